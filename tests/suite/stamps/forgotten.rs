//! Translations that were not changed where their originals were.

use super::{GUIDE, ORIGINAL, done, exchange, git, site, stamp, text};
use crate::own_site::said;

/// A stamped site in a repository, and a new sentence in both sections of the original.
fn changed() -> tempfile::TempDir {
    let place = site(&[
        ("locales/en/own.ftl", "late = You may come late\nbye = See you\n"),
        ("locales/fr/own.ftl", "late = Vous pouvez venir tard\nbye = Au revoir\n"),
    ]);
    let path = place.path();
    stamp(path, &[]);
    done(path, &["l10n", "stamp", "--messages", "fr"]);
    git(path, &["init", "-q", "-b", "main"]);
    git(path, &["add", "."]);
    git(path, &["commit", "-qm", "one"]);
    exchange(path, ORIGINAL, "may join at any time", "must not join at any time");
    exchange(path, ORIGINAL, "10 euros", "12 euros");
    place
}

#[test]
fn a_forgotten_sentence_is_not_stamped_without_a_word() {
    let place = changed();
    let place = place.path();
    exchange(place, GUIDE, "10 euros", "12 euros");
    for is_committed in [false, true] {
        if is_committed {
            git(place, &["commit", "-qam", "two"]);
        }
        let before = text(place, GUIDE);
        for options in [&[][..], &["--reviewed-by", "A. Martin"]] {
            let (code, told) = said(place, &[&["l10n", "stamp", GUIDE], options].concat());
            assert!(code == 2, "{told}");
            let line = "`content/guide.fr.md` is not stamped: 1 place whose original changed reads as it did before: content/guide.fr.md:LINE; \
                `hexaglot l10n diff content/guide.fr.md` shows what changed; if the translation is right as it is, add `--unchanged`";
            let line = line.replace("LINE", &line_of(&before, "adhérer").to_string());
            assert!(told.contains(&line), "{told}");
        }
        assert_eq!(text(place, GUIDE), before);
    }
    exchange(place, GUIDE, "peuvent adhérer", "ne peuvent pas adhérer");
    stamp(place, &[]);
    assert!(done(place, &["l10n", "next", "fr"]).contains("content/_index.fr.md"), "it has no stamp");
}

fn line_of(text: &str, words: &str) -> usize {
    text.lines().position(|line| line.contains(words)).unwrap() + 1
}

#[test]
fn a_translation_that_nobody_touched_is_stamped_if_somebody_says_that_it_is_right() {
    let place = changed();
    let place = place.path();
    let (code, told) = said(place, &["l10n", "stamp", GUIDE]);
    assert!(code == 2 && told.contains("2 places whose originals changed read as they did before"), "{told}");
    // Without a history.
    std::fs::rename(place.join(".git"), place.join(".kept")).unwrap();
    let (code, told) = said(place, &["l10n", "stamp", GUIDE]);
    assert!(code == 2 && told.contains("it reads as it did at its last stamp"), "{told}");
    stamp(place, &["--unchanged"]);
    assert!(said(place, &["l10n", "diff", GUIDE]).1.contains("nothing to do"));
}

#[test]
fn a_forgotten_message_is_not_recorded_without_a_word() {
    let place = changed();
    let place = place.path();
    exchange(place, "locales/en/own.ftl", "You may come", "Do not come");
    exchange(place, "locales/en/own.ftl", "See you", "See you again");
    exchange(place, "locales/fr/own.ftl", "Au revoir", "À bientôt");
    for arguments in
        [&["l10n", "stamp", "--messages", "fr"][..], &["l10n", "stamp", "--messages", "fr", "late"]]
    {
        let (code, told) = said(place, arguments);
        assert!(code == 1 && told.contains("`late` is not recorded: it reads as it did"), "{told}");
        assert!(told.contains("add `--unchanged`") && !told.contains("`bye`"), "{told}");
    }
    let (code, told) = said(place, &["l10n", "diff", "--messages", "fr"]);
    assert!(code == 1 && told.contains("`late` changed") && !told.contains("`bye` changed"), "{told}");
    done(place, &["l10n", "stamp", "--messages", "fr", "late", "--unchanged"]);
    done(place, &["l10n", "diff", "--messages", "fr"]);
}

#[test]
fn a_stamp_that_does_not_say_what_the_translation_said_is_compared_with_the_history() {
    let place = changed();
    let place = place.path();
    git(place, &["stash", "-q"]);
    let stamped = text(place, GUIDE);
    let (head, rest) = stamped.split_once(", text: \"").unwrap();
    crate::own_site::write(place, GUIDE, &format!("{head}{}", rest.split_once('"').unwrap().1));
    git(place, &["commit", "-qam", "two"]);
    git(place, &["stash", "pop", "-q"]);
    let (code, told) = said(place, &["l10n", "stamp", GUIDE]);
    assert!(code == 2 && told.contains("2 places whose originals changed read as they did before"), "{told}");
    exchange(place, GUIDE, "10 euros", "12 euros");
    git(place, &["commit", "-qam", "three"]);
    let (code, told) = said(place, &["l10n", "stamp", GUIDE]);
    assert!(code == 2 && told.contains("1 place whose original changed reads as it did before"), "{told}");
    exchange(place, GUIDE, "peuvent adhérer", "ne peuvent pas adhérer");
    stamp(place, &[]);
}
