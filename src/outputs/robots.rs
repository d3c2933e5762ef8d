//! `robots.txt` (RFC 9309).

use crate::config::Config;
use crate::site::address;

/// Everything may be crawled; a demonstration edition must not be indexed at all.
pub fn robots(config: &Config) -> String {
    let rule = if config.demonstration { "Disallow: /" } else { "Allow: /" };
    format!("User-agent: *\n{rule}\n\nSitemap: {}{}\n", config.base_url, address::of_site(address::SITEMAP))
}
