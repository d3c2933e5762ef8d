//! Fluent files of the chain: the language of each, and whether it is written in the script of that language.
//!
//! A folder of the site is named after the segment of a language. One of a theme has the same name, or a tag; if its messages are
//! in another script than the language's, as Simplified for Traditional Chinese, they are used only where no other message exists.

use std::sync::Arc;

use super::builtin::{self, BuiltinLanguage};
use super::model::Theme;
use super::scripts::is_in;
use crate::config::Config;
use crate::diag::{Code, Diagnostics, one_of};
use crate::inputs::Inputs;
use crate::lang::{Language, Languages, language_and_script, likely_tag};
use crate::locales::fluent::Source;
use crate::locales::state_file;
use crate::source::Place;

/// Reads the files of a layer, whose folder ends in a slash or is empty.
pub fn read(
    inputs: &Inputs,
    config: &Config,
    (root, layer): (&str, usize),
    theme: &mut Theme,
    diags: &mut Diagnostics,
) {
    let languages = &config.languages;
    let prefix = format!("{root}locales");
    let mut is_reported = vec![false; languages.len()];
    for file in inputs.below(&prefix) {
        let below = &file.path[prefix.len() + 1..];
        let folder = below.split('/').next().unwrap_or_default();
        if !file.path.ends_with(".ftl") {
            if layer == 0 && !below.ends_with(&format!("/{}", state_file::NAME)) {
                report_ending(&file.path, below, languages, diags);
            }
            continue;
        }
        let by_tag = || languages.iter().find(|known| known.tag.eq_ignore_ascii_case(folder));
        let known = languages.by_segment(folder).map(|lang| languages.get(lang));
        let known = known.or_else(|| by_tag().filter(|_| layer > 0));
        let Some(language) = known.filter(|_| below.contains('/')) else {
            // A theme may have more languages than the site; in the site's own folder such a name is a mistake.
            if layer == 0 {
                report_folder(&file.path, below, languages, diags);
            }
            continue;
        };
        let Some(text) = inputs.text(&file.path, diags) else { continue };
        let is_borrowed = layer > 0 && is_foreign(folder, language, &text);
        if layer == 0
            && !is_reported[language.id.index()]
            && reports_script(language, folder, &text, config, diags)
        {
            is_reported[language.id.index()] = true;
        }
        theme.messages.push(Source {
            path: Arc::clone(&file.path),
            text,
            lang: language.id,
            layer,
            is_borrowed,
        });
    }
}

/// Whether messages of a theme are in another script than the language is written in.
fn is_foreign(folder: &str, language: &Language, text: &str) -> bool {
    if *language.tag == *folder || *language.tag == *language.primary() {
        return false;
    }
    let (_, wanted) = language_and_script(&language.tag);
    let (_, usual) = language_and_script(if folder.contains('-') { folder } else { language.primary() });
    wanted != usual && wanted.is_some_and(|script| is_in(text, &script) != Some(true))
}

/// Reports messages of the site that are not in the script of their language.
fn reports_script(
    language: &Language,
    folder: &str,
    text: &str,
    config: &Config,
    diags: &mut Diagnostics,
) -> bool {
    let primary = language.primary();
    if *language.tag == *primary {
        return false;
    }
    let (wanted, usual) = (language_and_script(&language.tag).1, language_and_script(primary).1);
    let (Some(wanted), Some(usual)) = (wanted, usual) else { return false };
    let place = config.language_places.get(language.id.index());
    let Some(place) = place.filter(|_| wanted != usual && is_in(text, &wanted) == Some(false)) else {
        return false;
    };
    let message = format!(
        "the messages in `locales/{folder}/` are not in the script of `{}`, `{wanted}`",
        language.tag
    );
    let tag =
        if is_in(text, &usual) == Some(true) { format!("{primary}-{usual}") } else { primary.to_owned() };
    diags.report(Code::MissingInterface, place.clone(), message).help(format!(
        "write them in that script, or write the language that they are in: `tag = \"{tag}\"`"
    ));
    true
}

/// Reports a file that is in no folder of a language.
fn report_folder(path: &Arc<str>, below: &str, languages: &Languages, diags: &mut Diagnostics) {
    let name = below.split('/').next().unwrap_or_default();
    let (message, help) = match below.strip_suffix(".ftl").filter(|_| !below.contains('/')) {
        Some(stem) => {
            let same = languages.segments().into_iter().find(|segment| stem.eq_ignore_ascii_case(segment));
            let segments = languages.segments();
            let segment = same.or(segments.first().copied()).unwrap_or("en");
            let stem = if same.is_some() { "messages" } else { stem };
            (
                format!("`{below}` is in no folder of a language"),
                format!("move the file to `locales/{segment}/{stem}.ftl`"),
            )
        }
        None => (format!("unknown language `{name}`"), one_of(name, languages.segments())),
    };
    diags.report(Code::UnknownLanguage, Place::file(path), message).help(help);
}

/// Reports a file in the folder of a language that is not read.
fn report_ending(path: &Arc<str>, below: &str, languages: &Languages, diags: &mut Diagnostics) {
    let Some((folder, name)) = below.rsplit_once('/') else { return };
    let language = folder.split('/').next().unwrap_or_default();
    if !languages.segments().iter().any(|segment| segment.eq_ignore_ascii_case(language)) {
        return;
    }
    let lower = name.to_ascii_lowercase();
    let stem =
        [".ftl.txt", ".ftl", ".fluent", ".flt", ".ft"].iter().find_map(|ending| lower.strip_suffix(ending));
    let proper = |stem: &str| format!("locales/{folder}/{stem}.ftl");
    match stem {
        Some(stem) => diags
            .report_file(Code::BadFileName, path, format!("`{name}` is not read: messages end in `.ftl`"))
            .help(format!("rename the file to `{}`", proper(&name[..stem.len()]))),
        None => {
            let stem = name.split('.').next().unwrap_or_default();
            diags
                .report_file(
                    Code::UnusedFile,
                    path,
                    format!("`{name}` is not read: messages are in files that end in `.ftl`"),
                )
                .help(format!(
                    "write its messages into `{}` in the syntax of Fluent, or delete it",
                    proper(stem)
                ))
        }
    };
}

/// The built-in messages in the language and script of a tag, regardless of the segment of the site. If there are none, the labels of
/// the same language in another script are used, or of the next language of its fallback chain, or of the site's source language, or
/// else the English ones; numbers and dates are CLDR's.
pub fn read_builtin(config: &Config, language: &Language, layer: usize, theme: &mut Theme) {
    let own = in_script(language);
    let chain = language.fallback.iter().copied().chain([config.source]);
    let nearest =
        || in_any_script(language).or_else(|| chain.map(|lang| config.language(lang)).find_map(in_script));
    let Some(found) =
        own.or_else(nearest).or_else(|| builtin::LANGUAGES.iter().find(|known| known.tag == "en"))
    else {
        return;
    };
    let interface = (found.interface.0, found.interface.1.to_owned());
    let formats = own.map(|own| match writes_alike(own.tag, &language.tag) {
        true => (own.formats.0, own.formats.1.to_owned()),
        false => (own.formats.0, without_scales(own.formats.1)),
    });
    for (path, text) in [interface].into_iter().chain(formats) {
        theme.messages.push(Source {
            path: path.into(),
            text,
            lang: language.id,
            layer,
            is_borrowed: own.is_none(),
        });
    }
}

/// Languages whose house style holds in all regions.
const OF_HOUSE: [&str; 7] = ["ar", "en", "es", "fr", "ru", "zh", "zh-Hant"];

/// Whether large numbers of a tag are written as those of a built-in language: in Portugal, a billion is another word than in Brazil.
fn writes_alike(known: &str, tag: &str) -> bool {
    OF_HOUSE.contains(&known) || likely_tag(known) == likely_tag(tag)
}

/// Formats without words for large numbers and without currencies, which are CLDR's then.
fn without_scales(formats: &str) -> String {
    let mut is_kept = true;
    let kept = formats.split_inclusive('\n').filter(|line| {
        if !line.starts_with([' ', '}']) {
            is_kept = !line.starts_with("scale-") && !line.starts_with("unit-USD");
        }
        is_kept
    });
    kept.collect()
}

/// The built-in messages in the language and script of a tag.
fn in_script(language: &Language) -> Option<&'static BuiltinLanguage> {
    let wanted = language_and_script(&language.tag);
    of_language(language).find(|known| language_and_script(known.tag) == wanted)
}

/// The built-in messages in the language of a tag, in whatever script.
fn in_any_script(language: &Language) -> Option<&'static BuiltinLanguage> {
    of_language(language).next()
}

fn of_language(language: &Language) -> impl Iterator<Item = &'static BuiltinLanguage> {
    let primary = language.primary();
    builtin::LANGUAGES.iter().filter(move |known| known.tag.split('-').next() == Some(primary))
}
