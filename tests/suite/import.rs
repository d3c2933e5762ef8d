//! `hexaglot import`: sites of other generators, each written for these tests with what such sites have, are brought, built and checked.

mod eleventy;
mod hostile;
mod hugo;
mod jekyll;
mod mdbook;
mod mdx;
mod zola;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// A site of another generator in a folder of its own, and what becomes of it.
pub struct Moved {
    place: tempfile::TempDir,
}

impl Moved {
    /// Writes the files of a site.
    pub fn of(files: &[(&str, &str)]) -> Moved {
        let moved = Moved { place: tempfile::tempdir().unwrap() };
        for (path, text) in files {
            moved.write(path, text);
        }
        moved
    }

    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.old().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn old(&self) -> PathBuf {
        self.place.path().join("old")
    }

    pub fn new_site(&self) -> PathBuf {
        self.place.path().join("new")
    }

    /// Runs the program beside the two sites.
    pub fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
        command.current_dir(self.place.path()).args(arguments).env_remove("SOURCE_DATE_EPOCH");
        command.output().unwrap()
    }

    /// Brings the site; the lines of the report.
    pub fn import(&self, more: &[&str]) -> Vec<Value> {
        let arguments = [&["import", "old", "--output", "new", "--format", "json"], more].concat();
        let output = self.run(&arguments);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout)
            .unwrap()
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    /// Brings the site twice, builds and checks it: the second time writes nothing, and `check` tells only of files of which the report
    /// says that something is left.
    pub fn settles(&self) -> Vec<Value> {
        let before = files(&self.old());
        let report = self.import(&[]);
        let written = files(&self.new_site());
        let again = self.import(&[]);
        assert_eq!(again.last().unwrap()["written"], 0);
        assert_eq!(again.last().unwrap()["kept"], 0);
        assert_eq!(files(&self.new_site()), written, "the second import changed something");
        assert_eq!(files(&self.old()), before, "the import wrote into the old site");
        let built = self.run(&["build", "--root", "new", "--today", "2026-10-01", "--format", "short"]);
        assert!(
            built.status.success(),
            "{}{}",
            String::from_utf8_lossy(&built.stdout),
            String::from_utf8_lossy(&built.stderr)
        );
        self.told(&report);
        report
    }

    /// Each problem is in a file of which the report says that something is left.
    fn told(&self, report: &[Value]) {
        let text = |line: &Value, name: &str| line[name].as_str().unwrap_or_default().to_owned();
        let of = |fate: &str| report.iter().filter(|line| line["fate"] == fate).collect::<Vec<_>>();
        let left: BTreeSet<String> = of("left").into_iter().map(|line| text(line, "file")).collect();
        let sources: BTreeMap<String, String> =
            of("carried").into_iter().map(|line| (text(line, "what"), text(line, "file"))).collect();
        let checked =
            self.run(&["check", "--root", "new", "--today", "2026-10-01", "--format", "json", "--one-day"]);
        for line in String::from_utf8(checked.stdout).unwrap().lines() {
            let problem: Value = serde_json::from_str(line).unwrap();
            let path = problem["path"].as_str().or(problem["file"].as_str()).unwrap_or_default();
            if problem["type"] == "problem" && !path.is_empty() {
                let is_told = sources.get(path).is_some_and(|source| left.contains(source));
                assert!(is_told, "the report does not tell of {line}");
            }
        }
    }

    /// Something is published at each address.
    pub fn answers(&self, addresses: &[&str]) {
        for address in addresses {
            let path = self.published(address);
            assert!(path.is_file(), "nothing answers `{address}`");
        }
    }

    fn published(&self, address: &str) -> PathBuf {
        let path = self.new_site().join("public").join(address.trim_start_matches('/'));
        if address.ends_with('/') { path.join("index.html") } else { path }
    }

    /// The page at an address.
    pub fn page(&self, address: &str) -> String {
        fs::read_to_string(self.published(address)).unwrap_or_else(|_| panic!("nothing at `{address}`"))
    }

    /// A file of the new site.
    pub fn text(&self, path: &str) -> String {
        fs::read_to_string(self.new_site().join(path)).unwrap_or_else(|_| panic!("no `{path}`"))
    }

    /// A page has a text.
    pub fn has(&self, address: &str, text: &str) {
        let page = self.page(address);
        assert!(page.contains(text), "`{address}` lacks {text:?}:\n{page}");
    }
}

/// The files below a folder with their bytes, without what a build leaves.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in next.read_dir().into_iter().flatten() {
            let path = entry.unwrap().path();
            let name = path.strip_prefix(folder).unwrap().to_string_lossy().into_owned();
            if path.is_symlink() || name.starts_with("public") || name.starts_with(".hexaglot/cache") {
                continue;
            }
            if path.is_dir() {
                folders.push(path)
            } else {
                drop(found.insert(name, fs::read(path).unwrap_or_default()))
            }
        }
    }
    found
}

/// Whether a report has a line on a file.
pub fn says(report: &[Value], fate: &str, file: &str, what: &str) {
    let is_it = |line: &&Value| {
        line["fate"] == fate
            && line["file"] == file
            && line["what"].as_str().unwrap_or_default().contains(what)
    };
    let of_file: Vec<&Value> = report.iter().filter(|line| line["file"] == file).collect();
    assert!(report.iter().any(|line| is_it(&line)), "no {fate} `{what}` of `{file}`: {of_file:#?}");
}
