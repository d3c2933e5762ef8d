//! Behavior of the whole program, seen from outside: sites in, pages and problems out.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "tests fail by panicking")]

mod addresses;
mod amounts;
mod arguments;
mod assets;
mod cache;
mod chance;
mod clashes;
mod command_line;
mod content;
mod determinism;
mod documents;
mod editors;
mod edits;
mod figures;
mod fluent;
mod following;
mod formats;
mod front_matter;
mod helps;
mod labelled;
mod languages;
mod leftovers;
mod line_ends;
mod links;
mod lints;
mod lists;
mod long_texts;
mod markdown;
mod mistakes;
mod names;
mod new;
mod outputs;
mod own_site;
mod readers;
mod schema;
mod serve;
mod serving;
mod site_test;
mod templates;
mod terminal;
mod tidy;
mod tiny_theme;
mod typography;
mod yaml;
