//! Whether what has come back is in the language that its file names: by its folder, by its record, by its words.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::exchange::{bilingual, messages, originals};
use super::pages::Pages;
use crate::cli::console::Common;
use crate::config::Config;
use crate::diag::{Code, Diagnostics};
use crate::exchange::{Found, Incoming, Received, State, Trust, found, spaced};
use crate::lang::Lang;
use crate::report::counted;
use crate::source::Place;

/// The language of a tag or a segment.
pub(super) fn named(config: &Config, name: &str) -> Option<Lang> {
    let languages = &config.languages;
    let by_tag = languages.iter().find(|language| language.tag.eq_ignore_ascii_case(name));
    by_tag.map(|language| language.id).or_else(|| languages.by_segment(name))
}

/// Whether a file that names a language, at `place`, is in the folder of that language and went out in it; what says otherwise is reported.
pub(super) fn agrees(
    (root, config): (&Path, &Config),
    (path, received): (&Arc<str>, &Received),
    (lang, place): (Lang, Place),
    diags: &mut Diagnostics,
) -> bool {
    let tag = |lang: Lang| &*config.language(lang).tag;
    let is_other = |unit: &&Incoming| sent_in(config, unit).is_some_and(|sent| sent != lang);
    let mut others = received.units.iter().filter(is_other);
    if let Some((first, sent)) = others.next().and_then(|unit| Some((unit, sent_in(config, unit)?))) {
        let message = format!(
            "the file says that it is in `{}`, and {} of it went out in `{}`",
            tag(lang),
            counted(1 + others.count(), "unit"),
            tag(sent)
        );
        let help = format!(
            "extract `{}` for its own file; to import this one, write `{}` as its language",
            tag(lang),
            tag(sent)
        );
        diags
            .report(Code::BadExchange, place, message)
            .also(first.place.clone(), "the first of them")
            .help(help);
        return false;
    }
    match of_folder(root, config, path).filter(|folder| *folder != lang) {
        Some(folder) => {
            let (own, folder) = (tag(lang), tag(folder));
            let message =
                format!("the file says that it is in `{own}`, and is where the files in `{folder}` are");
            let help = format!(
                "if its texts are in `{folder}`, write that as its language; otherwise move it to the files in `{own}`"
            );
            diags.report(Code::BadExchange, place, message).help(help);
            false
        }
        None => true,
    }
}

fn sent_in(config: &Config, unit: &Incoming) -> Option<Lang> {
    named(config, &unit.sent.as_ref()?.language)
}

/// The language of the folder or the file in `exchange/`, where exports go.
fn of_folder(root: &Path, config: &Config, path: &str) -> Option<Lang> {
    let base = root.join("exchange").canonicalize().ok()?;
    let own = Path::new(path).canonicalize().ok()?;
    let first = own.strip_prefix(base).ok()?.iter().next()?;
    let name = Path::new(first).file_stem().filter(|_| own.ends_with(first)).unwrap_or(first);
    config.languages.by_segment(name.to_str()?)
}

/// So many new translations are compared; fewer may be the same in two languages by chance.
const FEWEST: usize = 3;

/// Reports new translations into a language if most of them are what the site says in another one.
pub(super) fn tell_foreign(
    (common, pages): (&Common, &Pages),
    lang: Lang,
    units: &[&Incoming],
    diags: &mut Diagnostics,
) -> anyhow::Result<()> {
    let is_new = |unit: &&&Incoming| {
        unit.state >= State::Translated
            && !unit.is_as_sent()
            && unit.target.split_whitespace().nth(1).is_some()
    };
    let new: Vec<&Incoming> = units.iter().filter(is_new).copied().collect();
    if new.len() < FEWEST {
        return Ok(());
    }
    let config = &pages.world().config;
    let mut most: Option<(Lang, usize, usize, Place)> = None;
    let own = said((common, pages), lang, &new)?;
    let fresh = |unit: &&&Incoming| own.get(&unit.place) != Some(&spaced(&unit.target));
    let new: Vec<&Incoming> = new.iter().filter(fresh).copied().collect();
    if new.len() < FEWEST {
        return Ok(());
    }
    for other in config.languages.iter().map(|language| language.id).filter(|other| *other != lang) {
        let theirs = said((common, pages), other, &new)?;
        let mut same = new.iter().filter(|unit| theirs.get(&unit.place) == Some(&spaced(&unit.target)));
        let Some(first) = same.next() else { continue };
        let count = 1 + same.count();
        if count * 2 > new.len() && most.as_ref().is_none_or(|(_, most, ..)| *most < count) {
            most = Some((other, count, new.len(), first.place.clone()));
        }
    }
    if let Some((other, count, all, place)) = most {
        let (own, other) = (&config.language(lang).tag, &config.language(other).tag);
        let message = format!(
            "{count} of {} into `{own}` are word for word what the site says in `{other}`, the first of them this one",
            counted(all, "new translation")
        );
        let help = format!(
            "if these texts are in `{other}`, correct the language of the file; nothing else is compared"
        );
        diags.report(Code::OddExchange, place, message).help(help);
    }
    Ok(())
}

/// What a site says in a language where units are, by the places of the units.
fn said(
    (common, pages): (&Common, &Pages),
    lang: Lang,
    units: &[&Incoming],
) -> anyhow::Result<BTreeMap<Place, String>> {
    let mut made = BTreeMap::new();
    let all = messages(pages, lang);
    for unit in units {
        let text = all.said(&unit.id.file, unit.id.name.field());
        made.extend(text.map(|text| (unit.place.clone(), spaced(text))));
    }
    for (entry, original) in originals(pages, lang) {
        let path = &original.document.path;
        let own: Vec<&Incoming> = units.iter().filter(|unit| *unit.id.file == **path).copied().collect();
        if own.is_empty() {
            continue;
        }
        let both = (entry, original);
        let Some(page) = bilingual((common, pages), both, lang, (&own, Trust::Words))? else { continue };
        let Some(translation) = &page.translation else { continue };
        for (unit, found) in own.iter().zip(found(&page.texts, path, &own)) {
            let Found::At(at) = found else { continue };
            let partner = translation.matches[at].partner;
            let text = partner.map(|partner| spaced(&translation.texts.list[partner.at].written()));
            made.extend(text.map(|text| (unit.place.clone(), text)));
        }
    }
    Ok(made)
}
