//! Fields in Markdown: a text without headings, notes, images and links inside the site, which belong to the text of a page.
//!
//! Anchors of a page are known from its text, and links are resolved from there. So a field has inline marks, lists, quotes, tables, code and links to
//! whole addresses; all else is reported at the field.

use std::collections::BTreeSet;

use super::links::below_base;
use crate::config::Config;
use crate::content::paths;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::markdown::{self, Link, Outline, ResolvedImage, ResolvedLink};
use crate::source::Place;
use crate::url;

/// What a field in Markdown needs to be written as HTML.
pub struct Markup {
    /// What is in it.
    pub outline: Outline,
    /// Its links.
    pub links: Vec<ResolvedLink>,
    /// Its images; each was reported.
    pub images: Vec<ResolvedImage>,
}

impl Markup {
    /// Reads the text of a field; what it cannot have is reported at its place.
    pub fn of(text: &str, place: &Place, config: &Config, diags: &mut Diagnostics) -> Markup {
        let mut found = Diagnostics::new();
        let (today, raw_html) = (config.today, config.raw_html);
        let (outline, _) = markdown::outline(&place.path, text, 0..text.len(), today, raw_html, &mut found);
        let mut said = BTreeSet::new();
        // Where the file has a part of the text is not known: its lines may be folded and its signs escaped.
        let here = |problem: &Diagnostic| Diagnostic {
            place: Some(place.clone()),
            also: Vec::new(),
            ..problem.clone()
        };
        let news = found.iter().filter(|problem| said.insert(problem.message.clone())).map(here);
        diags.extend(news.collect::<Diagnostics>());
        let mut report = |code, message: String, help: &str| {
            diags.report(code, place.clone(), message).help(help);
        };
        if !outline.headings.is_empty() {
            report(
                Code::WrongType,
                "a field has no headings".to_owned(),
                "write a line in bold, or move it into the text",
            );
        }
        if text.contains("[^") {
            report(
                Code::WrongType,
                "a field has no notes".to_owned(),
                "write what the note says in brackets",
            );
        }
        if let Some(image) = outline.images.first() {
            let message = format!("the image `{}` cannot be in a field", image.source);
            report(
                Code::BrokenLink,
                message,
                "move it into the text, or declare a field of the type `image`",
            );
        }
        // Those in front matter are reported with the text.
        if markdown::has_call(text) && !place.path.ends_with(paths::TEXT) {
            let message = "a field has no calls and no components".to_owned();
            report(
                Code::ComponentPlace,
                message,
                "write the text itself, or move the call into the text of the page",
            );
        }
        let links = outline.links.iter().map(|link| resolved(link, config, &mut report)).collect();
        let image = |image: &markdown::Image| ResolvedImage { src: image.source.clone(), size: None };
        let images = outline.images.iter().map(image).collect();
        Markup { outline, links, images }
    }
}

fn resolved(link: &Link, config: &Config, report: &mut impl FnMut(Code, String, &str)) -> ResolvedLink {
    let typed = url::bare(&link.destination);
    if !typed.starts_with("//") && url::scheme(typed).is_none() {
        let message = format!("the link `{typed}` leads to a page or a file of the site, which no field can");
        report(
            Code::BrokenLink,
            message,
            "write a whole address, `https://…`, or move the link into the text of the page",
        );
        return ResolvedLink { href: url::complete(typed).into_owned(), ..ResolvedLink::default() };
    }
    if let Some(refused) = url::refused(typed) {
        report(Code::UnsafeLink, refused.message("links"), refused.help());
        return ResolvedLink::default();
    }
    if below_base(config, typed).is_some() {
        let message = format!("the link `{typed}` leads to a page of this site, which no field can");
        report(Code::BrokenLink, message, "move the link into the text of the page");
    }
    let (href, external) = (url::standard(typed).into_owned(), url::host(typed).is_some());
    ResolvedLink { href, external, ..ResolvedLink::default() }
}
