//! Git's conflict markers: between them a text has both versions, of which only one is meant.

use std::ops::Range;
use std::sync::{Arc, LazyLock};

use memchr::memmem;

use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// Made once: it takes as long as a look at a short text.
static SIGN: LazyLock<memmem::Finder<'static>> = LazyLock::new(|| memmem::Finder::new(b"<<<<<<<"));

/// Reports the first conflict of a text, since only its author can choose a version; `true` if there is one.
pub(super) fn report(path: &Arc<str>, text: &str, diags: &mut Diagnostics) -> bool {
    if SIGN.find(text.as_bytes()).is_none() {
        return false;
    }
    let Some((start, lines)) = find(text, path.ends_with(".md")) else { return false };
    let named: Vec<String> = lines.iter().map(|(number, line)| format!("`{line}` (line {number})")).collect();
    let help = match named.split_last() {
        Some((last, before)) if !before.is_empty() => {
            format!(
                "keep what is right of the two sides, and remove the lines {} and {last}",
                before.join(", ")
            )
        }
        _ => "keep what is right of the two sides, and remove this line".to_owned(),
    };
    let message = "a conflict of two versions is not solved: Git wrote both of them here";
    diags.report(Code::ConflictMarker, Place::new(path, start), message).help(help);
    true
}

/// A line, and its number.
type Numbered<'t> = (usize, &'t str);

/// Where the first conflict begins, and the lines of its markers. Code blocks that show markers are not conflicts.
fn find(text: &str, is_markdown: bool) -> Option<(Range<usize>, Vec<Numbered<'_>>)> {
    let (mut at, mut fence) = (0, None);
    let mut found: Option<(Range<usize>, Vec<Numbered<'_>>)> = None;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let start = at;
        at += line.len();
        let line = line.trim_end();
        let (sign, count) = run(line.trim_start());
        if is_markdown && matches!(sign, '`' | '~') && count >= 3 {
            fence = match fence {
                None => Some((sign, count)),
                Some((open, least)) if open == sign && count >= least => None,
                open => open,
            };
        }
        let is_mark = |sign: char| {
            let rest = line.strip_prefix(&*String::from(sign).repeat(7));
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        match &mut found {
            None if fence.is_none() && is_mark('<') => {
                found = Some((start..start + line.len(), vec![(number + 1, line)]));
            }
            Some((_, lines)) if is_mark('|') || is_mark('=') => lines.push((number + 1, line)),
            Some((_, lines)) if is_mark('>') => {
                lines.push((number + 1, line));
                break;
            }
            _ => {}
        }
    }
    found
}

/// The first sign of a line, and how often it is repeated.
fn run(line: &str) -> (char, usize) {
    let first = line.chars().next().unwrap_or(' ');
    (first, line.chars().take_while(|sign| *sign == first).count())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Option<Vec<usize>> {
        find(text, true).map(|(_, lines)| lines.iter().map(|(number, _)| *number).collect())
    }

    #[test]
    fn a_conflict_is_found_and_code_that_shows_one_is_left_alone() {
        let conflict = "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> branch\n";
        assert_eq!(lines(&format!("x\n\n{conflict}")), Some(vec![3, 5, 7]));
        assert_eq!(
            lines("<<<<<<< HEAD\na\n||||||| base\nb\n=======\nc\n>>>>>>> 1a2b\n"),
            Some(vec![1, 3, 5, 7])
        );
        assert_eq!(lines("<<<<<<< HEAD\na\n"), Some(vec![1]));
        assert_eq!(lines(&format!("```text\n{conflict}```\n")), None);
        assert_eq!(lines(&format!("~~~\n{conflict}~~~\nx\n")), None);
        assert_eq!(lines("x <<<<<<< HEAD\n    <<<<<<< HEAD\n<<<<<<<< a\n`<<<<<<< HEAD`\n"), None);
    }
}
