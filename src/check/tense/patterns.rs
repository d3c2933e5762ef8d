//! Finds a pattern of words around a mention: `@` is the mention, `~` words without a meaning of their own, `…` any words of the
//! same clause, `F` a verb of the future, `^` the beginning of a clause; `*` stands for the rest of a word.

use std::ops::Range;

use super::super::tokens::{TokenKind as Token, tokens};
use super::pieces::{Piece, PieceKind, word};
use crate::languages::Tense;

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A word.
    Word(String),
    /// A beginning of a word.
    Prefix(String),
    /// A mark.
    Mark(char),
    /// The mention of an event.
    Event,
    /// The dates of an event.
    Date,
    /// The mention of a form.
    Form,
    /// Words without a meaning of their own.
    Light,
    /// Any words of a clause.
    Free,
    /// A verb of the future.
    Future,
    /// The beginning of a clause.
    Start,
}

/// A pattern.
#[derive(Clone, Debug)]
pub struct Pattern {
    parts: Vec<Part>,
    /// Whether the mention is the subject, so that what is before it matters.
    pub has_subject: bool,
}

/// A match of a pattern.
pub struct Match {
    /// The mention: its piece.
    pub mention: usize,
    /// The words of the phrase: their first piece and the piece after the last.
    pub verb: Range<usize>,
    /// The first piece of any of the pattern's words.
    pub first: usize,
}

/// How many pieces may say nothing.
const LIGHT: usize = 14;

impl Pattern {
    /// Reads a pattern.
    pub fn new(text: &str, has_subject: bool) -> Pattern {
        let mut parts = Vec::new();
        for part in text.split(' ') {
            match part {
                "@" => parts.push(Part::Event),
                "@date" => parts.push(Part::Date),
                "@form" => parts.push(Part::Form),
                "~" => parts.push(Part::Light),
                "…" => parts.push(Part::Free),
                "F" => parts.push(Part::Future),
                "^" => parts.push(Part::Start),
                _ => literal(part, &mut parts),
            }
        }
        Pattern { parts, has_subject }
    }

    /// Where it is in a sentence.
    pub fn find(&self, phrases: &Tense, sentence: &[Piece]) -> Option<Match> {
        let search = Search { phrases, sentence };
        (0..sentence.len()).find_map(|start| {
            let mut found = Found::default();
            search.fits(&self.parts, start, &mut found)?;
            let verb = found.verb(phrases, sentence)?;
            Some(Match { mention: found.mention?, first: *found.words.first()?, verb })
        })
    }

    /// Each place in a sentence at which it ends.
    pub fn ends<'s>(&'s self, phrases: &'s Tense, sentence: &'s [Piece]) -> impl Iterator<Item = usize> + 's {
        let search = Search { phrases, sentence };
        (0..sentence.len()).filter_map(move |start| search.fits(&self.parts, start, &mut Found::default()))
    }

    /// The pieces of its first words in a sentence, of a pattern without a mention.
    pub fn words(&self, phrases: &Tense, sentence: &[Piece]) -> Option<Range<usize>> {
        let search = Search { phrases, sentence };
        (0..sentence.len())
            .find_map(|start| Some(start..search.fits(&self.parts, start, &mut Found::default())?))
    }
}

/// The words and marks of a part without a sign.
fn literal(part: &str, parts: &mut Vec<Part>) {
    if let Some(stem) = part.strip_suffix('*') {
        parts.push(Part::Prefix(word(stem)));
        return;
    }
    // `将…举行`
    for (at, piece) in part.split('…').enumerate() {
        if at > 0 {
            parts.push(Part::Free);
        }
        parts.extend(tokens(piece).iter().map(|token| match token.kind {
            Token::Mark('’') => Part::Mark('\''),
            Token::Mark(mark) => Part::Mark(mark),
            _ => Part::Word(word(&piece[token.range.clone()])),
        }));
    }
}

#[derive(Clone, Default)]
struct Found {
    mention: Option<usize>,
    /// The pieces of its words.
    words: Vec<usize>,
    future: Option<Range<usize>>,
    free: bool,
}

impl Found {
    /// The words that a message shows: the verb of the future, else the last words that follow each other.
    fn verb(&self, phrases: &Tense, sentence: &[Piece]) -> Option<Range<usize>> {
        if let Some(future) = &self.future {
            let more = phrases.auxiliaries.contains(&sentence.get(future.start)?.word.as_str());
            return Some(future.start..future.end + usize::from(more));
        }
        let last = *self.words.last()?;
        if self.free {
            return Some(*self.words.first()?..last + 1);
        }
        let run = self.words.iter().rev().zip((0..=last).rev()).take_while(|(word, at)| *word == at).count();
        Some(last + 1 - run..last + 1)
    }
}

struct Search<'s> {
    phrases: &'s Tense,
    sentence: &'s [Piece],
}

impl Search<'_> {
    fn fits(&self, parts: &[Part], at: usize, found: &mut Found) -> Option<usize> {
        let Some((part, rest)) = parts.split_first() else { return Some(at) };
        let piece = self.sentence.get(at);
        match part {
            Part::Start => self.begins(at).then(|| self.fits(rest, at, found))?,
            Part::Light => self.skips(rest, at, found),
            Part::Free => self.leaps(rest, at, found),
            Part::Future => {
                let end = self.phrases.future(self.sentence, at)?;
                found.words.extend(at..end);
                found.future = Some(at..end);
                self.fits(rest, end, found)
            }
            Part::Event | Part::Date | Part::Form => {
                let fits = match piece?.kind {
                    PieceKind::Event(_) => *part == Part::Event,
                    PieceKind::Date(_) => *part != Part::Form,
                    PieceKind::Form(_) => *part == Part::Form,
                    _ => false,
                };
                found.mention = Some(at);
                fits.then(|| self.fits(rest, at + 1, found))?
            }
            Part::Word(word) => {
                let piece = piece?;
                let bare = |sign: &char| piece.word.strip_prefix(*sign) == Some(word.as_str());
                let joined = || self.phrases.joined.iter().any(bare);
                let fits = matches!(piece.kind, PieceKind::Word | PieceKind::Number)
                    && (piece.word == *word || joined());
                self.goes_on(fits, rest, at, found)
            }
            Part::Prefix(stem) => {
                let fits = piece?.kind == PieceKind::Word && piece?.word.starts_with(stem.as_str());
                self.goes_on(fits, rest, at, found)
            }
            Part::Mark(mark) => self.goes_on(piece?.kind == PieceKind::Mark(*mark), rest, at, found),
        }
    }

    fn goes_on(&self, fits: bool, rest: &[Part], at: usize, found: &mut Found) -> Option<usize> {
        if !fits {
            return None;
        }
        found.words.push(at);
        self.fits(rest, at + 1, found)
    }

    fn begins(&self, at: usize) -> bool {
        at.checked_sub(1).is_none_or(|before| {
            let before = &self.sentence[before];
            let mark = matches!(before.kind, PieceKind::Mark(mark) if !matches!(mark, '\'' | '-'));
            mark || self.phrases.begins.contains(&before.word.as_str())
        })
    }

    /// Tries the rest after each number of pieces without a meaning of their own.
    fn skips(&self, rest: &[Part], mut at: usize, found: &mut Found) -> Option<usize> {
        let start = at;
        loop {
            let mut here = found.clone();
            if let Some(end) = self.fits(rest, at, &mut here) {
                *found = here;
                return Some(end);
            }
            at = self.phrases.light(self.sentence, at, at > start)?;
            if at > start + LIGHT {
                return None;
            }
        }
    }

    /// Tries the rest after each number of words of the clause.
    fn leaps(&self, rest: &[Part], start: usize, found: &mut Found) -> Option<usize> {
        for at in start..start + self.phrases.leap {
            let piece = self.sentence.get(at)?;
            let follows = at == start && found.future.is_some() || at > start && self.is_auxiliary(at - 1);
            let stops = piece.parts_clauses()
                || !matches!(
                    piece.kind,
                    PieceKind::Word | PieceKind::Number | PieceKind::Object | PieceKind::Mark('-' | '\'')
                )
                || !follows && self.phrases.stops.contains(&piece.word.as_str());
            if stops {
                return None;
            }
            let mut here = Found { free: true, ..found.clone() };
            if let Some(end) = self.fits(rest, at + 1, &mut here) {
                *found = here;
                return Some(end);
            }
        }
        None
    }

    fn is_auxiliary(&self, at: usize) -> bool {
        self.phrases.passives.contains(&self.sentence[at].word.as_str())
    }
}
