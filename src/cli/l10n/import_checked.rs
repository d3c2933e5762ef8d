//! What `check` says of a site once an import has written into it, by the units that it comes from.
//!
//! A unit that breaks its page is left out, and the import is made again without it, until the rest is right. Nothing is written here.

use std::collections::BTreeMap;

use anyhow::bail;

use super::exchange::{calls, parser};
use super::import_outcome::{LeftOut, Outcome, Said};
use super::pages::Pages;
use super::stamp::STRUCTURE;
use crate::build::{SiteFiles, scope};
use crate::check;
use crate::config::Settings;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::exchange::{Reading, Text, spaced};
use crate::inputs::Inputs;
use crate::memo::Memo;
use crate::observer::NoObserver;
use crate::source::{Place, line_column};

/// Signs of Markdown, of templates and of Fluent that readers would see, and garbled words: warnings of `check`, but nobody means them.
const MARKUP: [Code; 9] = [
    Code::ForeignSyntax,
    Code::StrayEmphasis,
    Code::BrokenMarkup,
    Code::UndefinedReference,
    Code::HeadingAttribute,
    Code::EmptyHeading,
    Code::MessageParts,
    Code::MessageHtml,
    Code::GarbledText,
];

/// An import of which nothing breaks the site.
pub(super) struct Settled {
    /// What is written.
    pub(super) outcome: Outcome,
    /// What is wrong in the files that came back.
    pub(super) problems: Diagnostics,
    /// What is wrong in files of the site as they would be.
    pub(super) of_site: Vec<(Severity, Diagnostic)>,
    /// The site as it would be.
    pub(super) inputs: Inputs,
}

/// So often an import is made again; each time at least one unit or file is left out.
const ROUNDS: usize = 50;

/// Makes an import again and again, each time without what breaks the site. `given` are the files that came back.
///
/// # Errors
///
/// If a file of the site cannot be read.
pub(super) fn settle(
    (pages, settings, given): (&Pages, &Settings, &Inputs),
    make: impl Fn(&LeftOut, &mut Diagnostics) -> anyhow::Result<Outcome>,
) -> anyhow::Result<Settled> {
    let mut left = LeftOut::default();
    let (mut refusals, mut of_site) = (Diagnostics::new(), Vec::new());
    let mut before: Option<Vec<(Severity, Diagnostic)>> = None;
    for _ in 0..ROUNDS {
        let mut problems = Diagnostics::new();
        let mut outcome = make(&left, &mut problems)?;
        let inputs = pages.inputs.written(outcome.bytes());
        let found = if outcome.files.is_empty() { Vec::new() } else { checked(settings, &inputs)? };
        let is_written = |problem: &Diagnostic| {
            problem.place.as_ref().is_some_and(|place| outcome.said.contains_key(&*place.path))
        };
        if before.is_none() && found.iter().any(|(_, problem)| is_written(problem)) {
            before = Some(checked(settings, &pages.inputs)?);
        }
        let trial = Trial { pages, given, outcome: &outcome, inputs: &inputs };
        let Sorted { breaking, remarks, unstamped } =
            trial.sorted(found, before.as_deref().unwrap_or_default());
        if breaking.is_empty() {
            if !unstamped.is_empty() {
                let paths = unstamped.iter().filter_map(|(_, problem)| problem.place.as_ref());
                left.stamps.extend(paths.map(|place| place.path.to_string()));
                problems = Diagnostics::new();
                outcome = make(&left, &mut problems)?;
            }
            // What a unit says of itself is told there.
            let is_told =
                |problem: &Diagnostic| remarks.iter().any(|remark| remark.message == problem.message);
            of_site.extend(unstamped.into_iter().filter(|(_, problem)| !is_told(problem)));
            problems.extend(refusals);
            problems.extend(remarks.into_iter().collect());
            return Ok(Settled { outcome, problems, of_site, inputs });
        }
        for (unit, severity, problem) in breaking {
            match unit {
                Some(unit) => {
                    left.units.insert(unit);
                    refusals.extend([problem].into_iter().collect());
                }
                None => {
                    left.files.extend(problem.place.as_ref().map(|place| place.path.to_string()));
                    of_site.push((severity, problem));
                }
            }
        }
    }
    bail!(
        "`hexaglot check` finds ever more in these translations, so nothing is written: import fewer files at once"
    )
}

/// What `check` says of a site today.
fn checked(settings: &Settings, inputs: &Inputs) -> anyhow::Result<Vec<(Severity, Diagnostic)>> {
    let mut diags = Diagnostics::new();
    let read = SiteFiles::of(inputs, settings, &Memo::default(), &NoObserver, &mut diags);
    let built = read.assemble(&NoObserver, &mut diags);
    built.try_all(inputs, &NoObserver, &mut diags)?;
    let world = built.world();
    check::site(scope(world), inputs, &mut diags);
    check::messages((&world.config, &world.locales, &world.theme), inputs, &mut diags);
    Ok(built.judge(diags))
}

/// An import, and the site as it would be after it.
struct Trial<'a> {
    pages: &'a Pages,
    given: &'a Inputs,
    outcome: &'a Outcome,
    inputs: &'a Inputs,
}

/// What is new of the problems of a site.
struct Sorted {
    /// What breaks a page, with the unit that it comes from.
    breaking: Vec<(Option<Place>, Severity, Diagnostic)>,
    /// What else is said of units.
    remarks: Vec<Diagnostic>,
    /// Why translations are not stamped.
    unstamped: Vec<(Severity, Diagnostic)>,
}

impl Trial<'_> {
    fn sorted(&self, found: Vec<(Severity, Diagnostic)>, before: &[(Severity, Diagnostic)]) -> Sorted {
        let mut made = Sorted { breaking: Vec::new(), remarks: Vec::new(), unstamped: Vec::new() };
        let mut is_new = new_ones(&found, before);
        // What the original has as well, such as the link to a record that a later day brings, nobody mends in a translation.
        for (at, is_new) in is_new.iter_mut().enumerate() {
            *is_new = *is_new && !self.is_of_original(&found[at].1, &found);
        }
        for ((severity, problem), is_new) in found.into_iter().zip(is_new) {
            let Some(place) = problem.place.clone() else { continue };
            let is_wrong =
                STRUCTURE.contains(&problem.code) || is_new && problem.code == Code::InvisibleCharacter;
            if is_wrong && self.outcome.stamped.contains(&*place.path) {
                made.unstamped.push((severity, problem.clone()));
            }
            if !is_new || !self.outcome.said.contains_key(&*place.path) {
                continue;
            }
            let breaks = severity == Severity::Error || MARKUP.contains(&problem.code);
            match self.unit(&place) {
                Some(unit) if breaks => {
                    let told = self.refusal(&unit, &problem);
                    made.breaking.push((Some(unit), severity, told));
                }
                None if breaks => made.breaking.push((None, severity, problem)),
                Some(unit) => {
                    let here = self.narrowed(&unit, &place);
                    made.remarks.push(Diagnostic { place: Some(here), also: Vec::new(), ..problem });
                }
                None => {}
            }
        }
        made
    }

    fn is_of_original(&self, problem: &Diagnostic, all: &[(Severity, Diagnostic)]) -> bool {
        let own = problem.place.as_ref().and_then(|place| self.outcome.said.get(&*place.path));
        let Some((_, original)) = own.and_then(|units| units.page.as_ref()) else { return false };
        all.iter().any(|(_, other)| {
            let is_there = other.place.as_ref().is_some_and(|place| place.path == *original);
            is_there && other.code == problem.code && other.message == problem.message
        })
    }

    /// The unit that a place of a file came from.
    fn unit(&self, place: &Place) -> Option<Place> {
        let said = self.outcome.said.get(&*place.path)?;
        let text = self.inputs.text(&place.path, &mut Diagnostics::new())?;
        let Some((kind, _)) = &said.page else {
            let id = message_at(&text, place.start)?;
            let mut own = said.units.iter().filter(|unit| unit.name.split('.').next() == Some(id));
            let is_here = |unit: &&Said| {
                let snippet = place.range_in(&text);
                unit.target.contains(&text[snippet])
            };
            return own.clone().find(is_here).or_else(|| own.next()).map(|unit| unit.place.clone());
        };
        let parse = parser(self.pages);
        let texts = Reading { path: &place.path, kind, calls: calls(self.pages), parse: &parse }.texts(&text);
        let line = |at: usize| line_column(&text, at).0;
        let (exact, near) = (place.start..place.end.max(place.start + 1), line(place.start));
        let is_exact = |one: &&Text| one.range.start < exact.end && exact.start < one.range.end;
        let is_near = |one: &&Text| (line(one.range.start)..=line(one.range.end)).contains(&near);
        let found = texts.list.iter().find(is_exact).or_else(|| texts.list.iter().find(is_near))?;
        let (says, field) = (spaced(&found.written()), found.field.as_str());
        let mut own = said.units.iter();
        own.find(|unit| spaced(&unit.target) == says && (unit.name == field || !found.is_field()))
            .map(|unit| unit.place.clone())
    }

    /// What is said of a unit that breaks its page.
    fn refusal(&self, unit: &Place, problem: &Diagnostic) -> Diagnostic {
        let place = problem.place.as_ref().map_or_else(|| unit.clone(), |place| self.narrowed(unit, place));
        let message = format!("the translation is refused (`{}`): {}", problem.code.name(), problem.message);
        Diagnostic { help: problem.help.clone(), ..Diagnostic::new(Code::BadExchange, place, message) }
    }

    /// Where the words at a place of the site are in a unit.
    fn narrowed(&self, unit: &Place, place: &Place) -> Place {
        let texts = self.given.shown(&unit.path).zip(self.inputs.text(&place.path, &mut Diagnostics::new()));
        let Some((given, text)) = texts else { return unit.clone() };
        let words = &text[place.range_in(&text)];
        let range = unit.range_in(&given);
        let found = (!words.is_empty() && !words.contains('\n')).then(|| given[range.clone()].find(words));
        found.flatten().map_or_else(
            || unit.clone(),
            |at| Place::new(&unit.path, range.start + at..range.start + at + words.len()),
        )
    }
}

/// For each problem whether it was not there before.
fn new_ones(found: &[(Severity, Diagnostic)], before: &[(Severity, Diagnostic)]) -> Vec<bool> {
    fn key((_, problem): &(Severity, Diagnostic)) -> (Code, &str, &str) {
        let path = problem.place.as_ref().map_or("", |place| &*place.path);
        (problem.code, path, &problem.message)
    }
    let mut known: BTreeMap<(Code, &str, &str), usize> = BTreeMap::new();
    before.iter().for_each(|problem| *known.entry(key(problem)).or_default() += 1);
    let is_new = |problem| match known.get_mut(&key(problem)) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    found.iter().map(is_new).collect()
}

/// The id of the message around a place.
fn message_at(text: &str, at: usize) -> Option<&str> {
    let end = text[at.min(text.len())..].find('\n').map_or(text.len(), |end| at + end);
    let is_name = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_');
    let mut lines = text[..end].lines().rev();
    lines.find_map(|line| {
        let id = line.split_once('=')?.0.trim_end();
        (!id.is_empty() && id.chars().all(is_name)).then_some(id)
    })
}

#[cfg(test)]
mod tests {
    use super::message_at;

    #[test]
    fn a_place_belongs_to_the_message_above_it() {
        let text = "a = A\n    b = c\n\n-d =\n    .e = f\n";
        let id = |word: &str| text.find(word).and_then(|at| message_at(text, at));
        assert_eq!([id("A"), id("c"), id("f")], [Some("a"), Some("a"), Some("-d")]);
    }
}
