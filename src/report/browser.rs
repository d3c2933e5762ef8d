//! A finding as the overlay and the bar in the browser show it, as JSON: with its lines, and links that open them in an editor.

use serde_json::{Value, json};

use super::finding::{Finding, Spot};
use super::frame::around;

/// Lines of a file before and after a problem.
const AROUND: usize = 2;

/// The longest line that is shown, in characters.
const WIDEST: usize = 240;

/// A finding; `link` gives the address at which a place is opened in an editor, by path, line and column.
pub fn browser(finding: &Finding, link: &dyn Fn(&str, usize, usize) -> Option<String>) -> Value {
    let also = finding.also.iter().map(|(spot, label)| {
        let mut value = place(spot, link);
        value["label"] = json!(label);
        value
    });
    json!({
        "severity": finding.severity.as_str(),
        "code": finding.code.name(),
        "message": finding.message,
        "help": finding.help,
        "explanation": finding.code.explanation(),
        "place": finding.spot.as_ref().map(|spot| place(spot, link)),
        "also": also.collect::<Vec<_>>(),
    })
}

fn place(spot: &Spot, link: &dyn Fn(&str, usize, usize) -> Option<String>) -> Value {
    let (path, line, column) = (&*spot.place.path, spot.line, spot.column);
    let mut value = json!({ "path": path, "line": line, "column": column, "href": link(path, line, column) });
    if spot.text.is_some() {
        let lines = around(spot, AROUND, WIDEST).into_iter();
        let frame =
            lines.map(|line| json!({ "number": line.number, "text": line.text, "skipped": line.skipped }));
        value["frame"] = frame.collect();
        // A place of several lines is marked to the end of its first.
        value["endColumn"] = json!(if spot.end_line == line { spot.end_column } else { usize::MAX >> 32 });
    }
    value
}
