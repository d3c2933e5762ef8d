//! References to pages by their files: `{{< ref "docs/a.md#b" >}}`, `{% link docs/a.md %}`.

use super::book::Book;

/// The target to type for a reference in a page.
pub fn find(book: &Book<'_>, target: &str, page: usize) -> Option<String> {
    let (path, anchor) = target.split_at(target.find('#').unwrap_or(target.len()));
    if path.is_empty() {
        return Some(anchor.to_owned());
    }
    let found = book.named(path.trim_end_matches('/'), page)?;
    Some(format!("{}{anchor}", book.name(found, book.language(page))))
}
