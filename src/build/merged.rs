//! Problems of templates that every page and language meets again -> one for each place.
//!
//! A message that some languages lack is reported with all of these languages; a fact that some pages do not have, with the first of them,
//! and not at all if the value is there and cannot be read, which is reported in its own file.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::config::Config;
use crate::diag::{Diagnostic, Severity};
use crate::render::{ABSENT, World};

/// The problems, sorted, with those of one cause in a template merged.
pub(super) fn merged(problems: Vec<(Severity, Diagnostic)>, world: &World) -> Vec<(Severity, Diagnostic)> {
    let templates: BTreeSet<&str> = world.theme.templates.iter().map(|template| &*template.path).collect();
    let file = |problem: &Diagnostic| problem.place.as_ref().map(|place| Arc::clone(&place.path));
    let is_of_template = |problem: &Diagnostic| file(problem).is_some_and(|path| templates.contains(&*path));
    if !problems.iter().any(|(_, problem)| is_of_template(problem)) {
        return problems;
    }
    let errors =
        problems.iter().filter(|(level, problem)| *level == Severity::Error && !is_of_template(problem));
    let unread: BTreeSet<Arc<str>> = errors.filter_map(|(_, problem)| file(problem)).collect();
    let mut list: Vec<(Severity, Diagnostic)> = Vec::with_capacity(problems.len());
    let mut segments: Vec<String> = Vec::new();
    for (level, problem) in problems {
        let is_absent = |problem: &Diagnostic| problem.also.iter().any(|(_, label)| label == ABSENT);
        if is_absent(&problem) && problem.also.iter().all(|(place, _)| unread.contains(&place.path)) {
            continue;
        }
        let same = list.last_mut().filter(|(_, last)| {
            is_of_template(&problem) && last.place == problem.place && last.code == problem.code
        });
        let (words, segment) = without_language(&problem.message, &world.config);
        match same {
            Some((_, last)) if is_absent(last) && last.message == problem.message => {}
            Some((_, last))
                if segment.is_some() && !segments.is_empty() && last.message.starts_with(words) =>
            {
                segments.extend(segment.map(str::to_owned));
                last.message = format!("{words}{}", quoted(&segments, ""));
                let before = quoted(&segments[..segments.len() - 1], "locales/");
                let after = quoted(&segments, "locales/");
                last.help = last.help.take().map(|help| help.replace(&before, &after));
            }
            _ => {
                segments = segment.map(str::to_owned).into_iter().collect();
                list.push((level, problem));
            }
        }
    }
    list
}

/// A message that ends with a language of the site, `no message x in fr`, without the language.
fn without_language<'m>(message: &'m str, config: &Config) -> (&'m str, Option<&'m str>) {
    let found = message.strip_suffix('`').and_then(|rest| rest.rfind(" in `").map(|at| at + " in ".len()));
    let segment = found.map(|at| (&message[..at], &message[at + 1..message.len() - 1]));
    match segment {
        Some((words, segment)) if config.languages.by_segment(segment).is_some() => (words, Some(segment)),
        _ => (message, None),
    }
}

/// `` `en`, `fr` and `ru` ``, or the folders of these below another.
fn quoted(segments: &[String], folder: &str) -> String {
    let end = if folder.is_empty() { "" } else { "/" };
    let names: Vec<String> = segments.iter().map(|segment| format!("`{folder}{segment}{end}`")).collect();
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => String::new(),
    }
}
