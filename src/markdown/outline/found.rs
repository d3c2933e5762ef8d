//! What the site must know of a page's text.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::markdown::call::Call;
use crate::markdown::headings::Anchors;
use crate::markdown::hidden::{HiddenHeading, Mismatch};
use crate::markdown::leftovers::WikiLink;
use crate::markdown::shape::Shape;

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its text without markup.
    pub text: String,
    /// Its anchor.
    pub id: String,
    /// Where it is.
    pub range: Range<usize>,
    /// Whether the text sets its anchor: `{#id}`.
    pub is_asked: bool,
    /// Whether a component writes a part of it, which `text` does not contain.
    pub has_call: bool,
}

/// A link as written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    /// Where it leads.
    pub destination: String,
    /// The bytes of the whole link.
    pub range: Range<usize>,
    /// The bytes of the destination, for the caret.
    pub target: Range<usize>,
}

/// An image as written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// The file.
    pub source: String,
    /// The bytes of the whole image.
    pub range: Range<usize>,
}

/// The anchor of a heading that is there on other days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elsewhen {
    /// The anchor.
    pub id: String,
    /// The block that the heading is in: `since` or `until`.
    pub block: String,
    /// The date of the block, as it is written.
    pub date: String,
}

impl Elsewhen {
    pub(super) fn of(heading: &HiddenHeading) -> Elsewhen {
        let HiddenHeading { text, id, block, date } = heading.clone();
        // Its attributes have not been read.
        let asked = text.trim_end().strip_suffix('}').and_then(|text| text.rsplit_once("{#"));
        let asked = asked.and_then(|(_, list)| list.split_whitespace().next());
        let id = id.or_else(|| asked.map(str::to_owned));
        Elsewhen { id: id.unwrap_or_else(|| Anchors::default().make(text.trim())), block, date }
    }
}

/// What the site must know of a body.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Outline {
    /// Headings in order.
    pub headings: Vec<Heading>,
    /// How many blocks each section has, those of other days included.
    pub shapes: Vec<Shape>,
    /// Links in order.
    pub links: Vec<Link>,
    /// Images in order.
    pub images: Vec<Image>,
    /// Component calls in order, without the engine's own.
    pub calls: Vec<Call>,
    /// Links in the syntax of wikis, in order.
    pub wiki: Vec<WikiLink>,
    /// Anchors in raw HTML.
    pub anchors: Vec<String>,
    /// Labels of footnotes that are defined on another day only, as they are compared.
    pub undefined: Vec<String>,
    /// Labels of unused footnotes, as they are compared.
    pub unused: Vec<String>,
    /// Where links and images in blocks of another day lead.
    pub later: Vec<String>,
    /// Anchors of headings in blocks of another day.
    pub elsewhen: Vec<Elsewhen>,
    /// Anchors in raw HTML that the page already has: where, and which.
    pub repeated: Vec<(Range<usize>, String)>,
    /// What cleaning removes from raw HTML: where, and which elements and attributes.
    pub removed: Vec<(Range<usize>, String)>,
    /// Tags around blocks that close a block of another name, in order.
    pub mismatched: Vec<Mismatch>,
    /// Whether there is anything to read.
    pub has_text: bool,
    /// Whether there is code in a named language.
    pub has_code: bool,
}

impl Outline {
    /// Gives its longest lists back what they do not fill: a site holds the outlines of all its pages.
    pub(super) fn fit(&mut self) {
        self.headings = fitted(std::mem::take(&mut self.headings));
        self.links = fitted(std::mem::take(&mut self.links));
        self.images = fitted(std::mem::take(&mut self.images));
        self.calls = fitted(std::mem::take(&mut self.calls));
        self.shapes = fitted(std::mem::take(&mut self.shapes));
    }

    /// All ids that the text itself gives its page.
    pub fn ids(&self) -> impl Iterator<Item = &str> + Clone {
        self.headings.iter().map(|heading| heading.id.as_str()).chain(self.anchors.iter().map(String::as_str))
    }
}

/// The same in a list of its length. `shrink_to_fit` may leave it where it is, in memory of the old size.
fn fitted<T>(list: Vec<T>) -> Vec<T> {
    if list.len() == list.capacity() {
        return list;
    }
    let mut fitted = Vec::with_capacity(list.len());
    fitted.extend(list);
    fitted
}
