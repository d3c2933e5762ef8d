//! Front matter of other generators: its fields, and the text below it.

use std::sync::Arc;

use super::report::Report;
use crate::content::front::{Format, split};
use crate::diag::Diagnostics;
use crate::node::{self, Key, Node, Value};
use crate::source::line_column;

/// Fields and text of a file.
pub struct Parsed {
    /// The fields, in their order.
    pub fields: Vec<(String, Node)>,
    /// The text.
    pub body: String,
}

/// Takes a file apart; front matter that cannot be read is reported, and becomes part of the text.
pub fn read(file: &str, text: &str, report: &mut Report) -> Parsed {
    let found = split(text);
    let body = text[found.body.clone()].to_owned();
    if let Some(fault) = &found.fault {
        report.left(file, format!("line {}: {}", line_column(text, fault.range.start).0, fault.message));
    }
    let Some((format, range)) = found.front else {
        let body = if body.trim().is_empty() { text.to_owned() } else { body };
        return Parsed { fields: Vec::new(), body };
    };
    match parse(file, &text[range.clone()], range.start, format, text, report) {
        Some(fields) => Parsed { fields, body },
        None => {
            let fence = format!("```text\n{}\n```\n\n", text[range].trim());
            Parsed { fields: Vec::new(), body: fence + &body }
        }
    }
}

fn parse(
    file: &str,
    front: &str,
    base: usize,
    format: Format,
    whole: &str,
    report: &mut Report,
) -> Option<Vec<(String, Node)>> {
    let path: Arc<str> = file.into();
    let mut diags = Diagnostics::new();
    let node = match format {
        Format::Yaml => node::yaml(&path, front, base, &mut diags),
        Format::Toml => node::toml_part(&path, front, base, &mut diags),
        Format::Json => node::json(&path, front, base, &mut diags),
    };
    tell(file, whole, &diags, report);
    match node?.value {
        Value::Map(fields) => Some(fields.into_iter().map(|(key, node)| (key.name, node)).collect()),
        Value::Null => Some(Vec::new()),
        _ => None,
    }
}

/// Parses a file of settings or data by its ending; what is wrong with it is reported with its place.
pub fn file(file: &str, text: &str, report: &mut Report) -> Option<Node> {
    let path: Arc<str> = file.into();
    let mut diags = Diagnostics::new();
    let node = match file.rsplit_once('.')?.1 {
        "toml" => node::toml_part(&path, text, 0, &mut diags),
        "json" => node::json(&path, text, 0, &mut diags),
        "yaml" | "yml" => node::yaml(&path, text, 0, &mut diags),
        _ => None,
    };
    tell(file, text, &diags, report);
    node
}

fn tell(file: &str, text: &str, diags: &Diagnostics, report: &mut Report) {
    for problem in diags.iter() {
        let (line, column) = line_column(text, problem.place.as_ref().map_or(0, |place| place.start));
        report.left(file, format!("line {line}, column {column}: {}", problem.message));
    }
}

/// A map of fields.
pub fn map(fields: Vec<(String, Node)>) -> Node {
    let fields = fields.into_iter().map(|(name, node)| (Key { name, range: 0..0 }, node)).collect();
    Node { value: Value::Map(fields), range: 0..0 }
}
