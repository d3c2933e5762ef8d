//! The front matter of nearly all pages, read without the YAML library: one `key: value` on each line.
//!
//! Accepts only what has one meaning: a key of small letters, then a text in double quotes without escapes, words of ASCII letters,
//! a whole number or a day. Everything else is left to the library, and a property test ensures that both give the same [`Node`]
//! for everything that is accepted here.

use super::{Key, Node, Value};

/// Words that YAML 1.1 or 1.2 does not read as text.
const RESERVED: &[&str] = &["true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf"];

/// The node of a text that begins at byte `base` of its file; `None` if the text may need the library.
pub(super) fn plain(text: &str, base: usize) -> Option<Node> {
    let mut fields: Vec<(Key, Node)> = Vec::with_capacity(6);
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let (name, rest) = line.strip_suffix('\n').unwrap_or(line).split_once(": ")?;
        if !is_key(name) || fields.iter().any(|(key, _)| key.name == name) {
            return None;
        }
        let start = base + at + name.len() + 2;
        let value = value(rest)?;
        let key = Key { name: name.to_owned(), range: base + at..base + at + name.len() };
        fields.push((key, Node { value, range: start..start + rest.len() }));
        at += line.len();
    }
    // The library gives a map without braces the place where it begins.
    (!fields.is_empty()).then_some(Node { value: Value::Map(fields), range: base..base })
}

fn is_key(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
        && !RESERVED.contains(&name)
}

fn value(text: &str) -> Option<Value> {
    if let Some(quoted) = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        let plain = !quoted.contains(['"', '\\', '\t', '\r', '\u{85}', '\u{2028}', '\u{2029}', '\u{feff}'])
            && !quoted.chars().any(char::is_control);
        return plain.then(|| Value::Text(quoted.to_owned()));
    }
    if is_number(text) {
        return Some(Value::Number(text.to_owned()));
    }
    (is_day(text) || is_words(text)).then(|| Value::Text(text.to_owned()))
}

/// A whole number without sign, separators or leading zero.
fn is_number(text: &str) -> bool {
    text.len() <= 15
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && (text == "0" || text.starts_with(|first: char| ('1'..='9').contains(&first)))
}

/// `2021-10-18`.
fn is_day(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

/// Words of ASCII letters, with single spaces or hyphens between them.
fn is_words(text: &str) -> bool {
    text.split([' ', '-']).all(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphabetic()))
        && !RESERVED.iter().any(|reserved| reserved.eq_ignore_ascii_case(text))
}

#[cfg(test)]
mod tests {
    use super::super::yaml::by_library;
    use super::*;
    use crate::diag::Diagnostics;
    use proptest::prelude::*;

    #[test]
    fn the_usual_front_matter_is_read_here() {
        let text = "title: \"Сад и мост: 1\"\ndate: 2021-10-18\nweight: 12\nsort_by: weight\n";
        assert!(plain(text, 4).is_some());
    }

    #[test]
    fn what_may_mean_something_else_is_left_to_the_library() {
        for text in [
            "a: yes\n",
            "a: 012\n",
            "a: 1.5\n",
            "a: \"x\\n\"\n",
            "a: b # c\n",
            "a:\n",
            "- a: b\n",
            "a: b\na: c\n",
            "a: 'b'\n",
            "a: b: c\n",
            "\na: b\n",
            "a: |\n",
            "a: \"b\" \n",
        ] {
            assert_eq!(plain(text, 0), None, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_accepted_is_what_the_library_reads(
            text in "(([a-z_]{1,6}|yes|y|null): ?(\"[^\n]{0,12}\"|[a-zA-Z]{1,5}([ -][a-zA-Z]{1,5}){0,3}|[0-9]{1,18}|[0-9]{4}-[0-9]{2}-[0-9]{2}|[\\PC]{0,8}|True|NO|Null|\\.inf|0x1f|1e3|~)\n?){1,5}",
            base in 0usize..50,
        ) {
            if let Some(node) = plain(&text, base) {
                let mut diags = Diagnostics::new();
                let read = by_library(&"a.yaml".into(), &text, base, &mut diags);
                prop_assert_eq!(Some(node), read);
            }
        }
    }
}
