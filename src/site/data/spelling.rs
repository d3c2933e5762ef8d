//! Whether one name of a field is a slip from another: one letter more, less or other, two that changed places, or another case.
//!
//! Stricter than [`nearest`](crate::diag::nearest), which looks among names of which one must be meant. Fields of tables are free, so
//! that a name that is near another may be right.

/// How much a field is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Expected {
    /// Some of the others have it.
    Seldom,
    /// At least half of the others have it.
    Often,
    /// The program reads it wherever it is.
    Always,
}

/// Words that are one letter away from a field that every table may have, and no slips.
const WORDS: &[&str] = &[
    "county", "expired", "langage", "lapel", "libel", "nama", "nave", "nome", "ural", "weigh", "won", "core",
    "cote", "cite", "coda", "unity", "scala", "sauce",
];

/// A name in small letters, its words with `_` between them.
pub(super) fn plain(name: &str) -> String {
    name.to_lowercase().replace(['-', ' '], "_")
}

/// Whether a name is a word of its own.
pub(super) fn is_word(name: &str) -> bool {
    WORDS.contains(&name)
}

/// Whether of two names one is the other with an ending, such as `note` and `notes`.
pub(super) fn is_inflected(left: &str, right: &str) -> bool {
    let (short, long) = if left.len() < right.len() { (left, right) } else { (right, left) };
    matches!(long.strip_prefix(short), Some("s" | "d" | "r" | "y" | "n" | "e"))
}

/// Whether a plain name is a slip from another.
pub(super) fn is_slip(typed: &str, near: &str, expected: Expected) -> bool {
    if typed == near {
        return true;
    }
    if typed.len().abs_diff(near.len()) > 4 {
        return false;
    }
    let (typed, near): (Vec<char>, Vec<char>) = (typed.chars().collect(), near.chars().collect());
    let same = |(left, right): &(&char, &char)| left == right;
    let start = typed.iter().zip(&near).take_while(same).count();
    let rest = typed.len().min(near.len()) - start;
    let end = typed.iter().rev().zip(near.iter().rev()).take(rest).take_while(same).count();
    let (wrong, right) = (&typed[start..typed.len() - end], &near[start..near.len() - end]);
    let may_differ = |sign: &char| sign.is_alphabetic() || *sign == '_';
    if !wrong.iter().chain(right).all(may_differ) {
        return false;
    }
    let word = word_around(&near, start);
    let is_first = start == 0 || near.get(start - 1) == Some(&'_');
    match (wrong, right) {
        (['_'], []) | ([], ['_']) => near.len() > 4,
        ([a, b], [c, d]) => a == d && b == c && (word > 2 || expected == Expected::Always),
        ([], [_]) | ([_], []) | ([_], [_]) if is_first && word < 7 => {
            matches!(wrong, [sign] if !sign.is_ascii()) && expected > Expected::Seldom
        }
        ([_], []) => word > 3 || word == 3 && expected == Expected::Always,
        ([], [_]) | ([_], [_]) => word > 4 || word == 4 && expected > Expected::Seldom,
        _ => false,
    }
}

/// The length of the word of a name that has a place in it.
fn word_around(name: &[char], at: usize) -> usize {
    let at = at.min(name.len());
    let is_letter = |sign: &&char| **sign != '_';
    name[..at].iter().rev().take_while(is_letter).count() + name[at..].iter().take_while(is_letter).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_told_from_another_word() {
        let slip = |typed: &str, near: &str| is_slip(&plain(typed), &plain(near), Expected::Often);
        for (typed, near) in [
            ("publsh", "publish"),
            ("ublish", "publish"),
            ("Publish", "publish"),
            ("ctiy", "city"),
            ("cty", "city"),
            ("noet", "note"),
            ("at_leest", "at_least"),
            ("at-least", "at_least"),
            ("atleast", "at_least"),
            ("sourec", "source"),
            ("\u{441}ity", "city"),
            ("organistaion", "organisation"),
        ] {
            assert!(slip(typed, near), "{typed}");
        }
        for (typed, near) in [
            ("town", "own"),
            ("height", "weight"),
            ("game", "name"),
            ("2021", "2020"),
            ("room-1", "room-2"),
            ("name_es", "name_en"),
            ("min", "max"),
            ("lat", "lon"),
            ("end", "start"),
            ("publisher", "publish"),
            ("", "a"),
        ] {
            assert!(!slip(typed, near), "{typed}");
        }
        assert!(is_slip("ulr", "url", Expected::Always) && is_slip("as_fo", "as_of", Expected::Always));
        assert!(!slip("name_ne", "name_en") && !is_slip("post", "port", Expected::Seldom));
        assert!(is_inflected("notes", "note") && !is_inflected("noet", "note"));
    }
}
