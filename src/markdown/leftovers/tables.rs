//! Lines that were meant to be a table and are published as text.

use std::ops::Range;

use super::marks::{Marks, quoted};
use crate::diag::Code;
use crate::markdown::Passage;

/// Reports the line below the header that does not fit it, or its lack.
pub(super) fn check(marks: &mut Marks<'_>, passage: &Passage) {
    if passage.cell || !passage.text.contains('|') {
        return;
    }
    // The sign of an item or of a quotation comes before the passage.
    let whole = passage.source(0..passage.text.len());
    let mut at = whole.start;
    let end = marks.text[whole.end..].find('\n').map_or(marks.text.len(), |at| whole.end + at);
    let mut lines: Vec<(usize, &str)> = Vec::new();
    for line in marks.text[at..end].split_inclusive('\n') {
        lines.push((at, line.trim_end_matches(['\n', '\r'])));
        at += line.len();
    }
    let below =
        (1..lines.len()).find(|line| is_delimiter(lines[*line].1) && lines[*line - 1].1.contains('|'));
    if let Some(below) = below {
        misfit(marks, &lines, below);
    } else if is_delimiter(lines[0].1) {
        apart(marks, lines[0]);
    } else if lines.len() >= 2 && lines.iter().all(|(_, line)| is_row(line)) {
        let message = "these lines are no table: the line below the header is missing";
        let help = format!("write {} below the first line", quoted(&delimiter(cells(lines[0].1))));
        marks.report(Code::BrokenMarkup, range(lines[0]), message, help);
    }
}

fn misfit(marks: &mut Marks<'_>, lines: &[(usize, &str)], below: usize) {
    let (_, line) = lines[below];
    let header = lines[below - 1].1;
    let (head, borders) = (cells(header), cells(line));
    let range = range(lines[below]);
    let write = format!("write {}", quoted(&delimiter(head)));
    let is_plain = line.split('|').map(|cell| cell.trim_matches([' ', '\t', '>'])).all(is_dashes);
    if head == borders && is_plain && below > 1 {
        let message = "these lines are no table: the header is not the first line of its paragraph";
        marks.report(Code::BrokenMarkup, range, message, "put an empty line above the header");
    } else if head == borders || !is_plain {
        let message = "these lines are no table: the line below the header has other signs than `|`, `-` and `:`, or not in this order";
        marks.report(Code::BrokenMarkup, range, message, write);
    } else {
        let message = format!(
            "these lines are no table: the header has {}, and this line has dashes for {borders}",
            columns(head)
        );
        let help = match head > borders && header.contains('`') {
            true => format!(
                "write `\\|` for a bar inside the code of the header, or {} here",
                quoted(&delimiter(head))
            ),
            false => write,
        };
        marks.report(Code::BrokenMarkup, range, message, help);
    }
}

/// Reports a line of dashes that begins a paragraph.
fn apart(marks: &mut Marks<'_>, line: (usize, &str)) {
    let above = marks.text[..line.0].trim_end();
    let help = match above.rsplit('\n').next().is_some_and(|line| line.contains('|')) {
        true => "remove the empty line above it",
        false => "write the header of the table directly above it",
    };
    let message = "these lines are no table: there is no header directly above the line of dashes";
    marks.report(Code::BrokenMarkup, range(line), message, help);
}

/// Reports a header above dashes without `|`, which make it a heading.
pub(super) fn ruled(marks: &mut Marks<'_>, heading: Range<usize>) {
    let text = marks.text;
    let source = text[heading.clone()].trim_end();
    let Some((above, _)) = source.rsplit_once('\n').filter(|_| is_ruled(text, &heading)) else { return };
    let header = above.rsplit('\n').next().unwrap_or_default();
    let start = heading.start + above.len() + 1;
    let message = format!(
        "these lines are no table: the header has {}, and dashes without `|` make it a heading",
        columns(cells(header))
    );
    let help = format!("write {}", quoted(&delimiter(cells(header))));
    marks.report(Code::BrokenMarkup, start..heading.start + source.len(), message, help);
}

/// Whether a heading is underlined with dashes, has `|`, and a line with `|` comes next.
pub(super) fn is_ruled(text: &str, heading: &Range<usize>) -> bool {
    let source = text.get(heading.clone()).unwrap_or_default().trim_end_matches(['\n', '\r', ' ', '\t']);
    let next =
        || text[heading.start + source.len()..].trim_start_matches([' ', '\t', '\r']).strip_prefix('\n');
    source.ends_with('-')
        && source.contains('|')
        && !source.starts_with('#')
        && next().and_then(|rest| rest.lines().next()).is_some_and(|line| line.contains('|'))
}

fn range((start, line): (usize, &str)) -> Range<usize> {
    let line = line.trim_end();
    start + line.len() - line.trim_start_matches([' ', '\t', '>']).len()..start + line.len()
}

fn delimiter(columns: usize) -> String {
    format!("|{}", "---|".repeat(columns))
}

/// `1 column`, `2 columns`
pub(super) fn columns(count: usize) -> String {
    format!("{count} column{}", if count == 1 { "" } else { "s" })
}

/// `---`, `:-:`; the ends of a line have nothing.
fn is_dashes(cell: &str) -> bool {
    let dashes = cell.strip_prefix(':').unwrap_or(cell);
    dashes.strip_suffix(':').unwrap_or(dashes).bytes().all(|byte| byte == b'-')
}

/// `|---|:-:|`, also with other lines than dashes, and with the corners of a table of signs.
fn is_delimiter(line: &str) -> bool {
    let line = line.trim().trim_start_matches(['>', ' ']);
    let is_line = |c: char| matches!(c, '-' | '=' | '–' | '—');
    line.contains(['|', '+'])
        && line.contains(is_line)
        && line.chars().all(|c| is_line(c) || matches!(c, '|' | '+' | ':' | ' ' | '\t'))
}

/// `| a | b |`
fn is_row(line: &str) -> bool {
    let line = line.trim();
    line.len() > 4 && line.starts_with('|') && line.ends_with('|') && cells(line) >= 2
}

/// How many cells a row has.
pub(super) fn cells(line: &str) -> usize {
    let line = line.trim().trim_start_matches(['>', ' ']);
    let line = line.strip_prefix('|').unwrap_or(line);
    let line = if line.ends_with('|') && !line.ends_with("\\|") { &line[..line.len() - 1] } else { line };
    let bytes = line.as_bytes();
    1 + (0..bytes.len()).filter(|at| bytes[*at] == b'|' && (*at == 0 || bytes[*at - 1] != b'\\')).count()
}
