//! The status for programs: JSON, JUnit and SARIF.

use std::fmt::Write;

use serde_json::{Value, json};

use super::listing::{Listing, Message, NEEDS, Source};
use super::words::{marked_up, what};
use crate::bytes::control::shown_in_json;
use crate::report::{self, Finding, Format};
use crate::site::survey::{Lacking, Row, counts};

/// One JSON object.
pub fn json(listing: &Listing) -> String {
    let translations = listing.rows.iter().map(|row| {
        json!({
            "entry": row.entry, "kind": row.kind, "language": row.language, "file": row.file, "original": row.original,
            "standing": row.standing, "state": row.state, "published_from": row.below, "problem": row.problem, "changed": row.changed, "lacks": row.lacks.iter().map(lack).collect::<Vec<_>>(), "words": row.words, "of_words": row.of_words,
            "publish": row.publish.map(|day| day.to_string()),
        })
    });
    let needs = |language: &str| {
        let mut counts: serde_json::Map<String, Value> = NEEDS
            .iter()
            .zip(listing.needs(language))
            .map(|(need, count)| ((*need).to_owned(), json!(count)))
            .collect();
        counts.insert(
            "unrecorded".to_owned(),
            json!(listing.unrecorded.get(language).copied().unwrap_or_default()),
        );
        Value::Object(counts)
    };
    let messages: serde_json::Map<String, Value> =
        listing.languages.iter().map(|language| (language.to_string(), needs(language))).collect();
    let problems: Vec<Value> = listing.messages.iter().map(of_message).collect();
    let tables: serde_json::Map<String, Value> =
        listing.tables.iter().map(|(language, count)| (language.to_string(), json!(count))).collect();
    let all = json!({
        "languages": counts(&listing.rows),
        "translations": translations.collect::<Vec<_>>(),
        "messages": messages,
        "message_problems": problems,
        "tables": tables,
    });
    shown_in_json(&all.to_string()).into_owned()
}

fn lack(lack: &Lacking) -> Value {
    json!({ "what": lack.what, "line": lack.line })
}

fn of_message(message: &Message) -> Value {
    let Message { language, standing, id, finding } = message;
    let spot = finding.spot.as_ref();
    json!({
        "language": &**language,
        "standing": standing,
        "message": id,
        "code": finding.code.name(),
        "severity": finding.severity.as_str(),
        "file": spot.map(|spot| &*spot.place.path),
        "line": spot.map(|spot| spot.line),
        "column": spot.map(|spot| spot.column),
        "text": finding.message,
        "help": finding.help,
    })
}

/// The XML of JUnit: a suite for each language, a case for each entry and for each message that needs something.
pub fn junit(listing: &Listing) -> String {
    let (mut suites, mut tests, mut failures) = (String::new(), 0, 0);
    for language in &listing.languages {
        let rows: Vec<&Row> = listing.of(language).collect();
        let messages: Vec<&Message> =
            listing.messages.iter().filter(|one| one.language == *language).collect();
        let failed = rows.iter().filter(|row| row.is_due()).count() + messages.len();
        let count = rows.len() + messages.len();
        (tests, failures) = (tests + count, failures + failed);
        let _ = writeln!(
            suites,
            "  <testsuite name=\"{}\" tests=\"{count}\" failures=\"{failed}\" errors=\"0\" skipped=\"0\">",
            marked_up(language)
        );
        rows.iter().for_each(|row| suites.push_str(&case(row)));
        messages.iter().for_each(|message| suites.push_str(&message_case(message)));
        suites.push_str("  </testsuite>\n");
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"translations\" tests=\"{tests}\" failures=\"{failures}\" \
         errors=\"0\">\n{suites}</testsuites>"
    )
}

fn case(row: &Row) -> String {
    let name = if row.entry.is_empty() { "/" } else { &row.entry };
    let file = marked_up(&row.file);
    let open = format!(
        "    <testcase name=\"{}\" classname=\"{}\" file=\"{file}\"",
        marked_up(name),
        marked_up(&row.kind)
    );
    if !row.is_due() {
        return format!("{open}/>\n");
    }
    let message = format!("{}: {}", row.file, what(row));
    failure(&open, row.standing, &message, &format!("original: {}", row.original))
}

fn message_case(message: &Message) -> String {
    let spot = message.finding.spot.as_ref();
    let (path, line) = spot.map_or(("", 1), |spot| (&*spot.place.path, spot.line));
    let open = format!(
        "    <testcase name=\"{}\" classname=\"messages\" file=\"{}\" line=\"{line}\"",
        marked_up(&format!("{}:{}", message.place(), message.standing)),
        marked_up(path)
    );
    let said = format!("{}: {}", message.place(), message.finding.message);
    failure(&open, message.standing, &said, message.finding.help.as_deref().unwrap_or_default())
}

fn failure(open: &str, kind: &str, message: &str, more: &str) -> String {
    format!(
        "{open}>\n      <failure type=\"{kind}\" message=\"{}\">{}</failure>\n    </testcase>\n",
        marked_up(message),
        marked_up(more)
    )
}

/// The document of SARIF: what `check` reports of the translations that are listed, and of messages.
pub fn sarif(source: &Source, listing: Listing, folder: &str) -> anyhow::Result<String> {
    let mut findings: Vec<Finding> = source.findings(&listing.rows);
    findings.extend(listing.messages.into_iter().map(|message| message.finding));
    let mut out = Vec::new();
    report::write(Format::Sarif, &findings, folder, &mut out)?;
    Ok(String::from_utf8_lossy(&out).trim_end().to_owned())
}
