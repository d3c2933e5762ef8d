//! Numbers: whole numbers, those of a range, and those that keep every digit.

use schemars::{Schema, SchemaGenerator, json_schema};

use super::{Node, Read, Reader, Value};
use crate::diag::Code;

impl Read for i64 {
    fn expects() -> String {
        "a whole number".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<i64> {
        match &node.value {
            Value::Number(text) => match text.replace('_', "").parse() {
                Ok(number) => Some(number),
                Err(_) => reader.wrong_type(node, "a whole number"),
            },
            _ => reader.wrong_type(node, "a whole number"),
        }
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer" })
    }
}

/// A whole number from `LEAST` to `MOST`. A number out of range is reported, and kept for later stages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Between<const LEAST: i64, const MOST: i64>(pub i64);

impl<const LEAST: i64, const MOST: i64> Read for Between<LEAST, MOST> {
    fn expects() -> String {
        format!("a whole number from {LEAST} to {MOST}")
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let number = i64::read(node, reader)?;
        if !(LEAST..=MOST).contains(&number) {
            let message = format!("{number} is not between {LEAST} and {MOST}");
            let help = Some("write a number in this range".to_owned());
            let _: Option<()> = reader.bad(Code::OutOfRange, node, message, help);
        }
        Some(Between(number))
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": LEAST, "maximum": MOST })
    }
}

/// How many there are of something.
pub type Count = Between<0, 1_000_000>;

impl Count {
    /// The number; `None` if it is out of range.
    pub fn get(self) -> Option<usize> {
        usize::try_from(self.0).ok()
    }
}

/// A number as written, with all its digits: `18.55`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decimal(pub String);

/// Digits without zeros that say nothing: `3.50` and `3.5` are one number.
pub fn plain_digits(digits: &str) -> &str {
    match digits.contains('.') {
        true => digits.trim_end_matches('0').trim_end_matches('.'),
        false => digits,
    }
}

/// What to type for a number with a decimal comma or with its unit: `3.5` for `3,5`, `3` for `3 m`.
fn written_number(text: &str) -> Option<String> {
    let end = text.find(|sign: char| !sign.is_ascii_digit() && !matches!(sign, '.' | ',' | '-'));
    let (number, unit) = text.split_at(end.unwrap_or(text.len()));
    let plain = number.replacen(',', ".", 1);
    let digits = plain.strip_prefix('-').unwrap_or(&plain);
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    if !is_digits(whole) || !is_digits(decimals) {
        return None;
    }
    // `1,304` may be a thousand or a decimal.
    let readings = match number.contains(',') && decimals.len() == 3 && unit.is_empty() {
        true => format!("write `{plain}` or `{}`", number.replace(',', "")),
        false => format!("write `{plain}`"),
    };
    match unit.trim() {
        "" => Some(readings),
        _ => Some(format!("{readings}: a unit is not part of the number")),
    }
}

impl Read for Decimal {
    fn expects() -> String {
        "a number".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Decimal> {
        match &node.value {
            Value::Number(text) => Some(Decimal(text.clone())),
            Value::Text(text) => {
                let message = format!("expected a number, found the text `{text}`");
                let help = written_number(text).unwrap_or_else(|| "write a number".to_owned());
                reader.bad(Code::WrongType, node, message, Some(help))
            }
            _ => reader.wrong_type(node, "a number"),
        }
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number" })
    }
}
