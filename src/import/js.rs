//! What can be read of a program in JavaScript without running it: objects, lists, texts, numbers. Everything else is nothing.

use crate::node::{Key, Node, Value};

/// How deep objects may be nested.
const DEPTH: usize = 64;

/// The value of the first property or variable with a name, as `name: …` or `name = …`.
pub fn find(program: &str, name: &str) -> Option<Node> {
    program.match_indices(name).find_map(|(at, _)| {
        let before = program[..at].chars().next_back().unwrap_or(' ');
        let rest = program[at + name.len()..].trim_start_matches(['\'', '"']).trim_start();
        let rest = rest.strip_prefix([':', '='])?;
        if before.is_alphanumeric() || before == '_' || before == '.' {
            return None;
        }
        let mut parser = Parser { text: rest, at: 0 };
        let node = parser.value(0)?;
        (!matches!(node.value, Value::Null)).then_some(node)
    })
}

struct Parser<'t> {
    text: &'t str,
    at: usize,
}

impl Parser<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    /// Skips spaces and remarks.
    fn skip(&mut self) {
        loop {
            let rest = self.rest();
            self.at += rest.len() - rest.trim_start().len();
            let rest = self.rest();
            let length = if rest.starts_with("//") {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                rest.find("*/").map_or(rest.len(), |end| end + 2)
            } else {
                return;
            };
            self.at += length;
        }
    }

    fn value(&mut self, depth: usize) -> Option<Node> {
        self.skip();
        if depth > DEPTH {
            return None;
        }
        let value = match self.rest().chars().next()? {
            '{' => self.object(depth)?,
            '[' => self.list(depth)?,
            mark @ ('"' | '\'' | '`') => Value::Text(self.text_until(mark)?),
            _ => self.word(),
        };
        // A text that something is done with is no text.
        self.skip();
        if !self.rest().starts_with([',', '}', ']', ';', ')'])
            && !self.rest().is_empty()
            && !matches!(value, Value::Map(_) | Value::List(_))
        {
            let is_line = self.text[..self.at].ends_with('\n');
            if !is_line {
                self.expression();
                return Some(node(Value::Null));
            }
        }
        Some(node(value))
    }

    fn object(&mut self, depth: usize) -> Option<Value> {
        self.at += 1;
        let mut fields = Vec::new();
        loop {
            self.skip();
            let rest = self.rest();
            match rest.chars().next()? {
                '}' => {
                    self.at += 1;
                    return Some(Value::Map(fields));
                }
                ',' => self.at += 1,
                mark @ ('"' | '\'') => {
                    let name = self.text_until(mark)?;
                    self.field(name, &mut fields, depth)?;
                }
                first if first.is_alphanumeric() || first == '_' || first == '$' => {
                    let length = rest
                        .find(|sign: char| !(sign.is_alphanumeric() || sign == '_' || sign == '$'))
                        .unwrap_or(rest.len());
                    let name = rest[..length].to_owned();
                    self.at += length;
                    self.field(name, &mut fields, depth)?;
                }
                _ => self.expression(),
            }
        }
    }

    fn field(&mut self, name: String, fields: &mut Vec<(Key, Node)>, depth: usize) -> Option<()> {
        self.skip();
        if self.rest().starts_with(':') {
            self.at += 1;
            let value = self.value(depth + 1)?;
            fields.push((Key { name, range: 0..0 }, value));
        } else {
            self.expression();
        }
        Some(())
    }

    fn list(&mut self, depth: usize) -> Option<Value> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.skip();
            match self.rest().chars().next()? {
                ']' => {
                    self.at += 1;
                    return Some(Value::List(items));
                }
                ',' => self.at += 1,
                _ => {
                    let before = self.at;
                    items.push(self.value(depth + 1)?);
                    if self.at == before {
                        return None;
                    }
                }
            }
        }
    }

    fn text_until(&mut self, mark: char) -> Option<String> {
        let mut out = String::new();
        let mut signs = self.rest().char_indices().skip(1);
        while let Some((at, sign)) = signs.next() {
            match sign {
                '\\' => match signs.next()?.1 {
                    'n' => out.push('\n'),
                    't' => out.push('\t'),
                    other => out.push(other),
                },
                sign if sign == mark => {
                    self.at += at + 1;
                    return Some(out);
                }
                sign => out.push(sign),
            }
        }
        None
    }

    fn word(&mut self) -> Value {
        let rest = self.rest();
        let length =
            rest.find(|sign: char| !(sign.is_alphanumeric() || "._-".contains(sign))).unwrap_or(rest.len());
        let word = &rest[..length];
        let value = match word {
            "true" | "false" => Value::Bool(word == "true"),
            _ if !word.is_empty()
                && word.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') =>
            {
                Value::Number(word.to_owned())
            }
            _ => {
                self.expression();
                return Value::Null;
            }
        };
        self.at += length;
        value
    }

    /// Skips what is not read, up to the next comma or closing sign around it.
    fn expression(&mut self) {
        let mut depth = 0usize;
        while let Some(sign) = self.rest().chars().next() {
            match sign {
                '"' | '\'' | '`' => {
                    if self.text_until(sign).is_none() {
                        self.at = self.text.len();
                    }
                    continue;
                }
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' if depth == 0 => return,
                ')' | ']' | '}' => depth -= 1,
                ',' | ';' if depth == 0 => return,
                '/' if self.rest().starts_with("//") || self.rest().starts_with("/*") => {
                    self.skip();
                    continue;
                }
                _ => {}
            }
            self.at += sign.len_utf8();
        }
    }
}

fn node(value: Value) -> Node {
    Node { value, range: 0..0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::values::{at, texts};

    #[test]
    fn literals_are_read_and_programs_are_not() {
        let program = "export const locales = {\n root: { label: 'English', lang: \"en\" }, // first\n 'zh-cn': { label: `中文` },\n};\n\
            const site = x || 'https://a.test';\nexport default f({ site, title: 'T' + 1, list: ['a', g(1, [2]), 'b',], n: 3 });";
        let locales = find(program, "locales").unwrap();
        assert_eq!(at(&locales, &["zh-cn", "label"]).and_then(Node::as_text), Some("中文"));
        assert!(find(program, "title").is_none());
        assert_eq!(texts(&find(program, "list").unwrap()), ["a", "b"]);
    }
}
