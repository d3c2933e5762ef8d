//! The last check of a finished page: addresses that links may not have are removed, wherever the template got them.
//!
//! Addresses in texts, tables and configuration are checked where they are written; only here is it known what a template uses as
//! an address. For pages without problems this costs a search for colons.

use std::ops::Range;
use std::sync::Arc;

use memchr::{memchr_iter, memrchr2};

use super::renderer::Renderer;
use crate::config::{self, RawHtml};
use crate::diag::{Code, Diagnostics};
use crate::inputs::Inputs;
use crate::markdown::decoded;
use crate::node::{Node, Value};
use crate::site::Page;
use crate::source::Place;
use crate::url::{self, Refused};

/// Attributes that are addresses, and the word before one in a `<meta>` that leads on.
const ATTRIBUTES: &[&str] = &[
    "href",
    "src",
    "action",
    "formaction",
    "poster",
    "data",
    "cite",
    "background",
    "xlink:href",
    "srcset",
    "imagesrcset",
    "ping",
    "manifest",
    "longdesc",
    "codebase",
    "archive",
    "classid",
    "profile",
    "icon",
    "dynsrc",
    "lowsrc",
    "from",
    "to",
    "values",
    "url",
];

/// Elements that show an image and run nothing in it.
const PICTURES: &[&str] = &["img", "source", "video", "link", "input", "image", "track"];

/// An address that may not leave.
struct Found {
    /// Its bytes in the page.
    range: Range<usize>,
    /// It, decoded.
    value: String,
    why: Refused,
}

/// A page's text and where it comes from, for the place of what is found.
#[derive(Clone, Copy)]
pub(super) struct Origin<'a> {
    pub inputs: &'a Inputs,
    pub page: &'a Page,
    pub text: &'a str,
}

impl Renderer {
    /// The page without addresses that may not leave, which are reported.
    pub(super) fn checked(
        &self,
        html: Vec<u8>,
        origin: Option<Origin<'_>>,
        template: &str,
        diags: &mut Diagnostics,
    ) -> Vec<u8> {
        let found = refused(&html);
        if found.is_empty() { html } else { self.without(html, found, origin, template, diags) }
    }

    #[cold]
    fn without(
        &self,
        mut html: Vec<u8>,
        found: Vec<Found>,
        origin: Option<Origin<'_>>,
        template: &str,
        diags: &mut Diagnostics,
    ) -> Vec<u8> {
        // The last one first, so that the others stay where they are.
        for Found { range, value, why } in found.into_iter().rev() {
            if origin.is_some_and(|origin| self.is_own(origin, &value)) {
                continue;
            }
            let (message, help) = (why.message("addresses"), why.help());
            match self.place(&value, origin) {
                Some(place) => diags.report(Code::UnsafeLink, place, message).help(help),
                None => {
                    let path = self.template_path(template);
                    let message = format!("{message}: `{value}`");
                    diags.report_file(Code::UnsafeLink, &path, message).help(help)
                }
            };
            if why.is_harmful() {
                html.drain(range);
            }
        }
        html
    }

    /// Whether an address was reported where the text has it, or is the author's own where all HTML is allowed.
    fn is_own(&self, Origin { page, text, .. }: Origin<'_>, value: &str) -> bool {
        let is_resolved = self.world.site.links(page).links.iter().any(|link| link.href == value);
        is_resolved || self.world.config.raw_html == RawHtml::Allow && text.contains(value)
    }

    /// Where an address is written.
    fn place(&self, value: &str, origin: Option<Origin<'_>>) -> Option<Place> {
        let world = &self.world;
        let in_tables = world
            .site
            .data
            .tables()
            .find_map(|table| Some(Place::new(&table.path, range_of(&table.node, value)?)));
        let in_config = || {
            let range = range_of(world.config.extra.as_ref()?, value)?;
            Some(Place::new(&Arc::from(config::FILE), range))
        };
        let in_page = || {
            let Origin { inputs, page, text } = origin?;
            let at = |text: &str| text.find(value).map(|at| at..at + value.len());
            let path = &page.document.path;
            if let Some(range) = at(text).or_else(|| range_of(&page.document.front, value)) {
                return Some(Place::new(path, range));
            }
            let facts = &world.site.entry(page.entry).file;
            let range = inputs.read(facts, &mut Diagnostics::new(), at).flatten();
            Some(Place::new(facts, range?))
        };
        in_tables.or_else(in_config).or_else(in_page)
    }

    /// The file of a template.
    fn template_path(&self, template: &str) -> Arc<str> {
        let templates = &self.world.theme.templates;
        let found = templates.iter().find(|known| known.path.ends_with(&format!("/{template}")));
        found.map_or_else(|| Arc::from(format!("templates/{template}")), |known| Arc::clone(&known.path))
    }
}

/// Where a text is in a node.
fn range_of(node: &Node, value: &str) -> Option<Range<usize>> {
    match &node.value {
        Value::Text(text) => (text == value).then(|| node.range.clone()),
        Value::List(items) => items.iter().find_map(|item| range_of(item, value)),
        Value::Map(fields) => fields.iter().find_map(|(_, field)| range_of(field, value)),
        _ => None,
    }
}

/// The addresses of a page that may not leave.
fn refused(html: &[u8]) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for at in memchr_iter(b':', html) {
        // Nearly all colons of a page are in addresses of the web.
        let before = &html[..at];
        if before.ends_with(b"=\"https") || before.ends_with(b">https") || before.ends_with(b"=\"http") {
            continue;
        }
        let Some(one) = one(html, before) else { continue };
        if found.last().is_none_or(|last| last.range != one.range) {
            found.push(one);
        }
    }
    found
}

/// The address whose scheme ends here, if it is one that may not leave.
fn one(html: &[u8], before: &[u8]) -> Option<Found> {
    // What a browser ignores in a scheme, and what is part of it.
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || b"+-.".contains(byte) || *byte <= b' ';
    let start = before.iter().rposition(|byte| !is_part(byte))?;
    let quote = before[start];
    let named = match quote {
        b'"' | b'\'' => before[..start].trim_ascii_end().strip_suffix(b"=")?,
        b'=' => &before[..start],
        _ => return None,
    };
    let named = named.trim_ascii_end();
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || b":-_".contains(byte);
    let first = named.iter().rposition(|byte| !is_name(byte))? + 1;
    let name = str::from_utf8(&named[first..]).ok()?.to_ascii_lowercase();
    if !ATTRIBUTES.contains(&name.as_str()) {
        return None;
    }
    let tag = memrchr2(b'<', b'>', &html[..first]).filter(|at| html[*at] == b'<')?;
    let rest = &html[start + 1..];
    let is_end = |byte: &u8| match quote {
        b'=' => byte.is_ascii_whitespace() || b"\"'>".contains(byte),
        quote => *byte == quote,
    };
    let skipped = if quote == b'=' { rest.len() - rest.trim_ascii_start().len() } else { 0 };
    let end = rest[skipped..].iter().position(is_end).map_or(rest.len(), |end| skipped + end);
    let value = decoded(str::from_utf8(&rest[..end]).ok()?).into_owned();
    let why = url::refused(&value)?;
    let element = html[tag + 1..].split(|byte| !byte.is_ascii_alphanumeric()).next().unwrap_or_default();
    let element = str::from_utf8(element).ok()?.to_ascii_lowercase();
    let is_picture = PICTURES.contains(&element.as_str()) && value.trim_start().starts_with("data:image/");
    (!is_picture).then_some(Found { range: start + 1..start + 1 + end, value, why })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(html: &str) -> Vec<String> {
        refused(html.as_bytes()).into_iter().map(|found| found.value).collect()
    }

    #[test]
    fn addresses_are_seen_as_browsers_see_them() {
        for (html, value) in [
            ("<a href=\"javascript:x\">", "javascript:x"),
            ("<A  class=b HREF = ' \u{1}java\tscri\npt:x&amp;y'>", " \u{1}java\tscri\npt:x&y"),
            ("<a href=javascript:x>", "javascript:x"),
            ("<a href= vbscript:x b>", " vbscript:x"),
            ("<iframe src=\"data:image/svg+xml,x\">", "data:image/svg+xml,x"),
            ("<form><button formaction='JAVASCRIPT:x'>", "JAVASCRIPT:x"),
            ("<use xlink:href=\"data:x\"/>", "data:x"),
            ("<meta http-equiv=\"refresh\" content=\"0; url=javascript:x\">", "javascript:x"),
            ("<a href=\"mailto:a@b.org?bcc=c@d.org\">", "mailto:a@b.org?bcc=c@d.org"),
        ] {
            assert_eq!(found(html), [value], "{html}");
        }
    }

    #[test]
    fn what_is_no_address_or_may_leave_is_left_alone() {
        for html in [
            "<a href=\"https://a.org/b:c\" title=\"javascript:x\">javascript:x</a>",
            "<a href=\"/a:b\">12:00</a> <a href=\"#a:b\">",
            "<img src=\"data:image/png;base64,x\"><meta property=\"og:title\" content=\"Note: x\">",
            "<p>href=\"javascript:x\"</p>",
            "<a href=\"mailto:a@b.org?subject=c\"></a><a href=\"tel:+1\">",
            "<a data-href=\"javascript:x\">",
        ] {
            assert_eq!(found(html), Vec::<String>::new(), "{html}");
        }
    }
}
