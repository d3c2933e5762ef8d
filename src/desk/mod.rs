//! A site as its translators see it: the queue of what is to be done, a translation beside its original, and pages whose texts say
//! where they come from.
//!
//! Used by the dev server. [`queue`] sorts the rows that `l10n status` has by what is to be done; [`translation`] pairs the blocks of two texts (`blocks`)
//! and shows them as readers see them (`rendered`), with the words of the original that changed (`history`, `changed_words`); [`begun`] counts what is still in the language of the original. [`Marked`] is the site with signs in
//! its pages, and [`annotated`] turns these into comments of HTML. Pure but for the texts of files: this module knows no HTTP, no
//! interface and no editor.

mod annotated;
mod begun;
mod blocks;
mod changed_words;
mod history;
mod marked;
mod queue;
mod rendered;
mod translation;

pub use annotated::{Annotated, annotated};
pub use begun::{Begun, begun};
pub use blocks::{Block, Fate, Side};
pub use history::History;
pub use marked::{Marked, MessagePlaces};
pub use queue::{Group, Queue, queue};
pub use translation::{Asked, Translation, translation};
