//! The typography of the language: Properties.

use std::borrow::Cow;
use std::sync::LazyLock;

use proptest::prelude::*;

use crate::locales::typography::{Rules, Run, typeset, typeset_str};

/// All house languages, and others with marks of every kind: the same mark twice, corners, only quotation marks known.
const TAGS: [&str; 12] = ["en", "fr", "es", "ru", "ar", "zh", "zh-Hant", "fr-CH", "de", "sv", "ja", "he"];

/// What the rules are about, so that random texts meet them often.
const PIECES: &str = r#"["'.,:;!?%()/=@«»“”‘’„…—–、。，：（）《》¿º№\-{}=<\[\]「」『』‹›  \n\u{a0}\u{202f}0-9aszABDмсвгЖМСنم数字联盟]"#;

/// The rules of all of them.
fn all() -> impl Iterator<Item = (&'static str, &'static Rules)> {
    static RULES: LazyLock<Vec<Rules>> =
        LazyLock::new(|| TAGS.iter().filter_map(|tag| Rules::of_tag(tag)).collect());
    assert_eq!(RULES.len(), TAGS.len());
    TAGS.into_iter().zip(RULES.iter())
}

fn text() -> impl Strategy<Value = String> {
    let pieces = || prop::string::string_regex(&format!("{PIECES}{{0,24}}")).expect("the pattern is valid");
    let words = prop::sample::select(
        &[
            "don't",
            "7-9",
            "...",
            "---",
            "18 October",
            "в 2021 года",
            "n° 110",
            "x@y.z",
            "\"a\"",
            "'b'",
            "a=\"b\"",
            "{\"a\": \"b\"}",
            "'n'",
            "5\"",
            "418 تعهداً",
            "例子.中国",
        ][..],
    );
    prop_oneof![
        4 => pieces(),
        2 => prop::collection::vec(prop_oneof![pieces(), words.prop_map(str::to_owned)], 0..6).prop_map(|all| all.join(" ")),
        1 => any::<String>(),
    ]
}

/// Texts in which all quotation marks are straight.
fn straight() -> impl Strategy<Value = String> {
    text().prop_map(|text| {
        let is_straight = |c: &char| !"“”„‟«»‹›‘’‚‛「」『』".contains(*c);
        text.chars().filter(is_straight).collect()
    })
}

/// What typography never touches, wherever it stands.
fn code() -> impl Strategy<Value = String> {
    const SHAPES: [&str; 10] = [
        r#"\{"[a-z]{1,3}": ("[a-z,;:!? -]{1,8}"|[0-9]{1,3})(, "[a-z]{1,2}": '[a-z.]{1,4}')?\}"#,
        r#"[a-z]{2,4}="[a-z]{1,3}""#,
        r#"[a-z]{2,4}='[a-z]{1,3}'"#,
        r#"https://[a-z]{1,4}\.org/[a-z]{1,3}\?[a-z]='[0-9]-[0-9]'"#,
        r#"[a-z]{1,4}@[a-z]{1,4}\.org"#,
        r#"v[0-9]\.[0-9]-[0-9]"#,
        r#"[a-z]{2,5}-[0-9]-[0-9]\.(md|txt)"#,
        r#"[a-z]{2,4}\("[a-z]{1,3}", "[a-z]{1,3}"\)"#,
        r#"(类名|例子)\.(方法|中国)"#,
        r#"(пример|müller)\.(рф|de)"#,
    ];
    prop::sample::select(&SHAPES[..])
        .prop_flat_map(|shape| prop::string::string_regex(shape).expect("the pattern is valid"))
}

fn run() -> impl Strategy<Value = Run<'static>> {
    prop_oneof![
        6 => text().prop_map(|text| Run::Prose(Cow::Owned(text))),
        1 => prop_oneof![Just(Run::Opaque), Just(Run::Number)],
        1 => Just(Run::SoftBreak),
        1 => Just(Run::HardBreak),
        1 => Just(Run::Dropped),
    ]
}

/// What no rule adds or takes away: letters and digits.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn joined(runs: &[Run<'_>]) -> String {
    let text = |run: &Run<'_>| match run {
        Run::Prose(text) => text.to_string(),
        Run::Opaque => "\u{fffc}".into(),
        Run::Number => "\u{fffb}".into(),
        Run::SoftBreak => "\n".into(),
        Run::HardBreak => "\u{2028}".into(),
        Run::Dropped => String::new(),
    };
    runs.iter().map(text).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(300), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn typesetting_twice_is_the_same_as_once(text in text()) {
        for (tag, rules) in all() {
            let once = typeset_str(rules, &text);
            let twice = typeset_str(rules, &once);
            prop_assert_eq!(&twice, &once, "{}", tag);
            prop_assert!(matches!(twice, Cow::Borrowed(_)), "an unchanged text is not copied: {}", tag);
        }
    }

    #[test]
    fn letters_and_digits_are_neither_lost_nor_added(text in text()) {
        for (tag, rules) in all() {
            prop_assert_eq!(letters(&typeset_str(rules, &text)), letters(&text), "{}", tag);
        }
    }

    #[test]
    fn of_two_quotation_marks_both_are_turned_or_none(text in straight()) {
        for (tag, rules) in all() {
            let made = typeset_str(rules, &text);
            let count = |text: &str, wanted: &dyn Fn(char) -> bool| text.chars().filter(|c| wanted(*c)).count();
            let is_open = |c: char| rules.quotes.iter().any(|pair| pair.open == c);
            let is_close = |c: char| rules.quotes.iter().any(|pair| pair.close == c);
            let is_either = |c: char| is_open(c) && is_close(c);
            let opened = count(&made, &|c| is_open(c) && !is_either(c));
            let closed = count(&made, &|c| is_close(c) && !is_either(c));
            // An apostrophe may be the mark of a level too.
            let is_mark = rules.apostrophe.is_some_and(|c| is_open(c) || is_close(c));
            if !is_mark || !text.contains('\'') {
                prop_assert_eq!(opened, closed, "{}", tag);
            }
            let doubles = |text: &str| count(text, &|c| c == '"');
            prop_assert_eq!((doubles(&text) - doubles(&made)) % 2, 0, "{}", tag);
        }
    }

    #[test]
    fn what_is_no_prose_stays_as_typed(before in text(), code in code(), after in text()) {
        for (tag, rules) in all() {
            let text = format!("{before} {code} {after}");
            let made = typeset_str(rules, &text);
            // A brace or a mark around it may make more of it code, which changes even less.
            prop_assert!(made.contains(&code), "{}: {}", tag, made);
        }
    }

    #[test]
    fn runs_are_typeset_as_the_text_that_they_make(runs in prop::collection::vec(run(), 0..6)) {
        for (tag, rules) in all() {
            let whole = joined(&runs);
            let mut parts = runs.clone();
            typeset(rules, &mut parts);
            prop_assert_eq!(joined(&parts), typeset_str(rules, &whole).into_owned(), "{}", tag);
            for (old, new) in runs.iter().zip(&parts) {
                match (old, new) {
                    (Run::Prose(old), Run::Prose(new)) => prop_assert_eq!(letters(old), letters(new)),
                    (Run::SoftBreak, Run::SoftBreak | Run::Prose(_) | Run::Dropped) => {}
                    (old, new) => prop_assert_eq!(old, new),
                }
            }
            let once = parts.clone();
            typeset(rules, &mut parts);
            prop_assert_eq!(once, parts, "{}", tag);
        }
    }
}

#[test]
fn no_abbreviation_before_a_name_is_as_long_as_a_word_that_ends_a_sentence() {
    for rules in super::super::house::STYLES {
        let firsts = rules.joins.pairs.iter().map(|(first, _)| first);
        for word in rules.joins.before_name.iter().chain(firsts) {
            assert!(word.chars().filter(|letter| letter.is_alphabetic()).count() < 5, "{word}");
        }
    }
}
