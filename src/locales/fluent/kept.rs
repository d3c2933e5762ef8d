//! Which messages of a file are not to be translated: those whose comment, or the comment of whose group, has a line `translate="no"`.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Comment, Entry};
use fluent_syntax::parser;

/// The line of a comment that says it, as the attribute of HTML does.
const MARK: &str = "translate=\"no\"";

/// The ids of these messages; terms with their `-`.
pub fn kept(text: &str) -> BTreeSet<String> {
    if !text.contains(MARK) {
        return BTreeSet::new();
    }
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let mut is_group = false;
    let mut found = BTreeSet::new();
    for entry in &resource.body {
        let (sign, id, comment) = match entry {
            Entry::Message(message) => ("", message.id.name, &message.comment),
            Entry::Term(term) => ("-", term.id.name, &term.comment),
            Entry::GroupComment(comment) => {
                is_group = is_mark(comment);
                continue;
            }
            _ => continue,
        };
        if is_group || comment.as_ref().is_some_and(is_mark) {
            found.insert(format!("{sign}{id}"));
        }
    }
    found
}

fn is_mark(comment: &Comment<&str>) -> bool {
    comment.content.iter().any(|line| line.trim() == MARK)
}

#[cfg(test)]
mod tests {
    use super::kept;

    #[test]
    fn messages_are_kept_by_their_comments_or_those_of_their_groups() {
        let text = "# A name.\n# translate=\"no\"\na = A\nb = B\n\n## translate=\"no\"\n\n-c = C\n\n##\n\nd = translate=\"no\"\n";
        assert_eq!(kept(text).into_iter().collect::<Vec<_>>(), ["-c", "a"]);
    }
}
