//! Texts of a site for programs of translators, and back: PO, XLIFF 2, TMX.
//!
//! `texts` are the texts of a page with their places, `pairing` and `matching` find the translation of each by its place and by what is `known` of its words, `finding` what comes back;
//! `page` makes units of them and writes translated ones into a file, `placing` those that the file lacks, `fresh` makes a file that is not there yet, and
//! `signs` are those that nobody means in a translation; `messages` does the same for Fluent. `po`, `xliff` and `tmx` write [`Unit`]s, `po_reader` and `xliff_reader` read them; `state` is how far each is, and
//! what a file records of it as it went out; `own` is what translators write beside translations, which `carrying` keeps; `conflict` is said where the site has newer words. All is pure: the commands read
//! and write the files.

mod carrying;
mod conflict;
mod finding;
mod fluent_parts;
mod fresh;
mod known;
mod matching;
mod message_files;
mod messages;
mod own;
mod page;
mod pairing;
mod placing;
mod po;
mod po_obsolete;
mod po_reader;
mod signs;
mod state;
mod texts;
mod tmx;
mod unit;
mod xliff;
mod xliff_reader;
mod xml;

pub use carrying::carry;
pub use conflict::report_conflict;
pub use finding::{Found, found};
pub use fresh::{beside, fresh};
pub use known::{Known, Trust};
pub use matching::{Match, matches};
pub use messages::{Imported, Messages, layer};
pub use own::Kept;
pub use page::{Arrived, Doubt, Edited, Reading, edited, state, units};
pub use pairing::{Partner, surplus};
pub use placing::place;
pub use po::po;
pub use po_reader::read as read_po;
pub use signs::has_its_signs;
pub use state::{State, Verdict};
pub use texts::{Text, Texts};
pub use tmx::tmx;
pub use unit::{Head, Id, Incoming, Name, Part, Received, Unit, has_words, spaced, text_hash, written};
pub use xliff::xliff;
pub use xliff_reader::read as read_xliff;
