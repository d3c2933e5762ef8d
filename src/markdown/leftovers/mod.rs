//! Leftovers: syntax of other tools that stays visible, and Markdown that did not become what its author meant.
//!
//! [`Suspicion`] sees the events of a body while they are read anyway, and costs a few instructions each; [`leftovers`] reads a
//! body again in detail if necessary: in a build if the suspicion found something, in `hexaglot check` always. `structure` checks
//! events, the other modules check passages of prose. The first rule that claims a place has it: each mistake is reported once, by
//! the most specific rule.

mod alerts;
mod angles;
mod brackets;
mod critic;
mod definitions;
mod delimiters;
mod emphasis;
mod formulas;
mod found;
mod inline;
mod lines;
mod marks;
mod remarks;
pub(in crate::markdown) mod structure;
mod suspicion;
mod tables;
mod targets;
mod templates;

use std::ops::Range;
use std::sync::Arc;

pub use found::{Leftovers, WikiLink};
pub(super) use suspicion::Suspicion;

use self::marks::Marks;
use super::prose::prose;
use crate::config::RawHtml;
use crate::date::Day;

/// Reads a body and reports leftovers that are visible on the page of this day.
pub fn leftovers(
    path: &Arc<str>,
    text: &str,
    body: Range<usize>,
    today: Day,
    raw_html: RawHtml,
) -> Leftovers {
    let read = prose(path, text, body.clone(), today);
    let mut marks = Marks::new(path, text);
    let structure = structure::check(&mut marks, path, body.clone(), (today, raw_html));
    for passage in &read.passages {
        lines::containers(&mut marks, passage);
        remarks::check(&mut marks, passage);
        angles::check(&mut marks, passage, raw_html);
        templates::check(&mut marks, passage);
    }
    for passage in &read.passages {
        lines::check(&mut marks, passage);
        formulas::check(&mut marks, passage);
        inline::check(&mut marks, passage);
        tables::check(&mut marks, passage);
    }
    let known = definitions::check(&mut marks, body, &read.calls);
    for passage in &read.passages {
        brackets::check(&mut marks, passage, &structure, &known);
        emphasis::check(&mut marks, passage, &structure);
    }
    marks.finish()
}

#[cfg(test)]
mod tests;
