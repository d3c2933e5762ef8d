//! Translations that follow their originals or not: stamps, states, differences, what readers are shown.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use crate::own_site::{exchange, git, said, write};

const CONFIG: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\n";

const ENGLISH: &str = "---\ntitle: Guide\ndescription: What members do.\n---\n\nMembers may join at any time.\n\n## Fees {#fees}\n\n\
    The fee is 10 euros a year. See [the rules](_index.md).\n\n## Rules\n\nEverybody is *equal* here.\n";
const FRENCH: &str = "---\ntitle: Guide\ndescription: Ce que font les membres.\ntranslation: {state: reviewed}\n---\n\n\
    Les membres peuvent adhérer à tout moment.\n\n## Cotisation {#fees}\n\nLa cotisation est de 10 euros par an. Voir \
    [le règlement](_index.md).\n\n## Règlement\n\nTous sont *égaux* ici.\n";

/// A site on disk with a guide in two languages.
fn site(files: &[(&str, &str)]) -> TempDir {
    let place = tempfile::tempdir().unwrap();
    let base = [
        ("site.toml", CONFIG),
        ("content/_index.en.md", "---\ntitle: Home\n---\nWelcome to [the guide](guide.md).\n"),
        ("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue dans [le guide](guide.md).\n"),
        ("content/guide.en.md", ENGLISH),
        ("content/guide.fr.md", FRENCH),
    ];
    for (path, text) in base.iter().chain(files) {
        write(place.path(), path, text);
    }
    place
}

/// The rows of `l10n status`.
fn status(place: &Path) -> Vec<Value> {
    let (code, text) = said(place, &["l10n", "status", "--as", "json"]);
    assert_eq!(code, 0, "{text}");
    let status: Value = serde_json::from_str(&text).unwrap();
    status["translations"].as_array().unwrap().clone()
}

/// Standing and changed sections of a file.
fn standing(place: &Path, file: &str) -> (String, Vec<String>) {
    let rows = status(place);
    let row = rows.iter().find(|row| row["file"] == file).unwrap();
    let changed = row["changed"].as_array().unwrap();
    (
        row["standing"].as_str().unwrap().to_owned(),
        changed.iter().map(|name| name.as_str().unwrap().to_owned()).collect(),
    )
}

const GUIDE: &str = "content/guide.fr.md";

#[test]
fn a_translation_without_a_stamp_is_unknown_and_with_one_it_is_current() {
    let place = site(&[]);
    assert_eq!(standing(place.path(), GUIDE).0, "unknown");
    let (code, text) = said(place.path(), &["l10n", "stamp", GUIDE]);
    assert_eq!(code, 0, "{text}");
    assert_eq!(standing(place.path(), GUIDE).0, "current");
    let stamped = fs::read_to_string(place.path().join(GUIDE)).unwrap();
    assert!(stamped.contains("translation: {of: en, source: \"sem:"), "{stamped}");
    assert!(stamped.contains("state: draft, text: \"sem:"), "{stamped}");
    // A stamp again changes no byte.
    assert_eq!(said(place.path(), &["l10n", "stamp", GUIDE]).0, 0);
    assert_eq!(fs::read_to_string(place.path().join(GUIDE)).unwrap(), stamped);
    let (code, text) = said(place.path(), &["check"]);
    assert_eq!(code, 0, "{text}");
    assert!(!text.contains("stale-translation"), "{text}");
}

#[test]
fn a_changed_original_makes_its_translations_stale_for_check_status_and_readers() {
    let place = site(&[]);
    said(place.path(), &["l10n", "stamp", GUIDE]);
    exchange(place.path(), "content/guide.en.md", "is 10 euros", "is 12 euros");
    assert_eq!(standing(place.path(), GUIDE), ("stale".to_owned(), vec!["Fees".to_owned()]));
    let (_, text) = said(place.path(), &["check", "--format", "short"]);
    let line = text.lines().find(|line| line.contains("[stale-translation]")).unwrap();
    assert!(line.starts_with("content/guide.fr.md:4:"), "{line}");
    assert!(line.contains("“Fees” has changed"), "{line}");
    said(place.path(), &["build"]);
    let html = fs::read_to_string(place.path().join("public/fr/guide/index.html")).unwrap();
    let notice = html
        .split_once("<aside class=\"notice\" data-search-ignore>")
        .unwrap()
        .1
        .split_once("</aside>")
        .unwrap()
        .0;
    assert!(notice.contains("href=\"/en/guide/\""), "{notice}");
    assert!(notice.contains("<a href=\"#fees\">Cotisation</a>"), "{notice}");
    let link = "<a href=\"/en/guide/#fees\" hreflang=\"en\">original en anglais</a>";
    assert!(notice.contains(link), "{notice}");
    let english = fs::read_to_string(place.path().join("public/en/guide/index.html")).unwrap();
    assert!(!english.contains("class=\"notice\""), "{english}");
    let (code, text) = said(place.path(), &["l10n", "status", "--strict", "--lang", "fr"]);
    assert_eq!(code, 1);
    assert!(text.contains("content/guide.fr.md: stale: Fees"), "{text}");
}

#[test]
fn a_warm_build_shows_the_notice_when_only_the_original_changed() {
    let place = site(&[]);
    said(place.path(), &["l10n", "stamp", GUIDE]);
    said(place.path(), &["build"]);
    let page = place.path().join("public/fr/guide/index.html");
    assert!(!fs::read_to_string(&page).unwrap().contains("class=\"notice\""));
    exchange(place.path(), "content/guide.en.md", "may join", "must join");
    said(place.path(), &["build"]);
    assert!(fs::read_to_string(&page).unwrap().contains("class=\"notice\""));
}

#[test]
fn an_edit_without_another_meaning_is_recorded_once_for_all_languages() {
    let place = site(&[]);
    said(place.path(), &["l10n", "stamp", GUIDE]);
    exchange(place.path(), "content/guide.en.md", "at any time", "at anytime");
    assert_eq!(standing(place.path(), GUIDE).0, "stale");
    let (code, text) = said(place.path(), &["l10n", "minor", "content/guide.en.md"]);
    assert_eq!(code, 0, "{text}");
    assert_eq!(standing(place.path(), GUIDE).0, "minor");
    // A later edit makes it stale; another minor one leads back over both.
    exchange(place.path(), "content/guide.en.md", "at anytime", "whenever they like");
    assert_eq!(standing(place.path(), GUIDE).0, "stale");
    said(place.path(), &["l10n", "minor", "content/guide.en.md"]);
    assert_eq!(standing(place.path(), GUIDE).0, "minor");
    let (code, text) = said(place.path(), &["l10n", "minor", "content/guide.en.md"]);
    assert_eq!(code, 2);
    assert!(text.contains("there is nothing to record"), "{text}");
}

#[test]
fn the_words_that_changed_are_beside_the_translated_sentence() {
    let place = site(&[]);
    git(place.path(), &["init", "-q"]);
    said(place.path(), &["l10n", "stamp", GUIDE]);
    git(place.path(), &["add", "."]);
    git(place.path(), &["commit", "-qm", "a"]);
    exchange(place.path(), "content/guide.en.md", "Members may join", "Members must join");
    exchange(
        place.path(),
        "content/guide.en.md",
        "Everybody is *equal* here.",
        "Everybody is *equal* here.\n\nNew.",
    );
    let (code, text) = said(place.path(), &["l10n", "diff", GUIDE]);
    assert_eq!(code, 1, "{text}");
    let expected = "content/guide.en.md:6: paragraph changed\n  Members [-may-]{+must+} join at any time.\ncontent/guide.fr.md:7: change this:\n  \
                    Les membres peuvent adhérer à tout moment.\n";
    assert!(text.contains(expected), "{text}");
    assert!(
        text.contains(
            "content/guide.en.md:16: paragraph is new\n  {+New.+}\ncontent/guide.fr.md:15: put its translation below this:\n  \
             Tous sont *égaux* ici.\n"
        ),
        "{text}"
    );
    // The same after a squash; without the history, what is lacking is said.
    git(place.path(), &["add", "."]);
    git(place.path(), &["commit", "-q", "--amend", "-m", "b"]);
    assert_eq!(standing(place.path(), GUIDE).0, "stale");
    fs::remove_dir_all(place.path().join(".git")).unwrap();
    let (code, text) = said(place.path(), &["l10n", "diff", GUIDE]);
    assert_eq!(code, 1);
    assert!(text.contains("git fetch --unshallow"), "{text}");
    let places = |one: usize, other: usize| {
        format!("\n    content/guide.en.md:{one}\n    content/guide.fr.md:{other}\n")
    };
    let expected = format!("  beginning{}  Rules{}", places(6, 7), places(12, 13));
    assert!(text.contains(&expected), "{text}");
}

#[test]
fn a_site_with_a_history_is_adopted_as_it_was_translated() {
    let place = site(&[]);
    git(place.path(), &["init", "-q"]);
    git(place.path(), &["add", "content/_index.en.md", "content/guide.en.md"]);
    git(place.path(), &["commit", "-qm", "written"]);
    git(place.path(), &["add", "."]);
    git(place.path(), &["commit", "-qm", "translated"]);
    exchange(place.path(), "content/guide.en.md", "may join", "must join");
    git(place.path(), &["commit", "-qam", "changed"]);
    let (code, text) = said(place.path(), &["l10n", "adopt"]);
    assert_eq!(code, 0, "{text}");
    for line in [
        "content/_index.fr.md: current (sure: it was made in ",
        "content/guide.fr.md: stale (sure: it was made in ",
    ] {
        assert!(text.contains(line), "{text}");
    }
    assert_eq!(standing(place.path(), GUIDE).0, "unknown", "nothing is written before it is asked for");
    said(place.path(), &["l10n", "adopt", "--write"]);
    assert_eq!(standing(place.path(), GUIDE), ("stale".to_owned(), vec!["beginning".to_owned()]));
    assert_eq!(standing(place.path(), "content/_index.fr.md").0, "current");
}

#[test]
fn wrong_orders_are_refused_and_damaged_stamps_are_reported() {
    let place = site(&[]);
    let refused = [
        (vec!["l10n", "stamp", "content/guide.en.md"], "is the original"),
        (vec!["l10n", "stamp", "content/giude.fr.md"], "did you mean `content/guide.fr.md`"),
        (vec!["l10n", "minor", GUIDE], "name its original, `content/guide.en.md`"),
        (vec!["l10n", "diff", "content/guide.en.md"], "is the original"),
        (vec!["l10n", "status", "--lang", "de"], "the site has no language `de`"),
        (vec!["l10n", "status", "--kind", "pgae"], "unknown kind `pgae`"),
    ];
    for (arguments, words) in refused {
        let (code, text) = said(place.path(), &arguments);
        assert_eq!(code, 2, "{arguments:?}: {text}");
        assert!(text.contains(words), "{arguments:?}: {text}");
    }
    said(place.path(), &["l10n", "stamp", GUIDE]);
    exchange(place.path(), GUIDE, "source: \"sem:", "source: \"sem:x");
    let (code, text) = said(place.path(), &["check"]);
    assert_eq!(code, 1);
    assert!(text.contains("[bad-stamp]") && text.contains("hexaglot l10n stamp"), "{text}");
    assert_eq!(standing(place.path(), GUIDE).0, "unknown");
    // It can be stamped again at once.
    assert_eq!(said(place.path(), &["l10n", "stamp", GUIDE]).0, 0);
    exchange(place.path(), GUIDE, "of: en", "of: fr");
    let (_, text) = said(place.path(), &["check"]);
    assert!(text.contains("[orphan-translation]"), "{text}");
    assert_eq!(standing(place.path(), GUIDE).0, "orphan");
}

/// The text of an original with a number of its own.
fn original(number: usize) -> String {
    format!(
        "---\ntitle: Page {number}\ndescription: About number {number}.\n---\n\nThe first paragraph says what {number} members may do \
         here.\n\nA second one stands \"below\" it - as ever.\n\n## Lists {{#lists}}\n\n- alpha {number}\n- beta\n\nSee [the \
         home page](_index.md) and *this* word.\n\n## Tables\n\n| A | B |\n|---|---|\n| left {number} | 10 |\n\n> Somebody \
         said so.\n"
    )
}

/// Edits that change what a text says: the old words, the new ones, and the section.
const MEANINGS: [(&str, &str, &str); 10] = [
    ("members may do", "members may not do", "beginning"),
    ("| 10 |", "| 11 |", "Tables"),
    ("A second one stands \"below\" it - as ever.\n\n", "", "beginning"),
    ("and *this* word.\n", "and *this* word.\n\nOne more paragraph.\n", "Lists"),
    ("title: Page", "title: Leaf", "front matter"),
    ("description: About number", "description: All about", "front matter"),
    ("- beta\n", "- gamma\n", "Lists"),
    ("## Tables", "## Figures", "Figures"),
    ("- beta\n", "", "Lists"),
    ("> Somebody said", "> Nobody said", "Tables"),
];

/// Edits that do not.
const LAYOUTS: [(&str, &str); 10] = [
    ("says what", "says\nwhat"),
    ("- alpha", "* alpha"),
    ("*this*", "_this_"),
    ("(_index.md)", "(/en/)"),
    (
        "[the home page](_index.md) and *this* word.",
        "[the home page][home] and *this* word.\n\n[home]: _index.md",
    ),
    ("{#lists}", "{#enumerations}"),
    ("\"below\" it - as", "“below” it – as"),
    (
        "- beta\n\nSee [the home page](_index.md) and *this* word.\n",
        "- beta\n\n\n\nSee [the home page](_index.md) and *this* word.  \n",
    ),
    ("## Tables\n", "Tables\n------\n"),
    ("> Somebody said so.\n", ""),
];

/// The last layout moves the quotation to the beginning.
fn laid_out(text: &str, kind: usize) -> String {
    let (old, new) = LAYOUTS[kind];
    assert!(text.contains(old), "{old} in {text}");
    // Both items of a list have the same marker, or they are two lists.
    let text = text.replace(old, new);
    let text = if kind == 1 { text.replace("- beta", "* beta") } else { text };
    if kind == 9 { text.replace("## Tables\n", "## Tables\n\n> Somebody said so.\n") } else { text }
}

#[test]
fn two_hundred_edits_are_told_apart() {
    let place = site(&[("site.toml", &format!("{CONFIG}[checks]\nuntranslated-text = \"off\"\n"))]);
    let mut files = vec!["l10n".to_owned(), "stamp".to_owned()];
    for number in 0..200 {
        write(place.path(), &format!("content/p{number}.en.md"), &original(number));
        let french = original(number).replace("Page", "Feuille").replace("About", "Sur");
        write(place.path(), &format!("content/p{number}.fr.md"), &french);
        files.push(format!("content/p{number}.fr.md"));
    }
    let (code, text) = said(place.path(), &files.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(code, 0, "{text}");
    for number in 0..200 {
        let text = original(number);
        let edited = if number < 100 {
            let (old, new, _) = MEANINGS[number % 10];
            assert!(text.contains(old), "{old}");
            text.replace(old, new)
        } else {
            laid_out(&text, number % 10)
        };
        assert_ne!(text, edited);
        write(place.path(), &format!("content/p{number}.en.md"), &edited);
    }
    // A renamed entry keeps its stamp.
    for language in ["en", "fr"] {
        let name = |stem: &str| place.path().join(format!("content/{stem}.{language}.md"));
        fs::rename(name("p100"), name("q100")).unwrap();
    }
    let rows = status(place.path());
    let mut seen = 0;
    for row in &rows {
        let entry = row["entry"].as_str().unwrap();
        let Some(number) = entry.get(1..).and_then(|number| number.parse::<usize>().ok()) else { continue };
        seen += 1;
        if number < 100 {
            let (_, _, section) = MEANINGS[number % 10];
            assert_eq!(
                (row["standing"].as_str(), &row["changed"]),
                (Some("stale"), &serde_json::json!([section])),
                "{number}"
            );
        } else {
            assert_eq!(row["standing"].as_str(), Some("current"), "{entry}: {:?}", LAYOUTS[number % 10]);
        }
    }
    assert_eq!(seen, 200);
}

#[test]
fn a_translation_that_lacks_a_part_of_its_original_is_not_stamped() {
    let place = site(&[]);
    exchange(place.path(), "content/guide.fr.md", "\n\n## Règlement\n\nTous sont *égaux* ici.\n", "\n");
    let before = fs::read_to_string(place.path().join("content/guide.fr.md")).unwrap();
    let (code, text) = said(place.path(), &["l10n", "stamp", "content/guide.fr.md"]);
    assert_eq!(code, 2, "{text}");
    assert!(text.contains("[lost-text]") && text.contains("is not stamped"), "{text}");
    assert_eq!(fs::read_to_string(place.path().join("content/guide.fr.md")).unwrap(), before);
    write(place.path(), "site.toml", &format!("{CONFIG}[checks]\nlost-text = \"off\"\n"));
    assert_eq!(said(place.path(), &["l10n", "stamp", "content/guide.fr.md"]).0, 0);
}

#[test]
fn changed_sections_are_marked_with_a_link_to_the_same_section_of_the_original() {
    let place = site(&[]);
    assert_eq!(said(place.path(), &["l10n", "stamp", "content/guide.fr.md"]).0, 0);
    let stamped = fs::read_to_string(place.path().join("content/guide.fr.md")).unwrap();
    assert!(stamped.contains("as_of: \"2021-10-18\""), "{stamped}");
    exchange(place.path(), "content/guide.en.md", "10 euros", "12 euros");
    assert_eq!(said(place.path(), &["build"]).0, 0);
    let page = fs::read_to_string(place.path().join("public/fr/guide/index.html")).unwrap();
    let mark = "</h2>\n<p class=\"changed-section\"><a href=\"/en/guide/#fees\" hreflang=\"en\">L’original de cette section (en anglais) a été \
        modifié depuis sa traduction.</a></p>";
    assert_eq!(page.matches(mark).count(), 1, "{page}");
    assert_eq!(page.matches("changed-section").count(), 1, "{page}");
}

#[test]
fn a_translation_with_a_section_of_its_own_is_ahead() {
    let place = site(&[]);
    assert_eq!(said(place.path(), &["l10n", "stamp", "content/guide.fr.md"]).0, 0);
    exchange(
        place.path(),
        "content/guide.fr.md",
        "## Règlement",
        "## Nouveau\n\nUne section de plus.\n\n## Règlement",
    );
    let row = status(place.path()).into_iter().find(|row| row["entry"] == "guide").unwrap();
    assert_eq!(row["standing"], "ahead", "{row}");
}

#[test]
fn translators_see_entries_before_their_day() {
    let place = site(&[
        ("content/later.en.md", "---\ntitle: Later\n---\nIn a year.\n"),
        ("content/later.yaml", "publish: 2022-03-01\n"),
    ]);
    let rows = status(place.path());
    let row = rows.iter().find(|row| row["entry"] == "later").unwrap();
    assert_eq!(row["standing"], "missing", "{row}");
    let past = "publish: 2021-01-01\nexpires: 2021-02-01\n";
    write(place.path(), "content/later.yaml", past);
    assert!(!status(place.path()).iter().any(|row| row["entry"] == "later"));
}

#[test]
fn the_published_list_of_translations_says_where_each_is() {
    let place = site(&[]);
    assert_eq!(said(place.path(), &["build"]).0, 0);
    let path = place.path().join("public/l10n.json");
    assert!(!path.exists(), "nobody has stamped a translation");
    assert_eq!(said(place.path(), &["l10n", "stamp", "content/guide.fr.md"]).0, 0);
    exchange(place.path(), "content/guide.en.md", "10 euros", "12 euros");
    assert_eq!(said(place.path(), &["build"]).0, 0);
    let list: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let guide = list["entries"].as_array().unwrap().iter().find(|entry| entry["path"] == "guide").unwrap();
    assert_eq!(guide["original"], "en");
    assert_eq!(guide["translations"]["en"]["standing"], "original");
    let french = &guide["translations"]["fr"];
    assert_eq!(french["url"], "https://site.test/fr/guide/");
    assert_eq!((&french["state"], &french["standing"]), (&"draft".into(), &"stale".into()), "{french}");
    assert_eq!(french["changed"], serde_json::json!(["fees"]));
}

#[test]
fn a_typo_in_an_original_does_not_excuse_an_earlier_change() {
    let place =
        site(&[("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue dans [le guide](guide.md).\n")]);
    let config = format!(
        "{CONFIG}[[languages]]\ntag = \"es\"\nname = \"Español\"\n[checks]\nmissing-language = \"off\"\n"
    );
    write(place.path(), "site.toml", &config);
    let spanish = FRENCH.replace(
        "Les membres peuvent adhérer à tout moment.",
        "Los miembros pueden adherirse en todo momento.",
    );
    write(place.path(), "content/guide.es.md", &spanish);
    git(place.path(), &["init", "-q"]);
    said(place.path(), &["l10n", "stamp", GUIDE, "content/guide.es.md", "--by", "A. Martin"]);
    git(place.path(), &["add", "."]);
    git(place.path(), &["commit", "-qm", "one"]);
    exchange(place.path(), "content/guide.en.md", "10 euros", "12 euros");
    said(place.path(), &["l10n", "stamp", GUIDE, "--unchanged"]);
    git(place.path(), &["commit", "-qam", "two"]);
    exchange(place.path(), "content/guide.en.md", "at any time", "at anytime");
    let (code, text) = said(place.path(), &["l10n", "minor", "content/guide.en.md"]);
    assert_eq!(code, 0, "{text}");
    assert!(text.contains("content/guide.es.md follows an earlier version and stays out of date"), "{text}");
    assert_eq!(standing(place.path(), GUIDE).0, "minor");
    assert_eq!(standing(place.path(), "content/guide.es.md").0, "stale");
    assert_eq!(
        said(place.path(), &["l10n", "minor", "--all", "content/guide.en.md"]).0,
        2,
        "a number changed"
    );
    let minor = ["l10n", "minor", "--all", "--same-meaning", "content/guide.en.md"];
    assert_eq!(said(place.path(), &minor).0, 0);
    assert_eq!(standing(place.path(), "content/guide.es.md").0, "minor");
}
