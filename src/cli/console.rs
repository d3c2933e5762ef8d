//! The output of a command: problems, a summary, notes, each where its format has a place for it.
//!
//! With `json` and `sarif`, standard output is for the program that reads it; people read the rest on standard error.

use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::Args;
use colorchoice_clap::Color;
use serde_json::{Map, Value, json};

use crate::bytes::control::shown;
use crate::diag::{Diagnostic, Severity};
use crate::inputs::Inputs;
use crate::report::{self, Finding, Folded, Format, Tally, findings, fold};

/// What every command understands, before its name and after it.
#[derive(Args)]
pub(super) struct Common {
    /// The site's folder, with `site.toml` in it.
    #[arg(long, value_name = "DIR", default_value = ".", global = true)]
    pub(super) root: PathBuf,
    /// Show problems and nothing else.
    #[arg(long, short, global = true)]
    pub(super) quiet: bool,
    #[command(flatten)]
    pub(super) color: Color,
}

/// On a terminal no more than this many problems are shown.
const CAP: usize = 40;

/// Where a command speaks.
pub(super) struct Console {
    format: Format,
    quiet: bool,
    folder: String,
}

impl Console {
    /// A console that shows problems in a format.
    pub(super) fn new(common: &Common, format: Format) -> Console {
        Console { format, quiet: common.quiet, folder: folder(&common.root) }
    }

    /// Shows problems and counts them.
    pub(super) fn problems(&self, problems: &[(Severity, Diagnostic)], inputs: &Inputs) -> Tally {
        self.findings(&findings(problems, inputs));
        Tally::of(problems)
    }

    /// Shows findings. A closed pipe, as of `head`, is not an error.
    pub(super) fn findings(&self, findings: &[Finding]) {
        self.findings_up_to(if io::stderr().is_terminal() { CAP } else { usize::MAX }, findings);
    }

    /// Shows findings, to people no more than so many.
    pub(super) fn findings_up_to(&self, most: usize, findings: &[Finding]) {
        if self.format != Format::Human {
            let mut out = io::BufWriter::new(io::stdout().lock());
            heard(report::write(self.format, findings, &self.folder, &mut out).and_then(|()| out.flush()));
            return;
        }
        // Errors first: they prevent the publication of the site.
        let mut sorted = findings.to_vec();
        sorted.sort_by_key(|finding| finding.severity);
        let mut out = io::BufWriter::new(anstream::stderr().lock());
        let _ = self.folded(&sorted, most, &mut out).and_then(|()| out.flush());
    }

    /// Writes findings for people, those of one code in one file folded after the first ones, and no more than so many.
    fn folded(&self, findings: &[Finding], most: usize, out: &mut dyn Write) -> io::Result<()> {
        let path = |finding: &Finding| finding.spot.as_ref().map(|spot| Arc::clone(&spot.place.path));
        let (mut written, mut covered) = (0, 0);
        for line in fold(findings, |finding| (finding.code.name(), path(finding), finding.since.is_some())) {
            match line {
                Folded::One(finding) if written < most => {
                    report::write(self.format, std::slice::from_ref(finding), &self.folder, out)?;
                    (written, covered) = (written + 1, covered + 1);
                }
                Folded::One(_) => break,
                Folded::More(count, finding) => {
                    let place = path(finding).map(|path| format!(" in `{path}`")).unwrap_or_default();
                    let code = finding.code.name();
                    writeln!(out, "… and {count} more `{code}`{place}; `--format short` shows all\n")?;
                    covered += count;
                }
            }
        }
        if covered < findings.len() {
            writeln!(out, "… and {} more; `--format short` shows all\n", findings.len() - covered)?;
        }
        Ok(())
    }

    /// Shows findings that an edit has fixed.
    pub(super) fn resolved(&self, findings: &[Finding]) {
        if self.format == Format::Json {
            let mut out = io::BufWriter::new(io::stdout().lock());
            heard(report::write_resolved(findings, &mut out).and_then(|()| out.flush()));
            return;
        }
        for finding in findings {
            self.say(format_args!("fixed: {}", report::line(&Finding { help: None, ..finding.shown() })));
        }
    }

    /// Prints the result of the command: a sentence for people, fields for programs.
    pub(super) fn summary(&self, what: &str, tally: Tally, sentence: impl fmt::Display, fields: Value) {
        if self.format == Format::Json {
            let mut line = Map::new();
            line.insert("type".to_owned(), json!(what));
            line.insert("errors".to_owned(), json!(tally.errors));
            line.insert("warnings".to_owned(), json!(tally.warnings));
            line.extend(fields.as_object().cloned().unwrap_or_default());
            if !self.quiet {
                say(Value::Object(line));
            }
        } else {
            self.say(sentence);
        }
    }

    /// Tells people that a command failed because of problems: on standard error, even if the problems are elsewhere.
    pub(super) fn failure(&self, sentence: &str, tally: Tally, fields: Value) {
        if self.format == Format::Json {
            self.summary("summary", tally, "", fields);
        } else if !self.quiet {
            let _ = writeln!(io::stderr(), "{}: {tally}", shown(sentence));
        }
    }

    /// Prints a line for people; not in a format for programs, and not with `--quiet`.
    pub(super) fn say(&self, line: impl fmt::Display) {
        match (self.quiet, self.format.is_for_programs()) {
            (true, _) => {}
            (false, true) if self.format == Format::Json => {}
            (false, true) => {
                let _ = writeln!(io::stderr(), "{}", shown(&line.to_string()));
            }
            (false, false) => say(line),
        }
    }

    /// Prints a note: something that the author need not fix.
    pub(super) fn note(&self, text: &str) {
        if !self.quiet && self.format == Format::Json {
            say(json!({ "type": "note", "message": text }));
        } else if !self.quiet {
            let _ = writeln!(io::stderr(), "note: {}", shown(text));
        }
    }

    /// Prints what to do next.
    pub(super) fn hint(&self, text: &str) {
        if !self.quiet {
            let _ = writeln!(io::stderr(), "next: {}", shown(text));
        }
    }

    /// Whether progress may be shown.
    pub(super) fn shows_progress(&self) -> bool {
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        !self.quiet && !dumb && self.format == Format::Human && io::stderr().is_terminal()
    }
}

/// The site's folder for other programs that run in the same place: with a slash at its end; empty if it is the current folder.
pub(super) fn folder(root: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let below = root.strip_prefix(&here).unwrap_or(root);
    let parts = below.components().filter(|part| !matches!(part, std::path::Component::CurDir));
    let text = parts.collect::<PathBuf>().to_string_lossy().replace('\\', "/");
    if text.is_empty() { text } else { format!("{text}/") }
}

/// Prints why a command could not run, with all causes.
pub(super) fn failure(error: &anyhow::Error) {
    let causes: Vec<String> = error.chain().map(ToString::to_string).collect();
    let _ = writeln!(io::stderr(), "error: {}", shown(&causes.join(": ")));
}

/// Whether standard output took all that was written.
static IS_LOST: AtomicBool = AtomicBool::new(false);

/// Remembers a failed write to standard output; a closed pipe is not one.
fn heard(written: io::Result<()>) {
    if written.is_err_and(|error| error.kind() != io::ErrorKind::BrokenPipe) {
        IS_LOST.store(true, Ordering::Relaxed);
    }
}

/// Whether output was lost, as on a full disk.
pub(super) fn is_lost() -> bool {
    IS_LOST.load(Ordering::Relaxed)
}

/// Writes a line to standard output. A closed pipe, as of `head`, is not an error.
pub(super) fn say(line: impl fmt::Display) {
    heard(writeln!(io::stdout().lock(), "{}", shown(&line.to_string())));
}
