//! Words that a template has of its own, so that they are the same in all languages: what stays plain in a pseudo-locale.
//!
//! Called by `check --pseudo` and `l10n pseudo`. Read from the template alone: the text between tags and elements, and attributes
//! that readers see or hear. What is in `{{ … }}` comes from messages and pages, except for texts that are written there.

use std::ops::Range;

use crate::diag::{Code, Diagnostics};
use crate::source::Place;
use crate::theme::{Template, Theme};

/// Attributes that are read out or shown.
const SHOWN: &[&str] = &[
    "alt",
    "title",
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "placeholder",
    "label",
    "summary",
];

/// Names of `<meta>` whose content is shown to people.
const METAS: &[&str] = &["description", "og:title", "og:description", "twitter:title", "twitter:description"];

/// Elements whose text is no language.
const CODE: &[&str] = &["code", "kbd", "samp", "script", "style", "pre", "template"];

/// Checks the templates of a site and its themes, and those of the built-in theme.
pub fn hard_coded(theme: &Theme, diags: &mut Diagnostics) {
    for template in &theme.templates {
        words(template, diags);
    }
}

fn words(template: &Template, diags: &mut Diagnostics) {
    let text = masked(&template.text);
    let mut at = 0;
    let mut silent: Vec<String> = Vec::new();
    while at < text.len() {
        let open = text[at..].find('<').map_or(text.len(), |open| at + open);
        if silent.is_empty() {
            report(template, &text, at..open, diags);
        }
        let Some(rest) = text.get(open + 1..).filter(|_| open < text.len()) else { break };
        if rest.starts_with("!--") {
            at = rest.find("-->").map_or(text.len(), |end| open + 1 + end + 3);
            continue;
        }
        let end = end_of_element(&text, open);
        let element = &text[open..end];
        let name: String = element
            .trim_start_matches(['<', '/'])
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric())
            .collect::<String>()
            .to_ascii_lowercase();
        if element.starts_with("</") {
            if let Some(last) = silent.iter().rposition(|open| *open == name) {
                silent.truncate(last);
            }
        } else {
            if silent.is_empty() {
                attributes(template, &text, (open, element), &name, diags);
            }
            let is_silent = CODE.contains(&name.as_str()) || element.contains("translate=\"no\"");
            if is_silent && !element.ends_with("/>") {
                silent.push(name);
            }
        }
        at = end;
    }
}

/// Where an element that begins here ends: `>` outside quotation marks.
fn end_of_element(text: &str, open: usize) -> usize {
    let mut quote = None;
    for (at, c) in text[open..].char_indices() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(mark), c) if mark == c => quote = None,
            (None, '>') => return open + at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Reports the attributes of an element that readers meet.
fn attributes(
    template: &Template,
    text: &str,
    (open, element): (usize, &str),
    name: &str,
    diags: &mut Diagnostics,
) {
    let is_shown_meta = name == "meta" && METAS.iter().any(|meta| element.contains(&format!("\"{meta}\"")));
    let mut rest = element;
    while let Some(equals) = rest.find("=\"") {
        let start = open + (element.len() - rest.len()) + equals + 2;
        let attribute = rest[..equals].rsplit([' ', '\n', '\t', '"']).next().unwrap_or_default();
        let length = rest[equals + 2..].find('"').unwrap_or(0);
        if SHOWN.contains(&attribute) || is_shown_meta && attribute == "content" {
            report(template, text, start..start + length, diags);
        }
        rest = &rest[equals + 2 + length..];
        rest = rest.strip_prefix('"').unwrap_or(rest);
    }
}

/// Reports the words of a part of a template, if it has any.
fn report(template: &Template, text: &str, part: Range<usize>, diags: &mut Diagnostics) {
    let written = &text[part.clone()];
    let Some(first) = first_letter(written) else { return };
    let line = written[first..].find(['\n', '\u{0}']).map_or(written.len(), |end| first + end);
    let shown = written[first..line].trim_end();
    let start = part.start + first;
    let place = Place::new(&template.path, start..start + shown.len());
    let message = format!("`{shown}` is written in the template, and the same in all languages");
    diags
        .report(Code::HardCodedText, place, message)
        .help("write it as a message, and `{{ t(key=\"…\") }}` here; names that no language translates are in an element with `translate=\"no\"`");
}

/// The first letter that is not a part of a character reference or of an attribute.
fn first_letter(text: &str) -> Option<usize> {
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        if c == '&'
            && let Some(end) = text[at..].find(';').filter(|end| *end < 12)
        {
            at += end + 1;
            continue;
        }
        if let Some(end) = attribute(&text[at..]) {
            at += end;
            continue;
        }
        if c.is_alphabetic() {
            return Some(at);
        }
        at += c.len_utf8();
    }
    None
}

/// The length of an attribute that a block or a condition adds to an element: ` class="page"`.
fn attribute(text: &str) -> Option<usize> {
    let name = text.find(|c: char| !(c.is_ascii_lowercase() || matches!(c, '-' | ':'))).unwrap_or(text.len());
    let value = text[name..].strip_prefix("=\"").filter(|_| name > 0)?;
    Some(name + 2 + value.find('"').map_or(value.len(), |end| end + 1))
}

/// The template with zero bytes in place of its tags and comments, except for texts that its tags show as they are written.
fn masked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find("{{").into_iter().chain(rest.find("{%")).chain(rest.find("{#")).min() {
        out.push_str(&rest[..open]);
        let close = match &rest[open..open + 2] {
            "{{" => "}}",
            "{%" => "%}",
            _ => "#}",
        };
        let tag = &rest[open..];
        let end = end_of_tag(tag, close);
        let inside = &tag[..end];
        let shown = if close == "}}" { shown_text(inside) } else { None };
        for (at, c) in inside.char_indices() {
            let is_shown = shown.as_ref().is_some_and(|range| range.contains(&at));
            match c {
                '\n' => out.push('\n'),
                c if is_shown && !matches!(c, '<' | '>' | '"') => out.push(c),
                c => (0..c.len_utf8()).for_each(|_| out.push('\u{0}')),
            }
        }
        rest = &tag[end..];
    }
    out.push_str(rest);
    out
}

/// Where a tag ends, outside its texts.
fn end_of_tag(tag: &str, close: &str) -> usize {
    let mut quote = None;
    for (at, c) in tag.char_indices() {
        match (quote, c) {
            (None, '"' | '\'' | '`') if close != "#}" => quote = Some(c),
            (Some(mark), c) if mark == c => quote = None,
            (None, _) if at >= 2 && tag[at..].starts_with(close) => return at + close.len(),
            _ => {}
        }
    }
    tag.len()
}

/// A text with words with which a `{{ … }}` begins, so that it is shown: a name of a field or a format has no space and no capital.
fn shown_text(tag: &str) -> Option<Range<usize>> {
    let start = tag.find(|c: char| !matches!(c, '{' | '-' | ' ' | '\n'))?;
    let quote = tag[start..].chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
    let inside = &tag[start + 1..];
    let end = inside.find(quote)?;
    let has_words = inside[..end].contains(|c: char| c == ' ' || c.is_uppercase() || !c.is_ascii())
        && inside[..end].contains(char::is_alphabetic);
    has_words.then_some(start + 1..start + 1 + end)
}
