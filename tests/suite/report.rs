//! The frame of a problem, in each format: the lines that are shown, the caret, other places, the help.

use std::path::Path;

use snapbox::{assert_data_eq, file};

use crate::own_site::run;
use crate::serve::{CONFIG, write};
use crate::serving::Serving;

/// A site whose problems have every shape: another place in the same lines, another place in another file, several lines of help,
/// a place far along a line, a file that cannot be read, letters that are wider than one byte.
fn site(root: &Path) {
    let long =
        format!("{} [us](about.md) {}", "Words before it. ".repeat(20), "Words behind it. ".repeat(20));
    write(root, "site.toml", CONFIG);
    write(root, "content/_index.en.md", "---\ntitle: Home\n---\nWelcome.\n");
    write(root, "content/_index.fr.md", "---\ntitle: Accueil\ntitle: Début\n---\nBienvenue.\n");
    write(root, "content/join.yaml", "date: 2021-10-18\n");
    write(root, "content/join.en.md", "---\ntitle: Join\ndate: 2021-10-19\n---\nText.\n");
    write(
        root,
        "content/join.fr.md",
        "---\ntitle: Adhérer\n---\nÉté {{ <nope /> }} [là](../là.md).\n\nFin.\n",
    );
    write(root, "content/long.en.md", format!("---\ntitle: Long\n---\nBefore.\n\n{long}\n\nBehind.\n"));
    write(root, "content/long.fr.md", "---\ntitle: Long\ntitel: Loin\n---\nTexte.\n");
    write(root, "locales/en/own.ftl", "own = One\n\nown = Two\n");
    write(root, "content/bytes.en.md", b"---\ntitle: Bytes\n---\n\xff\xfe\x00\x00\n");
}

fn reported(format: &str) -> String {
    let dir = tempfile::tempdir().unwrap();
    site(dir.path());
    let output = run(dir.path(), &["check", "--format", format], &[]);
    assert_eq!(output.status.code(), Some(1));
    let said = if format == "human" { output.stderr } else { output.stdout };
    String::from_utf8(said).unwrap()
}

#[test]
fn people_see_the_lines_and_a_caret() {
    assert_data_eq!(reported("human"), file!["snapshots/report/human.txt"]);
}

#[test]
fn the_short_form_is_one_line_each() {
    assert_data_eq!(reported("short"), file!["snapshots/report/short.txt"]);
}

#[test]
fn json_has_all_places() {
    assert_data_eq!(reported("json"), file!["snapshots/report/json.txt"]);
}

#[test]
fn github_gets_commands() {
    assert_data_eq!(reported("github"), file!["snapshots/report/github.txt"]);
}

#[test]
fn sarif_has_rules_and_regions() {
    assert_data_eq!(reported("sarif"), file!["snapshots/report/sarif.json"].raw());
}

#[test]
fn the_browser_gets_the_lines_around_each_place() {
    let dir = tempfile::tempdir().unwrap();
    site(dir.path());
    let served = Serving::start(dir.path(), &["--editor", "edit://{path}:{line}:{column}"]);
    let root = dir.path().canonicalize().unwrap();
    let mut all = String::new();
    for path in ["/en/long/", "/fr/join/"] {
        let about = served.about(path, "");
        let problems = serde_json::to_string_pretty(&about["problems"]).unwrap();
        all.push_str(&format!("{path}\n{problems}\n"));
    }
    let all = all.replace(root.to_str().unwrap(), "/site");
    assert_data_eq!(all, file!["snapshots/report/browser.txt"]);
}
