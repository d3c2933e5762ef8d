//! Documents and facts -> [`Site`]: entries, pages, sections, routes, links. Pure; problems are reported.
//!
//! [`assemble`] runs the passes in this order: `gather` puts files together to entries and decides kinds, `facts`
//! merges and reads fields, `schedule` leaves out what is not due, `values` adds the pages of values, `pages` makes [`Contents`]: a page per
//! entry and language. From these follow `tree` (parents, order, neighbors), `routes` (addresses) and `ids` (anchors), which together with
//! them are the [`Structure`]. `homes` looks for the home page of each language; `links` resolves links and images against the structure
//! by the `address_book` of all addresses: both are the [`Site`]. `references` checks its ids, `rules` those of `[headers]`; `hosts` names the files that hosts read. `calendar` lists
//! the days on which any of this changes. [`revise`] takes a few other texts into a site that stands. `survey` lists its translations. Nothing here knows templates or HTML.

mod absence;
pub mod address;
mod address_book;
mod artifact;
mod begun;
mod calendar;
mod calendars;
mod contents;
mod data;
mod dated_sections;
mod facts;
mod feeds;
mod gather;
mod gathered;
mod held;
mod homes;
mod hosts;
mod ids;
mod index;
mod index_file;
mod indexed;
mod links;
mod markup;
mod model;
mod named_files;
mod numbers;
mod occurrences;
mod pages;
mod parsed;
mod path_index;
mod references;
mod revise;
mod routes;
mod rules;
mod schedule;
mod searched;
mod sections;
mod sitemaps;
mod standing;
mod structure;
mod suggestions;
pub mod survey;
mod terms;
mod tree;
mod value_pages;
mod values;
mod whole;
mod wiki;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use absence::Absence;
pub use address::part_address;
pub use address_book::{artifacts, of_theme};
pub use artifact::{
    Artifact, ArtifactKind, Book, CalendarScope, FeedFormat, FeedScope, Found, HostFile, Part, Sitemap,
    ThemeFile,
};
pub use calendar::Calendar;
pub use contents::Contents;
pub use data::{Data, Table, is_localized, localized, pick, texts_of};
pub use feeds::feed_formats;
pub use index::Index;
pub use index_file::IndexFile;
pub use indexed::{AUDIENCES, fact_key};
pub use links::{Hints, asset_of, below_base, file_address, language_name, resolve_path, without_language};
pub use markup::Markup;
pub use model::{Entry, Page, Redirect};
pub use numbers::{EntryId, PageId};
pub use occurrences::Occurrence;
pub use parsed::{FactsFile, TextFile};
pub use path_index::Suggestions;
pub use revise::{Edit, Revised, revise};
pub use routes::address;
pub use sitemaps::Hreflang;
pub use standing::{changed_since_review, stamp_options};
pub use structure::Structure;
pub use terms::{Forms, Glossary, Hit, Term};
pub use whole::{PageLinks, Site};

use structure::Memories;

use crate::config::Config;
use crate::content::kinds::Kinds;
use crate::content::name::Name;
use crate::diag::Diagnostics;
use crate::locales::Locales;
use crate::theme::Ids;

/// Everything that a site is assembled from.
pub struct SiteInput<'a> {
    /// The configuration.
    pub config: &'a Config,
    /// Messages and formats.
    pub locales: &'a Locales,
    /// Texts, in path order.
    pub texts: Vec<TextFile>,
    /// Facts, in path order.
    pub facts: Vec<FactsFile>,
    /// Tables under `_data/`.
    pub data: Vec<Table>,
    /// Texts that cannot be read.
    pub unread: Vec<Name>,
    /// Paths below `content/` of all other files.
    pub assets: BTreeSet<String>,
    /// Size in pixels of those that are images; `None` where the format is unknown.
    pub images: BTreeMap<String, Option<(usize, usize)>>,
    /// Files that the theme publishes.
    pub of_theme: Vec<ThemeFile>,
    /// The ids that templates give elements.
    pub ids: &'a Ids,
    /// The kinds that entries may have.
    pub kinds: Arc<Kinds>,
}

/// The entries and pages of a site alone, without addresses, anchors and links.
pub fn contents(parts: SiteInput<'_>, diags: &mut Diagnostics) -> Contents {
    let SiteInput { config, locales, texts, facts, data, kinds, .. } = parts;
    let data = Data::new(data, &config.languages, config.today, diags);
    let kinds = sections::without_taken((&texts, &facts), kinds, diags);
    let gathered = gather::gather(texts, &facts, &kinds, config, diags);
    let mut due = schedule::due(facts::read(gathered, &kinds, config, diags), config);
    values::make(&mut due, &kinds, (config, locales, &data), diags);
    pages::make(due.kept, config, diags)
}

/// Puts the site together.
pub fn assemble(parts: SiteInput<'_>, diags: &mut Diagnostics) -> Site {
    let SiteInput { config, locales, texts, facts, data, unread, assets, images, of_theme, ids, kinds } =
        parts;
    let has_texts = !texts.is_empty();
    let data = Data::new(data, &config.languages, config.today, diags);
    let kinds = sections::without_taken((&texts, &facts), kinds, diags);
    let gathered = gather::gather(texts, &facts, &kinds, config, diags);
    let drafts = facts::read(gathered, &kinds, config, diags);
    let mut due = schedule::due(drafts, config);
    let paths = values::make(&mut due, &kinds, (config, locales, &data), diags);
    let schedule::Due { kept, hidden, awaited, .. } = due;
    let contents = pages::make(kept, config, diags);
    let values = values::pages(&contents, paths);
    let listed = values::listed(&contents, &values, (&kinds, config, &data));
    let tree = tree::of(&contents, listed);
    let dated = dated_sections::of(&contents, &tree, &values, config);
    let routes = routes::of(&contents, &tree, config, diags);
    let anchors = ids::of(&contents, ids);
    let structure = Structure {
        contents,
        tree: Arc::new(tree),
        routes: Arc::new(routes),
        anchors: Arc::new(anchors),
        values: Arc::new(values),
        dated_sections: Arc::new(dated),
        data: Arc::new(data),
        kinds,
        hidden: Arc::new(hidden),
        awaited: Arc::new(awaited),
        assets: Arc::new(assets),
        images: Arc::new(images),
        of_theme: Arc::new(of_theme),
        memories: Memories::default(),
    };
    if has_texts {
        homes::check(&structure, &unread, config, diags);
    }
    let site = links::joined(structure, config, locales, diags);
    references::check(&site, config, diags);
    rules::check(&site, config, diags);
    site
}
