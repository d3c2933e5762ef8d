//! What the program does with some fields, in any kind.

use crate::choice;

/// What the program does with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The days on which it takes place: calendars, timelines, the order of lists, whether it is over.
    When,
    /// The record of its place; of a text, the hall or house there.
    Where,
    /// Its sessions: calendars have them in place of whole days.
    Sessions,
    /// What lists tell entries of the kind apart by beside their titles.
    Number,
    /// Files to download.
    Files,
    /// How one takes part: an [`Attendance`].
    Attendance,
    /// What became of it: an [`EventStatus`].
    Status,
    /// The entry that it takes place within.
    Within,
    /// The part of its section that it belongs to.
    Of,
    /// The parts that it has, each with an `id`, which is an anchor of its page.
    Parts,
}

choice!(Role, "role", {
    "when" => When,
    "where" => Where,
    "sessions" => Sessions,
    "number" => Number,
    "files" => Files,
    "attendance" => Attendance,
    "status" => Status,
    "within" => Within,
    "of" => Of,
    "parts" => Parts,
});

/// How one takes part in an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attendance {
    /// By network alone.
    Online,
    /// At its place alone.
    OnSite,
    /// As one likes.
    Mixed,
}

/// What became of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventStatus {
    /// It takes place as announced.
    Scheduled,
    /// It does not take place.
    Cancelled,
    /// It takes place on another day that is not known yet.
    Postponed,
}

impl Attendance {
    /// The words for it in files.
    pub const WORDS: &[(&str, Attendance)] = &[
        ("online", Attendance::Online),
        ("virtual", Attendance::Online),
        ("on-site", Attendance::OnSite),
        ("physical", Attendance::OnSite),
        ("hybrid", Attendance::Mixed),
    ];

    /// What a word says.
    pub fn of_word(word: &str) -> Option<Attendance> {
        of_word(Self::WORDS, word)
    }
}

impl EventStatus {
    /// The words for it in files.
    pub const WORDS: &[(&str, EventStatus)] = &[
        ("scheduled", EventStatus::Scheduled),
        ("cancelled", EventStatus::Cancelled),
        ("postponed", EventStatus::Postponed),
    ];

    /// What a word says.
    pub fn of_word(word: &str) -> Option<EventStatus> {
        of_word(Self::WORDS, word)
    }
}

fn of_word<T: Copy>(words: &[(&str, T)], word: &str) -> Option<T> {
    words.iter().find(|(known, _)| *known == word).map(|(_, meant)| *meant)
}
