//! YAML text into a [`Node`], by `serde-saphyr`, with budgets against documents made to exhaust memory.

mod changed;
mod mistakes;

pub use mistakes::double_quoted;

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{Options, Spanned};

use super::plain::plain;
use super::{Key, Node, Value, control};
use crate::diag::{Code, Diagnostics};
use crate::source::{Place, whole, within};

/// Parses YAML that begins at byte `base` of its file; `None` if it cannot be parsed.
pub fn yaml(path: &Arc<str>, text: &str, base: usize, diags: &mut Diagnostics) -> Option<Node> {
    plain(text, base).or_else(|| {
        let mut node = by_library(path, text, base, diags)?;
        control::check(path, text, base, &mut node, diags);
        Some(node)
    })
}

/// Any YAML.
pub(super) fn by_library(path: &Arc<str>, text: &str, base: usize, diags: &mut Diagnostics) -> Option<Node> {
    let blank = text.lines().all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'));
    if blank {
        return Some(Node::empty_map(base..base + text.len()));
    }
    match serde_saphyr::from_str_with_options::<Spanned<Shape>>(text, options()) {
        Ok(root) => {
            let root = node(text, base, root);
            changed::check(path, text, base, &root, diags);
            Some(root)
        }
        Err(error) => {
            report(path, text, base, error.without_snippet(), diags);
            None
        }
    }
}

fn report(path: &Arc<str>, text: &str, base: usize, error: &serde_saphyr::Error, diags: &mut Diagnostics) {
    let at = error.location().map_or(0, |place| within(text, offset(text, place)).len());
    if let serde_saphyr::Error::DuplicateMappingKey { key: Some(key), .. } = error {
        let written = whole(text, at..at + key.len());
        let place = Place::new(path, base + written.start..base + written.end);
        diags
            .report(Code::YamlSyntax, place, format!("the field `{key}` is given twice"))
            .help("keep one of them");
        return;
    }
    let said = message(&error.to_string());
    if let Some(slip) = mistakes::find(text, at, &said) {
        let place = Place::new(path, base + slip.range.start..base + slip.range.end);
        diags.report(Code::YamlSyntax, place, slip.message).help(slip.help);
        return;
    }
    let sign = text[at..].chars().next().filter(|sign| *sign != '\n');
    let end = at + sign.map_or(0, char::len_utf8);
    diags.report(Code::YamlSyntax, Place::new(path, base + at..base + end), said);
}

/// The byte of a location; most errors have only line and column.
fn offset(text: &str, place: serde_saphyr::Location) -> usize {
    if let Some(at) = place.span().byte_offset() {
        return usize::try_from(at).unwrap_or(0).min(text.len());
    }
    let line = usize::try_from(place.line()).unwrap_or(1).max(1) - 1;
    let column = usize::try_from(place.column()).unwrap_or(1).max(1) - 1;
    let start: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
    let signs = text[start..].split('\n').next().unwrap_or_default();
    start + signs.char_indices().nth(column).map_or(signs.len(), |(at, _)| at)
}

fn options() -> Options {
    serde_saphyr::options! { strict_booleans: true }
}

/// The parser's message without its own position.
fn message(text: &str) -> String {
    let first = text.lines().next().unwrap_or_default();
    let cut = first.split(" at line ").next().unwrap_or(first);
    let cut = cut.strip_prefix("error: ").unwrap_or(cut);
    let cut =
        cut.split_once(": ").filter(|(head, _)| head.starts_with("line ")).map_or(cut, |(_, tail)| tail);
    cut.trim_end_matches([',', '.', ':']).to_owned()
}

/// The shape of a value for serde, before its raw text is cut out of the file.
enum Shape {
    Null,
    Bool(bool),
    Number(String),
    Text(String),
    List(Vec<Spanned<Shape>>),
    Map(Vec<(Spanned<String>, Spanned<Shape>)>),
}

fn node(text: &str, base: usize, spanned: Spanned<Shape>) -> Node {
    let range = range(&spanned, text, base);
    let value = match spanned.value {
        Shape::Null => Value::Null,
        Shape::Bool(value) => Value::Bool(value),
        Shape::Number(fallback) => {
            let raw = text.get(range.start - base..range.end - base).map(str::trim);
            let is_number = |raw: &&str| {
                raw.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '-' | '+' | '.'))
            };
            Value::Number(raw.filter(is_number).map_or(fallback, str::to_owned))
        }
        Shape::Text(value) => Value::Text(value),
        Shape::List(items) => Value::List(items.into_iter().map(|item| node(text, base, item)).collect()),
        Shape::Map(fields) => Value::Map(
            fields
                .into_iter()
                .map(|(key, value)| {
                    let range = self::range(&key, text, base);
                    (Key { name: key.value, range }, node(text, base, value))
                })
                .collect(),
        ),
    };
    Node { value, range }
}

fn range<T>(spanned: &Spanned<T>, text: &str, base: usize) -> Range<usize> {
    let span = spanned.referenced.span();
    let start = usize::try_from(span.byte_offset().unwrap_or(0)).unwrap_or(0).min(text.len());
    let length = usize::try_from(span.byte_len().unwrap_or(0)).unwrap_or(0);
    let end = (start + length).min(text.len());
    let trimmed = text.get(start..end).map_or(end, |slice| start + slice.trim_end().len());
    base + start..base + trimmed.max(start)
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Shape, D::Error> {
        deserializer.deserialize_any(ShapeVisitor)
    }
}

struct ShapeVisitor;

impl<'de> Visitor<'de> for ShapeVisitor {
    type Value = Shape;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Shape, E> {
        Ok(Shape::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Shape, E> {
        Ok(Shape::Number(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Shape, E> {
        Ok(Shape::Number(value.to_string()))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Shape, E> {
        Ok(Shape::Number(value.to_string()))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Shape, E> {
        Ok(Shape::Number(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Shape, E> {
        Ok(Shape::Number(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Shape, E> {
        Ok(Shape::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Shape, E> {
        Ok(Shape::Text(value))
    }

    fn visit_unit<E>(self) -> Result<Shape, E> {
        Ok(Shape::Null)
    }

    fn visit_none<E>(self) -> Result<Shape, E> {
        Ok(Shape::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Shape, D::Error> {
        Shape::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Shape, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element::<Spanned<Shape>>()? {
            list.push(item);
        }
        Ok(Shape::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Shape, A::Error> {
        let mut map: Vec<(Spanned<String>, Spanned<Shape>)> = Vec::new();
        while let Some(key) = fields.next_key::<Spanned<String>>()? {
            map.push((key, fields.next_value()?));
        }
        Ok(Shape::Map(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> (Option<Node>, Vec<String>) {
        let mut diags = Diagnostics::new();
        let node = yaml(&"a.yaml".into(), text, 0, &mut diags);
        (node, diags.iter().map(|problem| format!("{:?} {}", problem.place, problem.message)).collect())
    }

    #[test]
    fn ranges_are_bytes_of_the_value() {
        let text = "é: 1\nlist:\n  - \"x\"\n  - 18.50\n";
        let (node, problems) = parse(text);
        let node = node.unwrap_or_else(|| panic!("{problems:?}"));
        let Some(Value::List(items)) = node.get("list").map(|list| &list.value) else { panic!("{node:?}") };
        assert_eq!(&text[items[0].range.clone()], "\"x\"");
        assert_eq!(items[1].value, Value::Number("18.50".to_owned()));
        assert_eq!(&text[node.as_map().unwrap()[0].0.range.clone()], "é");
    }

    #[test]
    fn an_empty_file_is_an_empty_map() {
        assert_eq!(parse("# only a comment\n").0.unwrap().as_map().unwrap().len(), 0);
    }

    #[test]
    fn a_broken_file_is_reported_once_with_its_place() {
        let (node, problems) = parse("title: a: b\n");
        assert!(node.is_none());
        assert_eq!(problems.len(), 1, "{problems:?}");
    }
}
