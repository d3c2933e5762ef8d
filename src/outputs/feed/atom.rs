//! Atom (RFC 4287).

use quick_xml::escape::escape;

use super::entries::{Feed, FeedEntry, instant};
use crate::site::FeedFormat;

/// The feed as XML.
pub fn write(feed: &Feed) -> String {
    let mut out = String::from("<?xml version=\"1.0\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\"");
    attribute(&mut out, "xml:lang", &feed.tag);
    out.push('>');
    let own = feed.address(FeedFormat::Atom).unwrap_or_default();
    element(&mut out, "title", &feed.title);
    element(&mut out, "id", own);
    element(&mut out, "updated", &instant(feed.updated));
    out.push_str("<author>");
    element(&mut out, "name", &feed.author);
    out.push_str("</author>");
    link(&mut out, (&feed.page, "alternate"), "text/html", &feed.tag);
    link(&mut out, (own, "self"), "application/atom+xml", &feed.tag);
    if let Some(json) = feed.address(FeedFormat::Json) {
        link(&mut out, (json, "alternate"), "application/feed+json", &feed.tag);
    }
    feed.entries.iter().for_each(|entry| write_entry(&mut out, feed, entry));
    out.push_str("</feed>\n");
    out
}

fn write_entry(out: &mut String, feed: &Feed, entry: &FeedEntry) {
    out.push_str("<entry>");
    element(out, "title", &entry.title);
    element(out, "id", &entry.id);
    if let Some(day) = entry.published {
        element(out, "published", &instant(day));
    }
    element(out, "updated", &instant(entry.updated));
    link(out, (&entry.url, "alternate"), "text/html", &feed.tag);
    for category in &entry.categories {
        out.push_str("<category");
        attribute(out, "term", &category.term);
        if let Some(scheme) = &category.scheme {
            attribute(out, "scheme", scheme);
        }
        attribute(out, "label", &category.label);
        out.push_str("/>");
    }
    if let Some(text) = &entry.summary {
        element(out, "summary", text);
    }
    if let Some(html) = &entry.content {
        out.push_str("<content type=\"html\">");
        text(out, html);
        out.push_str("</content>");
    }
    out.push_str("</entry>");
}

fn element(out: &mut String, name: &str, value: &str) {
    for part in ["<", name, ">"] {
        out.push_str(part);
    }
    text(out, value);
    for part in ["</", name, ">"] {
        out.push_str(part);
    }
}

fn link(out: &mut String, (href, rel): (&str, &str), kind: &str, tag: &str) {
    out.push_str("<link");
    for (name, value) in [("href", href), ("rel", rel), ("hreflang", tag), ("type", kind)] {
        attribute(out, name, value);
    }
    out.push_str("/>");
}

fn attribute(out: &mut String, name: &str, value: &str) {
    for part in [" ", name, "=\""] {
        out.push_str(part);
    }
    text(out, value);
    out.push('"');
}

/// Text with its reserved characters escaped, without the control characters that XML 1.0 has no way to write.
fn text(out: &mut String, text: &str) {
    let is_allowed = |character: &char| !character.is_control() || matches!(character, '\t' | '\n' | '\r');
    match text.chars().all(|character| is_allowed(&character)) {
        true => out.push_str(&escape(text)),
        false => out.push_str(&escape(text.chars().filter(is_allowed).collect::<String>())),
    }
}
