//! House style of French.

use std::borrow::Cow;

use super::plain::{PLAIN, pair, spaced};
use crate::locales::typography::kinds::{NBSP, NNBSP};
use crate::locales::typography::{Joins, QuotePair, Rules};

pub(super) const SWISS_FRENCH: &[QuotePair] = &[spaced('«', '»'), spaced('‹', '›')];

pub(super) static FRENCH: Rules = Rules {
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
