//! The highlighted lines that a thread remembers, by the state of the parser before them.
//!
//! Most lines of code occur in many blocks: imports, braces, empty lines, and every line of an original in its translations. A line
//! and the state before it determine its HTML and the state after it, so remembered lines never change the output. States of the
//! parser cannot leave their thread, but their names can ([`Key`]): what one thread has learned about a line, another takes from
//! [`SharedLines`]; it parses a block from its beginning if it needs a state that it does not have.

use std::sync::Arc;

use foldhash::HashMap;
use syntect::html::{ClassStyle, line_tokens_to_classed_spans};
use syntect::parsing::{ParseState, Scope, ScopeStack, SyntaxReference, SyntaxSet};
use syntect::util::LinesWithEndings;

use super::shared::{Key, Line, SharedLines, key};
use crate::markdown::escape::push_escaped;

/// How classes are named.
pub(super) const STYLE: ClassStyle = ClassStyle::SpacedPrefixed { prefix: "hl-" };

/// A thread forgets its lines when it holds this many: a few megabytes.
const MOST_LINES: usize = 32_768;

/// Longer lines, in bytes, are written without colors, and change nothing for those after them: there are syntaxes whose expressions
/// take time by the third power of a line's length.
const LONGEST: usize = 400;

/// The parser between two lines, and the scopes that are open there.
type State = (ParseState, ScopeStack);

/// The memory of a thread.
#[derive(Default)]
pub(super) struct Lines {
    states: HashMap<Key, State>,
    /// States by their scopes, which tell most of them apart.
    by_scopes: HashMap<Vec<Scope>, Vec<Key>>,
    /// The state in which a block begins, by the name of its language; `None` for names that no syntax has.
    starts: HashMap<String, Option<Key>>,
    known: HashMap<Key, HashMap<Arc<str>, Line>>,
    /// How many lines are known.
    count: usize,
}

impl Lines {
    /// The state in which a block of this language begins.
    pub(super) fn syntax<'s>(
        &mut self,
        language: &str,
        find: impl FnOnce() -> Option<&'s SyntaxReference>,
    ) -> Option<Key> {
        if self.count >= MOST_LINES {
            *self = Lines::default();
        }
        if let Some(start) = self.starts.get(language) {
            return *start;
        }
        let start = find().map(|syntax| {
            let state = (ParseState::new(syntax), ScopeStack::new());
            self.keep(state, (Key::default(), language))
        });
        self.starts.insert(language.to_owned(), start);
        start
    }

    /// Writes a block; `None` if the parser gives up.
    pub(super) fn write(
        &mut self,
        out: &mut String,
        start: Key,
        code: &str,
        (syntaxes, shared): (&SyntaxSet, &SharedLines),
    ) -> Option<()> {
        let (mut before, mut open, mut at) = (start, 0, 0);
        for text in LinesWithEndings::from(code) {
            if text.len() > LONGEST {
                push_escaped(out, text);
                at += text.len();
                continue;
            }
            let line = self.line(before, text, (start, &code[..at]), (syntaxes, shared))?;
            out.push_str(&line.html);
            open += line.opened;
            before = line.after;
            at += text.len();
        }
        for _ in 0..open {
            out.push_str("</span>");
        }
        Some(())
    }

    /// A line after the state `before`, to which `way` leads: the state in which the block begins, and the lines since then.
    fn line(
        &mut self,
        before: Key,
        text: &str,
        way: (Key, &str),
        (syntaxes, shared): (&SyntaxSet, &SharedLines),
    ) -> Option<Line> {
        if let Some(line) = self.known.get(&before).and_then(|lines| lines.get(text)) {
            return Some(line.clone());
        }
        let (text, line) = match shared.line(before, text) {
            Some(known) => known,
            None => {
                let state = self.state(before, way, syntaxes)?;
                let line = self.parse(state, before, text, syntaxes)?;
                (shared.learn(before, text, &line), line)
            }
        };
        self.known.entry(before).or_default().insert(text, line.clone());
        self.count += 1;
        Some(line)
    }

    /// The state with this name. One that this thread has not met is made on the way to it.
    fn state(&mut self, name: Key, (start, before): (Key, &str), syntaxes: &SyntaxSet) -> Option<State> {
        if let Some(state) = self.states.get(&name) {
            return Some(state.clone());
        }
        let (mut parser, mut scopes) = self.states.get(&start)?.clone();
        for text in LinesWithEndings::from(before).filter(|text| text.len() <= LONGEST) {
            let tokens = parser.parse_line(text, syntaxes).ok()?;
            line_tokens_to_classed_spans(text, &tokens, STYLE, &mut scopes).ok()?;
        }
        let state = (parser, scopes);
        self.by_scopes.entry(state.1.scopes.clone()).or_default().push(name);
        self.states.insert(name, state.clone());
        Some(state)
    }

    fn parse(&mut self, state: State, before: Key, text: &str, syntaxes: &SyntaxSet) -> Option<Line> {
        let (mut parser, mut scopes) = state;
        let tokens = parser.parse_line(text, syntaxes).ok()?;
        let (html, opened) = line_tokens_to_classed_spans(text, &tokens, STYLE, &mut scopes).ok()?;
        Some(Line { html: html.into(), opened, after: self.keep((parser, scopes), (before, text)) })
    }

    /// Keeps a state, which came `from` another by a line, and gives it its name.
    fn keep(&mut self, state: State, from: (Key, &str)) -> Key {
        let alike = self.by_scopes.entry(state.1.scopes.clone()).or_default();
        let states = &mut self.states;
        let same = alike.iter().copied().find(|name| states.get(name) == Some(&state));
        same.unwrap_or_else(|| {
            let name = key(&state.0, &state.1, from);
            alike.push(name);
            states.insert(name, state);
            name
        })
    }
}
