//! `hexaglot new language TAG` for a language of the site: the messages that it lacks, with their originals in comments and in place.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::bail;

use super::messages::{Lacking, lacking};
use crate::cli::console::{Common, Console, say};
use crate::cli::l10n::workspace::{ReadyFile, Workspace, hexaglot, write_all};
use crate::diag::{Code, Diagnostics};
use crate::inputs::as_before;
use crate::lang::Language;
use crate::locales::fluent::parse;
use crate::report::{Format, counted};

/// Adds them to the files beside those of their originals; `None` if the language lacks none.
///
/// # Errors
///
/// If a file of messages cannot be read, so that nobody knows what it lacks; if a file cannot be written.
pub(super) fn run(common: &Common, language: &Language) -> anyhow::Result<Option<ExitCode>> {
    let site = &Workspace::readable(common)?;
    // What cannot be parsed may have a message that would be added.
    let own = site.theme.messages.iter().filter(|file| file.lang == language.id && !file.is_borrowed);
    let mut problems = Diagnostics::new();
    own.for_each(|file| drop(parse(file, &mut problems)));
    if let Some(problem) = problems.iter().find(|problem| problem.code == Code::FluentSyntax) {
        let file = problem.place.as_ref().map_or("a file of messages", |place| &*place.path);
        bail!("`{file}` cannot be read, so nothing is written: {}", problem.message);
    }
    let mut texts: BTreeMap<Arc<str>, String> = BTreeMap::new();
    let mut count = 0;
    for Lacking { path, text, count: own, .. } in lacking(site, language) {
        let path: Arc<str> = path.as_str().into();
        let now = || {
            let exists = site.inputs.find(&path).is_some();
            exists.then(|| site.inputs.text(&path, &mut Diagnostics::new())).flatten()
        };
        let before = texts.get(&path).map(|text| text.as_str().into()).or_else(now);
        let made = match before {
            Some(before) if !before.trim().is_empty() => {
                format!("{}\n\n{}", before.trim_end(), without_head(&text))
            }
            _ => text,
        };
        texts.insert(path, made);
        count += own;
    }
    if count == 0 {
        return Ok(None);
    }
    let ready = |(path, text): (&Arc<str>, &String)| {
        let before = site.inputs.find(path).and_then(|_| site.inputs.bytes(path).ok());
        ReadyFile { path: path.to_string(), bytes: as_before(before.as_deref().unwrap_or_default(), text) }
    };
    let files: Vec<ReadyFile> = texts.iter().map(ready).collect();
    write_all(&common.root, &files)?;
    files.iter().for_each(|file| say(&file.path));
    let console = Console::new(common, Format::Human);
    console.say(format_args!(
        "{} added, each with its original in a comment and in place",
        counted(count, "message")
    ));
    let (program, segment) = (hexaglot(common), &language.segment);
    console.hint(&format!(
        "write the translations over them; until then `{program} l10n status --lang {segment}` counts them as copied, and `{program} check \
         --lang {segment}` reports them"
    ));
    Ok(Some(ExitCode::SUCCESS))
}

/// Messages without the comment on their file as a whole.
fn without_head(text: &str) -> &str {
    let lines = text.split_inclusive('\n');
    let head: usize = lines.take_while(|line| line.starts_with("###")).map(str::len).sum();
    text[head..].trim_start_matches('\n')
}
