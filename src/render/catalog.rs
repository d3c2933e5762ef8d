//! The components of a theme with the types of their arguments, read once when templates are.
//!
//! Names, defaults and the engine's own types come from the engine; the map after the arguments gives the types that an editor's
//! values are checked against; whether a component shows the text that a call is around is read from its tags.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{ComponentArgType, ComponentInfo, Tera, Value};

use super::tags::{self, BodyUse, Definition};
use super::types::ArgumentType;
use crate::diag::{Code, Diagnostics, did_you_mean};
use crate::source::Place;
use crate::theme::{PER_LANGUAGE, Template, Theme};

/// The key of a component's map that names arguments of which a call gives exactly one.
const ONE_OF: &str = "one of";

/// All components by name.
pub type Catalog = BTreeMap<String, Component>;

/// A component, as its callers see it.
#[derive(Debug, Default)]
pub struct Component {
    /// Its arguments, without those that it takes from the page.
    pub parameters: Vec<Parameter>,
    /// Whether it takes any other argument as well.
    pub is_open: bool,
    /// Arguments of which a call gives exactly one.
    pub one_of: Vec<String>,
    /// How it uses a text between its tags.
    pub body: BodyUse,
}

/// An argument of a component.
#[derive(Debug)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// Whether a call must give it.
    pub is_required: bool,
    /// What the engine accepts.
    pub accepts: Option<ComponentArgType>,
    /// Its type.
    pub kind: ArgumentType,
}

impl Component {
    /// The argument with this name.
    pub fn parameter(&self, name: &str) -> Option<&Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name)
    }

    /// Whether a text can call it: lists and maps are given by templates alone.
    pub fn is_for_texts(&self) -> bool {
        !self.parameters.iter().any(|parameter| parameter.is_required && parameter.is_for_templates())
    }
}

impl Parameter {
    /// Whether it has no notation in texts.
    pub fn is_for_templates(&self) -> bool {
        use ComponentArgType::{Array, Bytes, Map};
        matches!(self.accepts, Some(Array | Bytes | Map))
    }
}

/// Reads all components of an engine; types that do not exist are reported.
pub fn read(engine: &Tera, theme: &Theme, diags: &mut Diagnostics) -> Catalog {
    let mut catalog = Catalog::new();
    for template in &theme.templates {
        for definition in tags::definitions(&template.text) {
            // Templates come in the order of the layers, so the first one counts.
            if catalog.contains_key(&definition.name) {
                continue;
            }
            let Some(info) = engine.get_component_definition(&definition.name) else { continue };
            let component = component(template, &definition, &info, diags);
            catalog.insert(definition.name, component);
        }
    }
    catalog
}

fn component(
    template: &Template,
    definition: &Definition,
    info: &ComponentInfo,
    diags: &mut Diagnostics,
) -> Component {
    let explicit: Vec<_> = info.args().iter().filter(|argument| !argument.is_implicit()).collect();
    let mut declared = Declared { template, definition, diags };
    let parameters = explicit.iter().map(|argument| Parameter {
        name: argument.name().to_owned(),
        is_required: argument.is_required(),
        accepts: argument.arg_type(),
        kind: info
            .metadata()
            .get(argument.name())
            .map(|words| declared.kind(argument.name(), words))
            .unwrap_or_default(),
    });
    let parameters = parameters.collect();
    let names: Vec<&str> = explicit.iter().map(|argument| argument.name()).collect();
    declared.keys(info, &names);
    let one_of = info.metadata().get(ONE_OF).and_then(Value::as_str).unwrap_or_default();
    Component {
        parameters,
        is_open: info.rest_param().is_some(),
        one_of: one_of
            .split(',')
            .map(|name| name.trim().to_owned())
            .filter(|name| !name.is_empty())
            .collect(),
        body: definition.body,
    }
}

/// The map of types of one component.
struct Declared<'a> {
    template: &'a Template,
    definition: &'a Definition,
    diags: &'a mut Diagnostics,
}

impl Declared<'_> {
    fn kind(&mut self, argument: &str, words: &Value) -> ArgumentType {
        let said = words.as_str();
        match said.map_or_else(|| Err("write a type in quotation marks".to_owned()), ArgumentType::parse) {
            Ok(kind) => kind,
            Err(help) => {
                let message = format!("unknown type `{words}` of the argument `{argument}`");
                self.report(said.unwrap_or(argument), message, help);
                ArgumentType::Text
            }
        }
    }

    /// Reports keys that are probably misspelt names; others are the theme's own.
    fn keys(&mut self, info: &ComponentInfo, names: &[&str]) {
        let own = [ONE_OF, PER_LANGUAGE];
        let is_other = |key: &&String| !names.contains(&key.as_str()) && !own.contains(&key.as_str());
        for key in info.metadata().keys().filter(is_other) {
            let near = did_you_mean(key, names.iter().copied().chain(own));
            if let Some(help) = near {
                let message = format!("the component `{}` has no argument `{key}`", info.name());
                self.report(key, message, help);
            }
        }
    }

    fn report(&mut self, text: &str, message: String, help: String) {
        let tag = &self.template.text[self.definition.tag.clone()];
        let quoted = [format!("\"{text}\""), format!("'{text}'")];
        let found = quoted.iter().find_map(|quoted| tag.find(quoted.as_str()));
        let range = match found {
            Some(at) => {
                let start = self.definition.tag.start + at + 1;
                start..start + text.len()
            }
            None => self.definition.tag.clone(),
        };
        let path: &Arc<str> = &self.template.path;
        self.diags.report(Code::TemplateError, Place::new(path, range), message).help(help);
    }
}
