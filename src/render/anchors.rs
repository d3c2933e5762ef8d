//! Explicit anchors of headings that the page's template may have too: whether a page really has one twice.

use memchr::memmem;

use crate::diag::{Code, Diagnostics};
use crate::site::Page;
use crate::source::Place;

/// Reports those among the renamed anchors of a page that its HTML has twice.
pub fn check(page: &Page, renamed: &[(usize, String)], html: &[u8], diags: &mut Diagnostics) {
    for (number, id) in renamed {
        let asked = page.document.outline.headings.get(*number).filter(|heading| heading.is_asked);
        let Some(heading) = asked.filter(|_| has_twice(html, id)) else { continue };
        let place = Place::new(&page.document.path, heading.range.clone());
        diags
            .report(
                Code::DuplicateAnchor,
                place,
                format!("the template of the page has the anchor `{id}` too"),
            )
            .help(format!("give the heading another, such as `{{#{id}-2}}`"));
    }
}

fn has_twice(html: &[u8], id: &str) -> bool {
    let count = |quote: char| memmem::find_iter(html, format!(" id={quote}{id}{quote}").as_bytes()).count();
    count('"') + count('\'') > 1
}
