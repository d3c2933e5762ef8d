//! Notes that are used but not defined.

use std::collections::HashSet;
use std::ops::Range;

use super::reader::OutlineReader;
use crate::diag::Code;
use crate::markdown::notes;
use crate::source::Place;

impl OutlineReader<'_> {
    /// A reference to a footnote that is not defined is plain text to the parser: `[`, `^name`, `]`.
    pub(super) fn undefined_footnote(&mut self, text: &str, range: &Range<usize>) {
        let Some(name) = text.strip_prefix('^') else { return };
        let bracketed = self.text[..range.start].ends_with('[') && self.text[range.end..].starts_with(']');
        if bracketed && !name.is_empty() && !name.contains(char::is_whitespace) {
            self.missing.push((name.to_owned(), range.start - 1..range.end + 1));
        }
    }

    /// Reports undefined notes, each once: at the line that would be a definition with a colon, or else where it is first used.
    pub(super) fn report_missing(&mut self) {
        let mut reported: HashSet<String> = HashSet::new();
        let missing = std::mem::take(&mut self.missing);
        let defines = |range: &Range<usize>| {
            let line = self.text[..range.start].rsplit('\n').next().unwrap_or_default();
            line.trim_matches([' ', '>']).is_empty() && self.text[range.end..].starts_with([' ', '\t'])
        };
        let (lines, uses): (Vec<_>, Vec<_>) = missing.into_iter().partition(|(_, range)| defines(range));
        let used: HashSet<String> = uses.iter().map(|(name, _)| notes::fold(name)).collect();
        for (name, range) in &lines {
            // A sentence may begin with the sign of a note.
            if !used.contains(&notes::fold(name)) || !reported.insert(notes::fold(name)) {
                continue;
            }
            let place = Place::new(self.path, range.clone());
            let message = format!("the footnote `{name}` is not defined: a colon is missing here");
            self.diags.report(Code::MissingFootnote, place, message).help(format!("write `[^{name}]:`"));
        }
        for (name, range) in uses.into_iter().chain(lines) {
            if !reported.insert(notes::fold(&name)) {
                continue;
            }
            let place = Place::new(self.path, range);
            self.diags
                .report(Code::MissingFootnote, place, format!("the footnote `{name}` is not defined"))
                .help(format!("write its text at the end of the page: `[^{name}]: …`"));
        }
    }
}
