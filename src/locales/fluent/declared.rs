//! Messages that a template declares in a comment, since it composes their ids of values: `{# messages: state-*, figure-total #}`.

use std::ops::Range;

/// A declared id, or a beginning of ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared<'t> {
    /// The id, or the beginning without its `*`.
    pub name: &'t str,
    /// Whether it is a beginning.
    pub is_prefix: bool,
    /// Where it is in the template, with its `*`.
    pub range: Range<usize>,
}

impl Declared<'_> {
    /// Whether it declares this message.
    pub fn is_of(&self, id: &str) -> bool {
        if self.is_prefix { id.starts_with(self.name) } else { id == self.name }
    }
}

/// The declarations of a template.
pub fn declared(template: &str) -> Vec<Declared<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = template[at..].find("{#").map(|open| at + open + 2) {
        let end = template[open..].find("#}").map_or(template.len(), |end| open + end);
        at = end;
        let inside = &template[open..end];
        let words = inside.trim_start_matches('-').trim_start();
        if let Some(list) = words.strip_prefix("messages:") {
            let mut start = end - list.len();
            for part in list.split([',', '\n', ' ']) {
                let name = part.trim().trim_end_matches('-');
                // A comment may end in `-#}`, and a beginning in `-*`.
                let name = if part.trim().ends_with("-*") { part.trim() } else { name };
                if !name.is_empty() {
                    let from = start + part.find(name).unwrap_or(0);
                    let (name, is_prefix) =
                        name.strip_suffix('*').map_or((name, false), |prefix| (prefix, true));
                    let range = from..from + name.len() + usize::from(is_prefix);
                    found.push(Declared { name, is_prefix, range });
                }
                start += part.len() + 1;
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_declares_ids_and_beginnings() {
        let text = "{# a comment #}{# messages: state-*, total #}{#- messages: x -#}{{ a }}";
        let found = declared(text);
        let names: Vec<(&str, bool)> = found.iter().map(|one| (one.name, one.is_prefix)).collect();
        assert_eq!(names, [("state-", true), ("total", false), ("x", false)]);
        let written: Vec<&str> = found.iter().map(|one| &text[one.range.clone()]).collect();
        assert_eq!(written, ["state-*", "total", "x"]);
    }
}
