//! `sitemap.xml` (sitemaps.org 0.9) with the languages of each page as alternates.

use std::borrow::Cow;

use crate::bytes;
use crate::config::Config;
use crate::site::{Page, Site};

/// The sitemap: pages with a text in their language, sorted by address.
///
/// One file lists all pages in all languages. It is long, so its lines are written here without a library.
pub fn sitemap(config: &Config, site: &Site) -> String {
    let mut pages: Vec<&Page> =
        site.pages.iter().map(|page| &**page).filter(|page| page.notice.is_none()).collect();
    pages.sort_by(|left, right| site.url(left).cmp(site.url(right)));
    let mut out = String::with_capacity(pages.len() * LENGTH);
    out.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
    out.push_str(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"");
    out.push_str(if pages.is_empty() { "/>" } else { ">" });
    let base = escape(&config.base_url);
    for page in &pages {
        write_page(&mut out, config, &base, site, page);
    }
    out.push_str(if pages.is_empty() { "" } else { "\n</urlset>" });
    out
}

/// What a page with its alternates takes, in bytes.
const LENGTH: usize = 768;

fn write_page(out: &mut String, config: &Config, base: &str, site: &Site, page: &Page) {
    let entry = site.entry(page.entry);
    let mut push = |parts: &[&str]| parts.iter().for_each(|part| out.push_str(part));
    push(&["\n <url>\n  <loc>", base, &escape(site.url(page)), "</loc>"]);
    if let Some(day) = page.overridable.updated.or(entry.overridable.updated) {
        push(&["\n  <lastmod>", &day.to_string(), "</lastmod>"]);
    }
    for other in site.alternates(entry) {
        let tag = escape(&config.language(other.lang).tag);
        push(&["\n  <xhtml:link rel=\"alternate\" hreflang=\"", &tag, "\" href=\"", base]);
        push(&[&escape(site.url(other)), "\"/>"]);
    }
    push(&["\n </url>"]);
}

/// Text for XML. Nearly all addresses need no escapes, which a vectorized search shows.
fn escape(text: &str) -> Cow<'_, str> {
    if bytes::has_reserved(text) {
        return quick_xml::escape::escape(text);
    }
    Cow::Borrowed(text)
}
