//! Declarations of kinds: `kinds/*.toml` of the site, its themes and the built-in theme.

use std::sync::Arc;

use super::builtin;
use crate::config::Config;
use crate::content::kinds::{File, Kinds};
use crate::diag::{Code, Diagnostics, one_of};
use crate::inputs::Inputs;

/// The kinds of a site whose layers have these folders, nearest first.
pub(super) fn read(inputs: &Inputs, roots: &[String], config: &Config, diags: &mut Diagnostics) -> Kinds {
    let mut texts: Vec<(Arc<str>, String)> = Vec::new();
    for root in roots {
        for file in inputs.below(&format!("{root}kinds")) {
            if !file.path.ends_with(".toml") {
                diags
                    .report_file(Code::BadFileName, &file.path, format!("`{}` declares no kind", file.path))
                    .help("name the file after its kind, such as `kinds/case-study.toml`");
            } else if let Some(text) = inputs.text(&file.path, diags) {
                texts.push((Arc::clone(&file.path), text));
            }
        }
    }
    texts.extend(of_builtin());
    let kinds = declared(&texts, diags);
    for at in
        config.fallback_names.iter().filter(|at| at.value != "default" && kinds.get(&at.value).is_none())
    {
        let names = kinds.names().chain(["default"]);
        diags
            .report(
                Code::UnknownKind,
                at.place.clone(),
                format!("unknown kind `{}` in `[fallback]`", at.value),
            )
            .help(one_of(&at.value, names));
    }
    kinds
}

/// The kinds of the built-in theme alone.
pub(super) fn builtin() -> Kinds {
    declared(&of_builtin().collect::<Vec<_>>(), &mut Diagnostics::new())
}

/// The kinds that files declare, those of the nearest layer first.
fn declared(texts: &[(Arc<str>, String)], diags: &mut Diagnostics) -> Kinds {
    let files: Vec<File<'_>> = texts.iter().map(|(path, text)| File { path, text }).collect();
    Kinds::read(&files, diags)
}

fn of_builtin() -> impl Iterator<Item = (Arc<str>, String)> {
    let kinds = builtin::FILES.iter().filter(|(path, _)| path.starts_with("builtin/kinds/"));
    kinds.map(|(path, text)| (Arc::from(*path), (*text).to_owned()))
}
