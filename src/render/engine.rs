//! The template engine with all templates of the chain.
//!
//! Where all of them are sound, that is all. Otherwise each problem is reported once, at its place; templates that cannot be parsed are
//! left out, so that those of the next layer take their place, and what is missing is replaced by something empty, so that
//! everything else is still known.

mod blocks;
mod mending;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::ops::Range;
use std::sync::Arc;

use tera::{Error, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

use super::advice;
use super::broken::Broken;
use super::cycles;
use super::errors;
use super::limits::{self, Beyond};
use super::signatures::Signatures;
use super::tags::{self, tags};
use super::uses::{Use, UseKind, uses};
use crate::bytes;
use crate::diag::{Code, Diagnostics, did_you_mean, one_of};
use crate::source::Place;
use crate::theme::{Template, Theme};
use blocks::own;
use mending::{Mending, Missing, is_built_in_page};

/// The loaded templates.
pub struct Loaded {
    /// An engine without functions.
    pub engine: Tera,
    /// Whether it has all templates.
    pub are_whole: bool,
    /// The contents of templates that were left out.
    pub broken: Broken,
}

/// An engine without functions; what is wrong with the templates is reported.
pub fn load(theme: &Theme, known: &Signatures, diags: &mut Diagnostics) -> Loaded {
    let all: Vec<&Template> = theme.templates.iter().collect();
    let none = Missing::new();
    let beyond = limits::beyond(theme);
    let whole = beyond
        .is_empty()
        .then(|| with(theme, &all, &none).or_else(|_| with(theme, &own(theme, &all), &none)));
    match whole {
        Some(Ok(engine)) => Loaded { engine, are_whole: true, broken: Broken::default() },
        _ => {
            let (dropped, missing) = (BTreeMap::new(), Missing::new());
            let mut mending = Mending { theme, known, sound: all, dropped, missing, diags };
            mending.leave_out_beyond(beyond);
            mending.load()
        }
    }
}

impl Mending<'_> {
    fn load(mut self) -> Loaded {
        self.syntax();
        self.names();
        self.blocks();
        // Each round removes a template, so there are at most as many rounds as templates.
        while !self.sound.is_empty() {
            let (all, own) = (with(self.theme, &self.sound, &self.missing), own(self.theme, &self.sound));
            let error = match all.or_else(|_| with(self.theme, &own, &self.missing)) {
                Ok(engine) => return self.done(engine),
                Err(error) => error,
            };
            self.take_out(&error);
            self.names();
            self.blocks();
        }
        let engine = with(self.theme, &[], &self.missing).unwrap_or_else(|_| fresh(self.theme));
        self.done(engine)
    }

    fn done(self, engine: Tera) -> Loaded {
        let names = |templates: &mut dyn Iterator<Item = &Template>| -> BTreeSet<String> {
            templates.flat_map(|template| tags::definitions(&template.text)).map(|found| found.name).collect()
        };
        let sound = names(&mut self.sound.iter().copied());
        let all = names(&mut self.theme.templates.iter());
        let components = all.difference(&sound).cloned().collect();
        Loaded { engine, are_whole: false, broken: Broken { components, templates: self.dropped } }
    }

    /// Leaves out what cannot be parsed. Each template is parsed alone, so that all broken ones are reported at once.
    fn syntax(&mut self) {
        for template in self.sound.clone() {
            let mut alone = Tera::default();
            if let Err(error) = alone.add_raw_template(&template.path, &template.text)
                && matches!(error.kind(), ErrorKind::SyntaxError(_))
            {
                errors::report_syntax(&error, template, self.diags);
                self.leave_out(&template.path, Code::TemplateSyntax);
            }
        }
    }

    /// Reports templates that go too deep, those with the same words once.
    fn leave_out_beyond(&mut self, beyond: Vec<Beyond>) {
        let mut said = BTreeSet::new();
        for Beyond { path, place, message, help } in beyond {
            self.leave_out(&path, Code::TemplateSyntax);
            if said.insert(message.clone()) {
                self.diags.report(Code::TemplateSyntax, place, message).help(help);
            }
        }
    }

    fn leave_out(&mut self, path: &str, code: Code) {
        self.sound.retain(|template| &*template.path != path);
        self.dropped.insert(path.into(), code);
    }

    /// Reports undefined names, and defines empty values for them. Names of templates that were left out are not reported.
    fn names(&mut self) {
        let defined: BTreeSet<String> = self
            .theme
            .templates
            .iter()
            .flat_map(|template| tags::definitions(&template.text))
            .map(|found| found.name)
            .collect();
        let here: BTreeSet<String> = self
            .sound
            .iter()
            .flat_map(|template| tags::definitions(&template.text))
            .map(|found| found.name)
            .collect();
        let mut orphans = Vec::new();
        for template in self.sound.clone() {
            for tag in tags(&template.text) {
                for used in uses(&tag) {
                    let (is_known, was_known) = match used.what {
                        UseKind::Component => (here.contains(used.name), defined.contains(used.name)),
                        UseKind::Include | UseKind::Parent => (self.has(used.name), self.had(used.name)),
                        what => (self.known.names(what).contains(&used.name), false),
                    };
                    if is_known {
                        continue;
                    }
                    self.missing.insert((used.what, used.name.to_owned()));
                    if !was_known {
                        self.report(template, &used, &defined);
                    }
                    if used.what == UseKind::Parent {
                        orphans.push(Arc::clone(&template.path));
                    }
                }
            }
        }
        let found = !orphans.is_empty();
        orphans.iter().for_each(|path| self.leave_out(path, Code::MissingTemplate));
        if found {
            self.names();
        }
    }

    fn report(&mut self, template: &Template, used: &Use<'_>, components: &BTreeSet<String>) {
        let (name, names) = (used.name, self.known.names(used.what));
        let near = |what: &str| {
            did_you_mean(name, names.iter().copied())
                .unwrap_or_else(|| format!("write the name of another {what}, or remove the tag"))
        };
        let (code, what, help) = match used.what {
            UseKind::Function => (Code::UnknownFunction, "function", one_of(name, names.clone())),
            UseKind::Filter => (Code::UnknownFunction, "filter", near("filter")),
            UseKind::Test => (Code::UnknownFunction, "test", near("test")),
            UseKind::Component => {
                (Code::UnknownComponent, "component", one_of(name, components.iter().map(String::as_str)))
            }
            UseKind::Include | UseKind::Parent => {
                let files = self
                    .theme
                    .templates
                    .iter()
                    .filter_map(|template| Some(template.path.rsplit_once("templates/")?.1));
                let help = did_you_mean(name, files)
                    .unwrap_or_else(|| format!("write the file `templates/{name}`, or remove the tag"));
                (Code::MissingTemplate, "template", help)
            }
        };
        let message = if code == Code::MissingTemplate {
            format!("no template `{name}`")
        } else {
            format!("unknown {what} `{name}`")
        };
        self.diags
            .report(code, Place::new(&template.path, used.at..used.at + name.len()), message)
            .help(help);
    }

    fn has(&self, name: &str) -> bool {
        self.sound.iter().any(|template| cycles::is_named(self.theme, &template.path, name))
    }

    fn had(&self, name: &str) -> bool {
        self.dropped.keys().any(|path| cycles::is_named(self.theme, path, name))
    }

    /// Reports why templates do not fit together, and leaves out those that the error names.
    fn take_out(&mut self, error: &Error) {
        let (round, word) = match error.kind() {
            ErrorKind::CircularExtend { tpl, inheritance_chain } => {
                (cycles::round(self.theme, &self.sound, tpl, inheritance_chain, "extends"), "extends")
            }
            ErrorKind::CircularInclude { tpl, include_chain } => {
                (cycles::round(self.theme, &self.sound, tpl, include_chain, "include"), "include")
            }
            _ => (Vec::new(), ""),
        };
        let named: Vec<(Place, String, Code)> = match error.kind() {
            ErrorKind::Msg(text) => self.reports(text),
            _ => cycles::closing(self.theme, &round, word).into_iter().collect(),
        };
        let before = self.sound.len();
        for (place, message, code) in named {
            let is_sound = self.sound.iter().any(|template| template.path == place.path);
            // A page that fills the blocks of a missing base has no problem of its own, and neither has a built-in one.
            let is_orphan = message.starts_with("block `") && !self.dropped.is_empty();
            if is_sound && !is_orphan && !is_built_in_page(&place.path) {
                self.diags.report(code, place.clone(), message).help("fix the template, or remove the tag");
            }
        }
        let paths: Vec<Arc<str>> = match error.kind() {
            ErrorKind::Msg(text) => self.reports(text).into_iter().map(|(place, ..)| place.path).collect(),
            _ => round,
        };
        paths.iter().for_each(|path| self.leave_out(path, Code::TemplateSyntax));
        if self.sound.len() == before {
            errors::report(error, "", self.diags);
            let own = |template: &&Template| template.path.starts_with("builtin/");
            let kept: Vec<&Template> = self.sound.iter().copied().filter(own).collect();
            // Only the built-in templates are certain to match each other; if even they do not, no template can be kept.
            self.sound = if kept.len() < before { kept } else { Vec::new() };
        }
    }

    /// The engine's message about several templates at once: `error: …`, then `--> path:line:column`.
    fn reports(&self, text: &str) -> Vec<(Place, String, Code)> {
        let mut found = Vec::new();
        let mut message = "";
        for line in text.lines() {
            if let Some(said) = line.strip_prefix("error: ") {
                message = said;
            } else if let Some(place) = line.trim_start().strip_prefix("--> ") {
                found.extend(
                    self.place(place).map(|place| (place, advice::lowered(message), Code::TemplateSyntax)),
                );
            }
        }
        if found.is_empty() {
            found.extend(self.twice(text));
        }
        found
    }

    fn place(&self, text: &str) -> Option<Place> {
        let mut parts = text.rsplitn(3, ':');
        let (column, line, path) = (parts.next()?, parts.next()?, parts.next()?);
        let (line, column): (usize, usize) = (line.parse().ok()?, column.parse().ok()?);
        let template = self.theme.templates.iter().find(|template| &*template.path == path)?;
        let start: usize = template.text.split_inclusive('\n').take(line - 1).map(str::len).sum();
        let inside = template.text[start..].char_indices().nth(column - 1).map_or(0, |(at, _)| at);
        Some(Place::new(&template.path, start + inside..start + inside))
    }

    /// A component that two templates of one layer define: the second is left out.
    fn twice(&self, text: &str) -> Option<(Place, String, Code)> {
        let name = text.strip_prefix("Component `")?.split('`').next()?;
        let defined =
            |template: &&&Template| tags::definitions(&template.text).iter().any(|found| found.name == name);
        let named = |template: &&&Template| text.contains(&format!("`{}`", template.path));
        let mut both = self.sound.iter().filter(|template| named(template) && defined(template));
        let (first, second) = (both.next()?, both.next()?);
        let range: Range<usize> =
            tags::definitions(&second.text).into_iter().find(|found| found.name == name)?.tag;
        let message = format!("the component `{name}` is defined in `{}` too", first.path);
        Some((Place::new(&second.path, range), message, Code::TemplateSyntax))
    }
}

/// An engine with these templates and something empty for what is missing, or why they do not fit together.
fn with(theme: &Theme, templates: &[&Template], missing: &Missing) -> TeraResult<Tera> {
    let mut engine = fresh(theme);
    let mut texts: Vec<(String, String)> =
        templates.iter().map(|template| (template.path.to_string(), template.text.clone())).collect();
    let mut components = String::new();
    for (what, name) in missing {
        match what {
            UseKind::Function => engine.register_function(name.clone(), nothing),
            UseKind::Filter => engine.register_filter(name.clone(), same),
            UseKind::Test => engine.register_test(name.clone(), never),
            UseKind::Component => components.push_str(&format!(
                "{{% component {name}(...given) %}}{{% if body is defined %}}{{{{ body | safe }}}}{{% endif %}}{{% endcomponent {name} %}}"
            )),
            UseKind::Include => texts.push((name.clone(), String::new())),
            UseKind::Parent => {}
        }
    }
    if !components.is_empty() {
        texts.push((EMPTY.to_owned(), components));
    }
    engine.add_raw_templates(texts)?;
    Ok(engine)
}

/// The name of the template with components that stand for missing ones.
const EMPTY: &str = "missing components";

fn nothing(_: Kwargs, _: &State<'_>) -> TeraResult<Value> {
    Ok(Value::from(""))
}

fn same(value: Value, _: Kwargs, _: &State<'_>) -> TeraResult<Value> {
    Ok(value)
}

fn never(_: Value, _: Kwargs, _: &State<'_>) -> TeraResult<bool> {
    Ok(false)
}

fn fresh(theme: &Theme) -> Tera {
    let mut engine = Tera::default();
    // Fails only once templates are there.
    let _ = engine.set_fallback_prefixes(theme.prefixes.clone());
    super::functions::declare(&mut engine);
    engine.autoescape_on(vec![".html", ".xml"]);
    engine.set_escape_fn(escape);
    engine
}

/// Escapes as the engine does. Nearly all values need no escapes, which a vectorized search shows.
fn escape(text: &str, out: &mut dyn Write) -> io::Result<()> {
    if bytes::has_reserved(text) {
        return tera::escape_html(text, out);
    }
    out.write_all(text.as_bytes())
}
