//! The addresses of pages for search engines: in which languages a page is (`hreflang`), and which pages stand in which sitemap.
//!
//! Heads of pages and sitemaps show what is said here, so that they agree: each page names all pages of its entry that have a text in
//! their language, itself among them.

use super::address;
use super::artifact::Sitemap;
use super::contents::Contents;
use super::model::{Entry, Page};
use super::numbers::PageId;
use super::structure::Structure;
use crate::config::Config;
use crate::lang::{Lang, Language};
use crate::parallel;

/// How many addresses a sitemap may have (sitemaps.org 0.9).
const MOST: usize = 50_000;

/// How many bytes it may have (sitemaps.org 0.9).
const LARGEST: usize = 50 * 1024 * 1024;

/// What stands around the addresses of a page and of each of its languages, at most, in bytes.
const AROUND: usize = 128;

/// How many bytes a character takes that is escaped in XML: `&apos;`, `&quot;`.
const ESCAPED: usize = 6;

/// An address of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hreflang<'s> {
    /// The language of its readers; `None` for readers of all other languages (`x-default`).
    pub lang: Option<Lang>,
    /// The address without `base_url`.
    pub url: &'s str,
}

impl Contents {
    /// The page of an entry for readers of a language that it is not in: that in the source language of the site, else the original.
    fn page_for_others<'s>(&'s self, entry: &'s Entry, source: Lang) -> Option<&'s Page> {
        let wanted = |lang: Lang| self.alternates(entry).find(|page| page.lang == lang);
        wanted(source).or_else(|| wanted(entry.original)).or_else(|| self.alternates(entry).next())
    }
}

impl Structure {
    /// Where an entry is in each language that it has a text in, and for readers of all others; for the home page, that is the page on
    /// which readers choose a language.
    pub fn hreflangs<'s>(&'s self, entry: &'s Entry, source: Lang) -> impl Iterator<Item = Hreflang<'s>> {
        let each = self.alternates(entry).map(|page| Hreflang { lang: Some(page.lang), url: self.url(page) });
        let is_home = entry.path.is_empty();
        let is_translated = self.alternates(entry).nth(1).is_some();
        let others = || self.page_for_others(entry, source).map(|page| self.url(page));
        let others = if is_home { Some("/") } else { is_translated.then(others).flatten() };
        each.chain(others.map(|url| Hreflang { lang: None, url }))
    }

    /// All sitemaps; a site that search engines are asked to leave out has none.
    pub fn sitemaps(&self, config: &Config) -> &[Sitemap] {
        let each = || {
            let longest = self.pages.iter().map(|page| self.url(page).len()).max().unwrap_or_default();
            let longest = ESCAPED * (config.base_url.len() + longest);
            let languages: Vec<&Language> =
                config.languages.iter().filter(|_| !config.demonstration).collect();
            parallel::map(&languages, |language| self.sitemaps_of(config, language, longest))
                .into_iter()
                .flatten()
                .collect()
        };
        self.memories.sitemaps.get_or_init(each)
    }

    /// The sitemaps of a language, each with as many pages as it may have; no address on the site takes more bytes than `longest`.
    fn sitemaps_of(&self, config: &Config, language: &Language, longest: usize) -> Vec<Sitemap> {
        let ids = self.page_ids();
        let is_in = |page: &Page| page.lang == language.id && page.notice.is_none();
        let mut pages: Vec<PageId> = ids.filter(|id| is_in(self.page(*id))).collect();
        let url = |id: &PageId| self.url(self.page(*id));
        pages.sort_by(|left, right| url(left).cmp(url(right)));
        // Nearly all sites need no exact sum.
        let most = (config.languages.len() + 2) * (AROUND + longest);
        let is_small = pages.len() <= MOST && AROUND + pages.len() * most <= LARGEST;
        let length = |id: &PageId| self.length(config, self.page(*id));
        let parts = if is_small { vec![pages] } else { divided(pages, length) };
        let parts = (1..).zip(parts).filter(|(_, pages)| !pages.is_empty());
        let sitemap = |(number, pages)| Sitemap {
            lang: language.id,
            number,
            address: address::sitemap(language, number),
            pages,
        };
        parts.map(sitemap).collect()
    }

    /// How many bytes a page takes in a sitemap, at most.
    fn length(&self, config: &Config, page: &Page) -> usize {
        let written = |url: &str| AROUND + escaped(&config.base_url) + escaped(url);
        let entry = self.entry(page.entry);
        let languages = self.hreflangs(entry, config.source).map(|each| written(each.url));
        written(self.url(page)) + languages.sum::<usize>()
    }
}

/// Pages in parts of as many as a sitemap may have, where each takes so many bytes.
fn divided<P>(pages: Vec<P>, length: impl Fn(&P) -> usize) -> Vec<Vec<P>> {
    let (mut all, mut some, mut sum) = (Vec::new(), Vec::new(), AROUND);
    for page in pages {
        let added = length(&page);
        if some.len() == MOST || sum + added > LARGEST && !some.is_empty() {
            all.push(std::mem::take(&mut some));
            sum = AROUND;
        }
        sum += added;
        some.push(page);
    }
    all.push(some);
    all
}

/// The length of an address in XML.
fn escaped(url: &str) -> usize {
    url.len()
        + (ESCAPED - 1) * url.bytes().filter(|byte| matches!(byte, b'&' | b'\'' | b'"' | b'<' | b'>')).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sitemap_has_no_more_pages_and_no_more_bytes_than_it_may() {
        let lengths = |count, length| -> Vec<usize> {
            divided(vec![(); count], |()| length).iter().map(Vec::len).collect()
        };
        assert_eq!(lengths(MOST, 900), [MOST]);
        assert_eq!(lengths(MOST + 1, 900), [MOST, 1]);
        assert_eq!(lengths(2 * MOST + 7, 900), [MOST, MOST, 7]);
        let fit = (LARGEST - AROUND) / 5000;
        assert_eq!(lengths(fit, 5000), [fit]);
        assert_eq!(lengths(fit + 1, 5000), [fit, 1]);
        assert_eq!(lengths(2, LARGEST), [1, 1], "a page that is too long stands alone");
    }
}
