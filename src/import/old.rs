//! A site as another generator has it, read and not yet turned into ours.

use crate::node::Node;

/// A site of another generator.
#[derive(Default)]
pub struct OldSite {
    /// Its title.
    pub title: String,
    /// Its address.
    pub base_url: Option<String>,
    /// Its languages; the first is that of its originals.
    pub languages: Vec<OldLanguage>,
    /// Its pages.
    pub pages: Vec<OldPage>,
    /// Files that are published as they are.
    pub files: Vec<OldFile>,
    /// Files of the new site that were made of something else: path, text.
    pub made: Vec<MadeFile>,
    /// Addresses in the main menu, in order.
    pub menu: Vec<String>,
    /// Names of its taxonomies whose values have pages.
    pub taxonomies: Vec<Taxonomy>,
    /// Whether a page that is not translated is shown in another language.
    pub has_fallback: bool,
    /// How the ids of headings were made.
    pub ids: Ids,
    /// Former addresses that were declared away from pages: from, to.
    pub redirects: Vec<(String, String)>,
}

impl OldSite {
    /// Whether the source language has no segment in addresses, here as there: no page may then have the segment of another one.
    pub fn is_at_root(&self) -> bool {
        let is_free = |segment: &str| {
            self.pages
                .iter()
                .all(|page| page.entry.split('/').next() != Some(segment) || page.entry.is_empty())
        };
        let has_none = self.languages.first().is_some_and(|first| first.prefix.is_empty());
        has_none && self.languages.iter().all(|language| is_free(&language.segment))
    }
}

/// A language of the old site.
#[derive(Clone, Default)]
pub struct OldLanguage {
    /// Its segment in the new site.
    pub segment: String,
    /// Its tag.
    pub tag: String,
    /// Its name in itself, if the old site says it.
    pub name: Option<String>,
    /// Whether the old site says that it is written from right to left.
    pub rtl: Option<bool>,
    /// What its old addresses begin with: nothing or `fr`.
    pub prefix: String,
}

/// What a page is in the tree of pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// A page in a file.
    #[default]
    Flat,
    /// A page in a folder of its own.
    Folder,
    /// A page with others below it.
    Section,
}

impl Shape {
    /// What a page is by its path, which is empty for the home page, and by whether its file is the head of a folder.
    pub fn of_page(entry: &str, is_head: bool) -> Shape {
        match (entry.is_empty(), is_head) {
            (true, _) => Shape::Section,
            (false, true) => Shape::Folder,
            (false, false) => Shape::Flat,
        }
    }
}

/// A page of the old site.
#[derive(Clone, Default)]
pub struct OldPage {
    /// Its file in the old site; for a list without a file the folder.
    pub source: String,
    /// The number of its language.
    pub language: usize,
    /// The path of its entry in the new site; empty for the home page.
    pub entry: String,
    /// What it is.
    pub shape: Shape,
    /// Its front matter.
    pub front: Vec<(String, Node)>,
    /// Its text.
    pub body: String,
    /// Its old address, with its slashes, below that of the site.
    pub address: String,
    /// The title where its front matter has none.
    pub title: String,
    /// Its place among its siblings, if something else than its front matter says it.
    pub weight: Option<i64>,
    /// Whether its text is MDX.
    pub is_mdx: bool,
}

impl OldPage {
    /// A field of its front matter.
    pub fn field(&self, name: &str) -> Option<&Node> {
        self.front.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, node)| node)
    }

    /// A field that is a text.
    pub fn text(&self, name: &str) -> Option<&str> {
        super::values::text(self.field(name)?)
    }
}

/// A file that is published as it is.
pub struct OldFile {
    /// Its path in the old site.
    pub source: String,
    /// Its address, with a slash at the start.
    pub address: String,
}

/// A file of the new site that was made of something of the old one.
pub struct MadeFile {
    /// Its path in the new site.
    pub path: String,
    /// Its text.
    pub text: String,
    /// What it was made of.
    pub source: String,
}

/// A taxonomy.
#[derive(Clone)]
pub struct Taxonomy {
    /// The field of front matter.
    pub field: String,
    /// The folder of its pages.
    pub folder: String,
    /// Whether addresses of its values keep everything but spaces.
    pub slug: fn(&str) -> String,
}

/// How a generator makes ids of headings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ids {
    /// Hugo's `github`: letters, digits, `-` and `_`; spaces become `-`.
    #[default]
    Goldmark,
    /// Hugo's `github-ascii`: the same without accents and other scripts.
    GoldmarkAscii,
    /// Hugo's `blackfriday`: runs of other signs become one `-`.
    Blackfriday,
    /// `github-slugger`, of Astro, Docusaurus and others.
    Slugger,
    /// mdBook.
    MdBook,
    /// Zola.
    Zola,
    /// kramdown, of Jekyll.
    Kramdown,
}
