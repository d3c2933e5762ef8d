//! `hexaglot l10n …`: commands for messages, run in small sites and in the repository's own.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::own_site::{copy_site, run, said, snapshot, write};
use crate::site_test::SiteTest;

const CONFIG: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\n[checks]\nmissing-language = \"off\"\n";

const ENGLISH: &str = "# How readers are greeted.\ngreeting = Hello { $name }\n# Nobody needs it.\nspare = Spare { greeting }\n\n# Below.\nbye = Bye\n";
const FRENCH: &str = "# Comme on salue.\ngreeting = Bonjour { $name }\nspare = Rechange { greeting }\nancient = Ancien\n\n# En bas.\nbye = Au revoir\n";

/// A site on disk.
fn site(files: &[(&str, &str)]) -> TempDir {
    let place = tempfile::tempdir().unwrap();
    let base = [
        ("site.toml", CONFIG),
        ("content/_index.en.md", "---\ntitle: Home\n---\nWelcome to `code` and [us](https://us.test).\n"),
        ("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue.\n"),
        ("locales/en/own.ftl", ENGLISH),
        ("locales/fr/own.ftl", FRENCH),
        (
            "templates/home.html",
            "<p>{{ t(key=\"greeting\", name=\"Jo\") }}{{ t(key='bye') }}</p>{{ content }}",
        ),
    ];
    for (path, text) in base.iter().chain(files) {
        write(place.path(), path, text);
    }
    place
}

fn read(place: &TempDir, path: &str) -> String {
    fs::read_to_string(place.path().join(path)).unwrap()
}

#[test]
fn files_of_messages_are_written_in_their_canonical_form_with_all_comments() {
    let typed = "### All\n# One\na   =   A {$x}\n\n\n## Group\nb =\n  { $n ->\n [one] one\n *[other]   other\n }\n# free\n\nc = C\n";
    let place = site(&[("locales/en/own.ftl", typed), ("locales/fr/own.ftl", "a = A {\n")]);
    let (code, text) = said(place.path(), &["l10n", "fmt", "--check"]);
    assert_eq!((code, text.lines().next()), (1, Some("locales/en/own.ftl")), "{text}");
    assert_eq!(read(&place, "locales/en/own.ftl"), typed);
    assert_eq!(said(place.path(), &["l10n", "fmt"]).0, 1, "the French file has a mistake");
    let formatted = "### All\n\n# One\na = A { $x }\n\n## Group\n\nb =\n    { $n ->\n        [one] one\n       *[other] other\n    }\n\n# free\n\nc = C\n";
    assert_eq!(read(&place, "locales/en/own.ftl"), formatted);
    assert_eq!(said(place.path(), &["l10n", "fmt", "locales/en/own.ftl"]).0, 0);
    assert_eq!(read(&place, "locales/en/own.ftl"), formatted);
    assert_eq!(read(&place, "locales/fr/own.ftl"), "a = A {\n");
    assert_eq!(said(place.path(), &["l10n", "fmt", "content/_index.en.md"]).0, 2);
}

#[test]
fn a_message_is_renamed_in_all_languages_messages_templates_and_records() {
    let place = site(&[]);
    said(place.path(), &["l10n", "stamp", "--messages", "fr"]);
    let before = snapshot(place.path());
    let (code, text) = said(place.path(), &["l10n", "rename", "greeting", "welcome", "--dry-run"]);
    assert!(code == 0 && text.contains("4 files would be changed"), "{text}");
    assert_eq!(snapshot(place.path()), before);
    assert_eq!(said(place.path(), &["l10n", "rename", "greeting", "welcome"]).0, 0);
    let english = read(&place, "locales/en/own.ftl");
    assert_eq!(english, ENGLISH.replace("greeting = ", "welcome = ").replace("{ greeting }", "{ welcome }"));
    assert!(read(&place, "locales/fr/own.ftl").contains("# Comme on salue.\nwelcome = Bonjour"));
    assert!(read(&place, "templates/home.html").contains("t(key=\"welcome\", name=\"Jo\")"));
    let state = read(&place, "locales/fr/messages.state");
    assert!(state.contains("\nwelcome = ") && !state.contains("greeting = "), "{state}");
    // Neither it nor the message that mentions it is out of date by its new name.
    let (_, checked) = said(place.path(), &["check", "--format", "short"]);
    assert!(!checked.contains("stale-message"), "{checked}");
    let after = snapshot(place.path());
    for (id, new, reason) in [
        ("welcome", "bye", "there is a message `bye` already"),
        ("welcome", "two words", "cannot be the id of a message"),
        ("welcom", "other", "did you mean `welcome`?"),
        ("footnotes", "notes", "built-in theme"),
        ("welcome", "-welcome", "cannot become a term"),
    ] {
        let (code, text) = said(place.path(), &["l10n", "rename", id, new]);
        assert!(code == 2 && text.contains(reason), "{text}");
    }
    assert_eq!(snapshot(place.path()), after);
    let composed = site(&[
        ("locales/en/a.ftl", "state-home = H\n"),
        ("templates/page.html", "{{ t(key=\"state-\" ~ page.kind) }}"),
    ]);
    let (code, text) = said(composed.path(), &["l10n", "rename", "state-home", "home"]);
    assert!(
        code == 2 && text.contains("`templates/page.html` composes ids that begin with `state-`"),
        "{text}"
    );
}

#[test]
fn unused_and_obsolete_messages_are_removed_with_their_comments() {
    let place = site(&[]);
    said(place.path(), &["l10n", "stamp", "--messages"]);
    let before = snapshot(place.path());
    let (code, text) = said(place.path(), &["l10n", "prune", "--dry-run"]);
    assert!(code == 0 && text.contains("locales/fr/own.ftl: `ancient` is obsolete"), "{text}");
    assert!(text.contains("3 messages would be removed"), "{text}");
    assert_eq!(snapshot(place.path()), before);
    said(place.path(), &["l10n", "prune"]);
    assert_eq!(
        read(&place, "locales/en/own.ftl"),
        "# How readers are greeted.\ngreeting = Hello { $name }\n\n# Below.\nbye = Bye\n"
    );
    assert_eq!(
        read(&place, "locales/fr/own.ftl"),
        "# Comme on salue.\ngreeting = Bonjour { $name }\n\n# En bas.\nbye = Au revoir\n"
    );
    assert!(!read(&place, "locales/fr/messages.state").contains("spare"));
    let (code, text) = said(place.path(), &["l10n", "lint"]);
    assert!(code == 0 && text.contains("0 errors, 0 warnings"), "{text}");
}

#[test]
fn a_translation_is_recorded_only_if_it_has_the_values_of_its_original() {
    let place = site(&[(
        "locales/fr/own.ftl",
        "greeting = Bonjour\nspare = Rechange { greeting }\nbye = Au revoir\n",
    )]);
    let (code, text) = said(place.path(), &["l10n", "stamp", "--messages", "fr"]);
    assert!(
        code == 1 && text.contains("`greeting` is not recorded: it has lost the value `$name`"),
        "{text}"
    );
    assert!(text.contains("2 messages recorded in 1 file, 1 refused"), "{text}");
    let (code, text) = said(place.path(), &["l10n", "stamp", "--messages", "fr", "by"]);
    assert!(code == 2 && text.contains("did you mean `bye`?"), "{text}");
    assert_eq!(said(place.path(), &["l10n", "stamp", "--messages", "en"]).0, 2);
    assert_eq!(said(place.path(), &["l10n", "stamp", "--messages", "de"]).0, 2);
}

#[test]
fn one_language_is_checked_alone() {
    let place = site(&[
        ("locales/fr/own.ftl", "greeting = Bonjour  { $name }\n"),
        ("locales/en/own.ftl", "greeting = Hello  { $name }\nbye = Bye\n"),
        ("content/_index.fr.md", "---\ntitle: Accueil\n---\nDeux  espaces.\n"),
        ("content/_index.en.md", "---\ntitle: Home\n---\nTwo  spaces.\n"),
    ]);
    let lines = |arguments: &[&str]| -> Vec<String> {
        let done = run(place.path(), arguments, &[]);
        let text = String::from_utf8(done.stdout).unwrap();
        text.lines().filter_map(|line| line.split_once(": ")).map(|(place, _)| place.to_owned()).collect()
    };
    let french = lines(&["check", "--lang", "fr", "--format", "short"]);
    assert_eq!(french, ["content/_index.fr.md:4:5", "locales/en/own.ftl:2:1", "locales/fr/own.ftl:1:19"]);
    let english = lines(&["check", "--lang", "en", "--format", "short"]);
    assert_eq!(english, ["content/_index.en.md:4:4", "locales/en/own.ftl:1:17"]);
    let french = lines(&["l10n", "lint", "--lang", "fr", "--format", "short"]);
    assert_eq!(french, ["locales/en/own.ftl:2:1", "locales/fr/own.ftl:1:19"]);
    assert_eq!(said(place.path(), &["check", "--lang", "de"]).0, 2);
}

#[test]
fn words_of_a_template_are_found_by_the_pseudo_locales() {
    let template = "<main class=\"Wide\" aria-label=\"Main part\">\n<p>{{ t(key=\"greeting\", name=\"Jo\") }} Read <b>more</b></p>\n\
        {# A comment #}<code>let x</code><span translate=\"no\">ISBN</span>&nbsp;{{ \"Two words\" }}{{ \"field\" }}\n\
        <img alt=\"A map\" src=\"/map.svg\">{% if page.x %} class=\"Wide\"{% endif %}<title>{{ page.title }} · 2</title>\n<!-- A comment --></main>{{ t(key=\"bye\") }}";
    let more = "---\ntitle: More\n---\nWelcome to `code` and [us](https://us.test).\n";
    let place = site(&[
        ("content/more.en.md", more),
        ("templates/home.html", template),
        ("locales/en/own.ftl", "greeting = Hello { $name }\nbye = Bye\n"),
        ("locales/fr/own.ftl", "greeting = Bonjour { $name }\nbye = Adieu\n"),
    ]);
    let done = run(place.path(), &["check", "--pseudo", "--one-day", "--format", "short"], &[]);
    let text = String::from_utf8(done.stdout).unwrap();
    let found: Vec<&str> = text
        .lines()
        .filter(|line| line.contains("warning[hard-coded-text]"))
        .filter_map(|line| line.split_once(" is written").map(|(start, _)| start))
        .collect();
    assert_eq!(
        found,
        [
            "templates/home.html:1:32: warning[hard-coded-text]: `Main part`",
            "templates/home.html:2:39: warning[hard-coded-text]: `Read`",
            "templates/home.html:2:47: warning[hard-coded-text]: `more`",
            "templates/home.html:3:76: warning[hard-coded-text]: `Two words`",
            "templates/home.html:4:11: warning[hard-coded-text]: `A map`",
        ]
    );
    let (code, text) = said(place.path(), &["l10n", "pseudo"]);
    assert!(code == 1 && text.contains("5 texts written in templates"), "{text}");
    let page = read(&place, "public-pseudo/en-xa/index.html");
    assert!(page.contains("Ĥééĺĺóó Jo") && page.contains("<title>Ĥóóɱéé · 2"), "{page}");
    let page = read(&place, "public-pseudo/en-xa/more/index.html");
    assert!(
        page.contains("Ŵééĺćóóɱéé ţóó <code>code</code>") && page.contains("href=\"https://us.test\""),
        "{page}"
    );
    let page = read(&place, "public-pseudo/ar-xb/index.html");
    assert!(page.contains("حعللو"), "{page}");
    assert!(!place.path().join("public-pseudo/en").exists());
    assert_eq!(said(place.path(), &["l10n", "pseudo"]).0, 1, "its own folder is made anew");
    assert_eq!(said(place.path(), &["l10n", "pseudo", "--output", "content"]).0, 2);
}

#[test]
fn the_coalitions_messages_and_templates_are_clean() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (code, text) = said(root, &["l10n", "fmt", "--check"]);
    assert_eq!(code, 0, "{text}");
    let copy = tempfile::tempdir().unwrap();
    copy_site(copy.path(), false);
    for day in [&["--today", "2022-02-01"][..], &[]] {
        let (code, text) = said(copy.path(), &[&["l10n", "lint"], day].concat());
        assert!(code == 0 && text.contains("0 errors, 0 warnings"), "{text}");
        let (code, text) = said(copy.path(), &[&["l10n", "pseudo"], day].concat());
        assert!(code == 0 && text.contains("0 texts written in templates"), "{text}");
    }
    let (_, text) = said(copy.path(), &["l10n", "stamp", "--messages"]);
    assert!(text.contains("0 messages recorded in 0 files, 0 refused"), "{text}");
}

/// The templates of the built-in theme as a site's own, so that they are checked as such.
#[test]
fn the_built_in_templates_call_messages_as_they_are() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/theme/builtin/templates");
    let mut site = SiteTest::new().plain();
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        let name = format!("templates/{}", path.file_name().unwrap().to_str().unwrap());
        site = site.file(&name, fs::read(&path).unwrap());
    }
    assert_eq!(site.messages(), [""; 0]);
}

#[test]
fn nothing_is_removed_while_a_template_cannot_be_read() {
    let place = tempfile::tempdir().unwrap();
    let files: [(&str, &[u8]); 5] = [
        ("site.toml", b"base_url = \"https://site.test\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n"),
        ("content/_index.en.md", b"---\ntitle: Home\n---\nWelcome.\n"),
        ("locales/en/own.ftl", b"greeting = Hello\n"),
        ("templates/page.html", b"{{ t(key=\"greeting\") }}{{ content }}"),
        ("templates/part.html", b"{{ t(key=\"greeting\") }} \xff"),
    ];
    for (path, bytes) in files {
        let path = place.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    for arguments in [&["l10n", "prune"][..], &["l10n", "rename", "greeting", "welcome"]] {
        let done = crate::own_site::run(place.path(), arguments, &[]);
        let text = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
        assert_eq!(done.status.code(), Some(2), "{text}");
        assert!(text.contains("`templates/part.html` cannot be read, so nothing is written"), "{text}");
    }
    let messages = std::fs::read_to_string(place.path().join("locales/en/own.ftl")).unwrap();
    assert_eq!(messages, "greeting = Hello\n");
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link_that_leads_out_of_the_site() {
    let place = tempfile::tempdir().unwrap();
    let outside = place.path().join("outside.ftl");
    std::fs::write(&outside, "b = B\na = A\n").unwrap();
    let root = place.path().join("site");
    std::fs::create_dir_all(root.join("content")).unwrap();
    std::fs::create_dir_all(root.join("locales/en")).unwrap();
    let config = "base_url = \"https://site.test\"\n[[languages]]\ntag = \"en\"\nname = \"English\"\n";
    std::fs::write(root.join("site.toml"), config).unwrap();
    std::fs::write(root.join("content/_index.en.md"), "---\ntitle: Home\n---\nWelcome.\n").unwrap();
    std::fs::write(root.join("locales/en/own.ftl"), "b   =   B\n").unwrap();
    // The name of the file beside it is not known before, so that nothing can wait there.
    std::os::unix::fs::symlink(&outside, root.join("locales/en/.own.ftl.new")).unwrap();
    let done = crate::own_site::run(&root, &["l10n", "fmt"], &[]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    assert_eq!(std::fs::read_to_string(&outside).unwrap(), "b = B\na = A\n");
    assert_eq!(std::fs::read_to_string(root.join("locales/en/own.ftl")).unwrap(), "b = B\n");
}

#[test]
fn a_file_of_messages_that_cannot_be_read_is_named_and_no_work_passes_it_by() {
    let place = site(&[]);
    fs::write(place.path().join("locales/fr/more.ftl"), b"late = trop tard, \xe9videmment\n").unwrap();
    let before = snapshot(place.path());
    let (code, text) = said(place.path(), &["l10n", "fmt", "--check"]);
    assert!(
        code == 1 && text.contains("locales/fr/more.ftl: cannot be read, and is left as it is"),
        "{text}"
    );
    for arguments in
        [&["l10n", "stamp", "--messages", "fr"][..], &["l10n", "minor", "--messages", "greeting"]]
    {
        let (code, text) = said(place.path(), arguments);
        assert!(code == 2 && text.contains("`locales/fr/more.ftl` cannot be read"), "{text}");
    }
    assert_eq!(snapshot(place.path()), before);
}

#[test]
fn a_missing_message_is_shown_at_its_original() {
    let place = site(&[]);
    let third = "\n[[languages]]\ntag = \"ar\"\nname = \"العربية\"\n";
    write(place.path(), "site.toml", &format!("{CONFIG}{third}"));
    write(place.path(), "locales/ar/own.ftl", "bye = إلى اللقاء\ngreeting = مرحبا { $name }\n");
    write(place.path(), "locales/fr/own.ftl", "bye = Au revoir\n");
    let (_, told) = said(place.path(), &["l10n", "status", "--lang", "fr"]);
    assert!(told.contains("locales/en/own.ftl:") && told.contains("`greeting` is missing in: fr"), "{told}");
    assert!(!told.contains("locales/ar/"), "{told}");
}
