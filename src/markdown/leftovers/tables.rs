//! Lines that were meant to be a table and are published as text.

use super::marks::{Marks, quoted};
use crate::diag::Code;
use crate::markdown::Passage;

/// Reports the line below the header that does not fit it, or its lack.
pub(super) fn check(marks: &mut Marks<'_>, passage: &Passage) {
    if passage.cell || !passage.text.contains('|') {
        return;
    }
    let whole = passage.source(0..passage.text.len());
    let start = marks.text[..whole.start].rfind('\n').map_or(0, |at| at + 1);
    let end = marks.text[whole.end..].find('\n').map_or(marks.text.len(), |at| whole.end + at);
    let mut at = start;
    let mut lines: Vec<(usize, &str)> = Vec::new();
    for line in marks.text[start..end].split_inclusive('\n') {
        lines.push((at, line.trim_end_matches(['\n', '\r'])));
        at += line.len();
    }
    let below =
        (1..lines.len()).find(|line| is_delimiter(lines[*line].1) && lines[*line - 1].1.contains('|'));
    if let Some(below) = below {
        misfit(marks, &lines, below);
        return;
    }
    let rows = lines.iter().filter(|(_, line)| is_row(line)).count();
    if lines.len() >= 2 && rows == lines.len() {
        let columns = cells(lines[0].1);
        let message = "these lines are no table: the line below the header is missing";
        let help = format!("write {} below the first line", quoted(&delimiter(columns)));
        let (start, line) = lines[0];
        marks.report(
            Code::BrokenMarkup,
            start + line.len() - line.trim_start().len()..start + line.len(),
            message,
            help,
        );
    }
}

fn misfit(marks: &mut Marks<'_>, lines: &[(usize, &str)], below: usize) {
    let (start, line) = lines[below];
    let header = lines[below - 1].1;
    let (head, borders) = (cells(header), cells(line));
    let range = start + line.len() - line.trim_start().len()..start + line.trim_end().len();
    if head == borders {
        let message = "these lines are no table: the header is not the first line of its paragraph";
        marks.report(Code::BrokenMarkup, range, message, "put an empty line above the header");
        return;
    }
    let message = format!("these lines are no table: the header has {head} cells and this line {borders}");
    let help = if head > borders && header.contains('`') {
        format!("write `\\|` for a bar inside the code of the header, or {} here", quoted(&delimiter(head)))
    } else {
        format!("write {}", quoted(&delimiter(head)))
    };
    marks.report(Code::BrokenMarkup, range, message, help);
}

fn delimiter(columns: usize) -> String {
    format!("|{}", "---|".repeat(columns))
}

/// `|---|:-:|`
fn is_delimiter(line: &str) -> bool {
    let line = line.trim().trim_start_matches(['>', ' ']);
    line.contains("--")
        && line.contains('|')
        && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' ' | '\t'))
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
