//! Functions that give templates the lengths and places of what they draw.

use tera::{Kwargs, TeraResult, Value};

use super::lists;
use super::scope::{Scope, named};
use crate::diag::Code;
use crate::locales::AmountUnit;
use crate::locales::formats::Scale;
use crate::node::Choice;
use crate::render::errors::error;
use crate::render::views::{self, Amount};

/// `chart(items=…, value="amount")`: bars and ticks; `scale` and `unit` come from the items, or from the call for all of them.
pub fn chart(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    let field: String = kwargs.must_get("value")?;
    let scale = named(kwargs, "scale", Scale::by_name, &["thousand", "million", "billion"])?;
    let unit = named(kwargs, "unit", AmountUnit::by_name, &["percent", "USD", "people"])?;
    let own = |item: &Value, name: &str| {
        item.get_from_path(name).and_then(|found| found.as_str().map(str::to_owned))
    };
    let mut amounts = Vec::new();
    for item in lists::items(kwargs)? {
        let digits = item.get_from_path(&field).map(Value::to_string).unwrap_or_default();
        let value = digits.parse::<f64>().ok().filter(|value| value.is_finite() && *value >= 0.0);
        let Some(value) = value else {
            let help = format!("give every item a number `{field}` that is not below zero");
            return Err(error(Code::ComponentArgument, format!("`{digits}` is no length of a bar"), help));
        };
        let scale = own(&item, "scale").and_then(|name| Scale::by_name(&name)).or(scale);
        let unit = own(&item, "unit").and_then(|name| AmountUnit::by_name(&name)).or(unit);
        amounts.push(Amount { item, digits, value, scale, unit });
    }
    Ok(Value::from_serializable(&views::chart(&scope.sources(), scope.words, amounts)))
}

/// `timeline(items=…)` or `timeline(path="events/road-to-addis")`: spans and ticks on an axis of time.
pub fn timeline(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    let items = match kwargs.get::<String>("path")? {
        Some(_) => lists::with_dates(lists::children(scope, kwargs)?, "date")?,
        None => lists::dated(kwargs)?,
    };
    let view = views::timeline(&scope.sources(), scope.words, items);
    Ok(view.map_or_else(Value::none, |view| Value::from_serializable(&view)))
}
