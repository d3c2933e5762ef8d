//! What is meant by a word on the command line that is no command or option there.

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

/// Words for what other commands do.
const MEANT: [(&str, &str); 7] = [
    ("review", "to record a review, run 'hexaglot l10n stamp FILE --reviewed-by NAME'"),
    ("approve", "to record a review, run 'hexaglot l10n stamp FILE --reviewed-by NAME'"),
    (
        "translate",
        "to see what to translate, run 'hexaglot l10n next LANG'; to begin a page, 'hexaglot l10n new LANG FILE'",
    ),
    ("todo", "to see what to translate, run 'hexaglot l10n next LANG'"),
    ("export", "to write texts for translators, run 'hexaglot l10n extract --to po --lang LANG'"),
    (
        "add",
        "to begin a page, run 'hexaglot l10n new LANG FILE'; to add a language, 'hexaglot new language TAG'",
    ),
    ("dev", "to look at the site while it is edited, run 'hexaglot serve'"),
];

/// An error of the command line with what is meant, if that is known.
pub(super) fn with_tip(mut error: Error, program: &Command) -> Error {
    let said = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(said)) => Some(said.clone()),
        _ => None,
    };
    let tip = match error.kind() {
        ErrorKind::UnknownArgument => said(ContextKind::InvalidArg)
            .filter(|word| is_tag(word))
            .map(|word| format!("for one language, write '--lang {word}'")),
        ErrorKind::InvalidSubcommand => {
            said(ContextKind::InvalidSubcommand).and_then(|word| command(&word, program))
        }
        _ => None,
    };
    if let Some(tip) = tip {
        error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![StyledStr::from(tip)]));
    }
    error
}

/// Whether a word may be the tag of a language.
fn is_tag(word: &str) -> bool {
    let mut parts = word.split('-');
    let is_alphanumeric = |part: &str| part.bytes().all(|letter| letter.is_ascii_alphanumeric());
    parts.next().is_some_and(|first| {
        matches!(first.len(), 2 | 3) && first.bytes().all(|letter| letter.is_ascii_alphabetic())
    }) && parts.all(|part| (2..=8).contains(&part.len()) && is_alphanumeric(part))
}

/// The command that a word means which is a command elsewhere, or another word for one.
fn command(word: &str, program: &Command) -> Option<String> {
    let below = program.find_subcommand("l10n").and_then(|l10n| l10n.find_subcommand(word));
    if below.is_some() {
        return Some(format!("the command is 'hexaglot l10n {word}'"));
    }
    if program.find_subcommand(word).is_some() {
        return Some(format!("the command is 'hexaglot {word}'"));
    }
    MEANT.iter().find(|(known, _)| *known == word).map(|(_, meant)| (*meant).to_owned())
}
