//! The heading of level 1 of a page: its title.
//!
//! If a text begins with `# Words` and its front matter has no title, or the same one, this heading is the title and the page shows
//! it once. Any other heading of level 1 is reported, and published as it is written.

use std::ops::Range;
use std::sync::Arc;

use super::options::ParseOptions;
use crate::diag::{Code, Diagnostics};
use crate::markdown::{Outline, outline};
use crate::node::{Key, Node, Value, double_quoted};
use crate::source::Place;

/// Moves the title at the head of a body into the front matter; returns the body after it.
pub(super) fn take(
    path: &Arc<str>,
    text: &str,
    front: &mut Node,
    body: Range<usize>,
    edition: ParseOptions,
) -> Range<usize> {
    let Some(lines) = opening(text, &body) else { return body };
    // A title that is not text is reported as such.
    if front.as_map().is_none() || front.field("title").is_some() && title(front).is_none() {
        return body;
    }
    let mut problems = Diagnostics::new();
    let (found, _) = outline(path, text, lines.clone(), edition.today, edition.raw_html, &mut problems);
    let [heading] = found.headings.as_slice() else { return body };
    // Addresses in a title would become links.
    let address = ["<", "://", "@"].iter().any(|sign| text[lines.clone()].contains(sign));
    let plain = !address && found.links.is_empty() && found.images.is_empty() && found.calls.is_empty();
    // A heading that cannot be a title stays in the text.
    if heading.level != 1
        || heading.has_call
        || heading.text.is_empty()
        || !plain
        || !problems.is_empty()
        || heading.text.contains('[')
    {
        return body;
    }
    match title(front).map(|title| is_same(title, &heading.text)) {
        Some(false) => return body,
        Some(true) => {}
        None => add(front, &heading.text, words(text, &lines, &heading.text)),
    }
    lines.end..body.end
}

/// Reports headings of level 1 that stay in the text.
pub(super) fn check(path: &Arc<str>, text: &str, front: &Node, outline: &Outline, diags: &mut Diagnostics) {
    let mut names = title(front).is_none() && front.field("title").is_none();
    for heading in outline.headings.iter().filter(|heading| heading.level == 1) {
        let source = text[heading.range.clone()].trim_end();
        // A heading without words is another mistake.
        if heading.text.is_empty() && !source.contains(['<', '!', '{']) {
            continue;
        }
        let place = Place::new(path, heading.range.start..heading.range.start + source.len());
        if std::mem::take(&mut names) && !heading.text.is_empty() && !heading.has_call {
            let message = "the title is in the text as a heading, so the page shows it twice";
            let help = format!(
                "write `title: {}` in the front matter, and remove the heading",
                double_quoted(&heading.text)
            );
            diags.report(Code::HeadingLevel, place, message).help(help);
            continue;
        }
        let message = "the page has a second heading of level 1, which is the level of its title";
        let help = if source.trim_start().starts_with('#') {
            "begin the line with `## `".to_owned()
        } else {
            "write `---` in place of the line of `=`".to_owned()
        };
        diags.report(Code::HeadingLevel, place, message).help(help);
    }
}

fn title(front: &Node) -> Option<&str> {
    front.get("title")?.as_text().filter(|title| !title.trim().is_empty())
}

fn add(front: &mut Node, title: &str, range: Range<usize>) {
    if let Value::Map(fields) = &mut front.value {
        let value = Node { value: Value::Text(title.to_owned()), range: range.clone() };
        fields.push((Key { name: "title".to_owned(), range }, value));
    }
}

/// The bytes of the words of a heading, or of all of it where they are written with markup.
fn words(text: &str, lines: &Range<usize>, words: &str) -> Range<usize> {
    let found = text[lines.clone()].find(words).map(|at| lines.start + at);
    found.map_or(lines.clone(), |start| start..start + words.len())
}

/// Whether two titles say the same: letter case, spaces and kinds of quotation marks aside.
fn is_same(left: &str, right: &str) -> bool {
    let plain = |text: &str| {
        let mark = |c: char| match c {
            '“' | '”' | '„' | '«' | '»' => '"',
            '‘' | '’' => '\'',
            c => c,
        };
        let words: Vec<String> =
            text.split_whitespace().map(|word| word.chars().map(mark).collect()).collect();
        words.join(" ").to_lowercase()
    };
    plain(left) == plain(right)
}

/// The lines of a heading of level 1 at the head of a body.
fn opening(text: &str, body: &Range<usize>) -> Option<Range<usize>> {
    let source = &text[body.clone()];
    let first = source.len() - source.trim_start().len();
    let below = memchr::memchr(b'\n', &source.as_bytes()[first..]).map_or(source.len(), |end| first + end);
    // Most texts begin with other words, and have no line of `=` after the first line.
    if !source[first..].starts_with('#') && !source[below..].trim_start().starts_with('=') {
        return None;
    }
    let blank = memchr::memrchr(b'\n', &source.as_bytes()[..first]).map_or(0, |end| end + 1);
    let rest = &source[blank..];
    let mut lines = rest.split_inclusive('\n');
    let (first, second) = (lines.next()?, lines.next().unwrap_or_default());
    let indent = first.len() - first.trim_start_matches(' ').len();
    if indent > 3 {
        return None;
    }
    let mark = first.trim_start().strip_prefix('#').is_some_and(|rest| rest.starts_with([' ', '\t']));
    let rule = second.trim_end().trim_start_matches(' ');
    let underlined = !rule.is_empty()
        && rule.bytes().all(|byte| byte == b'=')
        && !first.trim_start().starts_with(['>', '-', '|', '`', '~']);
    let length = if mark {
        first.len()
    } else if underlined {
        first.len() + second.len()
    } else {
        return None;
    };
    let start = body.start + blank;
    Some(start..start + length)
}
