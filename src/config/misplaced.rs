//! Top-level fields of `site.toml` that are written below a table, so that TOML makes them a part of it.

use super::raw::RawConfig;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::node::ReadFields;

/// The problems of a file; those of such fields say where the line belongs, and the field is not reported as missing as well.
pub fn told(text: &str, mut found: Vec<Diagnostic>) -> Diagnostics {
    let mut moved = Vec::new();
    for problem in &mut found {
        let named = field(text, problem);
        let Some((field, (number, table))) = named.zip(first_table(text)) else { continue };
        problem.message = format!("`{field}` is below a table, and is read as a part of it");
        problem.help = Some(format!("move this line above line {number}, `{table}`"));
        moved.push(format!("has no `{field}`"));
    }
    let follows = |problem: &Diagnostic| {
        problem.code == Code::MissingField && moved.iter().any(|missing| problem.message.ends_with(missing))
    };
    found.into_iter().filter(|problem| !follows(problem)).collect()
}

/// The field that a problem is about, if it belongs to the whole file.
fn field(text: &str, problem: &Diagnostic) -> Option<&'static str> {
    let place =
        problem.place.as_ref().filter(|_| matches!(problem.code, Code::UnknownKey | Code::UnknownKind))?;
    let written = text.get(place.start..place.end)?;
    let name = written.split(|sign: char| sign.is_whitespace() || sign == '=').next()?.trim_matches('"');
    let fields = RawConfig::FIELDS.iter().filter(|field| !(field.expects)().contains("map"));
    fields.map(|field| field.name).find(|field| *field == name)
}

/// The line that begins the first table, and its number.
fn first_table(text: &str) -> Option<(usize, &str)> {
    let (at, line) = text.lines().enumerate().find(|(_, line)| line.trim_start().starts_with('['))?;
    Some((at + 1, line.split('#').next().unwrap_or(line).trim()))
}
