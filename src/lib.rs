//! Hexaglot: a static site generator for organizations that publish the same thing in several languages.
//!
//! # Map
//!
//! Modules in layers, the highest first; each imports only from layers below its own (`tests/suite/tidy.rs` has the table).
//!
//! | layer | modules |
//! |---|---|
//! | commands | [`cli`] |
//! | files to a published edition | [`pipeline`] |
//! | between builds, and while serving | [`cache`]: unchanged artifacts and documents; [`serve`]: HTTP and the browser |
//! | output and live site | [`publish`]: editions on disk; [`live`]: the site in memory, updated edit by edit |
//! | the assembled site with its templates | [`build`] |
//! | what is published | [`plan`]: the list of artifacts; [`outputs`]: feeds, calendars, sitemaps |
//! | users of the site | [`render`]: pages from templates; [`check`]: lints of texts |
//! | the site | [`site`]: entries, pages, addresses, links; [`memo`]: documents of earlier builds |
//! | parsed files, problems | [`document`]: one text; [`report`]: formats of problems; [`schema`]: JSON Schemas |
//! | themes and kinds | [`theme`]: the chain of templates, assets, messages and kinds |
//! | content | [`content`]: names, kinds, front matter; [`markdown`]: text to outline and HTML |
//! | languages | [`config`]: `site.toml`; [`locales`]: messages, formats, typography |
//! | values | [`node`]: YAML, TOML and JSON with places; [`inputs`]: reads the site's files |
//! | base | [`diag`], [`parallel`], [`observer`], [`bytes`], [`panics`], [`source`], [`lang`], [`date`], [`url`] |
//! | words | [`languages`]: the words of each language, a file each |
//!
//! # One page, in ten lines
//!
//! [`inputs`] reads `events/opening.ru.md`; [`content`] finds language and entry in its name;
//! [`document`] parses front matter and outlines the Markdown, and [`memo`] keeps the result;
//! [`site`] groups the files of the entry, reads the fields that its kind declares,
//! leaves out entries that are not due, resolves links and ids, and reports problems to [`diag`];
//! [`plan`] lists every artifact;
//! [`pipeline`] keeps the artifacts whose fingerprint in the [`cache`] is unchanged;
//! [`render`] makes the HTML of the other pages: Markdown, components, the template of the kind with its views;
//! [`outputs`] makes all files that are not pages;
//! [`publish`] writes changed files into a new edition, which replaces the last one;
//! [`report`] shows the problems.
//!
//! # Where to add what
//!
//! - **a lint**: a file in `check/`, called in `check/mod.rs`; a code in `diag/codes.rs`; a row in `tests/suite/helps/`
//! - **a problem that the build reports**: a code in `diag/codes.rs`, reported where the value is read or resolved
//! - **an output format**: a file in `outputs/`, a variant of `site::ArtifactKind`, its address in `site/address.rs` and `site/address_book.rs`, and its
//!   line in `build/artifacts.rs`
//! - **a kind of content**: no Rust: `kinds/<name>.toml` and a template (`.github/KINDS.md`)
//! - **a type of field**: a variant of `content::kinds::Type`, its value in `content/kinds/values.rs`, its view in `render/views/facts.rs`
//! - **a function for templates**: a row of `FUNCTIONS` in `render/functions.rs`, and a file in `render/functions/`
//! - **a field of a page for templates**: `render/views/page.rs`
//! - **a command**: a file in `cli/`, and a variant of `Command` in `cli/mod.rs`
//! - **a language**: messages in `theme/builtin/locales/`, its words for checks and dates in `languages/`
//!
//! `.github/ARCHITECTURE.md` has the rules that hold everywhere, and the journeys of a fact, a message, a problem and an edit;
//! `.github/GLOSSARY.md` explains the terms.

pub mod build;
pub mod bytes;
pub mod cache;
pub mod check;
pub mod cli;
pub mod config;
pub mod content;
pub mod date;
pub mod diag;
pub mod document;
pub mod inputs;
pub mod lang;
pub mod languages;
pub mod live;
pub mod locales;
pub mod markdown;
pub mod memo;
pub mod node;
pub mod observer;
pub mod outputs;
pub mod panics;
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
