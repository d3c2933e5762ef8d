//! Quotation marks of all languages, from CLDR 48.2 (`delimiters.json` of `cldr-misc-full`).
//!
//! ICU4X has no such data, so the table is here: everything that differs from the root's “ ” ‘ ’. It omits the six languages with a
//! house style, and Cantonese, which uses the marks of Traditional Chinese.

use icu::locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleExpander};

use super::QuotePair;

/// The marks of the first level, those of the second, and where they are used: a language; a language in a script that is not its
/// usual one; a language in a territory.
const MARKS: [(&str, &str); 25] = [
    (
        "«»“”",
        "ast blo bm br ca cv dyo el eu ewo ie it kab kk lij mg mua nnh pms pt-AO pt-CH pt-CV pt-GQ pt-GW pt-LU pt-MO \
         pt-MZ pt-PT pt-ST pt-TL sc sg ti",
    ),
    ("„“‚‘", "bs-Cyrl cs de dsb et hr hsb is ksh lb luy mk nds sk sl"),
    ("«»‹›", "am az-Arab az-Cyrl fa gsw jgo kkj mzn rm sdh wae"),
    ("«»„“", "bas be bua ky os sah tyv uk"),
    ("””’’", "fi he lag rn se sn sv yi"),
    ("«»‘’", "dua ksf nb nn no rw"),
    ("„“„“", "bg lt prg sgs"),
    ("“”‘’", "bm-Nkoo ff-Adlm uz-Arab uz-Cyrl"),
    ("‘’“”", "fur ia ti-ER tn"),
    ("«»«»", "ht hy oc yav"),
    ("”“’‘", "lld ms-Arab syr ur"),
    ("„”«»", "nmg pl ro"),
    ("„”‚’", "agq ff"),
    ("„”»«", "hu szl"),
    ("«»„”", "shi zgh"),
    ("»«›‹", "kk-Arab ug"),
    ("„”‘’", "bs"),
    ("“”«»", "eo"),
    ("「」『』", "ja"),
    ("„“«»", "ka"),
    ("‘’‘’", "nl"),
    ("„”’’", "sr"),
    ("“’“”", "st"),
    ("“”“”", "tk"),
    ("“”’‘", "uz"),
];

/// The marks of the root.
const ROOT: &str = "“”‘’";

/// The parts of a tag that marks depend on, in canonical form.
pub(super) struct Subtags {
    /// The language: `zh`.
    pub language: String,
    /// Its script, also if the tag does not say it: `Hant` of `zh-TW`.
    pub script: String,
    /// The script in which the language is usually written.
    usual: String,
    /// The territory of the tag, or nothing.
    pub region: String,
}

impl Subtags {
    /// Reads a BCP 47 tag; `None` if it names no language.
    pub(super) fn of(tag: &str) -> Option<Subtags> {
        let mut locale: Locale = tag.parse().ok()?;
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        let id = locale.id;
        let language = id.language.to_string();
        if matches!(language.as_str(), "und" | "mul" | "zxx" | "mis" | "art") {
            return None;
        }
        let region = id.region.map(|region| region.to_string()).unwrap_or_default();
        let usual = script_of(id.language.into());
        Some(Subtags { language, script: script_of(id), usual, region })
    }
}

fn script_of(mut id: LanguageIdentifier) -> String {
    LocaleExpander::new_extended().maximize(&mut id);
    id.script.map(|script| script.to_string()).unwrap_or_default()
}

/// The quotation marks of a language.
pub(super) fn marks(subtags: &Subtags) -> Option<Vec<QuotePair>> {
    let Subtags { language, script, usual, region } = subtags;
    let in_script = (script != usual).then(|| format!("{language}-{script}"));
    let in_region = (!region.is_empty()).then(|| format!("{language}-{region}"));
    let keys = in_script.into_iter().chain(in_region).chain([language.clone()]);
    let row = |key: String| MARKS.iter().find(|(_, tags)| tags.split(' ').any(|tag| tag == key));
    let marks: Vec<char> = keys.filter_map(row).next().map_or(ROOT, |(marks, _)| *marks).chars().collect();
    let [first, last, inner, inner_last] = *marks.as_slice() else { return None };
    let pair = |open, close| QuotePair { open, close, inside: None };
    Some(vec![pair(first, last), pair(inner, inner_last)])
}
