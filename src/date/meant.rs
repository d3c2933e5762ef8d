//! The meaning of a date in another notation: `4 May 2030`, `04.05.2030`, `2030年5月4日`, `4–6 mai 2030`.
//!
//! Used only for an invalid date, for what its author should type. If day and month could be exchanged, both readings are named.

use super::day::Day;
use super::partial::PartialDate;
use crate::languages;

/// Signs between two dates; the words of languages come next, and then signs that stand inside dates too.
const BETWEEN: &[&str] = &[" - ", " – ", " — "];

/// Signs that stand between two dates, and inside of them.
const INSIDE: &[&str] = &["..", "...", " / ", "–", "—", "~", "/", "-"];

/// The possible meanings of a date or a span in our notation; two if day and month could be exchanged, none if nothing is known.
pub fn spans(text: &str) -> Vec<String> {
    let text = text.trim();
    let single = dates(text);
    if !single.is_empty() {
        return single.iter().map(PartialDate::to_string).collect();
    }
    let words = languages::written().flat_map(|written| written.between);
    for between in BETWEEN.iter().chain(words).chain(INSIDE) {
        for (at, _) in text.match_indices(between) {
            let (left, right) = (&text[..at], &text[at + between.len()..]);
            let pairs = pairs(left, right);
            if !pairs.is_empty() {
                return pairs.into_iter().map(shown).collect();
            }
        }
    }
    Vec::new()
}

/// The possible meanings of a day.
pub fn days(text: &str) -> Vec<String> {
    let day = |date: &PartialDate| matches!(date, PartialDate::Day(_)).then(|| date.to_string());
    dates(text).iter().filter_map(day).collect()
}

/// The possible meanings of day and time, and the words about the zone.
pub fn time(text: &str) -> Option<(String, &str)> {
    let text = text.trim();
    let (head, rest) =
        match text.find(['T', 't']).filter(|at| text[..*at].ends_with(|sign: char| sign.is_ascii_digit())) {
            Some(at) => (&text[..at], &text[at + 1..]),
            None => {
                let at = text
                    .find([':', 'h'])
                    .filter(|at| text[..*at].ends_with(|sign: char| sign.is_ascii_digit()))?;
                text.split_at(text[..at].trim_end_matches(|sign: char| sign.is_ascii_digit()).len())
            }
        };
    let [day] = days(head.trim().trim_end_matches([',', '.'])).try_into().ok()?;
    let digits = |text: &str| text.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(text.len());
    let length = digits(rest);
    let hour: u32 = rest[..length].parse().ok()?;
    let rest = &rest[length..];
    let (minute, rest) = match rest.strip_prefix([':', 'h', '.']) {
        Some(more) => {
            let length = digits(more);
            (more[..length].parse().unwrap_or(0), &more[length..])
        }
        None => (0, rest),
    };
    let rest = rest.strip_prefix(':').map_or(rest, |more| &more[digits(more)..]);
    let rest = rest.strip_prefix('.').map_or(rest, |more| &more[digits(more)..]).trim();
    let lower = rest.to_lowercase();
    let (hour, rest) = match () {
        () if lower.starts_with("pm") || lower.starts_with("p.m.") => {
            (if hour < 12 { hour + 12 } else { hour }, "")
        }
        () if lower.starts_with("am") || lower.starts_with("a.m.") => (hour % 12, ""),
        () => (hour, rest),
    };
    if (hour, minute) == (24, 0) {
        return Some((format!("{}T00:00", PartialDate::parse(&day).ok()?.first_day().next()), rest));
    }
    (hour < 24 && minute < 60).then(|| (format!("{day}T{hour:02}:{minute:02}"), rest))
}

fn shown((start, end): (PartialDate, PartialDate)) -> String {
    let (start, end) = if end.last_day() < start.first_day() { (end, start) } else { (start, end) };
    format!("{start}/{end}")
}

/// The two dates of a span; the first may omit what the second contains, and the other way round.
fn pairs(left: &str, right: &str) -> Vec<(PartialDate, PartialDate)> {
    let (starts, ends) = (dates(left), dates(right));
    if !starts.is_empty() && starts.len() == ends.len() {
        return starts.into_iter().zip(ends).collect();
    }
    let number =
        |text: &str| Parts::of(text).filter(|parts| parts.month.is_none()).map(|parts| parts.numbers);
    if let ([PartialDate::Day(end)], Some(parts)) = (ends.as_slice(), Parts::of(left)) {
        let month = parts.month.unwrap_or(i8::try_from(end.month()).unwrap_or(1));
        if let [(day, 1 | 2)] = parts.numbers.as_slice() {
            let start = i8::try_from(*day).ok().and_then(|day| Day::new(end.year(), month, day));
            return start
                .map(|start| (PartialDate::Day(start), PartialDate::Day(*end)))
                .into_iter()
                .collect();
        }
    }
    if let ([PartialDate::Day(start)], Some(numbers)) = (starts.as_slice(), number(right)) {
        let small = |value: &u32| i8::try_from(*value).ok();
        let end = match numbers.as_slice() {
            [(day, 1 | 2)] => {
                small(day).and_then(|day| Day::new(start.year(), i8::try_from(start.month()).ok()?, day))
            }
            [(month, 1 | 2), (day, 1 | 2)] => {
                small(month).zip(small(day)).and_then(|(month, day)| Day::new(start.year(), month, day))
            }
            _ => None,
        };
        return end.map(|end| (PartialDate::Day(*start), PartialDate::Day(end))).into_iter().collect();
    }
    Vec::new()
}

/// The numbers of a date with their digits, and its month if that has a name.
struct Parts {
    numbers: Vec<(u32, usize)>,
    month: Option<i8>,
}

impl Parts {
    /// `None` if a word does not belong to a date.
    fn of(text: &str) -> Option<Parts> {
        let mut lower: String = text.to_lowercase().chars().map(western).collect();
        let mut month = None;
        // Some Arabic names are two words.
        for (number, at) in (1..).zip(0..12) {
            for name in names(at).filter(|name| name.contains(' ')) {
                if lower.contains(name) {
                    lower = lower.replace(name, " ");
                    month = Some(number);
                }
            }
        }
        let mut parts = Parts { numbers: Vec::new(), month };
        let is_kin = |left: char, right: char| left.is_ascii_digit() == right.is_ascii_digit();
        let words = lower.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
        for word in words {
            let mut rest = word;
            while let Some(first) = rest.chars().next() {
                let end = rest.find(|sign: char| !is_kin(first, sign)).unwrap_or(rest.len());
                parts.take(&rest[..end])?;
                rest = &rest[end..];
            }
        }
        (parts.numbers.len() <= 3).then_some(parts)
    }

    fn take(&mut self, word: &str) -> Option<()> {
        if let Ok(number) = word.parse::<u32>() {
            self.numbers.push((number, word.len()));
            return Some(());
        }
        let is_sign = |sign| languages::written().any(|written| written.signs.contains(sign));
        let is_filler = languages::written().any(|written| written.fillers.contains(&word));
        if is_filler || word.chars().all(is_sign) {
            return Some(());
        }
        let month = (0..12).find(|at| names(*at).any(|name| word.starts_with(name)))?;
        self.month.replace(i8::try_from(month + 1).ok()?).is_none().then_some(())
    }
}

/// The first letters of a month's names, by its place in the year.
fn names(month: usize) -> impl Iterator<Item = &'static str> {
    languages::written().flat_map(move |written| written.months[month].iter().copied())
}

/// Arabic and full-width digits as ASCII ones.
fn western(sign: char) -> char {
    let from = |zero: char| char::from_digit(u32::from(sign) - u32::from(zero), 10).unwrap_or(sign);
    match sign {
        '٠'..='٩' => from('٠'),
        '۰'..='۹' => from('۰'),
        '０'..='９' => from('０'),
        sign => sign,
    }
}

/// The possible meanings of one date.
fn dates(text: &str) -> Vec<PartialDate> {
    let text = text.trim();
    // The day of a day and a time.
    let head = text.get(..10).filter(|head| PartialDate::parse(head).is_ok());
    if let Some(head) = head
        && text[10..].starts_with(['T', 't', ' '])
        && text[11..].trim_start().starts_with(|sign: char| sign.is_ascii_digit())
        && text[10..].contains(':')
    {
        return PartialDate::parse(head).into_iter().collect();
    }
    let Some(Parts { numbers, month }) = Parts::of(text) else { return Vec::new() };
    let day = |year: u32, month: u32, day: u32| {
        let small = |number: u32| i8::try_from(number).ok();
        Day::new(i16::try_from(year).ok()?, small(month)?, small(day)?).map(PartialDate::Day)
    };
    let in_month = |year: u32, month: u32| day(year, month, 1).map(PartialDate::in_month);
    let named = month.map(i8::unsigned_abs).map(u32::from);
    let found = match (numbers.as_slice(), named) {
        ([(one, 1 | 2), (year, 4)] | [(year, 4), (one, 1 | 2)], Some(month)) => vec![day(*year, month, *one)],
        ([(year, 4)], Some(month)) => vec![in_month(*year, month)],
        ([(whole, 8)], None) => vec![day(whole / 10_000, whole / 100 % 100, whole % 100)],
        ([(year, 4)], None) => {
            vec![in_month(*year, 1).map(|date| PartialDate::Year(date.first_day().year()))]
        }
        ([(month, 1 | 2), (year, 4)] | [(year, 4), (month, 1 | 2)], None) => vec![in_month(*year, *month)],
        ([(year, 4), (month, 1 | 2), (one, 1 | 2)], None) => vec![day(*year, *month, *one)],
        ([(left, 1 | 2), (right, 1 | 2), (year, 4)], None) => {
            vec![day(*year, *right, *left), day(*year, *left, *right)]
        }
        _ => Vec::new(),
    };
    let mut found: Vec<PartialDate> = found.into_iter().flatten().collect();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn dates_in_the_forms_of_six_languages_are_understood() {
        for text in [
            "4 May 2030",
            "May 4, 2030",
            "4th of May 2030",
            "4 mai 2030",
            "4 de mayo de 2030",
            "4 мая 2030 г.",
            "4 мая 2030 года",
            "2030年5月4日",
            "٤ مايو 2030",
            "4 أيار 2030",
            "2030/05/04",
            "2030.05.04",
            "2030-5-4",
            "2030 05 04",
            "20300504",
            "Saturday, 4 May 2030",
            "04-May-2030",
            "2030-05-04 10:00",
            "2030-05-04T10:00:00Z",
            "2030-05-04T10:00:00+02:00",
        ] {
            assert_eq!(spans(text), ["2030-05-04"], "{text}");
            assert_eq!(days(text), ["2030-05-04"], "{text}");
        }
        for text in ["04.05.2030", "4/5/2030", "04-05-2030"] {
            assert_eq!(spans(text), ["2030-05-04", "2030-04-05"], "{text}");
        }
        for (text, date) in [
            ("24.05.2030", "2030-05-24"),
            ("05/24/2030", "2030-05-24"),
            ("May 2030", "2030-05"),
            ("05/2030", "2030-05"),
            ("2030-5", "2030-05"),
            ("2030年5月", "2030-05"),
            ("4-6 May 2030", "2030-05-04/2030-05-06"),
            ("4–6 mai 2030", "2030-05-04/2030-05-06"),
            ("from 4 to 6 May 2030", "2030-05-04/2030-05-06"),
            ("30 April - 2 May 2030", "2030-04-30/2030-05-02"),
            ("2030-05-04 - 2030-05-06", "2030-05-04/2030-05-06"),
            ("2030-05-04–2030-05-06", "2030-05-04/2030-05-06"),
            ("2030-05-04 / 2030-05-06", "2030-05-04/2030-05-06"),
            ("2030-05-04 to 2030-05-06", "2030-05-04/2030-05-06"),
            ("2030-05-04/06", "2030-05-04/2030-05-06"),
            ("2030-05-04/05-06", "2030-05-04/2030-05-06"),
            ("2030-5-4/2030-5-6", "2030-05-04/2030-05-06"),
            ("с 4 по 6 мая 2030 года", "2030-05-04/2030-05-06"),
            ("2030-2031", "2030/2031"),
        ] {
            assert_eq!(spans(text), [date], "{text}");
        }
        for text in ["soon", "next May", "04.05.30", "", "2030-05-04 or 05", "31 February 2030"] {
            assert_eq!(spans(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn times_are_understood() {
        for (text, meant, rest) in [
            ("2030-05-04 10:00", "2030-05-04T10:00", ""),
            ("2030-05-04T10:00Z", "2030-05-04T10:00", "Z"),
            ("2030-05-04T10:00:00+02:00", "2030-05-04T10:00", "+02:00"),
            ("2030-05-04T24:00", "2030-05-05T00:00", ""),
            ("4 May 2030, 2:30 pm", "2030-05-04T14:30", ""),
            ("2030-05-04 10h30", "2030-05-04T10:30", ""),
            ("2030-5-4T9:05", "2030-05-04T09:05", ""),
        ] {
            assert_eq!(time(text), Some((meant.to_owned(), rest)), "{text}");
        }
        assert_eq!(time("2030-05-04"), None);
    }

    proptest! {
        #[test]
        fn whatever_is_proposed_can_be_read(text in "([0-9]{1,4}[-./ T:–]{0,2}(May|mai|мая|to|/|年)?){1,5}|\\PC{0,20}") {
            for span in spans(&text) {
                prop_assert!(crate::date::DateSpan::parse(&span).is_ok(), "{} {}", text, span);
            }
            for day in days(&text) {
                prop_assert!(Day::parse(&day).is_ok());
            }
            if let Some((time, _)) = time(&text) {
                prop_assert!(crate::date::LocalTime::parse(&time).is_ok(), "{} {}", text, time);
            }
        }
    }
}
