//! Writes a field of front matter without touching anything else of the file.

use std::ops::Range;

use crate::content::front::{Format, split};
use crate::document::Document;

/// The value of a field that the program writes.
pub enum Written<'a> {
    /// Texts by name, in order.
    Map(&'a [(&'static str, String)]),
    /// A list of texts.
    List(&'a [String]),
    /// A text.
    Text(&'a str),
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
    if let Some(former) = extent(text, document, name) {
        if text[former.clone()].contains(" #") && format != Format::Json {
            return None;
        }
        return Some([&text[..former.start], &line, &text[former.end..]].concat());
    }
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let body = document.body.start;
    let head = &text[..body];
    let fence = match format {
        Format::Yaml => "---",
        Format::Toml => "+++",
        Format::Json => return Some(in_json(text, &line)),
    };
    // A title may be in the body.
    if split(text).front.is_none() {
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

/// The same for a field that the file lacks: it follows the last of `before` that the file has, where it is not in a table of TOML.
pub fn with_field_after(
    text: &str,
    document: &Document,
    before: &[&str],
    (name, value): (&str, &Written<'_>),
) -> Option<String> {
    let has_front = document.is_front_read() && split(text).front.is_some();
    let after = before.iter().rev().filter(|_| has_front && document.front.field(name).is_none());
    let after = after.filter_map(|before| extent(text, document, before)).find(|range| {
        let is_table = document.format == Format::Toml && text[range.clone()].starts_with('[');
        range.end <= document.body.start && !is_table
    });
    let Some(after) = after else { return with_field(text, document, name, value) };
    let line = line(document.format, name, value);
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let gap = match document.format {
        Format::Json if text[..after.start].trim_end_matches([' ', '\t']).ends_with('\n') => {
            let indent = &text[text[..after.start].rfind('\n').map_or(0, |at| at + 1)..after.start];
            [",", end, indent].concat()
        }
        Format::Json => ", ".to_owned(),
        _ => end.to_owned(),
    };
    Some([&text[..after.end], &gap, &line, &text[after.end..]].concat())
}

/// The text of a file whose front matter has only some of its fields, as they are written, each on lines of its own.
///
/// `None` if the front matter cannot be read. A file without front matter stays as it is.
pub fn only_fields(text: &str, document: &Document, is_kept: impl Fn(&str) -> bool) -> Option<String> {
    if !document.is_front_read() {
        return None;
    }
    let Some((format, range)) = split(text).front else { return Some(text.to_owned()) };
    let inside = text[range.clone()].strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    let (open, close) = match (format, inside) {
        (Format::Json, Some(_)) => (range.start + 1, range.end - 1),
        (Format::Json, None) => return None,
        _ => (range.start, range.end),
    };
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let fields = document.front.as_map()?.iter().map(|(key, _)| key);
    // A title in the body is not a field.
    let kept = fields.filter(|key| (open..close).contains(&key.range.start) && is_kept(&key.name));
    let kept: Vec<&str> = kept.filter_map(|key| Some(&text[extent(text, document, &key.name)?])).collect();
    let between = if format == Format::Json { [",", end, "  "].concat() } else { end.to_owned() };
    let (before, after) = match (format, kept.is_empty()) {
        (_, true) => ("", ""),
        (Format::Json, false) => ("\n  ", "\n"),
        _ => ("", end),
    };
    Some([&text[..open], before, &kept.join(&between), after, &text[close..]].concat())
}

/// The bytes of a field, its name included: up to the next field, or to the end of the front matter.
fn extent(text: &str, document: &Document, name: &str) -> Option<Range<usize>> {
    let (key, _) = document.front.field(name)?;
    let start = line_start(text, document.format, key.range.start);
    let starts = document.front.as_map()?.iter();
    let starts = starts.map(|(key, _)| line_start(text, document.format, key.range.start));
    let head = &text[..document.body.start];
    let format = document.format;
    let last = match format {
        Format::Json => head.trim_end().strip_suffix('}').unwrap_or(head).len(),
        Format::Yaml => start + last_fence(&head[start..], "---").unwrap_or(head.len() - start),
        Format::Toml => start + last_fence(&head[start..], "+++").unwrap_or(head.len() - start),
    };
    // The title may be that of a heading, below the front matter.
    let next = starts.filter(|at| (start + 1..last).contains(at)).min();
    let mut end = next.unwrap_or(last);
    if format == Format::Json {
        let former = text[start..end].trim_end();
        // The quotation mark of the next name is not part of the name.
        let is_outside = next.is_some_and(|next| text[..next].ends_with('"'));
        let former = former.strip_suffix('"').filter(|_| is_outside).unwrap_or(former).trim_end();
        let former = former.strip_suffix(',').unwrap_or(former).trim_end();
        return Some(
            text[..start].rfind('"').filter(|at| at + 1 == start).unwrap_or(start)..start + former.len(),
        );
    }
    // Comments above the next field belong to it.
    while let Some(line) =
        text[start..end].trim_end().lines().next_back().filter(|line| line.trim_start().starts_with('#'))
    {
        end = start + text[start..end].trim_end().len() - line.len();
    }
    Some(start..start + text[start..end].trim_end().len())
}

/// Where a field begins: the header of a table of TOML has brackets before the name.
fn line_start(text: &str, format: Format, at: usize) -> usize {
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let is_header = format == Format::Toml && text[line..at].trim_start().starts_with('[');
    if is_header { line } else { at }
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
        Written::Text(text) => quoted(text),
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

/// A text in double quotation marks, as YAML, TOML and JSON write it.
pub fn quoted(text: &str) -> String {
    let mut made = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' => made.push_str("\\\""),
            '\\' => made.push_str("\\\\"),
            '\n' => made.push_str("\\n"),
            '\t' => made.push_str("\\t"),
            sign if sign.is_control() => made.push_str(&format!("\\u{:04X}", u32::from(sign))),
            sign => made.push(sign),
        }
    }
    made.push('"');
    made
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Written, with_field, with_field_after};
    use crate::config::RawHtml;
    use crate::date::Day;
    use crate::document::{ParseOptions, parse};
    use crate::inputs::hash;

    fn parsed(text: &str) -> crate::document::Document {
        let options =
            ParseOptions { today: Day::parse("2022-01-01").expect("a day"), raw_html: RawHtml::Deny };
        parse(&Arc::from("a.md"), text, hash(text.as_bytes()), options)
    }

    fn set(text: &str) -> String {
        let fields = [("of", "en".to_owned()), ("state", "draft".to_owned())];
        let value = Written::Map(&fields);
        with_field(text, &parsed(text), "translation", &value).expect("readable front matter")
    }

    #[test]
    fn fields_of_every_format_are_replaced_or_added() {
        let yaml = "translation: {of: en, state: draft}";
        let cases = [
            ("---\ntitle: A\n---\nText\n", format!("---\ntitle: A\n{yaml}\n---\nText\n")),
            (
                "---\ntranslation: {state: machine}\ntitle: A\n---\nText\n",
                format!("---\n{yaml}\ntitle: A\n---\nText\n"),
            ),
            (
                "---\ntranslation:\n  state: machine\n  by: A\n\n# Why\ntitle: A\n---\nText\n",
                format!("---\n{yaml}\n\n# Why\ntitle: A\n---\nText\n"),
            ),
            (
                "---\ntitle: A\ntranslation:\n  state: machine\n---\nText\n\n---\n",
                format!("---\ntitle: A\n{yaml}\n---\nText\n\n---\n"),
            ),
            ("---\ntitle: A\n---\n# A\n\nText\n", format!("---\ntitle: A\n{yaml}\n---\n# A\n\nText\n")),
            ("Text\n", format!("---\n{yaml}\n---\n\nText\n")),
            ("# A\n\nText\n", format!("---\n{yaml}\n---\n\n# A\n\nText\n")),
            (
                "+++\ntitle = \"A\"\n[extra]\nb = 1\n+++\nText\n",
                "+++\ntranslation = { of = \"en\", state = \"draft\" }\ntitle = \"A\"\n[extra]\nb = 1\n+++\nText\n".to_owned(),
            ),
            (
                "{\"title\": \"A\", \"translation\": {\"state\": \"machine\"}}\n\nText\n",
                "{\"title\": \"A\", \"translation\": {\"of\": \"en\", \"state\": \"draft\"}}\n\nText\n".to_owned(),
            ),
            (
                "{\"translation\": {\"state\": \"machine\"}, \"title\": \"A\"}\n\nText\n",
                "{\"translation\": {\"of\": \"en\", \"state\": \"draft\"}, \"title\": \"A\"}\n\nText\n".to_owned(),
            ),
            (
                "{\"title\": \"A\"}\n\nText\n",
                "{\n  \"translation\": {\"of\": \"en\", \"state\": \"draft\"},\"title\": \"A\"}\n\nText\n".to_owned(),
            ),
        ];
        for (before, after) in cases {
            assert_eq!(set(before), after, "{before}");
            assert_eq!(set(&after), after, "set once more");
        }
    }

    #[test]
    fn a_field_follows_those_before_it() {
        let cases = [
            (
                "---\ntitle: A\ndate: 2021-01-01\n---\nText\n",
                "---\ntitle: A\nlabel: \"B \\\"c\\\"\"\ndate: 2021-01-01\n---\nText\n",
            ),
            (
                "---\ndate: 2021-01-01\ntitle: >-\n  A\n  b\n---\nText\n",
                "---\ndate: 2021-01-01\ntitle: >-\n  A\n  b\nlabel: \"B \\\"c\\\"\"\n---\nText\n",
            ),
            (
                "+++\ntitle = \"A\"\n\n[extra]\nb = 1\n+++\nText\n",
                "+++\ntitle = \"A\"\nlabel = \"B \\\"c\\\"\"\n\n[extra]\nb = 1\n+++\nText\n",
            ),
            (
                "{\"title\": \"A\", \"slug\": \"a\"}\n\nText\n",
                "{\"title\": \"A\", \"label\": \"B \\\"c\\\"\", \"slug\": \"a\"}\n\nText\n",
            ),
            (
                "{\n  \"title\": \"A\"\n}\n\nText\n",
                "{\n  \"title\": \"A\",\n  \"label\": \"B \\\"c\\\"\"\n}\n\nText\n",
            ),
            ("# A\n\nText\n", "---\nlabel: \"B \\\"c\\\"\"\n---\n\n# A\n\nText\n"),
        ];
        for (before, after) in cases {
            let field = ("label", &Written::Text("B \"c\""));
            let made = with_field_after(before, &parsed(before), &["title", "description"], field);
            assert_eq!(made.as_deref(), Some(after), "{before}");
        }
    }

    #[test]
    fn comments_inside_a_value_are_not_lost() {
        let text = "---\ntitle: A\ntranslation:\n  state: draft # by hand\n---\nText\n";
        assert_eq!(with_field(text, &parsed(text), "translation", &Written::Map(&[])), None);
    }
}
