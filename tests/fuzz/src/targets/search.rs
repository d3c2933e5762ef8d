//! What readers search: HTML -> sections, words, the files of an index.
//!
//! The page is in an index twice, so that both are found by the same words; each word is looked for as a browser does.

use std::collections::BTreeMap;

use hexaglot::search::{Index, Layout, Page, Vocabulary, excerpts, fold, sections, tokens};

/// Languages with stems, with other rules, and without either.
const LANGUAGES: [&str; 4] = ["en", "ru", "ar", "zh"];

/// The HTML of a page, and the index that it alone makes.
pub fn search(bytes: &[u8]) {
    let sections = sections(bytes);
    for section in &sections {
        for text in [&section.heading, &section.text] {
            assert!(
                !text.contains(['\n', '\t']) && !text.starts_with(' ') && !text.ends_with(' '),
                "{text:?}"
            );
        }
    }
    let text = String::from_utf8_lossy(bytes);
    let once = fold(&text);
    assert_eq!(fold(&once), once, "folding is done once");
    for token in tokens(&text) {
        assert_eq!(fold(&token.form), token.form, "a form is folded");
        assert!(!token.form.contains(['\t', '\n', ',', '>']), "{:?}", token.form);
    }
    let title = text.chars().take(40).collect();
    let page = Page { title, sections, ..Page::default() };
    for primary in LANGUAGES {
        index(primary, &page);
    }
}

/// Each word of the page leads to both copies of it.
fn index(primary: &str, page: &Page) {
    let vocabulary = Vocabulary::default();
    let records = [vocabulary.record(page), vocabulary.record(page)];
    assert_eq!(records[0].line, records[1].line);
    let index = Index::of(primary, &vocabulary, &[&records[0], &records[1]], (&[], &[]));
    let layout = Layout::of(2);
    let pages: Vec<serde_json::Value> =
        serde_json::from_str(&excerpts(records.iter().map(|record| &*record.line)))
            .expect("excerpts are JSON");
    assert_eq!(pages.len(), 2);
    let files: Vec<BTreeMap<String, (&str, &str)>> = index.words.iter().map(|file| words(file)).collect();
    let texts = page.sections.iter().flat_map(|section| [&section.heading, &section.text]);
    for token in texts.chain([&page.title]).flat_map(|text| tokens(text)) {
        let form = token.form.as_str();
        let (stem, _) = files[layout.shard(form)].get(form).unwrap_or_else(|| panic!("`{form}` has no word"));
        let (_, pages) =
            files[layout.shard(stem)].get(*stem).unwrap_or_else(|| panic!("`{stem}` has no pages"));
        let found: Vec<&str> = pages.split_inclusive(|c: char| c.is_ascii_uppercase()).collect();
        assert!(
            matches!(found[..], [first, second] if first.starts_with('0') && second.starts_with('1')),
            "{pages}"
        );
    }
}

/// A file of words as a browser reads it: form -> word and, in the file of the word, its pages.
fn words(file: &str) -> BTreeMap<String, (&str, &str)> {
    let mut found = BTreeMap::new();
    for line in file.lines() {
        let mut cells = line.split('\t');
        let (stem, list) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
        if let Some(other) = list.strip_prefix('>') {
            found.insert(stem.to_owned(), (other, ""));
            continue;
        }
        let pages = cells.next().unwrap_or_else(|| panic!("{line:?} has no pages"));
        // The word itself need not be a form.
        found.entry(stem.to_owned()).or_insert((stem, pages));
        for form in list.split(',').filter(|form| !form.is_empty()) {
            let whole = form.strip_prefix('-').map_or_else(|| form.to_owned(), |end| [stem, end].concat());
            found.insert(whole, (stem, pages));
        }
    }
    found
}
