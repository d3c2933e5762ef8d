//! HTML of a page's text -> its sections as plain text. It is the program's own HTML, so only what that contains is read.

/// What is below one heading.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// The anchor of the heading; empty before the first one.
    pub id: String,
    /// The heading.
    pub heading: String,
    /// The text, on one line.
    pub text: String,
}

/// Elements inside a line: what is beside them belongs to one word.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "code", "dfn", "em", "i", "kbd", "mark", "q", "s", "small", "span",
    "strong", "sub", "sup", "time", "u", "wbr",
];

/// Elements whose content nobody reads as text.
const SKIPPED: &[&str] = &["script", "style", "svg", "template"];

/// The sections of a text.
pub fn sections(html: &str) -> Vec<Section> {
    let mut reader = Reader { sections: vec![Section::default()], heading: false, skipped: None };
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        reader.text(&rest[..at]);
        rest = &rest[at..];
        let Some(end) = end_of(rest) else { break };
        reader.tag(&rest[1..end]);
        rest = &rest[end + 1..];
    }
    if !rest.starts_with('<') {
        reader.text(rest);
    }
    let mut sections = reader.sections;
    for section in &mut sections {
        section.text = one_line(&section.text);
        section.heading = one_line(&section.heading);
    }
    sections.retain(|section| !section.text.is_empty() || !section.heading.is_empty());
    sections
}

/// Where the tag at the beginning ends: not inside of quotation marks. Comments end like tags.
fn end_of(tag: &str) -> Option<usize> {
    if tag.starts_with("<!--") {
        return tag.find("-->").map(|at| at + 2);
    }
    let mut quote = None;
    tag.bytes().position(|byte| {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
        quote.is_none() && byte == b'>'
    })
}

struct Reader {
    sections: Vec<Section>,
    heading: bool,
    /// The name of the element whose content is left out.
    skipped: Option<String>,
}

impl Reader {
    fn text(&mut self, text: &str) {
        if self.skipped.is_some() {
            return;
        }
        let Some(section) = self.sections.last_mut() else { return };
        decode(text, if self.heading { &mut section.heading } else { &mut section.text });
    }

    fn tag(&mut self, tag: &str) {
        let is_end = tag.starts_with('/');
        let name = tag.trim_start_matches('/');
        let name = name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())]
            .to_ascii_lowercase();
        if let Some(skipped) = &self.skipped {
            if is_end && name == *skipped {
                self.skipped = None;
            }
            return;
        }
        let is_heading =
            name.len() == 2 && name.starts_with('h') && name.ends_with(|c: char| c.is_ascii_digit());
        if is_heading {
            self.heading = !is_end;
            if !is_end {
                let id = attribute(tag, "id").unwrap_or_default();
                self.sections.push(Section { id, ..Section::default() });
            }
        } else if SKIPPED.contains(&name.as_str()) && !is_end && !tag.ends_with('/') {
            self.skipped = Some(name);
        } else if !INLINE.contains(&name.as_str()) {
            self.text(" ");
        }
    }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let at = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    let value = &tag[at..];
    let mut text = String::new();
    decode(&value[..value.find('"')?], &mut text);
    Some(text)
}

/// Adds a text whose signs are escaped.
fn decode(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(12).position(|byte| byte == b';');
        let decoded = end.and_then(|end| Some((end, character(&rest[1..end])?)));
        let (length, sign) = decoded.map_or((1, '&'), |(end, sign)| (end + 1, sign));
        out.push(sign);
        rest = &rest[length..];
    }
    out.push_str(rest);
}

fn character(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let hexadecimal = number.strip_prefix(['x', 'X']);
        let code = hexadecimal.map_or_else(|| number.parse(), |digits| u32::from_str_radix(digits, 16));
        return char::from_u32(code.ok()?);
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        _ => return None,
    })
}

/// A text with one space for each run of white space.
fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split([' ', '\n', '\t', '\r']).filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::sections;

    #[test]
    fn texts_are_read_by_their_headings() {
        let html = "<p>One &amp; <em>t</em>wo<br>three</p><h2 id=\"a&amp;b\">A <a title=\">\" href=\"#\">b</a></h2><ul><li>x</li><li>y</li></ul><script>no</script><h3>C</h3>";
        let found: Vec<_> = sections(html).into_iter().map(|one| (one.id, one.heading, one.text)).collect();
        let expected = [("", "", "One & two three"), ("a&b", "A b", "x y"), ("", "C", "")];
        assert_eq!(
            found,
            expected.map(|(id, heading, text)| (id.to_owned(), heading.to_owned(), text.to_owned()))
        );
        assert!(sections("<p").is_empty() && sections("&#x110000; &;").len() == 1);
    }
}
