//! House style of the six languages: United Nations usage where it differs from CLDR.
//!
//! French of Canada keeps the marks of France inside others: CLDR has them the wrong way round there.
//!
//! Lists hold what texts of international organizations use; a missing unit costs a line break, never an error.

mod arabic;
mod plain;
mod russian;

use std::borrow::Cow;

use arabic::ARABIC;
use plain::{PLAIN, pair, plain};
use russian::RUSSIAN;

use super::cldr::{self, Subtags};
use super::kinds::{NBSP, NNBSP};
use super::{Joins, Pair, Punctuation, Rules};

impl Rules {
    /// The rules for a BCP 47 tag: house style for six languages, for others the quotation marks of CLDR alone; `None` for tags
    /// that name no language.
    pub fn of_tag(tag: &str) -> Option<Rules> {
        let subtags = cldr::Subtags::of(tag)?;
        match style(&subtags) {
            Some(rules) => Some(rules),
            None => cldr::marks(&subtags).map(|marks| plain(&subtags, marks)),
        }
    }
}

/// The house style of a language, if it has one. A variant that writes other quotation marks takes these from CLDR, and
/// the rest of the style.
fn style(subtags: &Subtags) -> Option<Rules> {
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

/// The house styles, to check them all.
#[cfg(test)]
pub(super) static STYLES: [&Rules; 6] = [&ENGLISH, &FRENCH, &SPANISH, &RUSSIAN, &ARABIC, &CHINESE];

const fn spaced(open: char, close: char) -> Pair {
    Pair { open, close, inside: Some(NBSP) }
}

/// Traditional Chinese and Cantonese.
const CORNERS: &[Pair] = &[pair('「', '」'), pair('『', '』')];
const SWISS_FRENCH: &[Pair] = &[spaced('«', '»'), spaced('‹', '›')];

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
