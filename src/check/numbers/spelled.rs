//! Reads numbers in words: `two hundred and five`, `quatre-vingt-dix`, `مئة وخمسة وعشرون`.
//!
//! Only a whole number is read: `two or three` are two, and `thirty to forty` are. Where words may mean more than one number, all of them are
//! its values. Called by [`numbers`](super::numbers).

use super::decimal::ExactValue;
use super::sum::{ONE, Sum};
use crate::languages::{Lexicon, Piece};

/// The words of a text, as the reader asks for them.
pub trait Words {
    /// A word in small letters; `None` for a mark, for digits, and after the end.
    fn word(&self, at: usize) -> Option<String>;
    /// Whether a token is a hyphen between two words.
    fn is_hyphen(&self, at: usize) -> bool;
}

/// A number in words.
#[derive(Clone, Debug)]
pub struct Spelled {
    /// What it may mean.
    pub values: Vec<ExactValue>,
    /// The token after it.
    pub end: usize,
    /// Whether it is certainly a number with this value.
    pub sure: bool,
}

/// The number that begins at a token.
pub fn spelled(words: &dyn Words, lexicon: &Lexicon, lang: &str, at: usize) -> Option<Spelled> {
    let reader = Reader { words, lexicon, lang };
    if let Some(half) = reader.half_of(at) {
        return Some(half);
    }
    let Some(first) = reader.sum(at) else { return reader.part(at) };
    Some(reader.year(&first, at).unwrap_or_else(|| reader.finished(first)))
}

struct Reader<'w> {
    words: &'w dyn Words,
    lexicon: &'w Lexicon,
    lang: &'w str,
}

impl Reader<'_> {
    fn piece(&self, at: usize) -> Option<(Piece, bool)> {
        self.lexicon.piece(&self.words.word(at)?)
    }

    /// The longest number from a token on.
    fn sum(&self, first: usize) -> Option<Sum> {
        let mut sum = Sum::at(first);
        // What was read before a word that joined the last part.
        let mut before_join: Option<Sum> = None;
        loop {
            let is_first = sum.end == first;
            let mut at = sum.end;
            let mut joined = false;
            if !is_first {
                if self.words.is_hyphen(at) {
                    at += 1;
                } else if self.words.word(at).is_some_and(|word| self.lexicon.joins(&word)) {
                    at += 1;
                    joined = true;
                }
                // `vingt-et-un`
                if !joined
                    && at > sum.end
                    && self.words.word(at).is_some_and(|word| self.lexicon.joins(&word))
                {
                    at += 1;
                    joined = true;
                }
                if joined && self.words.is_hyphen(at) {
                    at += 1;
                }
                if let Some(half) = self.half_behind(&sum) {
                    sum = half;
                    continue;
                }
            }
            let Some((piece, with_and)) = self.piece(at) else { break };
            let held = sum.clone();
            let joined = joined || with_and && !is_first;
            if !self.add(&mut sum, piece, joined, is_first) {
                // `two hundred and three hundred`: what was joined belongs to the next number.
                let is_scale = matches!(piece, Piece::Scale(_) | Piece::Plural(_) | Piece::Dozen);
                if let Some(before) = before_join.filter(|_| is_scale) {
                    return Some(before);
                }
                sum = held;
                break;
            }
            if joined && self.lang != "ar" {
                let more = sum.value() - held.value();
                sum.others.extend([held.value(), more]);
                before_join = Some(held);
            } else if !matches!(piece, Piece::Cardinal(_)) {
                before_join = None;
            }
            sum.end = at + 1;
            if sum.closed {
                break;
            }
        }
        (sum.end > first).then_some(sum)
    }

    /// Adds a part to a number, unless it begins another one.
    fn add(&self, sum: &mut Sum, piece: Piece, joined: bool, is_first: bool) -> bool {
        if sum.closed && !is_first {
            return false;
        }
        match piece {
            Piece::Cardinal(value) => sum.add(self.lang, u128::from(value) * ONE, joined, is_first),
            Piece::Ordinal(value) => {
                let value = u128::from(value) * ONE;
                let added = match value / ONE {
                    // `двухсотый`, `two hundredth`
                    100 | 1000 if !is_first && sum.current > 0 && sum.current < value && !joined => {
                        sum.current *= value / ONE;
                        true
                    }
                    _ => sum.add(self.lang, value, joined, is_first),
                };
                // `الحادي والعشرون`, `décimo tercero`
                sum.closed = !matches!(self.lang, "ar" | "es");
                if self.lang == "es" && value == 10 * ONE {
                    sum.below = value;
                }
                added
            }
            // `twenty-third`
            Piece::Vague(value) if !is_first => {
                sum.closed = true;
                value < 10 && sum.add(self.lang, u128::from(value) * ONE, joined, is_first)
            }
            Piece::Vague(value) => {
                sum.closed = true;
                sum.sure = false;
                sum.current = u128::from(value) * ONE;
                true
            }
            Piece::Dozen => {
                if joined || sum.current >= 100 * ONE || sum.scale.is_some() {
                    return false;
                }
                // A plural by itself says only that there are some.
                sum.sure &= !is_first || self.lang != "ru";
                sum.current = sum.current.max(ONE) * 12;
                sum.closed = true;
                true
            }
            Piece::Scale(power) => sum.multiply(self.lang, power, joined, is_first),
            Piece::Plural(power) => {
                sum.sure &= sum.current > 0;
                sum.multiply(self.lang, power, joined, is_first)
            }
        }
    }

    /// A number with a half behind it.
    fn half_behind(&self, sum: &Sum) -> Option<Sum> {
        let mut made = sum.clone();
        for phrase in self.lexicon.ends_with_half() {
            let mut at = sum.end;
            let fits = phrase.split(' ').all(|expected| {
                let word = self.words.word(at).unwrap_or_default();
                at += 1;
                word == expected || self.lang == "ar" && word.strip_prefix('و') == Some(expected)
            });
            if !fits || sum.closed {
                continue;
            }
            match sum.scale {
                Some(scale) if sum.current == 0 => made.total += 10u128.pow(scale) * ONE / 2,
                _ => made.current += ONE / 2,
            }
            // `مليونين ونصف المليون`
            let again = self.lang == "ar" && matches!(self.piece(at), Some((Piece::Scale(_), false)));
            made.end = if again { at + 1 } else { at };
            made.below = 0;
            return Some(made);
        }
        None
    }

    /// Half of a magnitude, or one and a half of it: `half a million`, `полтора миллиона`, `полмиллиона`.
    fn half_of(&self, at: usize) -> Option<Spelled> {
        let word = self.words.word(at)?;
        let scale = |at: usize| match self.piece(at)?.0 {
            Piece::Scale(power) => Some((power, at + 1)),
            Piece::Dozen => None,
            _ => None,
        };
        let made = |hundredths: u128, power: u32, end: usize| Spelled {
            values: vec![ExactValue::new(hundredths * 10u128.pow(power), -2)],
            end,
            sure: true,
        };
        if matches!(word.as_str(), "полтора" | "полторы" | "полутора") {
            let (power, end) = scale(at + 1).unwrap_or((0, at + 1));
            return Some(made(150, power, end));
        }
        if let Some(rest) = word.strip_prefix("пол").filter(|_| self.lang == "ru")
            && let Some((Piece::Scale(power), _)) = self.lexicon.piece(rest)
        {
            return Some(made(50, power, at + 1));
        }
        if !self.lexicon.is_half(&word) {
            return None;
        }
        let is_between = |at: usize| {
            self.words.is_hyphen(at) || self.words.word(at).is_some_and(|word| self.lexicon.is_article(&word))
        };
        let next = if is_between(at + 1) { at + 2 } else { at + 1 };
        let (power, end) = scale(next)?;
        Some(made(50, power, end))
    }

    /// A part of one without a number: `half`, in percent too.
    fn part(&self, at: usize) -> Option<Spelled> {
        let whole = self.lexicon.fraction(&self.words.word(at)?)?;
        let mut values =
            vec![ExactValue::new(100 / u128::from(whole), 0), ExactValue::new(u128::from(whole), 0)];
        values.extend(share(1, whole));
        Some(Spelled { values, end: at + 1, sure: false })
    }

    /// `nineteen ninety-six`
    fn year(&self, first: &Sum, at: usize) -> Option<Spelled> {
        let whole = |sum: &Sum| sum.value() / ONE;
        if self.lang != "en" || first.scale.is_some() || !(11..=20).contains(&whole(first)) || first.closed {
            return None;
        }
        let second = self.sum(first.end)?;
        let is_short = (10..100).contains(&whole(&second)) && second.scale.is_none() && first.end > at;
        let is_year = is_short && !second.closed;
        let values = [whole(first) * 100 + whole(&second), whole(first), whole(&second)];
        let values = values.into_iter().map(|value| ExactValue::new(value, 0)).collect();
        is_year.then_some(Spelled { values, end: second.end, sure: whole(first) > 14 })
    }

    fn finished(&self, sum: Sum) -> Spelled {
        let mut values = vec![ExactValue::new(sum.value(), -2)];
        values.extend(sum.others.iter().map(|other| ExactValue::new(*other, -2)));
        let mut made = Spelled { values, end: sum.end, sure: sum.sure };
        // `dos horas y media`
        let is_noun = self.words.word(sum.end).is_some() && self.piece(sum.end).is_none();
        let behind = Sum { end: sum.end + 1, ..sum.clone() };
        if let Some(half) = self.half_behind(&behind).filter(|_| is_noun && sum.scale.is_none()) {
            made.values.push(ExactValue::new(half.value(), -2));
            made.end = half.end;
        }
        // `three quarters`, `two-thirds`
        let next = if self.words.is_hyphen(sum.end) { sum.end + 1 } else { sum.end };
        let whole = self.words.word(next).and_then(|word| self.lexicon.fraction(&word));
        let whole = whole.filter(|_| self.half_of(next).is_none());
        if let Some(whole) = whole.filter(|_| sum.value() < 100 * ONE) {
            let parts = sum.value() / ONE;
            made.values.extend([
                ExactValue::new(parts * 100 / u128::from(whole), 0),
                ExactValue::new(u128::from(whole), 0),
            ]);
            made.values.extend(share(parts, whole));
            (made.sure, made.end) = (false, next + 1);
        }
        made
    }
}

/// A part of a whole, if a few decimals say it.
fn share(parts: u128, whole: u32) -> Option<ExactValue> {
    let thousandths = parts * 1000;
    thousandths
        .is_multiple_of(u128::from(whole))
        .then(|| ExactValue::new(thousandths / u128::from(whole), -3))
}
