//! Two spaces in a row inside a sentence.

use super::reading::Reading;
use crate::diag::{Code, Diagnostics};

/// Reports each run of spaces once.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) {
    for passage in reading.passages().filter(|passage| !passage.cell) {
        let text = passage.text.as_str();
        let mut at = 0;
        while let Some(found) = text[at..].find("  ") {
            let start = at + found;
            let end = text[start..].find(|c| c != ' ').map_or(text.len(), |length| start + length);
            at = end;
            let inside = text[..start].chars().next_back().is_some_and(|c| !c.is_whitespace())
                && text[end..].chars().next().is_some_and(|c| !c.is_whitespace());
            if inside {
                let message = format!("{} spaces stand in a row", end - start);
                reading
                    .report(Code::DoubleSpace, passage, start..end, message, diags)
                    .help("leave one space");
            }
        }
    }
}
