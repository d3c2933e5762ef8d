//! The `[deploy]` tables: where the site is published, and what the host there reads.

use std::collections::BTreeMap;

use super::texts::PublishPath;
use crate::choice;
use crate::diag::{Code, Diagnostics};
use crate::fields;
use crate::node::{At, Count, Text};
use crate::source::Place;

/// What serves a published site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Host {
    /// GitHub Pages.
    GitHub,
    /// GitLab Pages.
    GitLab,
    /// Netlify.
    Netlify,
    /// Cloudflare Pages.
    Cloudflare,
    /// Azure Static Web Apps.
    Azure,
    /// Amazon CloudFront before a bucket.
    CloudFront,
    /// nginx on a server of one's own.
    Nginx,
    /// Caddy on a server of one's own.
    Caddy,
    /// A folder that any other server publishes.
    Folder,
}

choice!(Host, "host", {
    "github-pages" => GitHub,
    "gitlab-pages" => GitLab,
    "netlify" => Netlify,
    "cloudflare-pages" => Cloudflare,
    "azure-static-web-apps" => Azure,
    "cloudfront" => CloudFront,
    "nginx" => Nginx,
    "caddy" => Caddy,
    "folder" => Folder,
});

impl Host {
    /// Whether it publishes a folder of a computer that one has access to.
    pub fn is_folder(self) -> bool {
        matches!(self, Host::Nginx | Host::Caddy | Host::Folder)
    }

    /// Whether it answers with redirects, so that nothing need be published at a former address.
    pub fn redirects(self) -> bool {
        !matches!(self, Host::GitHub | Host::Folder)
    }

    /// Whether it reads headers and redirects from a configuration that is not published with the site.
    pub fn is_configured(self) -> bool {
        matches!(self, Host::Nginx | Host::Caddy | Host::CloudFront)
    }
}

fields! {
    /// One `[deploy.<name>]` table: a place where the site is published.
    pub struct RawTarget("a `[deploy]` table", requires { "host": MissingField, "host = \"netlify\"" }) {
        /// What serves the site there: `github-pages`, `gitlab-pages`, `netlify`, `cloudflare-pages`, `azure-static-web-apps`,
        /// `cloudfront`, `nginx`, `caddy`, or `folder` for anything else.
        host: Option<At<Host>>,
        /// The folder to which `publish` publishes; a path that does not begin with `/` begins at the site.
        path: Option<At<Text<PublishPath>>>,
        /// Whether readers who ask for `/` are led to their language, where the host can do that; `true` if absent.
        negotiate: Option<bool>,
        /// Whether files are published compressed too, as `.br` and `.gz`; `true` if absent, for hosts that send them.
        precompress: Option<bool>,
        /// Editions that `publish` keeps, so that `--rollback` can go back to one; 3 if absent.
        keep: Option<Count>,
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
}

/// The targets, sorted by name.
pub fn resolve(raw: BTreeMap<String, RawTarget>, diags: &mut Diagnostics) -> Vec<Target> {
    raw.into_iter().filter_map(|(name, raw)| target(name, raw, diags)).collect()
}

fn target(name: String, raw: RawTarget, diags: &mut Diagnostics) -> Option<Target> {
    let host = raw.host?;
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
        diags
            .report(
                Code::OutOfRange,
                path.place.clone(),
                format!("`{}` does not publish a folder of this computer", host.value.name()),
            )
            .help("remove `path`, or write the host that publishes the folder: `nginx`, `caddy` or `folder`");
    }
    Some(Target {
        name,
        host: host.value,
        place: host.place,
        path: raw.path.filter(|at| at.value.is_sound()).map(|at| at.value.to_string()),
        negotiate: raw.negotiate.unwrap_or(true),
        precompress: raw.precompress.unwrap_or(true),
        keep: raw.keep.and_then(Count::get).unwrap_or(3),
    })
}
