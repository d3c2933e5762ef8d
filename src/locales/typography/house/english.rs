//! House style of English.

use super::plain::PLAIN;
use crate::locales::typography::kinds::NBSP;
use crate::locales::typography::{Joins, Rules};

pub(super) static ENGLISH: Rules = Rules {
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
