//! A tag of a template -> what it uses, with the arguments.

use std::ops::Range;

use super::tags::{Tag, Token, TokenKind};

/// What is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UseKind {
    /// A function.
    Function,
    /// A filter.
    Filter,
    /// A test after `is`.
    Test,
    /// A component.
    Component,
    /// A template that is included.
    Include,
    /// A template that is extended.
    Parent,
}

/// One use.
#[derive(Debug)]
pub struct Use<'t> {
    /// Its kind.
    pub what: UseKind,
    /// Its name.
    pub name: &'t str,
    /// Where the name is.
    pub at: usize,
    /// The arguments that it gives.
    pub given: Vec<GivenArgument<'t>>,
    /// Whether more arguments come from a map.
    pub has_more: bool,
}

/// An argument that is given.
#[derive(Debug)]
pub struct GivenArgument<'t> {
    /// Its name.
    pub name: Token<'t>,
    /// Its value.
    pub value: Literal<'t>,
    /// The tokens of its value in the tag.
    pub tokens: Range<usize>,
}

/// The value, as far as the template alone shows it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Literal<'t> {
    /// A text.
    Text(Token<'t>),
    /// A number.
    Number(Token<'t>),
    /// A number with a minus before it.
    Negative(Token<'t>),
    /// `true` or `false`.
    Truth(Token<'t>),
    /// A list.
    List(Token<'t>),
    /// Unknown: it is computed.
    Other,
}

/// Everything that a tag uses.
pub fn uses<'t>(tag: &Tag<'t>) -> Vec<Use<'t>> {
    let mut found = Vec::new();
    let tokens = &tag.tokens;
    if tag.is_block && matches!(tag.word(), "component" | "raw" | "block") {
        return found;
    }
    if let (true, "include" | "extends", Some(name)) = (tag.is_block, tag.word(), tokens.get(1))
        && name.kind == TokenKind::Text
    {
        let what = if tag.word() == "include" { UseKind::Include } else { UseKind::Parent };
        found.push(Use { what, name: name.text, at: name.at + 1, given: Vec::new(), has_more: false });
    }
    if tag.is_sign(0, "<") && !tag.is_sign(1, "/") {
        found.extend(component(tag));
    }
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| &tokens[before]);
        let is_word =
            |word: &str| before.is_some_and(|token| token.kind == TokenKind::Name && token.text == word);
        let is_after =
            |sign: &str| before.is_some_and(|token| token.kind == TokenKind::Sign && token.text == sign);
        if token.kind != TokenKind::Name || is_after(".") {
            continue;
        }
        let is_called = tag.is_sign(at + 1, "(");
        let is_negated = is_word("not") && at > 1 && tag.name(at - 2) == Some("is");
        let what = if is_after("|") || (at == 1 && tag.is_block && tag.word() == "filter") {
            UseKind::Filter
        } else if (is_word("is") && token.text != "not") || is_negated {
            UseKind::Test
        } else if is_called && !WORDS.contains(&token.text) {
            UseKind::Function
        } else {
            continue;
        };
        let given = if is_called { given(tag, at + 2) } else { Vec::new() };
        found.push(Use { what, name: token.text, at: token.at, given, has_more: false });
    }
    found
}

/// The arguments of a call whose bracket has been opened.
fn given<'t>(tag: &Tag<'t>, from: usize) -> Vec<GivenArgument<'t>> {
    let mut list = Vec::new();
    let mut at = from;
    while tag.name(at).is_some() && tag.is_sign(at + 1, "=") && !tag.is_sign(at + 2, "=") {
        let end = end_of_value(tag, at + 2, &[",", ")"]);
        let tokens = at + 2..end;
        list.push(GivenArgument {
            name: tag.tokens[at],
            value: literal(&tag.tokens[tokens.clone()]),
            tokens,
        });
        if !tag.is_sign(end, ",") {
            break;
        }
        at = end + 1;
    }
    list
}

/// The token at which a value ends: one of these signs outside all brackets.
fn end_of_value(tag: &Tag<'_>, from: usize, ends: &[&str]) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tag.tokens.iter().enumerate().skip(from) {
        if token.kind != TokenKind::Sign {
            continue;
        }
        match token.text {
            text if depth == 0 && ends.contains(&text) => return at,
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    tag.tokens.len()
}

fn literal<'t>(value: &[Token<'t>]) -> Literal<'t> {
    match value {
        [token] if token.kind == TokenKind::Text => Literal::Text(*token),
        [token] if token.kind == TokenKind::Number => Literal::Number(*token),
        [token] if matches!(token.text, "true" | "false" | "True" | "False") => Literal::Truth(*token),
        [minus, token] if minus.text == "-" && token.kind == TokenKind::Number => Literal::Negative(*token),
        [first, .., last] if first.text == "[" && last.text == "]" && first.kind == TokenKind::Sign => {
            Literal::List(*first)
        }
        _ => Literal::Other,
    }
}

/// The call of a component with which a tag begins.
fn component<'t>(tag: &Tag<'t>) -> Option<Use<'t>> {
    let first = tag.tokens.get(1).filter(|token| token.kind == TokenKind::Name)?;
    if tag.is_sign(2, ".") {
        // Names with dots are not composed of tokens; the engine checks such calls when it runs them.
        return None;
    }
    let mut made =
        Use { what: UseKind::Component, name: first.text, at: first.at, given: Vec::new(), has_more: false };
    let mut at = 2;
    while let Some(token) = tag.tokens.get(at) {
        if token.kind == TokenKind::Name && tag.is_sign(at + 1, "=") {
            let (value, tokens, next) = match tag.tokens.get(at + 2) {
                Some(brace) if brace.kind == TokenKind::Sign && brace.text == "{" => {
                    let end = end_of_value(tag, at + 3, &["}"]);
                    (literal(&tag.tokens[at + 3..end]), at + 3..end, end + 1)
                }
                Some(value) => (literal(std::slice::from_ref(value)), at + 2..at + 3, at + 3),
                None => (Literal::Other, at + 2..at + 2, at + 2),
            };
            made.given.push(GivenArgument { name: *token, value, tokens });
            at = next;
        } else if token.kind == TokenKind::Name {
            made.given.push(GivenArgument { name: *token, value: Literal::Other, tokens: at..at + 1 });
            at += 1;
        } else if token.kind == TokenKind::Sign && token.text == "{" {
            made.has_more = true;
            at = end_of_value(tag, at + 1, &["}"]) + 1;
        } else {
            break;
        }
    }
    Some(made)
}

/// Words before `(` that are not functions.
const WORDS: &[&str] =
    &["if", "elif", "and", "or", "not", "in", "is", "for", "else", "set", "set_global", "filter"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::tags::tags;

    #[test]
    fn a_tag_says_what_it_uses() {
        let used = |text: &str| -> Vec<(UseKind, String)> {
            tags(text).iter().flat_map(uses).map(|used| (used.what, used.name.to_owned())).collect()
        };
        assert_eq!(
            used("{% if (a.b is not defined) and t(key=\"x\", y=date(value=z)) | upper %}"),
            [
                (UseKind::Test, "defined".to_owned()),
                (UseKind::Function, "t".to_owned()),
                (UseKind::Function, "date".to_owned()),
                (UseKind::Filter, "upper".to_owned())
            ]
        );
        assert_eq!(
            used(
                "{% extends \"a.html\" %}{{ <card page={f(x=1)} {...rest} /> }}{% filter lower %}{% component g(x) %}"
            ),
            [
                (UseKind::Parent, "a.html".to_owned()),
                (UseKind::Component, "card".to_owned()),
                (UseKind::Function, "f".to_owned()),
                (UseKind::Filter, "lower".to_owned())
            ]
        );
    }
}
