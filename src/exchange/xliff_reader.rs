//! XLIFF 2 -> units, each with its place.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::own::{Note, Own};
use super::state::{SENT, Sent, State};
use super::unit::{Id, Incoming, Received};
use super::xliff::NOTES;
use super::xml::{Element, Mistake, Piece, Xml};
use crate::diag::{Code, Diagnostics, one_of};
use crate::source::Place;

/// Reads a file; what cannot be read is reported.
pub fn read(path: &Arc<str>, text: &str, diags: &mut Diagnostics) -> Received {
    let (received, xml) = (Received::default(), Xml::of(text));
    let mut reader = Reader { path, diags, xml, received, seen: BTreeMap::new(), told: BTreeSet::new() };
    if let Err(mistake) = reader.document() {
        let place = Place::new(path, mistake.range);
        reader.diags.report(Code::BadExchange, place, mistake.message).help(mistake.help);
    }
    reader.received
}

/// The versions of XLIFF whose core is the same.
const VERSIONS: &[&str] = &["2.0", "2.1", "2.2"];

struct Reader<'a, 't> {
    path: &'a Arc<str>,
    diags: &'a mut Diagnostics,
    xml: Xml<'t>,
    received: Received,
    seen: BTreeMap<Id, Place>,
    /// Values of states that were told.
    told: BTreeSet<String>,
}

/// A unit while it is read.
#[derive(Default)]
struct Open {
    data: BTreeMap<String, String>,
    source: String,
    target: String,
    has_target: bool,
    place: Option<Range<usize>>,
    sent: Option<Sent>,
    own: Own,
    /// The least of the states of its segments.
    state: Option<State>,
}

impl Reader<'_, '_> {
    fn document(&mut self) -> Result<(), Mistake> {
        let root = loop {
            match self.xml.next()? {
                Piece::Start(element) => break element,
                Piece::Eof => return Err(wrong(0..1, "the file is empty".to_owned())),
                Piece::Text(_) | Piece::End => {}
            }
        };
        if root.name != "xliff" {
            return Err(wrong(root.range, "the file is no XLIFF".to_owned()));
        }
        let version = root.get("version").unwrap_or_default();
        if !VERSIONS.contains(&version) {
            return Err(wrong(
                root.range.clone(),
                format!("the file is XLIFF `{version}`, and XLIFF 2 is read"),
            ));
        }
        let language =
            root.get("trgLang").map(|language| (language.to_owned(), Some(self.place(&root.range))));
        self.received.language = language;
        while let Some(file) = self.child()? {
            match file.name.as_str() {
                "file" => self.file(file.get("original").unwrap_or_default())?,
                _ => self.xml.skip()?,
            }
        }
        Ok(())
    }

    /// The next element inside of the one that is open; `None` at its end.
    fn child(&mut self) -> Result<Option<Element>, Mistake> {
        loop {
            match self.xml.next()? {
                Piece::Start(element) => return Ok(Some(element)),
                Piece::End | Piece::Eof => return Ok(None),
                Piece::Text(_) => {}
            }
        }
    }

    /// A file, or a group in it.
    fn file(&mut self, original: &str) -> Result<(), Mistake> {
        let mut depth = 1_usize;
        while depth > 0 {
            let Some(element) = self.child()? else {
                depth -= 1;
                continue;
            };
            match element.name.as_str() {
                "group" => depth += 1,
                "notes" => self.notes(original)?,
                "unit" => self.unit(&element)?,
                _ => self.xml.skip()?,
            }
        }
        Ok(())
    }

    /// The notes of a file: which site it is of, and those of translators.
    fn notes(&mut self, original: &str) -> Result<(), Mistake> {
        while let Some(note) = self.child()? {
            let is_site = note.get("category") == Some("site");
            let text = self.text()?;
            if let Some(own) = own_note(&note, &text) {
                self.received.kept.notes.entry(original.to_owned()).or_default().push(own);
            } else if is_site {
                self.received.site = Some((text.trim().to_owned(), Some(self.place(&note.range))));
            }
        }
        Ok(())
    }

    /// The text of the element that is open, without elements in it.
    fn text(&mut self) -> Result<String, Mistake> {
        let mut made = String::new();
        loop {
            match self.xml.next()? {
                Piece::Text(text) => made.push_str(&text),
                Piece::Start(element) if element.name == "cp" => {
                    made.extend(character(&element));
                    self.xml.skip()?;
                }
                Piece::Start(_) => self.xml.skip()?,
                Piece::End | Piece::Eof => return Ok(made),
            }
        }
    }

    fn unit(&mut self, unit: &Element) -> Result<(), Mistake> {
        let mut open = Open::default();
        while let Some(element) = self.child()? {
            match element.name.as_str() {
                "originalData" => {
                    while let Some(data) = self.child()? {
                        let id = data.get("id").unwrap_or_default().to_owned();
                        let text = self.text()?;
                        open.data.insert(id, text);
                    }
                }
                "notes" => {
                    while let Some(note) = self.child()? {
                        let is_record = note.get("category") == Some(SENT);
                        let text = self.text()?;
                        open.own.notes.extend(own_note(&note, &text));
                        open.sent = open.sent.take().or_else(|| Sent::parse(&text).filter(|_| is_record));
                    }
                }
                "segment" | "ignorable" => self.segment(&element, &mut open)?,
                _ => self.xml.skip()?,
            }
        }
        self.close(unit, open);
        Ok(())
    }

    fn segment(&mut self, segment: &Element, open: &mut Open) -> Result<(), Mistake> {
        let is_segment = segment.name == "segment";
        let mut parts: [Option<String>; 2] = [None, None];
        while let Some(element) = self.child()? {
            match element.name.as_str() {
                "source" => parts[0] = Some(self.inline(&open.data)?),
                "target" => {
                    let start = self.xml.position();
                    parts[1] = Some(self.inline(&open.data)?);
                    let end = self.xml.position();
                    let range = element.range.start..end.max(start);
                    open.place.get_or_insert(range).end = end;
                }
                _ => self.xml.skip()?,
            }
        }
        let [source, target] = parts;
        let source = source.unwrap_or_default();
        open.source.push_str(&source);
        match target {
            Some(target) => {
                open.has_target |= !target.trim().is_empty();
                open.target.push_str(&target);
            }
            // White space between segments is the same in both languages.
            None if !is_segment => open.target.push_str(&source),
            None => open.state = Some(State::Untranslated),
        }
        if is_segment {
            let state = self.state(segment);
            open.own.sub_state = segment.get("subState").map(str::to_owned);
            open.state = Some(open.state.map_or(state, |known| known.min(state)));
        }
        Ok(())
    }

    /// The state of a segment. One that nobody knows is not published; each is told once.
    fn state(&mut self, segment: &Element) -> State {
        let given = segment.get("state").unwrap_or("initial");
        let known = match given {
            "initial" => Some(State::Fuzzy),
            "translated" => Some(State::Translated),
            "reviewed" => Some(State::Reviewed),
            "final" => Some(State::Final),
            _ => None,
        };
        let place = self.place(&segment.range);
        if known.is_none() && self.told.insert(format!("state {given}")) {
            let shown = crate::source::within(given, 40);
            let message = format!(
                "`{shown}` is no state of XLIFF 2: units with it count as not finished, and are left out"
            );
            let help = one_of(given, ["initial", "translated", "reviewed", "final"]);
            self.diags.report(Code::OddExchange, place.clone(), message).help(help);
        }
        if let Some(sub) = segment.get("subState")
            && self.told.insert(format!("sub {sub}"))
        {
            let message = format!(
                "the `subState` `{}` is not read: `state` alone says how far a translation is",
                crate::source::within(sub, 40)
            );
            let help = "set `state` to `translated`, `reviewed` or `final` where the unit is done, to `initial` where it is not";
            self.diags.report(Code::OddExchange, place, message).help(help);
        }
        known.unwrap_or(State::Fuzzy)
    }

    /// A text with the texts of its codes.
    fn inline(&mut self, data: &BTreeMap<String, String>) -> Result<String, Mistake> {
        let mut made = String::new();
        // What the end of each open element writes.
        let mut ends: Vec<String> = Vec::new();
        loop {
            match self.xml.next()? {
                Piece::Text(text) => made.push_str(&text),
                Piece::Start(element) => {
                    let (start, end) = self.code(&element, data);
                    made.push_str(&start);
                    ends.push(end);
                }
                Piece::Eof => return Ok(made),
                Piece::End => match ends.pop() {
                    Some(end) => made.push_str(&end),
                    None => return Ok(made),
                },
            }
        }
    }

    fn code(&mut self, element: &Element, data: &BTreeMap<String, String>) -> (String, String) {
        let mut of = |name: &str| {
            let Some(id) = element.get(name) else { return String::new() };
            if let Some(text) = data.get(id) {
                return text.clone();
            }
            let place = Place::new(self.path, element.range.clone());
            let message = format!("the code refers to `{id}`, which the unit does not have");
            self.diags
                .report(Code::LostPlaceholder, place, message)
                .help("copy the code from the `<source>` of the unit");
            String::new()
        };
        match element.name.as_str() {
            "pc" => (of("dataRefStart"), of("dataRefEnd")),
            "ph" | "sc" | "ec" => (of("dataRef"), String::new()),
            "cp" => (character(element).into_iter().collect(), String::new()),
            _ => (String::new(), String::new()),
        }
    }

    /// Ends a unit.
    fn close(&mut self, unit: &Element, open: Open) {
        let name = unit.get("name").unwrap_or_default();
        let Some(id) = Id::parse(name) else {
            let message = match name {
                "" => "the unit has no `name`".to_owned(),
                name => format!("`{}` names no unit", crate::source::within(name, 80)),
            };
            let help = "keep the attribute `name` of units as `hexaglot l10n extract` wrote it";
            self.diags.report(Code::BadExchange, self.place(&unit.range), message).help(help);
            return;
        };
        let here = self.place(&unit.range);
        if let Some(first) = self.seen.insert(id.clone(), here.clone()) {
            self.diags
                .report(Code::BadExchange, here, format!("the unit `{id}` is in the file twice"))
                .also(first, "first here")
                .help("remove one of the two");
            return;
        }
        let state = match open.state {
            Some(state) if open.has_target && state != State::Untranslated => state,
            _ if open.has_target => State::Fuzzy,
            _ => State::Untranslated,
        };
        let place = open.place.map_or(here, |range| self.place(&range));
        let Open { source, target, sent, own, .. } = open;
        let state = sent.as_ref().map_or(state, |sent| sent.state_of(&target, state));
        self.received.units.push(Incoming { id, source, target, state, sent, place, own });
    }

    fn place(&self, range: &Range<usize>) -> Place {
        Place::new(self.path, range.clone())
    }
}

/// A note that is not one of the program's.
fn own_note(note: &Element, text: &str) -> Option<Note> {
    let is_ours = note.get("appliesTo").is_none()
        && note.get("category").is_some_and(|category| NOTES.contains(&category));
    let is_known = |name: &(String, String)| matches!(&*name.0, "id" | "appliesTo" | "category" | "priority");
    let attributes = || note.attributes.iter().filter(|name| is_known(name)).cloned().collect();
    (!is_ours && !text.trim().is_empty()).then(|| Note { attributes: attributes(), text: text.to_owned() })
}

/// The character of a `<cp>`.
fn character(element: &Element) -> Option<char> {
    element.get("hex").and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32)
}

fn wrong(range: Range<usize>, message: String) -> Mistake {
    let help = "name a file that `hexaglot l10n extract --to xliff2` made, or save it as XLIFF 2".to_owned();
    Mistake { range, message, help }
}
