//! `robots.txt` (RFC 9309).

use crate::config::Config;

/// Everything may be read; a demonstration edition asks not to be indexed at all.
pub fn robots(config: &Config) -> String {
    let rule = if config.demonstration { "Disallow: /" } else { "Allow: /" };
    format!("User-agent: *\n{rule}\n\nSitemap: {}/sitemap.xml\n", config.base_url)
}
