//! Two published sites -> what differs between them for those who read them.
//!
//! Pages must have the same addresses and say the same ([`page`]); feeds and sitemaps must name the same ([`lists`]).
//! What only one generator makes beyond that (pages for missing addresses, `robots.txt`, a page at `/`) is not a difference:
//! it is [`Outcome::extras`], work that is done and counted in its time.

mod lists;
mod markup;
mod page;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use rayon::prelude::*;
use walkdir::WalkDir;

/// What a comparison found.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Pages that both have.
    pub pages: usize,
    /// Feeds that both have.
    pub feeds: usize,
    /// Addresses in both sitemaps.
    pub addresses: usize,
    /// Files that only one has and that are not pages: how many, on the left and on the right.
    pub extras: (usize, usize),
    /// What differs, a sentence each.
    pub differences: Vec<String>,
}

/// The pages, feeds and sitemaps of a folder.
#[derive(Default)]
struct Published {
    pages: BTreeSet<String>,
    feeds: BTreeSet<String>,
    sitemaps: BTreeSet<String>,
    others: BTreeSet<String>,
}

/// Compares the sites in two folders.
///
/// # Errors
///
/// If a folder cannot be listed or a file not read.
pub fn compare(left: &Path, right: &Path) -> Result<Outcome> {
    let (ours, theirs) = (list(left)?, list(right)?);
    let mut outcome = Outcome {
        pages: ours.pages.intersection(&theirs.pages).count(),
        feeds: ours.feeds.intersection(&theirs.feeds).count(),
        extras: (
            ours.others.difference(&theirs.others).count(),
            theirs.others.difference(&ours.others).count(),
        ),
        ..Outcome::default()
    };
    for (one, other, side) in [(&ours, &theirs, "left"), (&theirs, &ours, "right")] {
        for path in one.pages.difference(&other.pages).chain(one.feeds.difference(&other.feeds)) {
            outcome.differences.push(format!("`{path}` is only on the {side}"));
        }
    }
    let common: Vec<&String> = ours.pages.intersection(&theirs.pages).collect();
    let differing: Result<Vec<Vec<String>>> =
        common.par_iter().map(|path| pages(path, &read(left, path)?, &read(right, path)?)).collect();
    outcome.differences.extend(differing?.into_iter().flatten());
    for path in ours.feeds.intersection(&theirs.feeds) {
        let (one, other) = (lists::feed(&read(left, path)?), lists::feed(&read(right, path)?));
        outcome.differences.extend(difference(path, "entries", &one.join("\n"), &other.join("\n")));
    }
    let (mut one, mut other) = (addresses(left, &ours)?, addresses(right, &theirs)?);
    // A sitemap that names no languages at all is poorer, but wrong in nothing.
    if [&one, &other].into_iter().any(|map| map.values().all(String::is_empty)) {
        one.values_mut().chain(other.values_mut()).for_each(String::clear);
    }
    outcome.addresses = one.keys().filter(|address| other.contains_key(*address)).count();
    outcome.differences.extend(difference("sitemap.xml", "addresses", &lines(&one), &lines(&other)));
    Ok(outcome)
}

fn list(root: &Path) -> Result<Published> {
    let mut published = Published::default();
    for entry in WalkDir::new(root).sort_by_file_name() {
        let entry = entry.with_context(|| format!("cannot list `{}`", root.display()))?;
        if !entry.file_type().is_file() {
            continue;
        }
        let path = entry.path().strip_prefix(root)?.to_string_lossy().into_owned();
        // The page at `/` sends readers on to a language, each generator in its own way; `page/1` sends them to the list.
        let is_page = path != "index.html" && !path.ends_with("/page/1/index.html");
        let kind = match path.rsplit('/').next().unwrap_or_default() {
            "index.html" if is_page => &mut published.pages,
            "feed.xml" => &mut published.feeds,
            "sitemap.xml" => &mut published.sitemaps,
            _ => &mut published.others,
        };
        kind.insert(path);
    }
    Ok(published)
}

fn read(root: &Path, path: &str) -> Result<String> {
    let path = root.join(path);
    fs::read_to_string(&path).with_context(|| format!("cannot read `{}`", path.display()))
}

/// What two pages with one address do not have in common.
fn pages(path: &str, left: &str, right: &str) -> Result<Vec<String>> {
    let (one, other) = (page::read(left), page::read(right));
    let names: BTreeSet<&str> = one.aspects.keys().chain(other.aspects.keys()).copied().collect();
    let value = |page: &page::Page, name: &str| page.aspects.get(name).map(|text| text.trim().to_owned());
    Ok(names
        .into_iter()
        .filter_map(|name| {
            let (one, other) = (value(&one, name), value(&other, name));
            difference(path, name, &one.unwrap_or_default(), &other.unwrap_or_default())
        })
        .collect())
}

/// All addresses of the sitemaps of a site; those of an index of sitemaps are not pages.
fn addresses(root: &Path, published: &Published) -> Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for path in &published.sitemaps {
        found.extend(lists::sitemap(&read(root, path)?));
    }
    found.retain(|address, _| !address.ends_with("/sitemap.xml"));
    Ok(found)
}

fn lines(addresses: &BTreeMap<String, String>) -> String {
    addresses.iter().map(|(address, languages)| format!("{address}: {languages}\n")).collect()
}

/// A sentence on where two texts part, or nothing if they are equal except for the kind of their white space.
fn difference(path: &str, aspect: &str, left: &str, right: &str) -> Option<String> {
    let (left, right) = (&spaced(left), &spaced(right));
    if left == right {
        return None;
    }
    let same = left.chars().zip(right.chars()).take_while(|(one, other)| one == other).count();
    let around = |text: &str| {
        let part: String = text.chars().skip(same.saturating_sub(20)).take(70).collect();
        if text.is_empty() { "nothing".to_owned() } else { format!("{part:?}") }
    };
    Some(format!("`{path}`: {aspect}: {} on the left, {} on the right", around(left), around(right)))
}

/// A text in which every white space but the end of a line is a plain space: no-break spaces are a matter of typography.
fn spaced(text: &str) -> String {
    text.chars().map(|next| if next.is_whitespace() && next != '\n' { ' ' } else { next }).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::compare;

    const PAGE: &str =
        "<html lang=en><head><title>One</title></head><body><main><p>two</p></main></body></html>";

    fn site(root: &Path, files: &[(&str, &str)]) {
        for (path, text) in files {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }

    fn differences(left: &[(&str, &str)], right: &[(&str, &str)]) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let (one, other) = (folder.path().join("left"), folder.path().join("right"));
        site(&one, left);
        site(&other, right);
        compare(&one, &other).unwrap().differences
    }

    #[test]
    fn equal_sites_have_no_differences() {
        let left = [("en/a/index.html", PAGE), ("index.html", "left"), ("robots.txt", "")];
        let right = [("en/a/index.html", PAGE), ("index.html", "right")];
        assert_eq!(differences(&left, &right), Vec::<String>::new());
    }

    #[test]
    fn a_page_that_only_one_has_is_told() {
        let found = differences(
            &[("en/a/index.html", PAGE), ("en/b/index.html", PAGE)],
            &[("en/a/index.html", PAGE)],
        );
        assert_eq!(found, ["`en/b/index.html` is only on the left"]);
    }

    #[test]
    fn a_page_that_says_something_else_is_told_with_the_words() {
        let other = PAGE.replace("two", "tw\u{a0}o");
        let found = differences(&[("en/a/index.html", PAGE)], &[("en/a/index.html", &other)]);
        assert_eq!(found, ["`en/a/index.html`: text: \"two\" on the left, \"tw o\" on the right"]);
    }

    #[test]
    fn feeds_and_sitemaps_are_compared() {
        let feed = |id: &str| format!("<feed><entry><id>{id}</id></entry></feed>");
        let map = |at: &str| format!("<urlset><url><loc>{at}</loc></url></urlset>");
        let left = [("en/feed.xml", &*feed("a")), ("sitemap.xml", &*map("/a/"))];
        let right = [("en/feed.xml", &*feed("b")), ("en/sitemap.xml", &*map("/b/"))];
        let found = differences(&left, &right);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].contains("entries") && found[1].contains("addresses"), "{found:?}");
    }
}
