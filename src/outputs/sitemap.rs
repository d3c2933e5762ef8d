//! Sitemaps (sitemaps.org 0.9): one for each language with the languages of each page as alternates, and the list of them all.

use std::borrow::Cow;

use crate::bytes;
use crate::config::Config;
use crate::site::{Page, Site, Sitemap};

/// The list of all sitemaps.
pub fn sitemap_index(config: &Config, site: &Site) -> String {
    let base = escape(&config.base_url);
    let entry = |sitemap: &Sitemap| {
        format!(" <sitemap>\n  <loc>{base}{}</loc>\n </sitemap>\n", escape(&sitemap.address))
    };
    let list: String = site.sitemaps(config).iter().map(entry).collect();
    format!("{DECLARATION}<sitemapindex xmlns=\"{SCHEMA}\">\n{list}</sitemapindex>\n")
}

/// One of the site's sitemaps: pages with a text in a language, sorted by address.
///
/// It is long, so its lines are written here without a library.
pub fn sitemap(config: &Config, site: &Site, at: usize) -> String {
    let pages = site.sitemaps(config).get(at).map_or(&[][..], |sitemap| &sitemap.pages);
    let mut out = String::with_capacity(pages.len() * LENGTH);
    let xhtml = "http://www.w3.org/1999/xhtml";
    out.push_str(&format!("{DECLARATION}<urlset xmlns=\"{SCHEMA}\" xmlns:xhtml=\"{xhtml}\">\n"));
    let base = escape(&config.base_url);
    for id in pages {
        write_page(&mut out, config, &base, site, site.page(*id));
    }
    out.push_str("</urlset>\n");
    out
}

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

const SCHEMA: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// What a page with its alternates takes, in bytes.
const LENGTH: usize = 768;

fn write_page(out: &mut String, config: &Config, base: &str, site: &Site, page: &Page) {
    let entry = site.entry(page.entry);
    let mut push = |parts: &[&str]| parts.iter().for_each(|part| out.push_str(part));
    push(&[" <url>\n  <loc>", base, &escape(site.url(page)), "</loc>\n"]);
    if let Some(day) = page.overridable.updated.or(entry.overridable.updated) {
        push(&["  <lastmod>", &day.to_string(), "</lastmod>\n"]);
    }
    for other in site.hreflangs(entry, config.source) {
        let tag = other.lang.map_or(Cow::Borrowed("x-default"), |lang| escape(&config.language(lang).tag));
        push(&["  <xhtml:link rel=\"alternate\" hreflang=\"", &tag, "\" href=\"", base]);
        push(&[&escape(other.url), "\"/>\n"]);
    }
    push(&[" </url>\n"]);
}

/// Text for XML. Nearly all addresses need no escapes, which a vectorized search shows.
fn escape(text: &str) -> Cow<'_, str> {
    if bytes::has_reserved(text) {
        return quick_xml::escape::escape(text);
    }
    Cow::Borrowed(text)
}
