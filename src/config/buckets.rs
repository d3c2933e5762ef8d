//! The bucket of a `[deploy.<name>]` table: which storage, where in it, how it is asked.

use super::hosts::Host;
use crate::choice;
use crate::diag::{Code, Diagnostics};
use crate::node::text::{TextFormat, Web};
use crate::node::{At, Count, Text};
use crate::url;

/// Whose storage it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// Amazon S3, or what is compatible with it.
    S3,
    /// Google Cloud Storage.
    Google,
    /// Azure Blob Storage.
    Azure,
}

/// How large texts are compressed in a bucket.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Compress {
    /// Not at all.
    #[default]
    None,
    /// By gzip.
    Gzip,
    /// By Brotli.
    Brotli,
}

choice!(Compress, "compression", { "none" => None, "gzip" => Gzip, "br" => Brotli });

/// Where a site is in the storage of a cloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bucket {
    /// Whose storage it is.
    pub storage: Storage,
    /// The name of the bucket or container.
    pub name: String,
    /// The folder in it, without slashes at its ends; empty for its root.
    pub prefix: String,
    /// The region.
    pub region: Option<String>,
    /// The address of the storage, if it is none of the cloud's own.
    pub endpoint: Option<String>,
    /// The storage account of Azure.
    pub account: Option<String>,
    /// Whether the name is in the path of addresses.
    pub path_style: bool,
    /// How large texts are compressed.
    pub compress: Compress,
    /// The most files that one publication deletes.
    pub max_deletes: Option<usize>,
}

/// The container of the static website of a storage account.
const WEBSITE: &str = "$web";

/// What a table says of a bucket.
pub struct RawBucket<'r> {
    /// Its name.
    pub bucket: Option<&'r At<Text<BucketName>>>,
    /// The folder in it.
    pub prefix: Option<&'r str>,
    /// The region.
    pub region: Option<&'r str>,
    /// The address of the storage.
    pub endpoint: Option<&'r At<Text<Web>>>,
    /// The storage account.
    pub account: Option<&'r str>,
    /// Whether the name is in the path of addresses.
    pub path_style: Option<bool>,
    /// How large texts are compressed.
    pub compress: Option<Compress>,
    /// The most deletions.
    pub max_deletes: Option<Count>,
}

impl RawBucket<'_> {
    /// The bucket of a table, if its host is one and it names one.
    pub fn resolve(self, name: &str, host: &At<Host>, diags: &mut Diagnostics) -> Option<Bucket> {
        if !host.value.is_bucket() {
            if let Some(bucket) = self.bucket {
                let message = format!("`{}` does not publish a bucket", host.value.name());
                diags.report(Code::OutOfRange, bucket.place.clone(), message).help(
                "remove `bucket`, or write the host that publishes it: `s3`, `cloudfront`, `google-cloud-storage` or `azure-storage`",
            );
            }
            return None;
        }
        let storage = match host.value {
            Host::GoogleStorage => Storage::Google,
            Host::AzureStorage => Storage::Azure,
            _ => Storage::S3,
        };
        let named = self.bucket.map(|at| at.value.to_string());
        let named = named.or_else(|| (storage == Storage::Azure).then(|| WEBSITE.to_owned()));
        if named.is_none() && host.value != Host::CloudFront {
            let message = format!("`[deploy.{name}]` has no `bucket`");
            diags
                .report(Code::MissingField, host.place.clone(), message)
                .help("add the name of the bucket: `bucket = \"site-example\"`");
        }
        let endpoint = self.endpoint;
        if let Some(at) =
            endpoint.filter(|at| at.value.starts_with("http:") && !is_of_this_computer(&at.value))
        {
            let message =
                format!("`{}` would send the site and what proves the right to write it openly", &*at.value);
            diags.report(Code::OutOfRange, at.place.clone(), message).help(
                "write an address that begins with `https://`; only this computer may be asked without",
            );
            return None;
        }
        let text = |found: Option<&str>| found.map(|text| text.trim_end_matches('/').to_owned());
        Some(Bucket {
            storage,
            name: named?,
            prefix: text(self.prefix).unwrap_or_default(),
            region: text(self.region),
            endpoint: text(endpoint.map(|at| &*at.value)),
            account: text(self.account),
            path_style: self.path_style.unwrap_or(endpoint.is_some()),
            compress: self.compress.unwrap_or_default(),
            max_deletes: self.max_deletes.and_then(|most| most.get()),
        })
    }
}

fn is_of_this_computer(address: &str) -> bool {
    let host = url::host(address).unwrap_or_default();
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// A name of a bucket, a region or an account.
pub struct BucketName;

impl TextFormat for BucketName {
    const EXPECTS: &'static str = "a name of a bucket, a region or an account";
    const PATTERN: &'static str = r"^[A-Za-z0-9$_-][A-Za-z0-9._-]*$";
    const HELP: &'static str = "write the name alone, without an address and slashes: `site-example`";
    const CODE: Code = Code::OutOfRange;

    fn fits(text: &str) -> bool {
        let is_sign = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '_' | '-');
        let rest = text.strip_prefix('$').unwrap_or(text);
        !rest.is_empty() && !text.starts_with('.') && rest.chars().all(is_sign)
    }
}
