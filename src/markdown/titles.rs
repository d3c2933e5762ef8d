//! The titles of links and images, which readers see beside the pointer: `[words](address "title")`, `[name]: address "title"`.

use std::ops::Range;

use pulldown_cmark::Parser;

use super::call::Call;
use super::calls;
use super::dialect::options;

/// The titles of a text that have words, each with its definition.
pub(super) fn of_definitions(
    text: &str,
    body: &Range<usize>,
    calls: &[Call],
) -> Vec<(Range<usize>, Range<usize>)> {
    if !text[body.clone()].contains("]:") {
        return Vec::new();
    }
    let masked = calls::mask(text, body.clone(), calls, &vec![true; calls.len()]);
    let parser = Parser::new_ext(&masked, options());
    let mut found: Vec<(Range<usize>, Range<usize>)> = parser
        .reference_definitions()
        .iter()
        .filter(|(_, one)| one.title.as_ref().is_some_and(|title| title.contains(char::is_alphabetic)))
        .filter_map(|(_, one)| {
            let range = one.span.start + body.start..one.span.end + body.start;
            let title = of_definition(&text[range.clone()])?;
            Some((range.start + title.start..range.start + title.end, range))
        })
        .collect();
    found.sort_by_key(|(title, _)| title.start);
    found
}

/// The bytes of the title in what closes a link or an image, `](address "title")`, if it has words.
pub(super) fn of_closing(closing: &str) -> Option<Range<usize>> {
    let inner = closing.strip_suffix(')')?.trim_end();
    let quote = inner.chars().next_back().filter(|quote| matches!(quote, '"' | '\''))?;
    let end = inner.len() - 1;
    let start =
        inner[..end].find([' ', '\n']).and_then(|at| inner[at..end].find(quote).map(|open| at + open + 1))?;
    let is_title = inner[..start - 1].ends_with([' ', '\n']) && !inner[start..end].contains(quote);
    (is_title && inner[start..end].contains(char::is_alphabetic)).then_some(start..end)
}

/// The bytes of the title at the end of a definition, without its quotation marks.
fn of_definition(definition: &str) -> Option<Range<usize>> {
    let whole = definition.trim_end();
    let last = whole.chars().next_back()?;
    let first = match last {
        '"' | '\'' => last,
        ')' => '(',
        _ => return None,
    };
    let end = whole.len() - 1;
    // A sign that is meant as one has a backslash before it.
    let is_begin = |at: &usize| whole[..*at].ends_with([' ', '\t', '\n']);
    let start = whole[..end].match_indices(first).map(|(at, _)| at).find(is_begin)? + 1;
    let inner = &whole[start..end];
    let text = start + (inner.len() - inner.trim_start().len())..start + inner.trim_end().len();
    (!inner.trim().is_empty() && whole[..start].contains("]:")).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::of_definition;

    #[test]
    fn a_title_is_behind_the_address() {
        for (definition, expected) in [
            ("[a]: b \"c d\"", Some("c d")),
            ("[a]: b 'c'\n", Some("c")),
            ("[a]: <b c> (d)", Some("d")),
            ("[a]: b\n  \"c \\\" d\"", Some("c \\\" d")),
            ("[a]: b", None),
            ("[a]: b\"c\"", None),
        ] {
            assert_eq!(of_definition(definition).map(|range| &definition[range]), expected, "{definition}");
        }
    }
}
