//! What is exchanged: units of text with codes in them, what they are called, how far their translation is.

use std::fmt;

use super::own::{Kept, Own};
use super::state::{Sent, State, Verdict};
use crate::markdown::{Canonical, CodeKind, unit_hash};
use crate::source::Place;

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// What is translated.
    Text(String),
    /// What is not.
    Code {
        /// How it stands.
        kind: CodeKind,
        /// What a translation must have as well.
        token: Option<String>,
        /// It as it is written.
        written: String,
    },
}

/// A text as it is written, with its codes.
pub fn written(parts: &[Part]) -> String {
    parts
        .iter()
        .map(|part| match part {
            Part::Text(text) | Part::Code { written: text, .. } => text.as_str(),
        })
        .collect()
}

/// What a translation must have as well, sorted.
pub fn tokens(parts: &[Part]) -> Vec<String> {
    let token = |part: &Part| match part {
        Part::Code { token, .. } => token.clone(),
        Part::Text(_) => None,
    };
    let mut found: Vec<String> = parts.iter().filter_map(token).collect();
    found.sort();
    found
}

/// Whether somebody has to translate a text: it has a letter or a digit outside of its codes.
pub fn has_words(parts: &[Part]) -> bool {
    let is_word = |part: &Part| matches!(part, Part::Text(text) if text.chars().any(char::is_alphanumeric));
    parts.iter().any(is_word)
}

/// A text with one space wherever it has white space.
pub fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The hash by which a text is found again: layout and typography do not count.
pub fn text_hash(text: &str) -> u64 {
    unit_hash(&Canonical::of(text))
}

/// A unit that goes out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Its name.
    pub id: Id,
    /// Where the original is: file and line.
    pub line: usize,
    /// What a translator should know.
    pub notes: Vec<String>,
    /// The original.
    pub source: Vec<Part>,
    /// The translation, if there is one.
    pub target: Vec<Part>,
    /// How far it is.
    pub state: State,
    /// The original that the translation was made from, if it is another one.
    pub former: Option<String>,
    /// What somebody has added to it in an earlier export.
    pub own: Own,
}

impl Unit {
    /// Whether the translation is this text, however it is spaced.
    pub fn target_is(&self, text: &str) -> bool {
        written(&self.target).split_whitespace().eq(text.split_whitespace())
    }
}

/// A unit that comes back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// Its name.
    pub id: Id,
    /// The original as it was when it went out.
    pub source: String,
    /// The translation.
    pub target: String,
    /// How far it is.
    pub state: State,
    /// It as it went out, if the file still says so.
    pub sent: Option<Sent>,
    /// Where the translation is.
    pub place: Place,
    /// What somebody has added to it.
    pub own: Own,
}

impl Incoming {
    /// What becomes of it where the site has the translation `now`, or none.
    pub fn verdict(&self, now: Option<&str>) -> Verdict {
        let now = now.unwrap_or_default();
        self.sent.as_ref().map_or(Verdict::Taken, |sent| sent.verdict(&self.target, now))
    }

    /// Whether it is what went out, and no further.
    pub fn is_as_sent(&self) -> bool {
        self.sent.as_ref().is_some_and(|sent| sent.is(&self.target) && sent.state >= self.state)
    }
}

/// A file that comes back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Received {
    /// The address of the site that it is from.
    pub site: Option<(String, Option<Place>)>,
    /// The tag of the language of the translations.
    pub language: Option<(String, Option<Place>)>,
    /// Its units.
    pub units: Vec<Incoming>,
    /// What somebody has added to it.
    pub kept: Kept,
}

/// What the head of a file says.
#[derive(Clone, Copy, Debug)]
pub struct Head<'a> {
    /// The address of the site.
    pub site: &'a str,
    /// The tag of the language of the originals.
    pub source: &'a str,
    /// The tag of the language of the translations.
    pub target: &'a str,
    /// The day of the edition.
    pub day: &'a str,
}

/// The name of a unit: the file of its original, and which unit of it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id {
    /// The file of the original.
    pub file: String,
    /// Which unit.
    pub name: Name,
}

/// Which unit of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Name {
    /// A field of the front matter, or a message.
    Field(String),
    /// A text of the body, by its hash. Several texts that are alike are told apart by those around them, and by their number.
    Body {
        /// 12 digits.
        hash: String,
        /// The hashes of the texts before and after it, 6 digits each, if there is a second text like it.
        around: Option<String>,
        /// Its number among those that are alike in all this, from 1.
        number: usize,
    },
}

/// The first digits of a hash.
pub fn digits(hash: u64, count: usize) -> String {
    let mut text = format!("{hash:016x}");
    text.truncate(count);
    text
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#", self.file)?;
        match &self.name {
            Name::Field(name) => f.write_str(name),
            Name::Body { hash, around, number } => {
                write!(f, "@{hash}")?;
                around.as_ref().map_or(Ok(()), |around| write!(f, ":{around}"))?;
                if *number > 1 { write!(f, ".{number}") } else { Ok(()) }
            }
        }
    }
}

impl Name {
    /// The field or the message; empty for a text of the body.
    pub fn field(&self) -> &str {
        match self {
            Name::Field(name) => name,
            Name::Body { .. } => "",
        }
    }
}

impl Id {
    /// Reads one.
    pub fn parse(text: &str) -> Option<Id> {
        let (file, name) = text.trim().split_once('#')?;
        let is_hex =
            |text: &str, length| text.len() == length && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let name = match name.strip_prefix('@') {
            None => Name::Field(name.to_owned()),
            Some(rest) => {
                let (rest, number) = match rest.split_once('.') {
                    Some((rest, number)) => (rest, number.parse().ok().filter(|number| *number > 1)?),
                    None => (rest, 1),
                };
                let (hash, around) =
                    rest.split_once(':').map_or((rest, None), |(hash, around)| (hash, Some(around)));
                let is_around = |text: &str| {
                    text.split_once('-').is_some_and(|(one, other)| is_hex(one, 6) && is_hex(other, 6))
                };
                if !is_hex(hash, 12) || !around.is_none_or(is_around) {
                    return None;
                }
                Name::Body { hash: hash.to_owned(), around: around.map(str::to_owned), number }
            }
        };
        let is_empty = file.is_empty() || matches!(&name, Name::Field(name) if name.is_empty());
        (!is_empty).then(|| Id { file: file.to_owned(), name })
    }
}

#[cfg(test)]
mod tests {
    use super::Id;

    #[test]
    fn names_are_read_as_they_are_written() {
        for name in [
            "content/a.en.md#title",
            "content/a.en.md#parts.part-1.title",
            "content/a.en.md#@0123456789ab",
            "content/a.en.md#@0123456789ab:012345-6789ab",
            "content/a.en.md#@0123456789ab:012345-6789ab.2",
            "locales/en/a.ftl#-brand",
        ] {
            assert_eq!(Id::parse(name).map(|id| id.to_string()).as_deref(), Some(name));
        }
        for wrong in
            ["", "#", "a#", "#a", "a#@12", "a#@0123456789ab:1-2", "a#@0123456789ab.1", "a#@0123456789ab.x"]
        {
            assert_eq!(Id::parse(wrong), None, "{wrong}");
        }
    }
}
