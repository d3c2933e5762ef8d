//! Finds terms in a text: by the stems of their words, or by their characters in scripts without spaces between words.

use std::collections::HashMap;
use std::fmt;
use std::ops::Range;

use crate::languages::{Stems, letters::is_alphanumeric};

/// How the words of a language are compared.
pub struct Words(Stems);

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Words")
    }
}

/// A form of a term.
#[derive(Clone, Debug)]
pub struct Form {
    /// The term, by its number.
    pub term: usize,
    /// The form as the table has it, if no text may use it.
    pub forbidden: Option<String>,
}

/// A term in a text.
#[derive(Clone, Debug)]
pub struct Hit {
    /// The term, by its number.
    pub term: usize,
    /// The form as the table has it, if no text may use it.
    pub forbidden: Option<String>,
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Whether its words differ from the form in their endings alone, and not only agree in their stems.
    pub is_close: bool,
    /// Whether it is a part of a longer term.
    pub is_part: bool,
}

impl Hit {
    /// Whether it is the term itself: approved, no part of another, and not only a word of the same stem.
    pub fn is_term(&self) -> bool {
        self.forbidden.is_none() && self.is_close && !self.is_part
    }
}

/// A word as it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Word {
    /// By the stems that it may have.
    Stem { stems: Vec<String>, word: String, is_capital: bool },
    /// Acronyms and codes, as they are written.
    Exact(String),
}

/// What is looked for in the texts of a language.
#[derive(Debug)]
pub struct Index {
    words: Words,
    /// Forms by their first word, with all their words.
    by_word: HashMap<String, Vec<(Vec<Word>, Form)>>,
    /// Forms without words.
    by_characters: Vec<(String, Form)>,
}

/// Whether a letter belongs to a script that has no spaces between words.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

impl Words {
    /// Those of the language with the first part of a tag.
    pub fn of(primary: &str) -> Words {
        Words(Stems::of(primary))
    }

    fn word(&self, text: &str) -> Word {
        let capitals = text.chars().filter(|c| c.is_uppercase()).count();
        if capitals > 1 || text.chars().any(char::is_numeric) {
            return Word::Exact(text.to_owned());
        }
        let is_capital = capitals > 0 && text.starts_with(char::is_uppercase);
        Word::Stem { stems: self.0.of_word(text), word: text.to_owned(), is_capital }
    }

    /// Whether only an ending is between two words.
    fn is_inflected(&self, form: &Word, text: &Word) -> bool {
        match (form, text) {
            (Word::Stem { word, .. }, Word::Stem { word: other, .. }) => self.0.is_inflected(word, other),
            _ => true,
        }
    }

    /// The words of a text with their bytes. Scripts without spaces have none.
    fn split(&self, text: &str) -> Vec<(Word, Range<usize>)> {
        let mut found = Vec::new();
        let mut start = None;
        let is_letter = |c: char| {
            is_alphanumeric(c) && !is_unspaced(c)
                || matches!(c, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\u{ad}')
        };
        for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
            match (start, is_letter(c)) {
                (None, true) => start = Some(at),
                (Some(from), false) => {
                    found.push((self.word(&text[from..at]), from..at));
                    start = None;
                }
                _ => {}
            }
        }
        found
    }
}

impl Word {
    fn keys(&self) -> &[String] {
        match self {
            Word::Stem { stems, .. } => stems,
            Word::Exact(text) => std::slice::from_ref(text),
        }
    }

    /// Whether a word of a text may be this one of a form.
    fn is_like(&self, text: &Word) -> bool {
        match (self, text) {
            (Word::Stem { stems, .. }, Word::Stem { stems: others, .. }) => {
                stems.iter().any(|stem| others.contains(stem))
            }
            (Word::Exact(own), Word::Exact(other)) => own == other,
            _ => false,
        }
    }

    /// Whether the form has a capital that the text does not have: a name is not meant by the word.
    fn lacks_capital(&self, text: &Word) -> bool {
        matches!((self, text), (Word::Stem { is_capital: true, .. }, Word::Stem { is_capital: false, .. }))
    }
}

impl Index {
    /// One without forms.
    pub fn new(words: Words) -> Index {
        Index { words, by_word: HashMap::new(), by_characters: Vec::new() }
    }

    /// Adds a form.
    pub fn add(&mut self, text: &str, form: Form) {
        if text.contains(is_unspaced) {
            self.by_characters.push((text.to_owned(), form));
            return;
        }
        let words: Vec<Word> = self.words.split(text).into_iter().map(|(word, _)| word).collect();
        let keys = words.first().map(|first| first.keys().to_vec()).unwrap_or_default();
        for key in keys {
            self.by_word.entry(key).or_default().push((words.clone(), form.clone()));
        }
    }

    /// Where a text has any of them; of two that overlap, the longer one, and of two with the same bytes all.
    pub fn find(&self, text: &str) -> Vec<Hit> {
        let mut hits = Vec::new();
        if !self.by_word.is_empty() {
            let words = self.words.split(text);
            for (at, (word, range)) in words.iter().enumerate() {
                let forms = word.keys().iter().filter_map(|key| self.by_word.get(key));
                for (form, what) in forms.flatten() {
                    let Some(rest) = words.get(at..at + form.len()) else { continue };
                    let pairs = || form.iter().zip(rest).map(|(form, (word, _))| (form, word));
                    if !pairs().all(|(form, word)| form.is_like(word)) {
                        continue;
                    }
                    let is_close = pairs().all(|(form, word)| self.words.is_inflected(form, word));
                    let is_name = pairs().any(|(form, word)| form.lacks_capital(word));
                    if what.forbidden.is_none() || is_close && !is_name {
                        let end = rest.last().map_or(range.end, |(_, last)| last.end);
                        hits.push(hit(what, range.start..end, is_close));
                    }
                }
            }
        }
        for (form, what) in &self.by_characters {
            let found = text.match_indices(form.as_str());
            hits.extend(found.map(|(at, _)| hit(what, at..at + form.len(), true)));
        }
        longest(hits)
    }
}

fn hit(form: &Form, range: Range<usize>, is_close: bool) -> Hit {
    Hit { term: form.term, forbidden: form.forbidden.clone(), range, is_close, is_part: false }
}

/// Without forbidden forms that are inside of a longer one, or approved for another term; approved ones know whether they are.
fn longest(hits: Vec<Hit>) -> Vec<Hit> {
    let is_inside = |hit: &Hit, other: &Hit| {
        let (inner, outer) = (&hit.range, &other.range);
        let is_longer = outer.len() > inner.len() || (hit.forbidden.is_some() && other.forbidden.is_none());
        outer.start <= inner.start && inner.end <= outer.end && is_longer
    };
    let parts: Vec<bool> = hits.iter().map(|hit| hits.iter().any(|other| is_inside(hit, other))).collect();
    let all = hits.into_iter().zip(parts).map(|(hit, is_part)| Hit { is_part, ..hit });
    let mut kept: Vec<Hit> = all.filter(|hit| hit.forbidden.is_none() || !hit.is_part).collect();
    kept.sort_by_key(|hit| (hit.range.start, hit.range.end, hit.term, hit.forbidden.is_some()));
    kept.dedup_by(|one, other| {
        one.range == other.range && one.term == other.term && one.forbidden == other.forbidden
    });
    kept
}
