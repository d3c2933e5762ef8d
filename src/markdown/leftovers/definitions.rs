//! Definitions of links that are unused, and repeated definitions of a name.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use super::marks::Marks;
use crate::diag::{Code, Names, did_you_mean};
use crate::markdown::call::Call;
use crate::markdown::calls;
use crate::markdown::dialect::options;
use crate::markdown::notes::fold;

/// Reports them, and returns the defined names.
pub(super) fn check(marks: &mut Marks<'_>, body: Range<usize>, calls: &[Call]) -> Names {
    let text = marks.text;
    if !text[body.clone()].contains("]:") {
        return Names::default();
    }
    let masked = calls::mask(text, body.clone(), calls, &vec![true; calls.len()]);
    let parser = Parser::new_ext(&masked, options());
    let mut defined: Vec<(String, Range<usize>)> = parser
        .reference_definitions()
        .iter()
        .map(|(label, found)| (label.to_owned(), found.span.start + body.start..found.span.end + body.start))
        .collect();
    defined.sort_by_key(|(_, range)| range.start);
    let mut used = BTreeSet::new();
    let mut shown: Vec<Range<usize>> = Vec::new();
    for (event, range) in parser.into_offset_iter() {
        match event {
            Event::Start(Tag::Link { id, .. } | Tag::Image { id, .. }) => {
                used.insert(folded(&id));
            }
            Event::Text(_) | Event::Code(_) | Event::Html(_) | Event::InlineHtml(_) => {
                shown.push(range.start + body.start..range.end + body.start);
            }
            _ => {}
        }
    }
    unused(marks, &defined, &used);
    twice(marks, body, &defined, &shown);
    Names::new(defined.iter().map(|(label, _)| label.as_str()))
}

/// A name as references are compared.
fn folded(label: &str) -> String {
    fold(label)
}

fn unused(marks: &mut Marks<'_>, defined: &[(String, Range<usize>)], used: &BTreeSet<String>) {
    for (label, range) in defined {
        let source = &marks.text[range.clone()];
        // A definition that leads nowhere is a way to write comments.
        let comment = label.starts_with("//") || source.contains("]: #") || source.contains("]: <>");
        if used.contains(&folded(label)) || comment {
            continue;
        }
        let line = range.start..range.start + source.lines().next().unwrap_or_default().len();
        let help = format!("write `[words][{label}]` where the link belongs, or remove the line");
        marks.report(
            Code::UnusedDefinition,
            line,
            format!("nothing links to the definition `{label}`"),
            help,
        );
    }
}

fn twice(
    marks: &mut Marks<'_>,
    body: Range<usize>,
    defined: &[(String, Range<usize>)],
    shown: &[Range<usize>],
) {
    let first: BTreeMap<String, &Range<usize>> =
        defined.iter().map(|(label, range)| (folded(label), range)).collect();
    let text = marks.text;
    let mut at = body.start;
    for line in text[body].split_inclusive('\n') {
        let start = at + line.len() - line.trim_start_matches([' ', '>']).len();
        at += line.len();
        let line = line[line.len() - (at - start)..].trim_end();
        let Some((label, _)) = line.strip_prefix('[').and_then(|rest| rest.split_once("]:")) else {
            continue;
        };
        let Some(held) =
            first.get(&folded(label)).filter(|held| held.start != start && !held.contains(&start))
        else {
            continue;
        };
        let next = shown.partition_point(|range| range.end <= start);
        if shown.get(next).is_some_and(|range| range.contains(&start)) {
            continue;
        }
        let held = marks.place((*held).clone());
        let message = format!("`{label}` is defined a second time, which changes nothing");
        let problem = marks.report(
            Code::UnusedDefinition,
            start..start + line.len(),
            message,
            "remove the line, or give it a name of its own",
        );
        if let Some(problem) = problem {
            problem.also(held, "this definition holds");
        }
    }
}

/// A help that names the nearest definition.
pub(super) fn near(label: &str, known: &Names) -> Option<String> {
    did_you_mean(label, known.around(label))
}
