//! Why YAML cannot be parsed, in terms of its author: the library reports where it stopped, which is often a line too late.

mod brackets;
mod line;
mod quotations;

use brackets::{bracket, earlier_bracket};
pub(super) use line::Mistake;
use line::YamlLine;
pub use quotations::double_quoted;
pub(super) use quotations::quoted;
use quotations::{behind_quotation, escape, quotation};

/// The mistake at byte `at`, where the library stopped with this message.
pub(super) fn find(text: &str, at: usize, said: &str) -> Option<Mistake> {
    let mut lines: Vec<YamlLine<'_>> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        lines.push(YamlLine::of(text, start));
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
    if let Some(slip) = special(&lines, last, said) {
        return Some(slip);
    }
    let near = (0..=last).rev().filter(|number| !lines[*number].is_blank()).take(2);
    let of_value = |line: &YamlLine<'_>| {
        escape(line).or_else(|| bracket(line)).or_else(|| sign(line)).or_else(|| colon(line))
    };
    let found = near.clone().find_map(|number| of_value(&lines[number]));
    let found = found.or_else(|| near.clone().find_map(|number| quotation(&lines, number)));
    let found = found.or_else(|| near.clone().find_map(|number| behind_quotation(&lines, number)));
    let found = found.or_else(|| earlier_bracket(&lines[..=last]));
    found
        .or_else(|| indentation(&lines, last))
        .or_else(|| near.clone().find_map(|number| name(&lines, number)))
}

/// The library's messages about a second document, and about the field `<<`.
fn special(lines: &[YamlLine<'_>], last: usize, said: &str) -> Option<Mistake> {
    if said.contains("multiple YAML documents") {
        let is_mark = |number: &usize| matches!(lines[*number].text.trim_end(), "---" | "...");
        let line = &lines[(0..=last).rev().find(is_mark)?];
        let message =
            "a second document begins here, and facts have no lines above and below them".to_owned();
        return Some(Mistake {
            range: line.at(0, line.text.len()),
            message,
            help: "remove the line".to_owned(),
        });
    }
    if said.contains("merge value") {
        let line =
            (0..=last).rev().map(|number| &lines[number]).find(|line| line.text.trim().starts_with("<<"))?;
        let message = "`<<` takes in the fields of a map that `*name` refers to, and none is here".to_owned();
        let (start, length) = (line.indent(), line.text.trim().len());
        return Some(Mistake { range: line.at(start, length), message, help: "remove the line".to_owned() });
    }
    None
}

fn tab(lines: &[YamlLine<'_>], number: usize) -> Option<Mistake> {
    let line = lines[number];
    let tab = line.text[..line.indent()].find('\t')?;
    let above = lines[..number].iter().rev().find(|line| !line.is_blank());
    let width = above.map_or(0, |above| above.indent() + if above.ends_a_field() { 2 } else { 0 });
    let help = match width {
        0 => "remove the tab".to_owned(),
        width => format!("begin the line with {width} spaces instead"),
    };
    let message = "a tab indents this line, and YAML takes spaces alone".to_owned();
    Some(Mistake { range: line.at(tab, 1), message, help })
}

/// A text that begins with a character that has a meaning in YAML, or contains a colon and a space.
fn sign(line: &YamlLine<'_>) -> Option<Mistake> {
    let value = line.value;
    let first = value.chars().next()?;
    let is_head = !line.head.trim().is_empty();
    let help = || line.with(&quoted(value));
    let begins = is_head
        && (matches!(first, '@' | '`' | '%' | '*' | '&' | '!' | '>' | '|' | ',' | ']' | '}')
            || value.starts_with("- ")
            || value.starts_with("? "));
    if begins {
        let message = format!("the text begins with `{first}`, which means something else in YAML");
        return Some(Mistake { range: line.at(line.head.len(), first.len_utf8()), message, help: help() });
    }
    if is_head && [".nan", ".inf", "+.inf", "-.inf"].iter().any(|known| known.eq_ignore_ascii_case(value)) {
        let message = format!("`{value}` is no number that can be used");
        return Some(Mistake { range: line.at(line.head.len(), value.len()), message, help: help() });
    }
    if let Some(slip) = second_field(line).filter(|_| is_head) {
        return Some(slip);
    }
    let colon = value.find(": ").or_else(|| value.strip_suffix(':').map(str::len))?;
    (is_head && !value.starts_with(['"', '\'', '[', '{'])).then(|| {
        let message = "a text without quotes contains a colon and a space".to_owned();
        Mistake { range: line.at(line.head.len() + colon, 1), message, help: help() }
    })
}

/// A field after the value of another one: `weight: 3 draft: true`.
fn second_field(line: &YamlLine<'_>) -> Option<Mistake> {
    let (before, value) = line.value.split_once(": ")?;
    let (first, name) = before.split_once(' ')?;
    let is_name = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    let is_whole = matches!(first, "true" | "false" | "~" | "null")
        || first.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.' | b':' | b'/'));
    (is_name && is_whole && !name.is_empty()).then(|| {
        let at = line.head.len() + first.len() + 1;
        let message = "a second field begins here, and each needs a line of its own".to_owned();
        let help = format!("write `{name}: {value}` on a line of its own");
        Mistake { range: line.at(at, name.len() + 2 + value.len()), message, help }
    })
}

/// A name and its value without a space after the colon.
fn colon(line: &YamlLine<'_>) -> Option<Mistake> {
    let (name, value) = line.text.trim().split_once(':')?;
    let is_name = !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-');
    let is_glued = !value.is_empty() && !value.starts_with([' ', '\t', '/']);
    (is_name && is_glued).then(|| {
        let range = line.at(line.indent() + name.len(), 1);
        let message = "a space is missing after the colon".to_owned();
        let value = if value.starts_with('#') { quoted(value) } else { value.to_owned() };
        Mistake { range, message, help: format!("write `{name}: {value}`") }
    })
}

/// Spaces before the first fields, where more fields follow that have none.
fn first_line(below: &[YamlLine<'_>], above: &[&YamlLine<'_>]) -> Option<Mistake> {
    let first = above.first().filter(|first| first.indent() > 0)?;
    let fields = below.iter().filter(|line| !line.is_blank() && line.indent() == 0).count();
    let is_odd = below.first()?.indent() == 0
        && above.iter().filter(|line| line.indent() == first.indent()).count() <= fields;
    is_odd.then(|| Mistake {
        range: first.at(0, first.indent()),
        message: "the first line begins with a space, and fields below it begin with none".to_owned(),
        help: "remove the spaces before it".to_owned(),
    })
}

/// A line that is neither aligned with the field above it nor below a field that has fields.
fn indentation(lines: &[YamlLine<'_>], number: usize) -> Option<Mistake> {
    let line = lines[number];
    let above: Vec<&YamlLine<'_>> = lines[..number].iter().filter(|line| !line.is_blank()).collect();
    let (last, indent) = (above.last()?, line.indent());
    let is_deeper = indent > last.indent() && !last.ends_a_field();
    let is_strange = indent < last.indent() && above.iter().all(|line| line.indent() != indent);
    if !is_deeper && !is_strange {
        return None;
    }
    if let Some(mistake) = first_line(&lines[number..], &above) {
        return Some(mistake);
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
    Some(Mistake { range: line.at(indent, 1), message, help })
}

/// Names of fields that a line without a colon may begin with.
const NAMES: &[&str] = &[
    "title",
    "label",
    "description",
    "date",
    "dates",
    "draft",
    "weight",
    "slug",
    "kind",
    "publish",
    "expires",
    "updated",
    "aliases",
    "children",
    "template",
    "number",
    "summary",
    "subject",
    "place",
    "extra",
];

/// A line without a colon.
fn name(lines: &[YamlLine<'_>], number: usize) -> Option<Mistake> {
    let line = &lines[number];
    let text = line.text.trim();
    let above = lines[..number].iter().rev().find(|line| !line.is_blank());
    if let Some(value) = text.strip_prefix(": ") {
        let message = "a field has no name before its colon".to_owned();
        let help = format!("write `label: {value}`, or whichever field it is");
        return Some(Mistake { range: line.at(line.indent(), text.len()), message, help });
    }
    let is_item = text == "-" || text.starts_with("- ");
    let is_below =
        |above: &YamlLine<'_>| above.indent() == line.indent() && !above.text.trim().starts_with("- ");
    if is_item && !above.is_some_and(is_below) {
        return None;
    }
    if !is_item && (line.value != text || text.starts_with(['"', '\'', '[', '{']) || text.ends_with(':')) {
        return None;
    }
    let (name, value) = text.split_once(' ').unwrap_or((text, "…"));
    let value = value.trim_start_matches(['=', ' ']);
    let goes_on = above.is_some_and(|above| {
        !above.ends_a_field() && !above.value.starts_with(['"', '\'', '[', '{', '|', '>'])
    });
    let help = if goes_on && !NAMES.contains(&name) {
        let width = above.map_or(0, YamlLine::indent) + 2;
        format!("begin the line with {width} spaces, if it goes on with the text above it")
    } else if text.starts_with('-') {
        "remove the line, or write a space after the `-` of an item".to_owned()
    } else {
        format!("write `{name}: {value}`")
    };
    let message = match is_item {
        true => "an item of a list is below a field that has a value",
        false => "the line is no field: it has no colon",
    };
    Some(Mistake { range: line.at(line.indent(), text.len()), message: message.to_owned(), help })
}
