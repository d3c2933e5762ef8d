//! Functions that give templates records of tables, in the language of the page or in another.

use tera::{Kwargs, TeraResult, Value};

use super::scope::Scope;
use crate::content::paths;
use crate::diag::{Code, one_of};
use crate::node::Node;
use crate::render::errors::error;
use crate::render::views;

/// `record(table="terms", id="itu", in="fr")`: a record with its `id`.
pub fn record(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    let scope = &scope.asked(kwargs)?;
    let (id, node) = find(scope, kwargs)?;
    Ok(views::localized_record(node, &id, scope.words, &scope.sources()))
}

/// `records(table="terms", in="fr")`: all records of a table with their ids, in the order of the file.
pub fn records(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    let scope = &scope.asked(kwargs)?;
    let table: String = kwargs.must_get("table")?;
    let data = scope.site().data();
    let ids = data.ids(check(scope, &table)?).into_iter();
    let sources = scope.sources();
    let found = ids
        .filter_map(|id| Some(views::localized_record(data.record(&table, id)?, id, scope.words, &sources)));
    Ok(Value::from(found.collect::<Vec<Value>>()))
}

/// `in_languages(table="terms", id="itu", field="name")`: the value of each language, without any fallback.
pub fn in_languages(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    let (_, node) = find(scope, kwargs)?;
    let field: String = kwargs.must_get("field")?;
    let view = views::in_languages(node.get(&field), &scope.sources());
    Ok(Value::from_serializable(&view))
}

fn find<'s>(scope: &'s Scope, kwargs: &Kwargs) -> TeraResult<(String, &'s Node)> {
    let (table, id): (String, String) = (kwargs.must_get("table")?, kwargs.must_get("id")?);
    check(scope, &table)?;
    let data = scope.site().data();
    match data.record(&table, &id) {
        Some(node) => Ok((id, node)),
        None => {
            let help = data
                .absence(&table, &id)
                .unwrap_or_else(|| scope.world.site.suggestions().record(&[&table], &id));
            Err(error(Code::UnknownReference, format!("no record `{id}` in `{table}.yaml`"), help))
        }
    }
}

fn check<'t>(scope: &Scope, table: &'t str) -> TeraResult<&'t str> {
    let data = scope.site().data();
    if data.has(table) {
        return Ok(table);
    }
    let known: Vec<&str> = data.tables().map(|table| table.name.as_str()).collect();
    Err(error(
        Code::UnknownReference,
        format!("no table `{table}` in `{}`", paths::tables()),
        one_of(table, known),
    ))
}
