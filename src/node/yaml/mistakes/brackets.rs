//! Mistakes in lists and maps in brackets: a missing bracket, a comment or a call inside, a text that begins with one.

use super::line::{Mistake, YamlLine};
use super::quotations::quoted;

/// A list or map in brackets that is not closed, or a text that begins with a bracket.
pub(super) fn bracket(line: &YamlLine<'_>) -> Option<Mistake> {
    let open = line.value.chars().next().filter(|first| matches!(first, '[' | '{'))?;
    let close = if open == '[' { ']' } else { '}' };
    let range = line.at(line.head.len(), 1);
    let depth = depth_after(line.value);
    if let Some(slip) = comment_in(line, depth.end.unwrap_or(line.value.len())) {
        return Some(slip);
    }
    let Some(end) = depth.end else {
        let message = format!("the bracket `{open}` is never closed");
        let help = line.with(&format!("{}{close}", line.value.trim_end_matches(',')));
        return Some(Mistake { range, message, help });
    };
    if line.value.starts_with("{{") || line.value.starts_with("{%") {
        let call = &line.value[..end];
        let message = "front matter has no calls and no components, and `{` begins a map in YAML".to_owned();
        let help = format!("write the text itself in place of `{call}`");
        return Some(Mistake { range: line.at(line.head.len(), call.len()), message, help });
    }
    if let Some(slip) = two_fields(line, end) {
        return Some(slip);
    }
    let rest = line.value[end..].trim();
    (!rest.is_empty() && !rest.starts_with('#')).then(|| {
        let message = format!("the text begins with `{open}`, which begins a list or a map in YAML");
        Mistake { range, message, help: line.with(&quoted(line.value)) }
    })
}

/// A comment inside brackets, which extends to the end of the line and includes the closing bracket.
fn comment_in(line: &YamlLine<'_>, end: usize) -> Option<Mistake> {
    let inside = &line.value[..end];
    let mut mark = None;
    let comment = inside.char_indices().find(|(at, sign)| {
        match (mark, *sign) {
            (Some(open), sign) if sign == open => mark = None,
            (None, sign @ ('"' | '\'')) => mark = Some(sign),
            _ => {}
        }
        mark.is_none() && *sign == '#' && inside[..*at].ends_with([' ', '\t'])
    });
    let (at, _) = comment?;
    let close = inside[at..].find([',', ']', '}']).map_or(end, |close| at + close);
    let start = inside[..at].rfind(['[', '{', ',']).map_or(0, |open| open + 1);
    let start = inside[start..at].find(": ").map_or(start, |colon| start + colon + 2);
    let start = start + inside[start..].len() - inside[start..].trim_start().len();
    let item = inside[start..close].trim_end();
    let words: String = item.chars().filter(|sign| *sign != '"').collect();
    let whole = format!("{}{}{}", &line.value[..start], quoted(&words), &line.value[start + item.len()..]);
    let message = "a comment begins here, so that the bracket is never closed".to_owned();
    Some(Mistake {
        range: line.at(line.head.len() + at, item.len() + start - at),
        message,
        help: line.with(&whole),
    })
}

/// Two fields without a comma between them, or a text with a colon: `{a: b c: d}`, `[a: b: c]`.
fn two_fields(line: &YamlLine<'_>, end: usize) -> Option<Mistake> {
    let inside = line.value.get(1..end - 1).filter(|inside| !inside.contains(['"', '\'', '{', '[']))?;
    let item = inside.split(',').find(|item| item.matches(": ").count() > 1)?;
    let at = 1 + inside.find(item)? + item.len() - item.trim_start().len();
    let item = item.trim();
    let (name, more) = item.split_once(": ")?;
    let (value, rest) = more.split_once(": ")?;
    let mended = match value.rsplit_once(' ') {
        Some((value, next)) => format!("{name}: {value}, {next}: {rest}"),
        None if line.value.starts_with('[') => quoted(item),
        None => format!("{name}: {}", quoted(more)),
    };
    let whole = format!("{}{mended}{}", &line.value[..at], &line.value[at + item.len()..]);
    let message = "an item of the list or map has a second colon".to_owned();
    Some(Mistake { range: line.at(line.head.len() + at, item.len()), message, help: line.with(&whole) })
}

struct Depth {
    /// The byte after the bracket that closes the first one.
    end: Option<usize>,
}

fn depth_after(value: &str) -> Depth {
    let (mut depth, mut mark) = (0usize, None);
    for (at, sign) in value.char_indices() {
        match (mark, sign) {
            (Some(open), sign) if sign == open => mark = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => mark = Some(sign),
            (None, '[' | '{') => depth += 1,
            (None, ']' | '}') => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Depth { end: Some(at + 1) };
                }
            }
            _ => {}
        }
    }
    Depth { end: None }
}

/// A bracket that is open since some lines.
pub(super) fn earlier_bracket(lines: &[YamlLine<'_>]) -> Option<Mistake> {
    let open = lines.iter().rev().find(|line| line.value.starts_with(['[', '{']))?;
    bracket(open)
}
