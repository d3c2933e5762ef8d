//! The words of the repository's own site, as a reader of an edition sees them.

use std::collections::BTreeMap;
use std::path::Path;

use crate::own_site::{run, snapshot};

/// Elements that do not interrupt a sentence.
const INLINE: [&str; 12] =
    ["a", "abbr", "b", "bdi", "cite", "code", "em", "i", "q", "span", "strong", "time"];

/// What is in a page for what a reader sees; the rest of the typography is the same for all.
const PLAIN: [(&str, &str); 9] = [
    ("&quot;", "\""),
    ("&amp;", "&"),
    ("&#39;", "'"),
    ("&#x27;", "'"),
    ("’", "'"),
    ("\u{a0}", " "),
    ("\u{202f}", " "),
    ("\u{2011}", "-"),
    ("\u{ad}", ""),
];

/// The pages of an edition: their address and their words.
pub fn edition(day: &str) -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = tempfile::tempdir().unwrap();
    let path = output.path().join("public");
    let built = run(root, &["build", "--today", day, "--output", path.to_str().unwrap()], &[]);
    assert!(built.status.success(), "{day}: {}", String::from_utf8_lossy(&built.stderr));
    snapshot(&path)
        .into_iter()
        .filter(|(path, _)| path.extension().is_some_and(|kind| kind == "html"))
        .map(|(path, bytes)| (path.to_str().unwrap().to_owned(), words(&String::from_utf8(bytes).unwrap())))
        .collect()
}

/// The description and the text of a page, a line for each block. The letter of a circular is as old as its date.
fn words(html: &str) -> String {
    let description = between(html, "<meta name=\"description\" content=\"", "\"").unwrap_or_default();
    let main = between(html, "<main", "</main>").unwrap_or(html);
    let mut text = format!("{description}\n");
    let mut rest = main;
    if let (Some((before, _)), Some((_, after))) =
        (main.split_once("class=\"letter\""), main.split_once("class=\"after-letter\""))
    {
        text.push_str(&without_tags(before));
        rest = after;
    }
    text.push_str(&without_tags(rest));
    for (from, to) in PLAIN {
        text = text.replace(from, to);
    }
    let lines: Vec<String> = text
        .lines()
        .map(|line| line.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "))
        .collect();
    lines.join("\n")
}

fn between<'t>(text: &'t str, from: &str, to: &str) -> Option<&'t str> {
    text.split_once(from)?.1.split_once(to).map(|(inside, _)| inside)
}

fn without_tags(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        let Some((tag, after)) = after.split_once('>') else { break };
        let name: String =
            tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        if !INLINE.contains(&name.as_str()) {
            text.push('\n');
        }
        rest = after;
    }
    text.push_str(rest);
    text
}

/// Whether a text has the words, whole: with no letter before or after them. Chinese has no such bounds.
pub fn says(text: &str, words: &str) -> bool {
    let bounded = words.chars().next().is_some_and(|first| first < '\u{3000}');
    text.match_indices(words).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        !bounded || ![before, after].into_iter().flatten().any(char::is_alphabetic)
    })
}
