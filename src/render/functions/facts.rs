//! `fact_list`: what an entry says of itself in fields of its kind, to be shown without a template for this kind.

use tera::{Kwargs, TeraResult, Value};

use super::scope::Scope;
use crate::render::views;

/// `fact_list(path=page.path)`: the facts and short texts of an entry that have a value, in the order in which readers ask for them.
pub fn fact_list(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    let id = scope.entry(&kwargs.must_get::<String>("path")?)?;
    let sources = scope.sources();
    let page = sources.site.nearest(id, scope.world.config.language(scope.lang));
    let facts = page.map(|page| views::fact_list(&sources, sources.site.page(page), scope.words));
    Ok(Value::from_serializable(&facts.unwrap_or_default()))
}
