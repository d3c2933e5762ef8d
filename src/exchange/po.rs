//! Units -> PO, the format of gettext.

use std::fmt::Write as _;

use super::state::{SENT, Sent, State};
use super::unit::{Head, Unit, written};

/// The units of a language as a PO file.
pub fn po(head: Head<'_>, units: &[Unit]) -> String {
    let mut made = header(head);
    for unit in units {
        made.push('\n');
        let target = written(&unit.target);
        let _ = writeln!(made, "#. {SENT}: {}", Sent::of(head.target, unit.state, &target));
        for note in &unit.notes {
            for line in note.lines() {
                let _ = writeln!(made, "#. {line}");
            }
        }
        let _ = writeln!(made, "#: {}:{}", unit.id.file, unit.line);
        if unit.state == State::Fuzzy {
            made.push_str("#, fuzzy\n");
        }
        if let Some(former) = &unit.former {
            text(&mut made, "#| msgid", "#| ", former);
        }
        text(&mut made, "msgctxt", "", &unit.id.to_string());
        text(&mut made, "msgid", "", &written(&unit.source));
        text(&mut made, "msgstr", "", &target);
    }
    made
}

fn header(Head { site, source, target, day }: Head<'_>) -> String {
    let version = env!("CARGO_PKG_VERSION");
    let fields = [
        format!("Project-Id-Version: {site}"),
        "Report-Msgid-Bugs-To: ".to_owned(),
        format!("POT-Creation-Date: {day} 00:00+0000"),
        format!("PO-Revision-Date: {day} 00:00+0000"),
        "Last-Translator: ".to_owned(),
        format!("Language-Team: {target}"),
        format!("Language: {}", target.replace('-', "_")),
        "MIME-Version: 1.0".to_owned(),
        "Content-Type: text/plain; charset=UTF-8".to_owned(),
        "Content-Transfer-Encoding: 8bit".to_owned(),
        format!("X-Generator: hexaglot {version}"),
        format!("X-Site: {site}"),
        format!("X-Source-Language: {source}"),
        format!("X-Language: {target}"),
    ];
    let lines: String = fields.iter().map(|field| format!("\"{}\\n\"\n", escaped(field))).collect();
    format!("msgid \"\"\nmsgstr \"\"\n{lines}")
}

/// A text after its keyword: on one line, or each of its lines on one.
fn text(made: &mut String, keyword: &str, prefix: &str, text: &str) {
    if !text.contains('\n') {
        let _ = writeln!(made, "{keyword} \"{}\"", escaped(text));
        return;
    }
    let _ = writeln!(made, "{keyword} \"\"");
    for line in text.split_inclusive('\n') {
        let _ = writeln!(made, "{prefix}\"{}\"", escaped(line));
    }
}

fn escaped(text: &str) -> String {
    let mut made = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '"' => made.push_str("\\\""),
            '\\' => made.push_str("\\\\"),
            '\n' => made.push_str("\\n"),
            '\t' => made.push_str("\\t"),
            sign => made.push(sign),
        }
    }
    made
}
