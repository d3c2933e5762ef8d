//! `hexaglot l10n minor --messages ID…`: records in all languages that the last change of a message altered no meaning.

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{bail, ensure};

use super::message_history::{Versions, earlier, recorded};
use super::minor_parts::noticed;
use super::workspace::{ReadyFile, Workspace, write_all};
use crate::check::{MessageState, states};
use crate::cli::console::{Common, Console, say};
use crate::diag::{Diagnostics, did_you_mean};
use crate::locales::fluent::{Canonical, Source, written};
use crate::locales::state_file;
use crate::report::{Format, counted};

/// What a file of records has.
type Record = BTreeMap<String, Canonical>;

/// Records them; nothing is written if one of them cannot be recorded.
pub(super) fn run(
    common: &Common,
    ids: &[String],
    (all, same_meaning): (bool, bool),
) -> anyhow::Result<ExitCode> {
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
        let changed = one(common, &site, (id, all), &mut records)?;
        if !same_meaning {
            refuse(common, &site, (id, all), &changed)?;
        }
        lines.push(changed.line);
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

/// Changes the records of a message.
fn one(
    common: &Common,
    site: &Workspace,
    (id, all): (&str, bool),
    records: &mut [(&MessageState, Record)],
) -> anyhow::Result<Changed> {
    let (mut done, mut behind) = (Vec::new(), Vec::new());
    let mut from = None;
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
            from.get_or_insert_with(|| (Arc::clone(&now.of.path), BTreeSet::new()))
                .1
                .insert(before.hash.clone());
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
    let line = match (done.is_empty(), behind.is_empty()) {
        (false, true) => format!("{id}: the change alters no meaning ({})", done.join(", ")),
        (false, false) => {
            format!(
                "{id}: the last change alters no meaning ({}); {} {stay}",
                done.join(", "),
                behind.join(", ")
            )
        }
        _ => format!("{id}: {} {stay}", behind.join(", ")),
    };
    Ok(Changed { line, from })
}

/// What is recorded of a message.
struct Changed {
    /// A line that says in which languages.
    line: String,
    /// The file of its original, and the forms that it had when the translations were made.
    from: Option<(Arc<str>, BTreeSet<String>)>,
}

/// Refuses a change of a message that readers notice.
fn refuse(
    common: &Common,
    site: &Workspace,
    (id, all): (&str, bool),
    changed: &Changed,
) -> anyhow::Result<()> {
    let Some((path, forms)) = &changed.from else { return Ok(()) };
    let lang = site.config.source;
    let text = site.inputs.text(path, &mut Diagnostics::new()).unwrap_or_default();
    let source = Source { path: Arc::clone(path), text, lang, layer: 0, is_borrowed: false };
    let Some((_, now)) = written(&source).remove(id) else { return Ok(()) };
    let wanted = forms.iter().map(|hash| (id, &**path, hash.as_str()));
    let primary = site.config.language(lang).primary();
    for before in earlier(&common.root, lang, wanted).into_values() {
        let found = noticed(primary, &before, &now);
        ensure!(
            found.is_empty(),
            "the original of `{id}` has changed so that readers notice it: {}; change the translations, `{}` shows each; if readers learn \
             the same from both versions, run `hexaglot l10n minor --messages {id} --same-meaning{}`",
            found.join(", and "),
            "hexaglot l10n diff --messages LANG",
            if all { " --all" } else { "" }
        );
    }
    Ok(())
}
