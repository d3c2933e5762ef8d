//! Stamps that no command writes, though each of their values can be read: a review of a draft, sums that do not belong together, days
//! that are to come.

use std::ops::Range;

use crate::content::kinds::{Translation, TranslationState};
use crate::content::stamp::{ShortSum, Stamp};
use crate::date::Day;
use crate::diag::{Code, Diagnostics};
use crate::site::{Contents, Page};
use crate::source::Place;
use crate::translation::{section_sums, sem, short_sums};

/// Reports what is wrong with the stamp of a page, whatever the day.
pub fn check(site: &Contents, page: &Page, diags: &mut Diagnostics) {
    let Some(translation) = &page.translation else { return };
    let entry = site.entry(page.entry);
    if entry.original == page.lang {
        return;
    }
    let path = &page.document.path;
    let is_review = translation.state.is_some_and(TranslationState::is_review);
    if !is_review && let Some(key) = ["reviewed_by", "reviewed"].into_iter().find(|key| has(page, key)) {
        let state = translation.state.map_or("not there", TranslationState::name);
        let message = format!("`{key}` is of a review, and `state` is {}", quoted(state));
        let help = format!(
            "if this text was reviewed, run `hexaglot l10n stamp {path} --reviewed-by NAME`, otherwise remove `reviewed_by` and `reviewed`"
        );
        diags.report(Code::ChangedSinceReview, place(page, key), message).help(help);
    }
    if let (Some(key), None) =
        (["sections", "as_of"].into_iter().find(|key| has(page, key)), &translation.source)
        && page.document.front.get("translation").is_some_and(|about| about.get("source").is_none())
    {
        let message = format!("`{key}` is of a stamp, and its `source` is not there");
        let help = format!(
            "run `hexaglot l10n stamp {path}` once the translation says what its original says, or remove `{key}`"
        );
        diags.report(Code::BadStamp, place(page, key), message).help(help);
    }
    sums(site, page, translation, diags);
}

/// Reports sums of sections that are not those of the version that `source` names.
fn sums(site: &Contents, page: &Page, translation: &Translation, diags: &mut Diagnostics) {
    let stamp = translation.source.as_ref().and_then(|at| Stamp::parse(&at.value));
    let written = translation.sections.as_ref().and_then(|at| ShortSum::parse_list(&at.value));
    let (Some(stamp), Some(written)) = (stamp, written) else { return };
    let entry = site.entry(page.entry);
    let Some(original) = site.original(entry).filter(|original| !original.document.sections.is_empty())
    else {
        return;
    };
    let sections = section_sums(&original.document, &entry.kind);
    // Sections that change places say the same.
    let sorted = |mut sums: Vec<ShortSum>| {
        sums.sort_unstable();
        sums
    };
    if sem(&sections) == stamp.sem && sorted(short_sums(&sections)) != sorted(written) {
        let message = "these are not the sections of the version that `source` names".to_owned();
        let help = format!("run `hexaglot l10n stamp {}`, which writes both", page.document.path);
        diags.report(Code::BadStamp, place(page, "sections"), message).help(help);
    }
}

/// Reports days of stamps that are to come.
pub fn to_come(site: &Contents, today: Day, diags: &mut Diagnostics) {
    for page in site.pages.iter().filter(|page| page.notice.is_none() && page.document.has_file()) {
        let Some(translation) = &page.translation else { continue };
        let original = site.original(site.entry(page.entry));
        let updated = original.and_then(|original| original.overridable.updated);
        let updated = updated.or(site.entry(page.entry).overridable.updated);
        let as_of = translation.as_of.filter(|day| Some(*day) != updated);
        for (key, day) in [("reviewed", translation.reviewed), ("as_of", as_of)] {
            let Some(day) = day.filter(|day| *day > today) else { continue };
            let path = &page.document.path;
            let (what, option) = match key {
                "reviewed" => ("of a review", " --reviewed-by NAME"),
                _ => ("of the version that this translation follows", ""),
            };
            let message = format!("`{key}` is the day {what}, and {day} is to come");
            let help = format!("write the day as YYYY-MM-DD, or run `hexaglot l10n stamp {path}{option}`");
            diags.report(Code::BadStamp, place(page, key), message).help(help);
        }
    }
}

/// Whether the stamp of a page has a key.
fn has(page: &Page, key: &str) -> bool {
    page.document.front.get("translation").is_some_and(|about| about.get(key).is_some())
}

/// The place of a value of a stamp.
fn place(page: &Page, key: &str) -> Place {
    let path = &page.document.path;
    let written = page.document.front.get("translation").and_then(|about| about.get(key));
    let range: Option<Range<usize>> = written.map(|node| node.range.clone());
    range.map_or_else(|| Place::file(path), |range| Place::new(path, range))
}

fn quoted(state: &str) -> String {
    if state.contains(' ') { state.to_owned() } else { format!("`{state}`") }
}
