//! Feeds and sitemaps: which addresses they name, and what they say of each.

use std::collections::BTreeMap;

use super::markup::{Piece, pieces};

/// The entries of an Atom feed in their order, one line each, after a line on the feed itself.
pub fn feed(xml: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut element, mut line) = (String::new(), String::new());
    for piece in pieces(xml) {
        match piece {
            Piece::Open(tag) => {
                element = tag.name();
                match element.as_str() {
                    "entry" => lines.push(std::mem::take(&mut line)),
                    "link" => add(&mut line, &format!("{} {}", tag.attribute("rel"), tag.attribute("href"))),
                    _ => {}
                }
            }
            Piece::Text(text) if matches!(element.as_str(), "title" | "id" | "name" | "summary") => {
                add(&mut line, text.trim());
            }
            Piece::Text(text) if element == "updated" => add(&mut line, &text.replace("+00:00", "Z")),
            Piece::Text(_) => {}
            Piece::Close(_) => element.clear(),
        }
    }
    lines.push(line);
    lines.iter_mut().for_each(|line| *line = sorted(line));
    lines
}

fn add(line: &mut String, part: &str) {
    if !line.is_empty() {
        line.push('\t');
    }
    line.push_str(part);
}

/// The order of the elements of an entry says nothing.
fn sorted(line: &str) -> String {
    let mut parts: Vec<&str> = line.split('\t').collect();
    parts.sort_unstable();
    parts.join(" | ")
}

/// The addresses of a sitemap, each with its languages; of an index of sitemaps, the addresses of those.
pub fn sitemap(xml: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let (mut in_address, mut address) = (false, String::new());
    for piece in pieces(xml) {
        match piece {
            Piece::Open(tag) => match tag.name().as_str() {
                "loc" => (in_address, address) = (true, String::new()),
                // Only Hexaglot says where readers of other languages go.
                "xhtml:link" if tag.attribute("hreflang") != "x-default" => {
                    let languages: &mut String = found.entry(address.clone()).or_default();
                    add(languages, &format!("{} {}", tag.attribute("hreflang"), tag.attribute("href")));
                }
                _ => {}
            },
            Piece::Text(text) if in_address => address.push_str(text.trim()),
            Piece::Close(name) if name == "loc" => {
                in_address = false;
                found.entry(address.clone()).or_default();
            }
            Piece::Text(_) | Piece::Close(_) => {}
        }
    }
    found.values_mut().for_each(|languages| *languages = sorted(languages));
    found
}

#[cfg(test)]
mod tests {
    use super::{feed, sitemap};

    #[test]
    fn a_feed_is_its_entries_in_order() {
        let one =
            "<feed><title>A</title><entry><id>x</id><updated>2021-10-18T12:00:00Z</updated></entry></feed>";
        let two = "<feed><title>A</title><entry><updated>2021-10-18T12:00:00+00:00</updated><id>x</id></entry></feed>";
        assert_eq!(feed(one), feed(two));
        assert_eq!(feed(one), ["A", "2021-10-18T12:00:00Z | x"]);
        assert_ne!(feed(one), feed(&one.replace("<id>x", "<id>y")));
    }

    #[test]
    fn a_sitemap_is_its_addresses_with_their_languages() {
        let map = "<urlset><url><loc>/b/</loc></url><url><loc>/a/</loc><lastmod>2021</lastmod>\
            <xhtml:link hreflang=\"fr\" href=\"/fr/a/\"/><xhtml:link hreflang=\"en\" href=\"/a/\"/></url></urlset>";
        let found: Vec<(String, String)> = sitemap(map).into_iter().collect();
        assert_eq!(found, [("/a/".into(), "en /a/ | fr /fr/a/".into()), ("/b/".into(), String::new())]);
    }
}
