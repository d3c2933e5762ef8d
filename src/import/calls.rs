//! Finds the calls that other generators have in texts: shortcodes of Hugo and Zola, tags of Liquid.

use std::ops::Range;

/// A call in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Where it is.
    pub range: Range<usize>,
    /// Its name.
    pub name: String,
    /// Its arguments; those by position have no name.
    pub arguments: Vec<(Option<String>, String)>,
    /// Whether it ends another one.
    pub is_end: bool,
    /// Whether it has nothing inside.
    pub is_whole: bool,
}

impl Call {
    /// An argument by name, or by position.
    pub fn argument(&self, name: &str, position: usize) -> Option<&str> {
        let named = self.arguments.iter().find(|(known, _)| known.as_deref() == Some(name));
        let found = named.or_else(|| self.arguments.get(position).filter(|(known, _)| known.is_none()));
        found.map(|(_, value)| value.as_str())
    }
}

/// How a generator writes calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `{{< name a="b" >}}`, `{{% name %}}`.
    Hugo,
    /// `{{ name(a="b") }}`, `{% name(a="b") %} … {% end %}`.
    Zola,
    /// `{% name a b %}`.
    Liquid,
}

/// The calls of a text, in order; those that never end are text.
pub fn find(text: &str, style: Style) -> Vec<Call> {
    let openings: &[(&str, &str)] = match style {
        Style::Hugo => &[("{{<", ">}}"), ("{{%", "%}}")],
        Style::Zola => &[("{{", "}}"), ("{%", "%}")],
        Style::Liquid => &[("{%", "%}")],
    };
    let mut calls = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find('{') {
        at += found;
        let Some((open, close)) = openings.iter().find(|(open, _)| text[at..].starts_with(open)) else {
            at += 1;
            continue;
        };
        let inner = at + open.len();
        let Some(length) = end(&text[inner..], close) else {
            at += open.len();
            continue;
        };
        let range = at..inner + length + close.len();
        let words =
            text[inner..inner + length].trim_matches(|sign: char| sign.is_whitespace() || sign == '-');
        let call = match style {
            Style::Zola => zola(words, *open == "{{", range.clone()),
            _ => spaced(words, range.clone()),
        };
        calls.extend(call);
        at = range.end;
    }
    calls
}

/// Where the closing sign is, outside quotation marks.
fn end(text: &str, close: &str) -> Option<usize> {
    let mut quote = None;
    for (at, sign) in text.char_indices() {
        match (quote, sign) {
            (Some(mark), sign) if sign == mark && !text[..at].ends_with('\\') => quote = None,
            (Some(_), _) => {}
            (None, '"' | '`') => quote = Some(sign),
            (None, _) if text[at..].starts_with(close) => return Some(at),
            (None, _) if at > 4000 => return None,
            (None, _) => {}
        }
    }
    None
}

/// `name a b="c"`.
fn spaced(words: &str, range: Range<usize>) -> Option<Call> {
    let (words, is_end) = match words.strip_prefix('/') {
        Some(rest) => (rest.trim_start(), true),
        None => (words, false),
    };
    let (words, is_whole) = match words.strip_suffix('/') {
        Some(rest) if !is_end => (rest.trim_end(), true),
        _ => (words, false),
    };
    let name = words.split(char::is_whitespace).next()?.to_owned();
    let is_name = |sign: char| sign.is_alphanumeric() || "-_./".contains(sign);
    if name.is_empty() || !name.chars().all(is_name) {
        return None;
    }
    let arguments = arguments(&words[name.len()..], &[' ', '\t', '\n']);
    let (name, is_end) = match name.strip_prefix("end") {
        Some(opened) if !opened.is_empty() => (opened.to_owned(), true),
        _ => (name, is_end),
    };
    Some(Call { range, name, arguments, is_end, is_whole })
}

/// `name(a="b", c=1)`, `end`.
fn zola(words: &str, is_whole: bool, range: Range<usize>) -> Option<Call> {
    if words == "end" {
        return Some(Call {
            range,
            name: String::new(),
            arguments: Vec::new(),
            is_end: true,
            is_whole: false,
        });
    }
    let (name, rest) = words.split_once('(')?;
    let name = name.trim();
    let inner = rest.trim_end().strip_suffix(')')?;
    let is_name = |sign: char| sign.is_ascii_alphanumeric() || sign == '_' || sign == ':';
    if name.is_empty() || !name.chars().all(is_name) {
        return None;
    }
    Some(Call {
        range,
        name: name.to_owned(),
        arguments: arguments(inner, &[',', ' ', '\n']),
        is_end: false,
        is_whole,
    })
}

fn arguments(mut rest: &str, separators: &[char]) -> Vec<(Option<String>, String)> {
    let mut list = Vec::new();
    loop {
        rest = rest.trim_start_matches(separators).trim_start();
        if rest.is_empty() {
            return list;
        }
        let length =
            rest.find(|sign: char| !(sign.is_alphanumeric() || "-_.".contains(sign))).unwrap_or(rest.len());
        let after = rest[length..].trim_start();
        let name = (length > 0 && after.starts_with('=') && !rest.starts_with('"'))
            .then(|| rest[..length].to_owned());
        if name.is_some() {
            rest = after[1..].trim_start();
        }
        let Some(first) = rest.chars().next() else { return list };
        let (value, behind) = if matches!(first, '"' | '`' | '\'') {
            match closing(&rest[1..], first) {
                Some(end) => (rest[1..=end].replace("\\\"", "\""), end + 2),
                None => (rest[1..].to_owned(), rest.len()),
            }
        } else {
            let end = rest.find(separators).unwrap_or(rest.len());
            (rest[..end].to_owned(), end.max(first.len_utf8()))
        };
        list.push((name, value));
        rest = &rest[behind.min(rest.len())..];
    }
}

fn closing(text: &str, mark: char) -> Option<usize> {
    text.match_indices(mark).map(|(at, _)| at).find(|at| !text[..*at].ends_with('\\'))
}

/// The call that ends an open one.
pub fn pair(calls: &[Call], open: usize) -> Option<usize> {
    if calls[open].is_whole || calls[open].is_end {
        return None;
    }
    let name = &calls[open].name;
    let mut depth = 0usize;
    for (at, call) in calls.iter().enumerate().skip(open) {
        let is_same = call.name == *name || call.name.is_empty();
        if is_same && call.is_end {
            depth -= 1;
            if depth == 0 {
                return Some(at);
            }
        } else if !call.is_end
            && !call.is_whole
            && (is_same || calls[at..].iter().any(|call| call.name.is_empty()))
        {
            depth += 1;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calls_are_found_with_their_arguments() {
        let text = "a {{< figure src=\"a b.png\" alt='x' >}} {{% note %}}t{{% /note %}} {{< ref page.md >}} {{< br />}} {{< open";
        let calls = find(text, Style::Hugo);
        assert_eq!(
            calls.iter().map(|call| call.name.as_str()).collect::<Vec<_>>(),
            ["figure", "note", "note", "ref", "br"]
        );
        assert_eq!(calls[0].argument("src", 9), Some("a b.png"));
        assert_eq!(calls[3].argument("path", 0), Some("page.md"));
        assert_eq!(pair(&calls, 1), Some(2));
        assert_eq!(pair(&calls, 0), None);
        let zola = find(
            "{{ youtube(id=\"x\", autoplay=true) }} {% quote(author=\"V\") %}t{% end %} {{ page.title }}",
            Style::Zola,
        );
        assert_eq!(zola.len(), 3);
        assert_eq!((zola[0].argument("id", 9), pair(&zola, 1)), (Some("x"), Some(2)));
    }
}
