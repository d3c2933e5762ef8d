//! What a translation says of the text that it was made from: a [`Sem`], the blob of Git, and the sums of its sections.
//!
//! Only the program writes these; `translation` computes them and compares.

use std::fmt;

use crate::diag::Code;
use crate::node::text::TextFormat;

/// What a text says, as 48 bits: equal for texts that differ only in layout, typography, markers and addresses of links.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sem(u64);

impl Sem {
    /// The one of a text whose units have hashes with this sum.
    pub fn of_sum(sum: u64) -> Sem {
        Sem(sum >> 16)
    }

    /// `sem:` and 12 digits.
    pub fn parse(text: &str) -> Option<Sem> {
        let digits = text.strip_prefix("sem:").filter(|digits| is_hex(digits, 12))?;
        u64::from_str_radix(digits, 16).ok().map(Sem)
    }
}

impl fmt::Display for Sem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "sem:{:012x}", self.0)
    }
}

/// What a translation was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// What the original said.
    pub sem: Sem,
    /// The name of its file's bytes in a repository of Git with SHA-1, 40 digits.
    pub blob: String,
}

impl Stamp {
    /// `sem:<12 digits> blob:<40 digits>`.
    pub fn parse(text: &str) -> Option<Stamp> {
        let (sem, blob) = text.split_once(' ')?;
        let blob = blob.strip_prefix("blob:").filter(|digits| is_hex(digits, 40))?;
        Some(Stamp { sem: Sem::parse(sem)?, blob: blob.to_owned() })
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} blob:{}", self.sem, self.blob)
    }
}

/// The sum of a section as a stamp has it: 24 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ShortSum(u32);

impl ShortSum {
    /// The one of a section whose units have hashes with this sum.
    pub fn of_sum(sum: u64) -> ShortSum {
        ShortSum(u32::try_from(sum >> 40).unwrap_or_default())
    }

    /// Those of a text: 6 digits each, in the order of its sections.
    pub fn parse_list(text: &str) -> Option<Vec<ShortSum>> {
        let one = |digits: &str| {
            is_hex(digits, 6).then(|| u32::from_str_radix(digits, 16).ok().map(ShortSum)).flatten()
        };
        text.split(' ').map(one).collect()
    }
}

impl fmt::Display for ShortSum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:06x}", self.0)
    }
}

fn is_hex(digits: &str, length: usize) -> bool {
    digits.len() == length && digits.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'))
}

/// The format of a [`Stamp`].
pub struct StampFormat;

impl TextFormat for StampFormat {
    const EXPECTS: &'static str = "what `hexaglot l10n stamp` writes";
    const PATTERN: &'static str = "^sem:[0-9a-f]{12} blob:[0-9a-f]{40}$";
    const HELP: &'static str = "run `hexaglot l10n stamp` with the path of this file, once the translation says what the original says";
    const CODE: Code = Code::BadStamp;

    fn fits(text: &str) -> bool {
        Stamp::parse(text).is_some()
    }
}

/// The format of the sums of sections.
pub struct SectionsFormat;

impl TextFormat for SectionsFormat {
    const EXPECTS: &'static str = "what `hexaglot l10n stamp` writes";
    const PATTERN: &'static str = "^[0-9a-f]{6}( [0-9a-f]{6})*$";
    const HELP: &'static str = StampFormat::HELP;
    const CODE: Code = Code::BadStamp;

    fn fits(text: &str) -> bool {
        ShortSum::parse_list(text).is_some()
    }
}

/// The format of what a translation itself said when it was stamped: a [`Sem`].
pub struct StampedTextFormat;

impl TextFormat for StampedTextFormat {
    const EXPECTS: &'static str = "what `hexaglot l10n stamp` writes";
    const PATTERN: &'static str = "^sem:[0-9a-f]{12}$";
    const HELP: &'static str = StampFormat::HELP;
    const CODE: Code = Code::BadStamp;

    fn fits(text: &str) -> bool {
        Sem::parse(text).is_some()
    }
}

/// The format of two texts that say the same.
pub struct EquivalentFormat;

impl EquivalentFormat {
    /// Both.
    pub fn parse(text: &str) -> Option<(Sem, Sem)> {
        let (one, other) = text.split_once(' ')?;
        Some((Sem::parse(one)?, Sem::parse(other)?))
    }
}

impl TextFormat for EquivalentFormat {
    const EXPECTS: &'static str = "what `hexaglot l10n minor` writes";
    const PATTERN: &'static str = "^sem:[0-9a-f]{12} sem:[0-9a-f]{12}$";
    const HELP: &'static str = "remove the line and run `hexaglot l10n minor` with the path of this file";
    const CODE: Code = Code::BadStamp;

    fn fits(text: &str) -> bool {
        EquivalentFormat::parse(text).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::{Sem, ShortSum, Stamp};

    #[test]
    fn stamps_are_read_as_they_are_written() {
        let stamp = Stamp { sem: Sem::of_sum(u64::MAX / 3), blob: "0".repeat(40) };
        assert_eq!(Stamp::parse(&stamp.to_string()), Some(stamp));
        for wrong in ["", "sem:1 blob:2", "sem:00000000000g blob:", "sem:000000000000", "SEM:000000000000"] {
            assert_eq!(Stamp::parse(wrong), None, "{wrong}");
        }
        assert_eq!(ShortSum::parse_list("00ff00 abcdef").map(|list| list.len()), Some(2));
        assert_eq!(ShortSum::parse_list("00ff00  abcdef"), None);
    }
}
