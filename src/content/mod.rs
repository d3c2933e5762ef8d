//! The content model: file names, front matter, kinds and their fields, and the files of a new entry.
//!
//! Nothing here reads several files together; `site` groups the files of entries.

pub mod front;
pub mod kinds;
pub mod name;
mod naming;
pub mod paths;
pub mod scaffold;
pub mod stamp;
