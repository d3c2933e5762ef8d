//! The dev server: shows a live site to browsers, which follow its changes.
//!
//! Called by the command line. [`live`](crate::live) has the site and follows its files. `server` takes requests,
//! `guard` refuses those of strangers, `address` finds the artifact, `host_rules` and `url::media` give it the headers of a static
//! host, `answer` sends it (`body` is what follows the headers), `choice` keeps on which day a browser looks at the site, `only` says what a server of one language does not show. `events` tells browsers what changed, `inspector` what they show besides the page, with the links of `editor`, `desk` is the translator's with the texts of `earlier`, `client` is what runs in
//! them. `background` renders in the background what nobody asked for. Nothing here writes to disk. A GET changes nothing; a POST chooses what its own browser sees.

mod address;
mod answer;
mod background;
mod body;
mod choice;
mod client;
mod desk;
mod earlier;
mod editor;
mod events;
mod guard;
mod host_rules;
mod inspector;
mod observer;
mod only;
mod server;
mod shared;

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow};
use tokio::sync::watch;

pub use self::observer::ServerObserver;
use self::only::Only;
use crate::config::Settings;
use crate::live::{Heard, Hub, Preview, Skip, Watcher};
use crate::panics::catch;
use crate::parallel;

/// The settings of the command line.
pub struct Options {
    /// The site's folder.
    pub root: PathBuf,
    /// Which folders are not part of the site.
    pub skip: Skip,
    /// Day, drafts and address.
    pub settings: Settings,
    /// Name or address to listen on.
    pub host: String,
    /// Port to listen on; 0 for any free one.
    pub port: u16,
    /// The one language that is shown, by segment or tag.
    pub only: Option<String>,
    /// The form of addresses that open a file in an editor, instead of that in `site.toml`.
    pub editor: Option<String>,
}

/// Serves until the process is stopped.
///
/// # Errors
///
/// If the folder cannot be read or watched, or the port is not available.
pub fn serve(options: Options, observer: Arc<dyn ServerObserver>) -> Result<()> {
    let root = &options.root;
    let root = root.canonicalize().with_context(|| format!("cannot open the folder `{}`", root.display()))?;
    let (listener, address) = server::bind(&options.host, options.port)?;
    // Watching starts before reading, so that no change is missed.
    let watcher = Watcher::start(&root)?;
    let (editions, edition) = watch::channel(0);
    let hub =
        Hub::open(&root, options.skip, options.settings, Box::new(move |edition| tell(&editions, edition)))?;
    let only = match &options.only {
        Some(name) => Some(Only::of(&hub.view(&Preview::default()).built.world().config, name)?),
        None => None,
    };
    let server = Arc::new(shared::Server {
        hub,
        only,
        edition,
        editor: editor::Editor { root, form: options.editor },
        bound: guard::Bound { host: options.host, address: address.ip() },
        choices: choice::Choices::new(),
        earlier: earlier::Earlier::default(),
    });
    observer.ready(address, &server.hub);
    let follower = (Arc::clone(&server), Arc::clone(&observer));
    let follow = move || {
        let (server, observer) = follower;
        watcher.follow(&|heard: Heard<'_>| {
            let follow = || {
                let edited = match heard {
                    Heard::Hints(hints) => server.hub.edit(hints),
                    Heard::Unknown => server.hub.poll(),
                    Heard::Limit(error) => {
                        observer.trouble(error);
                        return Ok(());
                    }
                };
                edited.map(|edited| observer.edited(&edited, &server.hub))
            };
            let failed = |said| {
                Err(anyhow!("the program failed, which is a mistake in it; report this message: {said}"))
            };
            if let Err(error) = catch(follow).unwrap_or_else(failed) {
                observer.trouble(&error);
            }
        });
    };
    parallel::spawn("watcher", follow).context("cannot start a thread")?;
    server::run(server, listener, observer)
}

/// Passes the number of a new edition on to tasks that wait for it; an earlier one that comes late is none.
fn tell(editions: &watch::Sender<u64>, edition: u64) {
    editions.send_if_modified(|known| {
        let is_later = edition > *known;
        *known = edition.max(*known);
        is_later
    });
}
