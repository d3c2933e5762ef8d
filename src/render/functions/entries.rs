//! `entries`: lists of entries by their kind, their section and the values of their facts.

use std::sync::LazyLock;

use tera::{Kwargs, Map, TeraResult, Value};

use super::compared::{Condition, types};
use super::scope::Scope;
use crate::content::kinds::{Kind, Type};
use crate::diag::{Code, one_of};
use crate::render::errors::error;
use crate::site::AUDIENCES;

/// `entries(kind="event", below="events", where={"topic": page})`: cards of entries, of a kind, of a section, with these facts, by date
/// and weight.
pub fn entries(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    let kind = kwargs.get::<String>("kind")?.map(|name| kind(scope, &name)).transpose()?;
    let below = kwargs.get::<String>("below")?.map(|path| scope.entry(&path)).transpose()?;
    let wanted: Option<Map> = kwargs.get("where")?;
    let wanted = wanted.unwrap_or_default();
    let wanted: Vec<(String, &Value)> = wanted.iter().map(|(key, value)| (key.to_string(), value)).collect();
    let conditions: Vec<Condition<'_>> = wanted
        .iter()
        .map(|(field, value)| Condition::of(scope, check(scope, kind, field)?, field, value))
        .collect::<TeraResult<_>>()?;
    let (seen, site) = (scope.site(), scope.site().entries());
    let inside =
        |id| below.is_none_or(|section| site.ancestors(id).contains(&section) || site.home() == below);
    let mut found: Vec<_> = site
        .entry_ids()
        .filter(|id| Some(*id) != below && inside(*id))
        .filter(|id| kind.is_none_or(|kind| site.entry(*id).kind == *kind))
        .filter(|id| conditions.iter().all(|condition| condition.holds(scope, seen.entry(*id))))
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

/// The types of a fact; one that no entry can have is reported.
pub(super) fn check<'s>(scope: &'s Scope, kind: Option<&Kind>, field: &str) -> TeraResult<Vec<&'s Type>> {
    static OF_AUDIENCES: LazyLock<Type> = LazyLock::new(|| Type::Record(AUDIENCES.to_owned()));
    if field == AUDIENCES {
        return Ok(vec![&OF_AUDIENCES]);
    }
    let types = types(scope, kind, field);
    if !types.is_empty() {
        return Ok(types);
    }
    let kinds = scope.world.theme.kinds.iter().filter(|known| kind.is_none_or(|kind| *known == kind));
    let mut names: Vec<&str> =
        kinds.flat_map(|kind| kind.facts.iter().map(|fact| fact.name.as_str())).collect();
    names.push(AUDIENCES);
    let message = match kind {
        Some(kind) => format!("the kind `{}` has no fact `{field}`", kind.name),
        None => format!("no kind has a fact `{field}`"),
    };
    names.sort_unstable();
    names.dedup();
    Err(error(Code::TemplateVariable, message, one_of(field, names)))
}
