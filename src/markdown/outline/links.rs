//! Links as written, and addresses between `<` and `>`.

use std::ops::Range;

use memchr::memrchr_iter;
use pulldown_cmark::LinkType;

use super::found::Link;
use super::reader::OutlineReader;
use crate::diag::Code;
use crate::markdown::calls;
use crate::source::Place;
use crate::url;

impl OutlineReader<'_> {
    pub(super) fn link(&mut self, destination: &str, range: &Range<usize>) {
        self.report_call(destination, range);
        let slice = self.text.get(range.clone()).unwrap_or_default();
        let bytes = slice.as_bytes();
        let target =
            match memrchr_iter(b'(', bytes).find(|at| *at > 0 && bytes[at - 1] == b']').map(|at| at - 1) {
                Some(at) => {
                    // Spaces and `<` before it are not the destination.
                    let before =
                        bytes[at + 2..].iter().take_while(|byte| matches!(byte, b' ' | b'<')).count();
                    let start = range.start + at + 2 + before;
                    let length = destination.len().min(range.end.saturating_sub(start + 1));
                    // References of characters make it longer than it is without them.
                    let end = self.text.floor_char_boundary(start + length);
                    if length == 0 { range.clone() } else { start..end.max(start) }
                }
                None => range.clone(),
            };
        // A mark that was meant to begin or end the title.
        let is_mark = |sign: char| matches!(sign, '"' | '”' | '“');
        let whole = destination.strip_suffix(is_mark).filter(|address| !address.contains(is_mark));
        if let Some(address) = whole.filter(|address| address.contains("://")) {
            let place = if target.is_empty() { range.clone() } else { target.clone() };
            self.diags
                .report(
                    Code::BrokenMarkup,
                    Place::new(self.path, place),
                    format!("a quotation mark ends the address `{destination}`"),
                )
                .help(format!("write `{address}`"));
        }
        // That it has no words is reported; the page is not reported as empty as well.
        self.outline.has_text = true;
        self.outline.links.push(Link { destination: destination.to_owned(), range: range.clone(), target });
    }

    /// Addresses between `<` and `>` lead to other sites, and are checked only here.
    pub(super) fn autolink(&mut self, kind: LinkType, destination: &str, range: &Range<usize>) {
        // An address with the words of a link, as Slack writes it.
        let words = destination.split_once('|').filter(|_| kind == LinkType::Autolink);
        if let Some((address, words)) = words.filter(|(address, _)| address.contains("://")) {
            let place = Place::new(self.path, range.clone());
            let message = format!("the words `{words}` are in the address of the link");
            self.diags
                .report(Code::BrokenMarkup, place, message)
                .help(format!("write `[{words}]({address})`"));
        }
        let refused = url::refused(destination).filter(|_| kind == LinkType::Autolink);
        if let Some(refused) = refused {
            let place = Place::new(self.path, range.clone());
            self.diags
                .report(Code::UnsafeLink, place, refused.message("links"))
                .help(format!("write it as code: `` `{destination}` ``"));
        }
    }

    /// The address of a link or an image cannot have a component in it.
    pub(super) fn report_call(&mut self, destination: &str, range: &Range<usize>) {
        if calls::has_call(destination) {
            let (place, message) =
                (Place::new(self.path, range.clone()), "a component cannot be in an address");
            self.diags
                .report(Code::ComponentPlace, place, message)
                .help("write the address, or use a component that makes the whole link");
        }
    }
}
