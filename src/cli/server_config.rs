//! `hexaglot server-config TARGET`: what a server is configured with that reads no file of the site.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;
use serde_json::json;

use super::console::{Common, Console, say};
use super::site::{SiteArgs, require_site};
use crate::build::SiteFiles;
use crate::config::{Config, Target};
use crate::diag::{Diagnostics, one_of};
use crate::memo::Memo;
use crate::observer::NoObserver;
use crate::outputs;
use crate::pipeline;
use crate::report::{Tally, counted};

/// Arguments of `server-config`.
#[derive(Args)]
pub(super) struct ServerConfigArgs {
    #[command(flatten)]
    site: SiteArgs,
    /// The name of a `[deploy.<name>]` table of `site.toml`.
    target: String,
    /// The folder in which the files are written; they are printed if it is absent.
    #[arg(long, short, value_name = "DIR")]
    output: Option<PathBuf>,
}

/// Writes or prints the files.
pub(super) fn run(common: &Common, args: &ServerConfigArgs) -> anyhow::Result<ExitCode> {
    require_site(&common.root)?;
    let console = Console::new(common, args.site.format);
    let mut diags = Diagnostics::new();
    let inputs = pipeline::files(&common.root, &common.root.join("public"), &mut diags)?;
    let settings = args.site.settings(false)?;
    let read = SiteFiles::of(&inputs, &settings, &Memo::default(), &NoObserver, &mut diags);
    let built = read.assemble(&NoObserver, &mut diags);
    let problems = built.judge(diags);
    let tally = Tally::of(&problems);
    if tally.errors > 0 {
        console.problems(&problems, &inputs);
        console.failure("nothing was written", tally, json!({ "command": "server-config" }));
        return Ok(ExitCode::from(1));
    }
    let world = built.world();
    let target = named(&world.config, &args.target)?;
    let files = outputs::configuration(&world.config, &world.site, target);
    if files.is_empty() {
        console.note(&format!(
            "`{}` reads what it needs from the published site: there is nothing to configure",
            target.host.name()
        ));
        return Ok(ExitCode::SUCCESS);
    }
    let Some(folder) = &args.output else {
        files.iter().for_each(|(name, text)| say(format_args!("# --- {name}\n{text}")));
        return Ok(ExitCode::SUCCESS);
    };
    fs::create_dir_all(folder).with_context(|| format!("cannot make `{}`", folder.display()))?;
    for (name, text) in &files {
        let path = folder.join(name);
        fs::write(&path, text).with_context(|| format!("cannot write `{}`", path.display()))?;
    }
    let sentence = format!("{} written in `{}`", counted(files.len(), "file"), folder.display());
    console.summary("summary", tally, sentence, json!({ "command": "server-config", "files": files.len() }));
    Ok(ExitCode::SUCCESS)
}

/// The target of this name.
pub(super) fn named<'c>(config: &'c Config, name: &str) -> anyhow::Result<&'c Target> {
    let found = config.targets.iter().find(|target| target.name == name);
    match found {
        Some(target) => Ok(target),
        None if config.targets.is_empty() => bail!(
            "`site.toml` says nowhere where the site is published: add a table `[deploy.{name}]` with `host = \"…\"`"
        ),
        None => bail!(
            "no table `[deploy.{name}]` in `site.toml`: {}",
            one_of(name, config.targets.iter().map(|target| target.name.as_str()))
        ),
    }
}
