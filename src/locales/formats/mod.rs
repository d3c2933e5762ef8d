//! Numbers, dates, lists, plurals and order of one language, from ICU4X's CLDR data and the house style's patterns.
//!
//! The words (months, weekdays, "and") and rules (plurals, grouping, order) are CLDR's; how a date or a range is put
//! together is data: the messages of `formats.ftl`, read as [`Patterns`]. Where a language has no such messages, CLDR's
//! own long forms are used. Nothing here fails: a language that CLDR does not know gets its root forms.

mod amounts;
mod dates;
mod language;
mod moments;
mod names;
mod numbers;
mod patterns;
mod plurals;
#[cfg(test)]
mod tests;

pub use amounts::{Scale, shift};
pub use dates::DateStyle;
pub use language::{Formats, with_territory};
pub use moments::{DateTimeOptions, TextLength};
pub use numbers::{Grouping, NumberOptions, NumberStyle};
pub use patterns::{Patterns, SpanParts, is_optional};
pub use plurals::{CATEGORIES, Plurals, equal};
