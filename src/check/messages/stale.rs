//! Messages whose original was changed after their translation was recorded.
//!
//! Each language of a layer has one record, `locales/<language>/messages.state`, a sorted line for each message. The program writes it
//! (`l10n stamp --messages`), and without it nothing is known.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::copies;
use super::known::{Known, KnownFile};
use crate::config::Config;
use crate::diag::{Code, Diagnostics};
use crate::inputs::Inputs;
use crate::locales::fluent::{Canonical, canonical};
use crate::locales::state_file;
use crate::source::Place;

/// The record of a language in a layer, and what belongs into it.
pub struct State {
    /// Its file.
    pub path: Arc<str>,
    /// The segment of the language.
    pub segment: Arc<str>,
    /// The messages of the language in this layer: id, place, its own canonical form, and that of its original.
    pub messages: BTreeMap<String, Translated>,
}

/// A translated message.
pub struct Translated {
    /// Where it is.
    pub place: Place,
    /// Its variables.
    pub variables: BTreeSet<String>,
    /// The variables that the original shows.
    pub shown: BTreeSet<String>,
    /// Where the original is.
    pub of: Place,
    /// The original.
    pub original: Canonical,
    /// What to do about it if it is a copy of its original, which is reported as such.
    pub copy: Option<String>,
}

impl Translated {
    /// Why it cannot be right; `None` if nothing speaks against it.
    pub fn refusal(&self) -> Option<String> {
        let strange = self.variables.iter().find(|name| !self.original.variables.contains(*name));
        let lost = self.shown.iter().find(|name| !self.variables.contains(*name));
        let strange = strange.map(|name| format!("it uses `${name}`, which its original does not have"));
        let copied = self.copy.as_ref().map(|mend| format!("it has the text of its original: {mend}"));
        copied.or(strange).or_else(|| lost.map(|name| format!("it has lost the value `${name}`")))
    }
}

/// The record beside a file of messages.
pub fn state_path(file: &str) -> Arc<str> {
    let (layer, rest) = file.split_once("locales/").unwrap_or(("", file));
    let folder = rest.split('/').next().unwrap_or_default();
    format!("{layer}locales/{folder}/{}", state_file::NAME).as_str().into()
}

/// The records of all languages and layers, those that are not written yet as well.
pub fn states(known: &Known<'_>, config: &Config) -> Vec<State> {
    let mut originals: BTreeMap<*const KnownFile<'_>, BTreeMap<String, Canonical>> = BTreeMap::new();
    let mut states: BTreeMap<Arc<str>, State> = BTreeMap::new();
    let is_checked = config.levels.of(Code::UntranslatedMessage).is_some();
    for file in known.own_files().filter(|file| file.source.lang != config.source) {
        let path = state_path(&file.source.path);
        let segment = Arc::clone(&config.languages.get(file.source.lang).segment);
        let state = states.entry(Arc::clone(&path)).or_insert_with(|| State {
            path,
            segment: Arc::clone(&segment),
            messages: BTreeMap::new(),
        });
        for (id, entry) in file.entries() {
            let Some((of, original)) = known.original(&id, file.source.layer) else { continue };
            let forms = originals.entry(std::ptr::from_ref(of)).or_insert_with(|| canonical(of.source));
            if let Some(form) = forms.get(&id) {
                let translated = Translated {
                    place: entry.place.clone(),
                    variables: entry.facts.variables.keys().cloned().collect(),
                    shown: if id.starts_with('-') { BTreeSet::new() } else { original.facts.shown.clone() },
                    of: original.place.clone(),
                    original: form.clone(),
                    copy: (is_checked && copies::is_copy((&id, entry), original, file.source.lang, config))
                        .then(|| copies::mend(&segment, &id)),
                };
                state.messages.insert(id, translated);
            }
        }
    }
    states.into_values().collect()
}

/// Compares the originals with what is recorded.
pub fn check(known: &Known<'_>, config: &Config, inputs: &Inputs, diags: &mut Diagnostics) {
    let states = states(known, config);
    let layer = |path: &str| path.split("locales/").next().map(str::to_owned);
    let is_there = |state: &State| inputs.find(&state.path).is_some();
    for state in &states {
        // Where other languages have records, one without a file has lost its own, or never had one.
        let is_compared = |other: &State| layer(&other.path) == layer(&state.path) && is_there(other);
        if !states.iter().any(is_compared) {
            continue;
        }
        let text = if is_there(state) { inputs.text(&state.path, diags) } else { Some(String::new()) };
        let Some(text) = text else { continue };
        let recorded = match is_there(state) {
            true => state_file::read(&state.path, &text, diags),
            false => BTreeMap::new(),
        };
        for (id, message) in &state.messages {
            compare(state, id, message, recorded.get(id), diags);
        }
    }
}

fn compare(
    state: &State,
    id: &str,
    message: &Translated,
    recorded: Option<&Canonical>,
    diags: &mut Diagnostics,
) {
    let stamp = format!("`hexaglot l10n stamp --messages {} {id}`", state.segment);
    let Some(recorded) = recorded else {
        // A copy is reported as such.
        if message.copy.is_some() {
            return;
        }
        diags
            .report(
                Code::UnstampedMessage,
                message.place.clone(),
                format!("the translation of `{id}` is not recorded in `{}`", state.path),
            )
            .help(format!("run {stamp}"));
        return;
    };
    let original = &message.original;
    if recorded.variables != original.variables {
        let list = |names: BTreeSet<&String>| {
            names.iter().map(|name| format!("`${name}`")).collect::<Vec<_>>().join(", ")
        };
        let (new, lost) = (
            original.variables.difference(&recorded.variables),
            recorded.variables.difference(&original.variables),
        );
        let (new, lost) = (list(new.collect()), list(lost.collect()));
        let change = match (new.is_empty(), lost.is_empty()) {
            (false, false) => format!("uses {new} and no longer {lost}"),
            (false, true) => format!("uses {new}"),
            _ => format!("no longer uses {lost}"),
        };
        diags
            .report(
                Code::ChangedVariables,
                message.of.clone(),
                format!("the original of `{id}` {change}, under the same id"),
            )
            .help(format!(
                "give it a new id, such as `{}`; if all translations follow already, run {stamp}",
                next(id)
            ))
            .also(message.place.clone(), "its translation");
    } else if recorded.hash != original.hash {
        diags
            .report(
                Code::StaleMessage,
                message.place.clone(),
                format!("the original of `{id}` was changed after this translation"),
            )
            .help(format!(
                "run `hexaglot l10n diff --messages {} {id}`, correct the translation, and run {stamp}; if the meaning is the same, run \
                 `hexaglot l10n minor --messages {id}`",
                state.segment
            ))
            .also(message.of.clone(), "the original");
    }
}

/// The id for a message that says something else: `call`, `call-2`, `call-3`.
fn next(id: &str) -> String {
    let numbered = id.rsplit_once('-').and_then(|(stem, number)| Some((stem, number.parse::<u32>().ok()?)));
    numbered
        .map_or_else(|| format!("{id}-2"), |(stem, number)| format!("{stem}-{}", number.saturating_add(1)))
}
