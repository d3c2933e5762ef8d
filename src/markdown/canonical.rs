//! Text -> its canonical form: what says the same is the same.
//!
//! White space, line ends, quotation marks, dashes and invisible characters are a matter of layout and typography, which the program
//! itself applies and corrects, so a text keeps its canonical form through both.

use unicode_normalization::UnicodeNormalization as _;

/// A text in canonical form that grows.
#[derive(Default)]
pub struct Canonical {
    text: String,
    /// Words so far; each Han, kana or Hangul character counts as one.
    words: u32,
    /// Whether there is a space after the text that is not written yet.
    space: bool,
    /// Whether no space follows.
    is_tight: bool,
    /// Whether the last character belongs to a word.
    in_word: bool,
    /// Whether a character may be composed with the one before it.
    composed: bool,
}

impl Canonical {
    /// The canonical form of a whole text.
    pub fn of(text: &str) -> String {
        let mut canonical = Canonical::default();
        canonical.push(text);
        canonical.finish();
        canonical.text
    }

    /// Adds a part of the text. Most of it are runs of bytes that stay as they are.
    pub fn push(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut at = 0;
        while let Some(byte) = bytes.get(at) {
            match CLASSES[usize::from(*byte)] {
                Class::Plain => {
                    let rest = &bytes[at..];
                    let is_other = |byte: &u8| CLASSES[usize::from(*byte)] != Class::Plain;
                    let length = rest.iter().position(is_other).unwrap_or(rest.len());
                    self.run(&text[at..at + length]);
                    at += length;
                }
                Class::Space => {
                    self.space();
                    at += 1;
                }
                Class::Special => {
                    let Some(letter) = text[at..].chars().next() else { return };
                    self.other(letter);
                    at += letter.len_utf8();
                }
            }
        }
    }

    /// Adds a run of plain bytes.
    fn run(&mut self, run: &str) {
        self.separate(run.as_bytes()[0]);
        let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte >= 0x80;
        if !self.in_word && run.as_bytes().iter().any(is_word) {
            self.words += 1;
        }
        self.in_word = true;
        self.text.push_str(run);
    }

    /// Adds a space, as between words.
    pub fn space(&mut self) {
        self.space = !self.is_tight;
        self.in_word = false;
    }

    /// Adds a mark that is no text, such as the border of a cell.
    pub fn mark(&mut self, mark: char) {
        (self.space, self.in_word) = (false, false);
        self.text.push(mark);
    }

    /// Adds code as it is.
    pub fn code(&mut self, code: &str) {
        self.separate(b'`');
        self.text.push_str(code);
        self.words += u32::try_from(code.split_whitespace().count()).unwrap_or(u32::MAX);
        self.in_word = true;
    }

    /// The text so far, complete.
    pub fn finish(&mut self) -> (&str, u32) {
        if self.composed {
            self.text = self.text.nfc().collect();
            self.composed = false;
        }
        (&self.text, self.words)
    }

    /// Begins another text.
    pub fn clear(&mut self) {
        self.text.clear();
        (self.words, self.space, self.in_word, self.composed) = (0, false, false, false);
        self.is_tight = false;
    }

    fn other(&mut self, letter: char) {
        match letter {
            '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' => {}
            '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{640}' => {}
            '“' | '”' | '„' | '‟' | '″' => self.sign('"'),
            // A space inside of these is a matter of typography.
            '«' => {
                self.sign('"');
                self.is_tight = true;
            }
            '»' => {
                self.space = false;
                self.sign('"');
            }
            '‘' | '’' | '‚' | '‛' | '′' | 'ʼ' => self.sign('\''),
            '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '-' => {
                self.separate(b'-');
                self.in_word = false;
                if !self.text.ends_with('-') {
                    self.text.push('-');
                }
            }
            '…' => (0..3).for_each(|_| self.sign('.')),
            letter if letter.is_whitespace() => self.space(),
            letter if is_ideographic(letter) => {
                if self.space && self.text.chars().next_back().is_some_and(is_ideographic) {
                    self.space = false;
                }
                self.separate(b'a');
                self.words += 1;
                self.in_word = false;
                self.text.push(letter);
            }
            letter => {
                self.composed |=
                    matches!(letter, '\u{300}'..='\u{36f}' | '\u{3099}' | '\u{309a}' | '\u{653}'..='\u{655}');
                if letter.is_alphanumeric() {
                    self.separate(b'a');
                    self.words += u32::from(!self.in_word);
                    self.in_word = true;
                    self.text.push(letter);
                } else {
                    self.sign(letter);
                }
            }
        }
    }

    fn sign(&mut self, sign: char) {
        self.separate(u8::try_from(sign).unwrap_or(b'a'));
        self.in_word &= sign == '\'';
        self.text.push(sign);
    }

    /// Writes the space before a character. French writes one before some signs, and none is written before a closing mark.
    fn separate(&mut self, next: u8) {
        let spaced = self.space && !self.text.is_empty() && !matches!(next, b':' | b';' | b'!' | b'?' | b'%');
        if spaced && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
        (self.space, self.is_tight) = (false, false);
    }
}

/// What a byte of UTF-8 says of the character that it begins or continues.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// It stays as it is.
    Plain,
    /// White space.
    Space,
    /// Its character decides.
    Special,
}

/// Letters of Latin, Greek, Cyrillic and most of Arabic are known by their first byte.
static CLASSES: [Class; 256] = {
    let mut classes = [Class::Special; 256];
    let mut byte = 0x21;
    while byte < 0x100 {
        if (byte < 0x7f && byte != 0x2d)
            || matches!(byte, 0x80..=0xbf | 0xc3..=0xc9 | 0xce..=0xd3 | 0xd8 | 0xda | 0xdb)
        {
            classes[byte] = Class::Plain;
        }
        byte += 1;
    }
    classes[b' ' as usize] = Class::Space;
    classes[b'\n' as usize] = Class::Space;
    classes[b'\t' as usize] = Class::Space;
    classes[b'\r' as usize] = Class::Space;
    classes
};

fn is_ideographic(letter: char) -> bool {
    matches!(letter, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::Canonical;

    #[test]
    fn layout_and_typography_do_not_count() {
        let same = [
            ("a  b\nc", "a b c"),
            ("“a” – b…", "\"a\" - b..."),
            ("mot : « mot »", "mot: «mot»"),
            ("数字\n联盟", "数字联盟"),
            ("e\u{301}te\u{301}", "été"),
            ("10\u{202f}000", "10 000"),
            ("it’s", "it's"),
            (" a\u{ad}b ", "ab"),
        ];
        for (one, other) in same {
            assert_eq!(Canonical::of(one), Canonical::of(other), "{one} and {other}");
        }
    }

    #[test]
    fn words_and_signs_count() {
        let other =
            [("may", "must"), ("a b", "ab"), ("a, b", "a b"), ("3.5", "35"), ("数字", "数宇"), ("не", "ни")];
        for (one, other) in other {
            assert_ne!(Canonical::of(one), Canonical::of(other), "{one} and {other}");
        }
    }

    #[test]
    fn each_ideograph_is_a_word() {
        let words = |text: &str| {
            let mut canonical = Canonical::default();
            canonical.push(text);
            canonical.finish().1
        };
        assert_eq!(words("two words"), 2);
        assert_eq!(words("it's one-sided"), 3);
        assert_eq!(words("数字联盟 ok"), 5);
    }
}
