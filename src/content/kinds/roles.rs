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
    /// How one takes part: one of [`Role::ATTENDANCES`].
    Attendance,
    /// The entry that it takes place within.
    Within,
    /// The part of its section that it belongs to.
    Of,
    /// The parts that it has, each with an `id`, which is an anchor of its page.
    Parts,
}

impl Role {
    /// The words that a fact with the role [`Role::Attendance`] may have.
    pub const ATTENDANCES: &[&str] = &["online", "virtual", "on-site", "physical", "hybrid"];
}

choice!(Role, "role", {
    "when" => When,
    "where" => Where,
    "sessions" => Sessions,
    "number" => Number,
    "files" => Files,
    "attendance" => Attendance,
    "within" => Within,
    "of" => Of,
    "parts" => Parts,
});
