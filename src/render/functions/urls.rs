//! `url(path=…)`: the address of a page, a file or anything else that is published, as the site's book of addresses knows it.

use tera::{Kwargs, TeraResult, Value};

use super::scope::Scope;
use crate::render::errors::error;
use crate::render::invalid_argument::plain_path;
use crate::render::targets;

/// `url(path="join")`: the page of an entry in this language, or in the next one of the reader's chain.
pub fn url(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    let typed: String = kwargs.must_get("path")?;
    let site = scope.site();
    if scope.world.site.by_path.contains_key(plain_path(&typed))
        && let Some(id) = site.entry_at(plain_path(&typed))
    {
        let page = site.nearest(id, scope.world.config.language(scope.lang));
        return Ok(
            page.map_or_else(Value::none, |page| Value::from(scope.world.reader().address(site.page(page))))
        );
    }
    match targets::resolve(&scope.world, scope.lang, &typed) {
        Ok(found) => Ok(found.map_or_else(Value::none, Value::from)),
        Err(invalid) => Err(error(invalid.code, invalid.message, invalid.help)),
    }
}
