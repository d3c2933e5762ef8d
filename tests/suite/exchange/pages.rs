//! Texts of pages: found again, written in their places, stamped, or left alone.

use std::process::Command;

use super::{extract, fill, filled_po, import, own, read, said, site, write};

const ORIGINAL: &str = "---\ntitle: \"About us\"\ndescription: 'What we do'\ndate: 2021-05-01\naliases: [old]\n---\n\nFirst [words](_index.md) and `code`.\n\n## Steps {#steps}\n\n- One\n- Two {{ <date value=\"2021-05-01\" /> }}\n\n> Said\n> by somebody\n\n| Head | Other |\n|---|---|\n| a | b |\n\n```\ncode stays\n```\n\nLast.\n";
const FRENCH: &str = "---\r\ntitle: \"À propos\"\r\ndescription: 'Ce que nous faisons'\r\ntranslation: {state: reviewed, reviewed_by: \"A\"} \r\n---\r\n\r\nPremiers [mots](_index.md) et `code`.\r\n\r\n## Étapes {#steps}\r\n\r\n* Un\r\n* Deux {{ <date value=\"2021-05-01\" /> }}\r\n\r\n> Dit\r\n> par quelqu’un\r\n\r\n| Tête | Autre |\r\n|---|---|\r\n| a | b |\r\n\r\n```\r\ncode stays\r\n```\r\n\r\nFin.\r\n";
const PO: &str = "out/content/about.po";
const PAGE: &str = "content/about.fr.md";

fn about(french: Option<&str>) -> tempfile::TempDir {
    let french = french.map(|text| (PAGE, text));
    let home = ("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue.\n");
    let files: Vec<(&str, &str)> =
        [("content/about.en.md", ORIGINAL), home].into_iter().chain(french).collect();
    site(&files)
}

/// Sets the translation of a unit.
fn set(place: &tempfile::TempDir, source: &str, target: &str) {
    let po = read(place, PO);
    let at = po.find(&format!("msgid \"{source}\"\n")).unwrap_or_else(|| panic!("no `{source}` in {po}"));
    let from = at + po[at..].find("msgstr ").unwrap();
    let to = from + po[from..].find('\n').unwrap();
    let mut po = po;
    po.replace_range(from..to, &format!("msgstr \"{target}\""));
    write(place, PO, po);
}

#[test]
fn one_text_is_written_and_nothing_else_changes() {
    let place = about(Some(FRENCH));
    extract(&place, "po", "fr");
    assert!(
        read(&place, PO)
            .contains("#. item of a list\n#: content/about.en.md:12\nmsgctxt \"content/about.en.md#@")
    );
    let before = own(&place);
    assert!(import(&place).1.contains("0 texts in 0 files"));
    assert!(own(&place) == before);
    set(&place, "One", "Un seul");
    set(&place, "Head", "En-tête");
    write(&place, PO, read(&place, PO).replace("\"par quelqu’un\"", "\"par\\n\"\n\"un autre\""));
    set(&place, "What we do", "Ce qu'il faut");
    let (code, text) = import(&place);
    assert!(code == 0 && text.contains("4 texts written, stamped"), "{text}");
    let made = read(&place, PAGE);
    let stamp = made.lines().find(|line| line.starts_with("translation:")).unwrap();
    // What somebody has changed was not reviewed.
    assert!(
        stamp.contains("sem:") && stamp.contains("state: draft") && !stamp.contains("reviewed"),
        "{stamp}"
    );
    let expected = FRENCH
        .replace("* Un\r", "* Un seul\r")
        .replace("| Tête |", "| En-tête |")
        .replace("> Dit\r\n> par quelqu’un", "> Dit\r\n> par\r\n> un autre")
        .replace("'Ce que nous faisons'", "'Ce qu''il faut'")
        .replace("translation: {state: reviewed, reviewed_by: \"A\"} ", stamp);
    assert_eq!(made, expected);
    let (_, status) = said(place.path(), &["l10n", "status", "--lang", "fr"]);
    assert!(status.lines().nth(1).unwrap().split_whitespace().nth(1) == Some("1"), "{status}");
}

#[test]
fn a_page_that_is_not_there_is_made_with_the_structure_of_its_original() {
    for format in ["po", "xliff2"] {
        let place = about(None);
        extract(&place, format, "fr");
        let before = own(&place);
        assert!(import(&place).1.contains("not translated"));
        assert!(own(&place) == before, "what nobody has translated makes no page");
        fill(&place);
        let (code, text) = import(&place);
        assert!(code == 0 && text.contains("content/about.fr.md: made"), "{text}");
        let made = read(&place, PAGE);
        let stamp = made.lines().find(|line| line.starts_with("translation:")).unwrap();
        assert!(
            stamp.contains("of: en") && stamp.contains("state: draft") && stamp.contains("sem:"),
            "{stamp}"
        );
        let expected = format!(
            "---\ntitle: \"Zz About us\"\ndescription: 'Zz What we do'\n{stamp}\n---\n\nZz First [words](_index.md) and `code`.\n\n## Zz Steps {{#steps}}\n\n- Zz One\n- Zz Two {{{{ <date value=\"2021-05-01\" /> }}}}\n\n> Zz Said\n> by somebody\n\n| Zz Head | Zz Other |\n|---|---|\n| Zz a | Zz b |\n\n```\ncode stays\n```\n\nZz Last.\n"
        );
        assert_eq!(made, expected);
        let (code, checked) = said(place.path(), &["check", "--lang", "fr"]);
        assert_eq!(code, 0, "{checked}");
    }
}

#[test]
fn a_page_is_not_made_of_half_of_its_texts() {
    let place = about(None);
    extract(&place, "po", "fr");
    set(&place, "One", "Un");
    let before = own(&place);
    let (code, text) = import(&place);
    assert!(
        code == 0 && text.contains("[unplaced-unit]") && text.contains("1 of its 12 texts are translated"),
        "{text}"
    );
    assert!(own(&place) == before);
}

#[test]
fn front_matter_of_every_format_and_titles_in_headings_are_written() {
    let cases = [
        (
            "+++\ntitle = \"A b\"\ndate = 2021-05-01\n[extra]\nnote = \"some words\"\n+++\n\nText.\n",
            "+++\ntranslation = {STAMP}\ntitle = \"Zz A b\"\n[extra]\nnote = \"Zz some words\"\n+++\n\nZz Text.\n",
        ),
        (
            "{\"title\": \"A b\", \"date\": \"2021-05-01\"}\n\nText.\n",
            "{\n  \"translation\": {STAMP},\"title\": \"Zz A b\"}\n\nZz Text.\n",
        ),
        ("# A *b*\n\nText.\n", "---\ntranslation: {STAMP}\n---\n\n# Zz A *b*\n\nZz Text.\n"),
        (
            "---\ntitle: >-\n  A b\n  c\nlabel: d e\n---\nText.\n",
            "---\ntitle: \"Zz A b c\"\nlabel: \"Zz d e\"\ntranslation: {STAMP}\n---\nZz Text.\n",
        ),
    ];
    for (original, expected) in cases {
        let place = site(&[("content/about.en.md", original)]);
        extract(&place, "po", "fr");
        fill(&place);
        let (code, text) = import(&place);
        assert_eq!(code, 0, "{text}");
        let made = read(&place, "content/about.fr.md");
        let stamp =
            made.lines().find(|line| line.contains("sem:")).unwrap_or_else(|| panic!("{text} {made}"));
        let start = stamp.find('{').filter(|_| !stamp.starts_with('{')).unwrap();
        let end = stamp.find('}').unwrap();
        assert_eq!(made, expected.replace("{STAMP}", &stamp[start..=end]), "{original}");
    }
}

#[test]
fn a_unit_is_found_by_its_original_where_that_has_moved() {
    let place = about(Some(FRENCH));
    extract(&place, "po", "fr");
    set(&place, "Last.", "La fin.");
    let french = FRENCH.replace("\r\n", "\n");
    let last = |text: &str, last: &str, first: &str| {
        text.replace(&format!("\n{last}\n"), "").replace(first, &format!("{last}\n\n{first}"))
    };
    write(&place, "content/about.en.md", last(ORIGINAL, "Last.", "First [words]"));
    write(&place, PAGE, last(&french, "Fin.", "Premiers [mots]"));
    let (code, text) = import(&place);
    assert!(code == 0 && text.contains("1 text written"), "{text}");
    assert!(read(&place, PAGE).contains("---\n\nLa fin.\n\nPremiers [mots]"), "{}", read(&place, PAGE));
}

#[test]
fn texts_that_are_alike_are_told_apart_by_their_neighbors() {
    let original = "---\ntitle: A\n---\nOne.\n\nMore\n\nTwo.\n\nMore\n\nThree.\n\nMore\n\nMore\n\nMore\n";
    let place = site(&[("content/about.en.md", original), (PAGE, &original.replace("title: A", "title: F"))]);
    extract(&place, "po", "fr");
    let po = read(&place, PO);
    let mut number = 0;
    let made: String = po
        .split("msgid \"More\"\nmsgstr \"More\"")
        .map(|part| {
            number += 1;
            format!("{part}msgid \"More\"\nmsgstr \"Plus {number}\"")
        })
        .collect();
    write(&place, PO, made.strip_suffix(&format!("msgid \"More\"\nmsgstr \"Plus {number}\"")).unwrap());
    // The first two change places in both languages.
    let moved =
        |text: &str| text.replace("One.\n\nMore\n\nTwo.\n\nMore\n\n", "Two.\n\nMore\n\nOne.\n\nMore\n\n");
    write(&place, "content/about.en.md", moved(original));
    write(&place, PAGE, moved(&original.replace("title: A", "title: F")));
    let (code, text) = import(&place);
    assert_eq!(code, 0, "{text}");
    let made = read(&place, PAGE);
    assert!(made.contains("Three.\n\nPlus 3\n\nPlus 4\n\nPlus 5\n"), "{made}");
    assert!(made.contains("Plus 1") && made.contains("Plus 2"), "{made}");
}

#[test]
fn a_unit_whose_original_has_changed_is_reported_and_never_written() {
    let place = about(Some(FRENCH));
    extract(&place, "po", "fr");
    set(&place, "One", "Un seul");
    set(&place, "Last.", "La fin.");
    write(&place, "content/about.en.md", ORIGINAL.replace("- One", "- Only one"));
    let (code, text) = import(&place);
    assert!(
        code == 0 && text.contains("warning[unplaced-unit]") && text.contains("1 text written, not stamped"),
        "{text}"
    );
    assert!(text.contains("out/content/about.po:"), "{text}");
    let made = read(&place, PAGE);
    assert!(made.contains("* Un\r") && made.contains("La fin.") && !made.contains("sem:"), "{made}");
}

#[test]
fn fuzzy_units_are_never_written() {
    let place = about(Some(FRENCH));
    extract(&place, "po", "fr");
    set(&place, "One", "Un seul");
    let po = read(&place, PO);
    let at = po.find("msgid \"One\"").unwrap();
    let at = po[..at].rfind("msgctxt").unwrap();
    write(&place, PO, format!("{}#, c-format, fuzzy\n{}", &po[..at], &po[at..]));
    let before = own(&place);
    let (code, text) = import(&place);
    assert!(code == 0 && text.contains("1 unit not translated or to be looked at"), "{text}");
    assert!(own(&place) == before);
}

/// With the history the changed text alone is fuzzy, and its former original is named; without it the whole section is.
#[test]
fn what_has_changed_since_the_stamp_goes_out_as_fuzzy() {
    for with_history in [true, false] {
        let place = about(Some(FRENCH));
        let git = |arguments: &[&str]| {
            let done = Command::new("git")
                .current_dir(place.path())
                .args(["-c", "user.name=a", "-c", "user.email=a@b"])
                .args(arguments)
                .output();
            assert!(done.unwrap().status.success());
        };
        assert_eq!(said(place.path(), &["l10n", "stamp", PAGE]).0, 0);
        if with_history {
            git(&["init", "-q"]);
            git(&["add", "-A"]);
            git(&["commit", "-q", "-m", "x"]);
        }
        write(&place, "content/about.en.md", ORIGINAL.replace("- One", "- Only one\n- Fresh text"));
        let told = extract(&place, "po", "fr");
        let po = read(&place, PO);
        if with_history {
            assert!(told.contains("1 not translated, 1 to be looked at"), "{told}");
            assert!(po.contains("#, fuzzy\n#| msgid \"One\"\nmsgctxt"), "{po}");
        } else {
            assert!(po.matches("#, fuzzy").count() > 2, "{po}");
        }
        let before = own(&place);
        assert_eq!(import(&place).0, 0);
        assert!(own(&place) == before, "nobody has looked at it");
        write(&place, PO, filled_po(&po));
        let (code, text) = import(&place);
        assert!(code == 0 && text.contains("stamped"), "{text}");
        let made = read(&place, PAGE);
        assert!(made.contains("* Zz Only one\r\n* Zz Fresh text\r\n* Zz Two"), "{made}");
        assert!(extract(&place, "po", "fr").contains(": 0 not translated, 0 to be looked at"));
    }
}

#[test]
fn what_a_translation_lacks_is_put_where_the_original_has_it() {
    let lacking = FRENCH
        .replace("\r\n", "\n")
        .replace("* Un\n", "")
        .replace("\n> Dit\n> par quelqu’un\n", "")
        .replace("\nFin.\n", "");
    let place = about(Some(&lacking));
    let told = extract(&place, "po", "fr");
    assert!(told.contains("content/about.fr.md: 3 texts of `content/about.en.md` missing in it"), "{told}");
    fill(&place);
    let (code, text) = import(&place);
    assert!(code == 0 && text.contains("12 texts written, stamped"), "{text}");
    let made = read(&place, PAGE);
    assert!(made.contains("## Zz Steps {#steps}\n\n* Zz One\n* Zz Two"), "{made}");
    assert!(made.contains("\n> Zz Said\n> by somebody\n") && made.ends_with("Zz Last.\n"), "{made}");
    assert!(extract(&place, "po", "fr").contains(": 0 not translated, 0 to be looked at"));
}

#[test]
fn what_only_the_translation_has_stays_and_is_reported() {
    let more = FRENCH.replace("\r\n", "\n").replace("Fin.\n", "Fin.\n\nEncore.\n");
    let place = about(Some(&more));
    let told = extract(&place, "po", "fr");
    assert!(told.contains("belongs to no text of `content/about.en.md`, and stays as it is"), "{told}");
    fill(&place);
    let (code, text) = import(&place);
    assert!(code == 0 && text.contains("not stamped"), "{text}");
    let made = read(&place, PAGE);
    assert!(made.contains("Encore.") || made.contains("Fin."), "{made}");
}

#[test]
fn a_memory_has_the_pairs_that_are_current() {
    let place = about(Some(FRENCH));
    let memory = |place: &tempfile::TempDir| {
        let (code, text) = said(place.path(), &["l10n", "extract", "--to", "tmx", "--lang", "fr", "--force"]);
        (code, text)
    };
    let (_, text) = memory(&place);
    assert!(text.contains("2 pages left out"), "{text}");
    said(place.path(), &["l10n", "stamp", PAGE]);
    let (code, text) = memory(&place);
    assert!(code == 0 && text.contains("12 units in `exchange/fr.tmx`"), "{text}");
    let tmx = read(&place, "exchange/fr.tmx");
    assert!(tmx.contains("<tuv xml:lang=\"fr\"><seg>Premiers <bpt i=\"1\" x=\"1\">[</bpt>mots<ept i=\"1\">](_index.md)</ept> et <ph x=\"2\">`code`</ph>.</seg></tuv>"), "{tmx}");
}
