//! `sitemap.xml` (sitemaps.org 0.9) with the languages of each page as alternates.

use anyhow::Result;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::config::Config;
use crate::site::{Page, Site};

/// The sitemap: pages with a text in their language, sorted by address.
///
/// # Errors
///
/// Never in practice: the writer writes to memory.
pub fn sitemap(config: &Config, site: &Site) -> Result<Vec<u8>> {
    let mut pages: Vec<&Page> =
        site.pages.iter().map(|page| &**page).filter(|page| page.notice.is_none()).collect();
    pages.sort_by(|left, right| left.url.cmp(&right.url));
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    writer
        .create_element("urlset")
        .with_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"))
        .with_attribute(("xmlns:xhtml", "http://www.w3.org/1999/xhtml"))
        .write_inner_content(|writer| {
            for page in &pages {
                write_page(writer, config, site, page)?;
            }
            Ok(())
        })?;
    Ok(writer.into_inner())
}

fn write_page(
    writer: &mut Writer<Vec<u8>>,
    config: &Config,
    site: &Site,
    page: &Page,
) -> std::io::Result<()> {
    let entry = site.entry(page.entry);
    let address = |page: &Page| format!("{}{}", config.base_url, page.url);
    writer.create_element("url").write_inner_content(|writer| {
        writer.create_element("loc").write_text_content(BytesText::new(&address(page)))?;
        if let Some(day) = page.either.updated.or(entry.either.updated) {
            writer.create_element("lastmod").write_text_content(BytesText::new(&day.to_string()))?;
        }
        for other in site.alternates(entry) {
            writer
                .create_element("xhtml:link")
                .with_attribute(("rel", "alternate"))
                .with_attribute(("hreflang", &*config.language(other.lang).tag))
                .with_attribute(("href", address(other).as_str()))
                .write_empty()?;
        }
        Ok(())
    })?;
    Ok(())
}
