//! What a target begins with: the seeds that are kept for it, and files of the repository's own site.

use std::path::{Path, PathBuf};

use super::cache;

/// The seeds of a target; those that are kept come first. `root` is the repository's folder.
pub fn seeds(root: &Path, target: &str) -> Vec<Vec<u8>> {
    let mut found = read(&below(&root.join("tests/fuzz/seeds").join(target)));
    let own = |folder: &str, endings: &[&str]| {
        let is_meant =
            |path: &PathBuf| path.extension().is_some_and(|ending| endings.iter().any(|one| ending == *one));
        let mut files = below(&root.join(folder));
        files.retain(is_meant);
        read(&files)
    };
    found.extend(match target {
        "front" => own("content", &["md"]),
        "markdown" => {
            [own("content", &["md"]).iter().map(|text| body(text).to_vec()).collect(), payloads(root)]
                .concat()
        }
        "calls" => own("content", &["md"]).iter().map(|text| body(text).to_vec()).collect(),
        "addresses" => payloads(root),
        "search" => [own("content", &["md"]), payloads(root)].concat(),
        "facts" => own("content", &["yaml"]),
        "fluent" => [own("locales", &["ftl"]), own("src/theme/builtin/locales", &["ftl"])].concat(),
        "configuration" => {
            ["site.toml", "themes/coalition/theme.toml"].map(|path| settings(root, path)).to_vec()
        }
        "styles" => own("themes", &["css"]),
        "icons" => [own("themes", &["svg"]), own("src/theme/builtin/assets", &["svg"])].concat(),
        "cache" => vec![cache::sound()],
        _ => Vec::new(),
    });
    found
}

/// All files below a folder, in the order of their paths; none if it is not there.
fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = folder.read_dir().into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths.into_iter().flat_map(|path| if path.is_dir() { below(&path) } else { vec![path] }).collect()
}

fn read(paths: &[PathBuf]) -> Vec<Vec<u8>> {
    paths.iter().filter_map(|path| std::fs::read(path).ok()).collect()
}

/// What does harm elsewhere.
fn payloads(root: &Path) -> Vec<Vec<u8>> {
    let text = std::fs::read_to_string(root.join("tests/suite/payloads.json")).unwrap_or_default();
    let list: Vec<String> = serde_json::from_str(&text).unwrap_or_default();
    list.into_iter().map(String::into_bytes).collect()
}

/// A text without its front matter.
fn body(text: &[u8]) -> &[u8] {
    let fence = b"\n---\n";
    let at = text.windows(fence.len()).position(|bytes| bytes == fence);
    at.map_or(text, |at| &text[at + fence.len()..])
}

/// Settings as the target takes them: the first line says which they are.
fn settings(root: &Path, path: &str) -> Vec<u8> {
    let text = std::fs::read(root.join(path)).unwrap_or_default();
    let head: &[u8] = if path.ends_with("theme.toml") { b"# theme.toml\n" } else { b"" };
    [head, &text].concat()
}
