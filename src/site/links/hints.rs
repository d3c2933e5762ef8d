//! Suggestions: the page or file nearest to a target that does not exist, as it is typed in the editor's file.
//!
//! Every suggestion resolves from the file that it is for. They are computed only for problems, so sites without problems do not
//! pay for the search.

use super::targets::{below_content, text_path, without_language};
use crate::config::Config;
use crate::content::paths;
use crate::site::structure::Structure;
use crate::site::{Absence, EntryId};
use crate::url;

/// Hints for the paths of one file.
#[derive(Clone, Copy)]
pub struct Hints<'a> {
    /// The site.
    pub site: &'a Structure,
    /// Its configuration.
    pub config: &'a Config,
    /// The file, such as `content/events/opening.en.md`.
    pub file: &'a str,
    /// The path of its entry.
    pub entry: &'a str,
}

impl Hints<'_> {
    /// A link to the page or file that was probably meant.
    pub fn link(&self, parts: url::Parts<'_>) -> Option<String> {
        let path = url::decode(parts.path)?;
        let name = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        let is_file = name.rsplit_once('.').is_some_and(|(_, ending)| !PAGES.contains(&ending));
        let page = |exact: bool| {
            let id = if exact { self.exact_page(&path) } else { self.near_page(&path) }?;
            Some((self.page_path(id, &path), Some(id)))
        };
        let file = || self.near_file(&path, |_| true).map(|found| (found, None));
        let found = match is_file {
            true => file().or_else(|| page(true)).or_else(|| page(false)),
            false => page(true).or_else(file).or_else(|| page(false)),
        };
        let (path, page) = found?;
        let has_anchor = |anchor: &&str| {
            let documents = page.into_iter().flat_map(|id| self.site.alternates(self.site.entry(id)));
            documents.flat_map(|page| self.site.ids(page)).any(|id| id == *anchor)
        };
        let anchor = parts.fragment.filter(has_anchor).map(|anchor| format!("#{anchor}"));
        Some(format!("did you mean `{path}{}`?", anchor.unwrap_or_default()))
    }

    /// The address of the page or file that was probably meant by an address.
    pub fn address(&self, path: &str) -> Option<String> {
        let page = |id: EntryId| {
            let first = path.trim_start_matches('/').split('/').next()?;
            let lang = self.config.languages.by_segment(first).unwrap_or(self.config.source);
            let page = self.site.nearest(id, self.config.language(lang))?;
            Some(self.site.url(self.site.page(page)).to_owned())
        };
        let found = self.exact_page(path).and_then(page);
        let found = found.or_else(|| self.near_address(path, |_| true));
        let found = found.or_else(|| self.near_page(path).and_then(page))?;
        Some(format!("did you mean `{found}`?"))
    }

    /// Why the entry with an address is not published on this day, if that is so.
    pub fn hidden(&self, path: &str) -> Option<Absence> {
        self.site.hidden.get(self.plain(path)).copied()
    }

    /// Whether an address is one of an entry that is not published on this day.
    pub fn is_hidden(&self, path: &str) -> bool {
        self.hidden(path).is_some()
    }

    /// A path to the page that was probably meant, for a field that names a page.
    pub fn page(&self, path: &str) -> Option<String> {
        let id = self.exact_page(path).or_else(|| self.near_page(path))?;
        Some(format!("did you mean `{}`?", self.page_path(id, path)))
    }

    /// The file beside the page that was probably meant, if it `fits`.
    pub fn file(&self, path: &str, fits: impl Fn(&str) -> bool) -> Option<String> {
        let path = url::decode(path)?;
        self.near_file(&path, fits).map(|path| format!("did you mean `{path}`?"))
    }

    /// The entry that a path names in another way: as an address, with another ending, with a language, from another folder.
    fn exact_page(&self, path: &str) -> Option<EntryId> {
        let plain = self.plain(path);
        let by_path = self.bases(path).find_map(|base| {
            let joined = url::join(base, plain)?;
            self.site.by_path.get(without_language(&joined, self.config).0).copied()
        });
        let by_route = || self.id(self.site.suggestions().by_route(&url::join("", plain)?)?);
        by_path.or_else(by_route)
    }

    /// The entry with a name like that of a path: the same, or with a typing error.
    fn near_page(&self, path: &str) -> Option<EntryId> {
        let joined = url::join(self.bases(path).next()?, self.plain(path))?;
        let (joined, _) = without_language(&joined, self.config);
        let folder = url::folder(joined);
        if joined.is_empty() || joined.ends_with('/') {
            return None;
        }
        let known = &self.site.suggestions().entries;
        let beside = |number: &usize| url::folder(known.path(*number)) == folder;
        let found = known.same_name(joined).find(beside).or_else(|| known.same_name(joined).next());
        let found = found.or_else(|| known.alike(joined, Some(folder), |_| true));
        self.id(found.or_else(|| known.alike(joined, None, |_| true))?)
    }

    /// The entry with a number among all.
    fn id(&self, number: usize) -> Option<EntryId> {
        self.site.entry_ids().nth(number)
    }

    /// A path without the parts that do not belong to an entry's path: `@/`, a language before it, the ending, a slash.
    fn plain<'p>(&self, path: &'p str) -> &'p str {
        let mut plain = path.strip_prefix("@/").unwrap_or(path).trim_end_matches('/');
        plain = plain.strip_suffix("index.html").unwrap_or(plain).trim_end_matches('/');
        if let Some((stem, ending)) = plain.rsplit_once('.')
            && PAGES.contains(&ending)
        {
            plain = stem;
        }
        let rooted = path.strip_prefix('/').and_then(|_| plain.trim_start_matches('/').split_once('/'));
        match rooted {
            Some((first, rest)) if self.config.languages.by_segment(first).is_some() => rest,
            _ => plain.trim_start_matches('/'),
        }
    }

    /// The folders that a path may start from: that of the file, that of the page's address, the root.
    fn bases(&self, path: &str) -> impl Iterator<Item = &str> {
        let is_rooted = path.starts_with(['/', '@']);
        let own = [url::folder(below_content(self.file)), self.entry].into_iter().filter(move |_| !is_rooted);
        own.chain([""])
    }

    /// The path to the text of an entry, without its language, in the way in which `typed` was written.
    fn page_path(&self, id: EntryId, typed: &str) -> String {
        let entry = self.site.entry(id);
        let page = self.site.page_of(id, entry.original).or(entry.pages.iter().flatten().next().copied());
        let path = page.map_or(&*entry.file, |page| &self.site.page(page).document.path);
        // The page of a value need not have a file; a link names the one that it would have.
        if paths::below(path).is_none() {
            return self.way(&text_path(entry), typed);
        }
        let stem = below_content(path).strip_suffix(".md").unwrap_or(path);
        let stem = match stem.rsplit_once('.') {
            Some((stem, last)) if self.config.languages.by_segment(last).is_some() => stem,
            _ => stem,
        };
        self.way(&format!("{stem}.md"), typed)
    }

    fn way(&self, path: &str, typed: &str) -> String {
        let way = match typed.starts_with("@/") {
            true => format!("@/{path}"),
            false => url::relative(url::folder(below_content(self.file)), path),
        };
        // Brackets end a link in Markdown.
        url::encode_path(&way).replace('(', "%28").replace(')', "%29")
    }

    /// A file with such a name: beside the page, anywhere below `content/`, or at an address.
    fn near_file(&self, path: &str, fits: impl Fn(&str) -> bool) -> Option<String> {
        if path.starts_with('/') {
            return self.near_address(path, fits);
        }
        let folder = url::folder(below_content(self.file));
        let joined = match path.strip_prefix("@/") {
            Some(rest) => url::join("", rest)?,
            None => url::join(folder, path).unwrap_or_else(|| path.trim_start_matches("../").to_owned()),
        };
        let known = &self.site.suggestions().assets;
        let fit = |number: &usize| fits(known.path(*number));
        let found = known.same_path(&joined).find(fit);
        let found = found.or_else(|| known.same_name(&joined).find(fit));
        let found = found.or_else(|| known.alike(&joined, Some(url::folder(&joined)), &fits))?;
        let found = known.path(found);
        Some(match found.strip_prefix(paths::STATIC) {
            Some(rest) => format!("/{}", url::encode_path(rest)),
            None => self.way(found, path),
        })
    }

    /// An address that is published and much like one that is not.
    fn near_address(&self, path: &str, fits: impl Fn(&str) -> bool) -> Option<String> {
        let known = self.site.published(self.config).file_index();
        let found = known.same_path(path).find(|number| fits(known.path(*number)));
        let found = found.or_else(|| known.alike(path, Some(url::folder(path)), fits))?;
        Some(url::encode_path(known.path(found)).into_owned())
    }
}

/// Endings that a link to a page may have been given.
const PAGES: &[&str] = &["md", "markdown", "html", "htm"];
