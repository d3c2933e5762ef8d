//! Fields of entries that have entries below them: sections, the home page.

use crate::choice;
use crate::fields;
use crate::node::{At, Count};

fields! {
    /// Facts of a section.
    pub struct SectionFacts("the facts of a section") {
        /// Kind of the entries below.
        children: Option<At<String>>,
        /// Order of the entries below: `weight`, `date` (newest first), `date-ascending` or `title`.
        sort_by: Option<SortBy>,
        /// How many entries a page of the list has; all on one page if absent or 0.
        paginate_by: Option<Count>,
    }
}

/// Order of a section's entries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SortBy {
    /// Small weights first, then by path.
    #[default]
    Weight,
    /// Newest first.
    Date,
    /// Oldest first.
    DateAscending,
    /// By title, by the rules of each language.
    Title,
}

choice!(SortBy, "order", {
    "weight" => Weight,
    "date" => Date,
    "date-ascending" => DateAscending,
    "title" => Title,
});
