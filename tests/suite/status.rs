//! `hexaglot l10n status` and `l10n next`: formats, messages, changes since a revision, order, and what is kept between two runs.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

use crate::own_site::{exchange, git, said, write};

const CONFIG: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\nnavigation = [\"guide.md\"]\n[[languages]]\ntag = \"en\"\n\
    name = \"English\"\n[[languages]]\ntag = \"fr\"\nname = \"Français\"\n[[languages]]\ntag = \"es\"\nname = \"Español\"\n[forms.join]\n\
    url = \"https://forms.test/join\"\ncloses = \"2021-11-05T12:00[Europe/Zurich]\"\n";

const ENGLISH: &str = "---\ntitle: Guide\n---\n\nMembers may join at any time.\n\n## Fees & dues\n\nThe fee is 10 euros.\n\n## Rules\n\n\
    Everybody is equal here.\n";

const FRENCH: &str = "---\ntitle: Le guide\n---\n\nLes membres adhèrent quand ils le veulent.\n\n## Cotisation et droits\n\n\
    La cotisation est de 10 euros.\n\n## Règlement\n\nTous sont égaux ici.\n";

const SPANISH: &str = "---\ntitle: La guía\n---\n\nLos miembros entran cuando quieren.\n\n## Cuotas y derechos\n\n\
    La cuota es de 10 euros.\n\n## Reglas\n\nTodos son iguales aquí.\n";

/// A site on disk: a guide in three languages, a home page in two.
fn site(files: &[(&str, &str)]) -> TempDir {
    let place = tempfile::tempdir().unwrap();
    let base = [
        ("site.toml", CONFIG),
        ("content/_index.en.md", "---\ntitle: Home\n---\nWelcome to us.\n"),
        ("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue chez nous.\n"),
        ("content/guide.en.md", ENGLISH),
        ("content/guide.fr.md", FRENCH),
        ("content/guide.es.md", SPANISH),
    ];
    for (path, text) in base.iter().chain(files) {
        write(place.path(), path, text);
    }
    place
}

fn json(place: &Path, arguments: &[&str]) -> Value {
    let (_, text) = said(place, &[&["l10n"], arguments, &["--format", "json"]].concat());
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn stamp(place: &Path) {
    let (code, text) = said(place, &["l10n", "stamp", "content/guide.fr.md", "content/guide.es.md"]);
    assert_eq!(code, 0, "{text}");
}

fn commit(place: &Path) {
    if !place.join(".git").exists() {
        git(place, &["init", "-q", "-b", "main"]);
        write(place, ".gitignore", "/.hexaglot/\n/public/\n");
    }
    git(place, &["add", "."]);
    git(place, &["commit", "-qm", "a"]);
}

const FTL: &[(&str, &str)] = &[
    (
        "locales/en/own.ftl",
        "greeting = Hello { $name }\nbye = See you\nlate = Too late\nnews = News of today\n",
    ),
    (
        "locales/fr/own.ftl",
        "greeting = Bonjour { $name }\nbye = Au revoir\nlate = Too late\nancient = Ancien\nbroken = {\n",
    ),
    (
        "templates/home.html",
        "{{ t(key=\"greeting\", name=\"Jo\") }}{{ t(key=\"bye\") }}{{ t(key=\"late\") }}{{ t(key=\"news\") }}{{ content }}",
    ),
];

#[test]
fn the_state_of_messages_is_counted_and_named_with_file_and_line() {
    let place = site(FTL);
    said(place.path(), &["l10n", "stamp", "--messages", "fr"]);
    exchange(place.path(), "locales/en/own.ftl", "See you", "Goodbye");
    let status = json(place.path(), &["status"]);
    let french = &status["messages"]["fr"];
    for (need, count) in [("missing", 1), ("stale", 1), ("obsolete", 1), ("copied", 1), ("broken", 1)] {
        assert_eq!(french[need], count, "{need}: {status}");
    }
    // Spanish has none of them.
    assert_eq!(status["messages"]["es"]["missing"], 4, "{status}");
    let found = |standing: &str| {
        let all = status["message_problems"].as_array().unwrap();
        let own = |one: &&Value| one["language"] == "fr" && one["standing"] == standing;
        let one = all.iter().find(own).unwrap();
        format!("{}:{}", one["file"].as_str().unwrap(), one["line"])
    };
    assert_eq!(found("stale"), "locales/fr/own.ftl:2");
    assert_eq!(found("copied"), "locales/fr/own.ftl:3");
    assert_eq!(found("obsolete"), "locales/fr/own.ftl:4");
    assert_eq!(found("missing"), "locales/en/own.ftl:4");
    let (_, text) = said(place.path(), &["l10n", "status", "--lang", "fr"]);
    assert!(text.contains("locales/fr/own.ftl:2: stale: the original of `bye` was changed"), "{text}");
    // What is counted is what `check` reports.
    let (_, checked) = said(place.path(), &["check", "--one-day", "--format", "short"]);
    for (code, count) in [
        ("[stale-message]", 1),
        ("[untranslated-message]", 1),
        ("[obsolete-message]", 1),
        ("[missing-message]", 4),
    ] {
        assert_eq!(checked.matches(code).count(), count, "{code}: {checked}");
    }
    exchange(place.path(), "site.toml", "[forms.join]", "[checks]\nobsolete-message = \"off\"\n[forms.join]");
    assert_eq!(json(place.path(), &["status"])["messages"]["fr"]["obsolete"], 0);
}

#[test]
fn messages_that_nobody_recorded_are_named_once() {
    let place = site(FTL);
    let status = json(place.path(), &["status"]);
    assert_eq!(status["messages"]["fr"]["unrecorded"], 3, "{status}");
    let (_, text) = said(place.path(), &["l10n", "status"]);
    assert!(text.contains("fr: nobody recorded from which originals its 3 messages were made"), "{text}");
}

#[test]
fn each_format_names_what_is_due() {
    let place = site(FTL);
    stamp(place.path());
    said(place.path(), &["l10n", "stamp", "--messages", "fr"]);
    exchange(place.path(), "content/guide.en.md", "10 euros", "12 euros");
    let (code, text) = said(place.path(), &["l10n", "status", "--format", "junit"]);
    assert_eq!(code, 0, "{text}");
    assert!(text.contains("<testsuite name=\"fr\" tests=\"6\" failures=\"6\""), "{text}");
    assert!(
        text.contains("<testcase name=\"guide\" classname=\"page\" file=\"content/guide.fr.md\">"),
        "{text}"
    );
    assert!(text.contains("stale: Fees &amp; dues (7 words)"), "{text}");
    let mut reader = quick_xml::Reader::from_str(&text);
    while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
    let (_, text) = said(place.path(), &["l10n", "status", "--as", "sarif"]);
    let sarif: Value = serde_json::from_str(&text).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let stale: Vec<&Value> = results.iter().filter(|one| one["ruleId"] == "stale-translation").collect();
    assert_eq!(stale.len(), 2, "{text}");
    let place_of = &stale[0]["locations"][0]["physicalLocation"];
    assert_eq!(place_of["artifactLocation"]["uri"], "content/guide.fr.md");
    assert_eq!(place_of["region"]["startLine"], 3);
    assert!(results.iter().any(|one| one["ruleId"] == "untranslated-message"), "{text}");
    let missing = results.iter().find(|one| one["ruleId"] == "missing-language").unwrap();
    assert!(missing["message"]["text"].as_str().unwrap().contains("no translation in `es`"), "{missing}");
    let (_, text) = said(place.path(), &["l10n", "status", "--format", "html"]);
    assert!(
        text.contains("Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"),
        "{text}"
    );
    assert!(text.contains("<bdi>stale: Fees &amp; dues (7 words)</bdi>"), "{text}");
    assert!(!text.contains("<script") && !text.contains(" style=") && !text.contains("http://"), "{text}");
    let style = text.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
    assert_eq!(text.matches(&format!("'sha256-{}'", sha256(style))).count(), 1);
    let (_, text) = said(place.path(), &["l10n", "status", "--format", "markdown"]);
    assert!(text.contains("**2 stale translations, 14 words to look at**"), "{text}");
    assert!(text.contains("stale: Fees \\& dues (7 words)"), "{text}");
}

/// The hash of a style as a policy has it, by the program that every system with a shell has.
fn sha256(text: &str) -> String {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("style"), text).unwrap();
    let done = Command::new("sha256sum").arg(place.path().join("style")).output().unwrap();
    let hex = String::from_utf8(done.stdout).unwrap()[..64].to_owned();
    let bytes: Vec<u8> =
        (0..32).map(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).unwrap()).collect();
    let letters: Vec<char> = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['+', '/']).collect();
    let mut out = String::new();
    for group in bytes.chunks(3) {
        let number =
            group.iter().chain([0; 2].iter()).take(3).fold(0, |all, byte| all << 8 | usize::from(*byte));
        let sign = |at: usize| if at <= group.len() { letters[number >> (18 - 6 * at) & 63] } else { '=' };
        out.extend((0..4).map(sign));
    }
    out
}

#[test]
fn a_change_is_told_in_exact_numbers() {
    let place = site(&[]);
    stamp(place.path());
    commit(place.path());
    let since =
        |revision: &str| said(place.path(), &["l10n", "status", "--format", "markdown", "--since", revision]);
    assert_eq!(since("HEAD"), (0, "**This edit makes no translation stale.**\n".to_owned()));
    exchange(place.path(), "content/guide.en.md", "10 euros", "12 euros");
    exchange(place.path(), "content/guide.en.md", "equal here", "equal now");
    let (code, text) = since("main");
    assert_eq!(code, 0);
    assert!(
        text.starts_with("**This edit makes 2 translations stale in 2 sections, 12 words.**\n"),
        "{text}"
    );
    assert!(text.contains("| fr | content/guide.fr.md | stale: Fees \\& dues, Rules | 12 |"), "{text}");
    // People read no Markdown.
    let strict = ["l10n", "status", "--strict", "--since", "HEAD", "--lang", "fr"];
    let told = "This edit makes 1 translation stale in 2 sections, 12 words.\n\
        fr        content/guide.fr.md: stale: Fees & dues, Rules (12 words)\n";
    assert_eq!(said(place.path(), &strict), (1, told.to_owned()));
    commit(place.path());
    assert!(since("HEAD").1.contains("makes no translation stale"));
    assert!(since("HEAD~1").1.contains("2 translations stale"));
    // What was stale before counts by what is new.
    exchange(place.path(), "content/guide.en.md", "any time", "any hour");
    let (_, text) = since("HEAD");
    assert!(
        text.contains("2 translations stale in 1 section, 6 words.") && text.contains("stale: beginning"),
        "{text}"
    );
    let arguments = ["l10n", "stamp", "--unchanged", "content/guide.fr.md", "content/guide.es.md"];
    assert_eq!(said(place.path(), &arguments).0, 0);
    let (_, text) = since("HEAD");
    assert_eq!(text, "**This edit brings 2 translations up to date.**\n");
    commit(place.path());
    // A page that is only moved tells nothing; a new one lacks translations, a removed one leaves nothing to do.
    for language in ["en", "fr", "es"] {
        let name = |stem: &str| place.path().join(format!("content/{stem}.{language}.md"));
        fs::rename(name("guide"), name("manual")).unwrap();
    }
    exchange(place.path(), "site.toml", "guide.md", "manual.md");
    assert!(since("HEAD").1.contains("makes no translation stale"), "{}", since("HEAD").1);
    write(place.path(), "content/more.en.md", "---\ntitle: More\n---\n\nOne @word more.\n");
    let (_, text) = since("HEAD");
    assert!(text.starts_with("**This edit leaves 2 translations to be made.**"), "{text}");
    let effect = json(place.path(), &["status", "--since", "HEAD"]);
    assert_eq!(
        (effect["missing"].as_array().unwrap().len(), effect["words"].as_u64()),
        (2, Some(0)),
        "{effect}"
    );
    exchange(place.path(), "content/manual.en.md", "## Rules\n\nEverybody is equal now.\n", "");
    let (_, text) = since("HEAD");
    assert!(text.contains("makes 2 translations stale: a part of the original was removed."), "{text}");
}

#[test]
fn a_change_of_messages_is_told_too() {
    let place = site(FTL);
    said(place.path(), &["l10n", "stamp", "--messages", "fr"]);
    commit(place.path());
    exchange(place.path(), "locales/en/own.ftl", "See you", "Goodbye");
    let (_, text) = said(place.path(), &["l10n", "status", "--format", "markdown", "--since", "HEAD"]);
    assert!(text.starts_with("**This edit leaves 1 message to look at.**"), "{text}");
    assert!(
        text.contains("| fr | locales/fr/own.ftl:2 | stale: the original of \\`bye\\` was changed"),
        "{text}"
    );
}

#[test]
fn what_cannot_be_compared_is_refused() {
    let place = site(&[]);
    let since = |revision: &str, format: &str| {
        said(place.path(), &["l10n", "status", "--format", format, &format!("--since={revision}")])
    };
    let (code, text) = since("HEAD", "markdown");
    assert!(code == 2 && text.contains("there is no revision `HEAD`"), "{text}");
    commit(place.path());
    for revision in ["nowhere", "--help", "", "HEAD:content", "-h", "HEAD;ls"] {
        let (code, text) = since(revision, "markdown");
        assert!(code == 2 && text.contains("there is no revision"), "{revision}: {text}");
    }
    let (code, text) = since("HEAD", "sarif");
    assert!(code == 2 && text.contains("`--since` is shown as"), "{text}");
    // A site that did not exist then.
    let empty = tempfile::tempdir().unwrap();
    git(empty.path(), &["init", "-q", "-b", "main"]);
    git(empty.path(), &["commit", "-q", "--allow-empty", "-m", "a"]);
    write(empty.path(), "site.toml", CONFIG);
    write(empty.path(), "content/_index.en.md", "---\ntitle: Home\n---\nWelcome.\n");
    let (code, text) = said(empty.path(), &["l10n", "status", "--since", "HEAD"]);
    assert!(code == 0 && text.contains("leaves 2 translations to be made"), "{text}");
}

#[test]
fn what_comes_first_is_due_then_seen_then_wrong_then_short() {
    let event = "---\ntitle: Meeting\n---\n\nWe meet soon.\n";
    let place = site(&[
        ("content/far.yaml", "kind: event\ndates: 2022-10-18\n"),
        ("content/far.en.md", event),
        ("content/soon.yaml", "kind: event\ndates: 2021-11-02\n"),
        ("content/soon.en.md", event),
        ("content/over.yaml", "kind: event\ndates: 2021-10-01\n"),
        ("content/over.en.md", event),
        ("content/call.en.md", "---\ntitle: Call\n---\n\nJoin us: {{ <call_to_action form=\"join\" /> }}\n"),
        (
            "content/long.en.md",
            "---\ntitle: Long\n---\n\nThis one has some more words than the others, so it waits.\n",
        ),
        ("content/old.en.md", "---\ntitle: Old\n---\n\nThis text was translated once, long ago.\n"),
        (
            "content/old.es.md",
            "---\ntitle: Viejo\n---\n\nEste texto fue traducido una vez, hace mucho tiempo.\n",
        ),
    ]);
    said(place.path(), &["l10n", "stamp", "content/old.es.md"]);
    exchange(place.path(), "content/old.en.md", "long ago", "years ago");
    let next = json(place.path(), &["next", "es", "--limit", "20"]);
    let files: Vec<&str> =
        next["items"].as_array().unwrap().iter().map(|one| one["file"].as_str().unwrap()).collect();
    let expected = ["soon", "call", "_index", "guide", "old", "far", "over", "long"];
    let expected: Vec<String> = expected.iter().map(|stem| format!("content/{stem}.es.md")).collect();
    assert_eq!(files, expected, "{next}");
    let first = &next["items"][0];
    assert_eq!((first["due"].as_str(), first["group"].as_str()), (Some("2021-11-02"), Some("due")));
    assert_eq!(first["command"], "hexaglot l10n new es content/soon.en.md");
    assert_eq!(next["items"][1]["due_because"], "the form `join` closes");
    assert_eq!(next["items"][3]["command"], "hexaglot l10n stamp content/guide.es.md");
    assert_eq!(next["items"][4]["command"], "hexaglot l10n diff content/old.es.md");
    assert_eq!(next["items"][5]["due"], "2022-10-18", "a day is named even if it is far");
    assert_eq!(next["total"], 8);
    let (code, text) = said(place.path(), &["l10n", "next", "es", "--limit", "1"]);
    assert!(
        code == 0
            && text.contains("1. content/soon.es.md (4 words)\n   due 2021-11-02: it takes place; missing"),
        "{text}"
    );
    assert!(text.contains("1 of 8 translations"), "{text}");
    assert_eq!(json(place.path(), &["next", "es", "--limit", "20"]), next, "the order is stable");
    // After the day nothing is due any more.
    let later = json(place.path(), &["next", "es", "--today", "2021-12-01"]);
    assert_eq!(later["items"][0]["group"], "home", "{later}");
    for (arguments, words) in [
        (&["l10n", "next", "de"][..], "the site has no language `de`"),
        (&["l10n", "next", "fr", "--limit", "0"], "--limit"),
        (&["l10n", "next"], "<LANG>"),
    ] {
        let (code, text) = said(place.path(), arguments);
        assert!(code == 2 && text.contains(words), "{text}");
    }
}

#[test]
fn nothing_to_do_is_told() {
    let place = site(&[]);
    stamp(place.path());
    said(place.path(), &["l10n", "stamp", "content/_index.fr.md"]);
    assert_eq!(
        said(place.path(), &["l10n", "next", "fr"]),
        (0, "all pages in `fr` follow their originals\n".to_owned())
    );
}

/// The file in which the documents are kept between two runs.
const KEPT: &str = ".hexaglot/cache/translations";

#[test]
fn what_is_kept_changes_nothing_but_time() {
    let place = site(FTL);
    stamp(place.path());
    let status = || said(place.path(), &["l10n", "status", "--format", "json"]);
    let first = status();
    assert!(place.path().join(KEPT).is_file());
    assert_eq!(status(), first);
    // An edit of the same length is seen, also if the time of the file is set back.
    let path = place.path().join("content/guide.en.md");
    let before = fs::metadata(&path).unwrap().modified().unwrap();
    exchange(place.path(), "content/guide.en.md", "10 euros", "12 euros");
    fs::File::options().append(true).open(&path).unwrap().set_modified(before).unwrap();
    let stale = status();
    assert!(stale.1.contains("\"standing\":\"stale\""), "{}", stale.1);
    // Cut, garbled, of another program, empty, a folder: ignored, and written anew where it can be.
    let kept = fs::read(place.path().join(KEPT)).unwrap();
    let garbled = kept.iter().enumerate().map(|(at, byte)| if at % 97 == 60 { !byte } else { *byte });
    for bytes in [kept[..kept.len() / 2].to_vec(), kept[..20].to_vec(), garbled.collect(), Vec::new()] {
        fs::write(place.path().join(KEPT), bytes).unwrap();
        assert_eq!(status(), stale);
    }
    fs::remove_file(place.path().join(KEPT)).unwrap();
    fs::create_dir(place.path().join(KEPT)).unwrap();
    assert_eq!(status(), stale);
    fs::remove_dir_all(place.path().join(".hexaglot")).unwrap();
    fs::write(place.path().join(".hexaglot"), "a file").unwrap();
    assert_eq!(status(), stale);
    fs::remove_file(place.path().join(".hexaglot")).unwrap();
    // What a build left is used, and a build is not disturbed.
    assert_eq!(said(place.path(), &["build"]).0, 1, "the messages have mistakes");
    assert_eq!(status(), stale);
    // Another day is another edition.
    let (_, other) = said(place.path(), &["l10n", "status", "--format", "json", "--today", "2022-10-18"]);
    assert_eq!(other, stale.1);
    // Files that are removed and added are seen.
    fs::remove_file(place.path().join("content/guide.fr.md")).unwrap();
    write(place.path(), "content/new.en.md", "---\ntitle: New\n---\n\nNew words.\n");
    let changed = status();
    fs::remove_dir_all(place.path().join(".hexaglot")).unwrap();
    assert_eq!(status(), changed);
    assert!(changed.1.contains("content/new.fr.md"), "{}", changed.1);
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_works() {
    let place = site(&[]);
    std::os::unix::fs::symlink("/nowhere", place.path().join(".hexaglot")).unwrap();
    let (code, text) = said(place.path(), &["l10n", "status"]);
    assert!(code == 0 && text.contains("language"), "{text}");
    assert!(place.path().join(".hexaglot").symlink_metadata().unwrap().is_symlink());
}
