//! What has come back for messages: Fluent files with new texts, and the records of their originals.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::import_outcome::{LeftOut, Outcome, Said, Units, as_before};
use super::pages::Pages;
use super::recorded::Recorded;
use super::workspace::ReadyFile;
use crate::diag::{Code, Diagnostics};
use crate::exchange::{Imported, Incoming, Messages, State, layer};
use crate::lang::Lang;
use crate::locales::state_file;
use crate::report::counted;

/// Writes the units of messages.
pub(super) fn import_messages(
    pages: &Pages,
    (lang, all): (Lang, &Messages<'_>),
    units: &[&Incoming],
    left: &LeftOut,
    (outcome, diags): (&mut Outcome, &mut Diagnostics),
) -> anyhow::Result<()> {
    let units: Vec<&Incoming> =
        units.iter().copied().filter(|unit| !left.units.contains(&unit.place)).collect();
    let mut made = all.import(&units, diags);
    made.files.retain(|path, _| !left.files.contains(&**path));
    if !left.files.is_empty() {
        made.changed.retain(|(file, _)| made.files.keys().any(|path| layer(path) == layer(file)));
    }
    outcome.open += made.open;
    for (id, place) in &made.gone {
        let message = format!("the original of `{id}` has changed since the file was made, or is gone");
        let help = "run `hexaglot l10n extract` again, and translate what is open there";
        diags.report(Code::UnplacedUnit, place.clone(), message).help(help);
    }
    outcome.texts += made.changed.len();
    let said = |unit: &&Incoming| Said {
        name: unit.id.name.field().to_owned(),
        target: unit.target.clone(),
        place: unit.place.clone(),
    };
    for (path, text) in &made.files {
        let own = units.iter().copied().filter(|unit| layer(&unit.id.file) == layer(path));
        let own = own.filter(|unit| unit.state >= State::Translated);
        let own = Units { page: None, units: own.map(|unit| said(&unit)).collect() };
        outcome.said.insert(path.to_string(), own);
        outcome.lines.push(format!("{path}: written"));
        outcome.files.push(ReadyFile { path: path.to_string(), bytes: as_before(pages, path, text) });
    }
    record(pages, (lang, all), &made, outcome);
    Ok(())
}

/// Records the originals of messages that were translated, or whose translation somebody has looked at.
fn record(pages: &Pages, (lang, all): (Lang, &Messages<'_>), made: &Imported, outcome: &mut Outcome) {
    let recorded = Recorded::of(pages, lang);
    // A message is confirmed if all its texts are.
    let ids: BTreeSet<(&Arc<str>, &str)> = made
        .confirmed
        .iter()
        .map(|(file, name)| (file, name.split('.').next().unwrap_or_default()))
        .collect();
    let is_whole = |file: &Arc<str>, id: &str| {
        all.names(file, id).all(|name| made.confirmed.contains(&(Arc::clone(file), name.to_owned())))
    };
    let mut entries: BTreeMap<&str, BTreeMap<String, _>> = BTreeMap::new();
    let mut count = 0;
    for (file, id) in ids {
        let is_changed = made.changed.contains(&(Arc::clone(file), id.to_owned()));
        if !(is_changed || recorded.is_stale(file, id)) || !is_whole(file, id) {
            continue;
        }
        let Some((key, (_, known))) = recorded.layers.get_key_value(layer(file)) else { continue };
        // A language without a record is not compared; one that has nothing yet begins with one.
        if known.is_none() && has_files(pages, lang, key) {
            continue;
        }
        let Some(original) = recorded.original(file, id) else { continue };
        let list = entries.entry(key).or_insert_with(|| known.clone().unwrap_or_default());
        if list.insert(id.to_owned(), original.clone()).as_ref() != Some(original) {
            count += 1;
        }
    }
    for (key, list) in entries {
        let path = &recorded.layers[key].0;
        let text = state_file::write(&list);
        outcome.files.push(ReadyFile { path: path.to_string(), bytes: as_before(pages, path, &text) });
    }
    if count > 0 {
        outcome.lines.push(format!("{} recorded", counted(count, "message")));
    }
}

/// Whether a language has messages in a layer already.
fn has_files(pages: &Pages, lang: Lang, of: &str) -> bool {
    let files = &pages.world().theme.messages;
    files.iter().any(|file| {
        file.lang == lang
            && !file.is_borrowed
            && !file.path.starts_with("builtin/")
            && layer(&file.path) == of
    })
}
