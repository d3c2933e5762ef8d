//! What a text says: its units, and the texts of its front matter.

use crate::content::kinds::{Declaration, Type};
use crate::content::stamp::{Sem, ShortSum};
use crate::document::Document;
use crate::markdown::{self, Canonical, SectionSum, unit_hash};
use crate::node::{Node, Value};

/// A text of the front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldText {
    /// The field, with the fields or numbers of its parts: `title`, `agenda.2.title`.
    pub name: String,
    /// Its value as it is written.
    pub text: String,
    /// The bytes of its value in the file.
    pub range: std::ops::Range<usize>,
}

/// The fields of every kind that hold texts of a language.
const COMMON: [&str; 3] = ["title", "label", "description"];

/// The texts of a page's front matter: those of every kind, and those that its kind declares. Facts are the same in all languages.
pub fn field_texts(document: &Document, kind: &Declaration) -> Vec<FieldText> {
    let mut found = Vec::new();
    for name in COMMON {
        if let Some(node) = document.front.get(name) {
            texts(node, name.to_owned(), &mut found);
        }
    }
    for field in &kind.texts {
        if let Some(node) = document.front.get(&field.name).filter(|_| is_text(&field.kind)) {
            texts(node, field.name.clone(), &mut found);
        }
    }
    found
}

/// Whether a field of this type can hold words: a list of files or dates says the same in each language.
fn is_text(kind: &Type) -> bool {
    match kind {
        Type::Text | Type::Markdown | Type::Group(_) => true,
        Type::List(each) | Type::Map(each) => is_text(each),
        _ => false,
    }
}

fn texts(node: &Node, name: String, found: &mut Vec<FieldText>) {
    match &node.value {
        Value::Text(text) => found.push(FieldText { name, text: text.clone(), range: node.range.clone() }),
        Value::List(items) => {
            for (number, item) in (1..).zip(items) {
                texts(item, format!("{name}.{number}"), found);
            }
        }
        Value::Map(fields) => {
            for (key, value) in fields {
                texts(value, format!("{name}.{}", key.name), found);
            }
        }
        _ => {}
    }
}

/// The sections of an original whose body was measured: first its front matter, then what comes before its first heading, then each
/// section.
pub fn section_sums(document: &Document, kind: &Declaration) -> Vec<SectionSum> {
    let mut fields = SectionSum::default();
    for field in field_texts(document, kind) {
        let mut text = Canonical::default();
        text.push(&field.text);
        let (canonical, words) = text.finish();
        // The number of an item is not part of it: an item that moves says the same.
        let name = field.name.split('.').filter(|part| part.parse::<usize>().is_err());
        let named = format!("{}\u{1f}{canonical}", name.collect::<Vec<_>>().join("."));
        fields.sum = fields.sum.wrapping_add(unit_hash(&named));
        fields.words += words;
    }
    let mut all = vec![fields];
    all.extend(&document.sections);
    all
}

/// What a page says.
pub fn sem(sections: &[SectionSum]) -> Sem {
    Sem::of_sum(sections.iter().fold(0, |sum, section| sum.wrapping_add(section.sum)))
}

/// What a document with this text says.
pub fn meaning(document: &Document, text: &str, kind: &Declaration) -> Sem {
    let sections = markdown::sections(&document.path, text, document.body.clone());
    sem(&section_sums(&Document { sections, ..document.clone() }, kind))
}

/// The sums of sections as a stamp has them.
pub fn short_sums(sections: &[SectionSum]) -> Vec<ShortSum> {
    sections.iter().map(|section| ShortSum::of_sum(section.sum)).collect()
}
