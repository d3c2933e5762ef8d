//! Tells each browser what became of the page that it shows, by server-sent events.
//!
//! A browser says which page it shows and which bytes of it. After an edit the page is rendered once more, and only a browser
//! whose bytes are others is told. So is one of a picture or stylesheet that is published under its own name. It says the same, and which edition it
//! has heard of, when it connects again, so nothing is missed meanwhile.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream::{Stream, unfold};
use tokio::sync::watch;

use super::about::problems_hash;
use super::address;
use super::answer::{Way, look};
use super::shared::Server;
use crate::live::Preview;

/// What a browser shows.
pub struct Shown {
    /// The path of the page.
    pub path: String,
    /// The name of its bytes.
    pub hash: String,
    /// The name of the problems that it has been told.
    pub problems: String,
    /// The name of the edition that it has heard of.
    pub edition: String,
    /// How it looks at the site.
    pub preview: Preview,
}

struct Listener {
    server: Arc<Server>,
    edition: watch::Receiver<u64>,
    /// The last edition that this browser has heard of.
    heard: u64,
    shown: Shown,
    news: VecDeque<Event>,
}

/// The events for a browser, without end.
pub fn events(server: Arc<Server>, shown: Shown) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let mut edition = server.hub.listen();
    let now = *edition.borrow_and_update();
    let heard = server.hub.edition_of(&shown.edition).unwrap_or(now);
    // What is there already counts as new once.
    edition.mark_changed();
    let listener = Listener { server, edition, heard, shown, news: VecDeque::new() };
    let events = unfold(listener, |mut listener| async move {
        loop {
            if let Some(event) = listener.news.pop_front() {
                return Some((Ok(event), listener));
            }
            listener.edition.changed().await.ok()?;
            listener = tokio::task::spawn_blocking(move || listener.compare()).await.ok()?;
        }
    });
    Sse::new(events).keep_alive(KeepAlive::new().interval(Duration::from_secs(20)))
}

impl Listener {
    /// Looks what is new for this browser.
    fn compare(mut self) -> Listener {
        let hub = &self.server.hub;
        let now = *self.edition.borrow_and_update();
        let Ok(way) = look(hub, &self.shown.preview, &self.shown.path) else {
            // Whoever asks for the page now hears why there is none, and asks again.
            self.news.push_back(Event::default().event("page").data(&self.shown.hash));
            return self;
        };
        let (hash, problems) = match &way {
            Way::Here(found) => (found.hash(), problems_hash(&found.view, found.at)),
            Way::There(to, _) => (format!("to {to}"), String::new()),
        };
        if let Way::Here(found) = &way {
            let changed = hub.changed_since(self.heard);
            let files = changed.iter().filter_map(|file| address::of_file(&found.view, file));
            let named = |address| Event::default().event("file").id(hub.name_of(now)).data(address);
            self.news.extend(files.map(named));
        }
        if hash != self.shown.hash {
            self.news.push_back(Event::default().event("page").data(&hash));
        } else if problems != self.shown.problems {
            self.news.push_back(Event::default().event("problems").data(&hash));
        }
        (self.shown.hash, self.shown.problems, self.heard) = (hash, problems, now);
        self
    }
}
