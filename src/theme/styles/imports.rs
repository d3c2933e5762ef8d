//! One `@import` rule: its target and its conditions.

use std::ops::Range;

use super::tokens::{CssToken, CssTokenKind};

/// An `@import` rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// Its target, without quotation marks.
    pub target: String,
    /// Where the target is.
    pub range: Range<usize>,
    /// The rules around the imported ones, outermost first: `@media print`, `@layer base`.
    pub wrappers: Vec<String>,
    /// What is among its conditions and is none there.
    pub odd: Option<Range<usize>>,
    /// Index of the token after the rule.
    pub next: usize,
}

/// Reads the rule whose `@import` is the token at `at`; `None` without a target.
pub fn read(text: &str, tokens: &[CssToken], at: usize) -> Option<Import> {
    let end = end(tokens, at);
    let shown = |token: &CssToken| &text[token.range.clone()];
    let mut rest: Vec<&CssToken> =
        tokens[at + 1..end].iter().filter(|token| token.kind != CssTokenKind::Comment).collect();
    trim(&mut rest);
    let first = *rest.first()?;
    let (target, used) = match first.kind {
        CssTokenKind::Text => (unquoted(shown(first)).to_owned(), 1),
        CssTokenKind::Url => (address(shown(first)).to_owned(), 1),
        CssTokenKind::Word if shown(first).eq_ignore_ascii_case("url") => {
            let inside = rest.iter().find(|token| token.kind == CssTokenKind::Text)?;
            (unquoted(shown(inside)).to_owned(), after_bracket(&rest)?)
        }
        _ => return None,
    };
    let last = rest[used - 1].range.end;
    rest.drain(..used);
    let (wrappers, odd) = wrappers(text, rest);
    Some(Import { target, range: first.range.start..last, wrappers, odd, next: (end + 1).min(tokens.len()) })
}

/// Index of the semicolon that ends a rule: one in brackets does not (CSS Syntax Module Level 3, section 5.4.2).
fn end(tokens: &[CssToken], from: usize) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate().skip(from) {
        match token.kind {
            CssTokenKind::Sign('(' | '[' | '{') => depth += 1,
            CssTokenKind::Sign(')' | ']' | '}') => depth = depth.saturating_sub(1),
            CssTokenKind::Sign(';') if depth == 0 => return at,
            _ => {}
        }
    }
    tokens.len()
}

/// The text of a string without its quotation marks.
pub fn unquoted(text: &str) -> &str {
    text.get(1..text.len().saturating_sub(1)).unwrap_or_default()
}

/// The address inside `url(…)`.
pub fn address(text: &str) -> &str {
    text.get(4..).unwrap_or_default().trim_end_matches(')').trim()
}

/// Whether a text, an address or a comment in an `@import` is not closed.
pub fn is_unclosed(text: &str, tokens: &[CssToken], at: usize) -> bool {
    let rule = &tokens[at..end(tokens, at)];
    rule.iter().any(|token| {
        let shown = &text[token.range.clone()];
        match token.kind {
            CssTokenKind::Text => shown.len() < 2 || shown.chars().next() != shown.chars().next_back(),
            CssTokenKind::Url => !shown.ends_with(')'),
            CssTokenKind::Comment => !shown.ends_with("*/"),
            _ => false,
        }
    })
}

/// Layer, `supports()` and media conditions as equivalent rules, and what is none of them (CSS Cascading and Inheritance Level 5,
/// section 2).
fn wrappers(text: &str, mut rest: Vec<&CssToken>) -> (Vec<String>, Option<Range<usize>>) {
    trim(&mut rest);
    let (mut layer, mut odd) = (None, None);
    if named(text, &rest, "layer") {
        let inside = bracket(text, &rest);
        if inside.as_ref().is_some_and(|name| !is_layer(name.trim())) {
            odd = Some(rest[0].range.start..rest[after_bracket(&rest).unwrap_or(1) - 1].range.end);
        }
        layer = Some(inside.as_ref().map_or("@layer".to_owned(), |name| format!("@layer {}", name.trim())));
        rest.drain(..if inside.is_some() { after_bracket(&rest).unwrap_or(1) } else { 1 });
        trim(&mut rest);
    }
    let mut supports = None;
    if named(text, &rest, "supports")
        && let Some(condition) = bracket(text, &rest)
    {
        supports = Some(format!("@supports {}", parenthesized(condition.trim())));
        rest.drain(..after_bracket(&rest).unwrap_or(1));
        trim(&mut rest);
    }
    let odd = odd.or_else(|| no_condition(text, &rest));
    let media: String = rest.iter().map(|token| &text[token.range.clone()]).collect();
    let media = Some(media.trim()).filter(|media| !media.is_empty()).map(|media| format!("@media {media}"));
    ([media, supports, layer].into_iter().flatten().collect(), odd)
}

/// What is no media condition: the word `layer`, and any function. Browsers take the first for a medium that does not exist, and
/// know no function outside of brackets, so that they never use the stylesheet.
fn no_condition(text: &str, tokens: &[&CssToken]) -> Option<Range<usize>> {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate() {
        match token.kind {
            CssTokenKind::Sign('(') => depth += 1,
            CssTokenKind::Sign(')') => depth = depth.saturating_sub(1),
            CssTokenKind::Word if depth == 0 => {
                let is_function = tokens.get(at + 1).is_some_and(|next| next.kind == CssTokenKind::Sign('('));
                if is_function || text[token.range.clone()].eq_ignore_ascii_case("layer") {
                    return Some(token.range.clone());
                }
            }
            _ => {}
        }
    }
    None
}

/// Whether a text is the name of a layer: names with dots between them.
fn is_layer(name: &str) -> bool {
    let is_sign = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '\\') || !c.is_ascii();
    name.split('.').all(|part| !part.is_empty() && part.chars().all(is_sign))
}

fn trim(tokens: &mut Vec<&CssToken>) {
    let leading = tokens.iter().take_while(|token| token.kind == CssTokenKind::Space).count();
    tokens.drain(..leading);
}

fn named(text: &str, tokens: &[&CssToken], name: &str) -> bool {
    tokens.first().is_some_and(|token| {
        token.kind == CssTokenKind::Word && text[token.range.clone()].eq_ignore_ascii_case(name)
    })
}

/// The contents of the bracket right after the first token.
fn bracket(text: &str, tokens: &[&CssToken]) -> Option<String> {
    let end = after_bracket(tokens)?;
    Some(text[tokens[1].range.end..tokens[end - 1].range.start].to_owned())
}

/// Index of the token after the bracket that opens right after the first token.
fn after_bracket(tokens: &[&CssToken]) -> Option<usize> {
    if tokens.get(1)?.kind != CssTokenKind::Sign('(') {
        return None;
    }
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate().skip(1) {
        match token.kind {
            CssTokenKind::Sign('(') => depth += 1,
            CssTokenKind::Sign(')') => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

/// `display: grid` is written `(display: grid)` after `@supports`; conditions stay as they are.
fn parenthesized(condition: &str) -> String {
    let head = condition.split([':', '(']).next().unwrap_or_default();
    let declaration = condition[head.len()..].starts_with(':');
    if declaration { format!("({condition})") } else { condition.to_owned() }
}
