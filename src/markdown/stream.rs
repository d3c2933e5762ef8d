//! The event stream that outline and HTML share: pulldown-cmark's events with byte ranges of the file, component
//! calls in their places, blocks that are not due left out.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{CowStr, Event, LinkType, Parser, Tag, TagEnd};

use super::calls::{self, Argument, Call, CallKind};
use super::dialect::options;
use crate::date::Day;
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// An event of the stream; `Call` numbers point into the list of calls.
#[derive(Clone, Debug, PartialEq)]
pub enum Item<'t> {
    /// An event of the Markdown parser.
    Event(Event<'t>),
    /// An inline call.
    Call(usize),
    /// The start of a call around blocks.
    Open(usize),
    /// Its end.
    Close,
}

/// An item with the bytes of the file that it comes from.
type Placed<'t> = (Item<'t>, Range<usize>);

/// The Markdown of a file.
pub struct Body<'t> {
    /// The file, for problems.
    pub path: &'t Arc<str>,
    /// Its whole text.
    pub text: &'t str,
    /// Where the Markdown stands in it.
    pub range: Range<usize>,
    /// The day of the edition.
    pub today: Day,
}

/// Parses the body of a file, whose calls are known, and gives each item to `sink`.
///
/// Without calls, events go straight from the parser to the sink: a list of them is larger than the text.
pub fn stream<'t>(
    body: &Body<'t>,
    calls: &[Call],
    diags: &mut Diagnostics,
    mut sink: impl FnMut(Item<'t>, Range<usize>),
) {
    let Body { path, text, range: body, today } = body;
    if calls.is_empty() {
        for (event, range) in Parser::new_ext(&text[body.clone()], options()).into_offset_iter() {
            if !matches!(event, Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock)) {
                sink(Item::Event(event), range.start + body.start..range.end + body.start);
            }
        }
        return;
    }
    let mut items = Vec::with_capacity(body.len() / 16);
    let masked = calls::mask(text, body.clone(), calls);
    for (event, range) in Parser::new_ext(&masked, options()).into_offset_iter() {
        let range = range.start + body.start..range.end + body.start;
        push(&mut items, event.into_static(), range, calls);
    }
    check_pairs(path, &mut items, calls, diags);
    for (item, range) in due(path, items, calls, *today, diags) {
        sink(item, range);
    }
}

/// Adds an event, cut at the calls inside it.
fn push<'t>(items: &mut Vec<Placed<'t>>, event: Event<'t>, range: Range<usize>, calls: &[Call]) {
    match event {
        Event::Text(text) => push_text(items, text, range, calls),
        Event::Html(_) | Event::InlineHtml(_) => match call_in(calls, &range) {
            Some((at, call)) if call.kind == CallKind::Open => {
                items.push((Item::Open(at), call.range.clone()))
            }
            Some((_, call)) if call.kind == CallKind::Close => items.push((Item::Close, call.range.clone())),
            _ => items.push((Item::Event(event), range)),
        },
        Event::Start(Tag::HtmlBlock) | Event::End(TagEnd::HtmlBlock) => {}
        event => items.push((Item::Event(event), range)),
    }
}

fn call_in<'c>(calls: &'c [Call], range: &Range<usize>) -> Option<(usize, &'c Call)> {
    let at = calls.partition_point(|call| call.range.end <= range.start);
    let call = calls.get(at)?;
    (call.range.start < range.end).then_some((at, call))
}

fn push_text<'t>(items: &mut Vec<Placed<'t>>, text: CowStr<'t>, range: Range<usize>, calls: &[Call]) {
    let mut start = range.start;
    while let Some((at, call)) = call_in(calls, &(start..range.end)) {
        if call.range.start > start {
            items.push((part(&text, &range, start..call.range.start), start..call.range.start));
        }
        items.push((Item::Call(at), call.range.clone()));
        start = call.range.end;
    }
    if start == range.start {
        items.push((Item::Event(Event::Text(text)), range));
    } else if start < range.end {
        items.push((part(&text, &range, start..range.end), start..range.end));
    }
}

fn part<'t>(text: &str, whole: &Range<usize>, part: Range<usize>) -> Item<'t> {
    let slice = text.get(part.start - whole.start..part.end - whole.start).unwrap_or_default();
    Item::Event(Event::Text(CowStr::from(slice.to_owned())))
}

/// Reports tags without partner and takes them out.
fn check_pairs(path: &Arc<str>, items: &mut Vec<Placed<'_>>, calls: &[Call], diags: &mut Diagnostics) {
    let mut open: Vec<usize> = Vec::new();
    let mut lone: Vec<usize> = Vec::new();
    let names: Vec<Option<&str>> = items
        .iter()
        .map(|(_, range)| {
            let call = call_in(calls, range)?.1;
            (call.kind != CallKind::Inline).then_some(call.name.as_str())
        })
        .collect();
    for (at, (item, range)) in items.iter().enumerate() {
        match item {
            Item::Open(_) => open.push(at),
            Item::Close if open.last().is_some_and(|last| names[*last] == names[at]) => {
                open.pop();
            }
            Item::Close => {
                let name = names[at].unwrap_or_default();
                let message = format!("`{{% </{name}> %}}` closes nothing that is open here");
                diags
                    .report(Code::ComponentSyntax, Place::new(path, range.clone()), message)
                    .help(format!("write `{{% <{name}> %}}` before the text, or remove this tag"));
                lone.push(at);
            }
            _ => {}
        }
    }
    for at in open {
        let name = names[at].unwrap_or_default();
        let place = Place::new(path, items[at].1.clone());
        diags
            .report(Code::ComponentSyntax, place, format!("`{{% <{name}> %}}` is never closed"))
            .help(format!("write `{{% </{name}> %}}` on a line of its own after the text"));
        lone.push(at);
    }
    lone.sort_unstable();
    for at in lone.into_iter().rev() {
        items.remove(at);
    }
}

/// Leaves out what stands in `since` blocks before their day and in `until` blocks from their day on.
fn due<'t>(
    path: &Arc<str>,
    items: Vec<Placed<'t>>,
    calls: &[Call],
    today: Day,
    diags: &mut Diagnostics,
) -> Vec<Placed<'t>> {
    if !calls.iter().any(|call| super::BUILT_IN.contains(&call.name.as_str())) {
        return items;
    }
    let mut kept = Vec::with_capacity(items.len());
    let mut stack: Vec<(bool, bool)> = Vec::new();
    for (item, range) in items {
        let visible = stack.iter().all(|(visible, _)| *visible);
        match item {
            Item::Open(at) => {
                let call = &calls[at];
                let built_in = super::BUILT_IN.contains(&call.name.as_str());
                stack.push((!built_in || is_due(path, call, today, diags), built_in));
                if visible && !built_in {
                    kept.push((Item::Open(at), range));
                }
            }
            Item::Close => {
                let (_, built_in) = stack.pop().unwrap_or((true, true));
                if stack.iter().all(|(visible, _)| *visible) && !built_in {
                    kept.push((Item::Close, range));
                }
            }
            item if visible => kept.push((item, range)),
            _ => {}
        }
    }
    kept
}

fn is_due(path: &Arc<str>, call: &Call, today: Day, diags: &mut Diagnostics) -> bool {
    for (name, _, range) in call.arguments.iter().filter(|(name, ..)| name != "date") {
        let message = format!("`{}` has no argument `{name}`", call.name);
        let place = Place::new(path, range.clone());
        diags.report(Code::ComponentArgument, place, message).help(format!("remove `{name}`"));
    }
    let example = || format!("write `{{% <{} date=\"2022-02-26\"> %}}`", call.name);
    let day = call.arguments.iter().find(|(key, ..)| key == "date");
    let (message, range) = match day {
        Some((_, Argument::Text(text), range)) => match Day::parse(text) {
            Ok(day) => return (today >= day) == (call.name == "since"),
            Err(error) => (error.message, range),
        },
        Some((.., range)) => (format!("`{}` needs a `date`", call.name), range),
        None => (format!("`{}` needs a `date`", call.name), &call.range),
    };
    diags.report(Code::BadDate, Place::new(path, range.clone()), message).help(example());
    false
}

/// Whether a link was written as an address in angle brackets.
pub fn is_autolink(kind: LinkType) -> bool {
    matches!(kind, LinkType::Autolink | LinkType::Email)
}
