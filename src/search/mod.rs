//! Texts of one language -> the files of its search index; pure.
//!
//! `rules` folds a word to the form in which it is compared, `tokens` cuts texts into words, `html` reads the text of a page by its
//! headings, `groups` joins the forms of one word, [`Index`] counts and weighs them, `layout` says in which file what is, `write` writes
//! the files. A browser folds and cuts by the same rules, which the index contains; it has no stemmer, since the index has the forms of each word.
//! Nothing here knows of sites.

mod groups;
mod html;
mod index;
mod layout;
mod page;
mod rules;
mod tokens;
mod write;

pub use html::{Section, sections};
pub use index::Index;
pub use layout::Layout;
pub use page::{Facet, Page};
pub use rules::fold;
pub use tokens::{Token, tokens};
