//! What has come back for one page: its translation with new texts, and its stamp.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use anyhow::{Context, bail};

use super::begun::{Copy, copy};
use super::exchange::{Bilingual, bilingual, calls, parser};
use super::import_outcome::{LeftOut, Outcome, Said, Units, as_before};
use super::pages::Pages;
use super::workspace::ReadyFile;
use crate::cli::console::Common;
use crate::content::kinds::{Translation, TranslationState};
use crate::diag::{Code, Diagnostics};
use crate::exchange::{
    Arrived, Edited, Found, Incoming, Reading, State, Text, Trust, Verdict, edited, found, fresh,
    has_its_signs, place, report_conflict, spaced, state,
};
use crate::lang::Lang;
use crate::report::counted;
use crate::site::{Entry, Page};
use crate::source::{Place, line_column};
use crate::translation::{Freshness, Written, with_field};

/// What has come back for a page.
struct Back<'a> {
    page: Bilingual<'a>,
    /// Translated texts, by the number of their original.
    arrived: BTreeMap<usize, Arrived>,
    /// Texts that the site has newer ones of, by the number of their original.
    kept: BTreeSet<usize>,
    /// The least state of what has arrived.
    least: State,
    /// Whether all texts of the original are there.
    is_complete: bool,
    /// Whether a unit is refused.
    has_refused: bool,
    /// Whether somebody has said of a text of a page that is begun that it is the original's in this language too.
    has_decided: bool,
}

/// Writes the units of a page.
pub(super) fn import_page(
    (common, pages): (&Common, &Pages),
    (entry, original): (&Entry, &Page),
    lang: Lang,
    units: &[&Incoming],
    left: &LeftOut,
    (outcome, diags): (&mut Outcome, &mut Diagnostics),
) -> anyhow::Result<()> {
    let path = &original.document.path;
    let Some(page) = bilingual((common, pages), (entry, original), lang, (units, Trust::Words))? else {
        if let Some(first) = units.first() {
            let message = format!("the front matter of `{path}`, or of its translation, cannot be read");
            diags
                .report(Code::BadExchange, first.place.clone(), message)
                .help("run `hexaglot check`, and correct it first");
        }
        return Ok(());
    };
    let back = sorted(pages, page, units, left, (outcome, diags));
    if left.files.contains(&*back.page.path) {
        outcome
            .lines
            .push(format!("{}: left as it is, since it would have the problem above", back.page.path));
        return Ok(());
    }
    let has_translation = back.page.translation.is_some();
    match has_translation {
        true => update(pages, back, left, (outcome, diags)),
        false => create((common, pages), &back, left, (outcome, diags)),
    }
}

/// Finds the original of each unit.
fn sorted<'a>(
    pages: &Pages,
    page: Bilingual<'a>,
    units: &[&Incoming],
    left: &LeftOut,
    (outcome, diags): (&mut Outcome, &mut Diagnostics),
) -> Back<'a> {
    let path = &page.original.document.path;
    let mut arrived = BTreeMap::new();
    let (mut least, mut has_refused, mut has_decided) = (State::Final, false, false);
    let mut kept = BTreeSet::new();
    for (unit, found) in units.iter().zip(found(&page.texts, path, units)) {
        let open = unit.state < State::Translated;
        match found {
            _ if left.units.contains(&unit.place) => has_refused = true,
            Found::Altered => {
                has_refused = true;
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
            Found::At(at) if copy(pages, &page, at, unit) == Copy::Left => outcome.open += 1,
            Found::At(at) => match page.verdict(at, unit, diags) {
                Verdict::Conflict => has_refused = true,
                // What was written in the site since is current where the rest of the page is.
                Verdict::Left => {
                    least = least.min(State::Translated);
                    kept.extend(page.is_done(at).then_some(at));
                }
                Verdict::Taken if !page.has_its_signs(at, unit, diags) => has_refused = true,
                Verdict::Taken => {
                    least = least.min(unit.state);
                    has_decided |= copy(pages, &page, at, unit) == Copy::Decided;
                    arrived.insert(at, Arrived { target: unit.target.clone(), place: unit.place.clone() });
                }
            },
        }
    }
    let is_there = |at: &usize| arrived.contains_key(at) || kept.contains(at);
    let is_complete = page.texts.list.iter().enumerate().all(|(at, text)| !text.has_words() || is_there(&at));
    Back { page, arrived, kept, least, is_complete, has_refused, has_decided }
}

/// Writes into a translation that exists.
fn update(
    pages: &Pages,
    mut back: Back<'_>,
    left: &LeftOut,
    (outcome, diags): (&mut Outcome, &mut Diagnostics),
) -> anyhow::Result<()> {
    let Bilingual { entry, texts, path, .. } = &back.page;
    let Some(translation) = &back.page.translation else { return Ok(()) };
    let parse = parser(pages);
    let reading = Reading { path, kind: &entry.kind, calls: calls(pages), parse: &parse };
    let partner = |at: usize| translation.matches[at].partner.map(|partner| partner.at);
    let both = (texts, partner);
    let Edited { text, changed, refused } =
        edited(&reading, (&translation.text, &translation.texts), both, &back.arrived, diags);
    back.is_complete &= refused.is_empty();
    back.has_refused |= !refused.is_empty();
    back.arrived.retain(|at, _| !refused.contains(at));
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
    let is_confirmed = back.has_decided
        || back.arrived.keys().any(|at| {
            state(&texts.list[*at], &translation.matches[*at], &translation.doubt, State::Translated)
                == State::Fuzzy
                || translation.most == State::Fuzzy
        });
    let is_ready = back.is_complete
        && is_placed
        && translation.surplus().is_empty()
        && (changed + added > 0 || is_confirmed)
        && !matches!(translation.freshness, Some(Freshness::Orphan));
    let is_stamped = is_ready && !left.stamps.contains(&**path);
    let gaps = back.page.other_spaces(&back.arrived);
    if gaps > 0 {
        let texts = counted(gaps, "text");
        outcome.lines.push(format!("{path}: {texts} with other white space alone: left as the site has it"));
    }
    if changed + added == 0 && !is_stamped {
        if is_ready {
            outcome.lines.push(format!("{path}: nothing to write, not stamped: {DIFFERS}"));
        }
        return Ok(());
    }
    let old = translation.page.translation.as_ref();
    let text = if is_stamped { stamped(pages, &back, &reading, (&text, old))? } else { text };
    let stamp = match (is_stamped, is_ready) {
        (true, _) => "stamped".to_owned(),
        (false, true) => format!("not stamped: {DIFFERS}"),
        _ if back.has_refused => "not stamped: what is refused is missing".to_owned(),
        (false, false) => format!("not stamped: {}", back.page.lack(&back, is_placed)),
    };
    outcome.lines.push(format!("{path}: {} written, {stamp}", counted(changed + added, "text")));
    outcome.texts += changed + added;
    written(&back, as_before(pages, path, &text), is_stamped, outcome);
    Ok(())
}

impl Bilingual<'_> {
    /// What becomes of a unit of a text; one that was changed on both sides is reported.
    fn verdict(&self, at: usize, unit: &Incoming, diags: &mut Diagnostics) -> Verdict {
        let own = self.translation.as_ref();
        let own = own.and_then(|own| Some((own.matches[at].partner?, own)));
        let own = own.map(|(partner, own)| (partner.is_sure, &own.texts.list[partner.at]));
        let says = self.translation.as_ref();
        let says = says.and_then(|own| own.says(at, &self.texts.list[at].written(), unit));
        let verdict = unit.verdict(says.as_deref());
        if verdict == Verdict::Conflict {
            let place = |(_, own): (bool, &Text)| Place::new(&self.path, own.range.clone());
            report_conflict(unit, own.filter(|(is_sure, _)| *is_sure).map(place), diags);
        }
        verdict
    }

    /// Whether the words of a unit have only signs that the original or the site has; others are reported.
    fn has_its_signs(&self, at: usize, unit: &Incoming, diags: &mut Diagnostics) -> bool {
        let own = self.translation.as_ref();
        let own = own.and_then(|own| Some(own.texts.list[own.matches[at].partner?.at].written()));
        let one = Arrived { target: unit.target.clone(), place: unit.place.clone() };
        own.is_some_and(|own| spaced(&own) == spaced(&one.target))
            || has_its_signs(&self.path, &self.texts.list[at], &one, diags)
    }

    /// How many texts came back with other kinds of white space, such as one that does not break, and the same words.
    fn other_spaces(&self, arrived: &BTreeMap<usize, Arrived>) -> usize {
        let Some(own) = &self.translation else { return 0 };
        let plain = |text: &str| text.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
        let says = |at: &usize| own.matches[*at].partner.map(|partner| own.texts.list[partner.at].written());
        let is_other = |(at, one): &(&usize, &Arrived)| {
            says(at)
                .is_some_and(|own| spaced(&own) == spaced(&one.target) && plain(&own) != plain(&one.target))
        };
        arrived.iter().filter(is_other).count()
    }

    /// Whether the site has a translation of a text that nobody has to look at.
    fn is_done(&self, at: usize) -> bool {
        self.translation.as_ref().is_some_and(|own| {
            state(&self.texts.list[at], &own.matches[at], &own.doubt, own.most) >= State::Translated
        })
    }

    /// Why a translation with these texts is not stamped.
    fn lack(&self, back: &Back<'_>, is_placed: bool) -> String {
        let has_words = |(_, text): &(usize, &Text)| text.has_words();
        let all: Vec<usize> =
            self.texts.list.iter().enumerate().filter(has_words).map(|(at, _)| at).collect();
        let open = all.iter().filter(|at| !back.arrived.contains_key(at) && !back.kept.contains(at)).count();
        let own = self.translation.as_ref();
        let surplus = own.and_then(|own| Some((own, *own.surplus().first()?)));
        match surplus {
            _ if open > 0 => {
                format!("{open} of its {} are not translated, or to be looked at", counted(all.len(), "text"))
            }
            _ if !is_placed => "a text has no place in it, see above".to_owned(),
            Some((own, at)) => {
                let line = line_column(&own.text, own.texts.list[at].range.start).0;
                format!("what is at line {line} belongs to no text of its original")
            }
            None => "it was made from a text that is not its original".to_owned(),
        }
    }
}

/// Why a translation that is complete is not stamped.
const DIFFERS: &str = "it does not say what its original says, see above";

/// Keeps a file that is written, with the units in it.
fn written(back: &Back<'_>, bytes: Vec<u8>, is_stamped: bool, outcome: &mut Outcome) {
    let (path, texts) = (back.page.path.to_string(), &back.page.texts);
    let said = |(at, one): (&usize, &Arrived)| Said {
        name: texts.list[*at].field.clone(),
        target: one.target.clone(),
        place: one.place.clone(),
    };
    let units = back.arrived.iter().map(said).collect();
    let page = (back.page.entry.kind.clone(), Arc::clone(&back.page.original.document.path));
    outcome.said.insert(path.clone(), Units { page: Some(page), units });
    if is_stamped {
        outcome.stamped.insert(path.clone());
    }
    outcome.files.push(ReadyFile { path, bytes });
}

/// Makes a translation that is not there yet, if all of it is translated.
fn create(
    (common, pages): (&Common, &Pages),
    back: &Back<'_>,
    left: &LeftOut,
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
            let why = if back.has_refused { ", and some are refused" } else { "" };
            let message = format!(
                "`{path}` is not made: {} of its {all} texts are translated{why}",
                back.arrived.len()
            );
            let help = "translate the others, so that no reader meets a page in two languages";
            diags.report(Code::UnplacedUnit, place, message).help(help);
        }
        return Ok(());
    }
    let parse = parser(pages);
    let reading =
        Reading { path: &original.document.path, kind: &entry.kind, calls: calls(pages), parse: &parse };
    let Some(made) = fresh((&reading, &entry.kind, text), texts, &back.arrived, diags) else { return Ok(()) };
    let own = Reading { path, kind: &entry.kind, calls: calls(pages), parse: &parse };
    let is_stamped = !left.stamps.contains(&**path);
    let (made, stamp) = match is_stamped {
        true => (stamped(pages, back, &own, (&made, None))?, "stamped".to_owned()),
        false => {
            let of = &pages.world().config.language(original.lang).segment;
            let fields = [("of", of.to_string()), ("state", TranslationState::Draft.name().to_owned())];
            (with_stamp(&own, &made, &fields)?, format!("not stamped: {DIFFERS}"))
        }
    };
    outcome.lines.push(format!("{path}: made, with {}, {stamp}", counted(back.arrived.len(), "text")));
    outcome.texts += back.arrived.len();
    written(back, made.into_bytes(), is_stamped, outcome);
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
    let before = back.page.translation.as_ref().and_then(|own| own.page.translation_state());
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
        fields.extend(old.reviewed.filter(|_| state.is_review()).map(|day| ("reviewed", day.to_string())));
    }
    let meaning = pages.meaning_of(&reading.document(text), text, original);
    fields.push(("text", meaning.to_string()));
    with_stamp(reading, text, &fields)
}

/// A text with a field `translation`.
fn with_stamp(
    reading: &Reading<'_>,
    text: &str,
    fields: &[(&'static str, String)],
) -> anyhow::Result<String> {
    let document = reading.document(text);
    with_field(text, &document, "translation", &Written::Map(fields)).with_context(|| {
        format!(
            "cannot write `translation` into `{}`: it has comments inside that field; move them",
            reading.path
        )
    })
}
