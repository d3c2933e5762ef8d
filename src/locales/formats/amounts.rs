//! Large numbers, percentages and money: a value in the scale that the language uses, with CLDR's words if the house style has
//! none.

use std::str::FromStr;

use icu::decimal::input::Decimal;
use icu_decimal::CompactDecimalFormatter;

use super::language::Formats;
use crate::choice;

/// A scale in English short form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// 10³
    Thousand,
    /// 10⁶
    Million,
    /// 10⁹
    Billion,
}

choice!(Scale, "scale", { "thousand" => Thousand, "million" => Million, "billion" => Billion });

impl Scale {
    /// The message that names it: `scale-billion`.
    pub fn message(self) -> &'static str {
        match self {
            Scale::Thousand => "scale-thousand",
            Scale::Million => "scale-million",
            Scale::Billion => "scale-billion",
        }
    }

    /// Zeros of its number.
    fn magnitude(self) -> i16 {
        match self {
            Scale::Thousand => 3,
            Scale::Million => 6,
            Scale::Billion => 9,
        }
    }
}

impl Formats {
    /// The digits of a value in the unit of the language's own scale, and that scale: Chinese counts a billion as ten 亿 and 500
    /// million as five, Spanish a billion as a thousand millones.
    pub fn in_scale(&self, digits: &str, scale: Scale) -> (String, Scale) {
        let setting = |name: &str| {
            let text = self.patterns.get(&[scale.message(), name].concat())?;
            text.trim().parse::<i16>().ok()
        };
        let own = shift(digits, setting("-shift").unwrap_or(0));
        match setting("-digits") {
            Some(most) if scale == Scale::Million && whole_digits(&own) > most => {
                self.in_scale(&shift(digits, -3), Scale::Billion)
            }
            _ => (own, scale),
        }
    }

    /// A value with CLDR's word for a scale: "18,55 Milliarden", "185.5億".
    pub fn scaled(&self, digits: &str, scale: Scale) -> String {
        let magnitude = scale.magnitude();
        let in_full = || self.number(&shift(digits, magnitude));
        let Ok(compact) = CompactDecimalFormatter::try_new_long((&self.locale).into(), Default::default())
        else {
            return in_full();
        };
        let exponent = compact.compact_exponent_for_magnitude(magnitude);
        if exponent == 0 {
            return in_full();
        }
        let above = magnitude - i16::from(exponent);
        let digits = shift(digits, above);
        let category = self.plurals.category(&digits);
        // The formatter takes only a number of the scale's own size: the word is taken from one with the same inflection.
        let alike = (10_i64.pow(above.unsigned_abs().into())..)
            .take(200)
            .flat_map(|whole| [format!("{whole}"), format!("{whole}.5")])
            .filter_map(|like| Decimal::from_str(&like).ok())
            .filter(|like| self.plurals.of(like) == category);
        for like in alike.take(3) {
            let Ok(written) = compact.format_with_exponent(&like, exponent) else { continue };
            let (written, like) = (written.to_string(), compact_number(&compact, &like));
            if let Some((before, after)) = like.and_then(|like| written.split_once(&like)) {
                return [before, &self.number(&digits), after].concat();
            }
        }
        in_full()
    }

    /// A percentage in house style, or as CLDR writes it.
    pub fn percent(&self, amount: &str) -> String {
        if let Some(text) = self.patterns.fill("unit-percent", &[("amount", amount)]) {
            return text;
        }
        match placement(&self.locale, PERCENT) {
            Some('<') => format!("%{amount}"),
            Some('(') => format!("%\u{a0}{amount}"),
            Some('>') => format!("{amount}\u{a0}%"),
            _ => format!("{amount}%"),
        }
    }

    /// Money with the code of its currency, in house style or where CLDR puts the code.
    pub fn money(&self, code: &str, amount: &str) -> String {
        let house = self.patterns.fill("unit-USD", &[("amount", amount)]);
        // If the house style writes dollars in words, other currencies have their codes.
        if let Some(text) = house.filter(|text| code == "USD" || text.contains("USD")) {
            return text.replace("USD", code);
        }
        match placement(&self.locale, CODE_AFTER) {
            Some('>') => format!("{amount}\u{a0}{code}"),
            _ => format!("{code}\u{a0}{amount}"),
        }
    }
}

/// Digits before the point.
fn whole_digits(digits: &str) -> i16 {
    Decimal::from_str(digits).map_or(0, |value| value.absolute.nonzero_magnitude_start() + 1)
}

/// How the formatter writes a number without a scale.
fn compact_number(compact: &CompactDecimalFormatter, like: &Decimal) -> Option<String> {
    compact.format_with_exponent(like, 0).ok().map(|written| written.to_string())
}

/// The digits with the point moved to the right, exactly.
pub fn shift(digits: &str, places: i16) -> String {
    let Ok(mut value) = Decimal::from_str(digits) else { return digits.to_owned() };
    value.multiply_pow10(places);
    value.absolute.trim_end();
    value.absolute.trim_start();
    value.to_string()
}

/// Where the percent sign is (CLDR 48, `percentFormats`): after a no-break space (`>`), before the number (`<`), before it with
/// a space (`(`). In all other languages it follows the number at once (`.`).
const PERCENT: &[(char, &str)] = &[
    ('.', "de-CH de-LI fr-CH ku-Arab"),
    (
        '>',
        "bas be br bua ca ce ckb cs cv da de dsb dua dz es fi fo fr gl gsw hr hsb ht kl ksh lb lt mk nb nds nn no oc qu rn \
         ro ru se sk sl smn sv tk tt zgh",
    ),
    ('<', "ku tr"),
    ('(', "blo eu"),
];

/// Languages in which the code of a currency follows the number (CLDR 48, `standard-alphaNextToNumber`).
const CODE_AFTER: &[(char, &str)] = &[
    ('<', "bn-IN de-AT de-CH de-LI it-CH es-419 es-AR es-CL es-CO es-MX es-PE es-US"),
    (
        '>',
        "ab an ar asa ast az ba bas be bg bn br bs bua ca ce co cs cu cv da de dsb dua dyo el eo es et eu ewo ff fi fo fr gl \
         gsw he hr hsb ht hu hy is it ka kea kk km ksf ksh ku ky lb lij lld ln lt lv mk my nb nds nmg nn no oc pl pms prg \
         pt-PT pt-AO pt-MZ rif ro ru sah sc se sk sl smn sq sr sv szl tg tk tpi tt tzm uk uz vec vi vmw xog yav",
    ),
];

/// The entry of a table for a language, or for a language in a region.
fn placement(locale: &icu::locale::Locale, table: &[(char, &str)]) -> Option<char> {
    let language = locale.id.language.to_string();
    let regional = locale.id.region.map(|region| format!("{language}-{region}"));
    let is_listed = |list: &str| {
        list.split(' ')
            .any(|name| name == language || regional.as_deref().is_some_and(|regional| name == regional))
    };
    table.iter().find(|(_, list)| is_listed(list)).map(|(sign, _)| *sign)
}
