//! What a message says beside its original: in which language, its numbers, months and length, as for pages.

use std::collections::BTreeMap;

use super::known::{Known, KnownFile};
use crate::check::extent::Extent;
use crate::check::months::{months, other};
use crate::check::numbers::{Counted, numbers, single};
use crate::check::tongue::{foreign, foreign_words, unquoted};
use crate::config::Config;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locales::fluent::{FlatPattern, Source, patterns};

/// Reports texts of a file in another language, by themselves.
pub fn language(config: &Config, source: &Source, pattern: &FlatPattern, diags: &mut Diagnostics) {
    let language = config.languages.get(source.lang);
    let text = unquoted(&pattern.text);
    // Another script is reported by its letters.
    let is_by_letters =
        diags.iter().any(|problem| problem.code == Code::ForeignLetters && is_in(problem, source, pattern));
    let found =
        foreign_words(&text, language).or_else(|| foreign(&text, language).filter(|_| !is_by_letters));
    let Some(found) = found else { return };
    let part = 0..pattern.text.trim_end().len();
    let message = format!(
        "the text of `{}` is in {}, and the file in `{}`",
        pattern.id,
        found.shown(config),
        language.name
    );
    diags
        .report(Code::WrongLanguage, pattern.place(source, part), message)
        .help("translate it; if it is a quotation, put it into quotation marks");
}

fn is_in(problem: &Diagnostic, source: &Source, pattern: &FlatPattern) -> bool {
    let place = pattern.place(source, 0..pattern.text.trim_end().len());
    problem
        .place
        .as_ref()
        .is_some_and(|at| at.path == place.path && at.start >= place.start && at.start <= place.end)
}

/// The texts of files, which are read once.
pub type Read<'t> = BTreeMap<&'t str, BTreeMap<String, Vec<FlatPattern>>>;

/// The texts of all files by path and message.
pub fn read<'t>(known: &'t Known<'_>) -> Read<'t> {
    let texts = |source: &Source| {
        let mut made: BTreeMap<String, Vec<FlatPattern>> = BTreeMap::new();
        patterns(source).into_iter().for_each(|one| made.entry(one.id.clone()).or_default().push(one));
        made
    };
    known.files().map(|file| (&*file.source.path, texts(file.source))).collect()
}

/// Compares the messages of a file with their originals.
pub fn check(
    known: &Known<'_>,
    texts: &Read<'_>,
    file: &KnownFile<'_>,
    config: &Config,
    diags: &mut Diagnostics,
) {
    let lang = |source: &Source| config.languages.get(source.lang).primary().to_owned();
    for (id, entry) in file.entries() {
        let Some((of, original)) = known.original(&id, file.source.layer) else { continue };
        let found = |file: &KnownFile<'_>| texts.get(&*file.source.path).and_then(|texts| texts.get(&id));
        let (Some(own), Some(theirs)) = (found(file), found(of)) else { continue };
        if entry.run == original.run {
            continue;
        }
        let mut report = |code: Code, pattern: &FlatPattern, part, message: String, help: &str| {
            diags
                .report(code, pattern.place(file.source, part), message)
                .help(help)
                .also(original.place.clone(), "the original");
        };
        let (own_lang, their_lang) = (lang(file.source), lang(of.source));
        // Forms for each number may write it in digits or leave it out.
        let joined = |list: &[FlatPattern]| {
            list.iter().map(|one| one.text.as_str()).collect::<Vec<_>>().join(" \u{fffc} ")
        };
        let (text, original_text) = (joined(own), joined(theirs));
        let (mine, others) = (numbers(&text, &own_lang), numbers(&original_text, &their_lang));
        let Some(first) = own.first() else { continue };
        let whole = || 0..first.text.trim_end().len();
        let is_one = own.len() == 1 && theirs.len() == 1;
        if let Some(found) = single(
            Counted { text: &text, lang: &own_lang, numbers: &mine },
            Counted { text: &original_text, lang: &their_lang, numbers: &others },
        ) {
            let (message, help) = found.told(&text, &original_text);
            let part = found.own.filter(|_| is_one).map_or_else(whole, |number| number.range.clone());
            report(Code::NumberMismatch, first, part, message, &help);
        } else if !is_one
            && let Some((form, message, help)) = of_form((own, &own_lang), (theirs, &their_lang))
        {
            let part = 0..form.text.trim_end().len();
            report(Code::NumberMismatch, form, part, message, &help);
        }
        if let Some((is, was)) = other(&months(&text, &own_lang), &months(&original_text, &their_lang)) {
            let message = format!(
                "`{}` is not the month of the original, `{}`",
                &text[is.clone()],
                &original_text[was]
            );
            let part = if is_one { is } else { whole() };
            report(Code::DateMismatch, first, part, message, "write the month of the original");
        }
        let extent = Extent::of((&text, &own_lang), (&original_text, &their_lang));
        // A sign that holds the place of a text is none.
        let is_text = text.chars().filter(|c| c.is_alphanumeric()).count() > 7;
        if let Some(found) = extent.filter(|_| is_one && is_text) {
            let (message, help) = found.told("message");
            report(Code::LengthDiffers, first, whole(), message, help);
        }
    }
}

/// A form that has another number than each form of the original.
fn of_form<'f>(
    (own, lang): (&'f [FlatPattern], &str),
    (theirs, of): (&[FlatPattern], &str),
) -> Option<(&'f FlatPattern, String, String)> {
    // A selection around the forms has no words.
    let says = |form: &&FlatPattern| form.text.contains(char::is_alphanumeric);
    own.iter().filter(says).find_map(|form| {
        let mine = numbers(&form.text, lang);
        let told = theirs.iter().filter(says).map(|original| {
            let others = numbers(&original.text, of);
            let found = single(
                Counted { text: &form.text, lang, numbers: &mine },
                Counted { text: &original.text, lang: of, numbers: &others },
            )?;
            (found.own.is_some() && found.other.is_some()).then(|| found.told(&form.text, &original.text))
        });
        let told: Option<Vec<_>> = told.collect();
        let (message, help) = told?.pop()?;
        Some((form, message, help))
    })
}
