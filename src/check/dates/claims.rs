//! What a date in a text is about: the entry itself, a form of the page, or something else.
//!
//! A text has many dates that are not those of its entry: of a signature, of the last meeting, of a dinner. So a date counts only
//! in one of a few plain forms: `Date: …`, a line with only a date and a place, a sentence whose subject is the entry and whose
//! verb says that it is held, and `Apply by …` beside the form. A sentence with any other words does not count.

use std::ops::Range;

use super::super::tokens::{TokenKind, tokens};
use crate::languages::{self, Dates, Week};
use crate::markdown::{LINE, OBJECT, Passage};

/// What a date is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// The entry, by a sentence or a label.
    Entry,
    /// The entry, by a line of its own.
    Line,
    /// A deadline of a form.
    Deadline,
}

/// A date in its sentence.
pub struct Sentence<'t> {
    phrases: &'static Dates,
    /// The words before the date and those after it, folded.
    before: Vec<String>,
    after: Vec<String>,
    /// Whether the sentence is the first one of its passage.
    first: bool,
    passage: &'t Passage,
}

impl<'t> Sentence<'t> {
    /// The sentence of a date; `None` in a language without phrases.
    pub fn of(passage: &'t Passage, date: &Range<usize>, lang: &str) -> Option<Sentence<'t>> {
        let text = passage.text.as_str();
        let start = text[..date.start].char_indices().rev().find(|(at, c)| ends_sentence(text, *at, *c));
        let start = start.map_or(0, |(at, c)| at + c.len_utf8());
        let rest = &text[date.end..];
        let end =
            rest.char_indices().find(|(at, c)| ends_sentence(rest, *at, *c)).map_or(rest.len(), |(at, _)| at);
        Some(Sentence {
            phrases: &languages::of(lang)?.dates,
            before: words(&text[start..date.start]),
            after: words(&rest[..end]),
            first: text[..start].trim().is_empty(),
            passage,
        })
    }

    /// What the date of the sentence is about.
    pub fn claim(&self, title: &str, has_form: bool) -> Option<Claim> {
        if has_form && self.is_deadline() {
            return Some(Claim::Deadline);
        }
        if self.says_any(self.phrases.doubts) {
            return None;
        }
        if self.is_label() || self.is_held(&words(title)) {
            return Some(Claim::Entry);
        }
        self.is_line().then_some(Claim::Line)
    }

    /// The weekday beside the date: 0 is Monday.
    pub fn weekday(&self) -> Option<usize> {
        let known = |word: &str| weeks().find_map(|week| week.iter().position(|day| *day == word));
        let before = self.before.iter().rev().find(|word| *word != "," && !self.is_glue(word));
        let last = self.before.iter().rev().find(|word| known(word).is_some());
        // `Monday, the 7th of June`
        if let (Some(last), Some(before)) = (last, before)
            && (last == before || self.before.iter().rev().take(3).any(|word| word == last))
        {
            return known(last);
        }
        let after: String = self.after.iter().take(5).map(String::as_str).collect();
        let after = after.trim_start_matches(['日', '号', '(', '（', ',', '，']);
        let sign = after.strip_prefix("星期").or_else(|| after.strip_prefix('周'))?.chars().next()?;
        "一二三四五六日".chars().position(|day| day == sign)
    }

    fn says_any(&self, list: &[&str]) -> bool {
        self.before.iter().chain(&self.after).any(|word| list.contains(&word.as_str()))
    }

    /// Words between a verb and its date, or around a date, without a meaning of their own.
    fn is_glue(&self, word: &str) -> bool {
        self.phrases.glue.contains(&word) || weeks().any(|week| week.contains(&word))
    }

    fn is_empty(&self, words: &[String]) -> bool {
        words.iter().all(|word| self.is_glue(word) || matches!(word.as_str(), "," | "日" | "号"))
    }

    /// `Date: `, `When: `
    fn is_label(&self) -> bool {
        let at = self.before.iter().position(|word| matches!(word.as_str(), ":" | "："));
        let (label, rest) = self.before.split_at(at.unwrap_or(0));
        let label = label.join(if self.phrases.spaced { " " } else { "" });
        at.is_some()
            && self.first
            && self.is_empty(&rest[1..])
            && self.phrases.labels.contains(&label.as_str())
    }

    /// `1–4 March 2022, Lisbon`
    fn is_line(&self) -> bool {
        let after =
            self.after.iter().position(|word| !self.is_glue(word) && !matches!(word.as_str(), "日" | "号"));
        let after = &self.after[after.unwrap_or(self.after.len())..];
        let place = after.first().is_none_or(|word| matches!(word.as_str(), "," | "，" | "،" | "("));
        let quiet = after.len() < 6 && !after.iter().any(|word| matches!(word.as_str(), "#" | ":" | "："));
        self.first && self.is_empty(&self.before) && place && quiet && self.passage.links.is_empty()
    }

    /// Whether the line is the date alone and no cell of a schedule.
    pub fn is_alone(&self) -> bool {
        !self.passage.cell && self.is_empty(&self.before) && self.is_empty(&self.after)
    }

    /// `The conference takes place from`, `سيعقد المؤتمر من`, `会议将于…举行`
    fn is_held(&self, title: &[String]) -> bool {
        let Dates { determiners, verbs, meetings, verb_first, spaced, .. } = self.phrases;
        if !spaced {
            return self.is_held_in_han(&title.concat());
        }
        let phrase = meetings.iter().find_map(|phrase| skip(&self.before, phrase));
        if let Some(rest) = phrase.filter(|_| self.first) {
            return self.is_empty(rest);
        }
        let verb = |words: &'_ [String]| -> Option<usize> {
            verbs.iter().filter_map(|verb| skip(words, verb)).map(|rest| words.len() - rest.len()).max()
        };
        let mut rest = self.before.as_slice();
        if *verb_first {
            let Some(length) = verb(rest) else { return false };
            rest = &rest[length..];
        }
        let determined = determiners.iter().find_map(|word| skip(rest, word));
        let named = skip(rest, &title.join(" ")).is_some() || self.pronoun(rest).is_some();
        if determined.is_none() && self.phrases.needs_determiner && !named {
            return false;
        }
        let Some(subject) = self.subject(determined.unwrap_or(rest), title) else { return false };
        rest = subject;
        if !verb_first {
            let Some(length) = verb(rest) else { return false };
            rest = &rest[length..];
        }
        rest.len() < 9 && !rest.iter().any(|word| matches!(word.as_str(), "#" | ";" | "(" | ":"))
    }

    /// The words after the subject, if it is the entry.
    fn subject<'w>(&self, words: &'w [String], title: &[String]) -> Option<&'w [String]> {
        let whole = || skip(words, &title.join(" ")).filter(|_| title.len() > 1);
        // `The regional workshop`, if the title has these words.
        let named = words.iter().take_while(|word| title.contains(word)).count().min(4);
        let noun = || (0..=named).rev().find_map(|from| self.noun(&words[from..], title));
        self.pronoun(words).or_else(whole).or_else(noun)
    }

    fn pronoun<'w>(&self, words: &'w [String]) -> Option<&'w [String]> {
        self.phrases.pronouns.iter().find_map(|word| skip(words, word)).filter(|_| self.first)
    }

    fn noun<'w>(&self, words: &'w [String], title: &[String]) -> Option<&'w [String]> {
        let title = format!(" {} ", title.join(" "));
        let bare = |noun: &str| {
            noun.split(' ').map(|word| word.strip_prefix("ال").unwrap_or(word).to_owned()).collect::<Vec<_>>()
        };
        let in_title = |noun: &str| {
            title.contains(&format!(" {noun} ")) || title.contains(&format!(" {} ", bare(noun).join(" ")))
        };
        // A title that names its kind of meeting is not that of another kind.
        let other = self.phrases.nouns.iter().any(|noun| in_title(noun));
        let fits = |noun: &&&str| !other || in_title(noun) || self.phrases.events.contains(*noun);
        self.phrases.nouns.iter().chain(self.phrases.events).filter(fits).find_map(|noun| skip(words, noun))
    }

    fn is_held_in_han(&self, title: &str) -> bool {
        let before = self.before.concat();
        let Some(before) = before.strip_suffix(['于', '在', '从', '自', '於', '從']) else {
            return false;
        };
        let before = before.trim_end_matches(['将', '將', '定', '拟', '已', '也']);
        let subject =
            self.phrases.determiners.iter().find_map(|word| before.strip_prefix(word)).unwrap_or(before);
        let other = self.phrases.nouns.iter().any(|noun| title.contains(noun));
        let noun = self.phrases.nouns.contains(&subject) && (!other || title.contains(subject));
        let after = self.after.concat();
        (noun || self.phrases.events.contains(&subject) || !title.is_empty() && subject == title)
            && self.phrases.verbs.iter().any(|verb| after.contains(verb))
    }

    /// `Apply by`, `The deadline is`
    fn is_deadline(&self) -> bool {
        let before = self.before.join(if self.phrases.spaced { " " } else { "" });
        let says = |phrase: &&&str| before == **phrase;
        let asks = self.phrases.asks.iter().any(|word| skip(&self.before, word).is_some());
        let by = self.phrases.by.iter().any(|word| before.ends_with(&format!(" {word}")));
        // `By {{ <deadline form="call" /> }}, that is, by 31 October 2021`
        let written = self.before.iter().any(|word| word.starts_with(OBJECT));
        self.phrases.deadlines.iter().any(|phrase| says(&phrase))
            || (asks || written) && by && self.before.len() < 9
    }
}

/// The words after a phrase.
fn skip<'w>(words: &'w [String], phrase: &str) -> Option<&'w [String]> {
    let mut rest = words;
    for word in phrase.split(' ').filter(|word| !word.is_empty()) {
        let (first, after) = rest.split_first()?;
        if first != word {
            return None;
        }
        rest = after;
    }
    (rest.len() < words.len()).then_some(rest)
}

/// Words in small letters, marks, and `#` for each number.
fn words(text: &str) -> Vec<String> {
    let word = |token: &super::super::tokens::Token| match token.kind {
        TokenKind::Number => "#".to_owned(),
        TokenKind::Word => token.folded(text),
        TokenKind::Mark(mark @ ('"' | '“' | '”' | '«' | '»' | '’' | '\'' | '*')) => {
            if matches!(mark, '’' | '\'') { "'".to_owned() } else { String::new() }
        }
        TokenKind::Mark(mark) => mark.to_string(),
    };
    tokens(text).iter().map(word).filter(|word| !word.is_empty()).collect()
}

fn ends_sentence(text: &str, at: usize, c: char) -> bool {
    let spaced = || text[at + c.len_utf8()..].chars().next().is_none_or(char::is_whitespace);
    // `г. `, `J. Doe`
    let abbreviated = || text[..at].chars().rev().take_while(|c| c.is_alphabetic()).count() == 1;
    matches!(c, '。' | '！' | '？' | ';' | '；' | LINE)
        || matches!(c, '!' | '?' | '؟')
        || c == '.' && spaced() && !abbreviated()
}

/// The weeks of all languages: a text may name a day in another one.
fn weeks() -> impl Iterator<Item = &'static Week> {
    languages::all().flat_map(|language| language.weeks)
}
