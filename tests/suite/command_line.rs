//! The real binary: commands, exit codes, what is printed.

use std::path::Path;

use crate::own_site::{run, snapshot};

fn small_site(dir: &Path) {
    let made = run(dir, &["init", "site"], &[]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
}

#[test]
fn explain_lists_the_fields_of_the_configuration() {
    let dir = tempfile::tempdir().unwrap();
    small_site(dir.path());
    let said = |name: &str| String::from_utf8(run(dir.path(), &["explain", name], &[]).stdout).unwrap();
    let all = said("site.toml");
    for field in ["base_url", "known_acronyms", "[[languages]]:", "quotes", "[forms.<name>]:", "closes"] {
        assert!(all.contains(field), "{field}: {all}");
    }
    let one = said("base_url");
    assert!(one.contains("  base_url: Address of the published site") && !one.contains("theme:"), "{one}");
    let configuration = std::fs::read_to_string(dir.path().join("site/site.toml")).unwrap();
    assert!(configuration.contains("`hexaglot explain site.toml`"), "{configuration}");
}

#[test]
fn git_ignores_what_a_build_of_a_new_site_writes() {
    let dir = tempfile::tempdir().unwrap();
    small_site(dir.path());
    assert!(run(&dir.path().join("site"), &["build"], &[]).status.success());
    let ignored = std::fs::read_to_string(dir.path().join("site/.gitignore")).unwrap();
    for folder in ["public", ".hexaglot"] {
        assert!(dir.path().join("site").join(folder).is_dir(), "{folder} is written");
        assert!(ignored.lines().any(|line| line == format!("/{folder}/")), "{ignored}");
    }
}

#[test]
fn init_makes_a_site_that_builds_without_a_problem() {
    let dir = tempfile::tempdir().unwrap();
    small_site(dir.path());
    let built = run(dir.path(), &["build", "--root", "site"], &[]);
    let said = String::from_utf8(built.stdout).unwrap();
    assert!(
        built.status.success()
            && said.contains("16 pages in 2 languages")
            && said.contains("0 errors, 0 warnings"),
        "{said}"
    );
    let page = std::fs::read_to_string(dir.path().join("site/public/fr/events/opening/index.html")).unwrap();
    assert!(page.contains("Les portes s’ouvrent"), "{page}");
    let again = run(dir.path(), &["init", "site"], &[]);
    assert_eq!(again.status.code(), Some(2), "a folder with files is left alone");
}

#[test]
fn a_failed_build_leaves_the_published_site_as_it_was() {
    let dir = tempfile::tempdir().unwrap();
    small_site(dir.path());
    let site = dir.path().join("site");
    assert!(run(&site, &["build"], &[]).status.success());
    let before = snapshot(&site.join("public"));
    std::fs::write(site.join("content/broken.en.md"), "---\ntitle: X\n---\n[x](#)\n").unwrap();
    let failed = run(&site, &["build"], &[]);
    let said = String::from_utf8(failed.stderr).unwrap();
    assert_eq!(failed.status.code(), Some(1));
    assert!(said.contains("error[placeholder-link]: the link leads nowhere"), "{said}");
    assert!(said.contains("--> content/broken.en.md:4:5"), "{said}");
    assert_eq!(snapshot(&site.join("public")), before);
}

#[test]
fn check_writes_nothing_and_fails_on_errors() {
    let dir = tempfile::tempdir().unwrap();
    small_site(dir.path());
    let site = dir.path().join("site");
    assert!(run(&site, &["check"], &[]).status.success());
    assert!(!site.join("public").exists());
    std::fs::write(site.join("content/x.en.md"), "---\ntitel: X\n---\nText.\n").unwrap();
    let short = run(&site, &["check", "--format", "short"], &[]);
    assert_eq!(short.status.code(), Some(1));
    let said = String::from_utf8(short.stdout).unwrap();
    assert!(said.contains("content/x.en.md:2:1: error[unknown-key]"), "{said}");
    assert!(said.contains("did you mean `title`?"), "{said}");
    let json = String::from_utf8(run(&site, &["check", "--format", "json"], &[]).stdout).unwrap();
    let first: serde_json::Value = serde_json::from_str(json.lines().next().unwrap()).unwrap();
    assert_eq!(first["place"]["file"], "content/x.en.md");
    assert!(first["place"]["line"].is_number() && first["help"].is_string());
}

#[test]
fn explain_knows_every_code_and_says_so_if_not() {
    let dir = tempfile::tempdir().unwrap();
    let list = String::from_utf8(run(dir.path(), &["explain"], &[]).stdout).unwrap();
    assert!(list.lines().count() >= 50);
    for line in list.lines() {
        let code = line.split(' ').next().unwrap();
        let said = run(dir.path(), &["explain", code], &[]);
        assert!(said.status.success() && said.stdout.len() > 80, "{code}");
    }
    let unknown = run(dir.path(), &["explain", "brokn-link"], &[]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(String::from_utf8(unknown.stderr).unwrap().contains("did you mean `broken-link`?"));
}

#[test]
fn completions_are_printed_for_shells() {
    let dir = tempfile::tempdir().unwrap();
    for shell in ["bash", "zsh", "fish"] {
        let said = run(dir.path(), &["completions", shell], &[]);
        assert!(said.status.success() && String::from_utf8(said.stdout).unwrap().contains("hexaglot"));
    }
}

#[test]
fn a_folder_with_foreign_files_is_refused_unless_told_otherwise() {
    let dir = tempfile::tempdir().unwrap();
    small_site(dir.path());
    let site = dir.path().join("site");
    std::fs::create_dir(site.join("public")).unwrap();
    std::fs::write(site.join("public/mine.txt"), "mine").unwrap();
    let refused = run(&site, &["build"], &[]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8(refused.stderr).unwrap().contains("mine.txt"));
    assert!(run(&site, &["build", "--force"], &[]).status.success());
    assert_eq!(std::fs::read_to_string(site.join("public/mine.txt")).unwrap(), "mine");
}

#[cfg(unix)]
#[test]
fn links_out_of_the_site_and_files_that_cannot_be_read_are_told() {
    let dir = tempfile::tempdir().unwrap();
    small_site(dir.path());
    let site = dir.path().join("site");
    std::os::unix::fs::symlink("/etc/hostname", site.join("content/out.en.md")).unwrap();
    std::os::unix::fs::symlink("nowhere", site.join("content/lost.en.md")).unwrap();
    let said = String::from_utf8(run(&site, &["check", "--format", "short"], &[]).stdout).unwrap();
    assert!(said.contains("content/out.en.md:1:1: error[symlink-outside]"), "{said}");
    assert!(said.contains("content/lost.en.md:1:1: error[unreadable-file]"), "{said}");
}

#[test]
#[cfg(unix)]
fn a_reader_that_has_gone_is_no_error() {
    let dir = tempfile::tempdir().unwrap();
    let site = dir.path().join("site");
    assert!(run(dir.path(), &["init", "site"], &[]).status.success());
    for arguments in
        [&["explain"][..], &["schema", "site"], &["completions", "bash"], &["build", "--timings"]]
    {
        let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_hexaglot"))
            .current_dir(&site)
            .args(arguments)
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn the_day_of_a_build_is_that_of_the_source_where_one_is_given() {
    let dir = tempfile::tempdir().unwrap();
    let made = run(dir.path(), &["init", "site"], &[("SOURCE_DATE_EPOCH", "1640995200")]);
    assert!(made.status.success());
    let site = dir.path().join("site");
    let text = "---\ntitle: Later\npublish: 2022-06-01\n---\nFrom June on.\n";
    std::fs::write(site.join("content/later.en.md"), text).unwrap();
    for (seconds, is_there) in [("1640995200", false), ("1655683200", true)] {
        for command in ["build", "check"] {
            let done = run(&site, &[command], &[("SOURCE_DATE_EPOCH", seconds)]);
            assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        }
        assert_eq!(site.join("public/en/later/index.html").exists(), is_there, "{seconds}");
    }
    for wrong in ["yesterday", "", "99999999999999"] {
        let done = run(&site, &["build"], &[("SOURCE_DATE_EPOCH", wrong)]);
        let said = String::from_utf8(done.stderr).unwrap();
        assert!(done.status.code() == Some(2) && said.contains("give it seconds since 1970"), "{said}");
    }
}

#[test]
fn an_output_folder_that_is_the_content_is_refused_as_such() {
    let dir = tempfile::tempdir().unwrap();
    small_site(dir.path());
    for folder in
        ["site/content", "site/content/public", "site", "site/kinds/public", "site/.hexaglot/public"]
    {
        let built = run(dir.path(), &["build", "--root", "site", "-o", folder], &[]);
        let said = String::from_utf8(built.stderr).unwrap();
        assert!(built.status.code() == Some(2) && said.contains("would mix"), "{folder}: {said}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_for_what_is_said_is_an_error() {
    let dir = tempfile::tempdir().unwrap();
    small_site(dir.path());
    for format in ["human", "json", "short"] {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_hexaglot"));
        command.current_dir(dir.path().join("site")).args(["check", "--format", format]);
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let checked = command.stdout(full).output().unwrap();
        let said = String::from_utf8(checked.stderr).unwrap();
        let is_silent = format == "short";
        assert!(
            is_silent || checked.status.code() == Some(2) && said.contains("standard output"),
            "{format}: {said}"
        );
    }
}
