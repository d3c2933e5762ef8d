//! The template engine with all templates of the chain.

use tera::Tera;

use super::errors;
use crate::diag::Diagnostics;
use crate::theme::Theme;

/// An engine without functions; what cannot be parsed is reported and left out.
pub fn load(theme: &Theme, diags: &mut Diagnostics) -> Tera {
    let mut broken: Vec<&str> = Vec::new();
    // Each template alone first, so that all broken ones are told at once.
    for template in &theme.templates {
        let mut alone = Tera::default();
        if let Err(error) = alone.add_raw_template(&template.path, &template.text)
            && matches!(error.kind(), tera::ErrorKind::SyntaxError(_))
        {
            errors::report(&error, &template.path, None, diags);
            broken.push(&template.path);
        }
    }
    let sound = || theme.templates.iter().filter(|template| !broken.contains(&&*template.path));
    let mut engine = fresh(theme);
    super::functions::declare(&mut engine);
    let texts = sound().map(|template| (template.path.to_string(), template.text.clone()));
    if let Err(error) = engine.add_raw_templates(texts.collect::<Vec<_>>()) {
        // A template that extends a broken one is no further problem of its own.
        if broken.is_empty() {
            errors::report(&error, "", None, diags);
        }
        return fresh(theme);
    }
    engine
}

fn fresh(theme: &Theme) -> Tera {
    let mut engine = Tera::default();
    // Fails only once templates are there.
    let _ = engine.set_fallback_prefixes(theme.prefixes.clone());
    engine.autoescape_on(vec![".html", ".xml"]);
    engine
}
