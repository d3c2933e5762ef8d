//! Sentences below `extra` in the front matter: texts of two or more words at the same place of both languages.

use std::ops::Range;

use super::super::beside::{Beside, Wrong};
use super::super::extent::Extent;
use super::super::technical;
use super::side::{Side, Sides};
use super::words::{Tongues, is_left};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::node::{Node, Value};
use crate::source::Place;
use crate::translation::{is_of_field, kept_fields};

/// A text below `extra`.
struct Sentence {
    /// Where it is, `extra.lead` or `extra.aims.2`.
    name: String,
    text: String,
    range: Range<usize>,
}

/// Compares the sentences of two front matters.
pub fn compare(sides: Sides<'_, '_, '_>, tongues: &Tongues<'_>, diags: &mut Diagnostics) {
    let (mine, theirs) = (sentences(sides.own), sentences(sides.other));
    let kept = kept_fields(&sides.other.reading.page.document);
    let is_kept = |name: &str| kept.iter().any(|(kept, _)| is_of_field(name, kept));
    let is_said = |other: &&Sentence| other.text.split_whitespace().count() > 1 && !is_kept(&other.name);
    for other in theirs.iter().filter(is_said) {
        if let Some(own) = mine.iter().find(|own| own.name == other.name && !own.text.trim().is_empty()) {
            both((own, other), sides, tongues, diags);
        }
    }
}

fn both(
    (own, other): (&Sentence, &Sentence),
    sides: Sides<'_, '_, '_>,
    tongues: &Tongues<'_>,
    diags: &mut Diagnostics,
) {
    let mut report = |code: Code, message: String, help: String| {
        let at = |side: &Side<'_, '_>, range: &Range<usize>| {
            Place::new(&side.reading.page.document.path, range.clone())
        };
        let mut problem =
            Diagnostic::new(code, at(sides.own, &own.range), format!("`{}`: {message}", own.name));
        problem.help(help).also(at(sides.other, &other.range), "the original");
        diags.extend([problem].into_iter().collect());
    };
    let there = sides.other.at(&other.range);
    let config = sides.own.reading.scope.config;
    let language = |side: &Side<'_, '_>| config.language(side.reading.page.lang);
    let (lang, of) = (sides.own.primary(), sides.other.primary());
    let is_technical = technical::is_technical(&other.name, &other.text);
    let is_left = !is_technical && is_left(&own.text, &other.text, tongues);
    let (plain, original) = (without_addresses(&own.text), without_addresses(&other.text));
    let (mine, theirs) = (language(sides.own), language(sides.other));
    let beside = Beside { own: (&own.text, mine), other: (&other.text, theirs) };
    if let Some(Wrong { code, message, mut help }) = beside.words(is_left, &there, config) {
        if code == Code::UntranslatedText {
            let name = &other.name;
            help = format!(
                "{help}; if it is the same in all languages, write `no_translate: [{name}]` into the front matter of the original"
            );
        }
        report(code, message, help);
        return;
    }
    let beside = Beside { own: (&plain, mine), other: (&original, theirs) };
    if let Some(Wrong { code, message, help }) = beside.figures().filter(|_| !is_technical) {
        report(code, message, help);
    }
    if let Some(found) = Extent::of((&plain, lang), (&original, of)) {
        let (message, help) = found.told("text");
        report(Code::LengthDiffers, message, help.to_owned());
    }
    if let Some((message, help)) = link((own, other), sides) {
        report(Code::DifferentLink, message, help);
    }
    let sign =
        SIGNS.iter().find(|sign| own.text.matches(**sign).count() != other.text.matches(**sign).count());
    if let Some(sign) = sign {
        let count = |text: &str| text.matches(sign).count();
        let message = format!(
            "`{sign}` is in it {} times, and {} times in {there}",
            count(&own.text),
            count(&other.text)
        );
        report(Code::DifferentStructure, message, "write the same markup as in the original".to_owned());
    }
}

/// A link that only one of two sentences has, and what to do about it.
fn link((own, other): (&Sentence, &Sentence), sides: Sides<'_, '_, '_>) -> Option<(String, String)> {
    let there = sides.other.at(&other.range);
    let led = |side: &Side<'_, '_>, text: &str| -> Vec<(String, super::targets::Target)> {
        addresses(text).into_iter().map(|to| (to.to_owned(), side.target(to))).collect()
    };
    let (own_links, other_links) = (led(sides.own, &own.text), led(sides.other, &other.text));
    let lost = other_links.iter().find(|(_, to)| !own_links.iter().any(|(_, mine)| mine.is_same(to)));
    let extra = own_links.iter().find(|(_, mine)| !other_links.iter().any(|(_, to)| mine.is_same(to)));
    match (extra, lost) {
        (_, Some((to, _))) => {
            let message = format!("the link to `{to}` of {there} is missing");
            Some((message, format!("let a link lead to `{to}`")))
        }
        (Some((to, _)), None) => {
            let message = format!("the link to `{to}` is not in the original");
            Some((message, "remove it, or write it in the original too".to_owned()))
        }
        (None, None) => None,
    }
}

/// Signs of Markdown, of components and of HTML, which no language has for itself.
const SIGNS: &[&str] = &["**", "`", "{{ <", "{% <", "](", "</"];

/// The addresses of links of Markdown.
fn addresses(text: &str) -> Vec<&str> {
    let parts = text.split("](").skip(1);
    parts.filter_map(|part| part.split([')', ' ']).next()).filter(|to| !to.is_empty()).collect()
}

/// A text without the addresses of its links, which have numbers too.
fn without_addresses(text: &str) -> String {
    let mut made = text.to_owned();
    for to in addresses(text) {
        made = made.replace(&format!("]({to}"), "](");
    }
    made.split_whitespace().filter(|word| !word.contains("://")).collect::<Vec<_>>().join(" ")
}

fn sentences(side: &Side<'_, '_>) -> Vec<Sentence> {
    let mut found = Vec::new();
    if let Some(node) = side.reading.page.document.front.get("extra") {
        gather(node, "extra", &mut found);
    }
    found
}

fn gather(node: &Node, name: &str, found: &mut Vec<Sentence>) {
    match &node.value {
        Value::Text(text) => {
            found.push(Sentence { name: name.to_owned(), text: text.to_string(), range: node.range.clone() });
        }
        Value::List(items) => {
            (1..).zip(items).for_each(|(at, item)| gather(item, &format!("{name}.{at}"), found));
        }
        Value::Map(fields) => {
            fields.iter().for_each(|(key, value)| gather(value, &format!("{name}.{}", key.name), found));
        }
        _ => {}
    }
}
