//! Dates in YAML and TOML, with the code that fits each mistake.

use std::ops::Range;

use schemars::{Schema, SchemaGenerator, json_schema};

use super::{Node, Read, Reader, Value, schema};
use crate::date::{DateError, DateErrorKind, DateSpan, Day, LocalTime, Zone, ZonedTime, pattern};
use crate::diag::{Code, did_you_mean};
use crate::source::Place;

impl Read for Day {
    fn expects() -> String {
        "a day such as `2021-10-18`".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Day> {
        read(node, reader, "a day such as `2021-10-18`", Day::parse)
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        schema::pattern(&Self::expects(), pattern::DAY)
    }

    fn named() -> Option<&'static str> {
        Some("Day")
    }
}

impl Read for DateSpan {
    fn expects() -> String {
        "a date: `2021`, `2021-12`, `2021-10-18`, or two of these with `/` between them".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<DateSpan> {
        read(node, reader, "a date", DateSpan::parse)
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        // A year by itself is a number to YAML.
        let year = json_schema!({ "type": "integer", "minimum": 1000, "maximum": 9999 });
        let mut text = schema::pattern(&Self::expects(), pattern::SPAN);
        let description = text.remove("description");
        json_schema!({ "description": description, "anyOf": [text, year] })
    }

    fn named() -> Option<&'static str> {
        Some("DateSpan")
    }
}

impl Read for ZonedTime {
    fn expects() -> String {
        "a time with its zone: `2021-10-31T23:59[Europe/Zurich]`".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<ZonedTime> {
        read(node, reader, "a time with its zone", ZonedTime::parse)
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        schema::pattern(&Self::expects(), pattern::ZONED)
    }

    fn named() -> Option<&'static str> {
        Some("ZonedTime")
    }
}

impl Read for LocalTime {
    fn expects() -> String {
        "a local time such as `2020-11-09T13:30`".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<LocalTime> {
        read(node, reader, "a local time", LocalTime::parse)
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        schema::pattern(&Self::expects(), pattern::LOCAL)
    }

    fn named() -> Option<&'static str> {
        Some("LocalTime")
    }
}

impl Read for Zone {
    fn expects() -> String {
        "a name of the tz database such as `Europe/Zurich`".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Zone> {
        read(node, reader, "a time zone", Zone::parse)
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        schema::pattern(&Self::expects(), pattern::ZONE)
    }
}

fn read<T>(
    node: &Node,
    reader: &mut Reader<'_>,
    expects: &str,
    parse: fn(&str) -> Result<T, DateError>,
) -> Option<T> {
    let (Value::Text(text) | Value::Number(text)) = &node.value else {
        return reader.wrong_type(node, expects);
    };
    match parse(text) {
        Ok(value) => Some(value),
        Err(error) => {
            let code = match error.kind {
                DateErrorKind::UnknownZone => Code::UnknownZone,
                DateErrorKind::MissingZone => Code::DeadlineWithoutZone,
                _ => Code::BadDate,
            };
            let near = (error.kind == DateErrorKind::UnknownZone).then(|| near_zone(text)).flatten();
            let place = Place::new(reader.path, shift(node, text, &error.range));
            reader.diags.report(code, place, error.message).maybe_help(near.or(error.help));
            None
        }
    }
}

/// The zone that a misspelt name means.
fn near_zone(text: &str) -> Option<String> {
    let name = text.split_once('[').map_or(text, |(_, zone)| zone.trim_end_matches(']'));
    let names = Zone::names();
    did_you_mean(name, names.iter().map(String::as_str))
}

/// The error's bytes in the file; quotation marks around the text are one byte wide.
fn shift(node: &Node, text: &str, range: &Range<usize>) -> Range<usize> {
    let quote = usize::from(node.range.len() == text.len() + 2);
    let start = node.range.start + quote;
    start + range.start..start + range.end
}
