//! One thing has one name on every page of the repository's own site: the words of `content/_data/wording.yaml`.

use std::collections::BTreeMap;

use crate::own_words::{edition, says};

const TABLE: &str = include_str!("../../content/_data/wording.yaml");

/// A name of the table, or a form that no page may use for it.
struct Word {
    id: &'static str,
    field: &'static str,
    language: &'static str,
    text: &'static str,
}

/// The table is written in one form: an id, two fields, and a quoted text for each language.
fn table() -> Vec<Word> {
    let (mut id, mut field) = ("", "");
    let mut words = Vec::new();
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let (key, value) = line.split_once(':').unwrap();
        let text = value.trim().trim_matches('"');
        match line.len() - line.trim_start().len() {
            0 => id = key,
            2 => field = key.trim(),
            _ => words.push(Word { id, field, language: key.trim(), text }),
        }
    }
    words
}

fn in_language<'e>(
    pages: &'e BTreeMap<String, String>,
    language: &str,
) -> impl Iterator<Item = (&'e String, &'e String)> {
    pages.iter().filter(move |(path, _)| path.split('/').next() == Some(language))
}

#[test]
fn every_thing_has_its_name_in_six_languages() {
    let pages = edition("2022-06-20");
    let table = table();
    let names: Vec<&Word> = table.iter().filter(|word| word.field == "name").collect();
    assert!(names.len() > 100 && names.len().is_multiple_of(6), "{}", names.len());
    for word in names {
        let name = word.text.to_lowercase();
        let said = in_language(&pages, word.language).any(|(_, text)| text.to_lowercase().contains(&name));
        assert!(said, "no page in `{}` says `{}` ({})", word.language, word.text, word.id);
    }
}

#[test]
fn nothing_has_a_second_name() {
    let table = table();
    let mut second = Vec::new();
    for day in ["2021-10-18", "2022-06-20", "2023-12-31"] {
        let pages = edition(day);
        for word in table.iter().filter(|word| word.field == "other") {
            for form in word.text.split(" | ") {
                second.extend(
                    in_language(&pages, word.language)
                        .filter(|(_, text)| says(text, form))
                        .map(|(path, _)| format!("{day} {path}: `{form}` for `{}`", word.id)),
                );
            }
        }
    }
    assert!(second.is_empty(), "{second:#?}");
}
