//! Ctrl-C and TERM leave the published folder as it was and nothing beside it; a link in the place of the lock is not followed.

#![cfg(unix)]

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::own_site::{run, snapshot};

fn site(root: &Path, pages: usize) {
    fs::create_dir_all(root.join("content")).unwrap();
    let config = "base_url = \"https://site.test\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n";
    fs::write(root.join("site.toml"), config).unwrap();
    fs::write(root.join("content/_index.en.md"), "---\ntitle: Home\n---\nWelcome.\n").unwrap();
    for at in 0..pages {
        let text = format!("---\ntitle: Page {at}\n---\n{}", format!("Words of page {at}.\n\n").repeat(40));
        fs::write(root.join(format!("content/page-{at}.en.md")), text).unwrap();
    }
}

#[test]
fn a_build_that_is_interrupted_cleans_up_and_says_so_by_its_code() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    site(root, 3);
    assert!(run(root, &["build"], &[]).status.success());
    let before = snapshot(&root.join("public"));
    site(root, 400);
    for (signal, code) in [("-TERM", 143), ("-INT", 130)] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
        let command = command.current_dir(root).arg("build").stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let work = root.join(".public.hexaglot-next");
        while !work.join("new").exists() && child.try_wait().unwrap().is_none() {
            std::thread::yield_now();
        }
        let sent = Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
        assert!(sent.success());
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{said}");
        assert!(!work.exists(), "{signal} leaves {}", work.display());
        assert!(snapshot(&root.join("public")) == before, "{signal}");
        assert!(
            !root
                .join(".hexaglot/cache")
                .read_dir()
                .unwrap()
                .any(|entry| entry.unwrap().file_name() != "build")
        );
    }
    assert!(run(root, &["build"], &[]).status.success());
}

#[test]
fn a_file_that_may_grow_no_further_is_an_error_and_no_end() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    site(root, 3);
    assert!(run(root, &["build"], &[]).status.success());
    let before = snapshot(&root.join("public"));
    site(root, 4);
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -f 1; exec \"$0\" build --no-cache", env!("CARGO_BIN_EXE_hexaglot")]);
    let output = command.current_dir(root).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("File too large"), "{said}");
    assert!(snapshot(&root.join("public")) == before && !root.join(".public.hexaglot-next").exists());
}

#[test]
fn links_beside_the_output_folder_are_neither_followed_nor_made_true() {
    use std::os::unix::fs::symlink;

    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    site(root, 1);
    let outside = tempfile::tempdir().unwrap();
    let target = outside.path().join("made");
    fs::create_dir(root.join(".public.hexaglot-next")).unwrap();
    symlink(&target, root.join(".public.hexaglot-next/lock")).unwrap();
    let built = run(root, &["build"], &[]);
    let said = String::from_utf8(built.stderr).unwrap();
    assert!(built.status.code() == Some(2) && said.contains("is in the way of the lock"), "{said}");
    assert!(!target.exists());
    fs::remove_dir_all(root.join(".public.hexaglot-next")).unwrap();
    symlink(outside.path(), root.join(".hexaglot")).unwrap();
    let built = run(root, &["build"], &[]);
    let said = String::from_utf8(built.stderr).unwrap();
    assert!(built.status.success() && said.contains("is a symbolic link"), "{said}");
    assert_eq!(outside.path().read_dir().unwrap().count(), 0);
}
