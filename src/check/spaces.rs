//! Two spaces in a row inside a sentence.

use std::ops::Range;

use super::reading::Reading;
use crate::diag::{Code, Diagnostics};
use crate::locales::typography::is_han;
use crate::markdown::{OBJECT, Passage};

/// Reports each run of spaces once. If two spaces follow most sentences of a page, that is its author's habit, which browsers hide,
/// and only other runs are reported.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) {
    let mut found: Vec<(&Passage, Range<usize>)> = Vec::new();
    let (mut single, mut double) = (0, 0);
    for passage in reading.passages().filter(|passage| !passage.cell) {
        for run in runs(&passage.text) {
            let ends = ends_sentence(&passage.text[..run.start]);
            if run.len() > 1 {
                double += usize::from(ends);
                found.push((passage, run));
            } else {
                single += usize::from(ends);
            }
        }
    }
    let habit = double > 2 && double > single;
    for (passage, run) in found {
        let (before, after) = (&passage.text[..run.start], &passage.text[run.end..]);
        if habit && ends_sentence(before) || is_meant(reading, passage, &run, before, after) {
            continue;
        }
        let message = format!("{} spaces in a row", passage.text[run.clone()].chars().count());
        reading.report(Code::DoubleSpace, passage, run, message, diags).help("leave one space");
    }
}

/// Runs of spaces between visible text, with at least one plain space in each.
fn runs(text: &str) -> impl Iterator<Item = Range<usize>> {
    let space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}');
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(' ')?;
        let start = text[..start].trim_end_matches(space).len();
        let end = text[start..].find(|c| !space(c)).map_or(text.len(), |length| start + length);
        at = end;
        Some(start..end)
    })
    .filter(|run| {
        let seen = |c: Option<char>| c.is_some_and(|c| !c.is_whitespace());
        seen(text[..run.start].chars().next_back()) && seen(text[run.end..].chars().next())
    })
}

fn ends_sentence(before: &str) -> bool {
    let closing = |c: char| matches!(c, '"' | '\'' | '”' | '’' | '»' | ')' | ']' | '*' | '_');
    before.trim_end_matches(closing).ends_with(['.', '!', '?', '…', ':', '؟', '۔', '।'])
}

/// Whether a run is intended: typed as `&nbsp;`, outside text, between items of a line of Chinese, in a line to be filled in.
fn is_meant(reading: &Reading<'_>, passage: &Passage, run: &Range<usize>, before: &str, after: &str) -> bool {
    let (Some(last), Some(next)) = (before.chars().next_back(), after.chars().next()) else { return true };
    let source = passage.source(run.clone());
    // A footnote's sign, a link without words, an entity or a mark of emphasis is between the spaces, or they are not in the file as they are read.
    if source.len() != run.len() {
        let written = reading.text.get(source).unwrap_or_default();
        let note = written.contains("[^") && !written.contains("  ");
        return note || written.contains('&') || written.contains("](");
    }
    let hidden = |range: Range<usize>| {
        let written = reading.text.get(passage.source(range)).unwrap_or_default();
        written.starts_with("<br") || written.starts_with("<!--")
    };
    last == OBJECT && hidden(run.start - OBJECT.len_utf8()..run.start)
        || next == OBJECT && hidden(run.end..run.end + OBJECT.len_utf8())
        || is_wide(last) && is_wide(next)
        || matches!((last, next), ('_', _) | (_, '_') | ('|', _) | (_, '|'))
}

/// A sign of a script without spaces between words.
fn is_wide(c: char) -> bool {
    is_han(c) || matches!(c, '\u{3001}'..='\u{30ff}' | '\u{ff01}'..='\u{ff60}')
}
