//! Connections and requests: what is asked below `/__hexaglot/` is the dev server's own, all else is the site's.
//!
//! Async stays in this file and in `events`: each request is answered by a plain function on a thread of its own.

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue, LOCATION};
use axum::http::{Response, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::IntoResponse;
use axum::routing::{get, post};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpStream;
use tower_http::timeout::TimeoutLayer;

use super::about;
use super::address::query;
use super::answer::{OWN, Way, answer, look, plain};
use super::client;
use super::ear::Ear;
use super::events::{Shown, events};
use super::guard::CHOICE;
use super::shared::Server;

/// Who says nothing for so long is let go of, so that idle connections block nobody.
const PATIENCE: Duration = Duration::from_secs(20);

/// No answer takes so long unless something is broken.
const LONGEST: Duration = Duration::from_secs(60);

/// Answers until the process is asked to end.
///
/// # Errors
///
/// If the machine gives no threads or no socket.
pub fn run(server: Arc<Server>, listener: TcpListener, ear: Arc<dyn Ear>) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .context("cannot start the threads of the server")?;
    listener.set_nonblocking(true).context("cannot use the socket")?;
    let ended = runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener).context("cannot use the socket")?;
        tokio::spawn(super::sweep::follow(Arc::clone(&server), ear));
        let routes = routes(server);
        tokio::select! {
            () = accept(listener, routes) => Ok(()),
            ended = tokio::signal::ctrl_c() => ended.context("cannot listen for Ctrl-C"),
        }
    });
    // Nobody waits for open connections.
    runtime.shutdown_background();
    ended
}

async fn accept(listener: tokio::net::TcpListener, routes: Router) {
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                tokio::spawn(connection(stream, routes.clone()));
            }
            // Too many open files, most likely: some connection will end soon.
            Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
        }
    }
}

async fn connection(stream: TcpStream, routes: Router) {
    let _ = stream.set_nodelay(true);
    // Whatever goes wrong concerns this connection alone.
    let _ = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .max_buf_size(128 * 1024)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(routes))
        .await;
}

fn routes(server: Arc<Server>) -> Router {
    Router::new()
        .route(&format!("{OWN}/page"), get(page))
        .route(CHOICE, post(chosen))
        .route(&format!("{OWN}/{{file}}"), get(own_file))
        .fallback(artifact)
        .layer(TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, LONGEST))
        .route(&format!("{OWN}/events"), get(listen))
        .layer(from_fn_with_state(Arc::clone(&server), guard))
        .with_state(server)
}

async fn guard(State(server): State<Arc<Server>>, request: Request, next: Next) -> Response<Body> {
    let (parts, body) = request.into_parts();
    match server.bound.check(&parts) {
        Ok(()) => next.run(Request::from_parts(parts, body)).await,
        Err((status, words)) => {
            let mut response = plain(status, &format!("{words}\n"));
            if status == StatusCode::METHOD_NOT_ALLOWED {
                response.headers_mut().insert("allow", HeaderValue::from_static("GET, HEAD"));
            }
            response
        }
    }
}

/// An artifact of the site.
async fn artifact(State(server): State<Arc<Server>>, request: Request) -> Response<Body> {
    let (parts, _) = request.into_parts();
    if let Some(response) = server.choices.choose(&parts) {
        return response;
    }
    blocking(move || answer(&server.hub, &server.choices.of(&parts), &parts)).await
}

/// The same choice, made in the bar.
async fn chosen(State(server): State<Arc<Server>>, request: Request) -> Response<Body> {
    let (parts, _) = request.into_parts();
    let chosen = server.choices.choose(&parts);
    let mut response = chosen.unwrap_or_else(|| plain(StatusCode::BAD_REQUEST, "choose a day or drafts\n"));
    if response.status() == StatusCode::SEE_OTHER {
        *response.status_mut() = StatusCode::NO_CONTENT;
        response.headers_mut().remove(LOCATION);
    }
    response
}

/// What the bar and the overlay show.
async fn page(State(server): State<Arc<Server>>, request: Request) -> Response<Body> {
    let (parts, _) = request.into_parts();
    let path = query(&parts.uri, "path").unwrap_or_else(|| "/".to_owned());
    blocking(move || {
        // Asked for first, so that what changes meanwhile is told again.
        let edition = server.hub.edition_name();
        let preview = server.choices.of(&parts);
        match look(&server.hub, &preview, &path) {
            Ok(Way::Here(found)) => {
                let about = about::about(&found, &preview, &server.editor, &edition);
                own(Body::from(about.to_string()), "application/json")
            }
            Ok(Way::There(..)) => plain(StatusCode::NOT_FOUND, "the page has moved\n"),
            Err(error) => plain(StatusCode::SERVICE_UNAVAILABLE, &format!("{error:#}\n")),
        }
    })
    .await
}

async fn listen(State(server): State<Arc<Server>>, request: Request) -> Response<Body> {
    let (parts, _) = request.into_parts();
    let value = |name| query(&parts.uri, name).unwrap_or_default();
    let shown = Shown {
        path: value("path"),
        hash: value("hash"),
        problems: value("problems"),
        edition: value("edition"),
        preview: server.choices.of(&parts),
    };
    events(server, shown).into_response()
}

/// The script that runs in the browser.
async fn own_file(request: Request) -> Response<Body> {
    let name = request.uri().path().trim_start_matches(OWN).trim_start_matches('/');
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
/// If the address is no address of this machine, or taken; the message says what to type.
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
