//! Inline elements: typography over the whole paragraph, then text, links, images, code.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};

use super::escape::{escape, push_all, push_escaped};
use super::html::{Inline, Writer};
use super::page::ResolvedLink;
use super::stream::is_autolink;
use crate::bytes;
use crate::lang::Direction;
use crate::locales::typography::{Run, typeset, typeset_str};
use crate::url;

/// What a closing tag of a link has to write.
enum OpenLink<'a> {
    Resolved(Option<&'a ResolvedLink>),
    Auto,
}

impl<'a> Writer<'a> {
    /// Writes the inline items collected since the block began.
    pub(super) fn flush(&mut self) {
        if self.inline.is_empty() {
            return;
        }
        let mut items = std::mem::take(&mut self.inline);
        // Most blocks are one text: a cell, a heading, an item of a list.
        if let [Inline::Event(Event::Text(text))] = items.as_slice() {
            match self.page.rules {
                Some(rules) => self.text(&typeset_str(rules, text)),
                None => self.text(text),
            }
            items.clear();
            self.inline = items;
            return;
        }
        let mut runs = self.runs(&items);
        if let Some(rules) = self.page.rules {
            typeset(rules, &mut runs);
        }
        let mut links: Vec<OpenLink<'a>> = Vec::new();
        let mut image: Option<String> = None;
        let mut skip_attribute = false;
        for (item, run) in items.iter().zip(runs) {
            match item {
                Inline::Call(at) => self.call(*at, None),
                Inline::Event(event) => {
                    if let Some(alt) = &mut image {
                        if matches!(event, Event::End(TagEnd::Image)) {
                            let alt = image.take().unwrap_or_default();
                            skip_attribute = self.image(&alt);
                        } else {
                            push_plain(alt, event, &run);
                        }
                        continue;
                    }
                    match event {
                        Event::Start(Tag::Image { .. }) => image = Some(String::new()),
                        Event::Text(_) => {
                            let text = prose(&run);
                            let text = match text.strip_prefix("{.decorative}") {
                                Some(rest) if skip_attribute => rest,
                                _ => text,
                            };
                            self.text(text);
                        }
                        event => self.inline_event(event, &run, &mut links),
                    }
                    skip_attribute = false;
                }
            }
        }
        // The next block needs a list as long.
        items.clear();
        self.inline = items;
    }

    fn runs<'i>(&self, items: &'i [Inline<'a>]) -> Vec<Run<'i>> {
        let mut verbatim = 0;
        items
            .iter()
            .map(|item| match item {
                Inline::Event(Event::Start(Tag::Link { link_type, .. })) if is_autolink(*link_type) => {
                    verbatim += 1;
                    Run::Prose(Cow::Borrowed(""))
                }
                Inline::Event(Event::End(TagEnd::Link)) => {
                    verbatim = 0;
                    Run::Prose(Cow::Borrowed(""))
                }
                Inline::Event(Event::Text(text)) if verbatim == 0 => Run::Prose(Cow::Borrowed(&**text)),
                Inline::Event(Event::SoftBreak) => Run::SoftBreak,
                Inline::Event(Event::HardBreak) => Run::HardBreak,
                Inline::Event(
                    Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. })
                    | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough),
                ) => Run::Prose(Cow::Borrowed("")),
                Inline::Call(at) if self.calls.get(*at).is_some_and(|call| call.name == "number") => {
                    Run::Number
                }
                _ => Run::Opaque,
            })
            .collect()
    }

    fn inline_event(&mut self, event: &Event<'_>, run: &Run<'_>, links: &mut Vec<OpenLink<'a>>) {
        match event {
            Event::Start(Tag::Emphasis) => self.out.push_str("<em>"),
            Event::End(TagEnd::Emphasis) => self.out.push_str("</em>"),
            Event::Start(Tag::Strong) => self.out.push_str("<strong>"),
            Event::End(TagEnd::Strong) => self.out.push_str("</strong>"),
            Event::Start(Tag::Strikethrough) => self.out.push_str("<del>"),
            Event::End(TagEnd::Strikethrough) => self.out.push_str("</del>"),
            Event::Start(Tag::Link { link_type, dest_url, title, .. }) => {
                links.push(self.open_link(*link_type, dest_url, title));
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
            Event::InlineHtml(html) if self.page.raw_html != crate::config::RawHtml::Deny => {
                self.has_raw = true;
                self.out.push_str(html);
            }
            _ => {}
        }
    }

    fn open_link(&mut self, kind: LinkType, destination: &CowStr<'_>, title: &CowStr<'_>) -> OpenLink<'a> {
        if is_autolink(kind) {
            let is_mail = kind == LinkType::Email;
            if !is_mail && url::refused_scheme(destination).is_some() {
                return OpenLink::Resolved(None);
            }
            let (scheme, rel) = if is_mail { ("mailto:", "") } else { ("", " rel=\"external\"") };
            let address = url::standard(destination);
            self.push_all(&["<a href=\"", scheme, &escape(&address), "\"", rel, "><bdi dir=\"ltr\">"]);
            return OpenLink::Auto;
        }
        let page = self.page;
        // A link without an address would lead to the page itself.
        let link = page.links.get(self.next_link).filter(|link| !link.href.is_empty());
        self.next_link += 1;
        let Some(link) = link else { return OpenLink::Resolved(None) };
        self.push_all(&["<a href=\"", &escape(&link.href), "\""]);
        if let Some(language) = link.hreflang.as_ref() {
            self.push_all(&[" hreflang=\"", &escape(language), "\""]);
        }
        if link.external {
            self.out.push_str(" rel=\"external\"");
        }
        if !title.is_empty() {
            self.push_all(&[" title=\"", &escape(title), "\""]);
        }
        self.out.push('>');
        OpenLink::Resolved(Some(link))
    }

    fn close_link(&mut self, link: Option<OpenLink<'_>>) {
        match link {
            Some(OpenLink::Auto) => self.out.push_str("</bdi></a>"),
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

    /// Writes an image; one without an address would be the page itself, and leaves its words. Says whether attributes may follow it.
    fn image(&mut self, alt: &str) -> bool {
        let image = self.page.images.get(self.next_image).cloned().unwrap_or_default();
        let eager = self.next_image == 0;
        self.next_image += 1;
        if image.src.is_empty() {
            self.out.push_str(&escape(alt));
            return true;
        }
        self.out.push_str(&format!("<img src=\"{}\" alt=\"{}\"", escape(&image.src), escape(alt)));
        if let Some((width, height)) = image.size {
            self.out.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
        }
        if !eager {
            self.out.push_str(" loading=\"lazy\"");
        }
        self.out.push_str(" decoding=\"async\">");
        true
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

/// Whether a byte is a letter or digit of ASCII; without branches.
fn is_letter_or_digit(byte: u8) -> bool {
    ((byte | 0x20).wrapping_sub(b'a') < 26) | (byte.wrapping_sub(b'0') < 10)
}

/// The next run of Latin letters and digits with a neutral sign inside, such as `BDT/DIR/110` or `WTDC-22`.
fn next_code(text: &str) -> Option<Range<usize>> {
    let part = |character: char| {
        character.is_ascii_alphanumeric() || matches!(character, '/' | '-' | '@' | '.' | '_')
    };
    let mut at = 0;
    while let Some(found) = text[at..].find(|character: char| character.is_ascii_alphanumeric()) {
        let start = at + found;
        let length = text[start..].find(|character| !part(character)).unwrap_or(text.len() - start);
        let run = text[start..start + length].trim_end_matches(|last: char| !last.is_ascii_alphanumeric());
        let letters = run.bytes().any(|byte| byte.is_ascii_alphabetic());
        let mixed = run.bytes().any(|byte| !byte.is_ascii_alphabetic());
        if letters && mixed {
            return Some(start..start + run.len());
        }
        at = start + length;
    }
    None
}

fn prose<'r>(run: &'r Run<'_>) -> &'r str {
    match run {
        Run::Prose(text) => text,
        _ => "",
    }
}

/// Alternative texts are plain.
fn push_plain(alt: &mut String, event: &Event<'_>, run: &Run<'_>) {
    match event {
        Event::Text(_) => alt.push_str(prose(run)),
        Event::Code(code) => alt.push_str(code),
        Event::SoftBreak | Event::HardBreak => alt.push(' '),
        _ => {}
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
    }
}
