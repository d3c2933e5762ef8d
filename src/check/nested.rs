//! Two list markers before one text: `- 1) text`, `* a) text`. A list of a word processor was pasted into an item.

use std::ops::Range;

use super::reading::Reading;
use crate::diag::{Code, Diagnostics};
use crate::markdown::{LINE, Passage};

/// Reports the first of such items in a row.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) {
    let starts: Vec<Option<Start>> =
        reading.prose.passages.iter().map(|passage| start(reading, passage)).collect();
    let mut last: Option<(usize, bool)> = None;
    for (at, (passage, start)) in reading.prose.passages.iter().zip(&starts).enumerate() {
        // A second item says that the list inside is meant.
        let next = starts.get(at + 1).and_then(Option::as_ref);
        let several = |start: &Start| {
            next.is_some_and(|next| {
                start.is_double() && !next.is_double() && next.column == start.inner_column
            })
        };
        let found = start.as_ref().filter(|start| !several(start)).and_then(|start| start.inner(passage));
        let Some((written, lettered)) = found else {
            last = None;
            continue;
        };
        if last.replace((at, lettered)).is_some_and(|(before, kind)| before + 1 == at && kind == lettered) {
            continue;
        }
        report(reading, passage, start.as_ref(), (written, lettered), diags);
    }
}

fn report(
    reading: &Reading<'_>,
    passage: &Passage,
    start: Option<&Start>,
    (inner, lettered): (String, bool),
    diags: &mut Diagnostics,
) {
    let Some(start) = start else { return };
    let text = passage.text.split(['\n', LINE]).next().unwrap_or_default();
    let outer = &reading.text[start.first.clone()];
    let (message, help) = if lettered {
        (
            format!("the item has two signs, `{outer}` and `{inner}`, which Markdown takes for a text"),
            format!("write `1. ` in place of `{outer} {inner} `, and the next numbers in the next items"),
        )
    } else {
        (
            format!("`{outer} {inner}` begins a list inside an item without words"),
            format!("write `{inner} ` in place of `{outer} {inner} `, and so in the next items"),
        )
    };
    let end = if lettered {
        passage.source(0..text.find(char::is_whitespace).unwrap_or(1)).end
    } else {
        start.second.end
    };
    let place = crate::source::Place::new(&reading.page.document.path, start.first.start..end);
    diags.report(Code::PastedText, place, message).help(help);
}

/// The signs before the text of a passage.
struct Start {
    /// The first marker, in the file.
    first: Range<usize>,
    /// The second marker; empty if there is none.
    second: Range<usize>,
    /// The signs themselves.
    outer: String,
    inner: String,
    /// The column of the first marker, and of the second.
    column: usize,
    inner_column: usize,
}

impl Start {
    fn is_double(&self) -> bool {
        !self.inner.is_empty()
    }

    /// The second marker, and whether it is a letter, which makes no list.
    fn inner(&self, passage: &Passage) -> Option<(String, bool)> {
        if self.is_double() {
            return Some((self.inner.clone(), false));
        }
        let first = passage.text.split([' ', '\t', '\u{a0}']).next().filter(|_| !self.outer.is_empty())?;
        let name = first.strip_suffix(')').or_else(|| first.strip_suffix("）"))?;
        let name = name.strip_prefix('(').unwrap_or(name);
        let count = name.chars().count();
        let roman = (1..=4).contains(&count) && name.chars().all(|c| matches!(c, 'i' | 'v' | 'x'));
        let letter = count == 1 && name.chars().all(char::is_alphabetic);
        let number = first.starts_with('(') && (1..=2).contains(&count) && name.chars().all(char::is_numeric);
        let text = passage.text.len() > first.len() + 1;
        ((roman || letter || number) && text).then(|| (first.to_owned(), true))
    }
}

/// Whether a passage is the begin of an item.
pub(super) fn is_item(reading: &Reading<'_>, passage: &Passage) -> bool {
    start(reading, passage).is_some()
}

/// The list markers before a passage; `None` if its line begins otherwise.
fn start(reading: &Reading<'_>, passage: &Passage) -> Option<Start> {
    if passage.cell {
        return None;
    }
    let at = passage.source(0..passage.text.len()).start;
    let line = reading.text[..at].rfind('\n').map_or(0, |end| end + 1);
    let before = reading.text[line..at].trim_end_matches(['*', '_', '~', '[', '`', '<']);
    let indent = before.len() - before.trim_start_matches([' ', '\t', '>']).len();
    let (first, rest) = sign(&before[indent..])?;
    let gap = rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let base = line + indent;
    let first_range = base..base + first.len();
    let second_at = first_range.end + gap;
    let (second, rest) = match sign(&rest[gap..]) {
        Some((second, rest)) => (second, rest),
        None => ("", &rest[gap..]),
    };
    rest.trim().is_empty().then(|| Start {
        first: first_range,
        second: second_at..second_at + second.len(),
        outer: first.to_owned(),
        inner: second.to_owned(),
        column: indent,
        inner_column: second_at - line,
    })
}

/// The list marker at the head of a text, and what follows it.
fn sign(text: &str) -> Option<(&str, &str)> {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let length = match text.as_bytes().get(digits)? {
        b'-' | b'+' | b'*' if digits == 0 => 1,
        b'.' | b')' if (1..=9).contains(&digits) => digits + 1,
        _ => return None,
    };
    let (sign, rest) = text.split_at(length);
    rest.starts_with([' ', '\t']).then_some((sign, rest))
}
