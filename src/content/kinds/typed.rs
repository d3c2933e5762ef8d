//! Reads values by their types, and visits each value with its type.

use super::types::{Field, Group, Type};
use super::values::{Fact, Figure, FileFacts, Session, Values};
use crate::date::{DateSpan, ZonedTime};
use crate::diag::{Code, Diagnostics, one_of};
use crate::node::{At, Decimal, Fields, Node, Read, Reader, Text, Value};
use crate::url;

impl Type {
    /// Reads a value; what does not fit is reported.
    pub fn read(&self, name: &str, node: &Node, reader: &mut Reader<'_>) -> Option<At<Fact>> {
        let value = match self {
            Type::Text
            | Type::Markdown
            | Type::Form
            | Type::Part
            | Type::Record(_)
            | Type::Language
            | Type::Image => Fact::Text(String::read(node, reader)?),
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
            Type::Unread => return None,
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

impl Values {
    /// Reads the declared fields; the rest stays.
    pub fn read(declared: &[Field], fields: &mut Fields<'_>, diags: &mut Diagnostics) -> Values {
        let mut take = |field: &Field| {
            fields.take_with(&field.name, diags, |node, reader| field.kind.read(&field.name, node, reader))
        };
        Values(declared.iter().map(&mut take).collect())
    }

    /// Every single value with its type: items of lists, fields of groups and values of maps each by itself.
    pub fn visit<'v>(&'v self, declared: &'v [Field], see: &mut impl FnMut(&'v Type, &'v At<Fact>)) {
        for (field, value) in declared.iter().zip(self.iter()) {
            if let Some(value) = value {
                visit(&field.kind, value, see);
            }
        }
    }
}

fn visit<'v>(kind: &'v Type, at: &'v At<Fact>, see: &mut impl FnMut(&'v Type, &'v At<Fact>)) {
    match (kind, &at.value) {
        (Type::List(of), Fact::List(items)) => items.iter().for_each(|item| visit(of, item, see)),
        (Type::Map(of), Fact::Map(items)) => items.iter().for_each(|(_, item)| visit(of, item, see)),
        (Type::Group(group), Fact::Group(values)) => values.visit(&group.fields, see),
        _ => see(kind, at),
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
