//! `entries`: lists of entries by their kind, their section and the values of their facts.

use tera::{Kwargs, Map, TeraResult, Value};

use super::scope::{Scope, span};
use crate::content::kinds::{Fact, Kind};
use crate::diag::{Code, one_of};
use crate::node::At;
use crate::render::errors::error;
use crate::render::invalid_argument::plain_path;
use crate::render::views;
use crate::site::{Entry, resolve_path};

/// `entries(kind="event", below="events", where={"topic": page})`: cards of entries, of a kind, of a section, with these facts, by date
/// and weight.
pub fn entries(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    let kind = kwargs.get::<String>("kind")?.map(|name| kind(scope, &name)).transpose()?;
    let below = kwargs.get::<String>("below")?.map(|path| scope.entry(&path)).transpose()?;
    let wanted: Option<Map> = kwargs.get("where")?;
    let wanted = wanted.unwrap_or_default();
    let wanted: Vec<(String, &Value)> = wanted.iter().map(|(key, value)| (key.to_string(), value)).collect();
    for (field, _) in &wanted {
        check(scope, kind, field)?;
    }
    let (seen, site) = (scope.site(), scope.site().entries());
    let inside =
        |id| below.is_none_or(|section| site.ancestors(id).contains(&section) || site.home() == below);
    let mut found: Vec<_> = site
        .entry_ids()
        .filter(|id| Some(*id) != below && inside(*id))
        .filter(|id| kind.is_none_or(|kind| site.entry(*id).kind == *kind))
        .filter(|id| wanted.iter().all(|(field, value)| has(seen.entry(*id), field, value)))
        .collect();
    found.sort_by_key(|id| {
        let entry = site.entry(*id);
        let date = entry.date();
        (date.is_none(), date.map(|date| date.start.first_day()), entry.facts.weight.unwrap_or(i64::MAX))
    });
    let sources = scope.sources();
    let pages = found.into_iter().filter_map(|id| sources.site.page_of(id, scope.lang));
    let cards = pages.map(|id| sources.card(id));
    Ok(Value::from_serializable(&cards.collect::<Vec<_>>()))
}

pub(super) fn kind<'s>(scope: &'s Scope, name: &str) -> TeraResult<&'s Kind> {
    let kinds = &scope.world.theme.kinds;
    kinds.get(name).ok_or_else(|| {
        error(Code::UnknownKind, format!("unknown kind `{name}`"), one_of(name, kinds.names()))
    })
}

/// Reports a fact that no entry can have.
pub(super) fn check(scope: &Scope, kind: Option<&Kind>, field: &str) -> TeraResult<()> {
    let kinds = scope.world.theme.kinds.iter().filter(|known| kind.is_none_or(|kind| *known == kind));
    let mut names: Vec<&str> =
        kinds.flat_map(|kind| kind.facts.iter().map(|fact| fact.name.as_str())).collect();
    names.push("audiences");
    if names.contains(&field) {
        return Ok(());
    }
    let message = match kind {
        Some(kind) => format!("the kind `{}` has no fact `{field}`", kind.name),
        None => format!("no kind has a fact `{field}`"),
    };
    names.sort_unstable();
    names.dedup();
    Err(error(Code::TemplateVariable, message, one_of(field, names)))
}

/// Whether a fact of an entry is a value, or a list that has it.
fn has(entry: &Entry, field: &str, value: &Value) -> bool {
    if field == "audiences" {
        return entry.facts.audiences.iter().any(|at| name_of(value, "id").is_some_and(|id| id == at.value));
    }
    let Some(at) = entry.kind.facts.iter().position(|fact| fact.name == field) else { return false };
    let Some(fact) = entry.kind_facts.get(at) else { return value.is_none() };
    Fact::items(fact).iter().any(|item| is_value(entry, item, value))
}

fn is_value(entry: &Entry, At { value: fact, .. }: &At<Fact>, value: &Value) -> bool {
    match fact {
        Fact::Text(text) => {
            name_of(value, "id").or_else(|| name_of(value, "name")).is_some_and(|name| name == *text)
        }
        Fact::Entry(path) => {
            let target = resolve_path(&entry.file, path);
            name_of(value, "path").is_some_and(|path| target.as_deref() == Some(plain_path(&path)))
        }
        Fact::Number(number) => value.as_i64() == Some(*number),
        Fact::Flag(flag) => value.as_bool() == Some(*flag),
        Fact::Date(date) => span(value).is_ok_and(|given| given == *date),
        Fact::Decimal(digits) => name_of(value, "text").is_some_and(|text| text == digits.0),
        _ => false,
    }
}

/// A text, or the field of a view that names the thing.
fn name_of(value: &Value, field: &str) -> Option<String> {
    if let Some(text) = value.as_str() {
        return Some(text.to_owned());
    }
    views::field(value.as_map()?, field)?.as_str().map(str::to_owned)
}
