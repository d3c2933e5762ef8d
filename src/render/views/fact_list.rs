//! The facts and texts of a page as a list that a template can show without knowing its kind.
//!
//! Each has a label in the reader's language and values, and each value a type by which the template chooses how it is shown, and
//! mostly a text. What takes place when and where comes first, then the other facts in the order of the declaration, then texts.

use serde::Serialize;
use tera::Value;

use super::dates::DateView;
use super::fact_words::{label, message, word};
use super::facts::Maker;
use super::localized::localized_record;
use super::sources::Sources;
use super::values::valued;
use crate::content::kinds::{COMMON_DATE, Fact, Field, Kind, Role, Type, Values};
use crate::lang::Lang;
use crate::locales::MessageArgument;
use crate::node::At;
use crate::site::Page;

/// A fact or text of a page.
#[derive(Clone, Debug, Serialize)]
pub struct FactView {
    /// Its name in the declaration.
    pub name: String,
    /// What readers call it.
    pub label: String,
    /// The language of the label, if there is none in the reader's.
    pub label_language: Option<Value>,
    /// What the program does with it, `when` or `files`; empty for most.
    pub role: &'static str,
    /// The type of its values.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Its values: one, or those of its list.
    pub values: Vec<ValueView>,
}

/// One value.
#[derive(Clone, Debug, Serialize)]
pub struct ValueView {
    /// Its type: `text`, `date`, `file`; `value` for one that has a page.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// What is read, where one text says it.
    pub text: String,
    /// Where it leads.
    pub url: Option<String>,
    /// The same value as `page.facts` has it.
    pub value: Value,
    /// The language of the text, if it is not the reader's.
    pub language: Option<Value>,
    /// What is inside a group or a map.
    pub facts: Vec<FactView>,
}

impl ValueView {
    /// A value of a type, empty.
    fn of(kind: &'static str) -> ValueView {
        let (text, facts) = (String::new(), Vec::new());
        ValueView { kind, text, url: None, value: Value::none(), language: None, facts }
    }
}

/// The roles whose facts come first.
const FIRST: [Role; 3] = [Role::When, Role::Sessions, Role::Where];

/// The facts and texts of a page that have a value, in the words of a language.
pub fn fact_list(sources: &Sources<'_>, page: &Page, words: Lang) -> Vec<FactView> {
    let entry = sources.site.entry_of(page);
    let list = |is_text| List { maker: Maker { sources, page, is_text }, kind: &entry.kind, words };
    let mut found: Vec<FactView> = list(false).common().into_iter().collect();
    found.extend(list(false).fields(&entry.kind.facts, &entry.kind_facts));
    found.extend(list(true).fields(&entry.kind.texts, &page.texts));
    let place =
        |fact: &FactView| FIRST.iter().position(|role| role.name() == fact.role).unwrap_or(FIRST.len());
    found.sort_by_key(place);
    found
}

/// Makes the list of a page.
struct List<'a> {
    maker: Maker<'a>,
    kind: &'a Kind,
    words: Lang,
}

impl List<'_> {
    /// The fields that have a value and are not hidden.
    fn fields(&self, declared: &[Field], values: &Values) -> Vec<FactView> {
        let shown = declared.iter().zip(values.iter()).filter(|(field, _)| !field.hidden);
        shown.filter_map(|(field, at)| self.field(field, at?)).collect()
    }

    fn field(&self, field: &Field, at: &At<Fact>) -> Option<FactView> {
        let Maker { sources, page, .. } = self.maker;
        let values = match &field.pages {
            Some(pages) => with_pages(valued(sources, page, field, pages, at)),
            None => self.values(&field.name, &field.kind, at),
        };
        let words = label(sources, self.kind, field, self.words);
        let fact = FactView {
            name: field.name.clone(),
            label: words.text,
            label_language: words.foreign.map(|lang| sources.language(lang)),
            role: field.role.as_ref().map_or("", |role| role.name()),
            kind: type_name(&field.kind),
            values,
        };
        Some(fact).filter(|fact| !fact.values.is_empty())
    }

    /// The date that entries of every kind may have.
    fn common(&self) -> Option<FactView> {
        let Maker { sources, page, .. } = self.maker;
        let span = sources.site.entry_of(page).facts.date.as_ref()?;
        let text = message(sources, &sources.theme.kinds.label_ids(self.kind, COMMON_DATE), self.words);
        let view = DateView::new(span, sources.locales.get(self.words), sources.config.today);
        let value = ValueView {
            text: view.text.clone(),
            value: Value::from_serializable(&view),
            ..ValueView::of("date")
        };
        Some(FactView {
            name: COMMON_DATE.to_owned(),
            label: text.unwrap_or_else(|| COMMON_DATE.to_owned()),
            label_language: None,
            role: Role::When.name(),
            kind: "date",
            values: vec![value],
        })
    }

    /// The values of a field: those of its list, or the one.
    fn values(&self, field: &str, kind: &Type, at: &At<Fact>) -> Vec<ValueView> {
        match (&at.value, kind) {
            (Fact::List(items), Type::List(of)) => {
                items.iter().flat_map(|item| self.values(field, of, item)).collect()
            }
            (Fact::Map(items), Type::Map(of)) => {
                let item = |(name, at): &(String, At<Fact>)| FactView {
                    name: name.clone(),
                    label: name.clone(),
                    label_language: None,
                    role: "",
                    kind: type_name(of),
                    values: self.values(field, of, at),
                };
                vec![ValueView { facts: items.iter().map(item).collect(), ..ValueView::of("map") }]
            }
            (Fact::Group(values), Type::Group(group)) => {
                let facts = self.fields(&group.fields, values);
                let is_said = !facts.is_empty();
                is_said.then(|| ValueView { facts, ..ValueView::of("group") }).into_iter().collect()
            }
            _ => self.single(field, kind, at).into_iter().collect(),
        }
    }

    fn single(&self, field: &str, kind: &Type, at: &At<Fact>) -> Option<ValueView> {
        let Maker { sources, page, .. } = self.maker;
        let value = self.maker.value(kind, at)?;
        let part = |name: &str| value.get_from_path(name).and_then(|part| part.as_str().map(str::to_owned));
        let mut view = ValueView::of(type_name(kind));
        match (&at.value, kind) {
            (Fact::Text(id), Type::Record(table)) => self.record(field, (table, id), &mut view)?,
            (Fact::Text(chosen), Type::Choice(_)) => {
                let words = word(sources, self.kind, field, chosen, self.words);
                view.text = words.text;
                view.language = words.foreign.map(|lang| sources.language(lang));
            }
            (Fact::Flag(flag), _) => {
                let key = if *flag { "fact-yes" } else { "fact-no" };
                view.text =
                    message(sources, &[key.to_owned()], self.words).unwrap_or_else(|| flag.to_string());
            }
            (Fact::Number(number), _) => {
                view.text = sources.locales.get(page.lang).formats.number(&number.to_string());
            }
            (Fact::Figure(figure), _) => {
                let name =
                    figure.id.as_ref().and_then(|id| message(sources, &[format!("figure-{id}")], self.words));
                view.text = part("text").unwrap_or_default();
                view.facts.extend(name.map(|name| FactView {
                    name: figure.id.clone().unwrap_or_default(),
                    label: name,
                    label_language: None,
                    role: "",
                    kind: "figure",
                    values: Vec::new(),
                }));
            }
            (Fact::Entry(_), _) => {
                view.text = part("title").unwrap_or_default();
                view.url = part("url");
            }
            (Fact::File(_), _) => {
                view.url = part("url").filter(|url| is_safe(url));
                view.text = part("language").or_else(|| file_name(&part("url")?)).unwrap_or_default();
            }
            (Fact::Address(_), _) => {
                let url = value.as_str().unwrap_or_default();
                view.text = url
                    .trim_start_matches("https://")
                    .trim_start_matches("http://")
                    .trim_end_matches('/')
                    .to_owned();
                view.url = Some(url.to_owned()).filter(|url| is_safe(url));
            }
            _ => view.text = value.as_str().map(str::to_owned).or_else(|| part("text")).unwrap_or_default(),
        }
        Some(ValueView { value, ..view })
    }

    /// What a record is called, with its country if it is a place, and where it leads.
    fn record(&self, field: &str, (table, id): (&str, &str), view: &mut ValueView) -> Option<()> {
        let sources = self.maker.sources;
        let node = sources.site.data().record(table, id)?;
        let record = localized_record(node, id, self.words, sources);
        let part = |name: &str| record.get_from_path(name).and_then(|part| part.as_str().map(str::to_owned));
        let text = ["name", "title", "label", "city"].iter().find_map(|name| part(name));
        let text = text.unwrap_or_else(|| id.to_owned());
        let country = part("country").filter(|country| self.is_place(field) && *country != text);
        view.text = country.map_or_else(|| text.clone(), |country| self.place(&text, &country));
        view.url = part("url").filter(|url| is_safe(url));
        Some(())
    }

    fn is_place(&self, field: &str) -> bool {
        self.kind.name_of(Role::Where) == Some(field)
    }

    /// A city with its country.
    fn place(&self, inner: &str, outer: &str) -> String {
        let locale = self.maker.sources.locales.get(self.words);
        let text = |text: &str| MessageArgument::Text(text.to_owned());
        let arguments = [("inner".to_owned(), text(inner)), ("outer".to_owned(), text(outer))].into();
        locale.message("calendar-place", &arguments).unwrap_or_else(|_| format!("{inner}, {outer}"))
    }
}

/// The views of values that have pages, as values of the list.
fn with_pages(found: Value) -> Vec<ValueView> {
    let items = found.as_array().map_or_else(|| vec![found.clone()], <[Value]>::to_vec);
    let part =
        |item: &Value, name: &str| item.get_from_path(name).and_then(|part| part.as_str().map(str::to_owned));
    let view = |item: Value| {
        let text = part(&item, "title")?;
        Some(ValueView { text, url: part(&item, "url"), value: item, ..ValueView::of("value") })
    };
    items.into_iter().filter_map(view).collect()
}

/// Whether an address leads to a page or a file; another one is reported where it is written.
fn is_safe(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://") || url.starts_with('/')
}

fn file_name(url: &str) -> Option<String> {
    url.rsplit('/').next().map(str::to_owned)
}

/// The name of the type of a value, for templates.
fn type_name(kind: &Type) -> &'static str {
    match kind {
        Type::Text | Type::Part | Type::Unread => "text",
        Type::Markdown => "markdown",
        Type::Flag => "flag",
        Type::Number(..) => "number",
        Type::Decimal(..) => "decimal",
        Type::Choice(_) => "choice",
        Type::Date => "date",
        Type::Instant => "instant",
        Type::Session => "session",
        Type::Figure => "figure",
        Type::Address => "address",
        Type::Mail => "mail",
        Type::Language => "language",
        Type::File => "file",
        Type::Image => "image",
        Type::Record(_) => "record",
        Type::Entry(_) => "entry",
        Type::Form => "form",
        Type::List(of) => type_name(of),
        Type::Group(_) => "group",
        Type::Map(_) => "map",
    }
}
