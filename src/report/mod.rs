//! Problems as people and programs read them: one representation of a problem, and one writer for each format.
//!
//! [`findings`] turns problems into [`Finding`]s, which know line and column; `frame` chooses the lines that are shown around each
//! place. A writer formats findings: `human`, `short`, `json`, `github`, `sarif`, and [`browser`] for the pages of the dev server.
//! Called by the command line and the dev server. The writers know neither streams nor terminal colors: they write to any writer.

mod browser;
mod finding;
mod findings;
mod fold;
mod frame;
mod github;
mod human;
mod json;
mod sarif;
mod short;
mod tally;

use std::io::{self, Write};

pub use browser::browser;
pub use finding::{Finding, Spot};
pub use findings::{Texts, findings, later};
pub use fold::{Folded, MOST as FOLD, fold};
pub use short::line;
pub use tally::{Tally, counted};

/// How problems are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// With the lines of the file, for people.
    Human,
    /// One line each: `file:line:column: severity[code]: message`.
    Short,
    /// One JSON object on each line, the summary last.
    Json,
    /// Workflow commands, which GitHub shows as annotations of the changed lines.
    Github,
    /// One SARIF 2.1.0 document (OASIS), for code scanning.
    Sarif,
}

impl Format {
    /// Whether standard output belongs to a program that reads it, so that no other line may be there.
    pub fn is_for_programs(self) -> bool {
        matches!(self, Format::Short | Format::Json | Format::Sarif)
    }
}

/// Writes findings in a format. `folder` is the site's folder as programs know it, with a slash at its end, or empty.
///
/// # Errors
///
/// What the stream says.
pub fn write(format: Format, findings: &[Finding], folder: &str, out: &mut dyn Write) -> io::Result<()> {
    let shown: Vec<Finding>;
    let findings = match format {
        // JSON has escapes of its own.
        Format::Json | Format::Sarif => findings,
        _ => {
            shown = findings.iter().map(Finding::shown).collect();
            &shown
        }
    };
    match format {
        Format::Human => human::write(findings, out),
        Format::Short => findings.iter().try_for_each(|finding| short::write(finding, out)),
        Format::Json => findings.iter().try_for_each(|finding| json::write("problem", finding, out)),
        Format::Github => findings.iter().try_for_each(|finding| github::write(finding, folder, out)),
        Format::Sarif => sarif::write(findings, folder, out),
    }
}

/// Writes findings that are gone as JSON lines.
///
/// # Errors
///
/// What the stream says.
pub fn write_resolved(findings: &[Finding], out: &mut dyn Write) -> io::Result<()> {
    findings.iter().try_for_each(|finding| json::write("resolved", finding, out))
}
