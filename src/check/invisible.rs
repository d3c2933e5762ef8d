//! Invisible characters in a file as it is written: front matter, body, code, facts, tables.

mod legitimate;

use std::sync::Arc;

use crate::diag::{Code, Diagnostics};
use crate::node::escapes::decoded;
use crate::node::{Node, Value};
use crate::source::Place;

use legitimate::{Neighbors, is_legitimate, is_tag};

/// Reports invisible characters; those that follow each other are one finding.
pub fn check(path: &Arc<str>, text: &str, right_to_left: bool, diags: &mut Diagnostics) {
    if text.is_ascii() && !text.bytes().any(is_control) {
        return;
    }
    let mut last: Option<(Code, usize, usize, char, usize)> = None;
    let mut flag = false;
    for (at, c) in text.char_indices() {
        let code = code(c).filter(|_| !is_legitimate(&Neighbors { text, at, c, right_to_left, flag }));
        flag = c == '\u{1f3f4}' || flag && is_tag(c) && c != '\u{e007f}';
        let Some(code) = code else { continue };
        let end = at + c.len_utf8();
        match &mut last {
            Some((known, _, to, _, count)) if *known == code && *to == at => {
                *to = end;
                *count += 1;
            }
            _ => report(path, last.replace((code, at, end, c, 1)), diags),
        }
    }
    report(path, last, diags);
}

/// Reports invisible characters that escapes write into the values of a node, `"\u202e"`, where the escapes are.
pub fn written(path: &Arc<str>, text: &str, node: &Node, right_to_left: bool, diags: &mut Diagnostics) {
    match &node.value {
        Value::Map(fields) => {
            fields.iter().for_each(|(_, node)| written(path, text, node, right_to_left, diags));
        }
        Value::List(items) => items.iter().for_each(|node| written(path, text, node, right_to_left, diags)),
        Value::Text(value) if !value.is_ascii() => {
            let signs = decoded(text.get(node.range.clone()).unwrap_or_default());
            let value: String = signs.iter().map(|(_, c)| *c).collect();
            let mut at = 0;
            for (range, c) in signs {
                let around = Neighbors { text: &value, at, c, right_to_left, flag: false };
                at += c.len_utf8();
                // One that is typed as it is has been reported in the file.
                let code = code(c).filter(|_| range.len() > c.len_utf8() && !c.is_control());
                if let Some(code) = code.filter(|_| !is_legitimate(&around)) {
                    let (start, end) = (node.range.start + range.start, node.range.start + range.end);
                    report(path, Some((code, start, end, c, 1)), diags);
                }
            }
        }
        _ => {}
    }
}

/// Reports invisible characters of a Fluent file: typed ones, and those that escapes write, `{ "\\u202E" }`. No-break spaces are none.
pub fn of_messages(path: &Arc<str>, text: &str, right_to_left: bool, diags: &mut Diagnostics) {
    check(path, text, right_to_left, diags);
    for (at, _) in text.match_indices(['u', 'U']).filter(|(at, _)| text[..*at].ends_with('\\')) {
        let length = if text[at..].starts_with('u') { 4 } else { 6 };
        let end = at + 1 + length;
        let sign = text.get(at + 1..end).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let Some(c) = sign.and_then(char::from_u32) else { continue };
        // In one line, so that what is around it is what is around the escape.
        let start = at - 1;
        let line = text[..start].rfind('\n').map_or(0, |line| line + 1);
        let rest = text[end..].lines().next().unwrap_or_default();
        let shown = format!("{}{c}{rest}", &text[line..start]);
        let around = Neighbors { text: &shown, at: start - line, c, right_to_left, flag: false };
        let found = code(c).filter(|_| !c.is_control() && !is_legitimate(&around));
        report(path, found.map(|code| (code, start, end, c, 1)), diags);
    }
}

/// A control character other than tab and line end.
fn is_control(byte: u8) -> bool {
    matches!(byte, 0..=8 | 11 | 14..=31 | 127)
}

fn report(path: &Arc<str>, found: Option<(Code, usize, usize, char, usize)>, diags: &mut Diagnostics) {
    let Some((code, start, end, first, count)) = found else { return };
    let name = name(first);
    let more = if count > 1 { format!(" and {} more after it", count - 1) } else { String::new() };
    let message = format!("the invisible character `U+{:04X}` ({name}) is here{more}", u32::from(first));
    let help = match (code, first) {
        (Code::BidiControl, _) => "delete it: it changes the order in which the text is seen",
        (_, '\u{200e}' | '\u{200f}' | '\u{61c}') => {
            "delete it: no script on this line runs from right to left"
        }
        (_, '\u{200b}' | '\u{ad}') => "delete it: browsers break lines by themselves",
        (_, '\u{2060}' | '\u{feff}') => "delete it, or put a no-break space (U+00A0) between the words",
        (_, '\u{2028}' | '\u{2029}' | '\u{b}' | '\u{85}') => "delete it, or end the line there",
        _ => "delete it",
    };
    diags.report(code, Place::new(path, start..end), message).help(help);
}

fn code(c: char) -> Option<Code> {
    match c {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => Some(Code::BidiControl),
        '\u{200b}'..='\u{200f}'
        | '\u{61c}'
        | '\u{2060}'..='\u{2064}'
        | '\u{206a}'..='\u{206f}'
        | '\u{2028}'
        | '\u{2029}'
        | '\u{feff}'
        | '\u{ad}'
        | '\u{180e}' => Some(Code::InvisibleCharacter),
        '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' | '\u{e0000}'..='\u{e007f}' => {
            Some(Code::InvisibleCharacter)
        }
        '\u{fe0e}' | '\u{fe0f}' | '\u{fff9}'..='\u{fffc}' => Some(Code::InvisibleCharacter),
        '\t' | '\n' | '\r' | '\u{c}' => None,
        c if c.is_control() => Some(Code::InvisibleCharacter),
        _ => None,
    }
}

fn name(c: char) -> &'static str {
    match c {
        '\u{200b}' => "zero-width space",
        '\u{200c}' => "zero-width non-joiner",
        '\u{200d}' => "zero-width joiner",
        '\u{200e}' | '\u{200f}' | '\u{61c}' => "mark of direction",
        '\u{2060}' => "word joiner",
        '\u{feff}' => "byte order mark",
        '\u{ad}' => "soft hyphen",
        '\u{2028}' => "line separator",
        '\u{2029}' => "paragraph separator",
        '\u{fe0e}' | '\u{fe0f}' => "variation selector",
        '\u{fffc}' => "object replacement",
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => "control of direction",
        '\u{e0000}'..='\u{e007f}' => "tag",
        c if c.is_control() => "control character",
        _ => "filler",
    }
}
