//! What is said of an event or a form that lasts or is to come, by the tables of each language.

use super::pieces::{Kind, Piece, word};
use crate::check::words;

/// Phrases of a language, in small letters; the signs of `patterns` stand in those that are patterns.
pub struct Phrases {
    /// The first part of the language's tag.
    pub lang: &'static str,
    /// Papers, pages and results: a link with such a word is not about the event itself.
    pub papers: &'static [&'static str],
    /// What is said of an event, before or after it: `will be held`.
    pub verbs: &'static [&'static str],
    /// What is said of an event that is the subject.
    pub subjects: &'static [&'static str],
    /// What is said or asked before the event: `register for`.
    pub objects: &'static [&'static str],
    /// Patterns that name the event themselves.
    pub whole: &'static [&'static str],
    /// What stands before the last day of a form: `open until`.
    pub deadlines: &'static [&'static str],
    /// What stands between a verb of the future and an event at which something is done: `at`, `before`.
    pub times: &'static [&'static str],
    /// Verbs of the future.
    pub futures: &'static [&'static str],
    /// Beginnings of verbs of the future.
    pub beginnings: &'static [&'static str],
    /// Endings of verbs of the future.
    pub endings: &'static [&'static str],
    /// Words that only look like verbs of the future, by how they begin, and verbs of what lasts.
    pub no_futures: &'static [&'static str],
    /// Verbs of the future that need another verb.
    pub auxiliaries: &'static [&'static str],
    /// Words after which a participle is part of the verb.
    pub passives: &'static [&'static str],
    /// Words that say nothing between a verb and an event.
    pub light: &'static [&'static str],
    /// Words after which a clause begins.
    pub begins: &'static [&'static str],
    /// Letters that are written together with the word after them.
    pub joined: &'static [char],
    /// Words that make the event before them the subject.
    pub relatives: &'static [&'static str],
    /// Words before an event that make something else the subject.
    pub before: &'static [&'static str],
    /// Whether a subject stands at the beginning of its clause or nowhere.
    pub only_first: bool,
    /// Words before a verb that take its meaning from it.
    pub cancels: &'static [&'static str],
    /// Phrases of what comes again; a sentence with one is left alone.
    pub leaves: &'static [&'static str],
    /// Words before a time that make it one that comes again: `every`.
    pub each: &'static [&'static str],
    /// Such times, beside months and numbers.
    pub units: &'static [&'static str],
    /// Words of another clause.
    pub stops: &'static [&'static str],
    /// How many words may stand between a verb and its end.
    pub leap: usize,
}

impl Phrases {
    /// Where a verb of the future ends that begins here.
    pub fn future(&self, sentence: &[Piece], at: usize) -> Option<usize> {
        let piece = sentence.get(at)?;
        if piece.kind != Kind::Word {
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

    /// The piece after one that says nothing, or after something in brackets; `follows` if another such piece is before it.
    pub fn light(&self, sentence: &[Piece], at: usize, follows: bool) -> Option<usize> {
        let piece = sentence.get(at)?;
        let next = at + 1;
        match piece.kind {
            Kind::Number | Kind::Object => Some(next),
            Kind::Mark('(' | '（') => {
                let close = |piece: &Piece| matches!(piece.kind, Kind::Mark(')' | '）'));
                let length = sentence[at..].iter().take(10).position(close)?;
                Some(at + length + 1)
            }
            Kind::Mark(',' | '،' | '，' | '–' | '-' | '/' | ':' | '：' | '*' | '\'' | '.') => Some(next),
            Kind::Mark('"' | '«' | '»' | '“' | '”' | '《' | '》') => Some(next),
            Kind::Word => {
                let word = piece.word.as_str();
                let known = self.light.contains(&word) || self.is_month(word);
                let named = follows && piece.capital && at > 0 && sentence[at - 1].kind == Kind::Word;
                (known || named).then_some(next)
            }
            _ => None,
        }
    }

    /// Whether a word names a month.
    pub fn is_month(&self, word: &str) -> bool {
        words::of(self.lang).is_some_and(|words| words.months.iter().any(|(month, _)| *month == word))
    }
}
