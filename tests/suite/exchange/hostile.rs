//! Files that are broken, of another site, or changed by somebody who should not: reported with their line, and nothing is written.

use std::fs;

use super::{extract, fill, import, own, read, said, site, write};

const ORIGINAL: &str = "---\ntitle: \"About us\"\n---\nFirst [words](_index.md) and `code`.\n\n## Steps\n\n| Head | Other |\n|---|---|\n| a | b |\n\nUses {{ <date value=\"2021-05-01\" /> }} here.[^n]\n\n[^n]: Note.\n";
const FRENCH: &str = "---\ntitle: \"À propos\"\n---\nPremiers [mots](_index.md) et `code`.\n\n## Étapes\n\n| Tête | Autre |\n|---|---|\n| a | b |\n\nUsage {{ <date value=\"2021-05-01\" /> }} ici.[^n]\n\n[^n]: Note.\n";
const PO: &str = "out/content/about.po";
const XLIFF: &str = "out/content/about.xlf";

fn about() -> tempfile::TempDir {
    site(&[("content/about.en.md", ORIGINAL), ("content/about.fr.md", FRENCH)])
}

/// Imports a file with one part exchanged; nothing may be written.
fn refused(
    place: &tempfile::TempDir,
    path: &str,
    whole: &str,
    (from, to): (&str, &str),
    code: &str,
    message: &str,
) {
    assert!(whole.contains(from), "no `{from}` in {whole}");
    write(place, path, whole.replacen(from, to, 1));
    let before = own(place);
    let (exit, text) = import(place);
    let is_told = text.contains(&format!("error[{code}]"))
        && text.contains(message)
        && text.contains(&format!("{path}:"));
    assert!(exit == 1 && is_told && text.contains("help: "), "{from} -> {to}\n{text}");
    assert!(own(place) == before, "{from} -> {to}");
}

#[test]
fn translations_that_change_the_page_or_lose_a_code_are_refused() {
    let cases = [
        (
            "Premiers [mots](_index.md) et `code`.",
            "Premiers mots et `code`.",
            "lost-placeholder",
            "has no link to `_index.md`",
        ),
        (
            "Premiers [mots](_index.md) et `code`.",
            "Premiers [mots](index.md) et `code`.",
            "lost-placeholder",
            "has no link to `_index.md`",
        ),
        (
            "Premiers [mots](_index.md) et `code`.",
            "Premiers [mots](_index.md) et `Code`.",
            "lost-placeholder",
            "has no ``code``",
        ),
        (
            "Premiers [mots](_index.md) et `code`.",
            "[a](_index.md) [b](_index.md) `code`",
            "lost-placeholder",
            "its original does not",
        ),
        ("ici.[^n]", "ici.", "lost-placeholder", "has no footnote `[^n]`"),
        ("Usage {{ <date value=\\\"2021-05-01\\\" /> }}", "Usage", "lost-placeholder", "has no `{{ <date"),
        (
            "Usage {{ <date value=\\\"2021-05-01\\\" /> }}",
            "Usage {{ <date value=\\\"2021-05-02\\\" /> }}",
            "lost-placeholder",
            "has no `{{ <date",
        ),
        ("msgstr \"Étapes\"", "msgstr \"Étapes {#steps}\"", "bad-exchange", "is not one heading"),
        ("msgstr \"Tête\"", "msgstr \"Tête | x\"", "bad-exchange", "is not one head of a column"),
        ("Premiers ", "Premiers\\n\\n- a ", "bad-exchange", "is not one paragraph"),
        ("Premiers ", "# Premiers ", "bad-exchange", "is not one paragraph"),
        ("Premiers ", "{% <since date=\\\"2021-01-01\\\"> %}\\n\\n", "bad-exchange", "is not one paragraph"),
    ];
    let place = about();
    extract(&place, "po", "fr");
    let po = read(&place, PO);
    for (from, to, code, message) in cases {
        refused(&place, PO, &po, (from, to), code, message);
    }
}

#[test]
fn broken_po_files_are_reported_where_they_are_broken() {
    let cases = [
        ("msgstr \"À propos\"", "msgstr \"À \\q propos\"", "`\\q` is no escape of PO"),
        ("msgstr \"À propos\"", "msgstr \"À propos", "is not between two quotation marks"),
        ("msgstr \"À propos\"", "msgstr \"À \" propos\"", "ends the text before its end"),
        ("msgstr \"À propos\"", "mgsstr \"À propos\"", "`mgsstr` is no keyword of PO"),
        ("msgstr \"À propos\"", "msgstr[0] \"À propos\"", "no plurals of gettext"),
        ("msgctxt \"content/about.en.md#title\"\n", "", "has no `msgctxt`"),
        ("about.en.md#title", "about.en.md", "names no unit"),
        ("msgstr \"Étapes\"\n", "", "has no `msgstr`"),
        ("msgid \"Steps\"", "msgid \"Stages\"", "was altered in this file"),
        ("X-Language: fr", "X-Language: de", "its language is `fr` and `de`"),
        (
            "https://site.test\\n\"\n\"X-Source",
            "https://other.test\\n\"\n\"X-Source",
            "of the site `https://other.test`",
        ),
        ("charset=UTF-8", "charset=ISO-8859-1", "its encoding is `ISO-8859-1`"),
    ];
    let place = about();
    extract(&place, "po", "fr");
    let po = read(&place, PO);
    for (from, to, message) in cases {
        refused(&place, PO, &po, (from, to), "bad-exchange", message);
    }
    let twice = format!("{po}\n{}", &po[po.find("#. field").unwrap()..]);
    refused(&place, PO, &twice, ("\"X-", "\"X-"), "bad-exchange", "is in the file twice");
    write(&place, PO, [po.as_bytes(), b"\n# \xe9\n"].concat());
    let (exit, text) = import(&place);
    assert!(exit == 1 && text.contains("error[not-utf8]"), "{text}");
}

#[test]
fn broken_xliff_files_are_reported_where_they_are_broken() {
    let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<xliff";
    let deep = "<mrk id=\"m\">".repeat(5000);
    let cases = [
        ("<xliff", bomb, "declares a document type"),
        ("À propos", "&unknown;", "`&unknown;` is no entity of XML"),
        ("À propos", deep.as_str(), "too deep"),
        ("version=\"2.0\"", "version=\"1.2\"", "XLIFF `1.2`"),
        ("<xliff", "<xlif", "the file is no XLIFF"),
        ("</unit>", "</unite>", "the XML is broken"),
        ("trgLang=\"fr\"", "trgLang=\"de\"", "no language `de`"),
        (">https://site.test<", ">https://other.test<", "of the site `https://other.test`"),
        ("name=\"content/about.en.md#title\"", "", "has no `name`"),
        (
            "<source xml:space=\"preserve\">Steps<",
            "<source xml:space=\"preserve\">Stages<",
            "was altered in this file",
        ),
        ("id=\"u2\" name=", "id=\"u2\" id=\"u2\" name=", "attributes of the element are broken"),
    ];
    let place = about();
    extract(&place, "xliff2", "fr");
    let xliff = read(&place, XLIFF);
    for (from, to, message) in cases {
        refused(&place, XLIFF, &xliff, (from, to), "bad-exchange", message);
    }
    for cut in [xliff.len() / 3, xliff.len() / 2, xliff.len() - 12] {
        let cut = (0..cut).rev().find(|at| xliff.is_char_boundary(*at)).unwrap();
        write(&place, XLIFF, &xliff[..cut]);
        let (exit, text) = import(&place);
        assert!(exit == 1 && text.contains("error[bad-exchange]"), "{text}");
    }
    let target = xliff.find("<target xml:space=\"preserve\">Premiers").unwrap();
    let code = target + xliff[target..].find("<ph ").unwrap();
    let end = code + xliff[code..].find("/>").unwrap() + 2;
    write(&place, XLIFF, format!("{}{}", &xliff[..code], &xliff[end..]));
    let (exit, text) = import(&place);
    assert!(
        exit == 1 && text.contains("error[lost-placeholder]") && text.contains("has no ``code``"),
        "{text}"
    );
}

#[test]
fn files_that_cannot_be_imported_are_refused_by_name() {
    let place = about();
    for (path, message) in [
        ("nothing.po", "there is no file"),
        ("a.tmx", "translation memory"),
        ("a.txt", "name files that end in"),
        ("empty", "no PO or XLIFF file"),
    ] {
        fs::create_dir_all(place.path().join("empty")).unwrap();
        if path != "nothing.po" && path != "empty" {
            write(&place, path, "x");
        }
        let (exit, text) = said(place.path(), &["l10n", "import", path]);
        assert!(exit == 2 && text.contains(message), "{text}");
    }
    let (exit, text) = said(place.path(), &["l10n", "extract", "--to", "po", "--lang", "de"]);
    assert!(exit == 2 && text.contains("no language `de`"), "{text}");
    write(
        &place,
        "out/a.po",
        "msgid \"\"\nmsgstr \"\"\n\"Language: fr\\n\"\n\nmsgctxt \"../../etc/passwd#x\"\nmsgid \"a\"\nmsgstr \"b\"\n",
    );
    let (exit, text) = import(&place);
    assert!(
        exit == 0 && text.contains("[unplaced-unit]") && text.contains("no original of this site"),
        "{text}"
    );
}

#[test]
fn work_of_translators_is_not_written_over() {
    let place = about();
    let extract = |more: &[&str]| {
        said(place.path(), &[&["l10n", "extract", "--to", "po", "--lang", "fr"], more].concat())
    };
    assert_eq!(extract(&[]).0, 0);
    assert_eq!(extract(&[]).0, 0, "the same once more");
    let path = "exchange/fr/content/about.po";
    write(&place, path, read(&place, path).replace("Étapes", "Phases"));
    let (exit, text) = extract(&[]);
    let line = read(&place, path).lines().position(|line| line.contains("Phases")).unwrap() + 1;
    let told = format!("`{path}` has 1 translation (line {line}), which the site does not have");
    assert!(exit == 2 && text.contains(&told) && text.contains("hexaglot l10n import"), "{text}");
    assert!(read(&place, path).contains("Phases"));
    for old in ["about.po.old", "about.po.old2"] {
        let (exit, text) = extract(&["--force"]);
        assert!(exit == 0 && text.contains(&format!("is kept as `exchange/fr/content/{old}`")), "{text}");
        assert!(read(&place, &format!("exchange/fr/content/{old}")).contains("Phases"));
        write(&place, path, read(&place, path).replace("Étapes", "Phases"));
    }
    // What nobody has worked on is renewed.
    assert_eq!(extract(&["--force"]).0, 0);
    write(&place, "content/about.en.md", ORIGINAL.replace("Steps", "Other steps"));
    let (exit, text) = extract(&[]);
    assert!(exit == 0 && read(&place, path).contains("Other steps"), "{text}");
    write(&place, path, "notes\n");
    let (exit, text) = extract(&[]);
    assert!(exit == 2 && text.contains("has contents of its own"), "{text}");
}

#[test]
fn nothing_is_written_if_one_file_cannot_be() {
    let place = about();
    write(&place, "content/more.en.md", "---\ntitle: More\n---\nText.\n");
    write(&place, "content/more.fr.md", "---\ntitle: Plus\n---\nTexte.\n");
    extract(&place, "po", "fr");
    for (path, from, to) in [(PO, "Étapes", "Phases"), ("out/content/more.po", "Texte.", "Le texte.")] {
        write(&place, path, read(&place, path).replace(from, to));
    }
    let before = own(&place);
    let (exit, text) = said(place.path(), &["l10n", "import", "out", "--dry-run"]);
    assert!(exit == 0 && text.contains("2 texts in 2 files would be written"), "{text}");
    assert!(own(&place) == before);
    let locked = place.path().join("content/more.fr.md");
    let mut rights = fs::metadata(&locked).unwrap().permissions();
    rights.set_readonly(true);
    fs::set_permissions(&locked, rights).unwrap();
    let (exit, text) = import(&place);
    assert!(exit == 2 && text.contains("it is read-only; nothing is written"), "{text}");
    assert!(own(&place) == before);
}

#[test]
fn an_archive_is_named_and_a_long_file_is_read() {
    let place = site(&[]);
    extract(&place, "po", "fr");
    fill(&place);
    let po = read(&place, "out/content/_index.po");
    write(&place, "all.zip", b"PK\x03\x04 and more");
    write(&place, "all.po", b"PK\x03\x04 and more");
    for file in ["all.zip", "all.po"] {
        let (code, text) = said(place.path(), &["l10n", "import", file]);
        assert!(code == 2 && text.contains("is an archive: unpack it"), "{text}");
    }
    // More than a text of the site may have.
    let remark = "# a remark of nobody on nothing, which a program has written here\n".repeat(270_000);
    write(&place, "all.po", format!("{po}\n{remark}"));
    let (code, text) = said(place.path(), &["l10n", "import", "--dry-run", "all.po"]);
    assert!(code == 0 && text.contains("2 texts in 1 file would be written"), "{text}");
    write(&place, "all.po", format!("{po}\n{remark}msgid \"x\n"));
    let (code, text) = said(place.path(), &["l10n", "import", "all.po"]);
    let line = po.lines().count() + 270_002;
    assert!(code == 1 && text.contains(&format!("all.po:{line}:")), "{text}");
}
