//! `hexaglot l10n stamp --messages [LANG] [ID…]`: records that translated messages say what their originals say now.

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

use anyhow::{bail, ensure};

use super::workspace::{Workspace, language, write};
use crate::check::{MessageState, states};
use crate::cli::console::{Common, Console, say};
use crate::diag::{Diagnostics, did_you_mean};
use crate::locales::fluent::Canonical;
use crate::locales::state_file;
use crate::report::{Format, counted};

/// Records the messages with these ids in a language; all of them if none is named, in all languages if none is.
pub(super) fn stamp(common: &Common, name: Option<&str>, ids: &[String]) -> anyhow::Result<ExitCode> {
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
    let (mut recorded, mut refused, mut written) = (0, 0, 0);
    for state in &states {
        let text = site
            .inputs
            .find(&state.path)
            .and_then(|_| site.inputs.text(&state.path, &mut Diagnostics::new()));
        if text.is_none() && site.inputs.find(&state.path).is_some() {
            bail!("`{}` cannot be read: run `hexaglot l10n lint`", state.path);
        }
        let before = text.as_deref().map(|text| state_file::read(&state.path, text, &mut Diagnostics::new()));
        let mut entries: BTreeMap<String, Canonical> = before.unwrap_or_default();
        entries.retain(|id, _| state.messages.contains_key(id));
        for (id, message) in state.messages.iter().filter(|(id, _)| ids.is_empty() || ids.contains(id)) {
            if let Some(why) = message.refusal() {
                refused += 1;
                say(format_args!("{}: `{id}` is not recorded: {why}", message.place.path));
            } else if entries.insert(id.clone(), message.original.clone()).as_ref() != Some(&message.original)
            {
                recorded += 1;
            }
        }
        let new = state_file::write(&entries);
        if !entries.is_empty() && text.as_deref() != Some(&new) {
            write(&common.root, &state.path, &new)?;
            written += 1;
        }
    }
    let console = Console::new(common, Format::Human);
    console.say(format_args!(
        "{} recorded in {}, {refused} refused",
        counted(recorded, "message"),
        counted(written, "file")
    ));
    Ok(ExitCode::from(u8::from(refused > 0)))
}
