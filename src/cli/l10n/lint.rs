//! `hexaglot l10n lint`: the problems of messages, and of what templates ask of them, without those of pages.

use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::arguments::OneLanguage;
use super::pages::Pages;
use crate::check::{self, is_of_language, is_of_messages, narrow};
use crate::cli::console::{Common, Console};
use crate::cli::site::SiteArgs;

/// Arguments of `l10n lint`.
#[derive(Args)]
pub(super) struct LintArgs {
    #[command(flatten)]
    site: SiteArgs,
    #[command(flatten)]
    lang: OneLanguage,
}

/// Checks.
pub(super) fn run(common: &Common, args: &LintArgs) -> anyhow::Result<ExitCode> {
    let Pages { inputs, built, problems: mut diags, .. } = Pages::of(common, &args.site)?;
    let world = built.world();
    check::messages((&world.config, &world.locales, &world.theme), &inputs, &mut diags);
    let lang = args.lang.of(&world.config)?;
    let mut problems = built.judge(diags);
    problems.retain(|(_, problem)| {
        is_of_messages(problem) && lang.is_none_or(|lang| is_of_language(problem, &world.config, lang))
    });
    if let Some(lang) = lang {
        problems.iter_mut().for_each(|(_, problem)| narrow(problem, &world.config, lang));
    }
    let console = Console::new(common, args.site.format);
    let tally = console.problems(&problems, &inputs);
    if tally.errors > 0 {
        console.failure("the messages have mistakes", tally, json!({ "command": "l10n lint" }));
        return Ok(ExitCode::from(1));
    }
    console.summary("summary", tally, format!("messages: {tally}"), json!({ "command": "l10n lint" }));
    Ok(ExitCode::SUCCESS)
}
