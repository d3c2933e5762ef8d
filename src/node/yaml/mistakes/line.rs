//! A mistake, and a parsed line of YAML.

use std::ops::Range;

/// What is wrong, where, and what to type.
pub(in crate::node::yaml) struct Mistake {
    pub range: Range<usize>,
    pub message: String,
    pub help: String,
}

/// A parsed line of the text.
#[derive(Clone, Copy)]
pub(super) struct YamlLine<'t> {
    /// Where it begins.
    pub(super) start: usize,
    pub(super) text: &'t str,
    /// Its indentation with the dashes of a list, and the name of its field with the colon.
    pub(super) head: &'t str,
    /// The rest of it.
    pub(super) value: &'t str,
}

impl<'t> YamlLine<'t> {
    pub(super) fn of(text: &'t str, start: usize) -> YamlLine<'t> {
        let line = text[start..].lines().next().unwrap_or_default();
        let mut head = line.len() - line.trim_start().len();
        while line[head..].starts_with("- ") {
            head += 2;
        }
        let name = match line[head..].find(": ") {
            Some(colon) if !line[head..].starts_with(['"', '\'', '[', '{']) => colon + 1,
            _ => 0,
        };
        head += name;
        let value = line[head..].trim();
        head += line[head..].len() - line[head..].trim_start().len();
        YamlLine { start, text: line, head: &line[..head], value }
    }

    pub(super) fn indent(&self) -> usize {
        self.text.len() - self.text.trim_start().len()
    }

    /// The place of some of its bytes.
    pub(super) fn at(&self, offset: usize, length: usize) -> Range<usize> {
        self.start + offset..self.start + offset + length
    }

    /// The same line with another value.
    pub(super) fn with(&self, value: &str) -> String {
        format!("write `{}{value}`", self.head.trim_start())
    }

    pub(super) fn is_blank(&self) -> bool {
        let text = self.text.trim();
        text.is_empty() || text.starts_with('#')
    }

    pub(super) fn ends_a_field(&self) -> bool {
        self.value.is_empty() || self.text.trim_end().ends_with(':')
    }
}
