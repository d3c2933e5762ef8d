//! Messages that have the text of their original, and the list of those that may.

use super::known::{Known, KnownFile};
use crate::config::Config;
use crate::diag::{Code, Diagnostics, did_you_mean};
use crate::lang::Lang;
use crate::locales::fluent::{FluentEntry, Piece, Wording};

/// Reports the messages of a file that were copied from the original.
pub fn check(known: &Known<'_>, file: &KnownFile<'_>, config: &Config, diags: &mut Diagnostics) {
    let language = config.languages.get(file.source.lang);
    for (id, entry) in file.entries() {
        let Some((_, original)) = known.original(&id, file.source.layer) else { continue };
        if known.is_kept(&id, file.source.layer) {
            kept((&id, entry), original, diags);
            continue;
        }
        if !is_copy((&id, entry), original, file.source.lang, config) {
            continue;
        }
        diags
            .report(
                Code::UntranslatedMessage,
                entry.place.clone(),
                format!("the message `{id}` has the text of its original"),
            )
            .help(mend(&language.segment, &id))
            .also(original.place.clone(), "the original");
    }
}

/// Reports a message that is not to be translated, and that says something else than its original.
fn kept((id, entry): (&str, &FluentEntry), original: &FluentEntry, diags: &mut Diagnostics) {
    if entry.run != original.run {
        diags
            .report(
                Code::AlteredText,
                entry.place.clone(),
                format!("the message `{id}` is not to be translated, and differs from its original"),
            )
            .help("write the text of the original, or remove `translate=\"no\"` from its comment there")
            .also(original.place.clone(), "the original");
    }
}

/// Whether a message of a file is reported as a copy of its original.
pub fn is_reported(known: &Known<'_>, file: &KnownFile<'_>, id: &str, config: &Config) -> bool {
    let entry = file.entry(id);
    let original = known.original(id, file.source.layer);
    let is_off = config.levels.of(Code::UntranslatedMessage).is_none();
    entry.zip(original).is_some_and(|(entry, (_, original))| {
        !is_off && is_copy((id, entry), original, file.source.lang, config)
    })
}

/// What to do about a copy.
pub fn mend(segment: &str, id: &str) -> String {
    format!(
        "translate it; if it may be the same, write `same = [\"{segment}:{id}\"]` under `[messages]` in `site.toml`"
    )
}

/// Whether the text of a message was copied from its original, though the two languages differ.
pub fn is_copy(
    (id, entry): (&str, &FluentEntry),
    original: &FluentEntry,
    lang: Lang,
    config: &Config,
) -> bool {
    let language = config.languages.get(lang);
    let may = || config.same_messages.iter().any(|same| same.is_of(&language.segment, id));
    entry.run == original.run
        && language.primary() != config.languages.get(config.source).primary()
        && !may()
        && has_words(entry)
}

/// Whether a message has a word that may be translated: letters, not all of them capitals.
fn has_words(entry: &FluentEntry) -> bool {
    let wordings = entry.run.value.iter().chain(entry.run.attributes.iter().map(|(_, wording)| wording));
    wordings.into_iter().any(is_wordy)
}

fn is_wordy(wording: &Wording) -> bool {
    use crate::locales::fluent::Expression::Select;
    wording.0.iter().any(|piece| match piece {
        Piece::Text(text) => text
            .split(|c: char| !c.is_alphabetic())
            .any(|word| word.chars().count() > 1 && word.chars().any(|c| !c.is_uppercase())),
        Piece::Value(Select(selection)) => selection.variants.iter().any(|(_, wording)| is_wordy(wording)),
        Piece::Value(_) => false,
    })
}

/// Reports what the list of `site.toml` names in vain.
pub fn check_list(known: &Known<'_>, config: &Config, diags: &mut Diagnostics) {
    if config.same_messages.is_empty() {
        return;
    }
    let ids: Vec<String> = known.files().flat_map(|file| file.entries().map(|(id, _)| id)).collect();
    for same in &config.same_messages {
        if !ids.contains(&same.id) {
            let near = did_you_mean(&same.id, ids.iter().map(String::as_str));
            diags
                .report(
                    Code::UnknownMessage,
                    same.place.clone(),
                    format!("no language has a message `{}`", same.id),
                )
                .help(near.unwrap_or_else(|| format!("remove `{}` from the list", same.written())));
        } else if let Some(segment) = &same.segment
            && config.languages.by_segment(segment).is_none()
        {
            diags
                .report(Code::UnknownLanguage, same.place.clone(), format!("unknown language `{segment}`"))
                .help(crate::diag::one_of(segment, config.languages.segments()));
        }
    }
}
