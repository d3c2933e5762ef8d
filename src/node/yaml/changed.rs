//! Values that differ from what was typed: YAML reads a part of them as a comment, an anchor or a tag, or treats typographic
//! quotation marks as letters.

use std::ops::Range;
use std::sync::Arc;

use super::mistakes::quoted;
use crate::diag::{Code, Diagnostics};
use crate::node::{Node, Value, escapes};
use crate::source::Place;

/// Fields that hold prose: a comment after them is probably a part of it.
const PROSE: &[&str] = &[
    "title",
    "label",
    "description",
    "subject",
    "name",
    "outcome",
    "aim",
    "closing",
    "summary",
    "place",
    "venue",
    "verb",
    "hashtag",
    "disclaimer",
    "signed_note",
    "signatory_title",
    "reference_label",
    "reference_type",
    "working_group",
];

/// How remarks of editors to each other begin.
const NOTES: &[&str] = &["TODO", "FIXME", "XXX", "NOTE", "NB", "TBC", "TBD"];

/// Typographic quotation marks that are typed instead of straight ones around a whole value. Guillemets and corner brackets are not
/// among them: titles of works are written in these.
const PAIRS: &[(&str, &str)] = &[
    ("“", "”"),
    ("„", "“"),
    ("„", "”"),
    ("”", "”"),
    ("“", "“"),
    ("‘", "’"),
    ("‚", "‘"),
    ("’", "’"),
    ("“", "\""),
    ("‘", "'"),
    ("``", "''"),
    (",,", "''"),
    (",,", "“"),
    ("＂", "＂"),
];

/// Reports what the values of a text lost.
pub(super) fn check(path: &Arc<str>, text: &str, base: usize, root: &Node, diags: &mut Diagnostics) {
    let mut checker = Checker { path, text, base, diags };
    escapes::check(checker.path, text, base, root, checker.diags);
    checker.node(root, Field { name: "", is_prose: false });
    if text.contains([':', '-', '[', ',']) && text.contains(['&', '!']) {
        let mut leaves = Vec::new();
        gather(root, base, &mut leaves);
        checker.marks(&leaves);
    }
}

struct Checker<'a> {
    path: &'a Arc<str>,
    text: &'a str,
    base: usize,
    diags: &'a mut Diagnostics,
}

/// The field of the value; the name is empty for an item of a list.
#[derive(Clone, Copy)]
struct Field<'n> {
    name: &'n str,
    /// Whether the field, or one around it, holds prose.
    is_prose: bool,
}

impl Checker<'_> {
    fn node(&mut self, node: &Node, field: Field<'_>) {
        match &node.value {
            Value::Map(fields) => {
                for (key, value) in fields {
                    let is_prose = field.is_prose || PROSE.contains(&key.name.as_str());
                    let field = Field { name: &key.name, is_prose };
                    if matches!(value.value, Value::Null) && value.range.is_empty() {
                        self.comment(key.range.end - self.base + 1, field, "");
                    }
                    self.node(value, field);
                }
            }
            Value::List(items) => {
                items.iter().for_each(|item| self.node(item, Field { name: "", ..field }));
            }
            Value::Text(text) => self.text(node, field, text),
            Value::Number(_) | Value::Bool(_) | Value::Null if field.is_prose => {
                let written = self.text.get(node.range.start - self.base..node.range.end - self.base);
                let written = written.unwrap_or_default();
                if !written.is_empty() {
                    self.comment(node.range.end - self.base, field, written);
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, node: &Node, field: Field<'_>, value: &str) {
        let range = node.range.start - self.base..node.range.end - self.base;
        let written = self.text.get(range.clone()).unwrap_or_default();
        if written.starts_with(['"', '\'', '|', '>']) || written.is_empty() {
            return;
        }
        let inside = PAIRS.iter().find_map(|(open, close)| {
            let inside = value.strip_prefix(open)?.strip_suffix(close)?;
            (!inside.contains(open) && !inside.contains(close)).then_some(inside)
        });
        if let Some(inside) = inside {
            let message = format!("the typographic quotation marks around `{inside}` are part of the text");
            let help = format!(
                "write straight ones: `{}`; if readers should see the marks, put straight ones around them: `{}`",
                quoted(inside),
                quoted(value)
            );
            self.report(Code::YamlQuotes, range.clone(), message, help);
        }
        self.comment(range.end, field, value);
    }

    /// Reports a comment after a value that is probably a part of it: no space follows its `#`, or a single space comes before it
    /// and the value is prose.
    fn comment(&mut self, end: usize, field: Field<'_>, value: &str) {
        let rest = self.text.get(end..).unwrap_or_default();
        if memchr::memchr(b'#', rest.as_bytes()).is_none() {
            return;
        }
        let line = rest.lines().next().unwrap_or_default();
        if line.trim().is_empty() {
            return self.comment_below(end, field, value);
        }
        let comment = line.trim_start();
        let gap = line.len() - comment.len();
        let Some(words) = comment.strip_prefix('#').filter(|_| gap > 0) else { return };
        let is_text = is_tight(words) || gap == 1 && says_more(field, value, words);
        if !is_text {
            return;
        }
        let comment = comment.trim_end();
        let at = end + gap;
        let whole =
            if value.is_empty() { comment.to_owned() } else { format!("{value}{}{comment}", &line[..gap]) };
        let message = format!("a comment begins here, so that `{comment}` is not part of the value");
        let name = if field.name.is_empty() { String::new() } else { format!("{}: ", field.name) };
        let remark = "write two spaces before a comment, and one after its `#`";
        let help = match whole.contains('\n') {
            true => format!("put the whole text in quotes; {remark}"),
            false => format!("put the text in quotes: `{name}{}`; {remark}", quoted(&whole)),
        };
        self.report(Code::YamlValue, at..at + comment.len(), message, help);
    }

    /// Reports a comment on the line below a value if it is indented as the lines of a text are: the text ends before it.
    fn comment_below(&mut self, end: usize, field: Field<'_>, value: &str) {
        let above = self.text[..end].rfind('\n').map_or(0, |line| line + 1);
        let Some(below) = self.text[end..].find('\n').map(|line| end + line + 1) else { return };
        let line = self.text[below..].lines().next().unwrap_or_default();
        let comment = line.trim();
        let width = |line: &str| line.len() - line.trim_start_matches([' ', '-']).len();
        let Some(words) = comment.strip_prefix('#').filter(|_| width(line) > width(&self.text[above..]))
        else {
            return;
        };
        if value.is_empty() || !(is_tight(words) || says_more(field, value, words)) {
            return;
        }
        let at = below + line.len() - line.trim_start().len();
        let message = format!("a comment begins here, so that `{comment}` is not part of the value");
        let name = if field.name.is_empty() { String::new() } else { format!("{}: ", field.name) };
        let whole = quoted(&format!("{value} {comment}"));
        let help = format!(
            "write `{name}{whole}` in place of the text and this line; indent a comment like a field"
        );
        self.report(Code::YamlValue, at..at + comment.len(), message, help);
    }

    /// Reports anchors without a reference, and tags: the word after `&` or `!` is lost.
    fn marks(&mut self, leaves: &[Range<usize>]) {
        let bytes = self.text.as_bytes();
        for (at, mark) in self.text.match_indices(['&', '!']) {
            let before = self.text[..at].trim_end_matches(' ');
            let is_begin = before.len() < at && before.ends_with([':', '-', ',']) || before.ends_with('[');
            let word = self.text[at + 1..]
                .split(|sign: char| sign.is_whitespace() || sign == ',')
                .next()
                .unwrap_or_default();
            let is_inside = leaves.iter().any(|leaf| leaf.start < at && at < leaf.end);
            let in_comment = self.text[..at].rsplit('\n').next().is_some_and(|line| line.contains('#'));
            if !is_begin || is_inside || in_comment || word.is_empty() || bytes.get(at + 1) == Some(&b'!') {
                continue;
            }
            let is_used = mark == "&" && self.text.contains(&format!("*{word}"));
            if is_used {
                continue;
            }
            let line = self.text[at..].lines().next().unwrap_or_default().trim_end();
            let what = if mark == "&" { "an anchor" } else { "a tag" };
            let message = format!("`{mark}{word}` is {what} in YAML, and not part of the value");
            let help = format!("put the text in quotes: `{}`", quoted(line));
            self.report(Code::YamlValue, at..at + 1 + word.len(), message, help);
        }
    }

    fn report(&mut self, code: Code, range: Range<usize>, message: String, help: String) {
        let place = Place::new(self.path, self.base + range.start..self.base + range.end);
        self.diags.report(code, place, message).help(help);
    }
}

/// Whether a word follows a `#` at once, as in `#1`.
fn is_tight(words: &str) -> bool {
    words.starts_with(|next: char| !next.is_whitespace() && !matches!(next, '#' | '!' | '-' | '='))
}

/// Whether the words of a comment may continue a value: the value is prose, and they are not a remark of editors. A number, a day
/// or an identifier is complete by itself, unless the field holds prose.
fn says_more(field: Field<'_>, value: &str, words: &str) -> bool {
    let words = words.trim_start_matches(['#', ' ', '\t']);
    if NOTES.iter().any(|note| words.starts_with(note)) {
        return false;
    }
    if field.is_prose {
        return true;
    }
    let has_letters = |text: &str| text.contains(char::is_alphabetic);
    // Identifiers are written in small letters, or have signs in them.
    let mut letters = value.chars();
    let is_name = letters.next().is_some_and(char::is_uppercase)
        && letters.next().is_some_and(char::is_lowercase)
        && letters.all(char::is_alphabetic);
    (is_name || value.split_whitespace().filter(|word| has_letters(word)).count() > 1)
        && words.contains(char::is_alphanumeric)
}

/// Where the texts are.
fn gather(node: &Node, base: usize, leaves: &mut Vec<Range<usize>>) {
    match &node.value {
        Value::Map(fields) => fields.iter().for_each(|(_, node)| gather(node, base, leaves)),
        Value::List(items) => items.iter().for_each(|item| gather(item, base, leaves)),
        Value::Text(_) => leaves.push(node.range.start - base..node.range.end - base),
        _ => {}
    }
}
