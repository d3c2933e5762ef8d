//! JSON Schemas of what is in the files of a site, for editors: facts and front matter of each kind, `site.toml`,
//! `theme.toml`, tables of data.
//!
//! Made of the types that read the files, by `schemars`, in draft 7: the newest that both the YAML and the TOML
//! extension of Visual Studio Code read whole. A schema is of one file. That a required fact is in one file of an
//! entry, that two files do not contradict each other, that a span ends after it starts and that ids lead somewhere is
//! for the program to say; so no schema refuses what the program accepts.

use std::collections::BTreeSet;

use schemars::generate::SchemaSettings;
use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use crate::config::RawConfig;
use crate::content::kinds::{FIXED, Kind, Kinds, Overridable, RawField, RawKind, Type, Update, documented};
use crate::date::Day;
use crate::node::schema::{object, property};
use crate::node::{Documented, Read, ReadFields, schema_of};
use crate::theme::RawTheme;

/// Where a site keeps its schemas, below its folder.
pub const FOLDER: &str = ".vscode/schemas";

/// How long a line may be before it is parted.
const WIDTH: usize = 100;

/// What a schema describes.
#[derive(Clone, Debug, PartialEq)]
pub enum Subject {
    /// The facts of an entry.
    Facts(Kind),
    /// The front matter of a text.
    Text(Kind),
    /// `site.toml`.
    Site,
    /// A theme's `theme.toml`.
    Theme,
    /// A table in `content/_data/`.
    Table,
    /// The declaration of a kind.
    Kind,
}

impl Subject {
    /// All of them, in the order of their names.
    pub fn all(kinds: &Kinds) -> Vec<Subject> {
        let of_kinds =
            kinds.iter().flat_map(|kind| [Subject::Facts(kind.clone()), Subject::Text(kind.clone())]);
        let others = [Subject::Site, Subject::Theme, Subject::Table, Subject::Kind];
        let mut all: Vec<Subject> = of_kinds.chain(others).collect();
        all.sort_by_cached_key(Subject::name);
        all
    }

    /// Its name: `event-facts`.
    pub fn name(&self) -> String {
        match self {
            Subject::Facts(kind) => format!("{}-facts", kind.name),
            Subject::Text(kind) => format!("{}-text", kind.name),
            Subject::Kind => "kind".to_owned(),
            Subject::Site => "site".to_owned(),
            Subject::Theme => "theme".to_owned(),
            Subject::Table => "table".to_owned(),
        }
    }

    /// The name of its file: `event-facts.json`.
    pub fn file(&self) -> String {
        format!("{}.json", self.name())
    }

    /// What it is, in a few words.
    pub fn about(&self) -> String {
        match self {
            Subject::Facts(kind) => format!("Facts of an entry of the kind `{}` (`.yaml`)", kind.name),
            Subject::Text(kind) => format!("Front matter of a text of the kind `{}` (`.md`)", kind.name),
            Subject::Site => "The configuration of a site (`site.toml`)".to_owned(),
            Subject::Theme => "A theme (`theme.toml`)".to_owned(),
            Subject::Table => "A table of records (`content/_data/*.yaml`)".to_owned(),
            Subject::Kind => "The declaration of a kind (`kinds/*.toml`)".to_owned(),
        }
    }

    /// Its schema as a file: what is short on one line, with a line break at the end.
    pub fn text(&self, kinds: &Kinds) -> String {
        let mut text = String::new();
        write(&self.schema(kinds), 0, &mut text);
        text.push('\n');
        text
    }

    /// Its schema.
    pub fn schema(&self, kinds: &Kinds) -> Value {
        // Of a definition, the TOML extension says only that nothing fits it, and not what is wrong.
        let is_toml = matches!(self, Subject::Site | Subject::Theme | Subject::Kind);
        let settings = SchemaSettings::draft07().with(|settings| settings.inline_subschemas = is_toml);
        let mut generator = settings.into_generator();
        let root = match self {
            Subject::Facts(kind) => facts(kind, kinds, &mut generator),
            Subject::Text(kind) => text(kind, kinds, &mut generator),
            Subject::Site => site(kinds, &mut generator),
            Subject::Theme => without_nothing(RawTheme::schema(&mut generator)),
            Subject::Table => table(&mut generator),
            Subject::Kind => declaration(&mut generator),
        };
        let mut definitions = generator.take_definitions(false);
        definitions.sort_keys();
        let mut schema = Map::new();
        schema.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
        schema.insert("title".to_owned(), json!(self.about()));
        schema
            .extend(root.as_object().into_iter().flatten().map(|(key, value)| (key.clone(), value.clone())));
        schema.shift_remove("description");
        if !definitions.is_empty() {
            schema.insert("definitions".to_owned(), Value::Object(definitions));
        }
        Value::Object(schema)
    }
}

/// Writes JSON with two spaces for each step, but what fits into a line on one.
fn write(value: &Value, depth: usize, out: &mut String) {
    let short = value.to_string();
    let (open, close, items): (_, _, Vec<(String, &Value)>) = match value {
        Value::Object(map) if depth == 0 || short.len() > WIDTH => {
            ('{', '}', map.iter().map(|(key, value)| (format!("{}: ", json!(key)), value)).collect())
        }
        Value::Array(items) if short.len() > WIDTH => {
            ('[', ']', items.iter().map(|value| (String::new(), value)).collect())
        }
        _ => return out.push_str(&short),
    };
    out.push(open);
    for (at, (key, value)) in items.into_iter().enumerate() {
        out.push_str(if at == 0 { "\n" } else { ",\n" });
        out.push_str(&"  ".repeat(depth + 1));
        out.push_str(&key);
        write(value, depth + 1, out);
    }
    out.push('\n');
    out.push_str(&"  ".repeat(depth));
    out.push(close);
}

fn facts(kind: &Kind, kinds: &Kinds, generator: &mut SchemaGenerator) -> Schema {
    let fields: Vec<&dyn Documented> = kind.all_facts().chain(documented(Overridable::FIELDS)).collect();
    entry(kind, &fields, kinds, generator)
}

/// Facts may be in front matter too; a name that is both is a text there.
fn text(kind: &Kind, kinds: &Kinds, generator: &mut SchemaGenerator) -> Schema {
    let texts: BTreeSet<&str> = kind.all_texts().map(|field| field.name()).collect();
    let facts = kind.all_facts().filter(|field| !texts.contains(field.name()));
    let fields: Vec<&dyn Documented> =
        kind.all_texts().chain(documented(Overridable::FIELDS)).chain(facts).collect();
    entry(kind, &fields, kinds, generator)
}

fn entry(kind: &Kind, fields: &[&dyn Documented], kinds: &Kinds, generator: &mut SchemaGenerator) -> Schema {
    let mut schema = object("", fields.iter().copied(), &[], generator);
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        if let Some(own) = properties.get_mut("kind") {
            // A file that names another kind is described by the schema of that kind.
            own["enum"] = json!([kind.name, null]);
        }
        if let Some(children) = properties.get_mut("children") {
            let names = kinds.names().map(|name| json!(name)).chain([Value::Null]);
            children["enum"] = names.collect();
        }
    }
    let update = update(kind, fields, generator);
    if let Some(name) = Update::named() {
        generator.definitions_mut().insert(name.to_owned(), update);
    }
    schema
}

/// Facts that change on a day: those of the kind, each as it is in the entry itself.
fn update(kind: &Kind, shown: &[&dyn Documented], generator: &mut SchemaGenerator) -> Value {
    let mut properties = Map::new();
    let publish = json!({
        "description": "The first day with the new values.",
        "anyOf": [schema_of::<Day>(generator)],
    });
    properties.insert("publish".to_owned(), publish);
    for fact in kind.all_facts().filter(|fact| !FIXED.contains(&fact.name()) && fact.name() != "publish") {
        let is_shown = shown.iter().any(|field| std::ptr::addr_eq(*field, fact));
        let schema = match is_shown {
            true => json!({ "$ref": format!("#/properties/{}", fact.name()) }),
            false => property(fact, false, generator),
        };
        properties.insert(fact.name().to_owned(), schema);
    }
    json!({
        "description": "Facts that change on a day.",
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
        "required": ["publish"],
    })
}

/// A kind; each of its fields is a table, or the name of its type.
fn declaration(generator: &mut SchemaGenerator) -> Schema {
    let mut schema = without_nothing(RawKind::schema(generator));
    let field = without_nothing(RawField::schema(generator)).to_value();
    let names = json!({ "type": "string", "enum": Type::NAMES });
    for side in ["facts", "texts"] {
        if let Some(side) = schema.pointer_mut(&format!("/properties/{side}")) {
            side["type"] = json!("object");
            side["additionalProperties"] = json!({ "anyOf": [field, names] });
        }
    }
    schema
}

fn site(kinds: &Kinds, generator: &mut SchemaGenerator) -> Schema {
    let mut schema = without_nothing(RawConfig::schema(generator));
    schema.insert("required".to_owned(), json!(["base_url", "languages"]));
    for table in ["fallback", "translation"] {
        let Some(table) = schema.pointer_mut(&format!("/properties/{table}")) else { continue };
        let policy = table["additionalProperties"].take();
        let names = kinds.names().chain(["default"]);
        table["properties"] =
            names.map(|name| (name.to_owned(), policy.clone())).collect::<Map<_, _>>().into();
        table["additionalProperties"] = json!(false);
    }
    if let Some(languages) = schema.pointer_mut("/properties/languages") {
        languages["minItems"] = json!(1);
    }
    schema
}

/// Any map inside a table may have a first and a last day. The other names are those that templates and checks know.
fn table(generator: &mut SchemaGenerator) -> Schema {
    let day = schema_of::<Day>(generator);
    let known = [
        ("weight", "Its place in lists, small numbers first."),
        (
            "own",
            "Segments of the languages in which the name is the site's own, since no official one is known.",
        ),
        ("name", "Its name: one for all languages, or one for each segment."),
        ("url", "Its address: one for all languages, or one for each that has its own."),
        ("language", "Segment of the language that the address speaks."),
        ("placeholder", "Whether the address is still a placeholder."),
    ];
    let mut properties = Map::new();
    let days = [
        ("publish", "The day from which it exists."),
        ("expires", "The day from which it exists no longer."),
    ];
    for (name, about) in days {
        properties.insert(name.to_owned(), json!({ "description": about, "anyOf": [day] }));
    }
    for (name, about) in known {
        let any = json!({ "description": about, "anyOf": [{ "$ref": "#/definitions/Value" }] });
        properties.insert(name.to_owned(), any);
    }
    let value = json!({ "$ref": "#/definitions/Value" });
    let definition = json!({
        "description": "A value, or a map with one for each language segment.",
        "properties": properties,
        "additionalProperties": value,
        "items": value,
    });
    generator.definitions_mut().insert("Value".to_owned(), definition);
    json_schema!({ "type": "object", "additionalProperties": value })
}

/// A schema for a TOML file, which cannot say that something is nothing.
fn without_nothing(schema: Schema) -> Schema {
    let mut value = schema.to_value();
    strip_nothing(&mut value);
    Schema::try_from(value).unwrap_or_default()
}

fn strip_nothing(value: &mut Value) {
    match value {
        Value::Object(object) => {
            if let Some(Value::Array(kinds)) = object.get_mut("type") {
                kinds.retain(|kind| kind != "null");
                if let [single] = &kinds[..] {
                    let single = single.clone();
                    object.insert("type".to_owned(), single);
                }
            }
            object.values_mut().for_each(strip_nothing);
        }
        Value::Array(items) => {
            items.retain(|item| !item.is_null() && *item != json!({ "type": "null" }));
            items.iter_mut().for_each(strip_nothing);
        }
        _ => {}
    }
}
