//! Names of other generators -> parts of paths and titles of ours.

use crate::content::paths;
use crate::url;

/// The path of an entry from that of a page without its ending.
pub fn entry(path: &str) -> String {
    path.split('/').filter(|part| !part.is_empty()).map(part).collect::<Vec<_>>().join("/")
}

fn part(name: &str) -> String {
    let plain = name.replace('.', "-");
    let is_ours = url::is_slug(&plain) && plain != paths::SECTION && plain != paths::PAGE;
    if is_ours {
        return plain;
    }
    let slug = paths::slug(&plain);
    if slug.is_empty() || slug == paths::PAGE {
        format!("page-{}", blake3::hash(name.as_bytes()).to_hex().split_at(6).0)
    } else {
        slug
    }
}

/// A title from the name of a file: `getting-started` is "Getting started".
pub fn title(name: &str) -> String {
    let words = name.rsplit('/').next().unwrap_or(name).replace(['-', '_'], " ");
    let mut signs = words.trim().chars();
    match signs.next() {
        Some(first) => first.to_uppercase().chain(signs).collect(),
        None => "Untitled".to_owned(),
    }
}

/// The title that a text begins with, if it begins with one.
pub fn heading(body: &str) -> Option<String> {
    let line = body.lines().find(|line| !line.trim().is_empty())?;
    let words = line.strip_prefix("# ")?.trim().trim_end_matches('#').trim();
    let words = words.rsplit_once(" {#").map_or(words, |(words, _)| words);
    let plain = pulldown_cmark::Parser::new(words).fold(String::new(), |mut text, event| {
        if let pulldown_cmark::Event::Text(words) | pulldown_cmark::Event::Code(words) = event {
            text.push_str(&words);
        }
        text
    });
    (!plain.trim().is_empty()).then(|| plain.trim().to_owned())
}

/// A segment of an address and a tag for the code of a language, in any spelling.
pub fn language(code: &str) -> (String, String) {
    let tag = code.replace('_', "-");
    let known: String = tag.chars().filter(|sign| sign.is_ascii_alphanumeric() || *sign == '-').collect();
    (known.to_lowercase(), crate::lang::canonical_tag(&known))
}

/// Whether a name has the form of the code of a language.
pub fn is_language(code: &str) -> bool {
    let mut parts = code.split(['-', '_']);
    let is_first = parts.next().is_some_and(|part| {
        (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase())
    });
    is_first
        && parts.all(|part| {
            (2..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}
