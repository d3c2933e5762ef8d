//! HTML in messages, which readers see as it is written.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::diag::{Code, Diagnostics};
use crate::locales::fluent::{FlatPattern, Source};
use crate::theme::Theme;

/// Elements that a message may have where a template shows it as HTML.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "br", "cite", "code", "em", "i", "kbd", "q", "small", "span", "strong", "sub",
    "sup", "wbr",
];

/// Messages that a template shows as HTML: `t(key="…") | safe`.
pub fn shown_as_html(theme: &Theme) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for template in &theme.templates {
        for (at, _) in template.text.match_indices("t(key=\"") {
            let rest = &template.text[at + "t(key=\"".len()..];
            let Some((id, after)) = rest.split_once('"') else { continue };
            let Some(end) = end_of_call(after) else { continue };
            if after[end..]
                .trim_start()
                .strip_prefix('|')
                .is_some_and(|rest| rest.trim_start().starts_with("safe"))
            {
                found.insert(id.to_owned());
            }
        }
    }
    found
}

/// Where a call ends whose bracket is open.
fn end_of_call(text: &str) -> Option<usize> {
    let mut depth = 1_usize;
    text.char_indices().find_map(|(at, sign)| {
        match sign {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(at + 1)
    })
}

/// Reports the first piece of HTML that is not allowed in a text.
pub fn check(source: &Source, pattern: &FlatPattern, shown: &BTreeSet<String>, diags: &mut Diagnostics) {
    let text = pattern.text.as_str();
    let is_html = shown.contains(&pattern.id);
    let is_refused = |part: &Range<usize>| !is_html || !is_harmless(&text[part.clone()]);
    let Some(part) = pieces(text).into_iter().find(is_refused) else { return };
    let written = &text[part.clone()];
    let help = match (written.starts_with('&'), is_html) {
        (true, _) => "write the character itself, or as `{ \"\\u00A0\" }` with its number",
        (false, true) => {
            "take it out: a message has elements inside a sentence alone, and no attributes that style or run something"
        }
        (false, false) => "put the element into the template, and give it to the message as a value",
    };
    diags
        .report(
            Code::MessageHtml,
            pattern.place(source, part.clone()),
            format!("`{written}` is HTML, and readers see it as it is written"),
        )
        .help(help);
}

fn is_harmless(piece: &str) -> bool {
    if piece.starts_with('&') {
        return true;
    }
    let inside = piece.trim_start_matches(['<', '/']);
    let name: String = inside.chars().take_while(char::is_ascii_alphanumeric).collect();
    let rest = inside[name.len()..].to_ascii_lowercase();
    INLINE.contains(&name.to_ascii_lowercase().as_str())
        && ![" on", " style", "javascript:"].iter().any(|bad| rest.contains(bad))
}

/// Tags, comments and character references.
fn pieces(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (at, sign) in text.match_indices(['<', '&']) {
        let rest = &text[at + 1..];
        let end = if sign == "<" {
            let begins = rest.trim_start_matches('/').starts_with(|c: char| c.is_ascii_alphabetic());
            (begins || rest.starts_with("!--")).then(|| rest.find('>').map_or(text.len(), |end| at + end + 2))
        } else {
            let name = rest.trim_start_matches('#');
            let length = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
            let is_reference = length > 1 && name[length..].starts_with(';')
                || rest.starts_with('#') && name[length..].starts_with(';');
            is_reference.then(|| at + 1 + (rest.len() - name.len()) + length + 1)
        };
        found.extend(end.map(|end| at..end.min(text.len())));
    }
    found
}
