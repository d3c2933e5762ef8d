//! `tree`: the navigation around a page.

use tera::{Kwargs, TeraResult, Value};

use super::scope::Scope;
use crate::render::views;

/// `tree(path=page.path)`: `nodes` on top with what is around the page, and the pages read before and after it.
pub fn tree(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    let id = scope.entry(&kwargs.must_get::<String>("path")?)?;
    let sources = scope.sources();
    let page = sources.site.nearest(id, scope.world.config.language(scope.lang));
    let found = page.map(|page| views::tree(&sources, sources.site.page(page)));
    Ok(Value::from_serializable(&found.unwrap_or_default()))
}
