//! What a thread remembers of highlighting: lines, by the state of the parser before them.
//!
//! Most lines of code stand in many blocks: imports, braces, empty lines, and every line of an original in its
//! translations. A line and the state before it decide its HTML and the state after it, so what is remembered never shows
//! in the output.

use std::collections::HashMap;
use std::rc::Rc;

use syntect::html::{ClassStyle, line_tokens_to_classed_spans};
use syntect::parsing::{ParseState, Scope, ScopeStack, SyntaxReference, SyntaxSet};
use syntect::util::LinesWithEndings;

/// How classes are named.
pub(super) const STYLE: ClassStyle = ClassStyle::SpacedPrefixed { prefix: "hl-" };

/// A thread forgets its lines when it holds this many: a few megabytes.
const MOST_LINES: usize = 16_384;

/// Index of a state between two lines.
type StateId = u32;

/// A line that has been highlighted.
#[derive(Clone)]
struct Line {
    html: Rc<str>,
    /// How many more spans are open after it than before it.
    opened: isize,
    after: StateId,
}

/// The memory of a thread.
#[derive(Default)]
pub(super) struct Lines {
    states: Vec<(ParseState, ScopeStack)>,
    /// States by their scopes, which tell most of them apart.
    by_scopes: HashMap<Vec<Scope>, Vec<StateId>>,
    /// The state in which a block begins, by the name of its language; `None` for names that no syntax has.
    starts: HashMap<String, Option<StateId>>,
    known: HashMap<StateId, HashMap<Box<str>, Line>>,
    /// How many lines are known.
    count: usize,
}

impl Lines {
    /// The state in which a block of this language begins.
    pub(super) fn syntax<'s>(
        &mut self,
        language: &str,
        find: impl FnOnce() -> Option<&'s SyntaxReference>,
    ) -> Option<StateId> {
        if self.count >= MOST_LINES {
            *self = Lines::default();
        }
        if let Some(start) = self.starts.get(language) {
            return *start;
        }
        let start = find().map(|syntax| self.state(ParseState::new(syntax), ScopeStack::new()));
        self.starts.insert(language.to_owned(), start);
        start
    }

    /// Writes a block; `None` if the parser gives up.
    pub(super) fn write(
        &mut self,
        out: &mut String,
        start: StateId,
        code: &str,
        syntaxes: &SyntaxSet,
    ) -> Option<()> {
        let (mut state, mut open) = (start, 0);
        for text in LinesWithEndings::from(code) {
            let line = self.line(state, text, syntaxes)?;
            out.push_str(&line.html);
            open += line.opened;
            state = line.after;
        }
        for _ in 0..open {
            out.push_str("</span>");
        }
        Some(())
    }

    fn line(&mut self, before: StateId, text: &str, syntaxes: &SyntaxSet) -> Option<Line> {
        if let Some(line) = self.known.get(&before).and_then(|lines| lines.get(text)) {
            return Some(line.clone());
        }
        let (mut parser, mut scopes) = self.states[before as usize].clone();
        let tokens = parser.parse_line(text, syntaxes).ok()?;
        let (html, opened) = line_tokens_to_classed_spans(text, &tokens, STYLE, &mut scopes).ok()?;
        let line = Line { html: html.into(), opened, after: self.state(parser, scopes) };
        self.known.entry(before).or_default().insert(text.into(), line.clone());
        self.count += 1;
        Some(line)
    }

    fn state(&mut self, parser: ParseState, scopes: ScopeStack) -> StateId {
        let alike = self.by_scopes.entry(scopes.scopes.clone()).or_default();
        let states = &mut self.states;
        let same = alike.iter().copied().find(|id| {
            let (known, known_scopes) = &states[*id as usize];
            *known == parser && *known_scopes == scopes
        });
        same.unwrap_or_else(|| {
            let id = StateId::try_from(states.len()).unwrap_or(StateId::MAX);
            states.push((parser, scopes));
            alike.push(id);
            id
        })
    }
}
