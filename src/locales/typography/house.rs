//! House style of the six languages: United Nations usage where it differs from CLDR.
//!
//! French of Canada keeps the inner marks of France: CLDR has them the wrong way round.
//!
//! The lists contain what texts of international organizations use; a missing unit costs a line break, never an error.

mod arabic;
mod chinese;
mod english;
mod french;
mod plain;
mod russian;
mod spanish;

use std::borrow::Cow;

use arabic::ARABIC;
use chinese::{CHINESE, CORNERS};
use english::ENGLISH;
use french::{FRENCH, SWISS_FRENCH};
use plain::plain;
use russian::RUSSIAN;
use spanish::SPANISH;

use super::Rules;
use super::cldr::{self, Subtags};

impl Rules {
    /// The rules for a BCP 47 tag: house style for six languages, only the quotation marks of CLDR for others; `None` for tags that
    /// name no language.
    pub fn of_tag(tag: &str) -> Option<Rules> {
        let subtags = cldr::Subtags::of(tag)?;
        match style(&subtags) {
            Some(rules) => Some(rules),
            None => cldr::marks(&subtags).map(|marks| plain(&subtags, marks)),
        }
    }
}

/// The house style of a language, if it has one. A variant with other quotation marks takes these from CLDR, and the rest from the
/// style.
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
