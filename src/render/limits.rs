//! Templates that the engine has no room for: it goes one step deeper for each `elif` of a condition, and for each template that another
//! includes or extends, and a program that has gone too deep is ended by the system.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use memchr::memmem;

use super::tags::{Tag, tags};
use super::uses::{UseKind, uses};
use crate::source::Place;
use crate::theme::{Template, Theme};

/// No condition has more parts.
const PARTS: usize = 200;

/// How deep templates may include or extend one another.
const DEEPEST: usize = 50;

/// A template that is left out, and why.
pub struct Beyond {
    /// Its path.
    pub path: Arc<str>,
    /// The tag that is nested too deep.
    pub place: Place,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: &'static str,
}

/// The templates of a theme that are nested too deep. Few themes have so many tags that they must be checked.
pub fn beyond(theme: &Theme) -> Vec<Beyond> {
    let mut found: Vec<Beyond> = theme.templates.iter().filter_map(long_condition).collect();
    let leads = |template: &&Template| ["include", "extends"].iter().any(|word| template.text.contains(word));
    if theme.templates.iter().filter(leads).count() > DEEPEST {
        found.extend(deep(theme));
    }
    found
}

fn long_condition(template: &Template) -> Option<Beyond> {
    if memmem::find_iter(template.text.as_bytes(), b"elif").count() <= PARTS {
        return None;
    }
    let mut counts = Vec::new();
    let all = tags(&template.text);
    let tag = all.iter().filter(|tag| tag.is_block).find(|tag| {
        match tag.word() {
            "if" => counts.push(0),
            "endif" => drop(counts.pop()),
            "elif" => counts.iter_mut().next_back().into_iter().for_each(|count| *count += 1),
            _ => {}
        }
        counts.last().is_some_and(|count| *count > PARTS)
    })?;
    Some(Beyond {
        path: Arc::clone(&template.path),
        place: Place::new(&template.path, tag.range.clone()),
        message: format!("the condition has more than {PARTS} parts"),
        help: "put the cases into a table and ask for one of its records",
    })
}

/// Templates at the begin of too long a row.
fn deep(theme: &Theme) -> Vec<Beyond> {
    let mut at: HashMap<&str, usize> = HashMap::new();
    for (number, template) in theme.templates.iter().enumerate() {
        let short = theme.prefixes.iter().filter_map(|prefix| template.path.strip_prefix(prefix.as_str()));
        for name in short.chain([&*template.path]) {
            at.entry(name).or_insert(number);
        }
    }
    let leads = |template: &Template| -> Vec<(usize, Range<usize>)> {
        let all = tags(&template.text);
        let led = |tag: &Tag<'_>| {
            let leads =
                uses(tag).into_iter().filter(|used| matches!(used.what, UseKind::Include | UseKind::Parent));
            let found = leads.filter_map(|used| Some((*at.get(used.name)?, tag.range.clone())));
            found.collect::<Vec<_>>()
        };
        all.iter().filter(|tag| matches!(tag.word(), "include" | "extends")).flat_map(led).collect()
    };
    let leads: Vec<_> = theme.templates.iter().map(leads).collect();
    let rows = rows(&leads);
    let is_first = |number: usize| rows[number] > DEEPEST;
    let beyond = theme.templates.iter().enumerate().filter(|(number, _)| is_first(*number));
    beyond
        .filter_map(|(number, template)| {
            let (_, range) = leads[number].iter().max_by_key(|(next, _)| rows[*next])?;
            Some(Beyond {
                path: Arc::clone(&template.path),
                place: Place::new(&template.path, range.clone()),
                message: format!("more than {DEEPEST} templates include or extend one another in a row"),
                help: "put some of them into one file",
            })
        })
        .collect()
}

/// How deep the references of each template are, starting with those without references. A cycle has no end, and is reported as a
/// cycle.
fn rows(leads: &[Vec<(usize, Range<usize>)>]) -> Vec<usize> {
    let mut rows = vec![0_usize; leads.len()];
    let mut open: Vec<usize> = leads.iter().map(Vec::len).collect();
    let mut before: Vec<Vec<usize>> = vec![Vec::new(); leads.len()];
    for (number, led) in leads.iter().enumerate() {
        led.iter().for_each(|(next, _)| before[*next].push(number));
    }
    let mut ended: Vec<usize> = (0..leads.len()).filter(|number| open[*number] == 0).collect();
    while let Some(number) = ended.pop() {
        for &earlier in &before[number] {
            rows[earlier] = rows[earlier].max(rows[number] + 1);
            open[earlier] -= 1;
            if open[earlier] == 0 {
                ended.push(earlier);
            }
        }
    }
    rows
}
