//! What commands say to people who do not know their words yet: explanations, tips, help for the language that was asked for.

use crate::own_site::{done, said, write};

/// A site in a folder that has no site.
fn nowhere() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

/// A small site in four languages, with a page in one.
fn site() -> tempfile::TempDir {
    let place = nowhere();
    let languages = [("en", "English"), ("fr", "Français"), ("de", "Deutsch"), ("ja", "日本語")];
    let tables = languages.map(|(tag, name)| format!("[[languages]]\ntag = \"{tag}\"\nname = \"{name}\"\n"));
    let config = format!("base_url = \"https://site.test\"\ntoday = 2021-10-18\n{}", tables.concat());
    for (path, text) in [
        ("site.toml", config.as_str()),
        ("content/_index.en.md", "---\ntitle: Home\n---\nWelcome to us.\n"),
        ("content/guide.en.md", "---\ntitle: Guide\n---\nMembers join.\n"),
        ("content/_data/places.yaml", "rome:\n  name: {en: Rome, fr: Rome}\n"),
    ] {
        write(place.path(), path, text);
    }
    place
}

#[test]
fn explain_knows_the_words_of_the_program() {
    let place = nowhere();
    for word in [
        "stale",
        "held",
        "draft",
        "missing",
        "orphan",
        "unknown",
        "incomplete",
        "current",
        "minor",
        "outdated",
        "ahead",
        "machine",
        "official",
        "reviewed",
        "title",
        "stamp",
        "begun",
        "unstamped",
        "obsolete",
        "copied",
        "broken",
        "artifact",
        "segment",
        "fact",
        "kind",
        "desk",
        "label",
        "translation",
        "no_translate",
        "HELD",
    ] {
        let told = done(place.path(), &["explain", word]);
        assert!(told.len() > 40, "{word}: {told}");
    }
    let (code, told) = said(place.path(), &["explain", "stal"]);
    assert!(code == 2 && told.contains("did you mean `stale`?"), "{told}");
    assert!(done(place.path(), &["explain", "fallback"]).contains("omit"));
}

#[test]
fn help_is_for_the_language_that_was_asked_for() {
    let place = site();
    let (_, told) = said(place.path(), &["check", "--lang", "ja"]);
    assert!(
        told.contains("write `content/guide.ja.md`; `hexaglot l10n new ja content/guide.en.md` begins it"),
        "{told}"
    );
    assert!(told.contains("add `, ja: …` before the `}`"), "{told}");
    assert!(!told.contains("guide.de.md") && !told.contains("guide.fr.md"), "{told}");
    let (_, told) = said(place.path(), &["check"]);
    assert!(
        told.contains("`guide` has no page in: fr, de, ja") && told.contains("`content/guide.fr.md`"),
        "{told}"
    );
}

#[test]
fn commands_that_are_elsewhere_are_named() {
    let place = nowhere();
    for (arguments, tip) in [
        (&["l10n", "status", "ru"][..], "write '--lang ru'"),
        (&["check", "zh-Hans"], "write '--lang zh-Hans'"),
        (&["l10n", "lint", "fr"], "write '--lang fr'"),
        (&["status"], "the command is 'hexaglot l10n status'"),
        (&["l10n", "check"], "the command is 'hexaglot check'"),
        (&["l10n", "review"], "'hexaglot l10n stamp FILE --reviewed-by NAME'"),
        (&["l10n", "translate"], "'hexaglot l10n next LANG'"),
    ] {
        let (code, told) = said(place.path(), arguments);
        assert!(code == 2 && told.contains(tip), "{arguments:?}: {told}");
    }
}
