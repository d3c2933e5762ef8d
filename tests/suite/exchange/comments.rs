//! What translators write beside translations stays in the files, however often the site is extracted.

use super::{extract, import, read, site, write};
use crate::own_site::said;

const PAGE: &str = "---\ntitle: Home\n---\nWelcome to all.\n\nThe second text.\n\nThe third text.\n";
const FRENCH: &str =
    "---\ntitle: Accueil\n---\nBienvenue à tous.\n\nLe deuxième texte.\n\nLe troisième texte.\n";

fn again(place: &tempfile::TempDir, format: &str) -> String {
    let (code, text) =
        said(place.path(), &["l10n", "extract", "--to", format, "--lang", "fr", "--output", "out"]);
    assert_eq!(code, 0, "{text}");
    text
}

/// A file with a line before the unit of a text.
fn noted(po: &str, text: &str, line: &str) -> String {
    let entry = po.split("\n\n").find(|entry| entry.contains(&format!("msgid \"{text}\""))).unwrap();
    po.replacen(entry, &format!("{line}\n{entry}"), 1)
}

#[test]
fn comments_and_flags_of_po_stay() {
    let place = site(&[("content/_index.en.md", PAGE), ("content/_index.fr.md", FRENCH)]);
    extract(&place, "po", "fr");
    let po = read(&place, "out/content/_index.po")
        .replace("Last-Translator: ", "Last-Translator: Anne <a@b.test>")
        .replace("\"X-Generator", "\"X-Poedit-Basepath: .\\n\"\n\"X-Generator");
    let po = noted(&po, "Welcome to all.", "# To be asked: who is meant?\n#, no-wrap, fuzzy");
    let po = format!(
        "# Notes of ours.\n#\n{po}\n# taken out\n#~ msgid \"Old\"\n#~ msgstr \"Vieux\"\n\n# the end\n"
    );
    write(&place, "out/content/_index.po", &po);
    again(&place, "po");
    let now = read(&place, "out/content/_index.po");
    assert!(now.starts_with("# Notes of ours.\n#\nmsgid"), "{now}");
    assert!(
        now.contains("Last-Translator: Anne <a@b.test>") && now.contains("X-Poedit-Basepath: ."),
        "{now}"
    );
    assert!(now.contains("\n# To be asked: who is meant?\n#. exported: fr translated"), "{now}");
    assert!(now.contains("#, fuzzy, no-wrap\nmsgctxt"), "{now}");
    assert!(now.ends_with("\n# taken out\n#~ msgid \"Old\"\n#~ msgstr \"Vieux\"\n\n# the end\n"), "{now}");
    again(&place, "po");
    assert_eq!(read(&place, "out/content/_index.po"), now);
    // What was marked is not taken for finished.
    let (code, text) = import(&place);
    assert!(code == 0 && text.contains("1 unit not translated or to be looked at"), "{text}");
}

#[test]
fn a_comment_follows_its_text() {
    let place = site(&[("content/_index.en.md", PAGE), ("content/_index.fr.md", FRENCH)]);
    extract(&place, "po", "fr");
    let mut po = read(&place, "out/content/_index.po");
    for (text, comment) in
        [("Home", "# of the title"), ("The second text.", "# of 2"), ("The third text.", "# of 3")]
    {
        po = noted(&po, text, comment);
    }
    write(&place, "out/content/_index.po", &po);
    // A field keeps its name, a text its translation; the third text is gone from both.
    let edited = PAGE.replace("Home", "Start").replace("second", "other").replace("\n\nThe third text.", "");
    write(&place, "content/_index.en.md", edited);
    write(&place, "content/_index.fr.md", FRENCH.replace("\n\nLe troisième texte.", ""));
    let text = again(&place, "po");
    assert!(text.contains("comments on a text that is gone from the site are kept at its end"), "{text}");
    let now = read(&place, "out/content/_index.po");
    let entry = |text: &str| now.split("\n\n").find(|entry| entry.contains(text)).unwrap_or_default();
    assert!(entry("msgid \"Start\"").contains("# of the title"), "{now}");
    assert!(entry("msgid \"The other text.\"").contains("# of 2"), "{now}");
    let gone = entry("#~ msgid \"The third text.\"");
    assert!(gone.contains("# of 3") && gone.contains("#~ msgstr \"Le troisième texte.\""), "{now}");
    // Entries that the program took out itself are nothing to report.
    assert!(!import(&place).1.contains("obsolete"));
    // It comes back with its text.
    write(&place, "content/_index.en.md", PAGE);
    again(&place, "po");
    let now = read(&place, "out/content/_index.po");
    assert!(!now.contains("#~"), "{now}");
    assert!(now.contains("# of 3\n# Le troisième texte.\n#. exported"), "{now}");
}

#[test]
fn notes_of_xliff_stay() {
    let place = site(&[("content/_index.en.md", PAGE), ("content/_index.fr.md", FRENCH)]);
    extract(&place, "xliff2", "fr");
    let xliff = read(&place, "out/content/_index.xlf");
    let own = "<note id=\"n1\" appliesTo=\"target\" category=\"context\" priority=\"1\">Is &lt;this&gt; right?</note>";
    let xliff = xliff.replacen(
        "paragraph</note>",
        &format!("paragraph</note>\n        {own}\n        <note>Plain</note>"),
        1,
    );
    let xliff =
        xliff.replacen("https://site.test</note>", "https://site.test</note>\n      <note>Of all</note>", 1);
    let at = xliff.rfind("state=\"translated\"").unwrap();
    let marked = format!("{}state=\"initial\" subState=\"x:y\"{}", &xliff[..at], &xliff[at + 18..]);
    write(&place, "out/content/_index.xlf", &marked);
    again(&place, "xliff2");
    assert_eq!(read(&place, "out/content/_index.xlf"), marked);
    write(&place, "content/_index.en.md", PAGE.replace("Welcome to all.\n\n", ""));
    write(&place, "content/_index.fr.md", FRENCH.replace("Bienvenue à tous.\n\n", ""));
    let text = again(&place, "xliff2");
    assert!(text.contains("kept in notes of the file: “Welcome to all.”"), "{text}");
    let now = read(&place, "out/content/_index.xlf");
    assert!(now.contains("<note category=\"obsolete\">“Welcome to all.”: Plain</note>"), "{now}");
}
