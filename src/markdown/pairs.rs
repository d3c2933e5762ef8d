//! Calls around blocks: tags without their partner are reported, and blocks that are not due are left out.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::calls::{Argument, Call};
use super::stream::{Hidden, HiddenHeading, Item, Placed};
use crate::date::Day;
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// Reports tags without partner and takes them out.
pub(super) fn check(path: &Arc<str>, items: &mut Vec<Placed<'_>>, calls: &[Call], diags: &mut Diagnostics) {
    let mut open: Vec<(usize, usize, usize)> = Vec::new();
    let mut lone: BTreeSet<usize> = BTreeSet::new();
    let mut depth = 0usize;
    for (at, (item, range)) in items.iter().enumerate() {
        match item {
            Item::Event(Event::Start(_)) => depth += 1,
            Item::Event(Event::End(_)) => depth = depth.saturating_sub(1),
            Item::Open(call) => open.push((at, *call, depth)),
            Item::Close(call) => match open.pop_if(|(_, begun, _)| calls[*begun].name == calls[*call].name) {
                Some((_, _, begun)) if begun == depth => {}
                Some((begun, ..)) => {
                    report_apart(path, &calls[*call].name, range, diags);
                    lone.extend([begun, at]);
                }
                None => {
                    report_closing(path, &calls[*call].name, range, diags);
                    lone.insert(at);
                }
            },
            _ => {}
        }
    }
    for (at, call, _) in open {
        let name = &calls[call].name;
        let place = Place::new(path, items[at].1.clone());
        diags
            .report(Code::ComponentSyntax, place, format!("`{{% <{name}> %}}` is never closed"))
            .help(format!("write `{{% </{name}> %}}` on a line of its own after the text"));
        lone.insert(at);
    }
    if !lone.is_empty() {
        let mut at = 0;
        items.retain(|_| {
            at += 1;
            !lone.contains(&(at - 1))
        });
    }
}

fn report_closing(path: &Arc<str>, name: &str, range: &Range<usize>, diags: &mut Diagnostics) {
    let message = format!("`{{% </{name}> %}}` closes nothing that is open here");
    diags
        .report(Code::ComponentSyntax, Place::new(path, range.clone()), message)
        .help(format!("write `{{% <{name}> %}}` before the text, or remove this tag"));
}

fn report_apart(path: &Arc<str>, name: &str, range: &Range<usize>, diags: &mut Diagnostics) {
    let message =
        format!("`{{% <{name}> %}}` and `{{% </{name}> %}}` are not in the same list item or quotation");
    diags
        .report(Code::ComponentSyntax, Place::new(path, range.clone()), message)
        .help("indent both tags alike");
}

/// Leaves out what stands in `since` blocks before their day and in `until` blocks from their day on; takes note of the footnotes
/// there.
pub(super) fn due<'t>(
    path: &Arc<str>,
    items: Vec<Placed<'t>>,
    calls: &[Call],
    today: Day,
    (diags, hidden): (&mut Diagnostics, &mut Hidden),
) -> Vec<Placed<'t>> {
    if !calls.iter().any(|call| super::BUILT_IN.contains(&call.name.as_str())) {
        return items;
    }
    let mut kept = Vec::with_capacity(items.len());
    let mut stack: Vec<(bool, bool)> = Vec::new();
    // How many open blocks are not due, and the call of the outermost.
    let (mut closed, mut outermost) = (0, 0);
    let mut in_heading = false;
    for (item, range) in items {
        match item {
            Item::Open(at) => {
                let call = &calls[at];
                let built_in = super::BUILT_IN.contains(&call.name.as_str());
                let visible = !built_in || is_due(path, call, today, diags);
                if closed == 0 && !built_in {
                    kept.push((Item::Open(at), range));
                }
                if closed == 0 {
                    outermost = at;
                }
                closed += usize::from(!visible);
                stack.push((visible, built_in));
            }
            Item::Close(at) => {
                let (visible, built_in) = stack.pop().unwrap_or((true, true));
                closed -= usize::from(!visible);
                if closed == 0 && !built_in {
                    kept.push((Item::Close(at), range));
                }
            }
            item if closed == 0 => kept.push((item, range)),
            Item::Event(Event::Start(Tag::Heading { id, .. })) => {
                in_heading = true;
                hidden.headings.push(heading(&calls[outermost], id.as_deref()));
            }
            Item::Event(Event::End(TagEnd::Heading(_))) => in_heading = false,
            Item::Event(Event::Text(text) | Event::Code(text)) if in_heading => {
                hidden.headings.iter_mut().next_back().into_iter().for_each(|last| last.text.push_str(&text));
            }
            Item::Event(Event::FootnoteReference(name)) => hidden.used.push(name.to_string()),
            Item::Event(Event::Start(Tag::FootnoteDefinition(name))) => hidden.defined.push(name.to_string()),
            _ => {}
        }
    }
    kept
}

fn heading(block: &Call, id: Option<&str>) -> HiddenHeading {
    let date = block.arguments.iter().find_map(|(name, value, _)| match value {
        Argument::Text(text) if name == "date" => Some(text.to_string()),
        _ => None,
    });
    HiddenHeading {
        text: String::new(),
        id: id.map(str::to_owned),
        block: block.name.clone(),
        date: date.unwrap_or_default(),
    }
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
