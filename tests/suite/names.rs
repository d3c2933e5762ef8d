//! Names of files: what a misnamed text should be called, and what programs leave behind.

use crate::site_test::SiteTest;

/// A file below `content/`, the code, and the name that it should have.
const MISNAMED: &[(&str, &str, &str)] = &[
    ("about.FR.md", "unknown-language", "about.fr.md"),
    ("about.Fr.md", "unknown-language", "about.fr.md"),
    ("about.fr-FR.md", "unknown-language", "about.fr.md"),
    ("about.fr_FR.md", "unknown-language", "about.fr.md"),
    ("about.zh_CN.md", "unknown-language", "about.zh.md"),
    ("about.zh-Hans.md", "unknown-language", "about.zh.md"),
    ("about.EN.md", "unknown-language", "about.en.md"),
    ("about-fr.md", "unknown-language", "about.fr.md"),
    ("about_fr.md", "unknown-language", "about.fr.md"),
    ("about fr.md", "unknown-language", "about.fr.md"),
    ("about(fr).md", "unknown-language", "about.fr.md"),
    ("about-FR.md", "unknown-language", "about.fr.md"),
    ("about-zh-hans.md", "unknown-language", "about.zh.md"),
    ("about_fr_CA.md", "unknown-language", "about.fr.md"),
    ("docs/about-fr.md", "unknown-language", "docs/about.fr.md"),
    ("docs/_index-fr.md", "unknown-language", "docs/_index.fr.md"),
    ("guide/index_fr.md", "unknown-language", "guide/index.fr.md"),
    ("fr.about.md", "unknown-language", "about.fr.md"),
    ("about..fr.md", "bad-file-name", "about.fr.md"),
    ("about.fr.en.md", "unknown-language", "about.en.md"),
    ("fr/about.md", "unknown-language", "about.fr.md"),
    ("FR/docs/about.md", "unknown-language", "docs/about.fr.md"),
    ("fr-FR/about.md", "unknown-language", "about.fr.md"),
    ("fr/_index.md", "unknown-language", "_index.fr.md"),
    ("en/about.md", "unknown-language", "about.en.md"),
    ("fr/about.markdown", "bad-file-name", "about.fr.md"),
    ("guide/fr.md", "unknown-language", "guide/index.fr.md"),
    ("docs/fr/a.md", "unknown-language", "docs/a.fr.md"),
    ("docs/guide/FR/a.md", "unknown-language", "docs/guide/a.fr.md"),
    ("docs/fr/guide/a.md", "unknown-language", "docs/guide/a.fr.md"),
    ("docs/zh-hans/a.markdown", "bad-file-name", "docs/a.zh.md"),
    ("about.markdown", "bad-file-name", "about.md"),
    ("about.mdx", "bad-file-name", "about.md"),
    ("about.mdown", "bad-file-name", "about.md"),
    ("about.MD", "bad-file-name", "about.md"),
    ("about.Md", "bad-file-name", "about.md"),
    ("about.fr.MD", "bad-file-name", "about.fr.md"),
    ("about-fr.markdown", "bad-file-name", "about.fr.md"),
    ("about.fr.mdx", "bad-file-name", "about.fr.md"),
    ("about.md.txt", "bad-file-name", "about.md"),
    ("guide/index.html.md", "bad-file-name", "guide/index.md"),
    ("about.html.fr.md", "bad-file-name", "about.fr.md"),
    ("about.md.md", "bad-file-name", "about.md"),
    ("about.fr.yaml", "bad-file-name", "about.yaml"),
    ("about.YAML", "bad-file-name", "about.yaml"),
    ("about.fr.copy.md", "unknown-language", "about.fr.md"),
    ("about.fr.draft.md", "unknown-language", "about-draft.fr.md"),
    ("about.fr.v2.md", "unknown-language", "about-v2.fr.md"),
    ("about.fr copy.md", "unknown-language", "about.fr.md"),
    ("about.fr-copy.md", "unknown-language", "about.fr.md"),
    ("about.fr (1).md", "unknown-language", "about.fr.md"),
    ("about.fr .md", "unknown-language", "about.fr.md"),
    ("about.en.old.md", "unknown-language", "about-old.en.md"),
    ("docs/about.zh-Hans.2024.md", "unknown-language", "docs/about-2024.zh.md"),
    ("_data/people.json", "bad-file-name", "_data/people.yaml"),
    ("_data/people.YML", "bad-file-name", "_data/people.yaml"),
];

const LANGUAGES: &str = "base_url = \"https://site.test\"\n\
    [[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\n\
    [[languages]]\ntag = \"zh-Hans\"\nname = \"中文\"\n\
    [checks]\nmissing-language = \"off\"\n";

fn site() -> SiteTest {
    SiteTest::new()
        .config(LANGUAGES)
        .file("content/_index.zh.md", "---\ntitle: 首页\n---\n欢迎。\n")
        .page("docs/_index.en.md", "Docs.")
}

fn text(path: &str) -> &'static str {
    match path.rsplit_once('.').unwrap().1.to_ascii_lowercase().as_str() {
        "yaml" | "yml" | "json" => "{}\n",
        _ => "---\ntitle: X\n---\nUnmistakable.\n",
    }
}

#[test]
fn a_misnamed_file_is_told_its_name_and_never_published_in_another_language() {
    for (path, code, proper) in MISNAMED {
        let built = site().file(&format!("content/{path}"), text(path)).build();
        let place = format!("content/{path}:1:1 error[{code}]");
        assert_eq!(built.problems.len(), 1, "{path}: {:#?}", built.problems);
        built.reports(&place);
        let shown = built.files.values().any(|bytes| String::from_utf8_lossy(bytes).contains("Unmistakable"));
        assert!(!shown, "{path} is published");
        if !proper.is_empty() {
            let help = site().file(&format!("content/{path}"), text(path)).helps();
            assert!(
                help.iter().any(|help| help.contains(&format!("`content/{proper}`"))),
                "{path}: {help:?}"
            );
        }
    }
}

#[test]
fn a_file_with_the_name_that_was_proposed_is_in_order() {
    for (path, _, proper) in MISNAMED.iter().filter(|(.., proper)| !proper.is_empty()) {
        if proper.contains("_index") || proper.ends_with(".yaml") && !proper.starts_with("_data") {
            continue;
        }
        let built = site().file(&format!("content/{proper}"), text(path)).build();
        built.is_clean();
    }
}

#[test]
fn names_that_say_their_language_are_left_alone() {
    for path in [
        "about.fr.md",
        "docs/about.zh.md",
        "about.md",
        "release-1.0.en.md",
        "vis-a-vis.md",
        "log-fr.en.md",
        "docs/fr.en.md",
        "fr/about.en.md",
        "docs/fr/about.en.md",
        "fruit/about.md",
        "en-route.md",
        "docs/how-to-fry.md",
    ] {
        site().file(&format!("content/{path}"), text(path)).build().is_clean();
    }
}

#[test]
fn what_programs_leave_behind_is_no_part_of_the_site() {
    let plain = site().build();
    let mut littered = site();
    for path in [
        "content/.#_index.en.md",
        "content/_index.en.md~",
        "content/#_index.en.md#",
        "content/._index.en.md.swp",
        "content/4913",
        "content/Thumbs.db",
        "content/desktop.ini",
        "content/docs/.DS_Store",
        "content/_data/._people.yaml",
        "content/_data/people.yaml.bak",
        "content/_static/Thumbs.db",
        "content/_index.en.md.orig",
        "content/~$letter.docx",
        "content/.~lock.letter.odt#",
        "locales/en/x.ftl~",
        "locales/.DS_Store",
        "locales/desktop.ini",
        "templates/base.html.orig",
        "templates/#base.html#",
        "static/.DS_Store",
    ] {
        littered = littered.file(path, "{{ broken \u{0}");
    }
    let littered = littered.build();
    assert_eq!(littered.problems, plain.problems);
    assert_eq!(littered.files, plain.files);
}

#[cfg(unix)]
#[test]
fn a_link_that_an_editor_leaves_while_a_text_is_unsaved_stops_no_build() {
    let dir = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| crate::own_site::run(dir.path(), arguments, &[]);
    assert!(run(&["init", "."]).status.success());
    let link = |path: &str| std::os::unix::fs::symlink("me@host.1234", dir.path().join(path)).unwrap();
    link("content/.#_index.en.md");
    link("locales-of-somebody");
    let built = run(&["build"]);
    let told = String::from_utf8_lossy(&built.stderr);
    assert!(built.status.success() && !told.contains("unreadable"), "{told}");
    link("content/gone.png");
    let told = run(&["build", "--format", "short"]);
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(told.contains("content/gone.png:1:1: error[unreadable-file]"), "{told}");
}

#[test]
fn a_file_of_messages_that_is_not_read_is_reported_with_its_name() {
    for (path, place, help) in [
        (
            "locales/fr/x.FTL",
            "error[bad-file-name] `x.FTL` is not read",
            "rename the file to `locales/fr/x.ftl`",
        ),
        (
            "locales/fr/x.ftl.txt",
            "error[bad-file-name] `x.ftl.txt` is not read",
            "rename the file to `locales/fr/x.ftl`",
        ),
        (
            "locales/fr/deep/x.Ftl",
            "error[bad-file-name] `x.Ftl` is not read",
            "rename the file to `locales/fr/deep/x.ftl`",
        ),
        (
            "locales/fr/x.json",
            "warning[unused-file] `x.json` is not read",
            "write its messages into `locales/fr/x.ftl` in the syntax of Fluent, or delete it",
        ),
        (
            "locales/fr.ftl",
            "error[unknown-language] `fr.ftl` is in no folder of a language",
            "move the file to `locales/fr/messages.ftl`",
        ),
        ("locales/FR/x.ftl", "error[unknown-language] unknown language `FR`", "did you mean `fr`?"),
    ] {
        let built = SiteTest::new().file(path, "hello = Bonjour\n").build();
        built.helps(&format!("{path}:1:1 {place}"), help);
        assert_eq!(built.problems.len(), 1, "{path}: {:#?}", built.problems);
    }
    SiteTest::new().file("locales/README.md", "How we write.\n").build().is_clean();
}
