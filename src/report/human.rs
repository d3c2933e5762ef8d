//! Findings with the lines of the file and a caret, as compilers show them.

use std::io::{self, Write};
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};
use memchr::{memchr, memrchr};

use super::findings::{Finding, Spot};
use crate::diag::Severity;
use crate::source::Place;

/// So many bytes before and behind a place belong to its lines at most: a problem is shown as quickly in a long text as in a short one.
const NEAR: usize = 16 * 1024;

/// Writes findings, the errors first: they are what keeps the site from being published. Colors are always written; a stream
/// that is no terminal leaves them out.
pub(super) fn write(findings: &[Finding], out: &mut dyn Write) -> io::Result<()> {
    let renderer = Renderer::styled();
    let (errors, warnings): (Vec<_>, Vec<_>) =
        findings.iter().partition(|finding| finding.severity == Severity::Error);
    for finding in errors.into_iter().chain(warnings) {
        writeln!(out, "{}\n", renderer.render(&[group(finding)]))?;
    }
    Ok(())
}

fn group(finding: &Finding) -> Group<'_> {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(&*finding.message).id(finding.code.name());
    let (beside, apart): (Vec<_>, Vec<_>) = finding
        .also
        .iter()
        .partition(|(also, _)| finding.spot.as_ref().is_some_and(|spot| is_beside(also, spot)));
    let mut group = match &finding.spot {
        Some(spot) => title.element(shown(spot, None, &beside)),
        None => Group::with_title(title),
    };
    for (also, label) in apart {
        group = group.element(shown(also, Some(label), &[]));
    }
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(&**help));
    }
    group
}

/// The lines of a place and of those beside it, or its line and column alone where they are too long to be shown.
fn shown<'f>(spot: &'f Spot, label: Option<&'f String>, beside: &[&'f (Spot, String)]) -> Element<'f> {
    let first = beside
        .iter()
        .map(|(also, _)| also)
        .fold(spot, |first, also| if also.place.start < first.place.start { also } else { first });
    let last = beside.iter().map(|(also, _)| also.place.end).fold(spot.place.end, usize::max);
    let lines = spot.text.as_ref().and_then(|text| Some((text, lines(text, first.place.start, last)?)));
    let Some((text, lines)) = lines else {
        let origin = Origin::path(&*spot.place.path);
        return Element::Origin(match &spot.text {
            Some(_) => origin.line(spot.line).char_column(spot.column),
            None => origin,
        });
    };
    let within = |place: &Place| {
        let range = place.range_in(text);
        range.start - lines.start..range.end - lines.start
    };
    let kind = if label.is_some() { AnnotationKind::Context } else { AnnotationKind::Primary };
    let mut snippet = Snippet::source(&text[lines.clone()])
        .path(&*spot.place.path)
        .line_start(first.line)
        .annotation(kind.span(within(&spot.place)).label(label));
    for (also, label) in beside {
        snippet = snippet.annotation(AnnotationKind::Context.span(within(&also.place)).label(label));
    }
    Element::Cause(snippet)
}

/// The bytes of whole lines from one place to another, if these are few.
fn lines(text: &str, start: usize, end: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let (start, end) = (start.min(bytes.len()), end.min(bytes.len()));
    let from = memrchr(b'\n', &bytes[start.saturating_sub(NEAR)..start])
        .map(|at| start.saturating_sub(NEAR) + at + 1);
    let to = memchr(b'\n', &bytes[end..bytes.len().min(end + NEAR)]).map(|at| end + at + 1);
    let from = from.or((start <= NEAR).then_some(0))?;
    let to = to.or((bytes.len() <= end + NEAR).then_some(bytes.len()))?;
    (to - from <= 2 * NEAR).then_some(from..to)
}

/// Whether another place is shown among the lines of the first.
fn is_beside(also: &Spot, spot: &Spot) -> bool {
    also.place.path == spot.place.path
        && spot.text.is_some()
        && also.place.start.abs_diff(spot.place.start) <= NEAR
}
