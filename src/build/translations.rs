//! Files of a site -> what its translations are surveyed by: entries and pages, without addresses, links, templates and artifacts.

use std::sync::Arc;

use super::contents::{self, Parsed, parts};
use super::originals::{measure, measure_all};
use super::stages;
use crate::config::{Config, Settings};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::document::Document;
use crate::inputs::Inputs;
use crate::locales::Locales;
use crate::memo::Memo;
use crate::parallel;
use crate::site::survey::Surveyed;
use crate::site::{self, Contents};
use crate::theme::Theme;

/// A site as those see it who look after its languages.
pub struct Translations {
    /// Its configuration.
    pub config: Config,
    /// Its theme, with all messages.
    pub theme: Theme,
    /// Messages and formats.
    pub locales: Locales,
    /// Its entries and pages; all originals are measured.
    pub contents: Contents,
    /// What was reported of the theme and of the messages.
    pub problems: Diagnostics,
    /// What was reported of values of tables.
    pub tables: Vec<Diagnostic>,
    /// All documents, for those who keep them.
    pub documents: Vec<Arc<Document>>,
}

impl Translations {
    /// Reads them.
    pub fn of(inputs: &Inputs, settings: &Settings, memo: &Memo) -> Translations {
        let (config, _) = stages::configuration(inputs, settings);
        let ((theme, locales), (files, _)) = parallel::join(
            || stages::appearance(inputs, &config),
            || stages::staged(|diags| contents::texts(inputs, &config, memo, diags)),
        );
        let ((theme, of_theme), (locales, of_messages)) = (theme, locales);
        // Policies for out-of-date translations ask for the sections of their originals before there are pages.
        let mut files = files;
        measure(inputs, files.iter_mut());
        let document = |file: &Parsed| match file {
            Parsed::Text(text) => Some(Arc::clone(&text.document)),
            _ => None,
        };
        let mut documents: Vec<Arc<Document>> = files.iter().filter_map(document).collect();
        let parts = parts(&config, &locales, &theme, files);
        let mut of_contents = Diagnostics::new();
        let mut contents = site::contents(parts, &mut of_contents);
        let is_of_table = |problem: &Diagnostic| problem.code == Code::MissingTranslation;
        let tables = of_contents.sorted().into_iter().filter(is_of_table).collect();
        if config.languages.len() > 1 {
            measure_all(inputs, &mut contents);
        }
        keep_measured(&mut documents, &contents);
        let mut problems = of_theme;
        problems.extend(of_messages);
        Translations { config, theme, locales, contents, problems, tables, documents }
    }

    /// What is surveyed.
    pub fn surveyed<'a>(&'a self, inputs: &'a Inputs) -> Surveyed<'a> {
        Surveyed { site: &self.contents, config: &self.config, inputs }
    }
}

/// Puts measured documents in the place of those that were not measured; both are in path order.
fn keep_measured(documents: &mut [Arc<Document>], contents: &Contents) {
    for page in contents.pages.iter().filter(|page| !page.document.sections.is_empty()) {
        let found = documents.binary_search_by(|known| known.path.cmp(&page.document.path));
        if let Ok(at) = found {
            documents[at] = Arc::clone(&page.document);
        }
    }
}
