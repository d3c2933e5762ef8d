//! Problems of templates that every page and language meets again -> one for each place.
//!
//! A message that some languages lack is reported with all of these languages, a value that a function refuses with those of other pages; a
//! fact that some pages do not have with the first of them, and not at all if the value is there and cannot be read, which is
//! reported in its own file.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::config::Config;
use crate::diag::{Code, Diagnostic, Severity};
use crate::render::{ABSENT, World};

/// How many further values are named.
const NAMED: usize = 2;

/// The problems, sorted, with those of one cause in a template merged.
pub(super) fn merged(problems: Vec<(Severity, Diagnostic)>, world: &World) -> Vec<(Severity, Diagnostic)> {
    let templates: BTreeSet<&str> = world.theme.templates.iter().map(|template| &*template.path).collect();
    let file = |problem: &Diagnostic| problem.place.as_ref().map(|place| Arc::clone(&place.path));
    let is_of_template = |problem: &Diagnostic| file(problem).is_some_and(|path| templates.contains(&*path));
    if !problems.iter().any(|(_, problem)| is_of_template(problem)) {
        return problems;
    }
    let is_error =
        |(level, problem): &&(Severity, Diagnostic)| *level == Severity::Error && !is_of_template(problem);
    let unread: BTreeSet<Arc<str>> =
        problems.iter().filter(is_error).filter_map(|(_, problem)| file(problem)).collect();
    let mut list: Vec<(Severity, Cause)> = Vec::with_capacity(problems.len());
    for (level, problem) in problems {
        if is_absent(&problem) && problem.also.iter().all(|(place, _)| unread.contains(&place.path)) {
            continue;
        }
        let last = list.last_mut().filter(|_| is_of_template(&problem));
        if !last.is_some_and(|(_, last)| last.takes(&problem, &world.config)) {
            list.push((level, Cause::of(problem, &world.config)));
        }
    }
    list.into_iter().map(|(level, cause)| (level, cause.told())).collect()
}

/// Whether a problem is about a fact that a page does not have.
fn is_absent(problem: &Diagnostic) -> bool {
    problem.also.iter().any(|(_, label)| label == ABSENT)
}

/// A problem, and what else is known of its cause.
struct Cause {
    problem: Diagnostic,
    /// The languages that lack a message.
    segments: Vec<String>,
    /// The values that a function refuses.
    values: Vec<String>,
}

impl Cause {
    fn of(problem: Diagnostic, config: &Config) -> Cause {
        let segments = language(&problem.message, config).1.map(str::to_owned).into_iter().collect();
        let values = value(&problem).map(|(value, _)| value.to_owned()).into_iter().collect();
        Cause { problem, segments, values }
    }

    /// Whether another problem has this cause; what it adds is kept.
    fn takes(&mut self, other: &Diagnostic, config: &Config) -> bool {
        let Cause { problem, segments, values } = self;
        if problem.place != other.place || problem.code != other.code {
            return false;
        }
        let ((words, _), (other_words, segment)) =
            (language(&problem.message, config), language(&other.message, config));
        if let (Some(segment), false) = (segment, segments.is_empty()) {
            let is_same = words == other_words;
            segments.extend(is_same.then(|| segment.to_owned()));
            return is_same;
        }
        if let (Some((_, rest)), Some((value, other_rest))) = (value(problem), value(other)) {
            let is_same = rest == other_rest;
            if is_same && !values.iter().any(|known| known == value) {
                values.push(value.to_owned());
            }
            return is_same;
        }
        is_absent(problem) && problem.message == other.message
    }

    /// The problem with all that is known of it.
    fn told(self) -> Diagnostic {
        let Cause { mut problem, segments, values } = self;
        if let [first, _, ..] = &segments[..] {
            let end = format!("`{first}`");
            let words = problem.message.strip_suffix(&end).unwrap_or(&problem.message);
            problem.message = format!("{words}{}", all(&segments, |segment| format!("`{segment}`")));
            let folder = |segment: &str| format!("`locales/{segment}/`");
            problem.help = problem.help.map(|help| help.replace(&folder(first), &all(&segments, folder)));
        }
        if let [_, others @ ..] = &values[..]
            && !others.is_empty()
        {
            let mut named: Vec<String> =
                others.iter().take(NAMED).map(|value| format!("`{value}`")).collect();
            if others.len() > NAMED {
                named.push(format!("{} more", others.len() - NAMED));
            }
            problem.message = format!("{} (likewise {})", problem.message, named.join(", "));
        }
        problem
    }
}

/// A message that ends with a language of the site, `no message x in fr`, without the language.
fn language<'m>(message: &'m str, config: &Config) -> (&'m str, Option<&'m str>) {
    let found = message.strip_suffix('`').and_then(|rest| rest.rfind(" in `").map(|at| at + " in ".len()));
    let segment = found.map(|at| (&message[..at], &message[at + 1..message.len() - 1]));
    match segment {
        Some((words, segment)) if config.languages.by_segment(segment).is_some() => (words, Some(segment)),
        _ => (message, None),
    }
}

/// The value with which a message of a function begins, and what it says of it.
fn value(problem: &Diagnostic) -> Option<(&str, &str)> {
    let is_of_value = matches!(problem.code, Code::ComponentArgument | Code::BadDate);
    problem.message.strip_prefix('`').filter(|_| is_of_value)?.split_once('`')
}

/// Names with commas, and `and` before the last.
fn all(names: &[String], shown: impl Fn(&str) -> String) -> String {
    let names: Vec<String> = names.iter().map(|name| shown(name)).collect();
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => String::new(),
    }
}
