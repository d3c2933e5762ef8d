//! Front matter in its three formats, and facts and tables in YAML: as files of a site, and beside the crates that read such formats.

use std::sync::Arc;

use hexaglot::content::front::{Format, split};
use hexaglot::diag::Diagnostics;
use hexaglot::node::{Node, Value, json, toml_part, yaml};

use super::ground::{LANGUAGES, chosen, ground};
use super::oracles::places_of;

/// Facts with which front matter is that of each kind.
const KINDS: &[&str] = &[
    "kind: page\n",
    "kind: event\ndates: 2022-06-07\n",
    "kind: circular\nseries: A\nnumber: 7\ndate: 2021-10-01\n",
    "kind: pillar\nnumber: 2\n",
    "kind: series\ndates: 2022-06\n",
    "kind: document\n",
    "kind: concept-note\n",
    "kind: section\nchildren: page\n",
];

/// A whole text with front matter.
pub fn front(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    if let Some((format, range)) = split(&text).front {
        let written = text.get(range).expect("a part of the text");
        match format {
            Format::Yaml => as_yaml(written),
            Format::Toml => as_toml(written),
            Format::Json => as_json(written),
        }
    }
    let kind = chosen(KINDS, data);
    let ground = ground(chosen(LANGUAGES, data), false);
    ground.build(&[("content/page.md", data), ("content/page.yaml", kind.as_bytes())]);
}

/// Facts of an entry, and a table.
pub fn facts(data: &[u8]) {
    as_yaml(&String::from_utf8_lossy(data));
    let text = b"---\ntitle: Page\n---\nText with [a link](ref:itu), {{ <place of=\"page\" /> }}.\n";
    let ground = ground(chosen(LANGUAGES, data), false);
    ground.build(&[("content/page.yaml", data), ("content/page.md", text)]);
    ground.build(&[(chosen(TABLES, data), data)]);
}

const TABLES: &[&str] = &[
    "content/_data/references.yaml",
    "content/_data/contacts.yaml",
    "content/_data/places.yaml",
    "content/_data/people.yaml",
    "content/_data/other.yaml",
];

fn as_yaml(text: &str) {
    let path: Arc<str> = "x.yaml".into();
    let mut problems = Diagnostics::new();
    let Some(node) = yaml(&path, text, 0, &mut problems) else {
        assert!(!problems.is_empty(), "a refusal without a word of {text:?}");
        return;
    };
    places_of(&node, text);
    // A remark in front changes nothing but places, though another reader reads it.
    let remark = "# é\n";
    let below = format!("{remark}{text}");
    let mut of_below = Diagnostics::new();
    if problems.is_empty() && !text.starts_with(['\u{feff}', '%']) {
        let other = yaml(&path, &below, 0, &mut of_below);
        let other = other.unwrap_or_else(|| panic!("refused below a remark: {text:?}: {of_below:?}"));
        assert!(other.same_value(&node), "{node:?}\n{other:?}");
    }
}

fn as_toml(text: &str) {
    let path: Arc<str> = "x.toml".into();
    let mut problems = Diagnostics::new();
    let read = toml_part(&path, text, 0, &mut problems);
    read.iter().for_each(|node| places_of(node, text));
    assert!(read.is_some() || !problems.is_empty(), "a refusal without a word of {text:?}");
    if let (Some(node), Ok(table), true) = (&read, text.parse::<toml::Table>(), problems.is_empty()) {
        assert!(is_toml(node, &toml::Value::Table(table.clone())), "{node:?}\n{table:?}");
    }
}

fn is_toml(node: &Node, value: &toml::Value) -> bool {
    match (&node.value, value) {
        (Value::Text(text), toml::Value::String(value)) => text == value,
        (Value::Bool(one), toml::Value::Boolean(other)) => one == other,
        (Value::List(items), toml::Value::Array(values)) => {
            items.len() == values.len() && items.iter().zip(values).all(|(item, value)| is_toml(item, value))
        }
        (Value::Map(fields), toml::Value::Table(table)) => {
            let is_same = |name: &str, node: &Node| table.get(name).is_some_and(|value| is_toml(node, value));
            fields.len() == table.len() && fields.iter().all(|(key, node)| is_same(&key.name, node))
        }
        (Value::Number(_), toml::Value::Integer(_) | toml::Value::Float(_)) => true,
        (Value::Text(_), toml::Value::Datetime(_)) => true,
        _ => false,
    }
}

fn as_json(text: &str) {
    let path: Arc<str> = "x.json".into();
    let mut problems = Diagnostics::new();
    let read = json(&path, text, 0, &mut problems);
    read.iter().for_each(|node| places_of(node, text));
    assert!(read.is_some() || !problems.is_empty(), "a refusal without a word of {text:?}");
    if let (Some(node), true) = (&read, problems.is_empty()) {
        let value: serde_json::Value =
            serde_json::from_str(text).unwrap_or_else(|error| panic!("no JSON: {error}: {text:?}"));
        assert!(is_json(node, &value), "{node:?}\n{value:?}");
    }
}

fn is_json(node: &Node, value: &serde_json::Value) -> bool {
    match (&node.value, value) {
        (Value::Null, serde_json::Value::Null) => true,
        (Value::Text(text), serde_json::Value::String(value)) => text == value,
        (Value::Bool(one), serde_json::Value::Bool(other)) => one == other,
        (Value::Number(_), serde_json::Value::Number(_)) => true,
        (Value::List(items), serde_json::Value::Array(values)) => {
            items.len() == values.len() && items.iter().zip(values).all(|(item, value)| is_json(item, value))
        }
        (Value::Map(fields), serde_json::Value::Object(object)) => {
            let is_same =
                |name: &str, node: &Node| object.get(name).is_some_and(|value| is_json(node, value));
            fields.len() == object.len() && fields.iter().all(|(key, node)| is_same(&key.name, node))
        }
        _ => false,
    }
}
