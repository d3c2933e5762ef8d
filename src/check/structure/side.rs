//! A text as it is compared: its blocks, what they hold, and where that is.

use std::cell::OnceCell;
use std::hash::{BuildHasher, Hash};
use std::ops::Range;

use super::super::reading::Reading;
use super::likeness::Likeness;
use super::targets::Target;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::markdown::{Block, BlockKind, CELL, Call, OBJECT, Object, ObjectKind, skeleton};
use crate::source::{Place, Positions};

/// A text.
pub struct Side<'r, 'a> {
    /// The page.
    pub reading: &'r Reading<'a>,
    /// Its blocks.
    pub blocks: Vec<Block>,
    /// The calls that they name.
    pub calls: &'r [Call],
    /// What each block is compared by.
    pub keys: Vec<Key>,
    /// Where its lines begin, once somebody asks.
    positions: OnceCell<Positions<&'r str>>,
}

/// What a block is compared by before it is read.
#[derive(Clone, Debug, Default)]
pub struct Key {
    /// Its length in characters.
    pub length: f32,
    /// Hashes of what it holds, sorted.
    pub objects: Vec<u64>,
    /// Hash of the calls around it, 0 without any.
    pub around: u64,
    /// Hashes of its code, which is the same in all languages, sorted.
    pub code: Vec<u64>,
    /// What its words have in common with those of other languages, once somebody asks: most texts are paired without.
    likeness: OnceCell<Likeness>,
    /// Its punctuation: colon, brackets, quotation marks, question mark.
    pub marks: [bool; 4],
}

impl Key {
    /// What the words of its block have in common with those of other languages.
    pub fn likeness(&self, block: &Block) -> &Likeness {
        self.likeness.get_or_init(|| Likeness::of(&block.text))
    }
}

impl<'r, 'a> Side<'r, 'a> {
    /// Whether a text is a term of the glossary, in the language of the page.
    pub fn is_term(&self, text: &str) -> bool {
        let scope = self.reading.scope;
        let is_listed = !scope.config.glossary.tables.is_empty();
        is_listed && !scope.site.glossary(scope.config).find(self.reading.page.lang, text).is_empty()
    }

    /// Reads a page.
    pub fn of(reading: &'r Reading<'a>) -> Side<'r, 'a> {
        let document = &reading.page.document;
        let (calls, today) = (&reading.prose.calls[..], reading.scope.config.today);
        let blocks = skeleton(&document.path, &reading.text, document.body.clone(), calls, today);
        let mut side = Side { reading, blocks, calls, keys: Vec::new(), positions: OnceCell::new() };
        side.keys = side.blocks.iter().map(|block| side.key(block)).collect();
        side
    }

    fn key(&self, block: &Block) -> Key {
        let mut objects: Vec<u64> = block.objects.iter().map(|object| self.hash(object)).collect();
        objects.sort_unstable();
        let around = block.around.iter().map(|at| self.hash_of_call(&self.calls[*at]));
        let around = around.fold(0, |all, each| hash((all, each)));
        let text = block.text.as_str();
        let mut marks = [false; 4];
        let mut length = 0_u32;
        for c in text.chars() {
            length += 1;
            match c {
                ':' | '：' => marks[0] = true,
                '(' | '（' => marks[1] = true,
                '"' | '“' | '«' | '„' => marks[2] = true,
                '?' | '？' | '؟' => marks[3] = true,
                _ => {}
            }
        }
        let mut code: Vec<u64> = self.written(&block.range).split('`').skip(1).step_by(2).map(hash).collect();
        code.sort_unstable();
        Key { length: length as f32, objects, around, code, likeness: OnceCell::new(), marks }
    }

    fn hash(&self, object: &Object) -> u64 {
        match &object.kind {
            ObjectKind::Link(to) => hash(("link", self.target(to).base)),
            ObjectKind::Image(source, _) => hash(("image", self.target(source).base)),
            ObjectKind::Call(at) => self.hash_of_call(&self.calls[*at]),
            ObjectKind::Note(_) => hash("note"),
        }
    }

    fn hash_of_call(&self, call: &Call) -> u64 {
        hash((&call.name, self.reading.scope.calls.of_call(call)))
    }

    /// The first part of the tag of its language.
    pub fn primary(&self) -> &str {
        self.reading.scope.config.language(self.reading.page.lang).primary()
    }

    /// Where a link of the page leads.
    pub fn target(&self, destination: &str) -> Target {
        Target::of(self.reading, destination)
    }

    /// The text of a block as a message shows it.
    pub fn excerpt(&self, block: &Block) -> String {
        const MOST: usize = 40;
        let text: String = block.text.replace([OBJECT, '\n'], "…").replace(CELL, " | ");
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ").replace('`', "'");
        if text.is_empty() {
            let written = self.written(&block.range).replace('`', "'");
            return written.lines().next().unwrap_or_default().to_owned();
        }
        if text.chars().count() <= MOST + 8 {
            return text;
        }
        let cut: String = text.chars().take(MOST).collect();
        let whole = cut.rfind(' ').filter(|at| *at > cut.len() / 2).map_or(cut.as_str(), |at| &cut[..at]);
        format!("{whole}…")
    }

    /// The file and the line of a place, for messages.
    pub fn at(&self, range: &Range<usize>) -> String {
        let path = &self.reading.page.document.path;
        let positions = self.positions.get_or_init(|| Positions::new(&self.reading.text));
        format!("{path}:{}", positions.at(range.start).0)
    }

    /// A part of the file.
    pub fn written(&self, range: &Range<usize>) -> &str {
        self.reading.text.get(range.clone()).unwrap_or_default().trim_end()
    }

    /// The place of a part of the file, up to the end of its first line.
    pub fn place(&self, range: &Range<usize>) -> Place {
        let line = self.written(range).lines().next().unwrap_or_default();
        Place::new(&self.reading.page.document.path, range.start..range.start + line.trim_end().len())
    }
}

fn hash(value: impl Hash) -> u64 {
    foldhash::fast::FixedState::default().hash_one(value)
}

/// What a block is called in messages.
pub fn name(kind: &BlockKind) -> &'static str {
    match kind {
        BlockKind::Heading(_) => "heading",
        BlockKind::Paragraph => "paragraph",
        BlockKind::Item => "item",
        BlockKind::Term => "term",
        BlockKind::Definition => "definition",
        BlockKind::Note(_) => "footnote",
        BlockKind::Row => "row",
        BlockKind::Code(_) => "block of code",
        BlockKind::Html => "block of HTML",
    }
}

/// A translation and its original.
#[derive(Clone, Copy)]
pub struct Sides<'s, 'r, 'a> {
    /// The translation.
    pub own: &'s Side<'r, 'a>,
    /// The original.
    pub other: &'s Side<'r, 'a>,
}

impl Sides<'_, '_, '_> {
    /// Reports a part of the translation, beside the part of the original that it is compared with.
    pub fn report<'d>(
        &self,
        code: Code,
        own: &Range<usize>,
        other: &Range<usize>,
        message: String,
        diags: &'d mut Diagnostics,
    ) -> &'d mut Diagnostic {
        diags.report(code, self.own.place(own), message).also(self.other.place(other), "the original")
    }
}
