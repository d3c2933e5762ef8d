//! The Markdown of a page as HTML, with component calls run by the theme's templates.

use std::cell::RefCell;
use std::collections::BTreeSet;

use tera::Context;

use super::components::Caller;
use super::invalid_argument::When;
use super::views::changed_sections;
use super::{Renderer, buffer_pool};
use crate::date::Day;
use crate::diag::Diagnostics;
use crate::document::Document;
use crate::markdown::{self, Call, CallKind, Written};
use crate::site::Page;

/// The body of a page.
pub fn html(
    renderer: &Renderer,
    text: &str,
    page: &Page,
    context: &Context,
    diags: &mut Diagnostics,
) -> Written {
    let world = &*renderer.world;
    let document = &page.document;
    let (engine, labels) = renderer.for_text(page);
    let problems = RefCell::new(Diagnostics::new());
    let shown = RefCell::new(BTreeSet::new());
    let caller = Caller { renderer, engine, page, text };
    let component = |call: &Call, body: Option<&str>| {
        shown.borrow_mut().insert(call.range.start);
        Some(caller.html(call, body, context, &mut problems.borrow_mut()))
    };
    let links = world.site.links(page);
    let text_lang = page.text_lang();
    let room = buffer_pool::text(document.body.len() * 3);
    let changed = changed_sections(&world.sources(), page);
    let source = markdown::HtmlInput {
        path: &document.path,
        text,
        body: document.body.clone(),
        today: world.config.today,
        outline: &document.outline,
        tape: document.tape.as_ref(),
        renamed: world.site.renamed(page),
        links: &links.links,
        images: &links.images,
        rules: world.reader().rules(page),
        direction: world.config.language(text_lang).direction,
        raw_html: world.config.raw_html,
        changed: &changed,
        labels,
        marks: renderer.fixed.has_marks,
        component: &component,
    };
    let written = markdown::html(&source, room);
    diags.extend(problems.into_inner());
    let shown = shown.into_inner();
    let is_hidden = |call: &&Call| call.kind != CallKind::Close && !shown.contains(&call.range.start);
    for call in document.outline.calls.iter().filter(is_hidden) {
        caller.check(call, When::SomeDay, diags);
    }
    caller.ends(diags);
    written
}

/// The words of a document's text.
pub fn words(text: &str, document: &Document, today: Day) -> usize {
    markdown::words(&document.path, text, document.body.clone(), today, document.tape.as_ref())
}
