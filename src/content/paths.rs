//! The grammar of file names: how the files of a site's content are called.
//!
//! [`name`](super::name) reads a path by it, [`scaffold`](super::scaffold) makes one, and messages say what a file should be
//! called. No other module spells a part of a name.

use std::sync::Arc;

use crate::url;

/// The folder of all content, with its slash.
pub const CONTENT: &str = "content/";

/// The folder of tables, below that of all content.
pub const DATA: &str = "_data/";

/// The folder of files that are published as they are, below that of all content.
pub const STATIC: &str = "_static/";

/// The stem of a section's files, and of the home page's, in their folder.
pub const SECTION: &str = "_index";

/// The stem of a page's files in a folder of its own.
pub const PAGE: &str = "index";

/// The ending of texts.
pub const TEXT: &str = ".md";

/// The endings of facts, the usual one first.
pub const FACTS: [&str; 2] = [".yaml", ".yml"];

/// A file where nothing but the folder of all content is around it: paths that are written there begin in that folder.
pub const TOP: &str = "content/_index.yaml";

/// A folder without its slash.
pub fn folder(path: &str) -> &str {
    path.trim_end_matches('/')
}

/// The file with a path below `content/`, from the site's folder.
pub fn file(below: &str) -> Arc<str> {
    [CONTENT, below].concat().into()
}

/// The path of a file below `content/`.
pub fn below(file: &str) -> Option<&str> {
    file.strip_prefix(CONTENT)
}

/// The file of a table, from the site's folder.
pub fn table(name: &str) -> String {
    format!("{CONTENT}{DATA}{name}{}", FACTS[0])
}

/// The folder of tables, from the site's folder.
pub fn tables() -> String {
    [CONTENT, DATA].concat()
}

/// The text of the home page in a language, from the site's folder; without one, that in the source language.
pub fn home(segment: Option<&str>) -> String {
    let language = segment.map(|segment| format!(".{segment}")).unwrap_or_default();
    format!("{CONTENT}{SECTION}{language}{TEXT}")
}

/// The name of an entry in messages: its path, of which the home page has none.
pub fn entry_name(entry: &str) -> &str {
    if entry.is_empty() { SECTION } else { entry }
}

/// The path of an entry from that of a file without language and ending, as links and fields name it.
pub fn entry_of(stem: &str) -> &str {
    let stem = match stem {
        SECTION | PAGE => "",
        stem => stem,
    };
    let folder = [SECTION, PAGE].into_iter().find_map(|name| stem.strip_suffix(name)?.strip_suffix('/'));
    folder.unwrap_or(stem)
}

/// The stems that the files of an entry may have, from the site's folder, without language and ending.
pub fn stems(entry: &str) -> Vec<String> {
    match entry {
        "" => [SECTION, PAGE].map(|name| [CONTENT, name].concat()).to_vec(),
        entry => {
            let inside = [SECTION, PAGE].map(|name| format!("{CONTENT}{entry}/{name}"));
            [format!("{CONTENT}{entry}")].into_iter().chain(inside).collect()
        }
    }
}

/// A part of a path made of any text, in whatever script: letters of other scripts become those of ASCII that sound alike. Empty if the
/// text has neither letters nor digits.
pub fn slug(text: &str) -> String {
    const LONGEST: usize = 96;
    let mut slug = match text.is_ascii() {
        true => url::slugify(text),
        // A soft sign becomes an apostrophe, which parts no word.
        false => url::slugify(&any_ascii::any_ascii(text).replace('\'', "")),
    };
    if slug.len() > LONGEST {
        let end = slug[..=LONGEST].rfind('-').unwrap_or(LONGEST);
        slug.truncate(end);
    }
    slug
}

/// A part of a path made of any name, in whatever script.
pub(super) fn suggestion(part: &str) -> String {
    let slug = url::slugify(&any_ascii::any_ascii(part));
    if slug.is_empty() { "about".to_owned() } else { slug }
}

/// Whether a part of a name has the form of a language tag.
pub(super) fn looks_like_language(part: &str) -> bool {
    let primary = part.split(['-', '_']).next().unwrap_or_default();
    (2..=3).contains(&primary.len()) && primary.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// The file with the facts of a section.
pub fn section_facts(entry: &str) -> String {
    format!("{CONTENT}{entry}/{SECTION}{}", FACTS[0])
}

/// Whether a file declares a kind of the site itself, not of a theme.
pub fn is_own_kind(path: &str) -> bool {
    path.starts_with("kinds/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_found_by_each_of_its_stems() {
        for entry in ["", "about", "events/opening"] {
            for stem in stems(entry) {
                assert_eq!(entry_of(below(&stem).unwrap()), entry, "{stem}");
            }
        }
    }
}
