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
    // A language without any page is reported as such alone.
    for segment in ["fr", "de", "ja"] {
        let home = place.path().join(format!("content/_index.{segment}.md"));
        std::fs::write(home, "---\ntitle: \"1\"\n---\n1\n").unwrap();
    }
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

#[test]
fn files_of_a_language_that_was_removed_and_copies_are_told_from_misspelt_names() {
    let place = site();
    write(place.path(), "content/guide.ru.md", "---\ntitle: Справочник\n---\nЧлены вступают.\n");
    write(place.path(), "content/guide.fr.md", "---\ntitle: Le manuel\n---\nLes membres adhèrent.\n");
    let (_, told) = said(place.path(), &["check"]);
    let help = "the site has no language `ru` (Русский): remove the file, or add the language with `hexaglot new language ru`";
    assert!(told.contains(help) && !told.contains("put what counts into it"), "{told}");
    for copy in ["guide.fr (1)", "guide.fr - Copy", "guide.fr copy 2"] {
        let name = format!("content/{copy}.md");
        write(place.path(), &name, "---\ntitle: Le manuel\n---\nLes membres adhèrent.\n");
        let (_, told) = said(place.path(), &["check"]);
        assert!(
            told.contains(
                "`content/guide.fr.md` exists already: put what counts into it, and remove this file"
            ),
            "{told}"
        );
        std::fs::remove_file(place.path().join(name)).unwrap();
    }
}

#[test]
fn a_space_before_the_first_field_is_reported_at_its_line() {
    let place = site();
    write(
        place.path(),
        "content/guide.fr.md",
        "---\n title: Le manuel\nlabel: Manuel\ndescription: Tout.\n---\nLes membres adhèrent.\n",
    );
    let (_, told) = said(place.path(), &["check", "--format", "short"]);
    let line = told.lines().find(|line| line.contains("guide.fr.md:2:")).unwrap_or_else(|| panic!("{told}"));
    assert!(
        line.contains("the first line begins with a space") && line.contains("remove the spaces before it"),
        "{line}"
    );
}

/// A site with three French pages in drafts, where a policy asks for a review.
fn reviewed_site() -> tempfile::TempDir {
    let place = nowhere();
    let config = "base_url = \"https://site.test\"\ntoday = 2021-10-18\nnavigation = [\"guide.md\"]\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
        [[languages]]\ntag = \"fr\"\nname = \"Français\"\n[translation.default]\nminimum = \"reviewed\"\n";
    let text = |title: &str, body: &str| format!("---\ntitle: {title}\n---\n{body}\n");
    let english = "Members may join at any time.\n\n## Fees\n\nThe fee is 10 euros a year.";
    let french = "Les membres peuvent adhérer à tout moment.\n\n## Cotisation\n\nLa cotisation est de 10 euros par an.";
    for (path, text) in [
        ("site.toml", config.to_owned()),
        ("content/_index.en.md", text("Home", "Welcome to all of us.")),
        ("content/_index.fr.md", text("Accueil", "Bienvenue à nous tous.")),
        ("content/about.en.md", text("About us", english)),
        ("content/about.fr.md", text("À propos", french)),
        ("content/guide.en.md", text("Guide", english)),
        ("content/guide.fr.md", text("Le guide", french)),
    ] {
        write(place.path(), path, &text);
    }
    place
}

#[test]
fn a_review_has_a_size_and_the_navigation_comes_first() {
    let place = reviewed_site();
    let place = place.path();
    done(place, &["l10n", "stamp", "content/_index.fr.md", "content/about.fr.md", "content/guide.fr.md"]);
    let told = done(place, &["l10n", "next", "fr"]);
    let files: Vec<&str> = told.lines().filter(|line| line.contains(". content/")).collect();
    assert_eq!(
        files,
        [
            "1. content/_index.fr.md (6 words)",
            "2. content/guide.fr.md (15 words)",
            "3. content/about.fr.md (16 words)"
        ],
        "{told}"
    );
    assert!(told.contains("hexaglot l10n stamp content/guide.fr.md --reviewed-by NAME"), "{told}");
    let (_, told) = said(place, &["check"]);
    assert!(
        told.contains("hexaglot l10n stamp content/guide.fr.md --reviewed-by NAME"),
        "one advice: {told}"
    );
}

#[test]
fn next_gives_commands_that_work_when_typed() {
    let place = reviewed_site();
    let place = place.path();
    // A heading is left, a section is lost, a file is empty.
    write(place, "content/_index.fr.md", "");
    let french = std::fs::read_to_string(place.join("content/guide.fr.md")).unwrap();
    write(
        place,
        "content/guide.fr.md",
        &french.replace("\n\n## Cotisation\n\nLa cotisation est de 10 euros par an.", ""),
    );
    let told = done(place, &["l10n", "next", "fr"]);
    for (file, words) in [
        ("content/_index.fr.md", "and it has errors"),
        ("content/guide.fr.md", "and it does not say what its original says, at 1 place"),
    ] {
        let (_, item) = told.split_once(&format!("{file} (")).unwrap_or_else(|| panic!("{told}"));
        let item: Vec<&str> = item.lines().take(3).collect();
        assert!(item[1].contains(words) && item[2].trim() == "hexaglot check --lang fr", "{told}");
    }
    let commands = told.lines().filter(|line| line.trim().starts_with("hexaglot l10n stamp"));
    for command in commands {
        let arguments: Vec<&str> = command.trim().split(' ').skip(1).collect();
        done(place, &arguments);
    }
}

#[test]
fn a_page_that_is_only_begun_is_counted_as_held() {
    let place = reviewed_site();
    let place = place.path();
    std::fs::remove_file(place.join("content/guide.fr.md")).unwrap();
    done(place, &["l10n", "new", "fr", "content/guide.en.md"]);
    let told = done(place, &["l10n", "status"]);
    assert!(told.contains("content/guide.fr.md: unknown: begun, not stamped"), "{told}");
    assert!(told.contains("held: its texts are still those of its original"), "{told}");
}

#[test]
fn names_that_are_nearly_right_are_understood() {
    let place = site();
    for (arguments, words) in [
        (
            &["l10n", "diff", "content/guide.de.md"][..],
            "`hexaglot l10n new de content/guide.en.md` begins it",
        ),
        (&["l10n", "stamp", "content/guide.ja.md"], "`hexaglot l10n new ja content/guide.en.md` begins it"),
        (&["check", "--lang", "en,fr"], "one language at a time: `en`"),
        (&["l10n", "next", "German"], "did you mean `de`?"),
        (&["l10n", "explain", "guide"], "did you mean `/en/guide/`?"),
    ] {
        let (code, told) = said(place.path(), arguments);
        assert!(code == 2 && told.contains(words) && !told.contains("new language"), "{arguments:?}: {told}");
    }
    assert!(done(place.path(), &["explain", "fallback"]).contains("which is what happens without it"));
}
