//! A file of an earlier export -> what a translator has done in it that a new export would lose.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diag::{Code, Diagnostics};
use crate::exchange::{Incoming, Received, State, read_po, read_xliff, spaced};
use crate::report::counted;
use crate::source::line_column;

/// What a file has that the site does not.
pub(super) enum Work {
    /// Translations, and the line of the first one.
    Units(usize, usize),
    /// Something that is no export.
    Unknown,
}

impl fmt::Display for Work {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Work::Units(count, line) => write!(f, "{} (line {line})", counted(*count, "translation")),
            Work::Unknown => f.write_str("contents of its own"),
        }
    }
}

/// What would be lost if a file got another text; `None` if nothing would.
pub(super) fn work(path: &Path, text: &str) -> Option<Work> {
    let bytes = fs::read(path).ok()?;
    if bytes == text.as_bytes() {
        return None;
    }
    let Ok(before) = String::from_utf8(bytes) else { return Some(Work::Unknown) };
    let (Some(own), Some(new)) = (units(path, &before), units(path, text)) else {
        return Some(Work::Unknown);
    };
    let targets: BTreeSet<String> = new.iter().map(|unit| spaced(&unit.target)).collect();
    let states: BTreeMap<String, State> = new.iter().map(|unit| (unit.id.to_string(), unit.state)).collect();
    let is_work = |unit: &&Incoming| {
        let target = spaced(&unit.target);
        // Somebody has looked at it.
        let is_confirmed = unit.state >= State::Translated
            && states.get(&unit.id.to_string()).is_some_and(|state| *state < unit.state);
        !unit.is_as_sent() && !target.is_empty() && (!targets.contains(&target) || is_confirmed)
    };
    let mut done = own.iter().filter(is_work);
    let first = done.next()?;
    Some(Work::Units(1 + done.count(), line_column(&before, first.place.start).0))
}

/// The units of a file; `None` if it is no export, or cannot be read whole.
fn units(path: &Path, text: &str) -> Option<Vec<Incoming>> {
    received(path, text).map(|received| received.units)
}

fn received(path: &Path, text: &str) -> Option<Received> {
    let name: Arc<str> = path.to_string_lossy().as_ref().into();
    let read = match path.extension()?.to_str()? {
        "po" => read_po,
        "xlf" | "xliff" => read_xliff,
        _ => return None,
    };
    let mut problems = Diagnostics::new();
    let received = read(&name, text.strip_prefix('\u{feff}').unwrap_or(text), &mut problems);
    // Entries that were taken out are kept as they are.
    let is_read = problems.iter().all(|problem| problem.code == Code::OddExchange);
    is_read.then_some(received)
}

/// The file of an earlier export; `None` if there is none, or if it cannot be read whole.
pub(super) fn earlier(path: &Path) -> Option<Received> {
    let bytes = fs::read(path).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    received(path, &text)
}

/// The units of files of an earlier export. One file may have all pages, and is read once.
#[derive(Default)]
pub(super) struct Earlier {
    read: BTreeMap<PathBuf, Vec<Incoming>>,
}

impl Earlier {
    /// Those of a file; none if it is not there, or cannot be read whole.
    pub(super) fn units(&mut self, path: &Path) -> &[Incoming] {
        let read = || earlier(path).map(|before| before.units).unwrap_or_default();
        self.read.entry(path.to_owned()).or_insert_with(read)
    }
}

/// Where a file is kept that is written over: beside it, over no other one.
pub(super) fn kept(path: &Path) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let numbered = (2..).map(|number| format!("{name}.old{number}"));
    let mut names = std::iter::once(format!("{name}.old")).chain(numbered);
    let free = names.find(|name| path.with_file_name(name).symlink_metadata().is_err());
    path.with_file_name(free.unwrap_or_default())
}
