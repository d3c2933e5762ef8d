//! The typography of the language: Properties.

use std::borrow::Cow;

use proptest::prelude::*;

use crate::locales::typography::{Rules, Run, typeset, typeset_str};

const TAGS: [&str; 6] = ["en", "fr", "es", "ru", "ar", "zh"];

/// What the rules are about, so that random texts meet them often.
const PIECES: &str =
    r#"["'.,:;!?%()/=@«»“”‘’„…—–、。，（）¿º№\-  \n\u{a0}\u{202f}0-9aszABDмсвгЖМСنم数字联盟]"#;

fn tag() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&TAGS[..])
}

fn rules_of(tag: &str) -> &'static Rules {
    Rules::of_tag(tag).expect("the language has rules")
}

fn text() -> impl Strategy<Value = String> {
    let pieces = || prop::string::string_regex(&format!("{PIECES}{{0,24}}")).expect("the pattern is valid");
    let words = prop::sample::select(
        &["don't", "7-9", "...", "---", "18 October", "в 2021 года", "n° 110", "x@y.z", "\"a\""][..],
    );
    prop_oneof![
        4 => pieces(),
        2 => prop::collection::vec(prop_oneof![pieces(), words.prop_map(str::to_owned)], 0..6).prop_map(|all| all.join(" ")),
        1 => any::<String>(),
    ]
}

fn run() -> impl Strategy<Value = Run<'static>> {
    prop_oneof![
        6 => text().prop_map(|text| Run::Prose(Cow::Owned(text))),
        1 => Just(Run::Opaque),
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
        Run::SoftBreak => "\n".into(),
        Run::HardBreak => "\u{2028}".into(),
        Run::Dropped => String::new(),
    };
    runs.iter().map(text).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(2000), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn typesetting_twice_is_the_same_as_once(tag in tag(), text in text()) {
        let rules = rules_of(tag);
        let once = typeset_str(rules, &text);
        let twice = typeset_str(rules, &once);
        prop_assert_eq!(&twice, &once);
        prop_assert!(matches!(twice, Cow::Borrowed(_)), "an unchanged text is not copied");
    }

    #[test]
    fn letters_and_digits_are_neither_lost_nor_added(tag in tag(), text in text()) {
        let rules = rules_of(tag);
        prop_assert_eq!(letters(&typeset_str(rules, &text)), letters(&text));
    }

    #[test]
    fn runs_are_typeset_as_the_text_that_they_make(tag in tag(), runs in prop::collection::vec(run(), 0..6)) {
        let rules = rules_of(tag);
        let whole = joined(&runs);
        let mut parts = runs.clone();
        typeset(rules, &mut parts);
        prop_assert_eq!(joined(&parts), typeset_str(rules, &whole).into_owned());
        for (old, new) in runs.iter().zip(&parts) {
            match (old, new) {
                (Run::Prose(old), Run::Prose(new)) => prop_assert_eq!(letters(old), letters(new)),
                (Run::SoftBreak, Run::SoftBreak | Run::Prose(_) | Run::Dropped) => {}
                (old, new) => prop_assert_eq!(old, new),
            }
        }
        let once = parts.clone();
        typeset(rules, &mut parts);
        prop_assert_eq!(once, parts);
    }
}

#[test]
fn no_abbreviation_before_a_name_is_as_long_as_a_word_that_ends_a_sentence() {
    for (_, rules) in super::super::house::STYLES {
        let firsts = rules.joins.pairs.iter().map(|(first, _)| first);
        for word in rules.joins.before_name.iter().chain(firsts) {
            assert!(word.chars().filter(|letter| letter.is_alphabetic()).count() < 5, "{word}");
        }
    }
}
