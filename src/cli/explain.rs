//! `hexaglot explain NAME`: explains a code, a word of the program or a field, or lists the fields of a kind or of `site.toml`.

mod words;

use std::process::ExitCode;

use clap::Args;

use super::console::{Common, say};
use super::kinds;
use crate::config::{FILE, TABLES};
use crate::diag::{Code, one_of};
use crate::node::FieldDoc;

/// Arguments of `explain`.
#[derive(Args)]
pub(super) struct ExplainArgs {
    /// A code as it is shown in brackets, a word such as `stale` or `held`, the name of a kind, `site.toml` or one of its fields, a field of
    /// entries; all codes are listed if it is absent.
    name: Option<String>,
}

/// Explains.
pub(super) fn run(common: &Common, args: &ExplainArgs) -> anyhow::Result<ExitCode> {
    let Some(name) = &args.name else {
        for code in Code::ALL {
            say(format_args!("{:<24} {}", code.name(), code.level().as_str()));
        }
        return Ok(ExitCode::SUCCESS);
    };
    match Code::by_name(name) {
        Some(code) => {
            let level = match code.is_always_error() {
                true => {
                    "always an error, since what it reports cannot be published as it is written".to_owned()
                }
                false => format!("{} unless `[checks]` says otherwise", code.level().as_str()),
            };
            say(format_args!("{} ({level})\n\n{}", code.name(), code.explanation()));
            Ok(ExitCode::SUCCESS)
        }
        None => {
            let known = kinds::of_site(&common.root)?;
            let fields = || TABLES.iter().flat_map(|(_, fields)| fields.iter());
            // A word may be the name of a field as well.
            let mut said: Vec<String> = words::meaning(name).map(str::to_owned).into_iter().collect();
            said.extend(known.get(name).map(kinds::text));
            if name == FILE || fields().any(|field| field.name == name) {
                said.push(configuration(|field| name == FILE || field.name == name));
            }
            said.extend(kinds::field(&known, name));
            if said.is_empty() {
                let names = Code::ALL.iter().map(|code| code.name()).chain(known.names()).chain(words::all());
                let names = names.chain(fields().map(|field| field.name)).chain([FILE]);
                anyhow::bail!("unknown word or code `{name}`: {}", one_of(name, names.collect::<Vec<_>>()))
            }
            let said: Vec<&str> = said.iter().map(|text| text.trim_end()).collect();
            say(said.join("\n\n"));
            Ok(ExitCode::SUCCESS)
        }
    }
}

/// The fields of `site.toml` that are chosen, below the names of their tables.
fn configuration(is_chosen: impl Fn(&FieldDoc) -> bool) -> String {
    let mut out = String::new();
    for (table, fields) in TABLES {
        let chosen: Vec<String> =
            fields.iter().filter(|field| is_chosen(field)).map(|field| kinds::line(field)).collect();
        if !chosen.is_empty() {
            let table = if table.is_empty() { "At the top of `site.toml`" } else { table };
            out.push_str(&format!("{table}:\n{}\n\n", chosen.join("\n")));
        }
    }
    out
}
