//! What the hosts of a site read: headers, redirects, the pages for missing addresses, and the language of readers who ask for `/`.
//!
//! All of it follows from one [`Hosting`]; a file here writes it in the form of a host. `limits` compares the site with what each host
//! takes. Hosts that read files of the site get artifacts, the others a configuration from [`configuration`].

mod azure;
mod caddy;
mod cloudfront;
mod description;
mod limits;
mod listed;
mod negotiation;
mod nginx;
mod patterns;
mod rules;

use crate::config::{Config, Host, Target};
use crate::site::{HostFile, Site};

pub use description::CURRENT_EDITION;
use description::Hosting;
pub use limits::{all_redirect, check, check_sizes};
pub use rules::{CacheRules, PageUse, policies, policy};

/// The text of a file of the site that hosts read.
pub fn host_file(config: &Config, site: &Site, file: HostFile) -> String {
    let hosting = Hosting::of(config, site);
    match file {
        HostFile::Headers => listed::headers(&hosting),
        HostFile::Redirects => listed::redirects(&hosting, config),
        HostFile::NoJekyll => String::new(),
        HostFile::Cname => site.cname(config).map_or_else(String::new, |host| format!("{host}\n")),
        HostFile::StaticWebApp => azure::config(&hosting),
    }
}

/// The files of the configuration of a host that reads none of the site, with their names.
pub fn configuration(config: &Config, site: &Site, target: &Target) -> Vec<(&'static str, String)> {
    let hosting = Hosting::of(config, site);
    match target.host {
        Host::Nginx => vec![
            ("hexaglot-maps.conf", nginx::maps(&hosting, target)),
            ("hexaglot-site.conf", nginx::site(&hosting, target)),
        ],
        Host::Caddy => vec![("hexaglot.caddy", caddy::site(&hosting, target))],
        Host::CloudFront => vec![
            ("cloudfront-request.js", cloudfront::request(&hosting, target)),
            ("cloudfront-response.js", cloudfront::response(&hosting)),
        ],
        _ => Vec::new(),
    }
}
