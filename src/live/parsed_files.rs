//! The parsed files of `content/`, updated one by one.
//!
//! Each is what a fresh build would read at its path; this module does not know how they are related.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::build::{self, Parsed};
use crate::config::Config;
use crate::content::paths;
use crate::diag::Diagnostics;
use crate::inputs::Inputs;
use crate::memo::Memo;
use crate::parallel;
use crate::site::{FactsFile, TextFile};

/// One file: the result of parsing it, and its problems.
pub struct ParsedFile {
    /// The parsed file; `None` if it cannot be read.
    pub parsed: Option<Parsed>,
    /// Its problems.
    pub problems: Diagnostics,
}

/// All files, by path.
#[derive(Default)]
pub struct ParsedFiles {
    files: BTreeMap<Arc<str>, ParsedFile>,
}

/// Files that have changed, with their old contents.
pub type ReplacedFiles = BTreeMap<Arc<str>, Option<ParsedFile>>;

impl ParsedFiles {
    /// Reads everything.
    pub fn read(inputs: &Inputs, config: &Config) -> ParsedFiles {
        let paths: Vec<Arc<str>> = inputs.below("content").map(|file| Arc::clone(&file.path)).collect();
        let mut read = ParsedFiles { files: read(inputs, config, &paths).into_iter().collect() };
        read.measure(inputs);
        read
    }

    /// Measures the originals that translations are compared with.
    fn measure(&mut self, inputs: &Inputs) {
        build::measure(inputs, self.files.values_mut().filter_map(|file| file.parsed.as_mut()));
    }

    /// The files, in path order.
    pub fn iter(&self) -> impl Iterator<Item = (&Arc<str>, &ParsedFile)> {
        self.files.iter()
    }

    /// The file with this path.
    pub fn get(&self, path: &str) -> Option<&ParsedFile> {
        self.files.get(path)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Reads files again that may have changed.
    pub fn exchange(
        &mut self,
        inputs: &Inputs,
        config: &Config,
        changed: &BTreeSet<Arc<str>>,
    ) -> ReplacedFiles {
        let content = changed.iter().filter(|path| paths::below(path).is_some());
        let (mut there, gone): (Vec<Arc<str>>, Vec<Arc<str>>) =
            content.cloned().partition(|path| inputs.find(path).is_some());
        // What is said of a wrong name depends on the names that other files have.
        if !gone.is_empty() || there.iter().any(|path| !self.files.contains_key(path)) {
            let wrong =
                self.files.iter().filter(|(path, known)| known.parsed.is_none() && !changed.contains(*path));
            there.extend(wrong.map(|(path, _)| Arc::clone(path)));
        }
        let mut before = ReplacedFiles::new();
        for path in gone {
            if let Some(old) = self.files.remove(&path) {
                before.insert(path, Some(old));
            }
        }
        for (path, new) in read(inputs, config, &there) {
            if !self.files.get(&path).is_some_and(|old| old.is_same(&new)) {
                let old = self.files.insert(Arc::clone(&path), new);
                before.insert(path, old);
            }
        }
        self.measure(inputs);
        before
    }

    /// The files of an entry, in path order: those whose path is that of the entry, followed by a point or a folder.
    fn files_of<'s>(&'s self, entry: &'s str) -> Vec<&'s Parsed> {
        let starts = paths::stems(entry).into_iter().map(|stem| stem + ".").collect::<Vec<_>>();
        let mut found: Vec<(&Arc<str>, &Parsed)> = Vec::new();
        for start in &starts {
            let from = Arc::<str>::from(start.as_str());
            let range = self.files.range(from..).take_while(|(path, _)| path.starts_with(start.as_str()));
            found.extend(range.filter_map(|(path, known)| Some((path, known.parsed.as_ref()?))));
        }
        found.retain(|(_, parsed)| entry_of_parsed(parsed) == Some(entry));
        found.sort_by(|left, right| left.0.cmp(right.0));
        found.into_iter().map(|(_, parsed)| parsed).collect()
    }

    /// The texts of an entry, in path order.
    pub fn texts(&self, entry: &str) -> Vec<TextFile> {
        let texts = self.files_of(entry).into_iter().filter_map(|parsed| match parsed {
            Parsed::Text(text) => Some(text.clone()),
            _ => None,
        });
        texts.collect()
    }

    /// The facts of an entry.
    pub fn facts(&self, entry: &str) -> Option<FactsFile> {
        self.files_of(entry).into_iter().find_map(|parsed| match parsed {
            Parsed::Facts(facts) => Some(facts.clone()),
            _ => None,
        })
    }
}

impl ParsedFile {
    /// Whether both are the same to the site.
    fn is_same(&self, other: &ParsedFile) -> bool {
        let same = match (&self.parsed, &other.parsed) {
            (None, None) => true,
            (Some(Parsed::Text(left)), Some(Parsed::Text(right))) => {
                left.document.hash == right.document.hash
            }
            (Some(Parsed::Facts(left)), Some(Parsed::Facts(right))) => left.node == right.node,
            (Some(Parsed::Table(left)), Some(Parsed::Table(right))) => left.node == right.node,
            (Some(Parsed::Asset(_, left)), Some(Parsed::Asset(_, right))) => left == right,
            _ => false,
        };
        same && self.problems == other.problems
    }
}

/// The text, if it is one.
pub fn text_of(known: &ParsedFile) -> Option<&TextFile> {
    match &known.parsed {
        Some(Parsed::Text(text)) => Some(text),
        _ => None,
    }
}

/// Whether it is a text.
pub fn is_text(known: Option<&ParsedFile>) -> bool {
    known.and_then(text_of).is_some()
}

/// The entry that a file belongs to.
pub fn entry_of(known: Option<&ParsedFile>) -> Option<&str> {
    known.and_then(|known| entry_of_parsed(known.parsed.as_ref()?))
}

fn entry_of_parsed(parsed: &Parsed) -> Option<&str> {
    match parsed {
        Parsed::Text(text) => Some(&text.name.entry),
        Parsed::Facts(facts) => Some(&facts.name.entry),
        _ => None,
    }
}

/// Reads files of `content/`, in parallel.
fn read(inputs: &Inputs, config: &Config, paths: &[Arc<str>]) -> Vec<(Arc<str>, ParsedFile)> {
    let memo = Memo::default();
    let known = parallel::map(paths, |path| {
        let mut problems = Diagnostics::new();
        let parsed = build::file(inputs, config, path, &memo, &mut problems);
        ParsedFile { parsed, problems }
    });
    paths.iter().cloned().zip(known).collect()
}
