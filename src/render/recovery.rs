//! Renders as much as possible despite a problem whose level the site's configuration lowers.
//!
//! Nothing here runs for a page without problems. After an error whose level is not `error`, the function that failed returns its
//! argument, or an empty value; a tag that fails by itself is removed from a copy of its template. Then the page is rendered again,
//! until it succeeds. Consequences of such a replacement are not reported.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use tera::{Error, Tera, TeraResult};

use super::absent_facts;
use super::errors::Failure;
use super::renderer::Renderer;
use super::suppressed;
use super::tags::{Tag, TokenKind, tags};
use crate::diag::{Diagnostics, Severity};
use crate::site::Page;
use crate::source::Place;

/// No page has more holes.
const ATTEMPTS: usize = 200;

/// What failed, and how it is rendered again.
pub struct Recovery<'a> {
    /// Whose theme, levels and faults count.
    pub renderer: &'a Renderer,
    /// The template, for errors without a place.
    pub template: &'a str,
    /// The place of the call in a text that is made.
    pub call: Option<&'a Place>,
    /// The page that the template is run for.
    page: Option<&'a Page>,
    holes: Vec<Hole>,
    texts: BTreeMap<Arc<str>, String>,
}

/// A tag that was replaced by nothing.
struct Hole {
    path: Arc<str>,
    tag: Range<usize>,
    /// The variable that it would have set, or the components that it calls.
    names: Vec<String>,
}

impl<'a> Recovery<'a> {
    /// The state before the first attempt.
    pub fn new(renderer: &'a Renderer, template: &'a str, call: Option<&'a Place>) -> Recovery<'a> {
        Recovery { renderer, template, call, page: None, holes: Vec::new(), texts: BTreeMap::new() }
    }

    /// The same for a page.
    pub fn of(self, page: Option<&'a Page>) -> Recovery<'a> {
        Recovery { page, ..self }
    }

    /// Renders it after `error`; `None` if the error stays an error, or if no replacement helps.
    pub fn make<T>(
        mut self,
        engine: &Tera,
        error: Error,
        attempt: impl Fn(&Tera) -> TeraResult<T>,
        diags: &mut Diagnostics,
    ) -> Option<T> {
        let mut error = error;
        let mut mended: Option<Tera> = None;
        let _forgotten = Forgetting;
        for _ in 0..ATTEMPTS {
            let mut failure = Failure::of(&error, self.template);
            if let (Some(page), Some(place)) = (self.page, &failure.place)
                && let Some(text) = self.text(&place.path.clone())
            {
                absent_facts::explain(&mut failure, text, page, &self.renderer.world.site);
            }
            if !self.follows(&failure) && !self.is_passed(&failure, diags) {
                return None;
            }
            self.note(&failure);
            match &failure.marked {
                Some(marked) if suppressed::suppress(marked) => {}
                _ => {
                    let (path, text) = self.cut(failure.place.as_ref()?)?;
                    let engine = mended.get_or_insert_with(|| engine.clone());
                    engine.add_raw_template(&path, &text).ok()?;
                }
            }
            match attempt(mended.as_ref().unwrap_or(engine)) {
                Ok(made) => return Some(made),
                Err(next) => error = next,
            }
        }
        None
    }

    /// Reports a failure, if it was not reported when templates were read; returns whether the page is rendered anyway.
    fn is_passed(&self, failure: &Failure, diags: &mut Diagnostics) -> bool {
        let levels = &self.renderer.world.config.levels;
        if let Some(code) = failure.known(&self.renderer.fixed.faults) {
            return levels.of(code) != Some(Severity::Error);
        }
        failure.report(self.call, diags);
        levels.of(failure.code) != Some(Severity::Error)
    }

    /// Whether an error of the engine comes from a hole that was made before.
    fn follows(&self, failure: &Failure) -> bool {
        let Some(place) = failure.place.as_ref().filter(|_| failure.marked.is_none()) else { return false };
        let tag = self.tag(place).map(|(tag, _)| tag).unwrap_or_default();
        self.holes.iter().any(|hole| {
            let is_same = hole.path == place.path && hole.tag.contains(&place.start);
            let names = |name: &String| tag.iter().any(|token| token == name);
            let is_inside = |name: &String| name.starts_with('<');
            is_same
                || hole.path == place.path && hole.names.iter().any(names)
                || hole.path != place.path && hole.names.iter().any(is_inside)
        })
    }

    /// The words of the tag at a place, and its bytes.
    fn tag(&self, place: &Place) -> Option<(Vec<String>, Range<usize>)> {
        let text = self.text(&place.path)?;
        let found = tags(text).into_iter().find(|tag| tag.range.contains(&place.start))?;
        let words = found.tokens.iter().filter(|token| token.kind == TokenKind::Name);
        Some((words.map(|token| token.text.to_owned()).collect(), found.range))
    }

    fn text(&self, path: &str) -> Option<&str> {
        let own = || self.renderer.world.theme.templates.iter().find(|template| &*template.path == path);
        self.texts.get(path).map(String::as_str).or_else(|| own().map(|template| template.text.as_str()))
    }

    /// Takes note of the hole that a failure leaves.
    fn note(&mut self, failure: &Failure) {
        let Some(place) = &failure.place else { return };
        let Some((words, tag)) = self.tag(place) else { return };
        let mut names = Vec::new();
        if matches!(words.first().map(String::as_str), Some("set" | "set_global" | "for")) {
            names.extend(words.get(1).cloned());
            let text = self.text(&place.path).unwrap_or_default();
            let is_handed_on = |tag: &Tag<'_>| {
                tag.is_sign(0, "<")
                    && tag.tokens.iter().any(|token| names.iter().any(|name| name == token.text))
            };
            if tags(text).iter().any(is_handed_on) {
                names.push("<".to_owned());
            }
        }
        self.holes.push(Hole { path: Arc::clone(&place.path), tag, names });
    }

    /// The template without the tag at a place.
    fn cut(&mut self, place: &Place) -> Option<(String, String)> {
        let mut text = self.text(&place.path)?.to_owned();
        let all = tags(&text);
        let at = all.iter().position(|tag| tag.range.contains(&place.start))?;
        let edits = instead(&all, at, &text)?;
        for (range, new) in edits.into_iter().rev() {
            text.replace_range(range, &new);
        }
        self.texts.insert(Arc::clone(&place.path), text.clone());
        Some((place.path.to_string(), text))
    }
}

/// Forgets what was forgiven when a page is done.
struct Forgetting;

impl Drop for Forgetting {
    fn drop(&mut self) {
        suppressed::forget();
    }
}

/// The replacement of a tag that fails. Lengths stay the same if possible, so that places stay those of the file.
fn instead(all: &[Tag<'_>], at: usize, text: &str) -> Option<Vec<(Range<usize>, String)>> {
    let tag = &all[at];
    let whole = |made: String| Some(vec![(tag.range.clone(), made)]);
    let name = tag.name(1).unwrap_or_default();
    if !tag.is_block {
        return whole(output(tag));
    }
    match tag.word() {
        "if" | "elif" => {
            let shown = if keeps_text(all, at) { 1 } else { 0 };
            whole(padded(&format!("{{%{} {shown}", tag.word()), "%}", tag))
        }
        "for" => {
            let names: Vec<&str> =
                tag.tokens.iter().take_while(|token| token.text != "in").map(|token| token.text).collect();
            let list = names[1..].concat();
            whole(padded(&format!("{{%for {list} in []"), "%}", tag))
        }
        "set" | "set_global" if tag.is_sign(2, "=") => {
            whole(padded(&format!("{{%{} {name}=\"\"", tag.word()), "%}", tag))
        }
        "include" => whole(padded("{#", "#}", tag)),
        "" if tag.is_sign(0, "<") => {
            // A component around a text: the text stays.
            let close = closing(all, at, name)?;
            let blank = |range: &Range<usize>| format!("{{#{}#}}", " ".repeat(range.len().saturating_sub(4)));
            Some(vec![(tag.range.clone(), blank(&tag.range)), (close.clone(), blank(&close))])
        }
        _ if text.is_empty() => None,
        _ => None,
    }
}

/// The replacement of `{{ … }}`: the text of the page if it was that, else the part before the first filter.
fn output(tag: &Tag<'_>) -> String {
    let named =
        |name: &str| tag.tokens.iter().any(|token| token.kind == TokenKind::Name && token.text == name);
    let head: Vec<&str> =
        tag.tokens.iter().take_while(|token| token.text != "|").map(|token| token.text).collect();
    let has_filter = head.len() < tag.tokens.len();
    let is_path =
        tag.tokens.iter().take(head.len()).all(|token| token.kind == TokenKind::Name || token.text == ".");
    if has_filter && named("content") {
        padded("{{content", "}}", tag)
    } else if has_filter && named("body") {
        padded("{{body|safe", "}}", tag)
    } else if has_filter && is_path && !tag.is_sign(0, "<") {
        padded(&format!("{{{{{}", head.concat()), "}}", tag)
    } else {
        padded("{#", "#}", tag)
    }
}

fn padded(start: &str, end: &str, tag: &Tag<'_>) -> String {
    let blank = tag.range.len().saturating_sub(start.len() + end.len());
    format!("{start}{}{end}", " ".repeat(blank))
}

/// Whether what a condition guards shows the page's own text.
fn keeps_text(all: &[Tag<'_>], at: usize) -> bool {
    let mut depth = 0_usize;
    for tag in &all[at + 1..] {
        match tag.word() {
            "if" if tag.is_block => depth += 1,
            "endif" | "else" | "elif" if tag.is_block && depth == 0 => return false,
            "endif" if tag.is_block => depth -= 1,
            _ if tag
                .tokens
                .iter()
                .any(|token| matches!(token.text, "content" | "body") && token.kind == TokenKind::Name) =>
            {
                return true;
            }
            _ => {}
        }
    }
    false
}

/// The tag that closes a component around a text.
fn closing(all: &[Tag<'_>], at: usize, name: &str) -> Option<Range<usize>> {
    let mut depth = 0_usize;
    for tag in &all[at + 1..] {
        if !tag.is_block || !tag.is_sign(0, "<") {
            continue;
        }
        if tag.name(1) == Some(name) {
            depth += 1;
        } else if tag.is_sign(1, "/") && tag.name(2) == Some(name) {
            if depth == 0 {
                return Some(tag.range.clone());
            }
            depth -= 1;
        }
    }
    None
}
