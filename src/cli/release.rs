//! What `publish` into a folder and into a bucket have in common: the arguments, the site built for a release, what is said.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::console::{Common, Console};
use super::deployment;
use super::site::SiteArgs;
use crate::build::Built;
use crate::config::Target;
use crate::deploy::{Changes, Manifest};
use crate::diag::Severity;
use crate::inputs::Inputs;
use crate::observer::NoObserver;
use crate::pipeline::{self, Caching, Order, Outcome};
use crate::publish::Foreign;
use crate::report::Tally;

/// Arguments of `publish`.
#[derive(Args)]
pub(super) struct PublishArgs {
    #[command(flatten)]
    pub(super) site: SiteArgs,
    /// The name of a `[deploy.<name>]` table of `site.toml`.
    pub(super) target: String,
    /// Say what would be published, and publish nothing.
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Publish the edition before the current one again, without a build.
    #[arg(long, conflicts_with = "dry_run")]
    pub(super) rollback: bool,
    #[command(flatten)]
    pub(super) bucket: BucketArgs,
}

/// Arguments of `publish` for buckets.
#[derive(Args)]
pub(super) struct BucketArgs {
    /// Let one publication into a bucket delete so many files.
    #[arg(long, value_name = "COUNT", help_heading = "Buckets")]
    pub(super) max_deletes: Option<usize>,
    /// Replace objects of a bucket that no publication wrote.
    #[arg(long, help_heading = "Buckets")]
    pub(super) adopt: bool,
    /// Delete objects of a bucket that no publication wrote.
    #[arg(long, help_heading = "Buckets")]
    pub(super) delete_unknown: bool,
    /// Publish although another publication into the bucket seems to be at work.
    #[arg(long, help_heading = "Buckets")]
    pub(super) break_lock: bool,
}

/// A site that was built for a release.
pub(super) struct Released {
    built: Built,
    inputs: Inputs,
    tally: Tally,
    /// The folder in which it was built.
    pub(super) output: PathBuf,
    /// Its files.
    pub(super) files: Manifest,
}

/// Builds the site for a release; the problems if it is not fit for one.
pub(super) fn release(
    common: &Common,
    args: &PublishArgs,
    console: &Console,
) -> anyhow::Result<Result<Released, Tally>> {
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
        return Ok(Err(tally));
    }
    let files = deployment::files(&built, &common.root, &output)?;
    Ok(Ok(Released { built, inputs, tally, output, files }))
}

impl Released {
    /// All problems, with those of what changes; as an error if one of these is one.
    pub(super) fn judge(&self, changes: &Changes<'_>, console: &Console) -> Result<Tally, Tally> {
        let lost = deployment::lost(&self.built, changes);
        let tally = self.tally + console.problems(&lost, &self.inputs);
        match lost.iter().any(|(severity, _)| *severity == Severity::Error) {
            true => Err(tally),
            false => Ok(tally),
        }
    }
}

/// The name of an edition: the moment.
pub(super) fn edition_name() -> String {
    Timestamp::now().strftime("%Y%m%dT%H%M%S%3fZ").to_string()
}

/// What changes, as a sentence and as fields.
pub(super) fn summary(changes: &Changes<'_>, target: &Target) -> (String, Value) {
    let (new, changed, removed) = (changes.added.len(), changes.changed.len(), changes.removed.len());
    let fields = json!({
        "command": "publish", "target": target.name, "new": new, "changed": changed, "removed": removed, "published": false,
    });
    (format!("{new} new, {changed} changed, {removed} removed"), fields)
}

pub(super) fn refused(console: &Console, tally: Tally) -> ExitCode {
    console.failure(
        "nothing was published; the site is as it was",
        tally,
        json!({ "command": "publish", "published": false }),
    );
    ExitCode::from(1)
}

/// Prints the paths of what would change.
pub(super) fn list(console: &Console, changes: &Changes<'_>) {
    let each = [("+", &changes.added), ("~", &changes.changed), ("-", &changes.removed)];
    for (sign, files) in each {
        for file in files {
            console.say(format_args!("{sign} {}", file.path));
        }
    }
}
