//! The days on which a text changes: those of its `since` and `until` blocks.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use memchr::memmem;

use super::call::{Argument, Call, CallKind};
use super::calls;
use crate::date::Day;
use crate::diag::Diagnostics;

/// The days of the blocks in a body; invalid ones are reported.
pub fn days(path: &Arc<str>, text: &str, body: Range<usize>) -> BTreeSet<Day> {
    let source = &text.as_bytes()[body.clone()];
    if !super::BUILT_IN.iter().any(|name| memmem::find(source, name.as_bytes()).is_some()) {
        return BTreeSet::new();
    }
    let calls = calls::find(path, text, body, &mut Diagnostics::new());
    calls
        .iter()
        .filter(|call| call.kind == CallKind::Open && super::BUILT_IN.contains(&call.name.as_str()))
        .filter_map(day)
        .collect()
}

fn day(call: &Call) -> Option<Day> {
    call.arguments.iter().find_map(|(name, value, _)| match value {
        Argument::Text(text) if name == "date" => Day::parse(text).ok(),
        _ => None,
    })
}
