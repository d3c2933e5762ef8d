//! Character references by number that write a control character: `&#7;`.

use std::ops::Range;
use std::sync::Arc;

use memchr::memchr_iter;
use pulldown_cmark::{CodeBlockKind, CowStr, Event, Tag};

use super::calls::code_ranges;
use super::item::Item;
use crate::bytes::control::{is_control, words};
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// Whether a text has references by number.
pub(super) fn any(text: &str, body: &Range<usize>) -> bool {
    let bytes = &text.as_bytes()[body.clone()];
    memchr_iter(b'&', bytes).any(|at| bytes.get(at + 1) == Some(&b'#'))
}

/// Reports those that write a forbidden character; in code they are text.
pub fn check_references(path: &Arc<str>, text: &str, body: &Range<usize>, diags: &mut Diagnostics) {
    if !any(text, body) {
        return;
    }
    let source = &text[body.clone()];
    let mut code = None;
    for (at, _) in source.match_indices("&#") {
        let Some(length) = source[at..].find(';').filter(|length| *length < 12) else { continue };
        let number = &source[at + 2..at + length];
        let code_point = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => number.parse(),
        };
        // A zero is replaced by another character (CommonMark, section 6.2).
        let c = code_point.ok().filter(|code| *code > 0).and_then(char::from_u32);
        let Some(c) =
            c.filter(|c| is_control(*c) || is_in_pair(*c, &source[..at], &source[at + length + 1..]))
        else {
            continue;
        };
        if is_in_address(&source[..at]) {
            continue;
        }
        let code: &Vec<Range<usize>> = code.get_or_insert_with(|| code_ranges(source));
        let is_escaped = source[..at].bytes().rev().take_while(|byte| *byte == b'\\').count() % 2 == 1;
        if !is_escaped && !code.iter().any(|range| range.contains(&at)) {
            let (message, help) = words(c);
            let place = Place::new(path, body.start + at..body.start + at + length + 1);
            diags.report(Code::ControlCharacter, place, message).help(help);
        }
    }
}

/// Whether a character forms a pair of private-use planes with its neighbor, which texts may not contain.
fn is_in_pair(c: char, before: &str, after: &str) -> bool {
    match c {
        '\u{100000}'.. => before.ends_with(|c| matches!(c, ';' | '\u{f0000}'..'\u{100000}')),
        '\u{f0000}'.. => after.starts_with(|c| c >= '\u{100000}'),
        _ => false,
    }
}

/// Whether a link address has begun and not ended: in it the character is encoded, and checked with the rest.
fn is_in_address(before: &str) -> bool {
    let line = &before[before.rfind('\n').map_or(0, |end| end + 1)..];
    ["](", "]:"].iter().filter_map(|start| Some(&line[line.rfind(start)? + 2..])).any(|address| {
        let address = address.trim_start();
        !address.contains(if address.starts_with('<') { '>' } else { ' ' }) && !address.contains(')')
    })
}

/// An item without the control characters that references have written. Addresses keep them: browsers ignore them in a scheme, so
/// code that checks addresses must do the same.
pub(super) fn without_controls(item: Item<'_>) -> Item<'_> {
    let Item::Event(event) = item else { return item };
    Item::Event(match event {
        Event::Text(text) => Event::Text(sound(text)),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Link { link_type, dest_url, title: sound(title), id })
        }
        Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Image { link_type, dest_url, title: sound(title), id })
        }
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(sound(info))))
        }
        other => other,
    })
}

fn sound(text: CowStr<'_>) -> CowStr<'_> {
    if text.contains(is_control) { text.replace(is_control, "\u{fffd}").into() } else { text }
}
