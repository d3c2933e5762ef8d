//! One parsed Markdown file: front matter as nodes, outline of the body, no text.
//!
//! A document depends only on its file, the day and the policy for raw HTML, so it can be kept between builds by its content hash.
//! What depends on other files (kind, facts, links) is added later, in `site`.

mod calls;
mod options;
mod title;

use std::ops::Range;
use std::sync::Arc;

pub use options::ParseOptions;

use crate::content::front::{FenceError, Format, Split, split};
use crate::content::kinds::TranslationState;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::inputs::{self, Hash};
use crate::markdown::{Outline, SectionSum, Tape, check_references, outline};
use crate::node::{Choice, Node, Reader, Value, json, toml_part, yaml};
use crate::source::{Place, line_column};

/// A parsed file.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The file.
    pub path: Arc<str>,
    /// Hash of its bytes.
    pub hash: Hash,
    /// Hash of what comes before the body.
    pub head: Hash,
    /// How its front matter is written.
    pub format: Format,
    /// Its front matter; an empty map if it has none.
    pub front: Node,
    /// Where the Markdown is.
    pub body: Range<usize>,
    /// What the site must know of the body.
    pub outline: Outline,
    /// The sections of the body, if it is an original whose translations are compared with it, a translation that was reviewed, or one that
    /// is only begun; else
    /// empty.
    pub sections: Vec<SectionSum>,
    /// The events of the body, so that rendering need not parse it again; not kept between builds.
    pub tape: Option<Tape>,
    /// Problems found in it.
    pub problems: Diagnostics,
}

/// What stands for the hash of a page without a file.
const NO_FILE: Hash = [0; 16];

impl Document {
    /// The document of a page without a text of its own; `path` is the file that the page follows from.
    pub fn without_file(path: &Arc<str>) -> Document {
        Document {
            path: Arc::clone(path),
            hash: NO_FILE,
            head: NO_FILE,
            format: Format::Yaml,
            front: Node::empty_map(0..0),
            body: 0..0,
            outline: Outline::default(),
            sections: Vec::new(),
            tape: None,
            problems: Diagnostics::new(),
        }
    }

    /// Whether it is the text of a file.
    pub fn has_file(&self) -> bool {
        self.hash != NO_FILE
    }

    /// Whether it says which version of its original it follows.
    pub fn is_stamped(&self) -> bool {
        self.front.get("translation").is_some_and(|translation| translation.get("source").is_some())
    }

    /// Whether it says that it was reviewed, and which text was.
    pub fn is_reviewed(&self) -> bool {
        let Some(translation) = self.front.get("translation") else { return false };
        let Some(Value::Text(written)) = translation.get("state").map(|state| &state.value) else {
            return false;
        };
        let is_review = |(name, state): &(&str, TranslationState)| state.is_review() && name == written;
        translation.get("text").is_some() && TranslationState::NAMES.iter().any(is_review)
    }

    /// Whether it says why it is built in another way than its original, and which text that is of.
    pub fn differs(&self) -> bool {
        let translation = self.front.get("translation");
        translation.is_some_and(|about| about.get("differs").is_some() && about.get("text").is_some())
    }

    /// Whether it is a translation that follows no version of its original yet, as `hexaglot l10n new` writes it.
    pub fn is_begun(&self) -> bool {
        let translation = self.front.get("translation");
        translation.is_some_and(|about| about.get("of").is_some() && about.get("source").is_none())
    }

    /// Whether its front matter could be read.
    pub fn is_front_read(&self) -> bool {
        use Code::{JsonSyntax, TomlSyntax, UnclosedFrontMatter, YamlSyntax};
        let broken = |problem: &Diagnostic| {
            matches!(problem.code, YamlSyntax | TomlSyntax | JsonSyntax | UnclosedFrontMatter)
        };
        self.front.as_map().is_some() && !self.problems.iter().any(broken)
    }

    /// Problems; the helps of those in this file are written in the syntax of its front matter.
    pub fn said(&self, problems: Diagnostics) -> Diagnostics {
        if self.format == Format::Yaml || problems.is_empty() {
            return problems;
        }
        let is_here =
            |problem: &Diagnostic| problem.place.as_ref().is_some_and(|place| place.path == self.path);
        let said = |problem: &Diagnostic| {
            let help = problem.help.as_ref().map(|help| match is_here(problem) {
                true => self.format.said(help),
                false => help.clone(),
            });
            Diagnostic { help, ..problem.clone() }
        };
        problems.iter().map(said).collect()
    }
}

/// The document of a file with this text, with other parse options.
pub fn parse_again(known: &Document, text: &str, edition: ParseOptions) -> Document {
    if !known.problems.is_empty() {
        let sections = known.sections.clone();
        return Document { sections, ..parse(&known.path, text, known.hash, edition) };
    }
    let mut problems = Diagnostics::new();
    let ParseOptions { today, raw_html } = edition;
    let (outline, tape) = outline(&known.path, text, known.body.clone(), today, raw_html, &mut problems);
    let (path, front, body) = (Arc::clone(&known.path), known.front.clone(), known.body.clone());
    let Document { hash, head, format, .. } = *known;
    let sections = known.sections.clone();
    Document { path, hash, head, format, front, body, outline, sections, tape, problems }
}

/// Parses the text of a file.
pub fn parse(path: &Arc<str>, text: &str, hash: Hash, edition: ParseOptions) -> Document {
    let mut problems = Diagnostics::new();
    let Split { front, body, fault } = split(text);
    // Unknown front matter is not an empty map: the missing fields may be in it.
    let nothing = if fault.is_some() { Value::Null } else { Value::Map(Vec::new()) };
    if let Some(fault) = fault {
        report(path, fault, &mut problems);
    }
    let format = front.as_ref().map_or(Format::Yaml, |(format, _)| *format);
    let front = front.and_then(|(_, range)| values(path, text, (format, range), &mut problems));
    let mut front = front.unwrap_or(Node { value: nothing, range: 0..0 });
    let body = title::take(path, text, &mut front, body, edition);
    if memchr::memchr(b'{', &text.as_bytes()[..body.start]).is_some() {
        calls::check(path, text, &front, &mut problems);
    }
    let (outline, tape) = outline(path, text, body.clone(), edition.today, edition.raw_html, &mut problems);
    title::check(path, text, &front, &outline, &mut problems);
    check_references(path, text, &body, &mut problems);
    let head = inputs::hash(&text.as_bytes()[..body.start]);
    let sections = Vec::new();
    Document { path: Arc::clone(path), hash, head, format, front, body, outline, sections, tape, problems }
}

/// The values of front matter, if it can be parsed.
fn values(
    path: &Arc<str>,
    text: &str,
    (format, range): (Format, Range<usize>),
    problems: &mut Diagnostics,
) -> Option<Node> {
    let (written, base) = (&text[range.clone()], range.start);
    let mut found = Diagnostics::new();
    let read = match format {
        Format::Yaml => yaml(path, written, base, &mut found),
        Format::Toml => toml_part(path, written, base, &mut found),
        Format::Json => json(path, written, base, &mut found),
    };
    if read.as_ref().is_some_and(|front| front.as_map().is_some()) {
        problems.extend(found);
        return read;
    }
    if let Some((other, fault)) = of_other_format(path, text, (format, range)) {
        report(path, fault, problems);
        return Some(other);
    }
    problems.extend(found);
    if let Some(front) = &read {
        let _: Option<()> = Reader { path, diags: problems }.no_map(front, text);
    }
    read
}

/// The values of front matter that is written in another format than its fences say.
fn of_other_format(
    path: &Arc<str>,
    text: &str,
    (format, range): (Format, Range<usize>),
) -> Option<(Node, FenceError)> {
    let (written, base) = (&text[range.clone()], range.start);
    let mut silent = Diagnostics::new();
    let (read, name, fence) = match format {
        Format::Yaml => (toml_part(path, written, base, &mut silent)?, "TOML", "+++"),
        // The one field of a text is fixed where it is.
        Format::Toml if written.trim().lines().count() > 1 => {
            (yaml(path, written, base, &mut silent)?, "YAML", "---")
        }
        _ => return None,
    };
    let is_front = silent.is_empty() && read.as_map().is_some_and(|map| !map.is_empty());
    let own = text[..base].lines().next_back().unwrap_or_default().trim_end();
    let line = |at: usize| line_column(text, at).0;
    let (first, last) = (line(base.saturating_sub(1)), line(range.end));
    let message = format!("the front matter is {name}, which is written between lines of `{fence}`");
    let help = format!("write `{fence}` in line {first} and in line {last}");
    let start = text[..base - 1].rfind('\n').map_or(0, |end| end + 1);
    let place = start..start + own.len();
    is_front.then_some((read, FenceError { is_unclosed: false, range: place, message, help }))
}

fn report(path: &Arc<str>, fault: FenceError, problems: &mut Diagnostics) {
    let code = if fault.is_unclosed { Code::UnclosedFrontMatter } else { Code::BadFrontMatter };
    problems.report(code, Place::new(path, fault.range), fault.message).help(fault.help);
}
