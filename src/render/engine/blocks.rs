//! Blocks that a template fills and that nothing it extends has: they would be shown nowhere.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::mending::{Mending, is_built_in_page};
use crate::diag::{Code, one_of};
use crate::render::cycles::is_named;
use crate::render::inheritance::{self, Block};
use crate::source::Place;
use crate::theme::{Template, Theme};

/// Templates without the built-in pages that fill blocks of a base which does not have them: a base of the theme need not.
pub(super) fn own<'t>(theme: &Theme, templates: &[&'t Template]) -> Vec<&'t Template> {
    let fits = |template: &Template| {
        let line = inheritance::line(theme, templates, template);
        (0..line.len()).all(|from| inheritance::unknown(&line[from..]).is_empty())
    };
    let kept = |template: &&Template| !is_built_in_page(&template.path) || fits(template);
    templates.iter().copied().filter(kept).collect()
}

impl Mending<'_> {
    /// Reports blocks that are shown nowhere, and leaves their templates out.
    pub(super) fn blocks(&mut self) {
        let mut wrong: Vec<(Arc<str>, Code)> = Vec::new();
        let mut bases = BTreeSet::new();
        for template in self.sound.clone() {
            let line = inheritance::line(self.theme, &self.sound, template);
            let unknown = inheritance::unknown(&line);
            let Some(root) = line.last().filter(|_| !unknown.is_empty()) else { continue };
            // A template that fills the blocks of a missing base has no problem of its own.
            let is_orphan = line
                .iter()
                .filter_map(|template| inheritance::extended(&template.text))
                .any(|name| self.dropped.keys().any(|path| is_named(self.theme, path, name)));
            if is_built_in_page(&template.path) && !is_orphan {
                if self.is_extended(template) {
                    bases.insert(Arc::clone(&root.path));
                }
                continue;
            }
            let code =
                if inheritance::is_blank(&root.text) { Code::EmptyTemplate } else { Code::TemplateSyntax };
            if !is_orphan {
                self.report_blocks(&line, &unknown, code);
            }
            wrong.push((Arc::clone(&template.path), code));
        }
        for path in bases.iter().filter(|path| !path.starts_with("builtin/")) {
            self.report_base(path);
            wrong.push((Arc::clone(path), Code::TemplateSyntax));
        }
        wrong.into_iter().for_each(|(path, code)| self.leave_out(&path, code));
    }

    /// Whether a template that is not a built-in page extends this one.
    fn is_extended(&self, template: &Template) -> bool {
        self.sound.iter().filter(|other| !is_built_in_page(&other.path)).any(|other| {
            inheritance::line(self.theme, &self.sound, other)
                .iter()
                .skip(1)
                .any(|base| base.path == template.path)
        })
    }

    fn report_blocks(&mut self, line: &[&Template], unknown: &[Block<'_>], code: Code) {
        let (Some(template), Some(root)) = (line.first(), line.last()) else { return };
        if code == Code::EmptyTemplate {
            let blocks: Vec<String> = unknown.iter().map(|block| empty(block.name)).collect();
            let message = format!("`{}` is empty, so nothing of a page would be shown", root.path);
            let help = format!("write the HTML of the page in it, with {}", blocks.join(" and "));
            self.diags.report(code, Place::file(&root.path), message).help(help);
            return;
        }
        let base = inheritance::extended(&template.text).unwrap_or_default();
        let own: Vec<&str> = inheritance::blocks(&template.text).iter().map(|block| block.name).collect();
        let known =
            line[1..].iter().flat_map(|parent| inheritance::blocks(&parent.text)).map(|block| block.name);
        let known: BTreeSet<&str> = known.filter(|name| !own.contains(name)).collect();
        for Block { name, at, .. } in unknown {
            let help = match known.is_empty() {
                true => format!("write {} in `{}`", empty(name), root.path),
                false => one_of(name, known.iter().copied()),
            };
            let message = format!("`{base}` has no block `{name}`, so what is in it would be shown nowhere");
            self.diags.report(code, Place::new(&template.path, *at..at + name.len()), message).help(help);
        }
    }

    /// Reports a base of the site or its theme that lacks a block of the built-in pages, which other templates extend.
    fn report_base(&mut self, path: &Arc<str>) {
        let pages = self.sound.iter().copied().filter(|template| is_built_in_page(&template.path));
        let lines: Vec<Vec<&Template>> =
            pages.map(|template| inheritance::line(self.theme, &self.sound, template)).collect();
        let lines = lines.iter().filter(|line| line.last().is_some_and(|root| root.path == *path));
        let names: BTreeSet<&str> =
            lines.flat_map(|line| inheritance::unknown(line)).map(|block| block.name).collect();
        let list = |show: &dyn Fn(&str) -> String| {
            names.iter().map(|name| show(name)).collect::<Vec<_>>().join(" and ")
        };
        let message = format!(
            "`{path}` has no block {}, which the built-in pages fill",
            list(&|name| format!("`{name}`"))
        );
        let help = format!("write {} where the page should show it", list(&empty));
        self.diags.report(Code::TemplateSyntax, Place::file(path), message).help(help);
    }
}

/// An empty block as it is written.
fn empty(name: &str) -> String {
    format!("`{{% block {name} %}}{{% endblock {name} %}}`")
}
