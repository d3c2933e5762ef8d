//! Connections and requests: paths below `/__hexaglot/` belong to the dev server, all others to the site.
//!
//! Async code is only here, in `events` and in `background`. A plain function answers each request, on a thread for blocking work.

use std::convert::Infallible;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use hyper::body::Incoming;
use hyper::http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use hyper::http::request::Parts;
use hyper::http::{Method, Response, StatusCode};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpStream;

use super::address::query;
use super::answer::{OWN, Way, answer, look, plain};
use super::body::Body;
use super::client;
use super::desk;
use super::events::{Shown, events};
use super::guard::CHOICE;
use super::inspector;
use super::observer::ServerObserver;
use super::shared::Server;

/// A client that is silent for this long is disconnected, so that idle connections block nobody.
const PATIENCE: Duration = Duration::from_secs(20);

/// Where a page of the translator's desk hears of changes.
const DESK_EVENTS: &str = "/_l10n/events";

/// No answer takes this long unless something is broken.
const LONGEST: Duration = Duration::from_secs(60);

/// Answers until the process is stopped.
///
/// # Errors
///
/// If the system has no threads or no socket left.
pub fn run(server: Arc<Server>, listener: TcpListener, observer: Arc<dyn ServerObserver>) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .context("cannot start the threads of the server")?;
    listener.set_nonblocking(true).context("cannot use the socket")?;
    let ended = runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener).context("cannot use the socket")?;
        tokio::spawn(super::background::follow(Arc::clone(&server), observer));
        tokio::select! {
            () = accept(listener, server) => Ok(()),
            ended = tokio::signal::ctrl_c() => ended.context("cannot listen for Ctrl-C"),
        }
    });
    // The program does not wait for open connections.
    runtime.shutdown_background();
    ended
}

async fn accept(listener: tokio::net::TcpListener, server: Arc<Server>) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                tokio::spawn(connection(stream, Arc::clone(&server)));
            }
            // Probably too many open files: some connection will end soon.
            Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
}

async fn connection(stream: TcpStream, server: Arc<Server>) {
    let _ = stream.set_nodelay(true);
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let (parts, _) = request.into_parts();
        let response = respond(Arc::clone(&server), parts);
        async { Ok::<_, Infallible>(response.await) }
    });
    // An error concerns only this connection.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .max_buf_size(128 * 1024)
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

/// Answers a request, if it is allowed.
async fn respond(server: Arc<Server>, request: Parts) -> Response<Body> {
    if let Err((status, words)) = server.bound.check(&request) {
        return refused(status, words, "GET, HEAD");
    }
    if own_name(&request) == Some("events") {
        return listen(server, &request);
    }
    if request.uri.path() == DESK_EVENTS {
        return desk::events(server, &request);
    }
    let response = tokio::time::timeout(LONGEST, route(server, request)).await;
    response.unwrap_or_else(|_| plain(StatusCode::GATEWAY_TIMEOUT, "the answer takes too long\n"))
}

/// The name that a request asks for among what is the server's own.
fn own_name(request: &Parts) -> Option<&str> {
    let name = request.uri.path().strip_prefix(OWN)?.strip_prefix('/')?;
    (!name.is_empty() && !name.contains('/')).then_some(name)
}

async fn route(server: Arc<Server>, request: Parts) -> Response<Body> {
    if request.uri.path() == CHOICE {
        return match request.method {
            Method::POST => chosen(server, request).await,
            _ => refused(StatusCode::METHOD_NOT_ALLOWED, "only POST is answered here", "POST"),
        };
    }
    if desk::is_of_desk(request.uri.path()) {
        return blocking(move || desk::answer(&server, &request)).await;
    }
    match own_name(&request) {
        Some("page") => page(server, request).await,
        Some("marked") => marked(server, request).await,
        Some("source") => source(server, request).await,
        Some(name) => own_file(name),
        None => artifact(server, request).await,
    }
}

fn refused(status: StatusCode, words: &str, allowed: &'static str) -> Response<Body> {
    let mut response = plain(status, &format!("{words}\n"));
    if status == StatusCode::METHOD_NOT_ALLOWED {
        response.headers_mut().insert(ALLOW, HeaderValue::from_static(allowed));
    }
    response
}

/// An artifact of the site.
async fn artifact(server: Arc<Server>, parts: Parts) -> Response<Body> {
    blocking(move || {
        let preview = server.choices.of(&parts);
        let refusal = server.only.as_ref().and_then(|only| {
            let view = server.hub.preview(&preview).ok()?;
            only.refusal(&view, parts.uri.path())
        });
        refusal.unwrap_or_else(|| answer(&server.hub, &preview, &parts))
    })
    .await
}

/// Makes the preview that a browser chooses, which it keeps from then on.
async fn chosen(server: Arc<Server>, parts: Parts) -> Response<Body> {
    let chosen = match server.choices.choose(&parts) {
        Ok(chosen) => chosen,
        Err((status, words)) => return plain(status, &format!("{words}\n")),
    };
    blocking(move || match server.hub.preview(&chosen) {
        Ok(_) => server.choices.keep(&chosen),
        Err(error) => plain(StatusCode::SERVICE_UNAVAILABLE, &format!("{error:#}\n")),
    })
    .await
}

/// The data of the bar and the overlay.
async fn page(server: Arc<Server>, parts: Parts) -> Response<Body> {
    let path = query(&parts.uri, "path").unwrap_or_else(|| "/".to_owned());
    blocking(move || {
        // Read first, so that changes meanwhile are sent again.
        let edition = server.hub.edition_name();
        let preview = server.choices.of(&parts);
        match look(&server.hub, &preview, &path) {
            Ok(Way::Here(found)) => {
                let about = inspector::about(&found, &preview, &server.editor, &edition);
                own(Body::from(about.to_string()), "application/json")
            }
            Ok(Way::There(..)) => plain(StatusCode::NOT_FOUND, "the page has moved\n"),
            Err(error) => plain(StatusCode::SERVICE_UNAVAILABLE, &format!("{error:#}\n")),
        }
    })
    .await
}

/// A page for the translator's view.
async fn marked(server: Arc<Server>, parts: Parts) -> Response<Body> {
    let path = query(&parts.uri, "path").unwrap_or_else(|| "/".to_owned());
    blocking(move || match desk::marked(&server, &server.choices.of(&parts), &path, &parts) {
        Ok(Some(marked)) => own(Body::from(marked.to_string()), "application/json"),
        Ok(None) => plain(StatusCode::NOT_FOUND, "there is no such page\n"),
        Err(error) => plain(StatusCode::SERVICE_UNAVAILABLE, &format!("{error:#}\n")),
    })
    .await
}

/// Where a text comes from that the translator's view cannot tell by itself.
async fn source(server: Arc<Server>, parts: Parts) -> Response<Body> {
    let value = |name| query(&parts.uri, name).unwrap_or_default();
    let (path, text) = (value("path"), value("text"));
    blocking(move || match server.hub.preview(&server.choices.of(&parts)) {
        Ok(view) => {
            let found = desk::source_of(&view, &path, &text, server.editor.links(&view));
            own(Body::from(serde_json::Value::from(found).to_string()), "application/json")
        }
        Err(error) => plain(StatusCode::SERVICE_UNAVAILABLE, &format!("{error:#}\n")),
    })
    .await
}

fn listen(server: Arc<Server>, parts: &Parts) -> Response<Body> {
    let value = |name| query(&parts.uri, name).unwrap_or_default();
    let shown = Shown {
        path: value("path"),
        hash: value("hash"),
        problems: value("problems"),
        edition: value("edition"),
        preview: server.choices.of(parts),
        is_marked: !value("marked").is_empty(),
    };
    events(server, shown)
}

/// The script that runs in the browser.
fn own_file(name: &str) -> Response<Body> {
    match client::file(name) {
        Some((text, kind)) => own(Body::from(text), kind),
        None => plain(StatusCode::NOT_FOUND, "the dev server has no such file\n"),
    }
}

fn own(body: Body, kind: &'static str) -> Response<Body> {
    let mut response = Response::new(body);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert("x-content-type-options", HeaderValue::from_static("nosniff"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    response
}

async fn blocking(work: impl FnOnce() -> Response<Body> + Send + 'static) -> Response<Body> {
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|_| plain(StatusCode::INTERNAL_SERVER_ERROR, "the server made a mistake\n"))
}

/// Binds the address.
///
/// # Errors
///
/// If the address does not belong to this machine, or is taken; the message says what to type.
pub fn bind(host: &str, port: u16) -> Result<(TcpListener, SocketAddr)> {
    use std::net::ToSocketAddrs;
    let addresses = (host, port).to_socket_addrs();
    let addresses = addresses.with_context(|| format!("`{host}` is no name or address of this machine"))?;
    let addresses: Vec<SocketAddr> = addresses.collect();
    let listener = TcpListener::bind(&addresses[..]).map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => {
            let next = port.checked_add(1).unwrap_or(0);
            anyhow::anyhow!(
                "port {port} is taken, perhaps by another `hexaglot serve`: type `--port {next}`, or `--port 0` for any free one"
            )
        }
        _ => anyhow::anyhow!("cannot listen on `{host}` port {port}: {error}"),
    })?;
    let address = listener.local_addr().context("cannot use the socket")?;
    Ok((listener, address))
}
