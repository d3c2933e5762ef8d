//! `hexaglot explain NAME`: explains a code, or lists the fields of a kind.

use std::process::ExitCode;

use clap::Args;

use super::console::{Common, say};
use super::kinds;
use crate::diag::{Code, one_of};

/// Arguments of `explain`.
#[derive(Args)]
pub(super) struct ExplainArgs {
    /// The code, as shown in brackets, or the name of a kind; all codes are listed if it is absent.
    code: Option<String>,
}

/// Explains.
pub(super) fn run(common: &Common, args: &ExplainArgs) -> anyhow::Result<ExitCode> {
    let Some(name) = &args.code else {
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
            let Some(kind) = known.get(name) else {
                let names = Code::ALL.iter().map(|code| code.name()).chain(known.names());
                anyhow::bail!("unknown code `{name}`: {}", one_of(name, names.collect::<Vec<_>>()))
            };
            say(kinds::text(kind).trim_end());
            Ok(ExitCode::SUCCESS)
        }
    }
}
