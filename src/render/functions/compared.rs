//! Values that templates give to compare facts with -> what a fact must be.
//!
//! `entries(where=…)` asks once for each call, so that a value that no fact of the type can have is reported and not silently found
//! nowhere. Which types can be compared is known in [`Type`].

use tera::{TeraResult, Value};

use super::scope::{Scope, span};
use crate::content::kinds::{Fact, Kind, Type, item};
use crate::date::ZonedTime;
use crate::diag::{Code, one_of};
use crate::locales::{AmountUnit, GivenDate};
use crate::node::text::{TextFormat, Web};
use crate::node::{At, plain_digits};
use crate::render::digits::{is_number, number_help};
use crate::render::errors::error;
use crate::render::invalid_argument::{no_entry, plain_path};
use crate::render::views;
use crate::site::{AUDIENCES, Entry, fact_key, language_name};
use crate::url;

/// A fact that entries must have to be listed.
pub struct Condition<'k> {
    field: &'k str,
    /// Whether entries without the fact are listed: the value is absent, or an empty list.
    is_absent: bool,
    /// Each type that the fact has in some kind, with the values of it that are asked for.
    by_type: Vec<(&'k Type, Vec<Wanted>)>,
}

/// One value that is asked for.
enum Wanted {
    /// The value by which facts are compared.
    Key(String),
    /// An amount in words, as templates see a decimal.
    Amount(String),
    /// The number of an instant.
    Instant(i64),
}

impl<'k> Condition<'k> {
    /// The condition that a fact of one of some kinds is a value, or one of the values of a list.
    pub fn of(
        scope: &Scope,
        types: Vec<&'k Type>,
        field: &'k str,
        value: &Value,
    ) -> TeraResult<Condition<'k>> {
        let values = value.as_array().unwrap_or(std::slice::from_ref(value));
        let is_absent = value.is_none() || values.is_empty();
        let mut by_type: Vec<(&Type, Vec<Wanted>)> = Vec::new();
        let mut first = None;
        for kind in types.into_iter().map(item) {
            if is_absent || *kind == Type::Unread || by_type.iter().any(|(known, _)| *known == kind) {
                continue;
            }
            match values.iter().map(|value| wanted(scope, field, kind, value)).collect() {
                Ok(list) => by_type.push((kind, list)),
                Err(misfit) => first = first.or(Some(misfit)),
            }
        }
        match first {
            Some(misfit) if by_type.is_empty() => Err(misfit),
            _ => Ok(Condition { field, is_absent, by_type }),
        }
    }

    /// Whether an entry has one of the values.
    pub fn holds(&self, scope: &Scope, entry: &Entry) -> bool {
        if self.field == AUDIENCES {
            let ids = &entry.facts.audiences;
            let is_it = |at: &At<String>| self.wanted(None).any(|wanted| wanted.is_id(&at.value));
            return if self.is_absent { ids.is_empty() } else { ids.iter().any(is_it) };
        }
        let Some(at) = entry.kind.facts.iter().position(|fact| fact.name == self.field) else { return false };
        let kind = item(&entry.kind.facts[at].kind);
        let items = entry.kind_facts.get(at).map_or(&[][..], Fact::items);
        if self.is_absent {
            return items.is_empty();
        }
        items
            .iter()
            .any(|fact| self.wanted(Some(kind)).any(|wanted| wanted.is(scope, entry, kind, &fact.value)))
    }

    fn wanted(&self, kind: Option<&Type>) -> impl Iterator<Item = &Wanted> {
        let is_of = move |known: &Type| kind.is_none_or(|kind| kind == known);
        self.by_type.iter().filter(move |(known, _)| is_of(known)).flat_map(|(_, list)| list)
    }
}

impl Wanted {
    fn is(&self, scope: &Scope, entry: &Entry, kind: &Type, fact: &Fact) -> bool {
        match (self, kind, fact) {
            // Most facts that are asked for are texts, and lists are long.
            (Wanted::Key(key), kind, Fact::Text(text)) if !matches!(kind, Type::Record(_)) => text == key,
            (Wanted::Key(key), ..) => fact_key(entry, kind, fact).is_some_and(|own| own == *key),
            (Wanted::Amount(text), Type::Decimal(scale, unit), Fact::Decimal(digits)) => {
                let unit = unit.and_then(|unit| AmountUnit::by_name(unit.name()));
                scope.world.locales.get(scope.lang).amount(&digits.0, *scale, unit) == *text
            }
            (Wanted::Instant(number), _, Fact::Instant(time)) => time.number() == *number,
            (Wanted::Amount(_) | Wanted::Instant(_), ..) => false,
        }
    }

    fn is_id(&self, id: &str) -> bool {
        matches!(self, Wanted::Key(key) if key.rsplit('/').next() == Some(id))
    }
}

/// Reports a fact whose values cannot be compared in any kind that has it.
pub fn check_types(types: &[&Type], field: &str) -> TeraResult<()> {
    match types.iter().map(|kind| item(kind)).find(|kind| !kind.is_comparable()) {
        Some(kind) if *kind != Type::Unread && types.iter().all(|kind| !item(kind).is_comparable()) => {
            Err(incomparable(field, kind))
        }
        _ => Ok(()),
    }
}

/// The types of a fact in a kind, or in all kinds.
pub fn types<'k>(scope: &'k Scope, kind: Option<&Kind>, field: &str) -> Vec<&'k Type> {
    let kinds = scope.world.theme.kinds.iter().filter(|known| kind.is_none_or(|kind| *known == kind));
    kinds.flat_map(|kind| &kind.facts).filter(|fact| fact.name == field).map(|fact| &fact.kind).collect()
}

fn incomparable(field: &str, kind: &Type) -> tera::Error {
    let message = format!("values of `{field}` cannot be compared: each is {}", kind.expects());
    misfit(message, "name a fact of another type, such as a text, a choice, a date, a record or an entry")
}

fn misfit(message: String, help: impl AsRef<str>) -> tera::Error {
    error(Code::ComponentArgument, message, help)
}

/// What a fact of a type must be to be a value.
fn wanted(scope: &Scope, field: &str, kind: &Type, value: &Value) -> TeraResult<Wanted> {
    let wrong = || {
        let message =
            format!("`{field}` cannot be {}: each of its values is {}", shown(value), kind.expects());
        misfit(message, sample(field, kind))
    };
    let named = |name: &str| name_of(value, name).ok_or_else(wrong);
    Ok(Wanted::Key(match kind {
        Type::Text | Type::Mail | Type::Part => named("id")?,
        Type::Form => {
            let name = named("name")?;
            known(field, &name, scope.world.config.forms.keys().map(String::as_str))?
        }
        Type::Choice(choices) => known(field, &named("id")?, choices.iter().map(String::as_str))?,
        Type::Language => language(scope, field, &named("id").or_else(|_| named("segment"))?)?,
        Type::Record(table) => record(scope, table, &named("id")?)?,
        Type::Entry(_) => entry(scope, &named("path")?)?,
        Type::Flag => value.as_bool().ok_or_else(wrong)?.to_string(),
        Type::Number(..) => value.as_i64().ok_or_else(wrong)?.to_string(),
        Type::Decimal(..) => {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            match (is_number(&text), value.is_number() || value.as_str().is_some()) {
                (true, true) => plain_digits(&text).to_owned(),
                (false, true) if text.contains(char::is_numeric) => return Ok(Wanted::Amount(text)),
                (_, true) => return Err(misfit(format!("`{field}` cannot be `{text}`"), number_help(&text))),
                (_, false) => return Err(wrong()),
            }
        }
        Type::Date => span(value)?.to_string(),
        Type::Instant => match value.as_map().and_then(views::given_date) {
            Some(GivenDate::Instant(number)) => return Ok(Wanted::Instant(number)),
            _ => return Ok(Wanted::Instant(instant(value.as_str().ok_or_else(wrong)?)?)),
        },
        Type::Address => {
            let text = value.as_str().filter(|text| Web::fits(text)).ok_or_else(wrong)?;
            url::standard(text).into_owned()
        }
        Type::Markdown
        | Type::Session
        | Type::Figure
        | Type::File
        | Type::Image
        | Type::List(_)
        | Type::Group(_)
        | Type::Map(_)
        | Type::Unread => return Err(incomparable(field, kind)),
    }))
}

/// A text, or the field of a view that names the thing.
fn name_of(value: &Value, field: &str) -> Option<String> {
    match value.as_map() {
        Some(map) => views::field(map, field)?.as_str().map(str::to_owned),
        None => value.as_str().map(str::to_owned),
    }
}

fn known<'n>(field: &str, name: &str, names: impl Iterator<Item = &'n str> + Clone) -> TeraResult<String> {
    if names.clone().any(|known| known == name) {
        return Ok(name.to_owned());
    }
    Err(misfit(format!("`{field}` is never `{name}`"), one_of(name, names)))
}

/// The segment of a language, which may be given by its name in the language of the reader, as templates see it.
fn language(scope: &Scope, field: &str, given: &str) -> TeraResult<String> {
    let languages = &scope.world.config.languages;
    let is_it = |name: &str| name == given;
    let found = languages.iter().find(|language| is_it(&language.segment)).or_else(|| {
        let name = |segment: &str, own: &str| language_name(&scope.world.locales, scope.lang, segment, own);
        languages.iter().find(|language| is_it(&name(&language.segment, &language.name)))
    });
    match found {
        Some(language) => Ok(language.segment.to_string()),
        None => known(field, given, languages.segments().into_iter()),
    }
}

fn record(scope: &Scope, table: &str, id: &str) -> TeraResult<String> {
    let data = scope.site().data();
    // A table that is not there is reported where its kind or an entry names it.
    if data.has(table) && data.record(table, id).is_none() && !data.is_hidden(id) {
        let help = one_of(id, data.ids(table));
        return Err(error(Code::UnknownReference, format!("no record `{id}` in `{table}.yaml`"), help));
    }
    Ok(format!("{table}/{id}"))
}

fn entry(scope: &Scope, path: &str) -> TeraResult<String> {
    let plain = plain_path(path);
    let site = &scope.world.site;
    if scope.site().entry_at(plain).is_none() && !site.hidden.contains_key(plain) {
        let invalid = no_entry(site, path, None);
        return Err(error(invalid.code, invalid.message, invalid.help));
    }
    Ok(format!("/{plain}"))
}

fn instant(text: &str) -> TeraResult<i64> {
    let time = ZonedTime::parse(text);
    time.map(|time| time.number())
        .map_err(|problem| error(Code::BadDate, problem.message, problem.help.unwrap_or_default()))
}

/// A value as messages show it.
fn shown(value: &Value) -> String {
    match value {
        value if value.as_map().is_some() => "this map".to_owned(),
        value if value.is_array() => "a list inside a list".to_owned(),
        value if value.as_str().is_some() => format!("the text `{value}`"),
        value => format!("`{value}`"),
    }
}

/// What can be typed for a value of a type.
fn sample(field: &str, kind: &Type) -> String {
    match kind {
        Type::Flag => format!("write `{{\"{field}\": true}}` or `{{\"{field}\": false}}`"),
        Type::Number(..) | Type::Decimal(..) => {
            format!("write a number without quotation marks, such as `{{\"{field}\": 3}}`")
        }
        Type::Entry(_) => format!("give a page or its path, such as `{{\"{field}\": page}}`"),
        Type::Record(table) => {
            format!("give a record or its id, such as `record(table=\"{table}\", id=\"…\")`")
        }
        Type::Address => "write the whole address, such as `https://example.org/letter`".to_owned(),
        _ => format!("write a text in quotation marks, such as `{{\"{field}\": \"…\"}}`"),
    }
}
