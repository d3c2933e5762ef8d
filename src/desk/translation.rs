//! A translation beside its original.

use std::sync::Arc;

use super::blocks::{Block, Shown, blocks};
use super::history::{History, history};
use super::marked::Marked;
use super::rendered;
use crate::diag::Diagnostics;
use crate::document::ParseOptions;
use crate::inputs::{Inputs, hash};
use crate::lang::Lang;
use crate::site::survey::{Row, Surveyed, row};
use crate::site::{Page, PageId};
use crate::translation::Version;

/// Which translation is asked for.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// Path of its entry.
    pub entry: &'a str,
    /// Its language.
    pub lang: Lang,
}

/// A translation beside its original.
pub struct Translation {
    /// Its row in the queue; `None` if there is no original that it could follow.
    pub row: Option<Row>,
    /// Its title in the original, or its own.
    pub title: String,
    /// The file of the original and its language.
    pub original: Option<(Arc<str>, Lang)>,
    /// The file of the translation.
    pub translation: Option<Arc<str>>,
    /// The addresses of the two pages, without the base path.
    pub addresses: [Option<String>; 2],
    /// What is known of the version that it follows.
    pub history: History,
    /// The blocks of both.
    pub blocks: Vec<Block>,
}

/// Pairs the two texts. `None` if there is neither of them; the path of a file that was saved meanwhile is an error.
///
/// # Errors
///
/// The file that has changed since the site was read.
pub fn translation(
    marked: &Marked,
    inputs: &Inputs,
    asked: Asked<'_>,
    earlier: &dyn Fn(&str) -> Option<String>,
) -> Result<Option<Translation>, Arc<str>> {
    let world = marked.built.world();
    let (site, config) = (&world.site, &world.config);
    let Some(entry) = site.by_path.get(asked.entry).map(|id| site.entry(*id)) else { return Ok(None) };
    let own = |lang: Lang| -> Option<(Option<PageId>, &Page)> {
        let published = entry.pages[lang.index()].map(|id| (Some(id), site.page(id)));
        let published = published.filter(|(_, page)| page.notice.is_none() && page.document.has_file());
        // One that a policy keeps from being published is no page of the site.
        published.or_else(|| Some((None, entry.held.iter().find(|page| page.lang == lang)?)))
    };
    let (original, page) = (own(entry.original), own(asked.lang).filter(|_| asked.lang != entry.original));
    if original.is_none() && page.is_none() || asked.lang == entry.original {
        return Ok(None);
    }
    let shown = |of: Option<(Option<PageId>, &Page)>| -> Result<Option<Shown>, Arc<str>> {
        let Some((id, page)) = of else { return Ok(None) };
        let text = inputs.text(&page.document.path, &mut Diagnostics::new());
        let text = text.filter(|text| hash(text.as_bytes()) == page.document.hash);
        let text = text.ok_or_else(|| Arc::clone(&page.document.path))?;
        let version = Version::of(&page.document, text, &entry.kind);
        Ok(Some(rendered::shown(&marked.built.renderer, id, version)))
    };
    let (of_original, of_page) = (shown(original)?, shown(page)?);
    let options = ParseOptions::of(config);
    let history = match (original, page) {
        (Some((_, original)), Some((_, page))) => {
            history(page, original, site.freshness(page, config), (&entry.kind, options), earlier)
        }
        _ => History::Unknown,
    };
    let titled = original.or(page).map(|(_, page)| page.title.clone());
    let address =
        |of: Option<(Option<PageId>, &Page)>| of.and_then(|(id, page)| id.map(|_| site.url(page).to_owned()));
    Ok(Some(Translation {
        row: row(Surveyed { site, config, inputs }, entry, asked.lang),
        title: titled.unwrap_or_default(),
        original: original.map(|(_, page)| (Arc::clone(&page.document.path), page.lang)),
        translation: page.map(|(_, page)| Arc::clone(&page.document.path)),
        addresses: [address(original), address(page)],
        blocks: blocks(of_original.as_ref(), of_page.as_ref(), &history),
        history,
    }))
}
