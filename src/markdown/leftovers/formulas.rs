//! Formulas, which this program does not typeset: `$$x^2$$`, `$\alpha$`, `\(x^2\)`.

use super::marks::{Marks, as_code, is_escaped, shown};
use crate::diag::Code;
use crate::markdown::Passage;
use crate::markdown::malformed_calls::LONGEST;
use crate::source::within;

/// Reports them in a passage.
pub(super) fn check(marks: &mut Marks<'_>, passage: &Passage) {
    let whole = passage.source(0..passage.text.len());
    if !marks.text[whole.clone()].contains(['$', '\\']) {
        return;
    }
    let mut at = 0;
    while let Some(found) = passage.text[at..].find('$') {
        let sign = at + found;
        at = sign + 1;
        let Some((start, rest)) = marks.from(passage, sign..sign + 1) else { continue };
        let before = marks.text[..start].chars().next_back();
        if let Some(length) = display(rest, before).or_else(|| inline(rest, before)) {
            report(marks, start, &rest[..length]);
            // The signs that end it are not looked at again.
            let end = start + length;
            while at < passage.text.len()
                && (!passage.text.is_char_boundary(at) || passage.source(at..at + 1).start < end)
            {
                at += 1;
            }
        }
    }
    escaped(marks, whole.start);
}

fn report(marks: &mut Marks<'_>, start: usize, source: &str) {
    let message = format!("the formula {} is published as text, since pages typeset none", shown(source));
    let help = if source.contains('\n') {
        "show it in a block of code, between lines of three backticks, or as a picture".to_owned()
    } else {
        as_code(source)
    };
    marks.report(Code::ForeignSyntax, start..start + source.len(), message, help);
}

fn display(rest: &str, before: Option<char>) -> Option<usize> {
    let inner = rest.strip_prefix("$$")?;
    // `cheap $, better $$, best $$$`
    if before == Some('$') || inner.starts_with(['$', ',', '.', ';', ')']) {
        return None;
    }
    // Without an end the formula continues in the next paragraph.
    Some(inner.find("$$").map_or(2, |end| end + 4))
}

/// A formula in a line: close to its signs, with something that only a formula has.
fn inline(rest: &str, before: Option<char>) -> Option<usize> {
    let inner = rest.strip_prefix('$')?;
    let end = inner.find(['$', '\n']).filter(|end| inner.as_bytes()[*end] == b'$')?;
    let words = &inner[..end];
    let after = inner[end + 1..].chars().next();
    let tight = !words.starts_with(char::is_whitespace) && !words.ends_with([' ', '\\']);
    let apart =
        before.is_none_or(|c| !c.is_ascii_alphanumeric()) && after.is_none_or(|c| !c.is_ascii_alphanumeric());
    (tight && apart && end <= 120 && is_formula(words)).then_some(end + 2)
}

fn is_formula(words: &str) -> bool {
    let bytes = words.as_bytes();
    let follows =
        |sign: u8, next: fn(&u8) -> bool| bytes.windows(2).any(|pair| pair[0] == sign && next(&pair[1]));
    follows(b'\\', u8::is_ascii_alphabetic)
        || follows(b'^', |next| next.is_ascii_alphanumeric() || matches!(next, b'{' | b'-' | b'+' | b'*'))
        || (follows(b'_', |next| next.is_ascii_digit() || *next == b'{') && !words.contains(' '))
        || is_of_letters(words)
}

/// `x`, `x + y = 1`, `f(x)`: letters one by one and names of functions between signs; a price has no letter.
fn is_of_letters(words: &str) -> bool {
    const FUNCTIONS: &[&str] = &["sin", "cos", "tan", "log", "ln", "exp", "min", "max", "lim", "mod", "gcd"];
    let is_letter = |c: char| c.is_ascii_alphabetic() || matches!(c, 'Α'..='ω');
    let is_sign = |c: char| c.is_ascii_digit() || " +-*/=<>(),.!'_^≤≥≠±×·".contains(c);
    let known = |run: &str| run.chars().count() == 1 || FUNCTIONS.contains(&run);
    let mut runs = words.split(|c: char| !is_letter(c)).filter(|run| !run.is_empty()).peekable();
    let spaced =
        words.contains(' ') && !words.contains(['=', '+', '<', '>', '-', '*', '/', '≤', '≥', '≠', '±', '×']);
    runs.peek().is_some() && runs.all(known) && words.chars().all(|c| is_letter(c) || is_sign(c)) && !spaced
}

/// `\(x^2\)`, which loses its backslashes.
fn escaped(marks: &mut Marks<'_>, start: usize) {
    let text = marks.text;
    let paragraph = text[start..].find("\n\n").map_or(text.len(), |end| start + end);
    let start = if text[..start].ends_with('\\') { start - 1 } else { start };
    for (open, close) in [("\\(", "\\)"), ("\\[", "\\]")] {
        let mut at = start;
        while let Some(found) = text[at..paragraph].find(open) {
            let begin = at + found;
            at = begin + 2;
            let inside = within(&text[at..paragraph], LONGEST);
            let Some(end) = inside.find(close).filter(|_| !is_escaped(text, begin)) else {
                continue;
            };
            if is_formula(&text[at..at + end]) {
                report(marks, begin, &text[begin..at + end + 2]);
            }
            at += end + 2;
        }
    }
}
