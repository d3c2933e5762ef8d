//! Notifies each browser of changes of the page that it shows, by server-sent events.
//!
//! A browser sends the address of its page and a hash of its bytes. After an edit the page is rendered again, and only browsers
//! with other bytes are notified. The same holds for an image or stylesheet that is published under its own name. On reconnecting,
//! a browser sends this again, with the last edition that it knows, so nothing is missed meanwhile.

use std::sync::Arc;
use std::time::Duration;

use hyper::body::Bytes;
use hyper::http::Response;
use hyper::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use tokio::sync::{mpsc, watch};

use super::address;
use super::answer::{Found, Way, look};
use super::body::Body;
use super::desk::marked_hash;
use super::inspector::problems_hash;
use super::shared::Server;
use crate::live::Preview;

/// How long a connection is silent; proxies would close one that is silent for longer.
const SILENCE: Duration = Duration::from_secs(20);

/// What a browser shows.
pub struct Shown {
    /// The path of the page.
    pub path: String,
    /// The name of its bytes.
    pub hash: String,
    /// The name of the problems that it has been reported.
    pub problems: String,
    /// The name of the edition that it has heard of.
    pub edition: String,
    /// How it views the site.
    pub preview: Preview,
    /// Whether it shows where texts come from.
    pub is_marked: bool,
}

struct Listener {
    server: Arc<Server>,
    edition: watch::Receiver<u64>,
    /// The last edition that this browser has heard of.
    heard: u64,
    shown: Shown,
}

/// The endless events for a browser.
pub fn events(server: Arc<Server>, shown: Shown) -> Response<Body> {
    let mut edition = server.edition.clone();
    let now = *edition.borrow_and_update();
    let heard = server.hub.edition_of(&shown.edition).unwrap_or(now);
    // The current edition counts as new once.
    edition.mark_changed();
    let (sender, receiver) = mpsc::channel(16);
    tokio::spawn(tell(Listener { server, edition, heard, shown }, sender));
    let mut response = Response::new(Body::Events(receiver));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

/// Sends events until the browser disconnects.
async fn tell(mut listener: Listener, sender: mpsc::Sender<Bytes>) {
    loop {
        let news = tokio::select! {
            changed = listener.edition.changed() => {
                let compared = tokio::task::spawn_blocking(move || listener.compare());
                let (Ok(()), Ok((compared, news))) = (changed, compared.await) else { return };
                listener = compared;
                news
            }
            () = tokio::time::sleep(SILENCE) => vec![Bytes::from_static(b":\n\n")],
            () = sender.closed() => return,
        };
        for event in news {
            if sender.send(event).await.is_err() {
                return;
            }
        }
    }
}

/// An event as it is sent (HTML Standard, section 9.2).
fn event(name: &str, id: Option<&str>, data: &str) -> Bytes {
    let id = id.map(|id| format!("id: {id}\n")).unwrap_or_default();
    let lines: String = data.split(['\n', '\r']).map(|line| format!("data: {line}\n")).collect();
    format!("event: {name}\n{id}{lines}\n").into()
}

impl Listener {
    /// The name of what the browser would show.
    fn hash(&self, found: &Found) -> String {
        let Shown { preview, path, is_marked, .. } = &self.shown;
        let marked = is_marked.then(|| marked_hash(&self.server, preview, path)).flatten();
        marked.unwrap_or_else(|| found.hash())
    }

    /// Finds out what is new for this browser.
    fn compare(mut self) -> (Listener, Vec<Bytes>) {
        let hub = &self.server.hub;
        let now = *self.edition.borrow_and_update();
        let Ok(way) = look(hub, &self.shown.preview, &self.shown.path) else {
            // A browser whose page no longer exists gets the reason, and asks again.
            let news = vec![event("page", None, &self.shown.hash)];
            return (self, news);
        };
        let (hash, problems) = match &way {
            Way::Here(found) => (self.hash(found), problems_hash(&found.view, found.at)),
            Way::There(to, _) => (format!("to {to}"), String::new()),
        };
        let mut news = Vec::new();
        if let Way::Here(found) = &way {
            let changed = hub.changed_since(self.heard);
            let files = changed.iter().filter_map(|file| address::of_file(&found.view, file));
            news.extend(files.map(|address| event("file", Some(&hub.name_of(now)), &address)));
        }
        if hash != self.shown.hash {
            news.push(event("page", None, &hash));
        } else if problems != self.shown.problems {
            news.push(event("problems", None, &hash));
        }
        (self.shown.hash, self.shown.problems, self.heard) = (hash, problems, now);
        (self, news)
    }
}
