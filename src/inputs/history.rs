//! What Git knows of the files of a site: earlier versions, by the name of their bytes.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use super::file::PARTS;
use crate::parallel;

/// An earlier version of a file, by the name of its bytes, if the folder is in a repository of Git that still has it.
pub fn blob(root: &Path, id: &str) -> Option<String> {
    git(root, &["cat-file", "blob", id])
}

/// What Git says in the site's folder; `None` if there is no Git, no repository, or no such thing in it.
pub fn git(root: &Path, arguments: &[&str]) -> Option<String> {
    let output = command(root, arguments).output().ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}

/// Whether the folder is in a clone of Git that lacks the beginning of its history.
pub fn is_shallow(root: &Path) -> bool {
    git(root, &["rev-parse", "--is-shallow-repository"]).is_some_and(|said| said.trim() == "true")
}

/// What brings the rest of a history.
pub const UNSHALLOW: &str = "`git fetch --unshallow` brings the whole history";

/// A file of an earlier state of a site, by its path below the site's folder.
pub type EarlierFile = (String, Vec<u8>);

/// An earlier state of a site.
pub struct Earlier {
    /// Its files.
    pub files: Vec<EarlierFile>,
    /// Whether it is that of the named revision only because the clone lacks the history in which the common one is.
    pub is_cut_off: bool,
}

/// The texts of a site as they were where a line of work began: at the last revision that the named one and the present one have in
/// common, or at the named one if they have none. Files that are not texts are listed without their bytes.
///
/// # Errors
///
/// If there is no Git, no repository or no such revision, or if the repository lacks objects.
pub fn files_at(root: &Path, revision: &str) -> Result<Earlier> {
    let commit = format!("{revision}^{{commit}}");
    let named = git(root, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit]);
    let named = named.with_context(|| {
        let help = match is_shallow(root) {
            true => format!("; this clone is shallow: {UNSHALLOW}"),
            false => String::new(),
        };
        format!("there is no revision `{revision}` in a repository of Git here{help}")
    })?;
    let named = named.trim();
    let common = git(root, &["merge-base", named, "HEAD"]);
    let is_cut_off = common.is_none() && is_shallow(root);
    let from = common.as_deref().map_or(named, str::trim);
    let listed =
        command(root, &["ls-tree", "-r", "-z", from]).output().ok().filter(|listed| listed.status.success());
    let listed = listed.with_context(|| format!("Git cannot list the files of `{revision}`"))?;
    let (mut texts, mut files) = (Vec::new(), Vec::new());
    for line in listed.stdout.split(|byte| *byte == 0) {
        // No text of a site has a name that is not UTF-8.
        let Some((head, path)) = str::from_utf8(line).ok().and_then(|line| line.split_once('\t')) else {
            continue;
        };
        let (Some(id), true) = (head.rsplit(' ').next(), head.starts_with("100")) else { continue };
        if !PARTS.contains(&path.split('/').next().unwrap_or_default()) {
            continue;
        }
        match TEXTS.iter().any(|ending| path.ends_with(ending)) {
            true => texts.push((id, path)),
            false => files.push((path.to_owned(), Vec::new())),
        }
    }
    files.extend(blobs(root, &texts)?);
    Ok(Earlier { files, is_cut_off })
}

/// The endings of files that are read as texts.
const TEXTS: [&str; 7] = [".md", ".yaml", ".yml", ".toml", ".ftl", ".html", ".state"];

/// The bytes of files, by the names of their bytes.
fn blobs(root: &Path, wanted: &[(&str, &str)]) -> Result<Vec<EarlierFile>> {
    let failed = || "Git cannot read the files of an earlier state; in a shallow or partial clone, `git fetch` brings them";
    let mut child = command(root, &["cat-file", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .with_context(failed)?;
    let asked: String = wanted.iter().map(|(id, _)| format!("{id}\n")).collect();
    let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
    let (Some(mut stdin), Some(stdout)) = (stdin, stdout) else { bail!(failed()) };
    // Git answers while it is still asked.
    parallel::spawn("git", move || drop(stdin.write_all(asked.as_bytes())))?;
    let mut stdout = BufReader::new(stdout);
    let mut files = Vec::with_capacity(wanted.len());
    for (_, path) in wanted {
        let mut head = String::new();
        stdout.read_line(&mut head).with_context(failed)?;
        let size = head.trim_end().rsplit(' ').next().and_then(|size| size.parse::<u64>().ok());
        let size = size.with_context(failed)?;
        let mut bytes = Vec::new();
        // One line feed follows.
        stdout.by_ref().take(size + 1).read_to_end(&mut bytes).with_context(failed)?;
        ensure!(bytes.pop() == Some(b'\n'), failed());
        files.push(((*path).to_owned(), bytes));
    }
    child.wait().with_context(failed)?;
    Ok(files)
}

fn command(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(root).args(arguments).env("GIT_TERMINAL_PROMPT", "0").env("GIT_NO_LAZY_FETCH", "1");
    command
}
