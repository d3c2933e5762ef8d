//! The manners of a visitor: a site gets one request at a time and a pause after it, longer if it asks for it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use ::url::Url;

use super::verdict::Outcome;
use crate::parallel;

/// After so many addresses in a row from which nothing was heard, a server is not asked again.
const ENOUGH: u32 = 3;

/// What is known of all sites.
pub(super) struct Sites {
    pause: Duration,
    gates: Mutex<BTreeMap<String, Arc<Mutex<Gate>>>>,
    servers: Mutex<BTreeMap<String, Server>>,
}

/// Holds back requests to one site.
#[derive(Default)]
struct Gate {
    free_from: Option<Instant>,
}

/// How a server has behaved.
#[derive(Default)]
struct Server {
    failures: u32,
    /// The outcome of all its other addresses.
    closed: Option<Outcome>,
}

impl Sites {
    pub(super) fn new(pause: Duration) -> Sites {
        Sites { pause, gates: Mutex::default(), servers: Mutex::default() }
    }

    /// Makes a request to the site of an address as soon as the site may get one.
    pub(super) fn in_turn<R>(&self, url: &Url, request: impl FnOnce() -> R) -> R {
        let gate = self.gate(url);
        let mut gate = locked(&gate);
        while let Some(wait) = gate.free_from.and_then(|free| free.checked_duration_since(Instant::now())) {
            if wait.is_zero() {
                break;
            }
            parallel::pause(wait);
        }
        let result = request();
        gate.free_from = Some(Instant::now() + self.pause);
        result
    }

    /// Leaves a site alone for some time.
    pub(super) fn rest(&self, url: &Url, time: Duration) {
        let gate = self.gate(url);
        let mut gate = locked(&gate);
        gate.free_from = gate.free_from.max(Some(Instant::now() + time));
    }

    /// The time between two requests.
    pub(super) fn pause(&self) -> Duration {
        self.pause
    }

    /// The outcome of an address whose server is not asked any more.
    pub(super) fn closed(&self, url: &Url) -> Option<Outcome> {
        locked(&self.servers).get(&server_of(url))?.closed.clone()
    }

    /// Does not ask a server any more: this is the outcome of its other addresses.
    pub(super) fn close(&self, url: &Url, outcome: Outcome) {
        locked(&self.servers).entry(server_of(url)).or_default().closed = Some(outcome);
    }

    /// Counts an address that got no answer; after some of them, the server is not asked any more.
    pub(super) fn failed(&self, url: &Url, outcome: &Outcome) {
        let mut servers = locked(&self.servers);
        let server = servers.entry(server_of(url)).or_default();
        server.failures += 1;
        if server.failures >= ENOUGH {
            server.closed = Some(outcome.clone());
        }
    }

    /// Remembers that a server answers.
    pub(super) fn answered(&self, url: &Url) {
        if let Some(server) = locked(&self.servers).get_mut(&server_of(url)) {
            server.failures = 0;
        }
    }

    fn gate(&self, url: &Url) -> Arc<Mutex<Gate>> {
        Arc::clone(locked(&self.gates).entry(site_of(url)).or_default())
    }
}

/// The name of the site of an address.
pub(super) fn site_of(url: &Url) -> String {
    url.host_str().unwrap_or_default().to_owned()
}

/// The server of an address: its site and its port.
fn server_of(url: &Url) -> String {
    format!("{}:{}", site_of(url), url.port_or_known_default().unwrap_or_default())
}

/// A lock, also after a panic in another thread: what it guards is whole after each step.
pub(super) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
