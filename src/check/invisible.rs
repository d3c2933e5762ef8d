//! Characters that nobody sees, in a file as it is written: front matter, body, code, facts, tables.

use std::sync::Arc;

use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// Reports invisible characters; those that follow each other are one finding.
pub fn check(path: &Arc<str>, text: &str, right_to_left: bool, diags: &mut Diagnostics) {
    if text.is_ascii() {
        return;
    }
    let mut last: Option<(Code, usize, usize, char, usize)> = None;
    let mut before = Before::default();
    for (at, c) in text.char_indices() {
        let next = || text[at + c.len_utf8()..].chars().next();
        let code =
            code(c).filter(|_| !is_legitimate(c, &before, next, || right_to_left || has_arabic(text, at)));
        before.note(c);
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

fn report(path: &Arc<str>, found: Option<(Code, usize, usize, char, usize)>, diags: &mut Diagnostics) {
    let Some((code, start, end, first, count)) = found else { return };
    let name = name(first);
    let more = if count > 1 { format!(" and {} more after it", count - 1) } else { String::new() };
    let message = format!("the invisible character `U+{:04X}` ({name}) stands here{more}", u32::from(first));
    let help = match (code, first) {
        (Code::BidiControl, _) => "delete it: it changes the order in which the text is seen",
        (_, '\u{200e}' | '\u{200f}' | '\u{61c}') => {
            "delete it: no script on this line runs from right to left"
        }
        (_, '\u{200b}' | '\u{ad}') => "delete it: browsers break lines by themselves",
        (_, '\u{2060}' | '\u{feff}') => "delete it, or put a no-break space (U+00A0) between the words",
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
        | '\u{feff}'
        | '\u{ad}'
        | '\u{180e}' => Some(Code::InvisibleCharacter),
        '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' | '\u{e0000}'..='\u{e007f}' => {
            Some(Code::InvisibleCharacter)
        }
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
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => "control of direction",
        '\u{e0000}'..='\u{e007f}' => "tag",
        _ => "filler",
    }
}

/// What stands before a character.
#[derive(Default)]
struct Before {
    last: Option<char>,
    /// Whether only tags follow a black flag, as in the flag of Scotland.
    flag: bool,
}

impl Before {
    fn note(&mut self, c: char) {
        self.flag = c == '\u{1f3f4}' || self.flag && is_tag(c) && c != '\u{e007f}';
        self.last = Some(c);
    }
}

fn is_legitimate(
    c: char,
    before: &Before,
    next: impl Fn() -> Option<char>,
    right_to_left: impl Fn() -> bool,
) -> bool {
    match c {
        '\u{200c}' | '\u{200d}' => {
            let joins = |c: Option<char>| c.is_some_and(is_joining);
            let emoji = c == '\u{200d}' && before.last.is_some_and(is_emoji) && next().is_some_and(is_emoji);
            joins(before.last) || joins(next()) || emoji
        }
        '\u{200e}' | '\u{200f}' | '\u{61c}' => right_to_left(),
        c if is_tag(c) => before.flag,
        _ => false,
    }
}

fn is_tag(c: char) -> bool {
    matches!(c, '\u{e0020}'..='\u{e007f}')
}

/// Letters whose form depends on their neighbors: Arabic and its relatives, the scripts of India, Mongolian.
fn is_joining(c: char) -> bool {
    is_arabic(c) || matches!(c, '\u{700}'..='\u{8ff}' | '\u{900}'..='\u{dff}' | '\u{1800}'..='\u{18af}')
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{60b}' | '\u{60d}'..='\u{61a}' | '\u{61e}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

fn is_emoji(c: char) -> bool {
    matches!(c, '\u{fe0f}' | '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1faff}')
}

/// Whether a letter near this place, on the same line, runs from right to left. Looks only so far that many marks on one long
/// line stay cheap.
fn has_arabic(text: &str, at: usize) -> bool {
    const FAR: usize = 200;
    let on_line = |c: &char| *c != '\n';
    text[..at].chars().rev().take_while(on_line).take(FAR).any(is_arabic)
        || text[at..].chars().take_while(on_line).take(FAR).any(is_arabic)
}
