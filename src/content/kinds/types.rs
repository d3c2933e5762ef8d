//! Types of declared fields: what may be written in one, in words, as a JSON Schema, and read into a value.

use schemars::{Schema, SchemaGenerator, json_schema};

use crate::date::{DateSpan, ZonedTime};
use crate::diag::{Code, one_of};
use crate::locales::formats::Scale;
use crate::node::schema::object;
use crate::node::text::{Form, PagePath, Web};
use crate::node::{At, Decimal, Documented, Fields, Node, Read, Reader, Text, Value, schema_of};
use crate::url;

use super::declaration::Field;
use super::values::{Fact, Figure, FileFacts, Session, Unit, Values};

/// What a declared field holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// One text.
    Text,
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
    /// The names of the types in declarations.
    pub const NAMES: &[&str] = &[
        "text", "lines", "flag", "number", "decimal", "choice", "date", "instant", "session", "figure",
        "address", "mail", "language", "file", "image", "record", "entry", "form", "part", "list", "group",
        "map",
    ];

    /// A list of texts.
    pub fn lines() -> Type {
        Type::List(Box::new(Type::Text))
    }

    /// What may be written, in words.
    pub fn expects(&self) -> String {
        match self {
            Type::Text | Type::Form | Type::Part | Type::Record(_) | Type::Language => String::expects(),
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
        }
    }

    /// The same as a JSON Schema.
    pub fn schema(&self, generator: &mut SchemaGenerator) -> Schema {
        match self {
            Type::Text | Type::Form | Type::Part | Type::Record(_) | Type::Language | Type::Image => {
                String::schema(generator)
            }
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
        }
    }

    /// Reads a value; what does not fit is reported.
    pub fn read(&self, name: &str, node: &Node, reader: &mut Reader<'_>) -> Option<At<Fact>> {
        let value = match self {
            Type::Text | Type::Form | Type::Part | Type::Record(_) | Type::Language | Type::Image => {
                Fact::Text(String::read(node, reader)?)
            }
            Type::Flag => Fact::Flag(bool::read(node, reader)?),
            Type::Number(least, most) => Fact::Number(number(*least, *most, node, reader)?),
            Type::Decimal(..) => Fact::Decimal(Decimal::read(node, reader)?),
            Type::Choice(choices) => Fact::Text(choice(name, choices, node, reader)?),
            Type::Date => Fact::Date(DateSpan::read(node, reader)?),
            Type::Instant => Fact::Instant(ZonedTime::read(node, reader)?),
            Type::Session => Fact::Session(Session::read(node, reader)?),
            Type::Figure => Fact::Figure(Figure::read(node, reader)?),
            Type::Address => Fact::Address(Text::read(node, reader)?),
            Type::Mail => Fact::Text(mail(node, reader)?),
            Type::File => Fact::File(FileFacts::read(node, reader)?),
            Type::Entry(_) => Fact::Entry(Text::read(node, reader)?),
            Type::List(of) => match &node.value {
                Value::List(items) => {
                    Fact::List(items.iter().filter_map(|item| of.read(name, item, reader)).collect())
                }
                _ => return reader.wrong_type(node, "a list"),
            },
            Type::Group(group) => Fact::Group(group.read(node, reader)?),
            Type::Map(of) => {
                let Some(fields) = node.as_map() else { return reader.wrong_type(node, "a map") };
                let read = fields
                    .iter()
                    .filter_map(|(key, node)| Some((key.name.clone(), of.read(&key.name, node, reader)?)));
                Fact::Map(read.collect())
            }
        };
        Some(At { value, place: reader.place(node) })
    }
}

impl Group {
    /// A group of which nothing is said but its fields.
    pub fn new(fields: Vec<Field>) -> Group {
        Group { about: "a group of fields".to_owned(), fields }
    }

    fn read(&self, node: &Node, reader: &mut Reader<'_>) -> Option<Values> {
        if node.as_map().is_none() {
            return reader.wrong_type(node, &format!("a map ({})", self.about));
        }
        for field in self.fields.iter().filter(|field| field.required) {
            if node.get(&field.name).is_none_or(|node| matches!(node.value, Value::Null)) {
                let message = format!("{} has no `{}`", self.about, field.name);
                let help = Some(format!("add `{}`", field.sample()));
                let _: Option<()> = reader.bad(Code::MissingField, node, message, help);
            }
        }
        let mut fields = Fields::of(node, reader.path, reader.diags);
        let values = Values::read(&self.fields, &mut fields, reader.diags);
        let known: Vec<&str> = self.fields.iter().map(|field| field.name.as_str()).collect();
        fields.finish(&known, &self.about, reader.diags);
        Some(values)
    }
}

fn number(least: Option<i64>, most: Option<i64>, node: &Node, reader: &mut Reader<'_>) -> Option<i64> {
    let number = i64::read(node, reader)?;
    let is_less = least.is_some_and(|least| number < least);
    if is_less || most.is_some_and(|most| number > most) {
        let message = match (least, most) {
            (Some(least), Some(most)) => format!("{number} is not between {least} and {most}"),
            (Some(least), None) => format!("{number} is less than {least}"),
            (_, most) => format!("{number} is more than {}", most.unwrap_or_default()),
        };
        let help = Some("write a number in this range".to_owned());
        let _: Option<()> = reader.bad(Code::OutOfRange, node, message, help);
    }
    Some(number)
}

fn choice(name: &str, choices: &[String], node: &Node, reader: &mut Reader<'_>) -> Option<String> {
    let text = String::read(node, reader)?;
    if choices.contains(&text) {
        return Some(text);
    }
    let help = one_of(&text, choices.iter().map(String::as_str));
    reader.bad(Code::WrongType, node, format!("unknown {} `{text}`", name.replace('_', " ")), Some(help))
}

fn mail(node: &Node, reader: &mut Reader<'_>) -> Option<String> {
    let text = String::read(node, reader)?;
    if !url::is_mail_address(&text) {
        let help = Some("write an address such as `name@example.org`".to_owned());
        return reader.bad(Code::BrokenLink, node, format!("`{text}` is not a mail address"), help);
    }
    Some(text)
}
