//! The kinds of entries: which fields each has, which of them are facts and which are texts.
//!
//! One file per kind. A field list is the only definition: reading, messages and the manual follow from it.

mod circular;
mod common;
mod document;
mod event;
mod pillar;
mod section;
mod series;

pub use circular::{CircularFacts, CircularTexts};
pub use common::{CommonFacts, CommonTexts, Either, Translation, TranslationState, TypographyMode, Update};
pub use document::{DocumentFacts, DocumentTexts, FileFacts};
pub use event::{EventFacts, EventFormat, EventTexts, EventType, Figure, Session, Unit};
pub use pillar::{PillarFacts, PillarTexts};
pub use section::{SectionFacts, SortBy};
pub use series::{PartFacts, PartTexts, SeriesFacts, SeriesTexts};

use crate::choice;
use crate::diag::Diagnostics;
use crate::node::{FieldDoc, Fields, ReadFields};

/// A kind of entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A plain page.
    #[default]
    Page,
    /// A page with entries below it.
    Section,
    /// The home page.
    Home,
    /// An official letter.
    Circular,
    /// A focus area.
    Pillar,
    /// The concept note.
    ConceptNote,
    /// A publication.
    Document,
    /// A series of events; also a section.
    Series,
    /// An event.
    Event,
}

choice!(Kind, "kind", {
    "page" => Page,
    "section" => Section,
    "home" => Home,
    "circular" => Circular,
    "pillar" => Pillar,
    "concept-note" => ConceptNote,
    "document" => Document,
    "series" => Series,
    "event" => Event,
}, UnknownKind);

impl Kind {
    /// Whether entries of this kind have entries below them.
    pub fn is_section(self) -> bool {
        matches!(self, Kind::Section | Kind::Home | Kind::Series)
    }

    /// Names and descriptions of the facts of this kind, without the common ones.
    pub fn facts(self) -> &'static [FieldDoc] {
        match self {
            Kind::Page | Kind::Section | Kind::Home => &[],
            Kind::Circular => CircularFacts::FIELDS,
            Kind::Pillar => PillarFacts::FIELDS,
            Kind::ConceptNote | Kind::Document => DocumentFacts::FIELDS,
            Kind::Series => SeriesFacts::FIELDS,
            Kind::Event => EventFacts::FIELDS,
        }
    }

    /// Names and descriptions of the texts of this kind, without the common ones.
    pub fn texts(self) -> &'static [FieldDoc] {
        match self {
            Kind::Page | Kind::Section | Kind::Home => &[],
            Kind::Circular => CircularTexts::FIELDS,
            Kind::Pillar => PillarTexts::FIELDS,
            Kind::ConceptNote | Kind::Document => DocumentTexts::FIELDS,
            Kind::Series => SeriesTexts::FIELDS,
            Kind::Event => EventTexts::FIELDS,
        }
    }
}

/// Facts that decide what an entry is, or when facts change: no update changes them.
pub const FIXED: &[&str] = &["kind", "children", "updates"];

impl Kind {
    /// All facts of this kind, its own first; fields that may also stand in one text for that page alone are not among
    /// them.
    pub fn all_facts(self) -> impl Iterator<Item = &'static FieldDoc> {
        let section = if self.is_section() { SectionFacts::FIELDS } else { &[] };
        [self.facts(), section, CommonFacts::FIELDS].into_iter().flatten()
    }

    /// All texts of this kind, those of every page first.
    pub fn all_texts(self) -> impl Iterator<Item = &'static FieldDoc> {
        [CommonTexts::FIELDS, self.texts()].into_iter().flatten()
    }
}

/// The facts that only some kinds have.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum KindFacts {
    /// None.
    #[default]
    None,
    /// Of a circular.
    Circular(Box<CircularFacts>),
    /// Of a pillar.
    Pillar(Box<PillarFacts>),
    /// Of a document or concept note.
    Document(Box<DocumentFacts>),
    /// Of a series.
    Series(Box<SeriesFacts>),
    /// Of an event.
    Event(Box<EventFacts>),
}

impl KindFacts {
    /// Reads the facts of a kind.
    pub fn read(kind: Kind, fields: &mut Fields<'_>, diags: &mut Diagnostics) -> KindFacts {
        match kind {
            Kind::Page | Kind::Section | Kind::Home => KindFacts::None,
            Kind::Circular => KindFacts::Circular(Box::new(CircularFacts::read_fields(fields, diags))),
            Kind::Pillar => KindFacts::Pillar(Box::new(PillarFacts::read_fields(fields, diags))),
            Kind::ConceptNote | Kind::Document => {
                KindFacts::Document(Box::new(DocumentFacts::read_fields(fields, diags)))
            }
            Kind::Series => KindFacts::Series(Box::new(SeriesFacts::read_fields(fields, diags))),
            Kind::Event => KindFacts::Event(Box::new(EventFacts::read_fields(fields, diags))),
        }
    }
}

/// The texts that only some kinds have.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum KindTexts {
    /// None.
    #[default]
    None,
    /// Of a circular.
    Circular(Box<CircularTexts>),
    /// Of a pillar.
    Pillar(Box<PillarTexts>),
    /// Of a document or concept note.
    Document(Box<DocumentTexts>),
    /// Of a series.
    Series(Box<SeriesTexts>),
    /// Of an event.
    Event(Box<EventTexts>),
}

impl KindTexts {
    /// Reads the texts of a kind.
    pub fn read(kind: Kind, fields: &mut Fields<'_>, diags: &mut Diagnostics) -> KindTexts {
        match kind {
            Kind::Page | Kind::Section | Kind::Home => KindTexts::None,
            Kind::Circular => KindTexts::Circular(Box::new(CircularTexts::read_fields(fields, diags))),
            Kind::Pillar => KindTexts::Pillar(Box::new(PillarTexts::read_fields(fields, diags))),
            Kind::ConceptNote | Kind::Document => {
                KindTexts::Document(Box::new(DocumentTexts::read_fields(fields, diags)))
            }
            Kind::Series => KindTexts::Series(Box::new(SeriesTexts::read_fields(fields, diags))),
            Kind::Event => KindTexts::Event(Box::new(EventTexts::read_fields(fields, diags))),
        }
    }
}
