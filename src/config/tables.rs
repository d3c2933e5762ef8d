//! Tables of `site.toml` whose keys mean something: kinds, codes, headers.

use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value as Json, json};

use super::headers::{self, Header};
use crate::choice;
use crate::diag::{Code, LevelSetting, one_of};
use crate::node::{At, Key, Node, Read, Reader, Value, schema_of};
use crate::source::Place;

/// What is published for an entry without a page in a language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Fallback {
    /// No page and no link; the language bar says so.
    #[default]
    Omit,
    /// Under a notice in the reader's language, the text in the first language of its fallback chain that has one, else the original.
    Notice,
}

choice!(Fallback, "fallback policy", { "omit" => Omit, "notice" => Notice });

/// The `[fallback]` table: a policy for each kind. Which kinds there are is known when the themes are read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Fallbacks(pub Vec<(At<String>, Node)>);

impl Read for Fallbacks {
    fn expects() -> String {
        format!("a map of kinds, each value {}", Fallback::expects())
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Fallbacks> {
        named_nodes(node, reader).map(Fallbacks)
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "object", "additionalProperties": schema_of::<Fallback>(generator) })
    }
}

/// The names of a table, as they are written, with their values.
pub fn named_nodes(node: &Node, reader: &mut Reader<'_>) -> Option<Vec<(At<String>, Node)>> {
    let named = |(key, value): &(Key, Node)| {
        let place = Place::new(reader.path, key.range.clone());
        (At { value: key.name.clone(), place }, value.clone())
    };
    Some(fields(node, reader)?.iter().map(named).collect())
}

/// The `[checks]` table: a level for each code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checks(pub Vec<(Code, LevelSetting)>);

impl Read for Checks {
    fn expects() -> String {
        "a map of codes, each value one of error, warning, off".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Checks> {
        let mut levels = Vec::new();
        for (key, value) in fields(node, reader)? {
            match Code::by_name(&key.name) {
                Some(code) => levels.extend(level(code, value, reader).map(|level| (code, level))),
                None => {
                    let message = format!("unknown code `{}` in `[checks]`", key.name);
                    let names: Vec<&str> = Code::ALL.iter().map(|code| code.name()).collect();
                    let _: Option<()> =
                        reader.bad_key(Code::UnknownKey, key, message, one_of(&key.name, names));
                }
            }
        }
        Some(Checks(levels))
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        let level = |code: &Code| {
            let about = code.explanation().split_inclusive(". ").next().unwrap_or_default().trim();
            let levels: &[&str] =
                if code.is_always_error() { &["error"] } else { &["error", "warning", "off"] };
            let schema = json!({ "description": about, "type": "string", "enum": levels });
            (code.name().to_owned(), schema)
        };
        let properties: Map<String, Json> = Code::ALL.iter().map(level).collect();
        json_schema!({ "type": "object", "properties": properties, "additionalProperties": false })
    }
}

/// The level that a line gives a code.
fn level(code: Code, value: &Node, reader: &mut Reader<'_>) -> Option<LevelSetting> {
    let name = code.name();
    let shown = code.level() != LevelSetting::Off;
    let (level, message, help) = match &value.value {
        Value::Bool(false) => (Some(LevelSetting::Off), "found `false`".to_owned(), "write `\"off\"`"),
        Value::Bool(true) if shown => {
            (None, "found `true`".to_owned(), "remove the line: it is reported anyway")
        }
        Value::Bool(true) => (None, "found `true`".to_owned(), "write `\"warning\"`"),
        _ => {
            let text = String::read(value, reader)?;
            let level = LevelSetting::parse(&text);
            let help = match text.to_lowercase().as_str() {
                "none" | "no" | "false" | "ignore" | "silent" | "never" | "disable" | "disabled" => {
                    "write `\"off\"`"
                }
                "warn" | "warnings" | "info" | "notice" => "write `\"warning\"`",
                "err" | "errors" | "deny" | "fatal" => "write `\"error\"`",
                _ => "write `error`, `warning` or `off`",
            };
            (level, format!("unknown level `{text}`"), help)
        }
    };
    if code.is_always_error() && level.is_some_and(|level| level != LevelSetting::Error) {
        let message =
            format!("`{name}` is always an error: what it reports cannot be published as it is written");
        return reader.bad(Code::WrongType, value, message, Some("remove the line".to_owned()));
    }
    let message = match value.value {
        Value::Bool(_) => format!("expected a level of `{name}`, `error`, `warning` or `off`, {message}"),
        _ if level.is_some() => return level,
        _ => message,
    };
    reader.bad(Code::WrongType, value, message, Some(help.to_owned()))
}

/// The `[headers]` table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headers(pub Vec<Header>);

impl Read for Headers {
    fn expects() -> String {
        "a map of names, or of paths and names".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Headers> {
        let table = fields(node, reader)?.iter().map(|(key, node)| (key.name.clone(), (key, node))).collect();
        Some(Headers(headers::resolve(reader.path, &table, reader.diags)))
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        let name = "^[A-Za-z0-9-]+$";
        let value = json!({ "type": "string", "pattern": r"^[^\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029]*$" });
        let below = json!({
            "type": "object", "patternProperties": { name: value }, "additionalProperties": false,
        });
        json_schema!({
            "type": "object",
            "patternProperties": { name: value, "^/": below },
            "additionalProperties": false,
        })
    }
}

fn fields<'n>(node: &'n Node, reader: &mut Reader<'_>) -> Option<&'n [(Key, Node)]> {
    match node.as_map() {
        Some(fields) => Some(fields),
        None => reader.wrong_type(node, "a map"),
    }
}
