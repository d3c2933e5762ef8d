//! Changes of originals: those that readers notice are not minor, sentences of a site's own count, and steps that move are shown.

use super::{GUIDE, ORIGINAL, done, exchange, git, site, stamp, text};
use crate::own_site::{said, write};

fn commit(place: &std::path::Path) {
    if !place.join(".git").exists() {
        git(place, &["init", "-q", "-b", "main"]);
        write(place, ".gitignore", "/.hexaglot/\n/public/\n");
    }
    git(place, &["add", "."]);
    git(place, &["commit", "-qm", "a"]);
}

#[test]
fn new_or_removed_parts_numbers_and_links_are_not_minor() {
    for (old, new, words) in [
        ("a year.\n", "a year.\n\nNobody pays twice.\n", "the text “Nobody pays twice.” is new"),
        ("a year.\n", "a year.\n\n## Exceptions\n\nChildren are free.\n", "the heading “Exceptions” is new"),
        ("\n\n## Fees\n\nThe fee is 10 euros a year.", "", "the heading “Fees” is gone"),
        ("10 euros", "12 euros", "`10` before, `12` now"),
        ("may join", "may not join", "no negation before, `not` now"),
        ("a year.\n", "a year, see [all](_index.md).\n", "the link to `_index.md` is new"),
    ] {
        let place = site(&[]);
        let place = place.path();
        stamp(place, &[]);
        commit(place);
        exchange(place, ORIGINAL, old, new);
        let before = text(place, ORIGINAL);
        for all in [&[][..], &["--all"]] {
            let (code, told) = said(place, &[&["l10n", "minor", ORIGINAL], all].concat());
            assert!(code == 2 && told.contains(words), "{told}");
            assert!(told.contains("hexaglot l10n minor content/guide.en.md --same-meaning"), "{told}");
        }
        assert_eq!(text(place, ORIGINAL), before);
        done(place, &["l10n", "minor", ORIGINAL, "--same-meaning"]);
        assert!(text(place, ORIGINAL).contains("equivalent:"));
    }
}

#[test]
fn another_address_or_another_sign_in_a_number_is_minor() {
    let place = site(&[]);
    let place = place.path();
    exchange(place, ORIGINAL, "10 euros", "[10,000 euros](https://a.test/)");
    exchange(place, GUIDE, "10 euros", "[10 000 euros](https://a.test/)");
    stamp(place, &[]);
    commit(place);
    exchange(
        place,
        ORIGINAL,
        "[10,000 euros](https://a.test/) a year",
        "[10\u{a0}000 euros](https://b.test/) per year",
    );
    done(place, &["l10n", "minor", ORIGINAL]);
}

#[test]
fn sentences_of_a_site_of_its_own_make_translations_stale() {
    let place = site(&[]);
    let place = place.path();
    let extra =
        "title: Guide\nextra:\n  layout: wide\n  note: For members only.\n  steps: [\"Write to us.\", one]\n";
    exchange(place, ORIGINAL, "title: Guide\n", "title: Guide\nextra: {layout: wide}\n");
    stamp(place, &[]);
    let single = text(place, GUIDE);
    exchange(place, ORIGINAL, "{layout: wide}", "{layout: narrow}");
    assert_eq!(said(place, &["l10n", "diff", GUIDE]).0, 0, "a word is no sentence");
    stamp(place, &[]);
    let sum = |text: &str| text.split_once("sem:").unwrap().1[..12].to_owned();
    assert_eq!(sum(&text(place, GUIDE)), sum(&single));
    exchange(place, ORIGINAL, "title: Guide\nextra: {layout: narrow}\n", extra);
    let own = "title: Le guide\nextra: {note: Pour les membres., steps: [Écrivez-nous.]}\n";
    exchange(place, GUIDE, "title: Le guide\n", own);
    done(place, &["l10n", "minor", ORIGINAL, "--same-meaning", "--all"]);
    stamp(place, &[]);
    commit(place);
    exchange(place, ORIGINAL, "For members only.", "For members and guests.");
    let (code, told) = said(place, &["l10n", "diff", GUIDE]);
    assert!(code == 1 && told.contains("field `extra.note` changed"), "{told}");
    let (code, told) = said(place, &["l10n", "status", "--strict"]);
    assert!(code == 1 && told.contains("content/guide.fr.md: stale: front matter"), "{told}");
}

#[test]
fn steps_and_rows_that_move_are_shown_and_paragraphs_are_not() {
    let list = "1. Fill in the form.\n2. Send it to us.\n3. Wait for a letter.\n";
    let french = "1. Remplissez le formulaire.\n2. Envoyez-le.\n3. Attendez une lettre.\n";
    let place = site(&[]);
    let place = place.path();
    exchange(place, ORIGINAL, "a year.\n", &format!("a year.\n\n{list}"));
    exchange(place, GUIDE, "par an.\n", &format!("par an.\n\n{french}"));
    stamp(place, &[]);
    commit(place);
    exchange(place, ORIGINAL, list, "1. Send it to us.\n2. Fill in the form.\n3. Wait for a letter.\n");
    assert!(!done(place, &["l10n", "status"]).contains("guide.fr.md: "), "no meaning has changed");
    let (code, told) = said(place, &["l10n", "diff", GUIDE]);
    assert!(code == 1 && told.contains("in which a step or row changed places since"), "{told}");
    assert!(told.contains("item moved here") && told.contains("move this in the same way:"), "{told}");
    stamp(place, &[]);
    assert_eq!(said(place, &["l10n", "diff", GUIDE]).0, 0);
    commit(place);
    let english = text(place, ORIGINAL);
    let (head, fees) = english.split_once("Members may join at any time.\n\n").unwrap();
    write(place, ORIGINAL, &format!("{head}{fees}\nMembers may join at any time.\n"));
    let (code, told) = said(place, &["l10n", "diff", GUIDE]);
    assert!(!told.contains("moved") || code == 1, "{told}");
}

#[test]
fn a_page_that_is_half_changed_is_paired_text_by_text() {
    let place = site(&[]);
    let place = place.path();
    exchange(
        place,
        ORIGINAL,
        "any time.\n",
        "any time.\n\nThere are 3 offices.\n\nThe council meets in May.\n",
    );
    exchange(place, GUIDE, "moment.\n", "moment.\n\nIl y a 3 bureaux.\n\nLe conseil se réunit en mai.\n");
    stamp(place, &[]);
    commit(place);
    // Two new paragraphs, a changed one, a new section with nothing but its heading and a text.
    exchange(
        place,
        ORIGINAL,
        "any time.\n",
        "any time.\n\nEntry is from the age of 16 years, or with a parent of 18 years.\n\nGuests are welcome.\n",
    );
    exchange(place, ORIGINAL, "meets in May", "meets in June");
    exchange(place, ORIGINAL, "## Fees", "## Places\n\n## Fees");
    // One of them is translated already, and the heading too.
    exchange(
        place,
        GUIDE,
        "moment.\n",
        "moment.\n\nL’entrée est possible à partir de 16 ans, ou avec un parent de 18 ans.\n",
    );
    exchange(place, GUIDE, "## Cotisation", "## Lieux\n\n## Cotisation");
    let (code, told) = said(place, &["l10n", "diff", GUIDE]);
    assert_eq!(code, 1);
    assert!(told.contains("is this its translation?\n  L’entrée"), "{told}");
    assert!(told.contains("change this:\n  Le conseil se réunit en mai."), "{told}");
    assert!(told.contains("is this its translation?\n  ## Lieux"), "{told}");
    assert!(told.contains("put its translation below this:\n  L’entrée"), "{told}");
}

#[test]
fn a_section_that_moves_breaks_no_stamp() {
    let place = site(&[]);
    let place = place.path();
    let (english, french) = ("## Help {#help}\n\nWrite to us.\n", "## Aide {#help}\n\nÉcrivez-nous.\n");
    exchange(place, ORIGINAL, "a year.\n", &format!("a year.\n\n{english}"));
    exchange(place, GUIDE, "par an.\n", &format!("par an.\n\n{french}"));
    stamp(place, &[]);
    commit(place);
    for (path, moved, next) in [(ORIGINAL, english, "## Fees"), (GUIDE, french, "## Cotisation")] {
        exchange(place, path, moved, "");
        exchange(place, path, next, &format!("{moved}\n{next}"));
        let (code, told) = said(place, &["check"]);
        assert!(code == 0 && !told.contains("bad-stamp"), "{told}");
        assert!(!done(place, &["l10n", "status"]).contains("guide.fr.md: "), "no meaning has changed");
    }
}

#[test]
fn diff_says_what_is_changed_already() {
    let place = site(&[]);
    let place = place.path();
    stamp(place, &[]);
    commit(place);
    exchange(place, ORIGINAL, "any time", "a later time");
    exchange(place, ORIGINAL, "10 euros", "12 euros");
    let (_, told) = said(place, &["l10n", "diff", GUIDE]);
    assert!(told.matches(": change this:").count() == 2 && !told.contains("already"), "{told}");
    for (old, new, done) in [("tout moment", "un autre moment", 1), ("10 euros", "12 euros", 2)] {
        exchange(place, GUIDE, old, new);
        let (_, told) = said(place, &["l10n", "diff", GUIDE]);
        assert_eq!(told.matches(": changed already:").count(), done, "{told}");
        assert_eq!(told.matches(": change this:").count(), 2 - done, "{told}");
        assert!(told.contains(&format!("changed already: {done} of 2 places")), "{told}");
    }
}
