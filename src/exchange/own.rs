//! What translators and their programs write into a file beside translations: comments, flags, notes. A new export keeps it.
//!
//! The readers find it, `carrying` gives it to the units of the next export, and the writers write it. What the program itself has written,
//! such as records and locations, is made anew, and not here.

use std::collections::BTreeMap;

/// What somebody has added to a unit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// Comments of PO: whole lines, each with its sign.
    pub comments: Vec<String>,
    /// Flags of PO, without `fuzzy`.
    pub flags: Vec<String>,
    /// Notes of XLIFF.
    pub notes: Vec<Note>,
    /// The `subState` of XLIFF.
    pub sub_state: Option<String>,
    /// Whether somebody has marked a finished translation as one to be looked at.
    pub is_marked: bool,
}

impl Own {
    /// Whether nothing was added.
    pub fn is_empty(&self) -> bool {
        *self == Own::default()
    }

    /// Whether there are words in it that a new export must not lose.
    pub fn has_words(&self) -> bool {
        !self.comments.is_empty() || !self.notes.is_empty()
    }

    /// Adds what was added elsewhere.
    pub fn join(&mut self, other: Own) {
        self.comments.extend(other.comments);
        self.flags.extend(other.flags);
        self.notes.extend(other.notes);
        self.sub_state = self.sub_state.take().or(other.sub_state);
        self.is_marked |= other.is_marked;
    }
}

/// A note of XLIFF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its attributes.
    pub attributes: Vec<(String, String)>,
    /// Its text.
    pub text: String,
}

/// An entry of PO that was taken out (`#~`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Obsolete {
    /// What was added to it.
    pub own: Own,
    /// Whether it was marked as one to be looked at.
    pub is_fuzzy: bool,
    /// Whether an export has written it, since its text is gone from the site.
    pub is_recorded: bool,
    /// Its lines as they are written, if they are.
    pub lines: Vec<String>,
    /// The name of the unit that it was; empty for comments at the end of a file.
    pub id: String,
    /// Its original.
    pub source: String,
    /// Its translation.
    pub target: String,
}

/// What somebody has added to a file as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// What is above the head of a PO file.
    pub head: Own,
    /// Fields of the head of a PO file that are not the program's.
    pub fields: Vec<(String, String)>,
    /// Entries of PO that were taken out.
    pub obsolete: Vec<Obsolete>,
    /// Notes on the files of XLIFF, by the file of the original.
    pub notes: BTreeMap<String, Vec<Note>>,
}
