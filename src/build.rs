//! Inputs -> everything: configuration, documents, locales, theme, site, plan, and each artifact's bytes.
//!
//! [`assemble`] makes a [`Built`]; [`Built::render`] makes one artifact. `build`, `check` and the dev server use the same
//! two functions, so what is looked at is what is published. `contents` reads the files of `content/`; [`later`] says what
//! is wrong on the days that are to come.

mod contents;
mod later;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use contents::{Parsed, file};
pub use later::{Days, Today, later};

use crate::config::{self, Config, Settings};
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::document::Edition;
use crate::inputs::Inputs;
use crate::locales::{self, Asked, Locales};
use crate::markdown;
use crate::memo::Memo;
use crate::outputs;
use crate::parallel;
use crate::plan::{Plan, plan};
use crate::render::{Renderer, Templates, World};
use crate::site::{self, Artifact, PageId, Parts, What};
use crate::theme::{self, Theme};
use crate::watch::Watch;

/// A site, ready to be rendered.
pub struct Built {
    /// Everything that is published.
    pub plan: Arc<Plan>,
    /// Makes pages.
    pub renderer: Renderer,
}

/// Puts a site together from its files.
pub fn assemble(
    inputs: &Inputs,
    settings: &Settings,
    memo: &Memo,
    watch: &dyn Watch,
    diags: &mut Diagnostics,
) -> Built {
    Read::of(inputs, settings, memo, watch, diags).assemble(watch, diags)
}

/// The files of a site, read, before they are put together.
pub struct Read {
    config: Config,
    theme: Theme,
    locales: Locales,
    /// Those of `content/`, in path order.
    pub files: Vec<Parsed>,
}

impl Read {
    /// Reads all of them.
    pub fn of(
        inputs: &Inputs,
        settings: &Settings,
        memo: &Memo,
        watch: &dyn Watch,
        diags: &mut Diagnostics,
    ) -> Read {
        watch.phase("configuration");
        let config = configuration(inputs, settings, diags);
        watch.phase("documents");
        let ((theme, locales), files) = both(
            |diags| {
                let theme = theme::load(inputs, &config, diags);
                let locales = messages(&config, &theme, diags);
                (theme, locales)
            },
            |diags| contents::content(inputs, &config, memo, diags),
            diags,
        );
        Read { config, theme, locales, files }
    }

    /// Puts them together.
    pub fn assemble(self, watch: &dyn Watch, diags: &mut Diagnostics) -> Built {
        let Read { config, theme, locales, files } = self;
        watch.phase("site");
        let is_code = |file: &Parsed| matches!(file, Parsed::Text(text) if text.document.outline.has_code);
        let has_code = files.iter().any(is_code);
        let (templates, site) = both(
            |diags| {
                let templates = Templates::of(&theme, diags);
                if has_code {
                    markdown::load_syntaxes();
                }
                templates
            },
            |diags| site::assemble(parts(&config, &locales, &theme, files), diags),
            diags,
        );
        let world = World::new(Arc::new(config), Arc::new(site), Arc::new(locales), Arc::new(theme));
        let world = Arc::new(world);
        watch.phase("plan");
        let plan = plan(&world, diags);
        watch.phase("languages");
        let renderer = Renderer::new(world, templates);
        Built { plan: Arc::new(plan), renderer }
    }
}

/// Does what needs one thread beside what needs many; the problems of the first come first.
fn both<A: Send, B: Send>(
    one: impl FnOnce(&mut Diagnostics) -> A + Send,
    many: impl FnOnce(&mut Diagnostics) -> B + Send,
    diags: &mut Diagnostics,
) -> (A, B) {
    let (mut of_one, mut of_many) = (Diagnostics::new(), Diagnostics::new());
    let made = parallel::join(|| one(&mut of_one), || many(&mut of_many));
    diags.extend(of_one);
    diags.extend(of_many);
    made
}

/// The edition that a site's configuration asks for, before the site is put together.
pub fn edition(inputs: &Inputs, settings: &Settings) -> Edition {
    Edition::of(&configuration(inputs, settings, &mut Diagnostics::new()))
}

/// Reads `site.toml`.
pub fn configuration(inputs: &Inputs, settings: &Settings, diags: &mut Diagnostics) -> Config {
    let path: Arc<str> = config::FILE.into();
    let text = inputs.find(&path).and_then(|_| inputs.text(&path, diags));
    if text.is_none() && inputs.find(&path).is_none() {
        diags
            .report_site(Code::UnreadableFile, "there is no `site.toml` here")
            .help("run the command in the folder of a site, name it with `--root`, or make a site with `hexaglot init`");
    }
    config::read(&path, &text.unwrap_or_default(), settings, diags)
}

/// The messages and formats of all languages.
pub fn messages(config: &Config, theme: &Theme, diags: &mut Diagnostics) -> Locales {
    let templates = theme.reachable();
    let asked = Asked { templates: &templates, languages: &config.language_places, source: config.source };
    locales::build(&config.languages, &theme.messages, &asked, diags)
}

/// Says that there is nothing to build.
pub fn report_empty(diags: &mut Diagnostics) {
    diags
        .report_site(Code::UnreadableFile, "there is no file below `content/`")
        .help("write a home page: `content/_index.md`");
}

/// All files of `content/`, in path order, sorted by what they are.
pub fn parts<'a>(
    config: &'a Config,
    locales: &'a locales::Locales,
    theme: &'a theme::Theme,
    files: impl IntoIterator<Item = Parsed>,
) -> Parts<'a> {
    let mut parts = Parts {
        config,
        locales,
        texts: Vec::new(),
        facts: Vec::new(),
        data: Vec::new(),
        assets: BTreeSet::new(),
        images: BTreeMap::new(),
        of_theme: site::of_theme(theme),
        ids: &theme.ids,
    };
    for file in files {
        match file {
            Parsed::Text(text) => parts.texts.push(text),
            Parsed::Facts(facts) => parts.facts.push(facts),
            Parsed::Table(table) => parts.data.push(table),
            Parsed::Asset(path, size) => {
                parts.images.insert(path.clone(), size);
                parts.assets.insert(path);
            }
        }
    }
    parts
}

impl Built {
    /// What the site is made of.
    pub fn world(&self) -> &World {
        &self.renderer.world
    }

    /// The same, to be turned to other days.
    fn again(&self) -> Built {
        Built { plan: Arc::clone(&self.plan), renderer: self.renderer.again() }
    }

    /// The bytes of an artifact.
    ///
    /// # Errors
    ///
    /// If a file that is copied cannot be read.
    pub fn render(
        &self,
        inputs: &Inputs,
        artifact: &Artifact,
        diags: &mut Diagnostics,
    ) -> anyhow::Result<Vec<u8>> {
        let world = self.world();
        let renderer = &self.renderer;
        let bytes = match &artifact.what {
            What::Page(id, part) => renderer.page(inputs, *id, *part, diags),
            What::Chooser => renderer.template_page("chooser.html", world.config.source, "/", diags),
            What::NotFound(lang) => {
                let url = format!("/{}/404.html", world.config.language(*lang).segment);
                renderer.template_page("404.html", *lang, &url, diags)
            }
            What::NotFoundRoot => {
                renderer.template_page("404-all.html", world.config.source, "/404.html", diags)
            }
            What::Feed(lang) => outputs::feed(world, *lang).into_bytes(),
            What::Event(id) => outputs::event_calendar(world, *id).into_bytes(),
            What::Calendar(lang) => outputs::calendar(world, *lang).into_bytes(),
            What::Manifest(lang) => outputs::manifest(world, *lang).into_bytes(),
            What::Sitemap => outputs::sitemap(&world.config, &world.site).into_bytes(),
            What::Robots => outputs::robots(&world.config).into_bytes(),
            What::Headers => outputs::headers(&world.config).into_bytes(),
            What::Redirect(at) => {
                let target = world.site.page(world.site.redirects[*at].to);
                outputs::redirect(&world.config, target).into_bytes()
            }
            What::Asset(name) => {
                world.theme.assets.get(name).map_or_else(Vec::new, |asset| asset.bytes.to_vec())
            }
            What::Static(path) => {
                world.theme.statics.get(path).map_or_else(Vec::new, |file| file.bytes.to_vec())
            }
            What::File(path) => copied(inputs, path)?,
        };
        let is_made = !matches!(artifact.what, What::Asset(_) | What::Static(_) | What::File(_));
        debug_assert!(
            !is_made || !markdown::has_sign(&bytes),
            "a sign of the engine is in `{}`",
            artifact.path
        );
        Ok(bytes)
    }

    /// Renders all artifacts in parallel and gives each to `sink` as it is done; problems come in the order of the plan.
    ///
    /// # Errors
    ///
    /// The first error of `sink`, or of a file that cannot be read.
    pub fn render_all(
        &self,
        inputs: &Inputs,
        watch: &dyn Watch,
        sink: impl Fn(&str, Vec<u8>) -> anyhow::Result<()> + Sync + Send,
        diags: &mut Diagnostics,
    ) -> anyhow::Result<()> {
        let all: Vec<&Artifact> = self.plan.artifacts.iter().collect();
        let sink = &sink;
        self.render_each(&all, (inputs, watch), diags, |inputs, artifact, problems| {
            let bytes = self.render(inputs, artifact, problems)?;
            Ok(move || sink(&artifact.path, bytes))
        })
    }

    /// Makes some artifacts in parallel; problems come in the order of `artifacts`. `make` gives back what remains to be done with
    /// one, such as writing it: that is done for a group of them at once, as their texts are read at once.
    ///
    /// # Errors
    ///
    /// The first error of `make`, or of what it gave back.
    pub fn render_each<'a, W: FnOnce() -> anyhow::Result<()>>(
        &self,
        artifacts: &[&'a Artifact],
        (inputs, watch): (&Inputs, &dyn Watch),
        diags: &mut Diagnostics,
        make: impl Fn(&Inputs, &'a Artifact, &mut Diagnostics) -> anyhow::Result<W> + Sync + Send,
    ) -> anyhow::Result<()> {
        watch.phase("render and write");
        let results = parallel::map_in_groups(artifacts, |group| {
            let inputs = inputs.ahead(group.iter().filter_map(|artifact| self.text(artifact)));
            let made = |artifact: &&'a Artifact| {
                let (mut problems, mut made) = (Diagnostics::new(), None);
                watch.artifact(&artifact.path, self.template(artifact), &mut || {
                    made = Some(make(&inputs, artifact, &mut problems));
                });
                (problems, made)
            };
            let group: Vec<_> = group.iter().map(made).collect();
            let done = |(problems, made): (Diagnostics, Option<anyhow::Result<W>>)| {
                (problems, made.map_or(Ok(()), |made| made.and_then(|rest| rest())))
            };
            group.into_iter().map(done).collect()
        });
        let mut outcome = Ok(());
        for (problems, done) in results {
            diags.extend(problems);
            outcome = outcome.and(done);
        }
        outcome
    }

    /// The file with the text of an artifact, if it has one.
    fn text(&self, artifact: &Artifact) -> Option<&Arc<str>> {
        match &artifact.what {
            What::Page(id, _) => Some(&self.world().site.page(*id).document.path),
            _ => None,
        }
    }

    /// The template of an artifact, if it has one.
    fn template(&self, artifact: &Artifact) -> Option<&str> {
        match &artifact.what {
            What::Page(id, _) => self.renderer.template_name(*id),
            What::Chooser => Some("chooser.html"),
            What::NotFound(_) => Some("404.html"),
            What::NotFoundRoot => Some("404-all.html"),
            _ => None,
        }
    }

    /// The file of a page's template: the first of the chain that has it.
    pub fn template_file(&self, page: PageId) -> Option<Arc<str>> {
        let name = self.renderer.template_name(page)?;
        let name = name.strip_suffix(".html").unwrap_or(name);
        let theme = &self.world().theme;
        let paths = theme.prefixes.iter().map(|prefix| format!("{prefix}{name}.html"));
        let found = |path: &String| theme.templates.iter().find(|template| *template.path == **path);
        paths.into_iter().find_map(|path| found(&path).map(|template| Arc::clone(&template.path)))
    }

    /// The problems with their severities; silenced ones are left out, and so is what follows from a table that cannot be read.
    pub fn judge(&self, diags: Diagnostics) -> Vec<(Severity, Diagnostic)> {
        let levels = &self.world().config.levels;
        let lacks_table = diags.iter().any(is_of_unread_table);
        let judged = diags.sorted().into_iter().filter(|problem| !(lacks_table && may_follow(problem)));
        judged.filter_map(|diagnostic| Some((levels.of(diagnostic.code)?, diagnostic))).collect()
    }
}

/// Whether a problem may be there only because a table cannot be read.
fn may_follow(problem: &Diagnostic) -> bool {
    use Code::{TemplateError, TemplateVariable, UnknownReference};
    matches!(problem.code, TemplateError | TemplateVariable | UnknownReference)
}

/// Whether a table cannot be read, so that nothing is known of its records.
fn is_of_unread_table(problem: &Diagnostic) -> bool {
    use Code::{FileTooLarge, NotUtf8, UnreadableFile, WrongType, YamlSyntax};
    matches!(problem.code, FileTooLarge | NotUtf8 | UnreadableFile | WrongType | YamlSyntax)
        && problem.place.as_ref().is_some_and(|place| place.path.starts_with("content/_data/"))
}

fn copied(inputs: &Inputs, path: &str) -> anyhow::Result<Vec<u8>> {
    use anyhow::Context;
    let path = format!("content/{path}");
    let bytes = inputs.published(&path).with_context(|| format!("cannot read `{path}`"))?;
    Ok(bytes.to_vec())
}
