//! Messages that a language shows in another one, since it has none of its own.

use std::collections::BTreeSet;

use super::asked::Asked;
use super::parsed::FluentFile;
use crate::diag::{Code, Diagnostics};
use crate::lang::Language;

/// A language without an interface of its own is reported once, with all missing messages.
pub fn report(language: &Language, files: &[&FluentFile], asked: &Asked<'_>, diags: &mut Diagnostics) {
    let own = |id: &str| files.iter().any(|file| !file.is_borrowed && file.messages.contains_key(id));
    let mut borrowed: Vec<&&FluentFile> = files.iter().filter(|file| file.is_borrowed).collect();
    borrowed.sort_by_key(|file| file.layer);
    let ids = borrowed.into_iter().flat_map(|file| file.messages.keys().map(String::as_str));
    let mut known = BTreeSet::new();
    let mut missing: Vec<&str> = ids.filter(|id| !own(id) && known.insert(*id)).collect();
    // A theme with its own templates for everything needs no interface.
    if !missing.iter().any(|id| asked.is_asked(id)) {
        return;
    }
    let Some(place) = asked.languages.get(language.id.index()).filter(|_| !missing.is_empty()) else {
        return;
    };
    // CLDR's data has no unit for persons.
    missing.extend(["unit-people", "unit-people-scaled"].into_iter().filter(|id| !own(id)));
    let segment = &language.segment;
    let message = format!(
        "the interface has no texts in `{}`: {} messages are missing and shown in another language",
        language.tag,
        missing.len()
    );
    diags
        .report(Code::MissingInterface, place.clone(), message)
        .help(format!(
            "`hexaglot new language {segment}` writes them into `locales/{segment}/`, each with its original, to be translated: {}",
            first_of(&missing)
        ));
}

/// The first of some ids, and how many follow.
fn first_of(ids: &[&str]) -> String {
    const SHOWN: usize = 6;
    match ids.len().saturating_sub(SHOWN) {
        0 | 1 => quoted(ids),
        more => format!("{} and {more} more", quoted(&ids[..SHOWN])),
    }
}

/// Ids as they are shown.
pub fn quoted(ids: &[&str]) -> String {
    ids.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ")
}
