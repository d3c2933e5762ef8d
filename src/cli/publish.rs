//! `hexaglot publish TARGET`: builds the site as for a release, and publishes it in the folder of a server.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use serde_json::json;

use super::console::{Common, Console};
use super::publish_bucket;
use super::release::{PublishArgs, edition_name, list, refused, release, summary};
use super::server_config::named;
use super::site::require_site;
use crate::build::configuration;
use crate::config::{Config, Host, Target};
use crate::deploy::{Changes, Editions, Keeping};
use crate::diag::Diagnostics;
use crate::pipeline;
use crate::publish::{Edition, interrupts};
use crate::report::{Tally, counted};

/// Publishes.
pub(super) fn run(common: &Common, args: &PublishArgs) -> anyhow::Result<ExitCode> {
    interrupts::heed()?;
    require_site(&common.root)?;
    let console = Console::new(common, args.site.format);
    let config = configured(common, args)?;
    let target = named(&config, &args.target)?;
    if let Some(bucket) = &target.bucket {
        return publish_bucket::run(common, args, target, bucket, &console);
    }
    let folder = folder(&common.root, target)?;
    let output = common.root.join(&config.output);
    Edition::allows(&folder, &[pipeline::protected(&common.root), vec![output]].concat())?;
    if args.rollback {
        return roll_back(target, &folder, &console);
    }
    let released = match release(common, args, &console)? {
        Ok(released) => released,
        Err(tally) => return Ok(refused(&console, tally)),
    };
    let editions = Editions::open(&folder)?;
    let before = editions.current().and_then(|edition| editions.manifest(&edition)).unwrap_or_default();
    let changes = Changes::between(&before, &released.files);
    let tally = match released.judge(&changes, &console) {
        Ok(tally) => tally,
        Err(tally) => return Ok(refused(&console, tally)),
    };
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
    let name = edition_name();
    let keeping = Keeping { editions: target.keep, precompress: target.precompress };
    let done = editions.publish(&name, &released.output, &released.files, keeping)?;
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
        Host::S3 | Host::GoogleStorage | Host::AzureStorage => "the tools of the cloud",
        Host::Nginx | Host::Caddy | Host::Folder => "a copy",
    }
}
