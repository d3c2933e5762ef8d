//! A section that the original has gained, of which the translation has only the heading so far.

use std::process::Command;

use tempfile::TempDir;

use super::{extract, import, read, said, site, write};

const ENGLISH: &str = "---\ntitle: Travel\n---\n\nHow you come to us.\n\n## By bus {#bus}\n\nThe bus stops in front of the house.\n\nIt runs on all days.\n\n## By foot {#foot}\n\nFollow the river.\n";
const FRENCH: &str = "---\ntitle: Voyage\n---\n\nComment venir chez nous.\n\n## En bus {#bus}\n\nLe bus s’arrête devant la maison.\n\nIl circule tous les jours.\n\n## À pied {#foot}\n\nSuivez la rivière.\n";
const NEW: &str = "## By train {#train}\n\nThe station is ten minutes away.\n";
const PAGE: &str = "content/travel.fr.md";
const PO: &str = "out/content/travel.po";

/// A stamped page in a repository, whose original has a new section since.
fn gained(original: &str) -> TempDir {
    let place = site(&[("content/travel.en.md", ENGLISH), (PAGE, FRENCH)]);
    assert_eq!(said(place.path(), &["l10n", "stamp", PAGE]).0, 0);
    for arguments in [
        &["init", "-q"][..],
        &["add", "."],
        &["-c", "user.name=a", "-c", "user.email=a@site.test", "commit", "-qm", "a"],
    ] {
        assert!(Command::new("git").arg("-C").arg(place.path()).args(arguments).status().unwrap().success());
    }
    write(&place, "content/travel.en.md", original);
    place
}

/// Translates an open unit.
fn translate(place: &TempDir, source: &str, target: &str) {
    let (id, open) = (format!("msgid \"{source}\"\n"), "msgstr \"\"");
    let po = read(place, PO);
    assert!(po.contains(&format!("{id}{open}")), "{po}");
    write(place, PO, po.replace(&format!("{id}{open}"), &format!("{id}msgstr \"{target}\"")));
}

#[test]
fn a_paragraph_goes_below_its_heading_that_was_there_alone() {
    let last = format!("{ENGLISH}\n{NEW}");
    let inside = ENGLISH.replace("## By foot", &format!("{NEW}\n## By foot"));
    for (original, behind) in [(last, "Suivez la rivière.\n"), (inside, "Il circule tous les jours.\n")] {
        let place = gained(&original);
        extract(&place, "po", "fr");
        translate(&place, "By train", "En train");
        let (code, text) = import(&place);
        assert!(code == 0 && text.contains("1 text written"), "{text}");
        let heading = format!("{behind}\n## En train {{#train}}\n");
        assert!(read(&place, PAGE).contains(&heading), "{}", read(&place, PAGE));
        // The heading is known by its id, in each command.
        let (_, diff) = said(place.path(), &["l10n", "diff", PAGE]);
        assert!(diff.contains("this is its translation:\n  ## En train {#train}"), "{diff}");
        assert!(diff.contains("put its translation below this:\n  ## En train {#train}"), "{diff}");
        let before = read(&place, PO);
        let text = extract(&place, "po", "fr");
        assert!(!text.contains("belongs to no text"), "{text}");
        let again = read(&place, PO);
        assert!(!again.contains("#, fuzzy") && again.contains("msgstr \"En train\""), "{again}");
        // The same file goes on.
        write(&place, PO, before);
        translate(&place, "The station is ten minutes away.", "La gare est à dix minutes.");
        let (code, text) = import(&place);
        assert!(code == 0 && text.contains("1 text written, stamped"), "{text}");
        let made = read(&place, PAGE);
        assert!(made.contains(&format!("{heading}\nLa gare est à dix minutes.\n")), "{made}");
        assert_eq!(made.matches("{#train}").count(), 1, "{made}");
        let (code, text) = said(place.path(), &["l10n", "diff", PAGE]);
        assert!(code == 0, "{text}");
    }
}

#[test]
fn without_the_earlier_version_a_heading_is_found_by_its_id_too() {
    let place = gained(&ENGLISH.replace("## By bus", &format!("{NEW}\n## By bus")));
    std::fs::remove_dir_all(place.path().join(".git")).unwrap();
    let french = read(&place, PAGE).replace("## En bus", "## En train {#train}\n\n## En bus");
    write(&place, PAGE, french);
    extract(&place, "po", "fr");
    translate(&place, "The station is ten minutes away.", "La gare est à dix minutes.");
    let (_, text) = import(&place);
    let made = read(&place, PAGE);
    assert!(
        made.contains("## En train {#train}\n\nLa gare est à dix minutes.\n\n## En bus {#bus}"),
        "{text}\n{made}"
    );
}
