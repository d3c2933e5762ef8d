//! Writes a field of front matter without touching anything else of the file.

use crate::content::front::Format;
use crate::document::Document;

/// The value of a field that the program writes.
pub enum Written<'a> {
    /// Texts by name, in order.
    Map(&'a [(&'static str, String)]),
    /// A list of texts.
    List(&'a [String]),
}

/// The text of a file with a field of its front matter set to a value, on one line.
///
/// Comments inside the former value would be lost; `None` if there are any, or if the front matter cannot be read.
pub fn with_field(text: &str, document: &Document, name: &str, value: &Written<'_>) -> Option<String> {
    if !document.is_front_read() {
        return None;
    }
    let format = document.format;
    let line = line(format, name, value);
    if let Some((key, node)) = document.front.field(name) {
        let former = &text[key.range.start..node.range.end];
        if former.contains('#') && format != Format::Json {
            return None;
        }
        // The value of a field in several lines may reach to the beginning of the next field.
        let end = key.range.start + former.trim_end().len();
        return Some([&text[..key.range.start], &line, &text[end..]].concat());
    }
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let body = document.body.start;
    let head = &text[..body];
    let fence = match format {
        Format::Yaml => "---",
        Format::Toml => "+++",
        Format::Json => return Some(in_json(text, &line)),
    };
    if document.front.as_map().is_some_and(|map| map.is_empty()) && !head.trim_start().starts_with(fence) {
        let gap = if text.is_empty() { "" } else { end };
        return Some([fence, end, &line, end, fence, end, gap, text].concat());
    }
    match format {
        // Fields after a table belong to it.
        Format::Toml => {
            let first = head.find('\n').map_or(head.len(), |at| at + 1);
            Some([&text[..first], &line, end, &text[first..]].concat())
        }
        _ => {
            let last = last_fence(head, fence)?;
            Some([&text[..last], &line, end, &text[last..]].concat())
        }
    }
}

/// Where the line that ends the front matter begins. A title may follow it.
fn last_fence(head: &str, fence: &str) -> Option<usize> {
    let mut at = 0;
    let mut found = None;
    for (number, line) in head.split_inclusive('\n').enumerate() {
        if number > 0 && line.trim_end() == fence && found.is_none() {
            found = Some(at);
        }
        at += line.len();
    }
    found
}

fn in_json(text: &str, line: &str) -> String {
    let open = text.find('{').map_or(0, |at| at + 1);
    let rest = &text[open..];
    let is_alone = rest.trim_start().starts_with('}');
    let comma = if is_alone { "" } else { "," };
    format!("{}\n  {line}{comma}{rest}", &text[..open])
}

fn line(format: Format, name: &str, value: &Written<'_>) -> String {
    let key = |name: &str| match format {
        Format::Json => format!("\"{name}\": "),
        Format::Toml => format!("{name} = "),
        Format::Yaml => format!("{name}: "),
    };
    let value = match value {
        Written::List(items) => {
            let items: Vec<String> = items.iter().map(|item| quoted(item)).collect();
            format!("[{}]", items.join(", "))
        }
        Written::Map(fields) => {
            let is_plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
            let field = |(name, text): &(&str, String)| match format {
                Format::Yaml if is_plain(text) && !matches!(&**text, "no" | "yes" | "on" | "off" | "") => {
                    format!("{name}: {text}")
                }
                _ => format!("{}{}", key(name), quoted(text)),
            };
            let fields: Vec<String> = fields.iter().map(field).collect();
            match format {
                Format::Toml => format!("{{ {} }}", fields.join(", ")),
                _ => format!("{{{}}}", fields.join(", ")),
            }
        }
    };
    key(name) + &value
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
