//! A small site, read once, in which files can be exchanged: what is made of it is held to [`oracles`](super::oracles).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use hexaglot::build::{self, Built, Parsed, assemble};
use hexaglot::check::{self, Scope};
use hexaglot::config::{Config, Settings};
use hexaglot::date::Day;
use hexaglot::diag::{Diagnostic, Diagnostics, Severity};
use hexaglot::inputs::Inputs;
use hexaglot::locales::Locales;
use hexaglot::memo::Memo;
use hexaglot::observer::NoObserver;
use hexaglot::plan::plan;
use hexaglot::render::{Renderer, World};
use hexaglot::report;
use hexaglot::site::{self, ArtifactKind};
use hexaglot::theme::Theme;

use super::oracles;

/// Languages whose words and signs are treated differently.
pub const LANGUAGES: &[&str] = &["en", "fr", "ru", "es", "ar", "zh"];

/// A file: its path and its bytes.
pub type File<'a> = (&'a str, &'a [u8]);

/// What a site became.
pub struct Made {
    /// What would be published, without assets, by path.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The problems with their severities.
    pub problems: Vec<(Severity, Diagnostic)>,
}

impl Made {
    /// Whether it would be published.
    pub fn is_published(&self) -> bool {
        self.problems.iter().all(|(severity, _)| *severity != Severity::Error)
    }

    /// Whether something is reported of a file.
    pub fn is_reported(&self, path: &str) -> bool {
        let is_there =
            |problem: &Diagnostic| problem.place.as_ref().is_some_and(|place| &*place.path == path);
        self.problems.iter().any(|(_, problem)| is_there(problem))
    }

    /// The text of a file that would be published.
    pub fn text(&self, path: &str) -> Option<&str> {
        std::str::from_utf8(self.files.get(path)?).ok()
    }
}

/// The site before files are exchanged.
pub struct Ground {
    files: BTreeMap<&'static str, Vec<u8>>,
    parsed: BTreeMap<Arc<str>, Parsed>,
    config: Arc<Config>,
    theme: Arc<Theme>,
    locales: Arc<Locales>,
    standing: Renderer,
    /// What is active in its own pages.
    active: BTreeSet<String>,
}

/// The ground in one language, where raw HTML is denied or cleaned.
pub fn ground(language: &'static str, is_cleaned: bool) -> &'static Ground {
    static KNOWN: [OnceLock<Ground>; 12] = [const { OnceLock::new() }; 12];
    let at = LANGUAGES.iter().position(|known| *known == language).unwrap_or(0);
    let raw_html = if is_cleaned { "sanitize" } else { "deny" };
    KNOWN[2 * at + usize::from(is_cleaned)].get_or_init(|| Ground::new(language, raw_html))
}

/// One of a list, chosen by all the bytes, so that the same bytes always do the same.
pub fn chosen<T: Copy>(list: &[T], data: &[u8]) -> T {
    list[usize::from(hexaglot::inputs::hash(data)[0]) % list.len()]
}

/// Flags of the command line: none.
pub fn settings() -> Settings {
    Settings::at(Day::new(2021, 10, 18).unwrap())
}

/// `site.toml` of a site in one language.
pub fn configuration(language: &str, raw_html: &str) -> String {
    format!(
        "base_url = \"https://site.test\"\ntoday = 2021-10-18\nraw_html = \"{raw_html}\"\nnavigation = [\"about.md\"]\n\
         [[languages]]\ntag = \"{language}\"\nname = \"Name\"\n\
         [forms.call]\nurl = \"https://forms.test/call\"\nopens = \"2021-10-18T00:00[Europe/Zurich]\"\n\
         closes = \"2021-10-31T23:59[Europe/Zurich]\"\ncontact = \"p2c\"\n"
    )
}

const COMPONENTS: &str = "{% component word(text: String) %}<b>{{ text }}</b>{% endcomponent word %}\
    {% component box(kind: String = \"plain\") {\"kind\": \"plain | loud\"} %}<section>{{ body | safe }}</section>{% endcomponent box %}\
    {% component count(of: Integer, on: Bool = false) %}<i>{{ of }}{{ on }}</i>{% endcomponent count %}\
    {% component many(items: Array) %}{% for item in items %}<u>{{ item }}</u>{% endfor %}{% endcomponent many %}";

/// The files of a site in one language.
pub fn files(language: &str, raw_html: &str) -> BTreeMap<&'static str, Vec<u8>> {
    let text = |title: &str, body: &str| format!("---\ntitle: {title}\n---\n{body}\n").into_bytes();
    BTreeMap::from([
        ("site.toml", configuration(language, raw_html).into_bytes()),
        ("templates/components.html", COMPONENTS.into()),
        ("content/_index.md", text("Home", "Welcome to [us](about.md).")),
        ("content/about.md", text("About", "## Who {#who}\n\nWe.")),
        ("content/events/_index.yaml", "children: event\n".into()),
        ("content/events/_index.md", text("Events", "All of them.")),
        ("content/events/opening.yaml", "dates: 2022-06-07/2022-06-09\nplace: geneva\n".into()),
        ("content/events/opening.md", text("Opening", "We begin.")),
        ("content/i.svg", "<svg width=\"3\" height=\"4\"/>".into()),
        ("content/_data/references.yaml", "itu:\n  name: ITU\n  url: https://itu.test/\n".into()),
        ("content/_data/contacts.yaml", "p2c:\n  email: p2c@itu.test\n".into()),
        ("content/_data/places.yaml", "geneva:\n  city: Geneva\n  country: Switzerland\n  code: CH\n".into()),
    ])
}

impl Ground {
    fn new(language: &str, raw_html: &str) -> Ground {
        let files = files(language, raw_html);
        let inputs = Inputs::from_memory(&files);
        let mut diags = Diagnostics::new();
        let built = assemble(&inputs, &settings(), &Memo::default(), &NoObserver, &mut diags);
        let World { config, theme, locales, .. } = built.world();
        let (config, theme, locales) = (Arc::clone(config), Arc::clone(theme), Arc::clone(locales));
        let read = |file: &hexaglot::inputs::File| {
            let parsed = build::file(&inputs, &config, &file.path, &Memo::default(), &mut Diagnostics::new());
            Some((Arc::clone(&file.path), parsed?))
        };
        let parsed = inputs.below("content").filter_map(read).collect();
        let mut ground = Ground {
            files,
            parsed,
            config,
            theme,
            locales,
            standing: built.renderer,
            active: BTreeSet::new(),
        };
        let base = ground.made(&[]);
        assert!(base.is_published(), "{:#?}", base.problems);
        let pages =
            base.files.keys().filter(|path| path.ends_with(".html")).filter_map(|path| base.text(path));
        ground.active = pages.flat_map(oracles::active).collect();
        ground
    }

    /// The configuration.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// The theme.
    pub fn theme(&self) -> &Theme {
        &self.theme
    }

    /// Messages and formats.
    pub fn locales(&self) -> &Arc<Locales> {
        &self.locales
    }

    /// Its files with others in their places.
    pub fn inputs(&self, given: &[File<'_>]) -> Inputs {
        let own = self.files.iter().map(|(path, bytes)| (*path, bytes.as_slice()));
        Inputs::from_memory(own.chain(given.iter().copied()))
    }

    /// What becomes of the site with other files of `content/`; what must hold of any site is looked at.
    pub fn build(&self, given: &[File<'_>]) -> Made {
        let made = self.made(given);
        self.hold(&made);
        made
    }

    /// The same with other messages.
    pub fn build_with(&self, locales: &Arc<Locales>) -> Made {
        let made = self.made_with(&[], locales);
        self.hold(&made);
        made
    }

    /// What must hold of what would be published.
    pub fn hold(&self, made: &Made) {
        if !made.is_published() {
            return;
        }
        for (path, bytes) in &made.files {
            oracles::well_formed(path, bytes);
            if let Some(html) = made.text(path).filter(|_| path.ends_with(".html")) {
                let active: Vec<String> = oracles::active(html).difference(&self.active).cloned().collect();
                assert!(active.is_empty(), "{active:?} in {path}:\n{html}");
            }
        }
    }

    fn made(&self, given: &[File<'_>]) -> Made {
        self.made_with(given, &self.locales)
    }

    fn made_with(&self, given: &[File<'_>], locales: &Arc<Locales>) -> Made {
        let inputs = self.inputs(given);
        let mut diags = Diagnostics::new();
        let mut read = Vec::new();
        for file in inputs.below("content") {
            let known =
                self.parsed.get(&file.path).filter(|_| given.iter().all(|(path, _)| **path != *file.path));
            let other = || build::file(&inputs, &self.config, &file.path, &Memo::default(), &mut diags);
            read.extend(known.cloned().or_else(other));
        }
        let parts = build::parts(&self.config, locales, &self.theme, read);
        let site = site::assemble(parts, &mut diags);
        let (config, theme) = (Arc::clone(&self.config), Arc::clone(&self.theme));
        let world = Arc::new(World::new(config, Arc::new(site), Arc::clone(locales), theme));
        let plan = Arc::new(plan(&world, &mut diags));
        finished(&Built::new(plan, self.standing.with_site(world)), &inputs, diags)
    }
}

/// What becomes of a whole site, read from the beginning.
pub fn whole(inputs: &Inputs) -> Made {
    let mut diags = Diagnostics::new();
    let built = assemble(inputs, &settings(), &Memo::default(), &NoObserver, &mut diags);
    finished(&built, inputs, diags)
}

/// Makes the artifacts of a site, reads its texts as an editor would, and writes the report.
fn finished(built: &Built, inputs: &Inputs, mut diags: Diagnostics) -> Made {
    let mut files = BTreeMap::new();
    for artifact in &built.plan.artifacts {
        if matches!(
            artifact.what,
            ArtifactKind::Asset(_) | ArtifactKind::Static(_) | ArtifactKind::NotFoundRoot
        ) {
            continue;
        }
        let bytes = built.render(inputs, artifact, &mut diags).unwrap();
        files.insert(artifact.path.to_string(), bytes);
    }
    let world = built.world();
    let scope = Scope {
        config: &world.config,
        locales: &world.locales,
        site: &world.site,
        calls: &world.theme.calls,
    };
    let mut of_check = Diagnostics::new();
    check::site(scope, inputs, &mut of_check);
    oracles::sound(&diags, inputs);
    oracles::sound(&of_check, inputs);
    diags.extend(of_check);
    let problems = built.judge(diags);
    oracles::reported(&report::findings(&problems, inputs));
    Made { files, problems }
}
