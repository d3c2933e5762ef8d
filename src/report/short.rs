//! A finding on one line: `file:line:column: severity[code]: message (help)`, in which `⏎` is a line end of the help.

use std::io::{self, Write};

use super::finding::Finding;

/// Writes a line.
pub(super) fn write(finding: &Finding, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", line(finding))
}

/// The line without its end.
pub fn line(finding: &Finding) -> String {
    let Finding { severity, code, message, help, spot, .. } = finding;
    let at = spot.as_ref().map_or_else(
        || "site".to_owned(),
        |spot| format!("{}:{}:{}", spot.place.path, spot.line, spot.column),
    );
    let help = help.as_ref().map(|help| format!(" ({})", help.replace('\n', "⏎"))).unwrap_or_default();
    format!("{at}: {}[{}]: {message}{help}", severity.as_str(), code.name())
}
