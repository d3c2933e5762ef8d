//! An outline under construction.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::found::{Heading, Outline};
use crate::config::RawHtml;
use crate::diag::Diagnostics;
use crate::markdown::elements::Elements;
use crate::markdown::notes::Notes;
/// What has been read of a text so far.
pub(super) struct OutlineReader<'a> {
    pub(super) path: &'a Arc<str>,
    pub(super) text: &'a str,
    pub(super) raw_html: RawHtml,
    pub(super) outline: Outline,
    /// Where the anchors in raw HTML are, in their order.
    pub(super) anchors: Vec<Range<usize>>,
    pub(super) elements: Elements,
    /// Names of elements that were reported.
    pub(super) reported: BTreeSet<String>,
    /// The explicit anchors of headings, in order.
    pub(super) explicit: Vec<Option<String>>,
    pub(super) heading: Option<(Heading, Option<String>)>,
    /// Images that have begun, and whether there was an alternative text.
    pub(super) images: Vec<(Range<usize>, bool)>,
    /// Links and images by reference: whether it is an image, its number, the label.
    pub(super) references: Vec<(bool, usize, String)>,
    pub(super) notes: Notes,
    /// Notes without a definition: their names, and where they are used.
    pub(super) missing: Vec<(String, Range<usize>)>,
    pub(super) diags: &'a mut Diagnostics,
}
