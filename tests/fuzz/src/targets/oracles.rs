//! What must hold of every reading and of everything that would be published, whatever a file says.

use std::collections::BTreeSet;

use hexaglot::diag::{Code, Diagnostics};
use hexaglot::inputs::Inputs;
use hexaglot::node::{Node, Value};
use hexaglot::report::{self, Finding, Format};
use hexaglot::source::Place;
use hexaglot::theme::Theme;

use crate::html_reader::{Token, tokens};

/// No reader failed, and every problem is at a place that exists.
pub fn sound(diags: &Diagnostics, inputs: &Inputs) {
    for problem in diags.iter() {
        assert!(problem.code != Code::InternalError, "{}", problem.message);
        for place in problem.place.iter().chain(problem.also.iter().map(|(place, _)| place)) {
            lies_in_file(place, inputs, &problem.message);
        }
        assert!(!problem.message.is_empty(), "a problem without a message at {:?}", problem.place);
    }
}

fn lies_in_file(place: &Place, inputs: &Inputs, message: &str) {
    let own = Theme::builtin_text(&place.path).map(str::to_owned);
    // A file that is missing, or is not text, is shown by its name alone.
    let Some(text) = own.or_else(|| inputs.shown(&place.path)) else { return };
    let is_border = |at: usize| text.is_char_boundary(at);
    assert!(
        place.start <= place.end && is_border(place.start) && is_border(place.end),
        "{place:?} is no part of the file's {} bytes: {message}",
        text.len()
    );
}

/// Every form of the report can be written.
pub fn reported(findings: &[Finding]) {
    for format in [Format::Human, Format::Short, Format::Json, Format::Github, Format::Sarif] {
        let mut out = Vec::new();
        report::write(format, findings, "", &mut out).unwrap();
        let text = std::str::from_utf8(&out).unwrap();
        match format {
            Format::Json => text.lines().for_each(is_json),
            Format::Sarif => is_json(text),
            _ => assert!(!plain(text).contains(['\u{1b}', '\0', '\u{9b}']), "a terminal would obey {text:?}"),
        }
    }
}

/// A text without the colors of the report.
fn plain(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';');
        match rest.strip_prefix('m') {
            Some(rest) => out.push_str(rest),
            None => out.extend(["\u{1b}[", part]),
        }
    }
    out
}

fn is_json(text: &str) {
    assert!(serde_json::from_str::<serde_json::Value>(text).is_ok(), "no JSON: {text}");
}

/// Every value and every name of a field lies in the file.
pub fn places_of(node: &Node, text: &str) {
    let is_part = |range: &std::ops::Range<usize>| assert!(text.get(range.clone()).is_some(), "{range:?}");
    is_part(&node.range);
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| places_of(item, text)),
        Value::Map(fields) => fields.iter().for_each(|(key, value)| {
            is_part(&key.range);
            places_of(value, text);
        }),
        _ => {}
    }
}

/// Schemes that an address may have where a reader gets it.
const SCHEMES: &[&str] = &["http", "https", "mailto", "tel"];

/// Elements that run or load something, or turn the addresses of others.
const ACTIVE: &[&str] =
    &["script", "style", "iframe", "frame", "object", "embed", "applet", "base", "form", "button"];

/// What in a page could do something: active elements, attributes with code, addresses of a scheme outside the list.
pub fn active(html: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for token in tokens(html) {
        let Token::Tag(name, attributes, false) = token else { continue };
        if ACTIVE.contains(&name.as_str()) {
            found.insert(format!("<{name}>"));
        }
        for (key, value) in &attributes {
            let is_address = matches!(
                key.as_str(),
                "href"
                    | "src"
                    | "action"
                    | "formaction"
                    | "poster"
                    | "data"
                    | "cite"
                    | "background"
                    | "xlink:href"
            );
            let is_code = key.starts_with("on") || matches!(key.as_str(), "style" | "srcdoc" | "http-equiv");
            if is_code || is_address && !is_harmless(value) {
                let value = if key == "http-equiv" || is_address { value } else { "" };
                found.insert(format!("<{name} {key}={value}>"));
            }
        }
    }
    found
}

/// Whether a browser that follows an address stays with the schemes of the list.
pub fn is_harmless(address: &str) -> bool {
    let base = url::Url::parse("https://site.test/en/").unwrap();
    !base.join(address).is_ok_and(|read| !SCHEMES.contains(&read.scheme()))
}

/// What is published in a format is in that format.
pub fn well_formed(path: &str, bytes: &[u8]) {
    let ending = path.rsplit('.').next().unwrap_or_default();
    if !["xml", "ics", "webmanifest", "json", "html", "txt"].contains(&ending) {
        return;
    }
    let text = std::str::from_utf8(bytes).unwrap_or_else(|error| panic!("{path}: {error}"));
    assert!(!hexaglot::markdown::has_placeholder(bytes), "a sign of the engine is in {path}:\n{text}");
    match ending {
        "xml" => {
            let mut reader = quick_xml::Reader::from_str(text);
            loop {
                match reader.read_event() {
                    Ok(quick_xml::events::Event::Eof) => break,
                    Ok(_) => {}
                    Err(error) => panic!("{path}: {error}\n{text}"),
                }
            }
            assert!(
                !text.contains(|c: char| c < ' ' && !"\n\t".contains(c) || c == '\u{ffff}'),
                "{path}: {text:?}"
            );
        }
        "ics" => {
            let lines: Vec<&str> = text.split("\r\n").collect();
            let is_line = |line: &&str| !line.contains(['\n', '\r', '\0']) && line.len() <= 75;
            assert!(lines.iter().all(is_line), "{path}: {text:?}");
            let begins = lines.iter().filter(|line| line.starts_with("BEGIN:")).count();
            assert_eq!(
                begins,
                lines.iter().filter(|line| line.starts_with("END:")).count(),
                "{path}: {text:?}"
            );
        }
        "webmanifest" | "json" => is_json(text),
        _ => assert!(!text.contains('\0'), "NUL in {path}"),
    }
}
