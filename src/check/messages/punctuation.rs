//! Punctuation that is not that of the language, and that the typography of a page does not mend.

use std::ops::Range;

use crate::diag::{Code, Diagnostics};
use crate::lang::Language;
use crate::locales::fluent::{FlatPattern, OBJECT, Source};
use crate::locales::typography::{Rules, straight_marks, typeset_str};

/// Quotation marks that are no apostrophes in any language.
const QUOTES: &[char] = &['«', '»', '“', '”', '„', '‹', '›', '「', '」', '『', '』'];

/// Checks a text.
pub fn check(
    language: &Language,
    rules: &Rules,
    source: &Source,
    pattern: &FlatPattern,
    diags: &mut Diagnostics,
) {
    let text = pattern.text.as_str();
    let mut report = |part: Range<usize>, message: String, help: String| {
        diags.report(Code::MessageTypography, pattern.place(source, part), message).help(help);
    };
    if let Some(part) = spaces(text) {
        report(part, "two spaces are in a row".to_owned(), "delete one of them".to_owned());
    }
    if let Some((part, mark)) = foreign_quote(rules, text) {
        let own = rules.quotes.first().map(|pair| format!("`{}` and `{}`", pair.open, pair.close));
        let message = format!("`{mark}` is not a quotation mark of `{}`", language.tag);
        report(part, message, format!("write {}", own.unwrap_or_default()));
    }
    if let Some(at) = straight_marks(rules, text).into_iter().find(|at| is_quote(text, *at)) {
        let message = "the quotation mark has no partner and stays straight".to_owned();
        report(at..at + 1, message, "type the other mark too".to_owned());
    }
    if let Some(part) = loose(rules, text) {
        let mark = &text[part.end - 1..part.end];
        report(part.clone(), format!("a space is before `{mark}`"), format!("write `{mark}` after the word"));
    }
    if let Some((at, mark, own)) = ascii(language, text) {
        report(at..at + 1, format!("`{mark}` is not a mark of `{}`", language.tag), format!("write `{own}`"));
    }
    if language.primary() == "es"
        && let Some((at, mark, first)) = unopened(text)
    {
        report(
            at..at + 1,
            format!("`{mark}` has no `{first}` before its sentence"),
            format!("write `{first}` where it begins"),
        );
    }
}

/// Two spaces inside a sentence.
fn spaces(text: &str) -> Option<Range<usize>> {
    let at = text.find("  ")?;
    let is_inside = |side: &str| !side.trim().is_empty();
    let end = at + text[at..].len() - text[at..].trim_start_matches(' ').len();
    (is_inside(&text[..at]) && is_inside(&text[end..]) && !text[..at].ends_with('\n')).then_some(at..end)
}

fn foreign_quote(rules: &Rules, text: &str) -> Option<(Range<usize>, char)> {
    if rules.quotes.is_empty() {
        return None;
    }
    let is_own = |c: char| rules.quotes.iter().any(|pair| pair.open == c || pair.close == c);
    let (at, mark) = text.char_indices().find(|(_, c)| QUOTES.contains(c) && !is_own(*c))?;
    Some((at..at + mark.len_utf8(), mark))
}

/// Whether a straight double mark is one of a quotation, and none of inches.
fn is_quote(text: &str, at: usize) -> bool {
    text[at..].starts_with('"') && !text[..at].ends_with(|c: char| c.is_numeric() || c == OBJECT)
}

/// A plain space before a mark that ends a sentence or a part of one, after typesetting as well.
fn loose(rules: &Rules, text: &str) -> Option<Range<usize>> {
    let find = |text: &str| {
        text.match_indices(' ').find_map(|(at, _)| {
            let mut next = text[at + 1..].chars();
            let is_mark = next.next().is_some_and(|c| matches!(c, ',' | '.' | ';' | ':' | '!' | '?'));
            let ends = next.next().is_none_or(|c| c == ' ');
            (is_mark && ends && text[..at].ends_with(char::is_alphabetic)).then_some(at..at + 2)
        })
    };
    find(&typeset_str(rules, text)).and_then(|_| find(text))
}

/// A comma, a semicolon or a question mark of Latin letters behind a letter of Chinese or Arabic.
fn ascii(language: &Language, text: &str) -> Option<(usize, char, char)> {
    let (letters, marks): (_, &[(char, char)]) = match language.primary() {
        "zh" => ('\u{4e00}'..='\u{9fff}', &[(',', '，'), (';', '；'), ('?', '？'), ('!', '！')]),
        "ar" => ('\u{620}'..='\u{64a}', &[(',', '،'), (';', '؛'), ('?', '؟')]),
        _ => return None,
    };
    let mut before = None;
    for (at, c) in text.char_indices() {
        let own = marks.iter().find(|(mark, _)| *mark == c);
        if let Some((mark, own)) = own.filter(|_| before.is_some_and(|before| letters.contains(&before))) {
            return Some((at, *mark, *own));
        }
        before = Some(c);
    }
    None
}

/// A question or an exclamation in Spanish without the mark at its beginning.
fn unopened(text: &str) -> Option<(usize, char, char)> {
    [('?', '¿'), ('!', '¡')].into_iter().find_map(|(mark, first)| {
        let at = text.find(mark)?;
        let before = &text[..at];
        (before.ends_with(|c: char| c.is_alphabetic() || c == OBJECT) && !before.contains(first))
            .then_some((at, mark, first))
    })
}
