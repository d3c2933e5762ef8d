//! Findings with the lines of the file and a caret, as compilers show them.

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use super::finding::Finding;
use super::frame::{Frame, frames};
use crate::diag::Severity;

/// Writes findings in their order. Colors are always written; a stream that is not a terminal leaves them out.
pub(super) fn write(findings: &[Finding], out: &mut dyn Write) -> io::Result<()> {
    let renderer = Renderer::styled();
    for finding in findings {
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
    let group = frames(finding).into_iter().map(element).fold(Group::with_title(title), Group::element);
    match &finding.help {
        Some(help) => group.element(Level::HELP.message(&**help)),
        None => group,
    }
}

/// The lines of a frame, or the line and column of its place alone.
fn element(frame: Frame<'_>) -> Element<'_> {
    let Frame { spot, label, beside, lines } = frame;
    let path = &*spot.place.path;
    let Some(lines) = lines else {
        let origin = Origin::path(path);
        return Element::Origin(match &spot.text {
            Some(_) => origin.line(spot.line).char_column(spot.column),
            None => origin,
        });
    };
    let kind = if label.is_some() { AnnotationKind::Context } else { AnnotationKind::Primary };
    let mut snippet = Snippet::source(lines.text)
        .path(path)
        .line_start(lines.first)
        .annotation(kind.span(lines.within(&spot.place)).label(label));
    for (also, label) in beside {
        snippet = snippet.annotation(AnnotationKind::Context.span(lines.within(&also.place)).label(label));
    }
    Element::Cause(snippet)
}
