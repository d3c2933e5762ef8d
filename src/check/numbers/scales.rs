//! The value of words for numbers: magnitudes behind a number, and numbers in words.
//!
//! Everything is folded as [`words`](super::super::words) does it.

use crate::languages::{self, Numbers, Values};

/// The power of ten of a magnitude, also in English, since a text may not be translated yet.
pub fn scale(lang: &str, word: &str) -> Option<i32> {
    let scale = |lang| find(languages::numbers(lang)?.scales, word);
    scale(lang).or_else(|| scale("en").filter(|_| word.is_ascii()))
}

/// The value of a number in words, up to a hundred.
pub fn word(lang: &str, word: &str) -> Option<u32> {
    let Numbers { words, .. } = languages::numbers(lang)?;
    find(words, word)
}

/// Whether a word joins the parts of a number in words.
pub fn joins(word: &str) -> bool {
    languages::all_numbers().any(|numbers| numbers.joins.contains(&word))
}

fn find<T: Copy>(table: Values<T>, word: &str) -> Option<T> {
    let matches = |name: &str| match name.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => word == name,
    };
    table.iter().find(|(name, _)| matches(name)).map(|(_, value)| *value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::words::fold;

    #[test]
    fn words_of_the_tables_are_folded() {
        let all = languages::all_numbers();
        let names = all.flat_map(|numbers| {
            let scales = numbers.scales.iter().map(|(name, _)| *name);
            scales.chain(numbers.words.iter().map(|(name, _)| *name))
        });
        for name in names {
            let name = name.trim_end_matches('*');
            assert_eq!(fold(name), name);
        }
        assert_eq!(scale("uk", "мільйонів"), Some(6));
        assert_eq!(word("ja", "五"), Some(5));
    }
}
