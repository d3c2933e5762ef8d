//! The `[deploy]` tables: where the site is published, and what the host there reads.

use std::collections::BTreeMap;

use super::buckets::{Bucket, BucketName, Compress, RawBucket};
use super::hosts::Host;
use super::texts::{FolderPath, PublishPath};
use crate::diag::{Code, Diagnostics};
use crate::fields;
use crate::node::text::Web;
use crate::node::{At, Count, Text};
use crate::source::Place;

fields! {
    /// One `[deploy.<name>]` table: a place where the site is published.
    pub struct RawTarget("a `[deploy]` table", requires { "host": MissingField, "host = \"netlify\"" }) {
        /// What serves the site there: `github-pages`, `gitlab-pages`, `netlify`, `cloudflare-pages`, `azure-static-web-apps`,
        /// `cloudfront`, `s3`, `google-cloud-storage`, `azure-storage`, `nginx`, `caddy`, or `folder` for anything else.
        host: Option<At<Host>>,
        /// The folder to which `publish` publishes; a path that does not begin with `/` begins at the site.
        path: Option<At<Text<PublishPath>>>,
        /// Whether readers who ask for `/` are led to their language, where the host can do that; `true` if absent.
        negotiate: Option<bool>,
        /// Whether files are published compressed too, as `.br` and `.gz`; `true` if absent, for hosts that send them.
        precompress: Option<bool>,
        /// Editions that `publish` keeps, so that `--rollback` can go back to one; 3 if absent.
        keep: Option<Count>,
        /// The bucket to which `publish` publishes, for `s3`, `cloudfront`, `google-cloud-storage` and `azure-storage`, where it is a
        /// container: `$web`, if absent.
        bucket: Option<At<Text<BucketName>>>,
        /// The folder of the bucket in which the site is; its root, if absent.
        prefix: Option<At<Text<FolderPath>>>,
        /// The region of the bucket, as `AWS_REGION` if absent.
        region: Option<Text<BucketName>>,
        /// The address of the storage, if it is none of the cloud's own; one with `http:` has to be of this computer.
        endpoint: Option<At<Text<Web>>>,
        /// The storage account of an Azure container; `AZURE_STORAGE_ACCOUNT_NAME` if absent.
        account: Option<Text<BucketName>>,
        /// Whether the name of the bucket is in the path of addresses, not in their host; `true` if absent and there is an `endpoint`.
        path_style: Option<bool>,
        /// How large texts are compressed in the bucket, which sends them so to every reader: `none` if absent, `gzip` or `br`.
        compress: Option<Compress>,
        /// The most files that one publication deletes; a tenth of those that are published, and at least 100, if absent.
        max_deletes: Option<Count>,
    }
}

/// A place where the site is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// Its name.
    pub name: String,
    /// What serves the site there.
    pub host: Host,
    /// Where that is written.
    pub place: Place,
    /// The folder in which editions are published.
    pub path: Option<String>,
    /// Whether readers who ask for `/` are led to their language.
    pub negotiate: bool,
    /// Whether files are published compressed too.
    pub precompress: bool,
    /// Editions that are kept.
    pub keep: usize,
    /// The bucket in which the site is published.
    pub bucket: Option<Bucket>,
}

/// The targets, sorted by name.
pub fn resolve(raw: BTreeMap<String, RawTarget>, diags: &mut Diagnostics) -> Vec<Target> {
    raw.into_iter().filter_map(|(name, raw)| target(name, raw, diags)).collect()
}

fn target(name: String, raw: RawTarget, diags: &mut Diagnostics) -> Option<Target> {
    let host = raw.host.clone()?;
    let bucket = RawBucket {
        bucket: raw.bucket.as_ref(),
        prefix: raw.prefix.as_ref().map(|at| &*at.value),
        region: raw.region.as_deref(),
        endpoint: raw.endpoint.as_ref(),
        account: raw.account.as_deref(),
        path_style: raw.path_style,
        compress: raw.compress,
        max_deletes: raw.max_deletes,
    };
    let bucket = bucket.resolve(&name, &host, diags);
    let has_path = raw.path.is_some();
    if host.value.is_folder() && !has_path {
        diags
            .report(
                Code::MissingField,
                host.place.clone(),
                format!("`[deploy.{name}]` has no `path`, and `{}` publishes a folder", host.value.name()),
            )
            .help("add the folder in which the site is published: `path = \"/srv/www/site\"`");
    }
    if let Some(path) = raw.path.as_ref().filter(|_| !host.value.is_folder()) {
        let help = match host.value.is_bucket() {
            true => "write the name of the bucket as `bucket`, and a folder in it as `prefix`",
            false => {
                "remove `path`, or write the host that publishes the folder: `nginx`, `caddy` or `folder`"
            }
        };
        diags
            .report(
                Code::OutOfRange,
                path.place.clone(),
                format!("`{}` does not publish a folder of this computer", host.value.name()),
            )
            .help(help);
    }
    Some(Target {
        name,
        host: host.value,
        place: host.place,
        path: raw.path.filter(|at| at.value.is_sound()).map(|at| at.value.to_string()),
        negotiate: raw.negotiate.unwrap_or(true),
        precompress: raw.precompress.unwrap_or(true),
        keep: raw.keep.and_then(Count::get).unwrap_or(3),
        bucket,
    })
}
