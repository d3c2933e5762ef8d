//! What XLIFF and TMX share: texts in XML, and a reader that knows where each part is.

use std::borrow::Cow;
use std::ops::Range;

use quick_xml::events::{BytesStart, Event};

/// A text as it is written between tags. Characters that XML does not have, such as a form feed, become the sign for one that is unknown.
pub fn escaped(text: &str) -> String {
    quick_xml::escape::partial_escape(&*known(text)).into_owned()
}

/// A text as it is written in an attribute, on one line.
pub fn attribute(text: &str) -> String {
    quick_xml::escape::escape(&*known(text)).replace('\n', "&#10;").replace('\t', "&#9;")
}

fn known(text: &str) -> Cow<'_, str> {
    let is_strange = |sign: char| matches!(sign, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    match text.contains(is_strange) {
        true => text.replace(is_strange, "\u{fffd}").into(),
        false => text.into(),
    }
}

/// What is wrong with a file, where, and what to do.
pub struct Mistake {
    /// Where.
    pub range: Range<usize>,
    /// What.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// A part of a file.
pub enum Piece {
    /// The start of an element: its name without prefix, and its attributes.
    Start(Element),
    /// The end of the innermost element.
    End,
    /// Text.
    Text(String),
    /// The end of the file.
    Eof,
}

/// An element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// Its name without a prefix; empty if it is of another namespace than the document.
    pub name: String,
    /// Its attributes.
    pub attributes: Vec<(String, String)>,
    /// Its bytes.
    pub range: Range<usize>,
}

impl Element {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Reads a file piece by piece. No entity is expanded, and a file that declares one is refused.
pub struct Xml<'t> {
    text: &'t str,
    reader: quick_xml::Reader<&'t [u8]>,
    depth: usize,
    /// An empty element has an end as well.
    is_ending: bool,
}

/// Elements inside of each other; no tool writes as many.
const DEEPEST: usize = 200;

impl<'t> Xml<'t> {
    /// A reader of a text.
    pub fn of(text: &'t str) -> Xml<'t> {
        Xml { text, reader: quick_xml::Reader::from_str(text), depth: 0, is_ending: false }
    }

    /// The next piece.
    pub fn next(&mut self) -> Result<Piece, Mistake> {
        if std::mem::take(&mut self.is_ending) {
            return Ok(Piece::End);
        }
        loop {
            let start = self.position();
            let event = self.reader.read_event();
            let range = start..self.position().max(start + 1).min(self.text.len().max(start));
            let event = event.map_err(|error| Mistake {
                range: self.line_of(usize::try_from(self.reader.error_position()).unwrap_or(start)),
                message: format!("the XML is broken: {error}"),
                help: "the file may have been cut off: save it again, or extract it again".to_owned(),
            })?;
            if let Some(piece) = self.piece(event, range)? {
                return Ok(piece);
            }
        }
    }

    /// What an event is, unless it is nothing of the document.
    fn piece(&mut self, event: Event<'_>, range: Range<usize>) -> Result<Option<Piece>, Mistake> {
        Ok(Some(match event {
            Event::Start(element) => {
                self.depth += 1;
                if self.depth > DEEPEST {
                    return Err(mistake(
                        range,
                        "elements are inside of each other too deep",
                        "extract the file again",
                    ));
                }
                Piece::Start(read(&element, range)?)
            }
            Event::Empty(element) => {
                self.is_ending = true;
                Piece::Start(read(&element, range)?)
            }
            Event::End(_) => {
                self.depth = self.depth.saturating_sub(1);
                Piece::End
            }
            Event::Text(text) => Piece::Text(text.xml10_content().into_owned()),
            Event::CData(text) => Piece::Text(text.xml10_content().into_owned()),
            Event::GeneralRef(reference) => {
                let written = format!("&{};", reference.xml10_content());
                let text = quick_xml::escape::unescape(&written).map_err(|_| {
                    let help = "write the character itself, or `&amp;` for `&`";
                    mistake(range, &format!("`{written}` is no entity of XML"), help)
                })?;
                Piece::Text(text.into_owned())
            }
            Event::DocType(_) => {
                let help = "remove the line `<!DOCTYPE …>`";
                return Err(mistake(range, "the file declares a document type", help));
            }
            Event::Eof if self.depth > 0 => {
                let help = "it may have been cut off: save it again, or extract it again";
                let end = self.line_of(self.text.len());
                return Err(mistake(end, "the file ends before its last element does", help));
            }
            Event::Eof => Piece::Eof,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => return Ok(None),
        }))
    }

    /// Skips to the end of the element that was read last.
    pub fn skip(&mut self) -> Result<(), Mistake> {
        let mut depth = 1_usize;
        while depth > 0 {
            match self.next()? {
                Piece::Start(_) => depth += 1,
                Piece::End => depth -= 1,
                Piece::Text(_) | Piece::Eof => {}
            }
        }
        Ok(())
    }

    /// Where the next piece begins.
    pub fn position(&self) -> usize {
        usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX).min(self.text.len())
    }

    fn line_of(&self, at: usize) -> Range<usize> {
        let at = crate::source::whole(self.text, at.min(self.text.len())..self.text.len()).start;
        let text = self.text[..at].trim_end();
        let start = text.rfind('\n').map_or(0, |line| line + 1);
        let end = self.text[at..].find('\n').map_or(self.text.len(), |line| at + line);
        let line = &self.text[start..end.max(start)];
        start..start + line.trim_end().len().max(1).min(line.len().max(1))
    }
}

fn mistake(range: Range<usize>, message: &str, help: &str) -> Mistake {
    Mistake { range, message: message.to_owned(), help: help.to_owned() }
}

fn read(element: &BytesStart<'_>, range: Range<usize>) -> Result<Element, Mistake> {
    let mut attributes = Vec::new();
    let broken = |range: &Range<usize>, why: &str| {
        mistake(
            range.clone(),
            &format!("the attributes of the element are broken: {why}"),
            "write each as `name=\"value\"`, once",
        )
    };
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|error| broken(&range, &error.to_string()))?;
        let name = attribute.key.as_ref();
        let value = quick_xml::escape::unescape(&attribute.value)
            .map_err(|error| broken(&range, &error.to_string()))?;
        attributes.push((name.to_owned(), value.into_owned()));
    }
    let whole = element.name();
    let name = if whole.as_ref().contains(':') { String::new() } else { whole.as_ref().to_owned() };
    Ok(Element { name, attributes, range })
}
