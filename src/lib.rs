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
//! | what stays between builds | [`cache`]: artifacts that stand; [`serve`]: HTTP and the browser |
//! | the outside | [`publish`]: editions on disk; [`live`]: the site in memory, followed edit by edit |
//! | everything of a site, assembled | [`build`] |
//! | what is published | [`plan`]: the list of artifacts; [`outputs`]: feeds, calendars, sitemaps |
//! | what uses a site | [`render`]: pages from templates; [`check`]: what an editor would mark |
//! | the site | [`site`]: entries, pages, addresses, links; [`memo`]: parsed documents that are remembered |
//! | files, understood | [`document`]: one text; [`report`]: problems as people and programs read them; [`schema`]: JSON Schemas |
//! | looks and kinds | [`theme`]: the chain of templates, assets, messages and kinds |
//! | content | [`content`]: names, kinds, front matter; [`markdown`]: text to outline and HTML |
//! | languages | [`config`]: `site.toml`; [`locales`]: messages, formats, typography |
//! | values | [`node`]: YAML, TOML and JSON with places; [`inputs`]: the one door to the site's files |
//! | base | [`diag`], [`parallel`], [`observer`], [`bytes`], [`panics`], [`source`], [`lang`], [`date`], [`url`] |
//! | words | [`languages`]: the words of each language, a file each |
//!
//! # One page, in ten lines
//!
//! [`inputs`] reads `events/opening.ru.md`; [`content`] reads language and entry from its name;
//! [`document`] parses front matter and outlines the Markdown, and [`memo`] remembers that;
//! [`site`] puts the files of the entry together, reads the fields that its kind declares,
//! leaves out what is not due, and resolves links and ids, reporting to [`diag`];
//! [`plan`] lists every artifact;
//! [`pipeline`] keeps those that the [`cache`] knows to stand;
//! [`render`] makes the HTML of the others: Markdown, components, the template of the kind over its views;
//! [`outputs`] makes what is no page;
//! [`publish`] writes what differs into a new edition and puts it in place of the last;
//! [`report`] shows what was wrong.
//!
//! # Where to add what
//!
//! - **a lint**: a file in `check/`, called in `check/mod.rs`; a code in `diag/codes.rs`; a row in `tests/suite/helps/`
//! - **a problem that the build reports**: a code in `diag/codes.rs`, reported where the value is read or resolved
//! - **an output format**: a file in `outputs/`, a variant of `site::What`, its address in `site/address.rs` and `site/book.rs`, and its
//!   line in `build/artifacts.rs`
//! - **a kind of content**: no Rust: `kinds/<name>.toml` and a template (`.github/KINDS.md`)
//! - **a type of field**: a variant of `content::kinds::Type`, its value in `content/kinds/values.rs`, its view in `render/views/facts.rs`
//! - **a function for templates**: a row of `FUNCTIONS` in `render/functions.rs`, and a file in `render/functions/`
//! - **a field of a page for templates**: `render/views/page.rs`
//! - **a command**: a file in `cli/`, and a variant of `Command` in `cli/mod.rs`
//! - **a language**: messages in `theme/builtin/locales/`, its words for checks and dates in `languages/`
//!
//! `.github/ARCHITECTURE.md` has the rules that hold everywhere, and the journeys of a fact, a message, a problem and an edit.

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
