//! Functions that choose, order and group the items of a list, so that templates need not.
//!
//! An item is a card, or a record with a `date`.

use std::cmp::Reverse;

use tera::{Kwargs, TeraResult, Value};

use super::scope::{Scope, span};
use crate::date::{DateSpan, Day};
use crate::render::views;

/// `upcoming(items=…)`: the items that are not past, the next first; items without a date come last.
pub fn upcoming(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    let today = scope.world.config.today;
    let mut items = dated(kwargs)?;
    items.retain(|(span, _)| !span.is_some_and(|span| span.is_past(today)));
    items.sort_by_key(|(span, _)| (span.is_none(), first_day(span)));
    Ok(values(items))
}

/// `past(items=…)`: what is past, the latest first.
pub fn past(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    let today = scope.world.config.today;
    let mut items = dated(kwargs)?;
    items.retain(|(span, _)| span.is_some_and(|span| span.is_past(today)));
    items.sort_by_key(|(span, _)| Reverse(first_day(span)));
    Ok(values(items))
}

/// `group_by_month(items=…)`: groups in the order of the list, each with the items of one month.
pub fn group_by_month(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    Ok(Value::from_serializable(&views::by_month(dated(kwargs)?, scope.locale())))
}

fn first_day(span: &Option<DateSpan>) -> Option<Day> {
    span.map(|span| span.start.first_day())
}

fn values(items: Vec<(Option<DateSpan>, Value)>) -> Value {
    Value::from(items.into_iter().map(|(_, item)| item).collect::<Vec<Value>>())
}

/// The argument `items`: a list, or the records of a table.
pub fn items(kwargs: &Kwargs) -> TeraResult<Vec<Value>> {
    let given: Value = kwargs.must_get("items")?;
    match given.as_map() {
        Some(map) => Ok(map.iter().map(|(_, value)| value.clone()).collect()),
        None => kwargs.must_get("items"),
    }
}

/// The argument `items`, each with its date; `by` names another field than `date`.
pub fn dated(kwargs: &Kwargs) -> TeraResult<Vec<(Option<DateSpan>, Value)>> {
    let by = kwargs.get::<String>("by")?.unwrap_or_else(|| "date".to_owned());
    with_dates(items(kwargs)?, &by)
}

/// Items with the date in one of their fields.
pub fn with_dates(items: Vec<Value>, field: &str) -> TeraResult<Vec<(Option<DateSpan>, Value)>> {
    items.into_iter().map(|item| Ok((date_of(&item, field)?, item))).collect()
}

/// Cards of the entries right below the one that `path` names.
pub fn children(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Vec<Value>> {
    let id = scope.entry(&kwargs.must_get::<String>("path")?)?;
    let (pages, sources) = (scope.site().children(id, scope.lang), scope.sources());
    Ok(pages.into_iter().map(|page| Value::from_serializable(&sources.card(page))).collect())
}

/// The date of an item: a view of a date, or a text of a table.
fn date_of(item: &Value, field: &str) -> TeraResult<Option<DateSpan>> {
    match item.get_from_path(field) {
        Some(date) if !date.is_none() && !date.is_undefined() => span(date).map(Some),
        _ => Ok(None),
    }
}
