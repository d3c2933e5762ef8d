//! Short lines that were meant to be under each other and are joined: addresses, signatures, salutations, lines with numbers of
//! their own.
//!
//! Readers see a line end inside a paragraph as a space. If an author wraps long lines that is intended, so only lines that no
//! wrapping explains are reported: all lines of a paragraph are short, none ends a sentence, and the next word would have fitted.

use std::ops::Range;

use super::reading::Reading;
use crate::diag::{Code, Diagnostics};
use crate::locales::typography::is_han;
use crate::markdown::{LINE, OBJECT};

/// The longest line of such a paragraph, in columns.
const SHORT: usize = 42;
/// The most lines of it.
const MOST: usize = 7;

/// Reports the first line of each such paragraph.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) {
    if breaks_freely(reading) {
        return;
    }
    for passage in
        reading.prose.passages.iter().filter(|passage| !passage.cell && passage.text.contains('\n'))
    {
        let lines: Vec<&str> = passage.text.split('\n').collect();
        let (message, help) = if numbered(&lines) {
            (
                "lines with numbers of their own run together in one paragraph",
                "put an empty line between them, or end each line but the last with `\\`",
            )
        } else if !passage.text.contains(LINE) && belong(&lines) {
            (
                "short lines run together in one paragraph",
                "end each line but the last with `\\`, or write them as one line",
            )
        } else {
            continue;
        };
        if is_known(reading, &passage.source(0..passage.text.len()), diags) {
            continue;
        }
        let end = lines[0].len();
        reading.report(Code::JoinedLines, passage, 0..end, message.to_owned(), diags).help(help);
    }
}

/// Whether a passage has signs of another tool or of a word processor, which explain its lines.
fn is_known(reading: &Reading<'_>, bytes: &Range<usize>, diags: &Diagnostics) -> bool {
    let document = &reading.page.document;
    let explains = |code: Code| matches!(code, Code::ForeignSyntax | Code::BrokenMarkup | Code::PastedText);
    document.problems.iter().chain(diags.iter()).filter(|problem| explains(problem.code)).any(|problem| {
        let place = problem.place.as_ref().filter(|place| place.path == document.path);
        place.is_some_and(|place| place.start < bytes.end && bytes.start < place.end)
    })
}

/// Whether the author of a page begins a new line for each clause: then short lines mean nothing.
fn breaks_freely(reading: &Reading<'_>) -> bool {
    let mut free = 0;
    let mut wrapped = 0;
    for passage in reading.prose.passages.iter().filter(|passage| !passage.cell) {
        let lines: Vec<&str> = passage.text.split('\n').collect();
        let longest = lines.iter().map(|line| width(line)).max().unwrap_or(0);
        for pair in lines.windows(2).filter(|_| longest > SHORT) {
            let next = pair[1].split_whitespace().next().map_or(0, width);
            if width(pair[0]) + 1 + next <= longest { free += 1 } else { wrapped += 1 }
        }
    }
    free > 2 && free > wrapped
}

/// Whether all lines begin with a number or letter of a list that Markdown does not know.
fn numbered(lines: &[&str]) -> bool {
    lines.len() >= 2 && lines.iter().all(|line| enumerator(line))
}

fn enumerator(line: &str) -> bool {
    let mut signs = line.chars();
    let Some(first) = signs.next() else { return false };
    if matches!(first, '①'..='⑳' | '⑴'..='⒇') {
        return true;
    }
    let (number, rest) = match first {
        '(' | '（' => {
            let inner = signs.as_str();
            let end = inner.find([')', '）']).unwrap_or(0);
            (&inner[..end], inner.get(end..).unwrap_or_default())
        }
        _ => {
            let end = line.find([')', '）', '、', '．']).unwrap_or(0);
            (&line[..end], &line[end..])
        }
    };
    let count = number.chars().count();
    let ordinal = |c: char| "一二三四五六七八九十".contains(c);
    let short = count == 1 && number.chars().all(char::is_alphabetic) && !number.chars().any(is_han)
        || (1..=2).contains(&count) && number.chars().all(char::is_numeric)
        || (1..=3).contains(&count) && number.chars().all(ordinal)
        || (1..=4).contains(&count) && number.chars().all(|c| matches!(c, 'i' | 'v' | 'x'));
    let after: String = rest.chars().skip(1).take(1).collect();
    short && !rest.is_empty() && (after.starts_with(char::is_whitespace) || !rest.starts_with([')']))
}

/// Whether lines were meant to be under each other.
fn belong(lines: &[&str]) -> bool {
    let ends = |c: char| {
        matches!(
            c,
            '.' | '!'
                | '?'
                | ':'
                | ';'
                | '…'
                | '。'
                | '！'
                | '？'
                | '：'
                | '；'
                | '؟'
                | '؛'
                | '-'
                | '–'
                | '—'
                | '('
                | '/'
        )
    };
    let (last, first) = match lines.split_last() {
        Some((last, first)) if (1..MOST).contains(&first.len()) => (last, first),
        _ => return false,
    };
    let plain = |line: &&str| {
        let words = line.chars().filter(|c| c.is_alphabetic()).count();
        !line.contains([OBJECT, '=', '{', '}', '<', '>', '|', '\\']) && words > 1 && width(line) <= SHORT
    };
    if !first.iter().all(plain) || !plain(last) || first.iter().any(|line| line.trim_end().ends_with(ends)) {
        return false;
    }
    // A clause after a comma continues a sentence; an address has capitals or numbers after its commas.
    let begins = |line: &&str| {
        let first = line.chars().find(|c| c.is_alphanumeric());
        first.is_some_and(|c| c.is_numeric() || c.is_uppercase() || !(c.is_lowercase() || c.is_uppercase()))
    };
    let commas = first.iter().any(|line| line.trim_end().ends_with([',', '،', '，', '、']));
    let sentence = last.trim_end().ends_with(['.', '!', '?', '。', '！', '？', '؟']);
    let shortest = first.iter().map(|line| width(line)).min().unwrap_or(0);
    if commas && !lines[1..].iter().all(begins) || sentence && !commas {
        return false;
    }
    shortest <= 30
}

/// The columns of a line.
fn width(line: &str) -> usize {
    line.chars()
        .map(
            |c| {
                if is_han(c) || matches!(c, '\u{3000}'..='\u{30ff}' | '\u{ff01}'..='\u{ff60}') {
                    2
                } else {
                    1
                }
            },
        )
        .sum()
}
