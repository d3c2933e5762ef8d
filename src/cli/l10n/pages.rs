//! The pages of a site as commands for translators see them.

use std::sync::Arc;

use anyhow::{Context, bail, ensure};

use crate::build::{Built, SiteFiles};
use crate::cli::console::Common;
use crate::cli::site::{SiteArgs, require_site};
use crate::config::{Coverage, Settings};
use crate::content::kinds::Translation;
use crate::content::paths;
use crate::content::stamp::Stamp;
use crate::date::Day;
use crate::diag::{Diagnostics, did_you_mean};
use crate::document::{Document, ParseOptions, parse};
use crate::inputs::{Inputs, hash, history};
use crate::markdown::{self, SectionSum};
use crate::memo::Memo;
use crate::observer::NoObserver;
use crate::pipeline;
use crate::render::World;
use crate::site::survey::{self, Surveyed};
use crate::site::{Entry, Page};
use crate::translation::{Written, blob_id, sem, short_sums, with_field};

/// A site and its files.
pub(super) struct Pages {
    /// Its files.
    pub(super) inputs: Inputs,
    /// The site, assembled.
    pub(super) built: Built,
    /// What `check` would report of it.
    pub(super) problems: Diagnostics,
}

impl Pages {
    /// Reads the site in the folder.
    pub(super) fn of(common: &Common, args: &SiteArgs) -> anyhow::Result<Pages> {
        Pages::on(common, &Settings { coverage: Coverage::Awaited, ..args.settings(false)? })
    }

    /// Reads the site as these settings say.
    pub(super) fn on(common: &Common, settings: &Settings) -> anyhow::Result<Pages> {
        require_site(&common.root)?;
        let mut problems = Diagnostics::new();
        let inputs = pipeline::files(&common.root, &common.root.join("public"), &mut problems)?;
        let read = SiteFiles::of(&inputs, settings, &Memo::default(), &NoObserver, &mut problems);
        let built = read.assemble(&NoObserver, &mut problems);
        Ok(Pages { inputs, built, problems })
    }

    /// The configuration, the site and all else that pages are made of.
    pub(super) fn world(&self) -> &World {
        self.built.world()
    }

    /// The page of a file, named as in the site: `content/about.fr.md`, or below `content/`.
    pub(super) fn page(&self, name: &str) -> anyhow::Result<&Page> {
        let name = name.trim_start_matches("./");
        let site = &self.world().site;
        let texts = || site.pages.iter().filter(|page| page.notice.is_none() && page.document.has_file());
        let is_named = |page: &&Arc<Page>| {
            let path = &*page.document.path;
            path == name || path.strip_prefix(paths::CONTENT) == Some(name)
        };
        if let Some(page) = texts().find(is_named) {
            return Ok(page);
        }
        let near = did_you_mean(name, texts().map(|page| &*page.document.path));
        let near = near.map(|near| format!(": {near}")).unwrap_or_default();
        bail!("there is no page with the file `{name}`{near}")
    }

    /// The entry of a page.
    pub(super) fn entry(&self, page: &Page) -> &Entry {
        self.world().site.entry(page.entry)
    }

    /// The original of a translation.
    pub(super) fn original(&self, page: &Page) -> anyhow::Result<&Page> {
        let entry = self.entry(page);
        let path = &page.document.path;
        ensure!(
            entry.original != page.lang,
            "`{path}` is the original: name a translation of it, or run `hexaglot l10n minor {path}` after a change that altered \
             no meaning"
        );
        let segment = &self.world().config.language(entry.original).segment;
        self.world().site.original(entry).with_context(|| {
            format!("`{path}` has no original: there is no text in `{segment}`, the language of the original")
        })
    }

    /// The text of a page's file.
    pub(super) fn text(&self, page: &Page) -> anyhow::Result<String> {
        let path = &page.document.path;
        let text = self.inputs.text(path, &mut Diagnostics::new());
        text.with_context(|| format!("cannot read `{path}`"))
    }

    /// What its translations are listed from.
    pub(super) fn surveyed(&self) -> Surveyed<'_> {
        let world = self.world();
        Surveyed { site: &world.site, config: &world.config, inputs: &self.inputs }
    }

    /// The document of an earlier version of an original.
    pub(super) fn earlier(&self, original: &Page, text: &str) -> Document {
        let options = ParseOptions::of(&self.world().config);
        parse(&original.document.path, text, hash(text.as_bytes()), options)
    }

    /// A document with its sections.
    pub(super) fn measured(&self, document: &Document, text: &str) -> Document {
        let sections = markdown::sections(&document.path, text, document.body.clone());
        Document { sections, ..document.clone() }
    }

    /// What a translation of an original says of it: the stamp of its version today, and the sums of its sections.
    pub(super) fn stamp(&self, original: &Page) -> anyhow::Result<(Stamp, String)> {
        let blob = blob_id(self.text(original)?.as_bytes());
        Ok(stamp_of(&survey::sections(self.surveyed(), original), blob))
    }

    /// The text of a translation's file with another stamp; fields that are not given stay.
    pub(super) fn stamped(&self, page: &Page, new: &NewStamp<'_>) -> anyhow::Result<String> {
        let (stamp, sections) = &new.source;
        let before = page.translation.as_ref();
        let own = |read: fn(&Translation) -> Option<String>| before.and_then(read);
        let state = new
            .state
            .map(str::to_owned)
            .or_else(|| own(|old| old.state.map(|state| state.name().to_owned())));
        let fields = [
            ("of", Some(new.of.to_owned())),
            ("source", Some(stamp.to_string())),
            ("sections", Some(sections.clone())),
            ("as_of", Some(self.day(page).to_string())),
            ("state", Some(state.unwrap_or_else(|| "draft".to_owned()))),
            ("by", new.by.map(str::to_owned).or_else(|| own(|old| old.by.clone()))),
            (
                "reviewed_by",
                new.reviewed_by.map(str::to_owned).or_else(|| own(|old| old.reviewed_by.clone())),
            ),
            ("reviewed", new.reviewed.clone().or_else(|| own(|old| old.reviewed.map(|day| day.to_string())))),
        ];
        let fields: Vec<(&'static str, String)> =
            fields.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
        self.with(page, "translation", &Written::Map(&fields))
    }

    /// The day of an original as it is: that of its last change of substance, or else that of the edition.
    pub(super) fn day(&self, page: &Page) -> Day {
        let entry = self.entry(page);
        let updated = self.world().site.original(entry).and_then(|original| original.overridable.updated);
        updated.or(entry.overridable.updated).unwrap_or(self.world().config.today)
    }

    /// The text of a page's file with another value of a field.
    pub(super) fn with(&self, page: &Page, field: &str, value: &Written<'_>) -> anyhow::Result<String> {
        let document: &Document = &page.document;
        let text = self.text(page)?;
        with_field(&text, document, field, value).with_context(|| {
            format!(
                "cannot write `{field}` into `{}`: its front matter cannot be read, or has comments inside `{field}`; correct it, or \
                 move the comments",
                document.path
            )
        })
    }
}

/// The stamp of a text with these sections and this name of its bytes, and the sums of its sections.
pub(super) fn stamp_of(sections: &[SectionSum], blob: String) -> (Stamp, String) {
    let sums: Vec<String> = short_sums(sections).iter().map(ToString::to_string).collect();
    (Stamp { sem: sem(sections), blob }, sums.join(" "))
}

/// What is written into a translation.
pub(super) struct NewStamp<'a> {
    /// The segment of the original's language.
    pub(super) of: &'a str,
    /// The version of the original, and the sums of its sections.
    pub(super) source: (Stamp, String),
    /// The state of the translation; as before if absent.
    pub(super) state: Option<&'a str>,
    /// Who made it.
    pub(super) by: Option<&'a str>,
    /// Who reviewed it.
    pub(super) reviewed_by: Option<&'a str>,
    /// The day of the review.
    pub(super) reviewed: Option<String>,
}

/// An earlier version of a file, by the name of its bytes, if the folder is in a repository of Git that still has it.
pub(super) fn blob(common: &Common, id: &str) -> Option<String> {
    history::blob(&common.root, id)
}

/// What Git says in the site's folder; `None` if there is no Git, no repository, or no such thing in it.
pub(super) fn git(common: &Common, arguments: &[&str]) -> Option<String> {
    history::git(&common.root, arguments)
}
