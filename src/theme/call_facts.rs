//! Which arguments of components are facts, the same in all languages of an entry, as the components declare them.
//!
//! An argument without a type, or with the type `text`, has words of a language. `"per language": "style, unit=people"` in the map of a
//! component names further arguments that each language sets by its grammar: any value, or only the one that is named.

use std::collections::BTreeMap;
use std::ops::Range;

use super::files::Template;
use crate::markdown::{Argument, BUILT_IN, Call};

/// The arguments of all components.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallFacts(BTreeMap<String, Component>);

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Component {
    /// The values of arguments that are left out.
    defaults: BTreeMap<String, String>,
    /// The declared types, and other keys of the map.
    types: BTreeMap<String, String>,
}

/// The key of a component's map that names arguments which each language sets by its grammar.
pub const PER_LANGUAGE: &str = "per language";

impl CallFacts {
    /// Reads the components of templates, those of nearer layers first.
    pub fn of(templates: &[Template]) -> CallFacts {
        let mut all = BTreeMap::new();
        for template in templates {
            for (at, _) in template.text.match_indices("{% component ") {
                let rest = &template.text[at + "{% component ".len()..];
                let rest = rest.split_once("%}").map_or(rest, |(tag, _)| tag);
                let Some((name, rest)) = rest.split_once('(') else { continue };
                all.entry(name.trim().to_owned()).or_insert_with(|| Component::read(rest));
            }
        }
        CallFacts(all)
    }

    /// The facts of a call, by the names of its arguments.
    pub fn of_call<'c>(&self, call: &'c Call) -> BTreeMap<&'c str, String> {
        let component = self.0.get(&call.name);
        let is_own = BUILT_IN.contains(&call.name.as_str());
        let mut facts = BTreeMap::new();
        for (name, value, _) in &call.arguments {
            let (text, is_text) = written(value);
            let is_fact =
                component.map_or(is_own || !is_text, |component| component.is_fact(name, &text, is_text));
            if is_fact {
                facts.insert(name.as_str(), text);
            }
        }
        facts
    }

    /// The bytes of the arguments of a call that are words of a language, without their quotation marks.
    pub fn words_of_call(&self, call: &Call) -> Vec<Range<usize>> {
        let Some(component) = self.0.get(&call.name) else { return Vec::new() };
        let is_word = |name: &str, value: &str| {
            component.types.get(name).is_none_or(|kind| kind.trim() == "text")
                && !component.varies(name, value)
                && component.defaults.get(name).is_none_or(|default| default != value)
                && value.contains(char::is_alphabetic)
        };
        let words = call.arguments.iter().filter_map(|(name, value, range)| match value {
            Argument::Text(text) if is_word(name, text) => {
                Some(range.end.checked_sub(1 + text.len())?..range.end - 1)
            }
            _ => None,
        });
        words.collect()
    }

    /// What an argument is if it is left out, empty if nothing is known.
    pub fn default_of(&self, call: &Call, argument: &str) -> &str {
        self.0
            .get(&call.name)
            .and_then(|component| component.defaults.get(argument))
            .map_or("", String::as_str)
    }
}

/// A value as it is compared, and whether it was given in quotation marks.
fn written(value: &Argument) -> (String, bool) {
    match value {
        Argument::Text(text) => (text.trim().to_owned(), true),
        Argument::Integer(number) => (number.to_string(), false),
        Argument::Float(number) => (number.to_string(), false),
        Argument::Bool(value) => (value.to_string(), false),
    }
}

impl Component {
    /// Reads what follows the bracket of a declaration.
    fn read(rest: &str) -> Component {
        let (arguments, map) = rest.split_once(')').unwrap_or((rest, ""));
        let mut component = Component::default();
        for argument in arguments.split(',') {
            if let Some((declared, value)) = argument.split_once('=') {
                let name = declared.split(':').next().unwrap_or_default().trim();
                component.defaults.insert(name.to_owned(), value.trim().trim_matches('"').to_owned());
            }
        }
        let mut texts = map.split('"').skip(1).step_by(2);
        while let (Some(key), Some(value)) = (texts.next(), texts.next()) {
            component.types.insert(key.to_owned(), value.to_owned());
        }
        component
    }

    /// Whether each language sets an argument by its grammar.
    fn varies(&self, name: &str, value: &str) -> bool {
        self.types.get(PER_LANGUAGE).is_some_and(|list| {
            list.split(',').any(|each| match each.split_once('=') {
                Some((argument, only)) => argument.trim() == name && only.trim() == value,
                None => each.trim() == name,
            })
        })
    }

    fn is_fact(&self, name: &str, value: &str, is_text: bool) -> bool {
        let varies = self.varies(name, value);
        let is_declared = || self.types.get(name).is_some_and(|kind| kind.trim() != "text");
        let is_default = || self.defaults.get(name).is_some_and(|default| default == value);
        !varies && (!is_text || is_declared()) && !is_default()
    }
}
