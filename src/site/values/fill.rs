//! What the entry of a value is made of: what an editor wrote at its place, and what follows from the value.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::words::Words;
use crate::content::kinds::{
    Collection, CommonFacts, CommonTexts, Fact, Kind, Kinds, Overridable, SectionFacts, SortBy, VALUE,
    VALUES, Values,
};
use crate::diag::{Code, Diagnostics};
use crate::document::Document;
use crate::inputs;
use crate::lang::Lang;
use crate::node::{At, Fields};
use crate::site::facts::{EntryFields, TextFields};

/// Makes the entries of a collection.
pub struct Filler<'a> {
    collection: &'a Collection,
    kinds: &'a Kinds,
    words: Words<'a>,
    /// For pages that have no text of their own.
    no_text: Arc<Document>,
}

/// The value whose page an entry says to be.
pub fn value(fields: &EntryFields) -> Option<&str> {
    fields.kind_facts.get(number(&fields.kind, VALUE)?)?.value.as_text()
}

fn number(kind: &Kind, name: &str) -> Option<usize> {
    kind.facts.iter().position(|field| field.name == name)
}

impl<'a> Filler<'a> {
    /// A filler for a collection.
    pub fn new(collection: &'a Collection, kinds: &'a Kinds, words: Words<'a>) -> Filler<'a> {
        let no_text = Arc::new(Document::without_file(&collection.pages.place.path));
        Filler { collection, kinds, words, no_text }
    }

    /// The entry of a value, newest entries first.
    pub fn value(&self, path: &str, own: Option<EntryFields>, value: &str) -> EntryFields {
        let pages = &self.collection.pages;
        let mut fields = own.unwrap_or_else(|| self.fresh(path, VALUE));
        for (name, text) in [(VALUE, value), ("field", &self.collection.field)] {
            if let Some(at) = number(&fields.kind, name) {
                let at_place = At { value: Fact::Text(text.to_owned()), place: pages.place.clone() };
                fields.kind_facts.set(at, at_place);
            }
        }
        fields.digest = inputs::hash(&[&fields.digest[..], value.as_bytes()].concat());
        self.ordered(fields, SortBy::Date, pages.template.as_ref())
    }

    /// The entry of the list of all values, in the order of their names.
    pub fn list(&self, path: &str, own: Option<EntryFields>) -> EntryFields {
        let fields = own.unwrap_or_else(|| self.fresh(path, VALUES));
        self.ordered(fields, SortBy::Title, self.collection.pages.list.as_ref())
    }

    fn ordered(&self, mut fields: EntryFields, order: SortBy, template: Option<&At<String>>) -> EntryFields {
        fields.section.sort_by.get_or_insert(order);
        fields.section.paginate_by = fields.section.paginate_by.or(self.collection.pages.paginate_by);
        fields.facts.template = fields.facts.template.take().or_else(|| template.cloned());
        fields
    }

    fn fresh(&self, path: &str, kind: &str) -> EntryFields {
        let kind = self.kinds.known(kind);
        let kind_facts = Values::read(&kind.facts, &mut Fields::default(), &mut Diagnostics::new());
        EntryFields {
            path: path.to_owned(),
            kind,
            is_certain: true,
            file: Arc::clone(&self.collection.pages.place.path),
            digest: inputs::hash(path.as_bytes()),
            facts: CommonFacts::default(),
            kind_facts,
            moved_from: None,
            section: SectionFacts::default(),
            overridable: Overridable::default(),
            texts: Vec::new(),
            is_of_values: true,
            unread: Vec::new(),
        }
    }

    /// Gives an entry a text in each of some languages and in no other: those that an editor wrote in others are reported.
    pub fn texts(
        &self,
        mut fields: EntryFields,
        langs: &BTreeSet<Lang>,
        mut name: impl FnMut(Lang) -> String,
        without: &str,
        diags: &mut Diagnostics,
    ) -> EntryFields {
        let (mut texts, others): (Vec<_>, Vec<_>) =
            fields.texts.into_iter().partition(|text| langs.contains(&text.lang));
        for text in others {
            let segment = &self.words.config.language(text.lang).segment;
            diags
                .report_file(Code::UnusedFile, &text.document.path, format!("{without} in `{segment}`"))
                .help("delete the file, or translate an entry that has the value");
        }
        for text in &mut texts {
            let heading = text.document.outline.headings.first();
            let has_title = text.common.title.is_some() || heading.is_some_and(|heading| heading.level == 1);
            if !has_title && text.document.front.field("title").is_none() {
                text.common.title = Some(self.title(name(text.lang)));
            }
        }
        for lang in langs {
            if texts.iter().all(|text| text.lang != *lang) {
                texts.push(self.text(&fields.kind, *lang, name(*lang)));
            }
        }
        texts.sort_by_key(|text| text.lang);
        fields.texts = texts;
        fields
    }

    fn title(&self, value: String) -> At<String> {
        At { value, place: self.collection.pages.place.clone() }
    }

    fn text(&self, kind: &Kind, lang: Lang, name: String) -> TextFields {
        TextFields {
            is_changed_since_review: false,
            lang,
            document: Arc::clone(&self.no_text),
            common: CommonTexts { title: Some(self.title(name)), ..CommonTexts::default() },
            texts: Values::read(&kind.texts, &mut Fields::default(), &mut Diagnostics::new()),
            overridable: Overridable::default(),
        }
    }
}
