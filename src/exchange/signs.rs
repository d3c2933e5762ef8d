//! Signs in a translation that readers would see and nobody means: of Markdown, of templates, of other programs, and of lost characters.
//!
//! `check` does not report all of them in pages, where an author may mean them. A translation has those of its original.

use std::sync::Arc;

use super::page::Arrived;
use super::texts::{Text, parts_of};
use super::unit::Part;
use crate::diag::{Code, Diagnostics};

/// Signs that mean something elsewhere, and signs of pairs.
const SIGNS: [&str; 4] = ["][", "~~", "%s", "%d"];
const PAIRS: [(&str, &str); 4] = [("{{", "}}"), ("}}", "{{"), ("{%", "%}"), ("%}", "{%")];

/// Whether a translation has only signs that its original has; another one is reported.
pub fn has_its_signs(path: &Arc<str>, of: &Text, one: &Arrived, diags: &mut Diagnostics) -> bool {
    let Some(found) = strange(path, of, &one.target) else { return true };
    let (message, help) = match found {
        Strange::Lost => (
            "the translation has the sign `U+FFFD` in place of a character that was lost".to_owned(),
            "write the word again, and save the file as UTF-8",
        ),
        Strange::Control(sign) => (
            format!(
                "the translation has the control character `U+{:04X}`, which no page can show",
                u32::from(sign)
            ),
            "delete it",
        ),
        Strange::Sign(sign) => (
            format!("readers would see the `{sign}` of the translation, and its original has none"),
            "remove it; a sign that is meant as a sign has a backslash before it, or is in a code: `\\#`, `` `{{` ``",
        ),
    };
    diags.report(Code::BadExchange, one.place.clone(), message).help(help);
    false
}

/// What nobody means.
enum Strange {
    /// The sign for a character that could not be read.
    Lost,
    /// A character that is none of a text.
    Control(char),
    /// A sign.
    Sign(String),
}

fn strange(path: &Arc<str>, of: &Text, target: &str) -> Option<Strange> {
    let original = of.written();
    if target.contains('\u{fffd}') && !original.contains('\u{fffd}') {
        return Some(Strange::Lost);
    }
    let is_control = |sign: &char| sign.is_control() && !matches!(sign, '\n' | '\r' | '\t');
    if let Some(sign) = target.chars().find(|sign| is_control(sign) && !original.contains(*sign)) {
        return Some(Strange::Control(sign));
    }
    let (shown, known) = (shown(&parts_of(path, target)), shown(&of.parts));
    let beginning = |text: &str| beginning(text.trim_start()).map(str::to_owned);
    let is_line = of.is_line() || of.is_field();
    if let Some(sign) = beginning(target).filter(|_| is_line && beginning(&original).is_none()) {
        return Some(Strange::Sign(sign));
    }
    // What is whole is reported by `check`, which says what it is.
    let halves = PAIRS.iter().filter(|(_, other)| !shown.contains(other)).map(|(one, _)| one);
    let mut signs = SIGNS.iter().chain(halves);
    if let Some(sign) = signs.find(|sign| shown.contains(**sign) && !original.contains(**sign)) {
        return Some(Strange::Sign((*sign).to_owned()));
    }
    if let Some(sign) = number(&shown).filter(|_| number(&known).is_none()) {
        return Some(Strange::Sign(sign.to_owned()));
    }
    let is_open =
        |text: &str| text.trim_end().bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1;
    (is_open(target) && !is_open(&original)).then(|| Strange::Sign("\\".to_owned()))
}

/// What readers see of a text, and the signs of struck words; what a backslash makes a sign is left out.
fn shown(parts: &[Part]) -> String {
    let mut made = String::new();
    for part in parts {
        match part {
            Part::Code { written, .. } if matches!(written.as_str(), "~~" | "~") => made.push_str("~~"),
            Part::Code { .. } => made.push('\u{fffc}'),
            Part::Text(text) => {
                let mut signs = text.chars();
                while let Some(sign) = signs.next() {
                    match sign {
                        '\\' => drop(signs.next()),
                        sign => made.push(sign),
                    }
                }
            }
        }
    }
    made
}

/// The sign of a heading or a quotation at the beginning of a line that is one already.
fn beginning(text: &str) -> Option<&str> {
    let signs = text.len() - text.trim_start_matches(['#', '>']).len();
    let is_sign = signs > 0 && text[signs..].starts_with([' ', '\t']);
    is_sign.then(|| &text[..signs])
}

/// The place of a value in another program's texts: `{0}`.
fn number(text: &str) -> Option<&str> {
    let starts = text.match_indices('{').map(|(at, _)| at);
    let mut found = starts.filter_map(|at| {
        let end = at + text[at..].find('}')?;
        let inside = &text[at + 1..end];
        let is_number = !inside.is_empty() && inside.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| &text[at..=end])
    });
    found.next()
}
