//! What commands print, for people and for programs: formats, streams, colors, exit codes.

use std::path::Path;
use std::process::Output;

use serde_json::Value;

use crate::own_site::run;

/// A site of `init` with one error and one warning.
fn faulty(dir: &Path) -> std::path::PathBuf {
    assert!(run(dir, &["init", "site"], &[]).status.success());
    let site = dir.join("site");
    std::fs::write(site.join("content/x.en.md"), "---\ntitel: A\ntitle: X\n---\nText.\n").unwrap();
    std::fs::write(site.join("content/y.en.md"), "---\ntitle: Y\n---\n").unwrap();
    site
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn lines(output: &Output) -> Vec<Value> {
    out(output).lines().map(|line| serde_json::from_str(line).expect(line)).collect()
}

#[test]
fn json_is_one_object_a_line_and_the_summary_is_the_last() {
    let dir = tempfile::tempdir().unwrap();
    let site = faulty(dir.path());
    for command in [&["check"][..], &["build"], &["build", "--timings"]] {
        let failed = run(&site, &[command, &["--format", "json"]].concat(), &[]);
        let lines = lines(&failed);
        assert_eq!(failed.status.code(), Some(1));
        assert_eq!(err(&failed), "");
        let (summary, problems) = lines.split_last().unwrap();
        assert!(problems.len() >= 2 && problems.iter().all(|line| line["type"] == "problem"), "{lines:#?}");
        assert_eq!(summary["type"], "summary");
        assert_eq!(summary["errors"], 1);
        assert_eq!(summary["command"], command[0]);
    }
    std::fs::remove_file(site.join("content/x.en.md")).unwrap();
    let built = run(&site, &["build", "--format", "json", "--timings"], &[]);
    let summary = lines(&built).pop().unwrap();
    assert!(built.status.success() && err(&built).is_empty(), "{}", err(&built));
    assert_eq!(summary["published"], true);
    assert!(summary["written"].as_u64().unwrap() > 5, "{summary}");
    let silent = run(&site, &["check", "--format", "json", "--quiet"], &[]);
    assert!(lines(&silent).iter().all(|line| line["type"] == "problem"));
}

#[test]
fn github_shows_problems_at_their_lines() {
    let dir = tempfile::tempdir().unwrap();
    faulty(dir.path());
    let said = out(&run(dir.path(), &["--root", "site", "check", "--format", "github"], &[]));
    let line = said.lines().find(|line| line.starts_with("::error ")).unwrap();
    assert!(
        line.starts_with(
            "::error file=site/content/x.en.md,line=2,endLine=2,col=1,endColumn=6,title=unknown-key::"
        ),
        "{line}"
    );
    assert!(line.contains("%0Ahelp: did you mean `title`?"), "{line}");
    assert!(said.contains("\n::warning "), "{said}");
}

#[test]
fn sarif_is_one_document_with_rules_and_places() {
    let dir = tempfile::tempdir().unwrap();
    faulty(dir.path());
    let failed = run(dir.path(), &["check", "--root", "site", "--format", "sarif"], &[]);
    let document: Value = serde_json::from_str(&out(&failed)).unwrap();
    let run_of = &document["runs"][0];
    assert_eq!(document["version"], "2.1.0");
    let rules = run_of["tool"]["driver"]["rules"].as_array().unwrap();
    for result in run_of["results"].as_array().unwrap() {
        let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(rule["id"], result["ruleId"]);
    }
    let results = run_of["results"].as_array().unwrap();
    let unknown = results.iter().find(|result| result["ruleId"] == "unknown-key").unwrap();
    let place = &unknown["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "site/content/x.en.md");
    assert_eq!(place["region"]["startLine"], 2);
    assert!(err(&failed).contains("the site cannot be published"), "{}", err(&failed));
}

#[test]
fn quiet_shows_problems_and_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    let site = faulty(dir.path());
    let failed = run(&site, &["--quiet", "build"], &[]);
    assert_eq!(out(&failed), "");
    assert!(err(&failed).contains("error[unknown-key]") && !err(&failed).contains("published"));
    std::fs::remove_file(site.join("content/x.en.md")).unwrap();
    std::fs::remove_file(site.join("content/y.en.md")).unwrap();
    let built = run(&site, &["build", "-q", "--timings"], &[]);
    assert!(built.status.success());
    assert_eq!((out(&built), err(&built)), (String::new(), String::new()));
}

#[test]
fn colors_are_shown_where_they_are_asked_for_and_nowhere_else() {
    let dir = tempfile::tempdir().unwrap();
    let site = faulty(dir.path());
    let colored = |arguments: &[&str], environment: &[(&str, &str)]| {
        err(&run(&site, arguments, environment)).contains("\u{1b}[")
    };
    assert!(colored(&["check", "--color", "always"], &[]));
    assert!(colored(&["--color=always", "check"], &[("NO_COLOR", "1")]), "the argument wins");
    assert!(colored(&["check"], &[("CLICOLOR_FORCE", "1")]));
    assert!(!colored(&["check"], &[]), "a pipe is no terminal");
    assert!(!colored(&["check"], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
    assert!(!colored(&["check", "--color", "never"], &[("CLICOLOR_FORCE", "1")]));
    assert!(colored(&["--color", "always", "chek"], &[]), "wrong arguments too");
    assert!(!colored(&["--color", "never", "chek"], &[("CLICOLOR_FORCE", "1")]));
}

#[test]
fn warnings_can_be_taken_for_errors() {
    let dir = tempfile::tempdir().unwrap();
    let site = faulty(dir.path());
    std::fs::remove_file(site.join("content/x.en.md")).unwrap();
    assert!(run(&site, &["check"], &[]).status.success());
    let strict = run(&site, &["check", "--warnings-as-errors"], &[]);
    assert_eq!(strict.status.code(), Some(1));
    assert!(err(&strict).contains("error[empty-page]"), "{}", err(&strict));
    assert_eq!(run(&site, &["build", "--warnings-as-errors"], &[]).status.code(), Some(1));
    assert!(!site.join("public").exists());
}

#[test]
fn a_folder_without_a_site_is_reported_once_with_the_way_to_one() {
    let dir = tempfile::tempdir().unwrap();
    for command in
        [&["build"][..], &["check"], &["serve"], &["new", "page", "x"], &["check", "--format", "json"]]
    {
        let said = run(dir.path(), command, &[]);
        assert_eq!(said.status.code(), Some(2), "{command:?}");
        assert_eq!(err(&said).lines().count(), 1, "{}", err(&said));
        assert!(err(&said).contains("hexaglot init") && out(&said).is_empty());
    }
    let site = faulty(dir.path());
    let below = run(&site.join("content"), &["check"], &[]);
    assert_eq!(below.status.code(), Some(2));
    let help = err(&below);
    let root = help.split("add `--root ").nth(1).unwrap().split('`').next().unwrap();
    assert_eq!(run(&site.join("content"), &["--root", root, "check"], &[]).status.code(), Some(1));
}

#[test]
fn the_root_stands_before_the_command_or_after_it() {
    let dir = tempfile::tempdir().unwrap();
    assert!(run(dir.path(), &["init", "site"], &[]).status.success());
    for arguments in [["--root", "site", "check"], ["check", "--root", "site"]] {
        assert!(run(dir.path(), &arguments, &[]).status.success());
    }
}

#[test]
fn an_address_for_examples_is_said_to_hide_the_site_and_is_no_release() {
    let dir = tempfile::tempdir().unwrap();
    assert!(run(dir.path(), &["init", "site"], &[]).status.success());
    let site = dir.path().join("site");
    let built = run(&site, &["build"], &[]);
    assert!(
        built.status.success() && err(&built).contains("search engines are asked to leave this site out")
    );
    let refused = run(&site, &["check", "--release", "--format", "short"], &[]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(out(&refused).contains("site.toml:3:12: error[placeholder]"), "{}", out(&refused));
    let given = ["check", "--release", "--base-url", "https://example.org/x"];
    assert_eq!(run(&site, &given, &[]).status.code(), Some(1));
    let real = ["check", "--release", "--base-url", "https://coalition.int"];
    let accepted = run(&site, &real, &[]);
    assert!(accepted.status.success(), "{}", err(&accepted));
}

#[cfg(unix)]
#[test]
fn an_output_folder_where_nothing_can_be_written_says_so() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    assert!(run(dir.path(), &["init", "site"], &[]).status.success());
    let locked = dir.path().join("locked");
    std::fs::create_dir(&locked).unwrap();
    std::fs::set_permissions(&locked, std::fs::Permissions::from_mode(0o555)).unwrap();
    if std::fs::write(locked.join("probe"), "").is_ok() {
        // Who may do everything is stopped by nothing; a file in the way is the same to everybody.
        std::fs::remove_dir_all(&locked).unwrap();
        std::fs::write(&locked, "").unwrap();
    }
    let said = run(&dir.path().join("site"), &["build", "--output", "../locked/public"], &[]);
    assert_eq!(said.status.code(), Some(2));
    assert!(err(&said).contains("locked"), "{}", err(&said));
}
