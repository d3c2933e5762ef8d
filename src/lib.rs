//! Hexaglot: a static site generator for organizations that publish the same thing in several languages.
//!
//! # Map
//!
//! Modules in layers, the highest first; each imports only from layers below its own (`tests/suite/tidy.rs` has the table).
//!
//! | layer | modules |
//! |---|---|
//! | commands | [`cli`] |
//! | files to a published edition | [`pipeline`]; [`deploy`]: the output folder to a server or into a bucket |
//! | between builds, and while serving | [`cache`]: unchanged artifacts and documents; [`serve`]: HTTP and the browser; [`probe`]: asks whether links to other sites lead somewhere |
//! | output and live site | [`publish`]: editions on disk; [`live`]: the site in memory, updated edit by edit |
//! | a site as translators see it | [`desk`] |
//! | the assembled site with its templates | [`build`] |
//! | what is published | [`plan`]: the list of artifacts; [`outputs`]: feeds, calendars, sitemaps, what hosts read |
//! | users of the site | [`render`]: pages from templates; [`check`]: lints of texts |
//! | the site | [`site`]: entries, pages, addresses, links; [`memo`]: documents of earlier builds |
//! | translations | [`translation`]: what a text says, which version of it a translation follows; [`exchange`]: PO, XLIFF and TMX for translators |
//! | sites of other generators | [`import`]: reads one and writes it as ours |
//! | parsed files, problems | [`document`]: one text; [`report`]: formats of problems; [`schema`]: JSON Schemas |
//! | themes and kinds | [`theme`]: the chain of templates, assets, messages and kinds |
//! | content | [`content`]: names, kinds, front matter; [`markdown`]: text to outline and HTML |
//! | languages | [`config`]: `site.toml`; [`locales`]: messages, formats, typography |
//! | values | [`node`]: YAML, TOML and JSON with places; [`inputs`]: reads the site's files |
//! | search | [`search`]: texts to the files of an index |
//! | problems, threads | [`diag`]; [`parallel`]; [`observer`]: phases of a build |
//! | base | [`bytes`], [`panics`], [`source`], [`lang`], [`date`], [`url`], [`marks`]: signs of the translator's view |
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
//! - **a lint**: a file in `check/`, called in `check/entries.rs` (one page, or the languages of an entry) or in
//!   `check/checked_texts.rs` (across entries). If its result depends on the day, `is_same` in `checked_texts.rs` must notice the change.
//!   A code, as below; its row in the table of `.github/CONTENT.md`
//! - **a lint of messages**: a file in `check/messages/`, called in `check/messages.rs`; a defect in `tests/suite/messages.rs` in five languages; a row in
//!   `.github/TRANSLATING.md`
//! - **a message that the program shows by itself**: its id in `OF_PROGRAM` of `locales/fluent/asked.rs`
//! - **a code of a problem**: a row of `codes!` in `diag/codes.rs`; a row in a file of `tests/suite/helps/`, and a test in `tests/suite/`
//!   that contains `[the-code]`. Then renew the schemas (`hexaglot schema --output .vscode/schemas`) and the snapshots
//!   (`SNAPSHOTS=overwrite cargo test --test suite helps::`)
//! - **a problem that the build reports**: a code, as above, reported where the value is read or resolved
//! - **an output format**: a file in `outputs/`; a variant of `site::ArtifactKind`; its address in `site/address.rs` and
//!   `site/address_book.rs`; its line in `build/artifacts.rs`, and there in `is_of_whole_site` unless it reads the site only through
//!   `render::TrackedSite`; its name in `plan/clashes.rs`; its content type in `serve/media.rs`; a test in `tests/suite/outputs.rs`
//! - **a kind of content**: no Rust: `kinds/<name>.toml` and a template (`.github/KINDS.md`)
//! - **a type of field**: a variant of `Type` in `content/kinds/types.rs`, with `NAMES`, `expects` and `schema`; its declaration in `reading.rs`
//!   and its value in `typed.rs` there, with a variant of `Fact` in `values.rs` if no other fits; what it names in `site/references.rs`; its view in
//!   `render/views/facts.rs`; its value for `related` in `site/indexed.rs` and for `where` in `render/functions/entries.rs`; its sample in
//!   `content/scaffold.rs`; a row in `.github/KINDS.md`; schemas renewed
//! - **a role of fields**: a variant of `Role` in `content/kinds/roles.rs`; what it fits in `fits` of `reading.rs` there; a method of `Entry` in
//!   `site/model.rs`, by which everything else asks for it; a row in `.github/KINDS.md`; schemas renewed
//! - **a host**: a variant of `Host` in `config/hosts.rs`; its form in a file of `outputs/hosting/`, called in `outputs/hosting/mod.rs`; what it takes
//!   in `limits.rs` there; a file of the site that it reads in `HostFile` of `site/artifact.rs` and in `site/hosts.rs`; its page in `.github/HOSTS.md`
//! - **a key of `site.toml`**: a field in `config/raw.rs`, its meaning in `Config` (`config/mod.rs`); schemas renewed. The fingerprint of every artifact
//!   contains the whole configuration
//! - **a function for templates**: a row of `FUNCTIONS` in `render/functions.rs`, the function there or in a file of `render/functions/`; its result
//!   after a lowered error in `substitutes.rs`; a row in `.github/THEMES.md`
//! - **a filter for templates**: registered in `declare` of `render/functions.rs`, with a row of `FILTERS` in `render/signatures.rs`;
//!   `.github/THEMES.md`
//! - **a type of component argument**: a variant of `ArgumentType` in `render/types.rs` with its words, check and example; a row in
//!   `.github/THEMES.md`
//! - **a field of a page for templates**: `render/views/page.rs`, and `.github/THEMES.md`
//! - **a command**: a file in `cli/`, a variant of `Command` and its line in `main` in `cli/mod.rs`; completions of names in
//!   `cli/completions.rs`; the table in `README.md`; for `l10n …` a file in `cli/l10n/` and a variant there; a test in `tests/suite/command_line.rs`
//! - **a text of the translator's desk**: in all files of `serve/desk/locales/`; a key of it in `KEYS` of `serve/desk/frame.rs` and in `serve/client/desk.js`
//! - **a language of the site**: `hexaglot new language`; of the program: messages in `theme/builtin/locales/`
//!   (listed in `theme/builtin.rs`), sample pages in `cli/init/texts/`, its words for checks and dates in `languages/`
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
pub mod deploy;
pub mod desk;
pub mod diag;
pub mod document;
pub mod exchange;
pub mod import;
pub mod inputs;
pub mod lang;
pub mod languages;
pub mod live;
pub mod locales;
pub mod markdown;
pub mod marks;
pub mod memo;
pub mod node;
pub mod observer;
pub mod outputs;
pub mod panics;
pub mod parallel;
pub mod pipeline;
pub mod plan;
pub mod probe;
pub mod publish;
pub mod render;
pub mod report;
pub mod schema;
pub mod search;
pub mod serve;
pub mod site;
pub mod source;
pub mod theme;
pub mod translation;
pub mod url;
