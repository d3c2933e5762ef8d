//! `hexaglot l10n pseudo`: the site in two pseudo-locales, in a folder of its own; words that stay plain are hard-coded.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, ensure};
use clap::Args;

use super::workspace::Workspace;
use crate::build::{assemble, scope};
use crate::check::{self, in_pseudo};
use crate::cli::console::{Common, Console};
use crate::cli::site::{clock, day};
use crate::config::{FILE, Settings};
use crate::content::paths;
use crate::date::Day;
use crate::diag::{Code, Diagnostics};
use crate::inputs::Inputs;
use crate::locales::fluent;
use crate::locales::pseudo::Pseudo;
use crate::memo::Memo;
use crate::observer::NoObserver;
use crate::report::{Format, counted};

/// Arguments of `l10n pseudo`.
#[derive(Args)]
pub(super) struct PseudoArgs {
    /// The folder for the pages.
    #[arg(long, value_name = "DIR", default_value = "public-pseudo")]
    output: PathBuf,
    /// Build the edition of this day, such as 2022-06-20.
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<Day>,
}

/// A file by which the folder is known as one of this command.
const MARK: &str = ".pseudo";

/// Builds.
pub(super) fn run(common: &Common, args: &PseudoArgs) -> anyhow::Result<ExitCode> {
    let site = Workspace::of(common)?;
    let settings = Settings { today: args.today, ..Settings::at(clock()?) };
    let files = files(&site, &settings)?;
    let inputs = Inputs::from_memory(files.iter());
    let mut diags = Diagnostics::new();
    let built = assemble(&inputs, &settings, &Memo::default(), &NoObserver, &mut diags);
    let output = common.root.join(&args.output);
    prepare(&output)?;
    let write = |path: &str, bytes: Vec<u8>| {
        let is_pseudo = |pseudo: &Pseudo| path.starts_with(&format!("{}/", pseudo.segment()));
        // Of the other languages nobody needs anything; what is beside the languages is shared.
        let of_language = built
            .world()
            .config
            .languages
            .segments()
            .iter()
            .any(|segment| path.starts_with(&format!("{segment}/")));
        if of_language && !Pseudo::ALL.iter().any(is_pseudo) {
            return Ok(());
        }
        let path = output.join(path);
        let failed = || format!("cannot write `{}`", path.display());
        fs::create_dir_all(path.parent().unwrap_or(&output)).with_context(failed)?;
        fs::write(&path, bytes).with_context(failed)
    };
    let mut of_pages = Diagnostics::new();
    built.render_all(&inputs, &NoObserver, write, &mut of_pages)?;
    let mut found = Diagnostics::new();
    check::hard_coded(&site.theme, &mut found);
    let problems: Vec<_> =
        built.judge(found).into_iter().filter(|(_, problem)| problem.code == Code::HardCodedText).collect();
    let console = Console::new(common, Format::Human);
    let tally = console.problems(&problems, &site.inputs);
    console.say(format_args!(
        "`{}` and `{}` are in `{}`: {} written in templates",
        Pseudo::Accented.tag(),
        Pseudo::RightToLeft.tag(),
        args.output.display(),
        counted(tally.errors + tally.warnings, "text")
    ));
    Ok(ExitCode::from(u8::from(!problems.is_empty())))
}

/// Empties a folder that this command made, or makes it.
fn prepare(output: &Path) -> anyhow::Result<()> {
    let is_ours = output.join(MARK).exists();
    let is_empty = output.read_dir().map_or(true, |mut entries| entries.next().is_none());
    ensure!(
        is_ours || is_empty,
        "`{}` has files of others: name another folder with `--output`",
        output.display()
    );
    if is_ours {
        fs::remove_dir_all(output).with_context(|| format!("cannot empty `{}`", output.display()))?;
    }
    fs::create_dir_all(output).with_context(|| format!("cannot make `{}`", output.display()))?;
    fs::write(output.join(MARK), "").with_context(|| format!("cannot write into `{}`", output.display()))
}

/// The files of the site with two more languages.
fn files(site: &Workspace, settings: &Settings) -> anyhow::Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for file in site.inputs.files() {
        let bytes = site.inputs.bytes(&file.path).with_context(|| format!("cannot read `{}`", file.path))?;
        files.insert(file.path.to_string(), bytes.to_vec());
    }
    let source = site.config.language(site.config.source);
    let built = assemble(&site.inputs, settings, &Memo::default(), &NoObserver, &mut Diagnostics::new());
    let world = built.world();
    let scope = scope(world);
    for pseudo in Pseudo::ALL {
        let own = |page: &&Arc<crate::site::Page>| {
            page.lang == source.id && page.notice.is_none() && page.document.has_file()
        };
        for page in world.site.pages.iter().filter(own) {
            let path = &*page.document.path;
            let stem = path.strip_suffix(paths::TEXT).unwrap_or(path);
            let stem = stem.strip_suffix(&format!(".{}", source.segment)).unwrap_or(stem);
            if let Some(text) = in_pseudo(scope, page, &site.inputs, pseudo) {
                files.insert(format!("{stem}.{}{}", pseudo.segment(), paths::TEXT), text.into_bytes());
            }
        }
        let mut known = BTreeSet::new();
        let messages = site.messages();
        let originals = messages.files().filter(|file| file.source.lang == source.id);
        let text: String = originals.map(|file| fluent::in_pseudo(file.source, pseudo, &mut known)).collect();
        files.insert(format!("locales/{}/pseudo.ftl", pseudo.segment()), text.into_bytes());
    }
    for (path, bytes) in &mut files {
        if paths::FACTS.iter().any(|ending| path.ends_with(ending))
            && let Ok(text) = std::str::from_utf8(bytes)
        {
            *bytes = localized(text, &source.segment).into_bytes();
        }
    }
    if let Some(config) = files.get_mut(FILE) {
        config.extend_from_slice(languages(site).as_bytes());
    }
    Ok(files)
}

/// The tables of the two languages for `site.toml`.
fn languages(site: &Workspace) -> String {
    let source = &site.config.language(site.config.source).segment;
    let table = |pseudo: Pseudo| {
        let (tag, segment) = (pseudo.tag(), pseudo.segment());
        format!(
            "\n[[languages]]\ntag = \"{tag}\"\nsegment = \"{segment}\"\nname = \"{}\"\nfallback = [\"{source}\"]\n",
            pseudo.text("Pseudo")
        )
    };
    Pseudo::ALL.into_iter().map(table).collect()
}

/// A file of facts in which each value for the source language is there for the pseudo-locales too.
fn localized(text: &str, source: &str) -> String {
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let key = format!("{source}:");
    let lines: Vec<&str> = text.lines().collect();
    let mut made = String::with_capacity(text.len() * 2);
    for (at, line) in lines.iter().enumerate() {
        made.push_str(line);
        made.push('\n');
        let ends = lines.get(at + 1).is_none_or(|next| indent(next) <= indent(line));
        let Some(value) =
            line.trim_start().strip_prefix(&key).filter(|value| ends && !value.trim().is_empty())
        else {
            continue;
        };
        let is_plain = !value.contains("://") && !value.contains('\\') && !value.contains('@');
        for pseudo in Pseudo::ALL {
            let value = if is_plain { pseudo.text(value) } else { value.to_owned() };
            made.push_str(&format!("{}{}:{value}\n", " ".repeat(indent(line)), pseudo.segment()));
        }
    }
    made
}
