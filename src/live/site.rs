//! A site that follows its files: after each edit it is what a fresh build would make, with as little work as possible.
//!
//! [`Live::update`] chooses the smallest of four ways. Texts that do not affect other pages are replaced in the site
//! ([`site::revise`]); changed templates or assets are combined with the same site; if the list of pages, a fact or a message has
//! changed, the site is assembled again from parsed documents; a changed `site.toml` starts from the beginning. Every value is
//! immutable and shared, so a request in progress is not affected.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::files::Files;
use super::parsed_files::{ParsedFiles, ReplacedFiles, entry_of, is_text, text_of};
use super::stage_problems::StageProblems;
use super::stages;
use super::view::View;
use crate::build::Built;
use crate::config::{self, Config, Settings};
use crate::content::paths;
use crate::inputs::Inputs;
use crate::site::{self, Edit, FactsFile, Revised, TextFile};

/// How much was updated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Extent {
    /// Nothing.
    Nothing,
    /// This many pages.
    Pages(usize),
    /// All pages, from the same site.
    Templates,
    /// The site.
    Site,
}

/// A site that follows its files.
pub struct Live {
    settings: Settings,
    toml: Option<Vec<u8>>,
    parsed: ParsedFiles,
    /// The site as it is.
    pub view: Arc<View>,
}

impl Live {
    /// Reads everything.
    pub fn open(files: &Files, settings: Settings) -> Live {
        let mut stage_problems =
            StageProblems { list: Arc::new(files.problems.clone()), ..StageProblems::default() };
        let config = stages::configuration(&files.inputs, &settings, &mut stage_problems);
        let parsed = ParsedFiles::read(&files.inputs, &config);
        Live::assemble(files, settings, config, parsed, stage_problems)
    }

    fn assemble(
        files: &Files,
        settings: Settings,
        config: Arc<Config>,
        parsed: ParsedFiles,
        mut stage_problems: StageProblems,
    ) -> Live {
        let (theme, locales) = stages::appearance(&files.inputs, &config, &mut stage_problems);
        let built = stages::assemble(&parsed, config, theme, locales, None, &mut stage_problems);
        let toml = bytes(&files.inputs, config::FILE);
        Live {
            settings,
            toml,
            parsed,
            view: Arc::new(View::new(built, files.inputs.clone(), stage_problems)),
        }
    }

    /// Reads everything again.
    pub fn reopen(&mut self, files: &Files) -> Extent {
        *self = Live::open(files, self.settings.clone());
        Extent::Site
    }

    /// Updates the site after files may have changed.
    pub fn update(&mut self, files: &Files, changed: &BTreeSet<Arc<str>>) -> Extent {
        if bytes(&files.inputs, config::FILE) != self.toml {
            self.reconfigure(files, changed);
            return Extent::Site;
        }
        let view = Arc::clone(&self.view);
        let world = view.built.world();
        let before = self.parsed.exchange(&files.inputs, &world.config, changed);
        let mut stage_problems = view.stage_problems.clone();
        if *stage_problems.list != files.problems {
            stage_problems.list = Arc::new(files.problems.clone());
        }
        self.tell(&mut stage_problems, &before);
        let outside = changed.iter().any(|path| paths::below(path).is_none());
        let (theme, locales) = if outside {
            stages::other_appearance(&files.inputs, world, &mut stage_problems)
        } else {
            (Arc::clone(&world.theme), Arc::clone(&world.locales))
        };
        let new_theme = !Arc::ptr_eq(&theme, &world.theme);
        let fresh =
            |built: Built, stage_problems| Arc::new(View::new(built, files.inputs.clone(), stage_problems));
        if before.is_empty() && !new_theme {
            let same = stage_problems == view.stage_problems;
            self.view =
                Arc::new(view.after(Arc::clone(&view.built), files.inputs.clone(), stage_problems, &[]));
            return if same { Extent::Nothing } else { Extent::Pages(0) };
        }
        // Links may name static files, ids of headings avoid those in templates, and kinds declare the fields, so a change of any of
        // these changes the site.
        let same_names = theme.statics.keys().eq(world.theme.statics.keys())
            && theme.ids == world.theme.ids
            && theme.kinds == world.theme.kinds;
        if before.is_empty() && same_names && Arc::ptr_eq(&locales, &world.locales) {
            let built = stages::with_theme(&view.built, theme, &mut stage_problems);
            self.view = fresh(built, stage_problems);
            return Extent::Templates;
        }
        let texts = before.iter().all(|(path, old)| is_text(old.as_ref()) && is_text(self.parsed.get(path)));
        if texts
            && !new_theme
            && let Some(extent) = self.exchange_texts(files, &before, &mut stage_problems)
        {
            return extent;
        }
        let config = Arc::clone(&world.config);
        let standing = Some(&view.built.renderer);
        let built = stages::assemble(&self.parsed, config, theme, locales, standing, &mut stage_problems);
        self.view = fresh(built, stage_problems);
        Extent::Site
    }

    /// Starts from `site.toml`; documents are parsed again only if the day, the languages or the policy for raw HTML has changed.
    fn reconfigure(&mut self, files: &Files, changed: &BTreeSet<Arc<str>>) {
        let mut stage_problems =
            StageProblems { list: Arc::new(files.problems.clone()), ..StageProblems::default() };
        let config = stages::configuration(&files.inputs, &self.settings, &mut stage_problems);
        if reads_alike(&config, &self.view.built.world().config) {
            self.parsed.exchange(&files.inputs, &config, changed);
        } else {
            self.parsed = ParsedFiles::read(&files.inputs, &config);
        }
        let parsed = std::mem::take(&mut self.parsed);
        *self = Live::assemble(files, self.settings.clone(), config, parsed, stage_problems);
    }

    /// Updates the problems of single files.
    fn tell(&self, stage_problems: &mut StageProblems, before: &ReplacedFiles) {
        for path in before.keys() {
            let problems =
                self.parsed.get(path).map(|known| &known.problems).filter(|problems| !problems.is_empty());
            if stage_problems.files.get(path) == problems {
                continue;
            }
            let files = Arc::make_mut(&mut stage_problems.files);
            match problems {
                Some(problems) => files.insert(Arc::clone(path), problems.clone()),
                None => files.remove(path),
            };
        }
    }

    /// Replaces texts in the existing site, if nothing else depends on the changes.
    fn exchange_texts(
        &mut self,
        files: &Files,
        before: &ReplacedFiles,
        stage_problems: &mut StageProblems,
    ) -> Option<Extent> {
        let view = Arc::clone(&self.view);
        let world = view.built.world();
        let entries: BTreeSet<&str> = before.values().filter_map(|old| entry_of(old.as_ref())).collect();
        let facts: Vec<Option<FactsFile>> = entries.iter().map(|entry| self.parsed.facts(entry)).collect();
        let old = |path: &Arc<str>| before.get(path).and_then(Option::as_ref).and_then(text_of);
        let was = |text: &TextFile| old(&text.document.path).unwrap_or(text).clone();
        let edits = entries.iter().zip(&facts).map(|(entry, facts)| {
            let after = self.parsed.texts(entry);
            Edit { entry, facts: facts.as_ref(), before: after.iter().map(was).collect(), after }
        });
        let edits: Vec<Edit<'_>> = edits.collect();
        let revised = site::revise(&world.site, &world.config, &world.locales, &edits)?;
        stage_problems.site = stages::exchanged(&stage_problems.site, &revised)?;
        let Revised { site, pages, is_seen_elsewhere, .. } = revised;
        let built = stages::with_site(&view.built, site, is_seen_elsewhere);
        let (inputs, stage_problems) = (files.inputs.clone(), stage_problems.clone());
        self.view = Arc::new(if is_seen_elsewhere {
            View::new(built, inputs, stage_problems)
        } else {
            view.after(Arc::new(built), inputs, stage_problems, &pages)
        });
        Some(Extent::Pages(pages.len()))
    }
}

/// Whether documents are the same under both configurations.
fn reads_alike(left: &Config, right: &Config) -> bool {
    left.languages == right.languages
        && left.source == right.source
        && left.today == right.today
        && left.raw_html == right.raw_html
}

fn bytes(inputs: &Inputs, path: &str) -> Option<Vec<u8>> {
    inputs.find(path)?;
    inputs.bytes(path).ok().map(|bytes| bytes.to_vec())
}
