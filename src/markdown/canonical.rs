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

    /// Adds a part of the text.
    pub fn push(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                'a'..='z' | 'A'..='Z' | '0'..='9' => {
                    self.separate(letter);
                    self.words += u32::from(!self.in_word);
                    self.in_word = true;
                    self.text.push(letter);
                }
                ' ' | '\n' | '\t' | '\r' => self.space(),
                letter => self.other(letter),
            }
        }
    }

    /// Adds a space, as between words.
    pub fn space(&mut self) {
        self.space = true;
        self.in_word = false;
    }

    /// Adds a mark that is no text, such as the border of a cell.
    pub fn mark(&mut self, mark: char) {
        (self.space, self.in_word) = (false, false);
        self.text.push(mark);
    }

    /// Adds code as it is.
    pub fn code(&mut self, code: &str) {
        self.separate('`');
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
    }

    fn other(&mut self, letter: char) {
        match letter {
            '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' => {}
            '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{640}' => {}
            '“' | '”' | '„' | '‟' | '″' | '»' => self.sign('"'),
            '«' => {
                self.sign('"');
                // A space after it is a matter of typography; one before it is not.
                self.space = false;
            }
            '‘' | '’' | '‚' | '‛' | '′' | 'ʼ' => self.sign('\''),
            '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '-' => {
                self.separate('-');
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
                self.separate(letter);
                self.words += 1;
                self.in_word = false;
                self.text.push(letter);
            }
            letter => {
                self.composed |=
                    matches!(letter, '\u{300}'..='\u{36f}' | '\u{3099}' | '\u{309a}' | '\u{653}'..='\u{655}');
                match letter.is_alphanumeric() {
                    true => {
                        self.separate(letter);
                        self.words += u32::from(!self.in_word);
                        self.in_word = true;
                        self.text.push(letter);
                    }
                    false => self.sign(letter),
                }
            }
        }
    }

    fn sign(&mut self, sign: char) {
        self.separate(sign);
        self.in_word &= sign == '\'';
        self.text.push(sign);
    }

    /// Writes the space before a character. French writes one before some signs, and none is written before a closing mark.
    fn separate(&mut self, next: char) {
        let spaced = self.space && !self.text.is_empty() && !matches!(next, ':' | ';' | '!' | '?' | '%');
        if spaced && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
        self.space = false;
    }
}

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
