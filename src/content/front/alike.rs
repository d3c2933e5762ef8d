//! Text that looks like front matter but is not: other fences, no fence, text above the fence.

use std::ops::Range;

use super::parts::{FenceError, Format, Split, lines};
use crate::node::json_end;

/// Fields that texts of any kind begin with, here and in other generators. A line of prose such as `Note: …` is not among them.
const KNOWN: &[&str] = &[
    "title",
    "date",
    "draft",
    "description",
    "label",
    "layout",
    "weight",
    "slug",
    "kind",
    "updated",
    "publish",
    "expires",
    "aliases",
    "template",
    "translation",
    "original",
    "audiences",
    "summary",
    "tags",
    "categories",
    "keywords",
    "permalink",
    "sidebar_position",
    "sidebar_label",
    "linktitle",
    "lastmod",
    "menu",
    "taxonomies",
    "extra",
    "series",
    "excerpt",
    "published",
];

/// How many lines from the top front matter is searched.
const NEAR: usize = 12;

/// A text that looks like front matter in a file that does not begin with it.
pub(super) fn find(text: &str) -> Option<Split> {
    let lines: Vec<Range<usize>> = lines(text).take(400).collect();
    let line = |at: usize| lines.get(at).map_or("", |range| text[range.clone()].trim_end());
    let first = (0..lines.len()).find(|at| !line(*at).trim().is_empty())?;
    if let Some(split) = in_comment(text, &lines, first) {
        return Some(split);
    }
    let start = after_comment(text, &lines, first);
    if is_known_field(line(start)) || is_above_known_field(text, &lines, start) {
        return without_fence(text, &lines, start);
    }
    if text[lines.get(start)?.start..].starts_with('{') && is_json(&text[lines[start].start..]) && start > 0 {
        let help = format!("remove everything above line {}", start + 1);
        return Some(fault(
            text,
            lines[start].start..lines[start].start + 1,
            "is not at the start of the file",
            help,
        ));
    }
    let indented = line(start).trim_start();
    if start == 0 && names_field(indented) {
        let help = "remove the spaces before `{`".to_owned();
        let end = line(start).len() - indented.len();
        return Some(fault(text, 0..end, "is JSON and does not begin with `{`", help));
    }
    if let Some(format) = opens(line(start).trim()) {
        return with_other_fence(text, &lines, start, format);
    }
    // A fence and a field below some other text, such as a heading.
    let at = (start + 1..lines.len().min(NEAR)).find(|at| {
        matches!(line(*at), "---" | "+++") && is_known_field(line(at + 1)) && end_of(text, &lines, at + 1).1
    })?;
    let help = format!("move everything above line {} below the front matter", at + 1);
    Some(fault(text, lines[at].start..lines[at].start + 3, "is not at the start of the file", help))
}

/// Fields inside an HTML comment on lines of its own.
fn in_comment(text: &str, lines: &[Range<usize>], start: usize) -> Option<Split> {
    let line = |at: usize| lines.get(at).map_or("", |range| text[range.clone()].trim_end());
    if line(start) != "<!--" {
        return None;
    }
    let end = (start + 1..lines.len()).find(|at| line(*at).ends_with("-->"))?;
    let has_fences = line(start + 1) == "---" && line(end - 1) == "---" && end > start + 2;
    let (from, until) = if has_fences { (start + 2, end - 1) } else { (start + 1, end) };
    let is_front =
        line(end) == "-->" && is_known_field(line(from)) && (from..until).all(|at| is_plausible(line(at)));
    if !is_front {
        return None;
    }
    let help = match (has_fences, start) {
        (true, _) => format!("remove the lines {} and {}", start + 1, end + 1),
        (false, 0) => format!("write `---` in this line, and in line {}", end + 1),
        (false, _) => {
            format!(
                "write `---` in this line, and in line {}, and remove everything above line {}",
                end + 1,
                start + 1
            )
        }
    };
    let message = "the front matter is in a comment of HTML, where nothing reads it".to_owned();
    let fault =
        FenceError { is_unclosed: false, range: lines[start].start..lines[start].start + 4, message, help };
    let front = Some((Format::Yaml, lines[from].start..lines[until].start));
    Some(Split { front, body: lines[end].end..text.len(), fault: Some(fault) })
}

/// The first line that is not part of a comment of HTML.
fn after_comment(text: &str, lines: &[Range<usize>], first: usize) -> usize {
    let start = lines[first].start;
    if !text[start..].trim_start().starts_with("<!--") {
        return first;
    }
    let end = text[start..].find("-->").map_or(start, |end| start + end + 3);
    let below = |at: &usize| lines[*at].start >= end && !text[lines[*at].clone()].trim().is_empty();
    (first..lines.len()).find(below).unwrap_or(first)
}

/// Its fields are unknown.
fn fault(text: &str, range: Range<usize>, what: &str, help: String) -> Split {
    let fault = FenceError { is_unclosed: true, range, message: format!("the front matter {what}"), help };
    Split { front: None, body: text.len()..text.len(), fault: Some(fault) }
}

/// Fields without a line above them.
fn without_fence(text: &str, lines: &[Range<usize>], start: usize) -> Option<Split> {
    let (end, is_closed) = end_of(text, lines, start);
    let line = &text[lines[start].clone()];
    let format = if is_toml_field(line) { Format::Toml } else { Format::Yaml };
    let fence = format.fence();
    let mut help = format!("write a line `{fence}` above this line");
    if !is_closed {
        help = format!("{help}, and another below line {end}");
    } else if text[lines[end].clone()].trim_end() != fence {
        help = format!("{help}, and in line {}", end + 1);
    }
    let is_small = |range: &Range<usize>| {
        name_of(&text[range.clone()])
            .is_none_or(|name| name.starts_with(|first: char| first.is_ascii_lowercase()))
    };
    let are_small = lines[start..end].iter().all(is_small);
    if !are_small {
        help.push_str("; names of fields begin with small letters");
    }
    let message = format!("the front matter does not begin with `{fence}`");
    let range = lines[start].start..lines[start].start + line.trim_end().len();
    let fault = FenceError { is_unclosed: false, range, message, help };
    let split = recovered(text, lines, (start, end, is_closed), format, fault);
    Some(if are_small { split } else { Split { front: None, ..split } })
}

/// Fields below a line that is not a fence, or is not the first line.
fn with_other_fence(text: &str, lines: &[Range<usize>], start: usize, format: Format) -> Option<Split> {
    let line = |at: usize| lines.get(at).map_or("", |range| text[range.clone()].trim_end());
    let first = (start + 1..lines.len()).find(|at| !line(*at).trim().is_empty())?;
    if let Some(split) = json_below(text, lines, start, first) {
        return Some(split);
    }
    let (end, is_closed) = end_of(text, lines, first);
    if !is_field(line(first)) || (!is_closed && !is_known_field(line(first))) {
        return None;
    }
    let format = if is_toml_field(line(first)) { Format::Toml } else { format };
    let (written, fence) = (line(start), format.fence());
    let is_late = written == fence;
    let message = if written.trim() == fence && start == 0 && !is_late {
        format!("a space comes before the `{fence}` that begins the front matter")
    } else if is_late {
        "the front matter is not at the start of the file".to_owned()
    } else {
        format!("the front matter begins with `{}` and not with `{fence}`", written.trim())
    };
    let above = if start > 0 { format!("remove everything above line {}", start + 1) } else { String::new() };
    let mut help = match (is_late, start) {
        (true, _) => above,
        (false, 0) => format!("write `{fence}` in this line"),
        (false, _) => format!("write `{fence}` in this line and {above}"),
    };
    if !is_closed {
        help = format!("{help}, and a line `{fence}` below line {end}");
    } else if line(end) != fence {
        help = format!("{help}, and write `{fence}` in line {}", end + 1);
    }
    let range = lines[start].start..lines[start].start + written.len();
    Some(recovered(
        text,
        lines,
        (first, end, is_closed),
        format,
        FenceError { is_unclosed: false, range, message, help },
    ))
}

/// JSON between lines that no fence is needed for.
fn json_below(text: &str, lines: &[Range<usize>], start: usize, first: usize) -> Option<Split> {
    let from = lines[first].start;
    if !is_json(&text[from..]) {
        return None;
    }
    let end = from + json_end(&text[from..])?;
    let below = (first..lines.len()).find(|at| lines[*at].start >= end)?;
    let line = text[lines[below].clone()].trim();
    let is_closed = matches!(line, "---" | "+++" | "```") || is_wrong_end(line);
    let written = text[lines[start].clone()].trim();
    let mut help = "remove this line".to_owned();
    if is_closed {
        help = format!("{help} and line {}", below + 1);
    }
    if start > 0 {
        help = format!("{help}, and everything above it");
    }
    let message = format!("the front matter begins with `{written}`, and JSON begins with its `{{`");
    let fault = FenceError {
        is_unclosed: false,
        range: lines[start].start..lines[start].start + written.len(),
        message,
        help,
    };
    let body = if is_closed { lines[below].end } else { end };
    Some(Split { front: Some((Format::Json, from..end)), body: body..text.len(), fault: Some(fault) })
}

/// The front matter that was probably meant.
fn recovered(
    text: &str,
    lines: &[Range<usize>],
    (start, end, is_closed): (usize, usize, bool),
    format: Format,
    fault: FenceError,
) -> Split {
    let until = lines.get(end).map_or(text.len(), |line| line.start);
    let body = if is_closed { lines[end].end } else { until };
    Split { front: Some((format, lines[start].start..until)), body: body..text.len(), fault: Some(fault) }
}

/// The line after the fields that begin in a line, and whether it closes them.
fn end_of(text: &str, lines: &[Range<usize>], start: usize) -> (usize, bool) {
    let line = |at: usize| text[lines[at].clone()].trim_end();
    let is_fence =
        |line: &str| matches!(line.trim(), "---" | "..." | "+++" | "```") || is_wrong_end(line.trim());
    let stop = (start..lines.len()).find(|at| is_fence(line(*at)) || !is_plausible(line(*at)));
    if let Some(end) = stop.filter(|at| is_fence(line(*at))) {
        return (end, true);
    }
    let blank = (start..stop.unwrap_or(lines.len())).find(|at| line(*at).is_empty());
    (blank.or(stop).unwrap_or(lines.len()), false)
}

/// The format that a line would open if it were a fence.
fn opens(line: &str) -> Option<Format> {
    let lower = line.to_ascii_lowercase();
    match lower.as_str() {
        "---" | "- - -" | "-- -" | "- --" | "```yaml" | "```yml" | "~~~yaml" | "***" | ";;;" | "___" => {
            Some(Format::Yaml)
        }
        "+++" | "```toml" => Some(Format::Toml),
        "```json" => Some(Format::Yaml),
        lower if is_wrong_end(lower) => {
            Some(if lower.starts_with('+') { Format::Toml } else { Format::Yaml })
        }
        lower => {
            let rest = lower.strip_prefix("---").or_else(|| lower.strip_prefix("+++"));
            let rest = rest.or_else(|| lower.strip_prefix(";;;"))?;
            matches!(rest.trim_start().split(' ').next(), Some("yaml" | "yml" | "#" | "toml" | "json"))
                .then_some(Format::Yaml)
        }
    }
}

/// A line that is meant as the end of front matter, but is not.
pub(super) fn is_wrong_end(line: &str) -> bool {
    if line.as_bytes().first().is_none_or(u8::is_ascii_alphanumeric) {
        return false;
    }
    let all = |signs: &[char]| line.chars().all(|sign| signs.contains(&sign));
    let is_spaced = matches!(line, "- - -" | "-- -" | "- --");
    is_spaced
        || line.len() > 1
            && (all(&['-', '–', '—', '−', '‒'])
                || all(&['+'])
                || line.len() > 2 && (all(&['*']) || all(&['=']) || all(&[';'])))
            && line.chars().count() <= 12
}

/// The fence that a line would be without the spaces before it, if it can be no line of a text.
pub(super) fn indented_end(text: &str, line: &Range<usize>, format: Format) -> Option<&'static str> {
    let written = text[line.clone()].trim_end();
    let fence =
        written.strip_prefix([' ', '\t']).map(str::trim_start).filter(|rest| *rest == format.fence())?;
    let above = text[..line.start].trim_end().lines().next_back()?;
    let goes_on = above.starts_with([' ', '\t']) || above.ends_with([':', '|', '>', '-', '+']);
    (!fence.is_empty() && !goes_on).then(|| format.fence())
}

/// The lines with contents, without comments.
pub(super) fn fields(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'))
}

/// Whether fields begin at once.
pub(super) fn begins_with_field(text: &str) -> bool {
    let is_blank = text.lines().next().is_some_and(|line| line.trim().is_empty());
    fields(text).next().is_some_and(|line| is_field(line) && !is_blank || is_known_field(line))
}

/// Whether a line has the form of a field, in YAML or TOML.
pub(super) fn is_field(line: &str) -> bool {
    name_of(line).is_some() || line.trim_start().starts_with('[') && line.trim_end().ends_with(']')
}

/// Whether a line is a field that pages have.
pub(super) fn is_known_field(line: &str) -> bool {
    !line.starts_with([' ', '\t'])
        && name_of(line).is_some_and(|name| KNOWN.iter().any(|known| known.eq_ignore_ascii_case(name)))
}

/// Whether a line is a field of whatever kind: one that pages have follows in the same block.
fn is_above_known_field(text: &str, lines: &[Range<usize>], start: usize) -> bool {
    let block =
        lines.get(start..).unwrap_or_default().iter().take(NEAR).map(|range| text[range.clone()].trim_end());
    let mut block = block.take_while(|line| !line.is_empty() && is_plausible(line));
    let is_begun = |line: &str| is_field(line) && line.starts_with(|first: char| first.is_ascii_lowercase());
    block.next().is_some_and(is_begun) && block.any(is_known_field)
}

fn is_toml_field(line: &str) -> bool {
    let name = name_of(line).unwrap_or_default().len();
    line.trim_start().trim_matches('"').get(name..).is_some_and(|rest| rest.trim_start().starts_with('='))
        || name == 0
}

/// The name of a field, if the line has its form.
fn name_of(line: &str) -> Option<&str> {
    let line = line.trim_start();
    let line = line.strip_prefix(['"', '\'']).unwrap_or(line);
    let is_part = |sign: char| sign.is_ascii_alphanumeric() || sign == '_' || sign == '-';
    let length = line.find(|sign: char| !is_part(sign))?;
    let (name, rest) = line.split_at(length);
    let rest = rest.strip_prefix(['"', '\'']).unwrap_or(rest);
    let is_begun = name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_');
    let after = rest.trim_start_matches([' ', '\t']);
    let is_yaml = after.strip_prefix(':').is_some_and(|after| !after.starts_with([':', '/']));
    (is_begun && (is_yaml || after.starts_with('=') && !after.starts_with("=="))).then_some(name)
}

/// Whether a line can be part of front matter.
pub(super) fn is_plausible(line: &str) -> bool {
    line.is_empty()
        || line.starts_with([' ', '\t', '#', ']', '}'])
        || line.starts_with("- ")
        || is_field(line)
}

/// Whether a brace begins JSON and not a text: a name in quotation marks and a colon follow, or the brace is alone on the line
/// above one, or a field that pages have follows, in any notation.
pub(super) fn is_json(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('{') else { return false };
    let inside = rest.trim_start();
    let is_alone = rest.lines().next().is_none_or(|line| line.trim().is_empty());
    if names_field(text) {
        return true;
    }
    if let Some(name) = inside.strip_prefix('"') {
        let after = name.split_once('"').map_or("", |(_, after)| after);
        return is_alone || after.trim_start().starts_with(':');
    }
    is_alone && (inside.starts_with('}') || name_of(inside).is_some())
}

/// Whether a brace is followed by a field that pages have, in any quotation marks.
pub(super) fn names_field(text: &str) -> bool {
    let quotes: &[char] = &['"', '\'', '“', '”', '„', '‘', '’', '«', '»'];
    let Some(rest) = text.strip_prefix('{') else { return false };
    let Some((name, _)) = rest.split_once([':', '=']) else { return false };
    let name = name.trim().trim_matches(quotes);
    KNOWN.iter().any(|known| known.eq_ignore_ascii_case(name))
}
