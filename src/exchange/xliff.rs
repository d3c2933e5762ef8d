//! Units -> XLIFF 2.0.
//!
//! What is not translated is an inline code, `<ph>` or `<pc>`, whose text is in `<originalData>`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::own::{Kept, Note};
use super::state::{SENT, Sent, State};
use super::texts::is_nested;
use super::unit::{Head, Part, Unit, written};
use super::xml::{attribute, escaped};
use crate::markdown::CodeKind;

/// The categories of the program's own notes.
pub const NOTES: [&str; 5] = [SENT, "context", "former-source", "location", "site"];

/// The units of a language as an XLIFF file, with what an earlier one had of its translators; those of one original follow each other.
pub fn xliff(head: Head<'_>, units: &[Unit], kept: &Kept) -> String {
    let mut made = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let Head { site, source, target, .. } = head;
    let _ = writeln!(
        made,
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"{}\" trgLang=\"{}\">",
        attribute(source),
        attribute(target)
    );
    for (number, file) in (1..).zip(units.chunk_by(|one, other| one.id.file == other.id.file)) {
        let original = attribute(&file[0].id.file);
        let _ = writeln!(made, "  <file id=\"f{number}\" original=\"{original}\" canResegment=\"no\">");
        let _ =
            writeln!(made, "    <notes>\n      <note id=\"site\" category=\"site\">{}</note>", escaped(site));
        let own = kept.notes.get(&file[0].id.file);
        own.into_iter().flatten().for_each(|one| note(&mut made, "      ", one));
        made.push_str("    </notes>\n");
        for (number, unit) in (1..).zip(file) {
            one(&mut made, target, (number, unit));
        }
        made.push_str("  </file>\n");
    }
    made.push_str("</xliff>\n");
    made
}

fn one(made: &mut String, language: &str, (number, unit): (usize, &Unit)) {
    let mut data = Data::default();
    let source = data.inline(&unit.source, &BTreeMap::new());
    let known = codes(&unit.source);
    let target = (!unit.target.is_empty()).then(|| data.inline(&unit.target, &known));
    let _ = writeln!(made, "    <unit id=\"u{number}\" name=\"{}\">", attribute(&unit.id.to_string()));
    made.push_str("      <notes>\n");
    let _ =
        writeln!(made, "        <note category=\"location\">{}:{}</note>", escaped(&unit.id.file), unit.line);
    let sent = Sent::of(language, unit.state, &written(&unit.target));
    let _ = writeln!(made, "        <note category=\"{SENT}\">{}</note>", escaped(&sent.to_string()));
    for note in &unit.notes {
        let _ = writeln!(made, "        <note category=\"context\">{}</note>", escaped(note));
    }
    if let Some(former) = &unit.former {
        let _ = writeln!(made, "        <note category=\"former-source\">{}</note>", escaped(former));
    }
    unit.own.notes.iter().for_each(|one| note(made, "        ", one));
    made.push_str("      </notes>\n");
    if !data.list.is_empty() {
        made.push_str("      <originalData>\n");
        for (number, text) in (1..).zip(&data.list) {
            let _ = writeln!(
                made,
                "        <data id=\"d{number}\" xml:space=\"preserve\">{}</data>",
                escaped(text)
            );
        }
        made.push_str("      </originalData>\n");
    }
    let state = match unit.state {
        _ if unit.own.is_marked => "initial",
        State::Untranslated | State::Fuzzy => "initial",
        State::Translated => "translated",
        State::Reviewed => "reviewed",
        State::Final => "final",
    };
    let sub = unit.own.sub_state.as_ref().map(|sub| format!(" subState=\"{}\"", attribute(sub)));
    let _ = writeln!(made, "      <segment id=\"s1\" state=\"{state}\"{}>", sub.unwrap_or_default());
    let _ = writeln!(made, "        <source xml:space=\"preserve\">{source}</source>");
    if let Some(target) = target {
        let _ = writeln!(made, "        <target xml:space=\"preserve\">{target}</target>");
    }
    made.push_str("      </segment>\n    </unit>\n");
}

fn note(made: &mut String, indent: &str, note: &Note) {
    let attributes: String =
        note.attributes.iter().map(|(name, value)| format!(" {name}=\"{}\"", attribute(value))).collect();
    let _ = writeln!(made, "{indent}<note{attributes}>{}</note>", escaped(&note.text));
}

/// A code: both texts of a pair, or one.
type Code = (String, Option<String>);

/// The codes of a text with their numbers, those that are alike in order.
fn codes(parts: &[Part]) -> BTreeMap<Code, Vec<usize>> {
    let mut found: BTreeMap<Code, Vec<usize>> = BTreeMap::new();
    for (number, (code, _)) in (1..).zip(numbered(parts)) {
        found.entry(code).or_default().push(number);
    }
    found
}

/// The codes of a text, in the order in which they begin, each with the number of its first part.
fn numbered(parts: &[Part]) -> Vec<(Code, usize)> {
    let is_paired = is_nested(parts);
    let mut found: Vec<(Code, usize)> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let Part::Code { kind, written, .. } = part else { continue };
        match kind {
            CodeKind::Close if is_paired => {
                if let Some(first) = open.pop() {
                    found[first].0.1 = Some(written.clone());
                }
            }
            kind => {
                if is_paired && *kind == CodeKind::Open {
                    open.push(found.len());
                }
                found.push(((written.clone(), None), at));
            }
        }
    }
    found
}

/// The texts of codes.
#[derive(Default)]
struct Data {
    list: Vec<String>,
}

impl Data {
    fn id(&mut self, text: &str) -> usize {
        let known = self.list.iter().position(|known| known == text);
        known.unwrap_or_else(|| {
            self.list.push(text.to_owned());
            self.list.len() - 1
        }) + 1
    }

    /// A text with its codes; those that the original has too, get their numbers.
    fn inline(&mut self, parts: &[Part], known: &BTreeMap<Code, Vec<usize>>) -> String {
        let is_paired = is_nested(parts);
        let codes = numbered(parts);
        let mut free = known.clone();
        let mut next = known.values().map(Vec::len).sum::<usize>();
        let mut number = |code: &Code| {
            let found = free.get_mut(code).filter(|list| !list.is_empty()).map(|list| list.remove(0));
            found.unwrap_or_else(|| {
                next += 1;
                next
            })
        };
        let numbers: Vec<usize> = codes.iter().map(|(code, _)| number(code)).collect();
        let (mut made, mut at) = (String::new(), 0);
        for part in parts {
            match part {
                Part::Text(text) => made.push_str(&escaped(text)),
                Part::Code { kind: CodeKind::Close, .. } if is_paired => made.push_str("</pc>"),
                Part::Code { kind, .. } => {
                    let ((first, last), number) = (&codes[at].0, numbers[at]);
                    at += 1;
                    let data = self.id(first);
                    match last {
                        Some(last) if is_paired && *kind == CodeKind::Open => {
                            let end = self.id(last);
                            let _ = write!(
                                made,
                                "<pc id=\"{number}\" dataRefStart=\"d{data}\" dataRefEnd=\"d{end}\">"
                            );
                        }
                        _ => {
                            let _ = write!(
                                made,
                                "<ph id=\"{number}\" dataRef=\"d{data}\" disp=\"{}\"/>",
                                attribute(first)
                            );
                        }
                    }
                }
            }
        }
        made
    }
}
