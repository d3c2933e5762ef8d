//! House style of the six languages: United Nations usage where it differs from CLDR.
//!
//! French of Canada keeps the marks of France inside others: CLDR has them the wrong way round there.
//!
//! Lists hold what texts of international organizations use; a missing unit costs a line break, never an error.

mod arabic;
mod russian;

use std::borrow::Cow;

use arabic::ARABIC;
use russian::RUSSIAN;

use super::cldr::Subtags;
use super::kinds::{NBSP, NNBSP};
use super::{Joins, Pair, Punctuation, Rules};

/// The house style of a language, if it has one. A variant that writes other quotation marks takes these from CLDR, and
/// the rest of the style.
pub(super) fn style(subtags: &Subtags) -> Option<Rules> {
    let style = match subtags.language.as_str() {
        "en" => &ENGLISH,
        "fr" => &FRENCH,
        "es" => &SPANISH,
        "ru" => &RUSSIAN,
        "ar" => &ARABIC,
        "zh" | "yue" => &CHINESE,
        _ => return None,
    };
    let quotes = match (subtags.language.as_str(), subtags.script.as_str(), subtags.region.as_str()) {
        ("zh", "Hant", _) | ("yue", ..) => CORNERS,
        ("fr", _, "CH") => SWISS_FRENCH,
        _ => return Some(style.clone()),
    };
    Some(Rules { quotes: Cow::Borrowed(quotes), ..style.clone() })
}

/// The rules of a language of which only the quotation marks are known.
pub(super) fn plain(subtags: &Subtags, quotes: Vec<Pair>) -> Rules {
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

/// The house styles, to check them all.
#[cfg(test)]
pub(super) static STYLES: [&Rules; 6] = [&ENGLISH, &FRENCH, &SPANISH, &RUSSIAN, &ARABIC, &CHINESE];

const fn pair(open: char, close: char) -> Pair {
    Pair { open, close, inside: None }
}

const fn spaced(open: char, close: char) -> Pair {
    Pair { open, close, inside: Some(NBSP) }
}

const CURLY: &[Pair] = &[pair('“', '”'), pair('‘', '’')];
/// Traditional Chinese and Cantonese.
const CORNERS: &[Pair] = &[pair('「', '」'), pair('『', '』')];
const SWISS_FRENCH: &[Pair] = &[spaced('«', '»'), spaced('‹', '›')];

const PLAIN: Rules = Rules {
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

static ENGLISH: Rules = Rules {
    elisions: &["tis", "twas", "em", "til", "n"],
    range: '–',
    joins: Joins {
        after_number: &[
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "thousand",
            "million",
            "billion",
            "trillion",
            "per cent",
            "%",
            "km",
            "m",
            "cm",
            "mm",
            "kg",
            "kB",
            "MB",
            "GB",
            "TB",
            "Hz",
            "kHz",
            "MHz",
            "GHz",
            "kbit/s",
            "Mbit/s",
            "Gbit/s",
            "kbps",
            "Mbps",
            "Gbps",
            "a.m.",
            "p.m.",
            "CET",
            "CEST",
            "UTC",
            "USD",
            "EUR",
            "CHF",
        ],
        before_number: &[
            "No.", "Nos.", "no.", "nos.", "p.", "pp.", "para.", "paras.", "art.", "USD", "EUR", "CHF", "US$",
        ],
        before_name: &["Mr", "Mrs", "Ms", "Dr", "Mr.", "Mrs.", "Ms.", "Dr.", "H.E.", "St"],
        digits: Some(NBSP),
        ..Joins::NONE
    },
    ..PLAIN
};

static FRENCH: Rules = Rules {
    quotes: Cow::Borrowed(&[spaced('«', '»'), pair('“', '”')]),
    spaced: Cow::Borrowed(&[(':', NBSP), (';', NNBSP), ('!', NNBSP), ('?', NNBSP), ('%', NNBSP)]),
    joins: Joins {
        after_number: &[
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
            "millier",
            "milliers",
            "million",
            "millions",
            "milliard",
            "milliards",
            "pour cent",
            "km",
            "m",
            "cm",
            "mm",
            "kg",
            "ko",
            "Ko",
            "Mo",
            "Go",
            "To",
            "Hz",
            "kHz",
            "MHz",
            "GHz",
            "kbit/s",
            "Mbit/s",
            "Gbit/s",
            "h",
            "min",
            "€",
            "$",
            "USD",
            "EUR",
            "CHF",
        ],
        before_number: &[
            "n°", "N°", "nº", "Nº", "nos", "p.", "pp.", "art.", "par.", "vol.", "h", "USD", "EUR", "CHF",
        ],
        before_name: &["M.", "MM.", "Mme", "Mmes", "Mlle", "Dr", "Pr", "Me", "S.E.", "St"],
        pairs: &[("p.", "ex."), ("S.", "E.")],
        digits: Some(NNBSP),
        ..Joins::NONE
    },
    ..PLAIN
};

static SPANISH: Rules = Rules {
    quotes: Cow::Borrowed(&[pair('«', '»'), pair('“', '”'), pair('‘', '’')]),
    tight_before: &[':', ';', '!', '?'],
    tight_after: &['¿', '¡'],
    ordinal_point: true,
    joins: Joins {
        after_number: &[
            "mil",
            "millón",
            "millones",
            "billones",
            "por ciento",
            "%",
            "km",
            "m",
            "cm",
            "mm",
            "kg",
            "kB",
            "MB",
            "GB",
            "TB",
            "Hz",
            "kHz",
            "MHz",
            "GHz",
            "kbit/s",
            "Mbit/s",
            "Gbit/s",
            "h",
            "min",
            "€",
            "$",
            "USD",
            "EUR",
            "CHF",
        ],
        before_number: &[
            "n.º", "N.º", "nº", "Nº", "n°", "núm.", "núms.", "p.", "pág.", "págs.", "art.", "párr.", "vol.",
            "USD", "EUR", "CHF",
        ],
        before_name: &["Sr.", "Sra.", "Sres.", "Sras.", "Dr.", "Dra.", "D.", "D.ª", "S.E."],
        pairs: &[("EE.", "UU."), ("p.", "ej."), ("S.", "E.")],
        digits: Some(NBSP),
        ..Joins::NONE
    },
    ..PLAIN
};

static CHINESE: Rules = Rules {
    punctuation: Punctuation::FullWidth,
    unspaced: true,
    ellipsis: "……",
    dashes: [Cow::Borrowed("——"), Cow::Borrowed("——")],
    ..PLAIN
};
