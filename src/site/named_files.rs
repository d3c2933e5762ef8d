//! Files that facts and texts name.

use crate::content::kinds::{Fact, Kind, Type, Values};
use crate::url;

/// The last part of the path that a link names, as files are called.
pub fn file_name(target: &str) -> Option<String> {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let name = path.rsplit('/').next().filter(|name| name.contains('.') && !name.ends_with(".md"))?;
    Some(url::decode(name)?.into_owned())
}

/// The paths of files beside an entry that facts name.
pub(super) fn paths<'v>(kind: &'v Kind, values: &'v Values) -> Vec<&'v str> {
    let mut list = Vec::new();
    values.visit(&kind.facts, &mut |kind, at| match (kind, &at.value) {
        (_, Fact::File(file)) => list.extend(file.path.as_ref().map(|at| at.value.as_str())),
        (Type::Image, Fact::Text(path)) => list.push(path),
        _ => {}
    });
    list
}
