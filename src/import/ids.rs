//! Ids of headings as another generator made them, written down where ours would be others, so that deep links live on.

use std::collections::{HashMap, HashSet};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use unicode_normalization::UnicodeNormalization;

use super::markup::{Edits, options};
use super::old::Ids;
use crate::url;

/// The text with `{#id}` at each heading whose id would change, and how many there are.
pub fn keep(text: &str, ids: Ids) -> (String, usize) {
    let (mut edits, mut count) = (Edits::default(), 0);
    let (mut old, mut new) = (Numbers::new(ids), HashSet::new());
    let mut heading: Option<(Option<String>, String)> = None;
    let parser = Parser::new_ext(text, options() | Options::ENABLE_HEADING_ATTRIBUTES);
    for (event, range) in parser.into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { id, .. }) => {
                heading = Some((id.map(|id| id.into_string()), String::new()));
            }
            Event::Text(words) | Event::Code(words) => {
                if let Some((_, said)) = &mut heading {
                    said.push_str(&words);
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some((_, said)) = &mut heading {
                    said.push(' ');
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                let Some((id, said)) = heading.take() else { continue };
                if let Some(id) = id {
                    old.seen.insert(id.clone());
                    new.insert(id);
                    continue;
                }
                let was = old.of(&said);
                let is_ours = url::anchor(&said) == was;
                if was.is_empty() || new.insert(was.clone()) && is_ours {
                    continue;
                }
                if let Some(at) = end_of_words(text, range.start, range.end) {
                    edits.replace(at..at, format!(" {{#{was}}}"));
                    count += 1;
                }
            }
            _ => {}
        }
    }
    (edits.apply(text), count)
}

/// Where attributes of a heading go: behind its words, before closing signs.
fn end_of_words(text: &str, start: usize, end: usize) -> Option<usize> {
    let source = text[start..end].trim_end();
    if source.trim_start().starts_with('#') {
        let line = source.lines().next()?;
        let words = line.trim_end().trim_end_matches('#').trim_end();
        let is_closed = line[words.len()..].starts_with(' ') && !words.is_empty();
        return Some(start + if is_closed { words.len() } else { line.trim_end().len() });
    }
    // The last line is the rule.
    let (words, _) = source.rsplit_once('\n')?;
    Some(start + words.trim_end().len())
}

/// Ids of one page.
struct Numbers {
    ids: Ids,
    seen: HashSet<String>,
    counts: HashMap<String, usize>,
}

impl Numbers {
    fn new(ids: Ids) -> Numbers {
        Numbers { ids, seen: HashSet::new(), counts: HashMap::new() }
    }

    /// The id of the next heading; equal ones get `-1`, `-2`.
    fn of(&mut self, words: &str) -> String {
        let base = base(self.ids, words.trim());
        let base = if base.is_empty() && self.ids == Ids::Goldmark { "heading".to_owned() } else { base };
        if self.seen.insert(base.clone()) || base.is_empty() {
            return base;
        }
        let mut number = self.counts.get(&base).copied().unwrap_or(0);
        loop {
            number += 1;
            let id = format!("{base}-{number}");
            if self.seen.insert(id.clone()) {
                self.counts.insert(base, number);
                return id;
            }
        }
    }
}

/// The id of a heading with these words, were it the only one.
pub fn base(ids: Ids, words: &str) -> String {
    match ids {
        Ids::Goldmark => github(words),
        Ids::GoldmarkAscii => github(&words.nfd().filter(|sign| sign.is_ascii()).collect::<String>()),
        Ids::Slugger => slugger(words),
        Ids::Blackfriday => joined(words, char::is_alphanumeric, false),
        Ids::MdBook => mdbook(words),
        Ids::Zola => joined(&any_ascii::any_ascii(words), |sign| sign.is_ascii_alphanumeric(), true),
        Ids::Kramdown => kramdown(words),
    }
}

/// Goldmark as Hugo sets it: letters, digits, marks, `-` and `_` stay, spaces become `-`.
fn github(words: &str) -> String {
    let kept = words.trim().chars().filter_map(|sign| match sign {
        ' ' => Some('-'),
        '-' | '_' => Some(sign),
        sign if sign.is_alphanumeric() || is_mark(sign) => Some(sign),
        _ => None,
    });
    kept.flat_map(char::to_lowercase).collect()
}

/// `github-slugger`: small letters; signs of punctuation and symbols go; spaces become `-`.
fn slugger(words: &str) -> String {
    let kept = words.chars().flat_map(char::to_lowercase).filter_map(|sign| match sign {
        ' ' => Some('-'),
        '-' | '_' => Some(sign),
        sign if sign.is_alphanumeric() || is_mark(sign) || is_joining(sign) => Some(sign),
        _ => None,
    });
    kept.collect()
}

/// mdBook: letters, digits, `-` and `_` stay, spaces become `-`, all else goes; only ASCII letters become small.
fn mdbook(words: &str) -> String {
    let kept = words.chars().filter_map(|sign| match sign {
        sign if sign.is_alphanumeric() || sign == '_' || sign == '-' => Some(sign.to_ascii_lowercase()),
        sign if sign.is_whitespace() => Some('-'),
        _ => None,
    });
    kept.collect()
}

/// Runs of other signs become one `-`; none at the start, and at the end only if it is not cut.
fn joined(words: &str, is_kept: fn(char) -> bool, is_cut: bool) -> String {
    let mut id = String::new();
    let mut has_gap = false;
    for sign in words.chars() {
        if is_kept(sign) {
            if has_gap && !id.is_empty() {
                id.push('-');
            }
            has_gap = false;
            id.extend(sign.to_lowercase());
        } else {
            has_gap |= is_cut || !id.is_empty();
        }
    }
    id
}

/// kramdown: everything before the first letter goes, then letters, digits, spaces and `-` stay.
fn kramdown(words: &str) -> String {
    let words = words.trim_start_matches(|sign: char| !sign.is_alphabetic());
    let kept = words.chars().filter_map(|sign| match sign {
        ' ' | '-' => Some('-'),
        '_' => Some('_'),
        sign if sign.is_alphanumeric() || is_mark(sign) => Some(sign),
        _ => None,
    });
    let id: String = kept.flat_map(char::to_lowercase).collect();
    if id.is_empty() { "section".to_owned() } else { id }
}

/// Marks that belong to the letter before them.
fn is_mark(sign: char) -> bool {
    use icu::properties::{CodePointMapData, props::GeneralCategory};
    matches!(
        CodePointMapData::<GeneralCategory>::new().get(sign),
        GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark | GeneralCategory::EnclosingMark
    )
}

/// Signs that join words in `github-slugger` as `_` does.
fn is_joining(sign: char) -> bool {
    matches!(sign, '\u{203f}' | '\u{2040}' | '\u{2054}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_those_of_each_generator() {
        let cases = [
            (Ids::Goldmark, "What's new in 1.2?", "whats-new-in-12"),
            (Ids::Goldmark, "A -- B", "a----b"),
            (Ids::Goldmark, "Что дальше", "что-дальше"),
            (Ids::GoldmarkAscii, "Déjà vu", "deja-vu"),
            (Ids::Blackfriday, "A -- B (c)", "a-b-c"),
            (Ids::Slugger, "`config.ts` & more", "configts--more"),
            (Ids::Slugger, "हिंदी पाठ", "हिंदी-पाठ"),
            (Ids::MdBook, "The `if let` (syntax)", "the-if-let-syntax"),
            (Ids::Zola, "Ünder the hood!", "under-the-hood"),
            (Ids::Kramdown, "1. Getting started", "getting-started"),
        ];
        for (ids, words, id) in cases {
            assert_eq!(base(ids, words), id, "{ids:?}");
        }
    }

    #[test]
    fn an_id_is_written_down_where_ours_would_be_another() {
        let (text, count) =
            keep("## A & B\n\n## Same\n\n## Same ##\n\nLast -- one\n---\n\n## X {#y}\n", Ids::Goldmark);
        assert_eq!(
            text,
            "## A & B {#a--b}\n\n## Same\n\n## Same {#same-1} ##\n\nLast -- one {#last----one}\n---\n\n## X {#y}\n"
        );
        assert_eq!(count, 3);
    }
}
