//! What is published for the hosts of a site.

use super::artifact::{ArtifactKind, HostFile};
use super::model::Redirect;
use super::structure::Structure;
use crate::config::{Config, Host};
use crate::url;

/// The end of the hosts that GitHub gives to sites.
const OF_GITHUB: &str = ".github.io";

impl Structure {
    /// The files that the hosts of a site read: those of Netlify and Cloudflare if none is named.
    pub fn host_files(&self, config: &Config) -> impl Iterator<Item = HostFile> {
        let has = |hosts: &[Host]| config.targets.iter().any(|target| hosts.contains(&target.host));
        let is_wanted = move |file: &HostFile| match file {
            HostFile::Headers => config.targets.is_empty() || has(&[Host::Netlify, Host::Cloudflare]),
            HostFile::Redirects => has(&[Host::Netlify, Host::Cloudflare, Host::GitLab]),
            HostFile::NoJekyll => has(&[Host::GitHub]),
            HostFile::Cname => has(&[Host::GitHub]) && self.cname(config).is_some(),
            HostFile::StaticWebApp => has(&[Host::Azure]),
        };
        HostFile::ALL.iter().copied().filter(is_wanted)
    }

    /// The host that GitHub Pages is told; `None` if it is GitHub's own or an example.
    pub fn cname<'c>(&self, config: &'c Config) -> Option<&'c str> {
        let host = url::host(&config.base_url)?;
        let is_own = !host.ends_with(OF_GITHUB) && !config.demonstration && config.base_path.is_empty();
        is_own.then_some(host)
    }

    /// The redirects whose address nothing else has.
    pub fn present_redirects(&self, config: &Config) -> impl Iterator<Item = &Redirect> {
        let book = self.published(config);
        let is_present = move |(at, redirect): &(usize, &Redirect)| {
            book.find(&redirect.from).is_some_and(|found| *found.what == ArtifactKind::Redirect(*at))
        };
        self.redirects().iter().enumerate().filter(is_present).map(|(_, redirect)| redirect)
    }
}
