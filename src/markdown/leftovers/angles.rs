//! Text between `<` and `>` that is not HTML to Markdown: elements and conditions of Word, addresses without their scheme or with
//! spaces.

use super::marks::{Marks, quoted, shown};
use crate::config::RawHtml;
use crate::diag::Code;
use crate::markdown::Passage;
use crate::url;

/// The maximum length of a tag or an address between brackets.
const LONGEST: usize = 1000;

/// How far back the start tag is searched.
const BACK: usize = 4000;

/// Reports them in a passage.
pub(super) fn check(marks: &mut Marks<'_>, passage: &Passage, raw_html: RawHtml) {
    for (at, _) in passage.text.match_indices('<') {
        let Some((start, rest)) = marks.from(passage, at..at + 1) else { continue };
        let rest = &rest[..rest.floor_char_boundary(LONGEST)];
        if rest.starts_with("<![") {
            condition(marks, start, rest);
        } else if let Some((length, name)) = element(rest) {
            tag(marks, start, rest, (length, name));
        } else if let Some(length) = broken(rest).filter(|_| !is_called(&marks.text[..start])) {
            let message =
                format!("{} is no tag of HTML: its attributes cannot be read", shown(&rest[..length]));
            let help = match raw_html {
                RawHtml::Deny => "use Markdown or a component; for the character `<` write `\\<`",
                _ => "write `&quot;` for a quotation mark in a value, and a space before each attribute",
            };
            marks.report(Code::RawHtml, start..start + length, message, help);
        } else if let Some((length, why, help)) = address(rest) {
            let message = format!("{} is no link: {why}", quoted(&rest[..length]));
            marks.report(Code::BrokenMarkup, start..start + length, message, help);
        }
    }
}

/// The text before a place, as far as a start tag is searched.
fn before<'t>(marks: &Marks<'t>, start: usize) -> &'t str {
    &marks.text[marks.text.ceil_char_boundary(start.saturating_sub(BACK))..start]
}

/// `<![if !supportLists]>·<![endif]>`
fn condition(marks: &mut Marks<'_>, start: usize, rest: &str) {
    let line = rest.lines().next().unwrap_or_default();
    let length = line.find("]>").map_or(line.trim_end().len(), |at| at + 2);
    if rest.starts_with("<![endif]") && before(marks, start).contains("<![if") {
        marks.take(start..start + length);
        return;
    }
    let ends = rest[length..].contains("<![endif]>");
    let message = format!("{} is a mark of Word, and is published as text", shown(&rest[..length]));
    let help = if ends { "remove it and `<![endif]>`" } else { "remove it" };
    marks.report(Code::ForeignSyntax, start..start + length, message, help);
}

/// The length and the name of a tag with a prefix, `<o:p>`, which is not HTML.
fn element(rest: &str) -> Option<(usize, &str)> {
    let inner = rest.strip_prefix("</").or_else(|| rest.strip_prefix('<'))?;
    let end = inner.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, ':' | '-' | '.' | '_')))?;
    let name = &inner[..end];
    let (prefix, local) = name.split_once(':')?;
    let is_name = |text: &str| text.starts_with(|c: char| c.is_ascii_alphabetic()) && !text.contains(':');
    let is_scheme = ["http", "https", "mailto", "tel", "ftp", "file", "data", "javascript", "ref"];
    let goes_on = inner[end..].starts_with(['>', '/']) || inner[end..].starts_with(char::is_whitespace);
    let length = rest.find('>')? + 1;
    (is_name(prefix)
        && is_name(local)
        && goes_on
        && prefix.len() <= 12
        && !is_scheme.contains(&prefix.to_ascii_lowercase().as_str()))
    .then_some((length, name))
}

fn tag(marks: &mut Marks<'_>, start: usize, rest: &str, (length, name): (usize, &str)) {
    if rest.starts_with("</") && before(marks, start).contains(&format!("<{name}")) {
        marks.take(start..start + length);
        return;
    }
    let office = ["o:", "w:", "v:", "m:", "st1:", "wp:", "a:", "pic:", "w10:"];
    let whose = if office.iter().any(|prefix| name.starts_with(prefix)) { "Word" } else { "XML" };
    let message = format!("{} is an element of {whose}, and is published as text", shown(&rest[..length]));
    let end = format!("</{name}>");
    let help = match rest[length..].contains(&end) {
        true => format!("remove {} and `{end}`", quoted(&rest[..length])),
        false => "remove it".to_owned(),
    };
    marks.report(Code::ForeignSyntax, start..start + length, message, help);
}

/// Whether a tag is in braces: then it is a component call, or reported as a malformed one.
fn is_called(before: &str) -> bool {
    let before = before.trim_end();
    before.ends_with("{{") || before.ends_with("{%")
}

/// The length of a tag of HTML with attributes that Markdown cannot read, such as a value with quotation marks in it.
fn broken(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('<')?;
    let name = inner.split(|c: char| !c.is_ascii_alphanumeric()).next()?;
    let after = &inner[name.len()..];
    let line = after.lines().next().unwrap_or_default();
    let key = line.trim_start();
    let is_attribute = line.starts_with([' ', '\t'])
        && key.find('=').is_some_and(|at| {
            at > 0 && key[..at].bytes().all(|byte| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b' '))
        });
    let end = line.find('>')?;
    // Marks in a value may hold the sign that would end the tag.
    let last = line.rfind("\">").map_or(end, |at| at.max(end.saturating_sub(1)) + 1);
    (name.starts_with(|c: char| c.is_ascii_alphabetic()) && is_attribute)
        .then(|| 1 + name.len() + if last - end < 40 { last } else { end } + 1)
}

/// The length of an address between brackets that Markdown does not accept, why, and what to write.
fn address(rest: &str) -> Option<(usize, &'static str, String)> {
    let end = 1 + rest[1..].find(['<', '>', '\n']).filter(|at| rest[1 + at..].starts_with('>'))?;
    let typed = rest[1..end].trim();
    let lower = typed.to_ascii_lowercase();
    let is_whole = (lower.starts_with("http://") || lower.starts_with("https://"))
        && lower.split_once("://").is_some_and(|(_, host)| host.starts_with(char::is_alphanumeric));
    if is_whole {
        if let Some((address, words)) = typed.split_once('|').filter(|(address, _)| !address.contains(' ')) {
            let help = format!("write {}", quoted(&format!("[{}]({address})", words.trim())));
            return Some((end + 1, "its words are in the address", help));
        }
        let help = format!("write `<{}>`", typed.replace(char::is_whitespace, "%20"));
        return Some((end + 1, "an address has no spaces", help));
    }
    let whole = (!typed.contains(char::is_whitespace)).then(|| url::with_scheme(typed)).flatten()?;
    if let Some((address, _)) = typed.split_once('?').filter(|(address, _)| address.contains('@')) {
        let filled = format!("mailto:{typed}");
        let meant = if url::refused(&filled).is_some() { address } else { &filled };
        return Some((end + 1, "only `mailto:` addresses can fill in a mail", format!("write `<{meant}>`")));
    }
    let whole = whole.strip_prefix("mailto:").unwrap_or(&whole);
    let why = if typed.contains('@') { "an address has no spaces" } else { "its address lacks `https://`" };
    Some((end + 1, why, format!("write `<{whole}>`")))
}
