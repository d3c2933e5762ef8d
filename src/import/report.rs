//! What became of each file: carried as it is, turned into another form, or left.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// What became of a file, or of something in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It is in the new site as it was.
    Carried,
    /// It is in the new site in another form.
    Turned,
    /// It is not in the new site, or is visible there as it was written, and somebody has to look at it.
    Left,
}

impl Fate {
    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Fate::Carried => "carried",
            Fate::Turned => "turned",
            Fate::Left => "left",
        }
    }
}

/// What became of all files.
#[derive(Default)]
pub struct Report {
    /// By file of the old site, in order.
    lines: BTreeMap<String, BTreeSet<(Fate, String)>>,
}

impl Report {
    /// A file is in the new site, in a file there.
    pub fn carried(&mut self, file: &str, to: impl Into<String>) {
        self.add(file, Fate::Carried, to.into());
    }

    /// Something of a file has another form now.
    pub fn turned(&mut self, file: &str, what: impl Into<String>) {
        self.add(file, Fate::Turned, what.into());
    }

    /// Something of a file is not in the new site, or only as it was written.
    pub fn left(&mut self, file: &str, what: impl Into<String>) {
        self.add(file, Fate::Left, what.into());
    }

    fn add(&mut self, file: &str, fate: Fate, what: String) {
        self.lines.entry(file.to_owned()).or_default().insert((fate, what));
    }

    /// All lines: file, fate, and what it is about.
    pub fn lines(&self) -> impl Iterator<Item = (&str, Fate, &str)> {
        self.lines
            .iter()
            .flat_map(|(file, lines)| lines.iter().map(|(fate, what)| (file.as_str(), *fate, what.as_str())))
    }

    /// Whether anything is said of a file.
    pub fn knows(&self, file: &str) -> bool {
        self.lines.contains_key(file)
    }

    /// How many files have something with a fate.
    pub fn count(&self, fate: Fate) -> usize {
        self.lines.values().filter(|lines| lines.iter().any(|(known, _)| *known == fate)).count()
    }

    /// The same for people: each file of which something was turned or left; folders of which all files were left as one line.
    pub fn text(&self) -> String {
        let mut out = String::new();
        for (file, lines) in &self.lines {
            let told: Vec<_> = lines.iter().filter(|(fate, _)| *fate != Fate::Carried).collect();
            if !told.is_empty() {
                let _ = writeln!(out, "{file}");
            }
            for (fate, what) in told {
                let _ = writeln!(out, "  {}: {what}", fate.name());
            }
        }
        out
    }
}
