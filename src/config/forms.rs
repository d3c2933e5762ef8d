//! Forms that are hosted elsewhere: address, opening times, languages, state.

use std::collections::BTreeMap;

use super::languages;
use super::raw::{Localized, RawForm};
use crate::date::ZonedTime;
use crate::diag::{Code, Diagnostics};
use crate::lang::{Lang, Languages};
use crate::node::text::SecureWeb;
use crate::node::{At, Text};
use crate::source::Place;

/// A hosted form. Every call to action comes from one of these.
#[derive(Clone, Debug)]
pub struct Form {
    /// Its address in each language, in the order of the languages.
    pub urls: Vec<String>,
    /// Where the address is.
    pub place: Place,
    /// From when it accepts entries.
    pub opens: Option<ZonedTime>,
    /// Until when.
    pub closes: Option<ZonedTime>,
    /// Languages in which it is offered.
    pub languages: Vec<Lang>,
    /// Id of the contact for questions.
    pub contact: Option<At<String>>,
    /// Whether the address is a placeholder.
    pub placeholder: bool,
    /// Whether the call was withdrawn.
    pub withdrawn: bool,
}

/// Checks all forms.
pub fn resolve(
    raw: BTreeMap<String, RawForm>,
    languages: &Languages,
    diags: &mut Diagnostics,
) -> BTreeMap<String, Form> {
    let mut forms = BTreeMap::new();
    for (name, raw) in raw {
        if let Some(form) = form(&name, raw, languages, diags) {
            forms.insert(name, form);
        }
    }
    forms
}

fn form(name: &str, raw: RawForm, languages: &Languages, diags: &mut Diagnostics) -> Option<Form> {
    let url = raw.url?;
    let offered = raw.languages.iter().filter_map(|at| {
        let found = languages.by_segment(&at.value);
        if found.is_none() {
            languages::unknown(at, languages, diags);
        }
        found
    });
    let offered: Vec<Lang> = offered.collect();
    if let (Some(opens), Some(closes)) = (&raw.opens, &raw.closes)
        && opens.instant() > closes.instant()
    {
        let message = format!("the form `{name}` closes before it opens");
        diags.report(Code::OutOfRange, url.place.clone(), message).help("exchange `opens` and `closes`");
    }
    Some(Form {
        urls: addresses(name, &url, languages, diags),
        place: url.place,
        opens: raw.opens,
        closes: raw.closes,
        languages: offered,
        contact: raw.contact,
        placeholder: raw.placeholder.unwrap_or(false),
        withdrawn: raw.withdrawn.unwrap_or(false),
    })
}

/// The address in each language, by the fallback chain where one is missing.
fn addresses(
    name: &str,
    url: &At<Localized<Text<SecureWeb>>>,
    languages: &Languages,
    diags: &mut Diagnostics,
) -> Vec<String> {
    match &url.value {
        Localized::One(address) => {
            vec![address.to_string(); languages.len()]
        }
        Localized::Each(map) => {
            for segment in map.keys() {
                if languages.by_segment(segment).is_none() {
                    languages::unknown(
                        &At { value: segment.clone(), place: url.place.clone() },
                        languages,
                        diags,
                    );
                }
            }
            let of = |lang: Lang| map.get(&*languages.get(lang).segment);
            languages
                .iter()
                .map(|language| {
                    let found =
                        std::iter::once(language.id).chain(language.fallback.iter().copied()).find_map(of);
                    found.or_else(|| map.values().next()).map(ToString::to_string).unwrap_or_else(|| {
                        let message = format!("the form `{name}` has no address");
                        diags.report(Code::MissingField, url.place.clone(), message);
                        String::new()
                    })
                })
                .collect()
        }
    }
}
