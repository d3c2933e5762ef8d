//! Where a link leads, whatever the language: an entry, a file, a record, an address with or without a language.

use super::super::reading::Reading;
use crate::config::Config;
use crate::content::paths;
use crate::lang::Lang;
use crate::url;

/// A target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The target without languages and without its anchor.
    pub base: String,
    /// Its anchor.
    anchor: Option<String>,
    /// The number of the heading that the anchor belongs to.
    heading: Option<usize>,
    /// The languages that the address names, if it is one of another site.
    languages: Vec<String>,
    /// The host without its language.
    host: Option<String>,
    /// The language of the page with the link.
    reader: String,
}

impl Target {
    /// Where a link of a page leads.
    pub fn of(reading: &Reading<'_>, destination: &str) -> Target {
        let config = reading.scope.config;
        let reader = config.language(reading.page.lang).primary().to_owned();
        if url::is_absolute(destination) && !destination.starts_with("ref:") {
            return Target::on_web(config, destination, reader);
        }
        let parts = url::split(destination);
        let path = parts.path;
        let mut target = Target {
            base: String::new(),
            anchor: parts.fragment.filter(|anchor| !anchor.is_empty()).map(str::to_owned),
            heading: None,
            languages: Vec::new(),
            host: None,
            reader,
        };
        let is_page = path.is_empty() || path.ends_with(paths::TEXT);
        let file = &reading.page.document.path;
        if path.starts_with("ref:") || path.starts_with('/') {
            target.base = path.to_owned();
        } else {
            let below = paths::below(file).unwrap_or(file);
            let named = if path.is_empty() { below } else { path };
            let joined = match named.strip_prefix("@/") {
                Some(rest) => url::join("", rest),
                None if path.is_empty() => Some(below.to_owned()),
                None => url::join(url::folder(below), named),
            };
            target.base = without_language(config, &joined.unwrap_or_else(|| named.to_owned()));
        }
        if let Some(anchor) = target.anchor.as_deref().filter(|_| is_page) {
            let entry = paths::entry_of(target.base.strip_suffix(paths::TEXT).unwrap_or(&target.base));
            target.heading = heading(reading, entry, anchor);
        }
        target
    }

    /// An address of another site. A part of its path, of its host or of its query that is the name of a language is left out.
    fn on_web(config: &Config, destination: &str, reader: String) -> Target {
        let parts = url::split(destination);
        let mut languages = Vec::new();
        let host = url::host(destination).unwrap_or_default().to_ascii_lowercase();
        let host = host.strip_prefix("www.").unwrap_or(&host).to_owned();
        let mut keep = |part: &str| -> bool {
            let named = language_of(config, part);
            languages.extend(named.clone());
            named.is_none()
        };
        let labels: Vec<&str> = host.split('.').collect();
        let own = labels.first().filter(|first| labels.len() > 2 && !keep(first)).is_some();
        let host_left = labels[usize::from(own)..].join(".");
        let path = parts.path.split_once("//").map_or(parts.path, |(_, rest)| rest);
        let path = path.split_once('/').map_or("", |(_, path)| path);
        let words = path.split(['/', '.', '_', '-', '!', '=']).filter(|part| !part.is_empty());
        let path: Vec<&str> = words.filter(|part| keep(part)).collect();
        let query = parts.query.unwrap_or_default().split(['&', '=']).filter(|part| keep(part));
        let query: Vec<&str> = query.collect();
        Target {
            base: format!("{host_left}/{}?{}", path.join("/"), query.join("&")),
            anchor: parts.fragment.map(str::to_owned),
            heading: None,
            languages,
            host: Some(host_left),
            reader,
        }
    }

    /// Whether a link of a translation leads to the same as one of the original. Two addresses of one host that each name the language
    /// of their page are versions of one page, whatever else differs in them.
    pub fn is_same(&self, original: &Target) -> bool {
        let names_its_own = |target: &Target| target.languages.contains(&target.reader);
        if self.host.is_some() && self.host == original.host {
            let are_versions = names_its_own(self) && names_its_own(original);
            return self.base == original.base || are_versions;
        }
        self.base == original.base
            && match (&self.anchor, &original.anchor) {
                (Some(own), Some(other)) if own != other => match (self.heading, original.heading) {
                    (Some(own), Some(other)) => own == other,
                    // An anchor that does not exist is reported as such.
                    _ => true,
                },
                (own, other) => own.is_some() == other.is_some(),
            }
    }
}

/// Whether a link leads to a page that does not exist in any language, which is reported as such.
pub fn is_broken(reading: &Reading<'_>, destination: &str) -> bool {
    let site = reading.scope.site;
    let path = entry_path(reading, destination);
    path.is_some_and(|path| !site.by_path.contains_key(&path) && !site.hidden.contains_key(&path))
}

/// Whether a link leads to a page that does not exist in a language, to which no translation need lead.
pub fn is_without(reading: &Reading<'_>, destination: &str, lang: Lang) -> bool {
    let site = reading.scope.site;
    let entry = entry_path(reading, destination).and_then(|path| site.by_path.get(&path));
    entry.is_some_and(|id| !site.alternates(site.entry(*id)).any(|page| page.lang == lang))
}

/// The entry that the path of a text names.
fn entry_path(reading: &Reading<'_>, destination: &str) -> Option<String> {
    let target = Target::of(reading, destination);
    let stem = target.base.strip_suffix(paths::TEXT).filter(|_| target.host.is_none())?;
    Some(paths::entry_of(stem).to_owned())
}

/// The number of a heading of an entry in the language of a page.
fn heading(reading: &Reading<'_>, entry: &str, anchor: &str) -> Option<usize> {
    let site = reading.scope.site;
    let entry = site.by_path.get(entry).map(|id| site.entry(*id))?;
    let page = site.alternates(entry).find(|page| page.lang == reading.page.lang)?;
    page.document.outline.headings.iter().position(|heading| heading.id == anchor)
}

/// A path below `content/` without the language part of its file name: `letter.fr.pdf`, `letter-fr.pdf`.
fn without_language(config: &Config, path: &str) -> String {
    let (folder, name) = path.rsplit_once('/').map_or(("", path), |(folder, name)| (folder, name));
    let mut parts: Vec<&str> = name.split('.').collect();
    let is_segment = |part: &str| config.languages.by_segment(part).is_some();
    if parts.len() > 2 && is_segment(parts[parts.len() - 2]) {
        parts.remove(parts.len() - 2);
    }
    let mut stem = parts.first().copied().unwrap_or_default().to_owned();
    if let Some((before, last)) = stem.rsplit_once(['-', '_'])
        && is_segment(last)
        && !path.ends_with(paths::TEXT)
    {
        stem = before.to_owned();
    }
    let rest = parts.get(1..).unwrap_or_default().join(".");
    format!("{folder}/{stem}.{rest}").trim_start_matches('/').to_owned()
}

/// The language that a part of an address names: `fr`, `FR`, `zh-hans`, and the letters that the United Nations' documents end with.
fn language_of(config: &Config, part: &str) -> Option<String> {
    const LETTERS: [(&str, &str); 6] =
        [("A", "ar"), ("C", "zh"), ("E", "en"), ("F", "fr"), ("R", "ru"), ("S", "es")];
    const NAMES: [(&str, &str); 8] = [
        ("arabic", "ar"),
        ("chinese", "zh"),
        ("chs", "zh"),
        ("english", "en"),
        ("french", "fr"),
        ("russian", "ru"),
        ("spanish", "es"),
        ("esp", "es"),
    ];
    if let Some((_, language)) = LETTERS.iter().find(|(letter, _)| *letter == part) {
        return Some((*language).to_owned());
    }
    let small = part.to_ascii_lowercase();
    let named = NAMES.iter().find(|(name, _)| *name == small).map(|(_, language)| (*language).to_owned());
    let is_of = |lang: Lang| {
        let language = config.language(lang);
        language.segment.eq_ignore_ascii_case(&small)
            || language.tag.eq_ignore_ascii_case(&small)
            || language.primary() == small
    };
    let own = || config.languages.iter().find(|language| is_of(language.id));
    named.or_else(|| own().map(|language| language.primary().to_owned()))
}
