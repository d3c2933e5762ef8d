//! Variables that templates read and that nobody sets, where the engine says nothing of it: before some filters, in a condition, in a text
//! put together.
//!
//! A template that is included sees what is set around it, so a name that any template sets is known to all. Components are not read:
//! their arguments are theirs. Nor are names that a template asks for with `is defined`, `default` or `?`.

use std::collections::BTreeSet;
use std::ops::Range;

use super::members::is_asked;
use super::tags::{Tag, TokenKind, outside_components, tags};
use crate::diag::{Code, Diagnostics, one_of};
use crate::source::Place;
use crate::theme::{Template, Theme};

/// The variables of every template.
const GIVEN: &[&str] = &["content", "page", "site", "url", "sites", "search", "body", "loop"];

/// Words of the engine that are not variables.
const WORDS: &[&str] = &[
    "if",
    "elif",
    "else",
    "and",
    "or",
    "not",
    "in",
    "is",
    "for",
    "set",
    "set_global",
    "filter",
    "true",
    "false",
    "none",
    "True",
    "False",
    "None",
];

/// A variable that is never set.
pub struct Unset<'t> {
    /// Where its name is in the template.
    pub at: Range<usize>,
    name: &'t str,
}

impl Unset<'_> {
    /// Reports it.
    pub fn report(&self, template: &Template, all: &[Tag<'_>], diags: &mut Diagnostics) {
        let known: BTreeSet<&str> = GIVEN[..3].iter().copied().chain(all.iter().flat_map(bound)).collect();
        let message = format!("variable `{}` is not defined", self.name);
        diags
            .report(Code::TemplateVariable, Place::new(&template.path, self.at.clone()), message)
            .help(one_of(self.name, known));
    }
}

/// The variables of a template with these tags that are never set.
pub fn unset<'t>(theme: &Theme, all: &[Tag<'t>]) -> Vec<Unset<'t>> {
    let mut found = Vec::new();
    let mut asked = BTreeSet::new();
    for tag in outside_components(all) {
        let names_no_variable = matches!(tag.word(), "block" | "endblock" | "extends" | "include");
        if !(tag.is_block && names_no_variable) {
            read(tag, &mut found, &mut asked);
        }
    }
    found.retain(|unset| !GIVEN.contains(&unset.name) && !asked.contains(unset.name));
    if !found.is_empty() {
        let texts: Vec<Vec<Tag<'_>>> = theme.templates.iter().map(|template| tags(&template.text)).collect();
        let bound: BTreeSet<&str> = texts.iter().flatten().flat_map(bound).collect();
        found.retain(|unset| !bound.contains(unset.name));
    }
    found
}

fn read<'t>(tag: &Tag<'t>, found: &mut Vec<Unset<'t>>, asked: &mut BTreeSet<&'t str>) {
    let is_word = |at: usize, words: &[&str]| tag.name(at).is_some_and(|name| words.contains(&name));
    let is_condition = (0..tag.tokens.len()).any(|at| is_word(at, &["if", "elif", "and", "or", "not"]));
    for (at, token) in tag.tokens.iter().enumerate().filter(|(_, token)| token.kind == TokenKind::Name) {
        let is_after = |signs: &[&str]| at > 0 && signs.iter().any(|sign| tag.is_sign(at - 1, sign));
        let is_test = at > 0 && is_word(at - 1, &["is"])
            || at > 1 && is_word(at - 1, &["not"]) && is_word(at - 2, &["is"]);
        let is_named = tag.is_sign(at + 1, "=") && !tag.is_sign(at + 2, "=");
        let is_other = ["(", ".", ":"].iter().any(|sign| tag.is_sign(at + 1, sign));
        if WORDS.contains(&token.text) || is_test || is_named || is_other || is_after(&[".", "|", "<", "/"]) {
            continue;
        }
        if at == 1 && tag.is_block && matches!(tag.word(), "set" | "set_global" | "filter") {
            continue;
        }
        if is_asked(tag, at + 1) {
            asked.insert(token.text);
        }
        if is_condition || tag.is_sign(at + 1, "|") || tag.is_sign(at + 1, "~") || is_after(&["~"]) {
            found.push(Unset { at: token.at..token.at + token.text.len(), name: token.text });
        }
    }
}

/// The names that a tag sets.
fn bound<'t>(tag: &Tag<'t>) -> Vec<&'t str> {
    let names = || tag.tokens.iter().filter(|token| token.kind == TokenKind::Name).map(|token| token.text);
    match tag.word() {
        "component" if tag.is_block => names().skip(1).collect(),
        "set" | "set_global" if tag.is_block => names().skip(1).take(1).collect(),
        _ => {
            let lists = names().collect::<Vec<_>>();
            let starts = lists.iter().enumerate().filter(|(_, name)| **name == "for").map(|(at, _)| at + 1);
            starts.flat_map(|at| lists[at..].iter().take_while(|name| **name != "in").copied()).collect()
        }
    }
}
