//! Writes a text into a map or a list of front matter that lacks it: `extra.authors.2`, `parts.one.title`.
//!
//! How a map continues depends on how it is written, so the places are tried one after the other: the caller reads each result again,
//! and takes the first one that says what is meant.

use super::front::{Written, quoted, with_field_after};
use crate::content::front::Format;
use crate::document::Document;
use crate::node::{Node, Value};

/// Texts of the file with the field in each place that it may have. `before` are the fields that come before it in the original.
pub fn with_nested(
    text: &str,
    document: &Document,
    (field, says): (&str, &str),
    before: &[&str],
) -> Vec<String> {
    let path: Vec<&str> = field.split('.').collect();
    let root = document.front.field(path[0]).filter(|(key, _)| key.range.start < document.body.start);
    let Some((_, mut container)) = root else { return new_field(text, document, (&path, says), before) };
    let mut depth = 1;
    while let Some(inner) = path.get(depth).and_then(|part| child(container, part)) {
        (container, depth) = (inner, depth + 1);
    }
    let rest = &path[depth.min(path.len())..];
    let end = rest.first().and_then(|key| end_of_sibling(container, &path[..depth], key, before));
    let Some(end) = end else { return Vec::new() };
    let place = Place { text, format: document.format, end: with_quote(text, end), rest, says };
    let indent = indent_of(text, container);
    let header = format!("[{}]", path[..depth].join("."));
    [
        place.in_flow(),
        indent.and_then(|indent| place.in_block(&indent)),
        place.in_table(),
        place.below(&header),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A place for a field.
struct Place<'a> {
    text: &'a str,
    format: Format,
    /// Where the value before it ends.
    end: usize,
    rest: &'a [&'a str],
    says: &'a str,
}

impl Place<'_> {
    fn with(&self, at: usize, new: &str) -> String {
        [&self.text[..at], new, &self.text[at..]].concat()
    }

    /// Between braces or brackets.
    fn in_flow(&self) -> Option<String> {
        let next = self.text[self.end..].trim_start().chars().next()?;
        if !matches!(next, ',' | '}' | ']') {
            return None;
        }
        let new = flow(self.format, self.rest, self.says)?;
        let line = self.text[..self.end].rfind('\n').map_or(0, |at| at + 1);
        let inside = &self.text[line..self.end];
        let indent = &inside[..inside.len() - inside.trim_start().len()];
        let is_lined = self.format == Format::Json && !inside.trim_start().starts_with(['{', '[']);
        let gap = if is_lined { format!(",{}{indent}", self.line_end()) } else { ", ".to_owned() };
        Some(self.with(self.end, &format!("{gap}{new}")))
    }

    /// On lines of their own, as in YAML.
    fn in_block(&self, indent: &str) -> Option<String> {
        if self.format != Format::Yaml {
            return None;
        }
        let new = block(self.rest, self.says, indent, false)?.replace('\n', self.line_end());
        Some(self.with(self.end_of_line(self.end), &format!("{}{new}", self.line_end())))
    }

    /// On the next line of a table of TOML.
    fn in_table(&self) -> Option<String> {
        let new = self.dotted()?;
        Some(self.with(self.end_of_line(self.end), &format!("{}{new}", self.line_end())))
    }

    /// Below the header of a table of TOML.
    fn below(&self, header: &str) -> Option<String> {
        let new = self.dotted()?;
        let mut start = 0;
        for line in self.text.split_inclusive('\n') {
            if line.trim() == header {
                return Some(self.with(self.end_of_line(start), &format!("{}{new}", self.line_end())));
            }
            start += line.len();
        }
        None
    }

    fn dotted(&self) -> Option<String> {
        let has_number = self.rest.iter().any(|part| part.parse::<usize>().is_ok());
        (self.format == Format::Toml && !has_number)
            .then(|| format!("{} = {}", self.rest.join("."), quoted(self.says)))
    }

    fn line_end(&self) -> &'static str {
        if self.text.contains("\r\n") { "\r\n" } else { "\n" }
    }

    fn end_of_line(&self, at: usize) -> usize {
        let rest = &self.text[at..];
        at + rest.find('\n').map_or(rest.len(), |end| rest[..end].trim_end_matches('\r').len())
    }
}

/// The same for a field of which the file has no part.
fn new_field(text: &str, document: &Document, (path, says): (&[&str], &str), before: &[&str]) -> Vec<String> {
    const HOLDER: &str = "the value of a field";
    let tops: Vec<&str> = before.iter().filter_map(|name| name.split('.').next()).collect();
    let made = with_field_after(text, document, &tops, (path[0], &Written::Text(HOLDER)));
    let value = match document.format {
        Format::Yaml => block(&path[1..], says, "  ", true).map(|block| format!("\n{block}")),
        format => flow_value(format, &path[1..], says),
    };
    let holder =
        if document.format == Format::Yaml { format!(" \"{HOLDER}\"") } else { format!("\"{HOLDER}\"") };
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    made.zip(value)
        .map(|(made, value)| made.replacen(&holder, &value.replace('\n', end), 1))
        .into_iter()
        .collect()
}

fn child<'n>(node: &'n Node, part: &str) -> Option<&'n Node> {
    match &node.value {
        Value::Map(_) => node.field(part).map(|(_, value)| value),
        Value::List(items) => items.get(part.parse::<usize>().ok()?.checked_sub(1)?),
        _ => None,
    }
}

/// Where the part of a map or a list ends behind which a new one goes: in a map the last that is before it in the original.
fn end_of_sibling(container: &Node, path: &[&str], key: &str, before: &[&str]) -> Option<usize> {
    match &container.value {
        Value::Map(fields) => {
            let own = path.join(".");
            let is_before = |name: &str| {
                let name = format!("{own}.{name}");
                before.iter().any(|one| *one == name || one.starts_with(&format!("{name}.")))
            };
            let last = fields.iter().rev().find(|(key, _)| is_before(&key.name)).or(fields.last())?;
            Some(end(&last.1).max(last.0.range.end))
        }
        Value::List(items) if key.parse::<usize>().ok()? == items.len() + 1 => Some(end(items.last()?)),
        _ => None,
    }
}

/// Where a value ends, with all that is in it.
fn end(node: &Node) -> usize {
    let inner = match &node.value {
        Value::Map(fields) => fields.last().map(|(key, value)| end(value).max(key.range.end)),
        Value::List(items) => items.last().map(end),
        _ => None,
    };
    inner.unwrap_or_default().max(node.range.end)
}

/// The end of a value with its quotation mark, and without the line end of a block of text.
fn with_quote(text: &str, end: usize) -> usize {
    let end = text[..end].trim_end().len();
    let is_quote = text[end..].starts_with(['"', '\'']) && !text[..end].ends_with(['"', '\'']);
    end + usize::from(is_quote)
}

/// The white space before the names of a map, or before the signs of a list, that is written on lines.
fn indent_of(text: &str, container: &Node) -> Option<String> {
    let line = |at: usize| text[..at].rfind('\n').map_or(0, |line| line + 1);
    let column = match &container.value {
        Value::Map(fields) => {
            let at = fields.first()?.0.range.start;
            text[line(at)..at].chars().count()
        }
        Value::List(items) => {
            let at = items.first()?.range.start;
            text[line(at)..at].rfind('-')?
        }
        _ => return None,
    };
    Some(" ".repeat(column))
}

fn name(format: Format, part: &str) -> String {
    let is_plain = part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    if is_plain && format != Format::Json { part.to_owned() } else { quoted(part) }
}

/// A field on lines. In a list that is new, its item is the first one.
fn block(path: &[&str], says: &str, indent: &str, is_new: bool) -> Option<String> {
    let (first, rest) = path.split_first()?;
    let deeper = format!("{indent}  ");
    let Ok(number) = first.parse::<usize>() else {
        let name = name(Format::Yaml, first);
        return match rest {
            [] => Some(format!("{indent}{name}: {}", quoted(says))),
            rest => Some(format!("{indent}{name}:\n{}", block(rest, says, &deeper, true)?)),
        };
    };
    if is_new && number != 1 {
        return None;
    }
    match rest {
        [] => Some(format!("{indent}- {}", quoted(says))),
        rest => Some(format!("{indent}- {}", &block(rest, says, &deeper, true)?[deeper.len()..])),
    }
}

/// A field, or an item, between braces.
fn flow(format: Format, path: &[&str], says: &str) -> Option<String> {
    let (first, rest) = path.split_first()?;
    let value = flow_value(format, rest, says)?;
    let sign = if format == Format::Toml { " = " } else { ": " };
    match first.parse::<usize>() {
        Ok(_) => Some(value),
        Err(_) => Some(format!("{}{sign}{value}", name(format, first))),
    }
}

fn flow_value(format: Format, path: &[&str], says: &str) -> Option<String> {
    let Some(first) = path.first() else { return Some(quoted(says)) };
    let inner = flow(format, path, says)?;
    Some(match (first.parse::<usize>(), format) {
        (Ok(1), _) => format!("[{inner}]"),
        (Ok(_), _) => return None,
        (Err(_), Format::Toml) => format!("{{ {inner} }}"),
        (Err(_), _) => format!("{{{inner}}}"),
    })
}
