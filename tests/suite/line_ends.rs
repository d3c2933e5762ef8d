//! Line ends, byte order marks and encodings: the same text is the same site.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::own_site::snapshot;
use crate::site_test::SiteTest;

/// The repository's own site, each text changed.
fn own_site(change: impl Fn(&str, usize) -> String) -> BTreeMap<String, Vec<u8>> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut site = SiteTest::empty();
    for part in ["content", "themes", "locales"] {
        for (path, bytes) in snapshot(&root.join(part)) {
            let path = Path::new(part).join(path);
            site = add(site, path.to_str().unwrap(), bytes, &change);
        }
    }
    let configuration = std::fs::read(root.join("site.toml")).unwrap();
    let site = add(site, "site.toml", configuration, &change).build();
    assert!(
        site.problems.iter().all(|problem| problem.contains(" warning[placeholder]")),
        "{:#?}",
        site.problems
    );
    site.files
}

fn add(site: SiteTest, path: &str, bytes: Vec<u8>, change: impl Fn(&str, usize) -> String) -> SiteTest {
    match std::str::from_utf8(&bytes) {
        Ok(text) if !text.contains('\0') => site.file(path, change(text, path.len())),
        _ => site.file(path, bytes),
    }
}

#[track_caller]
fn assert_same(changed: &BTreeMap<String, Vec<u8>>, plain: &BTreeMap<String, Vec<u8>>) {
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(changed), names(plain));
    for (path, bytes) in plain {
        assert!(changed[path] == *bytes, "{path} differs");
    }
}

#[test]
fn line_ends_and_byte_order_marks_change_no_byte_of_the_own_site() {
    let plain = own_site(|text, _| text.to_owned());
    assert!(plain.len() > 200);
    assert_same(&own_site(|text, _| text.replace('\n', "\r\n")), &plain);
    assert_same(&own_site(|text, _| format!("\u{feff}{}", text.replace('\n', "\r"))), &plain);
    let mixed = |text: &str, seed: usize| {
        let lines = text.split('\n').enumerate();
        let ends = ["\n", "\r\n", "\r"];
        // A carriage return before a line feed would be one line end with it.
        let end = |at: usize| if text.contains("\n\n") { ends[at % 2] } else { ends[at % 3] };
        let count = text.split('\n').count();
        lines
            .map(
                |(at, line)| {
                    if at + 1 == count { line.to_owned() } else { format!("{line}{}", end(at + seed)) }
                },
            )
            .collect()
    };
    assert_same(&own_site(mixed), &plain);
}

#[test]
fn places_are_those_that_an_editor_shows() {
    let text = "---\ntitle: X\n---\nOne.\n\nSee [this](anchr.md).\n";
    for text in [
        text.to_owned(),
        text.replace('\n', "\r\n"),
        text.replace('\n', "\r"),
        format!("\u{feff}{}", text.replace('\n', "\r\n")),
    ] {
        let site = SiteTest::english().file("content/a.en.md", &text).build();
        assert_eq!(site.problems.len(), 1, "{:#?}", site.problems);
        site.reports("content/a.en.md:6:12 error[broken-link]");
    }
}

#[test]
fn texts_that_are_published_as_they_are_have_one_line_end_and_other_files_keep_theirs() {
    let site = SiteTest::english()
        .file("static/app.js", "\u{feff}a();\r\nb();\r\n")
        .file("static/table.csv", "a,b\r\n1,2\r\n")
        .file("static/dot.png", "\u{89}PNG\r\n\u{1a}\n")
        .build();
    assert_eq!(site.text("app.js"), "a();\nb();\n");
    assert_eq!(site.text("table.csv"), "a,b\r\n1,2\r\n");
    assert_eq!(site.text("dot.png"), "\u{89}PNG\r\n\u{1a}\n");
}

#[test]
fn a_text_in_another_encoding_is_reported_with_its_first_wrong_byte() {
    let utf16: Vec<u8> =
        "\u{feff}---\ntitle: X\n---\nText.\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (bytes, problem) in [
        (utf16.clone(), "1:1 error[not-utf8] `content/a.en.md` is UTF-16"),
        (utf16[2..].to_vec(), "1:1 error[not-utf8] `content/a.en.md` is UTF-16"),
        (
            b"---\r\ntitle: caf\xe9 noir\r\n---\r\nText.\r\n".to_vec(),
            "2:11 error[not-utf8] `content/a.en.md` is not UTF-8: the byte 0xE9 is not part of a character; it looks like Windows-1252",
        ),
        (
            b"---\ntitle: \xcf\xf0\xe8\xe2\xe5\xf2\n---\n".to_vec(),
            "2:8 error[not-utf8] `content/a.en.md` is not UTF-8: the byte 0xCF is not part of a character; it looks like Windows-1251",
        ),
        (
            b"---\ntitle: \xd6\xd0\xb9\xfa\xb5\xe7\xd0\xc5\n---\n".to_vec(),
            "2:8 error[not-utf8] `content/a.en.md` is not UTF-8: the byte 0xD6 is not part of a character; it looks like GBK",
        ),
    ] {
        let site = SiteTest::english().file("content/a.en.md", bytes).build();
        assert_eq!(site.problems.len(), 1, "{:#?}", site.problems);
        site.reports(&format!("content/a.en.md:{problem}"));
    }
}

#[test]
fn the_command_line_shows_the_place_of_a_wrong_byte() {
    let dir = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| crate::own_site::run(dir.path(), arguments, &[]);
    assert!(run(&["init", "."]).status.success());
    assert!(dir.path().join(".gitattributes").is_file());
    std::fs::write(dir.path().join("content/a.en.md"), b"---\r\ntitle: caf\xe9\r\n---\r\nText.\r\n").unwrap();
    let output = run(&["build", "--format", "short"]);
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(told.contains("content/a.en.md:2:11: error[not-utf8]"), "{told}");
}
