//! What the facts and texts of a page say, in words of its language: names of records and entries, dates, texts.

use crate::content::kinds::{Fact, Field, Type, Values};
use crate::date::DateSpan;
use crate::locales::formats::DateStyle;
use crate::node::At;
use crate::render::Reader;
use crate::site::{Page, language_name, resolve_path};

/// The fields of a record that name it.
const NAMES: &[&str] = &["name", "title", "short", "city", "country", "role"];

/// All that facts and texts of a page say.
pub fn of_page(reader: &Reader<'_>, page: &Page) -> Vec<String> {
    let entry = reader.site.entry_of(page);
    let mut said = Said { reader, page, texts: Vec::new() };
    said.fields(&entry.kind.facts, &entry.kind_facts);
    said.fields(&entry.kind.texts, &page.texts);
    if let Some(span) = reader.date(page) {
        said.date(span);
    }
    for at in &entry.facts.audiences {
        said.record(crate::site::AUDIENCES, &at.value);
    }
    said.texts
}

/// The pages of the entries that facts of a page name, in its language.
pub fn entries<'a>(reader: &Reader<'a>, page: &Page) -> Vec<&'a Page> {
    let entry = reader.site.entry_of(page);
    let named = entry.kind_facts.iter().flatten().flat_map(|at| Fact::items(at).iter());
    let target = |at: &At<Fact>| match &at.value {
        Fact::Entry(path) => linked(reader, page, path),
        _ => None,
    };
    named.filter_map(target).collect()
}

fn linked<'a>(reader: &Reader<'a>, page: &Page, path: &str) -> Option<&'a Page> {
    let target = reader.site.entry_at(&resolve_path(&reader.site.entry_of(page).file, path)?)?;
    reader.site.page_of(target, page.lang).map(|id| reader.site.page(id))
}

struct Said<'a> {
    reader: &'a Reader<'a>,
    page: &'a Page,
    texts: Vec<String>,
}

impl Said<'_> {
    fn fields(&mut self, declared: &[Field], values: &Values) {
        for (field, at) in declared.iter().zip(values.iter()) {
            if let Some(at) = at {
                self.value(&field.kind, &at.value);
            }
        }
    }

    fn value(&mut self, kind: &Type, fact: &Fact) {
        let Said { reader, page, .. } = *self;
        match (fact, kind) {
            (Fact::Text(id), Type::Record(table)) => self.record(table, id),
            (Fact::Text(segment), Type::Language) => {
                let language =
                    reader.config.languages.by_segment(segment).map(|lang| reader.config.language(lang));
                let name = language.map(|language| {
                    language_name(reader.locales, page.lang, &language.segment, &language.name)
                });
                self.texts.extend(name);
            }
            // Markup has few words, and none that reads differently.
            (Fact::Text(text), Type::Text | Type::Markdown) => self.texts.push(reader.text(page, text)),
            (Fact::Number(number), _) => self.texts.push(number.to_string()),
            (Fact::Decimal(digits), _) => self.texts.push(digits.0.clone()),
            (Fact::Date(span), _) => self.date(span),
            (Fact::Entry(path), _) => {
                self.texts
                    .extend(linked(reader, page, path).map(|target| reader.text(target, &target.title)));
            }
            (Fact::Text(address), Type::Mail) => self.texts.push(address.clone()),
            (Fact::List(items), Type::List(of)) => items.iter().for_each(|at| self.value(of, &at.value)),
            (Fact::Map(items), Type::Map(of)) => items.iter().for_each(|(_, at)| self.value(of, &at.value)),
            (Fact::Group(values), Type::Group(group)) => self.fields(&group.fields, values),
            _ => {}
        }
    }

    fn date(&mut self, span: &DateSpan) {
        let formats = &self.reader.locales.get(self.page.lang).formats;
        self.texts.push(formats.span(span, DateStyle::Plain));
        self.texts.push(span.to_string());
    }

    fn record(&mut self, table: &str, id: &str) {
        let Some(record) = self.reader.site.data().record(table, id) else { return };
        let named =
            NAMES.iter().filter_map(|field| self.reader.localized(record.get(field)?, self.page.lang));
        self.texts.extend(named.collect::<Vec<String>>());
    }
}
