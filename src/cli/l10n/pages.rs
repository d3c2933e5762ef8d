//! The pages of a site as commands for translators see them.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, bail, ensure};

use super::review::{Given, Review, Texts};
use super::workspace::in_site;
use crate::build::{Built, SiteFiles};
use crate::cli::console::Common;
use crate::cli::site::{SiteArgs, require_site};
use crate::config::{Coverage, Settings};
use crate::content::paths;
use crate::content::stamp::{Sem, Stamp};
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
use crate::translation::{Freshness, Written, blob_id, meaning, sem, short_sums, text_says, with_field};

/// A site and its files.
pub(super) struct Pages {
    /// Its files.
    pub(super) inputs: Inputs,
    /// The site, assembled.
    pub(super) built: Built,
    /// What `check` would report of it.
    pub(super) problems: Diagnostics,
    /// Its folder.
    root: PathBuf,
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
        Ok(Pages { inputs, built, problems, root: common.root.clone() })
    }

    /// The configuration, the site and all else that pages are made of.
    pub(super) fn world(&self) -> &World {
        self.built.world()
    }

    /// The page of a file, named from the caller's folder, as in the site: `content/about.fr.md`, or below `content/`.
    pub(super) fn page(&self, name: &str) -> anyhow::Result<&Page> {
        let here = self.in_site(name);
        let from_here = here.clone().filter(|path| self.inputs.find(path).is_some());
        let name = from_here.as_deref().unwrap_or_else(|| name.trim_start_matches("./"));
        let site = &self.world().site;
        let texts = || site.pages.iter().filter(|page| page.notice.is_none() && page.document.has_file());
        let is_named = |page: &&Arc<Page>| {
            let path = &*page.document.path;
            path == name || path.strip_prefix(paths::CONTENT) == Some(name)
        };
        if let Some(page) = texts().find(is_named) {
            return Ok(page);
        }
        let below = format!("{}{name}", paths::CONTENT);
        if let Some(path) = [name, &below].into_iter().find(|path| self.inputs.find(path).is_some()) {
            self.readable(path)?;
            if !path.ends_with(paths::TEXT) {
                let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
                let entry = paths::below(stem).map(paths::entry_of);
                let files = entry
                    .and_then(|entry| self.files_of(entry))
                    .map(|files| format!(": {files}"))
                    .unwrap_or_default();
                bail!("`{path}` is no text of a page{files}");
            }
            bail!(
                "`{path}` is not in the edition of {}: add `--drafts` if it is a draft, or `--today DATE` with a day on which it is \
                 published; `hexaglot check` shows what else may be wrong with it",
                self.world().config.today
            );
        }
        if let Some(files) = self.files_of(name) {
            bail!("there is no page with the file `{name}`: {files}");
        }
        if let Some(folder) =
            [here.as_deref(), Some(name)].into_iter().flatten().find(|name| self.has_folder(name))
        {
            bail!("`{}/` is a folder: {}", folder.trim_end_matches('/'), self.files_below(folder));
        }
        if let Some(original) = [name, &below].into_iter().find_map(|path| self.untranslated(path)) {
            let (file, lang) = original;
            bail!("there is no text `{name}` yet: `hexaglot l10n new {lang} {file}` begins it");
        }
        let near = did_you_mean(name, texts().map(|page| &*page.document.path));
        let near = near.map(|near| format!(": {near}")).unwrap_or_default();
        bail!("there is no page with the file `{name}`{near}")
    }

    /// The original of a translation that does not exist yet, and the segment of its language.
    fn untranslated(&self, path: &str) -> Option<(String, String)> {
        let world = self.world();
        let (stem, segment) = path.strip_suffix(paths::TEXT)?.rsplit_once('.')?;
        world.config.languages.by_segment(segment)?;
        let beside = |page: &&Arc<Page>| {
            let own = &*world.config.language(page.lang).segment;
            page.notice.is_none()
                && page.document.has_file()
                && self.entry(page).original == page.lang
                && survey::beside(page, segment, own) == format!("{stem}.{segment}{}", paths::TEXT)
        };
        let original = world.site.pages.iter().find(beside)?;
        Some((original.document.path.to_string(), segment.to_owned()))
    }

    /// What the site calls a file or folder that is named from the caller's folder, or in full.
    pub(super) fn in_site(&self, name: &str) -> Option<String> {
        in_site(&self.root, name)
    }

    /// Whether files are in a folder.
    fn has_folder(&self, name: &str) -> bool {
        let name = name.trim_end_matches('/');
        !name.is_empty() && self.inputs.below(name).next().is_some()
    }

    /// What to name in place of a folder.
    fn files_below(&self, folder: &str) -> String {
        let start = format!("{}/", folder.trim_end_matches('/'));
        let files = self.inputs.below(start.trim_end_matches('/')).map(|file| &*file.path);
        let count = files.filter(|path| path.starts_with(&start) && path.ends_with(paths::TEXT)).count();
        match count {
            0 => "it has no texts; name the files that are meant".to_owned(),
            _ => format!(
                "name the files in it that are meant, such as all of one language with `{start}*.LANG.md`"
            ),
        }
    }

    /// Where the texts of an entry are, if it is named in place of a file: those of its translations, or else that of its original.
    fn files_of(&self, name: &str) -> Option<String> {
        let site = &self.world().site;
        let name = name.trim_end_matches('/');
        let path = name.strip_prefix(paths::CONTENT).unwrap_or(name);
        let entry = site.entries.iter().find(|entry| entry.path == path && !path.is_empty())?;
        let own = entry.pages.iter().flatten().map(|id| site.page(*id));
        let texts = own.filter(|page| page.notice.is_none() && page.document.has_file());
        let (originals, translations): (Vec<_>, Vec<_>) = texts.partition(|page| page.lang == entry.original);
        let found = if translations.is_empty() { originals } else { translations };
        let files: Vec<String> = found.iter().map(|page| format!("`{}`", page.document.path)).collect();
        match files.len() {
            0 => None,
            1 => Some(format!("did you mean {}?", files[0])),
            _ => Some(format!("name one of its files, {}", files.join(", "))),
        }
    }

    /// Refuses a file that exists and cannot be read.
    fn readable(&self, path: &str) -> anyhow::Result<()> {
        match survey::unreadable(&self.inputs, path) {
            Some(why) => bail!("{why}; correct the file, `hexaglot check` shows where"),
            None => Ok(()),
        }
    }

    /// The entry of a page.
    pub(super) fn entry(&self, page: &Page) -> &Entry {
        self.world().site.entry(page.entry)
    }

    /// The original of a translation.
    pub(super) fn original(&self, page: &Page) -> anyhow::Result<&Page> {
        let entry = self.entry(page);
        let path = &page.document.path;
        // Without the texts that cannot be read, another one may seem to be the original.
        let config = &self.world().config;
        let own = &config.language(page.lang).segment;
        for language in config.languages.iter().filter(|language| language.id != page.lang) {
            self.readable(&survey::beside(page, &language.segment, own))?;
        }
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
        let by = page.translation.as_ref().and_then(|before| before.by.clone());
        let mut fields = vec![
            ("of", new.of.to_owned()),
            ("source", stamp.to_string()),
            ("sections", sections.clone()),
            ("as_of", self.day(page).to_string()),
            ("state", new.review.state.to_owned()),
        ];
        fields.extend(new.by.map(str::to_owned).or(by).map(|by| ("by", by)));
        fields.extend(new.review.fields());
        fields.extend(new.differs.map(|why| ("differs", why.to_owned())));
        self.with(page, "translation", &Written::Map(&fields))
    }

    /// The state of a translation after a stamp, and its review.
    pub(super) fn review(&self, page: &Page, given: Given<'_>) -> anyhow::Result<Review> {
        let recorded = page.translation.as_ref().and_then(|translation| translation.text.as_ref());
        let recorded = recorded.and_then(|at| Sem::parse(&at.value));
        let texts = Texts {
            own: self.meaning(page)?,
            is_own_same: self.says(page, recorded)?,
            is_original_same: self.follows(page),
        };
        Ok(Review::of(page.translation.as_ref(), given, texts))
    }

    /// Whether a text says what is recorded of it, if that is known.
    fn says(&self, page: &Page, recorded: Option<Sem>) -> anyhow::Result<Option<bool>> {
        let text = self.text(page)?;
        let says = |recorded| text_says(&page.document, &text, &self.entry(page).kind, recorded);
        Ok(recorded.map(says))
    }

    /// Whether the reason why a translation differs from its original was recorded for the two texts as they are.
    pub(super) fn differs_on_purpose(&self, page: &Page) -> anyhow::Result<bool> {
        let text = page.translation.as_ref().and_then(|translation| translation.text.as_ref());
        let text = text.and_then(|at| Sem::parse(&at.value));
        Ok(self.follows(page) && self.says(page, text)? == Some(true))
    }

    /// Whether a translation follows its original as it is.
    fn follows(&self, page: &Page) -> bool {
        let world = self.world();
        let freshness = world.site.freshness(page, &world.config);
        freshness.as_ref().is_some_and(Freshness::follows)
    }

    /// What a text says, whichever language it is in.
    pub(super) fn meaning(&self, page: &Page) -> anyhow::Result<Sem> {
        let text = self.text(page)?;
        Ok(self.meaning_of(&page.document, &text, page))
    }

    /// What another text of a page says.
    pub(super) fn meaning_of(&self, document: &Document, text: &str, page: &Page) -> Sem {
        meaning(document, text, &self.entry(page).kind)
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
    /// Who made it; as before if absent.
    pub(super) by: Option<&'a str>,
    /// Why it is built in another way than its original, on purpose.
    pub(super) differs: Option<&'a str>,
    /// Its state, and the review that it is from.
    pub(super) review: Review,
}

/// An earlier version of a file, by the name of its bytes, if the folder is in a repository of Git that still has it.
pub(super) fn blob(common: &Common, id: &str) -> Option<String> {
    history::blob(&common.root, id)
}

/// What Git says in the site's folder; `None` if there is no Git, no repository, or no such thing in it.
pub(super) fn git(common: &Common, arguments: &[&str]) -> Option<String> {
    history::git(&common.root, arguments)
}
