//! Inline elements: typography over the whole paragraph, then text, links, images, code.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::escape::{escape, push_all, push_escaped};
use super::html::{Inline, Writer};
use super::input::ResolvedLink;
use super::tags;
use crate::bytes;
use crate::config::RawHtml;
use crate::lang::Direction;
use crate::locales::typography::{Run, typeset, typeset_str};
use crate::url;

/// What the end of a link must write.
enum OpenLink<'a> {
    Resolved(Option<&'a ResolvedLink>),
    /// One that carries its note itself.
    Marked,
    Auto,
    /// An address in the words of a link, which cannot be a link itself.
    Inner,
}

/// An image whose alternative text is being read.
struct Alt<'i> {
    number: usize,
    title: &'i str,
    text: String,
    /// How many images are open: an alternative text may hold images too.
    depth: usize,
}

impl<'a> Writer<'a> {
    /// Writes the inline items collected since the block began.
    pub(super) fn flush(&mut self) {
        if self.inline.is_empty() {
            return;
        }
        self.open_mark();
        let mut items = std::mem::take(&mut self.inline);
        // Most blocks are one text: a cell, a heading, an item of a list.
        if let [Inline::Event(Event::Text(text))] = items.as_slice() {
            match self.page.rules {
                _ if !self.verbatim.is_empty() => push_escaped(&mut self.out, text),
                Some(rules) => self.text(&typeset_str(rules, text)),
                None => self.text(text),
            }
        } else {
            self.line(&items);
        }
        self.close_mark();
        // The next block needs a list as long.
        items.clear();
        self.inline = items;
    }

    fn line(&mut self, items: &[Inline<'a>]) {
        let mut runs = self.runs(items);
        if let Some(rules) = self.page.rules {
            typeset(rules, &mut runs);
        }
        let mut links: Vec<OpenLink<'a>> = Vec::new();
        let mut alt: Option<Alt<'_>> = None;
        let mut skip_attribute = false;
        for (at, (item, run)) in items.iter().zip(runs).enumerate() {
            if let Some(open) = &mut alt {
                if self.alternative(open, item, &run) {
                    alt.take().into_iter().for_each(|alt| self.image(&alt));
                    skip_attribute = true;
                }
                continue;
            }
            match item {
                Inline::Call(call) => self.call(*call, None),
                Inline::Link(number, title) => {
                    links.push(self.open_link(*number, title, &items[at + 1..]));
                }
                Inline::Image(number, title) => {
                    alt = Some(Alt { number: *number, title, text: String::new(), depth: 1 });
                }
                Inline::Event(Event::Text(text)) => {
                    let text = match &run {
                        // What is not prose is written as it is.
                        Run::Opaque => text,
                        run => prose(run),
                    };
                    match text.strip_prefix("{.decorative}") {
                        Some(rest) if skip_attribute => self.text(rest),
                        _ if matches!(run, Run::Opaque) => push_escaped(&mut self.out, text),
                        _ => self.text(text),
                    }
                }
                Inline::Event(event) => self.inline_event(event, &run, &mut links),
            }
            skip_attribute = false;
        }
    }

    fn runs<'i>(&self, items: &'i [Inline<'a>]) -> Vec<Run<'i>> {
        let empty = || Run::Prose(Cow::Borrowed(""));
        let mut address = false;
        let mut verbatim: Cow<'_, [String]> = Cow::Borrowed(&self.verbatim);
        let run = |item: &'i Inline<'a>| {
            let Inline::Event(event) = item else {
                return match item {
                    Inline::Link(..) => empty(),
                    Inline::Call(at) if self.calls.get(*at).is_some_and(|call| call.name == "number") => {
                        Run::Number
                    }
                    _ => Run::Opaque,
                };
            };
            match event {
                Event::Start(Tag::Link { .. }) => {
                    address = true;
                    empty()
                }
                Event::End(TagEnd::Link) => {
                    address = false;
                    empty()
                }
                Event::InlineHtml(html) if self.page.raw_html != RawHtml::Deny => {
                    tags::follow(verbatim.to_mut(), html);
                    Run::Opaque
                }
                Event::SoftBreak if verbatim.is_empty() => Run::SoftBreak,
                Event::HardBreak => Run::HardBreak,
                Event::Text(text) if !address && verbatim.is_empty() => Run::Prose(Cow::Borrowed(&**text)),
                Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough)
                | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough) => empty(),
                _ => Run::Opaque,
            }
        };
        items.iter().map(run).collect()
    }

    /// Adds an item to an alternative text, which is plain; returns whether the image has ended.
    fn alternative(&self, alt: &mut Alt<'_>, item: &Inline<'_>, run: &Run<'_>) -> bool {
        match item {
            Inline::Image(..) => alt.depth += 1,
            Inline::Link(..) => {}
            Inline::Call(at) => alt.text.push_str(&self.text_of(*at)),
            Inline::Event(event) => match event {
                Event::Text(text) if matches!(run, Run::Opaque) => alt.text.push_str(text),
                Event::Text(_) => alt.text.push_str(prose(run)),
                Event::Code(code) => alt.text.push_str(code),
                Event::FootnoteReference(name) => push_all(&mut alt.text, &["[^", name, "]"]),
                Event::InlineHtml(html) if self.page.raw_html == RawHtml::Deny && !tags::is_comment(html) => {
                    alt.text.push_str(html);
                }
                Event::SoftBreak if matches!(run, Run::Dropped) => {}
                Event::SoftBreak | Event::HardBreak => alt.text.push(' '),
                Event::End(TagEnd::Image) => alt.depth -= 1,
                _ => {}
            },
        }
        alt.depth == 0
    }

    fn inline_event(&mut self, event: &Event<'_>, run: &Run<'_>, links: &mut Vec<OpenLink<'a>>) {
        match event {
            Event::Start(Tag::Emphasis) => self.out.push_str("<em>"),
            Event::End(TagEnd::Emphasis) => self.out.push_str("</em>"),
            Event::Start(Tag::Strong) => self.out.push_str("<strong>"),
            Event::End(TagEnd::Strong) => self.out.push_str("</strong>"),
            Event::Start(Tag::Strikethrough) => self.out.push_str("<del>"),
            Event::End(TagEnd::Strikethrough) => self.out.push_str("</del>"),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let is_inner = links.iter().any(|link| !matches!(link, OpenLink::Resolved(None)));
                links.push(if is_inner {
                    self.open_inner()
                } else {
                    self.open_address(*link_type, dest_url)
                });
            }
            Event::End(TagEnd::Link) => self.close_link(links.pop()),
            Event::Code(code) => {
                let direction = if self.page.direction == Direction::Rtl { " dir=\"ltr\"" } else { "" };
                self.push_all(&["<code", direction, ">", &escape(code), "</code>"]);
            }
            Event::SoftBreak if matches!(run, Run::Dropped) => {}
            // Where the line may not break, the line end has become a space.
            Event::SoftBreak if matches!(run, Run::Prose(_)) => self.out.push_str(prose(run)),
            Event::SoftBreak => self.out.push('\n'),
            Event::HardBreak => self.out.push_str("<br>\n"),
            Event::FootnoteReference(name) => self.footnote_reference(name),
            Event::TaskListMarker(checked) => {
                let checked = if *checked { " checked" } else { "" };
                self.out.push_str(&format!("<input type=\"checkbox\" disabled{checked}> "));
            }
            Event::InlineHtml(html) => self.raw_inline(html),
            _ => {}
        }
    }

    /// Begins an address in angle brackets; in a right-to-left text it is one isolate.
    fn open_address(&mut self, kind: LinkType, destination: &CowStr<'_>) -> OpenLink<'a> {
        let is_mail = kind == LinkType::Email;
        if !is_mail && url::refused(destination).is_some() {
            return OpenLink::Resolved(None);
        }
        let (scheme, rel) = if is_mail { ("mailto:", "") } else { ("", " rel=\"external\"") };
        let address = url::standard(destination);
        self.push_all(&["<a href=\"", scheme, &escape(&address), "\"", rel, "><bdi dir=\"ltr\">"]);
        OpenLink::Auto
    }

    fn open_inner(&mut self) -> OpenLink<'a> {
        self.out.push_str("<bdi dir=\"ltr\">");
        OpenLink::Inner
    }

    /// Begins a link; `rest` is what comes after its beginning.
    fn open_link(&mut self, number: usize, title: &CowStr<'_>, rest: &[Inline<'a>]) -> OpenLink<'a> {
        let page = self.page;
        // A link without an address would lead to the page itself.
        let link = page.links.get(number).filter(|link| !link.href.is_empty());
        let Some(link) = link else { return OpenLink::Resolved(None) };
        self.push_all(&["<a href=\"", &escape(&link.href), "\""]);
        if let Some(language) = link.hreflang.as_ref() {
            self.push_all(&[" hreflang=\"", &escape(language), "\""]);
        }
        if link.external {
            self.out.push_str(" rel=\"external\"");
        }
        self.title(title);
        // Words between a name and its verb, its genitive or its acronym would break the sentence: there the link itself is marked.
        let mark = link.note.as_ref().filter(|_| goes_on(rest));
        if let Some(note) = mark {
            let words = note.trim_matches(|c: char| matches!(c, '(' | ')' | '（' | '）'));
            self.push_all(&[" data-language=\"", &escape(words), "\""]);
        }
        self.out.push('>');
        if mark.is_some() { OpenLink::Marked } else { OpenLink::Resolved(Some(link)) }
    }

    fn close_link(&mut self, link: Option<OpenLink<'_>>) {
        match link {
            Some(OpenLink::Auto) => self.out.push_str("</bdi></a>"),
            Some(OpenLink::Inner) => self.out.push_str("</bdi>"),
            Some(OpenLink::Marked) => self.out.push_str("</a>"),
            Some(OpenLink::Resolved(Some(link))) => {
                self.out.push_str("</a>");
                if let Some(note) = link.note.as_ref() {
                    // Full-width brackets bring their own space.
                    let space = if note.starts_with('（') { "" } else { " " };
                    self.push_all(&[space, "<span class=\"link-note\">", &escape(note), "</span>"]);
                }
            }
            Some(OpenLink::Resolved(None)) | None => {}
        }
    }

    /// Writes the title of a link or an image.
    fn title(&mut self, title: &str) {
        if !title.is_empty() {
            let title = self.plain(title, false);
            self.push_all(&[" title=\"", &escape(&title), "\""]);
        }
    }

    /// Writes an image; one without an address would be the page itself, and leaves its words.
    fn image(&mut self, alt: &Alt<'_>) {
        let image = self.page.images.get(alt.number).cloned().unwrap_or_default();
        if image.src.is_empty() {
            self.out.push_str(&escape(&alt.text));
            return;
        }
        self.push_all(&["<img src=\"", &escape(&image.src), "\" alt=\"", &escape(&alt.text), "\""]);
        self.title(alt.title);
        if let Some((width, height)) = image.size {
            self.out.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
        }
        if alt.number > 0 {
            self.out.push_str(" loading=\"lazy\"");
        }
        self.out.push_str(" decoding=\"async\">");
    }

    /// Writes several texts as they are.
    pub(super) fn push_all(&mut self, parts: &[&str]) {
        push_all(&mut self.out, parts);
    }

    /// Writes prose; in a right-to-left page codes and addresses in Latin script are isolated.
    fn text(&mut self, text: &str) {
        if self.page.direction == Direction::Ltr || !bytes::any(text.as_bytes(), is_letter_or_digit) {
            push_escaped(&mut self.out, text);
            return;
        }
        let mut rest = text;
        while let Some(range) = next_code(rest) {
            push_escaped(&mut self.out, &rest[..range.start]);
            self.push_all(&["<bdi>", &escape(&rest[range.clone()]), "</bdi>"]);
            rest = &rest[range.end..];
        }
        push_escaped(&mut self.out, rest);
    }
}

/// Whether the sentence continues after a link; `items` begin with the words of the link. It does if a word or a bracket comes
/// next, and no mark that ends a clause.
fn goes_on(items: &[Inline<'_>]) -> bool {
    let mut open = 1;
    let mut behind = items.iter().skip_while(|item| {
        match item {
            Inline::Link(..) | Inline::Event(Event::Start(Tag::Link { .. })) => open += 1,
            Inline::Event(Event::End(TagEnd::Link)) => open -= 1,
            _ => {}
        }
        open > 0
    });
    // The end of the link itself.
    behind.next();
    let begins =
        |c: char| c.is_alphanumeric() || matches!(c, '(' | '（' | '"' | '«' | '“' | '《' | '–' | '—');
    let next = behind.find_map(|item| match item {
        Inline::Event(Event::Text(text)) => text.trim_start().chars().next().map(begins),
        Inline::Event(Event::SoftBreak | Event::Start(_) | Event::End(_)) => None,
        Inline::Event(Event::HardBreak | Event::FootnoteReference(_)) => Some(false),
        _ => Some(true),
    });
    next == Some(true)
}

/// Whether a byte is a letter or digit of ASCII; without branches.
fn is_letter_or_digit(byte: u8) -> bool {
    ((byte | 0x20).wrapping_sub(b'a') < 26) | (byte.wrapping_sub(b'0') < 10)
}

/// The next run of Latin letters and digits with a neutral sign inside, such as `BDT/DIR/110`, `WTDC-22` or an address.
fn next_code(text: &str) -> Option<Range<usize>> {
    let part = |character: char| {
        character.is_ascii_alphanumeric() || matches!(character, '/' | '-' | '@' | '.' | '_' | '+')
    };
    let mut at = 0;
    while let Some(found) = text[at..].find(|character: char| character.is_ascii_alphanumeric()) {
        let start = at + found;
        let length = text[start..].find(|character| !part(character)).unwrap_or(text.len() - start);
        let run = text[start..start + length].trim_end_matches(|last: char| !last.is_ascii_alphanumeric());
        let after = &text[start + run.len()..];
        if after.starts_with("://") || matches!(run, "mailto" | "tel") && after.starts_with(':') {
            return Some(start..start + address(&text[start..]));
        }
        let letters = run.bytes().any(|byte| byte.is_ascii_alphabetic());
        let mixed = run.bytes().any(|byte| !byte.is_ascii_alphabetic());
        if letters && mixed {
            return Some(start..start + run.len());
        }
        at = start + length;
    }
    None
}

/// The length of the address that a text begins with.
fn address(text: &str) -> usize {
    let ends =
        |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '«' | '»' | '،' | '؛') || !c.is_ascii();
    let whole = &text[..text.find(ends).unwrap_or(text.len())];
    whole.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'']).len().max(1)
}

fn prose<'r>(run: &'r Run<'_>) -> &'r str {
    match run {
        Run::Prose(text) => text,
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_found_and_plain_words_are_not() {
        let found = |text: &str| next_code(text).map(|range| text[range].to_owned());
        assert_eq!(found("التعميم BDT/DIR/110 الصادر").as_deref(), Some("BDT/DIR/110"));
        assert_eq!(found("مؤتمر WTDC-22."), Some("WTDC-22".to_owned()));
        assert_eq!(found("ITU 2021"), None);
        assert_eq!(found("(https://a.test/b?c=d#e)."), Some("https://a.test/b?c=d#e".to_owned()));
    }
}
