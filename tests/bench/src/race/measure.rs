//! One run of one program: time on the wall, time of processors, peak of memory.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use wait4::Wait4;

/// What a run took.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Lap {
    /// Seconds from start to end.
    pub wall: f64,
    /// Seconds of all processors together, in the program and in the kernel for it.
    pub cpu: f64,
    /// Most memory that it held at once, in MiB.
    pub peak: f64,
}

/// Runs a program that makes the folder `out` again.
///
/// The kernel counts memory of the process that starts a program too, until the program has replaced it. So this process
/// stays small: corpora are written and outputs compared in others.
///
/// # Errors
///
/// If the program cannot be started or fails; its own words are then shown.
pub fn run(mut command: Command, out: &Path) -> Result<Lap> {
    clear(out)?;
    let log = out.with_extension("log");
    let file = fs::File::create(&log).with_context(|| format!("cannot write `{}`", log.display()))?;
    command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
    let started = Instant::now();
    let child = command.spawn().with_context(|| format!("cannot start {command:?}"))?;
    let used = child.wait4().context("cannot wait for a program")?;
    let wall = started.elapsed().as_secs_f64();
    if !used.status.success() {
        let said = fs::read_to_string(&log).unwrap_or_default();
        let lines: Vec<&str> = said.lines().rev().take(20).collect();
        let said: Vec<&str> = lines.into_iter().rev().collect();
        bail!("{command:?} failed ({}):\n{}", used.status, said.join("\n"));
    }
    let cpu = (used.rusage.utime + used.rusage.stime).as_secs_f64();
    Ok(Lap { wall, cpu, peak: used.rusage.maxrss as f64 / (1024.0 * 1024.0) })
}

/// Removes a folder if it is there.
///
/// # Errors
///
/// If something in it cannot be removed.
pub fn clear(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove `{}`", folder.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::run;

    #[test]
    fn a_run_has_a_time_and_a_peak_of_its_own_process() {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new("sh");
        command.args(["-c", "sleep 0.05"]);
        let lap = run(command, &folder.path().join("out")).unwrap();
        assert!(lap.wall >= 0.05 && lap.cpu < lap.wall, "{lap:?}");
        assert!(lap.peak > 0.1 && lap.peak < 500.0, "{lap:?}");
    }

    #[test]
    fn a_program_that_fails_is_shown_with_its_words() {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new("sh");
        command.args(["-c", "echo no such theme >&2; exit 3"]);
        let error = run(command, &folder.path().join("out")).unwrap_err().to_string();
        assert!(error.contains("no such theme") && error.contains('3'), "{error}");
    }
}
