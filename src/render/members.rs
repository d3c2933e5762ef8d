//! Fields of `page` and `site` that templates read but that do not exist, and facts and texts that no kind declares.
//!
//! In a condition, and before some filters, the engine treats an undefined field as false or empty, so a misspelt field would
//! change pages silently. Anywhere else rendering fails at the field, page by page. Not checked are components, whose arguments may
//! be called `page`, and fields that a template tests with `is defined`, `default` or `?`.

use std::collections::BTreeSet;
use std::ops::Range;

use super::tags::{Tag, TokenKind, outside_components, tags};
use super::views::{PAGE_FIELDS, SITE_FIELDS};
use crate::content::kinds::{Field, Kind, Kinds};
use crate::diag::{Code, Diagnostics, did_you_mean};
use crate::source::Place;
use crate::theme::{Template, Theme};

/// Variables with known fields.
const OWNERS: &[(&str, &[&str])] = &[("page", PAGE_FIELDS), ("site", SITE_FIELDS)];

/// A field that does not exist.
pub struct Member<'t> {
    /// Where its name is in the template.
    pub at: Range<usize>,
    owner: &'static str,
    name: &'t str,
    known: Vec<&'t str>,
}

impl Member<'_> {
    /// Reports it.
    pub fn report(&self, template: &Template, kinds: &Kinds, diags: &mut Diagnostics) {
        let Member { at, owner, name, known } = self;
        let near = did_you_mean(name, known.iter().copied()).filter(|_| kinds.get(name).is_none());
        let help = near.unwrap_or_else(|| match *owner {
            "page.facts" | "page.texts" => "declare it in `kinds/<kind>.toml`, or remove it".to_owned(),
            "page" if kinds.get(name).is_some() => {
                "fields of the kind are in `page.facts` and `page.texts`: write `page.facts.…`".to_owned()
            }
            _ => format!("write `extra.{name}` for a value of its `extra`"),
        });
        let place = Place::new(&template.path, at.clone());
        diags.report(Code::TemplateVariable, place, format!("`{owner}` has no field `{name}`")).help(help);
    }
}

/// The fields of a template, which has these tags, that do not exist.
pub fn misspelt<'t>(theme: &'t Theme, template: &Template, all: &[Tag<'t>]) -> Vec<Member<'t>> {
    let mut found: Vec<Member<'t>> = Vec::new();
    let mut asked = BTreeSet::new();
    for tag in outside_components(all) {
        members(tag, &theme.kinds, &mut found, &mut asked);
    }
    found.retain(|member| {
        !asked.contains(&(member.owner, member.name))
            && !is_another(theme, template, member.owner.split('.').next().unwrap_or_default())
    });
    found
}

/// The facts or the texts that some kind declares.
fn of_kinds<'k>(kinds: &'k Kinds, side: &str) -> Option<(&'static str, Vec<&'k str>)> {
    let (owner, fields): (_, fn(&Kind) -> &[Field]) = match side {
        "facts" => ("page.facts", |kind| &kind.facts),
        "texts" => ("page.texts", |kind| &kind.texts),
        _ => return None,
    };
    Some((owner, kinds.iter().flat_map(fields).map(|field| field.name.as_str()).collect()))
}

fn members<'t>(
    tag: &Tag<'t>,
    kinds: &'t Kinds,
    found: &mut Vec<Member<'t>>,
    asked: &mut BTreeSet<(&'static str, &'t str)>,
) {
    for (at, token) in tag.tokens.iter().enumerate().filter(|(_, token)| token.kind == TokenKind::Name) {
        let Some((owner, known)) = OWNERS.iter().find(|(owner, _)| *owner == token.text) else { continue };
        let (mut owner, mut known, mut last) = (*owner, known.to_vec(), at + 2);
        let is_deep = owner == "page" && tag.is_sign(at + 1, ".") && tag.is_sign(at + 3, ".");
        if let Some((side, names)) =
            tag.name(at + 2).filter(|_| is_deep).and_then(|side| of_kinds(kinds, side))
        {
            (owner, known, last) = (side, names, at + 4);
        }
        let Some(field) = tag.tokens.get(last).filter(|_| tag.is_sign(last - 1, ".")) else { continue };
        let is_inside = at > 0 && tag.is_sign(at - 1, ".");
        if is_inside || field.kind != TokenKind::Name || known.contains(&field.text) {
            continue;
        }
        if is_asked(tag, last + 1) {
            asked.insert((owner, field.text));
        }
        if is_silent(tag, last + 1) {
            found.push(Member { at: field.at..field.at + field.text.len(), owner, name: field.text, known });
        }
    }
}

/// Whether the engine ignores an undefined field before this token.
fn is_silent(tag: &Tag<'_>, at: usize) -> bool {
    let is_condition = |word: &str| matches!(word, "if" | "elif" | "and" | "or" | "not");
    let mut names = tag.tokens.iter().filter(|token| token.kind == TokenKind::Name);
    tag.is_sign(at, "|") || names.any(|token| is_condition(token.text))
}

/// Whether the path that continues at a token may be undefined.
pub fn is_asked(tag: &Tag<'_>, mut at: usize) -> bool {
    while tag.is_sign(at, ".") && tag.name(at + 1).is_some() {
        at += 2;
    }
    let test = if tag.name(at + 1) == Some("not") { at + 2 } else { at + 1 };
    tag.is_sign(at, "?")
        || tag.name(at) == Some("is") && matches!(tag.name(test), Some("defined" | "undefined"))
        || tag.is_sign(at, "|") && tag.name(at + 1) == Some("default")
}

/// Whether the name may be another variable in a template: the template sets it, or is included by one that may set it.
fn is_another(theme: &Theme, template: &Template, owner: &str) -> bool {
    let binds = |text: &str| {
        tags(text).iter().any(|tag| {
            let is_binding = tag.is_block && matches!(tag.word(), "for" | "set" | "set_global");
            let mut names = tag.tokens.iter().skip(1).take_while(|token| !matches!(token.text, "in" | "="));
            is_binding && names.any(|token| token.text == owner)
        })
    };
    let name = template.path.rsplit_once("templates/").map_or(&*template.path, |(_, name)| name);
    let quoted = [format!("\"{name}\""), format!("'{name}'"), template.path.to_string()];
    let includes = |text: &str| text.contains("include") && quoted.iter().any(|name| text.contains(name));
    let mut texts = theme.templates.iter().map(|template| template.text.as_str());
    binds(&template.text) || texts.clone().any(binds) && texts.any(includes)
}
