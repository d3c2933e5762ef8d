//! Anchors: the part of a link after `#`, compared with the anchors of the target page.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use super::resolver::Resolver;
use super::targets::text_path;
use crate::content::paths;
use crate::diag::Code;
use crate::markdown::{Elsewhen, Link};
use crate::site::structure::Structure;
use crate::site::{Page, absence};
use crate::url;

impl Resolver<'_> {
    /// The anchor after `#`, with that sign; one that the target does not have is reported and stays as typed.
    pub(super) fn anchor(&mut self, link: &Link, target: &Page, path: &str, typed: &str) -> String {
        let asked = url::decode(typed).unwrap_or(Cow::Borrowed(typed));
        // What follows is an instruction for browsers, and `#top` is the top of every page.
        let asked = asked.split(":~:").next().unwrap_or_default();
        if asked.is_empty() || asked.eq_ignore_ascii_case("top") {
            return format!("#{}", url::complete(typed));
        }
        if self.has_anchor(target, asked) {
            return format!("#{}", url::complete(typed));
        }
        let composed = |id: &&str| !id.is_ascii() && id.nfc().eq(asked.nfc());
        if !asked.is_ascii()
            && let Some(found) = page_anchors(self.site, target).find(composed)
        {
            return format!("#{}", url::encode_fragment(found));
        }
        if let Some(other) = target.document.outline.elsewhen.iter().find(|other| other.id == asked) {
            let Elsewhen { block, date, .. } = other;
            let (open, close) = absence::tags(block, date);
            let file = &target.document.path;
            let message = format!(
                "the heading `#{asked}` of `{file}` is in a block of other days (`{block}`, `{date}`)"
            );
            let help = format!("put the link between {open} and {close}, or remove it");
            self.report(link, Code::BrokenAnchor, message).help(help);
            return format!("#{}", url::complete(typed));
        }
        let help = match (page_anchors(self.site, target).next(), path) {
            (None, "") => "give a heading of the page this anchor: `## Title {#anchor}`".to_owned(),
            (None, path) => format!("write `{path}`"),
            (Some(_), path) => self.site.near_anchors(target, path, asked),
        };
        let path = &target.document.path;
        let file = match paths::below(path) {
            Some(_) => path.to_string(),
            None => text_path(self.site.entry(target.entry)),
        };
        self.report(link, Code::BrokenAnchor, format!("no heading `#{asked}` in `{file}`")).help(help);
        format!("#{}", url::complete(typed))
    }

    /// Whether a page has an anchor. Those of a page with many are collected once, since a table of contents asks for all of them.
    fn has_anchor(&mut self, target: &Page, asked: &str) -> bool {
        if target.document.outline.headings.len() < MANY {
            return page_anchors(self.site, target).any(|id| id == asked);
        }
        let site = self.site;
        let known = self.anchors.entry((target.entry, target.lang));
        known.or_insert_with(|| page_anchors(site, target).map(str::to_owned).collect()).contains(asked)
    }
}

/// How many headings count as many.
const MANY: usize = 32;

impl Structure {
    /// The anchors of a page: its headings, those in raw HTML, and the ids of its parts.
    pub fn anchors<'s>(&'s self, page: &'s Page) -> impl Iterator<Item = &'s str> {
        page_anchors(self, page)
    }
}

/// The anchors of a page: its headings, those in raw HTML, and the ids of its parts.
fn page_anchors<'s>(site: &'s Structure, page: &'s Page) -> impl Iterator<Item = &'s str> {
    site.ids(page).chain(site.entry(page.entry).part_ids())
}
