//! What a text says: its units, and the texts of its front matter.

use unicode_segmentation::UnicodeSegmentation as _;

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

/// The texts of a page's front matter: those of every kind, those that its kind declares, and sentences under `extra`. Facts are the same in all languages.
pub fn field_texts(document: &Document, kind: &Declaration) -> Vec<FieldText> {
    let mut found = all_texts(document, kind);
    found.retain(|field| !field.is_extra() || is_sentence(&field.text));
    found
}

/// The texts that each translation of an original has: its texts of the front matter, and what is below `extra` that is not to be translated.
pub fn demanded_texts(document: &Document, kind: &Declaration) -> Vec<FieldText> {
    let kept = kept_fields(document);
    let mut found = all_texts(document, kind);
    found.retain(|field| {
        !field.is_extra()
            || is_sentence(&field.text)
            || kept.iter().any(|(name, _)| is_of_field(&field.name, name))
    });
    found
}

/// All texts of a front matter, single words below `extra` as well.
pub fn all_texts(document: &Document, kind: &Declaration) -> Vec<FieldText> {
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
    if let Some(node) = document.front.get(EXTRA) {
        texts(node, EXTRA.to_owned(), &mut found);
    }
    found
}

/// The field for what a site has of its own.
const EXTRA: &str = "extra";

impl FieldText {
    /// Whether it is a text of the site's own, which only templates know.
    pub fn is_extra(&self) -> bool {
        self.name.strip_prefix(EXTRA).is_some_and(|rest| rest.starts_with('.'))
    }
}

/// Whether a value of a site's own is read by people: it has two words. A single word may be a name for templates.
fn is_sentence(text: &str) -> bool {
    text.unicode_words().filter(|word| word.chars().any(char::is_alphabetic)).nth(1).is_some()
        && (text.trim().contains(char::is_whitespace) || !text.is_ascii())
}

/// The fields of an original that are not to be translated, as `no_translate` of its front matter names them, each with its place.
pub fn kept_fields(document: &Document) -> Vec<(&str, std::ops::Range<usize>)> {
    let list = document.front.get("no_translate").map(|node| match &node.value {
        Value::List(items) => items.iter().collect(),
        _ => vec![node],
    });
    let named = list.unwrap_or_default().into_iter();
    named
        .filter_map(|node| match &node.value {
            Value::Text(name) => Some((name.as_str(), node.range.clone())),
            _ => None,
        })
        .collect()
}

/// Whether a field, or one around it, has this name; numbers of items may be left out.
pub fn is_of_field(field: &str, name: &str) -> bool {
    is_within(field, name) || is_within(&stem(field), name)
}

/// Whether a field is this one, or inside of it.
pub fn is_within(field: &str, name: &str) -> bool {
    field == name || field.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'))
}

/// The name of a field without the numbers of items.
pub fn stem(field: &str) -> String {
    field.split('.').filter(|part| part.parse::<usize>().is_err()).collect::<Vec<_>>().join(".")
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
    sums_with(document, &field_texts(document, kind))
}

/// Those with these texts of the front matter.
fn sums_with(document: &Document, texts: &[FieldText]) -> Vec<SectionSum> {
    let mut fields = SectionSum::default();
    for field in texts {
        let mut text = Canonical::default();
        text.push(&field.text);
        let (canonical, words) = text.finish();
        // The number of an item is not part of it: an item that moves says the same.
        let named = format!("{}\u{1f}{canonical}", stem(&field.name));
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

/// Whether a document whose body was measured says what a stamp says of it. Stamps of earlier versions of the program do not count
/// sentences under `extra`, and a review does not end because a later one does.
pub fn says(document: &Document, kind: &Declaration, recorded: Sem) -> bool {
    let mut texts = field_texts(document, kind);
    let count = texts.len();
    if sem(&sums_with(document, &texts)) == recorded {
        return true;
    }
    texts.retain(|field| !field.is_extra());
    texts.len() < count && sem(&sums_with(document, &texts)) == recorded
}

/// Whether a document with this text says what a stamp says of it.
pub fn text_says(document: &Document, text: &str, kind: &Declaration, recorded: Sem) -> bool {
    let sections = markdown::sections(&document.path, text, document.body.clone());
    says(&Document { sections, ..document.clone() }, kind, recorded)
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
