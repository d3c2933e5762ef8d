//! Tells each browser what became of the page that it shows, by server-sent events.
//!
//! A browser says which page it shows and which bytes of it. After an edit the page is rendered once more, and only a browser
//! whose bytes are others is told. It says the same when it connects again, so nothing is missed meanwhile.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream::{Stream, unfold};
use tokio::sync::watch;

use super::about::problems_hash;
use super::answer::{Way, look};
use super::hub::Preview;
use super::server::Server;

/// What a browser shows.
pub struct Shown {
    /// The path of the page.
    pub path: String,
    /// The name of its bytes.
    pub hash: String,
    /// The name of the problems that it has been told.
    pub problems: String,
    /// How it looks at the site.
    pub preview: Preview,
}

struct Listener {
    server: Arc<Server>,
    edition: watch::Receiver<u64>,
    shown: Shown,
}

/// The events for a browser, without end.
pub fn events(server: Arc<Server>, shown: Shown) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let mut edition = server.hub.listen();
    // What is there already counts as new once.
    edition.mark_changed();
    let listener = Listener { server, edition, shown };
    let events = unfold(listener, |mut listener| async move {
        loop {
            listener.edition.changed().await.ok()?;
            let (next, event) = tokio::task::spawn_blocking(move || listener.compare()).await.ok()?;
            listener = next;
            if let Some(event) = event {
                return Some((Ok(event), listener));
            }
        }
    });
    Sse::new(events).keep_alive(KeepAlive::new().interval(Duration::from_secs(20)))
}

impl Listener {
    /// What is new for this browser.
    fn compare(mut self) -> (Listener, Option<Event>) {
        let Ok(way) = look(&self.server.hub, &self.shown.preview, &self.shown.path) else {
            return (self, None);
        };
        let (hash, problems) = match &way {
            Way::Here(found) => (found.hash(), problems_hash(&found.view, found.at)),
            Way::There(to, _) => (format!("to {to}"), String::new()),
        };
        let event = if hash != self.shown.hash {
            Some("page")
        } else if problems != self.shown.problems {
            Some("problems")
        } else {
            None
        };
        (self.shown.hash, self.shown.problems) = (hash, problems);
        let event = event.map(|name| Event::default().event(name).data(&self.shown.hash));
        (self, event)
    }
}
