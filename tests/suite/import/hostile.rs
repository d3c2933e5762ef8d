//! Sites that are broken, and folders that are none.

use std::fs;

use super::{Moved, files, says};

fn refused(moved: &Moved, arguments: &[&str], words: &str) {
    let output = moved.run(arguments);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.code() == Some(2) && said.contains(words), "{arguments:?}: {said}");
}

const SMALL: &[(&str, &str)] =
    &[("hugo.toml", "baseURL = \"https://old.test/\"\n"), ("content/a.md", "---\ntitle: A\n---\nText.\n")];

#[test]
fn a_folder_without_a_site_and_wrong_folders_for_the_output_are_refused() {
    let moved = Moved::of(SMALL);
    refused(&moved, &["import", "nowhere"], "is not a folder");
    fs::create_dir(moved.new_site()).unwrap();
    refused(&moved, &["import", "new"], "no settings of a generator");
    refused(&moved, &["import", "old", "--output", "old/new"], "inside the site");
    refused(&moved, &["import", "old", "--output", "."], "has the site that is brought inside it");
    fs::write(moved.new_site().join("mine.txt"), "mine").unwrap();
    refused(&moved, &["import", "old", "--output", "new"], "has files and no site");
    refused(&moved, &["import", "old", "--from", "gatsby", "--output", "x"], "gatsby");
    refused(&moved, &["import", "old", "--from", "mdbook", "--output", "x"], "has no pages of mdBook");
}

#[test]
fn settings_and_front_matter_that_cannot_be_read_are_told_with_their_place() {
    let moved = Moved::of(&[
        ("hugo.toml", "baseURL = \"https://old.test/\"\ntitle = \n"),
        ("content/a.md", "---\ntitle: [A\n---\nText.\n"),
        ("content/b.md", "---\ntitle: B\n---\nText {{< open \n\n{{% note %}}\nnever closed\n"),
    ]);
    let report = moved.settles();
    says(&report, "left", "hugo.toml", "line 2");
    says(&report, "left", "content/a.md", "line ");
    moved.has("/a/", "title: [A");
    moved.has("/b/", "never closed");
}

#[test]
fn other_encodings_become_utf_8() {
    let moved = Moved::of(SMALL);
    moved.write("content/b.md", b"---\ntitle: Caf\xe9\n---\nText.\n");
    let wide: Vec<u8> = "---\ntitle: Żółw\n---\nText.\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    moved.write("content/c.md", [&[0xff, 0xfe][..], &wide].concat());
    let report = moved.settles();
    moved.has("/b/", "Café");
    moved.has("/c/", "Żółw");
    says(&report, "turned", "content/b.md", "Latin-1");
    says(&report, "turned", "content/c.md", "UTF-16");
}

#[cfg(unix)]
#[test]
fn links_in_a_circle_and_out_of_the_site_are_told() {
    let moved = Moved::of(SMALL);
    std::os::unix::fs::symlink(moved.old(), moved.old().join("content/circle")).unwrap();
    std::os::unix::fs::symlink("/etc/passwd", moved.old().join("content/out.md")).unwrap();
    std::os::unix::fs::symlink("a.md", moved.old().join("content/b.md")).unwrap();
    let report = moved.settles();
    says(&report, "left", "content/circle", "symbolic link");
    says(&report, "left", "content/out.md", "symbolic link");
    moved.answers(&["/b/"]);
}

#[test]
fn two_files_for_one_page_and_one_address_are_told() {
    let moved = Moved::of(SMALL);
    moved.write("content/a/index.md", "---\ntitle: A again\n---\nText.\n");
    moved.write("content/b.md", "---\ntitle: B\nurl: /same/\n---\nText.\n");
    moved.write("content/c.md", "---\ntitle: C\nurl: /same/\n---\nText.\n");
    moved.write("content/d.md", "---\ntitle: D\naliases: [/a/, /b/]\n---\nText.\n");
    let report = moved.settles();
    says(&report, "left", "content/a/index.md", "is already the page");
    says(&report, "left", "content/c.md", "has it too");
    says(&report, "left", "content/d.md", "has it too");
}

#[test]
fn a_huge_text_is_told_and_a_large_one_is_brought() {
    let moved = Moved::of(SMALL);
    moved.write("content/huge.md", format!("---\ntitle: H\n---\n{}", "word \n".repeat(3_000_000)));
    let large = "[a](b.md) {{< odd \"y\" >}} `code` ".repeat(2_000);
    moved.write("content/large.md", format!("---\ntitle: L\n---\n{large}\n"));
    let report = moved.settles();
    says(&report, "left", "content/huge.md", "16 MB");
    says(&report, "left", "content/large.md", "the shortcode `odd` stays as it is written (2000)");
}

#[test]
fn what_somebody_changed_or_removed_stays() {
    let moved = Moved::of(SMALL);
    moved.write("content/b.md", "---\ntitle: B\n---\nText.\n");
    moved.import(&[]);
    let (mine, gone) = (moved.new_site().join("content/a.en.md"), moved.new_site().join("content/b.en.md"));
    fs::write(&mine, "---\ntitle: Mine\n---\nText.\n").unwrap();
    fs::remove_file(&gone).unwrap();
    let report = moved.import(&[]);
    assert_eq!(fs::read_to_string(&mine).unwrap(), "---\ntitle: Mine\n---\nText.\n");
    assert!(!gone.exists());
    let kept: Vec<_> = report
        .iter()
        .filter(|line| line["type"] == "kept")
        .map(|line| line["file"].as_str().unwrap())
        .collect();
    assert_eq!(kept, ["content/a.en.md", "content/b.en.md"]);
    // A text that only the old site changed follows.
    moved.write("content/c.md", "---\ntitle: C\n---\nOne.\n");
    moved.import(&[]);
    moved.write("content/c.md", "---\ntitle: C\n---\nTwo.\n");
    assert_eq!(moved.import(&[]).last().unwrap()["written"], 1);
    assert!(moved.text("content/c.en.md").contains("Two."));
}

#[test]
fn an_import_that_was_killed_is_completed() {
    let moved = Moved::of(SMALL);
    moved.import(&[]);
    let whole = files(&moved.new_site());
    // As it is left behind before the record is written, with half of a file beside.
    fs::remove_file(moved.new_site().join(".hexaglot/import")).unwrap();
    fs::remove_file(moved.new_site().join("content/a.en.md")).unwrap();
    fs::write(moved.new_site().join(".hexaglot/import.part"), "---\nti").unwrap();
    moved.import(&[]);
    assert_eq!(files(&moved.new_site()), whole);
}

#[test]
fn a_dry_run_writes_nothing() {
    let moved = Moved::of(SMALL);
    let report = moved.import(&["--dry-run"]);
    assert!(report.last().unwrap()["written"].as_u64().unwrap() > 1);
    assert!(!moved.new_site().exists());
}
