//! Records what a page reads of the site while it is rendered, as questions that can be asked again.
//!
//! Views and functions read the site through [`TrackedSite`](super::tracked_site::TrackedSite), which records each read here. The
//! answers ([`Answers`](super::Answers)) then show whether a page of an earlier build is still valid; nothing is predicted. Without
//! [`recorded`] nothing is kept.

use std::cell::RefCell;

use crate::lang::Lang;
use crate::site::EntryId;

/// The subject of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// An entry in a language: whether it has a page, and all that others show of it.
    Page,
    /// The facts of an entry, and the languages of its pages.
    Entry,
    /// The sections around an entry.
    Above,
    /// The list of an entry's children in a language.
    Children,
    /// The pages before and after a page.
    Neighbors,
    /// The pages of the values of an entry's facts in a language, as others show them.
    Values,
    /// The text of an entry that the others are translated from: what its sections say, and their anchors.
    Original,
    /// The text of an entry in a language, as it is rendered.
    Text,
    /// All pages of a language as they are published.
    Texts,
    /// The list of all entries, with what lists choose and order them by.
    Entries,
    /// The whole site as pages can show it.
    Site,
}

impl About {
    /// All of them, each at its own number.
    pub const ALL: [About; 11] = [
        About::Page,
        About::Entry,
        About::Above,
        About::Children,
        About::Neighbors,
        About::Values,
        About::Original,
        About::Text,
        About::Texts,
        About::Entries,
        About::Site,
    ];
}

/// A question about the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Question {
    /// Its subject.
    pub about: About,
    /// The requested language; the first one if it does not matter.
    pub lang: Lang,
    /// The requested entry; the first one if it does not matter.
    pub entry: EntryId,
}

/// A question with a typed text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Typed {
    /// Why no entry has this path.
    Missing(String),
    /// The address of a target for readers of a language.
    Target(Lang, String),
    /// Which entries have which values of a fact.
    Values(String),
}

/// What was read, each question once and in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reads {
    /// Questions about entries.
    pub questions: Vec<Question>,
    /// Questions by texts.
    pub typed: Vec<Typed>,
}

impl Reads {
    fn push(&mut self, question: Question) {
        // The fields of a view ask consecutive questions about one page.
        if self.questions.last() != Some(&question) {
            self.questions.push(question);
        }
    }

    /// The same, each question once and in order.
    pub fn ordered(mut self) -> Reads {
        self.questions.sort_unstable();
        self.questions.dedup();
        self.typed.sort_unstable();
        self.typed.dedup();
        self
    }
}

thread_local! {
    static READS: RefCell<Option<Reads>> = const { RefCell::new(None) };
}

/// Records a question about an entry.
pub(super) fn note(about: About, lang: Lang, entry: EntryId) {
    READS.with_borrow_mut(|reads| {
        if let Some(reads) = reads {
            reads.push(Question { about, lang, entry });
        }
    });
}

/// Records a question about the site as a whole.
pub(super) fn note_all(about: About) {
    note(about, Lang(0), EntryId(0));
}

/// Records that the whole site was read, by code without a [`TrackedSite`](super::tracked_site::TrackedSite).
pub fn note_site() {
    note_all(About::Site);
}

/// Records that all pages of a language were read as they are published, and what pages show of the site.
pub fn note_texts(lang: Lang) {
    note(About::Texts, lang, EntryId(0));
    note_site();
}

/// Records a question with a text, which is made only while reads are recorded.
pub(super) fn note_typed(typed: impl FnOnce() -> Typed) {
    READS.with_borrow_mut(|reads| {
        if let Some(reads) = reads {
            reads.typed.push(typed());
        }
    });
}

/// Runs `make`, and returns what it read of the site.
pub fn recorded<T>(make: impl FnOnce() -> T) -> (T, Reads) {
    let around = READS.replace(Some(Reads::default()));
    let made = make();
    let reads = READS.replace(around).unwrap_or_default();
    (made, reads.ordered())
}

/// A value that is made once for many pages: a page that uses it counts as having read what was read to make it.
#[derive(Clone, Debug)]
pub struct Shared<T> {
    value: T,
    reads: Reads,
}

impl<T> Shared<T> {
    /// Makes the value.
    pub fn make(make: impl FnOnce() -> T) -> Shared<T> {
        let (value, reads) = recorded(make);
        Shared { value, reads }
    }

    /// The value.
    pub fn get(&self) -> &T {
        READS.with_borrow_mut(|reads| {
            if let Some(reads) = reads {
                reads.questions.extend_from_slice(&self.reads.questions);
                reads.typed.extend_from_slice(&self.reads.typed);
            }
        });
        &self.value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shared_value_is_read_by_everyone_who_uses_it() {
        let entry = |number| (About::Entry, Lang(0), EntryId(number));
        let look = |(about, lang, entry)| note(about, lang, entry);
        let shared = Shared::make(|| {
            look(entry(2));
            look(entry(1));
        });
        let ((), first) = recorded(|| *shared.get());
        let ((), second) = recorded(|| {
            look(entry(1));
            shared.get();
        });
        assert_eq!(first.questions.iter().map(|question| question.entry.0).collect::<Vec<_>>(), [1, 2]);
        assert_eq!(first, second);
        look(entry(3));
        assert_eq!(recorded(|| ()).1, Reads::default());
    }
}
