//! Quotation marks of languages without house style, and of variants.

use super::{expect, visible};
use crate::locales::typography::{Rules, typeset_str};

fn quoted(tag: &str) -> String {
    let rules = Rules::of_tag(tag).expect("the language has rules");
    visible(&typeset_str(&rules, r#""a "b" c""#))
}

#[test]
fn every_language_has_the_quotation_marks_of_cldr() {
    for (tag, wanted) in [
        ("de", "„a ‚b‘ c“"),
        ("de-CH", "„a ‚b‘ c“"),
        ("pl", "„a «b» c”"),
        ("hu", "„a »b« c”"),
        ("sv", "”a ’b’ c”"),
        ("fi-FI", "”a ’b’ c”"),
        ("ja", "「a 『b』 c」"),
        ("uk", "«a „b“ c»"),
        ("it", "«a “b” c»"),
        ("nb", "«a ‘b’ c»"),
        ("pt", "“a ‘b’ c”"),
        ("pt-BR", "“a ‘b’ c”"),
        ("pt-PT", "«a “b” c»"),
        ("fa", "«a ‹b› c»"),
        ("iw", "”a ’b’ c”"),
        ("bs", "„a ‘b’ c”"),
        ("bs-Cyrl", "„a ‚b‘ c“"),
        ("kk-CN", "»a ›b‹ c«"),
        ("ko", "“a ‘b’ c”"),
        ("hi-IN", "“a ‘b’ c”"),
        ("tlh", "“a ‘b’ c”"),
    ] {
        assert_eq!(quoted(tag), wanted, "{tag}");
    }
}

#[test]
fn variants_of_house_languages_have_their_own_marks() {
    for (tag, wanted) in [
        ("zh-Hant", "「a 『b』 c」"),
        ("zh-TW", "「a 『b』 c」"),
        ("zh-HK", "「a 『b』 c」"),
        ("zh-Hans-HK", "“a ‘b’ c”"),
        ("zh-SG", "“a ‘b’ c”"),
        ("yue", "「a 『b』 c」"),
        ("cmn-Hant", "「a 『b』 c」"),
        ("fr-CH", "«⍽a ‹⍽b⍽› c⍽»"),
        ("fr-CA", "«⍽a “b” c⍽»"),
        ("es-MX", "«a “b” c»"),
        ("AR-eg", "”a ’b‘ c“"),
    ] {
        assert_eq!(quoted(tag), wanted, "{tag}");
    }
}

#[test]
fn only_quotation_marks_change_in_other_languages() {
    expect(
        "de",
        &[
            (r#"Sie sagte: "Der 'Aufruf' ist offen"..."#, "Sie sagte: „Der ‚Aufruf‘ ist offen“..."),
            ("7-9 Juni -- 10 GB, wie geht's?", "7-9 Juni -- 10 GB, wie geht’s?"),
        ],
    );
    expect("ko", &[(r#""안녕"이라고 '말'했다"#, "“안녕”이라고 ‘말’했다")]);
    expect("ja", &[("彼は\"はい\"と\n言った 東京", "彼は「はい」と言った 東京")]);
    expect("th", &[(r#"เขาพูดว่า"สวัสดี"แล้ว"#, "เขาพูดว่า“สวัสดี”แล้ว")]);
}

#[test]
fn signs_of_hebrew_and_letters_of_hawaiian_stay() {
    expect("he", &[(r#"צה"ל אמר "שלום" וצ'ק"#, r#"צה"ל אמר ”שלום” וצ'ק"#)]);
    expect("haw", &[(r#""'O ia" a'e"#, "“'O ia” a'e")]);
}

#[test]
fn tags_that_name_no_language_have_no_rules() {
    assert!(["", "und", "mul", "zxx", "x"].iter().all(|tag| Rules::of_tag(tag).is_none()));
}

#[test]
fn an_apostrophe_before_a_word_is_no_quotation_mark() {
    for (tag, text, wanted) in [
        ("de", "rock 'n' roll und 'gut'", "rock ’n’ roll und ‚gut‘"),
        (
            "de",
            "Wie geht's? 's ist gut, Hans' Auto, 'ne Frau",
            "Wie geht’s? ’s ist gut, Hans’ Auto, ’ne Frau",
        ),
        (
            "de",
            "in den '90er Jahren und den '80ern, Hans' Auto",
            "in den ’90er Jahren und den ’80ern, Hans’ Auto",
        ),
        ("nl", "'s ochtends is 't koud, 'zeer'", "’s ochtends is ’t koud, ‘zeer’"),
        ("af", "Dit is 'n boek, 'n huis", "Dit is ’n boek, ’n huis"),
        ("sv", "rock 'n' roll, 'n' och 'm'", "rock ’n’ roll, ’n’ och ’m’"),
    ] {
        let rules = Rules::of_tag(tag).expect("the language has rules");
        assert_eq!(typeset_str(&rules, text), wanted, "{tag}");
    }
}
