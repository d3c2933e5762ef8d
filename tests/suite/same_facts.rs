//! The texts of the repository's own site give the same facts in six languages, and the figures of its table.

use std::path::{Path, PathBuf};

const OTHERS: [&str; 5] = ["ar", "zh", "fr", "ru", "es"];

/// Amounts in billions of dollars that are parts of a figure, or a target.
const PARTS: [&str; 4] = ["9.7", "24.46", "20.76", "100"];

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content")
}

/// The English texts, by path.
fn english(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            english(&path, found);
        } else if path.to_str().unwrap().ends_with(".en.md") {
            let text = std::fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
}

fn texts() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    english(&content(), &mut found);
    assert!(found.len() > 30);
    found
}

/// The components called in a text: what is between `<` and `>`.
fn calls(text: &str) -> Vec<&str> {
    text.split("{{ <")
        .skip(1)
        .chain(text.split("{% <").skip(1))
        .filter_map(|rest| rest.split_once('>').map(|(call, _)| call))
        .collect()
}

fn argument<'t>(call: &'t str, name: &str) -> Option<&'t str> {
    call.split_once(&format!(" {name}=\""))?.1.split_once('"').map(|(value, _)| value)
}

/// What calls say, in any order, without what a language chooses for itself: the form of a date, the thing counted.
fn facts(text: &str) -> Vec<String> {
    let mut facts: Vec<String> = calls(text)
        .into_iter()
        .map(|call| {
            let kind = call.split(' ').next().unwrap();
            let said = ["value", "scale", "of", "form", "contact", "date"].map(|name| argument(call, name));
            let said: Vec<&str> = said.into_iter().flatten().collect();
            // A place may be written out where its name changes its ending.
            if kind == "place" { String::new() } else { format!("{kind} {}", said.join(" ")) }
        })
        .filter(|fact| !fact.is_empty())
        .collect();
    facts.sort();
    facts
}

#[test]
fn every_language_gives_the_same_facts() {
    for (path, text) in texts() {
        for language in OTHERS {
            let other = path.to_str().unwrap().replace(".en.md", &format!(".{language}.md"));
            let translated = std::fs::read_to_string(&other).unwrap();
            assert_eq!(facts(&text), facts(&translated), "{other}");
        }
    }
}

#[test]
fn texts_give_the_amounts_of_the_table_of_pledges() {
    let table = std::fs::read_to_string(content().join("_data/pledges.yaml")).unwrap();
    let amounts: Vec<&str> =
        table.lines().filter_map(|line| line.trim().strip_prefix("amount: ")).map(str::trim).collect();
    for (path, text) in texts() {
        for call in calls(&text) {
            let Some(value) = argument(call, "value") else { continue };
            if argument(call, "unit") == Some("USD") {
                assert!(amounts.contains(&value) || PARTS.contains(&value), "{value} in {}", path.display());
            }
        }
    }
}
