//! Why an entry does not exist on the day of the edition, and what to do with references to it.

use crate::date::Day;

/// Why something is not there on the day of the edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Absence {
    /// It is a draft.
    Draft,
    /// It comes on this day.
    Until(Day),
    /// It went on this day.
    From(Day),
}

impl Absence {
    /// What is wrong with naming it.
    pub fn message(self, path: &str) -> String {
        match self {
            Absence::Draft => format!("`{path}` is a draft"),
            Absence::Until(day) | Absence::From(day) => {
                format!("`{path}` is not published in this edition (`{day}` decides)")
            }
        }
    }

    /// What to do with the link or the call that names it.
    pub fn help(self, what: &str) -> String {
        match self.block() {
            Some((open, close)) => format!("put the {what} between {open} and {close}, or remove it"),
            None => format!("remove the {what}, or remove `draft: true` there"),
        }
    }

    /// The tags around a text that holds on the days on which it is there.
    pub fn block(self) -> Option<(String, String)> {
        let (name, day) = match self {
            Absence::Draft => return None,
            Absence::Until(day) => ("since", day),
            Absence::From(day) => ("until", day),
        };
        Some(tags(name, &day.to_string()))
    }
}

/// The tags of a block, as they are typed.
pub fn tags(name: &str, day: &str) -> (String, String) {
    (format!("`{{% <{name} date=\"{day}\"> %}}`"), format!("`{{% </{name}> %}}`"))
}
