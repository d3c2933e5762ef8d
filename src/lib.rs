//! Hexaglot: a static site generator for organizations that publish the same thing in several languages.
//!
//! The tour, from the lowest layer up. [`bytes`] looks for bytes in blocks, [`caught`] catches panics, [`source`] places in files, [`lang`] languages, [`date`] dates, [`url`] paths; [`diag`] problems
//! that an author can mend, [`parallel`] the one door to threads, [`watch`] who times a build; [`node`] values with positions, [`inputs`] the one door to the site's
//! files; [`config`] `site.toml`, [`locales`] messages, formats and typography; [`content`] the content model and the files of a new entry, [`markdown`] texts, [`theme`]
//! the chain of templates, [`schema`] what editors are told of all their files; [`report`] problems as people and programs read them; [`document`] one parsed file, [`memo`] what is remembered of it; [`site`] entries, pages, addresses, links; [`check`] what an editor would
//! mark in them; [`render`] pages from templates; [`plan`] the list of all artifacts, [`outputs`] those that are no pages; [`build`] all of it together; [`publish`] whole
//! editions on disk, [`cache`] what a build leaves for the next, [`pipeline`] the one way from files to a published edition, [`live`] the site in memory, followed edit by edit, [`serve`] that site in a browser; [`cli`] the commands.
//!
//! Everything below `publish` is pure: it reads no file but through `inputs`, no clock and no environment, and reports instead of failing.

pub mod build;
pub mod bytes;
pub mod cache;
pub mod caught;
pub mod check;
pub mod cli;
pub mod config;
pub mod content;
pub mod date;
pub mod diag;
pub mod document;
pub mod inputs;
pub mod lang;
pub mod live;
pub mod locales;
pub mod markdown;
pub mod memo;
pub mod node;
pub mod outputs;
pub mod parallel;
pub mod pipeline;
pub mod plan;
pub mod publish;
pub mod render;
pub mod report;
pub mod schema;
pub mod serve;
pub mod site;
pub mod source;
pub mod theme;
pub mod url;
pub mod watch;
