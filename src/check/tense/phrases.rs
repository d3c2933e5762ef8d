//! What is said of an event or a form that lasts or is to come, by the tables of each language.

use std::sync::LazyLock;

use super::patterns::{Match, Pattern};
use super::pieces::{Kind, Piece, word};
use super::tables::tables;
use crate::check::words;

/// Phrases of a language, in small letters; the signs of [`patterns`](super::patterns) stand in those that are patterns.
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

/// The phrases of a language by the first part of its tag.
pub fn of(lang: &str) -> Option<&'static Phrases> {
    tables().find(|phrases| phrases.lang == lang)
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
    LazyLock::new(|| tables().map(|phrases| (phrases.lang, phrases.patterns())).collect());

impl Phrases {
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
                piece.kind == Kind::Number || self.units.contains(&word) || self.is_month(word)
            })
        };
        patterns.leaves.iter().any(|words| words.ends(self, sentence).next().is_some())
            || patterns.each.iter().any(|words| words.ends(self, sentence).any(comes_again))
    }

    /// What the words of a link say by themselves of what it leads to.
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

    /// The first words that say of something over that it lasts or is to come; and which one of it.
    pub fn find(&self, sentence: &[Piece]) -> Option<(usize, std::ops::Range<usize>)> {
        let patterns = &self.compiled()?.said;
        let found = patterns.iter().filter_map(|pattern| {
            pattern.find(self, sentence).filter(|found| self.holds(sentence, found, pattern.has_subject))
        });
        let found = found.min_by_key(|found| found.verb.start)?;
        let (Kind::Event(of) | Kind::Date(of) | Kind::Form(of)) = sentence.get(found.mention)?.kind else {
            return None;
        };
        let verb = sentence.get(found.verb.clone())?;
        Some((of, verb.first()?.range.start..verb.last()?.range.end))
    }

    /// Whether what was found is said in earnest, and of the mention.
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

    /// Whether nothing before a mention makes something else the subject of what follows.
    fn is_subject(&self, sentence: &[Piece], mention: usize) -> bool {
        for piece in sentence[..mention].iter().rev().take(if self.only_first { 1 } else { 4 }) {
            let word = piece.word.as_str();
            if piece.parts_clauses()
                || piece.kind == Kind::Number
                || self.is_month(word)
                || self.begins.contains(&word)
            {
                return true;
            }
            if self.before.contains(&word) || self.relatives.contains(&word) {
                return false;
            }
            if self.only_first {
                return !matches!(piece.kind, Kind::Word | Kind::Object);
            }
        }
        true
    }

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

    fn is_month(&self, word: &str) -> bool {
        words::of(self.lang).is_some_and(|words| words.months.iter().any(|(month, _)| *month == word))
    }
}
