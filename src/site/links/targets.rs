//! Paths that editors write: to the file of a page, to a file beside it, to an address of this site.

use crate::config::Config;
use crate::content::kinds::VALUE;
use crate::content::paths;
use crate::lang::Lang;
use crate::site::{Entry, address};
use crate::url;

/// The address of a file beside a page.
pub fn file_address(config: &Config, path: &str) -> String {
    format!("{}/{}{}", config.base_path, address::FILES, url::encode_path(path))
}

/// A path without `content/`.
pub fn below_content(path: &str) -> &str {
    paths::below(path).unwrap_or(path)
}

/// The entry that a path to a `.md` file names, from the file at `from`; the language part is still there.
pub(super) fn target_path(from: &str, path: &str) -> Option<String> {
    let mut joined = match path.strip_prefix("@/") {
        Some(rest) => url::join("", rest)?,
        None => url::join(url::folder(from), path)?,
    };
    if joined.ends_with(paths::TEXT) {
        joined.truncate(joined.len() - paths::TEXT.len());
    }
    Some(joined)
}

/// The path below `content/` of the text of an entry that links name, without its language, whether there is one or not.
pub(super) fn text_path(entry: &Entry) -> String {
    match entry.kind.is_section && entry.kind.name != VALUE {
        true => [&entry.path, "/", paths::SECTION, paths::TEXT].concat(),
        false => [&entry.path, paths::TEXT].concat(),
    }
}

/// The entry without language part and index name, and the language that was asked for.
pub fn without_language<'p>(path: &'p str, config: &Config) -> (&'p str, Option<Lang>) {
    let (path, asked) =
        match path.rsplit_once('.').map(|(rest, last)| (rest, config.languages.by_segment(last))) {
            Some((rest, Some(lang))) => (rest, Some(lang)),
            _ => (path, None),
        };
    (paths::entry_of(path), asked)
}

/// The entry that a fact such as `related` names, relative to the file of the entry.
pub fn resolve_path(file: &str, path: &str) -> Option<String> {
    let target = target_path(below_content(file), path)?;
    Some(paths::entry_of(&target).to_owned())
}

/// The address of this site below its base path that a whole address names, decoding aside: `/en/` of `https://site.test/sub/en/`.
pub fn below_base(config: &Config, typed: &str) -> Option<String> {
    let (host, own) = (url::host(typed)?, url::host(&config.base_url)?);
    if !host.eq_ignore_ascii_case(own) && host.is_ascii() {
        return None;
    }
    let whole = url::standard(typed);
    let read = ::url::Url::parse(&whole).ok().filter(|read| matches!(read.scheme(), "http" | "https"))?;
    let (_, read) = read.as_str().split_once("//")?;
    let (_, base) = config.base_url.split_once("//")?;
    let below = read.strip_prefix(base)?;
    match below.chars().next() {
        Some('/') => Some(below.to_owned()),
        None | Some('?' | '#') => Some(format!("/{below}")),
        Some(_) => None,
    }
}

/// The path below `content/` of a file that the facts in `file` name.
pub fn asset_of(file: &str, path: &str) -> Option<String> {
    url::join(url::folder(below_content(file)), path)
}
