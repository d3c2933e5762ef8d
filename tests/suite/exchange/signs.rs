//! Signs in a translation that readers would see, and characters that were lost.

use super::{extract, import, own, read, said, site, write};

const EN: &str = "---\ntitle: About us\n---\nFirst words.\n\n## Steps\n\n- Second words\n\nUse `{0}` and `\\#`.\n\n> [!NOTE]\n> Read this.\n";
const FR: &str = "---\ntitle: Notre page\n---\nPremiers mots.\n\n## Étapes\n\n- Deuxième\n\nUtilisez `{0}` et `\\#`.\n\n> [!NOTE]\n> À lire.\n";
const PO: &str = "out/content/about.po";
const PAGE: &str = "content/about.fr.md";

fn about() -> tempfile::TempDir {
    let place = site(&[("content/about.en.md", EN), (PAGE, FR)]);
    assert_eq!(said(place.path(), &["l10n", "stamp", PAGE]).0, 0);
    extract(&place, "po", "fr");
    place
}

#[test]
fn signs_that_nobody_means_are_refused_at_their_line() {
    let cases = [
        ("Étapes", "## Étapes", "`##`"),
        ("Étapes", "# Étapes", "`#`"),
        ("Étapes", "> Étapes", "`>`"),
        ("Étapes", "Éta {{ pes", "`{{`"),
        ("Étapes", "Éta }} pes", "`}}`"),
        ("Premiers mots.", "Premiers [x][y] mots.", "`][`"),
        ("Premiers mots.", "~~Premiers mots.~~", "`~~`"),
        ("Premiers mots.", "Premiers {0} mots.", "`{0}`"),
        ("Premiers mots.", "Premiers %s mots.", "`%s`"),
        ("Deuxième", "Deuxième\\\\", "`\\`"),
        ("Notre page", "# Notre page", "`#`"),
        ("Premiers mots.", "Premiers mo\u{fffd}s.", "U+FFFD"),
        ("Premiers mots.", "Premiers \u{1}mots.", "U+0001"),
        ("Premiers mots.", "Premiers mots, possibilitÃ©s.", "garbled-text"),
    ];
    let place = about();
    let (po, before) = (read(&place, PO), own(&place));
    for (from, to, reason) in cases {
        write(&place, PO, po.replace(&format!("msgstr \"{from}\""), &format!("msgstr \"{to}\"")));
        let line = po.lines().position(|line| line == format!("msgstr \"{from}\"")).unwrap() + 1;
        let (code, text) = import(&place);
        assert!(code == 1 && text.contains(reason) && text.contains("help: "), "{to}: {text}");
        assert!(text.contains(&format!("{PO}:{line}:")), "{to}: {text}");
        assert!(own(&place) == before, "{to}: {text}");
    }
    // A sign that is meant as one has a backslash, and codes have what they have.
    for (from, to) in [
        ("Premiers mots.", "Premiers \\\\~\\\\~mots, 50 % sur 100."),
        ("Utilisez `{0}` et `\\\\#`.", "On utilise `{0}` et `\\\\#`."),
        ("Étapes", "\\\\# Étapes"),
    ] {
        write(&place, PO, po.replace(&format!("msgstr \"{from}\""), &format!("msgstr \"{to}\"")));
        let (code, text) = import(&place);
        assert!(code == 0 && text.contains("1 text written, stamped"), "{to}: {text}");
        write(&place, PAGE, &before.iter().find(|(path, _)| path == PAGE).unwrap().1);
    }
}

#[test]
fn a_control_character_of_xliff_is_shown_in_its_file() {
    let place = about();
    std::fs::remove_dir_all(place.path().join("out")).unwrap();
    extract(&place, "xliff2", "fr");
    let file = "out/content/about.xlf";
    write(&place, file, read(&place, file).replace("Premiers mots.", "Premiers &#x1;mots."));
    let (code, text) = import(&place);
    assert!(code == 1 && text.contains(file) && !text.contains("content/about.fr.md:"), "{text}");
}

#[test]
fn translations_with_another_kind_of_space_alone_are_named() {
    let place = about();
    let before = own(&place);
    write(&place, PO, read(&place, PO).replace("Premiers mots", "Premiers\u{a0}mots"));
    let (code, text) = import(&place);
    assert!(code == 0 && text.contains("1 text with other white space alone"), "{text}");
    assert!(own(&place) == before);
}

#[test]
fn an_alert_is_named_by_its_label() {
    let place = about();
    assert!(read(&place, PO).contains("#. text of the alert `[!NOTE]`\n"), "{}", read(&place, PO));
}
