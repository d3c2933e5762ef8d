//! Splits a Markdown file into front matter and body.
//!
//! Front matter is YAML between lines of `---`, TOML between lines of `+++`, or a JSON object at the start. Text that only looks
//! like front matter is a [`FenceError`]: if it were published as text, readers would see it, and its fields would be lost. A text
//! that begins with a thematic break or a brace is a text.

mod alike;
mod parts;
mod syntax;

use parts::lines;
pub use parts::{FenceError, Format, Split};

use crate::node::json_end;
use crate::source::line_column;

/// Finds the front matter.
pub fn split(text: &str) -> Split {
    let split = first(text);
    if split.front.is_some() && split.fault.is_none() { alone(text, split) } else { split }
}

/// The front matter at the very beginning, before any text.
fn first(text: &str) -> Split {
    let mut lines = lines(text);
    let first = lines.next().unwrap_or(0..0);
    let format = match text[first.clone()].trim_end() {
        "---" => Format::Yaml,
        "+++" => Format::Toml,
        line if line.starts_with('{') => return braces(text).unwrap_or_else(|| bare(text)),
        _ => return alike::find(text).unwrap_or_else(|| bare(text)),
    };
    let start = first.end;
    for line in lines {
        let end = text[line.clone()].trim_end();
        let front = start..line.start;
        if closes(end, format) {
            let split =
                Split { front: Some((format, front.clone())), body: line.end..text.len(), fault: None };
            return if is_text(&text[front]) { bare(text) } else { split };
        }
        if let Some(fence) = alike::indented_end(text, &line, format)
            && alike::begins_with_field(&text[front.clone()])
        {
            let message = format!("a space comes before the `{fence}` that ends the front matter");
            let fault = FenceError {
                is_unclosed: false,
                range: line.start..line.start + end.len(),
                message,
                help: format!("write `{fence}` in this line"),
            };
            return Split { front: Some((format, front)), body: line.end..text.len(), fault: Some(fault) };
        }
        if alike::is_wrong_end(end) && alike::begins_with_field(&text[front.clone()]) {
            let fence = format.fence();
            let message = format!("the front matter begins with `{fence}` and ends with `{end}`");
            let range = line.start..line.start + end.len();
            let fault = FenceError {
                is_unclosed: false,
                range,
                message,
                help: format!("write `{fence}` in this line"),
            };
            return Split { front: Some((format, front)), body: line.end..text.len(), fault: Some(fault) };
        }
    }
    unclosed(text, start, format)
}

/// The same, unless a second front matter follows the first: its fields would be text.
fn alone(text: &str, split: Split) -> Split {
    let Some((at, mut end)) = next(text, split.body.start) else { return split };
    while let Some((_, further)) = next(text, end) {
        end = further;
    }
    let line = |at: usize| line_column(text, at).0;
    let last = line(end - usize::from(text[..end].ends_with('\n')));
    let first = lines(&text[at..]).next().map_or(0, |line| text[at..][line].trim_end().len());
    let message = "a second front matter begins here, and a page has one".to_owned();
    let help = format!("move its fields into the first one, and remove lines {} to {last}", line(at));
    let fault = FenceError { is_unclosed: false, range: at..at + first, message, help };
    Split { body: end..text.len(), fault: Some(fault), ..split }
}

/// Where front matter begins and ends that follows behind another.
fn next(text: &str, behind: usize) -> Option<(usize, usize)> {
    let rest = text[behind..].trim_start_matches(['\n', '\r', ' ']);
    let is_brace = rest.starts_with('{') && !rest.starts_with("{{") && !rest.starts_with("{%");
    if !is_brace && !rest.starts_with("---") && !rest.starts_with("+++") {
        return None;
    }
    let at = text.len() - rest.len();
    let Split { front, body, .. } = first(rest);
    let fields = rest[front?.1].trim_start_matches(['{', ' ', '\n', '\r']);
    let line = alike::fields(fields).next()?;
    (alike::is_known_field(line) || at == behind && alike::is_field(line)).then_some((at, at + body.start))
}

/// A file without front matter.
fn bare(text: &str) -> Split {
    Split { front: None, body: 0..text.len(), fault: None }
}

fn closes(line: &str, format: Format) -> bool {
    match format {
        Format::Yaml => matches!(line, "---" | "..."),
        _ => line == format.fence(),
    }
}

/// Whether the text between two lines of dashes is prose between two thematic breaks.
fn is_text(between: &str) -> bool {
    between.lines().next().is_some_and(|line| line.trim().is_empty())
        && alike::fields(between).next().is_some()
        && !alike::fields(between).any(alike::is_known_field)
}

/// Front matter without its last line, or a text that begins with a thematic break.
fn unclosed(text: &str, start: usize, format: Format) -> Split {
    let rest = &text[start..];
    let is_known = alike::fields(rest).next().is_some_and(alike::is_known_field);
    if format == Format::Yaml && !is_known && !alike::begins_with_field(rest) {
        return bare(text);
    }
    let fields = rest.lines().take_while(|line| alike::is_plausible(line) && !line.trim().is_empty()).count();
    let help = format!("write a line `{}` below line {}", format.fence(), 1 + fields.max(1));
    let fault = FenceError {
        is_unclosed: true,
        range: 0..3,
        message: "the front matter never ends".to_owned(),
        help,
    };
    Split { front: None, body: text.len()..text.len(), fault: Some(fault) }
}

/// JSON at the start of a file; `None` if its brace begins a text.
fn braces(text: &str) -> Option<Split> {
    if !alike::is_json(text) {
        return None;
    }
    let Some(end) = json_end(text) else {
        // Its mistake is reported where it is read.
        return Some(Split {
            front: Some((Format::Json, 0..text.len())),
            body: text.len()..text.len(),
            fault: None,
        });
    };
    let line = lines(&text[end..]).next().unwrap_or(0..0);
    let is_alone = text[end..end + line.end].trim().is_empty();
    let front = Some((Format::Json, 0..end));
    if is_alone {
        return Some(Split { front, body: end + line.end..text.len(), fault: None });
    }
    // One line such as `{"a": 1} is JSON` is prose.
    (text[..end].contains('\n') || alike::names_field(text)).then(|| {
        let message = "there is text on the line on which the front matter ends".to_owned();
        let help = "begin a new line after `}`".to_owned();
        let fault = FenceError { is_unclosed: false, range: end..end + 1, message, help };
        Split { front, body: end..text.len(), fault: Some(fault) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_rule_inside_the_body_is_not_front_matter() {
        let text = "# Title\n\n---\n\nText\n";
        assert_eq!(split(text), bare(text));
    }

    #[test]
    fn a_front_matter_without_end_is_a_fault() {
        let split = split("---\ntitle: A\n");
        assert!(split.front.is_none() && split.fault.is_some_and(|fault| fault.is_unclosed));
    }

    proptest! {
        #[test]
        fn splitting_never_panics_and_parts_are_in_order(
            text in "(---\n|\\+\\+\\+\n|\\{\n|\n|;;;\n|title: x\n|title = 1\n)?((title|a): b\n|\"a\": 1,\n|\\}\n|---\n|\\+\\+\\+\n|\\PC|\n|-){0,30}"
        ) {
            let split = split(&text);
            let front = split.front.map_or(0..0, |(_, range)| range);
            prop_assert!(front.end <= split.body.start && split.body.end == text.len());
            prop_assert!(text.get(split.body).is_some() && text.get(front).is_some());
            let range = split.fault.map_or(0..0, |fault| fault.range);
            prop_assert!(text.get(range).is_some());
        }

        #[test]
        fn what_is_put_together_is_taken_apart(front in "([a-z]{1,5}: [a-z]{1,5}\n){0,4}", body in "\\PC{0,40}") {
            let text = format!("---\n{front}---\n{body}");
            let split = split(&text);
            prop_assert_eq!(&text[split.front.unwrap().1], front.as_str());
            prop_assert_eq!(&text[split.body], body.as_str());
        }
    }
}
