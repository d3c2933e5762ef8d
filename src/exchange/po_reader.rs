//! PO -> units, each with its place.
//!
//! A reader of its own: those that there are give no places, and repair in silence what has to be reported here.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::own::{Obsolete, Own};
use super::po::{FIELDS, GONE};
use super::po_obsolete::parsed;
use super::state::{SENT, Sent, State};
use super::unit::{Id, Incoming, Received};
use crate::diag::{Code, Diagnostics, did_you_mean};
use crate::source::Place;

/// Reads a file; what cannot be read is reported.
pub fn read(path: &Arc<str>, text: &str, diags: &mut Diagnostics) -> Received {
    let mut reader = Reader {
        path,
        diags,
        received: Received::default(),
        entry: Entry::default(),
        seen: BTreeMap::new(),
        obsolete: (0, None),
    };
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim();
        let at = start + (line.len() - line.trim_start().len());
        reader.line(trimmed, at);
        start += line.len();
    }
    reader.end();
    reader.tell_obsolete();
    let Reader { received, .. } = reader;
    if received.language.is_none() && received.units.is_empty() && diags.is_empty() {
        diags
            .report_file(Code::BadExchange, path, format!("`{path}` has no units"))
            .help("name a file that `hexaglot l10n extract --to po` made");
    }
    received
}

/// The parts of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Context,
    Original,
    Translation,
}

#[derive(Default)]
struct Entry {
    /// What a translator has added.
    own: Own,
    /// Its lines and where they begin, if it was taken out.
    obsolete: Vec<String>,
    begin: Range<usize>,
    /// Whether an export has taken it out.
    is_gone: bool,
    is_fuzzy: bool,
    sent: Option<Sent>,
    context: Option<(String, Range<usize>)>,
    original: Option<(String, Range<usize>)>,
    translation: Option<(String, Range<usize>)>,
    /// The part that further lines belong to.
    open: Option<Part>,
    is_broken: bool,
}

impl Entry {
    fn part(&mut self, part: Part) -> &mut Option<(String, Range<usize>)> {
        match part {
            Part::Context => &mut self.context,
            Part::Original => &mut self.original,
            Part::Translation => &mut self.translation,
        }
    }

    /// Whether a comment after it belongs to the next one.
    fn is_whole(&self) -> bool {
        self.translation.is_some() || self.has_obsolete_end()
    }

    fn has_obsolete_end(&self) -> bool {
        self.obsolete.iter().any(|line| line[2..].trim_start().starts_with("msgstr"))
    }

    fn is_empty(&self) -> bool {
        self.context.is_none() && self.original.is_none() && self.translation.is_none()
    }
}

struct Reader<'a> {
    path: &'a Arc<str>,
    diags: &'a mut Diagnostics,
    received: Received,
    entry: Entry,
    /// Where each unit is.
    seen: BTreeMap<Id, Place>,
    /// How many entries were taken out, and where the first is.
    obsolete: (usize, Option<Range<usize>>),
}

impl Reader<'_> {
    fn line(&mut self, line: &str, at: usize) {
        let place = at..at + line.len();
        if let Some(comment) = line.strip_prefix('#') {
            // A comment begins the next entry.
            if self.entry.translation.is_some() || self.entry.is_whole() && !comment.starts_with('~') {
                self.end();
            }
            match comment.chars().next() {
                Some(',') => self.flags(&comment[1..], at + 2),
                Some('.') => self.note(comment[1..].trim()),
                Some('~') => self.obsolete(line, place),
                Some(':' | '|') => {}
                _ => self.entry.own.comments.push(line.to_owned()),
            }
        } else if line.starts_with('"') {
            self.more(line, place);
        } else if !line.is_empty() {
            self.keyword(line, place);
        }
    }

    /// A note of an entry: the first one that is its record.
    fn note(&mut self, note: &str) {
        self.entry.is_gone |= note == format!("{SENT}: {GONE}");
        let found = note.strip_prefix(SENT).and_then(|rest| Sent::parse(rest.strip_prefix(':')?));
        self.entry.sent = self.entry.sent.take().or(found);
    }

    /// The flags of an entry. One that is nearly `fuzzy` would publish what its translator marked; others are of programs.
    fn flags(&mut self, flags: &str, start: usize) {
        let mut at = start;
        for flag in flags.split(',') {
            let name = flag.trim();
            let begin = at + (flag.len() - flag.trim_start().len());
            at += flag.len() + 1;
            self.entry.is_fuzzy |= name == "fuzzy";
            if name != "fuzzy" && !name.is_empty() {
                self.entry.own.flags.push(name.to_owned());
            }
            if name != "fuzzy" && did_you_mean(&name.to_lowercase(), ["fuzzy"]).is_some() {
                let message = format!("`{}` is no flag of PO", crate::source::within(name, 40));
                let help = "write `fuzzy` if somebody has to look at the translation, or remove it";
                self.report(begin..begin + name.len(), &message, help);
            }
        }
    }

    /// A line of an entry that was taken out.
    fn obsolete(&mut self, line: &str, place: Range<usize>) {
        let keyword = line[2..].trim_start();
        let begins = ["msgctxt", "msgid", "|"].iter().any(|word| keyword.starts_with(word));
        if begins && self.entry.has_obsolete_end() {
            self.end();
        }
        // Inside of another entry it is a line that somebody has taken out.
        if !self.entry.is_empty() {
            self.obsolete.0 += 1;
            self.obsolete.1.get_or_insert(place);
            return;
        }
        if self.entry.obsolete.is_empty() {
            self.entry.begin = place;
        }
        self.entry.obsolete.push(line.to_owned());
    }

    /// Ends an entry that was taken out, or comments that belong to none.
    fn end_obsolete(&mut self, entry: Entry) {
        let Entry { own, obsolete: lines, begin, is_gone: is_recorded, is_fuzzy, .. } = entry;
        if !is_recorded && !lines.is_empty() {
            self.obsolete.0 += 1;
            self.obsolete.1.get_or_insert(begin);
        }
        if !lines.is_empty() || own != Own::default() {
            let [id, source, target] = parsed(&lines);
            let one = Obsolete { own, is_fuzzy, is_recorded, lines, id, source, target };
            self.received.kept.obsolete.push(one);
        }
    }

    /// Tells what was taken out.
    fn tell_obsolete(&mut self) {
        let (count, Some(place)) = std::mem::take(&mut self.obsolete) else { return };
        let message = format!(
            "{} marked as obsolete (`#~`), and left out",
            match count {
                1 => "an entry is".to_owned(),
                count => format!("{count} entries are"),
            }
        );
        self.diags
            .report(Code::OddExchange, Place::new(self.path, place), message)
            .help("extract the site again if their texts are still in it; remove them otherwise");
    }

    /// A further line of a text.
    fn more(&mut self, line: &str, place: Range<usize>) {
        let Some(part) = self.entry.open else {
            let help = "write `msgstr` before it";
            return self.report(place, "the text belongs to no `msgid` or `msgstr`", help);
        };
        let Some(more) = self.quoted(line, place.start) else { return };
        if let Some((text, range)) = self.entry.part(part) {
            text.push_str(&more);
            range.end = place.end;
        }
    }

    /// The first line of a text, with its keyword.
    fn keyword(&mut self, line: &str, place: Range<usize>) {
        let is_end = |sign: char| sign.is_whitespace() || matches!(sign, '"' | '[');
        let keyword = line.split(is_end).next().unwrap_or_default();
        let part = match keyword {
            "msgctxt" => Part::Context,
            "msgid" => Part::Original,
            "msgstr" if !line[keyword.len()..].starts_with('[') => Part::Translation,
            "msgid_plural" | "msgstr" => {
                self.entry.is_broken = true;
                let help = "forms of numbers are inside the text of a message, in Fluent: translate `msgstr` without a number";
                return self.report(place, "units have no plurals of gettext", help);
            }
            _ => {
                let message = format!("`{}` is no keyword of PO", crate::source::within(keyword, 40));
                let help = "write `msgctxt`, `msgid` or `msgstr`; texts are in quotation marks";
                return self.report(place, &message, help);
            }
        };
        let begins = part == Part::Context || part == Part::Original && self.entry.original.is_some();
        let is_next = self.entry.translation.is_some() && part != Part::Translation;
        // Two lines `msgctxt` in a row are of one entry.
        let is_second = part == Part::Context && self.entry.original.is_none();
        let is_after_obsolete = !self.entry.obsolete.is_empty();
        if begins && !self.entry.is_empty() && !is_second || is_next || is_after_obsolete {
            self.end();
        }
        if self.entry.part(part).is_some() {
            self.entry.is_broken = true;
            let message = format!("the unit has a second `{keyword}`");
            return self.report(place, &message, "keep the one that `hexaglot l10n extract` wrote");
        }
        let rest = &line[keyword.len()..];
        let offset = place.start + keyword.len() + (rest.len() - rest.trim_start().len());
        let Some(text) = self.quoted(rest.trim(), offset) else { return };
        *self.entry.part(part) = Some((text, place));
        self.entry.open = Some(part);
    }

    /// The text in quotation marks.
    fn quoted(&mut self, line: &str, at: usize) -> Option<String> {
        let place = at..at + line.len().max(1);
        let inner = line.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).filter(|_| line.len() > 1);
        let Some(inner) = inner else {
            self.entry.is_broken = true;
            self.report(
                place,
                "the text is not between two quotation marks",
                "begin and end it with `\"` on each line",
            );
            return None;
        };
        let mut made = String::with_capacity(inner.len());
        let mut signs = inner.char_indices();
        while let Some((index, sign)) = signs.next() {
            let here = at + 1 + index;
            match sign {
                '"' => {
                    self.entry.is_broken = true;
                    self.report(
                        here..here + 1,
                        "a quotation mark ends the text before its end",
                        "write `\\\"`",
                    );
                    return None;
                }
                '\\' => match signs.next().map(|(_, sign)| sign) {
                    Some('n') => made.push('\n'),
                    Some('t') => made.push('\t'),
                    Some('r') => made.push('\r'),
                    Some(sign @ ('"' | '\\')) => made.push(sign),
                    other => {
                        self.entry.is_broken = true;
                        let shown = other.map(String::from).unwrap_or_default();
                        let end = here + 1 + shown.len();
                        let help = "write `\\\\` for a backslash, `\\\"` for a quotation mark, `\\n` for the end of a line";
                        self.report(here..end, &format!("`\\{shown}` is no escape of PO"), help);
                        return None;
                    }
                },
                sign => made.push(sign),
            }
        }
        Some(made)
    }

    /// Ends an entry.
    fn end(&mut self) {
        let entry = std::mem::take(&mut self.entry);
        if entry.is_empty() {
            return self.end_obsolete(entry);
        }
        if entry.is_broken {
            return;
        }
        let all = [&entry.context, &entry.original, &entry.translation];
        let first =
            all.iter().find_map(|part| part.as_ref().map(|(_, range)| range.clone())).unwrap_or_default();
        let (Some((source, place)), Some((target, target_place))) = (&entry.original, &entry.translation)
        else {
            let (lacks, help) = match entry.original {
                None => ("msgid", "write the original again, or extract the file again"),
                Some(_) => ("msgstr", "write `msgstr \"\"` below it; the file may have been cut off here"),
            };
            return self.report(first, &format!("the unit has no `{lacks}`"), help);
        };
        if source.is_empty() && entry.context.is_none() {
            self.received.kept.head = entry.own;
            return self.header(target, target_place.clone());
        }
        let Some((context, context_place)) = &entry.context else {
            let help = "keep the line `msgctxt`: it says which text of the site the unit is";
            return self.report(place.clone(), "the unit has no `msgctxt`", help);
        };
        let Some(id) = Id::parse(context) else {
            let help = "keep the line `msgctxt` as `hexaglot l10n extract` wrote it";
            let message = format!("`{}` names no unit", crate::source::within(context, 80));
            return self.report(context_place.clone(), &message, help);
        };
        let here = Place::new(self.path, context_place.clone());
        if let Some(first) = self.seen.insert(id.clone(), here.clone()) {
            self.diags
                .report(Code::BadExchange, here, format!("the unit `{id}` is in the file twice"))
                .also(first, "first here")
                .help("remove one of the two");
            return;
        }
        let state = match (target.trim().is_empty(), entry.is_fuzzy) {
            (true, _) => State::Untranslated,
            (_, true) => State::Fuzzy,
            _ => State::Translated,
        };
        let place = Place::new(self.path, target_place.clone());
        self.received.units.push(Incoming {
            id,
            source: source.clone(),
            target: target.clone(),
            state,
            sent: entry.sent,
            place,
            own: entry.own,
        });
    }

    fn header(&mut self, text: &str, range: Range<usize>) {
        let place = Place::new(self.path, range.clone());
        for line in text.lines() {
            let Some((name, value)) = line.split_once(':') else { continue };
            let value = value.trim().to_owned();
            match name.trim() {
                "X-Site" => self.received.site = Some((value, Some(place.clone()))),
                "X-Language" | "Language" => {
                    let value = value.replace('_', "-");
                    match &self.received.language {
                        Some((other, _)) if *other != value && !value.is_empty() => {
                            let message =
                                format!("the file says that its language is `{other}` and `{value}`");
                            let help = "write the language of its texts into `Language` and `X-Language`";
                            self.report(range.clone(), &message, help);
                        }
                        _ => self.received.language = Some((value, Some(place.clone()))),
                    }
                }
                "Content-Type" => {
                    let charset = value.split("charset=").nth(1).unwrap_or("UTF-8");
                    let name = charset.trim().trim_matches('"').replace('-', "");
                    if !name.eq_ignore_ascii_case("utf8") {
                        let message = format!("the file says that its encoding is `{charset}`");
                        self.report(range.clone(), &message, "save it in UTF-8, and write `charset=UTF-8`");
                    }
                }
                name if !FIELDS.contains(&name) => {
                    self.received.kept.fields.push((name.to_owned(), value));
                }
                _ => {}
            }
        }
    }

    fn report(&mut self, range: Range<usize>, message: &str, help: &str) {
        self.diags.report(Code::BadExchange, Place::new(self.path, range), message).help(help);
    }
}
