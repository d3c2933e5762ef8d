//! What is checked.

use crate::config::Config;
use crate::date::Day;
use crate::locales::Locales;
use crate::markdown::Call;
use crate::site::Site;
use crate::theme::CallFacts;

/// What is checked.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// The configuration.
    pub config: &'a Config,
    /// Typography of each language.
    pub locales: &'a Locales,
    /// Entries and pages.
    pub site: &'a Site,
    /// Which arguments of components are facts.
    pub calls: &'a CallFacts,
}

/// The form that a call names, with the last day on which it is open, if it closes.
pub(super) fn closing_form<'c>(config: &Config, call: &'c Call) -> Option<(&'c str, Day)> {
    let name = call.form()?;
    Some((name, config.forms.get(name)?.closes.as_ref()?.day()))
}
