//! Why YAML cannot be parsed, in the words of its author: the library says where it gave up, which is often a line too late.

use std::ops::Range;

/// What is wrong, where, and what to type.
pub(super) struct Slip {
    pub range: Range<usize>,
    pub message: String,
    pub help: String,
}

/// A line of the text, taken apart.
#[derive(Clone, Copy)]
struct Line<'t> {
    /// Where it begins.
    start: usize,
    text: &'t str,
    /// Its indentation with the dashes of a list, and the name of its field with the colon.
    head: &'t str,
    /// The rest of it.
    value: &'t str,
}

impl<'t> Line<'t> {
    fn of(text: &'t str, start: usize) -> Line<'t> {
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
        Line { start, text: line, head: &line[..head], value }
    }

    fn indent(&self) -> usize {
        self.text.len() - self.text.trim_start().len()
    }

    /// The place of some of its bytes.
    fn at(&self, offset: usize, length: usize) -> Range<usize> {
        self.start + offset..self.start + offset + length
    }

    /// The same line with another value.
    fn with(&self, value: &str) -> String {
        format!("write `{}{value}`", self.head.trim_start())
    }

    fn is_blank(&self) -> bool {
        let text = self.text.trim();
        text.is_empty() || text.starts_with('#')
    }

    fn ends_a_field(&self) -> bool {
        self.value.is_empty() || self.text.trim_end().ends_with(':')
    }
}

/// The slip that the library met at byte `at`, where it said this.
pub(super) fn find(text: &str, at: usize, said: &str) -> Option<Slip> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        lines.push(Line::of(text, start));
        start += line.len();
    }
    let last = lines.iter().rposition(|line| line.start <= at)?;
    if said.contains("tab") {
        let end = lines.len().min(last + 2);
        if let Some(slip) = (0..end).find_map(|number| tab(&lines, number)) {
            return Some(slip);
        }
    }
    if said.contains("quote") {
        let end = if said.contains("unclosed") { lines.len() } else { last + 1 };
        if let Some(slip) = (0..end).find_map(|number| quotation(&lines, number)) {
            return Some(slip);
        }
    }
    let near = (0..=last).rev().filter(|number| !lines[*number].is_blank()).take(2);
    let of_value = |line: &Line<'_>| {
        escape(line).or_else(|| bracket(line)).or_else(|| sign(line)).or_else(|| colon(line))
    };
    let found = near.clone().find_map(|number| of_value(&lines[number]));
    let found = found.or_else(|| near.clone().find_map(|number| behind_quotation(&lines, number)));
    let found = found.or_else(|| earlier_bracket(&lines[..=last]));
    found
        .or_else(|| indentation(&lines, last))
        .or_else(|| near.clone().find_map(|number| name(&lines[number])))
}

fn tab(lines: &[Line<'_>], number: usize) -> Option<Slip> {
    let line = lines[number];
    let tab = line.text[..line.indent()].find('\t')?;
    let above = lines[..number].iter().rev().find(|line| !line.is_blank());
    let width = above.map_or(0, |above| above.indent() + if above.ends_a_field() { 2 } else { 0 });
    let help = match width {
        0 => "remove the tab".to_owned(),
        width => format!("begin the line with {width} spaces instead"),
    };
    let message = "a tab indents this line, and YAML takes spaces alone".to_owned();
    Some(Slip { range: line.at(tab, 1), message, help })
}

/// A quotation that is not closed on its line, or does not end its line.
fn quotation(lines: &[Line<'_>], number: usize) -> Option<Slip> {
    let line = &lines[number];
    let mark = line.value.chars().next().filter(|first| matches!(first, '"' | '\''))?;
    let inside = &line.value[1..];
    let end = closing(inside, mark);
    let rest = end.map_or("", |end| inside[end + 1..].trim());
    if end.is_some() && (rest.is_empty() || rest.starts_with(['#', ':', ','])) {
        return None;
    }
    let range = line.at(line.head.len(), 1);
    if end.is_none() {
        let meant = inside.trim_end_matches(['”', '“', '’', '‘', '»']);
        let message = format!("the quotation mark `{mark}` is never closed");
        let below = following(&lines[number + 1..]);
        let Some(last) = below.last() else {
            return Some(Slip { range, message, help: line.with(&format!("{mark}{meant}{mark}")) });
        };
        let words: Vec<&str> =
            std::iter::once(inside).chain(below.iter().map(|line| line.text.trim())).collect();
        let whole = words.join(" ");
        let whole = whole.trim().trim_end_matches(['”', '“', '’', '‘', '»', '"', '\'']);
        let range = line.start + line.indent()..last.start + last.text.trim_end().len();
        let help = format!("{} in place of these {} lines", line.with(&quoted(whole)), below.len() + 1);
        return Some(Slip { range, message, help });
    }
    let is_whole = line.value.len() > 1 && line.value.ends_with(mark);
    let meant = if is_whole { &inside[..inside.len() - 1] } else { line.value };
    let message = format!("the quotation that begins with `{mark}` ends before the text does");
    Some(Slip { range, message, help: line.with(&quoted(meant)) })
}

/// The lines below a text that go on with it: they are no fields, items or comments.
fn following<'l, 't>(lines: &'l [Line<'t>]) -> &'l [Line<'t>] {
    let is_field = |line: &Line<'_>| {
        let text = line.text.trim_start();
        let name = text.split_once(':').filter(|(_, rest)| rest.is_empty() || rest.starts_with([' ', '\t']));
        name.is_some_and(|(name, _)| {
            !name.is_empty()
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
        })
    };
    let goes_on =
        |line: &&Line<'_>| !line.is_blank() && !is_field(line) && !line.text.trim_start().starts_with("- ");
    &lines[..lines.iter().take_while(goes_on).count()]
}

/// A line of text below one that is in quotation marks, which end there.
fn behind_quotation(lines: &[Line<'_>], number: usize) -> Option<Slip> {
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
    Some(Slip { range, message, help })
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
pub(super) fn quoted(text: &str) -> String {
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

fn escape(line: &Line<'_>) -> Option<Slip> {
    let inside = line.value.strip_prefix('"')?.strip_suffix('"')?;
    let mut signs = inside.char_indices();
    while let Some((at, sign)) = signs.next() {
        if sign != '\\' {
            continue;
        }
        let (_, next) = signs.next()?;
        if !"0abtnvfre\"/\\N_LPxuU \t".contains(next) {
            let range = line.at(line.head.len() + 1 + at, 1 + next.len_utf8());
            let help = if inside.contains('\'') {
                "write `\\\\` for one backslash".to_owned()
            } else {
                line.with(&format!("'{inside}'"))
            };
            return Some(Slip { range, message: format!("`\\{next}` means nothing in double quotes"), help });
        }
    }
    None
}

/// A list or map in brackets that is not closed, or a text that begins with a bracket.
fn bracket(line: &Line<'_>) -> Option<Slip> {
    let open = line.value.chars().next().filter(|first| matches!(first, '[' | '{'))?;
    let close = if open == '[' { ']' } else { '}' };
    let range = line.at(line.head.len(), 1);
    let depth = depth_after(line.value);
    let Some(end) = depth.end else {
        let message = format!("the bracket `{open}` is never closed");
        let help = line.with(&format!("{}{close}", line.value.trim_end_matches(',')));
        return Some(Slip { range, message, help });
    };
    if line.value.starts_with("{{") || line.value.starts_with("{%") {
        let call = &line.value[..end];
        let message = "front matter has no calls and no components, and `{` begins a map in YAML".to_owned();
        let help = format!("write the text itself in place of `{call}`");
        return Some(Slip { range: line.at(line.head.len(), call.len()), message, help });
    }
    let rest = line.value[end..].trim();
    (!rest.is_empty() && !rest.starts_with('#')).then(|| {
        let message = format!("the text begins with `{open}`, which begins a list or a map in YAML");
        Slip { range, message, help: line.with(&quoted(line.value)) }
    })
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
fn earlier_bracket(lines: &[Line<'_>]) -> Option<Slip> {
    let open = lines.iter().rev().find(|line| line.value.starts_with(['[', '{']))?;
    bracket(open)
}

/// A text that begins with a sign that means something to YAML, or holds a colon and a space.
fn sign(line: &Line<'_>) -> Option<Slip> {
    let value = line.value;
    let first = value.chars().next()?;
    let is_head = !line.head.trim().is_empty();
    let help = || line.with(&quoted(value));
    let begins = is_head
        && (matches!(first, '@' | '`' | '%' | '*' | '&' | '!' | '>' | '|')
            || value.starts_with("- ")
            || value.starts_with("? "));
    if begins {
        let message = format!("the text begins with `{first}`, which means something else in YAML");
        return Some(Slip { range: line.at(line.head.len(), first.len_utf8()), message, help: help() });
    }
    if is_head && [".nan", ".inf", "+.inf", "-.inf"].iter().any(|known| known.eq_ignore_ascii_case(value)) {
        let message = format!("`{value}` is no number that can be used");
        return Some(Slip { range: line.at(line.head.len(), value.len()), message, help: help() });
    }
    let colon = value.find(": ").or_else(|| value.strip_suffix(':').map(str::len))?;
    (is_head && !value.starts_with(['"', '\'', '[', '{'])).then(|| {
        let message = "a colon and a space stand inside a text without quotes".to_owned();
        Slip { range: line.at(line.head.len() + colon, 1), message, help: help() }
    })
}

/// A name and its value without a space after the colon.
fn colon(line: &Line<'_>) -> Option<Slip> {
    let (name, value) = line.text.trim().split_once(':')?;
    let is_name = !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-');
    let is_glued = !value.is_empty() && !value.starts_with([' ', '\t', '/']);
    (is_name && is_glued).then(|| {
        let range = line.at(line.indent() + name.len(), 1);
        let message = "a space is missing after the colon".to_owned();
        Slip { range, message, help: format!("write `{name}: {value}`") }
    })
}

/// A line that stands neither beside the field above it nor below a field that has fields.
fn indentation(lines: &[Line<'_>], number: usize) -> Option<Slip> {
    let line = lines[number];
    let above: Vec<&Line<'_>> = lines[..number].iter().filter(|line| !line.is_blank()).collect();
    let (last, indent) = (above.last()?, line.indent());
    let is_deeper = indent > last.indent() && !last.ends_a_field();
    let is_strange = indent < last.indent() && above.iter().all(|line| line.indent() != indent);
    if !is_deeper && !is_strange {
        return None;
    }
    let far = |known: usize| known.abs_diff(indent);
    let nearest = above.iter().rev().map(|line| line.indent()).min_by_key(|known| far(*known))?;
    let width = if is_deeper { last.indent() } else { nearest };
    let help = match width {
        0 => "remove the spaces before it".to_owned(),
        1 => "begin the line with 1 space".to_owned(),
        width => format!("begin the line with {width} spaces"),
    };
    let message = format!(
        "the line begins with {}, and no field above it that it can belong to does",
        match indent {
            0 => "no space".to_owned(),
            1 => "1 space".to_owned(),
            indent => format!("{indent} spaces"),
        }
    );
    Some(Slip { range: line.at(indent, 1), message, help })
}

/// A line without a colon.
fn name(line: &Line<'_>) -> Option<Slip> {
    let text = line.text.trim();
    if line.value != text || text.starts_with(['"', '\'', '[', '{', '-']) || text.ends_with(':') {
        return None;
    }
    let (name, value) = text.split_once(' ').unwrap_or((text, "…"));
    let message = "the line is no field: it has no colon".to_owned();
    let value = value.trim_start_matches(['=', ' ']);
    let help =
        format!("write `{name}: {value}`, or begin the line with a space if it continues the text above it");
    Some(Slip { range: line.at(line.indent(), text.len()), message, help })
}
