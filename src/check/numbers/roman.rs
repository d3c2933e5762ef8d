//! Numbers in Roman letters.

/// The letters and pairs of letters with their values, the greatest first.
const LETTERS: &[(&str, u32)] =
    &[("C", 100), ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1)];

/// The value of a word of Roman letters, up to 399.
pub fn value(word: &str) -> Option<u32> {
    let (mut rest, mut value) = (word, 0);
    for (letters, worth) in LETTERS {
        let most = if letters.len() == 1 && *worth != 50 && *worth != 5 { 3 } else { 1 };
        for _ in 0..most {
            let Some(after) = rest.strip_prefix(letters) else { break };
            (rest, value) = (after, value + worth);
        }
    }
    let is_name = matches!(word, "C" | "L");
    (rest.is_empty() && value > 0 && !is_name).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::value;

    #[test]
    fn roman_letters_are_read() {
        for (word, number) in [("IV", 4), ("XVIII", 18), ("XIX", 19), ("XL", 40), ("XC", 90)] {
            assert_eq!(value(word), Some(number), "{word}");
        }
        for word in ["IIII", "VV", "IC", "CIV1", "MIX", "C", "", "civil"] {
            assert_eq!(value(word), None, "{word}");
        }
    }
}
