//! Messages of templates (`i18n/fr.toml`, `i18n/fr.yaml`) -> Fluent.

use std::fmt::Write;

use super::front;
use super::names;
use super::old::{MadeFile, OldSite};
use super::report::Report;
use super::source::Source;
use super::values::{at, items, words};
use crate::node::Node;

/// Categories of plurals, `other` last, as the default of a selection.
const PLURALS: &[&str] = &["zero", "one", "two", "few", "many"];

/// Reads the messages below a folder.
pub fn read(source: &Source, folder: &str, site: &mut OldSite, report: &mut Report) {
    let files: Vec<String> = source.below(folder).map(str::to_owned).collect();
    for file in files {
        let name = file.rsplit('/').next().unwrap_or_default();
        let Some((code, ending)) = name.rsplit_once('.') else { continue };
        let (segment, _) = names::language(code.rsplit_once('.').map_or(code, |(_, code)| code));
        if !site.languages.iter().any(|language| language.segment == segment) {
            report.left(&file, "messages of a language that the site does not have");
            continue;
        }
        if !matches!(ending, "toml" | "yaml" | "yml" | "json") {
            continue;
        }
        let Some(node) = source.text(&file, report).and_then(|text| front::file(&file, &text, report)) else {
            continue;
        };
        let text = fluent(&node, &file, report);
        if text.is_empty() {
            continue;
        }
        report.turned(&file, "messages are in Fluent");
        site.made.push(MadeFile { path: format!("locales/{segment}/imported.ftl"), text, source: file });
    }
}

/// All messages of a file in Fluent.
fn fluent(node: &Node, file: &str, report: &mut Report) -> String {
    let mut out = String::new();
    let mut seen = std::collections::BTreeSet::new();
    let mut message = |name: &str, value: &Node| {
        let id = id(name);
        if !seen.insert(id.clone()) {
            report.left(file, format!("the message `{name}`: another one has the same id `{id}`"));
            return;
        }
        match text_of(value) {
            Some(text) => {
                let _ = writeln!(out, "{id} ={text}");
            }
            None => report.left(file, format!("the message `{name}`")),
        }
    };
    match node.as_map() {
        Some(fields) => fields.iter().for_each(|(key, value)| message(&key.name, value)),
        None => {
            for item in items(node) {
                if let (Some(name), Some(value)) =
                    (at(item, &["id"]).and_then(words), at(item, &["translation"]))
                {
                    message(&name, value);
                }
            }
        }
    }
    out
}

/// The pattern of a message, with its plurals.
fn text_of(node: &Node) -> Option<String> {
    if let Some(text) = words(node) {
        return Some(pattern(&text, 4));
    }
    let other = at(node, &["other"]).or_else(|| at(node, &["translation"])).and_then(words);
    let forms: Vec<(&str, String)> =
        PLURALS.iter().filter_map(|name| Some((*name, at(node, &[name]).and_then(words)?))).collect();
    if forms.is_empty() {
        return other.map(|text| pattern(&text, 4));
    }
    let last = other.or_else(|| forms.last().map(|(_, text)| text.clone()))?;
    let mut out = " { $count ->\n".to_owned();
    for (name, text) in &forms {
        let _ = writeln!(out, "    [{name}]{}", pattern(text, 8));
    }
    let _ = write!(out, "   *[other]{}\n}}", pattern(&last, 8));
    Some(out)
}

/// A text with its values: `{{ .Count }}` is `{ $count }`.
fn pattern(text: &str, indent: usize) -> String {
    let mut out = String::new();
    let mut rest = text.trim();
    while let Some(at) = rest.find(['{', '}']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let value = rest.strip_prefix("{{").and_then(|inner| inner.split_once("}}"));
        match value.map(|(inner, after)| (inner.trim().trim_matches('-').trim(), after)) {
            Some((inner, after)) if is_value(inner) => {
                let _ = write!(out, "{{ ${} }}", variable(inner));
                rest = after;
            }
            _ => {
                let _ = write!(out, "{{ \"{}\" }}", &rest[..1]);
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    let mut lines = out.lines().map(|line| {
        let line = line.trim();
        match line.chars().next() {
            Some(first @ ('[' | '*' | '.')) => format!("{{ \"{first}\" }}{}", &line[1..]),
            _ => line.to_owned(),
        }
    });
    let first = lines.next().unwrap_or_default();
    let more: Vec<String> =
        lines.map(|line| if line.is_empty() { line } else { format!("{:indent$}{line}", "") }).collect();
    match more.is_empty() {
        true => format!(" {first}"),
        false => format!("\n{:indent$}{first}\n{}", "", more.join("\n")),
    }
}

fn is_value(inner: &str) -> bool {
    let name = inner.strip_prefix('.').or_else(|| inner.strip_prefix('$')).unwrap_or(inner);
    inner == "."
        || !name.is_empty()
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'.')
}

fn variable(inner: &str) -> String {
    match inner.trim_start_matches(['.', '$']) {
        "" => "count".to_owned(),
        name => id(&name.to_lowercase()),
    }
}

/// The id of a message.
fn id(name: &str) -> String {
    let id: String = name
        .chars()
        .map(|sign| if sign.is_ascii_alphanumeric() || sign == '_' || sign == '-' { sign } else { '-' })
        .collect();
    if id.starts_with(|sign: char| sign.is_ascii_alphabetic()) { id } else { format!("m-{id}") }
}
