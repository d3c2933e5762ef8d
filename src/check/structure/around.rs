//! Calls around blocks: the same days and components around the same blocks.

use std::collections::{BTreeMap, BTreeSet};

use super::side::Sides;
use crate::diag::{Code, Diagnostics};
use crate::markdown::Call;

/// Compares the calls around paired blocks: `(own, other)` by their numbers.
pub fn compare(pairs: &[(usize, usize)], sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) {
    if pairs.iter().all(|(own, other)| sides.own.keys[*own].around == sides.other.keys[*other].around) {
        return;
    }
    let partners = partners(pairs, sides);
    let mut reported = BTreeSet::new();
    for (own, other) in pairs {
        let (block, original) = (&sides.own.blocks[*own], &sides.other.blocks[*other]);
        for call in &original.around {
            let partner = partners.get(call).copied();
            let expected = &sides.other.calls[*call];
            match partner.filter(|partner| block.around.contains(partner)) {
                Some(partner) if reported.insert((Some(partner), Some(*call))) => {
                    tag(&sides.own.calls[partner], expected, sides, diags);
                }
                Some(_) => {}
                None if reported.insert((None, Some(*call))) => {
                    let tag = sides.other.written(&expected.range).to_owned();
                    let at = sides.other.at(&expected.range);
                    let message = format!("in the original, this is inside `{tag}` of {at}");
                    let close = format!("{{% </{}> %}}", expected.name);
                    let help = match partner {
                        Some(_) => format!("move `{tag}` or `{close}`, so that this is between them"),
                        None => {
                            format!("write `{tag}` before it and `{close}` after it, on lines of their own")
                        }
                    };
                    sides
                        .report(Code::DifferentComponent, &block.range, &expected.range, message, diags)
                        .help(help);
                }
                None => {}
            }
        }
        let known: Vec<usize> =
            original.around.iter().filter_map(|call| partners.get(call).copied()).collect();
        let has_lost = original.around.len() > known.len();
        for call in block.around.iter().filter(|call| !known.contains(call)) {
            if has_lost || !reported.insert((Some(*call), None)) {
                continue;
            }
            let own_call = &sides.own.calls[*call];
            let tag = sides.own.written(&own_call.range).to_owned();
            let is_paired = partners.values().any(|partner| partner == call);
            let at = sides.other.at(&original.range);
            let message = format!("in {at}, this is not inside `{tag}`");
            let help = if is_paired {
                format!("write `{{% </{}> %}}` before it", own_call.name)
            } else {
                format!("remove `{tag}` and its end")
            };
            sides.report(Code::DifferentComponent, &block.range, &original.range, message, diags).help(help);
        }
    }
}

/// The call of the translation for each call of the original: the one around most of the same blocks.
fn partners(pairs: &[(usize, usize)], sides: Sides<'_, '_, '_>) -> BTreeMap<usize, usize> {
    let mut votes: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for (own, other) in pairs {
        let mine = &sides.own.blocks[*own].around;
        for call in &sides.other.blocks[*other].around {
            for own in mine {
                let (left, right) = (&sides.own.calls[*own], &sides.other.calls[*call]);
                if left.name == right.name {
                    let calls = sides.own.reading.scope.calls;
                    let is_same = calls.of_call(left) == calls.of_call(right);
                    *votes.entry((*call, *own)).or_default() += if is_same { 3 } else { 1 };
                }
            }
        }
    }
    let mut best: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    for ((call, own), count) in votes {
        let entry = best.entry(call).or_insert((count, own));
        if count > entry.0 {
            *entry = (count, own);
        }
    }
    best.into_iter().map(|(call, (_, own))| (call, own)).collect()
}

/// Reports the first fact of a tag that differs.
pub fn tag(own: &Call, other: &Call, sides: Sides<'_, '_, '_>, diags: &mut Diagnostics) {
    let calls = sides.own.reading.scope.calls;
    let (mine, theirs) = (calls.of_call(own), calls.of_call(other));
    if mine == theirs {
        return;
    }
    let at = sides.other.at(&other.range);
    let names: BTreeSet<&str> = mine.keys().chain(theirs.keys()).copied().collect();
    let Some(name) = names.into_iter().find(|name| mine.get(name) != theirs.get(name)) else { return };
    let value = |facts: &BTreeMap<&str, String>, call: &Call| {
        facts.get(name).cloned().unwrap_or_else(|| calls.default_of(call, name).to_owned())
    };
    let (is, expected) = (value(&mine, own), value(&theirs, other));
    let message = match (is.is_empty(), expected.is_empty()) {
        (false, false) => format!("`{name}` is `{is}`, and `{expected}` in `{}` of {at}", other.name),
        (true, _) => format!("`{}` lacks `{name}`, which is `{expected}` at {at}", own.name),
        (_, true) => format!("`{name}` is `{is}`, and `{}` of {at} has no `{name}`", other.name),
    };
    let help = if expected.is_empty() {
        format!("remove `{name}=\"{is}\"`")
    } else {
        format!("write `{name}=\"{expected}\"`")
    };
    let argument = own.arguments.iter().find(|(argument, ..)| argument == name).map(|(.., range)| range);
    let place = argument.unwrap_or(&own.range);
    sides.report(Code::DifferentComponent, place, &other.range, message, diags).help(help);
}
