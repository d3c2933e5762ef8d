//! The templates of a theme, parsed.

use tera::Tera;

use super::broken::Broken;
use super::called_messages::Messages;
use super::catalog::{self, Catalog};
use super::engine::{self, Loaded};
use super::errors::FailedTags;
use super::signatures::Signatures;
use super::{functions, usage};
use crate::diag::{Code, Diagnostics};

/// The templates of a theme, parsed.
pub struct Templates {
    pub(super) engine: Tera,
    /// Whether no template had to be left out, which one of another layer would replace.
    pub(super) are_whole: bool,
    pub(super) catalog: Catalog,
    pub(super) broken: Broken,
    pub(super) faults: FailedTags,
    /// Codes of what was reported of them.
    pub(super) reported: Vec<Code>,
}

impl Templates {
    /// Parses them; those that cannot be parsed are reported.
    pub fn of(messages: Messages<'_>, diags: &mut Diagnostics) -> Templates {
        let theme = messages.theme;
        let (known, mut found) = (Signatures::new(&functions::rows()), Diagnostics::new());
        let Loaded { engine, are_whole, broken } = engine::load(theme, &known, &mut found);
        let mut catalog = catalog::read(&engine, theme, &mut found);
        catalog.retain(|name, _| !broken.components.contains(name));
        let faults = usage::check(messages, (&catalog, &broken), &known, &mut found);
        let reported = found.iter().map(|problem| problem.code).collect();
        diags.extend(found);
        Templates { engine, are_whole, catalog, broken, faults, reported }
    }
}
