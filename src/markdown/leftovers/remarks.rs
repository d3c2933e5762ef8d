//! Remarks that readers would see: HTML comments that do not end in their paragraph, and comments of MDX and kramdown.

use super::marks::{Marks, shown};
use crate::diag::Code;
use crate::markdown::Passage;

/// How far after its paragraph the end of a comment is searched.
const FAR: usize = 8192;

/// Reports them in a passage.
pub(super) fn check(marks: &mut Marks<'_>, passage: &Passage) {
    for (at, sign) in passage.text.match_indices(['<', '{']) {
        let Some((start, rest)) = marks.from(passage, at..at + sign.len()) else { continue };
        if rest.starts_with("<!--") {
            comment(marks, start, rest);
        } else if rest.starts_with("{/*") {
            braced(marks, start, rest, ("*/}", "a remark of MDX"));
        } else if rest.starts_with("{::comment}") {
            braced(marks, start, rest, ("{:/", "a remark of kramdown"));
        } else if rest.starts_with("{::") || rest.starts_with("{:/") {
            extension(marks, start, rest);
        }
    }
}

/// `text <!-- remark`, whose end is behind a blank line or nowhere.
fn comment(marks: &mut Marks<'_>, start: usize, rest: &str) {
    let text = marks.text;
    let far = text.floor_char_boundary(start.saturating_add(FAR));
    let line = rest.lines().next().unwrap_or_default().trim_end();
    let (message, help) = match memchr::memmem::find(&text.as_bytes()[start..far], b"-->") {
        Some(_) => (
            "the comment does not end in its paragraph, so that readers see it",
            "write it without a blank line, and end it with `-->` in the paragraph that it begins in",
        ),
        None => ("the comment never ends, so that readers see it", "write `-->` where the comment ends"),
    };
    marks.report(Code::RawHtml, start..start + line.len(), message, help);
}

/// `{/* remark */}`, `{::comment} … {:/comment}`.
fn braced(marks: &mut Marks<'_>, start: usize, rest: &str, (close, what): (&str, &str)) {
    let open = if close == "*/}" { "{/*" } else { "{::comment}" };
    let inner = &rest[open.len()..];
    let end = inner.find(close).and_then(|at| Some((at, at + inner[at..].find('}')? + 1)));
    let line = inner.lines().next().unwrap_or_default().trim_end();
    let (length, help) = match end {
        Some((words, end)) => {
            let words = inner[..words].split_whitespace().collect::<Vec<_>>().join(" ");
            // Text behind a comment that begins a line would be raw HTML.
            let line = marks.text[..start].rsplit('\n').next().unwrap_or_default();
            let is_first = !line.contains(char::is_alphanumeric);
            let after = inner[end..].lines().next().unwrap_or_default().trim();
            let is_mixed = is_first && !after.is_empty();
            let help = match is_mixed || words.contains("--") || words.contains('`') {
                true => "remove it".to_owned(),
                false => format!("write `<!-- {words} -->`"),
            };
            (open.len() + end, help)
        }
        None => {
            marks.open.push(close.to_owned());
            let end = if close == "*/}" { close } else { "{:/comment}" };
            (
                open.len() + line.len(),
                format!("write `<!--` in the place of `{open}`, and `-->` in the place of `{end}`"),
            )
        }
    };
    let message = format!("{} is {what}, and is published as text", shown(&rest[..length]));
    marks.report(Code::ForeignSyntax, start..start + length, message, help);
}

/// `{::options key="value" /}`, `{::nomarkdown}`, `{:/}`.
fn extension(marks: &mut Marks<'_>, start: usize, rest: &str) {
    let Some(length) = rest.find(['}', '\n']).filter(|at| rest[*at..].starts_with('}')).map(|at| at + 1)
    else {
        return;
    };
    if rest.starts_with("{:/") {
        if marks.open.close("{:/") {
            marks.take(start..start + length);
            return;
        }
    } else if !rest[..length].ends_with("/}") {
        marks.open.push("{:/".to_owned());
    }
    let message = format!("{} is an extension of kramdown, and is published as text", shown(&rest[..length]));
    marks.report(
        Code::ForeignSyntax,
        start..start + length,
        message,
        "remove it, and its end `{:/}` if it has one",
    );
}
