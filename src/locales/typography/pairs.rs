//! Finds pairs of quotation marks: which mark opens and which one closes.
//!
//! Called by `quotes` once for a block. The neighbors of a mark decide whether it opens or closes, or else whether a quotation is
//! open. Marks that the author typed in the language's own form are paired first, and no other pair crosses them. A mark without a
//! counterpart is in no pair.
//!
//! A double mark after a digit with no open quotation means inches or seconds, also inside a quotation that a later mark closes.

use super::Rules;
use super::kinds::{is_arabic, is_closing, is_dash, is_opening, is_quote, is_wide, is_word};

/// What a mark is as typed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Typed {
    Double,
    Single,
    /// A mark of the language.
    Own,
}

/// A quotation mark that may have a partner.
struct Mark {
    at: usize,
    c: char,
    typed: Typed,
    begins: bool,
    ends: bool,
    /// Whether it is between words or marks of a script without spaces, where only open quotations decide.
    either: bool,
    /// Whether a digit is before it.
    measures: bool,
}

/// Two marks that belong together.
pub(super) struct Pair {
    /// Where the first one is.
    pub open: usize,
    /// Where the second one is.
    pub close: usize,
    /// Whether it was typed with single marks.
    pub single: bool,
    /// The level in [`Rules::quotes`], if the author's marks tell it.
    pub level: Option<usize>,
}

/// All pairs of a text, by their first mark. `is_code` says which straight marks belong to code.
pub(super) fn pairs(rules: &Rules, text: &str, is_code: &mut dyn FnMut(usize) -> bool) -> Vec<Pair> {
    let marks = marks(rules, text, is_code);
    let own = own(rules, &marks);
    let mut found: Vec<Pair> = Vec::new();
    let mut frames = vec![Frame::default()];
    for (mark, role) in marks.iter().zip(&own) {
        let depth = frames.len();
        let frame = &mut frames[depth - 1];
        match (mark.typed, role) {
            (Typed::Double, _) => frame.double(mark, &mut found),
            (Typed::Single, _) => frame.single(mark, &mut found),
            (Typed::Own, Own::Opens(close, level)) => {
                let close = marks[*close].at;
                found.push(Pair { open: mark.at, close, single: false, level: Some(*level) });
                frames.push(Frame::default());
            }
            (Typed::Own, Own::Closes) if depth > 1 => {
                frames.pop();
            }
            (Typed::Own, Own::Alone { opens: Some(level), .. }) => frame.push_double(mark.at, Some(*level)),
            (Typed::Own, Own::Alone { closes: Some(level), .. }) => frame.close_by(mark, *level, &mut found),
            (Typed::Own, _) => {}
        }
    }
    found.sort_unstable_by_key(|pair| pair.open);
    found
}

/// The marks of a text that may have a partner.
fn marks(rules: &Rules, text: &str, is_code: &mut dyn FnMut(usize) -> bool) -> Vec<Mark> {
    let mut marks = Vec::new();
    let may_be = |byte| crate::bytes::is_among(byte, b"\"'\xc2\xe2\xe3");
    crate::bytes::each(text.as_bytes(), may_be, |at| {
        let Some(c) = text[at..].chars().next() else { return };
        let typed = match c {
            '"' => Typed::Double,
            '\'' if rules.apostrophe.is_some() => Typed::Single,
            c if rules.quotes.iter().any(|pair| c == pair.open || c == pair.close) => Typed::Own,
            _ => return,
        };
        let (before, after) = (&text[..at], &text[at + c.len_utf8()..]);
        let (prev, next) = (before.chars().next_back(), after.chars().next());
        let inside = prev.is_some_and(is_word) && next.is_some_and(is_word);
        let glued = inside && !prev.is_some_and(is_unspaced) && !next.is_some_and(is_unspaced);
        if glued && matches!(c, '\'' | '’') || typed != Typed::Own && is_code(at) {
            return;
        }
        // Hebrew abbreviations have the mark inside; a Latin word only ends a quotation so.
        let never_opens = glued && !prev.is_some_and(is_arabic);
        let (begins, ends) = (begins(rules, before, after), ends(rules, after) || never_opens);
        marks.push(Mark {
            at,
            c,
            typed,
            begins,
            ends,
            either: !begins && !ends && is_between(before, after),
            measures: prev.is_some_and(|c| c.is_ascii_digit()),
        });
        if never_opens && prev.is_some_and(is_hebrew) {
            marks.pop();
        }
    });
    marks
}

/// What a mark of the language is among its kin.
#[derive(Clone, Copy)]
enum Own {
    /// It is closed by the mark with this index.
    Opens(usize, usize),
    /// It closes one of its kin.
    Closes,
    /// It has no partner of its kin.
    Alone { opens: Option<usize>, closes: Option<usize> },
}

/// Pairs the marks of the language among themselves.
fn own(rules: &Rules, marks: &[Mark]) -> Vec<Own> {
    let mut roles = vec![Own::Alone { opens: None, closes: None }; marks.len()];
    let mut open: Vec<(usize, usize)> = Vec::new();
    let mut counts = vec![0_usize; rules.quotes.len()];
    for (index, mark) in marks.iter().enumerate().filter(|(_, mark)| mark.typed == Typed::Own) {
        // A possible apostrophe closes only the last opened mark, and opens only where a quotation may begin.
        let is_weak = Some(mark.c) == rules.apostrophe;
        let closes = |level: usize| rules.quotes[level].close == mark.c && counts[level] > 0;
        let place = match open.last() {
            Some((_, level)) if is_weak => closes(*level).then(|| open.len() - 1),
            _ if (0..counts.len()).any(closes) => {
                open.iter().rposition(|(_, level)| rules.quotes[*level].close == mark.c)
            }
            _ => None,
        };
        if let Some(place) = place {
            let (first, level) = open[place];
            roles[first] = Own::Opens(index, level);
            roles[index] = Own::Closes;
            for (_, level) in open.drain(place..) {
                counts[level] -= 1;
            }
            continue;
        }
        let may_open = !is_weak || mark.begins && !mark.ends;
        let opens = rules.quotes.iter().position(|pair| may_open && pair.open == mark.c);
        // A lone single mark is most likely an apostrophe.
        let tells = !matches!(mark.c, '‘' | '’' | '‚' | '‹' | '›');
        let closes = rules.quotes.iter().position(|pair| pair.close == mark.c && opens.is_none());
        roles[index] = Own::Alone { opens: opens.filter(|_| tells), closes: closes.filter(|_| tells) };
        if let Some(level) = opens {
            open.push((index, level));
            counts[level] += 1;
        }
    }
    roles
}

/// A mark that waits for its partner.
struct Open {
    at: usize,
    single: bool,
    level: Option<usize>,
}

/// What is open between two marks of the language that pair.
#[derive(Default)]
struct Frame {
    open: Vec<Open>,
    /// Places of double marks in `open`.
    doubles: Vec<usize>,
    /// The pair that the last double mark closed after a digit, if nothing came after it.
    measured: Option<usize>,
}

impl Frame {
    fn double(&mut self, mark: &Mark, found: &mut Vec<Pair>) {
        match self.doubles.last().copied() {
            Some(_) if mark.begins && !mark.ends => self.push_double(mark.at, None),
            Some(place) => {
                let Open { at, level, .. } = self.open[place];
                self.open.truncate(place);
                self.doubles.pop();
                self.measured = (mark.measures && level.is_none()).then_some(found.len());
                found.push(Pair { open: at, close: mark.at, single: false, level });
            }
            None if mark.ends && !mark.begins => {
                if let Some(index) = self.measured.take().filter(|_| !mark.measures) {
                    found[index].close = mark.at;
                }
            }
            None => self.push_double(mark.at, None),
        }
    }

    fn single(&mut self, mark: &Mark, found: &mut Vec<Pair>) {
        let top = self.open.last().filter(|open| open.single).map(|open| open.at);
        match top {
            Some(open) if mark.either || !mark.begins || mark.ends => {
                self.open.pop();
                found.push(Pair { open, close: mark.at, single: true, level: None });
            }
            _ if (mark.begins || mark.either) && !mark.ends => {
                self.measured = None;
                self.open.push(Open { at: mark.at, single: true, level: None });
            }
            _ => {}
        }
    }

    fn push_double(&mut self, at: usize, level: Option<usize>) {
        self.measured = None;
        self.doubles.push(self.open.len());
        self.open.push(Open { at, single: false, level });
    }

    /// Closes the last double mark by one that the author typed.
    fn close_by(&mut self, mark: &Mark, level: usize, found: &mut Vec<Pair>) {
        let Some(place) = self.doubles.pop() else { return };
        let first = &self.open[place];
        if first.level.is_none() {
            found.push(Pair { open: first.at, close: mark.at, single: false, level: Some(level) });
        }
        self.open.truncate(place);
    }
}

/// Whether words of the script have no spaces between them, or what follows a quotation is attached to it (Korean), so that a mark may open inside what looks like one.
fn is_unspaced(c: char) -> bool {
    is_wide(c)
        || matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{f00}'..='\u{fff}'
        | '\u{ac00}'..='\u{d7af}')
}

fn is_hebrew(c: char) -> bool {
    matches!(c, '\u{591}'..='\u{5f4}' | '\u{fb1d}'..='\u{fb4f}')
}

/// How many marks may be beside each other.
const MOST_MARKS: usize = 4;

/// Whether what is left lets a quotation begin: the start, a space, an opening mark, a dash.
fn begins(rules: &Rules, before: &str, after: &str) -> bool {
    let elided = before.ends_with(['\'', '’']) && after.starts_with(is_word);
    if before.ends_with(|c| only_opens(rules, c)) {
        return true;
    }
    let mut left = before.chars().rev();
    let outside = left.by_ref().take(MOST_MARKS).find(|&c| !is_quote(c));
    match outside {
        Some(c) => elided || c.is_whitespace() || is_opening(c) || is_dash(c),
        None => left.next().is_none(),
    }
}

/// Whether what is right lets a quotation end: the end, a space, a closing mark.
fn ends(rules: &Rules, after: &str) -> bool {
    let outside = after.chars().take(MOST_MARKS).find(|&c| !is_quote(c));
    outside.is_none_or(|c| c.is_whitespace() || is_closing(c)) || after.starts_with(|c| only_closes(rules, c))
}

/// Whether words, or full-width marks, are on both sides, one of them in a script without spaces: `他说：'好'`.
fn is_between(before: &str, after: &str) -> bool {
    let left = before.chars().rev().take(MOST_MARKS).find(|&c| !is_quote(c));
    let right = after.chars().take(MOST_MARKS).find(|&c| !is_quote(c));
    let is_part = |c: char| is_word(c) || is_wide(c);
    let before = left.is_some_and(|c| is_part(c) || is_closing(c));
    let after = right.is_some_and(|c| is_part(c) || is_opening(c));
    before && after && (left.is_some_and(is_unspaced) || right.is_some_and(is_unspaced))
}

/// Whether a mark of the language begins quotations and nothing else.
fn only_opens(rules: &Rules, c: char) -> bool {
    let quotes = &rules.quotes;
    !c.is_ascii() && quotes.iter().any(|pair| pair.open == c) && !ambiguous(rules, c)
}

/// Whether a mark of the language ends quotations and nothing else.
fn only_closes(rules: &Rules, c: char) -> bool {
    let quotes = &rules.quotes;
    !c.is_ascii() && quotes.iter().any(|pair| pair.close == c) && !ambiguous(rules, c)
}

fn ambiguous(rules: &Rules, c: char) -> bool {
    let opens = rules.quotes.iter().any(|pair| pair.open == c);
    let closes = rules.quotes.iter().any(|pair| pair.close == c);
    opens && closes || rules.apostrophe == Some(c)
}
