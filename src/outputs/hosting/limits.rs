//! What hosts do not take: too many files, files that are too large, rules that are too many or too long.
//!
//! The figures are those of the hosts' manuals for their free plan; a plan with higher limits lowers `host-limit` in `[checks]`.

use super::azure;
use super::cloudfront;
use super::description::Hosting;
use super::listed;
use crate::config::{Config, Host, Target};
use crate::diag::{Code, Diagnostics};
use crate::site::Site;

/// What a host takes; what it does not limit is `None`.
struct Limits {
    /// Files of a site.
    files: Option<usize>,
    /// Bytes of a file.
    file: Option<u64>,
    /// Bytes of a site.
    site: Option<u64>,
    /// Patterns of headers.
    rules: Option<usize>,
    /// Bytes of a header with its name.
    header: Option<usize>,
    /// Signs that no name of a file may have.
    signs: &'static [char],
}

const MB: u64 = 1024 * 1024;

const NONE: Limits = Limits { files: None, file: None, site: None, rules: None, header: None, signs: &[] };

fn limits(host: Host) -> Limits {
    match host {
        Host::GitHub => Limits { site: Some(1024 * MB), file: Some(100 * MB), ..NONE },
        Host::GitLab => Limits { files: Some(200_000), site: Some(1024 * MB), ..NONE },
        Host::Netlify => Limits { signs: &['#', '?'], ..NONE },
        Host::Cloudflare => {
            Limits { files: Some(20_000), file: Some(25 * MB), rules: Some(100), header: Some(2000), ..NONE }
        }
        Host::Azure => Limits { files: Some(15_000), site: Some(250 * MB), ..NONE },
        Host::CloudFront | Host::Nginx | Host::Caddy | Host::Folder => NONE,
        Host::S3 | Host::GoogleStorage | Host::AzureStorage => NONE,
    }
}

/// The most rules of redirects that a host takes (Cloudflare Pages, GitLab Pages), and the largest configuration, in bytes (Azure).
const CLOUDFLARE_REDIRECTS: usize = 2000;
const GITLAB_REDIRECTS: usize = 1000;
const AZURE_CONFIG: usize = 20 * 1024;

/// Whether all hosts answer with all redirects of the site, so that nothing need be published at former addresses.
pub fn all_redirect(config: &Config, site: &Site) -> bool {
    let targets = &config.targets;
    if targets.is_empty() || !targets.iter().all(|target| target.host.redirects()) {
        return false;
    }
    let hosting = Hosting::of(config, site);
    let lines = || listed::redirects(&hosting, config).lines().count();
    targets.iter().all(|target| match target.host {
        Host::Cloudflare => lines() <= CLOUDFLARE_REDIRECTS,
        Host::GitLab => lines() <= GITLAB_REDIRECTS,
        Host::Azure => azure::config(&hosting).len() <= AZURE_CONFIG,
        Host::CloudFront => cloudfront::request(&hosting, target).len() <= cloudfront::LARGEST,
        _ => true,
    })
}

/// Reports what the hosts of a site do not take of files at these paths, and of its headers.
pub fn check<'p>(
    config: &Config,
    site: &Site,
    paths: impl Iterator<Item = &'p str> + Clone,
    diags: &mut Diagnostics,
) {
    if config.targets.is_empty() {
        return;
    }
    let hosting = Hosting::of(config, site);
    let count = paths.clone().count();
    for target in &config.targets {
        let limits = limits(target.host);
        if let Some(most) = limits.files.filter(|most| count > *most) {
            report(target, diags, &format!("the site has {count} files, and takes {most} at most"), FEWER);
        }
        for path in paths.clone().filter(|path| path.contains(limits.signs)) {
            let said = format!("the file `{path}` has a sign in its name that it does not take");
            report(target, diags, &said, "rename the file with letters, digits and `-`");
        }
        headers(target, &limits, &hosting, diags);
    }
}

const FEWER: &str = "take a plan with more and lower `host-limit` in `[checks]`, publish fewer languages or parts of lists, or take another host";

fn headers(target: &Target, limits: &Limits, hosting: &Hosting<'_>, diags: &mut Diagnostics) {
    if let Some(most) = limits.rules.filter(|most| hosting.rules.len() > *most) {
        let said = format!("`[headers]` has {} paths, and it takes {most} at most", hosting.rules.len());
        report(target, diags, &said, "write one rule for several paths: `/files/*`");
    }
    for (path, named) in &hosting.rules {
        let long = |(name, value): &(&&str, &&str)| {
            limits.header.is_some_and(|most| name.len() + 2 + value.len() > most)
        };
        for (name, _) in named.iter().filter(long) {
            let most = limits.header.unwrap_or_default();
            let said =
                format!("the header `{name}` of `{path}` is longer than the {most} bytes that it takes");
            report(target, diags, &said, "write a shorter value in `[headers]`");
        }
        if target.host == Host::Azure && !azure::takes(path) {
            let said = format!("`[headers.\"{path}\"]` cannot be written for it");
            report(target, diags, &said, "write a path with one `*`, at its end");
        }
    }
}

/// Reports what the hosts of a site do not take of the sizes of its files, in bytes.
pub fn check_sizes(config: &Config, sizes: &[(&str, u64)], diags: &mut Diagnostics) {
    for target in &config.targets {
        let limits = limits(target.host);
        let all: u64 = sizes.iter().map(|(_, size)| size).sum();
        if let Some(most) = limits.site.filter(|most| all > *most) {
            let said = format!("the site has {} MB, and it takes {} MB at most", all.div_ceil(MB), most / MB);
            report(target, diags, &said, FEWER);
        }
        for (path, size) in sizes.iter().filter(|(_, size)| limits.file.is_some_and(|most| *size > most)) {
            let most = limits.file.unwrap_or_default() / MB;
            let said =
                format!("the file `{path}` has {} MB, and it takes {most} MB at most", size.div_ceil(MB));
            report(target, diags, &said, "make the file smaller, or publish it elsewhere and link to it");
        }
    }
}

fn report(target: &Target, diags: &mut Diagnostics, said: &str, help: &str) {
    let message = format!("`{}` cannot publish the site: {said}", target.host.name());
    diags.report(Code::HostLimit, target.place.clone(), message).help(help);
}
