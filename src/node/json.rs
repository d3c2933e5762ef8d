//! JSON text into a [`Node`] with places: front matter of that form.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::{Key, Node, Value, control, escapes};
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// How deep lists and objects may be nested.
const DEPTH: usize = 64;

/// Quotation marks that are typed instead of `"`.
const QUOTES: &[char] = &['\'', '“', '”', '„', '‘', '’', '«', '»'];

/// Where the JSON value at the start of a text ends; `None` if it cannot be parsed.
pub fn json_end(text: &str) -> Option<usize> {
    let mut parser = Parser { text, at: 0, base: 0 };
    parser.value(0).ok().map(|_| parser.at)
}

/// Parses JSON that begins at byte `base` of its file; `None` if it cannot be parsed, which is reported once.
pub fn json(path: &Arc<str>, text: &str, base: usize, diags: &mut Diagnostics) -> Option<Node> {
    let mut parser = Parser { text, at: 0, base };
    match parser.value(0) {
        Ok(mut node) => {
            escapes::check(path, text, base, &node, diags);
            control::check(path, text, base, &mut node, diags);
            Some(node)
        }
        Err(wrong) => {
            let place = Place::new(path, base + wrong.range.start..base + wrong.range.end);
            diags.report(Code::JsonSyntax, place, wrong.message).help(wrong.help);
            None
        }
    }
}

/// Why a text cannot be parsed.
struct Wrong {
    range: Range<usize>,
    message: String,
    help: String,
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
    base: usize,
}

impl Parser<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn skip(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len();
    }

    fn takes(&mut self, sign: char) -> bool {
        self.skip();
        let found = self.rest().starts_with(sign);
        self.at += usize::from(found);
        found
    }

    fn wrong<T>(&self, message: impl Into<String>, help: impl Into<String>) -> Result<T, Wrong> {
        let length = self.rest().chars().next().map_or(0, char::len_utf8);
        Err(Wrong { range: self.at..self.at + length, message: message.into(), help: help.into() })
    }

    fn value(&mut self, depth: usize) -> Result<Node, Wrong> {
        self.skip();
        let start = self.at;
        let value = match self.rest().chars().next() {
            _ if depth > DEPTH => {
                return self.wrong("lists and objects are nested too deep", "use fewer");
            }
            Some('{') => self.object(depth)?,
            Some('[') => self.list(depth)?,
            Some('"') => Value::Text(self.text()?),
            _ => self.word()?,
        };
        Ok(Node { value, range: self.base + start..self.base + self.at })
    }

    fn object(&mut self, depth: usize) -> Result<Value, Wrong> {
        let start = self.at;
        self.at += 1;
        let mut fields: Vec<(Key, Node)> = Vec::new();
        let mut names = BTreeSet::new();
        while !self.takes('}') {
            if !fields.is_empty() && !self.comma(start, '}')? {
                continue;
            }
            self.skip();
            let from = self.at;
            if self.rest().is_empty() {
                return self.unclosed(start, '}');
            }
            if !self.rest().starts_with('"') {
                return self.bare_name();
            }
            let name = self.text()?;
            let range = self.base + from..self.base + self.at;
            if !names.insert(name.clone()) {
                self.at = from;
                return self.wrong(format!("the field `{name}` is given twice"), "keep one of them");
            }
            if !self.takes(':') {
                return self.wrong("a colon is expected", format!("write `\"{name}\": value`"));
            }
            let node = self.value(depth + 1)?;
            fields.push((Key { name, range }, node));
        }
        Ok(Value::Map(fields))
    }

    fn list(&mut self, depth: usize) -> Result<Value, Wrong> {
        let start = self.at;
        self.at += 1;
        let mut items = Vec::new();
        while !self.takes(']') {
            if !items.is_empty() && !self.comma(start, ']')? {
                continue;
            }
            if self.rest().trim().is_empty() {
                return self.unclosed(start, ']');
            }
            items.push(self.value(depth + 1)?);
        }
        Ok(Value::List(items))
    }

    /// Takes the comma between two values; one before the end is not JSON.
    fn comma(&mut self, start: usize, end: char) -> Result<bool, Wrong> {
        let before = self.at;
        if !self.takes(',') {
            if self.rest().starts_with(';') {
                return self.wrong("a `;` is used where JSON has a comma", "write `,`");
            }
            if self.rest().is_empty() || (end == '}' && !self.begins_field()) {
                return self.unclosed(start, end);
            }
            self.at = self.text[..before].trim_end().len();
            return self.wrong("a comma is missing after this value", "write `,` here");
        }
        let comma = self.at - 1;
        self.skip();
        if self.rest().starts_with(end) {
            self.at = comma;
            return self.wrong(format!("a comma comes before `{end}`"), "remove the comma");
        }
        Ok(true)
    }

    /// Whether a name follows, in any quotation marks, and a colon.
    fn begins_field(&self) -> bool {
        let rest = self.rest();
        let name = rest.trim_start_matches(QUOTES);
        let length = name.find(|sign: char| !(sign.is_alphanumeric() || matches!(sign, '_' | '-')));
        let after = name[length.unwrap_or(name.len())..].trim_start_matches(QUOTES);
        rest.starts_with('"')
            || length.is_some_and(|length| length > 0) && after.trim_start().starts_with(':')
    }

    fn unclosed<T>(&mut self, start: usize, end: char) -> Result<T, Wrong> {
        self.at = start;
        let open = &self.text[start..=start];
        self.wrong(format!("`{open}` is never closed"), format!("write `{end}` at its end"))
    }

    fn text(&mut self) -> Result<String, Wrong> {
        let start = self.at;
        let mut out = String::new();
        self.at += 1;
        loop {
            let Some(sign) = self.rest().chars().next().filter(|sign| *sign != '\n') else {
                self.at = start;
                return self.wrong("the quotation mark is not closed", "write `\"` at the end of the text");
            };
            self.at += sign.len_utf8();
            match sign {
                '"' => return Ok(out),
                '\\' => out.push(self.escape()?),
                sign => out.push(sign),
            }
        }
    }

    /// Reports a name without double quotation marks.
    fn bare_name<T>(&self) -> Result<T, Wrong> {
        let rest = self.rest();
        let mark = rest.chars().next().filter(|sign| QUOTES.contains(sign));
        if let Some(mark) = mark {
            let message = format!("a name is in `{mark}`, and JSON has double quotation marks, `\"`");
            return self.wrong(message, format!("write `\"` in place of each {}", self.quotes()));
        }
        let length = rest.find(|sign: char| !(sign.is_alphanumeric() || matches!(sign, '_' | '-')));
        let name = &rest[..length.unwrap_or(rest.len())];
        if name.is_empty() {
            return self.wrong("a name in quotation marks is expected", "write `\"name\": value`");
        }
        Err(Wrong {
            range: self.at..self.at + name.len(),
            message: format!("the name `{name}` has no quotation marks"),
            help: format!("write `\"{name}\"`, and so each name"),
        })
    }

    /// Reports a text without double quotation marks.
    fn bare_text<T>(&self) -> Result<T, Wrong> {
        let line = self.rest().lines().next().unwrap_or_default();
        if line.starts_with(QUOTES) {
            let message = "a text is in other quotation marks than `\"`";
            return self.wrong(message, format!("write `\"` in place of each {}", self.quotes()));
        }
        let text = line.split([',', '}', ']']).next().unwrap_or_default().trim_end();
        if text.is_empty() || text.contains('"') {
            return self.wrong("a value is expected", "put a text in quotation marks: `\"…\"`");
        }
        Err(Wrong {
            range: self.at..self.at + text.len(),
            message: format!("the text `{text}` has no quotation marks"),
            help: format!("write `\"{}\"`", text.replace('\\', "\\\\")),
        })
    }

    /// The quotation marks of the text that are not those of JSON.
    fn quotes(&self) -> String {
        let end = self.rest().find('}').map_or(self.text.len(), |end| self.at + end);
        let found: Vec<String> = QUOTES
            .iter()
            .filter(|mark| self.text[..end].contains(**mark))
            .map(|mark| format!("`{mark}`"))
            .collect();
        found.join(" and ")
    }

    fn escape(&mut self) -> Result<char, Wrong> {
        let start = self.at - 1;
        // The caller reports a text that ends here.
        let Some(sign) = self.rest().chars().next() else { return Ok('\\') };
        self.at += sign.len_utf8();
        Ok(match sign {
            '"' | '\\' | '/' => sign,
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\u{8}',
            'f' => '\u{c}',
            'u' => return self.unicode(),
            _ => {
                self.at = start;
                return self.wrong(format!("`\\{sign}` means nothing"), "write `\\\\` for one backslash");
            }
        })
    }

    /// The character of a `\u`, which has been read; a character beyond 16 bits is written as two of them (RFC 8259, section 7).
    fn unicode(&mut self) -> Result<char, Wrong> {
        let start = self.at - 2;
        let Some(first) = self.unit() else {
            return self
                .wrong("four digits are expected after `\\u`", "write `\\u00e9`, or the letter itself");
        };
        let mut units = vec![first];
        if matches!(first, 0xd800..=0xdbff) && self.rest().starts_with("\\u") {
            self.at += 2;
            units.extend(self.unit());
        }
        let mut signs = char::decode_utf16(units);
        match (signs.next(), signs.next()) {
            (Some(Ok(sign)), None) => Ok(sign),
            _ => Err(Wrong {
                range: start..start + 6,
                message: format!("`{}` is half of a character", &self.text[start..start + 6]),
                help: "write the letter itself".to_owned(),
            }),
        }
    }

    fn unit(&mut self) -> Option<u16> {
        let digits = self.rest().get(..4)?;
        let unit =
            digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16));
        self.at += 4;
        unit?.ok()
    }

    fn word(&mut self) -> Result<Value, Wrong> {
        let is_part = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '+' | '.');
        let length = self.rest().find(|sign| !is_part(sign)).unwrap_or(self.rest().len());
        let word = self.rest()[..length].to_owned();
        let value = match word.as_str() {
            "null" => Value::Null,
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            word if is_number(word) => Value::Number(word.to_owned()),
            _ => return self.bare_text(),
        };
        self.at += length;
        Ok(value)
    }
}

fn is_number(word: &str) -> bool {
    let digits = word.strip_prefix('-').unwrap_or(word);
    digits.starts_with(|first: char| first.is_ascii_digit())
        && digits.parse::<f64>().is_ok()
        && !(digits.len() > 1 && digits.starts_with('0') && !digits.starts_with("0."))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn mistakes_are_reported_once_at_their_place() {
        for (text, place) in [
            ("{\"a\": 1,}", 7),
            ("{\"a\": 1 \"b\": 2}", 7),
            ("{\"a\": [1, 2}", 11),
            ("{\"a\": x}", 6),
            ("{a: 1}", 1),
            ("{\"a\": 1, \"a\": 2}", 9),
            ("{\"a\": \"x\n\"}", 6),
            ("{\"a\" 1}", 5),
            ("{\"a\": \"\\d\"}", 7),
            ("{\"a\": \"x\\ud800\"}", 8),
            ("{\"a\": \"\\ud83c\\u0041\"}", 7),
            ("{\"a\": \"\\udff4\"}", 7),
            ("{\"a\": 1", 0),
            ("\"\u{cbc}\\", 0),
            ("{\"a\": \"é\\", 6),
        ] {
            let mut diags = Diagnostics::new();
            assert!(json(&"a".into(), text, 0, &mut diags).is_none(), "{text}");
            let places: Vec<usize> = diags.iter().filter_map(|one| Some(one.place.as_ref()?.start)).collect();
            assert_eq!(places, [place], "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_read_is_what_another_reader_reads(text in "\\PC{0,30}|(\\{|\\}|\\[|\\]|,|:|\"[a-z\\\\né]{0,4}\"|-?[0-9]{1,3}(\\.[0-9])?|true|null| |\n){0,12}") {
            let ours = json(&"a".into(), &text, 0, &mut Diagnostics::new());
            if let Some(end) = json_end(&text)
                && text[end..].trim().is_empty()
            {
                prop_assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok() && ours.is_some(), "{}", text);
            }
        }
    }
}
