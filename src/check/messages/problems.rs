//! Which problems are about messages, and which are about one language.

use crate::config::Config;
use crate::content::paths;
use crate::diag::{Code, Diagnostic};
use crate::lang::Lang;
use crate::locales::state_file;

/// Whether a problem is about a message, or about what a template asks of one.
pub fn is_of_messages(problem: &Diagnostic) -> bool {
    use Code::{
        ChangedVariables, DuplicateMessage, FluentSyntax, ForeignLetters, MessageArgument, MessageFunction,
        MessageHtml, MessageParts, MessageReference, MessageState, MessageTypography, MissingInterface,
        MissingMessage, MissingOther, ObsoleteMessage, PluralCategory, StaleMessage, UndeclaredMessages,
        UnknownMessage, UnstampedMessage, UntranslatedMessage, UnusedArgument, UnusedMessage,
    };
    let is_code = matches!(
        problem.code,
        ChangedVariables
            | DuplicateMessage
            | FluentSyntax
            | ForeignLetters
            | MessageArgument
            | MessageFunction
            | MessageHtml
            | MessageParts
            | MessageReference
            | MessageState
            | MessageTypography
            | MissingInterface
            | MissingMessage
            | MissingOther
            | ObsoleteMessage
            | PluralCategory
            | StaleMessage
            | UndeclaredMessages
            | UnknownMessage
            | UnstampedMessage
            | UntranslatedMessage
            | UnusedArgument
            | UnusedMessage
    );
    let is_there = |path: &str| path.ends_with(".ftl") || path.ends_with(state_file::NAME);
    is_code || problem.place.as_ref().is_some_and(|place| is_there(&place.path))
}

/// Whether a problem is in a text or a message of a language, or is that the language lacks something.
pub fn is_of_language(problem: &Diagnostic, config: &Config, lang: Lang) -> bool {
    let language = config.languages.get(lang);
    let segment = &*language.segment;
    if matches!(
        problem.code,
        Code::MissingMessage
            | Code::MissingInterface
            | Code::UnknownMessage
            | Code::MissingHome
            | Code::MissingLanguage
            | Code::IncompleteEntry
            | Code::MissingTranslation
    ) {
        let lists = |list: &str| list.split(", ").any(|one| one == segment);
        if let Some((_, list)) = problem.message.rsplit_once(" in: ") {
            return lists(list);
        }
        if [segment, &*language.tag].iter().any(|name| problem.message.contains(&format!("`{name}`"))) {
            return true;
        }
    }
    let Some(place) = &problem.place else { return false };
    if let Some((_, below)) = place.path.split_once("locales/") {
        let folder = below.split('/').next().unwrap_or_default();
        return folder == segment || folder == &*language.tag;
    }
    // A value of a table is named with its language: `lyon.city.fr`.
    if place.path.starts_with(&paths::tables()) {
        let name =
            problem.message.strip_prefix('`').and_then(|rest| rest.split('`').next()).unwrap_or_default();
        let named = name.rsplit('.').find_map(|part| config.languages.by_segment(part));
        return named == Some(lang);
    }
    let Some(stem) = place.path.strip_suffix(paths::TEXT) else { return false };
    let said = stem.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map(|(_, last)| last);
    match said.and_then(|said| config.languages.by_segment(said)) {
        Some(of) => of == lang,
        None => lang == config.source,
    }
}

/// Makes a problem of several languages one of this language: its message names it alone, and what its help has to type is for it.
pub fn narrow(problem: &mut Diagnostic, config: &Config, lang: Lang) {
    let segment = &*config.languages.get(lang).segment;
    let Some((before, list)) = problem.message.rsplit_once(" in: ") else { return };
    let named: Vec<&str> = list.split(", ").collect();
    let Some(first) = named.first().filter(|_| named.len() > 1 && named.contains(&segment)) else { return };
    if let Some(help) = &mut problem.help {
        // What is typed is between marks of code.
        let parts = help.split('`').enumerate();
        let parts = parts
            .map(|(at, part)| if at % 2 == 1 { exchanged(part, first, segment) } else { part.to_owned() });
        *help = parts.collect::<Vec<_>>().join("`");
    }
    problem.message = format!("{before} in: {segment}");
}

/// A text with another word wherever a word is by itself.
fn exchanged(text: &str, old: &str, new: &str) -> String {
    let is_inside = |sign: Option<char>| sign.is_some_and(|sign| sign.is_alphanumeric() || sign == '-');
    let mut made = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(old) {
        let (before, after) = (&rest[..at], &rest[at + old.len()..]);
        let is_word = !is_inside(before.chars().next_back().or(made.chars().next_back()))
            && !is_inside(after.chars().next());
        made.push_str(before);
        made.push_str(if is_word { new } else { old });
        rest = after;
    }
    made + rest
}
