//! Problems as people and programs read them: with the lines of the file, one line each, or JSON.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, IsTerminal, Write};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use clap::ValueEnum;
use serde_json::json;

use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::inputs::Inputs;
use crate::source::{Place, line_column};
use crate::theme::Theme;

/// How problems are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// With the lines of the file, for people.
    Human,
    /// One line each: `file:line:column: severity[code]: message`.
    Short,
    /// One JSON object on each line.
    Json,
}

/// On a terminal no more than this many problems are shown.
const CAP: usize = 40;

/// How many problems there are.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    /// Errors.
    pub(super) errors: usize,
    /// Warnings.
    pub(super) warnings: usize,
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}", counted(self.errors, "error"), counted(self.warnings, "warning"))
    }
}

/// A count and its word, in English.
pub(super) fn counted(count: usize, word: &str) -> String {
    format!("{count} {word}{}", if count == 1 { "" } else { "s" })
}

impl Tally {
    /// The last line of a command that failed.
    pub(super) fn write_failure(&self, what: &str) -> io::Result<()> {
        writeln!(io::stderr(), "{what}: {self}")
    }
}

/// Prints problems, with the texts of the files that they are in.
pub(super) struct Reporter<'a> {
    format: Format,
    inputs: &'a Inputs,
    texts: BTreeMap<String, Option<String>>,
}

impl<'a> Reporter<'a> {
    /// A reporter in a format.
    pub(super) fn new(format: Format, inputs: &'a Inputs) -> Reporter<'a> {
        Reporter { format, inputs, texts: BTreeMap::new() }
    }

    /// Prints all problems and counts them; a closed pipe is no error of ours.
    pub(super) fn print(mut self, problems: &[(Severity, Diagnostic)]) -> Tally {
        let errors = problems.iter().filter(|(severity, _)| *severity == Severity::Error).count();
        let tally = Tally { errors, warnings: problems.len() - errors };
        let _ = match self.format {
            Format::Human => self.human(problems),
            Format::Short => self.lines(problems, Reporter::short),
            Format::Json => self.lines(problems, Reporter::json),
        };
        tally
    }

    fn human(&mut self, problems: &[(Severity, Diagnostic)]) -> io::Result<()> {
        let terminal = io::stderr().is_terminal();
        let renderer = if terminal { Renderer::styled() } else { Renderer::plain() };
        let mut out = io::BufWriter::new(io::stderr().lock());
        let shown = if terminal { CAP } else { usize::MAX };
        // Errors first: they are what keeps the site from being published.
        let (errors, warnings): (Vec<_>, Vec<_>) =
            problems.iter().partition(|(severity, _)| *severity == Severity::Error);
        for (severity, problem) in errors.iter().chain(&warnings).take(shown) {
            self.load(problem);
            writeln!(out, "{}\n", renderer.render(&self.groups(*severity, problem)))?;
        }
        if problems.len() > shown {
            writeln!(out, "… and {} more; `--format short` shows all\n", problems.len() - shown)?;
        }
        out.flush()
    }

    fn load(&mut self, problem: &Diagnostic) {
        let places = problem.place.iter().chain(problem.also.iter().map(|(place, _)| place));
        for place in places {
            if !self.texts.contains_key(&*place.path) {
                let text = self.read(place);
                self.texts.insert(place.path.to_string(), text);
            }
        }
    }

    fn read(&self, place: &Place) -> Option<String> {
        if let Some(text) = Theme::builtin_text(&place.path) {
            return Some(text.to_owned());
        }
        self.inputs.find(&place.path)?;
        self.inputs.text(&place.path, &mut Diagnostics::new())
    }

    fn groups<'r>(&'r self, severity: Severity, problem: &'r Diagnostic) -> Vec<Group<'r>> {
        let level = match severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let title = level.primary_title(&*problem.message).id(problem.code.name());
        let mut group = match &problem.place {
            Some(place) => match self.texts.get(&*place.path).and_then(Option::as_deref) {
                Some(text) => {
                    let mut snippet = Snippet::source(text)
                        .path(&*place.path)
                        .annotation(AnnotationKind::Primary.span(place.range_in(text)));
                    for (also, label) in problem.also.iter().filter(|(also, _)| also.path == place.path) {
                        snippet = snippet
                            .annotation(AnnotationKind::Context.span(also.range_in(text)).label(label));
                    }
                    title.element(snippet)
                }
                None => title.element(annotate_snippets::Origin::path(&*place.path)),
            },
            None => Group::with_title(title),
        };
        for (also, label) in &problem.also {
            let elsewhere = problem.place.as_ref().is_none_or(|place| place.path != also.path);
            if let (true, Some(text)) = (elsewhere, self.texts.get(&*also.path).and_then(Option::as_deref)) {
                group = group.element(
                    Snippet::source(text)
                        .path(&*also.path)
                        .annotation(AnnotationKind::Context.span(also.range_in(text)).label(label)),
                );
            }
        }
        if let Some(help) = &problem.help {
            group = group.element(Level::HELP.message(&**help));
        }
        vec![group]
    }

    fn lines(
        &mut self,
        problems: &[(Severity, Diagnostic)],
        line: fn(&Reporter<'a>, Severity, &Diagnostic) -> String,
    ) -> io::Result<()> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        for (severity, problem) in problems {
            self.load(problem);
            writeln!(out, "{}", line(self, *severity, problem))?;
        }
        out.flush()
    }

    fn position(&self, place: &Place, offset: usize) -> (usize, usize) {
        let text = self.texts.get(&*place.path).and_then(Option::as_deref);
        text.map_or((1, 1), |text| line_column(text, offset))
    }

    fn short(&self, severity: Severity, problem: &Diagnostic) -> String {
        let at = problem.place.as_ref().map_or_else(
            || "site".to_owned(),
            |place| {
                let (line, column) = self.position(place, place.start);
                format!("{}:{line}:{column}", place.path)
            },
        );
        let help = problem.help.as_ref().map(|help| format!(" ({help})")).unwrap_or_default();
        format!("{at}: {}[{}]: {}{help}", severity.as_str(), problem.code.name(), problem.message)
    }

    fn json(&self, severity: Severity, problem: &Diagnostic) -> String {
        let place = |place: &Place| {
            let (line, column) = self.position(place, place.start);
            let (end_line, end_column) = self.position(place, place.end);
            json!({
                "file": &*place.path, "line": line, "column": column, "end_line": end_line, "end_column": end_column,
            })
        };
        let also: Vec<_> = problem
            .also
            .iter()
            .map(|(also, label)| {
                let mut value = place(also);
                value["label"] = json!(label);
                value
            })
            .collect();
        json!({
            "severity": severity.as_str(),
            "code": problem.code.name(),
            "message": problem.message,
            "place": problem.place.as_ref().map(place),
            "also": also,
            "help": problem.help,
        })
        .to_string()
    }
}

/// Says why a command could not run, with all causes.
pub(super) fn failure(error: &anyhow::Error) {
    let causes: Vec<String> = error.chain().map(ToString::to_string).collect();
    let _ = writeln!(io::stderr(), "error: {}", causes.join(": "));
}

/// Writes a line to standard output. A reader that has gone, such as `head`, wants no more of it, which is no error.
pub(super) fn say(line: impl fmt::Display) {
    let _ = writeln!(io::stdout().lock(), "{line}");
}
