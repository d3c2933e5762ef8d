//! Component calls in Markdown: `{{ <name key="value" /> }}` and `{% <name> %} … {% </name> %}`, outside code.
//!
//! A placeholder of the same length replaces each call before the Markdown parser reads the text, so that all
//! byte ranges stay those of the file. Calls in code and in comments are text.

use std::ops::Range;
use std::sync::Arc;

use memchr::memchr_iter;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::call::{Call, CallKind};
use super::dialect::Dialect;
use super::malformed_calls::MalformedCalls;
use super::scanner::Scanner;
use super::{placeholders, tags};
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// The calls in `text`, in order; malformed ones are reported.
pub fn find(path: &Arc<str>, text: &str, body: Range<usize>, diags: &mut Diagnostics) -> Vec<Call> {
    let source = &text[body.clone()];
    let bytes = source.as_bytes();
    if !memchr_iter(b'{', bytes).any(|at| matches!(bytes.get(at + 1), Some(b'{' | b'%'))) {
        return Vec::new();
    }
    let mut code = code_ranges(source);
    let mut found = among(source, &code);
    // A quotation mark or backtick in a call may have looked like the border of code.
    for _ in 0..ROUNDS {
        if !found.calls.iter().any(|call| meets(&code, &call.range)) {
            break;
        }
        code = code_ranges(&mask(source, 0..source.len(), &found.calls, &vec![true; found.calls.len()]));
        let again = among(source, &code);
        let is_same = again.calls == found.calls;
        found = again;
        if is_same {
            break;
        }
    }
    for (range, problem, help) in found.problems {
        let range = body.start + range.start..body.start + range.end;
        diags.report(Code::ComponentSyntax, Place::new(path, range), problem).help(help);
    }
    found.calls.iter_mut().for_each(|call| shift(call, body.start));
    found.calls
}

/// How often code is searched again.
const ROUNDS: usize = 4;

/// Calls, and texts that only look like calls.
struct Found {
    calls: Vec<Call>,
    /// Where, what, and what to type.
    problems: Vec<(Range<usize>, String, String)>,
}

/// The calls outside some code.
fn among(source: &str, code: &[Range<usize>]) -> Found {
    let mut found = Found { calls: Vec::new(), problems: Vec::new() };
    let mut slips = MalformedCalls::new(source);
    let mut at = 0;
    while let Some(start) = next_tag(source, at) {
        at = start + 2;
        let backslashes = source[..start].bytes().rev().take_while(|byte| *byte == b'\\').count();
        if is_inside(code, start) || backslashes % 2 == 1 {
            continue;
        }
        let mut scanner = Scanner { text: source, at: start };
        match scanner.call() {
            Ok(Some(call)) => {
                at = call.range.end;
                found.calls.push(call);
            }
            Ok(None) => {}
            Err(problem) => {
                let slip = slips.next(start);
                at = slip.range.end.max(at);
                found.problems.extend(slip.help.map(|help| (slip.range, problem, help)));
                found.calls.extend(slip.call);
            }
        }
    }
    found
}

/// `text` with each active call replaced by its placeholder.
pub fn mask(text: &str, body: Range<usize>, calls: &[Call], active: &[bool]) -> String {
    let mut masked = String::with_capacity(body.len());
    let mut at = body.start;
    for (number, call) in calls.iter().enumerate().filter(|(number, _)| active[*number]) {
        masked.push_str(&text[at..call.range.start]);
        let length = call.range.len();
        match call.kind {
            CallKind::Inline => placeholders::push_inline(&mut masked, number, length),
            CallKind::Open | CallKind::Close => placeholders::push_block(&mut masked, length),
        }
        at = call.range.end;
    }
    masked.push_str(&text[at..body.end]);
    masked
}

/// Whether a text holds what looks like an inline call.
pub fn has_call(text: &str) -> bool {
    memchr::memchr(b'{', text.as_bytes()).is_some()
        && text.split("{{").skip(1).any(|after| after.trim_start().starts_with('<'))
}

fn shift(call: &mut Call, by: usize) {
    let moved = |range: &Range<usize>| range.start + by..range.end + by;
    call.range = moved(&call.range);
    for (_, _, range) in &mut call.arguments {
        *range = moved(range);
    }
}

fn next_tag(text: &str, from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    let found =
        rest.match_indices('{').find(|(at, _)| matches!(rest.as_bytes().get(at + 1), Some(b'{' | b'%')))?;
    Some(from + found.0)
}

/// Whether a place lies in one of many ranges, which are in order and apart from each other.
fn is_inside(ranges: &[Range<usize>], at: usize) -> bool {
    let next = ranges.partition_point(|range| range.end <= at);
    ranges.get(next).is_some_and(|range| range.contains(&at))
}

/// Whether a range has a part in common with one of many, which are in order and apart from each other.
fn meets(ranges: &[Range<usize>], range: &Range<usize>) -> bool {
    let next = ranges.partition_point(|other| other.end <= range.start);
    ranges.get(next).is_some_and(|other| other.start < range.end)
}

/// Byte ranges of code blocks, code spans and comments, in order.
pub(super) fn code_ranges(text: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let dialect = Dialect::of(text);
    for (event, range) in Parser::new_ext(&dialect.text, dialect.options).into_offset_iter() {
        match event {
            Event::Code(_) | Event::Start(Tag::CodeBlock(_)) | Event::End(TagEnd::CodeBlock) => {
                ranges.push(range)
            }
            Event::Start(Tag::HtmlBlock) => ranges.extend(comments(text, range)),
            Event::InlineHtml(html) if html.starts_with("<!--") => ranges.push(range),
            _ => {}
        }
    }
    ranges
}

/// Byte ranges of the comments in a block of raw HTML.
fn comments(text: &str, range: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let html = &text[range.clone()];
    let pieces = tags::pieces(html).into_iter();
    let comments = pieces.filter(|(_, piece)| html[piece.clone()].starts_with("<!--"));
    comments.map(move |(_, piece)| range.start + piece.start..range.start + piece.end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::call::Argument;
    use proptest::prelude::*;

    fn calls(text: &str) -> (Vec<Call>, Vec<String>) {
        let mut diags = Diagnostics::new();
        let calls = find(&"a.md".into(), text, 0..text.len(), &mut diags);
        (calls, diags.iter().map(|problem| problem.message.clone()).collect())
    }

    #[test]
    fn calls_in_code_are_text() {
        assert!(calls("`{{ <a /> }}` and\n\n    {{ <a /> }}\n").0.is_empty());
        assert!(calls("```\n{% <a> %}\n```\n").0.is_empty());
    }

    #[test]
    fn calls_between_pieces_of_code_are_found() {
        let line = "{{ <a /> }} `{{ <b /> }}` {{ <c /> }}`x`{{ <d /> }}\n\n```\n{{ <e /> }}\n```\n\n";
        let (found, problems) = calls(&line.repeat(50));
        assert!(problems.is_empty(), "{problems:?}");
        let names: String = found.iter().map(|call| call.name.as_str()).collect();
        assert_eq!(names, "acd".repeat(50));
    }

    #[test]
    fn arguments_have_types() {
        let (found, problems) = calls(r#"x {{ <a one="é" two={3} three /> }} y"#);
        assert!(problems.is_empty(), "{problems:?}");
        let values: Vec<&Argument> = found[0].arguments.iter().map(|(_, value, _)| value).collect();
        assert_eq!(values, [&Argument::Text("é".into()), &Argument::Integer(3), &Argument::Bool(true)]);
    }

    #[test]
    fn a_malformed_call_says_what_is_missing() {
        assert_eq!(calls("{{ <a one=\"x /> }}").1, ["the value of `one` has no closing quotation mark"]);
        assert_eq!(calls("{{ <a one=\"x\"> }}").1, ["the call of `a` must end with `/>`"]);
        assert_eq!(calls("text {% <a> %}").1, ["the tag of `a` is not on a line of its own"]);
    }

    proptest! {
        #[test]
        fn masking_keeps_every_byte_offset(text in "(\\{\\{ <a b=\"é\" /> \\}\\}|\n\\{% <n> %\\}\n|\\PC|\n){0,12}") {
            let (found, _) = calls(&text);
            let masked = mask(&text, 0..text.len(), &found, &vec![true; found.len()]);
            prop_assert_eq!(masked.len(), text.len());
        }
    }
}
