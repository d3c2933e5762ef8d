//! How far a translation is; what a file records of each unit as it went out, and what that says of the unit that comes back.
//!
//! PO has it in a comment for translators, XLIFF in a note. Files of other programs may lack it: then a unit counts as changed.

use std::fmt;

use crate::markdown::unit_hash;

/// How far a translation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// There is none.
    Untranslated,
    /// Somebody has to look at it, and nobody publishes it.
    Fuzzy,
    /// It says what the original says.
    Translated,
    /// A second person has read it.
    Reviewed,
    /// It is official.
    Final,
}

/// How the record of a unit begins in PO, and the category of its note in XLIFF.
pub const SENT: &str = "exported";

/// A unit as it went out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The tag of its language.
    pub language: String,
    /// How far its translation was.
    pub state: State,
    /// The hash of its translation, 12 digits.
    hash: String,
}

impl Sent {
    /// The record of a translation.
    pub fn of(language: &str, state: State, target: &str) -> Sent {
        Sent { language: language.to_owned(), state, hash: hash(target) }
    }

    /// Reads one; `None` if a program has changed it.
    pub fn parse(text: &str) -> Option<Sent> {
        let mut words = text.split_whitespace();
        let (language, state, hash) = (words.next()?, words.next()?, words.next()?);
        let is_hash = hash.len() == 12 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        let state = STATES.iter().find(|(_, name)| *name == state)?.0;
        let is_whole = is_hash && words.next().is_none();
        is_whole.then(|| Sent { language: language.to_owned(), state, hash: hash.to_owned() })
    }

    /// Whether this is the translation that went out. White space does not count.
    pub fn is(&self, target: &str) -> bool {
        self.hash == hash(target)
    }

    /// What [`has_sum`](Sent::has_sum) compares of a text.
    pub fn sum(text: &str) -> String {
        hash(text)
    }

    /// Whether the translation that went out has this sum.
    pub fn has_sum(&self, sum: &str) -> bool {
        self.hash == sum
    }

    /// What becomes of a translation that came back, while the site has another one, or this one, `now`; nothing is written over newer work.
    pub fn verdict(&self, target: &str, now: &str) -> Verdict {
        match (self.is(target), self.is(now)) {
            (true, false) => Verdict::Left,
            (false, false) if hash(target) != hash(now) => Verdict::Conflict,
            _ => Verdict::Taken,
        }
    }

    /// How far a translation is that came back in some state: new words in the state of the old ones are read by nobody else yet.
    pub fn state_of(&self, target: &str, state: State) -> State {
        let is_left = state == self.state && !self.is(target);
        if is_left { state.min(State::Translated) } else { state }
    }
}

/// What becomes of a translation that came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It counts.
    Taken,
    /// Its translator has left it as it was, and the site has a newer one, which stays.
    Left,
    /// Both have another one than the one that went out.
    Conflict,
}

const STATES: [(State, &str); 5] = [
    (State::Untranslated, "untranslated"),
    (State::Fuzzy, "fuzzy"),
    (State::Translated, "translated"),
    (State::Reviewed, "reviewed"),
    (State::Final, "final"),
];

impl fmt::Display for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = STATES.iter().find(|(state, _)| *state == self.state).map_or("", |(_, name)| name);
        write!(f, "{} {name} {}", self.language, self.hash)
    }
}

/// The hash of a translation. Characters that XML does not have count as white space, since they do not come back.
fn hash(target: &str) -> String {
    let is_gap =
        |sign: char| sign.is_whitespace() || sign.is_control() || matches!(sign, '\u{fffd}'..='\u{ffff}');
    let words: Vec<&str> = target.split(is_gap).filter(|word| !word.is_empty()).collect();
    format!("{:012x}", unit_hash(&words.join(" ")) >> 16)
}

#[cfg(test)]
mod tests {
    use super::{Sent, State};

    #[test]
    fn records_are_read_as_they_are_written() {
        let sent = Sent::of("pt-BR", State::Fuzzy, "a  b");
        assert_eq!(Sent::parse(&sent.to_string()), Some(sent.clone()));
        assert!(sent.is(" a\nb\u{c}") && !sent.is("a c"));
        for wrong in
            ["", "fr", "fr translated", "fr translated 12", "fr done 0123456789ab", "fr final 0123456789ab x"]
        {
            assert_eq!(Sent::parse(wrong), None, "{wrong}");
        }
    }
}
