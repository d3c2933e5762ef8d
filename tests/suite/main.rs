//! Behavior of the whole program, seen from outside: sites in, pages and problems out.

#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "tests fail by panicking")]

mod assets;
mod command_line;
mod content;
mod determinism;
mod figures;
mod languages;
mod links;
mod lists;
mod markdown;
mod mistakes;
mod outputs;
mod own_site;
mod site_test;
mod templates;
mod tidy;
mod tiny_theme;
