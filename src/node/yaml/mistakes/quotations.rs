//! Mistakes in texts between quotation marks: missing marks, marks that belong to the words, and escapes without a meaning.

use super::line::{Mistake, YamlLine};

/// A quotation that is not closed on its line, or does not end its line.
pub(super) fn quotation(lines: &[YamlLine<'_>], number: usize) -> Option<Mistake> {
    let line = &lines[number];
    let mark = line.value.chars().next().filter(|first| matches!(first, '"' | '\''))?;
    let inside = &line.value[1..];
    let end = closing(inside, mark);
    let rest = end.map_or("", |end| inside[end + 1..].trim());
    let is_key = rest.starts_with(':') && !line.head.contains(':');
    // A comma ends a value inside of braces; in a list of quotations it belongs to the text.
    let is_item =
        rest.starts_with(',') && !(line.head.contains(':') && rest.ends_with(mark) && !rest.contains(':'));
    if end.is_some() && (rest.is_empty() || rest.starts_with('#') || is_item || is_key) {
        return None;
    }
    let range = line.at(line.head.len(), 1);
    if end.is_none() {
        let meant = inside.trim_end_matches(['”', '“', '’', '‘', '»']);
        let message = format!("the quotation mark `{mark}` is never closed");
        let below = following(&lines[number + 1..]);
        let Some(last) = below.last() else {
            return Some(Mistake { range, message, help: line.with(&format!("{mark}{meant}{mark}")) });
        };
        let words: Vec<&str> =
            std::iter::once(inside).chain(below.iter().map(|line| line.text.trim())).collect();
        let whole = words.join(" ");
        let whole = whole.trim().trim_end_matches(['”', '“', '’', '‘', '»', '"', '\'']);
        let range = line.start + line.indent()..last.start + last.text.trim_end().len();
        let help = format!("{} in place of these {} lines", line.with(&quoted(whole)), below.len() + 1);
        return Some(Mistake { range, message, help });
    }
    // The marks around all of it belong to words of the text in `"One" and "two"`, and to YAML in `"One "two" three"`.
    let closed = &inside[..end.unwrap_or(0)];
    let is_of_words =
        !closed.ends_with(char::is_whitespace) && !rest_of(inside, end).starts_with(char::is_alphanumeric);
    let is_whole = line.value.len() > 1 && line.value.ends_with(mark) && !is_of_words;
    let meant = if is_whole { &inside[..inside.len() - 1] } else { line.value };
    let message = format!("the quotation that begins with `{mark}` ends before the text does");
    Some(Mistake { range, message, help: line.with(&quoted(meant)) })
}

fn rest_of(inside: &str, end: Option<usize>) -> &str {
    end.map_or("", |end| &inside[end + 1..])
}

/// The lines below a text that go on with it: they are not fields, items or comments.
fn following<'l, 't>(lines: &'l [YamlLine<'t>]) -> &'l [YamlLine<'t>] {
    let is_field = |line: &YamlLine<'_>| {
        let text = line.text.trim_start();
        let name = text.split_once(':').filter(|(_, rest)| rest.is_empty() || rest.starts_with([' ', '\t']));
        name.is_some_and(|(name, _)| {
            !name.is_empty()
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
        })
    };
    let goes_on = |line: &&YamlLine<'_>| {
        !line.is_blank() && !is_field(line) && !line.text.trim_start().starts_with("- ")
    };
    &lines[..lines.iter().take_while(goes_on).count()]
}

/// A line of text below one that is in quotation marks, which end there.
pub(super) fn behind_quotation(lines: &[YamlLine<'_>], number: usize) -> Option<Mistake> {
    let above = lines.get(number.checked_sub(1)?)?;
    let mark = above.value.chars().next().filter(|first| matches!(first, '"' | '\''))?;
    let inside = above.value.get(1..above.value.len() - 1).filter(|_| above.value.len() > 1)?;
    let is_whole = closing(&above.value[1..], mark) == Some(inside.len());
    let below = following(&lines[number..]);
    let last = below.last().filter(|_| is_whole && !above.head.trim().is_empty())?;
    let words: Vec<&str> = std::iter::once(inside).chain(below.iter().map(|line| line.text.trim())).collect();
    let range = above.start + above.indent()..last.start + last.text.trim_end().len();
    let message = "the text goes on below the end of its quotation".to_owned();
    let help =
        format!("{} in place of these {} lines", above.with(&quoted(&words.join(" "))), below.len() + 1);
    Some(Mistake { range, message, help })
}

/// Where a quotation ends.
fn closing(inside: &str, mark: char) -> Option<usize> {
    let mut signs = inside.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        match sign {
            '\\' if mark == '"' => {
                signs.next();
            }
            sign if sign == mark && mark == '\'' && signs.peek().is_some_and(|(_, next)| *next == mark) => {
                signs.next();
            }
            sign if sign == mark => return Some(at),
            _ => {}
        }
    }
    None
}

/// A text in quotes, as YAML reads it.
pub(in crate::node::yaml) fn quoted(text: &str) -> String {
    match (text.contains(['"', '\\']), text.contains('\'')) {
        (false, _) => format!("\"{text}\""),
        (true, false) => format!("'{text}'"),
        (true, true) => double_quoted(text),
    }
}

/// A text in double quotes, as YAML reads it.
pub fn double_quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

pub(super) fn escape(line: &YamlLine<'_>) -> Option<Mistake> {
    let inside = line.value.strip_prefix('"')?.strip_suffix('"')?;
    let mut signs = inside.char_indices();
    while let Some((at, sign)) = signs.next() {
        if sign != '\\' {
            continue;
        }
        let (_, next) = signs.next()?;
        let digits = match next {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        let number = inside.get(at + 2..at + 2 + digits);
        let is_number = number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_hexdigit()));
        if !is_number || !"0abtnvfre\"/\\N_LPxuU \t".contains(next) {
            let range = line.at(line.head.len() + 1 + at, 1 + next.len_utf8());
            let help = if inside.contains('\'') {
                "write `\\\\` for one backslash".to_owned()
            } else {
                line.with(&format!("'{inside}'"))
            };
            let message = match is_number {
                true => format!("`\\{next}` means nothing in double quotes"),
                false => {
                    format!("`\\{next}` means nothing in double quotes without {digits} digits after it")
                }
            };
            return Some(Mistake { range, message, help });
        }
    }
    None
}
