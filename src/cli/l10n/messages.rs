//! `hexaglot l10n stamp --messages [LANG] [ID…]`: records that translated messages say what their originals say now.

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

use anyhow::{bail, ensure};

use super::untouched::{self, Unchanged};
use super::workspace::{Workspace, language, write};
use crate::check::{MessageState, states};
use crate::cli::console::{Common, Console, say};
use crate::diag::{Diagnostics, did_you_mean};
use crate::locales::fluent::Canonical;
use crate::locales::state_file;
use crate::report::{Format, counted};

/// Why a message is not recorded that was not changed.
const UNTOUCHED: &str = "it reads as it did when it was last recorded, though its original has changed; if that is right, add `--unchanged`";

/// Records the messages with these ids in a language; all of them if none is named, in all languages if none is.
pub(super) fn stamp(
    common: &Common,
    name: Option<&str>,
    ids: &[String],
    unchanged: Unchanged,
) -> anyhow::Result<ExitCode> {
    let site = Workspace::readable(common)?;
    let lang = name.map(|name| language(&site.config, name)).transpose()?;
    if let Some(lang) = lang.filter(|lang| *lang == site.config.source) {
        bail!(
            "`{}` is the source language: its messages are the originals",
            site.config.language(lang).segment
        );
    }
    let segment = lang.map(|lang| &site.config.language(lang).segment);
    let messages = site.messages();
    let states: Vec<MessageState> = states(&messages, &site.config)
        .into_iter()
        .filter(|state| segment.is_none_or(|segment| *segment == state.segment))
        .collect();
    let known: BTreeSet<&str> =
        states.iter().flat_map(|state| state.messages.keys().map(String::as_str)).collect();
    if let Some(strange) = ids.iter().find(|id| !known.contains(id.as_str())) {
        let near = did_you_mean(strange, known.iter().copied());
        let near = near.map(|near| format!(": {near}")).unwrap_or_default();
        ensure!(false, "no translated message `{strange}`{near}");
    }
    let mut count = Count::default();
    for state in &states {
        record(common, &site, state, (ids, unchanged), &mut count)?;
    }
    let Count { recorded, refused, written } = count;
    let console = Console::new(common, Format::Human);
    console.say(format_args!(
        "{} recorded in {}, {refused} refused",
        counted(recorded, "message"),
        counted(written, "file")
    ));
    Ok(ExitCode::from(u8::from(refused > 0)))
}

/// So many refused messages of a language are shown.
const SHOWN: usize = 8;

/// What became of messages, and how many files were written.
#[derive(Default)]
struct Count {
    recorded: usize,
    refused: usize,
    written: usize,
}

/// Writes the record of a language, with these messages or all of them.
fn record(
    common: &Common,
    site: &Workspace,
    state: &MessageState,
    (ids, unchanged): (&[String], Unchanged),
    count: &mut Count,
) -> anyhow::Result<()> {
    let is_there = site.inputs.find(&state.path).is_some();
    let text = is_there.then(|| site.inputs.text(&state.path, &mut Diagnostics::new())).flatten();
    if text.is_none() && is_there {
        bail!("`{}` cannot be read: run `hexaglot l10n lint`", state.path);
    }
    let before = text.as_deref().map(|text| state_file::read(&state.path, text, &mut Diagnostics::new()));
    let mut entries: BTreeMap<String, Canonical> = before.unwrap_or_default();
    entries.retain(|id, _| state.messages.contains_key(id));
    let mut refused = 0;
    for (id, message) in state.messages.iter().filter(|(id, _)| ids.is_empty() || ids.contains(id)) {
        let former = entries.get(id).filter(|former| **former != message.original);
        let former = former.filter(|_| unchanged == Unchanged::Refused);
        let file = site.theme.messages.iter().find(|file| file.path == message.place.path);
        let is_untouched = || {
            former.zip(file).is_some_and(|(former, file)| {
                untouched::is_message_untouched(common, &state.path, (id, former), file)
            })
        };
        if let Some(why) = message.refusal().or_else(|| is_untouched().then(|| UNTOUCHED.to_owned())) {
            count.refused += 1;
            refused += 1;
            if refused <= SHOWN || ids.contains(id) {
                say(format_args!("{}: `{id}` is not recorded: {why}", message.place.path));
            }
        } else if entries.insert(id.clone(), message.original.clone()).as_ref() != Some(&message.original) {
            count.recorded += 1;
        }
    }
    if ids.is_empty() && refused > SHOWN {
        let (more, segment) = (refused - SHOWN, &state.segment);
        say(format_args!("… and {more} more: `hexaglot l10n lint --lang {segment}` shows all"));
    }
    let new = state_file::write(&entries);
    if !entries.is_empty() && text.as_deref() != Some(&new) {
        write(&common.root, &state.path, &new)?;
        count.written += 1;
    }
    Ok(())
}
