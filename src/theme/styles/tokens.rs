//! Stylesheet text -> tokens with byte ranges, as far as bundling needs them (CSS Syntax Level 3).
//!
//! Adjacent names, numbers and signs are never joined or separated later, so they need not be distinguished; strings, addresses and
//! comments must be, since they may contain anything. Unclosed ones are reported.

use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CssTokenKind {
    /// White space.
    Space,
    /// A comment.
    Comment,
    /// A string with its quotation marks.
    Text,
    /// `url(…)` without quotation marks inside.
    Url,
    /// `@media`.
    At,
    /// A name or number.
    Word,
    /// Any other character.
    Sign(char),
}

/// A piece of a stylesheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CssToken {
    /// What it is.
    pub kind: CssTokenKind,
    /// Its bytes.
    pub range: Range<usize>,
}

/// All tokens; together they are the whole text.
pub fn tokens(path: &Arc<str>, text: &str, diags: &mut Diagnostics) -> Vec<CssToken> {
    let mut list = Vec::with_capacity(text.len() / 4);
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let (kind, end) = token(path, text, at, first, diags);
        list.push(CssToken { kind, range: at..end });
        at = end;
    }
    brackets(path, &list, diags);
    list
}

fn token(
    path: &Arc<str>,
    text: &str,
    at: usize,
    first: char,
    diags: &mut Diagnostics,
) -> (CssTokenKind, usize) {
    let rest = &text[at..];
    match first {
        first if first.is_ascii_whitespace() => {
            let length = rest.find(|next: char| !next.is_ascii_whitespace()).unwrap_or(rest.len());
            (CssTokenKind::Space, at + length)
        }
        '/' if rest.starts_with("/*") => {
            let end = rest[2..].find("*/").map(|found| at + found + 4);
            (
                CssTokenKind::Comment,
                end.unwrap_or_else(|| unclosed(path, at, "the comment", "*/", text.len(), diags)),
            )
        }
        '"' | '\'' => (CssTokenKind::Text, string(path, text, at, first, diags)),
        '@' if rest[1..].starts_with(is_name) => (CssTokenKind::At, at + 1 + name(&rest[1..])),
        first if is_name(first) => {
            let end = at + name(rest);
            if text[at..end].eq_ignore_ascii_case("url") && is_plain_address(&text[end..]) {
                let close = text[end..].find(')').map(|found| end + found + 1);
                let close =
                    close.unwrap_or_else(|| unclosed(path, at, "the address", ")", text.len(), diags));
                return (CssTokenKind::Url, close);
            }
            (CssTokenKind::Word, end)
        }
        first => (CssTokenKind::Sign(first), at + first.len_utf8()),
    }
}

/// Whether an address without quotation marks follows `url`.
fn is_plain_address(rest: &str) -> bool {
    rest.strip_prefix('(').is_some_and(|inside| !inside.trim_start().starts_with(['"', '\'']))
}

fn is_name(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | '\\') || !character.is_ascii()
}

/// The length of a name; a backslash includes the next character.
fn name(text: &str) -> usize {
    let mut characters = text.char_indices();
    while let Some((at, character)) = characters.next() {
        if !is_name(character) {
            return at;
        }
        if character == '\\' {
            characters.next();
        }
    }
    text.len()
}

/// The end of a string, which must be on the same line.
fn string(path: &Arc<str>, text: &str, start: usize, mark: char, diags: &mut Diagnostics) -> usize {
    let mut characters = text[start + 1..].char_indices();
    while let Some((at, character)) = characters.next() {
        let at = start + 1 + at;
        match character {
            '\\' => {
                characters.next();
            }
            '\n' => return unclosed(path, start, "the text", &mark.to_string(), at, diags),
            found if found == mark => return at + 1,
            _ => {}
        }
    }
    unclosed(path, start, "the text", &mark.to_string(), text.len(), diags)
}

fn unclosed(
    path: &Arc<str>,
    start: usize,
    what: &str,
    mark: &str,
    end: usize,
    diags: &mut Diagnostics,
) -> usize {
    diags
        .report(Code::CssSyntax, Place::new(path, start..start + 1), format!("{what} is not closed"))
        .help(format!("close it with `{mark}`"));
    end
}

/// Reports the first bracket without its counterpart.
fn brackets(path: &Arc<str>, tokens: &[CssToken], diags: &mut Diagnostics) {
    let mut open: Vec<(char, &CssToken)> = Vec::new();
    for token in tokens {
        let close = match token.kind {
            CssTokenKind::Sign('{') => '}',
            CssTokenKind::Sign('(') => ')',
            CssTokenKind::Sign('[') => ']',
            CssTokenKind::Sign(sign @ ('}' | ')' | ']')) => {
                if open.pop().is_none_or(|(expected, _)| expected != sign) {
                    let place = Place::new(path, token.range.clone());
                    diags
                        .report(Code::CssSyntax, place, format!("`{sign}` closes nothing that is open"))
                        .help("remove it, or close what was opened after its counterpart");
                    return;
                }
                continue;
            }
            _ => continue,
        };
        open.push((close, token));
    }
    if let Some((close, token)) = open.first() {
        let place = Place::new(path, token.range.clone());
        diags
            .report(Code::CssSyntax, place, "the bracket is not closed")
            .help(format!("close it with `{close}`"));
    }
}
