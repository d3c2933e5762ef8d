//! Values of facts whose values have pages.

use tera::{Map, Value};

use super::records::record;
use super::sources::Sources;
use crate::content::kinds::{Fact, Field, Pages, Type, item};
use crate::node::At;
use crate::site::Page;

/// The value, or the values, of such a field: each has `id`, `title` and the `url` of its page, and a record its own fields besides.
pub fn valued(sources: &Sources<'_>, page: &Page, field: &Field, pages: &Pages, at: &At<Fact>) -> Value {
    let view = |at: &At<Fact>| value(sources, page, (item(&field.kind), pages), at.value.as_text()?);
    match &at.value {
        Fact::List(items) => Value::from(items.iter().filter_map(view).collect::<Vec<Value>>()),
        _ => view(at).unwrap_or_else(Value::none),
    }
}

fn value(sources: &Sources<'_>, page: &Page, (kind, pages): (&Type, &Pages), text: &str) -> Option<Value> {
    let mut map = match kind {
        Type::Record(table) => record(sources, table, text, page.lang)?.into_map()?,
        _ => Map::new(),
    };
    let (title, url) = match sources.site.value_page(page, &pages.folder, text) {
        Some(found) => (Value::from(sources.names(found).0), Value::from(sources.address(found))),
        None => (Value::from(text), Value::none()),
    };
    map.insert("id".into(), Value::from(text));
    map.insert("title".into(), title);
    map.insert("url".into(), url);
    Some(Value::from(map))
}
