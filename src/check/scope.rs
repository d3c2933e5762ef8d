//! What is checked.

use crate::config::Config;
use crate::locales::Locales;
use crate::site::Site;

/// What is checked.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// The configuration.
    pub config: &'a Config,
    /// Typography of each language.
    pub locales: &'a Locales,
    /// Entries and pages.
    pub site: &'a Site,
}
