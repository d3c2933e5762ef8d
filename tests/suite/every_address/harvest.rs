//! Every address in an artifact, whatever its format, with the kind of place that it was found in.

use quick_xml::events::{BytesStart, Event};
use serde_json::Value;

use crate::html_reader::{Token, decode, tokens};

/// An address as an artifact holds it, and what kind of place holds it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Address {
    pub kind: &'static str,
    pub text: String,
}

/// The addresses of an artifact.
pub fn addresses(path: &str, bytes: &[u8]) -> Vec<Address> {
    let Ok(text) = std::str::from_utf8(bytes) else { return Vec::new() };
    let mut found = Vec::new();
    match path.rsplit(['.', '/']).next().unwrap() {
        "html" => html(text, &mut found),
        "css" => css("style sheet", text, &mut found),
        "xml" if path.ends_with("sitemap.xml") => xml("sitemap", text, &mut found),
        "xml" => xml("feed", text, &mut found),
        "svg" => xml("drawing", text, &mut found),
        "webmanifest" => json("manifest", &serde_json::from_str(text).unwrap(), &mut found),
        "json" => json("json", &serde_json::from_str(text).unwrap(), &mut found),
        "ics" => calendar(text, &mut found),
        "txt" if path == "robots.txt" => robots(text, &mut found),
        "_headers" => {
            let rules = text.lines().filter(|line| line.starts_with(['/', 'h']));
            rules.for_each(|line| push(&mut found, "rule of headers", line));
        }
        "_redirects" => {
            let targets = text.lines().filter(|line| !line.starts_with('#'));
            targets
                .filter_map(|line| line.split_whitespace().nth(1))
                .for_each(|to| push(&mut found, "rule of redirects", to));
        }
        _ => {}
    }
    found
}

fn push(found: &mut Vec<Address>, kind: &'static str, text: &str) {
    found.push(Address { kind, text: text.to_owned() });
}

/// Attributes that hold one address, and the kinds that they are counted as.
const ATTRIBUTES: &[(&str, &str)] = &[
    ("href", "href"),
    ("xlink:href", "href"),
    ("src", "src"),
    ("poster", "poster"),
    ("action", "action"),
    ("formaction", "action"),
    ("cite", "cite"),
    ("data", "data"),
    ("background", "src"),
    ("longdesc", "href"),
];

/// Attributes that name elements of the page by their ids.
const IDS: &[&str] = &[
    "for",
    "headers",
    "list",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-owns",
    "aria-details",
];

fn html(text: &str, found: &mut Vec<Address>) {
    let tokens = tokens(text);
    for (at, token) in tokens.iter().enumerate() {
        let Token::Tag(name, attributes, false) = token else { continue };
        let value =
            |key: &str| attributes.iter().find(|(known, _)| known == key).map(|(_, value)| value.as_str());
        for (key, value) in attributes {
            attribute(name, (key, value), value_of_rel(value_or(attributes, "rel")), found);
        }
        if name == "meta" {
            meta(value("http-equiv"), value("content").unwrap_or_default(), found);
        }
        let inside = match tokens.get(at + 1) {
            Some(Token::Text(text)) => text.as_str(),
            _ => "",
        };
        match (name.as_str(), value("type")) {
            ("style", _) => css("style", inside, found),
            ("script", Some("application/ld+json")) => {
                json("json-ld", &serde_json::from_str(inside).unwrap(), found)
            }
            _ => {}
        }
    }
}

fn value_or<'a>(attributes: &'a [(String, String)], key: &str) -> &'a str {
    attributes.iter().find(|(known, _)| known == key).map_or("", |(_, value)| value)
}

/// The kind of an `href` by its `rel`: what other programs follow is counted apart.
fn value_of_rel(rel: &str) -> &'static str {
    match rel {
        "canonical" => "canonical",
        "alternate" => "alternate",
        "" => "href",
        _ => "rel",
    }
}

fn attribute(tag: &str, (key, value): (&str, &str), by_rel: &'static str, found: &mut Vec<Address>) {
    if let Some((_, kind)) = ATTRIBUTES.iter().find(|(known, _)| *known == key) {
        push(found, if *kind == "href" { by_rel } else { kind }, value);
    } else if matches!(key, "srcset" | "imagesrcset") {
        let candidates = value.split(", ").filter_map(|candidate| candidate.split_whitespace().next());
        candidates.for_each(|address| push(found, "srcset", address.trim_end_matches(',')));
    } else if IDS.contains(&key) && tag != "output" {
        value.split_whitespace().for_each(|id| push(found, "id", &format!("#{id}")));
    } else if key.starts_with("data-") && looks_like_address(value) {
        push(found, "data-", value);
    } else if value.contains("url(") {
        css("style attribute", value, found);
    }
}

fn looks_like_address(text: &str) -> bool {
    ["/", "./", "../", "http://", "https://"].iter().any(|start| text.starts_with(start))
}

fn meta(http_equiv: Option<&str>, content: &str, found: &mut Vec<Address>) {
    if http_equiv.is_some_and(|name| name.eq_ignore_ascii_case("refresh")) {
        let (_, address) = content.split_once("url=").expect("a refresh leads somewhere");
        push(found, "refresh", address.trim_matches(['"', '\'']));
    } else if looks_like_address(content) {
        push(found, "meta", content);
    }
}

fn css(kind: &'static str, text: &str, found: &mut Vec<Address>) {
    let mut bare = String::new();
    for (at, part) in text.split("/*").enumerate() {
        bare.push_str(if at == 0 { part } else { part.split_once("*/").map_or("", |(_, rest)| rest) });
    }
    for (at, _) in bare.match_indices("url(") {
        let rest = bare[at + 4..].trim_start();
        let address = match rest.chars().next() {
            Some(quote @ ('"' | '\'')) => rest[1..].split(quote).next().unwrap(),
            _ => rest.split(')').next().unwrap().trim(),
        };
        push(found, kind, address);
    }
    for (at, _) in bare.match_indices("@import") {
        let rest = bare[at + 7..].trim_start();
        if let Some(quote @ ('"' | '\'')) = rest.chars().next() {
            push(found, kind, rest[1..].split(quote).next().unwrap());
        }
    }
}

fn xml(kind: &'static str, text: &str, found: &mut Vec<Address>) {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut element = String::new();
    let mut words = String::new();
    loop {
        match reader.read_event().expect("XML can be read") {
            Event::Eof => return,
            Event::Start(tag) => {
                attributes_of(&tag, kind, found);
                element = tag.name().as_ref().to_owned();
                words.clear();
            }
            Event::Empty(tag) => attributes_of(&tag, kind, found),
            Event::Text(text) => words.push_str(&text),
            Event::GeneralRef(name) => words.push_str(&decode(&format!("&{};", &*name))),
            Event::End(_) => {
                if ["loc", "id", "uri", "link", "logo", "icon", "url", "image:loc"]
                    .contains(&element.as_str())
                {
                    push(found, kind, words.trim());
                }
                element.clear();
            }
            _ => {}
        }
    }
}

fn attributes_of(tag: &BytesStart<'_>, kind: &'static str, found: &mut Vec<Address>) {
    for attribute in tag.attributes().map(|attribute| attribute.expect("an attribute can be read")) {
        let value = decode(&attribute.value);
        match attribute.key.as_ref() {
            "href" | "xlink:href" | "src" => push(found, kind, &value),
            _ if value.contains("url(") => css(kind, &value, found),
            _ => {}
        }
    }
}

/// All texts in JSON that are addresses.
fn json(kind: &'static str, value: &Value, found: &mut Vec<Address>) {
    match value {
        Value::String(text) if looks_like_address(text) => push(found, kind, text),
        Value::Array(items) => items.iter().for_each(|item| json(kind, item, found)),
        // In JSON-LD, `@id` is a name and `@context` a vocabulary; nobody follows them.
        Value::Object(fields) => {
            let followed = fields.iter().filter(|(key, _)| !matches!(key.as_str(), "@id" | "@context"));
            followed.for_each(|(_, value)| json(kind, value, found));
        }
        _ => {}
    }
}

fn calendar(text: &str, found: &mut Vec<Address>) {
    let whole = text.replace("\r\n ", "");
    for line in whole.lines() {
        let Some((name, value)) = line.split_once(':') else { continue };
        if ["URL", "ATTACH", "IMAGE", "SOURCE", "CONFERENCE"].contains(&name.split(';').next().unwrap()) {
            push(found, "calendar", value);
        }
    }
}

fn robots(text: &str, found: &mut Vec<Address>) {
    for line in text.lines() {
        if let Some(address) = line.strip_prefix("Sitemap: ") {
            push(found, "robots", address);
        }
    }
}
