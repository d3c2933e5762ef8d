//! Errors of the template engine -> messages in our words, and what to type.

use super::structure::{Flaw, flaw};
use crate::diag::one_of;

/// The message and the help.
pub fn of(said: &str) -> (String, Option<String>) {
    let message = lowered(said);
    for list in [". Available variables: ", ". Available fields: "] {
        if let Some((what, names)) = message.split_once(list) {
            let name = what.split('`').nth(1).unwrap_or_default();
            let names = names.split(", ").filter(|name| !name.starts_with("__"));
            return (what.to_owned(), Some(one_of(name, names)));
        }
    }
    if let Some((found, expected)) = message.split_once(" but expected ") {
        return expectation(found, expected);
    }
    if let Some((value, wanted)) =
        message.strip_prefix("value ").and_then(|rest| rest.split_once(" is out of range for "))
    {
        let least = if wanted.starts_with("`u") { " of at least 0" } else { "" };
        return (
            format!("the argument {value} is out of range"),
            Some(format!("give a whole number{least}")),
        );
    }
    if message.starts_with("components with body content") {
        let message = "a component in a line ends with `/>`".to_owned();
        return (message, Some("write `/>`, or `{% <name> %}` and `{% </name> %}` around a text".to_owned()));
    }
    if ["but got `undefined`", "on type `undefined`", "type undefined"]
        .iter()
        .any(|end| message.contains(end))
    {
        let help = "correct its name; if it may be missing, write `| default(value=\"\")` first";
        return ("what is read here is not defined".to_owned(), Some(help.to_owned()));
    }
    let help = ENDS.iter().find(|(start, _)| message.starts_with(start)).map(|(_, help)| (*help).to_owned());
    (message, help)
}

/// What has no end, a tag or a part of one, and what ends it.
const ENDS: &[(&str, &str)] = &[
    ("unexpected end of raw block", "write `{% endraw %}` where it ends"),
    ("closing comment tag", "write `#}` where it ends"),
    ("string opened with", "write the quotation mark at its end"),
];

/// What the engine found, and what it expects instead.
fn expectation(found: &str, expected: &str) -> (String, Option<String>) {
    let is_end = matches!(found, "found `}`" | "found `}}`" | "found `%}`" | "found `%`");
    let (expected, help) = match expected {
        "}}" | "%}" => (format!("`{expected}`"), is_end.then(|| format!("write `{expected}`"))),
        "=" => {
            ("`=`".to_owned(), Some("write the name of each argument before its value: `name=…`".to_owned()))
        }
        "]" | ")" | "}" | "in" => (format!("`{expected}`"), Some(format!("write `{expected}` before it"))),
        "string" => ("a text in quotation marks".to_owned(), Some("write it in quotation marks".to_owned())),
        _ if expected.starts_with("one of: integer") => ("a value".to_owned(), None),
        "identifier" => ("a name".to_owned(), None),
        _ => (expected.to_owned(), None),
    };
    (format!("{found} but expected {expected}"), help)
}

/// Messages of the engine about tags that do not match.
const STRUCTURE: &[&str] = &[
    "unexpected end of input",
    "unknown tag",
    "closing tag '",
    "unclosed component",
    "component definitions cannot",
    "blocks cannot be written",
    "block was named",
    "component was named",
    "found identifier but expected `%}`",
];

/// Operators of other languages, and what is written here.
const FOREIGN: &[(&str, &str)] = &[
    ("&&", "write `and`"),
    ("!", "write `not `"),
    ("?", "write `{% if … %}`, `{% else %}` and `{% endif %}`"),
];

/// The mistake behind an error that the engine found further on in a template.
pub fn slip(template: &str, at: usize, message: &str) -> Option<Flaw> {
    let made =
        |at, message: &str, help: &str| Some(Flaw { at, message: message.to_owned(), help: help.to_owned() });
    let after = template.get(at..)?;
    let start = start_of_tag(template, at);
    if after.starts_with("}}") && message.ends_with("expected `%}`") {
        return made(at..at + 2, "found `}}` but expected `%}`", "write `%}`");
    }
    if message == "unexpected character" {
        let word = FOREIGN.iter().find(|(sign, _)| after.starts_with(sign));
        return word
            .and_then(|(sign, help)| made(at..at + sign.len(), &format!("`{sign}` is no operator"), help));
    }
    if let Some(start) = start.filter(|_| after.starts_with('}') && template[..at].ends_with('%'))
        && template[start..].starts_with("{{")
    {
        return made(at - 1..at + 1, "found `%}` but expected `}}`", "write `}}`");
    }
    if message == "unexpected end of input" {
        let last = start_of_tag(template, template.len());
        return last.and_then(|start| unclosed(template, start, template.len())).or_else(|| flaw(template));
    }
    if STRUCTURE.iter().any(|start| message.starts_with(start)) {
        let is_near =
            |flaw: &Flaw| !message.starts_with("found") || (flaw.at.start..=flaw.at.end).contains(&at);
        return flaw(template).filter(is_near);
    }
    start.and_then(|start| unclosed(template, start, at))
}

/// Where the tag begins that holds a place.
fn start_of_tag(template: &str, at: usize) -> Option<usize> {
    let before = template.get(..at)?;
    let start = before.rfind("{{").max(before.rfind("{%"))?;
    let end = if before[start..].starts_with("{{") { "}}" } else { "%}" };
    (!before[start + 2..].contains(end)).then_some(start)
}

/// A tag without its end, if that is why the engine stops at a later place: where another tag, an element or nothing at all begins.
fn unclosed(template: &str, start: usize, at: usize) -> Option<Flaw> {
    let inside = &template[start..at];
    let (line, rest) = inside.split_once('\n').unwrap_or((inside, ""));
    let written = line.split("</").next().unwrap_or(line).trim_end();
    let after = &template[at..];
    let is_open = after.is_empty()
        || ["{{", "{%", "{#", "</"].iter().any(|sign| after.starts_with(sign))
        || after.starts_with('/') && inside.ends_with('<')
        || rest.trim_start().starts_with('<');
    let (open, end) = if inside.starts_with("{{") { ("{{", "}}") } else { ("{%", "%}") };
    let written = written.strip_suffix('<').unwrap_or(written).trim_end();
    is_open.then(|| Flaw {
        at: start..start + written.len(),
        message: format!("`{open}` is never closed by `{end}`"),
        help: format!("write `{written} {end}`"),
    })
}

/// The first line of the engine's message, in the style of our messages.
pub fn lowered(message: &str) -> String {
    let line = message.lines().next().unwrap_or_default().trim_end_matches('.');
    let mut characters = line.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_not_defined_gets_the_nearest_or_all() {
        let (message, help) = of("Field `titel` is not defined. Available fields: date, title");
        assert_eq!(message, "field `titel` is not defined");
        assert_eq!(help.as_deref(), Some("did you mean `title`?"));
        let (_, help) = of("Variable `x` is not defined. Available variables: page, site, __tera_context");
        assert_eq!(help.as_deref(), Some("write one of `page`, `site`"));
    }

    #[test]
    fn a_tag_without_an_end_is_named_where_it_begins() {
        let written = |template: &str| {
            let mut engine = tera::Tera::default();
            let error = engine.add_raw_template("a", template).unwrap_err();
            let tera::ErrorKind::SyntaxError(report) = error.kind() else { panic!("{template}") };
            let found = slip(template, report.span().range.start, &of(report.message()).0).unwrap();
            (found.at.start, found.help)
        };
        for (template, at, help) in [
            ("<p>{{ page.title</p>", 3, "write `{{ page.title }}`"),
            ("{{ page.title\n</p>{{ content }}", 0, "write `{{ page.title }}`"),
            ("a {{ page.title\n{% if a %}{% endif %}", 2, "write `{{ page.title }}`"),
            ("{% if a\n<b>{{ x }}</b>{% endif %}", 0, "write `{% if a %}`"),
            ("{{ page.title", 0, "write `{{ page.title }}`"),
            ("{{ page.title %}", 14, "write `}}`"),
            ("{% if a }}{% endif %}", 8, "write `%}`"),
        ] {
            assert_eq!(written(template), (at, help.to_owned()), "{template}");
        }
    }
}
