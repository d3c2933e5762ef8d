//! The answers of earlier runs, in `.hexaglot/external`.
//!
//! A file that cannot be read, or that another version wrote, is as if there were none. Answers are written while others are waited for,
//! so that little is lost if somebody ends the program.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::verdict::Verdict;

/// The folder of what a site keeps between runs, and the file.
const FOLDER: &str = ".hexaglot";
const FILE: &str = "external";

/// The version of the file.
const VERSION: u32 = 1;

/// How long an answer counts at most that is no good one.
const A_DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// How often answers are written.
const OFTEN: Duration = Duration::from_secs(5);

/// The file.
#[derive(Default, Serialize, Deserialize)]
struct Contents {
    version: u32,
    /// Answers by address, each with the seconds since 1970.
    answers: BTreeMap<String, (u64, Verdict)>,
}

/// The answers that still count.
pub(super) struct Kept {
    folder: PathBuf,
    now: Duration,
    contents: Contents,
    written: Instant,
}

impl Kept {
    /// Reads the answers that still count.
    pub(super) fn read(root: &Path, age: Duration, now: Duration) -> Kept {
        let folder = root.join(FOLDER);
        let read = fs::read_to_string(folder.join(FILE)).ok();
        let read = read.and_then(|text| serde_json::from_str::<Contents>(&text).ok());
        let mut contents = read.filter(|contents| contents.version == VERSION).unwrap_or_default();
        contents.version = VERSION;
        contents.answers.retain(|_, (at, verdict)| {
            let most = if *verdict == Verdict::Good { age } else { age.min(A_DAY) };
            // An answer from the future was written by another clock.
            now.checked_sub(Duration::from_secs(*at)).is_some_and(|since| since < most)
        });
        Kept { folder, now, contents, written: Instant::now() }
    }

    /// The answer of an address.
    pub(super) fn answer(&self, url: &str) -> Option<Verdict> {
        self.contents.answers.get(url).map(|(_, verdict)| verdict.clone())
    }

    /// Adds an answer.
    pub(super) fn add(&mut self, url: &str, verdict: &Verdict) {
        self.contents.answers.insert(url.to_owned(), (self.now.as_secs(), verdict.clone()));
        if self.written.elapsed() > OFTEN {
            self.write();
        }
    }

    /// Writes all answers, whole or not at all. Where nothing can be written, the next run asks again.
    pub(super) fn write(&mut self) {
        self.written = Instant::now();
        let Ok(text) = serde_json::to_string(&self.contents) else { return };
        if self.folder.symlink_metadata().is_ok_and(|metadata| metadata.is_symlink()) {
            return;
        }
        let next = self.folder.join(format!("{FILE}.{}", std::process::id()));
        // A killed run with this process number may have left anything here.
        fs::remove_file(&next).ok();
        let done = fs::create_dir_all(&self.folder)
            .and_then(|()| File::create_new(&next))
            .and_then(|mut file| file.write_all(text.as_bytes()))
            .and_then(|()| fs::rename(&next, self.folder.join(FILE)));
        if done.is_err() {
            fs::remove_file(&next).ok();
        }
    }
}
