//! The texts of a Fluent file with their bytes, for programs of translators: the value of each message and of each attribute, as it is
//! written, selections included. A text is put back in its place, and everything else of the file stays as it is.

use std::ops::Range;

use fluent_syntax::ast::{self, Entry};
use fluent_syntax::parser;

use super::edits::start;
use super::kept::kept;
use super::parsed::FluentEntry;
use super::source::{Source, range_of};
use super::{depth, parse};
use crate::diag::Diagnostics;

/// A text of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FluentText {
    /// The id of its message, with `-` for a term, and `.attribute` for one.
    pub name: String,
    /// It as it is written, without its indentation.
    pub text: String,
    /// What the comment of its message says.
    pub comment: String,
    /// The bytes of the text, from behind the sign `=` on.
    pub range: Range<usize>,
    /// The bytes of its message, with its comment.
    pub message: Range<usize>,
    /// Whether it is marked as one that is not to be translated.
    pub is_kept: bool,
}

impl FluentText {
    /// The id of its message.
    pub fn id(&self) -> &str {
        self.name.split('.').next().unwrap_or_default()
    }
}

/// The texts of a file. Attributes of terms are left out: each language has its own.
pub fn texts(source: &Source) -> Vec<FluentText> {
    if depth::tamed(source, &mut Diagnostics::new()).is_some() {
        return Vec::new();
    }
    let text = source.text.as_str();
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let starts: Vec<usize> = resource.body.iter().map(|entry| start(text, entry)).collect();
    let kept = kept(text);
    let mut found = Vec::new();
    for (at, entry) in resource.body.iter().enumerate() {
        let next = starts.get(at + 1).copied().unwrap_or(text.len());
        let (sign, id, comment) = match entry {
            Entry::Message(ast::Message { id, comment, .. }) => ("", id.name, comment),
            Entry::Term(ast::Term { id, comment, .. }) => ("-", id.name, comment),
            _ => continue,
        };
        let name = range_of(text, id);
        let end = name.end + text[name.end..next].trim_end().len();
        let comment = comment.as_ref().map(|comment| comment.content.join("\n")).unwrap_or_default();
        for (attribute, range) in patterns(text, name.end..end) {
            if !sign.is_empty() && attribute.is_some() {
                continue;
            }
            let dot = attribute.map(|name| format!(".{name}")).unwrap_or_default();
            found.push(FluentText {
                name: format!("{sign}{id}{dot}"),
                text: dedented(&text[range.clone()]),
                comment: comment.clone(),
                range,
                message: starts[at]..end,
                is_kept: kept.contains(&format!("{sign}{id}")),
            });
        }
    }
    found.retain(|one| !one.text.is_empty());
    found
}

/// The bytes behind each `=` of a message, which begins behind its id: those of its value, then of its attributes.
fn patterns(text: &str, range: Range<usize>) -> Vec<(Option<&str>, Range<usize>)> {
    let mut found: Vec<(Option<&str>, Range<usize>)> = Vec::new();
    let Some(equals) = text[range.clone()].find('=') else { return found };
    let mut from = range.start + equals + 1;
    let mut name = None;
    let (mut depth, mut in_string) = (0_usize, false);
    let bytes = text.as_bytes();
    let mut at = from;
    while at < range.end {
        match bytes[at] {
            b'\\' if in_string => at += 1,
            b'"' if depth > 0 => in_string = !in_string,
            b'{' if !in_string => depth += 1,
            b'}' if !in_string => depth = depth.saturating_sub(1),
            b'\n' if depth == 0 => {
                if let Some((attribute, begin)) = attribute(text, at + 1, range.end) {
                    found.push((name, from..at));
                    (name, from) = (Some(attribute), begin);
                    at = begin;
                    continue;
                }
            }
            _ => {}
        }
        at += 1;
    }
    found.push((name, from.min(range.end)..range.end));
    found
}

/// The attribute that a line begins with, and where its text begins.
fn attribute(text: &str, line: usize, end: usize) -> Option<(&str, usize)> {
    let rest = &text[line.min(end)..end];
    let inner = rest.trim_start_matches(' ').strip_prefix('.')?;
    let length = inner.find(|sign: char| !(sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_')))?;
    let after = inner[length..].trim_start_matches(' ').strip_prefix('=')?;
    Some((&inner[..length], end - after.len()))
}

/// A text without the indentation that its lines have in common.
fn dedented(text: &str) -> String {
    let mut lines = text.split('\n');
    let first = lines.next().unwrap_or_default().trim();
    let rest: Vec<&str> = lines.collect();
    let indent = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let common = rest.iter().filter(|line| !line.trim().is_empty()).map(indent).min().unwrap_or_default();
    let rest = rest.iter().map(|line| line.get(common..).unwrap_or_default().trim_end());
    let all: Vec<&str> = std::iter::once(first).chain(rest).collect();
    all.join("\n").trim().to_owned()
}

/// A text as it is written behind `=`.
pub fn indented(text: &str) -> String {
    let text = text.trim();
    if !text.contains('\n') {
        return format!(" {text}");
    }
    let line = |line: &str| if line.trim().is_empty() { "\n".to_owned() } else { format!("\n    {line}") };
    text.split('\n').map(line).collect()
}

/// What is known of a text by itself; otherwise what is wrong with it.
pub fn checked(source: &Source, text: &str) -> Result<FluentEntry, String> {
    let made = format!("text ={}\n", indented(text));
    let source = source.with(made);
    let mut found = Diagnostics::new();
    let mut file = parse::parse(&source, &mut found);
    if let Some(problem) = found.iter().next() {
        return Err(problem.message.clone());
    }
    let entry = file.messages.remove("text").filter(|entry| {
        file.messages.is_empty()
            && file.terms.is_empty()
            && entry.run.attributes.is_empty()
            && entry.run.value.is_some()
    });
    // A line that Fluent skips would be lost.
    let kept = texts(&source);
    let is_whole = kept.len() == 1 && kept[0].text == text.trim();
    entry.filter(|_| is_whole).ok_or_else(|| "it is not one text of a message".to_owned())
}

#[cfg(test)]
mod tests {
    use super::{checked, indented, texts};
    use crate::lang::Lang;
    use crate::locales::fluent::Source;

    fn source(text: &str) -> Source {
        Source {
            path: "locales/en/a.ftl".into(),
            text: text.to_owned(),
            lang: Lang(0),
            layer: 0,
            is_borrowed: false,
        }
    }

    #[test]
    fn texts_are_values_and_attributes_as_they_are_written() {
        let text = "# Note.\na = A { $x }\n    .title = T { \"}\" }\n    .alt =\n        one\n          two\nb =\n    { $n ->\n        [one] one\n       *[other] { $n }\n    }\n\n-term = Name\n    .gender = neuter\n";
        let found = texts(&source(text));
        let all: Vec<(&str, &str)> = found.iter().map(|one| (one.name.as_str(), one.text.as_str())).collect();
        let expected = [
            ("a", "A { $x }"),
            ("a.title", "T { \"}\" }"),
            ("a.alt", "one\n  two"),
            ("b", "{ $n ->\n    [one] one\n   *[other] { $n }\n}"),
            ("-term", "Name"),
        ];
        assert_eq!(all, expected);
        assert_eq!(found[0].comment, "Note.");
        for one in found {
            let mut again = text.to_owned();
            again.replace_range(one.range.clone(), &indented(&one.text));
            let after = texts(&source(&again));
            assert!(after.iter().any(|other| other.name == one.name && other.text == one.text), "{again}");
        }
    }

    #[test]
    fn a_text_that_is_none_is_refused() {
        let source = source("");
        for right in ["A { $x }", "{ $n ->\n    [one] one\n   *[other] more\n}", "a\nb", ".NET", "a = b"] {
            assert!(checked(&source, right).is_ok(), "{right}");
        }
        for wrong in ["A { $x", "}", "a\n.title = b", "{ $n -> }", "a\n[b", "a\n\nb = c\n}"] {
            assert!(checked(&source, wrong).is_err(), "{wrong}");
        }
    }
}
