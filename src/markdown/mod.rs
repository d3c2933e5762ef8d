//! Markdown: text -> [`Outline`] (what the site must know of a page) and text -> HTML (what readers see).
//!
//! All functions read the same stream of events, made by `stream`: `calls` finds component calls outside code (`malformed_calls`
//! explains invalid ones), `placeholders` replace them while pulldown-cmark parses the dialect of `dialect`, `pairs` removes
//! scheduled blocks that are not due, and `addresses` makes links of bare addresses. [`outline`] keeps headings, links, images and
//! calls, no text, and records a [`Tape`] of the events, which [`html`] plays instead of parsing again; it writes HTML with
//! everything already resolved. [`prose`] gives checks the readable text, [`skeleton`] the blocks of a text to be compared with those of its original, `shape` counts the blocks of each section, [`days`] the days of scheduled blocks. None of them knows
//! other pages.

mod addresses;
mod attributes;
mod blocks;
mod call;
mod calls;
mod canonical;
mod dated;
mod dialect;
mod elements;
mod escape;
mod extra_cells;
mod footnotes;
mod headings;
mod hidden;
mod highlight;
mod html;
mod inline;
mod input;
mod item;
mod leftovers;
mod malformed_calls;
mod merged;
mod notes;
mod outline;
mod pairs;
mod pieces;
mod placeholders;
mod prose;
mod raw;
mod references;
mod sanitize;
mod scanner;
mod segmented;
mod segments;
mod shape;
mod skeleton;
mod source_map;
mod stream;
mod tags;
mod tape;
mod titles;
mod units;
mod words;
mod written_out;

pub use call::{Argument, BUILT_IN, Call, CallKind, NO_TRANSLATE};
pub use calls::has_call;
pub use canonical::Canonical;
pub use dated::days;
pub use escape::escape;
pub use hidden::Mismatch;
pub use highlight::{KnownLine, know_lines, known_lines, load as load_syntaxes, new_lines};
pub use html::{Written, html};
pub use input::{ChangedSection, Component, HtmlInput, Kept, Labels, ResolvedImage, ResolvedLink};
pub use leftovers::{Leftovers, WikiLink, leftovers};
pub use outline::{Elsewhen, Heading, Image, Link, Outline, outline};
pub use placeholders::has_placeholder;
pub use prose::{LINE, OBJECT, Passage, Prose, ProseLink, prose};
pub use references::check_references;
pub use segmented::{Block as SegmentBlock, Code as InlineCode, CodeKind, Segment, SegmentKind, Segments};
pub use segments::segments;
pub use shape::Shape;
pub use skeleton::{Block, BlockKind, CELL, List, Marks, Object, ObjectKind, skeleton};
pub use tags::decoded;
pub use tape::Tape;
pub use units::{SectionSum, Unit, UnitKind, sections, unit_hash, units};
pub use words::words;
pub use written_out::written_out;
