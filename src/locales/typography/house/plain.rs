//! The style of a language of which only the quotation marks are known; the other styles start from it.

use std::borrow::Cow;

use crate::locales::typography::cldr::Subtags;
use crate::locales::typography::kinds::NBSP;
use crate::locales::typography::{Joins, Punctuation, QuotePair, Rules};

/// The rules of a language of which only the quotation marks are known.
pub(super) fn plain(subtags: &Subtags, quotes: Vec<QuotePair>) -> Rules {
    let language = subtags.language.as_str();
    // Signs of Hebrew and Yiddish, and letters of the others, are typed as single marks.
    let own_sign = matches!(language, "he" | "yi" | "haw" | "sm" | "to" | "ty" | "uz");
    Rules {
        quotes: Cow::Owned(quotes),
        apostrophe: (!own_sign).then_some('’'),
        elisions: match language {
            "de" | "gsw" | "lb" => &["s", "n", "ne", "nen", "nem", "ner", "nes"],
            "nl" | "fy" | "li" => &["s", "t", "n", "k", "m", "r"],
            "af" => &["n", "s", "t", "k"],
            _ => &[],
        },
        unspaced: language == "ja",
        ellipsis: "...",
        dashes: [Cow::Borrowed("--"), Cow::Borrowed("---")],
        ..PLAIN
    }
}

pub(super) const fn pair(open: char, close: char) -> QuotePair {
    QuotePair { open, close, inside: None }
}

const CURLY: &[QuotePair] = &[pair('“', '”'), pair('‘', '’')];

pub(super) const PLAIN: Rules = Rules {
    quotes: Cow::Borrowed(CURLY),
    apostrophe: Some('’'),
    elisions: &[],
    spaced: Cow::Borrowed(&[]),
    tight_before: &[],
    tight_after: &[],
    punctuation: Punctuation::Latin,
    unspaced: false,
    ellipsis: "…",
    range: '-',
    dashes: [Cow::Borrowed("–"), Cow::Borrowed("—")],
    ordinal_point: false,
    firm_hyphen: false,
    joins: Joins::NONE,
};

pub(super) const fn spaced(open: char, close: char) -> QuotePair {
    QuotePair { open, close, inside: Some(NBSP) }
}
