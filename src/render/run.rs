//! Runs a template for a page; after an error, or without output, applies the levels of the site.

use tera::{Context, Tera};

use super::recovery::Recovery;
use super::{Renderer, buffer_pool, fallback_page, inheritance};
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::site::Page;
use crate::theme::Template;

/// How much longer a page usually is than its body, in bytes.
const FRAME: usize = 8 * 1024;

impl Renderer {
    /// Runs a template, for a page if there is one, whose body has `content` bytes; after an error that stays one, the page is empty.
    pub(super) fn run(
        &self,
        engine: &Tera,
        (template, page): (&str, Option<&Page>),
        context: &Context,
        content: usize,
        diags: &mut Diagnostics,
    ) -> Vec<u8> {
        let mut html = buffer_pool::bytes(content + FRAME);
        let Err(error) = engine.render_to(template, context, &mut html) else {
            return if is_blank(&html) { self.blank(template, context, diags) } else { html };
        };
        html.clear();
        if !engine.contains_template(template) && !self.fixed.broken.is_empty() {
            // The templates that were left out have been reported.
            return fallback_page::page(context);
        }
        let before = diags.clone();
        let again = |engine: &Tera| engine.render(template, context).map(String::into_bytes);
        let made = Recovery::new(self, template, None).of(page).make(engine, error, again, diags);
        if let Some(made) = made.filter(|made| !is_blank(made)) {
            return made;
        }
        let levels = &self.world.config.levels;
        let is_new = |problem: &&Diagnostic| !before.iter().any(|known| known == *problem);
        let fails =
            diags.iter().filter(is_new).any(|problem| levels.of(problem.code) == Some(Severity::Error));
        if fails { html } else { fallback_page::page(context) }
    }

    /// Reports a template without output; if that is not an error, readers still get the text.
    fn blank(&self, template: &str, context: &Context, diags: &mut Diagnostics) -> Vec<u8> {
        let is_error = |code: &Code| self.world.config.levels.of(*code) == Some(Severity::Error);
        if !self.fixed.reported.is_empty() {
            // A template with a replaced tag may be empty.
            return if self.fixed.reported.iter().any(is_error) {
                Vec::new()
            } else {
                fallback_page::page(context)
            };
        }
        let theme = &self.world.theme;
        let all: Vec<&Template> = theme.templates.iter().collect();
        let first = inheritance::nearest(theme, &all, template);
        let line = first.map(|first| inheritance::line(theme, &all, first)).unwrap_or_default();
        if let Some(root) = line.last() {
            let is = if inheritance::is_blank(&root.text) { "is empty" } else { "shows nothing" };
            let message = format!("`{}` {is}, so pages made with it would be empty", root.path);
            diags
                .report_file(Code::EmptyTemplate, &root.path, message)
                .maybe_help(inheritance::instead(theme, &line));
        }
        if is_error(&Code::EmptyTemplate) { Vec::new() } else { fallback_page::page(context) }
    }
}

/// Whether a page has nothing for readers. Nearly always its first byte is enough.
fn is_blank(html: &[u8]) -> bool {
    html.trim_ascii_start().is_empty()
}
