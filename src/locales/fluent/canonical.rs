//! The canonical form of messages: how `l10n fmt` writes a file, and the hash by which a changed original is noticed.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Message, Resource, Term};
use fluent_syntax::parser;
use fluent_syntax::serializer::serialize;

use super::source::Source;
use super::{depth, facts::Facts};
use crate::diag::Diagnostics;

/// A message in its canonical form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Canonical {
    /// The hash of its text: indentation, blank lines and comments do not count.
    pub hash: String,
    /// The variables that it uses.
    pub variables: BTreeSet<String>,
}

/// Digits of a hash.
const DIGITS: usize = 12;

/// The messages of a file by id, terms with their `-`.
pub fn canonical(source: &Source) -> BTreeMap<String, Canonical> {
    written(source).into_iter().map(|(id, (form, _))| (id, form)).collect()
}

/// The same, each with its text as `l10n fmt` writes it, without its comment.
pub fn written(source: &Source) -> BTreeMap<String, (Canonical, String)> {
    let tamed = depth::tamed(source, &mut Diagnostics::new());
    let source = tamed.as_ref().unwrap_or(source);
    let resource = parser::parse_runtime(source.text.as_str()).unwrap_or_else(|(resource, _)| resource);
    let mut found = BTreeMap::new();
    for entry in resource.body {
        let mut facts = Facts::default();
        let id = match &entry {
            Entry::Message(Message { id, value, attributes, .. }) => {
                let patterns = value.iter().chain(attributes.iter().map(|attribute| &attribute.value));
                patterns.for_each(|pattern| facts.gather(source, pattern, &mut Diagnostics::new()));
                id.name.to_owned()
            }
            Entry::Term(Term { id, value, attributes, .. }) => {
                let patterns =
                    std::iter::once(value).chain(attributes.iter().map(|attribute| &attribute.value));
                patterns.for_each(|pattern| facts.gather(source, pattern, &mut Diagnostics::new()));
                format!("-{}", id.name)
            }
            _ => continue,
        };
        let written = serialize(&Resource { body: vec![entry] });
        let mut hash = blake3::hash(written.as_bytes()).to_hex().to_string();
        hash.truncate(DIGITS);
        found.insert(id, (Canonical { hash, variables: facts.variables.into_keys().collect() }, written));
    }
    found
}

/// A file as it is written canonically, with its comments; `None` if it has a part that cannot be parsed.
pub fn formatted(source: &Source) -> Option<String> {
    if depth::tamed(source, &mut Diagnostics::new()).is_some() {
        return None;
    }
    parser::parse(source.text.as_str()).ok().map(|resource| serialize(&resource))
}
