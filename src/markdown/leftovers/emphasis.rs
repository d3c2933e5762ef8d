//! Signs of emphasis that are left in the text: `**强调。**后面`, `**text **more`, `__x__y`; and a backtick without a counterpart.
//!
//! A help is given only after the corrected text has been parsed.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use super::delimiters::{Run, is_punctuation, is_space, runs};
use super::marks::{Marks, quoted, shown};
use super::structure::Structure;
use crate::diag::Code;
use crate::markdown::Passage;
use crate::markdown::dialect::options;

/// A longer passage is not parsed for corrections.
const LONG: usize = 1 << 14;

/// Nor is a passage whose bytes times its runs of signs are more than this: that many bytes are parsed for the corrections of all
/// its pairs, and some of them again.
const WORK: usize = 1 << 18;

/// Reports them in a passage.
pub(super) fn check(marks: &mut Marks<'_>, passage: &Passage, structure: &Structure) {
    backticks(marks, passage);
    let mut visible = BTreeSet::new();
    for (at, sign) in passage.text.match_indices(['*', '_', '~']) {
        visible.extend(marks.literal(passage, at..at + sign.len()).map(|source| source.start));
    }
    let whole = extent(marks.text, passage);
    // Bold text inside bold text shows a wrong pair: its outer signs are reported already.
    for outer in structure.nested.iter().filter(|outer| whole.start <= outer.start && outer.end <= whole.end)
    {
        visible.extend([outer.start, outer.end - 1]);
    }
    if visible.is_empty() {
        return;
    }
    let all = runs(marks.text, whole.clone(), |at| structure.is_skipped(at));
    let mut groups: Vec<(char, usize)> = all.iter().map(|run| (run.sign, run.length)).collect();
    groups.sort_unstable();
    groups.dedup();
    for (sign, length) in groups.into_iter().rev() {
        let group: Vec<Run> =
            all.iter().filter(|run| (run.sign, run.length) == (sign, length)).copied().collect();
        let sheet = Sheet { whole: whole.clone(), cell: passage.cell, visible: &visible, runs: all.len() };
        sheet.group(marks, &group);
    }
}

/// The bytes of a passage with the signs around its text.
fn extent(text: &str, passage: &Passage) -> Range<usize> {
    let source = passage.source(0..passage.text.len());
    let sign = |c: char| matches!(c, '*' | '_' | '~');
    let start = text[..source.start].trim_end_matches(sign).len();
    let rest = &text[source.end..];
    start..source.end + rest.len() - rest.trim_start_matches(sign).len()
}

struct Sheet<'v> {
    whole: Range<usize>,
    cell: bool,
    /// The signs that are seen on the page.
    visible: &'v BTreeSet<usize>,
    /// How many runs of signs the passage has.
    runs: usize,
}

impl Sheet<'_> {
    fn is_visible(&self, run: &Run) -> bool {
        self.visible.range(run.start..run.end()).next().is_some()
    }

    /// Runs of one sign and length, paired as the author meant them: each with the next.
    fn group(&self, marks: &mut Marks<'_>, group: &[Run]) {
        let mut open: Option<&Run> = None;
        for (at, run) in group.iter().enumerate() {
            let Some(first) = open else {
                if !self.is_exempt(marks.text, run, group.get(at + 1)) {
                    open = Some(run);
                }
                continue;
            };
            if first.length == 1 && first.sign == '_' && run.is_in_name() {
                continue;
            }
            open = None;
            let wrong = self.is_visible(first) || self.is_visible(run);
            let sound = first.opens() && run.closes();
            if wrong && !sound && self.is_meant(marks.text, first, run) {
                self.pair(marks, first, run);
            } else if wrong && !sound && first.length > 1 {
                self.lone(marks, first);
                self.lone(marks, run);
            }
        }
        if let Some(run) = open {
            self.lone(marks, run);
        }
    }

    /// Whether a run is not emphasis: arithmetic, a name, a blank to fill in.
    fn is_exempt(&self, text: &str, run: &Run, next: Option<&Run>) -> bool {
        let partner = next.filter(|next| self.is_visible(next) && !next.is_in_name());
        // `***bold text **` was meant as emphasis; `***` alone is a line or a mark of a note.
        let begins = run.opens() && is_space(run.before) && run.after.is_some_and(char::is_alphanumeric);
        if run.length > 3 || run.length > 2 && partner.is_none() && !begins {
            return true;
        }
        if run.is_apart() || run.is_in_name() {
            let between = partner.map(|next| &text[run.end()..next.start]);
            return !between.is_some_and(has_word) || run.is_in_name() && run.sign == '_';
        }
        // `5 *` and `*)`: no emphasis begins here.
        run.length == 1
            && !run.opens()
            && !(self.is_visible(run) && is_space(run.after) && is_space(run.before))
    }

    /// Whether two runs were meant to enclose what is between them.
    fn is_meant(&self, text: &str, first: &Run, last: &Run) -> bool {
        let inner = &text[first.end()..last.start];
        if inner.trim().is_empty() || inner.contains("\n\n") {
            return false;
        }
        let tail = inner.trim_end();
        match (first.sign, first.length) {
            ('~', 1) => false,
            (_, 1) => {
                let sentence = [". ", "! ", "? ", "。"].iter().any(|end| {
                    tail[..tail.len() - tail.chars().next_back().map_or(0, char::len_utf8)].contains(end)
                });
                let after = last.before.is_some_and(is_punctuation)
                    && last.after.is_some_and(|c| c.is_alphanumeric() || is_punctuation(c));
                let word =
                    first.sign == '_' && last.after.is_some_and(|c| c.is_alphanumeric() && !c.is_ascii());
                let spaced = is_space(last.before) && !is_space(first.after) && !sentence;
                has_word(inner) && (after || word || spaced)
            }
            _ => true,
        }
    }

    fn pair(&self, marks: &mut Marks<'_>, first: &Run, last: &Run) {
        let text = marks.text;
        let source = &text[first.start..last.end()];
        let signs = first.sign.to_string().repeat(first.length);
        let message = format!("the signs {} of {} are published as text", quoted(&signs), shown(source));
        let help = match self.mend(text, first, last) {
            Some(mended) => format!("write {}", quoted(&mended)),
            None => self.escape(first),
        };
        marks.report(Code::StrayEmphasis, first.start..last.end(), message, help);
    }

    fn lone(&self, marks: &mut Marks<'_>, run: &Run) {
        if run.length < 2
            || run.length > 3
            || run.is_apart()
            || run.is_in_name()
            || !self.is_visible(run)
            || run.sign == '~'
        {
            return;
        }
        if run.length == 3 && self.uneven(marks, run) {
            return;
        }
        let signs = run.sign.to_string().repeat(run.length);
        let message = format!("the signs {} have no partner, and are published as text", quoted(&signs));
        let (place, bold) = if run.opens() || !run.closes() { ("after", "end") } else { ("before", "begin") };
        let help = format!(
            "write `{signs}` also {place} the words that it sets in bold, at their {bold}; or {}",
            self.escaped(run)
        );
        marks.report(Code::StrayEmphasis, run.start..run.end(), message, help);
    }

    /// `***text **`: the end has fewer signs than the begin.
    fn uneven(&self, marks: &mut Marks<'_>, run: &Run) -> bool {
        let rest = &marks.text[run.end()..self.whole.end];
        let Some(length) = rest.find(run.sign).filter(|length| run.opens() && *length > 0) else {
            return false;
        };
        let words = rest[..length].trim_end();
        let last = rest.len() - length - rest[length..].trim_start_matches(run.sign).len();
        let signs = run.sign.to_string().repeat(run.length);
        let end = run.sign.to_string().repeat(last);
        let message = format!("the signs `{signs}` have the partner `{end}`, and are published as text");
        let help = format!("write {}", quoted(&format!("{signs}{words}{signs}")));
        marks.report(Code::StrayEmphasis, run.start..run.end() + length + last, message, help).is_some()
    }

    fn escaped(&self, run: &Run) -> String {
        format!("`{}` for the signs themselves", format!("\\{}", run.sign).repeat(run.length))
    }

    fn escape(&self, run: &Run) -> String {
        format!("put the signs close to the words that they enclose; or write {}", self.escaped(run))
    }

    /// The pair as it becomes what it was meant to be.
    fn mend(&self, text: &str, first: &Run, last: &Run) -> Option<String> {
        let inner = &text[first.end()..last.start];
        let is_long = self.whole.len() > LONG || self.whole.len() * self.runs > WORK;
        if is_long || inner.contains('\n') && self.cell {
            return None;
        }
        let core = inner.trim();
        let lead = &inner[..inner.len() - inner.trim_start().len()];
        let trail = &inner[inner.trim_end().len()..];
        let left = &core[..core.len() - core.trim_start_matches(is_mark).len()];
        let right = &core[core.trim_end_matches(is_mark).len()..];
        let star = "*".repeat(first.length.min(3));
        let own = first.sign.to_string().repeat(first.length);
        let signs: &[&str] = if first.sign == '_' { &[&own, &star] } else { &[&own] };
        let mut tried = Vec::new();
        for sign in signs {
            for (left, right) in [("", ""), ("", right), (left, ""), (left, right)] {
                let words = core.get(left.len()..core.len() - right.len()).filter(|words| !words.is_empty());
                tried.extend(words.map(|words| {
                    (lead.len() + left.len(), words, format!("{lead}{left}{sign}{words}{sign}{right}{trail}"))
                }));
            }
        }
        let length = own.len();
        let found = tried.into_iter().find(|(at, words, mended)| {
            self.works(text, (first, last), (*at, words.len() + 2 * length), mended)
        });
        found.map(|(_, _, mended)| mended)
    }

    /// Whether a fixed text is emphasis where it is meant to be.
    fn works(
        &self,
        text: &str,
        (first, last): (&Run, &Run),
        (at, length): (usize, usize),
        mended: &str,
    ) -> bool {
        let (start, end) = if self.cell {
            (self.whole.start, self.whole.end)
        } else {
            let line = text[..first.start].rfind('\n').map_or(0, |at| at + 1);
            let line = line.min(self.whole.start.max(line));
            let end = text[last.end()..].find('\n').map_or(text.len(), |at| last.end() + at);
            (line + text[line..].len() - text[line..].trim_start().len(), end)
        };
        let start = start.min(first.start);
        let sheet = [&text[start..first.start], mended, &text[last.end()..end]].concat();
        let wanted = first.start - start + at;
        Parser::new_ext(&sheet, options()).into_offset_iter().any(|(event, range)| {
            matches!(event, Event::Start(Tag::Strong | Tag::Emphasis | Tag::Strikethrough))
                && range == (wanted..wanted + length)
        })
    }
}

/// Whether a text has a word of a language, and is not a formula.
fn has_word(text: &str) -> bool {
    text.split(|c: char| !c.is_alphabetic())
        .any(|word| word.chars().count() > 2 || word.chars().any(|c| c >= '\u{2e80}'))
}

/// A mark that may be outside of emphasis.
fn is_mark(c: char) -> bool {
    is_punctuation(c) && !matches!(c, '*' | '_' | '~' | '`' | '\\' | '[' | ']' | '<' | '>')
}

/// A backtick that opens code without an end.
fn backticks(marks: &mut Marks<'_>, passage: &Passage) {
    for (at, _) in passage.text.match_indices('`') {
        let Some(source) = marks.literal(passage, at..at + 1) else { continue };
        let run = marks.text[source.start..].len() - marks.text[source.start..].trim_start_matches('`').len();
        let before = marks.text[..source.start].chars().next_back();
        let after = marks.text[source.start + run..].chars().next();
        let opens = is_space(before)
            || before
                .is_some_and(|c| matches!(c, '(' | '[' | '"' | '“' | '«' | '（' | '|') || c >= '\u{2e80}');
        if before == Some('`') || !opens || is_space(after) || after == Some('\'') {
            continue;
        }
        let line = marks.text[source.start..].lines().next().unwrap_or_default();
        // ``quotation marks'' of TeX.
        if run == 2 && line.contains("''") {
            continue;
        }
        let signs = "`".repeat(run);
        let message = format!("the code that `` {signs} `` opens has no end");
        let help = format!(
            "write `` {signs} `` also after the code, or `` {} `` for the sign itself",
            "\\`".repeat(run)
        );
        marks.report(Code::BrokenMarkup, source.start..source.start + run, message, help);
    }
}
