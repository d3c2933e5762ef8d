//! Which file of `src` takes what from which: the paths in their code, each resolved to the file that defines its last name.
//!
//! Comments, texts and tests are left out. A name that is handed on (`pub use`) belongs to the file that defines it; calls of methods
//! name no path and are not seen.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A module by its names below the crate; `["render", "views"]` is `src/render/views/mod.rs` or `src/render/views.rs`.
pub(super) type Module = Vec<String>;

/// A file and what its code says.
pub(super) struct Source {
    /// Its path below `src`.
    pub(super) path: String,
    /// Its code, without comments, texts and tests.
    pub(super) code: String,
    /// The texts in it, tests left out.
    pub(super) texts: Vec<String>,
    children: BTreeSet<String>,
    items: BTreeSet<String>,
    /// What its `use`s name, by the name that they give it.
    uses: BTreeMap<String, Vec<String>>,
    /// All paths that it names.
    paths: Vec<Vec<String>>,
    /// Whether it has modules within it, in which `super` is the file itself.
    has_modules: bool,
}

/// All files of `src` that are not tests.
pub(super) struct Graph {
    pub(super) files: BTreeMap<Module, Source>,
    /// The path below `src` and the text of each file, tests too, in the order of paths.
    pub(super) texts: Vec<(String, String)>,
}

impl Graph {
    /// Reads the files below a folder.
    pub(super) fn of(root: &Path) -> Graph {
        let mut texts = Vec::new();
        let mut folders = vec![root.to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in folder.read_dir().unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|ending| ending == "rs") {
                    let below = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
                    texts.push((below, std::fs::read_to_string(&path).unwrap()));
                }
            }
        }
        texts.sort();
        let sources = texts.iter().map(|(path, text)| Source::of(path.clone(), text));
        let mut files: BTreeMap<Module, Source> = sources.map(|source| (source.module(), source)).collect();
        files.retain(|module, _| !module.iter().any(|name| name == "tests"));
        Graph { files, texts }
    }

    /// The file that a path means where it is in a file of `module`.
    fn resolve(&self, module: &[String], path: &[String], depth: usize) -> Option<Module> {
        let mut here = module.to_vec();
        let mut at = 0;
        match path.first()?.as_str() {
            "crate" => (here, at) = (Module::new(), 1),
            "self" => at = 1,
            _ => {
                while path.get(at).is_some_and(|name| name == "super") {
                    here.pop();
                    at += 1;
                }
            }
        }
        let is_rooted = at > 0;
        for (step, name) in path.iter().enumerate().skip(at) {
            let file = self.files.get(&here)?;
            let child = [&here[..], std::slice::from_ref(name)].concat();
            if file.children.contains(name) && self.files.contains_key(&child) {
                here = child;
            } else if file.items.contains(name) {
                return Some(here);
            } else if let Some(used) = file.uses.get(name) {
                let is_itself = used.len() == 1 && used[0] == *name;
                let whole = [&used[..], &path[step + 1..]].concat();
                return (depth < 16 && !is_itself).then(|| self.resolve(&here, &whole, depth + 1))?;
            } else {
                return (is_rooted || step > 0).then_some(here);
            }
        }
        Some(here)
    }

    /// From which file to which other, with a path that says so.
    pub(super) fn edges(&self) -> Vec<(&Module, Module, String)> {
        let mut edges = Vec::new();
        for (module, source) in &self.files {
            for path in source.paths.iter().filter(|path| !source.is_within(path)) {
                let target =
                    self.resolve(module, path, 0).filter(|target| !target.is_empty() && target != module);
                edges.extend(target.map(|target| (module, target, path.join("::"))));
            }
        }
        edges
    }

    /// The circles in which the files of one folder, each with what lies below it, take from each other:
    /// `folder: one, other, third`.
    pub(super) fn circles(&self) -> Vec<String> {
        let mut folders: BTreeMap<Module, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
        for (from, to, _) in self.edges() {
            let shared = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
            if let (Some(one), Some(other)) = (from.get(shared), to.get(shared)) {
                let folder = folders.entry(from[..shared].to_vec()).or_default();
                folder.entry(one.clone()).or_default().insert(other.clone());
            }
        }
        let mut circles = Vec::new();
        for (folder, taken) in folders {
            let reached: BTreeMap<&String, BTreeSet<&String>> =
                taken.keys().map(|name| (name, reached(&taken, name))).collect();
            let mut found = BTreeSet::new();
            for (name, all) in &reached {
                let circle: Vec<&str> = all
                    .iter()
                    .filter(|other| reached.get(*other).is_some_and(|back| back.contains(name)))
                    .map(|other| other.as_str())
                    .collect();
                if !circle.is_empty() {
                    found.insert(circle.join(", "));
                }
            }
            circles.extend(found.into_iter().map(|names| format!("{}: {names}", folder.join("/"))));
        }
        circles
    }

    /// The files that are the head of a folder and from which files of that folder take something, each with what they take.
    pub(super) fn heads(&self) -> BTreeMap<String, BTreeSet<String>> {
        let mut heads: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (from, to, path) in self.edges() {
            // The name of the head alone is on the way to another of its files.
            let is_name = path.rsplit("::").next() == to.last().map(String::as_str);
            if from.len() > to.len() && from.starts_with(&to) && !is_name {
                let taken = heads.entry(self.files[&to].path.clone()).or_default();
                taken.insert(format!("{} in {}", path, self.files[from].path));
            }
        }
        heads
    }
}

/// All that a name leads to, over any number of others; itself only if it leads back.
fn reached<'g>(taken: &'g BTreeMap<String, BTreeSet<String>>, name: &String) -> BTreeSet<&'g String> {
    let mut reached = BTreeSet::new();
    let mut next: Vec<&String> = taken.get(name).into_iter().flatten().collect();
    while let Some(other) = next.pop() {
        if reached.insert(other) {
            next.extend(taken.get(other).into_iter().flatten());
        }
    }
    reached
}

impl Source {
    fn of(path: String, text: &str) -> Source {
        let mut source = Source {
            path,
            code: without_tests(&code(text, &mut Vec::new())),
            texts: Vec::new(),
            children: BTreeSet::new(),
            items: BTreeSet::new(),
            uses: BTreeMap::new(),
            paths: Vec::new(),
            has_modules: false,
        };
        // Tests are at the end of a file, or in a file of their own.
        let shipped = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
        code(shipped, &mut source.texts);
        let code = source.code.clone();
        let mut rest = code.as_str();
        let mut last = "";
        while let Some(start) = rest.find(is_of_path) {
            rest = &rest[start..];
            let word = &rest[..rest.find(|c| !is_of_path(c)).unwrap_or(rest.len())];
            rest = &rest[word.len()..];
            match last {
                "use" => {
                    let end = rest.find(';').unwrap_or(rest.len());
                    source.take_uses(&[], &format!("{word}{}", &rest[..end]));
                    rest = &rest[end..];
                }
                "mod" if rest.starts_with(';') => drop(source.children.insert(word.to_owned())),
                "mod" => source.has_modules = true,
                "fn" | "struct" | "enum" | "trait" | "type" | "const" | "static" => {
                    source.items.insert(word.to_owned());
                }
                _ if word.contains("::") && !word.starts_with(':') => {
                    source.paths.push(names(word));
                }
                _ => {}
            }
            last = word;
        }
        source
    }

    fn module(&self) -> Module {
        let mut module: Module = self.path.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
        if module.last().is_some_and(|name| name == "mod") || module == ["lib"] {
            module.pop();
        }
        module
    }

    /// Whether a path leads from a module within the file to the file itself.
    fn is_within(&self, path: &[String]) -> bool {
        let is_own = |name: &String| name == "*" || self.items.contains(name) || self.uses.contains_key(name);
        self.has_modules && path.len() == 2 && path[0] == "super" && is_own(&path[1])
    }

    /// Whether a path of its code begins so, wherever and by which name it is imported.
    pub(super) fn names(&self, path: &[&str]) -> bool {
        self.paths
            .iter()
            .any(|named| named.len() >= path.len() && named.iter().zip(path).all(|(one, other)| one == other))
    }

    /// Whether it has `mod name;`.
    pub(super) fn declares(&self, name: &str) -> bool {
        self.children.contains(name)
    }

    /// Takes what a tree of a `use` names.
    fn take_uses(&mut self, before: &[String], tree: &str) {
        let tree = tree.trim();
        if let Some((first, inner)) = tree.split_once('{') {
            let before = [before, &names(first)].concat();
            let inner = inner.trim_end().strip_suffix('}').unwrap_or(inner);
            let (mut depth, mut start) = (0, 0);
            for (at, c) in inner.char_indices() {
                match c {
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    ',' if depth == 0 => {
                        self.take_uses(&before, &inner[start..at]);
                        start = at + 1;
                    }
                    _ => {}
                }
            }
            self.take_uses(&before, &inner[start..]);
        } else if !tree.is_empty() {
            let (path, alias) =
                tree.split_once(" as ").map_or((tree, None), |(path, name)| (path, Some(name)));
            let mut whole = [before, &names(path)].concat();
            if whole.last().is_some_and(|name| name == "self") {
                whole.pop();
            }
            let name = alias.map(|name| name.trim().to_owned()).or_else(|| whole.last().cloned());
            self.uses.entry(name.unwrap_or_default()).or_insert_with(|| whole.clone());
            self.paths.push(whole);
        }
    }
}

fn names(path: &str) -> Vec<String> {
    path.split("::").map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

fn is_of_path(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | ':')
}

/// The code of a text, without comments and with `""` instead of texts, which it hands out.
fn code(text: &str, texts: &mut Vec<String>) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let is_inside_word = code.ends_with(|last: char| last.is_ascii_alphanumeric() || last == '_');
        if rest.starts_with("//") {
            rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
        } else if rest.starts_with("/*") {
            rest = rest.split_once("*/").map_or("", |(_, after)| after);
        } else if let Some(end) = Some(()).filter(|()| !is_inside_word).and_then(|()| raw_end(rest)) {
            code.push_str("\"\"");
            texts.push(rest[..end].to_owned());
            rest = &rest[end..];
        } else if let Some(inner) = rest.strip_prefix('"') {
            let mut is_escaped = false;
            let end = inner.find(|c| {
                let ends = c == '"' && !is_escaped;
                is_escaped = c == '\\' && !is_escaped;
                ends
            });
            code.push_str("\"\"");
            texts.push(inner[..end.unwrap_or(inner.len())].to_owned());
            rest = &inner[end.map_or(inner.len(), |end| end + 1)..];
        } else if let Some(end) = character_end(rest) {
            code.push_str("' '");
            rest = &rest[end..];
        } else {
            code.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    code
}

/// Where a raw text ends that begins here.
fn raw_end(text: &str) -> Option<usize> {
    let after = text.strip_prefix("br").or_else(|| text.strip_prefix('r'))?;
    let inner = after.trim_start_matches('#');
    let fence = after.len() - inner.len();
    let inner = inner.strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(fence));
    Some(text.len() - inner.len() + inner.find(&end)? + end.len())
}

/// Where a character ends that begins here; `None` for a lifetime.
fn character_end(text: &str) -> Option<usize> {
    let inner = text.strip_prefix('\'')?;
    let first = inner.chars().next()?;
    let after = if first == '\\' { inner.get(2..)?.find('\'')? + 2 } else { first.len_utf8() };
    inner[after..].starts_with('\'').then_some(after + 2)
}

/// The same without items that are compiled for tests alone.
fn without_tests(code: &str) -> String {
    const TEST: &str = "#[cfg(test)]";
    let mut kept = String::new();
    let mut rest = code;
    while let Some(start) = rest.find(TEST) {
        kept.push_str(&rest[..start]);
        rest = &rest[start + TEST.len()..];
        let mut depth = 0;
        let end = rest.find(|c| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            depth == 0 && matches!(c, ';' | '}')
        });
        rest = &rest[end.map_or(rest.len(), |end| end + 1)..];
    }
    kept + rest
}

#[test]
fn paths_lead_to_the_file_that_defines_their_name() {
    let folder = tempfile::tempdir().unwrap();
    let files = [
        ("lib.rs", "pub mod a;\npub mod b;"),
        ("a/mod.rs", "mod inner;\npub use inner::{Thing, other as Other};\npub struct Head;"),
        (
            "a/inner.rs",
            "// crate::b::Work\npub struct Thing; pub fn other() -> &'static str { \"crate::b\" }",
        ),
        ("a/low.rs", "use super::{Head, inner};"),
        ("b.rs", "use crate::a;\nfn work(_: a::Thing) {}\n#[cfg(test)]\nmod tests { use crate::a::Head; }"),
    ];
    std::fs::create_dir(folder.path().join("a")).unwrap();
    for (name, text) in files {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    let graph = Graph::of(folder.path());
    let edges: BTreeSet<String> = graph
        .edges()
        .into_iter()
        .map(|(from, to, _)| format!("{} {}", from.join("/"), to.join("/")))
        .collect();
    let expected = ["a a/inner", "a/low a", "a/low a/inner", "b a", "b a/inner"];
    assert_eq!(edges, expected.map(str::to_owned).into());
    assert_eq!(graph.heads().keys().collect::<Vec<_>>(), ["a/mod.rs"]);
    assert!(graph.circles().is_empty(), "{:?}", graph.circles());
}
