//! Pseudo-locales: the original in letters that nobody writes, so that what stays plain was not translated.
//!
//! `en-XA` has accents on its letters and its vowels twice, which makes a text about 40 % longer; `ar-XB` has Arabic letters, so that
//! its pages run from right to left. Both are the languages of CLDR with these names.

/// A pseudo-locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// Accented and longer.
    Accented,
    /// From right to left.
    RightToLeft,
}

/// Latin letters, the same with accents, and Arabic ones.
const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "áƀćďéƒĝĥíĵķĺɱńóþʠŕšţúṽŵẋýžÁƁĆĎÉƑĜĤÍĴĶĹṀŃÓÞǪŔŠŢÚṼŴẊÝŽ";
const ARABIC: &str = "ابثدعفجحيژكلمنوپقرستغڤشخظزابثدعفجحيژكلمنوپقرستغڤشخظز";

impl Pseudo {
    /// Both.
    pub const ALL: [Pseudo; 2] = [Pseudo::Accented, Pseudo::RightToLeft];

    /// Its tag.
    pub fn tag(self) -> &'static str {
        match self {
            Pseudo::Accented => "en-XA",
            Pseudo::RightToLeft => "ar-XB",
        }
    }

    /// Its path segment.
    pub fn segment(self) -> &'static str {
        match self {
            Pseudo::Accented => "en-xa",
            Pseudo::RightToLeft => "ar-xb",
        }
    }

    /// What a letter becomes; `None` if it stays.
    pub fn letter(self, letter: char) -> Option<String> {
        let at = PLAIN.find(letter)?;
        match self {
            Pseudo::Accented => {
                let made = ACCENTED.chars().nth(at)?;
                let times = if "aeiounsAEIOUNS".contains(letter) { 2 } else { 1 };
                Some(std::iter::repeat_n(made, times).collect())
            }
            Pseudo::RightToLeft => ARABIC.chars().nth(at).map(String::from),
        }
    }

    /// A text in these letters.
    pub fn text(self, text: &str) -> String {
        let letter = |c: char| self.letter(c).unwrap_or_else(|| c.to_string());
        text.chars().map(letter).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_has_another_one() {
        for pseudo in Pseudo::ALL {
            for letter in PLAIN.chars() {
                let made = pseudo.letter(letter).unwrap();
                assert!(made.chars().all(|c| c.is_alphabetic() && !c.is_ascii()), "{letter}: {made}");
            }
        }
        let original = "This page has not been translated yet.";
        let longer = Pseudo::Accented.text(original).chars().count();
        assert!((130..160).contains(&(longer * 100 / original.len())), "{longer}");
    }
}
