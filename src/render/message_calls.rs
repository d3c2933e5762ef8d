//! The messages that templates ask for: those of a page, of what it includes and extends, and of the components that they call.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::called_messages::{MessageKey, key_of};
use super::names::places;
use super::tags::{self, Tag, TokenKind};
use super::uses::{UseKind, uses};
use crate::locales::fluent::declared;
use crate::source::Place;
use crate::theme::{Template, Theme};

/// What a template asks for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MessageCall {
    /// The id of a message, or the beginning of the ids of several.
    pub id: String,
    /// Whether it is a beginning.
    pub is_prefix: bool,
    /// Where it is asked for.
    pub place: Place,
}

/// What the first of some templates asks for, and components that texts call, with everything that these use.
pub fn message_calls<'n>(
    theme: &Theme,
    templates: impl Iterator<Item = &'n str>,
    components: impl Iterator<Item = &'n str>,
) -> Vec<MessageCall> {
    let mut walk = Walk { theme, seen: BTreeSet::new(), found: BTreeSet::new() };
    let mut named = templates.flat_map(|name| places(name.trim_end_matches(".html")));
    if let Some(template) = named.find_map(|place| walk.template(&place)) {
        walk.whole(template);
    }
    components.for_each(|name| walk.component(name));
    walk.found.into_iter().collect()
}

/// Templates and components that were looked at, and what they ask for.
struct Walk<'t> {
    theme: &'t Theme,
    seen: BTreeSet<String>,
    found: BTreeSet<MessageCall>,
}

impl<'t> Walk<'t> {
    /// The nearest template with a name.
    fn template(&self, name: &str) -> Option<&'t Template> {
        let is_named = |template: &&Template| {
            let path = &*template.path;
            self.theme.prefixes.iter().any(|prefix| path.strip_prefix(prefix.as_str()) == Some(name))
        };
        self.theme.templates.iter().find(is_named)
    }

    fn whole(&mut self, template: &'t Template) {
        if !self.seen.insert(template.path.to_string()) {
            return;
        }
        for declared in declared(&template.text) {
            let place = Place::new(&template.path, declared.range.clone());
            let id = declared.name.to_owned();
            self.found.insert(MessageCall { id, is_prefix: declared.is_prefix, place });
        }
        let all = tags::tags(&template.text);
        let outside: Vec<&Tag<'t>> = tags::outside_components(&all).collect();
        self.tags(template, &outside);
    }

    fn component(&mut self, name: &str) {
        if !self.seen.insert(format!("<{name}")) {
            return;
        }
        let defines = |template: &'t Template| {
            let found = tags::definitions(&template.text).into_iter().find(|known| known.name == name)?;
            Some((template, found.tag))
        };
        let Some((template, tag)) = self.theme.templates.iter().find_map(defines) else { return };
        let all = tags::tags(&template.text);
        let inside = all.iter().skip_while(|known| known.range.start <= tag.start);
        let inside = inside.take_while(|known| !(known.is_block && known.word() == "endcomponent"));
        let inside: Vec<&Tag<'t>> = inside.collect();
        self.tags(template, &inside);
    }

    fn tags(&mut self, template: &'t Template, all: &[&Tag<'t>]) {
        let path = &template.path;
        for used in all.iter().flat_map(|tag| uses(tag).into_iter().map(move |used| (tag, used))) {
            let (tag, used) = used;
            match used.what {
                UseKind::Component => self.component(used.name),
                UseKind::Include | UseKind::Parent => {
                    if let Some(other) = self.template(used.name) {
                        self.whole(other);
                    }
                }
                UseKind::Function if used.name == "t" => {
                    let key = used.given.iter().find(|given| given.name.text == "key");
                    if let Some(key) = key {
                        self.key(path, tag, key.tokens.clone());
                    }
                }
                _ => {}
            }
        }
    }

    /// What the argument `key` names.
    fn key(&mut self, path: &Arc<str>, tag: &Tag<'t>, tokens: Range<usize>) {
        let tokens = &tag.tokens[tokens];
        let mut add = |text: &str, at: usize, is_prefix: bool| {
            let place = Place::new(path, at + 1..at + 1 + text.len());
            self.found.insert(MessageCall { id: text.to_owned(), is_prefix, place });
        };
        match key_of(tokens) {
            MessageKey::Id(id) => add(id, tokens[0].at, false),
            MessageKey::Prefix(token) => add(token.text, token.at, true),
            MessageKey::Choice => {
                let texts = tokens.iter().filter(|token| token.kind == TokenKind::Text);
                texts.for_each(|token| add(token.text, token.at, false));
            }
            MessageKey::Unknown(_) => {}
        }
    }
}
