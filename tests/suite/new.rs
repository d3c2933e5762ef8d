//! `hexaglot new`: the files of an entry, and what it refuses.

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::own_site::{run, snapshot};
use crate::site_test::OWN_KINDS;

const KINDS: &[&str] =
    &["page", "section", "circular", "pillar", "concept-note", "document", "series", "event", "post"];

const CONFIG: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\nsource_language = \"en\"\n\
    [[languages]]\ntag = \"ru\"\n[[languages]]\ntag = \"en\"\n[[languages]]\ntag = \"fr\"\n";

/// A site with a home page, and a section for events.
fn site() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), "site.toml", CONFIG);
    OWN_KINDS.iter().for_each(|(path, text)| write(dir.path(), path, text));
    write(dir.path(), "content/_index.en.md", "---\ntitle: Home\n---\nWelcome.\n");
    section(dir.path(), "events", "event");
    dir
}

fn section(dir: &Path, path: &str, children: &str) {
    write(dir, &format!("content/{path}/_index.yaml"), &format!("children: {children}\n"));
    write(dir, &format!("content/{path}/_index.en.md"), "---\ntitle: Section\n---\nText.\n");
}

fn write(dir: &Path, path: &str, text: &str) {
    let path = dir.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn read(dir: &Path, path: &str) -> String {
    fs::read_to_string(dir.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn new(dir: &Path, arguments: &[&str]) -> Output {
    run(dir, &[&["new"], arguments].concat(), &[])
}

/// The paths that were written.
#[track_caller]
fn written(dir: &Path, arguments: &[&str]) -> Vec<String> {
    let output = new(dir, arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

/// What is said of arguments that are refused; nothing may have been written.
#[track_caller]
fn refused(dir: &Path, arguments: &[&str], code: i32) -> String {
    let before = snapshot(dir);
    let output = new(dir, arguments);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{said}");
    assert!(output.stdout.is_empty(), "{said}");
    assert_eq!(snapshot(dir), before, "{said}");
    said
}

/// `check` finds no error, with drafts and without.
#[track_caller]
fn passes(dir: &Path) {
    for arguments in [&["check", "--format", "short"][..], &["check", "--drafts", "--format", "short"]] {
        let output = run(dir, arguments, &[]);
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success() && !said.contains("error["), "{said}");
    }
}

/// One entry of every kind, in every language, in sections of their own.
fn one_of_each(dir: &Path) -> Vec<String> {
    let mut paths = Vec::new();
    for kind in KINDS {
        let section = if *kind == "event" { "events" } else { "." };
        paths.extend(written(dir, &[kind, &format!("a-{kind}"), "--section", section, "--lang", "all"]));
    }
    paths
}

#[test]
fn one_entry_of_every_kind_passes_the_check() {
    let dir = site();
    let paths = one_of_each(dir.path());
    assert_eq!(paths.len(), KINDS.len() * 4);
    assert!(paths.iter().all(|path| dir.path().join(path).is_file()), "{paths:?}");
    passes(dir.path());
    let built = run(dir.path(), &["build", "--drafts"], &[]);
    assert!(built.status.success());
    for kind in KINDS {
        let folder = if *kind == "event" { "events/" } else { "" };
        let page = read(dir.path(), &format!("public/fr/{folder}a-{kind}/index.html"));
        assert!(page.contains(&format!("A {}", kind.replace('-', " "))), "{page}");
    }
}

#[test]
fn an_entry_stays_a_draft_until_its_line_is_removed() {
    let dir = site();
    written(dir.path(), &["page", "about"]);
    assert!(run(dir.path(), &["build"], &[]).status.success());
    assert!(!dir.path().join("public/en/about").exists());
    let facts = read(dir.path(), "content/about.yaml");
    let published: Vec<&str> = facts.lines().filter(|line| !line.starts_with("draft: true")).collect();
    assert_eq!(published.len() + 1, facts.lines().count(), "{facts}");
    write(dir.path(), "content/about.yaml", &published.join("\n"));
    assert!(run(dir.path(), &["build"], &[]).status.success());
    assert!(dir.path().join("public/en/about/index.html").is_file());
}

#[test]
fn every_field_is_valid_once_its_mark_is_taken_away() {
    let dir = site();
    for path in one_of_each(dir.path()) {
        let text = read(dir.path(), &path);
        let bare = |line: &str| {
            let field =
                line.strip_prefix('#').filter(|rest| !rest.starts_with(' ') || rest.starts_with("  "));
            field.unwrap_or(line).to_owned() + "\n"
        };
        let open: String = text.lines().map(bare).collect();
        assert!(open.matches(":  # ").count() >= 2, "{open}");
        write(dir.path(), &path, &open);
    }
    passes(dir.path());
}

#[test]
fn the_facts_explain_every_field_and_fill_the_first_ones() {
    let dir = site();
    assert_eq!(
        written(dir.path(), &["event", "opening", "--title", "The \"grand\" opening \\ day"]),
        ["content/events/opening.yaml", "content/events/opening.en.md"]
    );
    let facts = read(dir.path(), "content/events/opening.yaml");
    let filled: Vec<&str> = facts.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    assert_eq!(
        filled,
        ["draft: true  # remove this line to publish the entry", "dates: 2021-10-18  # its days"]
    );
    for expected in [
        "\n# What kind of event it is.\n#type:  # one of launch, meeting, web-dialogue, roundtable, conference, workshop, webinar\n",
        "#sessions:  # a list, each item a map: a session\n#  - start: 2021-10-18T13:30  # Local start: `2020-11-09T13:30`. (a local time such as `2020-11-09T13:30`)\n",
        "\n# Its place among its siblings, small numbers first.\n#weight:  # a whole number\n",
    ] {
        assert!(facts.contains(expected), "{expected}\n{facts}");
    }
    let text = read(dir.path(), "content/events/opening.en.md");
    assert!(text.contains("\ntitle: \"The \\\"grand\\\" opening \\\\ day\"\n"), "{text}");
    assert!(text.contains("\n#venue:  # The hall or house. (a text)\n"), "{text}");
    passes(dir.path());
}

#[test]
fn the_section_is_the_one_whose_entries_are_of_the_kind() {
    let dir = site();
    assert_eq!(written(dir.path(), &["page", "about"])[0], "content/about.yaml");
    assert_eq!(written(dir.path(), &["section", "news"])[0], "content/news/_index.yaml");
    assert_eq!(written(dir.path(), &["event", "one"])[0], "content/events/one.yaml");
    let said = refused(dir.path(), &["pillar", "access"], 2);
    assert!(said.contains("no section has `children: pillar`") && said.contains("`events`"), "{said}");
    let said = refused(dir.path(), &["pillar", "access", "--section", "evnts"], 2);
    assert!(said.contains("did you mean `events`?"), "{said}");
    let elsewhere = written(dir.path(), &["pillar", "access", "--section", "content/events/"]);
    assert_eq!(elsewhere[0], "content/events/access.yaml");
    assert!(read(dir.path(), "content/events/access.yaml").contains("\nkind: pillar\n"));
    written(dir.path(), &["series", "road", "--section", "events"]);
    let said = refused(dir.path(), &["event", "two"], 2);
    assert!(said.contains("more than one section") && said.contains("`events`, `events/road`"), "{said}");
    assert_eq!(
        written(dir.path(), &["event", "two", "--section", "events/road"])[0],
        "content/events/road/two.yaml"
    );
    section(dir.path(), "for", "page");
    let output = new(dir.path(), &["page", "members"]);
    assert!(String::from_utf8(output.stdout).unwrap().starts_with("content/members.yaml\n"));
    assert!(
        String::from_utf8(output.stderr)
            .unwrap()
            .contains("`--section PATH` makes one whose entries are pages: `for`")
    );
    assert_eq!(written(dir.path(), &["page", "terms", "--section", "for"])[0], "content/for/terms.yaml");
    passes(dir.path());
}

#[test]
fn files_stand_as_those_of_the_other_entries_do() {
    let dir = site();
    section(dir.path(), "letters", "circular");
    section(dir.path(), "circulars", "circular");
    let folder = written(dir.path(), &["circular", "first", "--section", "letters"]);
    assert_eq!(folder, ["content/letters/first/index.yaml", "content/letters/first/index.en.md"]);
    write(dir.path(), "content/circulars/old.en.md", "---\ntitle: Old\ndraft: true\n---\nText.\n");
    let flat = written(dir.path(), &["circular", "first", "--section", "circulars"]);
    assert_eq!(flat, ["content/circulars/first.yaml", "content/circulars/first.en.md"]);
    write(dir.path(), "content/events/old/index.en.md", "---\ntitle: Old\ndraft: true\n---\nText.\n");
    assert_eq!(written(dir.path(), &["event", "opening"])[0], "content/events/opening/index.yaml");
}

#[test]
fn a_further_language_leaves_the_files_that_stand_alone() {
    let dir = site();
    written(dir.path(), &["event", "opening", "--title", "Opening: day one"]);
    let before = snapshot(dir.path());
    assert_eq!(written(dir.path(), &["event", "opening", "--lang", "fr"]), ["content/events/opening.fr.md"]);
    let after = snapshot(dir.path());
    assert!(before.iter().all(|file| after.iter().any(|other| other == file)));
    let text = read(dir.path(), "content/events/opening.fr.md");
    assert!(text.contains("\ntitle: \"Opening: day one\"  # translate it\n"), "{text}");
    assert!(text.contains("\ndraft: true  # remove this line to publish the text\n"), "{text}");
    assert!(text.contains("\ntranslation:\n  state: draft"), "{text}");
    assert_eq!(written(dir.path(), &["event", "opening", "--lang", "all"]), ["content/events/opening.ru.md"]);
    for lang in ["all", "fr", "ru,fr"] {
        refused(dir.path(), &["event", "opening", "--lang", lang], 2);
    }
    written(dir.path(), &["page", "about"]);
    written(dir.path(), &["page", "about", "--lang", "fr", "--title", "À propos"]);
    assert!(read(dir.path(), "content/about.fr.md").contains("\ntitle: \"À propos\"\n"));
    passes(dir.path());
}

#[test]
fn an_entry_that_exists_is_not_written_again() {
    let dir = site();
    write(dir.path(), "content/events/opening/index.yaml", "dates: 2022\n");
    let said = refused(dir.path(), &["event", "opening"], 2);
    assert!(said.contains("`content/events/opening/index.yaml` exists"), "{said}");
    let text = written(dir.path(), &["event", "opening", "--lang", "en"]);
    assert_eq!(text, ["content/events/opening/index.en.md"]);
    write(dir.path(), "content/about.en.md", "---\ntitle: About\n---\nText.\n");
    let said = refused(dir.path(), &["document", "about", "--section", ".", "--lang", "fr"], 2);
    assert!(said.contains("is of the kind `page`, not `document`"), "{said}");
    let said = refused(dir.path(), &["home", "start"], 2);
    assert!(said.contains("a site has one home page"), "{said}");
}

#[test]
fn the_first_language_is_that_of_the_original() {
    let dir = site();
    let paths = written(dir.path(), &["page", "about", "--lang", "ru,en,ru"]);
    assert_eq!(paths, ["content/about.yaml", "content/about.ru.md", "content/about.en.md"]);
    assert!(read(dir.path(), "content/about.yaml").contains("\noriginal: ru\n"));
    assert!(!read(dir.path(), "content/about.ru.md").contains("\ntranslation:"));
    assert!(read(dir.path(), "content/about.en.md").contains("\ntranslation:\n"));
    passes(dir.path());
}

#[test]
fn bad_names_are_told_with_the_rule_and_a_better_one() {
    let dir = site();
    let long = "long-".repeat(60);
    for (slug, advice) in [
        ("Road to Addis", "write `road-to-addis`"),
        ("OPENING", "write `opening`"),
        ("Journée d’été", "write `journee-d-ete`"),
        ("Дорога", "write it in Latin letters"),
        ("events/opening", "write `opening --section events`"),
        ("../../etc/passwd", "write `passwd`"),
        ("..", "write it in Latin letters"),
        ("", "write it in Latin letters"),
        ("index", "write it in Latin letters"),
        ("_data", "write `data`"),
        ("a\u{7}b", "write `a-b`"),
        (long.as_str(), "write `long-long-"),
    ] {
        let said = refused(dir.path(), &["event", slug], 2);
        assert!(said.contains("small letters a to z") && said.contains(advice), "{slug}: {said}");
        assert!(said.len() < 500 && said.trim_end().chars().all(|c| !c.is_control()), "{said:?}");
    }
}

#[test]
fn unknown_kinds_and_languages_are_told_with_the_nearest() {
    let dir = site();
    assert!(refused(dir.path(), &["evnt", "a"], 2).contains("did you mean `event`?"));
    assert!(refused(dir.path(), &["event", "a", "--lang", "en,frr"], 2).contains("did you mean `fr`?"));
    assert!(refused(dir.path(), &["event", "a", "--lang", "zz"], 2).contains("`ru`, `en`, `fr`"));
    assert!(refused(dir.path(), &["event", "a", "--lang", ","], 2).contains("names no language"));
    assert!(refused(dir.path(), &["event", "a", "--title", " \n"], 2).contains("the title is empty"));
}

#[test]
fn nothing_is_asked_without_a_terminal() {
    let dir = site();
    let said = refused(dir.path(), &[], 2);
    assert!(said.contains("say which kind") && said.contains("`concept-note`"), "{said}");
    assert!(refused(dir.path(), &["event"], 2).contains("`hexaglot new event SLUG`"));
}

#[test]
fn a_site_without_a_sound_configuration_gets_no_entry() {
    let dir = tempfile::tempdir().unwrap();
    assert!(refused(dir.path(), &["page", "about"], 2).contains("hexaglot init"));
    write(dir.path(), "site.toml", "base_url = \"https://site.test\"\n[[languages]\n");
    let said = refused(dir.path(), &["page", "about"], 1);
    assert!(said.contains("error[toml-syntax]") && said.contains("nothing was written"), "{said}");
    assert!(refused(dir.path(), &["page", "about", "--root", "nowhere"], 2).contains("nowhere"));
}

#[test]
fn mistakes_in_declarations_of_kinds_are_shown() {
    let dir = site();
    write(
        dir.path(),
        "kinds/talk.toml",
        "about = \"A talk.\"\n[facts.topics]\nabout = \"x\"\ntype = \"linse\"\n",
    );
    let said = refused(dir.path(), &["talk", "opening", "--section", "."], 1);
    assert!(said.contains("kinds/talk.toml:4:8") && said.contains("nothing was written"), "{said}");
    assert!(!dir.path().join("content/opening.yaml").exists());
    let output = new(dir.path(), &["page", "about", "--section", "."]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("error[bad-kind]"), "{said}");
    write(dir.path(), "kinds/talk.toml", "about = \"A talk.\"\n");
    assert!(new(dir.path(), &["talk", "opening", "--section", "."]).status.success());
}

#[test]
fn a_site_without_content_gets_its_first_entry() {
    let dir = tempfile::tempdir().unwrap();
    write(dir.path(), "site.toml", CONFIG);
    assert_eq!(written(dir.path(), &["document", "charter", "--section", "."]).len(), 2);
    assert!(dir.path().join("content/charter/index.en.md").is_file());
    let site = dir.path().join("sub");
    write(&site, "site.toml", CONFIG);
    assert_eq!(written(dir.path(), &["page", "about", "--root", "sub"])[0], "sub/content/about.yaml");
}

#[test]
fn a_place_that_is_taken_by_something_else_is_told() {
    let dir = site();
    write(dir.path(), "content/events/opening", "not a folder");
    write(dir.path(), "content/events/old/index.en.md", "---\ntitle: Old\n---\nText.\n");
    let said = refused(dir.path(), &["event", "opening"], 2);
    assert!(said.contains("nothing was written"), "{said}");
    fs::create_dir(dir.path().join("content/about.en.md")).unwrap();
    assert!(refused(dir.path(), &["page", "about"], 2).contains("`content/about.en.md` exists"));
}

#[cfg(unix)]
#[test]
fn links_are_neither_followed_out_of_the_site_nor_written_through() {
    let dir = site();
    let outside = tempfile::tempdir().unwrap();
    section(dir.path(), "letters", "circular");
    std::os::unix::fs::symlink(outside.path(), dir.path().join("content/letters/one")).unwrap();
    let said = refused(dir.path(), &["circular", "one"], 2);
    assert!(said.contains("leads out of the site's folder"), "{said}");
    std::os::unix::fs::symlink(outside.path().join("x"), dir.path().join("content/about.yaml")).unwrap();
    let dangling = new(dir.path(), &["page", "about"]);
    assert_eq!(dangling.status.code(), Some(2));
    assert!(!dir.path().join("content/about.en.md").exists());
    assert_eq!(outside.path().read_dir().unwrap().count(), 0);
}
