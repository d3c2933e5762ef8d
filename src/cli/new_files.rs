//! New files on disk: all of them or none, and never over an existing file.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process;

use anyhow::{Context, ensure};

use crate::content::scaffold::NewFile;

/// Writes files below a site's folder and returns their paths; if one of them fails, those that were written are removed.
pub(super) fn all(root: &Path, files: &[NewFile]) -> anyhow::Result<Vec<PathBuf>> {
    let place = |file: &NewFile| match root == Path::new(".") {
        true => PathBuf::from(&file.path),
        false => root.join(&file.path),
    };
    let paths: Vec<PathBuf> = files.iter().map(place).collect();
    let taken = paths.iter().find(|path| path.symlink_metadata().is_ok());
    ensure!(taken.is_none(), "`{}` exists; nothing was written", taken.map_or(root, |path| path).display());
    let mut made = Made::default();
    for (path, file) in paths.iter().zip(files) {
        if let Err(error) = made.file(root, path, &file.text) {
            made.remove();
            return Err(error.context("nothing was written"));
        }
    }
    Ok(paths)
}

/// What has been created so far.
#[derive(Default)]
struct Made {
    files: Vec<PathBuf>,
    folders: Vec<PathBuf>,
}

impl Made {
    fn file(&mut self, root: &Path, path: &Path, text: &str) -> anyhow::Result<()> {
        let folder = path.parent().context("a file has a folder")?;
        self.folder(root, folder)?;
        let failed = || format!("cannot write `{}`", path.display());
        // A program that is killed leaves a hidden file, and no half of one that is read.
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let beside = path.with_file_name(format!(".{name}.{}.new", process::id()));
        let mut file = OpenOptions::new().write(true).create_new(true).open(&beside).with_context(failed)?;
        self.files.push(beside.clone());
        file.write_all(text.as_bytes()).with_context(failed)?;
        drop(file);
        // Never over an existing file, where the file system has links.
        match fs::hard_link(&beside, path) {
            Ok(()) => fs::remove_file(&beside).with_context(failed)?,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(error).with_context(failed),
            Err(_) => fs::rename(&beside, path).with_context(failed)?,
        }
        self.files.pop();
        self.files.push(path.to_owned());
        Ok(())
    }

    /// Creates a folder and its ancestors, one by one, to know which are new.
    fn folder(&mut self, root: &Path, folder: &Path) -> anyhow::Result<()> {
        let failed = || format!("cannot make the folder `{}`", folder.display());
        // The last ancestor of a relative path is empty: the current folder.
        let above = folder.ancestors().filter(|path| !path.as_os_str().is_empty());
        let missing: Vec<&Path> = above.take_while(|path| !path.exists()).collect();
        let stands = folder.ancestors().nth(missing.len()).filter(|path| !path.as_os_str().is_empty());
        let stands = stands.unwrap_or(Path::new(".")).canonicalize().with_context(failed)?;
        ensure!(
            stands.starts_with(root.canonicalize().with_context(failed)?),
            "`{}` leads out of the site's folder",
            folder.display()
        );
        for path in missing.into_iter().rev() {
            fs::create_dir(path).with_context(failed)?;
            self.folders.push(path.to_owned());
        }
        Ok(())
    }

    /// Removes everything again, as far as possible.
    fn remove(&self) {
        for file in self.files.iter().rev() {
            let _ = fs::remove_file(file);
        }
        for folder in self.folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str) -> NewFile {
        NewFile { path: path.to_owned(), text: "text".to_owned() }
    }

    #[test]
    fn what_was_written_is_removed_if_the_rest_cannot_be() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("content")).unwrap();
        // The first file has the path at which the last one needs a folder.
        let files = [file("content/new/deep/a"), file("content/new/b"), file("content/new/deep/a/c")];
        let error = format!("{:#}", all(dir.path(), &files).unwrap_err());
        assert!(error.contains("nothing was written") && error.contains("content/new/deep/a"), "{error}");
        assert_eq!(dir.path().join("content").read_dir().unwrap().count(), 0);
        assert_eq!(all(dir.path(), &files[..2]).unwrap().len(), 2);
    }
}
