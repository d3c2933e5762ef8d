//! Leaves out entries that do not exist on the day of the edition: drafts, entries that are not published yet, and expired ones.

use std::collections::{BTreeMap, BTreeSet};

use super::absence::Absence;
use super::facts::{EntryFields, TextFields};
use super::named_files::{file_name, paths};
use crate::config::{Config, Coverage};
use crate::content::kinds::{Kind, Values};
use crate::date::Day;

/// The entries that exist on the day of the edition, and those that do not.
#[derive(Default)]
pub struct Due {
    /// The entries that exist.
    pub kept: Vec<EntryFields>,
    /// Why the others do not.
    pub hidden: BTreeMap<String, Absence>,
    /// The names of files that texts lead to which do not exist.
    pub awaited: BTreeSet<String>,
    /// Kind and facts of entries that do not exist and whose values would have pages.
    pub absent: Vec<(Kind, Values, Absence)>,
}

/// Tells the entries that exist from the others.
pub fn due(drafts: Vec<EntryFields>, config: &Config) -> Due {
    let Due { mut hidden, mut awaited, mut kept, mut absent } = Due::default();
    let mut await_files = |texts: &[TextFields], files: Vec<&str>| {
        awaited.extend(files.into_iter().filter_map(file_name));
        for text in texts {
            let outline = &text.document.outline;
            let links = outline.links.iter().map(|link| &link.destination);
            let targets = links.chain(outline.images.iter().map(|image| &image.source)).chain(&outline.later);
            awaited.extend(targets.filter_map(|target| file_name(target)));
        }
    };
    kept.reserve(drafts.len());
    for mut fields in drafts {
        match absence(&fields, config).or_else(|| inherited(&fields.path, &hidden)) {
            Some(absence) => {
                await_files(&fields.texts, paths(&fields.kind, &fields.kind_facts));
                hidden.insert(fields.path, absence);
                if has_pages(&fields.kind) {
                    absent.push((fields.kind, fields.kind_facts, absence));
                }
            }
            None => {
                let is_due = |text: &TextFields| config.drafts || text.overridable.draft != Some(true);
                // Most entries have no others, and keep their list as it is: a new one would be larger than what it holds.
                if !fields.texts.iter().all(is_due) {
                    let (texts, others) = fields.texts.into_iter().partition(is_due);
                    fields.texts = texts;
                    await_files(&others, Vec::new());
                }
                if fields.texts.is_empty() && !fields.is_of_values {
                    hidden.insert(fields.path, Absence::Draft);
                    if has_pages(&fields.kind) {
                        absent.push((fields.kind, fields.kind_facts, Absence::Draft));
                    }
                } else {
                    kept.push(fields);
                }
            }
        }
    }
    Due { kept, hidden, awaited, absent }
}

/// Whether values of its facts have pages.
fn has_pages(kind: &Kind) -> bool {
    kind.facts.iter().any(|field| field.pages.is_some())
}

/// Why an entry does not exist.
fn absence(fields: &EntryFields, config: &Config) -> Option<Absence> {
    if fields.overridable.draft == Some(true) && !config.drafts {
        return Some(Absence::Draft);
    }
    let is_early = |day: &Day| *day > config.today && config.coverage < Coverage::Awaited;
    let early = fields.facts.publish.filter(is_early);
    let late = fields.facts.expires.filter(|day| *day <= config.today);
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
