//! Units that `check` would refuse: left out with their line, and nothing else of their file is lost.

use super::{extract, import, read, said, site, write};

const ORIGINAL: &str =
    "---\ntitle: \"About us\"\nlabel: Us\n---\nFirst *words* are here.\n\n## Steps\n\nSecond and third.\n";
const FRENCH: &str = "---\ntitle: \"Notre page\"\nlabel: Nous\n---\nPremiers *mots* sont ici.\n\n## Étapes\n\nDeuxième et troisième.\n";
const PO: &str = "out/content/about.po";
const PAGE: &str = "content/about.fr.md";

fn about() -> tempfile::TempDir {
    let place = site(&[
        ("content/about.en.md", ORIGINAL),
        (PAGE, FRENCH),
        ("locales/en/site.ftl", "hello = Hello { $name }\nbye = Goodbye\n"),
        ("locales/fr/site.ftl", "hello = Bonjour { $name }\nbye = Au revoir\n"),
    ]);
    extract(&place, "po", "fr");
    place
}

/// Each is refused at its line, the heading beside it is written, and the page is not stamped.
#[test]
fn units_that_break_their_page_are_left_out_and_the_others_are_written() {
    let text = "Deuxième et troisième.";
    let cases = [
        (text, "Deux {% </note> %} trois", "`component-syntax`"),
        (text, "{% <note kind=\\\"info\\\"> %} Deux", "`component-syntax`"),
        (text, "Deux \u{202e}trois", "`bidi-control`"),
        (text, "**Deux", "`stray-emphasis`"),
        (text, "[Deux](", "`broken-markup`"),
        (text, "{{ x }} deux", "`foreign-syntax`"),
        (text, "Deux {#id}", "`foreign-syntax`"),
        (text, "Deux[^z]", "`missing-footnote`"),
        (text, "TODO", "`unfinished-text`"),
        (text, "# Deux", "is not one paragraph"),
        ("Notre page", "Notre\\npage", "has the end of a line"),
        ("Notre page", "Notre\\n---\\npage", "has the end of a line"),
        ("Notre page", "Notre \u{202e}page", "`bidi-control`"),
        ("Notre page", "Notre **page**", "`broken-markup`"),
    ];
    for (from, to, reason) in cases {
        let place = about();
        let po = read(&place, PO).replace("msgstr \"Étapes\"", "msgstr \"Phases\"");
        write(&place, PO, po.replace(&format!("msgstr \"{from}\""), &format!("msgstr \"{to}\"")));
        let line = po.lines().position(|line| line == format!("msgstr \"{from}\"")).unwrap() + 1;
        let (code, text) = import(&place);
        assert!(code == 1 && text.contains(reason) && text.contains("help: "), "{to}: {text}");
        assert!(text.contains(&format!("{PO}:{line}:")), "{to}: {text}");
        assert!(text.contains("1 text written, not stamped: what is refused is missing"), "{to}: {text}");
        assert_eq!(read(&place, PAGE), FRENCH.replace("Étapes", "Phases"), "{to}");
        assert_eq!(said(place.path(), &["check", "--lang", "fr"]).0, 0);
    }
}

/// A reason is named with numbers and lines.
#[test]
fn why_a_page_is_not_stamped_is_said() {
    let place = about();
    let po = read(&place, PO).replace("Étapes", "Phases");
    write(&place, PO, po.replace("msgstr \"Nous\"", "msgstr \"\""));
    let (code, text) = import(&place);
    assert!(code == 0 && text.contains("not stamped: 1 of its 5 texts are not translated"), "{text}");
    let place = about();
    write(&place, PAGE, format!("{FRENCH}\n- De plus.\n"));
    write(&place, PO, read(&place, PO).replace("Étapes", "Phases"));
    let (code, text) = import(&place);
    assert!(code == 0 && text.contains("not stamped: what is at line 11 belongs to no text"), "{text}");
}

#[test]
fn messages_that_break_others_are_left_out() {
    for (to, reason) in [
        ("{{ x }}", "no message `x`"),
        ("{ -term }", "no term `-term`"),
        ("{ bye }", "leads back to itself"),
        ("<b>Au</b>", "`message-html`"),
        ("\u{202e}Au", "`U+202E`"),
    ] {
        let place = about();
        let po = read(&place, "out/messages.po").replace("Bonjour", "Salut");
        write(&place, "out/messages.po", po.replace("Au revoir", to));
        let (code, text) = import(&place);
        assert!(code == 1 && text.contains(reason) && text.contains("out/messages.po:"), "{to}: {text}");
        assert_eq!(read(&place, "locales/fr/site.ftl"), "hello = Salut { $name }\nbye = Au revoir\n", "{to}");
    }
}

/// What `l10n stamp` refuses, `l10n import` does not stamp.
#[test]
fn a_translation_that_differs_from_its_original_is_written_and_not_stamped() {
    let place = about();
    let config = read(&place, "site.toml").replace("untranslated-text = \"off\"\n", "");
    write(&place, "site.toml", config);
    write(&place, PO, read(&place, PO).replace("Deuxième et troisième.", "Second and third."));
    let (code, text) = import(&place);
    assert!(code == 0 && text.contains("warning[untranslated-text]") && text.contains(PO), "{text}");
    assert!(text.contains("1 text written, not stamped: it does not say"), "{text}");
    assert_eq!(read(&place, PAGE), FRENCH.replace("Deuxième et troisième.", "Second and third."));
    // The same for a page that is new.
    let place = site(&[("content/about.en.md", ORIGINAL)]);
    let config = read(&place, "site.toml").replace("untranslated-text = \"off\"\n", "");
    write(&place, "site.toml", config);
    extract(&place, "po", "fr");
    let po = super::filled_po(&read(&place, PO)).replace("Zz Second", "Second");
    write(&place, PO, po);
    let (code, text) = import(&place);
    assert!(code == 0 && text.contains("made, with 5 texts, not stamped"), "{text}");
    assert!(read(&place, PAGE).contains("translation: {of: en, state: draft}\n"), "{}", read(&place, PAGE));
}

#[test]
fn a_field_that_the_translation_lacks_is_put_where_the_original_has_it() {
    for (original, before, after) in [
        (
            "---\ntitle: A\nlabel: B c\ndescription: D\n---\nText.\n",
            "---\ntitle: Un\n# Why\ndescription: Dé\n---\nTexte.\n",
            "---\ntitle: Un\nlabel: \"L’\\\"un\\\"\"\n# Why\ndescription: Dé\n",
        ),
        (
            "+++\ntitle = \"A\"\nlabel = \"B c\"\n+++\nText.\n",
            "+++\ntitle = \"Un\"\n[extra]\nx = 1\n+++\nTexte.\n",
            "+++\ntitle = \"Un\"\nlabel = \"L’\\\"un\\\"\"\n[extra]\n",
        ),
    ] {
        let place = site(&[("content/about.en.md", original), (PAGE, before)]);
        extract(&place, "po", "fr");
        let po = read(&place, PO);
        write(&place, PO, po.replace("msgid \"B c\"\nmsgstr \"\"", "msgid \"B c\"\nmsgstr \"L’\\\"un\\\"\""));
        let (code, text) = import(&place);
        assert!(code == 0 && text.contains("1 text written"), "{text}");
        let made = read(&place, PAGE);
        let made: String =
            made.split_inclusive('\n').filter(|line| !line.starts_with("translation")).collect();
        assert!(made.starts_with(after), "{made}");
    }
}

#[test]
fn what_a_file_says_and_nobody_understands_is_told() {
    let place = about();
    let po = read(&place, PO);
    let cases = [
        ("msgctxt", "#, fuzyz\nmsgctxt", 1, "`fuzyz` is no flag of PO"),
        ("msgctxt", "#, c-format, no-wrap\nmsgctxt", 0, "0 texts in 0 files"),
        ("msgctxt", "msgctxt \"x#y\"\nmsgctxt", 1, "the unit has a second `msgctxt`"),
        ("msgctxt", "#~ msgid \"a\"\n#~ msgstr \"b\"\n\nmsgctxt", 0, "an entry is marked as obsolete"),
        ("charset=UTF-8", "charset=CHARSET", 1, "its encoding is `CHARSET`"),
        ("charset=UTF-8", "charset=utf8", 0, "0 texts in 0 files"),
    ];
    for (from, to, exit, message) in cases {
        write(&place, PO, po.replacen(from, to, 1));
        let (code, text) = import(&place);
        assert!(code == exit && text.contains(message), "{to}: {text}");
    }
    std::fs::remove_dir_all(place.path().join("out")).unwrap();
    extract(&place, "xliff2", "fr");
    let path = "out/content/about.xlf";
    let xliff = read(&place, path);
    for (to, message) in [
        ("state=\"done\"", "`done` is no state of XLIFF 2"),
        ("state=\"translated\" subState=\"x:y\"", "the `subState` `x:y` is not read"),
    ] {
        write(&place, path, xliff.replace("state=\"translated\"", to));
        let (code, text) = import(&place);
        assert!(
            code == 0 && text.matches("warning[odd-exchange]").count() == 1 && text.contains(message),
            "{text}"
        );
    }
}

#[test]
fn two_formats_in_one_folder_are_told_apart() {
    let place = about();
    extract(&place, "xliff2", "fr");
    assert_eq!(import(&place).0, 0, "both say the same");
    write(&place, PO, read(&place, PO).replace("Étapes", "Phases"));
    let (code, text) = import(&place);
    assert!(
        code == 1
            && text.contains("nothing is written")
            && text.contains("one translation in PO and another in XLIFF"),
        "{text}"
    );
    assert!(text.contains("add `--from po` or `--from xliff2`"), "{text}");
    let (code, text) = said(place.path(), &["l10n", "import", "out", "--from", "po"]);
    assert!(code == 0 && read(&place, PAGE).contains("## Phases"), "{text}");
}
