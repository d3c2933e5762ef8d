//! Findings with the lines of the file and a caret, as compilers show them.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::findings::{Finding, Spot};
use crate::diag::Severity;

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
    let mut group = match &finding.spot {
        Some(spot) => match &spot.text {
            Some(text) => {
                let mut snippet = Snippet::source(&**text)
                    .path(&*spot.place.path)
                    .annotation(AnnotationKind::Primary.span(spot.place.range_in(text)));
                for (also, label) in finding.also.iter().filter(|(also, _)| is_beside(also, spot)) {
                    let range = also.place.range_in(text);
                    snippet = snippet.annotation(AnnotationKind::Context.span(range).label(label));
                }
                title.element(snippet)
            }
            None => title.element(Origin::path(&*spot.place.path)),
        },
        None => Group::with_title(title),
    };
    for (also, label) in &finding.also {
        if finding.spot.as_ref().is_some_and(|spot| is_beside(also, spot)) {
            continue;
        }
        group = match &also.text {
            Some(text) => group.element(
                Snippet::source(&**text)
                    .path(&*also.place.path)
                    .annotation(AnnotationKind::Context.span(also.place.range_in(text)).label(label)),
            ),
            None => group.element(Origin::path(&*also.place.path)),
        };
    }
    if let Some(help) = &finding.help {
        group = group.element(Level::HELP.message(&**help));
    }
    group
}

fn is_beside(also: &Spot, spot: &Spot) -> bool {
    also.place.path == spot.place.path && spot.text.is_some()
}
