//! What translators have added to an earlier export -> the units of a new one.

use std::collections::{BTreeMap, BTreeSet};

use super::own::{Kept, Note, Obsolete, Own};
use super::state::State;
use super::unit::{Id, Incoming, Name, Received, Unit, text_hash, written};

/// The category of notes on texts that are gone from the site.
const GONE: &str = "obsolete";

/// Gives units what was added to them in an earlier export. What belongs to the file is returned, with the originals of units that are gone
/// from the site, and that somebody had written about.
pub fn carry(units: &mut [Unit], before: Received, is_po: bool) -> (Kept, Vec<String>) {
    let Received { mut kept, units: earlier, .. } = before;
    let places = Places::of(units, &earlier);
    let mut gone = Vec::new();
    for unit in earlier {
        let found = places.find(units, &unit);
        let Incoming { id, source, target, own, sent, state, .. } = unit;
        match found {
            Some(at) => {
                let now = &mut units[at];
                let is_as_before = sent.as_ref().is_some_and(|sent| sent.is(&written(&now.target)));
                let was_done = sent.is_some_and(|sent| sent.state >= State::Translated && sent.is(&target));
                let is_marked = was_done && state == State::Fuzzy && now.state >= State::Translated;
                let sub_state = own.sub_state.clone().filter(|_| is_as_before);
                now.own.join(Own { is_marked: is_marked && is_as_before, sub_state, ..own });
            }
            None if own.has_words() && is_po => {
                gone.push(source.clone());
                let is_fuzzy = state == State::Fuzzy;
                let lines = Vec::new();
                let id = id.to_string();
                kept.obsolete.push(Obsolete { own, is_fuzzy, is_recorded: true, lines, id, source, target });
            }
            None if own.has_words() => {
                let notes = kept.notes.entry(id.file).or_default();
                notes.extend(own.notes.into_iter().map(|note| Note {
                    attributes: vec![("category".to_owned(), GONE.to_owned())],
                    text: format!("“{source}”: {}", note.text),
                }));
                gone.push(source);
            }
            None => {}
        }
    }
    revive(units, &mut kept.obsolete);
    // What is below the last entry stays there.
    kept.obsolete.sort_by_key(|one| one.id.is_empty() && one.lines.is_empty());
    (kept, gone)
}

/// Gives units that are back in the site what was added to them before they were taken out.
fn revive(units: &mut [Unit], obsolete: &mut Vec<Obsolete>) {
    if obsolete.is_empty() {
        return;
    }
    let names = units.iter().enumerate().map(|(at, unit)| (unit.id.to_string(), at));
    let by_name: BTreeMap<String, usize> = names.collect();
    obsolete.retain_mut(|one| {
        let found = by_name.get(&one.id).copied().map(|at| &mut units[at]);
        let Some(unit) = found else { return true };
        let target = one.target.split_whitespace().collect::<Vec<_>>().join(" ");
        if !target.is_empty() && !unit.target_is(&target) {
            one.own.comments.push(format!("# {target}"));
        }
        unit.own.join(std::mem::take(&mut one.own));
        false
    });
}

/// Which unit of a new export is one of an earlier export.
struct Places {
    by_id: BTreeMap<Id, usize>,
    /// Texts of bodies by file and hash, apart from those that have kept their names.
    by_hash: BTreeMap<(String, String), usize>,
    /// Texts that have changed, by file and the hash of what they said.
    by_former: BTreeMap<(String, u64), usize>,
}

impl Places {
    fn of(units: &[Unit], earlier: &[Incoming]) -> Places {
        let named: BTreeSet<&Id> = earlier.iter().map(|unit| &unit.id).collect();
        let numbered = || units.iter().enumerate();
        let by_hash = numbered().filter(|(_, unit)| !named.contains(&unit.id)).filter_map(|(at, unit)| {
            let Name::Body { hash, .. } = &unit.id.name else { return None };
            Some(((unit.id.file.clone(), hash.clone()), at))
        });
        let by_former = numbered()
            .filter_map(|(at, unit)| Some(((unit.id.file.clone(), text_hash(unit.former.as_deref()?)), at)));
        Places {
            by_id: numbered().map(|(at, unit)| (unit.id.clone(), at)).collect(),
            by_hash: by_hash.collect(),
            by_former: by_former.collect(),
        }
    }

    fn find(&self, units: &[Unit], unit: &Incoming) -> Option<usize> {
        if unit.own.is_empty() && unit.state != State::Fuzzy {
            return None;
        }
        let file = || unit.id.file.clone();
        let same_text = || match &unit.id.name {
            Name::Body { hash, .. } => self.by_hash.get(&(file(), hash.clone())).copied(),
            Name::Field(_) => None,
        };
        // A comment follows the translation that it was written on, where its original has changed.
        let same_translation = || {
            let sent = unit.sent.as_ref().filter(|_| !unit.target.trim().is_empty())?;
            let is_it = |now: &Unit| {
                now.id.file == unit.id.file && !now.target.is_empty() && sent.is(&written(&now.target))
            };
            let mut found = (0..units.len()).filter(|at| is_it(&units[*at]));
            found.next().filter(|_| found.next().is_none())
        };
        let at = self.by_id.get(&unit.id).copied().or_else(same_text);
        at.or_else(|| self.by_former.get(&(file(), text_hash(&unit.source))).copied())
            .or_else(same_translation)
    }
}
