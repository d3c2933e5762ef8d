//! `hexaglot check`: everything that a build does except writing, and what an editor would mark.

use std::process::ExitCode;

use clap::Args;

use super::SiteArgs;
use super::report::{Reporter, counted, say};
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
pub(super) fn run(args: &CheckArgs) -> anyhow::Result<ExitCode> {
    let mut diags = Diagnostics::new();
    let inputs = args.site.inputs(&args.site.root.join("public"), &mut diags)?;
    let built =
        assemble(&inputs, &args.site.settings(args.release), &Memo::default(), &Unwatched, &mut diags);
    built.render_all(&inputs, &Unwatched, |_, _| Ok(()), &mut diags)?;
    let world = built.world();
    let scope = Scope { config: &world.config, locales: &world.locales, site: &world.site };
    check::site(scope, &inputs, &mut diags);
    let problems = built.judge(diags);
    let tally = Reporter::new(args.site.format, &inputs).print(&problems);
    if tally.errors > 0 {
        let _ = tally.write_failure("the site cannot be published");
        return Ok(ExitCode::from(1));
    }
    if args.site.format == super::Format::Human {
        let world = built.world();
        say(format_args!(
            "{} in {}, {}: {tally}",
            counted(world.site.pages.len(), "page"),
            counted(world.config.languages.len(), "language"),
            counted(built.plan.artifacts.len(), "artifact")
        ));
    }
    Ok(ExitCode::SUCCESS)
}
