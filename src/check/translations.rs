//! Translations that do not follow their original.

use crate::config::Config;
use crate::diag::{Code, Diagnostics};
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
            Some(Freshness::Stale(sections)) => stale(site, page, &sections, place(), diags),
            Some(Freshness::Orphan) => orphan((site, config), page, diags),
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

fn orphan((site, config): Where<'_>, page: &Page, diags: &mut Diagnostics) {
    let entry = site.entry(page.entry);
    let translated = page.translation.as_ref().and_then(|translation| translation.of.as_ref());
    let place = translated.map_or_else(|| Place::file(&page.document.path), |at| at.place.clone());
    let language = |lang| &*config.language(lang).segment;
    let original = language(entry.original);
    let (message, help) = match translated {
        Some(at) if at.value != original => (
            format!(
                "this text was translated from `{}`, but the original of its entry is `{original}`",
                at.value
            ),
            format!(
                "compare it with the original and run `hexaglot l10n stamp {}`, or write `original: {}` among the facts of the \
                 entry",
                page.document.path, at.value
            ),
        ),
        _ => (
            format!("this is a translation of the text in `{original}`, which does not exist"),
            format!(
                "write the text in `{original}`, or write `original: {}` among the facts of the entry",
                language(page.lang)
            ),
        ),
    };
    diags.report(Code::OrphanTranslation, place, message).help(help);
}
