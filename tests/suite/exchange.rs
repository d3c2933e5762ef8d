//! `hexaglot l10n extract` and `import`: texts go out and come back, run in small sites and in the repository's own.

mod again;
mod comments;
mod hostile;
mod inside;
mod nested;
mod newer;
mod pages;
mod refused;
mod sections;
mod signs;
mod words;

use std::fs;

use tempfile::TempDir;

use crate::own_site::{copy_site, said, snapshot};
use crate::thorough;

const CONFIG: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\n[[languages]]\ntag = \"ru\"\nname = \"Русский\"\n[checks]\nmissing-language = \"off\"\nuntranslated-text = \"off\"\nuntranslated-message = \"off\"\n";

/// A site on disk: a home page in English, and what else is given.
pub fn site(files: &[(&str, &str)]) -> TempDir {
    let place = tempfile::tempdir().unwrap();
    let base = [("site.toml", CONFIG), ("content/_index.en.md", "---\ntitle: Home\n---\nWelcome.\n")];
    for (path, text) in base.iter().chain(files) {
        write(&place, path, text);
    }
    place
}

pub fn write(place: &TempDir, path: &str, text: impl AsRef<[u8]>) {
    let path = place.path().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

pub fn read(place: &TempDir, path: &str) -> String {
    fs::read_to_string(place.path().join(path)).unwrap_or_else(|_| panic!("no `{path}`"))
}

/// Extracts a language into one file for each page, in a format.
pub fn extract(place: &TempDir, format: &str, lang: &str) -> String {
    let (code, text) = said(
        place.path(),
        &["l10n", "extract", "--to", format, "--lang", lang, "--output", "out", "--force"],
    );
    assert_eq!(code, 0, "{text}");
    text
}

/// Imports what was extracted.
pub fn import(place: &TempDir) -> (i32, String) {
    said(place.path(), &["l10n", "import", "out"])
}

/// A PO file with a translation for every unit: a word before the text.
pub fn filled_po(po: &str) -> String {
    let mut made = String::new();
    let mut original = Vec::new();
    let mut keyword = "";
    for line in po.lines() {
        for known in ["msgctxt", "msgid", "msgstr"] {
            if line.starts_with(known) {
                keyword = known;
            }
        }
        match keyword {
            "msgid" if line.starts_with("msgid") => original = vec![line.to_owned()],
            "msgid" if line.starts_with('"') => original.push(line.to_owned()),
            _ => {}
        }
        let is_head = original.first().is_some_and(|line| line == "msgid \"\"") && original.len() == 1;
        if keyword == "msgstr" && !is_head && !line.is_empty() && !line.starts_with('#') {
            if line.starts_with("msgstr") {
                for (number, line) in original.iter().enumerate() {
                    let line = line.replacen("msgid", "msgstr", 1);
                    let is_first = number == usize::from(original.len() > 1);
                    made += &if is_first { line.replacen('"', "\"Zz ", 1) } else { line };
                    made.push('\n');
                }
            }
        } else if line != "#, fuzzy" {
            made += line;
            made.push('\n');
        }
    }
    made
}

/// The same for XLIFF.
pub fn filled_xliff(xliff: &str) -> String {
    let mut made = String::new();
    let mut source = String::new();
    let (mut in_source, mut in_target) = (false, false);
    for line in xliff.lines() {
        in_source |= line.contains("<source");
        in_target |= line.contains("<target");
        if in_source {
            source += line;
            source.push('\n');
        }
        in_source &= !line.contains("</source>");
        if line.contains("</segment>") {
            let target = source.replace("source", "target").replacen("\">", "\">Zz ", 1);
            made += &target;
            source.clear();
        }
        if !in_target {
            made += &line.replace("state=\"initial\"", "state=\"translated\"");
            made.push('\n');
        }
        in_target &= !line.contains("</target>");
    }
    made
}

/// Fills all files that were extracted.
pub fn fill(place: &TempDir) {
    for path in snapshot(&place.path().join("out")).into_keys() {
        let path = format!("out/{}", path.to_str().unwrap());
        let text = read(place, &path);
        write(place, &path, if path.ends_with(".po") { filled_po(&text) } else { filled_xliff(&text) });
    }
}

/// What is in the site's own folders.
pub fn own(place: &TempDir) -> Vec<(String, Vec<u8>)> {
    let all =
        snapshot(place.path()).into_iter().map(|(path, bytes)| (path.to_str().unwrap().to_owned(), bytes));
    all.filter(|(path, _)| !path.starts_with("out/")).collect()
}

#[test]
fn nothing_changes_when_the_own_site_goes_out_and_comes_back() {
    let place = tempfile::tempdir().unwrap();
    copy_site(place.path(), false);
    let before = own(&place);
    for (format, usual) in [("po", 2), ("xliff2", 1)] {
        for lang in &["ar", "zh", "fr", "ru", "es"][..thorough::of(5, usual)] {
            let told = extract(&place, format, lang);
            assert!(told.contains(": 0 not translated, 0 to be looked at"), "{told}");
            let (code, text) = import(&place);
            assert_eq!(code, 0, "{text}");
            assert!(text.contains("0 texts in 0 files written; 0 units"), "{text}");
            fs::remove_dir_all(place.path().join("out")).unwrap();
        }
        assert!(own(&place) == before, "{format} changed a file");
    }
}

/// The own site without those remarks on its texts that a word before each of them earns.
fn lenient_site(place: &std::path::Path) {
    copy_site(place, false);
    let config = fs::read_to_string(place.join("site.toml")).unwrap();
    let off: String = [
        "untranslated-text",
        "untranslated-message",
        "different-structure",
        "different-link",
        "mixed-scripts",
        "long-title",
        "long-description",
        "foreign-letters",
        "message-typography",
        "number-mismatch",
        "forbidden-term",
        "missing-term",
        "straight-quote",
        "double-space",
        "stale-tense",
        "garbled-text",
        "plural-category",
    ]
    .iter()
    .map(|code| format!("{code} = \"off\"\n"))
    .collect();
    let config = match config.contains("[checks]\n") {
        true => config.replace("[checks]\n", &format!("[checks]\n{off}")),
        false => format!("{config}\n[checks]\n{off}"),
    };
    fs::write(place.join("site.toml"), config).unwrap();
}

/// One language has all its pages and messages, the other none.
/// Whether nothing is reported but the language of words that are filled in.
fn is_quiet(text: &str) -> bool {
    text.lines()
        .filter(|line| line.starts_with("warning"))
        .all(|line| line.starts_with("warning[wrong-language]"))
}

#[test]
fn every_unit_of_the_own_site_lands_in_its_place() {
    let ways = [("po", "fr", true), ("xliff2", "zh", false), ("po", "es", false), ("xliff2", "ru", true)];
    for (format, lang, is_new) in ways.into_iter().take(thorough::of(4, 2)) {
        let place = tempfile::tempdir().unwrap();
        lenient_site(place.path());
        if is_new {
            for path in snapshot(place.path()).into_keys() {
                let is_own = path.to_str().unwrap().contains(&format!("/{lang}/"))
                    || path.to_str().unwrap().ends_with(&format!(".{lang}.md"));
                // The circular was written in Russian first.
                if is_own && !path.to_str().unwrap().contains("circulars/bdt") {
                    fs::remove_file(place.path().join(path)).unwrap();
                }
            }
        }
        extract(&place, format, lang);
        fill(&place);
        let (code, text) = import(&place);
        assert!(code == 0 && text.contains("; 0 units not translated") && is_quiet(&text), "{lang}: {text}");
        let made = own(&place);
        let (code, text) = import(&place);
        assert!(code == 0 && text.contains("0 texts in 0 files written; 0 units"), "{lang}: {text}");
        assert!(own(&place) == made, "{lang}: a second import changes something");
        fs::remove_dir_all(place.path().join("out")).unwrap();
        let told = extract(&place, format, lang);
        assert!(told.contains(": 0 not translated, 0 to be looked at"), "{lang}: {told}");
        // Each translation is that of its own original.
        if format == "po" {
            for (path, text) in snapshot(&place.path().join("out")) {
                let text = String::from_utf8(text).unwrap();
                assert_eq!(filled_po(&text), text, "{lang}: {}", path.display());
            }
        }
        let (_, status) = said(place.path(), &["l10n", "status", "--lang", lang]);
        let row = status.lines().nth(1).unwrap();
        assert!(row.split_whitespace().skip(2).take(5).all(|count| count == "0"), "{status}");
    }
}

#[test]
fn what_is_wrong_with_files_of_translators_has_four_codes() {
    let page = "---\ntitle: A\n---\nUse `code`.\n";
    let place = site(&[("content/a.en.md", page), ("content/a.fr.md", page)]);
    extract(&place, "po", "fr");
    let po = read(&place, "out/content/a.po");
    let cases = [
        ("msgstr \"Use `code`.\"", "msgstr \"Use \\q\"", 1, "[bad-exchange]"),
        ("msgstr \"Use `code`.\"", "msgstr \"Use it.\"", 1, "[lost-placeholder]"),
        ("msgctxt \"content/a.en.md#title\"", "msgctxt \"content/a.en.md#label\"", 0, "[unplaced-unit]"),
        ("msgid \"A\"", "#~ msgstr \"old\"\nmsgid \"A\"", 0, "[odd-exchange]"),
    ];
    for (from, to, exit, named) in cases {
        write(&place, "out/content/a.po", po.replace(from, to));
        let (code, text) = import(&place);
        assert!(code == exit && text.contains(named), "{text}");
    }
}
