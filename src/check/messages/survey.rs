//! What is to be done in the messages of each language: the problems that `check` reports of them, each with its language and in one word.
//!
//! A missing message is listed by itself here, where `check` reports those of a theme together.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::known::{Known, KnownFile};
use super::problems::{is_of_language, is_of_messages};
use super::stale::states;
use super::unused::asked;
use crate::config::Config;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::inputs::Inputs;
use crate::lang::Lang;
use crate::locales::formats::is_optional;
use crate::source::Place;
use crate::theme::Theme;

/// Something to be done in a message.
pub struct MessageRow {
    /// Segment of the language.
    pub language: Arc<str>,
    /// `missing`, `stale`, `unstamped`, `obsolete`, `copied`, `broken`.
    pub standing: &'static str,
    /// The message, if it is missing.
    pub id: Option<String>,
    /// What `check` would say, at the translation; at the original if it is missing.
    pub problem: Diagnostic,
}

/// What is known of the messages of a site.
#[derive(Default)]
pub struct MessageSurvey {
    /// What is to be done, by language in the order of the language bar.
    pub rows: Vec<MessageRow>,
    /// Languages of which nobody recorded from which originals they were translated, with the number of their messages.
    pub unrecorded: BTreeMap<Arc<str>, usize>,
}

/// Surveys the messages of all languages, or of one. `problems` are those of the messages and of the site's theme.
pub fn survey(
    (config, theme): (&Config, &Theme),
    inputs: &Inputs,
    only: Option<Lang>,
    problems: Diagnostics,
) -> MessageSurvey {
    let known = Known::of(config, theme);
    let problems: Vec<Diagnostic> = problems.sorted().into_iter().filter_map(at_translation).collect();
    let mut rows = Vec::new();
    for language in config.languages.iter().filter(|language| only.is_none_or(|only| only == language.id)) {
        let segment = &language.segment;
        let row =
            |(standing, id, problem)| MessageRow { language: Arc::clone(segment), standing, id, problem };
        let missing = missing(&known, (config, theme), language.id).into_iter();
        rows.extend(missing.map(|(id, problem)| row(("missing", Some(id), problem))));
        let own = problems.iter().filter(|problem| is_of_language(problem, config, language.id));
        rows.extend(own.filter_map(|problem| Some(row((standing(problem)?, None, problem.clone())))));
    }
    rows.retain(|row| config.levels.of(row.problem.code).is_some());
    let mut unrecorded = BTreeMap::new();
    for state in states(&known, config) {
        let is_wanted = only.is_none_or(|only| config.language(only).segment == state.segment);
        if is_wanted && inputs.find(&state.path).is_none() && !state.messages.is_empty() {
            *unrecorded.entry(state.segment).or_default() += state.messages.len();
        }
    }
    MessageSurvey { rows, unrecorded }
}

/// A problem of a translated message where the translation is; `None` for one of something else.
fn at_translation(problem: Diagnostic) -> Option<Diagnostic> {
    if problem.code != Code::ChangedVariables {
        let place = problem.place.as_ref().filter(|_| is_of_messages(&problem));
        return place.is_some_and(|place| place.path.contains("locales/")).then_some(problem);
    }
    let (translation, _) = problem.also.first()?.clone();
    let original = problem.place.clone()?;
    let also = vec![(original, "the original".to_owned())];
    Some(Diagnostic { place: Some(translation), also, ..problem })
}

/// What a translator has to do about a problem of messages, in one word of the survey; `None` for other problems.
pub fn need_of(code: Code) -> Option<&'static str> {
    match code {
        Code::MissingMessage | Code::MissingInterface => Some("missing"),
        Code::StaleMessage | Code::ChangedVariables => Some("stale"),
        Code::UnstampedMessage => Some("unstamped"),
        Code::ObsoleteMessage => Some("obsolete"),
        Code::UntranslatedMessage => Some("copied"),
        _ => None,
    }
}

/// What a problem makes of its message; `None` for a missing one, which is listed by itself, and for what is no matter of translation.
fn standing(problem: &Diagnostic) -> Option<&'static str> {
    match problem.code {
        Code::MissingMessage | Code::MissingInterface | Code::UnusedMessage | Code::UndeclaredMessages => {
            None
        }
        code => need_of(code).or(Some("broken")),
    }
}

/// The messages that a language lacks.
fn missing(known: &Known<'_>, (config, theme): (&Config, &Theme), lang: Lang) -> Vec<(String, Diagnostic)> {
    let templates = theme.reachable();
    let asked = asked(&templates, config);
    let is_own = |file: &&KnownFile<'_>| !file.source.is_borrowed;
    let of_language = || known.files().filter(move |file| file.source.lang == lang);
    let own = of_language()
        .filter(is_own)
        .flat_map(|file| file.parsed.messages.keys().chain(file.parsed.broken.keys()));
    let own: BTreeSet<&String> = own.collect();
    let mut borrowed =
        of_language().filter(|file| !is_own(file)).flat_map(|file| file.parsed.messages.keys());
    // A theme with its own templates for everything needs none of the messages of the built-in theme.
    let borrows = borrowed.any(|id| !own.contains(id) && asked.is_asked(id));
    let has_borrowed = of_language().any(|file| !is_own(&file));
    let mut originals: BTreeMap<&String, Place> = BTreeMap::new();
    // The place of a missing message is its original; a translation is shown only where there is none.
    let (sources, others): (Vec<_>, Vec<_>) =
        known.files().filter(is_own).partition(|file| file.source.lang == config.source);
    for file in sources.into_iter().chain(others) {
        let is_built_in = !file.is_own();
        for (id, entry) in &file.parsed.messages {
            let counts = (file.source.lang == config.source || asked.is_asked(id))
                && (!is_built_in || !has_borrowed || borrows);
            if counts && !is_optional(id) && !own.contains(id) {
                originals.entry(id).or_insert_with(|| entry.place.clone());
            }
        }
    }
    let segment = &config.language(lang).segment;
    let problem = |(id, place): (&String, Place)| {
        let mut problem = Diagnostic::new(
            Code::MissingMessage,
            place,
            format!("the message `{id}` is missing in: {segment}"),
        );
        problem.help(format!("add `{id} = …` to a file under `locales/{segment}/`"));
        (id.clone(), problem)
    };
    originals.into_iter().map(problem).collect()
}
