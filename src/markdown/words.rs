//! Counts words, a byte at a time where the first byte of a character says enough.

/// Words of a text; each Han, kana or Hangul character counts as one.
pub(super) fn count_words(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut count, mut at) = (0, 0);
    // 1 when the present run of characters has been counted.
    let mut counted = 0;
    while let Some(&byte) = bytes.get(at) {
        let class = CLASSES[usize::from(byte)];
        at += 1;
        if class == WIDE {
            let Some(character) = text[at - 1..].chars().next() else { continue };
            at += character.len_utf8() - 1;
            match character {
                '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}' | '\u{f900}'..='\u{faff}' => {
                    count += 1;
                    counted = 0;
                }
                character if counted == 1 => counted = usize::from(!character.is_whitespace()),
                character if character.is_alphanumeric() => {
                    count += 1;
                    counted = 1;
                }
                _ => {}
            }
            continue;
        }
        let letter = usize::from(class == LETTER);
        count += letter & (1 - counted);
        counted = (counted | letter) & usize::from(class != SPACE);
    }
    count
}

/// A sign, or a later byte of a character.
const PART: u8 = 0;
/// An ASCII space.
const SPACE: u8 = 1;
/// An ASCII letter or digit, or the first byte of an alphabet's character: its marks stand beside letters.
const LETTER: u8 = 2;
/// The first byte of a character that must be looked at.
const WIDE: u8 = 3;

const CLASSES: [u8; 256] = {
    let mut classes = [PART; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b' ' | b'\t' | b'\n' | b'\r' | 0x0c => SPACE,
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | 0xc3..=0xdb => LETTER,
            0xc2 | 0xdc..=0xff => WIDE,
            _ => PART,
        };
        byte += 1;
    }
    classes
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_scripts_without_spaces_are_characters() {
        assert_eq!(count_words("two words"), 2);
        assert_eq!(count_words("ITU成员国"), 4);
        assert_eq!(count_words("成员 国"), 3);
    }

    #[test]
    fn signs_and_no_break_spaces_are_no_words() {
        assert_eq!(count_words("a – b"), 2);
        assert_eq!(count_words("18\u{a0}октября\u{202f}2021"), 3);
        assert_eq!(count_words("l’été, d’abord…"), 2);
        assert_eq!(count_words("نعم، لا"), 2);
    }
}
