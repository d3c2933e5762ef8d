//! A page with signs -> the page as it is published, with a comment at each end of a part that has a sign, and an attribute on each
//! element that has one in an attribute.
//!
//! Comments change neither the layout nor what styles match. Signs in scripts, styles and titles are only taken out.

use std::collections::BTreeMap;

use crate::marks::{self, Part, Sign};

/// A page whose parts are numbered.
pub struct Annotated {
    /// The page.
    pub html: Vec<u8>,
    /// What each number stands for: a message, or a place in the page's file.
    pub parts: Vec<(Part, usize)>,
}

/// Elements whose text has neither elements nor comments.
const RAW: [&str; 9] =
    ["script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext"];

/// The attribute with the numbers of the messages in the attributes of an element.
const ATTRIBUTE: &str = "data-hexaglot-messages";

/// What begins signs in an address.
const ENCODED: &str = "%EF%B7%";

/// Turns signs into comments and attributes.
pub fn annotated(html: &str) -> Annotated {
    let mut writer = Writer::default();
    let mut rest = html;
    while let Some(at) = memchr::memchr(b'<', rest.as_bytes()) {
        writer.text(&rest[..at]);
        let tag = &rest[at..];
        let length = length(tag);
        writer.tag(&tag[..length]);
        rest = &tag[length..];
        if let Some(raw) = raw(tag) {
            let end = end_of_raw(rest, raw);
            writer.out.push_str(&plain(&rest[..end]));
            rest = &rest[end..];
        }
    }
    writer.text(rest);
    Annotated { html: writer.out.into_bytes(), parts: writer.parts }
}

/// The length of a tag or a comment; 1 for a sign that begins neither.
fn length(tag: &str) -> usize {
    if tag.starts_with("<!--") {
        return tag.find("-->").map_or(tag.len(), |at| at + 3);
    }
    let begins = |letter: u8| letter.is_ascii_alphabetic() || matches!(letter, b'/' | b'!' | b'?');
    if !tag.as_bytes().get(1).copied().is_some_and(begins) {
        return 1;
    }
    let mut quote = None;
    for (at, letter) in tag.bytes().enumerate() {
        match (quote, letter) {
            (Some(open), letter) if open == letter => quote = None,
            (None, b'"' | b'\'') if at > 0 => quote = Some(letter),
            (None, b'>') => return at + 1,
            _ => {}
        }
    }
    tag.len()
}

fn raw(tag: &str) -> Option<&'static str> {
    let name = tag.get(1..)?.split(|letter: char| !letter.is_ascii_alphanumeric()).next()?;
    RAW.into_iter().find(|raw| raw.eq_ignore_ascii_case(name))
}

fn end_of_raw(text: &str, name: &str) -> usize {
    let is_end = |at: &usize| {
        let rest = &text.as_bytes()[at + 2..];
        rest.len() >= name.len() && rest[..name.len()].eq_ignore_ascii_case(name.as_bytes())
    };
    memchr::memmem::find_iter(text.as_bytes(), b"</").find(is_end).unwrap_or(text.len())
}

/// A text without signs.
fn plain(text: &str) -> String {
    let texts = marks::read(text).into_iter().filter_map(|sign| match sign {
        Sign::Text(text) => Some(text),
        _ => None,
    });
    let text: String = texts.collect();
    if !text.contains(ENCODED) {
        return text;
    }
    let mut parts = text.split(ENCODED);
    let first = parts.next().unwrap_or_default().to_owned();
    let is_sign = |part: &str| part.len() >= 2 && matches!(part.as_bytes()[0], b'9' | b'A' | b'a');
    parts.fold(first, |text, part| match is_sign(part) {
        true => text + part.get(2..).unwrap_or_default(),
        false => text + ENCODED + part,
    })
}

/// The page as far as it is written.
#[derive(Default)]
struct Writer {
    out: String,
    parts: Vec<(Part, usize)>,
    numbers: BTreeMap<(bool, usize), usize>,
    /// The open parts: whether each is a message.
    open: Vec<bool>,
}

impl Writer {
    fn number(&mut self, part: Part, of: usize) -> usize {
        let parts = &mut self.parts;
        *self.numbers.entry((part == Part::Message, of)).or_insert_with(|| {
            parts.push((part, of));
            parts.len() - 1
        })
    }

    fn text(&mut self, text: &str) {
        for sign in marks::read(text) {
            match sign {
                Sign::Text(text) => self.out.push_str(text),
                Sign::Open(part, of) => {
                    let number = self.number(part, of);
                    self.out.push_str(&format!("<!--hexaglot {number}-->"));
                    self.open.push(part == Part::Message);
                }
                // A block ends with its element.
                Sign::Close if self.open.pop() == Some(true) => self.out.push_str("<!--/hexaglot-->"),
                Sign::Close => {}
            }
        }
    }

    fn tag(&mut self, tag: &str) {
        let signs = marks::read(tag);
        let mut numbers: Vec<String> = Vec::new();
        for sign in &signs {
            if let Sign::Open(Part::Message, of) = sign {
                let number = self.number(Part::Message, *of).to_string();
                if !numbers.contains(&number) {
                    numbers.push(number);
                }
            }
        }
        let tag = plain(tag);
        let end = tag.trim_end_matches('>').trim_end_matches('/').len();
        if numbers.is_empty() || tag.starts_with("<!") || !tag.ends_with('>') {
            self.out.push_str(&tag);
        } else {
            let attribute = format!(" {ATTRIBUTE}=\"{}\"", numbers.join(" "));
            self.out.extend([&tag[..end], &attribute, &tag[end..]]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::annotated;
    use crate::marks::{CLOSE, Part, open};

    fn shown(html: &str) -> String {
        String::from_utf8(annotated(html).html).unwrap()
    }

    #[test]
    fn texts_get_comments_and_tags_an_attribute() {
        let (one, two) = (open(Part::Message, 7), open(Part::Block, 40));
        let html = format!("<p title=\"{one}a > b{CLOSE}\">{two}x {one}y{CLOSE}{CLOSE}</p><br/>");
        assert_eq!(
            shown(&html),
            "<p title=\"a > b\" data-hexaglot-messages=\"0\"><!--hexaglot 1-->x <!--hexaglot 0-->y<!--/hexaglot--></p><br/>"
        );
    }

    #[test]
    fn scripts_titles_comments_and_addresses_only_lose_their_signs() {
        let one = open(Part::Message, 7);
        let html = format!("<title>{one}a{CLOSE}</title><script>\"{one}<p>{CLOSE}\"</script><!-- {one} -->");
        assert_eq!(shown(&html), "<title>a</title><script>\"<p>\"</script><!--  -->");
        assert_eq!(shown("<a href=\"?s=%EF%B7%90%EF%B7%A7%EF%B7%92x%EF%B7%93\">"), "<a href=\"?s=x\">");
        assert_eq!(shown("a < b & 1 <2 <"), "a < b & 1 <2 <");
    }
}
