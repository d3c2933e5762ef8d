//! Records of tables, files to download and linked pages, as the facts of several kinds name them.

use serde::Serialize;

use super::localized::{localized, localized_record};
use super::site::{LanguageView, language};
use super::sources::{LinkView, Sources};
use crate::content::kinds::FileFacts;
use crate::lang::Lang;
use crate::locales::typography::typeset_str;
use crate::node::text::PagePath;
use crate::node::{Node, Text};
use crate::render::Download;
use crate::site::{Page, is_localized, language_name, resolve_path};

/// A record of a table.
pub type Record = tera::Value;

/// A file to download.
#[derive(Clone, Debug, Serialize)]
pub struct FileView {
    /// Its address.
    pub url: String,
    /// Name of its language, in the reader's.
    pub language: Option<String>,
    /// BCP 47 tag of its language.
    pub tag: Option<String>,
    /// Ending of the file name in capitals: `PDF`.
    pub format: String,
    /// Whether it is on another site.
    pub external: bool,
    /// Whether the address is a placeholder.
    pub placeholder: bool,
}

/// A value in one of the languages.
#[derive(Clone, Debug, Serialize)]
pub struct InLanguageView {
    /// The language.
    pub language: LanguageView,
    /// The value; empty if it is missing.
    pub value: tera::Value,
}

/// A value in every language of the site; one that is the same for all is given for all.
pub fn in_languages(node: Option<&Node>, sources: &Sources<'_>) -> Vec<InLanguageView> {
    let languages = &sources.config.languages;
    let each = languages.iter().map(|other| {
        // A text for all languages, such as an address, stays as typed.
        let found = match node {
            Some(node) if is_localized(node, languages) => node.get(&other.segment),
            shared => shared,
        };
        let typeset = found.filter(|_| node.is_some_and(|node| is_localized(node, languages)));
        let value = match (typeset.and_then(Node::as_text), found) {
            (Some(text), _) => tera::Value::from(typeset_in(sources, other.id, text)),
            (None, Some(found)) => localized(found, other.id, sources),
            (None, None) => tera::Value::none(),
        };
        InLanguageView { language: language(sources.config, sources.site, other.id), value }
    });
    each.collect()
}

fn typeset_in(sources: &Sources<'_>, lang: Lang, text: &str) -> String {
    let rules = sources.locales.get(lang).rules.as_ref();
    rules.map_or_else(|| text.to_owned(), |rules| typeset_str(rules, text).into_owned())
}

/// A record of a table in a language.
pub fn record(sources: &Sources<'_>, table: &str, id: &str, lang: Lang) -> Option<Record> {
    let node = sources.site.data().record(table, id)?;
    Some(localized_record(node, id, lang, sources))
}

/// The page that a fact names by its path.
pub fn linked(sources: &Sources<'_>, page: &Page, path: &Text<PagePath>) -> Option<LinkView> {
    let entry = sources.site.entry_of(page);
    let target = resolve_path(&entry.file, path)?;
    let id = sources.site.entry_at(&target)?;
    Some(sources.link(sources.site.page_of(id, page.lang)?))
}

/// A file of a page.
pub fn file(sources: &Sources<'_>, page: &Page, facts: &FileFacts) -> Option<FileView> {
    let Download { url, lang, is_external, is_placeholder } = sources.download(page, facts)?;
    let language = lang.map(|lang| sources.config.language(lang));
    let name = url.rsplit('/').next().unwrap_or_default();
    Some(FileView {
        format: name.rsplit_once('.').map_or_else(String::new, |(_, ending)| ending.to_uppercase()),
        language: language
            .map(|language| language_name(sources.locales, page.lang, &language.segment, &language.name)),
        tag: language.map(|language| language.tag.to_string()),
        external: is_external,
        placeholder: is_placeholder,
        url,
    })
}
