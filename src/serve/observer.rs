//! Who is told what happens while the server runs.

use std::net::SocketAddr;

use crate::live::{Edited, Hub};

/// What the server tells while it runs.
pub trait ServerObserver: Send + Sync {
    /// The site answers at this address.
    fn ready(&self, address: SocketAddr, hub: &Hub);

    /// Files changed.
    fn edited(&self, edited: &Edited, hub: &Hub);

    /// The whole site has been rendered after an edit, so that all its problems are known.
    fn swept(&self, hub: &Hub);

    /// Something is in the way; the server goes on.
    fn trouble(&self, error: &anyhow::Error);
}
