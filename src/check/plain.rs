//! Markdown and HTML in the texts of front matter, which are plain: readers would see the markup.

use pulldown_cmark::{Event, Parser, Tag};

use super::reading::Reading;
use crate::diag::{Code, Diagnostics};
use crate::node::double_quoted;
use crate::source::Place;

/// Inline elements; another name in angle brackets is a word.
const INLINE: &[&str] = &[
    "a", "b", "big", "br", "code", "em", "font", "i", "kbd", "mark", "nobr", "s", "small", "span", "strong",
    "sub", "sup", "u", "wbr",
];

/// Reports titles, labels and descriptions with markup.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) {
    for name in ["title", "label", "description"] {
        let Some(node) = reading.page.document.front.get(name) else { continue };
        let Some(text) = node.as_text().filter(|text| text.contains(['*', '_', '`', '[', '<', '&'])) else {
            continue;
        };
        // Calls are reported as such.
        let has_call = text.contains("{{") || text.contains("{%");
        let Some(plain) = plain(text).filter(|plain| plain != text && !plain.is_empty() && !has_call) else {
            continue;
        };
        let message = format!("the `{name}` is plain text, so that readers see the signs in `{text}`");
        let place = Place::new(&reading.page.document.path, node.range.clone());
        diags
            .report(Code::BrokenMarkup, place, message)
            .help(format!("write `{name}: {}`", double_quoted(&plain)));
    }
}

/// The text without its inline markup, if it has any.
fn plain(text: &str) -> Option<String> {
    let mut events = Parser::new(text);
    // `# Words` and `1. Words` are not headings and lists in a title.
    if !matches!(events.next(), Some(Event::Start(Tag::Paragraph))) || text.contains('\n') {
        return None;
    }
    let mut plain = String::with_capacity(text.len());
    for event in events {
        match event {
            Event::Text(words) | Event::Code(words) => plain.push_str(&words),
            Event::InlineHtml(tag) => {
                let name = tag.trim_start_matches(['<', '/']);
                let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
                if !INLINE.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                    plain.push_str(&tag);
                } else if name.eq_ignore_ascii_case("br") {
                    plain.push(' ');
                }
            }
            Event::Start(Tag::Image { .. }) => return None,
            _ => {}
        }
    }
    Some(plain)
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn markup_of_a_line_is_taken_away_and_words_stay() {
        for (text, expected) in [
            ("T &amp; U", "T & U"),
            ("a <b>b</b>", "a b"),
            ("*a* [c](d)", "a c"),
            ("**a** and `b`", "a and b"),
            ("snake_case and 2 * 3 * 4", "snake_case and 2 * 3 * 4"),
            ("Map<String> & [x] AT&T", "Map<String> & [x] AT&T"),
        ] {
            assert_eq!(plain(text).as_deref(), Some(expected), "{text}");
        }
        assert_eq!(plain("1. Report"), None);
    }
}
