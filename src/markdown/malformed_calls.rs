//! A malformed component call: where it ends, and how it is written correctly.
//!
//! It is kept as a call, so that its contents are not read as raw HTML and its counterpart is not reported; readers see what its
//! author wrote.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::call::{Call, CallKind};
use super::scanner::{is_alone, is_no_name, is_quote};
use crate::source::within;

/// A call with a slip.
pub(super) struct MalformedCall {
    /// The call, if it has a name.
    pub call: Option<Call>,
    /// Its bytes.
    pub range: Range<usize>,
    /// What to type; `None` for the end of a call whose beginning has the same mistake.
    pub help: Option<String>,
}

/// The shortest call, `{{<a/>}}`.
const SHORTEST: usize = 8;

/// The maximum length of a mark that is searched from its first sign: without a bound, each of many such marks would be searched up
/// to the end of the text.
pub(super) const LONGEST: usize = 2048;

/// The malformed calls of a text, in order.
pub(super) struct MalformedCalls<'t> {
    source: &'t str,
    /// Where the last tag of each name is that ends a block.
    endings: OnceCell<BTreeMap<&'t str, usize>>,
    /// The names of calls with a slip.
    names: BTreeSet<String>,
}

impl<'t> MalformedCalls<'t> {
    pub fn new(source: &'t str) -> MalformedCalls<'t> {
        MalformedCalls { source, endings: OnceCell::new(), names: BTreeSet::new() }
    }

    /// Reads the call that begins at a place.
    pub fn next(&mut self, start: usize) -> MalformedCall {
        let slip = read(self, start);
        self.names.extend(slip.call.iter().map(|call| call.name.clone()));
        slip
    }

    fn ends_after(&self, name: &str, at: usize) -> bool {
        let found = self.endings.get_or_init(|| {
            let ends = self.source.match_indices("</");
            ends.filter_map(|(at, _)| Some((self.source[at + 2..].split_once(is_no_name)?.0, at))).collect()
        });
        found.get(name).is_some_and(|last| *last >= at)
    }
}

fn read(slips: &MalformedCalls<'_>, start: usize) -> MalformedCall {
    let source = slips.source;
    let is_block = source[start..].starts_with("{%");
    let inside = source[start + 2..].trim_start();
    let from = source.len() - inside.len() + 1;
    let (is_close, from) = if source[from..].starts_with('/') { (true, from + 1) } else { (false, from) };
    let length = source[from..].find(is_no_name).unwrap_or(source.len() - from);
    let (name, from) = (&source[from..from + length], from + length);
    let end = end(source, from);
    let is_ended = source[start..end].ends_with(['}', '>', '%']);
    let (arguments, consumed) = arguments(name, &source[from..end], is_ended);
    let rest = source[from + consumed..end].trim_start();
    let is_braced = ["}}", "%}"].iter().any(|braces| {
        let inside = rest.strip_suffix(braces).map(str::trim);
        inside.is_some_and(|inside| matches!(inside, "" | "/" | ">" | "/>"))
    });
    let end =
        if is_braced || is_ended && !rest.contains('>') { end } else { bracket(source, from, consumed, end) };
    let range = start..start + source[start..end].trim_end().len();
    if name.is_empty() {
        let help = "write `{{ <name key=\"value\" /> }}` or `{% <name key=\"value\"> %} … {% </name> %}`";
        return MalformedCall { call: None, range, help: Some(help.to_owned()) };
    }
    let is_closed = slips.ends_after(name, range.end);
    let ends_itself = source[start..end].trim_end_matches(['}', '%', ' ']).ends_with("/>");
    let goes_around = is_close || is_closed || is_block && !ends_itself;
    let stands_alone = is_alone(source, &range);
    let kind = match (goes_around && stands_alone, is_close) {
        (false, _) => CallKind::Inline,
        (true, true) => CallKind::Close,
        (true, false) => CallKind::Open,
    };
    let written = match (is_close, goes_around) {
        (true, _) => format!("{{% </{name}> %}}"),
        (false, true) => format!("{{% <{name}{arguments}> %}}"),
        (false, false) => format!("{{{{ <{name}{arguments} /> }}}}"),
    };
    let help = match goes_around && !stands_alone {
        true if is_close => format!("write `{written}` on a line of its own"),
        true => {
            format!("write `{written}` on a line of its own, and `{{% </{name}> %}}` on one after the text")
        }
        false if goes_around && !is_close && !is_block => {
            format!("write `{written}` before the text and `{{% </{name}> %}}` after it")
        }
        false => format!("write `{written}`"),
    };
    let call =
        Call { kind, name: name.to_owned(), arguments: Vec::new(), range: range.clone(), has_slip: true };
    // Without braces and `/>` after it, or with only a name on a line, it may be something else; it is reported, and read as
    // Markdown.
    let has_arguments = !arguments.is_empty();
    let is_meant = is_braced && (kind != CallKind::Inline || is_block || ends_itself || has_arguments)
        || ends_itself && has_arguments;
    let call = Some(call).filter(|_| is_meant && range.len() >= SHORTEST);
    let is_known = is_close && slips.names.contains(name);
    MalformedCall { call, range, help: Some(help).filter(|_| !is_known) }
}

/// The latest possible end of a call: after its braces, before another tag, code, or the end of its paragraph.
fn end(source: &str, from: usize) -> usize {
    let rest = within(&source[from..], LONGEST);
    let bytes = rest.as_bytes();
    let is_limit = |at: &usize| {
        matches!(
            (bytes[*at], bytes.get(at + 1)),
            (b'{', Some(b'{' | b'%')) | (b'\n', Some(b'\n')) | (b'`', _)
        )
    };
    let limit = (0..rest.len()).find(is_limit).unwrap_or(rest.len());
    let rest = &rest[..limit];
    let braces = ["}}", "%}"].iter().filter_map(|sign| rest.find(sign)).min();
    if let Some(at) = braces {
        return from + at + 2;
    }
    let line = rest.split('\n').next().unwrap_or_default();
    let bracket = line.find('>').map(|at| at + 1);
    bracket.map_or(from + line.len(), |at| {
        let after = &line[at..];
        let brace = after.trim_start();
        let is_half = brace.starts_with(['}', '%']);
        from + at + if is_half { after.len() - brace.len() + 1 } else { 0 }
    })
}

/// The end of a call without braces: after its bracket, or else after its last argument.
fn bracket(source: &str, from: usize, consumed: usize, end: usize) -> usize {
    let start = from + consumed;
    let rest = &source[start..end];
    let inside = rest.trim_start().trim_start_matches('/');
    if !inside.trim_start().starts_with('>') {
        return start;
    }
    let at = start + rest.find('>').map_or(0, |at| at + 1);
    let half = source[at..end].trim_start();
    at + if half.starts_with(['}', '%']) && half.len() < 3 { end - at } else { 0 }
}

/// The arguments as they should be written, each after a space, and their length in the text. Words without a value belong to them
/// only in a call that ends.
fn arguments(component: &str, text: &str, is_ended: bool) -> (String, usize) {
    let (mut written, mut at) = (String::new(), 0);
    loop {
        let rest = &text[at..];
        let from = rest.trim_start_matches([' ', '\t', '\n', ',', ';']);
        let length = from.find(is_no_name).unwrap_or(from.len());
        let (key, after) = from.split_at(length);
        if length == 0 || !is_ended && !after.trim_start().starts_with('=') {
            return (written, at);
        }
        let is_day = super::BUILT_IN.contains(&component) && !text.contains("date=");
        let key = if is_day { "date" } else { key };
        at = text.len() - after.len();
        let Some(value) = after.trim_start().strip_prefix('=') else {
            written.push_str(&format!(" {key}"));
            continue;
        };
        let value = value.trim_start();
        let (inside, length) = self::value(value);
        at = text.len() - value.len() + length;
        // A quotation mark in a value is written between marks of the other kind, not with a backslash.
        let inside = inside.replace("\\\"", "\"");
        let inside = inside.as_str();
        let is_number = inside.parse::<i64>().is_ok() || matches!(inside, "true" | "false");
        let is_typed = is_number && !value.starts_with(is_quote);
        let quote = if inside.contains('"') { '\'' } else { '"' };
        match inside {
            "" if !value.starts_with(is_quote) => written.push_str(&format!(" {key}=\"…\"")),
            inside if is_typed => written.push_str(&format!(" {key}={{{inside}}}")),
            _ if value.starts_with('{') && (is_sum(inside) || NUMBERS.contains(&key)) => {
                let digits: String = inside.chars().take_while(char::is_ascii_digit).take(15).collect();
                let number = if digits.is_empty() { "1" } else { &digits };
                written.push_str(&format!(" {key}={{{number}}}"));
            }
            inside => written.push_str(&format!(" {key}={quote}{inside}{quote}")),
        }
    }
}

/// Arguments whose values are numbers, as a rule.
const NUMBERS: &[&str] = &[
    "count", "limit", "level", "number", "depth", "size", "width", "height", "columns", "start", "max",
    "min", "year",
];

/// Whether a value in braces is a calculation with numbers: `1+2`.
fn is_sum(inside: &str) -> bool {
    inside.starts_with(|first: char| first.is_ascii_digit())
        && inside.bytes().all(|byte| byte.is_ascii_digit() || b"+-*/ .,_".contains(&byte))
}

/// A value without its quotation marks or braces, and its length with them.
fn value(text: &str) -> (&str, usize) {
    let first = text.chars().next().unwrap_or(' ');
    let bare =
        text.find("/>").or_else(|| text.find('>')).or_else(|| text.find("}}")).or_else(|| text.find("%}"));
    let bare = bare.unwrap_or(text.len());
    if is_quote(first) {
        let inside = &text[first.len_utf8()..];
        let closes = |next: char| match first {
            '"' => matches!(next, '"' | '”' | '“'),
            '\'' => matches!(next, '\'' | '’' | '‘'),
            '«' => next == '»',
            '»' => next == '«',
            '‘' | '’' | '‚' => matches!(next, '‘' | '’' | '\''),
            _ => matches!(next, '“' | '”' | '"'),
        };
        let is_end = |(at, next): &(usize, char)| closes(*next) && !inside[..*at].ends_with('\\');
        return match inside.char_indices().find(is_end) {
            Some((at, close)) => (&inside[..at], first.len_utf8() + at + close.len_utf8()),
            None => {
                let end = bare.max(first.len_utf8());
                (text[first.len_utf8()..end].trim_end().trim_end_matches(is_quote), end)
            }
        };
    }
    if let Some(inside) = text.strip_prefix('{') {
        let end = inside.find(['}', '/', '>']).unwrap_or(inside.len());
        let closed = usize::from(inside[end..].starts_with('}'));
        return (inside[..end].trim(), 1 + end + closed);
    }
    let end = text[..bare].find(char::is_whitespace).unwrap_or(bare);
    (&text[..end], end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_help_is_the_call_without_its_slip() {
        for (written, help) in [
            ("{{ <date value=2026-01-01 /> }}", "write `{{ <date value=\"2026-01-01\" /> }}`"),
            ("{{ <date value=“2026-01-01” /> }}", "write `{{ <date value=\"2026-01-01\" /> }}`"),
            ("{{ <date value=»2026« of=„x“ /> }}", "write `{{ <date value=\"2026\" of=\"x\" /> }}`"),
            ("{{ <date value=\"2026\"> }}", "write `{{ <date value=\"2026\" /> }}`"),
            ("{{ <date value=\"2026\" }}", "write `{{ <date value=\"2026\" /> }}`"),
            ("{{ <date value=\"2026 /> }}", "write `{{ <date value=\"2026\" /> }}`"),
            ("{{ <date value=\"2026\" /> } and", "write `{{ <date value=\"2026\" /> }}`"),
            ("{{ <date value=\"2026\" /> and", "write `{{ <date value=\"2026\" /> }}`"),
            ("{{ <date value=\"2026\" /> %}", "write `{{ <date value=\"2026\" /> }}`"),
            ("{{ <link to=https://a.b/c/ /> }}", "write `{{ <link to=\"https://a.b/c/\" /> }}`"),
            ("{{ <date value= /> }}", "write `{{ <date value=\"…\" /> }}`"),
            ("{{ <a b=\"1\", c=x, d={2 /> }}", "write `{{ <a b=\"1\" c=\"x,\" d={2} /> }}`"),
            ("{{ <a count={x} /> }}", "write `{{ <a count={1} /> }}`"),
            ("{{ <a b={1+2} c={x} /> }}", "write `{{ <a b={1} c=\"x\" /> }}`"),
            ("{% <note kind=tip> %}", "write `{% <note kind=\"tip\"> %}`"),
            ("{% <date value=\"2026\" /> %}", "write `{{ <date value=\"2026\" /> }}`"),
            ("{{ <a b=\"x \\\"y\\\" <b>\" /> }}", "write `{{ <a b='x \"y\" <b>' /> }}`"),
            ("{{ <date value='2026\" /> }}", "write `{{ <date value=\"2026\" /> }}`"),
            (
                "{{ <note> }}\n\nx\n\n{{ </note> }}",
                "write `{% <note> %}` before the text and `{% </note> %}` after it",
            ),
            ("{{ </note> }}", "write `{% </note> %}`"),
            ("{% <since day=2026-01-01> %}", "write `{% <since date=\"2026-01-01\"> %}`"),
            ("{% <until day=> %}", "write `{% <until date=\"…\"> %}`"),
        ] {
            let found = MalformedCalls::new(written).next(0);
            assert_eq!(found.help.as_deref(), Some(help), "{written}");
        }
        let range = |text: &str| MalformedCalls::new(text).next(0).range;
        assert_eq!(range("{{ <date value=2026 and more text goes on"), 0..19);
        assert_eq!(range("{{ <date value=x /> and {{ <b /> }}"), 0..19);
        assert_eq!(range("{{ <date value=x `code }}` z"), 0..16);
    }
}
