//! `hexaglot check`: everything that a build does except writing, and what an editor would mark.

use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::SiteArgs;
use super::console::{Common, Console, counted};
use crate::build::assemble;
use crate::check::{self, Scope};
use crate::diag::Diagnostics;
use crate::memo::Memo;
use crate::watch::Unwatched;

/// Arguments of `check`.
#[derive(Args)]
pub(super) struct CheckArgs {
    #[command(flatten)]
    site: SiteArgs,
    /// Take placeholders for errors, as before a release.
    #[arg(long)]
    release: bool,
}

/// Checks.
pub(super) fn run(common: &Common, args: &CheckArgs) -> anyhow::Result<ExitCode> {
    let mut diags = Diagnostics::new();
    let inputs = super::inputs(&common.root, &common.root.join("public"), &mut diags)?;
    let built =
        assemble(&inputs, &args.site.settings(args.release), &Memo::default(), &Unwatched, &mut diags);
    built.render_all(&inputs, &Unwatched, |_, _| Ok(()), &mut diags)?;
    let world = built.world();
    let scope = Scope { config: &world.config, locales: &world.locales, site: &world.site };
    check::site(scope, &inputs, &mut diags);
    let problems = built.judge(diags);
    let console = Console::new(common, args.site.format);
    let tally = console.problems(&problems, &inputs);
    let world = built.world();
    let (pages, languages) = (world.site.pages.len(), world.config.languages.len());
    let artifacts = built.plan.artifacts.len();
    let fields = json!({
        "command": "check", "pages": pages, "languages": languages, "artifacts": artifacts, "publishable": tally.errors == 0,
    });
    if tally.errors > 0 {
        console.failure("the site cannot be published", tally, fields);
        return Ok(ExitCode::from(1));
    }
    let (pages, languages) = (counted(pages, "page"), counted(languages, "language"));
    let sentence = format!("{pages} in {languages}, {}: {tally}", counted(artifacts, "artifact"));
    console.summary("summary", tally, sentence, fields);
    Ok(ExitCode::SUCCESS)
}
