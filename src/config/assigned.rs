//! Codes of existing languages, and codes of countries that are typed instead of them.

use crate::lang::canonical_tag;

/// The 183 codes of ISO 639-1, as the Library of Congress, its registration authority, lists them
/// (<https://www.loc.gov/standards/iso639-2/php/code_list.php>).
const CODES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el \
    en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg \
    ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr \
    nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti \
    tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// Codes that look like a language and are none, and the language that is meant: mostly codes of countries (ISO 3166).
const MEANT: &[(&str, &str)] = &[
    ("al", "sq"),
    ("at", "de"),
    ("au", "en"),
    ("bd", "bn"),
    ("by", "be"),
    ("cl", "es"),
    ("cn", "zh"),
    ("cz", "cs"),
    ("dk", "da"),
    ("eg", "ar"),
    ("ge", "ka"),
    ("gb", "en"),
    ("gr", "el"),
    ("hk", "zh-Hant"),
    ("il", "he"),
    ("ir", "fa"),
    ("jp", "ja"),
    ("kh", "km"),
    ("kp", "ko"),
    ("kz", "kk"),
    ("lk", "si"),
    ("md", "ro"),
    ("me", "sr"),
    ("mm", "my"),
    ("mx", "es"),
    ("np", "ne"),
    ("nz", "en"),
    ("pe", "es"),
    ("ph", "fil"),
    ("pk", "ur"),
    ("py", "gn"),
    ("rs", "sr"),
    ("sy", "ar"),
    ("tj", "tg"),
    ("tm", "tk"),
    ("ua", "uk"),
    ("us", "en"),
    ("vn", "vi"),
    ("xk", "sq"),
];

/// Names of languages in English, of which people write the code that they mean.
const NAMES: &[(&str, &str)] = &[
    ("arabic", "ar"),
    ("bengali", "bn"),
    ("catalan", "ca"),
    ("chinese", "zh"),
    ("czech", "cs"),
    ("danish", "da"),
    ("dutch", "nl"),
    ("english", "en"),
    ("estonian", "et"),
    ("finnish", "fi"),
    ("french", "fr"),
    ("german", "de"),
    ("greek", "el"),
    ("hebrew", "he"),
    ("hindi", "hi"),
    ("hungarian", "hu"),
    ("indonesian", "id"),
    ("italian", "it"),
    ("japanese", "ja"),
    ("korean", "ko"),
    ("norwegian", "no"),
    ("persian", "fa"),
    ("polish", "pl"),
    ("portuguese", "pt"),
    ("romanian", "ro"),
    ("russian", "ru"),
    ("spanish", "es"),
    ("swahili", "sw"),
    ("swedish", "sv"),
    ("thai", "th"),
    ("turkish", "tr"),
    ("ukrainian", "uk"),
    ("urdu", "ur"),
    ("vietnamese", "vi"),
];

/// Whether the first part of a tag is a code of a language, unless it does not have two letters; former codes such as `iw` have a
/// new one.
pub fn is_assigned(tag: &str) -> bool {
    let is_code = |code: &str| CODES.split(' ').any(|known| known == code);
    let code = tag.split('-').next().unwrap_or_default().to_lowercase();
    // Codes of five to eight letters are reserved and none is registered (RFC 5646, section 2.2.1).
    if code.len() > 3 {
        return false;
    }
    if code.len() != 2 || is_code(&code) {
        return true;
    }
    let canonical = canonical_tag(&code);
    canonical != code && (canonical.split('-').next().is_some_and(|code| code.len() > 2 || is_code(code)))
}

/// The tag that is meant instead of one whose language does not exist.
pub fn meant(tag: &str) -> Option<String> {
    let code = tag.split('-').next().unwrap_or_default();
    let rest = &tag[code.len()..];
    if let Some((_, meant)) = NAMES.iter().find(|(name, _)| name.eq_ignore_ascii_case(code)) {
        return Some(canonical_tag(&format!("{meant}{rest}")));
    }
    let (code, rest) = tag.split_at_checked(2)?;
    let meant = MEANT.iter().find(|(typed, _)| typed.eq_ignore_ascii_case(code)).map(|(_, meant)| *meant)?;
    let has_script = meant.contains('-');
    Some(canonical_tag(&if has_script { meant.to_owned() } else { format!("{meant}{rest}") }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_languages_are_known_and_those_of_countries_are_not() {
        assert_eq!(CODES.split_whitespace().count(), 183);
        for tag in
            ["en", "EN-gb", "se", "br", "tw", "iw", "in", "sh", "mo", "ji", "deu", "fil", "zh-Hant", "yue"]
        {
            assert!(is_assigned(tag), "{tag}");
        }
        for tag in ["cz", "jp", "gr", "dk", "ua", "xx", "cn", "CZ", "jp-JP", "qq"] {
            assert!(!is_assigned(tag), "{tag}");
        }
        for (typed, tag) in MEANT {
            assert!(!is_assigned(typed) && is_assigned(tag), "{typed}");
        }
    }

    #[test]
    fn the_rest_of_a_tag_stays() {
        assert_eq!(meant("jp-JP").as_deref(), Some("ja-JP"));
        assert_eq!(meant("CN-hant").as_deref(), Some("zh-Hant"));
        assert_eq!(meant("xx"), None);
    }
}
