//! `hexaglot init`: a site of one's own, and what hosts and editors need of it.

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use crate::own_site::{run, snapshot};

fn err(output: &std::process::Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn each_kind_of_site_passes_the_checks_of_a_release_in_all_languages_with_sample_texts() {
    for kind in ["organization", "documentation", "news"] {
        let dir = tempfile::tempdir().unwrap();
        let arguments = [
            "init",
            "site",
            "--kind",
            kind,
            "--languages",
            "en,fr,es,ru,ar,zh",
            "--name",
            "Water \"for\" All",
            "--address",
            "https://water-for-all.int/site",
        ];
        let made = run(dir.path(), &arguments, &[]);
        assert!(made.status.success(), "{}", err(&made));
        let site = dir.path().join("site");
        let checked = run(&site, &["check", "--release", "--warnings-as-errors"], &[]);
        assert!(checked.status.success(), "{kind}: {}", err(&checked));
        assert!(run(&site, &["build"], &[]).status.success());
        for segment in ["en", "fr", "es", "ru", "ar", "zh"] {
            let home = fs::read_to_string(site.join(format!("public/{segment}/index.html"))).unwrap();
            assert!(
                home.contains("<h1 translate=\"no\">Water ") && home.contains(" All</h1>"),
                "{segment}: {home}"
            );
            for page in ["about", "news/first-news", "events/opening", "documents/statutes"] {
                assert!(
                    site.join(format!("public/{segment}/{page}/index.html")).is_file(),
                    "{kind} {segment} {page}"
                );
            }
        }
        let guide = site.join("public/ru/guide/first-steps/index.html");
        assert_eq!(guide.is_file(), kind == "documentation");
        // Its translations are recorded: a change of an original is noticed from the first one on.
        let about = site.join("content/about.en.md");
        let text =
            fs::read_to_string(&about).unwrap().replace("what you do and for whom", "what you never do");
        fs::write(&about, text).unwrap();
        let checked = run(&site, &["check", "--format", "short"], &[]);
        let said = String::from_utf8_lossy(&checked.stdout);
        assert_eq!(said.matches("warning[stale-translation]").count(), 5, "{said}");
    }
}

#[test]
fn nothing_that_exists_is_overwritten_and_a_site_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    let site = dir.path().join("site");
    fs::create_dir_all(site.join("content")).unwrap();
    fs::write(site.join("README.md"), "mine\n").unwrap();
    fs::write(site.join("content/about.en.md"), "---\ntitle: Mine\n---\nMine.\n").unwrap();
    let made = run(dir.path(), &["--root", "site", "init", "--name", "Mine"], &[]);
    assert!(made.status.success(), "{}", err(&made));
    for path in ["README.md", "content/about.en.md"] {
        assert!(err(&made).contains(&format!("`{path}` was there and stays as it is")), "{}", err(&made));
        assert!(fs::read_to_string(site.join(path)).unwrap().to_lowercase().contains("mine"));
    }
    let before = snapshot(&site);
    let again = run(dir.path(), &["init", "site"], &[]);
    assert!(again.status.code() == Some(2) && err(&again).contains("has a site already"), "{}", err(&again));
    fs::write(dir.path().join("file"), "").unwrap();
    let refused = run(dir.path(), &["init", "file"], &[]);
    assert!(refused.status.code() == Some(2) && err(&refused).contains("name a folder"), "{}", err(&refused));
    assert_eq!(snapshot(&site), before);
}

#[test]
fn wrong_answers_are_told_with_what_to_write_and_nothing_is_written() {
    let dir = tempfile::tempdir().unwrap();
    for (arguments, said) in [
        (["--languages", "french"], "did you mean `fr`?"),
        (["--languages", "en,zh_CN"], "did you mean `zh-CN`?"),
        (["--languages", "xx"], "`xx` is the tag of no language"),
        (["--languages", "en,en"], "twice"),
        (["--languages", "zh,zh-Hans"], "which is the same"),
        (["--languages", ","], "name one language at least"),
        (["--address", "ftp://x.org"], "https://"),
        (["--address", "my site"], "https://"),
        (["--name", " "], "the title is empty"),
        (["--kind", "blog"], "organization"),
    ] {
        let made = run(dir.path(), &["init", "site", arguments[0], arguments[1]], &[]);
        assert!(made.status.code() == Some(2) && err(&made).contains(said), "{arguments:?}: {}", err(&made));
        assert!(!dir.path().join("site").exists(), "{arguments:?}");
    }
}

#[test]
fn a_site_is_made_in_any_language() {
    for tag in ["de", "sw", "zh-Hant", "sr-Latn", "pt-BR", "mi"] {
        let dir = tempfile::tempdir().unwrap();
        let made = run(dir.path(), &["init", "site", "--languages", tag, "--name", "Ψ"], &[]);
        assert!(made.status.success(), "{tag}: {}", err(&made));
        let built = run(&dir.path().join("site"), &["build"], &[]);
        assert!(built.status.success(), "{tag}: {}", err(&built));
    }
}

/// The files for hosts are what their programs read.
#[test]
fn workflows_name_what_they_run_and_leave_no_name_in_braces() {
    let dir = tempfile::tempdir().unwrap();
    assert!(run(dir.path(), &["init", "site"], &[]).status.success());
    let read = |path: &str| fs::read_to_string(dir.path().join("site").join(path)).unwrap();
    for path in [".github/workflows/site.yml", ".gitlab-ci.yml", "README.md"] {
        let text = read(path);
        for name in ["{version}", "{rust}", "{repository}", "{name}", "{first}", "{languages}"] {
            assert!(!text.contains(name), "{path} has {name}");
        }
    }
    let workflow = read(".github/workflows/site.yml");
    assert!(workflow.contains(&format!("HEXAGLOT: \"{}\"", env!("CARGO_PKG_VERSION"))));
    // An action is pinned by its commit.
    let actions =
        workflow.lines().filter_map(|line| line.trim().trim_start_matches("- ").strip_prefix("uses: "));
    for action in actions {
        let commit = action.split(['@', ' ']).nth(1).unwrap();
        assert!(commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()), "{action}");
    }
}

#[test]
fn a_full_or_read_only_folder_leaves_no_half_of_a_site() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let site = dir.path().join("site");
    fs::create_dir(&site).unwrap();
    // What is to be a folder is a file.
    fs::write(site.join("content"), "").unwrap();
    let made = run(dir.path(), &["init", "site"], &[]);
    assert!(made.status.code() == Some(2) && err(&made).contains("nothing was written"), "{}", err(&made));
    assert_eq!(site.read_dir().unwrap().count(), 1);
    let closed = dir.path().join("closed");
    fs::create_dir(&closed).unwrap();
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o555)).unwrap();
    let made = run(dir.path(), &["init", "closed/site"], &[]);
    // The administrator may write there all the same.
    assert!(made.status.success() || err(&made).contains("cannot make the folder"), "{}", err(&made));
}

#[test]
fn input_that_is_no_terminal_answers_no_question() {
    let dir = tempfile::tempdir().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_hexaglot"))
        .current_dir(dir.path())
        .args(["init", "my-site"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"Other name\n").unwrap();
    assert!(child.wait_with_output().unwrap().status.success());
    let home = fs::read_to_string(dir.path().join("my-site/content/_index.fr.md")).unwrap();
    assert!(home.contains("title: \"My site\""), "{home}");
}

/// Every language of the interface has sample pages, which say what the English ones say.
#[test]
fn all_languages_of_the_interface_have_sample_pages_of_which_nothing_is_reported() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/theme/builtin/locales");
    let tags = folder.read_dir().unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut tags: Vec<String> = tags.filter(|tag| tag != "en").collect();
    tags.sort();
    let languages = format!("en,{}", tags.join(","));
    let dir = tempfile::tempdir().unwrap();
    let made = run(dir.path(), &["init", "site", "--kind", "documentation", "--languages", &languages], &[]);
    assert!(made.status.success() && !err(&made).contains("no sample texts"), "{}", err(&made));
    let checked = run(&dir.path().join("site"), &["check", "--warnings-as-errors"], &[]);
    assert!(checked.status.success(), "{}", err(&checked));
    assert!(String::from_utf8_lossy(&checked.stdout).contains("396 pages in 36 languages"));
}
