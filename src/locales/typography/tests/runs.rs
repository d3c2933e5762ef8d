//! The typography of the language: Runs.

use std::borrow::Cow;

use super::visible;
use crate::locales::typography::{QuotePair, Rules, Run, typeset, typeset_str};

/// Typesets runs and shows them: `[]` opaque, `#` a number, `|` between runs, `\` hard break, `/` soft break.
fn shown(tag: &str, runs: &[Run<'static>]) -> String {
    let mut runs = runs.to_vec();
    typeset(&Rules::of_tag(tag).expect("the language has rules"), &mut runs);
    let show = |run: &Run<'_>| match run {
        Run::Prose(text) => visible(text),
        Run::Opaque => "[]".into(),
        Run::Number => "#".into(),
        Run::SoftBreak => "/".into(),
        Run::HardBreak => "\\".into(),
        Run::Dropped => String::new(),
    };
    runs.iter().map(show).collect::<Vec<_>>().join("|")
}

fn prose(text: &'static str) -> Run<'static> {
    Run::Prose(Cow::Borrowed(text))
}

#[test]
fn a_quotation_opens_in_one_run_and_closes_in_another() {
    let runs = [prose("\"The "), prose("'Road'"), prose(" to Addis\".")];
    assert_eq!(shown("en", &runs), "“The |‘Road’| to Addis”.");
    assert_eq!(shown("fr", &runs), "«⍽The |“Road”| to Addis⍽».");
}

#[test]
fn code_counts_as_a_word() {
    assert_eq!(shown("en", &[Run::Opaque, prose("'s \""), Run::Opaque, prose("\"")]), "[]|’s “|[]|”");
    assert_eq!(
        shown("fr", &[prose("\""), Run::Opaque, prose("\" "), Run::Opaque, prose("?")]),
        "«⍽|[]|⍽» |[]|˽?"
    );
}

#[test]
fn a_mark_in_the_next_run_gets_its_space() {
    assert_eq!(shown("fr", &[prose("Tous "), prose("!")]), "Tous˽|!");
    assert_eq!(shown("fr", &[prose("Tous"), prose("!")]), "Tous|˽!");
    assert_eq!(shown("fr", &[prose("18"), prose(" octobre")]), "18|⍽octobre");
}

#[test]
fn a_soft_break_between_han_characters_is_dropped() {
    assert_eq!(shown("zh", &[prose("数字"), Run::SoftBreak, prose("联盟")]), "数字||联盟");
    assert_eq!(shown("zh", &[prose("数字，"), Run::SoftBreak, prose("ITU")]), "数字，|/|ITU");
    assert_eq!(shown("zh", &[prose("数字"), Run::HardBreak, prose("联盟")]), "数字|\\|联盟");
}

#[test]
fn a_soft_break_counts_as_a_space() {
    assert_eq!(shown("en", &[prose("the"), Run::SoftBreak, prose("\"Road\"")]), "the|/|“Road”");
    assert_eq!(shown("ru", &[prose("встреча в"), Run::SoftBreak, prose("Женеве")]), "встреча в|⍽|Женеве");
    assert_eq!(shown("es", &[prose("Participe"), Run::SoftBreak, prose("!")]), "Participe||!");
}

#[test]
fn text_that_needs_nothing_is_not_copied() {
    let rules = &Rules::of_tag("en").expect("English has rules");
    let text = "Nothing to do here: all is well; 2.9 people (of 10:30) read it.";
    assert!(matches!(typeset_str(rules, text), Cow::Borrowed(_)));
    let mut runs = [prose(text), Run::Opaque, prose("so \"it\" goes")];
    typeset(rules, &mut runs);
    assert!(matches!(runs[0], Run::Prose(Cow::Borrowed(_))));
    assert!(matches!(runs[2], Run::Prose(Cow::Owned(_))));
}

#[test]
fn a_site_may_have_its_own_quotation_marks() {
    let pair = |open, close| QuotePair { open, close, inside: None };
    let own = Rules { quotes: Cow::Owned(vec![pair('„', '“')]), ..Rules::of_tag("en").expect("English") };
    assert_eq!(typeset_str(&own, r#"a "b 'c' d""#), "a „b „c“ d“");
    let none = Rules { quotes: Cow::Borrowed(&[]), ..own };
    assert_eq!(typeset_str(&none, r#"don't "b""#), r#"don’t "b""#);
}

#[test]
fn a_number_that_is_no_text_stays_with_its_noun() {
    let number = || Run::Number;
    assert_eq!(shown("ar", &[number(), prose(" تعهداً")]), "#|⍽تعهداً");
    assert_eq!(shown("ru", &[prose("№ "), number(), prose(" млн")]), "№⍽|#|⍽млн");
    assert_eq!(
        shown("en", &[number(), prose(" million of "), number(), prose(" pledges")]),
        "#|⍽million of |#| pledges"
    );
    assert_eq!(shown("fr", &[number(), prose("%")]), "#|˽%");
}
