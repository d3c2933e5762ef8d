//! `hexaglot l10n rename ID NEW`: a message gets another id, in all languages, in other messages, in templates and in records.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{bail, ensure};
use clap::Args;

use super::renaming::Begun;
use super::workspace::{Workspace, hexaglot, write};
use crate::check::state_path;
use crate::cli::console::{Common, Console, say};
use crate::diag::{Diagnostics, did_you_mean};
use crate::locales::fluent::{self, Canonical};
use crate::locales::{Asked, state_file};
use crate::render::renamed_in_template;
use crate::report::{Format, counted};

/// Arguments of `l10n rename`.
#[derive(Args)]
pub(super) struct RenameArgs {
    /// The id of the message; that of a term with its `-`.
    #[arg(allow_hyphen_values = true)]
    id: String,
    /// Its new id.
    #[arg(allow_hyphen_values = true)]
    new: String,
    /// Write nothing, and name the files that would change.
    #[arg(long)]
    pub(super) dry_run: bool,
}

/// Renames.
pub(super) fn run(common: &Common, args: &RenameArgs) -> anyhow::Result<ExitCode> {
    let site = Workspace::readable(common)?;
    let begun = Begun::of(common).filter(|begun| begun.is_pending(&site));
    match &begun {
        Some(Begun { id, new }) if (id, new) == (&args.id, &args.new) => {}
        Some(begun) => bail!(
            "a command was stopped before it had renamed all: run `{} l10n rename {begun}` again first",
            hexaglot(common)
        ),
        None => refuse(&site, args)?,
    }
    let files = renamed(&site, &args.id, &args.new);
    let journal = Begun { id: args.id.clone(), new: args.new.clone() };
    if !args.dry_run {
        journal.write(common)?;
    }
    for (path, text) in &files {
        say(path);
        if !args.dry_run {
            write(&common.root, path, text)?;
        }
    }
    if !args.dry_run {
        Begun::remove(common);
    }
    let what = if args.dry_run { "would be changed" } else { "changed" };
    let console = Console::new(common, Format::Human);
    console.say(format_args!("`{}` is `{}`: {} {what}", args.id, args.new, counted(files.len(), "file")));
    if site.config.same_messages.iter().any(|same| same.id == args.id) {
        console
            .note(&format!("`site.toml` names `{}` under `[messages]`: write `{}` there", args.id, args.new));
    }
    Ok(ExitCode::SUCCESS)
}

/// Refuses what would break something.
fn refuse(site: &Workspace, args: &RenameArgs) -> anyhow::Result<()> {
    let RenameArgs { id, new, .. } = args;
    let messages = site.messages();
    let ids: Vec<(String, bool)> =
        messages.files().flat_map(|file| file.entries().map(|(id, _)| (id, file.is_own()))).collect();
    if !ids.iter().any(|(known, _)| known == id) {
        let near = did_you_mean(id, ids.iter().map(|(known, _)| known.as_str()));
        bail!("no language has a message `{id}`{}", near.map(|near| format!(": {near}")).unwrap_or_default());
    }
    ensure!(
        !ids.iter().any(|(known, is_own)| known == id && !is_own) && !Asked::is_of_program(id),
        "`{id}` is a message of the built-in theme or of the program, which would go on to ask for it"
    );
    ensure!(
        id.starts_with('-') == new.starts_with('-'),
        "a message cannot become a term, nor a term a message"
    );
    let name = new.strip_prefix('-').unwrap_or(new);
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    ensure!(is_name, "`{new}` cannot be the id of a message: ids are letters, digits, `-` and `_`");
    ensure!(!ids.iter().any(|(known, _)| known == new), "there is a message `{new}` already");
    let broken = messages.own_files().find(|file| !file.parsed.broken.is_empty());
    if let Some(file) = broken {
        bail!("`{}` has mistakes, and may have the message too: run `hexaglot l10n lint`", file.source.path);
    }
    let composed = |text: &str| {
        let prefixes = id.match_indices('-').map(|(at, _)| &id[..=at]).filter(|_| !id.starts_with('-'));
        let is_composed = |prefix: &&str| {
            ["\"", "'", "`"].iter().any(|quote| text.contains(&format!("{quote}{prefix}{quote}")))
        };
        let declared = fluent::declared(text).into_iter().find(|one| one.is_prefix && one.is_of(id));
        prefixes.clone().find(is_composed).map(str::to_owned).or(declared.map(|one| one.name.to_owned()))
    };
    let own = site.theme.templates.iter();
    if let Some((template, prefix)) =
        own.filter_map(|template| Some((template, composed(&template.text)?))).next()
    {
        bail!(
            "`{}` composes ids that begin with `{prefix}`, so that it may ask for `{id}`: rename there by hand",
            template.path
        );
    }
    Ok(())
}

/// The files that change, with their new texts, in the order in which they are written. Originals are the last: as long as they have the
/// former id, the records of their translations can be brought to the new one.
fn renamed(site: &Workspace, id: &str, new: &str) -> Vec<(Arc<str>, String)> {
    let mut files = BTreeMap::new();
    let messages = site.messages();
    let mut record = |path: &Arc<str>, text: String| drop(files.insert(Arc::clone(path), text));
    // A record has the hash of the original with its id: whoever followed the original goes on to follow it.
    let moved: BTreeMap<_, _> =
        messages.own_files().flat_map(|file| fluent::moved(file.source, id, new)).collect();
    for file in messages.own_files() {
        if let Some(text) = fluent::renamed(file.source, id, new) {
            record(&file.source.path, text);
        }
        let state = state_path(&file.source.path);
        let text = site.inputs.find(&state).and_then(|_| site.inputs.text(&state, &mut Diagnostics::new()));
        let entries = text.map(|text| state_file::read(&state, &text, &mut Diagnostics::new()));
        let Some(entries) = entries else { continue };
        let renamed = entries.iter().map(|(known, form)| {
            let form = moved.get(&(known.clone(), form.hash.clone())).unwrap_or(form);
            (if known == id { new.to_owned() } else { known.clone() }, form.clone())
        });
        let renamed: BTreeMap<String, Canonical> = renamed.collect();
        if renamed != entries {
            record(&state, state_file::write(&renamed));
        }
    }
    for template in site.theme.templates.iter().filter(|template| !template.path.starts_with("builtin/")) {
        if let Some(text) = renamed_in_template(&template.text, id, new) {
            record(&template.path, text);
        }
    }
    let is_original = |path: &Arc<str>| {
        messages.own_files().any(|file| file.source.lang == site.config.source && file.source.path == *path)
    };
    let (last, mut first): (Vec<_>, Vec<_>) = files.into_iter().partition(|(path, _)| is_original(path));
    first.extend(last);
    first
}
