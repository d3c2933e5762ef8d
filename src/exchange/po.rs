//! Units -> PO, the format of gettext.

use std::fmt::Write as _;

use super::own::{Kept, Obsolete};
use super::state::{SENT, Sent, State};
use super::unit::{Head, Unit, written};

/// The units of a language as a PO file, with what an earlier one had of its translators.
pub fn po(head: Head<'_>, units: &[Unit], kept: &Kept) -> String {
    let mut made = String::new();
    made.extend(kept.head.comments.iter().flat_map(|line| [line, "\n"]));
    flags(&mut made, &kept.head.flags, false);
    made.push_str(&header(head, &kept.fields));
    for unit in units {
        made.push('\n');
        let target = written(&unit.target);
        made.extend(unit.own.comments.iter().flat_map(|line| [line, "\n"]));
        let _ = writeln!(made, "#. {SENT}: {}", Sent::of(head.target, unit.state, &target));
        for note in &unit.notes {
            for line in note.lines() {
                let _ = writeln!(made, "#. {line}");
            }
        }
        let _ = writeln!(made, "#: {}:{}", unit.id.file, unit.line);
        flags(&mut made, &unit.own.flags, unit.state == State::Fuzzy || unit.own.is_marked);
        if let Some(former) = &unit.former {
            text(&mut made, "#| msgid", "#| ", former);
        }
        made.extend(
            entry("", &unit.id.to_string(), &written(&unit.source), &target)
                .iter()
                .flat_map(|line| [line, "\n"]),
        );
    }
    kept.obsolete.iter().for_each(|one| obsolete(&mut made, one));
    made
}

/// An entry that was taken out, or comments at the end of a file.
fn obsolete(made: &mut String, one: &Obsolete) {
    made.push('\n');
    made.extend(one.own.comments.iter().flat_map(|line| [line, "\n"]));
    if one.is_recorded {
        let _ = writeln!(made, "#. {SENT}: {GONE}");
    }
    flags(made, &one.own.flags, one.is_fuzzy);
    let fresh = match one.lines.is_empty() && !one.id.is_empty() {
        true => entry("#~ ", &one.id, &one.source, &one.target),
        false => Vec::new(),
    };
    made.extend(one.lines.iter().chain(&fresh).flat_map(|line| [line, "\n"]));
}

/// The record of an entry whose text is gone from the site.
pub const GONE: &str = "gone";

fn flags(made: &mut String, flags: &[String], is_fuzzy: bool) {
    let fuzzy = is_fuzzy.then_some("fuzzy");
    let all: Vec<&str> = fuzzy.into_iter().chain(flags.iter().map(String::as_str)).collect();
    if !all.is_empty() {
        let _ = writeln!(made, "#, {}", all.join(", "));
    }
}

/// The lines of an entry, each after `prefix`.
fn entry(prefix: &str, id: &str, source: &str, target: &str) -> Vec<String> {
    let mut made = String::new();
    text(&mut made, "msgctxt", "", id);
    text(&mut made, "msgid", "", source);
    text(&mut made, "msgstr", "", target);
    made.lines().map(|line| format!("{prefix}{line}")).collect()
}

/// The fields of the head that each export writes, apart from those that translators fill.
pub const FIELDS: [&str; 12] = [
    "Project-Id-Version",
    "Report-Msgid-Bugs-To",
    "POT-Creation-Date",
    "PO-Revision-Date",
    "Language",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
    "X-Generator",
    "X-Site",
    "X-Source-Language",
    "X-Language",
];

fn header(Head { site, source, target, day }: Head<'_>, own: &[(String, String)]) -> String {
    let kept = |name: &str| own.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let team = kept("Language-Team").filter(|team| !team.is_empty()).unwrap_or(target);
    let version = env!("CARGO_PKG_VERSION");
    let fields = [
        format!("Project-Id-Version: {site}"),
        "Report-Msgid-Bugs-To: ".to_owned(),
        format!("POT-Creation-Date: {day} 00:00+0000"),
        format!("PO-Revision-Date: {day} 00:00+0000"),
        format!("Last-Translator: {}", kept("Last-Translator").unwrap_or_default()),
        format!("Language-Team: {team}"),
        format!("Language: {}", target.replace('-', "_")),
        "MIME-Version: 1.0".to_owned(),
        "Content-Type: text/plain; charset=UTF-8".to_owned(),
        "Content-Transfer-Encoding: 8bit".to_owned(),
        format!("X-Generator: hexaglot {version}"),
        format!("X-Site: {site}"),
        format!("X-Source-Language: {source}"),
        format!("X-Language: {target}"),
    ];
    let is_further = |(name, _): &&(String, String)| !matches!(&**name, "Last-Translator" | "Language-Team");
    let further = own.iter().filter(is_further).map(|(name, value)| format!("{name}: {value}"));
    let fields: Vec<String> = fields.into_iter().chain(further).collect();
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
