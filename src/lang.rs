//! Languages of a site: BCP 47 tag, path segment, native name, direction, fallback chain.
//!
//! `config` builds the one [`Languages`] table of a site; everything else carries a [`Lang`], an index into
//! it. This module does not know about files or texts.

use std::fmt;
use std::sync::Arc;

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

    /// The direction of the script that a BCP 47 tag implies (CLDR script metadata, by language and script subtag).
    pub fn of_tag(tag: &str) -> Direction {
        const RTL: &[&str] = &["ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb", "syr", "nqo"];
        const RTL_SCRIPTS: &[&str] = &["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm"];
        let mut parts = tag.split('-');
        let primary = parts.next().unwrap_or_default();
        let script = parts.find(|part| part.len() == 4 && part.chars().all(char::is_alphabetic));
        match script {
            Some(script) if RTL_SCRIPTS.contains(&script) => Direction::Rtl,
            Some(_) => Direction::Ltr,
            None if RTL.contains(&primary) => Direction::Rtl,
            None => Direction::Ltr,
        }
    }
}

/// What the site says of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its place in the table.
    pub id: Lang,
    /// BCP 47 tag, as HTML's `lang` and `hreflang` want it: `zh-Hans`.
    pub tag: Arc<str>,
    /// First segment of its paths and last part of its file stems: `zh`.
    pub segment: Arc<str>,
    /// Its name in itself: `中文`.
    pub name: Arc<str>,
    /// Direction of its script.
    pub direction: Direction,
    /// Languages to look in next, nearest first, without itself.
    pub fallback: Vec<Lang>,
}

impl Language {
    /// The primary language subtag: `zh` of `zh-Hans`.
    pub fn primary(&self) -> &str {
        self.tag.split('-').next().unwrap_or(&self.tag)
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
