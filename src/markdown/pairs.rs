//! Calls around blocks: tags without their counterpart are reported, and blocks that are not due are left out.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::call::{Argument, Call};
use super::hidden::{Hidden, HiddenHeading, Mismatch};
use super::item::{Item, Placed};
use crate::date::Day;
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// A tag that is still open: its item, its call, and how many elements are around it.
type Open = (usize, usize, usize);

/// Reports tags without counterpart and removes them; returns pairs of different names.
pub(super) fn check(
    path: &Arc<str>,
    items: &mut Vec<Placed<'_>>,
    calls: &[Call],
    diags: &mut Diagnostics,
) -> Vec<Mismatch> {
    let slips = calls.iter().filter(|call| call.has_slip).map(|call| call.name.as_str()).collect();
    let mut pairs = Pairs {
        path,
        calls,
        slips,
        diags,
        open: Vec::new(),
        counts: None,
        lone: BTreeSet::new(),
        unclosed: BTreeSet::new(),
        mismatched: Vec::new(),
        is_too_deep: false,
    };
    let mut depth = 0usize;
    for (at, (item, range)) in items.iter().enumerate() {
        match item {
            Item::Event(Event::Start(_)) => depth += 1,
            Item::Event(Event::End(_)) => depth = depth.saturating_sub(1),
            Item::Open(call) => pairs.begin((at, *call, depth)),
            Item::Close(call) => pairs.close((at, *call, depth), range, &items[at..]),
            _ => {}
        }
    }
    while let Some(open) = pairs.end() {
        pairs.unclosed(open);
    }
    let Pairs { lone, mismatched, .. } = pairs;
    if !lone.is_empty() {
        let mut at = 0;
        items.retain(|_| {
            at += 1;
            !lone.contains(&(at - 1))
        });
    }
    mismatched
}

/// How deep components may be nested: each level writes its whole contents again.
const DEEPEST: usize = 64;

/// How many tags of a name are open, and how many follow.
#[derive(Default)]
struct Count {
    open: usize,
    begins: usize,
    ends: usize,
}

struct Pairs<'a> {
    path: &'a Arc<str>,
    calls: &'a [Call],
    /// Names of malformed calls, which may leave a tag without its counterpart.
    slips: BTreeSet<&'a str>,
    diags: &'a mut Diagnostics,
    open: Vec<Open>,
    /// Needed only where tags do not fit.
    counts: Option<BTreeMap<&'a str, Count>>,
    /// Items without a counterpart.
    lone: BTreeSet<usize>,
    /// Names of components that are reported as never closed.
    unclosed: BTreeSet<&'a str>,
    mismatched: Vec<Mismatch>,
    /// Whether it was reported that components are nested too deep.
    is_too_deep: bool,
}

impl<'a> Pairs<'a> {
    /// Counts of the open tags and of the items that follow.
    fn counts(&self, rest: &[Placed<'_>]) -> BTreeMap<&'a str, Count> {
        let calls: &'a [Call] = self.calls;
        let mut counts: BTreeMap<&str, Count> = BTreeMap::new();
        for (_, call, _) in &self.open {
            counts.entry(&calls[*call].name).or_default().open += 1;
        }
        for (item, _) in rest {
            match item {
                Item::Open(call) => counts.entry(&calls[*call].name).or_default().begins += 1,
                Item::Close(call) => counts.entry(&calls[*call].name).or_default().ends += 1,
                _ => {}
            }
        }
        counts
    }

    fn count(&mut self, call: usize) -> Option<&mut Count> {
        self.counts.as_mut()?.get_mut(self.calls[call].name.as_str())
    }

    /// A tag that waits for its end.
    fn begin(&mut self, open: Open) {
        if let Some(count) = self.count(open.1) {
            count.open += 1;
            count.begins -= 1;
        }
        self.open.push(open);
    }

    /// Removes and returns the last open tag.
    fn end(&mut self) -> Option<Open> {
        let open = self.open.pop()?;
        if let Some(count) = self.count(open.1) {
            count.open -= 1;
        }
        Some(open)
    }

    /// A tag that ends another, and the items from it on.
    fn close(&mut self, (at, call, depth): Open, range: &Range<usize>, rest: &[Placed<'_>]) {
        let calls: &'a [Call] = self.calls;
        let name = &calls[call].name;
        let fits = self.open.last().is_some_and(|open| calls[open.1].name == *name);
        if !fits && self.counts.is_none() {
            self.counts = Some(self.counts(rest));
        }
        let is_open = match self.count(call) {
            Some(count) => {
                count.ends -= 1;
                count.open > 0
            }
            None => fits,
        };
        if is_open {
            // Tags that were opened inside and have no end of their own.
            while self.open.last().is_some_and(|open| calls[open.1].name != *name) {
                if let Some(inner) = self.end() {
                    self.unclosed(inner);
                }
            }
        } else if let Some(last) = self.open.last().copied()
            && !self.ends_later(last.1)
        {
            self.mismatched.push(Mismatch {
                begun: calls[last.1].name.clone(),
                begins: calls[last.1].range.clone(),
                ended: name.clone(),
                ends: range.clone(),
            });
        } else {
            self.lone.insert(at);
            if !self.slips.contains(name.as_str()) && !self.unclosed.contains(name.as_str()) {
                report_closing(self.path, name, range, self.diags);
            }
            return;
        }
        let Some((begun, _, outside)) = self.end() else { return };
        if self.open.len() >= DEEPEST {
            self.report_deep(range);
            self.lone.extend([begun, at]);
        } else if outside != depth {
            report_apart(self.path, name, range, self.diags);
            self.lone.extend([begun, at]);
        }
    }

    /// Reports the first component that is nested too deep.
    fn report_deep(&mut self, range: &Range<usize>) {
        if !std::mem::replace(&mut self.is_too_deep, true) {
            let message = format!("the component is inside {DEEPEST} others");
            let place = Place::new(self.path, range.clone());
            self.diags
                .report(Code::ComponentSyntax, place, message)
                .help("end some of those around it before it begins");
        }
    }

    fn unclosed(&mut self, (at, call, _): Open) {
        let calls: &'a [Call] = self.calls;
        let call = &calls[call];
        let name = call.name.as_str();
        if !self.slips.contains(name) {
            self.unclosed.insert(name);
            let place = Place::new(self.path, call.range.clone());
            self.diags
                .report(Code::ComponentSyntax, place, format!("`{{% <{name}> %}}` is never closed"))
                .help(format!("write `{{% </{name}> %}}` on a line of its own after the text"));
        }
        self.lone.insert(at);
    }

    /// Whether tags that come end all that is open with the name of this call.
    fn ends_later(&mut self, call: usize) -> bool {
        self.count(call).is_some_and(|count| count.ends >= count.open + count.begins)
    }
}

fn report_closing(path: &Arc<str>, name: &str, range: &Range<usize>, diags: &mut Diagnostics) {
    let message = format!("`{{% </{name}> %}}` closes nothing that is open here");
    diags.report(Code::ComponentSyntax, Place::new(path, range.clone()), message).help("remove it");
}

fn report_apart(path: &Arc<str>, name: &str, range: &Range<usize>, diags: &mut Diagnostics) {
    let message =
        format!("`{{% <{name}> %}}` and `{{% </{name}> %}}` are not in the same list item or quotation");
    diags
        .report(Code::ComponentSyntax, Place::new(path, range.clone()), message)
        .help("indent both tags alike");
}

/// Leaves out `since` blocks before their day and `until` blocks from their day on; records the footnotes in them.
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
            Item::Event(Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. })) => {
                hidden.targets.push(dest_url.to_string());
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

/// Whether a block is shown today; one with an invalid day is shown, so that nothing is lost if the problem is lowered.
fn is_due(path: &Arc<str>, call: &Call, today: Day, diags: &mut Diagnostics) -> bool {
    if call.has_slip {
        return true;
    }
    let name = &call.name;
    let place = |range: &Range<usize>| Place::new(path, range.clone());
    let day = call.arguments.iter().find(|(key, ..)| key == "date");
    for (key, _, range) in call.arguments.iter().filter(|(key, ..)| key != "date") {
        let help = if day.is_none() { "write `date`".to_owned() } else { format!("remove `{key}`") };
        let range = if day.is_none() { range.start..range.start + key.len() } else { range.clone() };
        diags
            .report(Code::ComponentArgument, place(&range), format!("`{name}` has no argument `{key}`"))
            .help(help);
    }
    match day {
        Some((_, Argument::Text(text), range)) => match Day::parse(text) {
            Ok(day) => return (today >= day) == (name == "since"),
            Err(error) => {
                let end = range.end.saturating_sub(1);
                let help = error.help.unwrap_or_else(|| "write a day such as `2021-10-18`".to_owned());
                diags
                    .report(Code::BadDate, place(&(end.saturating_sub(text.len())..end)), error.message)
                    .help(help);
            }
        },
        Some((.., range)) => {
            let message = format!("the `date` of `{name}` is no day in quotation marks");
            diags
                .report(Code::BadDate, place(range), message)
                .help(format!("write the day such as `date=\"{today}\"`"));
        }
        None if call.arguments.is_empty() => {
            diags
                .report(Code::BadDate, place(&call.range), format!("`{name}` needs a `date`"))
                .help(format!("write the day such as `{{% <{name} date=\"{today}\"> %}}`"));
        }
        None => {}
    }
    true
}
