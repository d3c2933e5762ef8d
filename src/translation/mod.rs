//! Translations and their originals: what a text says, which version a translation follows, and what has changed since.
//!
//! `meaning` makes the [`Sem`](crate::content::stamp::Sem) of a text and the sums of its sections, `blob` the name that Git gives its
//! bytes, `standing` compares a translation with its original, `complete` says what it lacks, `version` reads the units of a text, `align` pairs those of two versions, `counterparts` those of two languages, `halfway` those of a translation that is being changed, and `words` shows what changed
//! inside a unit; `front` and `nested` write into the front matter of its file. All is pure: the earlier text is given by whoever has it.

mod align;
mod blob;
mod complete;
mod counterparts;
mod front;
mod halfway;
mod meaning;
mod nested;
mod standing;
mod version;
mod words;

pub use align::{Change, Pair, align, changed_share};
pub use blob::blob_id;
pub use complete::{Lack, Missing, is_reported_otherwise, lacks};
pub use counterparts::{Counterparts, anchor, gained};
pub use front::{Written, only_fields, quoted, with_field, with_field_after};
pub use halfway::{Halfway, halfway};
pub use meaning::{
    FieldText, all_texts, demanded_texts, field_texts, is_of_field, kept_fields, meaning, says, section_sums,
    sem, short_sums, stem, text_says,
};
pub use nested::with_nested;
pub use standing::{
    Freshness, Original, Section, equivalent, freshness, is_changed_since_review, unrecorded,
};
pub use version::Version;
pub use words::{Piece, diff, likeness};
