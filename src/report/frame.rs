//! The frame of a problem: the lines of a file that are shown, and the places in them.
//!
//! A problem has one frame for its place, which also marks the places that are near it, and one for each place that is not.

use std::ops::Range;

use memchr::{memchr, memrchr};

use super::finding::{Finding, Spot};
use crate::source::Place;

/// At most this many bytes before and after a place belong to its lines: a problem is shown as quickly in a long text as in a short
/// one.
const NEAR: usize = 16 * 1024;

/// Lines of a file with a place in them, or the place alone.
#[derive(Debug)]
pub(super) struct Frame<'f> {
    /// The place.
    pub spot: &'f Spot,
    /// The label of the frame, if it is not the place of the problem itself.
    pub label: Option<&'f str>,
    /// Other places in the same lines, with their labels.
    pub beside: Vec<(&'f Spot, &'f str)>,
    /// The lines; `None` if the file cannot be read, or they are too long to be shown.
    pub lines: Option<Lines<'f>>,
}

/// Whole lines of a file.
#[derive(Debug)]
pub(super) struct Lines<'f> {
    /// The number of the first of them.
    pub first: usize,
    /// Their text.
    pub text: &'f str,
    /// Where it begins in the file.
    start: usize,
    /// The text of the whole file.
    whole: &'f str,
}

impl Lines<'_> {
    /// The bytes of a place within these lines.
    pub fn within(&self, place: &Place) -> Range<usize> {
        let range = place.range_in(self.whole);
        range.start - self.start..range.end - self.start
    }
}

/// The frames of a problem, that of its place first.
pub(super) fn frames(finding: &Finding) -> Vec<Frame<'_>> {
    let main = finding.spot.as_ref();
    let (beside, apart): (Vec<_>, Vec<_>) =
        finding.also.iter().partition(|(also, _)| main.is_some_and(|spot| is_beside(also, spot)));
    let beside = beside.into_iter().map(|(spot, label)| (spot, label.as_str())).collect();
    let main = main.map(|spot| framed(spot, None, beside));
    let apart = apart.into_iter().map(|(spot, label)| framed(spot, Some(label), Vec::new()));
    main.into_iter().chain(apart).collect()
}

fn framed<'f>(spot: &'f Spot, label: Option<&'f str>, beside: Vec<(&'f Spot, &'f str)>) -> Frame<'f> {
    let each = || beside.iter().map(|(also, _)| *also);
    let first =
        each().fold(spot, |first, also| if also.place.start < first.place.start { also } else { first });
    let end = each().map(|also| also.place.end).fold(spot.place.end, usize::max);
    let lines = lines(spot, first, end);
    Frame { spot, label, beside, lines }
}

/// The whole lines from one place to the end of another, if these are few.
fn lines<'f>(spot: &'f Spot, first: &Spot, end: usize) -> Option<Lines<'f>> {
    let text = spot.text.as_deref()?;
    let bytes = text.as_bytes();
    let (start, end) = (first.place.start.min(bytes.len()), end.min(bytes.len()));
    let from = memrchr(b'\n', &bytes[start.saturating_sub(NEAR)..start])
        .map(|at| start.saturating_sub(NEAR) + at + 1);
    let to = memchr(b'\n', &bytes[end..bytes.len().min(end + NEAR)]).map(|at| end + at + 1);
    let from = from.or((start <= NEAR).then_some(0))?;
    let to = to.or((bytes.len() <= end + NEAR).then_some(bytes.len()))?;
    (to - from <= 2 * NEAR).then_some(Lines {
        first: first.line,
        text: &text[from..to],
        start: from,
        whole: text,
    })
}

/// Whether another place is shown among the lines of the first.
fn is_beside(also: &Spot, spot: &Spot) -> bool {
    also.place.path == spot.place.path
        && spot.text.is_some()
        && also.place.start.abs_diff(spot.place.start) <= NEAR
}

/// A line beside a place or at it, with the part of it that is shown.
#[derive(Debug)]
pub(super) struct Around<'f> {
    /// Its number.
    pub number: usize,
    /// Its text, at most as long as the caller allows.
    pub text: &'f str,
    /// How many characters before that are left out.
    pub skipped: usize,
}

/// The line of a place with so many before and after it, each no wider than this many characters: of its own line, those around the place.
pub(super) fn around(spot: &Spot, lines: usize, widest: usize) -> Vec<Around<'_>> {
    let Some(text) = spot.text.as_deref() else { return Vec::new() };
    let bytes = text.as_bytes();
    let mut start = spot.place.start.min(bytes.len());
    let mut first = spot.line;
    let line_start = |at: usize| memrchr(b'\n', &bytes[..at]).map_or(0, |end| end + 1);
    start = line_start(start);
    while first > 1 && spot.line - first < lines {
        start = line_start(start - 1);
        first -= 1;
    }
    let shown = text[start..].lines().take(spot.line - first + 1 + lines).enumerate();
    let line = |(at, text)| {
        let number = first + at;
        let skipped = if number == spot.line { skipped(text, spot.column, widest) } else { 0 };
        let byte = |character: usize| text.char_indices().nth(character).map_or(text.len(), |(at, _)| at);
        Around { number, text: &text[byte(skipped)..byte(skipped + widest)], skipped }
    };
    shown.map(|(at, text): (usize, &str)| line((at, text))).collect()
}

/// How many characters of a line are skipped, so that a place far along a long line is visible.
fn skipped(line: &str, column: usize, widest: usize) -> usize {
    let length = line.chars().count();
    if length <= widest { 0 } else { column.saturating_sub(widest / 2).min(length - widest) }
}
