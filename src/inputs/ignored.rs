//! Names of files that editors, systems and version control leave beside the files of a site. They are ignored.
//!
//! Hidden files are ignored too, except among static files: `.well-known/` and `.nojekyll` are published on purpose.

/// Names of whole files or folders, in small letters.
const NAMES: &[&str] = &[
    "thumbs.db",
    "ehthumbs.db",
    "desktop.ini",
    "icon\r",
    "$recycle.bin",
    "system volume information",
    "__macosx",
    // Vim writes a file of this name to test whether it may write into a folder.
    "4913",
    "5036",
];

/// Endings of temporary files and of backups.
const ENDINGS: &[&str] = &[
    "tmp",
    "temp",
    "bak",
    "orig",
    "rej",
    "swp",
    "swo",
    "swn",
    "swm",
    "swx",
    "kate-swp",
    "save",
    "autosave",
    "crdownload",
    "part",
];

/// Beginnings of hidden names that are ignored among static files as well.
const HIDDEN: &[&str] = &[
    ".#",
    "._",
    ".~",
    ".git",
    ".svn",
    ".hg",
    ".bzr",
    ".ds_store",
    ".appledouble",
    ".lsoverride",
    ".spotlight-",
    ".trash",
    ".fseventsd",
    ".temporaryitems",
    ".documentrevisions-",
    ".directory",
    ".nfs",
    ".fuse_hidden",
    ".goutputstream-",
    ".dropbox",
    ".syncthing",
    ".stfolder",
    ".idea",
    ".vscode",
    ".hexaglot",
];

/// The list of an edition's files, which the program writes beside them. A static file of this name is not ignored: it would
/// collide with the list, and is reported.
pub const EDITION: &str = ".hexaglot-edition";

/// Whether a path below the site's folder leads to what is not part of the site.
pub fn is_ignored(path: &str) -> bool {
    path.split('/').any(|name| is_ignored_name(name, || is_static(path)))
}

/// The same for the last part of a path; `is_static` says whether it is below a folder of static files.
pub(super) fn is_ignored_name(name: &str, is_static: impl FnOnce() -> bool) -> bool {
    if name.starts_with('.') && !is_static() {
        return true;
    }
    name.ends_with(['~', '#', '_', 'r']) && is_marked(name)
        || name.starts_with("~$")
        || name.rsplit_once('.').is_some_and(|(_, ending)| is_ending(ending))
        || NAMES.iter().any(|known| known.eq_ignore_ascii_case(name))
        || name.starts_with('.')
            && HIDDEN.iter().any(|start| starts_with(name, start))
            && !name.eq_ignore_ascii_case(EDITION)
}

/// Whether signs at its end say that a program made it.
fn is_marked(name: &str) -> bool {
    name.ends_with('~')
        || name.len() > 1 && name.starts_with('#') && name.ends_with('#')
        || name.ends_with("___jb_tmp___")
        || name.ends_with("___jb_old___")
        || name.ends_with(":Zone.Identifier")
}

/// Also `sb-1a2b3c4d-AbCdEf`, which macOS writes while it saves.
fn is_ending(ending: &str) -> bool {
    ENDINGS.iter().any(|known| known.eq_ignore_ascii_case(ending))
        || ending.strip_prefix("sb-").is_some_and(|rest| rest.contains('-'))
}

fn starts_with(name: &str, start: &str) -> bool {
    name.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
}

/// Whether a path lies below a folder whose files are published as they are.
pub(super) fn is_static(path: &str) -> bool {
    let of_theme = || path.strip_prefix("themes/")?.split_once('/')?.1.strip_prefix("static/");
    path.starts_with("static/") || path.starts_with("content/_static/") || of_theme().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_programs_leave_behind_is_ignored_and_what_people_write_is_not() {
        for path in [
            "content/.#_index.en.md",
            "content/a.en.md~",
            "content/#a.en.md#",
            "content/.a.en.md.swp",
            "content/4913",
            "content/Thumbs.db",
            "content/THUMBS.DB",
            "locales/en/desktop.ini",
            "themes/x/templates/.DS_Store",
            "static/.DS_Store",
            "content/_static/._logo.png",
            "content/_static/.git/config",
            "content/a.en.md.tmp",
            "content/a.en.md.BAK",
            "templates/base.html.orig",
            "content/.~lock.letter.docx#",
            "content/~$letter.docx",
            "content/a.md.sb-1a2b3c4d-AbCdEf",
            "content/a.md___jb_tmp___",
            "content/photo.png:Zone.Identifier",
            "content/.drafts/a.en.md",
            "content/.well-known/x",
        ] {
            assert!(is_ignored(path), "{path}");
        }
        for path in [
            "content/_index.en.md",
            "content/a/c#.en.md",
            "content/a/letter.docx",
            "content/_static/.well-known/security.txt",
            "content/_static/.nojekyll",
            "static/.htaccess",
            "themes/x/static/.well-known/security.txt",
            "content/a/49130",
            "content/temp.en.md",
            "content/bak/part.en.md",
            "site.toml",
        ] {
            assert!(!is_ignored(path), "{path}");
        }
    }
}
