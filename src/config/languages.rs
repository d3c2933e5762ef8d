//! The `[[languages]]` tables -> the table of languages.

use std::sync::Arc;

use super::raw::{RawDirection, RawLanguage};
use super::texts::{LanguageTag, QuoteMarks};
use crate::diag::{Code, Diagnostics, one_of};
use crate::lang::{Direction, Lang, Language, Languages, canonical_tag, script_of_tag};
use crate::node::{At, Text};
use crate::source::Place;

/// All languages, and where each is named; a site without any is reported and gets English.
pub fn resolve(path: &Arc<str>, raw: &[RawLanguage], diags: &mut Diagnostics) -> (Languages, Vec<Place>) {
    let mut list: Vec<Language> = Vec::new();
    let mut kept: Vec<&RawLanguage> = Vec::new();
    for raw in raw {
        let Some(language) = language(raw) else { continue };
        let twice = list.iter().any(|known| known.segment == language.segment || known.tag == language.tag);
        if let (true, Some(tag)) = (twice, &raw.tag) {
            let other = list.iter().find(|known| known.segment == language.segment);
            let other = other.filter(|known| known.tag != language.tag && raw.segment.is_none());
            let (message, help) = match other {
                Some(other) => (
                    format!(
                        "`{}` and `{}` both have the segment `{}` in paths",
                        other.tag, language.tag, other.segment
                    ),
                    format!("write `segment = \"{}\"` below this line", language.tag.to_lowercase()),
                ),
                None => (
                    format!("the language `{}` is listed twice", language.segment),
                    "remove one of the two tables".to_owned(),
                ),
            };
            diags.report(Code::DuplicateRoute, tag.place.clone(), message).help(help);
            continue;
        }
        list.push(Language { at_root: is_at_root(raw, &list, diags), ..language });
        kept.push(raw);
    }
    if list.is_empty() {
        // Invalid tables are reported already.
        if raw.is_empty() {
            diags
                .report_file(Code::MissingField, path, "`site.toml` lists no language")
                .help("add a table `[[languages]]` with `tag = \"en\"` and `name = \"English\"`");
        }
        list.push(plain("en", "en", "English"));
    }
    if list.len() > usize::from(u8::MAX) {
        diags.report_file(Code::OutOfRange, path, "more than 255 languages are listed");
        list.truncate(usize::from(u8::MAX));
    }
    let languages = Languages::new(list);
    let chains: Vec<Vec<Lang>> = kept.iter().map(|raw| chain(raw, &languages, diags)).collect();
    let complete = languages.iter().cloned().zip(chains.into_iter().chain(std::iter::repeat(Vec::new())));
    let named = kept.iter().map(|raw| raw.tag.as_ref().map(|tag| tag.place.clone()));
    let places = named.chain(std::iter::repeat(None)).take(languages.len());
    let places = places.map(|place| place.unwrap_or_else(|| Place::file(path))).collect();
    let complete = complete.map(|(language, fallback)| Language { fallback, ..language }).collect();
    (Languages::new(complete), places)
}

/// Whether the addresses of a language have no segment, which one language at most may say.
fn is_at_root(raw: &RawLanguage, before: &[Language], diags: &mut Diagnostics) -> bool {
    let Some(at) = raw.at_root.as_ref().filter(|at| at.value) else { return false };
    let Some(other) = before.iter().find(|language| language.at_root) else { return true };
    let message = format!("the addresses of `{}` have no segment already", other.segment);
    diags
        .report(Code::DuplicateRoute, at.place.clone(), message)
        .help("remove `at_root = true` from one of the two languages");
    false
}

fn plain(tag: &str, segment: &str, name: &str) -> Language {
    Language {
        id: Lang(0),
        tag: Arc::from(tag),
        segment: Arc::from(segment),
        name: Arc::from(name),
        direction: Direction::of_tag(tag),
        script: script_of_tag(tag).into(),
        fallback: Vec::new(),
        dash: None,
        quotes: Vec::new(),
        at_root: false,
    }
}

fn language(raw: &RawLanguage) -> Option<Language> {
    // Both have been reported if they are missing or cannot be read.
    // One that is not a language has its files all the same.
    let tag = raw.tag.as_ref().filter(|at| LanguageTag::is_well_formed(&at.value))?;
    if raw.segment.as_ref().is_some_and(|at| !at.value.is_sound()) {
        return None;
    }
    // Files are named after the language that is meant.
    let meant = if tag.value.is_sound() { None } else { LanguageTag::meant(&tag.value) };
    let tag = meant.unwrap_or_else(|| tag.value.to_string());
    let short = tag.split('-').next().unwrap_or_default().to_lowercase();
    let segment = raw.segment.as_ref().map_or(short, |at| at.value.to_string());
    let name = raw.name.clone().unwrap_or_else(|| tag.clone());
    let mut language = plain(&canonical_tag(&tag), &segment, &name);
    match raw.direction {
        Some(RawDirection::Rtl) => language.direction = Direction::Rtl,
        Some(RawDirection::Ltr) => language.direction = Direction::Ltr,
        None => {}
    }
    language.dash = raw.dash.as_ref().filter(|at| at.value.is_sound()).map(|at| Arc::from(&*at.value));
    let marks = |at: &At<Text<QuoteMarks>>| Some((at.value.chars().next()?, at.value.chars().nth(1)?));
    language.quotes = raw.quotes.iter().filter(|at| at.value.is_sound()).filter_map(marks).collect();
    Some(language)
}

fn chain(raw: &RawLanguage, languages: &Languages, diags: &mut Diagnostics) -> Vec<Lang> {
    let mut chain = Vec::new();
    for at in &raw.fallback {
        match languages.by_segment(&at.value) {
            Some(lang) => chain.push(lang),
            None => unknown(at, languages, diags),
        }
    }
    chain
}

/// Reports a segment that no language has.
pub fn unknown(at: &At<String>, languages: &Languages, diags: &mut Diagnostics) {
    diags
        .report(Code::UnknownLanguage, at.place.clone(), format!("unknown language `{}`", at.value))
        .help(one_of(&at.value, languages.segments()));
}
