//! Template tags that do not match: unclosed ones, end tags without a start, unknown tags.
//!
//! Used only for a template that the engine cannot parse: the engine names the place where it stopped, an author looks for the tag
//! with the mistake.

use std::ops::Range;

use super::tags::{Tag, tags};
use crate::diag::did_you_mean;
use crate::source::line_column;

/// What is wrong, where, and what to type.
#[derive(Debug, PartialEq, Eq)]
pub struct Flaw {
    /// The bytes of the tag, or of the word in it.
    pub at: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to type.
    pub help: String,
}

impl Flaw {
    fn new(at: Range<usize>, message: String, help: impl Into<String>) -> Flaw {
        Flaw { at, message, help: help.into() }
    }
}

/// A tag that waits for its end.
struct Open<'t> {
    tag: &'t Tag<'t>,
    /// The end tag: `endif`, or `/note` for a component around a text.
    end: String,
    name: Option<&'t str>,
}

/// Words that begin a tag.
const WORDS: &[&str] = &[
    "if",
    "elif",
    "else",
    "endif",
    "for",
    "endfor",
    "block",
    "endblock",
    "filter",
    "endfilter",
    "set",
    "set_global",
    "endset",
    "component",
    "endcomponent",
    "include",
    "extends",
    "raw",
    "endraw",
    "break",
    "continue",
];

/// Words of other template languages, and what is written here.
const ELSEWHERE: &[(&str, &str)] = &[
    ("elseif", "write `elif`"),
    ("elsif", "write `elif`"),
    ("macro", "write `{% component name(argument: String) %}`"),
    ("endmacro", "write `{% endcomponent %}`"),
    ("import", "remove it: the components of all templates are known everywhere"),
    ("from", "remove it: the components of all templates are known everywhere"),
    ("unless", "write `{% if not … %}`"),
    ("endunless", "write `{% endif %}`"),
    ("with", "write `{% set name = value %}`"),
    ("endwith", "remove it"),
    ("assign", "write `{% set name = value %}`"),
    ("call", "write `{% <name> %}`"),
    ("comment", "write `{#` before the comment and `#}` after it"),
    ("endcomment", "write `{#` before the comment and `#}` after it"),
];

/// The first tag of a template that does not fit.
pub fn flaw(template: &str) -> Option<Flaw> {
    let all: Vec<Tag<'_>> = tags(template).into_iter().filter(|tag| tag.is_block).collect();
    walk(template, &all, None)
}

/// The first mistake if one of the tags is skipped.
fn walk<'t>(text: &'t str, all: &'t [Tag<'t>], skipped: Option<usize>) -> Option<Flaw> {
    let mut open: Vec<Open<'t>> = Vec::new();
    for (at, tag) in all.iter().enumerate().filter(|(at, _)| Some(*at) != skipped) {
        if let Some(opened) = opened(tag) {
            open.push(opened);
            continue;
        }
        let found = match (ending(tag), tag.word()) {
            (Some(end), _) => closes(text, (all, at), &end, &mut open, skipped.is_none()),
            (None, "else" | "elif") => otherwise(text, tag, &open),
            (None, word) => unknown(word, tag, &open),
        };
        if found.is_some() {
            return found;
        }
    }
    open.pop().map(|last| {
        let end = last.written();
        Flaw::new(
            last.tag.range.clone(),
            format!("`{}` is never closed", shown(text, last.tag)),
            format!("write `{end}` where it ends"),
        )
    })
}

impl Open<'_> {
    /// The tag that ends it.
    fn written(&self) -> String {
        match (self.end.strip_prefix('/'), self.name) {
            (Some(name), _) => format!("{{% </{name}> %}}"),
            (None, Some(name)) => format!("{{% {} {name} %}}", self.end),
            (None, None) => format!("{{% {} %}}", self.end),
        }
    }

    /// Whether a tag with this word, and this name, ends it.
    fn is_ended(&self, (end, name): (&str, Option<&str>)) -> bool {
        self.end == end && (name.is_none() || self.name.is_none() || name == self.name)
    }
}

fn opened<'t>(tag: &'t Tag<'t>) -> Option<Open<'t>> {
    let made = |end: String, name| Some(Open { tag, end, name });
    match tag.word() {
        word @ ("if" | "for" | "filter") => made(format!("end{word}"), None),
        word @ ("block" | "component") => made(format!("end{word}"), tag.name(1)),
        "set" | "set_global" if !tag.is_sign(2, "=") => made("endset".to_owned(), None),
        "" if tag.is_sign(0, "<") && !tag.is_sign(1, "/") => made(format!("/{}", tag.name(1)?), None),
        _ => None,
    }
}

/// The word of a tag that ends another, and the name in it.
fn ending<'t>(tag: &'t Tag<'t>) -> Option<(String, Option<&'t str>)> {
    if tag.is_sign(0, "<") && tag.is_sign(1, "/") {
        return Some((format!("/{}", tag.name(2).unwrap_or_default()), None));
    }
    let word = tag.word();
    let is_end = matches!(word, "endif" | "endfor" | "endfilter" | "endset" | "endblock" | "endcomponent");
    is_end.then(|| (word.to_owned(), tag.name(1)))
}

/// What is wrong with an end tag; if nothing is, its start tag is removed from the open ones.
fn closes<'t>(
    text: &str,
    (all, at): (&'t [Tag<'t>], usize),
    end: &(String, Option<&str>),
    open: &mut Vec<Open<'t>>,
    is_whole: bool,
) -> Option<Flaw> {
    let tag = &all[at];
    let end = (end.0.as_str(), end.1);
    let (range, written) = (tag.range.clone(), shown(text, tag));
    let stray =
        |what: &str| Flaw::new(range.clone(), format!("`{written}` closes nothing{what}"), "remove it");
    let Some(last) = open.last() else { return Some(stray("")) };
    if last.is_ended(end) {
        open.pop();
        return None;
    }
    if open.iter().any(|open| open.is_ended(end)) {
        let help = format!("write `{}` before `{written}`", last.written());
        let message = format!(
            "`{}` is not closed before `{written}` in line {}",
            shown(text, last.tag),
            line(text, range.start)
        );
        return Some(Flaw::new(last.tag.range.clone(), message, help));
    }
    if is_whole && walk(text, all, Some(at)).is_none() {
        return Some(stray(" that is open here"));
    }
    let message = format!(
        "`{written}` does not close `{}` of line {}",
        shown(text, last.tag),
        line(text, last.tag.range.start)
    );
    Some(Flaw::new(range, message, format!("write `{}`", last.written())))
}

/// What is wrong with `else` or `elif`.
fn otherwise(text: &str, tag: &Tag<'_>, open: &[Open<'_>]) -> Option<Flaw> {
    let takes = |open: &Open<'_>| open.end == "endif" || open.end == "endfor" && tag.word() == "else";
    let written = shown(text, tag);
    if let ("else", Some(next)) = (tag.word(), tag.tokens.get(1)) {
        let start = tag.tokens.first().map_or(tag.range.start, |token| token.at);
        let end = if next.text == "if" { next.at + next.text.len() } else { start + "else".len() };
        return Some(Flaw::new(start..end, "`else` takes nothing after it".to_owned(), "write `elif`"));
    }
    let last = open.last().filter(|last| !takes(last));
    match last {
        Some(last) if open.iter().any(takes) => {
            let message = format!(
                "`{}` is not closed before `{written}` in line {}",
                shown(text, last.tag),
                line(text, tag.range.start)
            );
            let help = format!("write `{}` before `{written}`", last.written());
            Some(Flaw::new(last.tag.range.clone(), message, help))
        }
        None if !open.is_empty() => None,
        _ => Some(Flaw::new(tag.range.clone(), format!("`{written}` is in no `{{% if … %}}`"), "remove it")),
    }
}

/// What is wrong with a tag whose first word the engine does not know.
fn unknown(word: &str, tag: &Tag<'_>, open: &[Open<'_>]) -> Option<Flaw> {
    if WORDS.contains(&word) {
        return None;
    }
    if word.is_empty() {
        let message = "a tag begins with a word such as `if`".to_owned();
        return Some(Flaw::new(tag.range.clone(), message, "write `{{ … }}` to show a value, or remove it"));
    }
    let start = tag.tokens.first().map_or(tag.range.start, |token| token.at);
    let elsewhere = ELSEWHERE.iter().find(|(other, _)| *other == word).map(|(_, help)| (*help).to_owned());
    let end = open.last().filter(|_| matches!(word, "end" | "fi" | "done" | "endfi"));
    let help = elsewhere
        .or_else(|| end.map(|open| format!("write `{}`", open.end)))
        .or_else(|| did_you_mean(word, WORDS.iter().copied()))
        .unwrap_or_else(|| format!("remove it, or write `{{{{ {word} }}}}` to show a value"));
    // A help for a whole tag replaces it.
    let at = if help.starts_with("write `{%") { tag.range.clone() } else { start..start + word.len() };
    Some(Flaw::new(at, format!("there is no tag `{word}`"), help))
}

/// A tag as it is written, on one line.
fn shown(text: &str, tag: &Tag<'_>) -> String {
    let words: Vec<&str> = text[tag.range.clone()].split_whitespace().collect();
    words.join(" ")
}

fn line(text: &str, at: usize) -> usize {
    line_column(text, at).0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_never_closed_is_named() {
        let ends = [
            ("{% if a %}\n{% for b in c %}\n{% endfor %}", "`{% if a %}` is never closed", "{% endif %}"),
            ("{% if a %}\n{% <note k=\"x\"> %}", "`{% <note k=\"x\"> %}` is never closed", "{% </note> %}"),
            ("{% set a = 1 %}{% set b %}", "`{% set b %}` is never closed", "{% endset %}"),
            ("{% component a(b) %}", "`{% component a(b) %}` is never closed", "{% endcomponent a %}"),
            (
                "{% block a %}\n{%- if b %}\n{% endblock a %}",
                "`{%- if b %}` is not closed before `{% endblock a %}` in line 3",
                "{% endif %}",
            ),
            (
                "{% block a %}{% block b %}{% endblock a %}",
                "`{% block b %}` is not closed before `{% endblock a %}` in line 1",
                "{% endblock b %}",
            ),
            (
                "{% for a in b %}{% if c %}{% endfor %}",
                "`{% if c %}` is not closed before `{% endfor %}` in line 1",
                "{% endif %}",
            ),
        ];
        for (template, message, end) in ends {
            let found = flaw(template).unwrap();
            assert_eq!(found.message, message, "{template}");
            assert!(found.help.starts_with(&format!("write `{end}`")), "{template}: {}", found.help);
        }
        assert_eq!(
            flaw("{% if a %}{% elif b %}{% else %}{% endif %}{% set a = 1 %}{% include \"a\" %}"),
            None
        );
    }

    #[test]
    fn what_closes_nothing_or_another_is_named() {
        let ends = [
            ("{% endif %}", "`{% endif %}` closes nothing", "remove it"),
            (
                "{% block a %}{% endif %}{% endblock a %}",
                "`{% endif %}` closes nothing that is open here",
                "remove it",
            ),
            (
                "{% if a %}\n{% endfor %}",
                "`{% endfor %}` does not close `{% if a %}` of line 1",
                "write `{% endif %}`",
            ),
            (
                "{% block a %}{% endblock b %}",
                "`{% endblock b %}` does not close `{% block a %}` of line 1",
                "write `{% endblock a %}`",
            ),
            (
                "{% <note> %}{% </nota> %}",
                "`{% </nota> %}` does not close `{% <note> %}` of line 1",
                "write `{% </note> %}`",
            ),
            ("{% if a %}{% else if b %}{% endif %}", "`else` takes nothing after it", "write `elif`"),
            ("{% if a %}{% elsif b %}{% endif %}", "there is no tag `elsif`", "write `elif`"),
            ("{% if a %}{% end %}", "there is no tag `end`", "write `endif`"),
            ("{% iff a %}{% endif %}", "there is no tag `iff`", "did you mean `if`?"),
            ("{% else %}", "`{% else %}` is in no `{% if … %}`", "remove it"),
        ];
        for (template, message, help) in ends {
            let found = flaw(template).unwrap();
            assert_eq!((found.message.as_str(), found.help.as_str()), (message, help), "{template}");
        }
    }
}
