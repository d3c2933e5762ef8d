//! The files of a site on each later day: texts with dated blocks are parsed for each of their days, all others stay the same.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::super::Parsed;
use super::Days;
use crate::config::Config;
use crate::date::Day;
use crate::diag::{Diagnostics, FutureProblem, KnownProblems, Since};
use crate::document::{self, Document, ParseOptions};
use crate::inputs::{Inputs, hash};
use crate::markdown;
use crate::parallel;
use crate::render::World;
use crate::site::{Calendar, TextFile};

/// The files of `content/` on all days.
pub(super) struct DatedTexts<'a> {
    files: &'a [Parsed],
    /// The later documents of each file, with their first days, in order.
    dated: Vec<Vec<(Since, Arc<Document>)>>,
    /// All days of change.
    pub(super) calendar: Calendar,
}

impl<'a> DatedTexts<'a> {
    /// Parses what must be parsed again, and collects the days of all files.
    pub(super) fn read(files: &'a [Parsed], inputs: &Inputs, world: &World) -> DatedTexts<'a> {
        let config = &world.config;
        let mut calendar = Calendar::after(config.today, &world.theme.kinds);
        calendar.add_forms(config);
        let dated = parallel::map(files, |file| match file {
            Parsed::Text(text) => editions(&text.document, inputs, config),
            _ => Default::default(),
        });
        let (days, dated): (Vec<BTreeSet<Day>>, Vec<_>) = dated.into_iter().unzip();
        days.into_iter().flatten().for_each(|day| calendar.add(day));
        for file in files {
            match file {
                Parsed::Text(text) => calendar.add_fields(&text.document.front),
                Parsed::Facts(facts) => facts.node.iter().for_each(|node| calendar.add_fields(node)),
                Parsed::Table(table) => calendar.add_fields(&table.node),
                Parsed::Unread(_) | Parsed::Asset(..) => {}
            }
        }
        DatedTexts { files, dated, calendar }
    }

    /// The files as they are on a day.
    pub(super) fn on(&self, day: Day) -> impl Iterator<Item = Parsed> {
        self.files.iter().zip(&self.dated).map(move |(file, dated)| {
            let edition = dated.iter().rev().find(|(since, _)| since.day <= day);
            match (file, edition) {
                (Parsed::Text(text), Some((_, document))) => {
                    Parsed::Text(TextFile { name: text.name.clone(), document: Arc::clone(document) })
                }
                _ => file.clone(),
            }
        })
    }

    /// The problems of texts by themselves on their later days.
    pub(super) fn problems(&self, seen: &mut KnownProblems) -> Vec<FutureProblem> {
        let mut found = Vec::new();
        for (since, document) in self.dated.iter().flatten() {
            found.extend(seen.fresh(*since, document.problems.clone()));
        }
        found
    }
}

/// The later days of a text, and the text on these days, or on the last day of each group if there are very many. A text without
/// calls has a tape, and no dated blocks.
fn editions(
    document: &Document,
    inputs: &Inputs,
    config: &Config,
) -> (BTreeSet<Day>, Vec<(Since, Arc<Document>)>) {
    if document.tape.is_some() {
        return Default::default();
    }
    let path = &document.path;
    let read = |text: &str| {
        // A text that was saved since it was parsed is another one.
        if hash(text.as_bytes()) != document.hash {
            return Default::default();
        }
        let mut days = markdown::days(path, text, document.body.clone());
        days.retain(|day| *day > config.today);
        let edition = |today| ParseOptions { today, ..ParseOptions::of(config) };
        let parsed = |day| Arc::new(document::parse_again(document, text, edition(day)));
        let stops = Days::of(days.iter().copied().collect()).stops;
        let editions = stops.into_iter().map(|stop| (stop.since, parsed(stop.day))).collect();
        (days, editions)
    };
    inputs.read(path, &mut Diagnostics::new(), read).unwrap_or_default()
}
