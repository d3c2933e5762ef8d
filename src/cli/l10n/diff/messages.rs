//! What changed in the originals of translated messages.

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

use anyhow::{bail, ensure};

use super::changed::shown;
use crate::check::{MessageState, TranslatedMessage, states};
use crate::cli::console::{Common, say};
use crate::cli::l10n::message_history::{earlier, recorded};
use crate::cli::l10n::workspace::{Workspace, hexaglot, language};
use crate::diag::{did_you_mean, one_of};
use crate::locales::fluent::{Canonical, written};
use crate::report::counted;
use crate::source::{Place, line_column};
use crate::translation::diff;

/// Whose messages are shown.
pub(super) enum Asked<'a> {
    /// Those of a language.
    Language(&'a str),
    /// Those of a file.
    File(&'a str),
}

/// Shows them; exit code 1 if an original changed, or if it is not known whether it did.
pub(super) fn run(common: &Common, asked: &Asked<'_>, ids: &[String]) -> anyhow::Result<ExitCode> {
    let site = Workspace::of(common)?;
    let known = site.messages();
    let all = states(&known, &site.config);
    let chosen = chosen(&site, &all, asked)?;
    let has = |id: &String| chosen.iter().any(|(_, messages)| messages.contains_key(id.as_str()));
    if let Some(strange) = ids.iter().find(|id| !has(id)) {
        let names = chosen.iter().flat_map(|(_, messages)| messages.keys().copied());
        let near = did_you_mean(strange, names).map(|near| format!(": {near}")).unwrap_or_default();
        bail!("no translated message `{strange}`{near}");
    }
    let (mut changed, mut unrecorded, mut refused) = (Vec::new(), 0, 0);
    for (state, messages) in &chosen {
        let record = recorded(&site.inputs, &state.path)?.unwrap_or_default();
        let wanted = messages.iter().filter(|(id, _)| ids.is_empty() || ids.iter().any(|one| one == *id));
        for (id, message) in wanted {
            match record.get(*id) {
                None => {
                    unrecorded += 1;
                    refused += usize::from(message.refusal().is_some());
                }
                Some(before) if *before == message.original => {}
                Some(before) => changed.push(Changed { id, message, before: before.clone() }),
            }
        }
    }
    if let Some((state, _)) = chosen.first().filter(|_| !changed.is_empty()) {
        Shown { common, site: &site, segment: &state.segment }.all(&changed);
    }
    if unrecorded > 0 {
        let segment = chosen.first().map_or("LANG", |(state, _)| &state.segment);
        let right = unrecorded - refused;
        say(format_args!(
            "of {} it is not recorded from which original {} made{}{}",
            counted(unrecorded, "message"),
            if unrecorded == 1 { "it was" } else { "they were" },
            match right {
                0 => String::new(),
                right =>
                    format!("; for {right}: `hexaglot l10n stamp --messages {segment}` once they are right"),
            },
            match refused {
                0 => String::new(),
                refused => format!(
                    "; {refused} to be translated or corrected before: `hexaglot l10n lint --lang {segment}`"
                ),
            }
        ));
    } else if changed.is_empty() {
        say("these messages follow their originals: nothing to do");
    }
    Ok(ExitCode::from(u8::from(!changed.is_empty() || unrecorded > 0)))
}

type Chosen<'s> = Vec<(&'s MessageState, BTreeMap<&'s str, &'s TranslatedMessage>)>;

/// The messages of a language or of a file.
fn chosen<'s>(site: &Workspace, all: &'s [MessageState], asked: &Asked<'_>) -> anyhow::Result<Chosen<'s>> {
    let lang = match asked {
        Asked::Language(name) => language(&site.config, name)?,
        Asked::File(path) => {
            let files = || site.theme.messages.iter().filter(|file| !file.is_borrowed);
            let Some(file) = files().find(|file| *file.path == **path) else {
                bail!(
                    "there is no file of messages `{path}`: {}",
                    one_of(path, files().map(|file| &*file.path))
                );
            };
            file.lang
        }
    };
    let segment = &site.config.language(lang).segment;
    ensure!(
        lang != site.config.source,
        "`{segment}` is the source language: its messages are the originals; name the language of a translation"
    );
    let is_asked = |message: &TranslatedMessage| match asked {
        Asked::Language(_) => true,
        Asked::File(path) => *message.place.path == **path,
    };
    let of_state = |state: &'s MessageState| {
        let own = state.messages.iter().filter(|(_, message)| is_asked(message));
        (state, own.map(|(id, message)| (id.as_str(), message)).collect())
    };
    Ok(all.iter().filter(|state| state.segment == *segment).map(of_state).collect())
}

/// A translated message whose original has changed.
struct Changed<'s> {
    id: &'s str,
    message: &'s TranslatedMessage,
    /// The original that was translated.
    before: Canonical,
}

struct Shown<'a> {
    common: &'a Common,
    site: &'a Workspace,
    /// The language of the translations.
    segment: &'a str,
}

impl Shown<'_> {
    /// Shows changed messages, and what to do.
    fn all(&self, changed: &[Changed<'_>]) {
        let wanted = changed.iter().map(|one| (one.id, &*one.message.of.path, &*one.before.hash));
        let earlier = earlier(&self.common.root, self.site.config.source, wanted);
        for one in changed {
            self.one(one, earlier.get(&(one.id.to_owned(), one.before.hash.clone())).map(String::as_str));
        }
        if earlier.len() < changed.len() {
            say(
                "some earlier texts are not in a repository of Git here, so only the present ones are shown; in a shallow clone \
                 `git fetch --unshallow` brings them",
            );
        }
        let (program, segment) = (hexaglot(self.common), self.segment);
        let ids: Vec<&str> = changed.iter().map(|one| one.id).collect();
        let mark = if ids.iter().any(|id| id.starts_with('-')) { "-- " } else { "" };
        let ids = format!("{mark}{}", ids.join(" "));
        say("next:");
        say("  change the translations at these lines");
        say(format_args!("  {program} l10n lint --lang {segment}  # is something wrong in them?"));
        say(format_args!(
            "  {program} l10n stamp --messages {segment} {ids}  # they follow the originals again"
        ));
        say(format_args!(
            "or, if the changes alter no meaning for readers:\n  {program} l10n minor --messages {ids}"
        ));
    }

    /// Shows a message: what changed in its original, and its translation.
    fn one(&self, Changed { id, message, before }: &Changed<'_>, earlier: Option<&str>) {
        let now = self.text(&message.of.path, id);
        say(format_args!("{}: `{id}` changed", self.at(&message.of)));
        match earlier {
            Some(earlier) => lines(&diff(earlier, &now).iter().map(shown).collect::<String>()),
            None => lines(&now),
        }
        let values = |of: &BTreeSet<String>, other: &BTreeSet<String>| {
            of.difference(other).map(|name| format!("`${name}`")).collect::<Vec<_>>().join(", ")
        };
        let (old, new) = (&before.variables, &message.original.variables);
        let parts =
            [(values(new, old), "it has the new value"), (values(old, new), "it no longer has the value")];
        for (list, what) in parts.iter().filter(|(list, _)| !list.is_empty()) {
            say(format_args!("  ({what} {list})"));
        }
        say(format_args!("{}: change this:", self.at(&message.place)));
        lines(&self.text(&message.place.path, id));
        say("");
    }

    /// A message of a file as `l10n fmt` writes it.
    fn text(&self, path: &str, id: &str) -> String {
        let source = self.site.theme.messages.iter().find(|source| *source.path == *path);
        let found = source.and_then(|source| written(source).remove(id));
        found.map(|(_, text)| text).unwrap_or_default()
    }

    /// File and line of a place.
    fn at(&self, place: &Place) -> String {
        let source = self.site.theme.messages.iter().find(|source| source.path == place.path);
        let line = source.map_or(1, |source| line_column(&source.text, place.start.min(source.text.len())).0);
        format!("{}:{line}", place.path)
    }
}

fn lines(text: &str) {
    for line in text.trim_end().lines() {
        say(format_args!("  {line}"));
    }
}
