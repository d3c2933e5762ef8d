//! What two paired blocks have beside their words: quotations and alerts around them, boxes, struck out parts, rules, code in a line.

use std::ops::Range;

use super::pairs::Known;
use super::side::Sides;
use crate::diag::{Code, Diagnostics};
use crate::markdown::Block;

/// Compares the marks of two blocks.
pub fn compare(
    (own, other): (&Block, &Block),
    sides: Sides<'_, '_, '_>,
    known: &mut Known,
    diags: &mut Diagnostics,
) {
    quotation(own, other, sides, known, diags);
    let (mine, theirs) = (&own.marks, &other.marks);
    let at = sides.other.at(&other.range);
    let mut report = |message: String, help: &str| {
        sides.report(Code::DifferentStructure, &own.range, &other.range, message, diags).help(help);
    };
    let checked = |is_checked: Option<bool>| match is_checked {
        None => "no box",
        Some(false) => "an empty box",
        Some(true) => "a checked box",
    };
    if mine.is_checked != theirs.is_checked {
        let help = match theirs.is_checked {
            None => "remove the box",
            Some(false) => "begin the item with `[ ] `",
            Some(true) => "begin the item with `[x] `",
        };
        let (is, was) = (checked(mine.is_checked), checked(theirs.is_checked));
        report(format!("the item has {is}, and that of {at} has {was}"), help);
    }
    if (mine.strikes > 0) != (theirs.strikes > 0) {
        let (is, help) = match theirs.strikes {
            0 => ("a part of this is struck out, and nothing of", "remove the signs `~~`"),
            _ => (
                "nothing of this is struck out, and a part of",
                "write `~~` before and behind the same words",
            ),
        };
        report(format!("{is} {at}"), help);
    }
    if (mine.rules > 0) != (theirs.rules > 0) {
        let (message, help) = match theirs.rules {
            0 => (format!("a rule is before this text, and none before {at}"), "remove the line `---`"),
            _ => (
                format!("the rule before {at} is missing here"),
                "write a line `---` between empty lines before this text",
            ),
        };
        report(message, help);
    }
    codes(own, other, sides, diags);
}

/// Reports once that a quotation is another one, or none.
fn quotation(
    own: &Block,
    other: &Block,
    sides: Sides<'_, '_, '_>,
    known: &mut Known,
    diags: &mut Diagnostics,
) {
    let quotes = [own.marks.quote, other.marks.quote];
    if quotes[0] == quotes[1] {
        known.quotes = None;
        return;
    }
    // The label of an alert that was translated is reported as such.
    if known.quotes.replace(quotes) == Some(quotes) || own.text.trim_start().starts_with("[!") {
        return;
    }
    let named = |quote: Option<&str>| match quote {
        None => "in no quotation".to_owned(),
        Some("quotation") => "in a quotation".to_owned(),
        Some(alert) => format!("in an alert `[!{alert}]`"),
    };
    let message = format!(
        "this text is {}, and that of {} is {}",
        named(quotes[0]),
        sides.other.at(&other.range),
        named(quotes[1])
    );
    let help = match quotes[1] {
        None => "write it without `> `".to_owned(),
        Some("quotation") => "begin its lines with `> `".to_owned(),
        Some(alert) => format!("write `> [!{alert}]` above it, and begin its lines with `> `"),
    };
    sides.report(Code::DifferentStructure, &own.range, &other.range, message, diags).help(help);
}

/// Reports the first code in a line that is not that of the original.
fn codes(own: &Block, other: &Block, sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) {
    let mut extra: Vec<&(String, Range<usize>)> = own.marks.codes.iter().collect();
    let mut lost: Vec<&(String, Range<usize>)> = Vec::new();
    for code in &other.marks.codes {
        match extra.iter().position(|mine| mine.0 == code.0) {
            Some(at) => {
                extra.remove(at);
            }
            // Said twice in one language, once in the other.
            None if own.marks.codes.iter().any(|mine| mine.0 == code.0) || is_prose(&code.0) => {}
            None => lost.push(code),
        }
    }
    extra.retain(|code| !is_prose(&code.0));
    let Some((was, there)) = lost.first() else { return };
    let (was, at) = (was.replace('`', "'"), sides.other.at(there));
    let help = format!("write `{was}` here too: code is the same in every language");
    let (place, message) = match extra.first() {
        Some((is, place)) => {
            (place, format!("the code `{}` stands where {at} has `{was}`", is.replace('`', "'")))
        }
        None => (&own.range, format!("the code `{was}` of {at} is missing here")),
    };
    sides.report(Code::DifferentStructure, place, there, message, diags).help(help);
}

/// Whether code may be words for readers: a menu, a placeholder, a quoted sentence.
fn is_prose(code: &str) -> bool {
    let is_word =
        |c: char| c.is_alphabetic() || c.is_whitespace() || matches!(c, '>' | '…' | '<' | ',' | '\'' | '’');
    !code.is_ascii() || code.contains(['<', '"']) || code.contains(' ') && code.chars().all(is_word)
}
