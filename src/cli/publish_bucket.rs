//! `hexaglot publish TARGET` into the storage of a cloud.

use std::process::ExitCode;

use anyhow::bail;

use super::console::{Common, Console};
use super::release::PublishArgs;
use crate::config::{Bucket, Target};

/// Publishes.
#[cfg(feature = "buckets")]
pub(super) fn run(
    common: &Common,
    args: &PublishArgs,
    target: &Target,
    bucket: &Bucket,
    console: &Console,
) -> anyhow::Result<ExitCode> {
    use serde_json::json;

    use super::release::{edition_name, list, refused, release, summary};
    use crate::deploy::Changes;
    use crate::deploy::bucket::{Permissions, Publication};
    use crate::report::counted;

    if args.rollback {
        bail!("a bucket holds one edition: build the site as it was, and publish that");
    }
    let given = &args.bucket;
    let permits = Permissions {
        deletes: given.max_deletes,
        adopt: given.adopt,
        delete_unknown: given.delete_unknown,
        break_lock: given.break_lock,
    };
    // What is missing is told before the site is built.
    let publication = Publication::open(bucket, permits)?;
    let mut released = match release(common, args, console)? {
        Ok(released) => released,
        Err(tally) => return Ok(refused(console, tally)),
    };
    released.files = publication.encoded(released.files);
    let before = publication.before();
    let changes = Changes::between(&before, &released.files);
    let tally = match released.judge(&changes, console) {
        Ok(tally) => tally,
        Err(tally) => return Ok(refused(console, tally)),
    };
    let name = publication.name().to_owned();
    if args.dry_run {
        list(console, &changes);
    }
    let (said, mut fields) = summary(&changes, target);
    let is_done = publication.is_done(&released.files, target.keep);
    if args.dry_run || is_done {
        let sentence = match is_done {
            true => format!("`{name}` is up to date: nothing was published; {tally}"),
            false => format!("{said}; nothing was published; {tally}"),
        };
        if !args.dry_run {
            publication.leave()?;
        }
        console.summary("summary", tally, sentence, fields);
        return Ok(ExitCode::SUCCESS);
    }
    let run = format!("{}-{}", edition_name(), std::process::id());
    let done = publication.publish(&run, &released.output, &released.files, target.keep)?;
    fields["published"] = json!(true);
    fields["edition"] = json!(done.edition);
    fields["written"] = json!(done.written);
    fields["deleted"] = json!(done.deleted);
    let written = counted(done.written, "file");
    let sentence = format!(
        "edition {} in `{name}`: {said}; {written} written, {} deleted; {tally}",
        done.edition, done.deleted
    );
    console.summary("summary", tally, sentence, fields);
    Ok(ExitCode::SUCCESS)
}

/// Says how to get a program that publishes into buckets.
#[cfg(not(feature = "buckets"))]
pub(super) fn run(
    _: &Common,
    _: &PublishArgs,
    target: &Target,
    bucket: &Bucket,
    _: &Console,
) -> anyhow::Result<ExitCode> {
    bail!(
        "this program cannot publish into the bucket `{}` of `{}`: releases can, and one that is compiled by \
         `cargo install --path . --features buckets`",
        bucket.name,
        target.host.name()
    )
}
