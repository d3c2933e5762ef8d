//! Languages of a site: BCP 47 tag, path segment, native name, direction, fallback chain.
//!
//! `config` builds the one [`Languages`] table of a site; everything else carries a [`Lang`], an index into
//! it. This module does not know about files or texts.

use std::fmt;
use std::sync::Arc;

use icu::locale::{Locale, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander};

/// One language of the site: an index into its [`Languages`], in the order of the language bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(pub u8);

impl Lang {
    /// The index as a `usize`.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// Direction of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }

    /// The direction of the script that a BCP 47 tag implies: the one it names, or the likely one of its language and
    /// region (CLDR), so that `pa-Arab` and `ks` run from right to left and `az-Latn` does not.
    pub fn of_tag(tag: &str) -> Direction {
        let locale = Locale::try_from_str(tag).unwrap_or(Locale::UNKNOWN);
        match LocaleDirectionality::new_extended().get(&locale.id) {
            Some(icu::locale::Direction::RightToLeft) => Direction::Rtl,
            _ => Direction::Ltr,
        }
    }
}

/// A BCP 47 tag in its canonical form: `HE-IL` is `he-IL`, and the former code `iw` is `he` (CLDR). A text that is not a tag
/// stays as it is.
pub fn canonical_tag(tag: &str) -> String {
    let Ok(mut locale) = Locale::try_from_str(tag) else { return tag.to_owned() };
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    locale.to_string()
}

/// A tag with its likely script and region (CLDR): `zh`, `zh-Hans` and `zh-CN` are the same language.
pub fn likely_tag(tag: &str) -> String {
    let mut locale = Locale::try_from_str(tag).unwrap_or(Locale::UNKNOWN);
    LocaleExpander::new_extended().maximize(&mut locale.id);
    locale.to_string()
}

/// Language and script of a tag, likely ones where it does not name them (CLDR): `zh-TW` is `zh` in `Hant`.
pub fn language_and_script(tag: &str) -> (String, Option<String>) {
    let mut locale = Locale::try_from_str(tag).unwrap_or(Locale::UNKNOWN);
    LocaleExpander::new_extended().maximize(&mut locale.id);
    (locale.id.language.to_string(), locale.id.script.map(|script| script.to_string()))
}

/// Languages that are written in several scripts (CLDR).
const OF_SEVERAL: &[&str] =
    &["az", "bs", "kk", "ks", "ku", "ky", "mn", "ms", "pa", "sd", "sr", "tg", "tk", "tt", "ug", "uz"];

/// The script of a tag (ISO 15924): the one it names, or the likely one of its language and region (CLDR); empty for a language that
/// is written in several.
pub fn script_of_tag(tag: &str) -> String {
    let names_script =
        tag.split('-').skip(1).any(|part| part.len() == 4 && part.chars().all(char::is_alphabetic));
    let (language, script) = language_and_script(tag);
    let is_open = !names_script && OF_SEVERAL.contains(&language.as_str());
    script.filter(|_| !is_open).unwrap_or_default()
}

/// The description of one language of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its place in the table.
    pub id: Lang,
    /// BCP 47 tag, as in HTML's `lang` and `hreflang`: `zh-Hans`.
    pub tag: Arc<str>,
    /// First segment of its paths and last part of its file stems: `zh`.
    pub segment: Arc<str>,
    /// Its name in itself: `中文`.
    pub name: Arc<str>,
    /// Direction of its script.
    pub direction: Direction,
    /// ISO 15924 code of its script: `Cyrl`; empty if it is written in several and the tag names none.
    pub script: Arc<str>,
    /// Languages to look in next, nearest first, without itself.
    pub fallback: Vec<Lang>,
    /// The site's own dash in its texts.
    pub dash: Option<Arc<str>>,
    /// The site's own quotation marks, the outermost first; empty for those of the language.
    pub quotes: Vec<(char, char)>,
    /// Whether its addresses have no segment, so that its home page is at `/`.
    pub at_root: bool,
}

impl Language {
    /// The primary language subtag: `zh` of `zh-Hans`.
    pub fn primary(&self) -> &str {
        self.tag.split('-').next().unwrap_or(&self.tag)
    }

    /// The folder of its addresses, between slashes: `/fr/`, or `/` if they have no segment.
    pub fn folder(&self) -> String {
        if self.at_root { "/".to_owned() } else { format!("/{}/", self.segment) }
    }
}

/// All languages of a site, in the order of the language bar.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Languages(Vec<Language>);

impl Languages {
    /// A table of these languages; the `id` of each is set to its place.
    pub fn new(mut list: Vec<Language>) -> Languages {
        for (at, language) in list.iter_mut().enumerate() {
            language.id = Lang(u8::try_from(at).unwrap_or(u8::MAX));
        }
        Languages(list)
    }

    /// The language with this id.
    pub fn get(&self, lang: Lang) -> &Language {
        &self.0[lang.index()]
    }

    /// The language whose addresses have no segment, if one is so.
    pub fn at_root(&self) -> Option<&Language> {
        self.0.iter().find(|language| language.at_root)
    }

    /// The language with this path segment.
    pub fn by_segment(&self, segment: &str) -> Option<Lang> {
        self.0.iter().find(|language| &*language.segment == segment).map(|language| language.id)
    }

    /// All languages, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Language> + Clone {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The segments, for messages.
    pub fn segments(&self) -> Vec<&str> {
        self.0.iter().map(|language| &*language.segment).collect()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.segment)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_direction_is_that_of_the_likely_script() {
        let rtl = "ar AR he HE-IL iw fa prs ur ps sd ug yi dv ckb ks syr nqo pa-Arab az-IR uz-AF ku-Arab ms-Arab az-Arab";
        for tag in rtl.split(' ') {
            assert_eq!(Direction::of_tag(&canonical_tag(tag)), Direction::Rtl, "{tag}");
        }
        let ltr = "en pa pa-Guru az az-Latn ku ks-Deva sd-Deva ar-Latn he-Latn zh-Hant ru sr-Latn uz xx x-y";
        for tag in ltr.split(' ') {
            assert_eq!(Direction::of_tag(&canonical_tag(tag)), Direction::Ltr, "{tag}");
        }
    }

    #[test]
    fn tags_are_written_as_the_standard_writes_them() {
        let tags = [
            ("AR", "ar"),
            ("HE-il", "he-IL"),
            ("iw", "he"),
            ("ZH-hant-tw", "zh-Hant-TW"),
            ("pt-br", "pt-BR"),
            ("sh", "sr-Latn"),
            ("mo", "ro"),
            ("in", "id"),
            ("en-001", "en-001"),
            ("not a tag", "not a tag"),
        ];
        for (typed, canonical) in tags {
            assert_eq!(canonical_tag(typed), canonical);
        }
    }
}
