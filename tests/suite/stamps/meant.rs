//! Signs that say something: titles of links and images, struck out words, kinds of alerts, boxes of tasks, numbers of lists.

use super::{GUIDE, ORIGINAL, done, exchange, site, stamp, text};
use crate::own_site::{said, write};

const ENGLISH: &str = "---\ntitle: Guide\n---\n\nSee [the rules](_index.md \"Rules of the club\") and ![A barn](barn.svg \"The old barn\").\n\n\
    > [!NOTE]\n> Bring a coat.\n\nClosed today. Open tomorrow.\n\n- [ ] Pay the fee\n- [x] Read the rules\n\n5. Write to us.\n6. Wait for us.\n";
const FRENCH: &str = "---\ntitle: Le guide\n---\n\nVoir [les règles](_index.md \"Règles du club\") et ![Une grange](barn.svg \"La vieille grange\").\n\n\
    > [!NOTE]\n> Apportez un manteau.\n\nFermé aujourd’hui. Ouvert demain.\n\n- [ ] Payer la cotisation\n- [x] Lire les règles\n\n5. Écrivez-nous.\n6. Attendez-nous.\n";

#[test]
fn a_sign_that_says_something_makes_translations_stale_and_ends_their_reviews() {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    let place = site(&[(ORIGINAL, ENGLISH), (GUIDE, FRENCH), ("content/barn.svg", svg)]);
    let place = place.path();
    stamp(place, &["--reviewed-by", "A. Martin"]);
    let (english, french) = (text(place, ORIGINAL), text(place, GUIDE));
    assert!(!done(place, &["check"]).contains("stale"));
    for (old, new, own_old, own_new, shown) in [
        ("Rules of the club", "Laws of the club", "Règles du", "Lois du", "[-Rules-]{+Laws+} of the club"),
        ("The old barn", "The new barn", "La vieille", "La neuve", "[-old-]{+new+} barn"),
        ("[!NOTE]", "[!WARNING]", "[!NOTE]", "[!WARNING]", "[![-NOTE-]{+WARNING+}]"),
        (
            "Closed today.",
            "~~Closed today.~~",
            "Fermé aujourd’hui.",
            "~~Fermé aujourd’hui.~~",
            "Closed today",
        ),
        ("[ ] Pay", "[x] Pay", "[ ] Payer", "[x] Payer", "Pay the fee"),
        (
            "5. Write to us.\n6.",
            "1. Write to us.\n2.",
            "5. Écrivez-nous.\n6.",
            "1. Écrivez-nous.\n2.",
            "Write to us",
        ),
    ] {
        exchange(place, ORIGINAL, old, new);
        let (_, told) = said(place, &["check", "--format", "short"]);
        assert!(told.contains("[stale-translation]"), "{old}: {told}");
        let (_, told) = said(place, &["l10n", "diff", GUIDE]);
        assert!(told.contains("changed") || told.contains("removed"), "{old}: {told}");
        write(place, ORIGINAL, &english);
        exchange(place, GUIDE, own_old, own_new);
        let (_, told) = said(place, &["check", "--format", "short"]);
        assert!(told.contains("[changed-since-review]"), "{own_old}: {told}");
        write(place, GUIDE, &french);
        let _ = shown;
    }
}

#[test]
fn a_changed_title_is_shown_by_diff() {
    let place = site(&[
        (ORIGINAL, &ENGLISH.replace("and ![A barn](barn.svg \"The old barn\")", "now")),
        (GUIDE, &FRENCH.replace("et ![Une grange](barn.svg \"La vieille grange\")", "maintenant")),
    ]);
    let place = place.path();
    crate::own_site::git(place, &["init", "-q"]);
    crate::own_site::git(place, &["add", "."]);
    crate::own_site::git(place, &["commit", "-qm", "one"]);
    stamp(place, &[]);
    exchange(place, ORIGINAL, "Rules of", "Laws of");
    let (_, told) = said(place, &["l10n", "diff", GUIDE]);
    assert!(told.contains("the rules ([-Rules-]{+Laws+} of the club)"), "{told}");
    // Quotation marks and the address are no part of it.
    exchange(
        place,
        ORIGINAL,
        "(_index.md \"Laws of the club\")",
        "(../content/_index.md 'Rules of the club')",
    );
    let (_, told) = said(place, &["l10n", "diff", GUIDE]);
    assert!(told.contains("nothing to do"), "{told}");
}
