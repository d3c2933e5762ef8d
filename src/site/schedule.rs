//! Leaves out what does not exist on the day of the edition: drafts, entries not yet published or expired.

use std::collections::BTreeMap;

use super::facts::Draft;
use crate::config::Config;
use crate::date::Day;

/// The entries that exist, and the others with the day that decided.
pub fn due(drafts: Vec<Draft>, config: &Config) -> (Vec<Draft>, BTreeMap<String, Option<Day>>) {
    let mut hidden: BTreeMap<String, Option<Day>> = BTreeMap::new();
    let mut kept = Vec::with_capacity(drafts.len());
    for mut draft in drafts {
        match absence(&draft, config).or_else(|| inherited(&draft.path, &hidden)) {
            Some(day) => {
                hidden.insert(draft.path, day);
            }
            None => {
                draft.texts.retain(|text| config.drafts || text.either.draft != Some(true));
                if draft.texts.is_empty() {
                    hidden.insert(draft.path, None);
                } else {
                    kept.push(draft);
                }
            }
        }
    }
    (kept, hidden)
}

/// The day that keeps an entry away; `None` inside if it is a draft.
fn absence(draft: &Draft, config: &Config) -> Option<Option<Day>> {
    if draft.either.draft == Some(true) && !config.drafts {
        return Some(None);
    }
    let early = draft.facts.publish.filter(|day| *day > config.today);
    let late = draft.facts.expires.filter(|day| *day <= config.today);
    early.or(late).map(Some)
}

/// Entries below a section that does not exist do not exist either.
fn inherited(path: &str, hidden: &BTreeMap<String, Option<Day>>) -> Option<Option<Day>> {
    let mut at = path;
    while let Some((folder, _)) = at.rsplit_once('/') {
        if let Some(day) = hidden.get(folder) {
            return Some(*day);
        }
        at = folder;
    }
    None
}
