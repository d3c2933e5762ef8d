//! Values of tables that have a text for each language: each text beside that in the source language, as sentences of the front matter are.

mod names;

use std::sync::Arc;

use super::beside::{Beside, Wrong};
use super::scope::Scope;
use super::structure::{Tongues, is_left};
use super::technical::is_technical;
use super::unfinished::placeholder;
use crate::diag::{Code, Diagnostics};
use crate::inputs::Inputs;
use crate::lang::Language;
use crate::locales::typography::is_han;
use crate::node::{Node, yaml};
use crate::site::{localized, texts_of};
use crate::source::{Place, Positions};

/// Checks the values of a table, those of records too whose day has not come.
pub fn check(scope: Scope<'_>, (path, text): (&Arc<str>, &str), inputs: &Inputs, diags: &mut Diagnostics) {
    let config = scope.config;
    // What cannot be read was reported when the table was read.
    let Some(table) = yaml(path, text, 0, &mut Diagnostics::new()) else { return };
    let source = config.languages.get(config.source);
    let positions = Positions::new(text);
    let mut looked_for = 0;
    for value in localized(&table, &config.languages) {
        let Some(original) = value.node.get(&source.segment) else { continue };
        let mut reader = Values { scope, path, text, source, positions: &positions, diags };
        reader.unwritten(&value.name, original);
        for language in config.languages.iter().filter(|language| language.id != config.source) {
            if let Some(own) = value.node.get(&language.segment) {
                reader.compare((&value.name, language), own, original);
                let (mine, theirs) =
                    (own.as_text().unwrap_or_default(), original.as_text().unwrap_or_default());
                let is_same = !mine.is_empty() && mine == theirs && looked_for < names::MOST;
                if is_same && names::is_candidate(scope, (mine, language), source, value.node) {
                    looked_for += 1;
                    if names::is_left(scope, mine, (language, source), inputs) {
                        reader.left((&value.name, language), own, original);
                    }
                }
            }
        }
    }
}

struct Values<'v, 'a> {
    scope: Scope<'a>,
    path: &'v Arc<str>,
    text: &'v str,
    source: &'v Language,
    positions: &'v Positions<&'v str>,
    diags: &'v mut Diagnostics,
}

impl Values<'_, '_> {
    /// Reports a text in the source language that is to be written. A date that is to be announced is a text.
    fn unwritten(&mut self, name: &str, original: &Node) {
        let segment = &self.source.segment;
        for (part, node) in texts_of(original) {
            let text = node.as_text().unwrap_or_default();
            let found = placeholder(text).filter(|part| !is_announced(&text[part.clone()]));
            if let Some(found) = found {
                let shown = text[found].replace('`', "'");
                let message = format!("`{name}.{segment}{part}`: `{shown}` only holds the place of a text");
                let place = Place::new(self.path, node.range.clone());
                self.diags.report(Code::UnfinishedText, place, message).help("write the text in its place");
            }
        }
    }

    /// Compares the texts of a value in a language with those in the source language.
    fn compare(&mut self, (name, language): (&str, &Language), own: &Node, original: &Node) {
        let originals = texts_of(original);
        for (part, node) in texts_of(own) {
            let Some((_, other)) = originals.iter().find(|(theirs, _)| *theirs == part) else { continue };
            let (Some(mine), Some(theirs)) = (node.as_text(), other.as_text()) else { continue };
            let of = format!("{name}{part}");
            if mine.trim().is_empty() || theirs.trim().is_empty() || is_technical(&of, theirs) {
                continue;
            }
            if let Some(Wrong { code, message, help }) = self.wrong((mine, language), (theirs, other)) {
                let message = format!("`{name}.{}{part}`: {message}", language.segment);
                self.diags
                    .report(code, Place::new(self.path, node.range.clone()), message)
                    .also(Place::new(self.path, other.range.clone()), "the original")
                    .help(help);
            }
        }
    }

    /// Reports a text of capitalized words that no page of the language has.
    fn left(&mut self, (name, language): (&str, &Language), own: &Node, original: &Node) {
        let place = Place::new(self.path, own.range.clone());
        if self.diags.iter().any(|problem| problem.place.as_ref() == Some(&place)) {
            return;
        }
        let message = format!(
            "`{name}.{}`: the text is in the language of the original, and no page in `{}` has its words",
            language.segment, language.name
        );
        self.diags
            .report(Code::UntranslatedText, place, message)
            .also(Place::new(self.path, original.range.clone()), "the original")
            .help("translate it");
    }

    fn wrong(&self, own: (&str, &Language), (original, node): (&str, &Node)) -> Option<Wrong> {
        let (text, language) = own;
        let tongues = Tongues::of(language, self.source, self.text);
        let beside = Beside { own, other: (original, self.source) };
        let there = format!("{}:{}", self.path, self.positions.at(node.range.start).0);
        let is_announced = is_announced(text) && is_announced(original);
        let words = || beside.words(is_left(text, original, &tongues), &there, self.scope.config);
        // A word with a number is a name.
        let is_text = original.split_whitespace().nth(1).is_some() || original.contains(is_han);
        let figures = || is_text.then(|| beside.figures()).flatten();
        if is_announced { None } else { words().or_else(figures) }
    }
}

/// Whether a text says that something is not known yet.
fn is_announced(text: &str) -> bool {
    let word = text.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
    matches!(word.as_str(), "tbd" | "tbc" | "tba" | "coming soon")
}
