//! Titles and descriptions that are longer than what search engines show.

use icu::segmenter::GraphemeClusterSegmenter;

use super::reading::Reading;
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// The longest title that is shown whole.
const TITLE: usize = 60;

/// The longest description that is shown whole.
const DESCRIPTION: usize = 160;

/// Reports a title, or the label that stands for it, and a description.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) {
    let front = &reading.page.document.front;
    let title = if front.get("label").is_some() { "label" } else { "title" };
    measure(reading, title, TITLE, Code::LongTitle, diags);
    measure(reading, "description", DESCRIPTION, Code::LongDescription, diags);
}

fn measure(reading: &Reading<'_>, field: &str, most: usize, code: Code, diags: &mut Diagnostics) {
    let document = &reading.page.document;
    let Some(node) = document.front.get(field) else { return };
    let Some(text) = node.as_text() else { return };
    let width = width(text);
    if width <= most {
        return;
    }
    let help = match field {
        "title" => format!("shorten it by {}, or add a short `label:` below it", width - most),
        _ => format!("shorten it by {}", width - most),
    };
    let message = format!("the {field} is {width} characters long; {most} are shown whole");
    diags.report(code, Place::new(&document.path, node.range.clone()), message).help(help);
}

/// Characters as readers see them; Han characters and full-width marks count double.
fn width(text: &str) -> usize {
    let borders = GraphemeClusterSegmenter::new().segment_str(text);
    let starts = borders.filter_map(|border| text.get(border..)?.chars().next());
    starts.map(|c| if is_wide(c) { 2 } else { 1 }).sum()
}

fn is_wide(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{ff01}'..='\u{ff60}' | '\u{20000}'..='\u{3ffff}')
}
