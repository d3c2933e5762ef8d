//! Compares the languages: every message in all of them, no variable that the source language does not have, the plural forms of
//! each; and finds messages that no template uses because their name is misspelt.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

use super::asked::Asked;
use super::borrowed::{self, quoted};
use super::parsed::{FluentEntry, FluentFile};
use super::{lacking, misspelt, references};
use crate::diag::{Code, Diagnostics, Names, did_you_mean, nearest};
use crate::lang::{Lang, Language, Languages};
use crate::locales::formats::{Formats, is_optional};
use crate::source::Place;

/// A message in the languages that have it, each from its nearest layer.
type Found<'p> = Vec<(Lang, usize, &'p FluentEntry)>;

/// Checks the files of all languages and layers.
pub fn check(
    languages: &Languages,
    parsed: &[FluentFile],
    formats: &[&Formats],
    asked: &Asked<'_>,
    diags: &mut Diagnostics,
) {
    let mut ordered: Vec<&FluentFile> = parsed.iter().collect();
    ordered.sort_by_key(|parsed| parsed.layer);
    let mut all: BTreeMap<&str, Found<'_>> = BTreeMap::new();
    for file in ordered.iter().filter(|file| !file.is_borrowed) {
        for (id, entry) in &file.messages {
            let known = all.entry(id).or_default();
            match known.iter().find(|(lang, ..)| *lang == file.lang) {
                None => known.push((file.lang, file.layer, entry)),
                Some((_, layer, first)) if *layer == file.layer => report_duplicate(id, entry, first, diags),
                Some(_) => {}
            }
        }
    }
    for language in languages.iter() {
        let files: Vec<&FluentFile> =
            ordered.iter().copied().filter(|file| file.lang == language.id).collect();
        references::check(language, &files, diags);
        borrowed::report(language, &files, asked, diags);
    }
    let borrowed = ordered.iter().filter(|file| file.is_borrowed);
    let borrowed = borrowed.flat_map(|file| file.messages.keys().map(|id| (file.lang, id.as_str())));
    let broken = ordered.iter().flat_map(|file| file.broken.keys().map(|id| (file.lang, id.as_str())));
    let excused: BTreeSet<(Lang, &str)> = borrowed.chain(broken).collect();
    let slips = slips(&all, asked, &excused);
    let misspelt = slips.values().map(|(name, _)| *name).collect();
    let mut gaps = Gaps { of_theme: BTreeMap::new(), slips, misspelt, excused };
    for (id, found) in &all {
        let model = found.iter().find(|(lang, ..)| *lang == asked.source).or(found.first());
        let Some((_, _, model)) = model else { continue };
        if !is_optional(id) {
            if gaps.is_obsolete(id, found, asked) {
                found.iter().for_each(|(_, _, entry)| report_obsolete(id, entry, diags));
                continue;
            }
            gaps.note(id, languages, (found, model), diags);
            found.iter().for_each(|(_, _, entry)| report_variables(id, entry, model, diags));
        }
        for (lang, _, entry) in found {
            report_plurals(id, entry, found, formats[lang.index()], diags);
            let chooses = |entry: &FluentEntry| !entry.facts.choices.is_empty();
            let source = found.iter().find(|(lang, _, entry)| *lang == asked.source && chooses(entry));
            if let Some((of, _, model)) = source {
                let plurals = [lang, of].map(|lang| formats[lang.index()].plural_rules(false).needed(&[]));
                report_dropped((id, entry), model, plurals, diags);
            }
        }
    }
    gaps.report(languages, diags);
    report_unasked(&all, parsed, asked, diags);
}

/// Reports a message that two files of a folder have, of which one alone is shown.
fn report_duplicate(id: &str, entry: &FluentEntry, first: &FluentEntry, diags: &mut Diagnostics) {
    let message = format!("the message `{id}` is defined in two files of this language");
    diags
        .report(Code::DuplicateMessage, entry.place.clone(), message)
        .also(first.place.clone(), "first here")
        .help("remove one of the two");
}

/// The folder of a language beside that of a message: in the theme that has it, or in the site for one of the built-in theme.
fn folder(of: &Place, segment: &str) -> String {
    let layer = of.path.split_once("locales/").map_or("", |(layer, _)| layer);
    let layer = if layer.starts_with("builtin/") { "" } else { layer };
    format!("{layer}locales/{segment}/")
}

/// Messages that some languages lack. Those of the site are reported one by one, those of a theme once for each language.
struct Gaps<'p> {
    of_theme: BTreeMap<Lang, Vec<(&'p str, Place)>>,
    /// Misspelt names of the site, by the language and the message that it lacks.
    slips: BTreeMap<(Lang, &'p str), (&'p str, &'p FluentEntry)>,
    /// Those names.
    misspelt: BTreeSet<&'p str>,
    /// Messages of a language that are borrowed from another or broken, which is reported.
    excused: BTreeSet<(Lang, &'p str)>,
}

impl<'p> Gaps<'p> {
    /// Whether the source language does not have a message, and nobody asks for it.
    fn is_obsolete(&self, id: &str, found: &Found<'_>, asked: &Asked<'_>) -> bool {
        !found.iter().any(|(lang, ..)| *lang == asked.source)
            && !self.excused.contains(&(asked.source, id))
            && !self.misspelt.contains(id)
            && !asked.is_asked(id)
    }

    fn note(
        &mut self,
        id: &'p str,
        languages: &Languages,
        (found, model): (&Found<'_>, &FluentEntry),
        diags: &mut Diagnostics,
    ) {
        let lacks = |language: &&Language| {
            !found.iter().any(|(lang, ..)| *lang == language.id) && !self.excused.contains(&(language.id, id))
        };
        let mut missing: Vec<&Language> = languages.iter().filter(lacks).collect();
        if !missing.is_empty() && found.iter().all(|(_, layer, _)| *layer > 0) {
            for language in missing {
                self.of_theme.entry(language.id).or_default().push((id, model.place.clone()));
            }
            return;
        }
        missing.retain(|language| match self.slips.get(&(language.id, id)) {
            Some((name, entry)) => {
                let message = format!(
                    "the message `{name}` is in no other language, and `{id}` is missing in this one"
                );
                diags
                    .report(Code::MissingMessage, entry.place.clone(), message)
                    .help(format!("did you mean `{id}`?"));
                false
            }
            None => true,
        });
        let is_slip = self.misspelt.contains(id);
        if missing.is_empty() || is_slip {
            return;
        }
        let segments: Vec<&str> = missing.iter().map(|language| &*language.segment).collect();
        let folders: Vec<String> = segments.iter().map(|segment| format!("`locales/{segment}/`")).collect();
        diags
            .report(
                Code::MissingMessage,
                model.place.clone(),
                format!("the message `{id}` is missing in: {}", segments.join(", ")),
            )
            .help(format!("add `{id} = …` to a file under {}{}", folders.join(" and "), command(&segments)));
    }

    fn report(self, languages: &Languages, diags: &mut Diagnostics) {
        for (lang, missing) in self.of_theme {
            let segment = &languages.get(lang).segment;
            let ids: Vec<&str> = missing.iter().map(|(id, _)| *id).collect();
            let message = match ids.as_slice() {
                [id] => format!("the message `{id}` is missing in: {segment}"),
                ids => format!("{} messages of the theme are missing in: {segment}", ids.len()),
            };
            diags.report(Code::MissingMessage, missing[0].1.clone(), message).help(format!(
                "add to a file under `{}`: {}{}",
                folder(&missing[0].1, segment),
                quoted(&ids),
                command(&[segment])
            ));
        }
    }
}

/// How all that languages lack is added at once.
fn command(segments: &[&str]) -> String {
    let each: Vec<String> =
        segments.iter().map(|segment| format!("`hexaglot new language {segment}`")).collect();
    format!("; or run {}, which adds all that is missing, with the originals in place", each.join(", "))
}

/// Messages that only one language has and no template uses, whose name is nearly that of one that the language lacks.
fn slips<'p>(
    all: &BTreeMap<&'p str, Found<'p>>,
    asked: &Asked<'_>,
    excused: &BTreeSet<(Lang, &str)>,
) -> BTreeMap<(Lang, &'p str), (&'p str, &'p FluentEntry)> {
    let mut slips = BTreeMap::new();
    let lacked = |lang: Lang| {
        let is_lacked = move |(id, found): &(&&'p str, &Found<'p>)| {
            let has = |wanted: Lang| found.iter().any(|(other, ..)| *other == wanted);
            has(asked.source) && !has(lang) && !excused.contains(&(lang, **id))
        };
        Names::new(all.iter().filter(is_lacked).map(|(id, _)| *id))
    };
    let mut known: BTreeMap<Lang, Names> = BTreeMap::new();
    for (name, found) in all {
        let [(lang, 0, entry)] = found.as_slice() else { continue };
        if *lang == asked.source || asked.is_named(name) {
            continue;
        }
        let lacked = known.entry(*lang).or_insert_with(|| lacked(*lang));
        let meant = nearest(name, lacked.around(name)).and_then(|id| all.get_key_value(id));
        if let Some((id, _)) = meant {
            slips.entry((*lang, *id)).or_insert((*name, *entry));
        }
    }
    slips
}

/// Reports a translation whose original is not there.
fn report_obsolete(id: &str, entry: &FluentEntry, diags: &mut Diagnostics) {
    let message = format!("the source language has no message `{id}`, and no template asks for it");
    diags
        .report(Code::ObsoleteMessage, entry.place.clone(), message)
        .help(format!("delete `{id}`, or write it in the source language too"));
}

fn report_variables(id: &str, entry: &FluentEntry, model: &FluentEntry, diags: &mut Diagnostics) {
    for (variable, place) in &entry.facts.variables {
        if model.facts.variables.contains_key(variable) {
            continue;
        }
        let names: Vec<String> = model.facts.variables.keys().map(|name| format!("`${name}`")).collect();
        let near = did_you_mean(variable, model.facts.variables.keys().map(String::as_str));
        let near = near.map(|near| near.replacen('`', "`$", 1));
        diags
            .report(
                Code::MessageArgument,
                place.clone(),
                format!("the message `{id}` uses `${variable}`, which the source language does not have"),
            )
            .help(near.unwrap_or_else(|| match names.is_empty() {
                true => "it has no variables".to_owned(),
                false => format!("its variables are {}", names.join(", ")),
            }))
            .also(model.place.clone(), "the source language");
    }
}

fn report_plurals(
    id: &str,
    entry: &FluentEntry,
    found: &Found<'_>,
    formats: &Formats,
    diags: &mut Diagnostics,
) {
    for (choice, places) in &entry.facts.choices {
        let elsewhere = |(_, _, other): &(Lang, usize, &FluentEntry)| {
            !std::ptr::eq(*other, entry)
                && other
                    .facts
                    .choices
                    .iter()
                    .any(|(other, _)| other.variable == choice.variable && other.is_by_number())
        };
        let wrong = misspelt(choice, found.iter().any(elsewhere));
        for (at, near) in &wrong {
            let super::Key::Name(name) = &choice.keys[*at] else { continue };
            let categories = formats.plural_rules(choice.ordinal).categories();
            let help = near.clone().unwrap_or_else(|| format!("write one of {}", quoted(&categories)));
            diags
                .report(
                    Code::PluralCategory,
                    places[*at].clone(),
                    format!("`{name}` is not a plural category"),
                )
                .help(help);
        }
        if !wrong.is_empty() {
            continue;
        }
        let missing = lacking(choice, formats.plural_rules(choice.ordinal));
        if let Some(first) = missing.first() {
            diags
                .report(
                    Code::PluralCategory,
                    entry.place.clone(),
                    format!("the message `{id}` lacks the plural categories: {}", missing.join(", ")),
                )
                .help(format!("add a line `[{first}] …` to the selection"));
        }
    }
}

/// Reports a message that has one form for all numbers, in a language with more forms than the original's, which chooses.
fn report_dropped(
    (id, entry): (&str, &FluentEntry),
    model: &FluentEntry,
    [own, other]: [Vec<&'static str>; 2],
    diags: &mut Diagnostics,
) {
    let facts = &entry.facts;
    let is_chosen = |name: &String| facts.choices.iter().any(|(choice, _)| choice.variable == *name);
    let by_number = model.facts.choices.iter().map(|(choice, _)| choice).filter(|choice| {
        let name = &choice.variable;
        choice.is_by_number() && facts.shown.contains(name) && !facts.apart.contains(name) && !is_chosen(name)
    });
    let is_elsewhere = own.len() <= other.len() || !facts.references.is_empty();
    let Some(choice) = by_number.into_iter().next().filter(|_| !is_elsewhere && !choice_is_ordinal(model))
    else {
        return;
    };
    let forms = own.iter().filter(|form| **form != "other").map(|form| format!("[{form}] … "));
    let forms: String = forms.collect();
    let name = &choice.variable;
    let message = format!(
        "the message `{id}` has one form for all numbers, the original chooses by `${name}`, and this language has the plural categories: {}",
        own.join(", ")
    );
    diags
        .report(Code::PluralCategory, entry.place.clone(), message)
        .also(model.place.clone(), "the original")
        .help(format!(
            "write `{{ ${name} -> {forms}*[other] … }}`, each on a line of its own, or the number after a colon, `…: {{ ${name} }}`"
        ));
}

/// Whether a message chooses by ranks, `1st`, for which languages have other forms.
fn choice_is_ordinal(entry: &FluentEntry) -> bool {
    entry.facts.choices.iter().any(|(choice, _)| choice.ordinal)
}

/// Reports messages of the site that no template uses and whose name is nearly that of another, which they were probably meant to
/// replace.
fn report_unasked(
    all: &BTreeMap<&str, Found<'_>>,
    parsed: &[FluentFile],
    asked: &Asked<'_>,
    diags: &mut Diagnostics,
) {
    let entries = parsed.iter().flat_map(|file| file.messages.values().chain(file.terms.values()));
    let references = entries.flat_map(|entry| &entry.facts.references).filter(|other| !other.is_term);
    let referred_to: BTreeSet<&str> = references.map(|reference| reference.id.as_str()).collect();
    let others = LazyCell::new(|| {
        let of_theme = all.iter().filter(|(_, found)| found.iter().any(|(_, layer, _)| *layer > 0));
        Names::new(of_theme.map(|(other, _)| *other))
    });
    let of_site = all.iter().filter(|(_, found)| found.iter().all(|(_, layer, _)| *layer == 0));
    for (id, found) in of_site {
        if asked.is_asked(id) || referred_to.contains(id) {
            continue;
        }
        let edits = |other: &&str| strsim::damerau_levenshtein(id, other);
        let near = others.around(id).into_iter().map(|other| (edits(&other), other));
        let near = near.filter(|(edits, other)| *edits <= 2 && edits * 4 <= other.chars().count()).min();
        if let (Some((_, near)), Some((_, _, entry))) = (near, found.first()) {
            diags
                .report(
                    Code::UnknownMessage,
                    entry.place.clone(),
                    format!("no template asks for the message `{id}`"),
                )
                .help(format!("did you mean `{near}`?"));
        }
    }
}
