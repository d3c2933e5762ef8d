//! Findings as one document of the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS).

use std::collections::BTreeSet;
use std::io::{self, Write};

use serde_json::{Value, json};

use super::finding::{Finding, Spot};
use crate::bytes::control::shown_in_json;
use crate::diag::{Code, LevelSetting};
use crate::url;

/// Writes the document.
pub(super) fn write(findings: &[Finding], folder: &str, out: &mut dyn Write) -> io::Result<()> {
    let codes: Vec<Code> =
        findings.iter().map(|finding| finding.code).collect::<BTreeSet<_>>().into_iter().collect();
    let results: Vec<Value> = findings.iter().map(|finding| result(finding, &codes, folder)).collect();
    let document = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "hexaglot",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": codes.iter().map(|code| rule(*code)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    writeln!(out, "{}", shown_in_json(&format!("{document:#}")))
}

fn rule(code: Code) -> Value {
    json!({
        "id": code.name(),
        "fullDescription": { "text": code.explanation() },
        "defaultConfiguration": default_of(code),
    })
}

/// What a code is without `[checks]`; SARIF says `none` where we say `off`.
fn default_of(code: Code) -> Value {
    match code.level() {
        LevelSetting::Off => json!({ "level": "none", "enabled": false }),
        level => json!({ "level": level.as_str() }),
    }
}

fn result(finding: &Finding, codes: &[Code], folder: &str) -> Value {
    let help = finding.help.as_ref().map(|help| format!("\nhelp: {help}")).unwrap_or_default();
    let mut result = json!({
        "ruleId": finding.code.name(),
        "ruleIndex": codes.binary_search(&finding.code).unwrap_or_default(),
        "level": finding.severity.as_str(),
        "message": { "text": format!("{}{help}", finding.message) },
    });
    if let Some(since) = finding.since {
        result["properties"] = json!({ "day": since.day.to_string() });
    }
    // What is in no file of the site has no location.
    if let Some(spot) = finding.spot.as_ref().filter(|spot| !spot.is_built_in()) {
        result["locations"] = json!([location(spot, folder)]);
    }
    let related = finding.also.iter().filter(|(spot, _)| !spot.is_built_in()).map(|(spot, label)| {
        let mut value = location(spot, folder);
        value["message"] = json!({ "text": label });
        value
    });
    let related: Vec<Value> = related.collect();
    if !related.is_empty() {
        result["relatedLocations"] = json!(related);
    }
    result
}

fn location(spot: &Spot, folder: &str) -> Value {
    json!({ "physicalLocation": {
        "artifactLocation": { "uri": url::encode_path(&format!("{folder}{}", spot.place.path).replace('%', "%25")) },
        "region": {
            "startLine": spot.line,
            "startColumn": spot.column,
            "endLine": spot.end_line,
            "endColumn": spot.end_column,
        },
    }})
}
