//! The phrases of each language as patterns, and what they find in a sentence.

use std::sync::LazyLock;

use super::patterns::{Match, Pattern};
use super::pieces::{Piece, PieceKind};
use crate::languages::{self, Tense};

/// The phrases of a language by the first part of its tag.
pub fn of(lang: &str) -> Option<&'static Tense> {
    languages::of(lang).map(|language| &language.tense)
}

/// The patterns of a language.
struct Patterns {
    said: Vec<Pattern>,
    /// What the words of a link may say by themselves.
    inside: Vec<Pattern>,
    leaves: Vec<Pattern>,
    each: Vec<Pattern>,
}

static PATTERNS: LazyLock<Vec<(&'static str, Patterns)>> =
    LazyLock::new(|| languages::all().map(|language| (language.tag, language.tense.patterns())).collect());

impl Tense {
    fn patterns(&self) -> Patterns {
        let after = self.verbs.iter().chain(self.subjects);
        let after = after.map(|verb| Pattern::new(&format!("@ ~ {verb}"), true));
        let before = self.verbs.iter().chain(self.objects);
        let before = before.map(|verb| Pattern::new(&format!("{verb} ~ @"), false));
        let dates = self.verbs.iter().map(|verb| Pattern::new(&format!("{verb} … ~ @date"), false));
        let times = self.times.iter().flat_map(|time| [format!("F … {time} ~ @"), format!("F {time} ~ @")]);
        let times = times.map(|time| Pattern::new(&time, false));
        let whole = self.whole.iter().map(|whole| Pattern::new(whole, false));
        let forms = self.deadlines.iter().map(|words| Pattern::new(&format!("{words} ~ @form"), false));
        let plain = |list: &[&str]| list.iter().map(|words| Pattern::new(words, false)).collect();
        Patterns {
            said: after.chain(before).chain(dates).chain(times).chain(whole).chain(forms).collect(),
            inside: plain(&[self.verbs, self.objects].concat()),
            leaves: plain(self.leaves),
            each: plain(self.each),
        }
    }

    fn compiled(&self) -> Option<&'static Patterns> {
        PATTERNS.iter().find(|(lang, _)| *lang == self.lang).map(|(_, patterns)| patterns)
    }

    /// Whether a sentence speaks of what comes again.
    pub fn is_left(&self, sentence: &[Piece]) -> bool {
        let Some(patterns) = self.compiled() else { return false };
        let comes_again = |end: usize| {
            sentence.get(end).is_some_and(|piece| {
                let word = piece.word.as_str();
                piece.kind == PieceKind::Number || self.units.contains(&word) || self.is_month(word)
            })
        };
        patterns.leaves.iter().any(|words| words.ends(self, sentence).next().is_some())
            || patterns.each.iter().any(|words| words.ends(self, sentence).any(comes_again))
    }

    /// The phrase inside the words of a link, about the target of the link.
    pub fn inside(&self, words: &[Piece]) -> Option<std::ops::Range<usize>> {
        let patterns = &self.compiled()?.inside;
        let found = patterns.iter().filter_map(|pattern| pattern.words(self, words));
        let found = found.filter(|found| {
            let before = found.start.checked_sub(1).and_then(|before| words.get(before));
            !before.is_some_and(|before| self.cancels.contains(&before.word.as_str()))
        });
        let found = words.get(found.min_by_key(|found| found.start)?)?;
        Some(found.first()?.range.start..found.last()?.range.end)
    }

    /// The first words that describe something past as present or future, and the mention that they are about.
    pub fn find(&self, sentence: &[Piece]) -> Option<(usize, std::ops::Range<usize>)> {
        let patterns = &self.compiled()?.said;
        let found = patterns.iter().filter_map(|pattern| {
            pattern.find(self, sentence).filter(|found| self.holds(sentence, found, pattern.has_subject))
        });
        let found = found.min_by_key(|found| found.verb.start)?;
        let (PieceKind::Event(of) | PieceKind::Date(of) | PieceKind::Form(of)) =
            sentence.get(found.mention)?.kind
        else {
            return None;
        };
        let verb = sentence.get(found.verb.clone())?;
        Some((of, verb.first()?.range.start..verb.last()?.range.end))
    }

    /// Whether the match is really about the mention, and not cancelled by other words.
    fn holds(&self, sentence: &[Piece], found: &Match, has_subject: bool) -> bool {
        let before = found.first.checked_sub(1).and_then(|before| sentence.get(before));
        let cancelled = before.is_some_and(|before| self.cancels.contains(&before.word.as_str()));
        let quoted = sentence.get(found.verb.start).is_some_and(|piece| piece.quoted);
        let related = || {
            sentence[found.mention..found.verb.start]
                .iter()
                .any(|piece| self.relatives.contains(&piece.word.as_str()))
        };
        !cancelled && !quoted && (!has_subject || related() || self.is_subject(sentence, found.mention))
    }

    /// Whether no word before a mention makes something else the subject of what follows.
    fn is_subject(&self, sentence: &[Piece], mention: usize) -> bool {
        for piece in sentence[..mention].iter().rev().take(if self.only_first { 1 } else { 4 }) {
            let word = piece.word.as_str();
            if piece.parts_clauses()
                || piece.kind == PieceKind::Number
                || self.is_month(word)
                || self.begins.contains(&word)
            {
                return true;
            }
            if self.before.contains(&word) || self.relatives.contains(&word) {
                return false;
            }
            if self.only_first {
                return !matches!(piece.kind, PieceKind::Word | PieceKind::Object);
            }
        }
        true
    }
}
