//! Fields in Markdown as HTML.

use tera::Value;

use super::sources::Sources;
use crate::diag::Diagnostics;
use crate::markdown;
use crate::render::labels::labels;
use crate::site::{Markup, Page};
use crate::source::Place;

/// The text of a field as HTML, in the typography of its page. What is wrong with it has been reported.
pub fn markup(sources: &Sources<'_>, page: &Page, text: &str) -> Value {
    let config = sources.config;
    let path = &page.document.path;
    let Markup { outline, links, images } =
        Markup::of(text, &Place::file(path), config, &mut Diagnostics::new());
    let lang = page.text_lang();
    let field = markdown::HtmlInput {
        path,
        text,
        body: 0..text.len(),
        today: config.today,
        outline: &outline,
        tape: None,
        renamed: &[],
        links: &links,
        images: &images,
        rules: sources.rules(page),
        direction: config.language(lang).direction,
        raw_html: config.raw_html,
        changed: &[],
        labels: &labels(config, sources.locales, lang),
        marks: false,
        component: &|_, _| None,
    };
    Value::safe_string(markdown::html(&field, String::new()).html.trim_end())
}
