//! Calls, expressions and attributes of other generators: `{{% alert %}}`, `{% include x %}`, `{{ page.title }}`, `{ .button }`,
//! `${name}`, `<% x %>`.

use super::critic;
use super::marks::{Marks, as_code, quoted, shown};
use crate::diag::Code;
use crate::markdown::Passage;
use crate::markdown::call::is_shortcode;

/// Reports them in a passage.
pub(super) fn check(marks: &mut Marks<'_>, passage: &Passage) {
    for (at, sign) in passage.text.match_indices(['{', '<']) {
        let Some((start, rest)) = marks.from(passage, at..at + sign.len()) else { continue };
        if let Some((length, help)) = critic::mark(rest) {
            let message =
                format!("{} is a mark of CriticMarkup, and is published as text", shown(&rest[..length]));
            marks.report(Code::ForeignSyntax, start..start + length, message, help);
        } else if let Some((length, what)) = template(rest) {
            tag(marks, start, &rest[..length], what);
        } else if let Some((length, help)) = attributes(rest) {
            let message = format!(
                "{} sets attributes in other generators, and is published as text",
                quoted(&rest[..length])
            );
            marks.report(Code::ForeignSyntax, start..start + length, message, help);
        } else if let Some(length) = variable(&marks.text[..start], rest) {
            let source = &marks.text[start - 1..start + length];
            let message =
                format!("{} is a variable of another tool, and is published as text", quoted(source));
            marks.report(Code::ForeignSyntax, start - 1..start + length, message, as_code(source));
        } else if let Some(length) = role(rest) {
            let message = format!("{} is a role of MyST, and is published as text", quoted(&rest[..length]));
            marks.report(
                Code::ForeignSyntax,
                start..start + length,
                message,
                "write a link, `[words](page.md)`, or remove the braces and what is in them",
            );
        }
    }
}

/// Reports a tag, unless it ends another one that has been reported.
fn tag(marks: &mut Marks<'_>, start: usize, source: &str, what: &str) {
    let inner = source
        .trim_matches(|c: char| matches!(c, '{' | '}' | '%' | '<' | '>' | '#' | '-') || c.is_whitespace());
    let closing = inner.strip_prefix('/').or_else(|| inner.strip_prefix("end"));
    let name = |text: &str| {
        let end =
            text.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))).unwrap_or(text.len());
        text[..end].to_owned()
    };
    let range = start..start + source.len();
    if let Some(opened) = closing.map(|rest| name(rest.trim()))
        && marks.open.close(&opened)
    {
        marks.take(range);
        return;
    }
    marks.open.push(name(inner));
    let message = format!("{} is {what}, and is published as text", shown(source));
    let help = format!(
        "remove it, or {}; a component is written `{{{{ <name key=\"value\" /> }}}}`",
        as_code(source)
    );
    marks.report(Code::ForeignSyntax, range, message, help);
}

/// The length of a tag of another generator, and what it is.
pub(super) fn template(rest: &str) -> Option<(usize, &'static str)> {
    let pairs = [("{{", "}}"), ("{%", "%}"), ("{#", "#}"), ("<%", "%>"), ("{!", "!}")];
    let (open, close) = pairs.into_iter().find(|(open, _)| rest.starts_with(open))?;
    let inner = &rest[2..];
    let call = inner.trim_start().strip_prefix('<').unwrap_or_default();
    let call = open != "<%"
        && call.starts_with(|c: char| c.is_alphabetic() || c == '/')
        && !(open == "{{" && is_shortcode(inner));
    let mut end = 2 + inner.find(close)? + 2;
    // Malformed calls are reported as such.
    if call || end <= 4 {
        return None;
    }
    if rest[end..].starts_with('}') && rest.starts_with("{{{") {
        end += 1;
    }
    let inner = inner.trim_start();
    let called = inner.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | ':'))).filter(|at| *at > 0);
    let what = match open {
        "{{" if inner.starts_with(['%', '<']) => "a shortcode of Hugo",
        "{{" if called.is_some_and(|at| inner[at..].starts_with('(')) => "a shortcode of Zola",
        "{{" => "an expression of a template",
        "{!" => "a file to be included by MkDocs",
        "{#" => "a comment of a template",
        "<%" => "code of a template",
        _ => "a tag of a template",
    };
    Some((end, what))
}

/// The length of a list of attributes, and what to write instead.
fn attributes(rest: &str) -> Option<(usize, String)> {
    let inside = rest.strip_prefix('{')?;
    let end = inside.find(['{', '}', '\n']).filter(|at| inside.as_bytes()[*at] == b'}')?;
    let inner = inside[..end].trim();
    let (inner, colon) = inner.strip_prefix(':').map_or((inner, false), |rest| (rest.trim(), true));
    let words: Vec<&str> = inner.split_whitespace().collect();
    let valid = words.iter().all(|word| is_attribute(word) || colon && is_name(word));
    // At a heading that is a broken anchor.
    if words.iter().filter(|word| word.starts_with('#')).count() > 1 {
        return None;
    }
    let quoted_value = inner.contains("=\"") || inner.contains("='");
    if words.is_empty() || !(valid || quoted_value && words.first().is_some_and(|word| is_attribute(word))) {
        return None;
    }
    let help = if inner == ".decorative" {
        "write `{.decorative}` directly after the image, without a space".to_owned()
    } else if words.iter().any(|word| word.starts_with('#')) {
        "remove it; an anchor belongs at the end of a heading: `## Words {#id}`".to_owned()
    } else {
        "remove it; how a thing looks is for the theme and its components".to_owned()
    };
    Some((end + 2, help))
}

fn is_attribute(word: &str) -> bool {
    if let Some(name) = word.strip_prefix(['.', '#']) {
        return is_name(name);
    }
    let known = [
        "align", "class", "download", "height", "id", "lang", "linenos", "loading", "rel", "style", "target",
        "title", "width",
    ];
    word.split_once('=').is_some_and(|(key, value)| {
        !value.is_empty()
            && (known.contains(&key)
                || key.starts_with("data-")
                || value.starts_with(['"', '\'', '“', '”']) && is_name(key))
    })
}

fn is_name(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | ':'))
}

/// The length of the braces of `${name}`.
fn variable(before: &str, rest: &str) -> Option<usize> {
    let end = rest.find('}')?;
    let name = rest.strip_prefix('{')?.get(..end - 1)?;
    let known = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '(' | ')' | '[' | ']');
    let valid = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') && name.chars().all(known);
    let dollar = before.strip_suffix('$').is_some_and(|before| !before.ends_with('\\'));
    (dollar && valid).then_some(end + 1)
}

/// The length of the braces of `` {ref}`page` ``.
fn role(rest: &str) -> Option<usize> {
    let end = rest.find('}')?;
    let name = rest.strip_prefix('{')?.get(..end - 1)?;
    (is_name(name) && rest[end + 1..].starts_with('`')).then_some(end + 1)
}
