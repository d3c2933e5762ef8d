//! The coalition's site in a real browser, looked at by tools that nobody here wrote.
//!
//! The checks are JavaScript beside this file (`*.test.js`), since axe, Lighthouse and the Nu checker come as npm packages; this test
//! hands them the program that `cargo test` has just built, or that which `HEXAGLOT` names. They take minutes, so they run only if
//! `HEXAGLOT_BROWSER=1` asks for them, as CI does; otherwise one line says that they did not. They need Chromium, Node, Java, nginx, Caddy and `npm ci` in this folder, and fail where
//! one of these is missing. Lighthouse and the pictures take minutes or are for people to look at: `.ci/run` calls them by themselves.

#![allow(clippy::unwrap_used, missing_docs, reason = "tests fail by panicking")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where the checks stand.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser")
}

fn is_installed(names: &[&str]) -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths).any(|dir| names.iter().any(|name| dir.join(name).is_file()))
}

/// What the checks need and this machine lacks.
fn missing() -> Vec<&'static str> {
    let has_browser = std::env::var_os("HEXAGLOT_CHROMIUM").is_some()
        || is_installed(&["chromium", "chromium-browser", "google-chrome"]);
    [
        (has_browser, "Chromium"),
        (is_installed(&["node"]), "Node"),
        (is_installed(&["nginx"]) || Path::new("/usr/sbin/nginx").is_file(), "nginx"),
        (is_installed(&["caddy"]), "Caddy"),
        (is_installed(&["java"]), "Java"),
        (folder().join("node_modules/axe-core").is_dir(), "`npm ci` in tests/browser"),
    ]
    .into_iter()
    .filter_map(|(is_there, name)| (!is_there).then_some(name))
    .collect()
}

#[test]
fn every_page_of_the_site_passes_in_a_browser() {
    if std::env::var_os("HEXAGLOT_BROWSER").is_none_or(|asked| asked.is_empty() || asked == "0") {
        // Not `eprintln!`, which `cargo test` keeps to itself when a test passes.
        writeln!(
            std::io::stderr(),
            "note: no page is tested in a browser, and long tests try a part of their cases; \
             `HEXAGLOT_BROWSER=1 HEXAGLOT_THOROUGH=1 cargo test` tries all"
        )
        .unwrap();
        return;
    }
    let missing = missing().join(", ");
    assert!(missing.is_empty(), "the browser tests cannot run without: {missing}");
    let status = Command::new("npm")
        .args(["test", "--silent"])
        .current_dir(folder())
        .env("HEXAGLOT", std::env::var_os("HEXAGLOT").unwrap_or(env!("CARGO_BIN_EXE_hexaglot").into()))
        .status()
        .unwrap();
    assert!(status.success(), "the checks above failed; `npm test` in tests/browser runs them alone");
}
