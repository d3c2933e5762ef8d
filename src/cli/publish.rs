//! `hexaglot publish TARGET`: builds the site as for a release, and publishes it in the folder of a server.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Args;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::console::{Common, Console};
use super::deployment;
use super::server_config::named;
use super::site::{SiteArgs, require_site};
use crate::build::configuration;
use crate::config::{Config, Host, Target};
use crate::deploy::{Changes, Editions, Keeping};
use crate::diag::{Diagnostics, Severity};
use crate::observer::NoObserver;
use crate::pipeline::{self, Caching, Order, Outcome};
use crate::publish::{Edition, Foreign, interrupts};
use crate::report::{Tally, counted};

/// Arguments of `publish`.
#[derive(Args)]
pub(super) struct PublishArgs {
    #[command(flatten)]
    site: SiteArgs,
    /// The name of a `[deploy.<name>]` table of `site.toml`.
    target: String,
    /// Say what would be published, and publish nothing.
    #[arg(long)]
    dry_run: bool,
    /// Publish the edition before the current one again, without a build.
    #[arg(long, conflicts_with = "dry_run")]
    rollback: bool,
}

/// Publishes.
pub(super) fn run(common: &Common, args: &PublishArgs) -> anyhow::Result<ExitCode> {
    interrupts::heed()?;
    require_site(&common.root)?;
    let console = Console::new(common, args.site.format);
    let config = configured(common, args)?;
    let target = named(&config, &args.target)?;
    let folder = folder(&common.root, target)?;
    let output = common.root.join(&config.output);
    Edition::allows(&folder, &[pipeline::protected(&common.root), vec![output]].concat())?;
    if args.rollback {
        return roll_back(target, &folder, &console);
    }
    let order = Order {
        root: common.root.clone(),
        output: None,
        settings: args.site.settings(true)?,
        foreign: Foreign::Refuse,
        caching: Caching::Cached,
        shard: None,
    };
    let Outcome { built, inputs, problems, published, output, notes } = pipeline::run(&order, &NoObserver)?;
    notes.iter().for_each(|note| console.note(note));
    let tally = console.problems(&problems, &inputs);
    if published.is_none() {
        return Ok(refused(&console, tally));
    }
    let files = deployment::files(&built, &common.root, &output)?;
    let editions = Editions::open(&folder)?;
    let before = editions.current().and_then(|edition| editions.manifest(&edition)).unwrap_or_default();
    let changes = Changes::between(&before, &files);
    let lost = deployment::lost(&built, &changes);
    let tally = tally + console.problems(&lost, &inputs);
    if lost.iter().any(|(severity, _)| *severity == Severity::Error) {
        return Ok(refused(&console, tally));
    }
    if args.dry_run {
        list(&console, &changes);
    }
    let (said, fields) = summary(&changes, target);
    if args.dry_run || changes.is_empty() {
        let sentence = match changes.is_empty() {
            true => format!("`{}` is up to date: nothing was published; {tally}", folder.display()),
            false => format!("{said}; nothing was published; {tally}"),
        };
        console.summary("summary", tally, sentence, fields);
        return Ok(ExitCode::SUCCESS);
    }
    let name = Timestamp::now().strftime("%Y%m%dT%H%M%S%3fZ").to_string();
    let keeping = Keeping { editions: target.keep, precompress: target.precompress };
    let done = editions.publish(&name, &output, &files, keeping)?;
    let mut fields = fields;
    fields["published"] = json!(true);
    fields["edition"] = json!(done.edition);
    let (copied, linked) = (counted(done.copied, "file"), done.linked);
    let sentence = format!(
        "{} in `{}`: {said}; {copied} written, {linked} kept; {tally}",
        done.edition,
        folder.display()
    );
    console.summary("summary", tally, sentence, fields);
    Ok(ExitCode::SUCCESS)
}

/// What changes, as a sentence and as fields.
fn summary(changes: &Changes<'_>, target: &Target) -> (String, Value) {
    let (new, changed, removed) = (changes.added.len(), changes.changed.len(), changes.removed.len());
    let fields = json!({
        "command": "publish", "target": target.name, "new": new, "changed": changed, "removed": removed, "published": false,
    });
    (format!("{new} new, {changed} changed, {removed} removed"), fields)
}

fn refused(console: &Console, tally: Tally) -> ExitCode {
    console.failure(
        "nothing was published; the site is as it was",
        tally,
        json!({ "command": "publish", "published": false }),
    );
    ExitCode::from(1)
}

fn roll_back(target: &Target, folder: &Path, console: &Console) -> anyhow::Result<ExitCode> {
    let edition = Editions::open(folder)?.roll_back()?;
    let fields =
        json!({ "command": "publish", "target": target.name, "edition": edition, "published": true });
    console.summary("summary", Tally::default(), format!("{edition} is published again"), fields);
    Ok(ExitCode::SUCCESS)
}

/// What `site.toml` says: a wrong target is told before anything is built.
fn configured(common: &Common, args: &PublishArgs) -> anyhow::Result<Config> {
    let mut diags = Diagnostics::new();
    let inputs = pipeline::files(&common.root, &common.root.join("public"), &mut diags)?;
    Ok(configuration(&inputs, &args.site.settings(false)?, &mut diags))
}

/// The folder of a target.
fn folder(root: &Path, target: &Target) -> anyhow::Result<PathBuf> {
    let Some(path) = &target.path else {
        bail!(
            "`publish` does not put files on `{}`: build the site, and publish `public` by {}",
            target.host.name(),
            own_way(target.host)
        );
    };
    let folder = root.join(path);
    std::path::absolute(&folder).with_context(|| format!("cannot find `{}`", folder.display()))
}

/// How the files get to a host that has its own way.
fn own_way(host: Host) -> &'static str {
    match host {
        Host::GitHub => "the action `actions/deploy-pages`",
        Host::GitLab => "a job named `pages` with the artifact `public`",
        Host::Netlify => "`netlify deploy --prod --dir public`",
        Host::Cloudflare => "`wrangler pages deploy public`",
        Host::Azure => "`swa deploy public --env production`",
        Host::CloudFront => "`aws s3 sync public s3://BUCKET`",
        Host::Nginx | Host::Caddy | Host::Folder => "a copy",
    }
}

/// Prints the paths of what would change.
fn list(console: &Console, changes: &Changes<'_>) {
    let each = [("+", &changes.added), ("~", &changes.changed), ("-", &changes.removed)];
    for (sign, files) in each {
        for file in files {
            console.say(format_args!("{sign} {}", file.path));
        }
    }
}
