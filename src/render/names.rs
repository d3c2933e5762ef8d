//! How the templates of pages are called, and where they are looked for.

use tera::Tera;

use crate::content::kinds::Kind;

/// The template of a kind: its own, that of sections, or the plain one.
pub(super) fn of_kind(engine: &Tera, kind: &Kind) -> Option<String> {
    kind.templates().find_map(|name| named(engine, name))
}

/// The template with a name, in the folder `kinds` of a theme with folders, or beside it.
pub(super) fn named(engine: &Tera, name: &str) -> Option<String> {
    places(name).into_iter().find(|place| engine.contains_template(place))
}

/// Where the template with a name may be.
pub(super) fn places(name: &str) -> [String; 2] {
    [format!("kinds/{name}.html"), format!("{name}.html")]
}
