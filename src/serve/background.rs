//! Renders the whole site in the background after each edit, so that problems of all pages are reported, even if no browser shows
//! them.

use std::sync::Arc;
use std::time::Duration;

use super::observer::ServerObserver;
use super::shared::Server;
use crate::live::Preview;

/// Editors save more than once in a row; the sweep waits until they pause.
const PAUSE: Duration = Duration::from_millis(400);

/// Renders each new edition of the site.
pub async fn follow(server: Arc<Server>, observer: Arc<dyn ServerObserver>) {
    let mut edition = server.edition.clone();
    loop {
        let present = *edition.borrow_and_update();
        tokio::time::sleep(PAUSE).await;
        if *edition.borrow() == present {
            let (of, observer) = (Arc::clone(&server), Arc::clone(&observer));
            let swept = tokio::task::spawn_blocking(move || sweep(&of, present, &*observer)).await;
            if swept.is_ok_and(|found| found) {
                server.hub.announce();
                edition.mark_unchanged();
            }
        }
        if edition.has_changed().is_ok_and(|changed| !changed) && edition.changed().await.is_err() {
            return;
        }
    }
}

/// Whether there is something new to tell.
fn sweep(server: &Server, edition: u64, observer: &dyn ServerObserver) -> bool {
    let view = server.hub.view(&Preview::default());
    let before = view.problems();
    let is_wanted = |at| server.only.as_ref().is_none_or(|only| only.has(&view, at));
    if view.sweep(&|| server.hub.edition() == edition, &is_wanted) {
        observer.swept(&server.hub);
    }
    view.problems() != before
}
