//! The navigation of a page as a tree: the pages on top, and below them only what is around the page, so that a changed title concerns
//! only the pages that show it, in a site of any size.

use serde::Serialize;
use tera::Value;

use super::sources::{LinkView, Sources};
use crate::lang::Lang;
use crate::site::{EntryId, Page, PageId};

/// A page in the tree.
#[derive(Clone, Debug, Serialize)]
pub struct NodeView {
    /// Its link.
    #[serde(flatten)]
    pub link: LinkView,
    /// Whether it is the page itself.
    pub current: bool,
    /// Whether the page is below it.
    pub around: bool,
    /// The pages below it, if it is the page or around it. Each has the fields of a node.
    pub children: Vec<Value>,
}

/// The tree around a page, with the pages before and after it in its order.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TreeView {
    /// The pages on top.
    pub nodes: Vec<Value>,
    /// The page that is read before.
    pub previous: Option<LinkView>,
    /// The page that is read next.
    pub next: Option<LinkView>,
}

/// More pages than these in one section are not listed beside each of them: only the one that is read is.
const MANY: usize = 80;

/// The tree around a page.
pub fn tree(sources: &Sources<'_>, page: &Page) -> TreeView {
    let Some(home) = sources.site.home() else { return TreeView::default() };
    let mut around = sources.site.ancestors(page.entry);
    if !around.contains(&home) {
        around.push(home);
    }
    let maker = Maker { sources, lang: page.lang, own: page.entry, around };
    let (previous, next) = maker.neighbors(home);
    let link = |id: PageId| sources.link(id);
    TreeView { nodes: maker.below(home), previous: previous.map(link), next: next.map(link) }
}

struct Maker<'a> {
    sources: &'a Sources<'a>,
    lang: Lang,
    own: EntryId,
    /// The page and what is around it, in no order.
    around: Vec<EntryId>,
}

impl Maker<'_> {
    fn children(&self, entry: EntryId) -> Vec<PageId> {
        self.sources.site.children(entry, self.lang)
    }

    fn entry_of(&self, id: PageId) -> EntryId {
        self.sources.site.page(id).entry
    }

    fn below(&self, entry: EntryId) -> Vec<Value> {
        let children = self.children(entry);
        let is_long = children.len() > MANY;
        let is_shown = |id: &PageId| !is_long || self.around.contains(&self.entry_of(*id));
        let shown = children.into_iter().filter(is_shown);
        shown.map(|id| Value::from_serializable(&self.node(id))).collect()
    }

    fn node(&self, id: PageId) -> NodeView {
        let entry = self.entry_of(id);
        let current = entry == self.own;
        let around = !current && self.around.contains(&entry);
        let children = if current || around { self.below(entry) } else { Vec::new() };
        NodeView { link: self.sources.link(id), current, around, children }
    }

    /// The pages before and after the page, a section before what is below it.
    fn neighbors(&self, home: EntryId) -> (Option<PageId>, Option<PageId>) {
        let below = self.children(self.own);
        let (mut previous, mut next) = (None, below.first().copied());
        let mut at = self.own;
        while at != home && (previous.is_none() || next.is_none()) {
            let Some(parent) = self.sources.site.parent(at) else { break };
            let siblings = self.children(parent);
            let Some(place) = siblings.iter().position(|id| self.entry_of(*id) == at) else { break };
            if previous.is_none() {
                previous = match place.checked_sub(1) {
                    Some(before) => Some(self.last(siblings[before])),
                    None => self.sources.site.page_of(parent, self.lang),
                };
            }
            next = next.or_else(|| siblings.get(place + 1).copied());
            at = parent;
        }
        (previous, next)
    }

    /// The last page below a page, or the page itself.
    fn last(&self, mut id: PageId) -> PageId {
        while let Some(last) = self.children(self.entry_of(id)).last() {
            id = *last;
        }
        id
    }
}
