//! `hexaglot l10n prune`: removes messages that nobody uses, and translations whose original is gone, with their comments.

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;

use super::workspace::{Workspace, write};
use crate::check::{obsolete_messages, state_path, unused_messages};
use crate::cli::console::{Common, Console, say};
use crate::diag::Diagnostics;
use crate::locales::{fluent, state_file};
use crate::report::{Format, counted};

/// Arguments of `l10n prune`.
#[derive(Args)]
pub(super) struct PruneArgs {
    /// Write nothing, and name the messages that would be removed.
    #[arg(long)]
    pub(super) dry_run: bool,
}

/// Removes.
pub(super) fn run(common: &Common, args: &PruneArgs) -> anyhow::Result<ExitCode> {
    let site = Workspace::readable(common)?;
    let messages = site.messages();
    let unused: BTreeSet<String> =
        unused_messages(&messages, &site.config, &site.theme).into_iter().map(|(_, id)| id).collect();
    let obsolete = obsolete_messages(&messages, &site.config, &site.theme);
    let (mut files, mut removed) = (BTreeMap::new(), 0);
    for file in messages.own_files() {
        let path = &file.source.path;
        let gone = |id: &String| unused.contains(id) || obsolete.contains(&(Arc::clone(path), id.clone()));
        let ids: BTreeSet<String> = file.entries().map(|(id, _)| id).filter(gone).collect();
        for id in &ids {
            let why = if unused.contains(id) { "unused" } else { "obsolete" };
            say(format_args!("{path}: `{id}` is {why}"));
        }
        removed += ids.len();
        if !ids.is_empty() {
            files.insert(Arc::clone(path), fluent::without(file.source, &ids));
        }
        let state = state_path(path);
        let text = site.inputs.find(&state).and_then(|_| site.inputs.text(&state, &mut Diagnostics::new()));
        if let Some(text) = files.get(&state).cloned().or(text) {
            let mut entries = state_file::read(&state, &text, &mut Diagnostics::new());
            let before = entries.len();
            entries.retain(|id, _| !ids.contains(id));
            if entries.len() < before {
                files.insert(state, state_file::write(&entries));
            }
        }
    }
    if !args.dry_run {
        files.iter().try_for_each(|(path, text)| write(&common.root, path, text))?;
    }
    let what = if args.dry_run { "would be removed" } else { "removed" };
    Console::new(common, Format::Human).say(format_args!("{} {what}", counted(removed, "message")));
    Ok(ExitCode::SUCCESS)
}
