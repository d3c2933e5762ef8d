//! Verbs of the future, and words without a meaning of their own, in a sentence.

use super::pieces::{Piece, PieceKind, word};
use crate::languages::{self, Tense};

impl Tense {
    /// Where a verb of the future ends that begins here.
    pub fn future(&self, sentence: &[Piece], at: usize) -> Option<usize> {
        let piece = sentence.get(at)?;
        if piece.kind != PieceKind::Word {
            return None;
        }
        let fits = |verb: &&&str| {
            let words = verb.split(' ').enumerate();
            words
                .into_iter()
                .all(|(n, verb)| sentence.get(at + n).is_some_and(|piece| piece.word == word(verb)))
        };
        if let Some(verb) = self.futures.iter().find(fits) {
            return Some(at + verb.split(' ').count());
        }
        let bare = self.joined.iter().find_map(|sign| piece.word.strip_prefix(*sign)).unwrap_or(&piece.word);
        let looks = self.beginnings.iter().any(|begin| bare.starts_with(begin))
            || self.endings.iter().any(|end| bare.ends_with(end));
        let only_looks = || self.no_futures.iter().any(|word| bare.starts_with(word));
        (looks && bare.chars().count() > 3 && !only_looks()).then_some(at + 1)
    }

    /// The piece after such a word, or after something in brackets; `follows` if another such piece is before it.
    pub fn light(&self, sentence: &[Piece], at: usize, follows: bool) -> Option<usize> {
        let piece = sentence.get(at)?;
        let next = at + 1;
        match piece.kind {
            PieceKind::Number | PieceKind::Object => Some(next),
            PieceKind::Mark('(' | '（') => {
                let close = |piece: &Piece| matches!(piece.kind, PieceKind::Mark(')' | '）'));
                let length = sentence[at..].iter().take(10).position(close)?;
                Some(at + length + 1)
            }
            PieceKind::Mark(',' | '،' | '，' | '–' | '-' | '/' | ':' | '：' | '*' | '\'' | '.') => {
                Some(next)
            }
            PieceKind::Mark('"' | '«' | '»' | '“' | '”' | '《' | '》') => Some(next),
            PieceKind::Word => {
                let word = piece.word.as_str();
                let known = self.light.contains(&word) || self.is_month(word);
                let named = follows && piece.capital && at > 0 && sentence[at - 1].kind == PieceKind::Word;
                (known || named).then_some(next)
            }
            _ => None,
        }
    }

    /// Whether a word names a month.
    pub fn is_month(&self, word: &str) -> bool {
        languages::of(self.lang)
            .is_some_and(|known| known.words.months.iter().any(|(month, _)| *month == word))
    }
}
