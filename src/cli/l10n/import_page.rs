//! What has come back for one page: its translation with new texts, and its stamp.

use std::collections::BTreeMap;

use anyhow::{Context, bail};

use super::exchange::{Bilingual, Translated, bilingual, parser};
use super::import_outcome::{Outcome, as_before};
use super::pages::Pages;
use super::workspace::ReadyFile;
use crate::cli::console::Common;
use crate::content::kinds::{Translation, TranslationState};
use crate::diag::{Code, Diagnostics};
use crate::exchange::{Arrived, Found, Incoming, Reading, State, edited, found, fresh, place, state};
use crate::lang::Lang;
use crate::report::counted;
use crate::site::{Entry, Page};
use crate::translation::{Freshness, Written, with_field};

/// What has come back for a page.
struct Back<'a> {
    page: Bilingual<'a>,
    /// Translated texts, by the number of their original.
    arrived: BTreeMap<usize, Arrived>,
    /// The least state of what has arrived.
    least: State,
    /// Whether all texts of the original are there.
    is_complete: bool,
}

/// Writes the units of a page.
pub(super) fn import_page(
    (common, pages): (&Common, &Pages),
    (entry, original): (&Entry, &Page),
    lang: Lang,
    units: &[&Incoming],
    (outcome, diags): (&mut Outcome, &mut Diagnostics),
) -> anyhow::Result<()> {
    let path = &original.document.path;
    let Some(page) = bilingual((common, pages), (entry, original), lang)? else {
        if let Some(first) = units.first() {
            let message = format!("the front matter of `{path}`, or of its translation, cannot be read");
            diags
                .report(Code::BadExchange, first.place.clone(), message)
                .help("run `hexaglot check`, and correct it first");
        }
        return Ok(());
    };
    let before = diags.iter().count();
    let back = sorted(page, units, outcome, diags);
    if diags.iter().skip(before).any(|problem| problem.code == Code::BadExchange) {
        return Ok(());
    }
    match &back.page.translation {
        Some(translation) => update((common, pages), &back, translation, (outcome, diags)),
        None => create((common, pages), &back, (outcome, diags)),
    }
}

/// Finds the original of each unit.
fn sorted<'a>(
    page: Bilingual<'a>,
    units: &[&Incoming],
    outcome: &mut Outcome,
    diags: &mut Diagnostics,
) -> Back<'a> {
    let path = &page.original.document.path;
    let mut arrived = BTreeMap::new();
    let mut least = State::Final;
    for (unit, found) in units.iter().zip(found(&page.texts, path, units)) {
        let open = unit.state < State::Translated;
        match found {
            Found::Altered => {
                diags
                    .report(
                        Code::BadExchange,
                        unit.place.clone(),
                        format!("the original of the unit `{}` was altered in this file", unit.id),
                    )
                    .help("leave originals as they are: correct them in the site, and extract it again");
            }
            Found::Gone if open => outcome.open += 1,
            Found::Gone => {
                let message = format!(
                    "the original of this unit has changed since the file was made, or is gone from `{path}`"
                );
                let help = format!(
                    "run `hexaglot l10n extract` for `{path}` again, and translate what is open there"
                );
                diags.report(Code::UnplacedUnit, unit.place.clone(), message).help(help);
            }
            Found::At(_) if open => outcome.open += 1,
            Found::At(at) => {
                least = least.min(unit.state);
                arrived.insert(at, Arrived { target: unit.target.clone(), place: unit.place.clone() });
            }
        }
    }
    let is_complete =
        page.texts.list.iter().enumerate().all(|(at, text)| !text.has_words() || arrived.contains_key(&at));
    Back { page, arrived, least, is_complete }
}

/// Writes into a translation that exists.
fn update(
    (_, pages): (&Common, &Pages),
    back: &Back<'_>,
    translation: &Translated<'_>,
    (outcome, diags): (&mut Outcome, &mut Diagnostics),
) -> anyhow::Result<()> {
    let Bilingual { entry, texts, path, .. } = &back.page;
    let parse = parser(pages);
    let reading = Reading { path, kind: &entry.kind, parse: &parse };
    let partner = |at: usize| translation.matches[at].partner.map(|partner| partner.at);
    let both = (texts, partner);
    let Some((text, changed)) =
        edited(&reading, (&translation.text, &translation.texts), both, &back.arrived, diags)
    else {
        return Ok(());
    };
    let lacking: BTreeMap<usize, Arrived> = back
        .arrived
        .iter()
        .filter(|(at, _)| partner(**at).is_none())
        .map(|(at, one)| (*at, one.clone()))
        .collect();
    let before = diags.iter().count();
    let (text, added) = place(&reading, (&back.page.text, texts), (&text, &partner), &lacking, diags);
    let is_placed = diags.iter().count() == before;
    // Somebody has looked at what was in doubt.
    let is_confirmed = back.arrived.keys().any(|at| {
        state(&texts.list[*at], &translation.matches[*at], &translation.doubt, State::Translated)
            == State::Fuzzy
            || translation.most == State::Fuzzy
    });
    let is_stamped = back.is_complete
        && is_placed
        && translation.surplus().is_empty()
        && (changed + added > 0 || is_confirmed)
        && !matches!(translation.freshness, Some(Freshness::Orphan));
    if changed + added == 0 && !is_stamped {
        return Ok(());
    }
    let old = translation.page.translation.as_ref();
    let text = if is_stamped { stamped(pages, back, &reading, (&text, old))? } else { text };
    let stamp =
        if is_stamped { ", stamped" } else { ", not stamped: not all of it is translated and certain" };
    outcome.lines.push(format!("{path}: {} written{stamp}", counted(changed + added, "text")));
    outcome.texts += changed + added;
    outcome.files.push(ReadyFile { path: path.to_string(), bytes: as_before(pages, path, &text) });
    Ok(())
}

/// Makes a translation that is not there yet, if all of it is translated.
fn create(
    (common, pages): (&Common, &Pages),
    back: &Back<'_>,
    (outcome, diags): (&mut Outcome, &mut Diagnostics),
) -> anyhow::Result<()> {
    let Bilingual { entry, original, texts, path, text, .. } = &back.page;
    if back.arrived.is_empty() {
        return Ok(());
    }
    if common.root.join(&**path).symlink_metadata().is_ok() {
        bail!(
            "`{path}` exists and cannot be read, so nothing is written: correct it, `hexaglot check` shows where"
        );
    }
    if !back.is_complete {
        let all = texts.list.iter().filter(|text| text.has_words()).count();
        let place = back.arrived.values().next().map(|one| one.place.clone());
        if let Some(place) = place {
            let message =
                format!("`{path}` is not made: {} of its {all} texts are translated", back.arrived.len());
            let help = "translate the others, so that no reader meets a page in two languages";
            diags.report(Code::UnplacedUnit, place, message).help(help);
        }
        return Ok(());
    }
    let parse = parser(pages);
    let reading = Reading { path: &original.document.path, kind: &entry.kind, parse: &parse };
    let Some(made) = fresh((&reading, &entry.kind, text), texts, &back.arrived, diags) else { return Ok(()) };
    let own = Reading { path, kind: &entry.kind, parse: &parse };
    let made = stamped(pages, back, &own, (&made, None))?;
    outcome.lines.push(format!("{path}: made, with {}, stamped", counted(back.arrived.len(), "text")));
    outcome.texts += back.arrived.len();
    outcome.files.push(ReadyFile { path: path.to_string(), bytes: made.into_bytes() });
    Ok(())
}

/// A text with the stamp of its original as it is now. What was reviewed is a draft again once somebody has changed it, unless all of it
/// comes back as reviewed.
fn stamped(
    pages: &Pages,
    back: &Back<'_>,
    reading: &Reading<'_>,
    (text, old): (&str, Option<&Translation>),
) -> anyhow::Result<String> {
    let original = back.page.original;
    let (stamp, sections) = pages.stamp(original)?;
    let before = old.and_then(|old| old.state);
    let state = match before {
        Some(TranslationState::Official) if back.least >= State::Final => TranslationState::Official,
        Some(TranslationState::Official | TranslationState::Reviewed) if back.least >= State::Reviewed => {
            TranslationState::Reviewed
        }
        _ => TranslationState::Draft,
    };
    let keeps = Some(state) == before && state != TranslationState::Draft;
    let of = &pages.world().config.language(original.lang).segment;
    let mut fields: Vec<(&'static str, String)> = vec![
        ("of", of.to_string()),
        ("source", stamp.to_string()),
        ("sections", sections),
        ("as_of", pages.day(original).to_string()),
        ("state", state.name().to_owned()),
    ];
    if let Some(old) = old {
        let is_human = before != Some(TranslationState::Machine);
        fields.extend(old.by.clone().filter(|_| is_human).map(|by| ("by", by)));
        fields.extend(old.reviewed_by.clone().filter(|_| keeps).map(|by| ("reviewed_by", by)));
        fields.extend(old.reviewed.filter(|_| keeps).map(|day| ("reviewed", day.to_string())));
    }
    let document = reading.document(text);
    fields.push(("text", pages.meaning_of(&document, text, original).to_string()));
    with_field(text, &document, "translation", &Written::Map(&fields)).with_context(|| {
        format!(
            "cannot write `translation` into `{}`: it has comments inside that field; move them",
            reading.path
        )
    })
}
