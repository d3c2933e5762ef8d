//! The house rules that no compiler checks: layers, sizes of files, imports.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The layers, from the lowest to the highest; a module imports only from layers below its own.
const LAYERS: &[&[&str]] = &[
    &["bytes", "caught", "source", "lang", "url", "date"],
    &["diag", "parallel", "watch"],
    &["node", "inputs"],
    &["config", "locales"],
    &["content", "markdown", "theme"],
    &["document", "report", "schema"],
    &["site", "memo"],
    &["render", "check"],
    &["plan", "outputs"],
    &["build"],
    &["publish", "live"],
    &["cache", "serve"],
    &["pipeline"],
    &["cli"],
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All Rust files of `src`, with their top-level module.
fn sources() -> Vec<(PathBuf, String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("src")];
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                found.push((path.clone(), module(&path), text));
            }
        }
    }
    found.sort();
    found
}

fn module(path: &Path) -> String {
    let below = path.strip_prefix(root().join("src")).unwrap();
    let first = below.components().next().unwrap().as_os_str().to_str().unwrap();
    first.trim_end_matches(".rs").to_owned()
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

#[test]
fn imports_point_down_the_layers() {
    let mut wrong = BTreeSet::new();
    for (path, module, text) in sources() {
        if matches!(module.as_str(), "lib" | "main") {
            continue;
        }
        let own = layer(&module).unwrap_or_else(|| panic!("`{module}` has no layer"));
        for (at, _) in text.match_indices("crate::") {
            let rest = &text[at + "crate::".len()..];
            let target: String =
                rest.chars().take_while(|next| next.is_ascii_alphanumeric() || *next == '_').collect();
            let Some(below) = layer(&target) else { continue };
            if target != module && below >= own {
                wrong.insert(format!("{} imports {target}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_module_has_a_layer_and_every_layer_a_module() {
    let modules: BTreeSet<String> = sources()
        .into_iter()
        .map(|(_, module, _)| module)
        .filter(|name| name != "lib" && name != "main")
        .collect();
    let listed: BTreeSet<String> = LAYERS.concat().into_iter().map(str::to_owned).collect();
    assert_eq!(modules, listed);
}

#[test]
fn files_are_short_and_begin_with_their_idea() {
    for (path, _, text) in sources() {
        let lines = text.lines().count();
        assert!(lines <= 400, "{} has {lines} lines", path.display());
        assert!(text.starts_with("//!"), "{} does not say what it is", path.display());
    }
}

#[test]
fn nothing_is_imported_by_a_star() {
    for (path, _, text) in sources() {
        let star = text.lines().find(|line| line.trim_start().starts_with("use ") && line.contains("::*"));
        let allowed = star.is_none_or(|line| line.trim() == "use super::*;" || line.contains("::prelude::*"));
        assert!(allowed, "{}: {star:?}", path.display());
    }
}

#[test]
fn only_views_are_serialized_and_threads_have_one_door() {
    for (path, module, text) in sources() {
        let shown = path.display();
        assert!(
            !text.contains("Serialize)]")
                || shown.to_string().contains("render/views")
                || shown.to_string().contains("src/cache"),
            "{shown} serializes"
        );
        assert!(!text.contains("rayon::") || module == "parallel", "{shown} uses rayon");
    }
}

#[test]
fn the_top_level_shows_what_the_design_names_and_nothing_else() {
    let shown = [
        "CHANGELOG.md",
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE",
        "README.md",
        "content",
        "locales",
        "site.toml",
        "src",
        "tests",
        "themes",
    ];
    let built = ["public", "target"];
    for entry in root().read_dir().unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let known = name.starts_with('.') || shown.contains(&name.as_str()) || built.contains(&name.as_str());
        assert!(known, "`{name}` stands at the top level");
    }
}

#[test]
fn every_code_has_a_test() {
    let mut tests = String::new();
    for entry in root().join("tests/suite").read_dir().unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "rs") {
            tests.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
    let untested: Vec<&str> = hexaglot::diag::Code::ALL
        .iter()
        .map(|code| code.name())
        .filter(|name| {
            !tests.contains(&format!("[{name}]")) && !tests.contains(&format!("has_code(\"{name}\")"))
        })
        .collect();
    assert!(untested.is_empty(), "{untested:?}");
}
