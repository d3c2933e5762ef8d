//! The glossary of a site: the names of its tables as terms, and where texts use them.
//!
//! A record of a table that `[glossary]` in `site.toml` lists is a term: `name` is its approved form in each language, `also` has further
//! ones, `other` has forms that no text may use; several of them have bars between them. `own` lists the languages in which the form is
//! the site's own.

mod matching;

pub use matching::Hit;
use matching::{Form, Index, Words};

use super::data::{Data, is_localized};
use crate::config::Config;
use crate::lang::Lang;
use crate::node::{Node, Value};
use crate::source::Place;

/// A term.
#[derive(Debug)]
pub struct Term {
    /// The table that has it.
    pub table: String,
    /// Its id there.
    pub id: String,
    /// Where its record is.
    pub place: Place,
    /// What it is, if the record says so.
    pub note: Option<String>,
    /// Whether a translation has to use it where the original does.
    pub is_required: bool,
    /// Its forms, by language.
    pub forms: Vec<Forms>,
}

/// The forms of a term in one language.
#[derive(Debug, Default)]
pub struct Forms {
    /// The approved form, as the table has it; `None` if it has none.
    pub name: Option<String>,
    /// Further forms that texts may use.
    pub also: Vec<String>,
    /// Forms that no text may use.
    pub other: Vec<String>,
    /// Whether the approved form is the site's own, and not an official one.
    pub is_own: bool,
}

impl Forms {
    /// All that texts may use: the name with and without what it has in brackets, and the further forms.
    fn approved(&self) -> impl Iterator<Item = String> {
        self.name.iter().flat_map(|name| variants(name)).chain(self.also.iter().cloned())
    }
}

/// The terms of a site.
#[derive(Debug, Default)]
pub struct Glossary {
    /// All of them, in the order of the tables.
    pub terms: Vec<Term>,
    /// What is looked for in texts, by language.
    indexes: Vec<Index>,
}

impl Glossary {
    /// Reads the tables that `site.toml` lists.
    pub fn of(data: &Data, config: &Config) -> Glossary {
        let mut terms = Vec::new();
        for at in &config.glossary.tables {
            let Some(table) = data.tables().find(|table| table.name == at.value) else { continue };
            for (key, record) in table.node.as_map().unwrap_or_default() {
                let place = Place::new(&table.path, key.range.clone());
                let is_required = config.glossary.required.iter().any(|at| at.value == table.name);
                terms.push(Term {
                    table: table.name.clone(),
                    id: key.name.clone(),
                    place,
                    note: record.get("note").and_then(Node::as_text).map(str::to_owned),
                    is_required,
                    forms: forms(record, config),
                });
            }
        }
        let indexes = config.languages.iter().map(|language| index(&terms, language.id, language.primary()));
        let indexes = indexes.collect();
        Glossary { terms, indexes }
    }

    /// Where a text uses terms, forms that may not be used among them. Of two that overlap the longer one counts.
    pub fn find(&self, lang: Lang, text: &str) -> Vec<Hit> {
        self.indexes[lang.index()].find(text)
    }
}

fn index(terms: &[Term], lang: Lang, primary: &str) -> Index {
    let words = Words::of(primary);
    let mut index = Index::new(words);
    for (at, term) in terms.iter().enumerate() {
        let forms = &term.forms[lang.index()];
        forms.approved().for_each(|text| index.add(&text, Form { term: at, forbidden: None }));
        for text in &forms.other {
            index.add(text, Form { term: at, forbidden: Some(text.clone()) });
        }
    }
    index
}

fn forms(record: &Node, config: &Config) -> Vec<Forms> {
    let texts = |field: &str, segment: &str| -> Vec<String> {
        let Some(node) = record.get(field) else { return Vec::new() };
        let node = if is_localized(node, &config.languages) { node.get(segment) } else { Some(node) };
        let list = node.map(|node| match &node.value {
            Value::List(items) => items.iter().filter_map(Node::as_text).map(str::to_owned).collect(),
            Value::Text(text) => text.split(" | ").map(|form| form.trim().to_owned()).collect(),
            _ => Vec::new(),
        });
        list.unwrap_or_default().into_iter().filter(|form: &String| !form.is_empty()).collect()
    };
    let own: Vec<&str> = match record.get("own").map(|node| &node.value) {
        Some(Value::List(items)) => items.iter().filter_map(Node::as_text).collect(),
        _ => Vec::new(),
    };
    let one = |segment: &str| Forms {
        // A bar in a name is part of it.
        name: Some(texts("name", segment).join(" | ")).filter(|name| !name.is_empty()),
        also: texts("also", segment),
        other: texts("other", segment),
        is_own: own.contains(&segment),
    };
    config.languages.iter().map(|language| one(&language.segment)).collect()
}

/// A name as it is used: whole, without what is in brackets, and an acronym in brackets alone.
fn variants(name: &str) -> Vec<String> {
    let mut found = vec![name.to_owned()];
    let open = name.find(['(', '（']);
    let close = name.rfind([')', '）']);
    if let (Some(open), Some(close)) = (open, close)
        && open < close
    {
        let inside = name[open..close].trim_start_matches(['(', '（']);
        let outside = format!("{}{}", name[..open].trim_end(), name[close..].trim_start_matches([')', '）']));
        if inside.chars().filter(|c| c.is_uppercase()).count() > 1 && !inside.contains(' ') {
            found.push(inside.to_owned());
        }
        found.push(outside);
    }
    // Marks around a title are no part of it.
    let marks = |c: char| matches!(c, '《' | '》' | '“' | '”' | '«' | '»' | '"' | '「' | '」');
    found.extend(found.clone().iter().map(|form| form.trim_matches(marks).to_owned()));
    found.sort();
    found.dedup();
    found.retain(|form| form.chars().any(char::is_alphabetic));
    found
}
