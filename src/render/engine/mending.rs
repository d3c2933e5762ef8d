//! The templates of a theme while unusable ones are removed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::{Code, Diagnostics};
use crate::render::signatures::Signatures;
use crate::render::uses::UseKind;
use crate::theme::{Template, Theme};

/// Names that templates use but that are defined nowhere.
pub(super) type Missing = BTreeSet<(UseKind, String)>;
/// The templates, and what is wrong with them.
pub(super) struct Mending<'t> {
    pub(super) theme: &'t Theme,
    pub(super) known: &'t Signatures,
    /// Templates that are not left out.
    pub(super) sound: Vec<&'t Template>,
    /// Paths of those that are, and the code of what is wrong.
    pub(super) dropped: BTreeMap<Arc<str>, Code>,
    /// Names with empty replacements.
    pub(super) missing: Missing,
    pub(super) diags: &'t mut Diagnostics,
}

/// Whether a template is one of the built-in theme that every theme replaces.
pub(super) fn is_built_in_page(path: &str) -> bool {
    matches!(
        path,
        "builtin/templates/page.html" | "builtin/templates/section.html" | "builtin/templates/home.html"
    )
}
