//! Of which sort a value in a template is, as far as the template alone shows it: a number, a text, something else.

use super::tags::{Token, TokenKind};
use crate::date::Moment;

/// The sort of a value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Sort<'t> {
    /// A number.
    Number,
    /// A text that is written out, with its token; whether it is whole, and not a part of a longer one.
    Text(Token<'t>, bool),
    /// Another value that is no number: a list, a truth value, the result of a function, with its first token and what it is.
    Other(Token<'t>, &'static str),
    /// Known when a page is made.
    Unknown,
}

impl Sort<'_> {
    /// What to type where a number is needed; `None` if it may be one.
    pub fn as_number(self, name: &str) -> Option<String> {
        match self {
            Sort::Text(token, true) if token.text.parse::<f64>().is_ok() => {
                Some(format!("write the number without quotation marks: `{name}={}`", token.text))
            }
            Sort::Text(..) => Some(format!("give it a number: `{name}=1`, `{name}=items | length`")),
            Sort::Other(_, what) => Some(format!("give it the number itself, and not {what}")),
            Sort::Number | Sort::Unknown => None,
        }
    }

    /// What to type where a date is needed; `None` if it may be one.
    pub fn as_date(self, name: &str) -> Option<String> {
        match self {
            Sort::Text(token, true) if Moment::parse(token.text, None).is_some() => None,
            Sort::Text(..) => Some(format!("give it a date: `{name}=page.date`, `{name}=\"2021-10-18\"`")),
            Sort::Other(_, what) => Some(format!("give it the date itself, and not {what}")),
            Sort::Number | Sort::Unknown => None,
        }
    }
}

/// Filters whose result is a number.
const NUMBERS: &[&str] = &["length", "int", "float", "round", "abs", "wordcount"];

/// Filters whose result is a text.
const TEXTS: &[&str] =
    &["upper", "lower", "join", "replace", "trim", "str", "escape", "title", "capitalize", "truncate"];

/// Functions whose result is a text or HTML, and what it is.
const FUNCTIONS: &[(&str, &str)] = &[
    ("date", "the text that `date` makes of it"),
    ("date_range", "the text that `date_range` makes of it"),
    ("number", "the text that `number` makes of it"),
    ("list", "the text that `list` makes"),
    ("t", "another message"),
    ("url", "an address"),
    ("asset", "an address"),
    ("integrity", "a hash"),
    ("icon", "an icon"),
    ("place", "a name"),
];

/// The sort of a value.
pub fn sort<'t>(tokens: &[Token<'t>]) -> Sort<'t> {
    let [first, rest @ ..] = tokens else { return Sort::Unknown };
    let is_sign = |token: &Token<'_>, sign: &str| token.kind == TokenKind::Sign && token.text == sign;
    let top = at_top(tokens);
    if top.iter().any(|token| token.kind == TokenKind::Name && matches!(token.text, "if" | "or" | "and")) {
        return Sort::Unknown;
    }
    if top.iter().any(|token| is_sign(token, "~")) {
        return Sort::Other(*first, "a text that is put together");
    }
    let filter = top.iter().rposition(|token| is_sign(token, "|")).and_then(|at| top.get(at + 1));
    if let Some(filter) = filter {
        return match filter.text {
            name if NUMBERS.contains(&name) => Sort::Number,
            name if TEXTS.contains(&name) => Sort::Other(*first, "a text"),
            _ => Sort::Unknown,
        };
    }
    match (first.kind, rest) {
        (TokenKind::Number, []) => Sort::Number,
        (TokenKind::Text, []) => Sort::Text(*first, !first.text.contains('\\')),
        (TokenKind::Name, []) if matches!(first.text, "true" | "false") => {
            Sort::Other(*first, "a truth value")
        }
        (TokenKind::Sign, [_, ..]) if first.text == "[" => Sort::Other(*first, "a list"),
        (TokenKind::Name, [open, .., close]) if is_sign(open, "(") && is_sign(close, ")") => {
            let known = FUNCTIONS.iter().find(|(name, _)| *name == first.text);
            known.filter(|_| top.len() == 3).map_or(Sort::Unknown, |(_, what)| Sort::Other(*first, what))
        }
        _ => Sort::Unknown,
    }
}

/// The tokens outside all brackets, with the brackets.
fn at_top<'t>(tokens: &[Token<'t>]) -> Vec<Token<'t>> {
    let mut depth = 0_usize;
    let mut top = Vec::new();
    for token in tokens {
        let is_sign = token.kind == TokenKind::Sign;
        if is_sign && matches!(token.text, ")" | "]" | "}") {
            depth = depth.saturating_sub(1);
        }
        if depth == 0 {
            top.push(*token);
        }
        if is_sign && matches!(token.text, "(" | "[" | "{") {
            depth += 1;
        }
    }
    top
}
