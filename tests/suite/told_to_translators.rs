//! What translators are told: where a change belongs, which messages changed, what to type next; and not more than they can read.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::own_site::{done, exchange, git, said, snapshot, write};

const CONFIG: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\n[[languages]]\ntag = \"es\"\nname = \"Español\"\n[checks]\n\
    missing-language = \"off\"\nunused-message = \"off\"\n";

const ENGLISH: &str = "---\ntitle: Guide\n---\n\nMembers may join.\n\n## Fees {#fees}\n\n- **One:** first\n- **Two:** second\n\n\
    | A | B |\n|---|---|\n| left | right |\n\nThe end of it.\n";
const FRENCH: &str = "---\ntitle: Le guide\n---\n\nLes membres peuvent adhérer.\n\n## Cotisation {#fees}\n\n- **Un :** premier\n\
    - **Deux :** deuxième\n\n| A | B |\n|---|---|\n| gauche | droite |\n\nLa fin de tout.\n";

const GUIDE: &str = "content/guide.fr.md";

/// A site in a repository, with a stamped guide and recorded messages.
fn site() -> TempDir {
    let place = tempfile::tempdir().unwrap();
    let files = [
        ("site.toml", CONFIG),
        ("content/_index.en.md", "---\ntitle: Home\n---\nWelcome to us.\n"),
        ("content/guide.en.md", ENGLISH),
        (GUIDE, FRENCH),
        ("locales/en/own.ftl", "greeting = Hello { $name }\nbye = See you latr\n"),
        ("locales/fr/own.ftl", "greeting = Bonjour { $name }\nbye = À plus tard\n"),
        ("locales/es/own.ftl", "greeting = Hola { $name }\nbye = Hasta luego\n"),
    ];
    for (path, text) in files {
        write(place.path(), path, text);
    }
    done(place.path(), &["l10n", "stamp", GUIDE]);
    done(place.path(), &["l10n", "stamp", "--messages"]);
    for arguments in [&["init", "-q"][..], &["add", "."], &["commit", "-qm", "a"]] {
        git(place.path(), arguments);
    }
    place
}

#[test]
fn a_new_item_row_and_paragraph_have_a_place_in_the_translation() {
    let place = site();
    let original = "content/guide.en.md";
    exchange(place.path(), original, "- **One:** first\n", "- **One:** first\n- **Half:** added\n");
    exchange(place.path(), original, "| left | right |\n", "| left | right |\n| more | rows |\n");
    exchange(place.path(), original, "title: Guide\n", "title: Guide\ndescription: How to begin.\n");
    exchange(place.path(), original, "---\n\nMembers may", "---\n\nRead this first.\n\nMembers may");
    let (code, text) = said(place.path(), &["l10n", "diff", GUIDE]);
    assert_eq!(code, 1, "{text}");
    for expected in [
        "content/guide.en.md:3: field `description` is new\n  {+How to begin.+}\ncontent/guide.fr.md:2: put its translation below this:\n  \
         title: Le guide\n",
        "content/guide.en.md:6: paragraph is new\n  {+Read this first.+}\ncontent/guide.fr.md:6: put its translation above this:\n  \
         Les membres peuvent adhérer.\n",
        "content/guide.en.md:13: item is new\n  {+Half: added+}\ncontent/guide.fr.md:10: put its translation below this:\n  \
         - **Un :** premier\n",
        ": row of a table is new\n  {+more rows+}\ncontent/guide.fr.md:15: put its translation below this:\n  | gauche | droite |\n",
        "next:\n  change `content/guide.fr.md` at these lines\n  hexaglot check --lang fr  # is something wrong in it?\n  \
         hexaglot l10n stamp content/guide.fr.md  # it follows the original again\n",
        "hexaglot l10n minor content/guide.en.md",
    ] {
        assert!(text.contains(expected), "{expected}\nin\n{text}");
    }
    assert!(!text.contains("to be translated"), "{text}");
}

#[test]
fn what_was_removed_and_what_is_done_already_is_said() {
    let place = site();
    exchange(place.path(), "content/guide.en.md", "- **Two:** second\n", "");
    let (_, text) = said(place.path(), &["l10n", "diff", GUIDE]);
    let expected = "content/guide.en.md:10: item was removed (line of the earlier version)\n  [-Two: second-]\n\
                    content/guide.fr.md:11: remove this:\n  - **Deux :** deuxième\n";
    assert!(text.contains(expected), "{text}");
    exchange(place.path(), "content/guide.en.md", "The end", "One more.\n\nThe end");
    exchange(
        place.path(),
        "content/guide.en.md",
        "- **One:** first\n",
        "- **One:** first\n- **Two:** second\n",
    );
    exchange(place.path(), GUIDE, "La fin", "Encore un.\n\nLa fin");
    let (_, text) = said(place.path(), &["l10n", "diff", GUIDE]);
    assert!(text.contains("is this its translation?\n  Encore un.\n"), "{text}");
    done(place.path(), &["l10n", "stamp", GUIDE]);
    assert!(done(place.path(), &["l10n", "diff", GUIDE]).contains("nothing to do"));
}

#[test]
fn a_changed_message_is_shown_with_its_old_and_new_words() {
    let place = site();
    assert!(done(place.path(), &["l10n", "diff", "--messages", "fr"]).contains("nothing to do"));
    exchange(place.path(), "locales/en/own.ftl", "See you latr", "See you soon");
    for arguments in [
        &["l10n", "diff", "--messages", "fr"][..],
        &["l10n", "diff", "--messages", "fr", "bye"],
        &["l10n", "diff", "locales/fr/own.ftl"],
        &["l10n", "diff", "./locales/fr/own.ftl", "bye"],
    ] {
        let (code, text) = said(place.path(), arguments);
        assert_eq!(code, 1, "{text}");
        let expected = "locales/en/own.ftl:2: `bye` changed\n  bye = See you [-latr-]{+soon+}\nlocales/fr/own.ftl:2: change this:\n  \
                        bye = À plus tard\n";
        assert!(text.contains(expected), "{text}");
        assert!(text.contains("hexaglot l10n stamp --messages fr bye  #"), "{text}");
        assert!(text.contains("hexaglot l10n minor --messages bye"), "{text}");
    }
    assert_eq!(said(place.path(), &["l10n", "diff", "--messages", "fr", "greeting"]).0, 0);
    exchange(place.path(), "locales/en/own.ftl", "Hello { $name }", "Hello { $title } { $name }");
    let (_, text) = said(place.path(), &["l10n", "diff", "--messages", "fr"]);
    assert!(text.contains("it has the new value `$title`"), "{text}");
    fs::remove_dir_all(place.path().join(".git")).unwrap();
    let (code, text) = said(place.path(), &["l10n", "diff", "--messages", "fr", "bye"]);
    assert!(
        code == 1 && text.contains("git fetch --unshallow") && text.contains("bye = See you soon"),
        "{text}"
    );
    for (arguments, words) in [
        (&["l10n", "diff", "--messages", "en"][..], "its messages are the originals"),
        (&["l10n", "diff", "locales/fr/owm.ftl"], "did you mean `locales/fr/own.ftl`?"),
        (&["l10n", "diff", "--messages", "fr", "by"], "did you mean `bye`?"),
        (&["l10n", "diff", GUIDE, "locales/fr/own.ftl"], "name it first"),
    ] {
        let (code, text) = said(place.path(), arguments);
        assert!(code == 2 && text.contains(words), "{arguments:?}: {text}");
    }
}

#[test]
fn a_mended_typo_of_a_message_is_recorded_once_for_all_languages() {
    let place = site();
    let stale = |place: &TempDir| {
        let (_, text) = said(place.path(), &["check", "--one-day", "--format", "short"]);
        text.matches("[stale-message]").count()
    };
    exchange(place.path(), "locales/en/own.ftl", "latr", "later");
    assert_eq!(stale(&place), 2);
    let text = done(place.path(), &["l10n", "minor", "--messages", "bye"]);
    assert!(text.contains("bye: the change alters no meaning (es, fr)"), "{text}");
    assert_eq!(stale(&place), 0);
    let before = snapshot(place.path());
    for (arguments, words) in [
        (&["l10n", "minor", "--messages", "bye"][..], "there is nothing to record"),
        (&["l10n", "minor", "--messages", "by"], "did you mean `bye`?"),
        (&["l10n", "minor", "locales/en/own.ftl"], "hexaglot l10n minor --messages ID"),
    ] {
        let (code, text) = said(place.path(), arguments);
        assert!(code == 2 && text.contains(words), "{arguments:?}: {text}");
    }
    // Another value is no typo.
    exchange(place.path(), "locales/en/own.ftl", "Hello { $name }", "Hello { $title } { $name }");
    let (code, text) = said(place.path(), &["l10n", "minor", "--messages", "greeting"]);
    assert!(code == 2 && text.contains("uses other values than before"), "{text}");
    assert_eq!(
        snapshot(place.path()).get(Path::new("locales/fr/messages.state")),
        before.get(Path::new("locales/fr/messages.state"))
    );
}

#[test]
fn a_change_of_a_message_that_readers_notice_is_not_minor() {
    for (new, words) in [
        ("See you in 30 days", "no number before, `30` now"),
        ("See you never", "no negation before, `never` now"),
    ] {
        let place = site();
        exchange(place.path(), "locales/en/own.ftl", "See you latr", new);
        let before = snapshot(place.path());
        for all in [&[][..], &["--all"]] {
            let (code, text) = said(place.path(), &[&["l10n", "minor", "--messages", "bye"], all].concat());
            assert!(
                code == 2 && text.contains(words) && text.contains("minor --messages bye --same-meaning"),
                "{text}"
            );
        }
        assert!(snapshot(place.path()) == before);
        let text = done(place.path(), &["l10n", "minor", "--messages", "bye", "--same-meaning"]);
        assert!(text.contains("bye: the change alters no meaning (es, fr)"), "{text}");
    }
}

#[test]
fn a_language_that_missed_an_earlier_change_of_a_message_stays_out_of_date() {
    let place = site();
    let commit = || git(place.path(), &["commit", "-qam", "b"]);
    exchange(place.path(), "locales/en/own.ftl", "See you latr", "Good by");
    done(place.path(), &["l10n", "stamp", "--messages", "fr", "bye", "--unchanged"]);
    commit();
    exchange(place.path(), "locales/en/own.ftl", "Good by", "Goodbye");
    let text = done(place.path(), &["l10n", "minor", "--messages", "bye"]);
    assert!(text.contains("the last change alters no meaning (fr); es follow an earlier version"), "{text}");
    assert_eq!(said(place.path(), &["l10n", "diff", "--messages", "es"]).0, 1);
    let text = done(place.path(), &["l10n", "minor", "--all", "--messages", "bye"]);
    assert!(text.contains("(es)"), "{text}");
    assert_eq!(said(place.path(), &["l10n", "diff", "--messages", "es"]).0, 0);
}

#[test]
fn many_problems_of_one_kind_are_folded_for_people_alone() {
    let place = site();
    let many: String =
        (0..30).map(|number| format!("text-{number} = Some text of the site {number}\n")).collect();
    for segment in ["en", "fr"] {
        let path = format!("locales/{segment}/many.ftl");
        write(place.path(), &path, &many);
    }
    let count = |arguments: &[&str]| {
        let (_, text) = said(place.path(), arguments);
        (text.matches("untranslated-message").count() + text.matches(": copied: ").count(), text)
    };
    let (human, text) = count(&["check", "--one-day", "--lang", "fr"]);
    assert!(
        human == 6 && text.contains("… and 25 more `untranslated-message` in `locales/fr/many.ftl`"),
        "{text}"
    );
    assert_eq!(count(&["check", "--one-day", "--lang", "fr", "--format", "short"]).0, 30);
    let (human, text) = count(&["l10n", "status", "--lang", "fr"]);
    assert!(
        human == 5
            && text.contains("… and 25 more of `fr` in locales/fr/many.ftl: copied; `--all` shows them"),
        "{text}"
    );
    assert_eq!(count(&["l10n", "status", "--lang", "fr", "--all"]).0, 30);
    assert_eq!(
        count(&["l10n", "status", "--lang", "fr", "--format", "json"]).1.matches("\"copied\"").count(),
        31
    );
}

#[test]
fn the_words_of_a_status_are_explained_and_the_next_command_is_named() {
    let place = site();
    exchange(place.path(), "content/guide.en.md", "may join", "must join");
    let text = done(place.path(), &["l10n", "status"]);
    assert!(text.contains("\n  stale        the original says something else"), "{text}");
    assert!(text.contains("next: `hexaglot l10n next LANG`") && !text.contains("\n  orphan "), "{text}");
    let help = done(place.path(), &["l10n", "status", "--help"]);
    let manual = include_str!("../../.github/TRANSLATING.md");
    let standings =
        ["current", "minor", "ahead", "incomplete", "stale", "outdated", "unknown", "orphan", "missing"];
    for word in standings.iter().chain(&["unstamped", "obsolete", "copied", "broken"]) {
        assert!(help.contains(&format!("  {word} ")) && manual.contains(&format!("| `{word}` |")), "{word}");
    }
    let next = done(place.path(), &["l10n", "next", "fr"]);
    assert!(next.contains("stale: the original changed in the part before the first heading"), "{next}");
    assert!(done(place.path(), &["l10n", "next", "--help"]).contains("The order: what is due"));
}
