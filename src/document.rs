//! One Markdown file, parsed: front matter as nodes, outline of the body, no text.
//!
//! A document depends on its file, the day and the policy for raw HTML alone, so it can be remembered by content
//! hash between builds. What needs other files (kind, facts, links) is known later, in `site`.

use std::ops::Range;
use std::sync::Arc;

use crate::config::{Config, RawHtml};
use crate::content::front::{Unclosed, split};
use crate::date::Day;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::inputs::{self, Hash};
use crate::markdown::{Outline, Tape, outline};
use crate::node::{Node, yaml};
use crate::source::Place;

/// What parsing depends on besides the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Edition {
    /// The day of the edition.
    pub today: Day,
    /// Policy for raw HTML.
    pub raw_html: RawHtml,
}

impl Edition {
    /// The edition that a configuration asks for.
    pub fn of(config: &Config) -> Edition {
        Edition { today: config.today, raw_html: config.raw_html }
    }
}

/// A parsed file.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The file.
    pub path: Arc<str>,
    /// Hash of its bytes.
    pub hash: Hash,
    /// Hash of what stands before the body.
    pub head: Hash,
    /// Its front matter; an empty map if it has none.
    pub front: Node,
    /// Where the Markdown stands.
    pub body: Range<usize>,
    /// What the site must know of the body.
    pub outline: Outline,
    /// Its events, so that rendering need not parse again; not kept between builds.
    pub tape: Option<Tape>,
    /// Problems found in it.
    pub problems: Diagnostics,
}

impl Document {
    /// Whether its front matter could be read.
    pub fn is_front_read(&self) -> bool {
        let broken =
            |problem: &Diagnostic| matches!(problem.code, Code::YamlSyntax | Code::UnclosedFrontMatter);
        !self.problems.iter().any(broken)
    }
}

/// Parses the text of a file.
pub fn parse(path: &Arc<str>, text: &str, hash: Hash, edition: Edition) -> Document {
    let mut problems = Diagnostics::new();
    let (front, body) = match split(text) {
        Ok(split) => (split.front, split.body),
        Err(Unclosed(range)) => {
            problems
                .report(Code::UnclosedFrontMatter, Place::new(path, range), "the front matter never ends")
                .help("write a line `---` after the last field");
            (None, text.len()..text.len())
        }
    };
    let front = front
        .and_then(|range| yaml(path, &text[range.clone()], range.start, &mut problems))
        .unwrap_or_else(|| Node::empty_map(0..0));
    let (outline, tape) = outline(path, text, body.clone(), edition.today, edition.raw_html, &mut problems);
    let head = inputs::hash(&text.as_bytes()[..body.start]);
    Document { path: Arc::clone(path), hash, head, front, body, outline, tape, problems }
}
