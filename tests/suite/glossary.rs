//! The glossary names only what exists, and readers find it.

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// All Rust files of `src` as one text.
fn code() -> String {
    let (mut text, mut folders) = (String::new(), vec![root().join("src")]);
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                text += &fs::read_to_string(path).unwrap();
            }
        }
    }
    text
}

/// Whether the code declares a type of this name.
fn is_type(code: &str, name: &str) -> bool {
    ["struct", "enum", "trait", "type"].iter().any(|word| {
        let declared = format!("{word} {name}");
        code.match_indices(&declared).any(|(at, _)| {
            !code[at + declared.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '_')
        })
    })
}

/// Whether `src` has a module with this path: a file, or a folder with a `mod.rs`.
fn is_module(path: &str) -> bool {
    let file = Path::new("src").join(path.replace("::", "/"));
    let file = root().join(file);
    file.with_extension("rs").is_file() || file.join("mod.rs").is_file()
}

/// Whether a name in backticks is a type or module of the code, or a word of another page of the manual.
fn exists(code: &str, manual: &str, name: &str) -> bool {
    match name.rsplit_once("::") {
        Some((module, item)) if item.starts_with(char::is_uppercase) => {
            is_module(module) && is_type(code, item)
        }
        Some(_) => is_module(name),
        None if name.starts_with(char::is_uppercase) => is_type(code, name),
        None => is_module(name) || manual.contains(name.trim_matches(['{', '}', ' '])),
    }
}

fn names(page: &str) -> impl Iterator<Item = &str> {
    page.lines().flat_map(|line| line.split('`').skip(1).step_by(2))
}

#[test]
fn the_glossary_names_only_what_exists() {
    let (code, page) = (code(), read(".github/GLOSSARY.md"));
    let manual =
        ["README.md", ".github/CONTENT.md", ".github/THEMES.md", ".github/KINDS.md"].map(read).concat();
    let wrong: Vec<&str> = names(&page).filter(|name| !exists(&code, &manual, name)).collect();
    assert!(wrong.is_empty(), "neither in `src` nor in the manual: {wrong:?}");
    for name in ["Sité", "NoSuchType", "site::nowhere", "publish::Artifact0", "no-such-word"] {
        assert!(!exists(&code, &manual, name), "{name} does not exist");
    }
}

#[test]
fn the_glossary_explains_each_term_once_and_in_order() {
    let page = read(".github/GLOSSARY.md");
    let mut all = Vec::new();
    for part in page.split("\n## ").skip(1) {
        let rows = part.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next());
        let terms: Vec<String> = rows.filter(|term| *term != "term").map(str::to_lowercase).collect();
        assert!(terms.len() > 3, "{part}");
        all.extend(terms);
    }
    let mut once = all.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), all.len(), "a term is explained twice: {all:?}");
}

#[test]
fn readers_find_the_glossary() {
    for page in ["src/lib.rs", ".github/ARCHITECTURE.md", ".github/CONTENT.md", ".github/CONTRIBUTING.md"] {
        assert!(read(page).contains("GLOSSARY.md"), "{page} names the glossary");
    }
}
