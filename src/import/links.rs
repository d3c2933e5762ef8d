//! Links and images of a text -> paths of ours.

use std::ops::Range;

use super::book::{Book, Target};
use super::markup::{Edits, code, is_in};
use crate::url;

/// A text with its links turned, how many were turned, and those that lead to nothing known.
pub struct Turned {
    /// The text.
    pub text: String,
    /// How many links have another form now.
    pub count: usize,
    /// Links that lead to nothing known.
    pub lost: Vec<String>,
}

/// Turns the links of the text of a page.
pub fn turn(text: &str, book: &Book<'_>, page: usize) -> Turned {
    let code = code(text);
    let mut edits = Edits::default();
    let (mut count, mut lost) = (0, Vec::new());
    for (range, is_bare) in targets(text).into_iter().filter(|(range, _)| !is_in(&code, range.start)) {
        let target = &text[range.clone()];
        let is_other = target.is_empty()
            || target.starts_with(['#', '{', '?'])
            || url::is_absolute(target)
            || target.contains("{{");
        if is_other {
            continue;
        }
        match book.resolve(target, page) {
            Some(Target::Page(new) | Target::File(new)) if new != target => {
                count += 1;
                let needs = is_bare && new.contains([' ', '(', ')']);
                edits.replace(range, if needs { format!("<{new}>") } else { new });
            }
            None if target != "/" && !target.starts_with("@/") => lost.push(target.to_owned()),
            _ => {}
        }
    }
    Turned { text: edits.apply(text), count, lost }
}

/// Where targets of links and images are, and whether they stand without signs around them.
fn targets(text: &str) -> Vec<(Range<usize>, bool)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("](") {
        found.extend(target(text, at + 2));
    }
    for (at, _) in text.match_indices("]:") {
        let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let start = text[line..at].trim_start();
        if start.starts_with('[') && !start.starts_with("[^") && !start[1..].contains('[') {
            let space = text[at + 2..].len() - text[at + 2..].trim_start_matches([' ', '\t']).len();
            found.extend(line_target(text, at + 2 + space));
        }
    }
    for name in [" href=", " src=", "\nhref=", "\nsrc=", "\thref=", "\tsrc="] {
        for (at, _) in text.match_indices(name) {
            let start = at + name.len();
            let Some(mark) = text[start..].chars().next().filter(|mark| matches!(mark, '"' | '\'')) else {
                continue;
            };
            if let Some(length) = text[start + 1..].find([mark, '\n']) {
                found.push((start + 1..start + 1 + length, false));
            }
        }
    }
    found.sort_by_key(|(range, _)| range.start);
    found
}

/// A target in parentheses.
fn target(text: &str, start: usize) -> Option<(Range<usize>, bool)> {
    let start = start + text[start..].len() - text[start..].trim_start_matches([' ', '\n']).len();
    if text[start..].starts_with('<') {
        let length = text[start + 1..].find(['>', '\n'])?;
        return text[start + 1 + length..].starts_with('>').then_some((start + 1..start + 1 + length, false));
    }
    let mut depth = 0usize;
    for (at, sign) in text[start..].char_indices() {
        match sign {
            '(' => depth += 1,
            ')' if depth == 0 => return Some((start..start + at, true)),
            ')' => depth -= 1,
            ' ' | '\n' | '\t' => return Some((start..start + at, true)),
            _ => {}
        }
    }
    None
}

/// A target up to the end of its line or a space.
fn line_target(text: &str, start: usize) -> Option<(Range<usize>, bool)> {
    let length = text[start..].find(char::is_whitespace).unwrap_or(text.len() - start);
    let word = &text[start..start + length];
    let inner = word.strip_prefix('<').and_then(|word| word.strip_suffix('>'));
    match inner {
        Some(inner) => Some((start + 1..start + 1 + inner.len(), false)),
        None => (!word.is_empty()).then_some((start..start + length, true)),
    }
}
