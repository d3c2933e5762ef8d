//! What the template engine says of an error -> the message in our words, and what to type.

use super::tags::{Tag, tags};
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
    if let Some((found, expected @ ("}}" | "%}"))) = message.split_once(" but expected ") {
        let is_end = matches!(found, "found `}`" | "found `}}`" | "found `%}`" | "found `%`");
        let help = is_end.then(|| format!("write `{expected}`"));
        return (format!("{found} but expected `{expected}`"), help);
    }
    (message, None)
}

/// What to type where a template ends inside of a block: the end of the innermost one.
pub fn unclosed(template: &str) -> Option<String> {
    let mut open: Vec<(String, usize)> = Vec::new();
    for tag in tags(template).iter().filter(|tag| tag.is_block) {
        match opened(tag) {
            Some(end) => open.push((end, tag.range.start)),
            None if tag.word().starts_with("end") || tag.is_sign(1, "/") => drop(open.pop()),
            None => {}
        }
    }
    let (end, at) = open.pop()?;
    let line = template[..at].matches('\n').count() + 1;
    Some(format!("write `{end}` after what begins in line {line}"))
}

/// The tag that ends what a tag begins.
fn opened(tag: &Tag<'_>) -> Option<String> {
    match tag.word() {
        word @ ("if" | "for" | "block" | "filter") => Some(format!("{{% end{word} %}}")),
        "component" => Some(format!("{{% endcomponent {} %}}", tag.name(1)?)),
        word @ ("set" | "set_global") if !tag.is_sign(2, "=") => Some(format!("{{% end{word} %}}")),
        "" if tag.is_sign(0, "<") => Some(format!("{{% </{}> %}}", tag.name(1)?)),
        _ => None,
    }
}

/// The first line of what the engine says, as our messages begin.
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
    fn the_innermost_open_block_is_ended() {
        let ends = [
            ("{% if a %}\n{% for b in c %}\n{% endfor %}", "write `{% endif %}` after what begins in line 1"),
            ("{% if a %}\n{% <note> %}", "write `{% </note> %}` after what begins in line 2"),
            ("{% set a = 1 %}{% set b %}", "write `{% endset %}` after what begins in line 1"),
            ("{% component a(b) %}", "write `{% endcomponent a %}` after what begins in line 1"),
        ];
        for (template, help) in ends {
            assert_eq!(unclosed(template).as_deref(), Some(help), "{template}");
        }
        assert_eq!(unclosed("{% if a %}{% endif %}{{ b"), None);
    }
}
