//! Fields `url` that are maps: one address for each language that has its own.
//!
//! A key that is not a language of the site makes words of a link, since no reader is led to what it holds.

use std::sync::Arc;

use super::localized::report_unknown;
use crate::diag::{Code, Diagnostics};
use crate::lang::Languages;
use crate::node::Node;
use crate::source::Place;

/// Names by which an address itself is called, and its language.
const ADDRESS: &[&str] = &["url", "href", "link", "address", "web", "website"];
const LANGUAGE: &[&str] = &["language", "lang", "hreflang", "locale"];

/// Reports what stands for a language in a field `url` and is none of the site.
pub(super) fn check(path: &Arc<str>, node: &Node, languages: &Languages, diags: &mut Diagnostics) {
    let Some(fields) = node.as_map() else { return };
    let field = |names: &[&str]| {
        let is_one = |name: &str| names.contains(&name) && languages.by_segment(name).is_none();
        fields.iter().find(|(key, _)| is_one(&key.name)).and_then(|(_, value)| value.as_text())
    };
    if let Some(address) = field(ADDRESS) {
        let help = match field(LANGUAGE) {
            Some(language) => {
                format!("write `url: {address}` and `language: {language}` as two fields of the record")
            }
            None => format!("write `url: {address}` in the record"),
        };
        let message = "expected an address, or a map with one for each language, found a map of other fields";
        diags.report(Code::WrongType, Place::new(path, node.range.clone()), message).help(help);
        return;
    }
    let segments = languages.segments();
    let lacking: Vec<&str> = segments.into_iter().filter(|segment| node.get(segment).is_none()).collect();
    report_unknown(path, node, languages, &lacking, diags);
}
