//! What the site must know of a page's body: headings, links, images, calls. No text is kept.

mod definitions;
mod found;
mod links;
mod markup;
mod missing;
mod reader;

pub use found::{Elsewhen, Heading, Image, Link, Outline};
use reader::OutlineReader;

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use super::call::Call;
use super::calls;
use super::elements::Elements;
use super::headings::{Anchors, without_words};
use super::item::{Item, is_autolink};
use super::leftovers::{Suspicion, leftovers};
use super::notes::Notes;
use super::shape::ShapeReader;
use super::stream::{Body, stream};
use super::tape::{Recorder, Tape};
use crate::config::RawHtml;
use crate::date::Day;
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// Reads a body: its outline, and its events for the HTML writer if they can be recorded.
pub fn outline(
    path: &Arc<str>,
    text: &str,
    body: Range<usize>,
    today: Day,
    raw_html: RawHtml,
    diags: &mut Diagnostics,
) -> (Outline, Option<Tape>) {
    let calls = calls::find(path, text, body.clone(), diags);
    let mut streamed = Diagnostics::new();
    let mut recorder = calls.is_empty().then(|| Recorder::new(text, &body));
    let mut reader = OutlineReader {
        path,
        text,
        raw_html,
        outline: Outline::default(),
        anchors: Vec::new(),
        elements: Elements::default(),
        reported: BTreeSet::new(),
        explicit: Vec::new(),
        heading: None,
        images: Vec::new(),
        references: Vec::new(),
        missing: Vec::new(),
        notes: Notes::default(),
        diags,
    };
    let body = Body { path, text, range: body, today };
    let mut suspicion = Suspicion::new(text, &body.range);
    let mut shapes = ShapeReader::default();
    let hidden = stream(&body, &calls, &mut streamed, |item, range| {
        if let Item::Event(event) = &item {
            suspicion.event(event, &range);
            if let Some(recorder) = &mut recorder {
                recorder.event(event, &range);
            }
        }
        shapes.item(&item, &range);
        reader.item(&item, &range);
    });
    reader.ids();
    reader.define(&body.range, &calls);
    reader.report_missing();
    std::mem::take(&mut reader.elements).finish(path, reader.diags);
    reader.outline.shapes = shapes.finish((path, text, &body.range), &calls);
    if suspicion.is_founded() {
        let left = leftovers(path, text, body.range, today, raw_html);
        reader.outline.wiki = left.wiki;
        reader.diags.extend(left.problems);
    }
    let mut outline = reader.outline;
    outline.elsewhen = hidden.headings.iter().map(Elsewhen::of).collect();
    (outline.undefined, outline.unused) = reader.notes.check(path, &hidden, reader.diags);
    outline.mismatched = hidden.mismatched;
    outline.later = hidden.targets;
    diags.extend(streamed);
    let is_own = |call: &Call| !call.has_slip && !super::BUILT_IN.contains(&call.name.as_str());
    outline.calls = calls.into_iter().filter(is_own).collect();
    outline.fit();
    (outline, recorder.and_then(Recorder::finish))
}

impl OutlineReader<'_> {
    fn item(&mut self, item: &Item<'_>, range: &Range<usize>) {
        match item {
            Item::Event(event) => self.event(event, range),
            Item::Call(_) => {
                self.outline.has_text = true;
                if let Some((heading, _)) = &mut self.heading {
                    heading.has_call = true;
                }
                self.images.iter_mut().for_each(|(_, has_alt)| *has_alt = true);
            }
            Item::Open(_) => self.outline.has_text = true,
            Item::Close(_) => {}
        }
    }

    fn event(&mut self, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                let heading = Heading {
                    level: *level as u8,
                    text: String::new(),
                    id: String::new(),
                    range: range.clone(),
                    is_asked: id.is_some(),
                    has_call: false,
                };
                self.heading = Some((heading, id.as_ref().map(ToString::to_string)));
            }
            Event::End(TagEnd::Heading(_)) => self.end_heading(),
            Event::Start(Tag::Link { link_type, dest_url, id, .. }) => match is_autolink(*link_type) {
                true => self.autolink(*link_type, dest_url, range),
                false => {
                    if definitions::is_reference(*link_type) {
                        self.references.push((false, self.outline.links.len(), id.to_string()));
                    }
                    self.link(dest_url, range);
                }
            },
            Event::Start(Tag::Image { link_type, dest_url, id, .. }) => {
                self.report_call(dest_url, range);
                if definitions::is_reference(*link_type) {
                    self.references.push((true, self.outline.images.len(), id.to_string()));
                }
                self.outline.images.push(Image { source: dest_url.to_string(), range: range.clone() });
                self.images.push((range.clone(), false));
            }
            Event::End(TagEnd::Image) => self.end_image(),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                self.outline.has_code |= !info.is_empty();
            }
            Event::Text(text) => {
                self.undefined_footnote(text, range);
                self.text(text);
            }
            Event::Code(text) => self.text(text),
            Event::SoftBreak | Event::HardBreak => self.text(" "),
            Event::Html(html) | Event::InlineHtml(html) => self.html(html, range),
            // An alternative text has no notes.
            Event::FootnoteReference(name) if self.images.is_empty() => self.notes.used(name, range),
            Event::Start(Tag::FootnoteDefinition(name)) => self.notes.defined(name, range),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        self.outline.has_text = self.outline.has_text || !text.trim().is_empty();
        if let Some((heading, _)) = &mut self.heading {
            heading.text.push_str(text);
        }
        self.images.iter_mut().for_each(|(_, has_alt)| *has_alt |= !text.trim().is_empty());
    }

    fn end_heading(&mut self) {
        let Some((mut heading, explicit)) = self.heading.take() else { return };
        heading.text = heading.text.trim().to_owned();
        if heading.has_call && explicit.is_none() {
            let id = Anchors::default().make(&heading.text);
            let place = Place::new(self.path, heading.range.clone());
            self.diags
                .report(
                    Code::ComponentPlace,
                    place,
                    "a heading with a component has no anchor of its whole text",
                )
                .help(format!("write one at the end of the heading, such as `{{#{id}}}`"));
        }
        self.explicit.push(explicit);
        if heading.text.is_empty() && !heading.has_call && self.report_empty(&heading) {
            self.outline.headings.push(heading);
            return;
        }
        let before = self.outline.headings.last().map_or(1, |last| last.level);
        if heading.level > before + 1 {
            let place = Place::new(self.path, heading.range.clone());
            let message = format!("heading level {} follows level {before}", heading.level);
            let marks = "#".repeat(usize::from(before) + 1);
            self.diags
                .report(Code::HeadingLevel, place, message)
                .help(format!("begin the line with `{marks} `"));
        }
        self.outline.headings.push(heading);
    }

    fn report_empty(&mut self, heading: &Heading) -> bool {
        let source = self.text[heading.range.clone()].trim_end();
        let Some((message, help)) = without_words(source) else { return false };
        let place = Place::new(self.path, heading.range.start..heading.range.start + source.len());
        self.diags.report(Code::EmptyHeading, place, message).help(help);
        true
    }

    fn end_image(&mut self) {
        let Some((range, has_alt)) = self.images.pop() else { return };
        let decorative = self.text[range.end.min(self.text.len())..].starts_with("{.decorative}");
        if !has_alt && !decorative {
            self.diags
                .report(Code::MissingAlt, Place::new(self.path, range), "image without alternative text")
                .help("say what it shows between the brackets, or add `{.decorative}` after it");
        }
    }

    /// Assigns anchors to headings: first the explicit ones, then others that are still free.
    fn ids(&mut self) {
        let mut anchors = Anchors::with_capacity(self.outline.headings.len() + self.outline.anchors.len());
        for (id, place) in self.outline.anchors.iter().zip(&self.anchors) {
            if !anchors.claim(id) {
                self.outline.repeated.push((place.clone(), id.clone()));
            }
        }
        for (heading, explicit) in self.outline.headings.iter_mut().zip(&self.explicit) {
            let Some(id) = explicit else { continue };
            heading.id.clone_from(id);
            if !anchors.claim(id) {
                let place = Place::new(self.path, heading.range.clone());
                self.diags
                    .report(Code::DuplicateAnchor, place, format!("the anchor `{id}` is on this page twice"))
                    .help("give one of the headings another `{#id}`");
            }
        }
        for (heading, explicit) in self.outline.headings.iter_mut().zip(&self.explicit) {
            if explicit.is_none() {
                heading.id = anchors.make(&heading.text);
            }
        }
    }
}
