//! A site that is ready to be rendered, and how its problems are judged.

use std::sync::Arc;

use super::merged::merged;
use crate::content::paths;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::lang::Language;
use crate::outputs::Indexes;
use crate::plan::Plan;
use crate::render::{Renderer, World};

/// A site, ready to be rendered.
pub struct Built {
    /// Everything that is published.
    pub plan: Arc<Plan>,
    /// Makes pages.
    pub renderer: Renderer,
    /// The search indexes.
    pub(super) indexes: Arc<Indexes>,
}

impl Built {
    /// A site, and what makes its pages.
    pub fn new(plan: Arc<Plan>, renderer: Renderer) -> Built {
        let indexes = Indexes::new(&renderer.world);
        Built { plan, renderer, indexes }
    }

    /// What the site is made of.
    pub fn world(&self) -> &World {
        &self.renderer.world
    }

    /// The same, to be turned to other days.
    pub(super) fn again(&self) -> Built {
        Built::new(Arc::clone(&self.plan), self.renderer.again())
    }

    /// The problems with their severities. Silenced ones are left out, and so is what follows from a table that cannot be read; those of
    /// one cause in a template are one.
    pub fn judge(&self, diags: Diagnostics) -> Vec<(Severity, Diagnostic)> {
        let levels = &self.world().config.levels;
        let lacks_table = diags.iter().any(is_of_unread_table);
        let judged = diags.sorted().into_iter().filter(|problem| !(lacks_table && may_follow(problem)));
        let judged = judged.filter(|problem| !self.is_of_unbegun(problem));
        let judged = judged.filter_map(|diagnostic| Some((levels.of(diagnostic.code)?, diagnostic)));
        merged(judged.collect(), self.world())
    }

    /// Whether a problem says what a language without any page lacks, which is reported as such.
    fn is_of_unbegun(&self, problem: &Diagnostic) -> bool {
        let World { config, site, .. } = self.world();
        let is_of = |language: &Language| {
            problem.place.as_ref() == config.language_places.get(language.id.index())
                && site.home_in(language.id).is_none()
                && !site.begun.has(language.id)
        };
        problem.code == Code::MissingInterface
            && config.levels.of(Code::MissingHome).is_some()
            && config.languages.iter().any(is_of)
    }
}

/// Whether a problem may be there only because a table cannot be read.
pub(super) fn may_follow(problem: &Diagnostic) -> bool {
    use Code::{TemplateError, TemplateVariable, UnknownReference};
    matches!(problem.code, TemplateError | TemplateVariable | UnknownReference)
}

/// Whether a table cannot be read, so that nothing is known of its records.
pub(super) fn is_of_unread_table(problem: &Diagnostic) -> bool {
    use Code::{ConflictMarker, FileTooLarge, NotUtf8, UnreadableFile, WrongType, YamlSyntax};
    matches!(problem.code, ConflictMarker | FileTooLarge | NotUtf8 | UnreadableFile | WrongType | YamlSyntax)
        && problem.place.as_ref().is_some_and(|place| place.path.starts_with(&paths::tables()))
}
