//! House style of Spanish.

use std::borrow::Cow;

use super::plain::{PLAIN, pair};
use crate::locales::typography::kinds::NBSP;
use crate::locales::typography::{Joins, Rules};

pub(super) static SPANISH: Rules = Rules {
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
