//! Documents made by chance: first such that a schema accepts them, then with a slip or two.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::chance::Dice;

/// Texts of all forms that fields know, and their neighbors.
const TEXTS: &[&str] = &[
    "2021",
    "0021",
    "2021-12",
    "2021-13",
    "2021-10-18",
    "2021-02-29",
    "2020-02-29",
    "2000-02-29",
    "1900-02-29",
    "2021-04-31",
    "2021-1-5",
    "18.10.2021",
    "2021-12/2022-05",
    "2022-06-07/2022-06-09",
    "2022/2021",
    "2021/2022/2023",
    "2021-10-18T10:00",
    "2021-10-18 10:00",
    "2021-10-18T09:30:15",
    "2021-10-18T10:00:60",
    "2021-10-18T24:00",
    "2021-02-30T10:00",
    "2021-10-18T10:00+02:00",
    "2021-10-18T10:00Z",
    "2021-10-31T23:59[Europe/Zurich]",
    "2021-10-31T23:59[CET]",
    "2021-10-31T23:59[UTC]",
    "2021-10-31T23:59",
    "2021-02-31T23:59[UTC]",
    "2021-10-31T23:59+01:00[Europe/Zurich]",
    "2021-10-31 00:00[America/Argentina/Buenos_Aires]",
    "Europe/Zurich",
    "Europe/Atlantis",
    "UTC",
    "CET",
    "https://site.test",
    "https://site.test/a?b#c",
    "http://site.test/x/",
    "https:///x",
    "https://a b",
    "ftp://site.test",
    "mailto:a@site.test",
    "//site.test",
    "javascript:alert(1)",
    "en",
    "fr",
    "zh-Hans",
    "pt_BR",
    "pt-BR",
    "de-CH-1996",
    "x",
    "en-",
    "english-language-tag",
    "../a.md",
    "pillars/_index.md",
    "a.markdown",
    "a/b",
    "/a/b/",
    "/call/",
    "//",
    "/",
    "..",
    ".",
    "...",
    ".hidden",
    "..x/y",
    "a/./b",
    "a//b",
    "slug_1.x",
    "два слова",
    "two words",
    "#0b4f9e",
    "#fff",
    "#ffff",
    "#ggg",
    "",
    " ",
    "error",
    "off",
    "loud",
    "true",
    "null",
    "~",
    "1e3",
    "-5",
    "a: b # c",
    "\"quoted\" \\ text",
    "line\nbreak",
    "–",
    "«»",
];

/// Texts that only a pattern asks for: what the program writes into front matter.
const STAMPS: &[&str] = &[
    "sem:0123456789ab blob:0123456789abcdef0123456789abcdef01234567",
    "sem:0123456789ab sem:0123456789ac",
    "sem:0123456789ab",
    "00ff00 abcdef",
];

/// Makes documents for a schema.
pub struct Maker<'s> {
    root: &'s Value,
    /// Texts that fit a pattern.
    fitting: BTreeMap<String, Vec<&'static str>>,
    /// Names of fields anywhere in schemas.
    names: Vec<String>,
}

impl<'s> Maker<'s> {
    pub fn new(root: &'s Value, names: Vec<String>) -> Maker<'s> {
        Maker { root, fitting: BTreeMap::new(), names }
    }

    /// A document that fits or nearly fits.
    pub fn document(&mut self, dice: &mut Dice) -> Value {
        let mut document = self.value(self.root, 0, dice);
        for _ in 0..[0, 0, 1, 1, 2][dice.roll(5)] {
            self.slip(&mut document, dice);
        }
        document
    }

    /// A value that a part of the schema accepts; deep down, the shortest.
    fn value(&mut self, schema: &'s Value, depth: usize, dice: &mut Dice) -> Value {
        if let Some(path) = schema["$ref"].as_str() {
            let target = self.root.pointer(path.trim_start_matches('#')).expect("a target");
            return self.value(target, depth, dice);
        }
        if let Some(choices) = schema["anyOf"].as_array() {
            return self.value(&choices[dice.roll(choices.len())], depth, dice);
        }
        if let Some(names) = schema["enum"].as_array() {
            return names[dice.roll(names.len())].clone();
        }
        let kind = match &schema["type"] {
            Value::Array(kinds) => kinds[dice.roll(kinds.len())].as_str().unwrap(),
            Value::String(kind) => kind,
            _ => return anything(depth, dice),
        };
        match kind {
            "object" => self.map(schema, depth, dice),
            "array" => {
                let count = if depth > 3 { 0 } else { dice.roll(3) };
                (0..count).map(|_| self.value(&schema["items"], depth + 1, dice)).collect()
            }
            "string" => match schema["pattern"].as_str() {
                Some(pattern) => json!(self.text(pattern, dice)),
                None => json!(dice.pick(TEXTS)),
            },
            "integer" => {
                let least = schema["minimum"].as_i64().unwrap_or(-3);
                let most = schema["maximum"].as_i64().unwrap_or(3000);
                json!(least + i64::try_from(dice.roll(usize::try_from(most - least + 1).unwrap())).unwrap())
            }
            "number" => [json!(5), json!(18.55), json!(-3)][dice.roll(3)].clone(),
            "boolean" => json!(dice.roll(2) == 0),
            _ => Value::Null,
        }
    }

    fn map(&mut self, schema: &'s Value, depth: usize, dice: &mut Dice) -> Value {
        let mut map = Map::new();
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        if let Some(properties) = schema["properties"].as_object() {
            let wanted = if depth > 3 { 0 } else { 1 + dice.roll(5) };
            for (name, inside) in properties {
                if required.contains(&name.as_str()) || dice.roll(properties.len()) < wanted {
                    map.insert(name.clone(), self.value(inside, depth + 1, dice));
                }
            }
        }
        if let Some(patterns) = schema["patternProperties"].as_object().filter(|_| depth < 4) {
            for (pattern, inside) in patterns {
                if dice.roll(2) == 0 {
                    map.insert(self.text(pattern, dice).to_owned(), self.value(inside, depth + 1, dice));
                }
            }
        }
        if schema["additionalProperties"].is_object() && depth < 4 {
            for _ in 0..dice.roll(3) {
                let name = dice.pick(&["one", "en", "fr", "part-1"]);
                map.insert(name.to_owned(), self.value(&schema["additionalProperties"], depth + 1, dice));
            }
        }
        Value::Object(map)
    }

    /// A text that fits a pattern.
    fn text(&mut self, pattern: &str, dice: &mut Dice) -> &'static str {
        let fitting = self.fitting.entry(pattern.to_owned()).or_insert_with(|| {
            let fits = jsonschema::validator_for(&json!({ "pattern": pattern })).unwrap();
            TEXTS.iter().chain(STAMPS).copied().filter(|text| fits.is_valid(&json!(text))).collect()
        });
        assert!(!fitting.is_empty(), "no text fits {pattern}");
        fitting[dice.roll(fitting.len())]
    }

    /// Changes something somewhere in a document.
    fn slip(&self, document: &mut Value, dice: &mut Dice) {
        let mut paths = Vec::new();
        list(document, String::new(), &mut paths);
        // The root itself is the rarest.
        let at = if dice.roll(40) == 0 { 0 } else { dice.roll(paths.len()) };
        let place = document.pointer_mut(&paths[at]).expect("a place");
        match (dice.roll(4), place) {
            (0, Value::Object(map)) => {
                let name = self.names[dice.roll(self.names.len())].clone();
                map.insert(name, anything(2, dice));
            }
            (1, Value::Object(map)) if !map.is_empty() => {
                let name = map.keys().nth(dice.roll(map.len())).unwrap().clone();
                let value = map.shift_remove(&name).unwrap();
                if dice.roll(2) == 0 {
                    map.insert(format!("{name}s"), value);
                }
            }
            (2, Value::Array(items)) => items.push(anything(2, dice)),
            (_, place) if at > 0 || dice.roll(3) == 0 => *place = anything(2, dice),
            _ => {}
        }
    }
}

/// Pointers to all parts of a document.
fn list(value: &Value, at: String, paths: &mut Vec<String>) {
    paths.push(at.clone());
    match value {
        Value::Object(map) => {
            for (key, inside) in map {
                list(inside, format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), paths);
            }
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, inside)| list(inside, format!("{at}/{index}"), paths));
        }
        _ => {}
    }
}

/// Any value. No number is written in two ways: `3.0` and `3` are one number to a schema, and not to us.
fn anything(depth: usize, dice: &mut Dice) -> Value {
    match dice.roll(if depth > 3 { 8 } else { 11 }) {
        0 => Value::Null,
        1 => json!(dice.roll(2) == 0),
        2 => [json!(0), json!(7), json!(-1), json!(2021), json!(99), json!(1_000_001), json!(0.5)]
            [dice.roll(7)]
        .clone(),
        3..8 => json!(dice.pick(TEXTS)),
        8 => (0..dice.roll(3)).map(|_| anything(depth + 1, dice)).collect(),
        _ => {
            let names = ["publish", "expires", "en", "fr", "url", "start", "zone", "x"];
            (0..dice.roll(3)).map(|_| (dice.pick(&names).to_owned(), anything(depth + 1, dice))).collect()
        }
    }
}
