//! `[external]`: how `hexaglot check --external` asks other sites whether links still lead somewhere.

use std::time::Duration;

use schemars::{Schema, SchemaGenerator, json_schema};

use crate::diag::Code;
use crate::fields;
use crate::node::text::TextFormat;
use crate::node::{At, Count, Node, Read, Reader, Text, Value};

fields! {
    /// The `[external]` table.
    pub struct RawExternal("the `[external]` table") {
        /// Addresses that are not asked; `*` is any part of one: `["https://www.linkedin.com/*"]`.
        ignore: Vec<At<Text<AddressPattern>>>,
        /// Days for which the answer of a link that leads somewhere counts; 7 if absent. That of any other link counts for one day at most.
        age: Option<Count>,
        /// Seconds between two requests to one site; 1 if absent.
        pause: Option<Seconds>,
        /// Seconds that a site has for its answer; 15 if absent.
        timeout: Option<Seconds>,
        /// Whether addresses of this computer and of private networks are asked too; `false` if absent, and they are reported.
        private: Option<bool>,
    }
}

/// How other sites are asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct External {
    /// Addresses that are not asked; `*` is any part of one.
    pub ignore: Vec<String>,
    /// How long the answer of a link that leads somewhere counts.
    pub age: Duration,
    /// The time between two requests to one site.
    pub pause: Duration,
    /// The time that a site has for its answer.
    pub timeout: Duration,
    /// Whether addresses of this computer and of private networks are asked.
    pub private: bool,
}

const DAY: u64 = 24 * 60 * 60;

impl External {
    pub(super) fn of(raw: RawExternal) -> External {
        let days = raw.age.and_then(Count::get).and_then(|days| u64::try_from(days).ok()).unwrap_or(7);
        let seconds =
            |given: Option<Seconds>, usual| given.map_or(Duration::from_secs(usual), |given| given.0);
        External {
            ignore: raw.ignore.into_iter().map(|at| at.value.to_string()).collect(),
            age: Duration::from_secs(days * DAY),
            pause: seconds(raw.pause, 1),
            timeout: seconds(raw.timeout, 15).max(Duration::from_millis(10)),
            private: raw.private.unwrap_or(false),
        }
    }

    /// Whether an address is not asked.
    pub fn ignores(&self, address: &str) -> bool {
        self.ignore.iter().any(|pattern| fits(pattern, address))
    }
}

/// Whether an address fits a pattern, in which `*` is any part.
fn fits(pattern: &str, address: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == address };
    let Some(mut left) = address.strip_prefix(first) else { return false };
    let parts: Vec<&str> = rest.split('*').collect();
    let Some((last, middle)) = parts.split_last() else { return true };
    for part in middle {
        let Some(at) = left.find(part) else { return false };
        left = &left[at + part.len()..];
    }
    left.ends_with(last)
}

/// The beginning of addresses, or a whole one.
pub struct AddressPattern;

impl TextFormat for AddressPattern {
    const EXPECTS: &'static str = "an address, in which `*` is any part";
    const PATTERN: &'static str = r"^(https?://|\*)[^ \t\r\n]*$";
    const HELP: &'static str = "write the whole address, such as `https://www.example.org/*`";
    const CODE: Code = Code::WrongType;

    fn fits(text: &str) -> bool {
        let begins = ["https://", "http://", "*"].iter().any(|start| text.starts_with(start));
        begins && !text.contains([' ', '\t', '\r', '\n'])
    }
}

/// Seconds, also with decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seconds(Duration);

/// The most seconds that anything waits.
const MOST: f64 = 3600.0;

impl Read for Seconds {
    fn expects() -> String {
        "seconds, from 0 to 3600".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Seconds> {
        let Value::Number(text) = &node.value else { return reader.wrong_type(node, "a number of seconds") };
        match text.replace('_', "").parse::<f64>() {
            Ok(number) if (0.0..=MOST).contains(&number) => Some(Seconds(Duration::from_secs_f64(number))),
            _ => {
                let message = format!("{text} is not between 0 and {MOST}");
                let help = Some("write a number in this range".to_owned());
                reader.bad(Code::OutOfRange, node, message, help)
            }
        }
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number", "minimum": 0, "maximum": 3600 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_is_any_part_of_an_address() {
        for (pattern, address, is_fit) in [
            ("https://a.org/*", "https://a.org/b/c?d", true),
            ("https://a.org/*", "https://a.org", false),
            ("https://a.org", "https://a.org", true),
            ("https://a.org", "https://a.org/b", false),
            ("*a.org/*/c", "https://www.a.org/b/c", true),
            ("*a.org/*/c", "https://www.a.org/c", false),
            ("*", "https://a.org", true),
            ("https://*.a.org/x*x", "https://b.a.org/x", false),
        ] {
            assert_eq!(fits(pattern, address), is_fit, "{pattern} {address}");
        }
    }
}
