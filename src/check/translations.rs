//! Translations that do not follow their original.

use crate::config::{Config, Outdated};
use crate::content::paths;
use crate::diag::{Code, Diagnostics, nearest, one_of};
use crate::site::{Contents, Page};
use crate::source::Place;
use crate::translation::{Freshness, Section};

/// Where translations are looked at.
type Where<'a> = (&'a Contents, &'a Config);

/// Reports those among some pages.
pub fn translations<'p>(
    (site, config): Where<'_>,
    pages: impl IntoIterator<Item = &'p Page>,
    diags: &mut Diagnostics,
) {
    for page in pages {
        let place = || {
            let stamp = page.translation.as_ref().and_then(|translation| translation.source.as_ref());
            stamp.map_or_else(|| Place::file(&page.document.path), |at| at.place.clone())
        };
        match site.freshness(page, config) {
            Some(Freshness::Stale(sections)) => {
                stale(site, page, &sections, place(), diags);
                edition((site, config), page, diags);
            }
            Some(Freshness::Orphan) => orphan((site, config), page, diags),
            None if site.entry(page.entry).original == page.lang && page.notice.is_none() => {
                stamped_original(config, page, diags);
            }
            _ => {}
        }
    }
}

fn stale(site: &Contents, page: &Page, sections: &[usize], place: Place, diags: &mut Diagnostics) {
    let Some(original) = site.original(site.entry(page.entry)) else { return };
    let path = &page.document.path;
    let file = &original.document.path;
    let what = changed(original, sections);
    let message = format!("`{file}` says something else than when this translation was made: {what}");
    let help = format!(
        "run `hexaglot l10n diff {path}`, correct the translation, and run `hexaglot l10n stamp {path}`; if the meaning is the \
         same, run `hexaglot l10n minor {file}`"
    );
    diags.report(Code::StaleTranslation, place, message).help(help);
}

/// The sections of an original that have changed, for a message.
fn changed(original: &Page, sections: &[usize]) -> String {
    let headings = &original.document.outline.headings;
    let named: Vec<String> = sections
        .iter()
        .filter_map(|number| match Section::at(*number) {
            Section::FrontMatter => Some("its front matter".to_owned()),
            Section::Beginning => Some("its beginning".to_owned()),
            Section::Heading(at) => headings.get(at).map(|heading| format!("“{}”", heading.text)),
        })
        .collect();
    match &named[..] {
        [] => "a part of it was removed".to_owned(),
        [one] => format!("{one} has changed"),
        [first @ .., last] if named.len() < 4 => format!("{} and {last} have changed", first.join(", ")),
        [first, ..] => format!("{first} and {} other sections have changed", named.len() - 1),
    }
}

/// The first year of a version that a stamp can name: there were no websites before.
const FIRST_YEAR: i16 = 1990;

/// Reports the day of the version that a page follows, if the page is shown as the edition of that day and it cannot be the day.
fn edition((site, config): Where<'_>, page: &Page, diags: &mut Diagnostics) {
    let kind = &site.entry(page.entry).kind.name;
    let is_frozen = config.policies.of(kind).is_some_and(|policy| policy.outdated == Outdated::Frozen);
    if !is_frozen || !site.is_outdated(page, config) {
        return;
    }
    let as_of = page.translation.as_ref().and_then(|translation| translation.as_of);
    let what = match as_of {
        None => "its stamp has no `as_of`".to_owned(),
        Some(day) if day > config.today => {
            format!("`as_of` in its stamp is {day}, after the day of this edition")
        }
        Some(day) if day.year() < FIRST_YEAR => {
            format!("`as_of` in its stamp is {day}, before there were websites")
        }
        Some(_) => return,
    };
    let written = page.document.front.field("translation");
    let place = written.map(|(key, node)| node.field("as_of").map_or(&key.range, |(_, day)| &day.range));
    let path = &page.document.path;
    let place = place.map_or_else(|| Place::file(path), |range| Place::new(path, range.clone()));
    let message = format!(
        "this page is shown as the edition of the day that it follows, and nobody knows the day: {what}"
    );
    let help = format!(
        "correct the translation and run `hexaglot l10n stamp {path}`, or write `as_of: \"YYYY-MM-DD\"` into `translation` with the day \
         of the version that this text was made from"
    );
    diags.report(Code::BadStamp, place, message).help(help);
}

/// Reports an original that says to be a translation.
fn stamped_original(config: &Config, page: &Page, diags: &mut Diagnostics) {
    let of = page.translation.as_ref().and_then(|translation| translation.of.as_ref());
    let own = &*config.language(page.lang).segment;
    let Some(at) = of else { return };
    if at.value == own {
        translated_from_itself(config, page, (own, at.place.clone()), diags);
        return;
    }
    let message = format!(
        "this text is the original of its entry, but its stamp says that it was translated from `{}`",
        at.value
    );
    let help = match config.languages.by_segment(&at.value) {
        Some(_) => format!(
            "write `original: {}` among the facts of the entry, or remove `of`, `source`, `sections` and `as_of` from `translation`",
            at.value
        ),
        None => "remove `of`, `source`, `sections` and `as_of` from `translation`".to_owned(),
    };
    diags.report(Code::OrphanTranslation, at.place.clone(), message).help(help);
}

/// Reports an original that says to be translated from its own language: its name has probably the wrong language, or none.
fn translated_from_itself(
    config: &Config,
    page: &Page,
    (own, place): (&str, Place),
    diags: &mut Diagnostics,
) {
    let path = &*page.document.path;
    let stem = path.strip_suffix(paths::TEXT).unwrap_or(path);
    let named = stem.strip_suffix(own).and_then(|stem| stem.strip_suffix('.'));
    let why = match named {
        Some(_) => "as its name says",
        None => "since its name has no language",
    };
    let message = format!(
        "this text is in `{own}`, {why}, and its stamp says that it was translated from `{own}`, its own language"
    );
    let segments: Vec<&str> =
        config.languages.segments().into_iter().filter(|segment| *segment != own).collect();
    let help = match (named.unwrap_or(stem), &segments[..]) {
        (stem, [one]) => format!("rename the file to `{stem}.{one}{}`", paths::TEXT),
        (stem, _) => format!(
            "rename the file to `{stem}.LANG{}`, with its language: {}",
            paths::TEXT,
            segments.iter().map(|segment| format!("`{segment}`")).collect::<Vec<_>>().join(", ")
        ),
    };
    let help = format!(
        "{help}; if it is an original in `{own}`, remove `of`, `source`, `sections` and `as_of` from `translation`"
    );
    diags.report(Code::OrphanTranslation, place, message).help(help);
}

fn orphan((site, config): Where<'_>, page: &Page, diags: &mut Diagnostics) {
    let entry = site.entry(page.entry);
    let translated = page.translation.as_ref().and_then(|translation| translation.of.as_ref());
    let place = translated.map_or_else(|| Place::file(&page.document.path), |at| at.place.clone());
    let language = |lang| &*config.language(lang).segment;
    let original = language(entry.original);
    let meant = meant((site, config), page).map(|file| format!("did you mean `{file}`? Otherwise, "));
    let meant = meant.unwrap_or_default();
    let path = &page.document.path;
    let (message, help) = match translated {
        Some(at) if config.languages.by_segment(&at.value).is_none() => (
            format!("this text was translated from `{}`, which is no language of the site", at.value),
            one_of(&at.value, config.languages.segments()),
        ),
        Some(at) if at.value == language(page.lang) => (
            format!("this text says that it was translated from `{}`, its own language", at.value),
            format!(
                "write `of: {original}`, the language of the original, or run `hexaglot l10n stamp {path}`"
            ),
        ),
        Some(at) if at.value != original => (
            format!(
                "this text was translated from `{}`, but the original of its entry is `{original}`",
                at.value
            ),
            format!(
                "compare it with the original and run `hexaglot l10n stamp {path}`, or write `original: {}` among the facts of the \
                 entry",
                at.value
            ),
        ),
        Some(_) => (
            format!(
                "this is a translation of the text in `{original}`, which does not exist, cannot be read or is a draft"
            ),
            format!(
                "{meant}write the text in `{original}`; if this text is the original now, remove `of`, `source`, `sections` and `as_of` from \
                 `translation`"
            ),
        ),
        None => (
            format!(
                "this is a translation of the text in `{original}`, which does not exist, cannot be read or is a draft"
            ),
            format!(
                "{meant}write the text in `{original}`, or write `original: {}` among the facts of the entry",
                language(page.lang)
            ),
        ),
    };
    diags.report(Code::OrphanTranslation, place, message).help(help);
}

/// The file that a translation without an original is, probably, if its name is misspelt: of an entry in the same folder that lacks its
/// language.
fn meant((site, config): Where<'_>, page: &Page) -> Option<String> {
    let own = &site.entry(page.entry).path;
    let folder = |path: &str| path.rsplit_once('/').map(|(folder, _)| folder.to_owned());
    let others = site.entries.iter().filter(|other| {
        let text = other.pages.get(page.lang.index()).copied().flatten();
        let is_lacking = text.is_none_or(|id| site.page(id).notice.is_some());
        other.path != *own && folder(&other.path) == folder(own) && is_lacking
    });
    let near = nearest(own, others.map(|other| other.path.as_str()).filter(|path| !path.is_empty()))?;
    let below = format!("{near}.{}{}", config.language(page.lang).segment, paths::TEXT);
    Some(paths::file(&below).to_string())
}
