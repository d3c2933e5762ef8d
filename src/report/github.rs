//! A finding as a workflow command of GitHub Actions: `::error file=…,line=…,title=…::message`.
//!
//! The form and its escapes are those of GitHub's manual, "Workflow commands for GitHub Actions".

use std::io::{self, Write};

use super::finding::Finding;

/// Writes a line.
pub(super) fn write(finding: &Finding, folder: &str, out: &mut dyn Write) -> io::Result<()> {
    let mut properties = Vec::new();
    if let Some(spot) = finding.spot.as_ref().filter(|spot| !spot.is_built_in()) {
        properties.push(format!("file={}", property(&format!("{folder}{}", spot.place.path))));
        properties.push(format!("line={},endLine={}", spot.line, spot.end_line));
        // Columns are understood only where the place is within a line.
        if spot.line == spot.end_line {
            properties.push(format!("col={},endColumn={}", spot.column, spot.end_column));
        }
    }
    let code = finding.code.name();
    let title = finding.since.map_or_else(|| code.to_owned(), |since| format!("{code} ({})", since.day));
    properties.push(format!("title={}", property(&title)));
    let help = finding.help.as_ref().map(|help| format!("\nhelp: {help}")).unwrap_or_default();
    let message = data(&format!("{}{help}", finding.message));
    writeln!(out, "::{} {}::{message}", finding.severity.as_str(), properties.join(","))
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_ends_a_property_or_a_command_is_escaped() {
        assert_eq!(property("a,b: 50 %\n"), "a%2Cb%3A 50 %25%0A");
        assert_eq!(data("a,b: 50 %\n"), "a,b: 50 %25%0A");
    }
}
