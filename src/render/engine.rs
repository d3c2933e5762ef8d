//! The template engine with all templates of the chain.

use std::io::{self, Write};

use tera::Tera;

use super::errors;
use crate::bytes;
use crate::diag::Diagnostics;
use crate::theme::{Template, Theme};

/// An engine without functions, and whether it has all templates; what cannot be parsed is reported and left out.
pub fn load(theme: &Theme, diags: &mut Diagnostics) -> (Tera, bool) {
    let all: Vec<&Template> = theme.templates.iter().collect();
    let whole = with(theme, &all).or_else(|_| with(theme, &own(&all)));
    whole.map_or_else(|_| (sound(theme, diags), false), |engine| (engine, true))
}

/// An engine with the templates that can be parsed and fit together.
fn sound(theme: &Theme, diags: &mut Diagnostics) -> Tera {
    let mut broken: Vec<&str> = Vec::new();
    // Each template alone, so that all broken ones are told at once.
    for template in &theme.templates {
        let mut alone = Tera::default();
        if let Err(error) = alone.add_raw_template(&template.path, &template.text)
            && matches!(error.kind(), tera::ErrorKind::SyntaxError(_))
        {
            errors::report(&error, &template.path, None, diags);
            broken.push(&template.path);
        }
    }
    let sound: Vec<&Template> =
        theme.templates.iter().filter(|template| !broken.contains(&&*template.path)).collect();
    let error = match with(theme, &sound) {
        Ok(engine) => return engine,
        Err(error) => error,
    };
    let own = own(&sound);
    if let Ok(engine) = with(theme, &own) {
        return engine;
    }
    // A template that extends a broken one is no further problem of its own.
    if broken.is_empty() {
        let culprit = sound.iter().find(|suspect| {
            let others: Vec<&Template> =
                own.iter().copied().filter(|other| other.path != suspect.path).collect();
            with(theme, &others).is_ok()
        });
        errors::report(&error, culprit.map_or("", |culprit| &culprit.path), None, diags);
    }
    fresh(theme)
}

/// An engine with these templates, or why they do not fit together.
fn with(theme: &Theme, templates: &[&Template]) -> tera::TeraResult<Tera> {
    let mut engine = fresh(theme);
    let texts = templates.iter().map(|template| (template.path.to_string(), template.text.clone()));
    engine.add_raw_templates(texts.collect::<Vec<_>>())?;
    Ok(engine)
}

/// Templates without the built-in pages: a base of the theme need not have the blocks that those fill.
fn own<'t>(templates: &[&'t Template]) -> Vec<&'t Template> {
    templates.iter().copied().filter(|template| !is_built_in_page(template)).collect()
}

fn is_built_in_page(template: &Template) -> bool {
    matches!(
        &*template.path,
        "builtin/templates/page.html" | "builtin/templates/section.html" | "builtin/templates/home.html"
    )
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

/// Escapes as the engine does. Nearly all values are written as they are, which a look at their blocks tells.
fn escape(text: &str, out: &mut dyn Write) -> io::Result<()> {
    if bytes::has_reserved(text) {
        return tera::escape_html(text, out);
    }
    out.write_all(text.as_bytes())
}
