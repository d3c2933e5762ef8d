//! What is behind a number in digits and belongs to it: a half, cents, the half of the day.

use super::super::tokens::{Token, TokenKind};
use super::decimal::ExactValue;
use crate::languages;

/// The tokens of a text in a language.
pub struct Behind<'b> {
    /// The text.
    pub text: &'b str,
    /// Its tokens.
    pub tokens: &'b [Token],
    /// The first part of the tag of its language.
    pub lang: &'b str,
}

impl Behind<'_> {
    fn folded(&self, at: usize) -> String {
        self.tokens.get(at).map(|token| token.folded(self.text)).unwrap_or_default()
    }

    fn is_one(&self, at: usize, words: &[&str]) -> bool {
        words.contains(&self.folded(at).as_str())
    }

    /// The token behind words for a half that follow a number, or a noun and no number.
    pub fn half(&self, after: usize) -> Option<usize> {
        let phrases = languages::lexicon(self.lang)?.ends_with_half();
        phrases.iter().find_map(|phrase| {
            let count = phrase.split(' ').count();
            let is_said = |from: usize| {
                phrase.split(' ').zip(from..).all(|(word, at)| {
                    let own = self.folded(at);
                    own == word || self.lang == "ar" && own.strip_prefix('و') == Some(word)
                })
            };
            is_said(after).then_some(after + count)
        })
    }

    /// What is behind a number and belongs to it: `35½`, `35 years and a half`, `12 fr. 50`, `8 p.m.`; the token after it.
    pub fn part(&self, after: usize, values: &mut Vec<ExactValue>) -> Option<usize> {
        let token = self.tokens.get(after)?;
        let part = match token.kind {
            TokenKind::Mark('½') => Some(50),
            TokenKind::Mark('¼') => Some(25),
            TokenKind::Mark('¾') => Some(75),
            _ => None,
        };
        let add = |values: &mut Vec<ExactValue>, hundredths: u128| {
            let more: Vec<_> =
                values.iter().filter_map(|value| value.plus(ExactValue::new(hundredths, -2))).collect();
            values.extend(more);
        };
        if let Some(part) = part {
            add(values, part);
            return Some(after + 1);
        }
        let is_pm =
            self.is_one(after, &["pm"]) || self.is_one(after, &["p"]) && self.is_one(after + 2, &["m"]);
        let is_of_day = values.iter().all(|value| value.whole().is_none_or(|hour| hour < 12));
        if is_pm && is_of_day {
            add(values, 1200);
            return None;
        }
        if self.lang == "fr"
            && (self.is_one(after, &["fr", "frs", "francs", "euros"]) || token.is_mark(&['€']))
        {
            let dot = usize::from(self.tokens.get(after + 1).is_some_and(|token| token.is_mark(&['.'])));
            let cents = self.tokens.get(after + 1 + dot).filter(|token| token.kind == TokenKind::Number);
            let cents = cents.filter(|token| token.range.len() == 2).and_then(|token| token.small(self.text));
            if let Some(cents) = cents {
                let more: Vec<_> = values
                    .iter()
                    .filter_map(|value| value.plus(ExactValue::new(u128::from(cents), -2)))
                    .collect();
                *values = more;
                return Some(after + 2 + dot);
            }
        }
        let is_noun = token.kind == TokenKind::Word && self.half(after + 1).is_some();
        // `3个半`
        let is_measure = self.lang == "zh" && self.is_one(after + 1, &["半"]);
        if is_noun || is_measure {
            add(values, 50);
        }
        None
    }

    /// Whether a word before an hour is no article of something else in Spanish: `a las 20`, and not `las 20 normas`.
    pub fn is_time(&self, word: usize) -> bool {
        const BEFORE: &[&str] = &["a", "de", "desde", "hasta", "entre", "hacia", "sobre", "son", "y"];
        let is_behind = || word.checked_sub(1).is_some_and(|before| self.is_one(before, BEFORE));
        !self.is_one(word, &["la", "las"]) || self.lang == "es" && is_behind()
    }
}

/// Whether digits after a token belong to a name: `P2C`, `МСЭ2`. After an Arabic prefix they do not.
pub fn is_name(text: &str, token: &Token) -> bool {
    let last = text[token.range.clone()].chars().next_back();
    token.kind == TokenKind::Word && last.is_some_and(|c| c.is_alphabetic() && u32::from(c) < 0x530)
}
