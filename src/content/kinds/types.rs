//! Types of declared fields: which values are allowed, in words and as a JSON Schema. `typed` reads values by them.

use std::collections::BTreeSet;
use std::sync::Arc;

use schemars::{Schema, SchemaGenerator, json_schema};

use crate::date::{DateSpan, ZonedTime};
use crate::diag::Diagnostics;
use crate::locales::formats::Scale;
use crate::node::schema::object;
use crate::node::text::{PagePath, TextFormat, Web};
use crate::node::{Decimal, Documented, Node, Read, Text, Value, double_quoted, schema_of, yaml};
use crate::source::Place;

use super::roles::Role;
use super::value_pages::Pages;
use super::values::{Figure, FileFacts, Session, Unit};

/// What a declared field holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// One text.
    Text,
    /// A text in Markdown.
    Markdown,
    /// `true` or `false`.
    Flag,
    /// A whole number, with the least and the most that it may be.
    Number(Option<i64>, Option<i64>),
    /// A number with all its digits, with the scale and the unit in which it is shown.
    Decimal(Option<Scale>, Option<Unit>),
    /// One of some words.
    Choice(Vec<String>),
    /// A date, as precisely as it is known, or a span of dates.
    Date,
    /// A time with its zone.
    Instant,
    /// Local times in a named zone.
    Session,
    /// A number with scale, unit, name and day.
    Figure,
    /// An address on the web.
    Address,
    /// A mail address.
    Mail,
    /// The segment of a language of the site.
    Language,
    /// A file to download.
    File,
    /// The path of an image beside the page.
    Image,
    /// The id of a record of this table.
    Record(String),
    /// The path of an entry, of this kind if it is named.
    Entry(Option<String>),
    /// The name of a form of `site.toml`.
    Form,
    /// The id of a part of the section that the entry belongs to.
    Part,
    /// Several values of one type.
    List(Box<Type>),
    /// A map with declared fields.
    Group(Group),
    /// A map with names of one's own.
    Map(Box<Type>),
    /// What a declaration says that could not be read, which is reported: nothing is known of its values.
    Unread,
}

/// A map with declared fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// What it is, in a few words.
    pub about: String,
    /// Its fields, in order.
    pub fields: Vec<Field>,
}

impl Type {
    /// Whether a blank value of the type is read as one, and not reported as wrong.
    pub fn takes_blank(&self) -> bool {
        match self {
            Type::Text | Type::Markdown => true,
            Type::List(item) | Type::Map(item) => item.takes_blank(),
            _ => false,
        }
    }

    /// The names of the types in declarations.
    pub const NAMES: &[&str] = &[
        "text", "markdown", "lines", "flag", "number", "decimal", "choice", "date", "instant", "session",
        "figure", "address", "mail", "language", "file", "image", "record", "entry", "form", "part", "list",
        "group", "map",
    ];

    /// A list of texts.
    pub fn lines() -> Type {
        Type::List(Box::new(Type::Text))
    }

    /// Whether lists of entries can be chosen by values of the type: each is one thing, which others can be the same as.
    pub fn is_comparable(&self) -> bool {
        match self {
            Type::Text
            | Type::Flag
            | Type::Number(..)
            | Type::Decimal(..)
            | Type::Choice(_)
            | Type::Date
            | Type::Instant
            | Type::Address
            | Type::Mail
            | Type::Language
            | Type::Record(_)
            | Type::Entry(_)
            | Type::Form
            | Type::Part => true,
            Type::Markdown
            | Type::Session
            | Type::Figure
            | Type::File
            | Type::Image
            | Type::List(_)
            | Type::Group(_)
            | Type::Map(_)
            | Type::Unread => false,
        }
    }

    /// An example as YAML: a text that YAML would read as something else is in quotation marks.
    pub fn typed(&self, example: &str) -> String {
        if !matches!(
            self,
            Type::Text | Type::Markdown | Type::Choice(_) | Type::Mail | Type::Address | Type::Entry(_)
        ) {
            return example.to_owned();
        }
        let mut found = Diagnostics::new();
        let node = yaml(&Arc::from(""), &format!("a: {example}\n"), 0, &mut found);
        let read = node.as_ref().and_then(|node| node.get("a"));
        let is_same = match read.map(|node| &node.value) {
            Some(Value::Text(text) | Value::Number(text)) => text == example,
            _ => false,
        };
        let is_quoted =
            || example.starts_with(['"', '\'']) && read.is_some_and(|node| node.as_text().is_some());
        if found.is_empty() && (is_same || is_quoted()) { example.to_owned() } else { double_quoted(example) }
    }

    /// What may be written, in words.
    pub fn expects(&self) -> String {
        match self {
            Type::Text | Type::Form | Type::Part | Type::Record(_) | Type::Language => String::expects(),
            Type::Markdown => "a text in Markdown".to_owned(),
            Type::Image => "the path of an image beside the page".to_owned(),
            Type::Flag => bool::expects(),
            Type::Number(Some(least), Some(most)) => format!("a whole number from {least} to {most}"),
            Type::Number(Some(least), None) => format!("a whole number, {least} or more"),
            Type::Number(None, Some(most)) => format!("a whole number, {most} or less"),
            Type::Number(None, None) => i64::expects(),
            Type::Decimal(..) => Decimal::expects(),
            Type::Choice(choices) => format!("one of {}", choices.join(", ")),
            Type::Date => DateSpan::expects(),
            Type::Instant => ZonedTime::expects(),
            Type::Session => Session::expects(),
            Type::Figure => Figure::expects(),
            Type::Address => Web::EXPECTS.to_owned(),
            Type::Mail => "a mail address such as `name@example.org`".to_owned(),
            Type::File => FileFacts::expects(),
            Type::Entry(_) => PagePath::EXPECTS.to_owned(),
            Type::List(of) => format!("a list, each item {}", of.expects()),
            Type::Group(group) => format!("a map: {}", group.about),
            Type::Map(of) => format!("a map, each value {}", of.expects()),
            Type::Unread => "a value".to_owned(),
        }
    }

    /// The same as a JSON Schema.
    pub fn schema(&self, generator: &mut SchemaGenerator) -> Schema {
        match self {
            Type::Text
            | Type::Markdown
            | Type::Form
            | Type::Part
            | Type::Record(_)
            | Type::Language
            | Type::Image => String::schema(generator),
            Type::Flag => bool::schema(generator),
            Type::Number(least, most) => {
                let mut schema = json_schema!({ "type": "integer" });
                for (name, limit) in [("minimum", least), ("maximum", most)] {
                    limit.iter().for_each(|limit| drop(schema.insert(name.to_owned(), (*limit).into())));
                }
                schema
            }
            Type::Decimal(..) => Decimal::schema(generator),
            Type::Choice(choices) => json_schema!({ "type": "string", "enum": choices }),
            Type::Date => schema_of::<DateSpan>(generator),
            Type::Instant => schema_of::<ZonedTime>(generator),
            Type::Session => schema_of::<Session>(generator),
            Type::Figure => schema_of::<Figure>(generator),
            Type::Address => schema_of::<Text<Web>>(generator),
            Type::Mail => json_schema!({ "type": "string", "format": "email" }),
            Type::File => schema_of::<FileFacts>(generator),
            Type::Entry(_) => schema_of::<Text<PagePath>>(generator),
            Type::List(of) => json_schema!({ "type": "array", "items": of.schema(generator) }),
            Type::Group(group) => {
                let fields = group.fields.iter().map(|field| field as &dyn Documented);
                object(&group.about, fields, &[], generator)
            }
            Type::Map(of) => json_schema!({ "type": "object", "additionalProperties": of.schema(generator) }),
            Type::Unread => json_schema!({}),
        }
    }
}

impl Group {
    /// A group of which nothing is said but its fields.
    pub fn new(fields: Vec<Field>) -> Group {
        Group { about: "a group of fields".to_owned(), fields }
    }
}

/// A declared field.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// What it is, in one sentence.
    pub about: String,
    /// What it holds.
    pub kind: Type,
    /// Whether every entry must have it.
    pub required: bool,
    /// A value, as it is typed.
    pub example: Option<String>,
    /// What the program does with it.
    pub role: Option<Role>,
    /// The pages of its values.
    pub pages: Option<Pages>,
    /// What pages call it, in a language or in each.
    pub label: Option<Node>,
    /// Whether lists of facts on pages leave it out.
    pub hidden: bool,
    /// Where it is declared.
    pub place: Option<Place>,
}

impl Field {
    /// A field whose declaration could not be read: entries may have it with any value.
    pub(super) fn unread(name: &str) -> Field {
        Field {
            name: name.to_owned(),
            about: String::new(),
            kind: Type::Unread,
            required: false,
            example: None,
            role: None,
            pages: None,
            label: None,
            hidden: false,
            place: None,
        }
    }

    /// Adds its name to others if its values have days, and so the names of fields inside it.
    pub(super) fn days(&self, names: &mut BTreeSet<String>) {
        let mut kind = &self.kind;
        while let Type::List(of) | Type::Map(of) = kind {
            kind = of;
        }
        match kind {
            Type::Date | Type::Instant | Type::Session => drop(names.insert(self.name.clone())),
            Type::Group(group) => group.fields.iter().for_each(|field| field.days(names)),
            _ => {}
        }
    }

    /// How it is typed: `number: 110`.
    pub fn sample(&self) -> String {
        let example = self.example.as_deref().map(|example| self.kind.typed(example));
        format!("{}: {}", self.name, example.as_deref().unwrap_or("…"))
    }
}

impl Documented for Field {
    fn name(&self) -> &str {
        &self.name
    }

    fn doc(&self) -> &str {
        &self.about
    }

    fn expects(&self) -> String {
        self.kind.expects()
    }

    fn schema(&self, generator: &mut SchemaGenerator) -> Schema {
        self.kind.schema(generator)
    }
}
