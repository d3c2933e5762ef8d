//! Texts of one language -> the files of its search index; pure.
//!
//! `html` reads what a page shows by its headings; `tokens` cuts texts into words, `rules` folds each to the form in which it is compared;
//! `counts` counts the words of a page, which a [`Vocabulary`] numbers and makes a [`Record`] of. Then, once for all pages, `groups` joins the
//! forms of one word, [`Index`] weighs them, `layout` says in which file what is, `write` writes the files. A browser folds and cuts by the same rules, which the index contains; it has no stemmer, since the index has the forms of each word.
//! Nothing here knows of sites.

mod counts;
mod groups;
mod html;
mod index;
mod layout;
mod page;
mod rules;
mod tokens;
mod vocabulary;
mod write;

pub use html::{Section, sections};
pub use index::Index;
pub use layout::Layout;
pub use page::{Facet, Page, Values};
pub use rules::fold;
pub use tokens::{Token, tokens};
pub use vocabulary::{Record, Vocabulary};
pub use write::pages as excerpts;
