//! Leaves out what does not exist on the day of the edition: drafts, entries not yet published or expired.

use std::collections::BTreeMap;

use super::facts::Draft;
use crate::config::Config;
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

/// The entries that exist, and why the others do not.
pub fn due(drafts: Vec<Draft>, config: &Config) -> (Vec<Draft>, BTreeMap<String, Absence>) {
    let mut hidden: BTreeMap<String, Absence> = BTreeMap::new();
    let mut kept = Vec::with_capacity(drafts.len());
    for mut draft in drafts {
        match absence(&draft, config).or_else(|| inherited(&draft.path, &hidden)) {
            Some(absence) => {
                hidden.insert(draft.path, absence);
            }
            None => {
                draft.texts.retain(|text| config.drafts || text.either.draft != Some(true));
                if draft.texts.is_empty() {
                    hidden.insert(draft.path, Absence::Draft);
                } else {
                    kept.push(draft);
                }
            }
        }
    }
    (kept, hidden)
}

/// What keeps an entry away.
fn absence(draft: &Draft, config: &Config) -> Option<Absence> {
    if draft.either.draft == Some(true) && !config.drafts {
        return Some(Absence::Draft);
    }
    let early = draft.facts.publish.filter(|day| *day > config.today);
    let late = draft.facts.expires.filter(|day| *day <= config.today);
    early.map(Absence::Until).or(late.map(Absence::From))
}

/// Entries below a section that does not exist do not exist either.
fn inherited(path: &str, hidden: &BTreeMap<String, Absence>) -> Option<Absence> {
    let mut at = path;
    while let Some((folder, _)) = at.rsplit_once('/') {
        if let Some(absence) = hidden.get(folder) {
            return Some(*absence);
        }
        at = folder;
    }
    None
}
