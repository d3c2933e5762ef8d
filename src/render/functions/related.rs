//! `related`: entries that share values of facts with another.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Kwargs, TeraResult, Value};

use super::compared::check_types;
use super::entries::{check, kind};
use super::scope::Scope;
use crate::date::Day;
use crate::site::{EntryId, Index};

/// `related(path=page.path, by=["topics"], limit=5)`: cards of the entries that share values of these facts with an entry; those that share most
/// come first, then the newest, then by path.
pub fn related(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    let kind = kwargs.get::<String>("kind")?.map(|name| kind(scope, &name)).transpose()?;
    let own = scope.entry(&kwargs.must_get::<String>("path")?)?;
    let fields: Vec<String> = kwargs.must_get("by")?;
    fields.iter().try_for_each(|field| check_types(&check(scope, None, field)?, field))?;
    let limit = kwargs.get::<usize>("limit")?.unwrap_or(usize::MAX);
    let (site, sources) = (scope.site(), scope.sources());
    let indexes: Vec<Arc<Index>> = fields.iter().map(|field| site.index(field)).collect();
    let mut shared: BTreeMap<EntryId, usize> = BTreeMap::new();
    for index in &indexes {
        index.sharing(own).for_each(|other| *shared.entry(other).or_default() += 1);
    }
    let row = |id: EntryId| indexes.iter().find_map(|index| index.row(id));
    let is_asked = |id: EntryId| kind.is_none_or(|kind| row(id).is_some_and(|row| row.kind == kind.name));
    let mut found: Vec<(Reverse<usize>, Reverse<Option<Day>>, EntryId)> = shared
        .into_iter()
        .filter(|(id, _)| is_asked(*id))
        .map(|(id, count)| (Reverse(count), Reverse(row(id).and_then(|row| row.day)), id))
        .collect();
    found.sort_unstable();
    let pages = found.into_iter().filter_map(|(.., id)| site.page_of(id, scope.lang)).take(limit);
    Ok(Value::from_serializable(&pages.map(|id| sources.card(id)).collect::<Vec<_>>()))
}
