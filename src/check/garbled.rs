//! Letters that were lost or replaced by a wrong encoding: U+FFFD, and UTF-8 that was read as Windows-1252 or Windows-1251.

use std::ops::Range;

use super::reading::Reading;
use crate::diag::{Code, Diagnostics};
use crate::markdown::Passage;

/// What the bytes 0x80 to 0x9F are in Windows-1252; U+0000 for none.
const WESTERN: [char; 32] = [
    '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘', '’', '“',
    '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
];

/// What the bytes 0x80 to 0xBF are in Windows-1251; U+0000 for none.
const CYRILLIC: [char; 64] = [
    'Ђ', 'Ѓ', '‚', 'ѓ', '„', '…', '†', '‡', '€', '‰', 'Љ', '‹', 'Њ', 'Ќ', 'Ћ', 'Џ', 'ђ', '‘', '’', '“', '”',
    '•', '–', '—', '\0', '™', 'љ', '›', 'њ', 'ќ', 'ћ', 'џ', '\u{a0}', 'Ў', 'ў', 'Ј', '¤', 'Ґ', '¦', '§', 'Ё',
    '©', 'Є', '«', '¬', '\u{ad}', '®', 'Ї', '°', '±', 'І', 'і', 'ґ', 'µ', '¶', '·', 'ё', '№', 'є', '»', 'ј',
    'Ѕ', 'ѕ', 'ї',
];

/// Reports the first of each passage.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) {
    for passage in reading.passages().filter(|passage| !passage.text.is_ascii()) {
        if let Some((part, right)) = misread(&passage.text) {
            let wrong = &passage.text[part.clone()];
            let message = format!("`{wrong}` is `{right}`, read with the wrong encoding");
            reading.report(Code::GarbledText, passage, part, message, diags).help(format!("write `{right}`"));
        } else if let Some(at) = lost(passage) {
            let message = "a character was lost here and replaced by U+FFFD".to_owned();
            let part = at..at + '\u{fffd}'.len_utf8();
            let help = "write the character that was meant, from a copy of the text that has it";
            reading.report(Code::GarbledText, passage, part, message, diags).help(help);
        }
    }
}

/// Where a character was lost. At the beginning of a line, U+FFFD was a bullet of a word processor, which is reported as such.
fn lost(passage: &Passage) -> Option<usize> {
    let text = &passage.text;
    let is_bullet = |at: usize| {
        (at == 0 || text[..at].ends_with('\n')) && text[at + 3..].starts_with(char::is_whitespace)
    };
    text.match_indices('\u{fffd}').map(|(at, _)| at).find(|at| !is_bullet(*at))
}

/// A word that was read with the wrong encoding, and what it is.
fn misread(text: &str) -> Option<(Range<usize>, String)> {
    let signs: Vec<(usize, char)> = text.char_indices().collect();
    let mut at = 0;
    while at < signs.len() {
        for byte in [western as fn(char) -> Option<u8>, cyrillic] {
            let run = run(&signs[at..], byte);
            if run.count > 0 && is_sure(&signs, at, &run, byte) {
                return Some(word(text, &signs, at, byte));
            }
        }
        at += 1;
    }
    None
}

/// A run of misread characters.
struct Run {
    /// How many characters of a text are there.
    count: usize,
    /// The correct characters.
    right: String,
    /// How many of what was typed stands for them.
    length: usize,
}

fn run(signs: &[(usize, char)], byte: fn(char) -> Option<u8>) -> Run {
    let mut run = Run { count: 0, right: String::new(), length: 0 };
    while let Some((right, length)) = character(&signs[run.length..], byte) {
        run.right.push(right);
        run.count += 1;
        run.length += length;
    }
    run
}

/// The character whose bytes are these signs.
fn character(signs: &[(usize, char)], byte: fn(char) -> Option<u8>) -> Option<(char, usize)> {
    let lead = byte(signs.first()?.1)?;
    let length = match lead {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => return None,
    };
    let bytes: Option<Vec<u8>> = signs.get(..length)?.iter().map(|(_, sign)| byte(*sign)).collect();
    let bytes = bytes?;
    let right = str::from_utf8(&bytes).ok()?.chars().next()?;
    Some((right, length))
}

/// Whether the signs are certainly misread: several in a row, or a capital letter and a sign in a word of small letters.
fn is_sure(signs: &[(usize, char)], at: usize, run: &Run, byte: fn(char) -> Option<u8>) -> bool {
    let least = if byte('Р') == Some(0xd0) { 3 } else { 2 };
    if run.count >= least {
        return run.right.chars().any(char::is_alphanumeric);
    }
    if least > 2 {
        return false;
    }
    let is_small = |sign: Option<&(usize, char)>| sign.is_some_and(|(_, sign)| sign.is_lowercase());
    let before = at.checked_sub(1).and_then(|before| signs.get(before));
    let after = signs.get(at + run.length);
    let (first, second) = (signs[at].1, signs[at + 1].1);
    match first {
        // Letters of Western, Central European and Baltic languages.
        'Ã' | 'Ä' | 'Å' => {
            let is_plain = matches!(second, '¡'..='©' | '¬' | '±' | '´'..='¶' | '¸' | '¼'..='¿');
            let is_in_word =
                is_small(before) || is_small(after) && !matches!(second, '“' | '„' | '‘' | '‚' | '«' | '‹');
            run.right.chars().all(char::is_alphabetic) && (is_plain || is_in_word)
        }
        // Signs beside words.
        'Â' => {
            let is_sign = matches!(second, '£' | '§' | '©' | '«' | '®' | '°' | '±' | '·' | '»' | '¿' | '¡');
            let is_free = before.is_none_or(|(_, sign)| !sign.is_uppercase() && *sign != '«');
            is_sign && is_free || second == '\u{a0}' && is_small(before)
        }
        // Dashes, quotation marks, the sign of the euro.
        'â' => run.length == 3 && matches!(second, '€' | '‚' | '„' | '†'),
        _ => false,
    }
}

/// The word around a misread character, and what it is.
fn word(
    text: &str,
    signs: &[(usize, char)],
    at: usize,
    byte: fn(char) -> Option<u8>,
) -> (Range<usize>, String) {
    let start =
        signs[..at].iter().rposition(|(_, sign)| !sign.is_alphanumeric()).map_or(0, |before| before + 1);
    let (mut next, mut right) = (start, String::new());
    while let Some(&(_, sign)) = signs.get(next) {
        match character(&signs[next..], byte) {
            Some((meant, length)) => {
                right.push(meant);
                next += length;
            }
            None if next < at || sign.is_alphanumeric() => {
                right.push(sign);
                next += 1;
            }
            None => break,
        }
    }
    let end = signs.get(next).map_or(text.len(), |(at, _)| *at);
    (signs[start].0..end, right)
}

fn western(sign: char) -> Option<u8> {
    match u32::from(sign) {
        code @ 0x80..=0xff => u8::try_from(code).ok(),
        0 => None,
        _ => place(&WESTERN, sign),
    }
}

fn cyrillic(sign: char) -> Option<u8> {
    match sign {
        'А'..='я' => u8::try_from(u32::from(sign) - u32::from('А') + 0xc0).ok(),
        '\0' => None,
        _ => place(&CYRILLIC, sign),
    }
}

fn place(page: &[char], sign: char) -> Option<u8> {
    page.iter().position(|known| *known == sign).and_then(|at| u8::try_from(0x80 + at).ok())
}

#[cfg(test)]
mod tests {
    use super::misread;

    #[test]
    fn what_was_read_with_the_wrong_encoding_is_told_in_every_language() {
        for (wrong, right) in [
            ("Das kostet viel, kÃ¶stet mehr.", "köstet"),
            ("StraÃŸe", "Straße"),
            ("Un cafÃ© noir", "café"),
            ("voilÃ\u{a0} tout", "voilà"),
            ("maÃ±ana", "mañana"),
            ("zaÅ¼Ã³Å‚Ä‡", "zażółć"),
            ("itâ€™s", "it’s"),
            ("20 â‚¬", "€"),
            ("12Â°C", "12°C"),
            ("ÐŸÑ€Ð¸Ð²ÐµÑ‚", "Привет"),
            ("РџСЂРёРІРµС‚", "Привет"),
            ("Ø§Ù„Ø³Ù„Ø§Ù…", "السلام"),
            ("ä¸\u{ad}æ–‡", "中文"),
        ] {
            assert_eq!(misread(wrong).map(|(_, right)| right).as_deref(), Some(right), "{wrong}");
        }
    }

    #[test]
    fn letters_of_all_languages_are_left_alone() {
        for text in [
            "«CAFÉ» et «café»\u{a0}: là…",
            "NÃO! IRMÃ” e MANHÃ…",
            "Größe, Ärger, „Äpfel“, Äste",
            "Århus, Åse, Øre…",
            "«Â»",
            "FORÊT, GÂTÉ»",
            "Pâté “â la carte”",
            "Сієрра, Рівне, Російська",
            "РЎССР и РИА",
            "Łódź, Żółć",
            "naïve, façade",
        ] {
            assert_eq!(misread(text), None, "{text}");
        }
    }
}
