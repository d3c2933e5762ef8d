//! Translations whose original is missing, unknown or another one.

use std::fs;

use serde_json::Value;

use super::{GUIDE, ORIGINAL, done, exchange, site, stamp, text};
use crate::own_site::{said, write};

#[test]
fn a_translation_is_no_original_because_it_is_alone() {
    let place = site(&[]);
    let place = place.path();
    stamp(place, &[]);
    fs::remove_file(place.join(ORIGINAL)).unwrap();
    let (_, told) = said(place, &["check", "--format", "short"]);
    let line =
        told.lines().find(|line| line.contains("[orphan-translation]")).unwrap_or_else(|| panic!("{told}"));
    assert!(line.starts_with("content/guide.fr.md:3:19"), "{line}");
    assert!(
        line.contains(
            "a translation of the text in `en`, which does not exist, cannot be read or is a draft"
        ),
        "{line}"
    );
    let (_, told) = said(place, &["check"]);
    assert!(told.contains("if this text is the original now, remove `of`"), "{told}");
    let (_, status) = said(place, &["l10n", "status", "--format", "json"]);
    let status: Value = serde_json::from_str(&status).unwrap();
    let rows = status["translations"].as_array().unwrap();
    let row = rows.iter().find(|row| row["file"] == GUIDE).unwrap_or_else(|| panic!("{status}"));
    assert_eq!((&row["standing"], &row["original"]), (&"orphan".into(), &ORIGINAL.into()), "{row}");
    let (code, told) = said(place, &["l10n", "stamp", GUIDE]);
    assert!(code == 2 && told.contains("has no original"), "{told}");
    // It is not published as an original.
    let told = done(place, &["build", "--format", "short"]);
    assert!(
        told.contains("guide.fr.md:3:1: warning[held-translation]")
            && told.contains("its original does not exist"),
        "{told}"
    );
    assert!(!place.join("public/fr/guide/index.html").exists());
    assert!(
        !said(place, &["check", "--format", "short"]).1.contains("held-translation"),
        "one cause, one report"
    );
    // Without its stamp it is one.
    write(place, GUIDE, super::FRENCH);
    done(place, &["build"]);
    assert!(place.join("public/fr/guide/index.html").exists());
}

#[test]
fn a_translation_whose_name_says_its_original_s_language_is_reported() {
    let place = site(&[]);
    let place = place.path();
    for (name, why) in [
        ("content/handbook.md", "since its name has no language"),
        ("content/handbook.en.md", "as its name says"),
    ] {
        write(
            place,
            name,
            "---\ntitle: Le manuel\ntranslation: {of: en, state: draft}\n---\nLes membres adhèrent quand ils veulent.\n",
        );
        let (_, told) = said(place, &["check"]);
        assert!(told.contains(&format!("this text is in `en`, {why}, and its stamp says")), "{told}");
        assert!(told.contains("rename the file to `content/handbook.fr.md`; if it is an original"), "{told}");
        fs::remove_file(place.join(name)).unwrap();
    }
}

#[test]
fn a_misspelt_name_of_a_translation_is_guessed() {
    let place = site(&[]);
    let place = place.path();
    stamp(place, &[]);
    fs::rename(place.join(GUIDE), place.join("content/giude.fr.md")).unwrap();
    let (_, told) = said(place, &["check"]);
    assert!(told.contains("did you mean `content/guide.fr.md`? Otherwise, write the text in `en`"), "{told}");
    assert!(!told.contains("`giude` has no page in"), "one cause, one report: {told}");
    done(place, &["build"]);
    for path in ["fr", "en"] {
        assert!(!place.join(format!("public/{path}/giude/index.html")).exists());
    }
}

#[test]
fn a_stamp_that_names_no_language_of_the_site_is_reported_at_its_place() {
    for (of, told) in [
        ("it", "this text was translated from `it`, which is no language of the site"),
        ("fr", "this text says that it was translated from `fr`, its own language"),
    ] {
        let place = site(&[]);
        let place = place.path();
        stamp(place, &[]);
        exchange(place, GUIDE, "of: en", &format!("of: {of}"));
        let (_, text) = said(place, &["check", "--format", "short"]);
        let line = text
            .lines()
            .find(|line| line.contains("[orphan-translation]"))
            .unwrap_or_else(|| panic!("{text}"));
        assert!(line.starts_with("content/guide.fr.md:3:19") && line.contains(told), "{line}");
    }
    // Alone, and of no language: still no original.
    let place = site(&[]);
    let place = place.path();
    stamp(place, &[]);
    exchange(place, GUIDE, "of: en", "of: it");
    fs::remove_file(place.join(ORIGINAL)).unwrap();
    let (_, told) = said(place, &["check"]);
    assert!(told.contains("which is no language of the site") && told.contains("help: "), "{told}");
}

#[test]
fn the_original_is_the_text_that_was_made_from_no_other() {
    let place = site(&[]);
    let place = place.path();
    exchange(place, ORIGINAL, "title: Guide\n", "title: Guide\ntranslation: {of: fr, state: draft}\n");
    let (_, told) = said(place, &["check", "--format", "short"]);
    assert!(!told.contains("[orphan-translation]"), "{told}");
    done(place, &["l10n", "stamp", ORIGINAL]);
    assert!(text(place, ORIGINAL).contains("of: fr, source:"));
    // The facts say something else.
    write(place, "content/guide.yaml", "original: en\n");
    let (_, told) = said(place, &["check", "--format", "short"]);
    let line =
        told.lines().find(|line| line.contains("[orphan-translation]")).unwrap_or_else(|| panic!("{told}"));
    assert!(
        line.contains("guide.en.md:3:19")
            && line.contains("but its stamp says that it was translated from `fr`"),
        "{line}"
    );
    assert!(said(place, &["check"]).1.contains("write `original: fr` among the facts"));
}

#[test]
fn files_that_cannot_be_read_are_not_called_missing() {
    for (broken, other) in [(GUIDE, "fr"), (ORIGINAL, "en")] {
        let place = site(&[]);
        let place = place.path();
        fs::write(place.join(broken), b"---\ntitle: Guid\xe9\n---\nText\n").unwrap();
        let told = done(place, &["l10n", "status"]);
        assert!(told.contains(&format!("{broken}: broken: `{broken}` is not UTF-8")), "{told}");
        assert!(!told.contains("missing ("), "{told}");
        let json = done(place, &["l10n", "status", "--format", "json"]);
        assert!(
            json.contains("\"standing\":\"broken\"") && !json.contains("\"standing\":\"missing\""),
            "{json}"
        );
        let next = done(place, &["l10n", "next", other]);
        assert!(
            next.contains(&format!("hexaglot check --lang {other}")) && next.contains("is not UTF-8"),
            "{next}"
        );
        for command in ["stamp", "diff"] {
            let (code, told) = said(place, &["l10n", command, GUIDE]);
            assert!(code == 2 && told.contains(&format!("`{broken}` is not UTF-8")), "{command}: {told}");
        }
        let (code, told) = said(place, &["l10n", "minor", ORIGINAL]);
        assert!(code == 2 && !told.contains("there is no page"), "{told}");
    }
    // A draft is called a draft.
    let place = site(&[]);
    let place = place.path();
    exchange(place, GUIDE, "title: Le guide", "title: Le guide\ndraft: true");
    let (code, told) = said(place, &["l10n", "diff", GUIDE]);
    assert!(code == 2 && told.contains("add `--drafts` if it is a draft"), "{told}");
}
