//! Codes that are the same in every language: rooms and documents such as `A45`, chapters such as `45.1.2`.

use std::ops::Range;

/// A code: the letters before its digits, and its bytes.
type Code<'t> = (&'t str, Range<usize>);

/// The first code of a text that its original lacks, and the one of the original with the same letters that the text lacks.
pub fn other(own: &str, original: &str) -> Option<(Range<usize>, Range<usize>)> {
    let (mine, theirs) = (codes(own), codes(original));
    let alone = |text: &str, code: &Code<'_>, list: &[Code<'_>], other: &str| {
        !list.iter().any(|(_, range)| other[range.clone()] == text[code.1.clone()])
    };
    let (prefix, is) = mine.iter().find(|code| alone(own, code, &theirs, original))?;
    let mut others = theirs.iter().filter(|code| alone(original, code, &mine, own));
    let (_, was) = others
        .find(|(other, range)| other == prefix && is_like(&own[is.clone()], &original[range.clone()]))?;
    Some((is.clone(), was.clone()))
}

/// Whether two codes have equally many parts.
fn is_like(own: &str, other: &str) -> bool {
    own.matches('.').count() == other.matches('.').count()
}

fn codes(text: &str) -> Vec<Code<'_>> {
    // Most texts have no digits.
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut start = 0;
    for part in text.split_inclusive(|c: char| !c.is_ascii_alphanumeric() && c != '.') {
        let here = start;
        start += part.len();
        let word = part.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
        let digits = word.trim_start_matches(|c: char| c.is_ascii_uppercase());
        let prefix = &word[..word.len() - digits.len()];
        let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        let is_room = (1..4).contains(&prefix.len()) && digits.len() > 1 && is_number;
        let parts = || {
            digits
                .split('.')
                .all(|part| (1..4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
        };
        let is_chapter =
            prefix.is_empty() && digits.matches('.').count() > 1 && parts() && !is_grouped(digits);
        if is_room || is_chapter {
            found.push((prefix, here..here + word.len()));
        }
    }
    found
}

/// Whether parts of a number may be its thousands.
fn is_grouped(digits: &str) -> bool {
    digits.split('.').skip(1).all(|part| part.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::other;

    #[test]
    fn codes_are_the_same_in_every_language() {
        for (own, original) in [
            ("La salle A67 est ouverte.", "Room A45 is open."),
            ("Le chapitre 45.1.3 s'applique.", "Chapter 45.1.2 applies."),
        ] {
            assert!(other(own, original).is_some(), "{own}");
        }
        for (own, original) in [
            ("La salle A45 est ouverte.", "Room A45 is open."),
            ("P2C et le G20, IPv6", "P2C and the G20, IPv6"),
            ("1.234.567 habitants", "1.234.568 inhabitants"),
            ("Б20", "G20"),
            ("la salle 4", "room A45"),
        ] {
            assert!(other(own, original).is_none(), "{own}");
        }
    }
}
