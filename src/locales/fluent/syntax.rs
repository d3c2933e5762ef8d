//! A message of the Fluent parser -> the mistake, its place, and what to type.
//!
//! The parser names the character at which it stopped, often lines after the mistake, and in the terms of its grammar.

use fluent_syntax::parser::{ErrorKind, ParserError};

use super::mistake::{Mistake, line};
use super::selections;
use super::source::Source;
use crate::diag::{Code, Diagnostics};
use crate::source::{Place, whole};

/// Reports what keeps a message from being parsed.
pub(super) fn report(source: &Source, error: &ParserError, diags: &mut Diagnostics) {
    let text = source.text.as_str();
    let at = error.pos.start.min(text.len());
    let entry = error.slice.as_ref().map_or(0, |slice| slice.start).min(at);
    let found = tab(text, at).or_else(|| slip(text, entry, at, &error.kind));
    let found = found.unwrap_or_else(|| {
        let end = text[at..].chars().next().map_or(at, |next| at + next.len_utf8());
        let help = "a message is `name = text`; further lines are indented; variables are `{ $name }`";
        Mistake::new(at..end, lowered(&error.kind.to_string()), help)
    });
    // Only the first byte of the character at which the parser stopped is known, and it may be missing.
    let place = Place::new(&source.path, whole(text, found.at));
    diags.report(Code::FluentSyntax, place, found.message).help(found.help);
}

/// Reports indented lines that look like messages or comments: Fluent reads them as a part of the text above them.
pub(super) fn report_swallowed(source: &Source, errors: &[ParserError], diags: &mut Diagnostics) {
    let text = source.text.as_str();
    let mut broken = errors.iter().filter_map(|error| error.slice.clone()).peekable();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let at = start;
        start += line.len();
        let Some((name, what)) = looks_apart(line) else { continue };
        while broken.next_if(|slice| slice.end <= at).is_some() {}
        if broken.peek().is_some_and(|slice| slice.contains(&at)) {
            continue;
        }
        let written = line.trim();
        let indent = line.len() - line.trim_start().len();
        let message =
            format!("`{name}` is no {what}: its line is indented, so it is shown with the text above it");
        let rest = written.strip_prefix(name).unwrap_or_default();
        let help = format!(
            "write `{written}` at the beginning of the line; if it belongs to the text above, write `{{ \"{name}\" }}{rest}`"
        );
        let place = Place::new(&source.path, at..at + indent + written.len());
        diags.report(Code::FluentSyntax, place, message).help(help);
    }
}

/// The beginning of an indented line that would have a meaning without indentation: ` two = B`, ` # comment`.
fn looks_apart(line: &str) -> Option<(&str, &'static str)> {
    let inside = line.strip_prefix(' ')?.trim_start_matches(' ');
    let marks = inside.len() - inside.trim_start_matches('#').len();
    if (1..=3).contains(&marks) && inside[marks..].starts_with(' ') {
        return Some((&inside[..marks], "comment"));
    }
    let (name, after) = inside.split_once('=')?;
    let name = name.trim_end();
    // An attribute of HTML has its quotation mark at once.
    let is_attribute = after.starts_with(['"', '\'', '=']);
    let is_message = is_name(name.strip_prefix('-').unwrap_or(name)) && !is_attribute;
    is_message.then_some((name, "message of its own"))
}

fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|next| next.is_ascii_alphanumeric() || matches!(next, '-' | '_'))
}

fn slip(text: &str, entry: usize, at: usize, kind: &ErrorKind) -> Option<Mistake> {
    match kind {
        ErrorKind::ExpectedToken('=') => no_equals(text, at),
        ErrorKind::ExpectedToken('}') => unclosed(text, entry, at),
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            selections::in_a_line(text, entry, at)
        }
        ErrorKind::ExpectedCharRange { .. } => selections::star(text, at).or_else(|| bad_name(text, at)),
        ErrorKind::ExpectedMessageField { entry_id } => Some(empty(text, entry, entry_id)),
        ErrorKind::ExpectedTermField { entry_id } => Some(empty(text, entry, &format!("-{entry_id}"))),
        ErrorKind::UnbalancedClosingBrace => {
            let help = "write `{ \"}\" }` for a brace in a text";
            selections::ended_in_a_line(text, entry, at)
                .or_else(|| Some(Mistake::new(at..at + 1, "`}` closes nothing", help)))
        }
        ErrorKind::MissingDefaultVariant => selections::no_default(text, entry, at),
        ErrorKind::MultipleDefaultVariants => {
            let star = text[entry..at].rfind('*').map_or(at, |star| entry + star);
            Some(Mistake::new(star..star + 1, "a selection has one default variant", "remove `*`"))
        }
        ErrorKind::MissingValue => no_value(text, at),
        ErrorKind::ExpectedInlineExpression => {
            let help =
                "write a value in the braces, such as `{ $name }`, or `{ \"{\" }` for a brace in a text";
            Some(Mistake::new(at..at + 1, "braces hold a value", help))
        }
        ErrorKind::UnterminatedStringLiteral => {
            let line = line(text, at.saturating_sub(1));
            let quote = text[line.clone()].find('"').map_or(line.start, |quote| line.start + quote);
            Some(Mistake::new(
                quote..quote + 1,
                "the text in quotation marks has no end",
                "write `\"` at its end",
            ))
        }
        ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            let open = text[entry..at].rfind('\\').map(|open| entry + open)?;
            let rule = "four hexadecimal digits follow `\\u`, six follow `\\U`";
            Some(escape(&text[open..at], open, rule))
        }
        ErrorKind::UnknownEscapeSequence(_) => {
            let end = at + 1 + text[at + 1..].chars().next().map_or(0, char::len_utf8);
            let rule = "there are `\\\\`, `\\\"`, and `\\u` with four hexadecimal digits";
            Some(escape(text[at..end].trim_end(), at, rule))
        }
        ErrorKind::TermAttributeAsPlaceable => {
            let open = text[entry..at].rfind('{').map(|open| entry + open)?;
            let name = text[open + 1..at].split('.').next()?.trim();
            let message = "an attribute of a term only chooses, it is not shown";
            Some(Mistake::new(open..at.min(text.len()), message, format!("write `{{ {name} }}`")))
        }
        _ => None,
    }
}

/// An escape that does not exist, as it is written.
fn escape(typed: &str, at: usize, rule: &str) -> Mistake {
    let help = format!("write `\\{typed}` for a backslash that is part of the text");
    Mistake::new(at..at + typed.len(), format!("`{typed}` is no escape: {rule}"), help)
}

/// A line that is indented with a tab.
fn tab(text: &str, at: usize) -> Option<Mistake> {
    let line = line(text, at);
    let indent = text[line.clone()].len() - text[line.clone()].trim_start().len();
    let blank = line.start..line.start + indent;
    (at <= blank.end && text[blank.clone()].contains('\t'))
        .then(|| Mistake::new(blank, "a line is indented with a tab", "indent it with spaces: `    `"))
}

/// A line that has no `=` after its first word.
fn no_equals(text: &str, at: usize) -> Option<Mistake> {
    let line = line(text, at.min(text.len()));
    let written = text[line.clone()].trim_end();
    if let Some(colon) = text[at..].strip_prefix(':') {
        return Some(Mistake::new(at..at + 1, "`=` parts the name of a message from its text", "write `=`"))
            .filter(|_| !colon.starts_with('='));
    }
    let start = line.start;
    match written.split_once('=') {
        Some((name, _)) => {
            let name = name.trim_end();
            let fixed: String = name
                .chars()
                .map(|next| if next.is_ascii_alphanumeric() || next == '_' { next } else { '-' })
                .collect();
            let message = format!("`{name}` cannot be the name of a message");
            Some(Mistake::new(start..start + name.len(), message, format!("write `{fixed}`")))
        }
        None => {
            let message = format!("`{written}` is neither a message nor indented");
            let help = "write `name = text`, or indent the line if it goes on with the text above it";
            Some(Mistake::new(start..start + written.len(), message, help))
        }
    }
}

/// A name that begins with what no name begins with.
fn bad_name(text: &str, at: usize) -> Option<Mistake> {
    let line = line(text, at);
    let written = text[line.clone()].trim_end();
    if let Some(rest) = text[..at].strip_suffix('$') {
        let end = at + text[at..].len() - text[at..].trim_start().len();
        return Some(Mistake::new(rest.len()..end, "no space comes after `$`", "write `$`"));
    }
    if at != line.start {
        return None;
    }
    if let Some(sign) = ["//", ";", "--", "%", "<!--"].iter().find(|sign| written.starts_with(**sign)) {
        return Some(Mistake::new(at..at + sign.len(), format!("`{sign}` begins no comment"), "write `#`"));
    }
    let end = written.find('=').map_or(at + written.len(), |end| at + written[..end].trim_end().len());
    let name = &text[at..end];
    let bare: String =
        name.chars().filter(|next| next.is_ascii_alphanumeric() || matches!(next, '-' | '_')).collect();
    let bare = bare.trim_start_matches(|first: char| !first.is_ascii_alphabetic());
    let help = match bare.is_empty() {
        true => "write a name of letters from `a` to `z`, digits and `-`".to_owned(),
        false => format!("write `{bare}`"),
    };
    Some(Mistake::new(at..end, format!("`{name}` cannot be the name of a message"), help))
}

/// A message or a term without a text.
fn empty(text: &str, entry: usize, id: &str) -> Mistake {
    let line = line(text, entry);
    let end = line.start + text[line.clone()].trim_end().len();
    Mistake::new(line.start..end, format!("`{id}` has no text"), format!("write `{id} = …`"))
}

/// Braces without an end, or with more than a value in them.
fn unclosed(text: &str, entry: usize, at: usize) -> Option<Mistake> {
    let open = entry + text[entry..at].rfind('{')?;
    let line = line(text, open);
    let stop = at.min(line.end);
    let written = text[open..stop].trim_end();
    let after = &text[at..];
    if let Some(arrow) = ["=>", "→", "–>", "—>", ">"].iter().find(|arrow| after.starts_with(**arrow))
        && after[..line.end.saturating_sub(at)].trim_end().ends_with(arrow)
    {
        return Some(Mistake::new(at..at + arrow.len(), "a selection begins with `->`", "write `->`"));
    }
    match text[open..line.end].find('}') {
        None => Some(Mistake::new(
            open..open + written.len(),
            "`{` is never closed by `}`",
            format!("write `{written} }}`"),
        )),
        Some(close) => Some(Mistake::new(
            open..open + close + 1,
            "braces hold one value",
            format!(
                "write `{written} }}`; a selection is `{written} ->` with each variant on a line of its own"
            ),
        )),
    }
}

/// A variant or an attribute without a text.
fn no_value(text: &str, at: usize) -> Option<Mistake> {
    let before = text[..at].trim_end();
    let line = line(text, before.len());
    let start = line.start + text[line.clone()].len() - text[line.clone()].trim_start().len();
    let written = text.get(start..before.len())?;
    let message = format!("`{written}` has no text");
    Some(Mistake::new(
        start..before.len(),
        message,
        format!("write the text after it, or `{written} {{ \"\" }}` for none"),
    ))
}

fn lowered(message: &str) -> String {
    let line = message.lines().next().unwrap_or_default();
    let mut characters = line.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}
