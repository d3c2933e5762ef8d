//! Component calls in Markdown: checked against the types that the component declares, then run.
//!
//! What is wrong with a call is reported at the call, once, and the call stays as the editor wrote it.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use tera::{ComponentArgType, Context, Tera};

use super::catalog::{Component, Parameter};
use super::errors::Failure;
use super::invalid_argument::When;
use super::recovery::Recovery;
use super::renderer::Renderer;
use super::tags::{self, BodyUse};
use super::targets;
use super::types::ArgumentType;
use crate::diag::{Code, Diagnostics, one_of};
use crate::markdown::{Argument, BUILT_IN, Call, CallKind, Mismatch};
use crate::site::Page;
use crate::source::{Place, Positions};

/// A page whose text calls components.
pub struct Caller<'a> {
    /// The renderer.
    pub renderer: &'a Renderer,
    /// The engine of the language in which the text speaks.
    pub engine: &'a Tera,
    /// The page.
    pub page: &'a Page,
    /// The text of its file.
    pub text: &'a str,
}

impl Caller<'_> {
    /// The HTML of a call; of an invalid call, which is reported, the tags as typed, around its text.
    pub fn html(
        &self,
        call: &Call,
        body: Option<&str>,
        context: &Context,
        diags: &mut Diagnostics,
    ) -> String {
        let is_right = !call.has_slip && self.check(call, When::Today, diags);
        let made = is_right.then(|| self.run(call, body, context, diags));
        made.flatten().unwrap_or_else(|| match body {
            // The template of the theme is broken, and the text is right.
            Some(body) if is_right || call.has_slip => body.to_owned(),
            Some(body) => {
                format!("<p>{}</p>\n{body}<p>{{% &lt;/{}&gt; %}}</p>", self.as_written(call), call.name)
            }
            None => self.as_written(call),
        })
    }

    fn run(
        &self,
        call: &Call,
        body: Option<&str>,
        context: &Context,
        diags: &mut Diagnostics,
    ) -> Option<String> {
        let mut arguments = Context::new();
        for (name, value, _) in &call.arguments {
            match value {
                Argument::Text(text) => arguments.insert(name.clone(), &*self.given(call, name, text)),
                Argument::Integer(number) => arguments.insert(name.clone(), number),
                Argument::Float(number) => arguments.insert(name.clone(), number),
                Argument::Bool(value) => arguments.insert(name.clone(), value),
            }
        }
        let again = |engine: &Tera| {
            engine.render_component_with_implicits(&call.name, &arguments, context, body, true)
        };
        let error = match again(self.engine) {
            Ok(html) => return Some(html),
            Err(error) => error,
        };
        let failure = Failure::of(&error, "");
        if let Some((name, value, range)) = self.cause(call, &failure) {
            let message =
                format!("the component `{}` cannot show the value `{value}` of `{name}`", call.name);
            let help = "write another value; the theme's page for authors says which there are";
            diags.report(failure.code, self.place(self.value(range)), message).help(help);
            return None;
        }
        let place = self.blamed(call, &failure.message);
        Recovery::new(self.renderer, "", Some(&place)).make(self.engine, error, again, diags)
    }

    /// A value as the component gets it: an address as it is published, below the site's base path.
    fn given<'t>(&self, call: &Call, name: &str, text: &'t str) -> Cow<'t, str> {
        let component = self.renderer.fixed.catalog.get(&call.name);
        let kind = component.and_then(|component| component.parameter(name)).map(|parameter| &parameter.kind);
        let is_address = kind == Some(&ArgumentType::Address);
        let found =
            is_address.then(|| targets::resolve(&self.renderer.world, self.page.lang, text).ok().flatten());
        found.flatten().map_or(Cow::Borrowed(text), Cow::Owned)
    }

    /// The value of an argument without a type that made the engine fail: the tag that failed names it, or a variable made from it.
    fn cause<'c>(&self, call: &'c Call, failure: &Failure) -> Option<(&'c str, &'c str, &'c Range<usize>)> {
        let place = failure.place.as_ref().filter(|_| failure.marked.is_none())?;
        let component = self.renderer.fixed.catalog.get(&call.name)?;
        let is_free = |name: &str| {
            component.parameter(name).is_some_and(|parameter| parameter.kind == ArgumentType::Text)
        };
        let templates = &self.renderer.world.theme.templates;
        let text = &templates.iter().find(|template| template.path == place.path)?.text;
        let of_texts = call.arguments.iter().filter_map(|(name, value, range)| match value {
            Argument::Text(text) if is_free(name) => Some((name.as_str(), text.as_str(), range)),
            _ => None,
        });
        of_texts.into_iter().find(|(name, ..)| tags::is_made_from(text, &call.name, name, place.start))
    }

    /// The argument that an error names, else the call.
    fn blamed(&self, call: &Call, message: &str) -> Place {
        let named = |value: &Argument| matches!(value, Argument::Text(text) if !text.is_empty() && message.contains(&format!("`{text}`")));
        let found = call.arguments.iter().find(|(_, value, _)| named(value));
        self.place(found.map_or(call.range.clone(), |(.., range)| self.value(range)))
    }

    /// A call as text.
    fn as_written(&self, call: &Call) -> String {
        let mut html = Vec::new();
        let text = self.text.get(call.range.clone()).unwrap_or_default();
        // Writing to memory does not fail.
        let _ = tera::escape_html(text, &mut html);
        String::from_utf8(html).unwrap_or_default()
    }

    /// Whether a call is as the component declares it; what is not is reported.
    pub fn check(&self, call: &Call, when: When, diags: &mut Diagnostics) -> bool {
        let catalog = &self.renderer.fixed.catalog;
        let Some(component) = catalog.get(&call.name) else {
            self.unknown(call, diags);
            return false;
        };
        let before = diags.iter().count();
        if !component.is_for_texts() {
            let message = format!("only templates can call the component `{}`", call.name);
            diags
                .report(Code::UnknownComponent, self.place(self.name(call)), message)
                .help(self.others(&call.name));
            return false;
        }
        self.form(component, call, diags);
        let mut given = BTreeSet::new();
        for (name, value, range) in &call.arguments {
            if given.insert(name) || component.parameter(name).is_none() {
                self.argument(component, call, (name, value, range), when, diags);
            } else {
                let message = format!("the argument `{name}` is given twice");
                diags
                    .report(Code::ComponentArgument, self.place(range.clone()), message)
                    .help("remove one of them");
            }
        }
        if diags.iter().count() == before {
            self.absent(component, call, diags);
        }
        diags.iter().count() == before
    }

    /// Reports tags that end another component than they name; a beginning that is misspelt has been reported.
    pub fn ends(&self, diags: &mut Diagnostics) {
        let mismatched = &self.page.document.outline.mismatched;
        let positions = (!mismatched.is_empty()).then(|| Positions::new(self.text));
        for Mismatch { begun, begins, ended, ends } in mismatched {
            let is_known =
                self.renderer.fixed.catalog.contains_key(begun) || BUILT_IN.contains(&begun.as_str());
            if !is_known && !self.renderer.fixed.broken.components.contains(begun) {
                continue;
            }
            let line = positions.as_ref().map_or(1, |positions| positions.at(begins.start).0);
            let message = format!("`{{% </{ended}> %}}` does not close `{{% <{begun}> %}}` of line {line}");
            diags
                .report(Code::ComponentSyntax, self.place(ends.clone()), message)
                .help(format!("write `{{% </{begun}> %}}`"));
        }
    }

    fn unknown(&self, call: &Call, diags: &mut Diagnostics) {
        if BUILT_IN.contains(&call.name.as_str()) {
            let message = format!("`{}` goes around a text", call.name);
            let given = call.arguments.iter().find_map(|(name, value, _)| match value {
                Argument::Text(text) if name == "date" => Some(text.clone()),
                _ => None,
            });
            let day = given.unwrap_or_else(|| self.renderer.world.config.today.to_string());
            let help = format!(
                "write `{{% <{0} date=\"{1}\"> %}}` before the text and `{{% </{0}> %}}` after it, each on a line of its own",
                call.name, day
            );
            diags.report(Code::ComponentSyntax, self.place(call.range.clone()), message).help(help);
            return;
        }
        if self.renderer.fixed.broken.components.contains(&call.name) {
            // The template that defines it was reported.
            return;
        }
        let message = format!("unknown component `{}`", call.name);
        diags
            .report(Code::UnknownComponent, self.place(call.range.clone()), message)
            .help(self.others(&call.name));
    }

    /// The names that may be called instead.
    fn others(&self, name: &str) -> String {
        let known = self.renderer.fixed.catalog.iter().filter(|(_, component)| component.is_for_texts());
        let known: Vec<&str> = known.map(|(name, _)| name.as_str()).chain(BUILT_IN.iter().copied()).collect();
        one_of(name, known)
    }

    /// Whether it is called around a text or in a line, as it can be.
    fn form(&self, component: &Component, call: &Call, diags: &mut Diagnostics) {
        let written = self.text.get(call.range.clone()).unwrap_or_default();
        let name = &call.name;
        match (component.body, call.kind) {
            (BodyUse::Never, CallKind::Open) => {
                let inside = written.trim_start_matches("{%").trim_end_matches("%}").trim();
                let inside = inside.trim_end_matches('>').trim_end();
                diags
                    .report(
                        Code::ComponentSyntax,
                        self.place(call.range.clone()),
                        format!("the component `{name}` shows no text between its tags"),
                    )
                    .help(format!("write `{{{{ {inside} /> }}}}` and remove `{{% </{name}> %}}`"));
            }
            (BodyUse::Needed, CallKind::Inline) => {
                let inside = written.trim_start_matches("{{").trim_end_matches("}}").trim();
                let inside = inside.trim_end_matches('>').trim_end_matches('/').trim_end();
                diags
                    .report(
                        Code::ComponentSyntax,
                        self.place(call.range.clone()),
                        format!("the component `{name}` goes around a text"),
                    )
                    .help(format!("write `{{% {inside}> %}}` before the text and `{{% </{name}> %}}` after it, each on a line of its own"));
            }
            _ => {}
        }
    }

    fn argument(
        &self,
        component: &Component,
        call: &Call,
        (name, value, range): (&str, &Argument, &Range<usize>),
        when: When,
        diags: &mut Diagnostics,
    ) {
        let Some(parameter) = component.parameter(name) else {
            if !component.is_open {
                let known: Vec<&str> = component.parameters.iter().map(|known| known.name.as_str()).collect();
                let help = if known.is_empty() { format!("remove `{name}`") } else { one_of(name, known) };
                let message = format!("the component `{}` has no argument `{name}`", call.name);
                let key = range.start..range.start + name.len();
                diags.report(Code::ComponentArgument, self.place(key), message).help(help);
            }
            return;
        };
        let place = || self.place(self.value(range));
        if let Some((expected, help)) = mismatch(parameter, value) {
            let message = format!("the argument `{name}` is not {expected}");
            diags.report(Code::ComponentArgument, place(), message).help(help);
            return;
        }
        let text = match value {
            Argument::Text(text) => text,
            _ => return,
        };
        if let Some(invalid) = parameter.kind.invalid(&self.renderer.world, name, text, when) {
            diags.report(invalid.code, place(), invalid.message).help(invalid.help);
        }
    }

    /// Arguments that the call lacks; its others are right, so that a misspelt name is not a lack.
    fn absent(&self, component: &Component, call: &Call, diags: &mut Diagnostics) {
        let given = |name: &str| call.arguments.iter().find(|(other, ..)| other == name);
        let place = || self.place(self.name(call));
        for parameter in component.parameters.iter().filter(|parameter| parameter.is_required) {
            if given(&parameter.name).is_none() {
                let message =
                    format!("the component `{}` needs the argument `{}`", call.name, parameter.name);
                diags
                    .report(Code::ComponentArgument, place(), message)
                    .help(format!("add {}", self.example(parameter)));
            }
        }
        let named: Vec<&String> = component.one_of.iter().filter(|name| given(name).is_some()).collect();
        let list =
            || component.one_of.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(" or ");
        if !component.one_of.is_empty() && named.is_empty() {
            let message = format!("the component `{}` needs {}", call.name, list());
            let examples = component.one_of.iter().filter_map(|name| component.parameter(name));
            let examples: Vec<String> = examples.map(|parameter| self.example(parameter)).collect();
            diags
                .report(Code::ComponentArgument, place(), message)
                .help(format!("add {}", examples.join(" or ")));
        }
        if let (true, Some((.., range))) = (named.len() > 1, named.last().and_then(|name| given(name))) {
            let message = format!("the component `{}` takes {}, not both", call.name, list());
            diags
                .report(Code::ComponentArgument, self.place(range.clone()), message)
                .help("remove one of them");
        }
    }

    /// An argument as it may be typed.
    fn example(&self, parameter: &Parameter) -> String {
        use ComponentArgType::{Bool, Float, Integer, Number};
        let name = &parameter.name;
        match parameter.accepts {
            Some(Bool) => format!("`{name}={{true}}`"),
            Some(Integer | Number | Float) => format!("`{name}={{1}}`"),
            _ => match parameter.kind.example(&self.renderer.world) {
                Some(example) => format!("`{name}=\"{example}\"`"),
                None => format!("`{name}=\"…\"`"),
            },
        }
    }

    fn place(&self, range: Range<usize>) -> Place {
        Place::new(&self.page.document.path, range)
    }

    /// The name in a call.
    fn name(&self, call: &Call) -> Range<usize> {
        let written = self.text.get(call.range.clone()).unwrap_or_default();
        match written.find(call.name.as_str()) {
            Some(at) => call.range.start + at..call.range.start + at + call.name.len(),
            None => call.range.clone(),
        }
    }

    /// The value in an argument, without its quotation marks or braces.
    fn value(&self, argument: &Range<usize>) -> Range<usize> {
        let written = self.text.get(argument.clone()).unwrap_or_default();
        let Some((key, value)) = written.split_once('=') else { return argument.clone() };
        let start = argument.start + key.len() + 1 + value.len() - value.trim_start().len();
        let value = value.trim();
        let bare = value.strip_prefix(['"', '\'', '{']).filter(|bare| bare.len() > 1);
        match bare {
            Some(bare) => start + 1..start + bare.len(),
            None => start..start + value.len(),
        }
    }
}

/// The expected type and how to type it, if the value has another type.
fn mismatch(parameter: &Parameter, value: &Argument) -> Option<(&'static str, String)> {
    use ComponentArgType::{Bool, Float, Integer, Number, String};
    let name = &parameter.name;
    let bare = match value {
        Argument::Text(text) => text.clone(),
        Argument::Integer(number) => number.to_string(),
        Argument::Float(number) => number.to_string(),
        Argument::Bool(value) => value.to_string(),
    };
    match (parameter.accepts?, value) {
        (String, Argument::Text(_))
        | (Bool, Argument::Bool(_))
        | (Integer, Argument::Integer(_))
        | (Number, Argument::Integer(_) | Argument::Float(_))
        | (Float, Argument::Float(_)) => None,
        (String, _) => Some(("a text in quotation marks", format!("write `{name}=\"{bare}\"`"))),
        (Bool, _) => Some(("`true` or `false`", format!("write `{name}={{true}}` or `{name}={{false}}`"))),
        (Integer, _) => {
            let number = bare.parse::<i64>().unwrap_or(1);
            Some(("a whole number without quotation marks", format!("write `{name}={{{number}}}`")))
        }
        (Number | Float, _) => {
            let number = bare.parse::<f64>().ok().filter(|number| number.is_finite()).unwrap_or(1.0);
            Some(("a number without quotation marks", format!("write `{name}={{{number:?}}}`")))
        }
        _ => Some(("a text: templates alone can give it", format!("remove `{name}`"))),
    }
}
