//! HTML of a page -> the sections that readers see of it, as plain text: of `<main>`, or of what is marked `data-search-body`.
//!
//! Left out are navigation, forms, scripts, what is hidden, and what is marked `data-search-ignore`. The HTML is what the program published, so
//! it is only cut at its tags.

use std::ops::Range;

use memchr::{memchr, memmem};

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

/// Marks an element that alone is searched, with others so marked.
const BODY: &[u8] = b"data-search-body";

/// Marks an element that is not searched.
const IGNORE: &[u8] = b"data-search-ignore";

/// What an element does to the text around it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// Belongs to a line: what is beside it may be of one word.
    Inline,
    /// Divides words.
    Block,
    /// Begins a section.
    Heading,
    /// Is not read.
    Skipped,
}

fn role(name: &[u8]) -> Role {
    match name {
        b"a" | b"abbr" | b"b" | b"bdi" | b"bdo" | b"code" | b"dfn" | b"em" | b"i" | b"kbd" | b"mark"
        | b"q" | b"s" | b"small" | b"span" | b"strong" | b"sub" | b"sup" | b"time" | b"u" | b"wbr" => {
            Role::Inline
        }
        b"h1" | b"h2" | b"h3" | b"h4" | b"h5" | b"h6" => Role::Heading,
        b"nav" | b"form" | b"search" | b"script" | b"style" | b"svg" | b"template" | b"noscript"
        | b"iframe" | b"select" | b"button" | b"textarea" => Role::Skipped,
        _ => Role::Block,
    }
}

/// Elements without an end.
fn is_void(name: &[u8]) -> bool {
    matches!(
        name,
        b"br" | b"hr" | b"img" | b"input" | b"wbr" | b"source" | b"col" | b"embed" | b"link" | b"meta"
    )
}

/// The sections of a page, which is in UTF-8.
pub fn sections(html: &[u8]) -> Vec<Section> {
    let mut reader = Reader { sections: vec![Section::default()], is_heading: false, anchor: None };
    for range in searched(html) {
        reader.read(simdutf8::basic::from_utf8(&html[range]).unwrap_or_default());
        reader.is_heading = false;
    }
    let mut sections = reader.sections;
    for text in sections.iter_mut().flat_map(|section| [&mut section.text, &mut section.heading]) {
        text.truncate(text.trim_end_matches(' ').len());
    }
    sections.retain(|section| !section.text.is_empty() || !section.heading.is_empty());
    sections
}

/// What is searched of a page.
fn searched(html: &[u8]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for at in memmem::find_iter(html, BODY) {
        if found.last().is_some_and(|last| at < last.end) {
            continue;
        }
        let near = at.saturating_sub(LONGEST_TAG);
        let Some(start) = memchr::memrchr(b'<', &html[near..at]).map(|start| near + start) else { continue };
        let Some(end) = end_of(&html[start..]) else { continue };
        let (name, attributes) = halves(&html[start + 1..start + end]);
        if Attributes(attributes).any(|(name, _)| name == BODY) {
            found.push(content(html, start, name));
        }
    }
    if found.is_empty() {
        let named = |name: &'static [u8]| {
            let mut starts = memmem::find_iter(html, name).filter_map(|at| at.checked_sub(1));
            starts.find(|start| is_tag(html, *start, name.len())).map(|start| (start, name))
        };
        let start = named(b"main").or_else(|| named(b"body"));
        found.push(start.map_or(0..html.len(), |(start, name)| content(html, start, name)));
    }
    found
}

/// A mark that is farther from the beginning of a tag is none, in bytes.
const LONGEST_TAG: usize = 4096;

/// Whether a tag with a name of so many bytes begins at a place.
fn is_tag(html: &[u8], start: usize, length: usize) -> bool {
    html.get(start) == Some(&b'<') && html.get(start + 1 + length).is_some_and(|byte| !is_of_name(*byte))
}

fn is_of_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-'
}

/// What is in the element whose tag begins at a place.
fn content(html: &[u8], start: usize, name: &[u8]) -> Range<usize> {
    let from = end_of(&html[start..]).map_or(html.len(), |end| start + end + 1);
    from..from + end_of_element(&html[from..], name).0
}

/// Where the element ends that is open before a text: before its end tag and after it.
fn end_of_element(html: &[u8], name: &[u8]) -> (usize, usize) {
    let mut depth = 1;
    for at in memmem::find_iter(html, name).filter(|at| *at > 0) {
        if is_tag(html, at - 1, name.len()) {
            depth += 1;
        } else if html[..at].ends_with(b"</")
            && html.get(at + name.len()).is_none_or(|byte| !is_of_name(*byte))
        {
            depth -= 1;
            if depth == 0 {
                let after = memchr(b'>', &html[at..]).map_or(html.len(), |end| at + end + 1);
                return (at - 2, after);
            }
        }
    }
    (html.len(), html.len())
}

/// Where the tag at the beginning ends: not inside of quotation marks. Comments end like tags.
fn end_of(tag: &[u8]) -> Option<usize> {
    if tag.starts_with(b"<!--") {
        return memmem::find(tag, b"-->").map(|at| at + 2);
    }
    let mut at = 1;
    loop {
        let next = at + memchr::memchr3(b'>', b'"', b'\'', tag.get(at..)?)?;
        match tag[next] {
            b'>' => return Some(next),
            quote => at = next + 2 + memchr(quote, &tag[next + 1..])?,
        }
    }
}

/// The name of an element in its tag, without brackets, and its attributes.
fn halves(tag: &[u8]) -> (&[u8], &[u8]) {
    tag.split_at(tag.iter().position(|byte| !is_of_name(*byte)).unwrap_or(tag.len()))
}

/// The attributes of a tag, with the value of each.
struct Attributes<'t>(&'t [u8]);

impl<'t> Iterator for Attributes<'t> {
    type Item = (&'t [u8], &'t [u8]);

    fn next(&mut self) -> Option<(&'t [u8], &'t [u8])> {
        let start = self.0.iter().position(|byte| !byte.is_ascii_whitespace() && *byte != b'/')?;
        let rest = &self.0[start..];
        let end = rest.iter().position(|byte| byte.is_ascii_whitespace() || *byte == b'=');
        let (name, rest) = rest.split_at(end.unwrap_or(rest.len()).max(1));
        let (value, rest) = match rest {
            [b'=', quote @ (b'"' | b'\''), rest @ ..] => {
                let end = memchr(*quote, rest).unwrap_or(rest.len());
                (&rest[..end], rest.get(end + 1..).unwrap_or_default())
            }
            [b'=', rest @ ..] => {
                rest.split_at(rest.iter().position(u8::is_ascii_whitespace).unwrap_or(rest.len()))
            }
            _ => (&rest[..0], rest),
        };
        self.0 = rest;
        Some((name, value))
    }
}

struct Reader {
    sections: Vec<Section>,
    is_heading: bool,
    /// The anchor of an element that has begun, but has no text yet.
    anchor: Option<String>,
}

impl Reader {
    fn read(&mut self, html: &str) {
        let bytes = html.as_bytes();
        let mut at = 0;
        while let Some(next) = memchr(b'<', &bytes[at..]) {
            self.text(&html[at..at + next]);
            at += next;
            let Some(end) = end_of(&bytes[at..]) else { return };
            let tag = &bytes[at + 1..at + end];
            at += end + 1;
            if let Some(name) = self.tag(tag) {
                at += end_of_element(&bytes[at..], name).1;
            }
        }
        self.text(&html[at..]);
    }

    fn text(&mut self, text: &str) {
        let Some(section) = self.sections.last_mut().filter(|_| !text.is_empty()) else { return };
        let out = if self.is_heading { &mut section.heading } else { &mut section.text };
        let length = out.len();
        push(text, out);
        if out.len() > length {
            self.anchor = None;
        }
    }

    /// Reads a tag without its brackets; returns the name of the element if it is not read.
    fn tag<'t>(&mut self, tag: &'t [u8]) -> Option<&'t [u8]> {
        let is_end = tag.first() == Some(&b'/');
        let (name, attributes) = halves(if is_end { &tag[1..] } else { tag });
        let role = match name.iter().any(u8::is_ascii_uppercase) {
            true => role(&name.to_ascii_lowercase()),
            false => role(name),
        };
        if is_end {
            match role {
                Role::Heading => self.is_heading = false,
                Role::Block | Role::Skipped => self.text(" "),
                Role::Inline => {}
            }
            return None;
        }
        let has_end = !is_void(name) && tag.last() != Some(&b'/');
        let said = Said::of(attributes);
        if role == Role::Skipped || said.is_ignored {
            return Some(name).filter(|_| has_end && !name.is_empty());
        }
        match role {
            Role::Heading => {
                self.is_heading = true;
                let id = said.id.map(decoded).or_else(|| self.anchor.take()).unwrap_or_default();
                self.sections.push(Section { id, ..Section::default() });
            }
            Role::Block => {
                self.text(" ");
                self.anchor = said.id.map(decoded).or_else(|| self.anchor.take());
            }
            Role::Inline | Role::Skipped => {}
        }
        None
    }
}

/// What the attributes of a tag say.
#[derive(Default)]
struct Said<'t> {
    id: Option<&'t [u8]>,
    is_ignored: bool,
}

impl Said<'_> {
    fn of(attributes: &[u8]) -> Said<'_> {
        let mut said = Said::default();
        for (name, value) in Attributes(attributes) {
            match name {
                b"id" => said.id = Some(value),
                b"hidden" | IGNORE => said.is_ignored = true,
                b"aria-hidden" => said.is_ignored |= value == b"true",
                b"role" => said.is_ignored |= value == b"search" || value == b"navigation",
                _ => {}
            }
        }
        said
    }
}

fn decoded(value: &[u8]) -> String {
    let mut text = String::new();
    push(&String::from_utf8_lossy(value), &mut text);
    text
}

/// Adds a text whose signs are escaped, on one line, without a space after another one or at the beginning.
fn push(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = memchr::memchr3(b'\n', b'&', b'\t', rest.as_bytes()) {
        push_plain(&rest[..at], out);
        let mut length = 1;
        if rest.as_bytes()[at] == b'&' {
            let sign;
            (length, sign) = escaped(&rest[at..]);
            out.push(sign);
        } else {
            push_plain(" ", out);
        }
        rest = &rest[at + length..];
    }
    push_plain(rest, out);
}

fn push_plain(text: &str, out: &mut String) {
    let is_spaced = out.is_empty() || out.ends_with(' ');
    out.push_str(if is_spaced { text.trim_start_matches(' ') } else { text });
}

/// The character that is written with `&`, and in how many bytes.
fn escaped(text: &str) -> (usize, char) {
    let end = text.bytes().take(12).position(|byte| byte == b';');
    let sign = end.and_then(|end| Some((end + 1, character(&text[1..end])?)));
    sign.unwrap_or((1, '&'))
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

#[cfg(test)]
mod tests {
    use super::sections;

    fn read(html: &str) -> Vec<[String; 3]> {
        sections(html.as_bytes()).into_iter().map(|one| [one.id, one.heading, one.text]).collect()
    }

    #[test]
    fn texts_are_read_by_their_headings() {
        let html = "<p>One &amp; <em>t</em>wo<br>three</p><h2 id=\"a&amp;b\">A <a title=\">\" href=\"#\">b</a></h2><ul><li>x</li>\n <li>y</li></ul><script>no</script><h3>C</h3>";
        assert_eq!(read(html), [["", "", "One & two three"], ["a&b", "A b", "x y"], ["", "C", ""]]);
        assert!(read("<p").is_empty() && read("&#x110000; &;").len() == 1);
        assert_eq!(read("<section id=\"s\">\n<h2>Of a section</h2>t"), [["s", "Of a section", "t"]]);
        assert_eq!(read("<p id=\"s\">x</p><h2>Not its own</h2>")[1][0], "");
    }

    #[test]
    fn only_the_main_part_is_read_without_what_leads_elsewhere() {
        let html = "<body><header>top</header><main id=\"c\"><nav><nav>in</nav>way</nav><p hidden>no</p><p>yes</p><div data-search-ignore><div>no</div>no</div><img data-search-ignore><span aria-hidden=\"true\">*</span><FORM>no</FORM><form-like>and this</form-like></main><footer>end</footer>";
        assert_eq!(read(html), [["", "", "yes and this"]]);
        let marked = "<main>no <article class=x data-search-body>A<article>B</article></article><p>data-search-body</p><b data-search-body>C</b></main>";
        assert_eq!(read(marked), [["", "", "A B C"]]);
        assert_eq!(read("<body class=\"a\">text</body>"), [["", "", "text"]]);
        assert_eq!(read("main"), [["", "", "main"]]);
        assert_eq!(read("<main><div data-search-ignore>never closed</main>"), Vec::<[String; 3]>::new());
    }
}
