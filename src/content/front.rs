//! Splits a Markdown file into front matter and body.

use std::ops::Range;

/// Byte ranges of the two parts of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split {
    /// The YAML between the `---` lines, if there are any.
    pub front: Option<Range<usize>>,
    /// The Markdown.
    pub body: Range<usize>,
}

/// A front matter that begins and never ends; the range is its first line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unclosed(pub Range<usize>);

/// Finds the front matter: a first line `---`, and the next line that is `---` (or `...`, as YAML allows).
///
/// # Errors
///
/// If the second line of dashes is missing.
pub fn split(text: &str) -> Result<Split, Unclosed> {
    let mut lines = lines(text);
    let first = lines.next().unwrap_or(0..0);
    if text[first.clone()].trim_end() != "---" {
        return Ok(Split { front: None, body: 0..text.len() });
    }
    let start = first.end;
    for line in lines {
        if matches!(text[line.clone()].trim_end(), "---" | "...") {
            return Ok(Split { front: Some(start..line.start), body: line.end..text.len() });
        }
    }
    Err(Unclosed(0..3))
}

/// Byte ranges of the lines, each with its line end.
fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        start..at
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_rule_inside_the_body_is_not_front_matter() {
        let text = "# Title\n\n---\n\nText\n";
        assert_eq!(split(text), Ok(Split { front: None, body: 0..text.len() }));
    }

    #[test]
    fn windows_line_ends_are_understood() {
        let text = "---\r\ntitle: A\r\n---\r\nBody\r\n";
        let split = split(text).unwrap();
        assert_eq!(&text[split.front.unwrap()], "title: A\r\n");
        assert_eq!(&text[split.body], "Body\r\n");
    }

    #[test]
    fn a_front_matter_without_end_is_an_error() {
        assert_eq!(split("---\ntitle: A\n"), Err(Unclosed(0..3)));
    }

    proptest! {
        #[test]
        fn splitting_never_panics_and_parts_are_in_order(text in "(---\n)?(\\PC|\n|-){0,60}") {
            if let Ok(split) = split(&text) {
                let front = split.front.unwrap_or(0..0);
                prop_assert!(front.end <= split.body.start && split.body.end == text.len());
                prop_assert!(text.get(split.body).is_some() && text.get(front).is_some());
            }
        }

        #[test]
        fn what_is_put_together_is_taken_apart(front in "([a-z]{1,5}: [a-z]{1,5}\n){0,4}", body in "\\PC{0,40}") {
            let text = format!("---\n{front}---\n{body}");
            let split = split(&text).unwrap();
            prop_assert_eq!(&text[split.front.unwrap()], front.as_str());
            prop_assert_eq!(&text[split.body], body.as_str());
        }
    }
}
