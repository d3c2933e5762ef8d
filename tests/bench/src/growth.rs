//! Growth: twice the input takes `hexaglot check` at most 2.3 times the instructions.
//!
//! Each case is a site with something in it many times; it is counted at one, two and four times its size, less what the same site
//! takes with it once. Instructions are those that cachegrind counts, on one thread, which no noise moves.

mod cases;

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

pub use cases::{CASES, Case, Files};

/// How many times as much twice the input may take.
pub const MOST: f64 = 2.3;

/// Instructions of one case at one, two and four times its size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts(pub [u64; 3]);

impl Counts {
    /// What each doubling multiplies them by.
    pub fn doublings(&self) -> [f64; 2] {
        let [one, two, four] = self.0.map(|count| count.max(1) as f64);
        [two / one, four / two]
    }

    /// Whether no doubling takes more than it may.
    pub fn is_linear(&self) -> bool {
        self.doublings().iter().all(|times| *times <= MOST)
    }
}

/// Counts a case with the program `hexaglot`, whose site is written below `work`.
///
/// # Errors
///
/// If there is no valgrind, or the program ends otherwise than by saying what it found.
pub fn count(hexaglot: &Path, case: &Case, work: &Path) -> Result<Counts> {
    let start = instructions(hexaglot, case, 1, work)?;
    let mut counts = [0; 3];
    for (count, times) in counts.iter_mut().zip([1, 2, 4]) {
        *count = instructions(hexaglot, case, case.size * times, work)?.saturating_sub(start);
    }
    Ok(Counts(counts))
}

fn instructions(hexaglot: &Path, case: &Case, size: usize, work: &Path) -> Result<u64> {
    let site = work.join("site");
    if site.exists() {
        fs::remove_dir_all(&site)?;
    }
    for (path, text) in case.files(size) {
        let path = site.join(path);
        fs::create_dir_all(path.parent().context("a file without a folder")?)?;
        fs::write(path, text)?;
    }
    let profile = work.join("cachegrind.out");
    let mut command = Command::new("valgrind");
    command.args(["--tool=cachegrind", "--cache-sim=no"]);
    command.arg(format!("--cachegrind-out-file={}", profile.display()));
    command.arg(hexaglot).arg("--root").arg(&site).args(["check", "--quiet", "--format", "short"]);
    command.env("RAYON_NUM_THREADS", "1");
    let output = command.output().context("cannot start valgrind; install Debian's package `valgrind`")?;
    if !matches!(output.status.code(), Some(0 | 1)) {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("{} of size {size} ended with {}:\n{said}", case.name, output.status);
    }
    let profile = fs::read_to_string(&profile).context("cachegrind wrote no profile")?;
    total(&profile).context("cachegrind's profile has no line `summary:`")
}

fn total(profile: &str) -> Option<u64> {
    profile.lines().find_map(|line| line.strip_prefix("summary: ")?.trim().parse().ok())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn twice_as_much_is_linear_and_four_times_is_not() {
        assert!(Counts([100, 200, 460]).is_linear());
        assert!(!Counts([100, 400, 1600]).is_linear());
        assert!(!Counts([100, 200, 480]).is_linear());
    }

    #[test]
    fn cases_have_names_of_their_own_and_grow() {
        let names: BTreeSet<&str> = CASES.iter().map(|case| case.name).collect();
        assert_eq!(names.len(), CASES.len());
        let bytes = |case: &Case, size| case.files(size).iter().map(|(_, text)| text.len()).sum::<usize>();
        for case in CASES {
            assert!(bytes(case, case.size * 2) > bytes(case, case.size), "{}", case.name);
        }
    }

    #[test]
    fn the_total_of_a_profile_is_found() {
        assert_eq!(total("events: Ir\nfn=a\n0 234\nsummary: 5989955\n"), Some(5_989_955));
        assert_eq!(total("events: Ir\n"), None);
    }
}
