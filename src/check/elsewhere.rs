//! The addresses of other sites that a site names, each with all its places: what `hexaglot check --external` asks.
//!
//! Links and images of texts, addresses that are written out, arguments of components, facts, tables and forms. Addresses of the site
//! itself are not among them, nor those that are marked as placeholders. This module asks nobody.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::entries::readings;
use super::reading::Reading;
use super::scope::Scope;
use crate::content::kinds::{Fact, Type};
use crate::content::paths;
use crate::diag::Diagnostics;
use crate::inputs::Inputs;
use crate::markdown::{Argument, written_out};
use crate::node::{At, Node, Value};
use crate::parallel;
use crate::site::{Entry, Markup, Page, below_base};
use crate::source::Place;
use crate::url;

/// An address of another site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// The address, with its scheme.
    pub address: String,
    /// Where it is written, in the order of files.
    pub places: Vec<Place>,
}

/// All addresses of other sites, in the order of the alphabet.
pub fn elsewhere(scope: Scope<'_>, inputs: &Inputs) -> Vec<Elsewhere> {
    let mut found = Found { scope, list: Vec::new() };
    let of_entries = parallel::map(&scope.site.entries, |entry| {
        let mut found = Found { scope, list: Vec::new() };
        found.entry(entry, inputs);
        found.list
    });
    found.list.extend(of_entries.into_iter().flatten());
    for table in scope.site.data.tables() {
        found.node(&table.path, &table.node);
    }
    found.forms();
    let mut all: BTreeMap<String, Vec<Place>> = BTreeMap::new();
    found.list.into_iter().for_each(|(address, place)| all.entry(address).or_default().push(place));
    let sorted = |(address, mut places): (String, Vec<Place>)| {
        places.sort_unstable();
        places.dedup();
        Elsewhere { address, places }
    };
    all.into_iter().map(sorted).collect()
}

struct Found<'a> {
    scope: Scope<'a>,
    list: Vec<(String, Place)>,
}

impl Found<'_> {
    fn add(&mut self, typed: &str, place: Place) {
        let typed = url::bare(typed);
        let whole = match typed.strip_prefix("//") {
            Some(rest) => format!("https://{rest}"),
            None => typed.to_owned(),
        };
        let is_web = matches!(url::scheme(&whole).as_deref(), Some("http" | "https"));
        if is_web && url::host(&whole).is_some() && below_base(self.scope.config, &whole).is_none() {
            self.list.push((url::standard(&whole).into_owned(), place));
        }
    }

    /// A text that may be an address and nothing else.
    fn text(&mut self, text: &str, place: Place) {
        let is_address = ["https://", "http://"].iter().any(|start| text.starts_with(start));
        if is_address && !text.contains(char::is_whitespace) {
            self.add(text, place);
        }
    }

    fn entry(&mut self, entry: &Entry, inputs: &Inputs) {
        entry.kind_facts.visit(&entry.kind.facts, &mut |kind, at| self.fact(kind, at));
        // What front matter says is read with its page.
        let extra = entry.overridable.extra.as_ref().filter(|_| !entry.file.ends_with(paths::TEXT));
        extra.into_iter().for_each(|extra| self.node(&entry.file, extra));
        let pages = self.scope.site.alternates(entry).filter(|page| page.document.has_file());
        let pages: Vec<&Page> = pages.filter(|page| page.notice.is_none()).collect();
        for page in &pages {
            page.texts.visit(&entry.kind.texts, &mut |kind, at| self.fact(kind, at));
            if let Some(extra) = page.document.front.get("extra") {
                self.node(&page.document.path, extra);
            }
        }
        readings(self.scope, &pages, inputs).iter().for_each(|reading| self.page(reading));
    }

    fn page(&mut self, reading: &Reading<'_>) {
        let document = &reading.page.document;
        let (path, outline) = (&document.path, &document.outline);
        let place = |range: &Range<usize>| Place::new(path, range.clone());
        for link in &outline.links {
            let range = if link.target.is_empty() { &link.range } else { &link.target };
            self.add(&link.destination, place(range));
        }
        outline.images.iter().for_each(|image| self.add(&image.source, place(&image.range)));
        let today = self.scope.config.today;
        for (address, range) in written_out(path, &reading.text, document.body.clone(), today) {
            self.add(&address, place(&range));
        }
        for (_, argument, range) in outline.calls.iter().flat_map(|call| &call.arguments) {
            if let Argument::Text(text) = argument {
                self.text(text, place(range));
            }
        }
    }

    fn fact(&mut self, kind: &Type, at: &At<Fact>) {
        let place = || at.place.clone();
        match (kind, &at.value) {
            (_, Fact::Address(address)) => self.add(address, place()),
            (_, Fact::File(file)) if file.placeholder != Some(true) => {
                file.url.iter().for_each(|url| self.add(&url.value, url.place.clone()));
            }
            (Type::Markdown, Fact::Text(text)) => {
                let markup = Markup::of(text, &at.place, self.scope.config, &mut Diagnostics::new());
                markup.links.iter().for_each(|link| self.add(&link.href, place()));
            }
            (_, Fact::Text(text)) => self.text(text, place()),
            _ => {}
        }
    }

    /// The addresses among the values of a table.
    fn node(&mut self, path: &Arc<str>, node: &Node) {
        match &node.value {
            Value::Text(text) => self.text(text, Place::new(path, node.range.clone())),
            Value::List(items) => items.iter().for_each(|item| self.node(path, item)),
            Value::Map(fields) => {
                let is_placeholder =
                    node.get("placeholder").is_some_and(|said| said.value == Value::Bool(true));
                if !is_placeholder {
                    fields.iter().for_each(|(_, value)| self.node(path, value));
                }
            }
            _ => {}
        }
    }

    /// Forms that readers are led to on the day of the edition.
    fn forms(&mut self) {
        let config = self.scope.config;
        for form in config.forms.values() {
            let is_over = form.closes.as_ref().is_some_and(|closes| closes.day() < config.today);
            if !form.placeholder && !form.withdrawn && !is_over {
                form.urls.iter().for_each(|address| self.add(address, form.place.clone()));
            }
        }
    }
}
