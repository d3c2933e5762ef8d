//! `hexaglot l10n glossary`: the terms of a site, for people and for programs of translators.

mod tbx;

use std::process::ExitCode;

use anyhow::ensure;
use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use super::arguments::{Listed, OneLanguage};
use super::pages::Pages;
use crate::cli::console::{Common, say};
use crate::config::Config;
use crate::lang::{Lang, Language};
use crate::report::counted;
use crate::site::{Forms, Term};

/// Arguments of `l10n glossary`.
#[derive(Args)]
pub(super) struct GlossaryArgs {
    #[command(flatten)]
    lang: OneLanguage,
    #[command(flatten)]
    listed: Listed<Shown>,
}

/// How it is shown.
#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Shown {
    /// For a terminal.
    #[default]
    Human,
    /// For programs.
    Json,
    /// TBX-Basic (ISO 30042:2019), which tools of translators import.
    Tbx,
}

/// Shows it.
pub(super) fn run(common: &Common, args: &GlossaryArgs) -> anyhow::Result<ExitCode> {
    let pages = Pages::on(common, &args.listed.settings()?)?;
    let world = pages.world();
    let config = &world.config;
    ensure!(
        !config.glossary.tables.is_empty(),
        "the site declares no glossary: name tables with names of things in `site.toml`, such as `tables = [\"terms\"]` under `[glossary]`"
    );
    // The source language stays beside it.
    let only = args.lang.of(config)?;
    let languages: Vec<&Language> = config
        .languages
        .iter()
        .filter(|language| only.is_none_or(|only| only == language.id || language.id == config.source))
        .collect();
    let glossary = world.site.glossary(config);
    // A body of TBX has at least one concept.
    ensure!(
        args.listed.format != Shown::Tbx || glossary.terms.iter().any(|term| has_form(term, &languages)),
        "the tables of the glossary have no term yet"
    );
    match args.listed.format {
        Shown::Human => human(&glossary.terms, &languages, config),
        Shown::Json => say(json(&glossary.terms, &languages)),
        Shown::Tbx => say(tbx::document(&glossary.terms, &languages, config).trim_end()),
    }
    Ok(ExitCode::SUCCESS)
}

fn has_form(term: &Term, languages: &[&Language]) -> bool {
    languages.iter().any(|language| {
        let forms = forms(term, language.id);
        forms.name.is_some() || !forms.also.is_empty() || !forms.other.is_empty()
    })
}

fn forms(term: &Term, lang: Lang) -> &Forms {
    &term.forms[lang.index()]
}

fn human(terms: &[Term], languages: &[&Language], config: &Config) {
    let source = config.source;
    for term in terms {
        let name = forms(term, source).name.as_deref().unwrap_or(&term.id);
        let required = if term.is_required { "" } else { ", not required" };
        say(format_args!("{name} ({}: {}{required})", term.table, term.id));
        for language in languages {
            let forms = forms(term, language.id);
            let own = if forms.is_own { " (the site's own)" } else { "" };
            match &forms.name {
                Some(name) => say(format_args!("  {:8} {name}{own}", language.segment)),
                None => say(format_args!("  {:8} has no name yet", language.segment)),
            }
            if !forms.also.is_empty() {
                say(format_args!("  {:8} also: {}", "", forms.also.join(", ")));
            }
            if !forms.other.is_empty() {
                say(format_args!("  {:8} not: {}", "", forms.other.join(", ")));
            }
        }
    }
    let lacking: Vec<String> = languages
        .iter()
        .filter_map(|language| {
            let count = terms.iter().filter(|term| forms(term, language.id).name.is_none()).count();
            (count > 0).then(|| format!("{count} without a name in `{}`", language.segment))
        })
        .collect();
    let lacking = if lacking.is_empty() { String::new() } else { format!(", {}", lacking.join(", ")) };
    say(format_args!("{}{lacking}", counted(terms.len(), "term")));
}

fn json(terms: &[Term], languages: &[&Language]) -> Value {
    let one = |term: &Term| {
        let each = languages.iter().map(|language| {
            let forms = forms(term, language.id);
            let value =
                json!({ "name": forms.name, "also": forms.also, "other": forms.other, "own": forms.is_own });
            (language.segment.to_string(), value)
        });
        json!({
            "id": term.id, "table": term.table, "file": &*term.place.path, "note": term.note, "required": term.is_required,
            "languages": each.collect::<serde_json::Map<_, _>>(),
        })
    };
    json!({ "terms": terms.iter().map(one).collect::<Vec<_>>() })
}
