//! Files as they are named: from the caller's folder, in full, with `./`, from the folder of `--root`.

use std::path::Path;

use super::{GUIDE, site, stamp};
use crate::own_site::{run, said, write};

/// Code and words of a command in a folder.
fn said_in(folder: &Path, arguments: &[&str]) -> (i32, String) {
    let output = run(folder, arguments, &[]);
    let told =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.code().unwrap(), told)
}

#[test]
fn a_file_is_found_however_it_is_named() {
    let place = site(&[]);
    let root = place.path();
    stamp(root, &[]);
    let full = root.join(GUIDE).display().to_string();
    let folder = root.display().to_string();
    let outside = tempfile::tempdir().unwrap();
    for name in [GUIDE, "./content/guide.fr.md", "content/../content/guide.fr.md", "guide.fr.md", &full] {
        let (code, told) = said_in(root, &["l10n", "diff", name]);
        assert!(code == 0 && told.contains("nothing to do"), "{name}: {told}");
    }
    for name in [GUIDE, &full] {
        let (code, told) = said_in(outside.path(), &["l10n", "diff", name, "--root", &folder]);
        assert!(code == 0 && told.contains("nothing to do"), "{name}: {told}");
    }
    let (code, told) = said_in(&root.join("content"), &["l10n", "diff", "./guide.fr.md", "--root", ".."]);
    assert!(code == 0 && told.contains("nothing to do"), "{told}");
}

#[test]
fn a_folder_is_not_taken_for_a_file_of_another_language() {
    let place = site(&[]);
    for name in ["content/", "content", "./content"] {
        let (code, told) = said(place.path(), &["l10n", "stamp", name]);
        assert!(code == 2 && told.contains("`content/` is a folder: name the files in it"), "{told}");
        assert!(!told.contains("did you mean"), "{told}");
    }
}

#[test]
fn a_name_that_another_file_has_is_not_proposed() {
    let place = site(&[]);
    write(place.path(), "content/guide.FR.md", "---\ntitle: Guide\n---\nTexte.\n");
    let (code, told) = said(place.path(), &["check"]);
    assert!(code == 1 && !told.contains("rename the file to `content/guide.fr.md`"), "{told}");
    assert!(told.contains("`content/guide.fr.md` exists already: put what counts into it"), "{told}");
}

#[test]
fn the_original_of_translations_that_lack_theirs_is_proposed_as_the_name_of_a_renamed_file() {
    let place = site(&[]);
    std::fs::rename(place.path().join("content/guide.en.md"), place.path().join("content/guide.xx.md"))
        .unwrap();
    let (_, told) = said(place.path(), &["check"]);
    assert!(told.contains("rename the file to `content/guide.en.md`, if it is the original of"), "{told}");
    assert!(!told.contains("exists already: put what counts into it"), "{told}");
}
