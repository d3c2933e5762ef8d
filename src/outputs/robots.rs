//! `robots.txt` (RFC 9309).

use crate::config::Config;
use crate::site::address;

/// Everything may be crawled; a demonstration edition must not be indexed at all.
pub fn robots(config: &Config) -> String {
    if config.demonstration {
        return "User-agent: *\nDisallow: /\n".to_owned();
    }
    let sitemap = [&*config.base_url, &address::of_site(address::SITEMAP)].concat();
    format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n")
}
