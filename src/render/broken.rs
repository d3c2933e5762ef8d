//! What had to be left out of a theme's templates, and whether a page shows what it should without it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::inheritance;
use super::names::places;
use super::world::World;
use crate::diag::{Code, Severity};
use crate::theme::Template;

/// The contents of templates that were left out: using them is not another problem.
#[derive(Debug, Default)]
pub struct Broken {
    /// Names of components.
    pub components: BTreeSet<String>,
    /// Paths of templates, and the code of what is wrong with each.
    pub templates: BTreeMap<Arc<str>, Code>,
}

impl Broken {
    /// Whether everything is there.
    pub fn is_empty(&self) -> bool {
        self.templates.is_empty()
    }

    /// Whether the template with this name, without its ending, is one of them.
    pub fn has_template(&self, name: &str) -> bool {
        let ends = [format!("templates/{name}.html"), format!("templates/kinds/{name}.html")];
        self.templates.keys().any(|path| ends.iter().any(|end| path.ends_with(end.as_str())))
    }

    /// Whether a page should be rendered with one of them, by the first of these names that is the name of a template, and its
    /// problem is an error: the template of another layer would not give the intended page.
    pub fn hides(&self, world: &World, names: &[&str]) -> bool {
        if self.is_empty() {
            return false;
        }
        let theme = &world.theme;
        let all: Vec<&Template> = theme.templates.iter().collect();
        let mut places = names.iter().flat_map(|name| places(name));
        let found = places.find_map(|place| inheritance::nearest(theme, &all, &place));
        let is_error = |template: &&Template| {
            let code = self.templates.get(&template.path);
            code.is_some_and(|code| world.config.levels.of(*code) == Some(Severity::Error))
        };
        found.is_some_and(|found| inheritance::line(theme, &all, found).iter().any(is_error))
    }
}
