//! Observes the server while it runs.

use std::net::SocketAddr;

use crate::live::{Edited, Hub};

/// What the server calls while it runs.
pub trait ServerObserver: Send + Sync {
    /// The site answers at this address.
    fn ready(&self, address: SocketAddr, hub: &Hub);

    /// Files changed.
    fn edited(&self, edited: &Edited, hub: &Hub);

    /// The whole site has been rendered after an edit, so that all its problems are known.
    fn swept(&self, hub: &Hub);

    /// An error occurred; the server continues.
    fn trouble(&self, error: &anyhow::Error);
}
