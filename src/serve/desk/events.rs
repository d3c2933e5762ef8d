//! Tells a page of the desk that the site has changed, by server-sent events.

use std::sync::Arc;
use std::time::Duration;

use hyper::body::Bytes;
use hyper::http::Response;
use hyper::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use hyper::http::request::Parts;
use tokio::sync::mpsc;

use crate::serve::address::query;
use crate::serve::body::Body;
use crate::serve::shared::Server;

/// How long a connection is silent; proxies would close one that is silent for longer.
const SILENCE: Duration = Duration::from_secs(20);

/// The endless events for a page that shows the edition that its query names.
pub fn events(server: Arc<Server>, parts: &Parts) -> Response<Body> {
    let shown = query(&parts.uri, "edition").unwrap_or_default();
    let (sender, receiver) = mpsc::channel(16);
    tokio::spawn(tell(server, shown, sender));
    let mut response = Response::new(Body::Events(receiver));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

/// Sends the name of each edition that is not shown yet.
async fn tell(server: Arc<Server>, mut shown: String, sender: mpsc::Sender<Bytes>) {
    let mut edition = server.edition.clone();
    loop {
        edition.borrow_and_update();
        let now = server.hub.edition_name();
        let news = if now == shown { ":\n\n".to_owned() } else { format!("event: edition\ndata: {now}\n\n") };
        shown = now;
        if sender.send(news.into()).await.is_err() {
            return;
        }
        tokio::select! {
            changed = edition.changed() => if changed.is_err() { return },
            () = tokio::time::sleep(SILENCE) => {}
            () = sender.closed() => return,
        }
    }
}
