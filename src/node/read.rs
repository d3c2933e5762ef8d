//! From a node to a typed value; values that do not fit are reported.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::sync::Arc;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{Key, Node, Value, double_quoted};
use crate::diag::{Code, Diagnostics, one_of};
use crate::source::Place;

/// Where values are read from and where problems go.
pub struct Reader<'a> {
    /// The file that the nodes are in.
    pub path: &'a Arc<str>,
    /// Problems found.
    pub diags: &'a mut Diagnostics,
}

impl Reader<'_> {
    /// The place of a node.
    pub fn place(&self, node: &Node) -> Place {
        Place::new(self.path, node.range.clone())
    }

    /// Reports that a node is not what is expected.
    pub fn wrong_type<T>(&mut self, node: &Node, expects: &str) -> Option<T> {
        let place = self.place(node);
        let message = format!("expected {expects}, found {}", node.shape());
        self.diags.report(Code::WrongType, place, message).help(instead(&node.value, expects));
        None
    }

    /// Reports a problem with the name of a field.
    pub fn bad_key<T>(&mut self, code: Code, key: &Key, message: String, help: String) -> Option<T> {
        self.diags.report(code, Place::new(self.path, key.range.clone()), message).help(help);
        None
    }

    /// Reports that a file, or a part of it, is not a map of fields; its text shows what may be meant.
    pub fn no_map<T>(&mut self, node: &Node, text: &str) -> Option<T> {
        let first = text.get(node.range.clone()).and_then(|text| text.lines().next()).unwrap_or_default();
        let glued = first.split_once(':').filter(|(name, _)| !name.contains(' '));
        let equal = first.split_once('=').map(|(name, value)| (name.trim(), value.trim()));
        let equal = equal.filter(|(name, value)| !name.contains(' ') && !value.is_empty());
        let inside = first.strip_prefix('"').and_then(|first| first.strip_suffix('"'));
        let inside = inside.filter(|inside| inside.contains(": "));
        let bare = first
            .split_once(' ')
            .filter(|(name, value)| !name.contains([':', '=', '"']) && !value.contains(['=', ':']));
        let help = match (&node.value, glued, equal) {
            (Value::Text(_), ..) if inside.is_some() => {
                format!("write `{}`, without quotation marks around the line", inside.unwrap_or_default())
            }
            (Value::Text(_), None, None) if bare.is_some() => {
                let (name, value) = bare.unwrap_or_default();
                format!("write a colon after the name: `{name}: {value}`")
            }
            (Value::Text(_), Some((name, value)), _) => {
                format!("write a space after the colon: `{name}: {value}`")
            }
            (Value::Text(_), None, Some((name, value))) => {
                format!("write a colon in place of `=`: `{name}: {value}`")
            }
            (Value::List(_), _, _) => "remove the `- ` before the names of fields".to_owned(),
            _ => "write `name: value` on each line".to_owned(),
        };
        let message = format!("expected a map, `name: value` on each line, found {}", node.shape());
        self.bad(Code::WrongType, node, message, Some(help))
    }

    /// Reports a problem with a node's value.
    pub fn bad<T>(&mut self, code: Code, node: &Node, message: String, help: Option<String>) -> Option<T> {
        let place = self.place(node);
        self.diags.report(code, place, message).maybe_help(help);
        None
    }
}

/// What to write if something else is expected.
fn instead(found: &Value, expects: &str) -> String {
    match found {
        Value::Bool(value) if expects.contains("text") => format!("put it in quotes: `\"{value}\"`"),
        Value::Text(text) if expects.starts_with("a list") && text.contains(" -") => {
            "put each item on a line of its own, after `- `".to_owned()
        }
        Value::Text(text) | Value::Number(text) if expects.starts_with("a list") => {
            let items: Vec<String> = items(text).into_iter().map(item).collect();
            format!("put the items in brackets: `[{}]`", items.join(", "))
        }
        Value::List(_) if expects.starts_with("a text") => {
            "write one text, without brackets and `- `".to_owned()
        }
        Value::Null => format!("write {expects}, or remove the line"),
        _ if expects.contains("whole number") => format!("write {expects}, in digits alone, such as `3`"),
        _ if expects.starts_with("a map") => {
            format!("write {expects}, in braces: `{{name: value}}`")
        }
        _ => format!("write {expects}"),
    }
}

/// The items of a list that is written as one text.
fn items(text: &str) -> Vec<&str> {
    let parts =
        |text| str::split(text, [',', ';', '、', '，', '،']).map(str::trim).filter(|part| !part.is_empty());
    let words = || text.split_whitespace();
    // Addresses have no spaces in them.
    let is_paths = words().count() > 1 && words().all(|word| word.starts_with('/'));
    match parts(text).count() {
        0 => vec![text],
        1 if is_paths => words().collect(),
        _ => parts(text).collect(),
    }
}

fn item(text: &str) -> String {
    let is_plain = text.chars().all(|sign| sign.is_alphanumeric() || " /._-".contains(sign));
    if is_plain { text.to_owned() } else { double_quoted(text) }
}

/// A type that can be read from a node.
pub trait Read: Sized {
    /// What is expected, for messages and manuals: "a text".
    fn expects() -> String;

    /// Reads the node; reports and returns `None` if it does not fit.
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self>;

    /// What is allowed, as a JSON Schema.
    fn schema(generator: &mut SchemaGenerator) -> Schema;

    /// Its name among the definitions of a schema; `None` if it is short enough to be written where it is used.
    fn named() -> Option<&'static str> {
        None
    }
}

impl Read for String {
    fn expects() -> String {
        "a text".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<String> {
        match &node.value {
            Value::Text(text) | Value::Number(text) => Some(text.clone()),
            _ => reader.wrong_type(node, "a text"),
        }
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": ["string", "number"] })
    }
}

impl Read for bool {
    fn expects() -> String {
        "`true` or `false`".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<bool> {
        match &node.value {
            Value::Bool(value) => Some(*value),
            _ => reader.wrong_type(node, "`true` or `false`"),
        }
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "boolean" })
    }
}

/// A value and its place, for values that are checked once the whole site is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where it is.
    pub place: Place,
}

impl<T: Read> Read for At<T> {
    fn expects() -> String {
        T::expects()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<At<T>> {
        let value = T::read(node, reader)?;
        Some(At { value, place: reader.place(node) })
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        T::schema(generator)
    }

    fn named() -> Option<&'static str> {
        T::named()
    }
}

impl<T: Read> Read for Vec<T> {
    fn expects() -> String {
        format!("a list, each item {}", T::expects())
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Vec<T>> {
        match &node.value {
            Value::List(items) => Some(items.iter().filter_map(|item| T::read(item, reader)).collect()),
            _ => reader.wrong_type(node, "a list"),
        }
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "items": schema_of::<T>(generator) })
    }
}

impl<T: Read> Read for BTreeMap<String, T> {
    fn expects() -> String {
        format!("a map, each value {}", T::expects())
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<BTreeMap<String, T>> {
        let Some(fields) = node.as_map() else { return reader.wrong_type(node, "a map") };
        let read = |(key, value): &(super::Key, Node)| Some((key.name.clone(), T::read(value, reader)?));
        Some(fields.iter().filter_map(read).collect())
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "object", "additionalProperties": schema_of::<T>(generator) })
    }
}

impl Read for Node {
    fn expects() -> String {
        "any value".to_owned()
    }

    fn read(node: &Node, _: &mut Reader<'_>) -> Option<Node> {
        Some(node.clone())
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({})
    }
}

/// Names of choices that are typed as `true` and `false`.
const SWITCHES: &[(&str, &str)] = &[("allow", "deny"), ("notice", "omit")];

/// A type with a fixed list of names, such as `virtual`, `physical`, `hybrid`.
pub trait Choice: Sized + Copy + 'static {
    /// What the choice is called in messages: "format".
    const WHAT: &'static str;
    /// The names and their values.
    const NAMES: &'static [(&'static str, Self)];
    /// The code reported for other names.
    const CODE: Code = Code::WrongType;

    /// The value with this name.
    fn by_name(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }

    /// Reads a node that holds one of the names.
    fn read_choice(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let names = || Self::NAMES.iter().map(|(name, _)| *name);
        let Some(name) = node.as_text() else {
            let expects = format!("a text, one of {}", names().collect::<Vec<_>>().join(", "));
            let Value::Bool(value) = node.value else { return reader.wrong_type(node, &expects) };
            let mut meant = SWITCHES.iter().map(|(yes, no)| if value { *yes } else { *no });
            let meant = meant.find(|meant| names().any(|name| name == *meant));
            let quoted = |names: Vec<&str>| format!("`\"{}\"`", names.join("\"`, `\""));
            let help = match meant {
                Some(meant) => format!("write {}", quoted(vec![meant])),
                None => format!("write one of {}", quoted(names().collect())),
            };
            return reader.bad(
                Code::WrongType,
                node,
                format!("expected {expects}, found `{value}`"),
                Some(help),
            );
        };
        Self::by_name(name).or_else(|| {
            let message = format!("unknown {} `{name}`", Self::WHAT);
            reader.bad(Self::CODE, node, message, Some(one_of(name, names())))
        })
    }
}

/// Implements [`Choice`] and [`Read`] for an enum.
#[macro_export]
macro_rules! choice {
    ($type:ty, $what:literal, { $($name:literal => $variant:ident),* $(,)? } $(, $code:ident)?) => {
        impl $crate::node::Choice for $type {
            const WHAT: &'static str = $what;
            const NAMES: &'static [(&'static str, Self)] = &[$(($name, Self::$variant)),*];
            $(const CODE: $crate::diag::Code = $crate::diag::Code::$code;)?
        }

        impl $crate::node::Read for $type {
            fn expects() -> String {
                let names: &[&str] = &[$($name),*];
                format!("one of {}", names.join(", "))
            }

            fn read(node: &$crate::node::Node, reader: &mut $crate::node::Reader<'_>) -> Option<Self> {
                <$type as $crate::node::Choice>::read_choice(node, reader)
            }

            fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let names: &[&str] = &[$($name),*];
                schemars::json_schema!({ "type": "string", "enum": names })
            }
        }

        impl $type {
            /// Its name as written in files.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }
        }
    };
}

/// A readable type, as `schemars` sees it.
pub struct Described<T>(PhantomData<T>);

impl<T: Read> JsonSchema for Described<T> {
    fn inline_schema() -> bool {
        T::named().is_none()
    }

    fn schema_name() -> Cow<'static, str> {
        // `RawForm` is the contents of a file before they are understood; for the author it is a form.
        T::named().map_or("value", |name| name.strip_prefix("Raw").unwrap_or(name)).into()
    }

    fn schema_id() -> Cow<'static, str> {
        T::named().unwrap_or(std::any::type_name::<T>()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::schema(generator)
    }
}

/// The schema of a type where it is used: itself, or a reference to its definition.
pub fn schema_of<T: Read>(generator: &mut SchemaGenerator) -> Schema {
    generator.subschema_for::<Described<T>>()
}
