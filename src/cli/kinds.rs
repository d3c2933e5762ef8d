//! `hexaglot kinds [NAME]`: the kinds of content that a site and its themes declare, and the fields of one.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;

use super::console::{Common, Console, say};
use super::site::clock;
use crate::build::configuration;
use crate::config::{FILE, Settings};
use crate::content::kinds::{Field, Kind, Kinds, Overridable, documented};
use crate::diag::{Diagnostics, one_of};
use crate::inputs::Inputs;
use crate::node::{Documented, ReadFields};
use crate::report::Format;
use crate::theme;

/// Arguments of `kinds`.
#[derive(Args)]
pub(super) struct KindsArgs {
    /// The kind whose fields are listed; all kinds are listed if it is absent.
    name: Option<String>,
}

/// Lists.
pub(super) fn run(common: &Common, args: &KindsArgs) -> anyhow::Result<ExitCode> {
    let (kinds, broken) = read(&common.root)?;
    for path in &broken {
        let note = format!(
            "`{path}` has mistakes, so that what it declares may be missing here: run `hexaglot check`"
        );
        Console::new(common, Format::Human).note(&note);
    }
    let done = if broken.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(1) };
    let Some(name) = &args.name else {
        let width = kinds.names().map(str::len).max().unwrap_or_default();
        for kind in kinds.iter() {
            say(format_args!("{:width$}  {}", kind.name, kind.about));
        }
        return Ok(done);
    };
    match kinds.get(name) {
        Some(kind) => say(text(kind).trim_end()),
        None => anyhow::bail!("unknown kind `{name}`: {}", one_of(name, kinds.names())),
    }
    Ok(done)
}

/// The kinds of the site in a folder; those of the built-in theme if it has no site. `check` reports their problems.
pub(super) fn of_site(root: &Path) -> anyhow::Result<Kinds> {
    Ok(read(root)?.0)
}

/// The kinds of a site, and the files of declarations with mistakes.
fn read(root: &Path) -> anyhow::Result<(Kinds, BTreeSet<Arc<str>>)> {
    if !root.join(FILE).is_file() {
        return Ok((theme::builtin_kinds(), BTreeSet::new()));
    }
    let mut silent = Diagnostics::new();
    let inputs = Inputs::from_dir(root, |_| false, &mut silent)?;
    let config = configuration(&inputs, &Settings::at(clock()?), &mut silent);
    let mut found = Diagnostics::new();
    let kinds = theme::kinds(&inputs, &config, &mut found);
    let broken = found.iter().filter_map(|problem| Some(Arc::clone(&problem.place.as_ref()?.path)));
    Ok((kinds, broken.collect()))
}

/// A kind with all its fields: its own facts and texts first, then those of every kind.
pub(super) fn text(kind: &Kind) -> String {
    let mut out = format!("{}: {}\n", kind.name, kind.about);
    let mut section = |title: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            out.push_str(&format!("\n{title}\n{}\n", lines.join("\n")));
        }
    };
    section("Facts, once for all languages:", kind.facts.iter().map(own).collect());
    section("Texts, in each language:", kind.texts.iter().map(own).collect());
    let is_common = |field: &&dyn Documented| kind.facts.iter().all(|own| own.name != field.name());
    let common = kind.all_facts().filter(is_common).chain(documented(Overridable::FIELDS));
    section("Facts of every kind:", common.map(line).collect());
    let is_common = |field: &&dyn Documented| kind.texts.iter().all(|own| own.name != field.name());
    section("Texts of every kind:", kind.all_texts().filter(is_common).map(line).collect());
    out
}

fn own(field: &Field) -> String {
    let required = if field.required { "; required" } else { "" };
    let role = field.role.map(|role| format!("; role `{}`", role.name())).unwrap_or_default();
    let pages =
        field.pages.as_ref().map(|pages| format!("; pages in `{}/`", pages.folder)).unwrap_or_default();
    format!("{}{required}{role}{pages}", line(field))
}

/// What a field of entries is, and the kinds that have it; `None` if no kind has one with this name.
pub(super) fn field(kinds: &Kinds, name: &str) -> Option<String> {
    let mut found: Vec<(String, Vec<&str>)> = Vec::new();
    for kind in kinds.iter() {
        let fields = kind.all_facts().chain(documented(Overridable::FIELDS)).chain(kind.all_texts());
        for line in fields.filter(|field| field.name() == name).map(line) {
            match found.iter_mut().find(|(known, _)| *known == line) {
                Some((_, kinds)) if kinds.last() == Some(&&*kind.name) => {}
                Some((_, kinds)) => kinds.push(&kind.name),
                None => found.push((line, vec![&kind.name])),
            }
        }
    }
    let all = kinds.iter().count();
    let lines = found.into_iter().map(|(line, kinds)| match kinds.len() {
        count if count == all => format!("A field of entries of every kind:\n{line}"),
        1 => format!("A field of the kind `{}`:\n{line}", kinds[0]),
        _ => format!("A field of the kinds `{}`:\n{line}", kinds.join("`, `")),
    });
    let lines: Vec<String> = lines.collect();
    (!lines.is_empty()).then(|| lines.join("\n\n"))
}

/// A field in one line: its name, its meaning, its values.
pub(super) fn line(field: &dyn Documented) -> String {
    format!("  {}: {} ({})", field.name(), field.doc(), field.expects())
}
