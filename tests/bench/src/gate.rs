//! The regression gate: instructions that a build takes, against figures in the repository.
//!
//! Times change with the weather; instructions change with the program. Two small builds on one thread under
//! callgrind give two figures: what a build takes before its first page, and what each page takes. They are the same
//! to a thousandth from run to run, but not from one compiler to the next, so figures of another compiler are shown
//! and judge nothing.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use crate::corpus::{self, Dialect};

/// Pages of the build that stands for the fixed cost.
const FEW: usize = 6;
/// Pages of the build from which the cost of a page follows.
const MANY: usize = 120;
/// How much more than its figure a count may be.
pub const TOLERANCE: f64 = 0.03;

/// What a build takes, and on what it was counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figures {
    /// The compiler, as `rustc --version` names it.
    pub rustc: String,
    /// The machine for which it compiles, such as `x86_64-unknown-linux-gnu`.
    pub host: String,
    /// Instructions of a build of 6 pages, nearly all of them fixed cost.
    pub start: u64,
    /// Instructions that one more page takes.
    pub page: u64,
}

/// What the gate says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing is slower.
    Pass(String),
    /// The figures were counted with another compiler or on another kind of machine.
    Incomparable(String),
    /// Something takes more than it may.
    Fail(String),
}

/// Counts the instructions of the program `hexaglot`; texts and outputs are written below `work`.
///
/// # Errors
///
/// If there is no valgrind, or a build fails.
pub fn count(hexaglot: &Path, theme: &Path, work: &Path) -> Result<Figures> {
    let start = instructions(hexaglot, theme, work, FEW)?;
    let all = instructions(hexaglot, theme, work, MANY)?;
    let page = all.saturating_sub(start) / (MANY - FEW) as u64;
    let (rustc, host) = compiler()?;
    Ok(Figures { rustc, host, start, page })
}

fn instructions(hexaglot: &Path, theme: &Path, work: &Path, pages: usize) -> Result<u64> {
    let site = work.join("site");
    corpus::write(&site.join("content"), pages, Dialect::Files)?;
    let out = work.join("out");
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    crate::race::copy(theme, &site)?;
    let profile = work.join("callgrind.out");
    let mut command = Command::new("valgrind");
    command.arg("--tool=callgrind").arg(format!("--callgrind-out-file={}", profile.display())).arg(hexaglot);
    command
        .arg("build")
        .arg("--root")
        .arg(&site)
        .arg("--output")
        .arg(&out)
        .args(crate::race::cold(hexaglot)?);
    command.env("RAYON_NUM_THREADS", "1");
    let output = command.output().context("cannot start valgrind; install Debian's package `valgrind`")?;
    if !output.status.success() {
        bail!("{command:?} failed:\n{}", String::from_utf8_lossy(&output.stderr));
    }
    let profile = fs::read_to_string(&profile).context("callgrind wrote no profile")?;
    total(&profile).context("callgrind's profile has no line `totals:`")
}

/// The total of a profile.
fn total(profile: &str) -> Option<u64> {
    profile.lines().rev().find_map(|line| line.strip_prefix("totals:"))?.trim().parse().ok()
}

/// The compiler's version and the machine for which it compiles.
fn compiler() -> Result<(String, String)> {
    let output = Command::new("rustc").arg("-vV").output().context("cannot start rustc")?;
    let said = String::from_utf8(output.stdout)?;
    let version = said.lines().next().context("rustc says nothing")?.to_owned();
    let host =
        said.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc names no host")?.to_owned();
    Ok((version, host))
}

/// Judges a count by the figures of the repository.
pub fn judge(known: &Figures, counted: &Figures) -> Verdict {
    let lines = [("start of a build", known.start, counted.start), ("each page", known.page, counted.page)];
    let mut report = String::new();
    let (mut slower, mut faster) = (false, false);
    for (what, before, now) in lines {
        let change = now as f64 / before as f64 - 1.0;
        slower |= change > TOLERANCE;
        faster |= change < -TOLERANCE;
        report.push_str(&format!("{what}: {now} instructions, {:+.2} % of {before}\n", change * 100.0));
    }
    if (&known.rustc, &known.host) != (&counted.rustc, &counted.host) {
        report.push_str(&format!(
            "not judged: the figures are of {} for {}, this is {} for {}. Bless them where CI runs.\n",
            known.rustc, known.host, counted.rustc, counted.host
        ));
        return Verdict::Incomparable(report);
    }
    if slower {
        report.push_str(&format!(
            "more than {:.0} % over the figure. Look for the reason with `callgrind_annotate` on target/gate/callgrind.out; \
             if the work is worth it, take the new figures with `just bless-gate` and say why in the commit.\n",
            TOLERANCE * 100.0
        ));
        return Verdict::Fail(report);
    }
    if faster {
        report.push_str("faster: take the new figures with `just bless-gate`, so that it stays so.\n");
    }
    Verdict::Pass(report)
}

#[cfg(test)]
mod tests {
    use super::{Figures, Verdict, judge, total};

    fn figures(rustc: &str, start: u64, page: u64) -> Figures {
        Figures { rustc: rustc.to_owned(), host: "x86_64-unknown-linux-gnu".to_owned(), start, page }
    }

    #[test]
    fn four_percent_more_fail_and_say_what_to_do() {
        let known = figures("rustc 1.95.0", 1_000, 10_000);
        let Verdict::Fail(report) = judge(&known, &figures("rustc 1.95.0", 1_000, 10_400)) else {
            panic!("passed")
        };
        assert!(report.contains("+4.00 %") && report.contains("just bless-gate"), "{report}");
        assert!(matches!(judge(&known, &figures("rustc 1.95.0", 1_040, 10_000)), Verdict::Fail(_)));
    }

    #[test]
    fn two_percent_more_pass_and_a_gain_asks_for_new_figures() {
        let known = figures("rustc 1.95.0", 1_000, 10_000);
        assert!(matches!(judge(&known, &figures("rustc 1.95.0", 1_020, 10_200)), Verdict::Pass(_)));
        let Verdict::Pass(report) = judge(&known, &figures("rustc 1.95.0", 1_000, 9_000)) else {
            panic!("failed")
        };
        assert!(report.contains("faster"), "{report}");
    }

    #[test]
    fn another_compiler_is_shown_and_not_judged() {
        let known = figures("rustc 1.95.0", 1_000, 10_000);
        let Verdict::Incomparable(report) = judge(&known, &figures("rustc 1.96.0", 9_000, 90_000)) else {
            panic!("judged")
        };
        assert!(report.contains("rustc 1.96.0") && report.contains("not judged"), "{report}");
    }

    #[test]
    fn the_total_of_a_profile_is_found() {
        assert_eq!(total("events: Ir\nfn=(1)\n1 5\ntotals: 342492713\n"), Some(342_492_713));
        assert_eq!(total("events: Ir\n"), None);
    }
}
