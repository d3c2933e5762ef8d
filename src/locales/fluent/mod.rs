//! Fluent files: parsed with positions, checked, compared across languages.
//!
//! [`parse`] reads one file: its messages and terms in runnable form (`wording`), and what is known of them without running them
//! (`facts`). [`patterns`] are its texts as readers see them, [`canonical`] its messages as they are compared and written; `edits` changes
//! a file, `pseudo` puts it into a pseudo-locale, and `texts` are what programs of translators change. [`check`] checks the files of all layers together: references that do not exist (`references`), differences between
//! languages (`compare`), plural forms (`plurals`). `syntax` explains what cannot be parsed, `depth` what is nested too deep.

mod asked;
mod borrowed;
mod canonical;
mod compare;
mod cycles;
mod declared;
mod depth;
mod edits;
mod escapes;
mod facts;
mod kept;
mod mistake;
mod parse;
mod parsed;
mod patterns;
mod plurals;
mod pseudo;
mod references;
mod selections;
mod source;
mod started;
mod syntax;
mod texts;
mod wording;

pub use asked::Asked;
pub use canonical::{Canonical, canonical, formatted, written};
pub use compare::check;
pub use declared::{Declared, declared};
pub use edits::{moved, renamed, without};
pub use facts::{Facts, Reference};
pub use kept::kept;
pub use parse::parse;
pub use parsed::{FluentEntry, FluentFile};
pub use patterns::{FlatPattern, OBJECT, patterns};
pub use plurals::{Selector, lacking, misspelt};
pub use pseudo::in_pseudo;
pub use source::Source;
pub use started::started;
pub use texts::{FluentText, checked, indented, texts};
pub use wording::{Expression, Key, Message, Piece, Selection, Wording};
