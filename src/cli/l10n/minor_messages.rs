//! `hexaglot l10n minor --messages ID…`: records in all languages that the last change of a message altered no meaning.

use std::collections::BTreeMap;
use std::process::ExitCode;

use anyhow::{bail, ensure};

use super::message_history::{Versions, recorded};
use super::workspace::{ReadyFile, Workspace, write_all};
use crate::check::{MessageState, states};
use crate::cli::console::{Common, Console, say};
use crate::diag::did_you_mean;
use crate::locales::fluent::Canonical;
use crate::locales::state_file;
use crate::report::{Format, counted};

/// What a file of records has.
type Record = BTreeMap<String, Canonical>;

/// Records them; nothing is written if one of them cannot be recorded.
pub(super) fn run(common: &Common, ids: &[String], all: bool) -> anyhow::Result<ExitCode> {
    let site = Workspace::readable(common)?;
    let known = site.messages();
    let states = states(&known, &site.config);
    let mut records: Vec<(&MessageState, Record)> = Vec::new();
    for state in &states {
        if let Some(record) = recorded(&site.inputs, &state.path)? {
            records.push((state, record));
        }
    }
    let mut lines = Vec::new();
    for id in ids {
        let names = || states.iter().flat_map(|state| state.messages.keys().map(String::as_str));
        if !names().any(|name| name == id) {
            let near = did_you_mean(id, names()).map(|near| format!(": {near}")).unwrap_or_default();
            bail!("no translated message `{id}`{near}");
        }
        lines.push(one(common, &site, (id, all), &mut records)?);
    }
    let is_changed = |(state, record): &&(&MessageState, Record)| {
        ids.iter().any(|id| state.messages.get(id).is_some_and(|now| record.get(id) == Some(&now.original)))
    };
    let file = |(state, record): &(&MessageState, Record)| ReadyFile {
        path: state.path.to_string(),
        bytes: state_file::write(record).into_bytes(),
    };
    write_all(&common.root, &records.iter().filter(is_changed).map(file).collect::<Vec<_>>())?;
    lines.iter().for_each(say);
    Console::new(common, Format::Human).say(format_args!("{} recorded", counted(ids.len(), "message")));
    Ok(ExitCode::SUCCESS)
}

/// Changes the records of a message; a line that says in which languages.
fn one(
    common: &Common,
    site: &Workspace,
    (id, all): (&str, bool),
    records: &mut [(&MessageState, Record)],
) -> anyhow::Result<String> {
    let (mut done, mut behind) = (Vec::new(), Vec::new());
    // The version before the last change: by the history, or any if nobody knows it.
    let mut last: Option<Option<String>> = None;
    for (state, record) in records {
        let Some(now) = state.messages.get(id) else { continue };
        let Some(before) = record.get(id).filter(|before| **before != now.original) else { continue };
        ensure!(
            before.variables == now.original.variables,
            "the original of `{id}` uses other values than before, which no translation can follow by itself: change the translations, \
             then run `hexaglot l10n stamp --messages {} {id}`",
            state.segment
        );
        let last = last.get_or_insert_with(|| {
            let mut versions = Versions::of(&common.root, &now.of.path, site.config.source);
            let other = |(form, _): &(Canonical, String)| form.hash != now.original.hash;
            versions.find_map(|messages| {
                messages.get(id).filter(|form| other(form)).map(|(form, _)| form.hash.clone())
            })
        });
        if all || last.as_ref().is_none_or(|last| *last == before.hash) {
            record.insert(id.to_owned(), now.original.clone());
            done.push(&*state.segment);
        } else {
            behind.push(&*state.segment);
        }
    }
    ensure!(
        !done.is_empty() || !behind.is_empty(),
        "no translation of `{id}` is out of date, so there is nothing to record"
    );
    let stay = "follow an earlier version and stay out of date, unless `--all` says that no change since altered a meaning";
    Ok(match (done.is_empty(), behind.is_empty()) {
        (false, true) => format!("{id}: the change alters no meaning ({})", done.join(", ")),
        (false, false) => {
            format!(
                "{id}: the last change alters no meaning ({}); {} {stay}",
                done.join(", "),
                behind.join(", ")
            )
        }
        _ => format!("{id}: {} {stay}", behind.join(", ")),
    })
}
