//! A page -> its texts, in order: the fields of its front matter, then what its body says, each with its bytes in the file.

use std::ops::Range;
use std::sync::Arc;

use super::unit::{Id, Name, Part, digits, has_words, text_hash, tokens, written};
use crate::content::front::split;
use crate::content::kinds::Declaration;
use crate::document::Document;
use crate::markdown::{CodeKind, InlineCode, Segment, SegmentKind, Segments, segments};
use crate::node::{Node, Value};
use crate::theme::CallFacts;
use crate::translation::{anchor, field_texts, is_of_field, kept_fields};

/// A text of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The field that it is the value of; empty for a text of the body.
    pub field: String,
    /// What it is and what is around it: texts of one shape can be translations of each other.
    pub shape: String,
    /// Its section, as [`section_sums`](crate::translation::section_sums) counts them.
    pub section: usize,
    /// The id that is written behind it, if it is a heading with one.
    pub anchor: Option<String>,
    /// Its bytes in the file; those of a field are the whole value.
    pub range: Range<usize>,
    /// It in parts.
    pub parts: Vec<Part>,
    /// The innermost block around it, if it is in the body.
    pub block: Option<usize>,
    /// The row of a table that it is in.
    pub row: Option<usize>,
    /// Whether it is the value of a field, and written as one: a title may be that of the first heading.
    pub is_value: bool,
    /// Whether it is marked as one that is not to be translated.
    pub is_kept: bool,
}

impl Text {
    /// It as it is written, without the signs of its block.
    pub fn written(&self) -> String {
        written(&self.parts)
    }

    /// Whether it is exchanged at all.
    pub fn has_words(&self) -> bool {
        !self.is_kept && has_words(&self.parts)
    }

    /// What a translation must have as well.
    pub fn tokens(&self) -> Vec<String> {
        tokens(&self.parts)
    }

    /// The hash of what it says.
    pub fn hash(&self) -> u64 {
        text_hash(&self.written())
    }

    /// The field without numbers of items.
    pub fn stem(&self) -> String {
        stem(&self.field)
    }

    /// Whether it is in the front matter.
    pub fn is_field(&self) -> bool {
        self.block.is_none()
    }

    /// Whether its place is on one line.
    pub fn is_line(&self) -> bool {
        let last = self.shape.rsplit('/').next().unwrap_or_default();
        matches!(last, "cell" | "argument" | "title of a link") || self.shape.contains("heading")
    }

    /// What it is, for translators.
    pub fn what(&self) -> String {
        let around = |name: &str| self.shape.split('/').any(|part| part == name);
        let last = self.shape.rsplit('/').next().unwrap_or_default();
        if self.is_field() {
            return format!("field `{}` of the page", self.field);
        }
        match last {
            "cell" if around("head") => "head of a column".to_owned(),
            "cell" => "cell of a table".to_owned(),
            "argument" => "argument of a component".to_owned(),
            "paragraph" | "text" if around("note") => "footnote".to_owned(),
            "paragraph" | "text" if around("item") => "item of a list".to_owned(),
            "paragraph" | "text" if around("quote") => "paragraph of a quotation".to_owned(),
            "text" if around("term") => "term".to_owned(),
            "text" => "definition".to_owned(),
            last => last.to_owned(),
        }
    }
}

/// A field without numbers of items.
pub fn stem(field: &str) -> String {
    field.split('.').filter(|part| part.parse::<usize>().is_err()).collect::<Vec<_>>().join(".")
}

/// The texts of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts {
    /// The texts, in order.
    pub list: Vec<Text>,
    /// The body with its blocks.
    pub body: Segments,
}

impl Texts {
    /// The texts of a file.
    pub fn of(document: &Document, kind: &Declaration, calls: &CallFacts, text: &str) -> Texts {
        let mut list: Vec<Text> = field_texts(document, kind)
            .into_iter()
            .filter(|found| !found.is_extra())
            .map(|found| field(&document.path, found.name, &found.text, found.range))
            .collect();
        if let Some(extra) = document.front.get("extra") {
            extras(&document.path, extra, "extra".to_owned(), &mut list);
        }
        list.sort_by_key(|text| text.range.start);
        let end = split(text).front.map_or(0, |(_, range)| range.end);
        for field in list.iter_mut().filter(|field| field.range.start < end) {
            field.range.start = with_sign(text, field.range.start);
        }
        for field in list.iter_mut().filter(|field| field.range.start >= end) {
            field.is_value = false;
            as_heading(&document.path, text, field);
        }
        let kept = kept_fields(document);
        for field in list.iter_mut().filter(|_| !kept.is_empty()) {
            field.is_kept |= kept.iter().any(|(name, _)| is_of_field(&field.field, name));
        }
        let body = segments(&document.path, text, document.body.clone(), &|call| calls.words_of_call(call));
        list.extend(body.list.iter().map(|segment| of_segment(&body, segment, text)));
        Texts { list, body }
    }

    /// The names of the texts that are exchanged, each with its number.
    pub fn ids(&self, file: &str) -> Vec<(usize, Id)> {
        let shown: Vec<usize> = (0..self.list.len()).filter(|at| self.list[*at].has_words()).collect();
        let hashes: Vec<u64> = shown.iter().map(|at| self.list[*at].hash()).collect();
        let around = |at: usize| {
            let near = |at: Option<usize>| at.and_then(|at| hashes.get(at)).copied().unwrap_or_default();
            format!("{}-{}", digits(near(at.checked_sub(1)), 6), digits(near(Some(at + 1)), 6))
        };
        let mut made: Vec<(usize, Id)> = Vec::new();
        for (place, at) in shown.iter().enumerate() {
            let text = &self.list[*at];
            let name = if text.is_field() {
                Name::Field(text.field.clone())
            } else {
                let is_alike = |other: &usize| {
                    hashes[*other] == hashes[place] && *other != place && !self.list[shown[*other]].is_field()
                };
                let hash = digits(hashes[place], 12);
                let around = (0..shown.len()).any(|other| is_alike(&other)).then(|| around(place));
                let is_same = |(_, id): &&(usize, Id)| matches!(&id.name, Name::Body { hash: one, around: other, .. } if *one == hash && *other == around);
                let number = 1 + made.iter().filter(is_same).count();
                Name::Body { hash, around, number }
            };
            made.push((*at, Id { file: file.to_owned(), name }));
        }
        made
    }
}

fn field(path: &Arc<str>, name: String, value: &str, range: Range<usize>) -> Text {
    let shape = format!("field/{}", stem(&name));
    let parts = parts_of(path, value);
    Text {
        field: name,
        shape,
        section: 0,
        anchor: None,
        range,
        parts,
        block: None,
        row: None,
        is_value: true,
        is_kept: false,
    }
}

/// Where the value of a field begins: lines of a block of YAML follow its sign, `|` or `>-`.
fn with_sign(text: &str, start: usize) -> usize {
    let before = text[..start].trim_end();
    let sign = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_block = sign.starts_with(['|', '>'])
        && sign[1..].chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '-'))
        && text[before.len()..start].contains('\n');
    if is_block { before.len() - sign.len() } else { start }
}

/// A title that is a heading with signs in it has the bytes of the whole line.
fn as_heading(path: &Arc<str>, text: &str, field: &mut Text) {
    let raw = &text[field.range.clone()];
    if !raw.starts_with('#') && !raw.trim_end().contains('\n') {
        return;
    }
    if let [heading] = segments(path, text, field.range.clone(), &|_| Vec::new()).list.as_slice() {
        field.range = heading.range.clone();
        field.parts = parts(text, heading.range.clone(), &heading.codes, str::to_owned);
    }
}

/// Fields of a site's own. Sentences are translated; a single word may be a name for templates, or the translation of a sentence.
fn extras(path: &Arc<str>, node: &Node, name: String, list: &mut Vec<Text>) {
    match &node.value {
        Value::Text(text) => {
            let is_kept = !text.trim().contains(' ') && text.is_ascii();
            list.push(Text { is_kept, ..field(path, name, text, node.range.clone()) });
        }
        Value::List(items) => {
            for (number, item) in (1..).zip(items) {
                extras(path, item, format!("{name}.{number}"), list);
            }
        }
        Value::Map(fields) => {
            for (key, value) in fields {
                extras(path, value, format!("{name}.{}", key.name), list);
            }
        }
        _ => {}
    }
}

/// A text by itself, such as the value of a field, in parts.
pub fn parts_of(path: &Arc<str>, text: &str) -> Vec<Part> {
    let found = segments(path, text, 0..text.len(), &|_| Vec::new());
    let codes: Vec<InlineCode> = found.list.into_iter().flat_map(|segment| segment.codes).collect();
    parts(text, 0..text.len(), &codes, str::to_owned)
}

fn of_segment(body: &Segments, segment: &Segment, text: &str) -> Text {
    let mut names: Vec<&str> = body.around(segment.block).map(|at| body.blocks[at].name).collect();
    names.reverse();
    let is_heading = matches!(segment.kind, SegmentKind::Heading(_));
    let depth = names.iter().filter(|name| **name == "quote").count();
    let last = match segment.kind {
        SegmentKind::Heading(level) => format!("heading of level {level}"),
        SegmentKind::Text if names.last() == Some(&"paragraph") => "paragraph".to_owned(),
        SegmentKind::Text => "text".to_owned(),
        SegmentKind::Cell => "cell".to_owned(),
        SegmentKind::Argument => "argument".to_owned(),
        SegmentKind::Title => "title of a link".to_owned(),
    };
    // Both forms of an item are one: with a blank line between items, and without.
    let last = if names.contains(&"item") && last == "paragraph" { "text".to_owned() } else { last };
    names.retain(|name| !matches!(*name, "paragraph" | "heading" | "cell"));
    names.push(&last);
    Text {
        field: String::new(),
        shape: names.join("/"),
        section: segment.section + 1,
        anchor: is_heading.then(|| anchor(text, &segment.range)).flatten().map(str::to_owned),
        range: segment.range.clone(),
        parts: parts(text, segment.range.clone(), &segment.codes, |part| unquoted(part, depth)),
        block: Some(segment.block),
        row: body.around(segment.block).find(|at| body.blocks[*at].name == "row"),
        is_value: false,
        is_kept: segment.is_kept,
    }
}

/// The parts of a text with known codes; `shown` is what goes out of a part of the file.
fn parts(text: &str, range: Range<usize>, codes: &[InlineCode], shown: impl Fn(&str) -> String) -> Vec<Part> {
    let mut made = Vec::new();
    let mut at = range.start;
    for code in codes {
        let here = code.range.start.max(at)..code.range.end.min(range.end);
        if here.start > here.end {
            continue;
        }
        if here.start > at {
            made.push(Part::Text(shown(&text[at..here.start])));
        }
        made.push(Part::Code {
            kind: code.kind,
            token: code.token.clone(),
            written: shown(&text[here.clone()]),
        });
        at = here.end;
    }
    if at < range.end {
        made.push(Part::Text(shown(&text[at..range.end])));
    }
    made
}

/// Lines of a block without the signs of the blocks around it.
fn unquoted(text: &str, depth: usize) -> String {
    let mut lines = text.split('\n');
    let mut made = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        let mut line = line.trim_start();
        for _ in 0..depth {
            line = line.strip_prefix('>').unwrap_or(line).trim_start();
        }
        made.push('\n');
        made.push_str(line);
    }
    made
}

/// Whether codes are in pairs, one inside the other.
pub fn is_nested(parts: &[Part]) -> bool {
    let mut depth = 0_usize;
    for part in parts {
        match part {
            Part::Code { kind: CodeKind::Open, .. } => depth += 1,
            Part::Code { kind: CodeKind::Close, .. } if depth == 0 => return false,
            Part::Code { kind: CodeKind::Close, .. } => depth -= 1,
            _ => {}
        }
    }
    depth == 0
}
