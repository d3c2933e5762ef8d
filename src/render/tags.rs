//! The tags of a template, `{{ … }}` and `{% … %}`, as tokens with their places.
//!
//! The engine keeps its own syntax tree to itself. What is checked before any page is made (names, arguments, the bodies of components)
//! is read from these tokens. Comments and raw texts have no tags.

use std::ops::Range;

use memchr::memmem;

/// A tag of a template.
#[derive(Debug)]
pub struct Tag<'t> {
    /// Its bytes, with the delimiters.
    pub range: Range<usize>,
    /// Whether it is `{% … %}`.
    pub is_block: bool,
    /// Its contents.
    pub tokens: Vec<Token<'t>>,
}

/// A part of a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'t> {
    /// What it is.
    pub kind: TokenKind,
    /// Its text; that of a string without its quotation marks.
    pub text: &'t str,
    /// Where it begins in the template.
    pub at: usize,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// A word.
    Name,
    /// A string.
    Text,
    /// Digits.
    Number,
    /// One character of punctuation.
    Sign,
}

/// A component as it is in a template.
#[derive(Debug)]
pub struct Definition {
    /// Its name.
    pub name: String,
    /// The tag that declares it.
    pub tag: Range<usize>,
    /// Whether it shows what a call around a text holds.
    pub body: BodyUse,
}

/// How a component uses the text between its tags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum BodyUse {
    /// It has no place for one.
    #[default]
    Never,
    /// It shows one if it is there.
    Optional,
    /// It cannot be without one.
    Needed,
}

impl Tag<'_> {
    /// The word that it begins with.
    pub fn word(&self) -> &str {
        self.tokens.first().filter(|token| token.kind == TokenKind::Name).map_or("", |token| token.text)
    }

    /// Whether this token is the sign.
    pub fn is_sign(&self, at: usize, sign: &str) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Sign && token.text == sign)
    }

    /// The word at this token.
    pub fn name(&self, at: usize) -> Option<&str> {
        self.tokens.get(at).filter(|token| token.kind == TokenKind::Name).map(|token| token.text)
    }
}

/// All tags of a template, in order. One that never ends is left out.
pub fn tags(template: &str) -> Vec<Tag<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = memchr::memchr(b'{', &template.as_bytes()[at..]).map(|start| at + start) {
        let rest = &template[start..];
        if rest.starts_with("{#") {
            at = after(template, start + 2, "#}");
        } else if rest.starts_with("{{") || rest.starts_with("{%") {
            let (tag, end) = read(template, start);
            at = end;
            if let Some(tag) = tag {
                if tag.is_block && tag.word() == "raw" {
                    at = after_raw(template, end);
                }
                found.push(tag);
            }
        } else {
            at = start + 1;
        }
    }
    found
}

/// The tags that are in no component.
pub fn outside_components<'a, 't>(all: &'a [Tag<'t>]) -> impl Iterator<Item = &'a Tag<'t>> {
    let mut is_inside = false;
    all.iter().filter(move |tag| {
        match tag.word() {
            "component" if tag.is_block => is_inside = true,
            "endcomponent" if tag.is_block => {
                is_inside = false;
                return false;
            }
            _ => {}
        }
        !is_inside
    })
}

/// The components that a template defines.
pub fn definitions(template: &str) -> Vec<Definition> {
    let mut found: Vec<Definition> = Vec::new();
    let mut is_open = false;
    for tag in tags(template) {
        match tag.word() {
            "component" if tag.is_block => {
                let name = tag.tokens[1..].iter().take_while(|token| token.text != "(");
                let name: String = name.map(|token| token.text).collect();
                found.push(Definition { name, tag: tag.range, body: BodyUse::Never });
                is_open = true;
            }
            "endcomponent" if tag.is_block => is_open = false,
            _ => {
                if let (true, Some(last)) = (is_open, found.last_mut()) {
                    last.body = stronger(last.body, use_of_body(&tag));
                }
            }
        }
    }
    found
}

/// Whether the tag at a place inside a component names an argument, or a variable that was made from it.
pub fn is_made_from(template: &str, component: &str, argument: &str, place: usize) -> bool {
    let mut names = vec![argument.to_owned()];
    let mut is_inside = false;
    for tag in tags(template) {
        match tag.word() {
            "component" if tag.is_block => {
                is_inside = tag.tokens[1..]
                    .iter()
                    .map(|token| token.text)
                    .collect::<String>()
                    .starts_with(&format!("{component}("))
            }
            "endcomponent" if tag.is_block => is_inside = false,
            _ => {}
        }
        let is_named =
            |token: &Token<'_>| token.kind == TokenKind::Name && names.iter().any(|name| name == token.text);
        if !is_inside || !tag.tokens.iter().any(is_named) {
            continue;
        }
        if tag.range.contains(&place) {
            return true;
        }
        if let ("set" | "set_global" | "for", Some(name)) = (tag.word(), tag.name(1)) {
            names.push(name.to_owned());
        }
    }
    false
}

/// A component that tests whether it has a body can be called without one.
fn stronger(before: BodyUse, now: BodyUse) -> BodyUse {
    match (before, now) {
        (BodyUse::Optional, _) | (_, BodyUse::Optional) => BodyUse::Optional,
        (BodyUse::Needed, _) | (_, BodyUse::Needed) => BodyUse::Needed,
        _ => BodyUse::Never,
    }
}

fn use_of_body(tag: &Tag<'_>) -> BodyUse {
    let mut found = BodyUse::Never;
    for at in 0..tag.tokens.len() {
        let is_field = at > 0 && (tag.is_sign(at - 1, ".") || tag.is_sign(at - 1, "<"));
        if tag.name(at) != Some("body") || is_field || tag.is_sign(at + 1, "=") && !tag.is_sign(at + 2, "=") {
            continue;
        }
        let is_asked = matches!(tag.word(), "if" | "elif")
            || tag.name(at + 1) == Some("is")
            || tag.is_sign(at + 1, "|") && tag.name(at + 2) == Some("default");
        found = stronger(found, if is_asked { BodyUse::Optional } else { BodyUse::Needed });
    }
    found
}

/// A tag, if it ends, and where the search goes on.
fn read(template: &str, start: usize) -> (Option<Tag<'_>>, usize) {
    let is_block = template[start..].starts_with("{%");
    let end = if is_block { "%}" } else { "}}" };
    let mut tokens = Vec::new();
    let mut at = start + 2;
    while let Some(first) = template[at..].chars().next() {
        let rest = &template[at..];
        if rest.starts_with(end) {
            let is_trimmed = |token: &Token<'_>| token.text == "-" && token.at + 1 == at;
            if tokens.last().is_some_and(is_trimmed) {
                tokens.pop();
            }
            if tokens.first().is_some_and(|token: &Token<'_>| token.text == "-" && token.at == start + 2) {
                tokens.remove(0);
            }
            return (Some(Tag { range: start..at + 2, is_block, tokens }), at + 2);
        }
        let (token, length) = token(rest, at, first);
        tokens.extend(token);
        at += length;
    }
    (None, template.len())
}

fn token(rest: &str, at: usize, first: char) -> (Option<Token<'_>>, usize) {
    let made = |kind, text, length| (Some(Token { kind, text, at }), length);
    let until = |stop: &dyn Fn(char) -> bool| rest.find(stop).unwrap_or(rest.len());
    if first.is_whitespace() {
        return (None, first.len_utf8());
    }
    if matches!(first, '"' | '\'' | '`') {
        let length = string(rest, first);
        let inside = rest[1..length].strip_suffix(first).unwrap_or(&rest[1..length]);
        return made(TokenKind::Text, inside, length);
    }
    if first.is_ascii_digit() {
        let length = until(&|next| !next.is_ascii_digit());
        let decimals = rest[length..]
            .strip_prefix('.')
            .map_or(0, |rest| rest.find(|next: char| !next.is_ascii_digit()).unwrap_or(rest.len()));
        let length = if decimals > 0 { length + 1 + decimals } else { length };
        return made(TokenKind::Number, &rest[..length], length);
    }
    if first.is_alphabetic() || first == '_' {
        let length = until(&|next| !(next.is_alphanumeric() || next == '_'));
        return made(TokenKind::Name, &rest[..length], length);
    }
    made(TokenKind::Sign, &rest[..first.len_utf8()], first.len_utf8())
}

/// The length of the string that a text begins with, its quotation marks included.
fn string(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            other if other == quote => return at + 1,
            _ => {}
        }
    }
    text.len()
}

fn after(template: &str, from: usize, end: &str) -> usize {
    let rest = template.as_bytes().get(from..).unwrap_or_default();
    memmem::find(rest, end.as_bytes()).map_or(template.len(), |found| from + found + end.len())
}

/// Where the text goes on after `{% raw %}`.
fn after_raw(template: &str, from: usize) -> usize {
    let mut at = from;
    while at < template.len() {
        let start = after(template, at, "{%");
        let inside = template[start..].trim_start_matches('-').trim_start();
        if inside.starts_with("endraw") {
            return after(template, start, "%}");
        }
        at = start;
    }
    template.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_tokens_with_their_places() {
        let text = "a {# {{ no }} #}{{- x.y | f(k=\"}}\", n=1.5) -}}{% raw %}{{ no }}{% endraw %}{% if z %}";
        let found = tags(text);
        let words: Vec<String> = found
            .iter()
            .map(|tag| tag.tokens.iter().map(|token| token.text).collect::<Vec<_>>().join(" "))
            .collect();
        assert_eq!(words, ["x . y | f ( k = }} , n = 1.5 )", "raw", "if z"]);
        assert!(found.iter().flat_map(|tag| &tag.tokens).all(|token| text[token.at..].contains(token.text)));
    }

    #[test]
    fn components_say_what_they_do_with_a_body() {
        let text = "{% component a(x) %}{{ x.body }}{{ <b body={1} /> }}{% endcomponent a %}\
            {% component ui.b() %}{% if body is defined %}{{ body }}{% endif %}{% endcomponent %}\
            {%- component c() %}{{ body | safe }}{% endcomponent c %}";
        let found: Vec<(String, BodyUse)> =
            definitions(text).into_iter().map(|found| (found.name, found.body)).collect();
        let expected = [("a", BodyUse::Never), ("ui.b", BodyUse::Optional), ("c", BodyUse::Needed)]
            .map(|(name, body)| (name.to_owned(), body));
        assert_eq!(found, expected);
    }

    #[test]
    fn what_never_ends_is_no_tag() {
        assert!(tags("{{ a").is_empty() && tags("{% \"a %}").is_empty() && tags("{# {{ a }}").is_empty());
    }
}
