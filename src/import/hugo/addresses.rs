//! The address of each page by the rules of Hugo: folders, `url`, `slug`, `permalinks`, ugly addresses.

use std::collections::BTreeMap;

use crate::import::old::{OldPage, Shape};
use crate::import::values::{at, flag, words};
use crate::node::{Node, Value};

/// The rules of a site.
pub struct Rules {
    permalinks: BTreeMap<String, String>,
    ugly: Ugly,
    is_lower: bool,
}

/// Whose addresses end in `.html`.
enum Ugly {
    All(bool),
    Sections(Vec<String>),
}

impl Rules {
    /// Reads the rules.
    pub fn of(root: &Node) -> Rules {
        let mut permalinks = BTreeMap::new();
        let mut take = |node: &Node| {
            for (key, value) in node.as_map().unwrap_or_default() {
                permalinks.extend(words(value).map(|pattern| (key.name.clone(), pattern)));
            }
        };
        if let Some(node) = at(root, &["permalinks"]) {
            take(node);
            at(node, &["page"]).into_iter().for_each(take);
        }
        let ugly = match at(root, &["uglyURLs"]) {
            Some(Node { value: Value::Map(sections), .. }) => {
                let on = sections.iter().filter(|(_, node)| flag(node) == Some(true));
                Ugly::Sections(on.map(|(key, _)| key.name.clone()).collect())
            }
            node => Ugly::All(node.and_then(flag) == Some(true)),
        };
        let is_lower = at(root, &["disablePathToLower"]).and_then(flag) != Some(true);
        Rules { permalinks, ugly, is_lower }
    }

    /// The address of a page with a path below the folder of content, without ending and language, and with the prefix of its language.
    pub fn address(&self, page: &OldPage, path: &str, prefix: &str) -> String {
        let whole = |path: &str| {
            let parts = [prefix, path.trim_matches('/')].into_iter().filter(|part| !part.is_empty());
            let path = parts.collect::<Vec<_>>().join("/");
            let is_file =
                path.rsplit('/').next().is_some_and(|last| last.ends_with(".html") || last.ends_with(".htm"));
            if path.is_empty() {
                "/".to_owned()
            } else if is_file {
                format!("/{path}")
            } else {
                format!("/{path}/")
            }
        };
        if let Some(url) = page.text("url").filter(|url| !url.contains("://") && !url.contains(':')) {
            return whole(url);
        }
        let section = path.split('/').next().filter(|_| path.contains('/')).unwrap_or_default();
        let is_page = page.shape != Shape::Section;
        let path = match self.permalinks.get(section).filter(|_| is_page) {
            Some(pattern) => self.filled(pattern, page, path),
            None => match page.text("slug").filter(|slug| is_page && !slug.is_empty()) {
                Some(slug) => match path.rsplit_once('/') {
                    Some((folder, _)) => format!("{}/{}", self.path(folder), self.path(slug)),
                    None => self.path(slug),
                },
                None => self.path(path),
            },
        };
        let is_ugly = match &self.ugly {
            Ugly::All(ugly) => *ugly,
            Ugly::Sections(sections) => sections.iter().any(|known| known == section),
        };
        if is_ugly && is_page && !path.is_empty() {
            whole(&format!("{}.html", path.trim_end_matches('/')))
        } else {
            whole(&path)
        }
    }

    fn filled(&self, pattern: &str, page: &OldPage, path: &str) -> String {
        let (folder, stem) = path.rsplit_once('/').unwrap_or(("", path));
        let date = page.text("date").or(page.text("publishDate")).unwrap_or_default();
        let title = page.text("title").unwrap_or(stem);
        let slug = page.text("slug").filter(|slug| !slug.is_empty());
        let part = |range: std::ops::Range<usize>| date.get(range).unwrap_or_default().to_owned();
        let values: [(&str, String); 14] = [
            (":year", part(0..4)),
            (":monthname", month(&part(5..7)).to_owned()),
            (":month", part(5..7)),
            (":day", part(8..10)),
            (":sections", self.path(folder)),
            (":section", self.path(folder.split('/').next().unwrap_or_default())),
            (":slugorcontentbasename", self.path(slug.unwrap_or(stem))),
            (":slugorfilename", self.path(slug.unwrap_or(stem))),
            (":slug", self.path(slug.unwrap_or(title))),
            (":title", self.path(title)),
            (":contentbasename", self.path(stem)),
            (":filename", self.path(stem)),
            (":basename", self.path(stem)),
            (":kind", "page".to_owned()),
        ];
        values.iter().fold(pattern.to_owned(), |text, (name, value)| text.replace(name, value))
    }

    /// A path as Hugo publishes it.
    pub fn path(&self, path: &str) -> String {
        let path = if self.is_lower { path.to_lowercase() } else { path.to_owned() };
        term(&path)
    }
}

fn month(number: &str) -> &'static str {
    const NAMES: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    number
        .parse::<usize>()
        .ok()
        .and_then(|number| NAMES.get(number.wrapping_sub(1)))
        .copied()
        .unwrap_or_default()
}

/// The part of a path that Hugo makes of a text: letters, digits and some signs; spaces become `-`.
pub fn term(text: &str) -> String {
    let mut path = String::with_capacity(text.len());
    for sign in text.trim().chars() {
        if sign.is_whitespace() {
            if !path.ends_with('-') {
                path.push('-');
            }
        } else if sign.is_alphanumeric()
            || "._-+~#@/".contains(sign)
            || !sign.is_ascii() && !sign.is_ascii_punctuation() && is_mark(sign)
        {
            path.push(sign);
        }
    }
    path
}

fn is_mark(sign: char) -> bool {
    use icu::properties::{CodePointMapData, props::GeneralCategory};
    let category = CodePointMapData::<GeneralCategory>::new().get(sign);
    matches!(category, GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark)
}
