//! Where the addresses of reference links are: in their definitions, once for all links that name one.

use std::ops::Range;

use pulldown_cmark::{LinkType, Parser};

use super::reader::OutlineReader;
use crate::markdown::call::Call;
use crate::markdown::calls;
use crate::markdown::dialect::options;

/// Whether the address of a link is in a definition.
pub(super) fn is_reference(kind: LinkType) -> bool {
    matches!(kind, LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut)
}

impl OutlineReader<'_> {
    /// Sets the places of addresses for such links and images. Few texts have them, and are read again for that.
    pub(super) fn define(&mut self, body: &Range<usize>, calls: &[Call]) {
        if self.references.is_empty() {
            return;
        }
        let masked = calls::mask(self.text, body.clone(), calls, &vec![true; calls.len()]);
        let parser = Parser::new_ext(&masked, options());
        for (is_image, at, label) in std::mem::take(&mut self.references) {
            let Some(found) = parser.reference_definitions().get(&label) else { continue };
            let span = found.span.start + body.start..found.span.end + body.start;
            let place = address(self.text, span, &found.dest);
            match is_image {
                true => self.outline.images[at].range = place,
                false => self.outline.links[at].target = place,
            }
        }
    }
}

/// The bytes of the address in a definition, or all of its first line.
fn address(text: &str, span: Range<usize>, destination: &str) -> Range<usize> {
    let source = &text[span.clone()];
    let line = source.lines().next().unwrap_or_default().trim_end();
    let begins = source.find("]:").map_or(0, |at| at + 2);
    let start = begins + source[begins..].find(destination).unwrap_or(usize::MAX - begins);
    if destination.is_empty() || start > source.len() {
        return span.start..span.start + line.len();
    }
    span.start + start..span.start + start + destination.len()
}
