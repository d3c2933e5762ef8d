//! Collects reports, one for each place.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::found::{Leftovers, WikiLink};
use crate::diag::{Code, Diagnostic};
use crate::markdown::malformed_calls::LONGEST;
use crate::markdown::{OBJECT, Passage};
use crate::source::{Place, within};

/// The reports of a body, and the bytes of the file that they claim.
pub(super) struct Marks<'t> {
    path: &'t Arc<str>,
    /// The whole file.
    pub(super) text: &'t str,
    /// In order and apart from each other.
    taken: Vec<Range<usize>>,
    /// Names of containers and tags that are open, for their ends.
    pub(super) open: Open,
    found: Leftovers,
}

/// Open names, nested.
#[derive(Default)]
pub(super) struct Open {
    names: Vec<String>,
    /// How often each is open.
    counts: HashMap<String, usize>,
}

impl Open {
    /// Opens one.
    pub(super) fn push(&mut self, name: String) {
        *self.counts.entry(name.clone()).or_default() += 1;
        self.names.push(name);
    }

    /// The innermost.
    pub(super) fn last(&self) -> Option<&str> {
        self.names.last().map(String::as_str)
    }

    /// Closes the innermost with this name and everything open inside it; `false` if none is open.
    pub(super) fn close(&mut self, name: &str) -> bool {
        let is_open = self.counts.get(name).is_some_and(|count| *count > 0);
        while is_open && let Some(last) = self.names.pop() {
            if let Some(count) = self.counts.get_mut(&last) {
                *count -= 1;
            }
            if last == name {
                break;
            }
        }
        is_open
    }
}

impl<'t> Marks<'t> {
    pub(super) fn new(path: &'t Arc<str>, text: &'t str) -> Marks<'t> {
        Marks { path, text, taken: Vec::new(), open: Open::default(), found: Leftovers::default() }
    }

    pub(super) fn finish(self) -> Leftovers {
        self.found
    }

    /// Whether nothing was reported in these bytes.
    pub(super) fn is_free(&self, range: &Range<usize>) -> bool {
        let at = self.taken.partition_point(|taken| taken.end <= range.start);
        self.taken.get(at).is_none_or(|taken| taken.start >= range.end)
    }

    /// Claims bytes; `false` if some of them are claimed already.
    pub(super) fn take(&mut self, range: Range<usize>) -> bool {
        let free = self.is_free(&range) && !range.is_empty();
        if free {
            let at = self.taken.partition_point(|taken| taken.end <= range.start);
            self.taken.insert(at, range);
        }
        free
    }

    /// Reports bytes that nothing else has claimed.
    pub(super) fn report(
        &mut self,
        code: Code,
        range: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Option<&mut Diagnostic> {
        if !self.take(range.clone()) {
            return None;
        }
        Some(self.found.problems.report(code, Place::new(self.path, range), message).help(help))
    }

    /// Adds a link in the syntax of wikis.
    pub(super) fn wiki(&mut self, link: WikiLink) {
        if self.take(link.range.clone()) {
            self.found.wiki.push(link);
        }
    }

    /// A place of the file.
    pub(super) fn place(&self, range: Range<usize>) -> Place {
        Place::new(self.path, range)
    }

    /// The bytes of the file for a part of a passage, if they are the part itself and not escaped.
    pub(super) fn literal(&self, passage: &Passage, part: Range<usize>) -> Option<Range<usize>> {
        let source = passage.source(part.clone());
        let same = self.text.get(source.clone()) == passage.text.get(part);
        (same && !is_escaped(self.text, source.start)).then_some(source)
    }

    /// The part of a passage that begins with a literal sign and continues to its end, as it is in the file; of a long part only
    /// the beginning, since its end is searched at each sign.
    pub(super) fn from(&self, passage: &Passage, sign: Range<usize>) -> Option<(usize, &'t str)> {
        let start = self.literal(passage, sign)?.start;
        let end = passage.source(0..passage.text.len()).end;
        Some((start, within(self.text.get(start..end)?, LONGEST)))
    }
}

/// Whether a backslash makes the character here a plain one.
pub(super) fn is_escaped(text: &str, at: usize) -> bool {
    let before = text.as_bytes().get(..at).unwrap_or_default();
    before.iter().rev().take(LONGEST).take_while(|byte| **byte == b'\\').count() % 2 == 1
}

/// A piece of Markdown for messages: one line, not too long.
pub(super) fn shown(source: &str) -> String {
    const MOST: usize = 60;
    let line: String = source.split_whitespace().collect::<Vec<_>>().join(" ").replace(OBJECT, "…");
    match line.char_indices().nth(MOST) {
        Some((end, _)) => quoted(&format!("{}…", &line[..end])),
        None => quoted(&line),
    }
}

/// A text in backticks; in double ones if it contains some itself.
pub(super) fn quoted(text: &str) -> String {
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// The help for what can be shown as it is.
pub(super) fn as_code(source: &str) -> String {
    let line: String = source.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.contains('`') {
        "show it in a block of code, between lines of three backticks".to_owned()
    } else {
        format!("show it as code: `` `{line}` ``")
    }
}
