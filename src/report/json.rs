//! A finding as one JSON object on a line.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::finding::{Finding, Spot};
use crate::bytes::control::shown_in_json;

/// Writes a line; `kind` says what the line is about.
pub(super) fn write(kind: &str, finding: &Finding, out: &mut dyn Write) -> io::Result<()> {
    let also: Vec<Value> = finding
        .also
        .iter()
        .map(|(spot, label)| {
            let mut value = place(spot);
            value["label"] = json!(label);
            value
        })
        .collect();
    let line = json!({
        "type": kind,
        "severity": finding.severity.as_str(),
        "code": finding.code.name(),
        "message": finding.message,
        "place": finding.spot.as_ref().map(place),
        "also": also,
        "help": finding.help,
        "day": finding.since.map(|since| since.day.to_string()),
    });
    writeln!(out, "{}", shown_in_json(&line.to_string()))
}

fn place(spot: &Spot) -> Value {
    json!({
        "file": &*spot.place.path,
        "line": spot.line,
        "column": spot.column,
        "end_line": spot.end_line,
        "end_column": spot.end_column,
    })
}
