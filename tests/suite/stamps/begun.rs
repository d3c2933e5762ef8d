//! Translations that are only begun, those that wait for a review, and the commands that are named next.

use super::{GUIDE, ORIGINAL, done, exchange, site, stamp, text};
use crate::own_site::{said, write};

const FALLBACK: &str = "[fallback]\ndefault = \"notice\"\n";

#[test]
fn a_translation_that_is_only_begun_is_not_published() {
    let place = site(&[("content/more.en.md", "---\ntitle: More\n---\n\nThere is more to read here.\n")]);
    let place = place.path();
    let config = text(place, "site.toml");
    write(place, "site.toml", &format!("{config}{FALLBACK}"));
    let page = || text(place, "public/fr/more/index.html");
    done(place, &["l10n", "new", "fr", "more"]);
    let told = done(place, &["build"]);
    let line = "this translation is not published, and its readers get another language under a notice: its texts are still those of its original";
    assert!(told.contains("[held-translation]") && told.contains(line), "{told}");
    assert!(page().contains("lang=\"en\"") && page().contains("noindex"), "{}", page());
    assert!(done(place, &["l10n", "next", "fr"]).contains("content/more.fr.md"));
    // Its translator can look at it.
    done(place, &["build", "--drafts"]);
    assert!(!page().contains("noindex"), "{}", page());
    // One sentence is enough.
    exchange(place, "content/more.fr.md", "There is more to read here.", "Il y a plus à lire ici.");
    assert!(!done(place, &["build"]).contains("[held-translation]"));
    assert!(!page().contains("noindex") && page().contains("plus à lire"), "{}", page());
}

#[test]
fn a_text_with_the_words_of_its_original_is_published_once_it_is_stamped() {
    let place = site(&[("content/more.en.md", "---\ntitle: Menu\n---\n\nSalade niçoise\n")]);
    let place = place.path();
    done(place, &["l10n", "new", "fr", "more"]);
    done(place, &["build"]);
    assert!(!place.join("public/fr/more/index.html").exists(), "without a fallback there is no page");
    done(place, &["l10n", "stamp", "content/more.fr.md", "--differs", "a name"]);
    done(place, &["build"]);
    assert!(place.join("public/fr/more/index.html").exists());
}

#[test]
fn a_status_says_how_many_translations_wait_for_a_review() {
    let place = site(&[]);
    let place = place.path();
    stamp(place, &[]);
    assert!(done(place, &["l10n", "status"]).contains("not reviewed (`draft`, `machine`): fr 1; "));
    stamp(place, &["--reviewed-by", "A. Martin"]);
    assert!(!done(place, &["l10n", "status"]).contains("not reviewed"));
}

#[test]
fn messages_that_are_stale_are_named_with_what_to_type() {
    let place = site(&[
        ("locales/en/own.ftl", "late = You may come late\n"),
        ("locales/fr/own.ftl", "late = Vous pouvez venir tard\n"),
    ]);
    let place = place.path();
    done(place, &["l10n", "stamp", GUIDE, "content/_index.fr.md"]);
    done(place, &["l10n", "stamp", "--messages", "fr"]);
    exchange(place, "locales/en/own.ftl", "You may", "Do not");
    let next = done(place, &["l10n", "next", "fr"]);
    let told = "1 message stale: the originals say something else now\n   hexaglot l10n diff --messages fr\n";
    assert!(next.contains(told), "{next}");
    let status = done(place, &["l10n", "status"]);
    assert!(status.contains("next: `hexaglot l10n next fr`"), "{status}");
    assert!(status.contains("`l10n diff --messages LANG`"), "{status}");
}

#[test]
fn an_entry_named_in_place_of_a_file_is_answered_with_its_files() {
    let place = site(&[]);
    let place = place.path();
    for (name, command) in [("guide", "stamp"), ("content/guide/", "diff")] {
        let (code, told) = said(place, &["l10n", command, name]);
        assert!(code == 2 && told.contains("did you mean `content/guide.fr.md`?"), "{told}");
    }
    std::fs::remove_file(place.join(GUIDE)).unwrap();
    let (_, told) = said(place, &["l10n", "minor", "guide"]);
    assert!(told.contains(&format!("did you mean `{ORIGINAL}`?")), "{told}");
    let (_, told) = said(place, &["check"]);
    assert!(told.contains("`hexaglot l10n new fr content/guide.en.md` begins it"), "{told}");
}

#[test]
fn helps_of_commands_that_build_nothing_speak_of_no_build() {
    let place = site(&[]);
    for command in ["stamp", "minor", "diff", "new"] {
        let help = done(place.path(), &["l10n", command, "--help"]);
        assert!(!help.contains("Build ") && help.contains("Take drafts too"), "{help}");
    }
}
