//! One version of a text with its units, those of its front matter first.

use std::sync::Arc;

use super::align::{Change, Pair, align};
use super::meaning::{FieldText, field_texts};
use crate::content::kinds::Declaration;
use crate::document::Document;
use crate::markdown::{Canonical, Unit, UnitKind, units};

/// A text with its units, those of its front matter first.
#[derive(Default)]
pub struct Version {
    /// The file.
    pub path: Arc<str>,
    /// Its text.
    pub text: String,
    /// Its units; the front matter is section 0.
    pub units: Vec<Unit>,
    /// The texts of the front matter, for as many units.
    pub fields: Vec<FieldText>,
    /// Where its lines end.
    ends: Vec<usize>,
}

impl Version {
    /// The version that a file with this text is.
    pub fn of(document: &Document, text: String, kind: &Declaration) -> Version {
        let fields = field_texts(document, kind);
        let unit = |field: &FieldText| Unit {
            kind: UnitKind::Text,
            section: 0,
            words: u32::try_from(field.text.split_whitespace().count()).unwrap_or(u32::MAX),
            text: Canonical::of(&field.text),
            range: field.range.clone(),
        };
        let mut list: Vec<Unit> = fields.iter().map(unit).collect();
        let body = units(&document.path, &text, document.body.clone());
        list.extend(body.into_iter().map(|unit| Unit { section: unit.section + 1, ..unit }));
        let ends = memchr::memchr_iter(b'\n', text.as_bytes()).collect();
        Version { path: Arc::clone(&document.path), text, units: list, fields, ends }
    }

    /// The line at which a unit begins.
    pub fn line(&self, at: usize) -> usize {
        let start = self.units[at].range.start;
        self.ends.partition_point(|end| *end < start) + 1
    }

    /// The line at which a unit ends.
    pub fn last_line(&self, at: usize) -> usize {
        self.line(at) + self.written(at).matches('\n').count()
    }

    /// What became of each unit in a later version; an old and a new text of one field are one change, however different they are.
    pub fn compared(&self, new: &Version) -> Vec<Pair> {
        let mut pairs = align(&self.units, &new.units);
        let gone: Vec<Pair> = pairs.iter().filter(|pair| pair.change == Change::Removed).copied().collect();
        for pair in gone {
            let name = |version: &Version, at: Option<usize>| Some(version.fields.get(at?)?.name.clone());
            let Some(field) = name(self, pair.before) else { continue };
            let is_it = |other: &&mut Pair| {
                other.change == Change::Added && name(new, other.after).as_ref() == Some(&field)
            };
            if let Some(added) = pairs.iter_mut().find(is_it) {
                *added = Pair { before: pair.before, change: Change::Changed, ..*added };
                pairs.retain(|other| *other != pair);
            }
        }
        pairs
    }

    /// Whether two texts are built of the same units, one after the other.
    pub fn is_built_as(&self, other: &Version) -> bool {
        self.units.iter().map(|unit| unit.kind).eq(other.units.iter().map(|unit| unit.kind))
    }

    /// A unit as it is written.
    pub fn written(&self, at: usize) -> &str {
        self.text.get(self.units[at].range.clone()).unwrap_or_default().trim_end()
    }
}
