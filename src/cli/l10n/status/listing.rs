//! What is known of all translations of a site: of its pages and of its messages.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use crate::build::Translations;
use crate::check::{MessageRow, MessageSurvey, is_of_language, messages, messages_survey, translations};
use crate::config::{Config, Settings};
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::inputs::Inputs;
use crate::lang::Lang;
use crate::pipeline;
use crate::report::{Finding, Texts};
use crate::site::survey::{Lacking, Row, survey};
use crate::site::{Page, changed_since_review};
use crate::source::Place;

/// What of a site is listed.
#[derive(Clone, Copy, Default)]
pub struct Selection<'a> {
    /// One language only.
    pub lang: Option<Lang>,
    /// Entries of one kind only; then no messages are listed.
    pub kind: Option<&'a str>,
}

/// A site and its files.
pub struct Source {
    /// The files.
    pub inputs: Inputs,
    /// The site.
    pub site: Translations,
}

impl Source {
    /// The site in a folder.
    pub fn of(root: &Path, settings: &Settings) -> anyhow::Result<Source> {
        let (inputs, site) = pipeline::translations(root, settings)?;
        Ok(Source { inputs, site })
    }

    /// Its configuration.
    pub fn config(&self) -> &Config {
        &self.site.config
    }

    /// The rows of its pages.
    pub fn rows(&self, only: Selection<'_>) -> Vec<Row> {
        survey(self.site.surveyed(&self.inputs), only.lang, only.kind)
    }

    /// All that is listed.
    pub fn listing(&self, only: Selection<'_>) -> Listing {
        let languages =
            self.config().languages.iter().filter(|one| only.lang.is_none_or(|lang| lang == one.id));
        let languages = languages.map(|language| Arc::clone(&language.segment)).collect();
        let of_messages =
            if only.kind.is_none() { self.messages(only.lang) } else { MessageSurvey::default() };
        let mut texts = Texts::of(&self.inputs);
        let finding = |row: MessageRow| {
            let severity = self.config().levels.of(row.problem.code).unwrap_or(Severity::Warning);
            let MessageRow { language, standing, id, problem } = row;
            Message { language, standing, id, finding: texts.finding(severity, &problem) }
        };
        let messages = of_messages.rows.into_iter().map(finding).collect();
        let (rows, tables) = (self.rows(only), self.tables(only));
        Listing { languages, rows, messages, unrecorded: of_messages.unrecorded, tables }
    }

    /// Looks up the lines of what rows lack, for which their texts are read: those of so many rows of each language.
    pub fn number(&self, rows: &mut [Row], most: usize) {
        let mut texts = Texts::of(&self.inputs);
        let mut counts: BTreeMap<Arc<str>, usize> = BTreeMap::new();
        for row in rows.iter_mut().filter(|row| !row.lacks.is_empty()) {
            let count = counts.entry(row.language.as_str().into()).or_default();
            *count += 1;
            for lack in row.lacks.iter_mut().filter(|_| *count <= most) {
                let finding = texts.finding(Severity::Warning, &lost("", lack));
                lack.line = finding.spot.map(|spot| spot.line);
            }
        }
    }

    /// How many values of tables each language lacks.
    fn tables(&self, only: Selection<'_>) -> BTreeMap<Arc<str>, usize> {
        let Translations { config, tables, .. } = &self.site;
        let is_wanted = |lang: Lang| only.kind.is_none() && only.lang.is_none_or(|only| only == lang);
        let shown = || tables.iter().filter(|problem| config.levels.of(problem.code).is_some());
        let count = |lang: Lang| shown().filter(|problem| is_of_language(problem, config, lang)).count();
        let languages = config.languages.iter().filter(|language| is_wanted(language.id));
        let counts = languages.map(|language| (Arc::clone(&language.segment), count(language.id)));
        counts.filter(|(_, count)| *count > 0).collect()
    }

    /// What `check` says of the messages, in one word each.
    fn messages(&self, only: Option<Lang>) -> MessageSurvey {
        let Translations { config, theme, locales, problems, .. } = &self.site;
        let mut problems: Diagnostics = problems.clone();
        messages((config, locales, theme), &self.inputs, &mut problems);
        messages_survey((config, theme), &self.inputs, only, problems)
    }

    /// What `check` says of the pages that are listed, at its levels: those that are stale, orphans, missing or changed since their review.
    pub fn findings(&self, rows: &[Row]) -> Vec<Finding> {
        let contents = &self.site.contents;
        let held = contents.entries.iter().flat_map(|entry| &entry.held);
        let pages = contents.pages.iter().map(|page| &**page).filter(|page| page.notice.is_none());
        let by_file: BTreeMap<&str, &Page> =
            pages.chain(held).map(|page| (&*page.document.path, page)).collect();
        let listed = rows.iter().filter(|row| matches!(row.standing, "stale" | "outdated" | "orphan"));
        let listed = listed.filter_map(|row| by_file.get(row.file.as_str()).copied());
        let mut found = Diagnostics::new();
        translations((contents, self.config()), listed, &mut found);
        let pages = rows.iter().filter_map(|row| by_file.get(row.file.as_str()));
        pages.for_each(|page| changed_since_review(page, &mut found));
        let missing = rows.iter().filter(|row| row.standing == "missing").map(missing);
        let lost = rows.iter().flat_map(|row| row.lacks.iter().map(|lack| lost(&row.file, lack)));
        let all: Vec<Diagnostic> = found.iter().cloned().chain(missing).chain(lost).collect();
        let mut texts = Texts::of(&self.inputs);
        all.iter()
            .filter_map(|problem| Some(texts.finding(self.config().levels.of(problem.code)?, problem)))
            .collect()
    }
}

/// The problem that a translation is missing, at its original.
fn missing(row: &Row) -> Diagnostic {
    let message = format!("`{}` has no translation in `{}`", row.original, row.language);
    let mut problem =
        Diagnostic::new(Code::MissingLanguage, Place::file(&row.original.as_str().into()), message);
    problem.help(format!("`hexaglot l10n new {} {}` begins the translation", row.language, row.original));
    problem
}

/// The problem that a translation lacks a part of its original.
fn lost(file: &str, lack: &Lacking) -> Diagnostic {
    let message = format!("this translation lacks {}", lack.what);
    let mut problem = Diagnostic::new(Code::LostText, lack.place.clone(), message);
    problem.also(lack.of.clone(), "the original");
    problem.help(format!(
        "`hexaglot l10n diff {file}` shows what is missing: translate it and write it there; where it is left out on purpose, record why \
         with `hexaglot l10n stamp {file} --differs \"REASON\"`"
    ));
    problem
}

/// Something to be done in a message.
pub struct Message {
    /// Segment of the language.
    pub language: Arc<str>,
    /// What is to be done, in one word.
    pub standing: &'static str,
    /// The message, if it is missing.
    pub id: Option<String>,
    /// Where, and what.
    pub finding: Finding,
}

impl Message {
    /// Its place: `locales/fr/site.ftl:12`.
    pub fn place(&self) -> String {
        let spot = self.finding.spot.as_ref();
        spot.map(|spot| format!("{}:{}", spot.place.path, spot.line)).unwrap_or_default()
    }
}

/// All that is listed.
pub struct Listing {
    /// Segments of the languages, in the order of the language bar.
    pub languages: Vec<Arc<str>>,
    /// Translations of pages.
    pub rows: Vec<Row>,
    /// What is to be done in messages.
    pub messages: Vec<Message>,
    /// Languages whose messages nobody recorded, with the number of these messages.
    pub unrecorded: BTreeMap<Arc<str>, usize>,
    /// Languages that values of tables lack, with the number of these values.
    pub tables: BTreeMap<Arc<str>, usize>,
}

/// The standings of pages, in the order of the columns. Those that are held back because of their state have a standing too.
pub const STANDINGS: [&str; 11] = [
    "current",
    "minor",
    "ahead",
    "incomplete",
    "stale",
    "outdated",
    "unknown",
    "orphan",
    "missing",
    "broken",
    HELD,
];

/// What a translation is called whose state is too low to be published.
pub const HELD: &str = "held";

/// What a message may need, in the order of the columns.
pub const NEEDS: [&str; 6] = ["missing", "stale", "unstamped", "obsolete", "copied", "broken"];

impl Listing {
    /// How many messages of a language need something.
    pub fn needs(&self, language: &str) -> [usize; NEEDS.len()] {
        let own = || self.messages.iter().filter(|message| *message.language == *language);
        NEEDS.map(|need| own().filter(|message| message.standing == need).count())
    }

    /// The rows of a language.
    pub fn of<'l>(&'l self, language: &'l str) -> impl Iterator<Item = &'l Row> {
        self.rows.iter().filter(move |row| row.language == language)
    }
}

/// Whether the command fails: with `--strict`, if somebody has to do something in a page, or to translate a message.
pub fn fails(listing: &Listing, is_strict: bool) -> bool {
    let is_due = |message: &Message| matches!(message.standing, "missing" | "stale" | "unstamped");
    is_strict && (listing.rows.iter().any(Row::is_due) || listing.messages.iter().any(is_due))
}
