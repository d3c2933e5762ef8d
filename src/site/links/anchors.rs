//! Anchors: what follows `#` in a link, against what the target page has.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use super::Resolver;
use crate::content::kinds::KindFacts;
use crate::diag::{Code, one_of};
use crate::markdown::Link;
use crate::site::{Page, Site};
use crate::url;

impl Resolver<'_> {
    /// The anchor as it is written after `#`, with that sign; one that the target does not have is reported and stays as typed.
    pub(super) fn anchor(&mut self, link: &Link, target: &Page, path: &str, typed: &str) -> String {
        let known = anchors(self.site, target);
        let asked = url::decode(typed).unwrap_or(Cow::Borrowed(typed));
        // What follows is an instruction to browsers, and `#top` is the top of every page.
        let asked = asked.split(":~:").next().unwrap_or_default();
        if asked.is_empty() || asked.eq_ignore_ascii_case("top") {
            return format!("#{}", url::complete(typed));
        }
        if known.iter().any(|id| id == asked) {
            return format!("#{}", url::complete(typed));
        }
        if let Some(found) = known.iter().find(|id| id.nfc().eq(asked.nfc())) {
            return format!("#{}", url::encode_fragment(found));
        }
        let names: Vec<String> = known.iter().map(|id| format!("{path}#{id}")).collect();
        let help = match names.is_empty() {
            true if path.is_empty() => {
                "give a heading of the page this anchor: `## Title {#anchor}`".to_owned()
            }
            true => format!("write `{path}`"),
            false => one_of(&format!("{path}#{asked}"), names.iter().map(String::as_str)),
        };
        let file = target.document.path.clone();
        self.report(link, Code::BrokenAnchor, format!("no heading `#{asked}` in `{file}`")).help(help);
        format!("#{}", url::complete(typed))
    }
}

/// The anchors of a page: its headings, and the parts of a series.
fn anchors(site: &Site, page: &Page) -> Vec<String> {
    let headings = page.document.outline.headings.iter().map(|heading| heading.id.clone());
    let parts = match &site.entry(page.entry).kind_facts {
        KindFacts::Series(facts) => facts.parts.iter().filter_map(|part| part.id.clone()).collect(),
        _ => Vec::new(),
    };
    headings.chain(page.document.outline.anchors.iter().cloned()).chain(parts).collect()
}
