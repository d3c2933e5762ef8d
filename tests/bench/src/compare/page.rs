//! What readers and machines get of a page, free of how it is written down.
//!
//! Two generators never write the same bytes: one puts a table into a box, the other lines into spans. What must be
//! equal is listed in [`Page`]: the words, where links lead, which headings there are, what is emphasized.

use std::collections::BTreeMap;

use super::markup::{Piece, Tag, pieces};

/// What a page says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Each aspect by name, as text that can be compared and shown.
    pub aspects: BTreeMap<&'static str, String>,
}

/// Elements inside a line; all others part words.
const INLINE: &[&str] = &["a", "bdi", "code", "em", "span", "strong", "sup", "time"];

/// Asks for the plain form of a sign that may be drawn as a picture; says nothing of its own.
const AS_TEXT: char = '\u{fe0e}';

/// Elements whose number is compared.
const COUNTED: &[&str] = &[
    "article",
    "blockquote",
    "code",
    "em",
    "h1",
    "h2",
    "h3",
    "pre",
    "strong",
    "sup",
    "table",
    "td",
    "th",
    "time",
    "tr",
];

/// Reads a page.
pub fn read(html: &str) -> Page {
    let mut reader = Reader::default();
    for piece in pieces(html) {
        match piece {
            Piece::Open(tag) => reader.open(&tag),
            Piece::Close(name) => reader.close(&name),
            Piece::Text(text) => reader.text(&text),
        }
    }
    let counts: Vec<String> = reader.counts.iter().map(|(name, count)| format!("{name} {count}")).collect();
    reader.set("elements", &counts.join(", "));
    reader.page
}

/// The part of a page in which the reader stands.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Part {
    #[default]
    Outside,
    Head,
    Sections,
    Languages,
    Main,
}

/// A link or a heading whose text is being read.
struct Open {
    aspect: &'static str,
    element: String,
    start: String,
    text: String,
}

#[derive(Default)]
struct Reader {
    page: Page,
    part: Part,
    in_contents: bool,
    in_code: bool,
    colored: bool,
    link: Option<Open>,
    heading: Option<Open>,
    counts: BTreeMap<String, usize>,
}

impl Reader {
    fn set(&mut self, aspect: &'static str, value: &str) {
        self.page.aspects.insert(aspect, value.to_owned());
    }

    /// Adds a line to an aspect.
    fn line(&mut self, aspect: &'static str, line: &str) {
        let lines = self.page.aspects.entry(aspect).or_default();
        lines.push_str(line);
        lines.push('\n');
    }

    fn open(&mut self, tag: &Tag) {
        let name = tag.name();
        match name.as_str() {
            "html" => self.set("language", &format!("{} {}", tag.attribute("lang"), tag.attribute("dir"))),
            "head" => self.part = Part::Head,
            "meta" if tag.attribute("name") == "description" => {
                self.set("description", &tag.attribute("content"))
            }
            "link" => self.head_link(tag),
            "title" => self.heading = Some(begin("title", &name, String::new())),
            "nav" if tag.attribute("class") == "sections" => self.part = Part::Sections,
            "nav" if tag.attribute("class") == "languages" => self.part = Part::Languages,
            "main" => self.part = Part::Main,
            "aside" => self.in_contents = true,
            "a" => self.link = self.link_to(tag),
            "pre" => (self.in_code, self.colored) = (true, false),
            "span" if self.in_code && tag.has("class") => self.colored = true,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" if self.part == Part::Main => {
                let start = format!("{name} #{} ", anchor(&tag.attribute("id")));
                self.heading = Some(begin("headings", &name, start));
            }
            _ => {}
        }
        if self.part == Part::Main {
            self.space_around(&name);
            if COUNTED.contains(&name.as_str()) {
                *self.counts.entry(name).or_default() += 1;
            }
        }
    }

    /// An address as it is written inside the site: one on the site's own host says no more than its path.
    fn address(&self, href: &str) -> String {
        let own = self.page.aspects.get("canonical").and_then(|own| {
            let host = own.find("://")? + 3;
            let end = own[host..].find('/')? + host;
            href.strip_prefix(&own[..end])
        });
        spelled(own.unwrap_or(href))
    }

    fn head_link(&mut self, tag: &Tag) {
        let (rel, href) = (tag.attribute("rel"), tag.attribute("href"));
        match rel.as_str() {
            "canonical" => self.set("canonical", &href),
            "alternate" if tag.has("hreflang") => {
                self.line("alternates", &format!("{} {href}", tag.attribute("hreflang")));
            }
            "alternate" => self.line("feed", &format!("{} {href}", tag.attribute("title"))),
            _ => {}
        }
    }

    /// The aspect that a link belongs to. Ways to and from footnotes are each generator's own.
    fn link_to(&self, tag: &Tag) -> Option<Open> {
        let href = self.address(&tag.attribute("href"));
        let start = match self.part {
            Part::Languages => format!("{} {href} ", tag.attribute("hreflang")),
            _ if tag.has("aria-current") => format!("[current] {href} "),
            _ => format!("{}{href} ", tag.attribute("rel")),
        };
        let aspect = match self.part {
            Part::Outside | Part::Head => "skip link",
            Part::Sections => "navigation",
            Part::Languages => "language bar",
            Part::Main if self.in_contents => "table of contents",
            Part::Main if href.starts_with('#') => return None,
            Part::Main => "links",
        };
        Some(begin(aspect, "a", start))
    }

    fn close(&mut self, name: &str) {
        match name {
            "head" | "nav" if self.part != Part::Main => self.part = Part::Outside,
            "main" => self.part = Part::Outside,
            "aside" => self.in_contents = false,
            "pre" => {
                self.in_code = false;
                self.line("blocks of code", if self.colored { "colored" } else { "plain" });
            }
            _ => {}
        }
        if self.part == Part::Main {
            self.space_around(name);
        }
        let link = self.link.take_if(|open| open.element == name);
        let heading = self.heading.take_if(|open| open.element == name);
        for open in [link, heading].into_iter().flatten() {
            self.line(open.aspect, &format!("{}{}", open.start, plain(&open.text)));
        }
    }

    fn text(&mut self, text: &str) {
        for open in [&mut self.link, &mut self.heading].into_iter().flatten() {
            open.text.push_str(text);
        }
        if self.part == Part::Main {
            let words = self.page.aspects.entry("text").or_default();
            let text = text.replace(AS_TEXT, "");
            for (at, word) in text.split(char::is_whitespace).enumerate() {
                if at > 0 && !words.ends_with(' ') {
                    words.push(' ');
                }
                words.push_str(word);
            }
        }
    }

    fn space_around(&mut self, element: &str) {
        let words = self.page.aspects.entry("text").or_default();
        if !INLINE.contains(&element) && !words.ends_with(' ') {
            words.push(' ');
        }
    }
}

fn begin(aspect: &'static str, element: &str, start: String) -> Open {
    Open { aspect, element: element.to_owned(), start, text: String::new() }
}

/// An address whose anchor is spelled in one way.
fn spelled(address: &str) -> String {
    match address.split_once('#') {
        Some((page, id)) => format!("{page}#{}", anchor(id)),
        None => address.to_owned(),
    }
}

/// An anchor in small letters with `-` between words: which of both a generator keeps or sets is its own matter.
fn anchor(id: &str) -> String {
    id.replace('_', "-").to_lowercase()
}

/// A text with single spaces.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn an_address_on_the_own_host_is_its_path() {
        let head = "<head><link rel=canonical href='https://a.example/x/'></head>";
        let page = |href: &str| {
            read(&format!("<html>{head}<body><main><a href='{href}'>x</a></main></body></html>"))
        };
        assert_eq!(page("https://a.example/y/#One_two"), page("/y/#one-two"));
        assert_ne!(page("https://b.example/y/"), page("/y/"));
    }

    fn page(main: &str) -> super::Page {
        read(&format!(
            "<html lang=en dir=ltr><head><title>T</title></head><body><main>{main}</main></body></html>"
        ))
    }

    #[test]
    fn white_space_and_boxes_make_no_difference() {
        let left = page("<p>One <em>two</em>\n three</p><div><table><tr><td>x</td></tr></table></div>");
        let right = page("<p>One&#160;<em>two</em> three</p>\n<table>\n <tr>\n <td>x</td> </tr></table>");
        assert_eq!(left, right);
    }

    #[test]
    fn words_links_headings_and_emphasis_make_one() {
        let left = page("<h2 id=a>One</h2><p>two <em>three</em> <a href=/x/>four</a></p>");
        for other in [
            "<h2 id=b>One</h2><p>two <em>three</em> <a href=/x/>four</a></p>",
            "<h2 id=a>One</h2><p>two <em>three</em> <a href=/y/>four</a></p>",
            "<h2 id=a>One</h2><p>two three <a href=/x/>four</a></p>",
            "<h2 id=a>One</h2><p>two<em>three</em> <a href=/x/>four</a></p>",
            "<h3 id=a>One</h3><p>two <em>three</em> <a href=/x/>four</a></p>",
        ] {
            assert_ne!(left, page(other), "{other}");
        }
    }

    #[test]
    fn code_must_be_colored_on_both_sides_but_in_any_classes() {
        let plain = page("<pre><code>let x</code></pre>");
        let one = page("<pre><code><span class=k>let</span> x</code></pre>");
        let other =
            page("<pre><code><span class=hl-keyword>let</span> <span class=hl-name>x</span></code></pre>");
        assert_eq!(one, other);
        assert_ne!(one, plain);
    }
}
