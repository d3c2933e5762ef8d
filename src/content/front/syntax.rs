//! Helps name fields in YAML syntax; for front matter of another format they are rewritten in its syntax.

use super::parts::Format;

impl Format {
    /// A help with the fields, lists and maps in it as this format writes them.
    pub fn said(self, help: &str) -> String {
        if self == Format::Yaml {
            return help.to_owned();
        }
        let pieces = help.split('`').enumerate();
        let said = pieces.map(|(at, piece)| match at % 2 {
            1 => self.written(piece),
            _ => piece.to_owned(),
        });
        said.collect::<Vec<_>>().join("`")
    }

    fn written(self, yaml: &str) -> String {
        match yaml.split_once(": ").filter(|(name, _)| is_name(name)) {
            Some((name, value)) => self.field(name, value),
            None if yaml.starts_with(['[', '{']) && yaml.len() > 1 => self.value(yaml),
            None => yaml.to_owned(),
        }
    }

    fn field(self, name: &str, value: &str) -> String {
        let value = self.value(value);
        if self == Format::Toml { format!("{name} = {value}") } else { format!("\"{name}\": {value}") }
    }

    fn value(self, value: &str) -> String {
        let inside = |open: char, close: char| value.strip_prefix(open)?.strip_suffix(close);
        let all = |inside: &str, each: &dyn Fn(&str) -> String| {
            inside.split(", ").filter(|item| !item.is_empty()).map(each).collect::<Vec<_>>().join(", ")
        };
        if let Some(items) = inside('[', ']') {
            return format!("[{}]", all(items, &|item| self.value(item)));
        }
        if let Some(fields) = inside('{', '}') {
            return format!("{{{}}}", all(fields, &|field| self.written(field)));
        }
        let is_number = value.parse::<f64>().is_ok() && value.starts_with(|sign: char| sign.is_ascii_digit());
        let is_day = value.len() == 10
            && value.bytes().enumerate().all(|(at, byte)| match at {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        let is_bare = is_number || matches!(value, "true" | "false") || is_day && self == Format::Toml;
        if is_bare || value.starts_with('"') {
            return value.to_owned();
        }
        format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
    }
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_help_names_fields_as_the_file_writes_them() {
        for (yaml, toml, json) in [
            ("add `title: …`", "add `title = \"…\"`", "add `\"title\": \"…\"`"),
            ("write `date: 2021-10-18`", "write `date = 2021-10-18`", "write `\"date\": \"2021-10-18\"`"),
            ("`aliases: [/old/, 3]`", "`aliases = [\"/old/\", 3]`", "`\"aliases\": [\"/old/\", 3]`"),
            ("`{name: value}`", "`{name = \"value\"}`", "`{\"name\": \"value\"}`"),
            ("did you mean `title`?", "did you mean `title`?", "did you mean `title`?"),
            ("`draft: true`", "`draft = true`", "`\"draft\": true`"),
        ] {
            assert_eq!(Format::Yaml.said(yaml), yaml);
            assert_eq!(Format::Toml.said(yaml), toml);
            assert_eq!(Format::Json.said(yaml), json);
        }
    }
}
