//! The parts of a file: front matter, body, and what is wrong with the fences between them.

use std::ops::Range;

use serde::{Deserialize, Serialize};

/// How front matter is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Format {
    /// Between lines of `---`.
    #[default]
    Yaml,
    /// Between lines of `+++`.
    Toml,
    /// Between braces.
    Json,
}

impl Format {
    /// The line above and below it.
    pub(super) fn fence(self) -> &'static str {
        match self {
            Format::Yaml => "---",
            Format::Toml => "+++",
            Format::Json => "",
        }
    }
}

/// The two parts of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split {
    /// The front matter without its fences, if there is any.
    pub front: Option<(Format, Range<usize>)>,
    /// The Markdown.
    pub body: Range<usize>,
    /// What is wrong with the fences.
    pub fault: Option<FenceError>,
}

/// What is wrong with the fences of front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FenceError {
    /// Whether it never ends, so that nothing of it is known.
    pub is_unclosed: bool,
    /// Where.
    pub range: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to type.
    pub help: String,
}

/// Byte ranges of the lines, each with its line end.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at;
        let rest = text.as_bytes().get(start..).filter(|rest| !rest.is_empty())?;
        at = memchr::memchr(b'\n', rest).map_or(text.len(), |end| start + end + 1);
        Some(start..at)
    })
}
