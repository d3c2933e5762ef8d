//! Values of numbers in many notations.

use super::*;
use proptest::prelude::*;

fn same(left: (&str, &str), right: (&str, &str)) -> bool {
    let read = |(lang, text): (&str, &str)| numbers(text, lang).swap_remove(0);
    read(left).equals(&read(right))
}

#[test]
fn values_are_known_however_a_language_writes_them() {
    let billions = [
        ("fr", "18,55 milliards"),
        ("es", "18 550 millones"),
        ("es", "18,55 mil millones"),
        ("ru", "18,55\u{a0}млрд"),
        ("ar", "18,55 مليار"),
        ("zh", "185.5亿"),
        ("zh", "185亿5000万"),
        ("ja", "185億5,000万"),
        ("uk", "18,55 мільярда"),
        ("en", "USD 18,550 million"),
    ];
    for other in billions {
        assert!(same(("en", "18.55 billion"), other), "{other:?}");
    }
    assert!(same(("en", "1,304"), ("es", "1.304")) && same(("en", "37%"), ("ar", "٣٧٪")));
    assert!(same(("en", "1,234.5"), ("fr", "1\u{202f}234,5")) && same(("zh", "46万"), ("en", "460,000")));
    assert!(same(("de", "1’000"), ("pl", "1 tys.")) && same(("hi", "₹2,50,000"), ("en", "250K")));
    assert!(!same(("en", "18.55 billion"), ("es", "18,55 millones")) && !same(("en", "12"), ("fr", "21")));
}

#[test]
fn words_are_numbers_too() {
    let words = [
        ("en", "two million", "2,000,000"),
        ("en", "twenty-five", "25"),
        ("fr", "deux millions", "2000000"),
        ("es", "dos mil", "2.000"),
        ("ru", "двадцать пять", "25"),
        ("ar", "خمسة مليارات", "5000000000"),
        ("zh", "十二亿", "1200000000"),
    ];
    for (lang, words, digits) in words {
        assert!(same((lang, words), ("en", digits)), "{words}: {:?}", numbers(words, lang));
        assert!(numbers(words, lang).iter().all(|number| number.soft));
    }
}

#[test]
fn hours_are_soft_and_names_and_versions_are_no_numbers() {
    for text in ["P2C", "10:30", "10月", "3 p.m."] {
        let list = numbers(text, "zh");
        assert!(list.iter().all(|number| number.soft), "{text}: {list:?}");
    }
    // The month of a day in digits is a word elsewhere.
    assert_eq!(numbers("18.10.2021", "fr").len(), 2);
    assert_eq!(numbers("version 2.10.3", "fr").len(), 0);
}

proptest! {
    #[test]
    fn arbitrary_text_has_numbers_on_whole_characters(
        text in "([0-9٣ .,:年月a-zж-]|万|亿|十|million|two|\\PC){0,40}",
    ) {
        for lang in ["en", "zh", "ko"] {
            for number in numbers(&text, lang) {
                prop_assert!(text.get(number.range).is_some());
            }
        }
    }
}
