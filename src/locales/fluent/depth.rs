//! Limits the nesting of braces: the parser and the interpreter of messages are recursive.

use super::source::Source;
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// How deep braces and calls may be nested; messages that people write have five levels at most.
const MOST: usize = 64;

/// The file, in which messages with too deep braces are replaced by plain text, if it has some; each is reported. Places do not
/// change.
pub(super) fn tamed(source: &Source, diags: &mut Diagnostics) -> Option<Source> {
    let mut text: Option<Vec<u8>> = None;
    let mut start = 0;
    while start < source.text.len() {
        let end = next_entry(&source.text, start);
        if let Some(at) = too_deep(&source.text.as_bytes()[start..end]) {
            let at = start + at;
            diags
                .report(
                    Code::FluentSyntax,
                    Place::new(&source.path, at..at + 1),
                    format!("braces are nested more than {MOST} deep"),
                )
                .help("write it with fewer, or in several messages that refer to each other");
            let text = text.get_or_insert_with(|| source.text.clone().into_bytes());
            text[start..end]
                .iter_mut()
                .filter(|byte| matches!(byte, b'{' | b'}'))
                .for_each(|byte| *byte = b' ');
        }
        start = end;
    }
    Some(source.with(String::from_utf8(text?).ok()?))
}

/// The end of the entry that begins at a place: before the next line that is neither indented nor the end of braces.
fn next_entry(text: &str, start: usize) -> usize {
    let bytes = text.as_bytes();
    let mut lines = memchr::memchr_iter(b'\n', &bytes[start..]).map(|at| start + at + 1);
    let begins = |at: &usize| bytes.get(*at).is_some_and(|byte| !matches!(byte, b' ' | b'}' | b'\n' | b'\r'));
    lines.find(begins).unwrap_or(text.len())
}

/// The first sign that is too deep.
fn too_deep(entry: &[u8]) -> Option<usize> {
    if memchr::memchr_iter(b'{', entry).chain(memchr::memchr_iter(b'(', entry)).take(MOST + 1).count() <= MOST
    {
        return None;
    }
    let (mut open, mut is_text, mut at) = (Vec::new(), false, 0);
    while at < entry.len() {
        match entry[at] {
            b'\\' if is_text => at += 1,
            b'"' if !open.is_empty() => is_text = !is_text,
            b'\n' => is_text = false,
            b'{' if !is_text => open.push(b'}'),
            b'(' if !is_text && !open.is_empty() => open.push(b')'),
            close if !is_text && open.last() == Some(&close) => drop(open.pop()),
            b'}' if !is_text => {
                // A parenthesis of a text that its braces enclose.
                while open.pop().is_some_and(|close| close != b'}') {}
            }
            _ => {}
        }
        if open.len() > MOST {
            return Some(at);
        }
        at += 1;
    }
    None
}
