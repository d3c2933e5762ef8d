//! What a file may contain, as a JSON Schema: the parts with which [`Read`](super::Read) types are described.
//!
//! A schema describes what the `read` of a type accepts, and nothing more: relations of several values, and whether an id or a path
//! exists, are known only to the program. Nothing here runs while a site is built.

use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Value, json};

use crate::diag::Code;

/// A field, as the manual, schemas and new files describe it.
pub trait Documented {
    /// Its name.
    fn name(&self) -> &str;
    /// One or more sentences.
    fn doc(&self) -> &str;
    /// The allowed values.
    fn expects(&self) -> String;
    /// The same as a JSON Schema.
    fn schema(&self, generator: &mut SchemaGenerator) -> Schema;
}

impl Documented for FieldDoc {
    fn name(&self) -> &str {
        self.name
    }

    fn doc(&self) -> &str {
        self.doc.trim()
    }

    fn expects(&self) -> String {
        (self.expects)()
    }

    fn schema(&self, generator: &mut SchemaGenerator) -> Schema {
        (self.schema)(generator)
    }
}

/// A map with some fields and no others; those that are required may not be empty either.
pub fn object<'f>(
    about: &str,
    fields: impl IntoIterator<Item = &'f dyn Documented>,
    required: &[Required],
    generator: &mut SchemaGenerator,
) -> Schema {
    let mut properties = serde_json::Map::new();
    let required: Vec<&str> = required.iter().map(|required| required.name).collect();
    for field in fields {
        let schema = property(field, required.contains(&field.name()), generator);
        properties.insert(field.name().to_owned(), schema);
    }
    let mut schema = json_schema!({
        "description": about.trim(),
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
    });
    if !required.is_empty() {
        schema.insert("required".to_owned(), json!(required));
    }
    schema
}

/// What a field may contain; a field that is not required may be empty.
pub fn property(field: &dyn Documented, required: bool, generator: &mut SchemaGenerator) -> Value {
    let mut value = field.schema(generator).to_value();
    if !required {
        value = or_nothing(value);
    }
    let mut described = serde_json::Map::new();
    described.insert("description".to_owned(), json!(field.doc()));
    match value {
        // Keys beside a reference are ignored.
        Value::Object(object) if object.contains_key("$ref") => {
            described.insert("anyOf".to_owned(), json!([object]));
        }
        Value::Object(object) => {
            described.extend(object.into_iter().filter(|(key, _)| key != "description"));
        }
        _ => {}
    }
    Value::Object(described)
}

fn or_nothing(mut schema: Value) -> Value {
    let nothing = json!("null");
    if schema.get("$ref").is_some() {
        return json!({ "anyOf": [schema, { "type": nothing }] });
    }
    if let Some(Value::Array(choices)) = schema.get_mut("anyOf") {
        choices.push(json!({ "type": nothing }));
    } else if let Some(kind) = schema.get_mut("type") {
        match kind {
            Value::Array(kinds) => kinds.push(nothing),
            single => *single = json!([single.take(), nothing]),
        }
        if let Some(Value::Array(names)) = schema.get_mut("enum") {
            names.push(Value::Null);
        }
    }
    schema
}

/// A text of a format; `expects` is what editors show for other texts.
pub fn pattern(expects: &str, pattern: &str) -> Schema {
    json_schema!({
        "description": sentence(expects),
        "type": "string",
        "pattern": pattern,
        "patternErrorMessage": format!("expected {expects}"),
    })
}

/// `a day` -> `A day.`
fn sentence(words: &str) -> String {
    let mut characters = words.chars();
    let first = characters.next().map(char::to_uppercase);
    let rest = characters.as_str();
    first.map_or_else(String::new, |first| format!("{first}{rest}."))
}

/// The description of a field in the manual.
#[derive(Clone, Copy, Debug)]
pub struct FieldDoc {
    /// Its name.
    pub name: &'static str,
    /// One or more sentences.
    pub doc: &'static str,
    /// The allowed values.
    pub expects: fn() -> String,
    /// The same as a JSON Schema.
    pub schema: fn(&mut SchemaGenerator) -> Schema,
}

/// A field that a map must have.
#[derive(Clone, Copy, Debug)]
pub struct Required {
    /// Its name.
    pub name: &'static str,
    /// The code of its absence.
    pub code: Code,
    /// How it may be written.
    pub example: &'static str,
}
