//! The words of two versions of a unit, and what changed between them.

use similar::{Algorithm, ChangeTag, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation as _;

/// A part of a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// In both versions.
    Same(String),
    /// In the earlier one only.
    Removed(String),
    /// In the later one only.
    Added(String),
}

/// The words of a text and what is between them (UAX #29); each Han character is a word.
pub(super) fn tokens(text: &str) -> impl Iterator<Item = &str> {
    text.split_word_bounds()
}

/// What changed between two versions, neighboring words of one sort together.
pub fn diff(before: &str, after: &str) -> Vec<Piece> {
    let (old, new): (Vec<&str>, Vec<&str>) = (tokens(before).collect(), tokens(after).collect());
    let mut pieces: Vec<Piece> = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        for change in op.iter_changes(&old, &new) {
            let word = change.value();
            match (change.tag(), pieces.last_mut()) {
                (ChangeTag::Equal, Some(Piece::Same(text)))
                | (ChangeTag::Delete, Some(Piece::Removed(text)))
                | (ChangeTag::Insert, Some(Piece::Added(text))) => text.push_str(word),
                (ChangeTag::Equal, _) => pieces.push(Piece::Same(word.to_owned())),
                (ChangeTag::Delete, _) => pieces.push(Piece::Removed(word.to_owned())),
                (ChangeTag::Insert, _) => pieces.push(Piece::Added(word.to_owned())),
            }
        }
    }
    pieces
}

/// The share of words that two texts have in common, 0 to 1, whatever their case.
pub fn likeness(one: &str, other: &str) -> f64 {
    let words = |text: &str| tokens(text).map(str::to_lowercase).collect::<Vec<_>>();
    similarity(&words(one), &words(other))
}

/// The share of words that two units have in common, 0 to 1 (Dice).
pub(super) fn similarity(one: &[String], other: &[String]) -> f64 {
    let is_word = |word: &&String| word.chars().any(char::is_alphanumeric);
    let mut counts: std::collections::HashMap<&str, i64> = std::collections::HashMap::new();
    let (mut all, mut common) = (0_u32, 0_u32);
    for word in one.iter().filter(is_word) {
        *counts.entry(word).or_default() += 1;
        all += 1;
    }
    for word in other.iter().filter(is_word) {
        all += 1;
        if let Some(count) = counts.get_mut(word.as_str()).filter(|count| **count > 0) {
            *count -= 1;
            common += 1;
        }
    }
    if all == 0 { 0.0 } else { f64::from(2 * common) / f64::from(all) }
}

#[cfg(test)]
mod tests {
    use super::{Piece, diff};

    #[test]
    fn changed_words_are_between_those_that_stay() {
        let said = |text: &str| text.to_owned();
        let pieces = diff("Members may join.", "Members must join.");
        let expected = [
            Piece::Same(said("Members ")),
            Piece::Removed(said("may")),
            Piece::Added(said("must")),
            Piece::Same(said(" join.")),
        ];
        assert_eq!(pieces, expected);
    }
}
