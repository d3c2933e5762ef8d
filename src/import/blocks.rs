//! Boxes of other generators that are written in lines -> alerts: `:::note … :::`, `!!! note`, `> [!NOTE] Title`; and the lines of MDX
//! that are programs.

use super::components::behind_code;
use super::markup::{alert, alert_block, dedented};

/// A text, and what was turned in it.
#[derive(Default)]
pub struct Blocks {
    /// The text.
    pub text: String,
    /// How many boxes became alerts.
    pub alerts: usize,
    /// Names of boxes without an answer.
    pub unknown: Vec<String>,
}

/// Turns the boxes of a text.
pub fn turn(text: &str) -> Blocks {
    let mut blocks = Blocks::default();
    let lines: Vec<&str> = text.split('\n').collect();
    blocks.text = lines_of(&lines, &mut blocks);
    blocks
}

fn lines_of(lines: &[&str], blocks: &mut Blocks) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let line = lines[at];
        let bare = line.trim_start();
        if bare.starts_with("```") || bare.starts_with("~~~") {
            let end = fence(lines, at);
            out.extend(lines[at..end].iter().map(|line| (*line).to_owned()));
            at = end;
            continue;
        }
        let indent = &line[..line.len() - bare.len()];
        let found = colons(lines, at).or_else(|| bangs(lines, at));
        let Some(found) = found else {
            out.push(line.to_owned());
            at += 1;
            continue;
        };
        let Some(kind) = alert(&found.name) else {
            blocks.unknown.push(found.name);
            out.push(line.to_owned());
            at += 1;
            continue;
        };
        blocks.alerts += 1;
        let inner = dedented(&found.lines);
        let inner: Vec<&str> = inner.iter().map(String::as_str).collect();
        let inner = lines_of(&inner, blocks);
        if out.last().is_some_and(|last| !last.trim().is_empty()) {
            out.push(String::new());
        }
        let new = alert_block(kind, found.title.as_deref(), &inner);
        out.extend(new.lines().map(|line| format!("{indent}{line}")));
        at = found.end;
        if lines.get(at).is_some_and(|next| !next.trim().is_empty()) {
            out.push(String::new());
        }
    }
    out.join("\n")
}

/// The line behind a fenced code block.
fn fence(lines: &[&str], at: usize) -> usize {
    let bare = lines[at].trim_start();
    let mark = &bare[..1];
    let run = bare.len() - bare.trim_start_matches(mark).len();
    let closes = |line: &&str| {
        let bare = line.trim();
        bare.len() >= run && bare.trim_start_matches(mark).is_empty()
    };
    lines[at + 1..].iter().position(closes).map_or(lines.len(), |length| at + length + 2)
}

/// A box.
struct Found<'t> {
    name: String,
    title: Option<String>,
    lines: Vec<&'t str>,
    end: usize,
}

/// `:::note[Title]`, `:::note Title`.
fn colons<'t>(lines: &[&'t str], at: usize) -> Option<Found<'t>> {
    let bare = lines[at].trim();
    let rest = bare.trim_start_matches(':');
    let count = bare.len() - rest.len();
    let rest = rest.trim_start();
    if count < 3 || !rest.starts_with(|sign: char| sign.is_ascii_alphabetic()) {
        return None;
    }
    let length = rest.find(|sign: char| !(sign.is_alphanumeric() || sign == '-')).unwrap_or(rest.len());
    let (name, more) = rest.split_at(length);
    let more = more.trim();
    let title = match more.strip_prefix('[').and_then(|more| more.rsplit_once(']')) {
        Some((title, _)) => Some(title.to_owned()),
        None => (!more.is_empty() && !more.starts_with('{')).then(|| more.to_owned()),
    };
    let (mut depth, mut next) = (1usize, at + 1);
    while next < lines.len() {
        let bare = lines[next].trim();
        if bare.starts_with("```") || bare.starts_with("~~~") {
            next = fence(lines, next);
            continue;
        }
        let rest = bare.trim_start_matches(':');
        let colons = bare.len() - rest.len();
        if colons == count && rest.is_empty() {
            depth -= 1;
            if depth == 0 {
                let lines = lines[at + 1..next].to_vec();
                return Some(Found { name: name.to_owned(), title, lines, end: next + 1 });
            }
        } else if colons == count && rest.trim_start().starts_with(|sign: char| sign.is_ascii_alphabetic()) {
            depth += 1;
        }
        next += 1;
    }
    None
}

/// `!!! note "Title"` with an indented text.
fn bangs<'t>(lines: &[&'t str], at: usize) -> Option<Found<'t>> {
    let bare = lines[at].trim_start();
    let indent = lines[at].len() - bare.len();
    let rest = bare.strip_prefix("!!! ").or_else(|| bare.strip_prefix("??? "))?;
    let (name, more) = rest.trim().split_once(' ').unwrap_or((rest.trim(), ""));
    let title = more.trim().trim_matches('"');
    let width = |line: &str| line.len() - line.trim_start().len();
    let inner: Vec<&str> = lines[at + 1..]
        .iter()
        .take_while(|line| line.trim().is_empty() || width(line) >= indent + 4)
        .copied()
        .collect();
    let end = at + 1 + inner.len();
    Some(Found {
        name: name.to_owned(),
        title: (!title.is_empty()).then(|| title.to_owned()),
        lines: inner,
        end,
    })
}

/// The text of MDX without imports and remarks, and whether it had exports, which stay visible as code.
pub fn without_programs(text: &str) -> (String, bool) {
    let mut out = String::with_capacity(text.len());
    let mut has_exports = false;
    let mut at = 0;
    while at < text.len() {
        let end = text[at..].find('\n').map_or(text.len(), |end| at + end + 1);
        let line = &text[at..end];
        let bare = line.trim_start();
        if bare.starts_with("```") || bare.starts_with("~~~") {
            let start = at + line.len() - bare.len();
            let behind = behind_code(text, start).max(end);
            out.push_str(&text[at..behind]);
            at = behind;
        } else if line.starts_with("import ") && (line.contains(['\'', '"']) || line.contains('{')) {
            // It ends with the name of a module.
            let behind = text[at..].find([';', '\'', '"']).map_or(end, |quote| {
                text[at + quote..].find('\n').map_or(text.len(), |more| at + quote + more + 1)
            });
            at = behind.max(end);
        } else if line.starts_with("export ") {
            let behind = text[at..].find("\n\n").map_or(text.len(), |more| at + more + 1);
            has_exports = true;
            out.push_str(&format!("```js\n{}\n```\n", text[at..behind].trim_end()));
            at = behind;
        } else if bare.starts_with("{/*") {
            let behind = text[at..].find("*/}").map_or(end, |more| at + more + 3);
            at = behind + usize::from(text[behind..].starts_with('\n'));
        } else {
            out.push_str(line);
            at = end;
        }
    }
    (out, has_exports)
}
