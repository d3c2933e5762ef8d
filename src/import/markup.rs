//! Where code is in a text, and replacing parts of a text outside it.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag};

/// The dialect of Markdown that all these generators share.
pub fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES | Options::ENABLE_STRIKETHROUGH
}

/// Byte ranges of code, in order.
pub fn code(text: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        if matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(_))) {
            ranges.push(range);
        }
    }
    ranges
}

/// Whether a place is in one of the ranges.
pub fn is_in(ranges: &[Range<usize>], at: usize) -> bool {
    let next = ranges.partition_point(|range| range.end <= at);
    ranges.get(next).is_some_and(|range| range.contains(&at))
}

/// Replacements in a text, in any order; of two that overlap the first counts.
#[derive(Default)]
pub struct Edits(Vec<(Range<usize>, String)>);

impl Edits {
    /// Replaces a part.
    pub fn replace(&mut self, range: Range<usize>, by: impl Into<String>) {
        self.0.push((range, by.into()));
    }

    /// The text with all replacements.
    pub fn apply(mut self, text: &str) -> String {
        self.0.sort_by_key(|(range, _)| range.start);
        let mut out = String::with_capacity(text.len());
        let mut at = 0;
        for (range, by) in self.0 {
            if range.start >= at {
                out.push_str(&text[at..range.start]);
                out.push_str(&by);
                at = range.end;
            }
        }
        out.push_str(&text[at..]);
        out
    }
}

/// The kind of an alert for a name that generators and themes give to such boxes.
pub fn alert(name: &str) -> Option<&'static str> {
    Some(match name.to_ascii_lowercase().as_str() {
        "note" | "info" | "notice" | "abstract" | "seealso" => "NOTE",
        "tip" | "hint" | "success" | "check" => "TIP",
        "important" | "attention" => "IMPORTANT",
        "warning" | "warn" => "WARNING",
        "caution" | "danger" | "error" | "failure" | "bug" => "CAUTION",
        _ => return None,
    })
}

/// An alert with a title and a text.
pub fn alert_block(kind: &str, title: Option<&str>, text: &str) -> String {
    let mut out = format!("> [!{kind}]\n");
    if let Some(title) = title.filter(|title| !title.trim().is_empty()) {
        out.push_str(&format!("> **{}**\n>\n", title.trim()));
    }
    for line in text.trim_matches('\n').lines() {
        out.push_str(if line.trim().is_empty() { ">" } else { "> " });
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// Lines without the indentation that all of them have.
pub fn dedented(lines: &[&str]) -> Vec<String> {
    let expanded: Vec<String> = lines.iter().map(|line| expand(line)).collect();
    let filled = expanded.iter().filter(|line| !line.trim().is_empty());
    let least = filled.map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
    expanded.iter().map(|line| line.get(least..).unwrap_or_default().to_owned()).collect()
}

/// A line whose indentation has no tabs.
pub fn expand(line: &str) -> String {
    let rest = line.trim_start_matches([' ', '\t']);
    let mut width = 0;
    for sign in line[..line.len() - rest.len()].chars() {
        width += if sign == '\t' { 4 - width % 4 } else { 1 };
    }
    format!("{:width$}{rest}", "")
}
