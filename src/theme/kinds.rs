//! Declarations of kinds: `kinds/*.toml` of the site, its themes and the built-in theme.

use std::sync::Arc;

use super::builtin;
use super::files::Template;
use crate::config::Config;
use crate::content::kinds::{File, Kinds};
use crate::diag::{Code, Diagnostics, did_you_mean, one_of};
use crate::inputs::Inputs;

/// The kinds of a site whose layers have these folders, nearest first.
pub(super) fn read(inputs: &Inputs, roots: &[String], config: &Config, diags: &mut Diagnostics) -> Kinds {
    let mut texts: Vec<(Arc<str>, Option<String>)> = Vec::new();
    for root in roots {
        for file in inputs.below(&format!("{root}kinds")) {
            if !file.path.ends_with(".toml") {
                let help = match file.path.rsplit_once('.') {
                    Some((stem, "yaml" | "yml" | "json" | "tml" | "TOML")) => {
                        format!("write it as TOML, and rename the file to `{stem}.toml`")
                    }
                    _ => "name the file after its kind, such as `kinds/case-study.toml`".to_owned(),
                };
                diags
                    .report_file(Code::BadFileName, &file.path, format!("`{}` declares no kind", file.path))
                    .help(help);
            } else {
                texts.push((Arc::clone(&file.path), inputs.text(&file.path, diags)));
            }
        }
    }
    elsewhere(inputs, roots, diags);
    texts.extend(of_builtin());
    let kinds = declared(&texts, diags);
    for (table, names) in [("fallback", &config.fallback_names), ("translation", &config.policies.names)] {
        for at in names.iter().filter(|at| at.value != "default" && kinds.get(&at.value).is_none()) {
            let message = format!("unknown kind `{}` in `[{table}]`", at.value);
            let names = kinds.names().chain(["default"]);
            diags.report(Code::UnknownKind, at.place.clone(), message).help(one_of(&at.value, names));
        }
    }
    for at in
        config.search.iter().flat_map(|search| &search.omitted).filter(|at| kinds.get(&at.value).is_none())
    {
        let message = format!("unknown kind `{}` in `[search]`", at.value);
        diags.report(Code::UnknownKind, at.place.clone(), message).help(one_of(&at.value, kinds.names()));
    }
    kinds
}

/// Folders in which nothing is looked for, and which are called nearly as the one of kinds.
const MISSPELT: &[&str] = &["kind", "Kinds", "Kind", "kinds.d", "content-kinds", "types"];

/// Reports declarations in a folder with a wrong name.
fn elsewhere(inputs: &Inputs, roots: &[String], diags: &mut Diagnostics) {
    for (root, folder) in roots.iter().flat_map(|root| MISSPELT.iter().map(move |folder| (root, folder))) {
        let prefix = format!("{root}{folder}");
        for file in inputs.below(&prefix).filter(|file| file.path.ends_with(".toml")) {
            let message = format!("`{}` is not read: kinds are declared in `{root}kinds/`", file.path);
            let help = format!("rename the file to `{root}kinds{}`", &file.path[prefix.len()..]);
            diags.report_file(Code::BadFileName, &file.path, message).help(help);
        }
    }
}

/// Reports templates whose names are those of kinds without a template, misspelt. Another may be the template that an entry asks for.
pub(super) fn misspelt_templates(
    templates: &[Template],
    prefixes: &[String],
    kinds: &Kinds,
    diags: &mut Diagnostics,
) {
    let name = |template: &Template| {
        let below = prefixes.iter().find_map(|prefix| template.path.strip_prefix(prefix.as_str()))?;
        Some(below.strip_prefix("kinds/")?.strip_suffix(".html")?.to_owned())
    };
    let shown: Vec<String> = templates.iter().filter_map(name).collect();
    let own: Vec<&str> = kinds.iter().map(|kind| kind.template.as_deref().unwrap_or(&kind.name)).collect();
    let without: Vec<&str> =
        own.iter().copied().filter(|own| !shown.iter().any(|name| name == own)).collect();
    for template in templates {
        let Some(kind) = name(template).filter(|name| own.iter().all(|own| own != name)) else { continue };
        let file = format!("kinds/{kind}.html");
        let Some(help) = did_you_mean(&kind, without.iter().copied()) else { continue };
        if templates.iter().all(|other| !other.text.contains(&file)) {
            let message = format!("no kind `{kind}` is declared for this template");
            diags.report_file(Code::UnusedFile, &template.path, message).help(help);
        }
    }
}

/// The kinds of the built-in theme alone.
pub(super) fn builtin() -> Kinds {
    declared(&of_builtin().collect::<Vec<_>>(), &mut Diagnostics::new())
}

/// The kinds that files declare, those of the nearest layer first.
fn declared(texts: &[(Arc<str>, Option<String>)], diags: &mut Diagnostics) -> Kinds {
    let files: Vec<File<'_>> =
        texts.iter().map(|(path, text)| File { path, text: text.as_deref() }).collect();
    Kinds::read(&files, diags)
}

fn of_builtin() -> impl Iterator<Item = (Arc<str>, Option<String>)> {
    let kinds = builtin::FILES.iter().filter(|(path, _)| path.starts_with("builtin/kinds/"));
    kinds.map(|(path, text)| (Arc::from(*path), Some((*text).to_owned())))
}
