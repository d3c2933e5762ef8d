//! File name -> entry, language and role.
//!
//! `topics/access.ru.md` is the Russian text of the entry `topics/access`; `topics/access.yaml` its facts; `a/index.en.md` belongs
//! to the entry `a`, `a/_index.en.md` to the section `a`. No file is read here.

use std::sync::Arc;

use super::naming::misnamed;
use super::paths::{self, PAGE, SECTION, looks_like_language, suggestion};
use crate::config::LanguageTag;
use crate::diag::{Code, Diagnostics, did_you_mean};
use crate::lang::{Lang, Languages};
use crate::languages::own_name;
use crate::node::text::TextFormat;
use crate::source::Place;
use crate::url;

/// What a file below `content/` is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// A Markdown text in one language.
    Text(Lang),
    /// Facts in YAML.
    Facts,
    /// A file beside a page: a picture, a letter.
    Asset,
    /// A table under `_data/`.
    Data,
}

/// The meaning of a file name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// Path of the entry below `content/`, without language and ending; empty for the home page.
    pub entry: String,
    /// Whether the entry is a section.
    pub section: bool,
    /// The file's role.
    pub role: Role,
}

/// Whether a file is read as a text, as its ending tells.
pub fn is_text(path: &str) -> bool {
    path.ends_with(paths::TEXT) || paths::FACTS.iter().any(|ending| path.ends_with(ending))
}

/// Reads a path below `content/`; a name that cannot become a path is reported.
pub fn read(
    path: &Arc<str>,
    below: &str,
    languages: &Languages,
    source: Lang,
    diags: &mut Diagnostics,
) -> Option<Name> {
    if let Some(wrong) = misnamed(below, languages, &languages.get(source).segment) {
        diags.report_file(wrong.code, path, wrong.message).help(wrong.help);
        return None;
    }
    if let Some(table) = below.strip_prefix(paths::DATA) {
        return Some(Name { entry: table.to_owned(), section: false, role: Role::Data });
    }
    let (folder, file) = below.rsplit_once('/').unwrap_or(("", below));
    let (stem, role) = match file.rsplit_once('.') {
        Some((stem, "md")) => language(path, stem, languages, source, diags)?,
        Some((stem, "yaml" | "yml")) => (stem, Role::Facts),
        _ => return Some(Name { entry: below.to_owned(), section: false, role: Role::Asset }),
    };
    let entry = match (stem, folder) {
        (SECTION | PAGE, folder) => folder.to_owned(),
        (stem, "") => stem.to_owned(),
        (stem, folder) => format!("{folder}/{stem}"),
    };
    if let Some(part) = entry.split('/').find(|part| !entry.is_empty() && !url::is_slug(part)) {
        diags.report_file(Code::BadFileName, path, format!("`{part}` cannot be part of a path")).help(
            format!(
                "rename it to `{}`: paths have ASCII letters, digits and `-`",
                path.replacen(part, &suggestion(part), 1)
            ),
        );
        return None;
    }
    Some(Name { entry, section: stem == SECTION || (stem == PAGE && folder.is_empty()), role })
}

/// Splits the language off a stem; a last part that only looks like a language is reported.
fn language<'s>(
    path: &Arc<str>,
    stem: &'s str,
    languages: &Languages,
    source: Lang,
    diags: &mut Diagnostics,
) -> Option<(&'s str, Role)> {
    let Some((rest, last)) = stem.rsplit_once('.') else { return Some((stem, Role::Text(source))) };
    if let Some(lang) = languages.by_segment(last) {
        return Some((rest, Role::Text(lang)));
    }
    if !looks_like_language(last) {
        return Some((stem, Role::Text(source)));
    }
    // The language of the file may be one whose tag in `site.toml` is reported.
    if languages.iter().any(|language| !LanguageTag::fits(&language.tag)) {
        return None;
    }
    let (near, far): (Vec<&str>, Vec<&str>) =
        languages.segments().into_iter().partition(|segment| did_you_mean(last, [*segment]).is_some());
    let named = |segments: &[&str]| {
        let start = &path[..path.len() - last.len() - ".md".len()];
        segments.iter().map(|segment| format!("`{start}{segment}.md`")).collect::<Vec<_>>().join(" or ")
    };
    let help = if let Some(name) = own_name(last) {
        // A language that has been removed leaves its files behind; another name would make of them texts in another language.
        format!(
            "the site has no language `{last}` ({name}): remove the file, or add the language with `hexaglot new language {last}`"
        )
    } else if near.is_empty() {
        let list = format!("`[[languages]]` with `tag = \"{last}\"`");
        format!("rename the file to {}, or list the language in `site.toml`: {list}", named(&far))
    } else {
        format!("rename the file to {}", named(&near))
    };
    diags
        .report(
            Code::UnknownLanguage,
            Place::file(path),
            format!("unknown language `{last}` in the file name"),
        )
        .help(help);
    None
}
