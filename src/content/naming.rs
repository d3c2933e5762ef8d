//! Misleading file names -> what the file should be called.
//!
//! The language is the part before `.md`, after a point, as `site.toml` spells it. In another place, as in `about-fr.md` or
//! `fr/about.md`, the text would be published in another language; with another ending the file would not be a text.

use super::paths::{self, PAGE, SECTION, looks_like_language, suggestion};
use crate::diag::Code;
use crate::lang::{Language, Languages};
use crate::languages::is_copy;
use crate::url;

/// Endings that other programs know as Markdown.
const MARKDOWN: &[&str] =
    &["md", "markdown", "mdown", "mdwn", "mkdn", "mkd", "mdtext", "mdtxt", "mdx", "rmd", "qmd"];

/// A name that is not what it should be.
pub struct Misnamed {
    /// What is wrong.
    pub code: Code,
    /// The same in words.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// What is wrong with the name of a file below `content/` that is meant as a text or as facts.
pub fn misnamed(below: &str, languages: &Languages, source: &str) -> Option<Misnamed> {
    let (folder, file) = below.rsplit_once('/').unwrap_or(("", below));
    let (stem, ending) = file.rsplit_once('.')?;
    if below.starts_with(paths::STATIC) {
        return None;
    }
    if folder.split('/').next() == Some(paths::folder(paths::DATA)) {
        return table(folder, file, stem, ending);
    }
    let lower = ending.to_ascii_lowercase();
    match lower.as_str() {
        "yaml" | "yml" => facts(folder, stem, ending, &lower, languages),
        "txt" if stem.ends_with(".md") => Some(other_ending(folder, file, stem, languages)),
        _ if MARKDOWN.contains(&lower.as_str()) => text(folder, file, stem, languages, source),
        _ => None,
    }
}

fn text(folder: &str, file: &str, stem: &str, languages: &Languages, source: &str) -> Option<Misnamed> {
    let known = stem.rsplit_once('.').filter(|(_, last)| languages.by_segment(last).is_some());
    let rest = known.map_or(stem, |(rest, _)| rest);
    if !file.ends_with(".md") || has_second_ending(rest) {
        return Some(other_ending(folder, file, stem, languages));
    }
    if rest.ends_with('.') {
        let message = format!("`{file}` has two points in a row");
        let help = rename(&Named::of(folder, stem, languages).path());
        return Some(Misnamed { code: Code::BadFileName, message, help });
    }
    if known.is_none()
        && let Some(wrong) = buried(folder, file, stem, languages)
    {
        return Some(wrong);
    }
    if let Some((_, language)) = known {
        return two_languages(folder, file, rest, language, languages);
    }
    if let Some((_, last)) = stem.rsplit_once('.')
        && looks_like_language(last)
        && find(languages, last).is_none()
    {
        // It is reported as an unknown language.
        return None;
    }
    let named = Named::of(folder, stem, languages);
    let segment = &named.language?.segment;
    let message = if named.by_folder {
        format!("the folder of `{file}` does not say that the text is in the language `{segment}`")
    } else {
        format!("`{file}` does not say its language as a name that ends in `.{segment}.md` does")
    };
    let proper = rename(&named.path());
    let help = if **segment == *source {
        proper
    } else {
        let other = join(folder, &format!("{}.{source}.md", clean(stem)));
        format!("{proper}; a text in the language `{source}` is called `content/{other}`")
    };
    Some(Misnamed { code: Code::UnknownLanguage, message, help })
}

/// A text such as `about.fr.copy.md` or `about.fr copy.md`, with something after its language.
fn buried(folder: &str, file: &str, stem: &str, languages: &Languages) -> Option<Misnamed> {
    let parts: Vec<&str> = stem.split('.').collect();
    let (at, language, more) = (1..parts.len()).rev().find_map(|at| {
        let (language, more) = leading(parts[at], languages)?;
        let is_last = at + 1 == parts.len();
        (!is_last || parts[at].len() > parts[at].trim().len() || !more.is_empty())
            .then_some((at, language, more))
    })?;
    let behind: Vec<&str> =
        std::iter::once(more).chain(parts[at + 1..].iter().map(|part| part.trim())).collect();
    let behind: Vec<&str> = behind.into_iter().filter(|part| !part.is_empty()).collect();
    // A copy is no other text: it is compared with the file whose name it has.
    let named = if behind.iter().all(|part| is_of_copy(part)) { &[][..] } else { &behind[..] };
    let whole = std::iter::once(parts[..at].join(".")).chain(named.iter().map(|part| (*part).to_owned()));
    let name = clean(&whole.collect::<Vec<_>>().join("-"));
    let what = match behind.is_empty() {
        true => "a space".to_owned(),
        false => format!("`{}`", behind.join(".")),
    };
    let message = format!(
        "`{file}` names its language `{}` before {what}, but the language goes before `.md`",
        language.segment
    );
    let help = rename(&join(folder, &format!("{name}.{}.md", language.segment)));
    Some(Misnamed { code: Code::UnknownLanguage, message, help })
}

/// Whether a part of a name is what programs add to that of a copy: `(1)`, `Copy 2`.
fn is_of_copy(part: &str) -> bool {
    let word = part.trim_matches(|sign: char| !sign.is_alphabetic()).to_lowercase();
    // A year is no number of a copy.
    is_copy(&word) || word.is_empty() && part.len() < 4
}

/// The language that a part of a name begins with, and what is behind it: `copy` of `fr copy`.
fn leading<'p, 'l>(part: &'p str, languages: &'l Languages) -> Option<(&'l Language, &'p str)> {
    let separators: &[char] = &['-', '_', ' ', '(', '[', ')', ']', '~', '+'];
    let part = part.trim();
    if let Some(language) = find(languages, part) {
        return Some((language, ""));
    }
    // The longest tag first: `zh-hans-old` names `zh-Hans`.
    let ends: Vec<usize> = part.match_indices(separators).map(|(at, _)| at).collect();
    let found = ends.into_iter().rev().find_map(|at| Some((find(languages, &part[..at])?, &part[at..])));
    found.map(|(language, more)| (language, more.trim_matches(separators)))
}

/// A text such as `about.fr.en.md`.
fn two_languages(
    folder: &str,
    file: &str,
    rest: &str,
    language: &str,
    languages: &Languages,
) -> Option<Misnamed> {
    let (stem, other) = rest.rsplit_once('.')?;
    let other = find(languages, other)?;
    let name = |segment: &str| join(folder, &format!("{stem}.{segment}.md"));
    let message = format!("`{file}` names two languages");
    let help = format!("{} or to `content/{}`", rename(&name(language)), name(&other.segment));
    Some(Misnamed { code: Code::UnknownLanguage, message, help })
}

fn facts(folder: &str, stem: &str, ending: &str, lower: &str, languages: &Languages) -> Option<Misnamed> {
    let language = stem.rsplit_once('.').and_then(|(rest, last)| Some((rest, find(languages, last)?)));
    if folder.split('/').next() != Some(paths::folder(paths::DATA))
        && let Some((rest, language)) = language
    {
        let message =
            format!("facts are the same in all languages, and `{stem}.{ending}` names `{language}`");
        let help = rename(&join(folder, &format!("{rest}.{lower}")));
        return Some(Misnamed { code: Code::BadFileName, message, help });
    }
    (ending != lower).then(|| {
        let message = format!("the ending `.{ending}` is not read");
        let help = rename(&join(folder, &format!("{stem}.{lower}")));
        Misnamed { code: Code::BadFileName, message, help }
    })
}

fn table(folder: &str, file: &str, stem: &str, ending: &str) -> Option<Misnamed> {
    if matches!(ending, "yaml" | "yml") {
        return None;
    }
    let proper = join(folder, &format!("{stem}.yaml"));
    let help = match ending.to_ascii_lowercase().as_str() {
        "json" => format!("{}: JSON is YAML as well", rename(&proper)),
        "yaml" | "yml" => rename(&proper),
        _ => format!("write the records as YAML into `content/{proper}`, or move the file out of `_data`"),
    };
    let message = format!("`{file}` is not read as a table: tables end in `.yaml`");
    Some(Misnamed { code: Code::BadFileName, message, help })
}

fn other_ending(folder: &str, file: &str, stem: &str, languages: &Languages) -> Misnamed {
    let message = format!("`{file}` is not read as a text: texts end in `.md`");
    let help = rename(&Named::of(folder, stem, languages).path());
    Misnamed { code: Code::BadFileName, message, help }
}

fn rename(proper: &str) -> String {
    format!("rename the file to `content/{proper}`")
}

/// The parts of a text's name, in any order.
struct Named<'n> {
    folder: String,
    stem: String,
    language: Option<&'n Language>,
    by_folder: bool,
}

impl<'n> Named<'n> {
    fn of(folder: &'n str, stem: &str, languages: &'n Languages) -> Named<'n> {
        let (stem, language) = take_language(without_endings(stem), languages);
        let stem = without_endings(&stem).to_owned();
        let mut folders: Vec<&str> = folder.split('/').collect();
        let found = folders.iter().enumerate().find_map(|(at, name)| Some((at, find(languages, name)?)));
        match (language, found) {
            (None, Some((at, language))) => {
                folders.remove(at);
                Named { folder: folders.join("/"), stem, language: Some(language), by_folder: true }
            }
            (language, _) => Named { folder: folder.to_owned(), stem, language, by_folder: false },
        }
    }

    /// The path in the correct form.
    fn path(&self) -> String {
        let stem = match self.stem.as_str() {
            "" if self.folder.is_empty() => SECTION.to_owned(),
            "" => PAGE.to_owned(),
            stem => clean(stem),
        };
        let segment = self.language.map(|language| format!(".{}", language.segment)).unwrap_or_default();
        join(&self.folder, &format!("{stem}{segment}.md"))
    }
}

/// Whether a stem ends as a file does, as in `index.html.md`.
fn has_second_ending(stem: &str) -> bool {
    without_endings(stem).len() < stem.len()
}

fn without_endings(mut stem: &str) -> &str {
    while let Some((head, last)) = stem.rsplit_once('.')
        && is_ending(last)
    {
        stem = head;
    }
    stem
}

fn is_ending(last: &str) -> bool {
    let lower = last.to_ascii_lowercase();
    matches!(lower.as_str(), "html" | "htm") || MARKDOWN.contains(&lower.as_str())
}

/// The language that a stem names, at any place, and the rest of the stem.
fn take_language<'l>(stem: &str, languages: &'l Languages) -> (String, Option<&'l Language>) {
    if let Some((rest, last)) = stem.rsplit_once('.')
        && let Some(language) = find(languages, last)
    {
        return (rest.trim_end_matches('.').to_owned(), Some(language));
    }
    if let Some((first, rest)) = stem.split_once('.')
        && let Some(language) = find(languages, first)
    {
        return (rest.to_owned(), Some(language));
    }
    let bare = stem.trim_end_matches([')', ']']);
    // The longest tag first: `about-zh-hans` names `zh-Hans`.
    for (at, _) in bare.match_indices(['-', '_', ' ', '(', '[']).filter(|(at, _)| *at > 0) {
        if let Some(language) = find(languages, &bare[at + 1..]) {
            return (bare[..at].trim_end_matches(['-', '_', ' ', '(', '[']).to_owned(), Some(language));
        }
    }
    match find(languages, stem) {
        Some(language) => (String::new(), Some(language)),
        None => (stem.to_owned(), None),
    }
}

/// The language that a tag means, in any spelling: `FR`, `fr-FR`, `zh_CN`.
fn find<'l>(languages: &'l Languages, part: &str) -> Option<&'l Language> {
    if !part.is_ascii() || part.len() < 2 {
        return None;
    }
    let tag = part.to_ascii_lowercase().replace('_', "-");
    let same = |language: &&Language| {
        language.segment.eq_ignore_ascii_case(&tag) || language.tag.eq_ignore_ascii_case(&tag)
    };
    let kin = |language: &&Language| {
        let rest = tag.strip_prefix(language.primary()).and_then(|rest| rest.strip_prefix('-'));
        rest.is_some_and(|rest| rest.split('-').all(is_region_or_script))
    };
    languages.iter().find(same).or_else(|| languages.iter().find(kin))
}

/// A region, or one of the scripts that a language is written in beside another one.
fn is_region_or_script(part: &str) -> bool {
    part.len() == 2
        || part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_digit())
        || ["hans", "hant", "latn", "cyrl", "arab"].contains(&part)
}

/// A stem that can be part of a path.
fn clean(stem: &str) -> String {
    if stem == SECTION || url::is_slug(stem) && !stem.ends_with('.') {
        stem.to_owned()
    } else {
        suggestion(stem)
    }
}

fn join(folder: &str, file: &str) -> String {
    if folder.is_empty() { file.to_owned() } else { format!("{folder}/{file}") }
}
