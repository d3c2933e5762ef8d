//! A site given inline, built in memory.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use hexaglot::build::{Built, SiteFiles, Today, assemble, configuration, future_problems};
use hexaglot::check::{self, Scope};
use hexaglot::config::Settings;
use hexaglot::content::kinds::Kinds;
use hexaglot::date::Day;
use hexaglot::diag::{Diagnostic, Diagnostics, Severity};
use hexaglot::document::ParseOptions;
use hexaglot::inputs::Inputs;
use hexaglot::memo::{Earlier, Memo};
use hexaglot::observer::NoObserver;
use hexaglot::site::Page;
use hexaglot::source::line_column;

/// A site in the making. It begins with English and French and a home page in both.
#[derive(Clone)]
pub struct SiteTest {
    files: BTreeMap<String, Vec<u8>>,
    today: Option<String>,
    drafts: bool,
    release: bool,
}

/// What was built.
pub struct Outcome {
    /// Published files by path.
    pub files: BTreeMap<String, Vec<u8>>,
    /// `file:line:column severity[code] message`, in the order of the report.
    pub problems: Vec<String>,
    /// The same, whole.
    pub diagnostics: Vec<Diagnostic>,
}

const CONFIG: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n\
    [[languages]]\ntag = \"en\"\nname = \"English\"\n[[languages]]\ntag = \"fr\"\nname = \"Français\"\n";

/// The kinds of the repository's own site, as kinds of the site that is tried.
pub const OWN_KINDS: &[(&str, &str)] = &[
    ("kinds/circular.toml", include_str!("../../themes/coalition/kinds/circular.toml")),
    ("kinds/concept-note.toml", include_str!("../../themes/coalition/kinds/concept-note.toml")),
    ("kinds/event.toml", include_str!("../../themes/coalition/kinds/event.toml")),
    ("kinds/pillar.toml", include_str!("../../themes/coalition/kinds/pillar.toml")),
    ("kinds/series.toml", include_str!("../../themes/coalition/kinds/series.toml")),
];

/// The kinds that a site that is tried has.
pub fn own_kinds() -> Kinds {
    let site = SiteTest::english();
    let inputs = Inputs::from_memory(site.files.iter());
    let mut found = Diagnostics::new();
    let config = configuration(&inputs, &Settings::at(Day::parse("2021-10-18").unwrap()), &mut found);
    hexaglot::theme::kinds(&inputs, &config, &mut found)
}

impl SiteTest {
    pub fn new() -> SiteTest {
        SiteTest::empty()
            .config(CONFIG)
            .file("content/_index.en.md", "---\ntitle: Home\n---\nWelcome.\n")
            .file("content/_index.fr.md", "---\ntitle: Accueil\n---\nBienvenue.\n")
    }

    /// English alone, for what has nothing to do with languages.
    pub fn english() -> SiteTest {
        SiteTest::empty()
            .config("base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n")
            .file("content/_index.en.md", "---\ntitle: Home\n---\nWelcome.\n")
    }

    /// Nothing but kinds with parts, numbers and issued texts, which the built-in theme has not.
    pub fn empty() -> SiteTest {
        let kinds = OWN_KINDS.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
        SiteTest { files: kinds.collect(), today: None, drafts: false, release: false }
    }

    /// Takes out the kinds that the built-in theme does not have.
    pub fn plain(mut self) -> SiteTest {
        OWN_KINDS.iter().for_each(|(path, _)| drop(self.files.remove(*path)));
        self
    }

    pub fn config(self, text: &str) -> SiteTest {
        self.file("site.toml", text)
    }

    /// Adds lines at the end of the configuration.
    pub fn configure(mut self, lines: &str) -> SiteTest {
        let text = self.files.get_mut("site.toml").unwrap();
        text.extend_from_slice(lines.as_bytes());
        text.push(b'\n');
        self
    }

    /// Adds lines at the head of the configuration, above its tables.
    pub fn configure_first(mut self, lines: &str) -> SiteTest {
        let text = self.files.remove("site.toml").unwrap();
        self.files.insert("site.toml".into(), [lines.as_bytes(), b"\n", &text].concat());
        self
    }

    pub fn file(mut self, path: &str, text: impl AsRef<[u8]>) -> SiteTest {
        self.files.insert(path.to_owned(), text.as_ref().to_vec());
        self
    }

    /// Takes a file out.
    pub fn without(mut self, path: &str) -> SiteTest {
        self.files.remove(path);
        self
    }

    /// A page below `content/`: front matter with a title of its name, then the text.
    pub fn page(self, path: &str, text: &str) -> SiteTest {
        let name = path.rsplit('/').next().unwrap().split('.').next().unwrap();
        self.file(&format!("content/{path}"), format!("---\ntitle: {name}\n---\n{text}\n"))
    }

    pub fn today(mut self, day: &str) -> SiteTest {
        self.today = Some(day.to_owned());
        self
    }

    pub fn drafts(mut self) -> SiteTest {
        self.drafts = true;
        self
    }

    pub fn release(mut self) -> SiteTest {
        self.release = true;
        self
    }

    /// Writes its files into a folder, for the program itself.
    pub fn write(&self, root: &std::path::Path) {
        for (path, bytes) in &self.files {
            let path = root.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        }
    }

    pub fn build(&self) -> Outcome {
        self.build_with(&Memo::default())
    }

    /// Builds with a memory of earlier builds.
    pub fn build_with(&self, memo: &Memo) -> Outcome {
        self.outcome(memo, |_, _, _| {})
    }

    /// What this site, as it is now, leaves behind for a later build.
    pub fn memory(&self) -> Memo {
        let inputs = Inputs::from_memory(self.files.iter());
        let mut diags = Diagnostics::new();
        let built = assemble(&inputs, &self.settings(), &Memo::default(), &NoObserver, &mut diags);
        let world = built.world();
        let document = |page: &Arc<Page>| Earlier { document: Arc::clone(&page.document), stamp: None };
        Memo::with(ParseOptions::of(&world.config), world.site.pages.iter().map(document).collect())
    }

    /// Builds, and reads the texts as `hexaglot check` does.
    pub fn check(&self) -> Outcome {
        self.outcome(&Memo::default(), |built, inputs, diags| {
            let world = built.world();
            let scope = Scope {
                config: &world.config,
                locales: &world.locales,
                site: &world.site,
                calls: &world.theme.calls,
            };
            check::site(scope, inputs, diags);
            check::messages((&world.config, &world.locales, &world.theme), inputs, diags);
            let (config, locales, site, theme) = (&world.config, &world.locales, &world.site, &world.theme);
            check::fact_labels(check::Labelled { config, locales, site, theme }, diags);
        })
    }

    /// Problems of later days as `hexaglot check` shows them, one line each, with their helps.
    pub fn to_come(&self) -> Vec<String> {
        let inputs = Inputs::from_memory(self.files.iter());
        let mut diags = Diagnostics::new();
        let read = SiteFiles::of(&inputs, &self.settings(), &Memo::default(), &NoObserver, &mut diags);
        let files = read.files.clone();
        let built = read.assemble(&NoObserver, &mut diags);
        built.render_all(&inputs, &NoObserver, |_, _| Ok(()), &mut diags).unwrap();
        let world = built.world();
        let scope = Scope {
            config: &world.config,
            locales: &world.locales,
            site: &world.site,
            calls: &world.theme.calls,
        };
        let known = check::site(scope, &inputs, &mut diags);
        let today = Today { built: &built, files: &files, known, problems: &diags };
        let (_, problems) = future_problems(today, &inputs);
        hexaglot::report::later(&problems, &inputs).iter().map(hexaglot::report::line).collect()
    }

    /// Problems of the files and of their texts, without making a page.
    pub fn read_texts(&self) -> Vec<String> {
        let inputs = Inputs::from_memory(self.files.iter());
        let mut diags = Diagnostics::new();
        let built = assemble(&inputs, &self.settings(), &Memo::default(), &NoObserver, &mut diags);
        let world = built.world();
        let scope = Scope {
            config: &world.config,
            locales: &world.locales,
            site: &world.site,
            calls: &world.theme.calls,
        };
        check::site(scope, &inputs, &mut diags);
        self.told(&built, diags)
    }

    /// Problems of the files alone, without making a page.
    pub fn read(&self) -> Vec<String> {
        let inputs = Inputs::from_memory(self.files.iter());
        let mut diags = Diagnostics::new();
        let built = assemble(&inputs, &self.settings(), &Memo::default(), &NoObserver, &mut diags);
        self.told(&built, diags)
    }

    /// Problems of messages, and of what templates ask of them, as `hexaglot l10n lint` shows them.
    pub fn messages(&self) -> Vec<String> {
        let inputs = Inputs::from_memory(self.files.iter());
        let mut diags = Diagnostics::new();
        let built = assemble(&inputs, &self.settings(), &Memo::default(), &NoObserver, &mut diags);
        let world = built.world();
        check::messages((&world.config, &world.locales, &world.theme), &inputs, &mut diags);
        let of_messages = |problem: &&Diagnostic| check::is_of_messages(problem);
        let found: Diagnostics = diags.iter().filter(of_messages).cloned().collect();
        self.told(&built, found)
    }

    /// What to do about the problems of the files, in the order of the report.
    pub fn helps(&self) -> Vec<String> {
        let inputs = Inputs::from_memory(self.files.iter());
        let mut diags = Diagnostics::new();
        let _ = assemble(&inputs, &self.settings(), &Memo::default(), &NoObserver, &mut diags);
        diags.sorted().into_iter().filter_map(|problem| problem.help).collect()
    }

    /// Problems of `site.toml` alone.
    pub fn read_configuration(&self) -> Vec<String> {
        let inputs = Inputs::from_memory(self.files.iter());
        let mut diags = Diagnostics::new();
        configuration(&inputs, &self.settings(), &mut diags);
        let told =
            |problem: Diagnostic| format!("site.toml error[{}] {}", problem.code.name(), problem.message);
        diags.sorted().into_iter().map(told).collect()
    }

    /// Gives what a site is assembled from to `with`.
    pub fn with_inputs<R>(&self, with: impl FnOnce(&Inputs, &Settings, &Memo, &NoObserver) -> R) -> R {
        with(&Inputs::from_memory(self.files.iter()), &self.settings(), &Memo::default(), &NoObserver)
    }

    fn settings(&self) -> Settings {
        Settings {
            today: self.today.as_ref().map(|day| Day::parse(day).unwrap()),
            drafts: self.drafts,
            release: self.release,
            ..Settings::at(Day::parse("2021-10-18").unwrap())
        }
    }

    fn outcome(&self, memo: &Memo, more: impl Fn(&Built, &Inputs, &mut Diagnostics)) -> Outcome {
        let inputs = Inputs::from_memory(self.files.iter());
        let mut diags = Diagnostics::new();
        let built = assemble(&inputs, &self.settings(), memo, &NoObserver, &mut diags);
        let files = Mutex::new(BTreeMap::new());
        let put = |path: &str, bytes: Vec<u8>| {
            files.lock().unwrap().insert(path.to_owned(), bytes);
            Ok(())
        };
        built.render_all(&inputs, &NoObserver, put, &mut diags).unwrap();
        more(&built, &inputs, &mut diags);
        for (path, bytes) in
            files.lock().unwrap().iter().filter(|(_, bytes)| std::str::from_utf8(bytes).is_ok())
        {
            assert!(
                !hexaglot::markdown::has_placeholder(bytes),
                "a sign of the engine is in {path}:\n{}",
                String::from_utf8_lossy(bytes)
            );
        }
        let diagnostics = built.judge(diags.clone()).into_iter().map(|(_, problem)| problem).collect();
        Outcome { problems: self.told(&built, diags), diagnostics, files: files.into_inner().unwrap() }
    }

    fn told(&self, built: &Built, diags: Diagnostics) -> Vec<String> {
        let text = |path: &str| {
            let bytes = self.files.get(path)?;
            let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
            Some(String::from_utf8_lossy(bytes).replace("\r\n", "\n").replace('\r', "\n"))
        };
        let problems = built.judge(diags).into_iter().map(|(severity, problem)| {
            let place = problem.place.map_or("site".to_owned(), |place| {
                let (line, column) = text(&place.path).map_or((1, 1), |text| line_column(&text, place.start));
                format!("{}:{line}:{column}", place.path)
            });
            let severity = if severity == Severity::Error { "error" } else { "warning" };
            format!("{place} {severity}[{}] {}", problem.code.name(), problem.message)
        });
        problems.collect()
    }
}

impl Outcome {
    pub fn text(&self, path: &str) -> &str {
        let Some(bytes) = self.files.get(path) else {
            panic!("no `{path}` among {:?}\n{:#?}", self.files.keys(), self.problems)
        };
        std::str::from_utf8(bytes).unwrap()
    }

    /// What is in the page's `<article>` below its title.
    pub fn article(&self, path: &str) -> String {
        let html = self.text(path);
        let article =
            html.split_once("</h1>").expect("a title").1.split_once("</article>").expect("an article").0;
        article.trim().to_owned()
    }

    #[track_caller]
    pub fn has(&self, path: &str, expected: &str) -> &Outcome {
        let text = self.text(path);
        assert!(text.contains(expected), "`{expected}` is not in {path}:\n{text}\n{:#?}", self.problems);
        self
    }

    #[track_caller]
    pub fn lacks(&self, path: &str, unexpected: &str) -> &Outcome {
        let text = self.text(path);
        assert!(!text.contains(unexpected), "`{unexpected}` is in {path}:\n{text}");
        self
    }

    #[track_caller]
    pub fn reports(&self, expected: &str) -> &Outcome {
        let found = self.problems.iter().any(|problem| problem.starts_with(expected));
        assert!(found, "`{expected}` is not among {:#?}", self.problems);
        self
    }

    /// A problem that begins so, and has this help.
    #[track_caller]
    pub fn helps(&self, expected: &str, help: &str) -> &Outcome {
        let helps = self.diagnostics.iter().map(|problem| problem.help.as_deref().unwrap_or_default());
        let all: Vec<_> = self.problems.iter().zip(helps).collect();
        let found = all.iter().any(|(problem, given)| problem.starts_with(expected) && *given == help);
        assert!(found, "`{expected}` with `{help}` is not among {all:#?}");
        self
    }

    #[track_caller]
    pub fn has_code(&self, code: &str) -> &Outcome {
        let found = self.problems.iter().any(|problem| problem.contains(&format!("[{code}]")));
        assert!(found, "no `{code}` among {:#?}", self.problems);
        self
    }

    #[track_caller]
    pub fn is_clean(&self) -> &Outcome {
        assert!(self.problems.is_empty(), "{:#?}", self.problems);
        self
    }
}

/// Ids of all messages that a language without an interface of its own lacks.
pub fn interface_ids() -> Vec<String> {
    let english = include_str!("../../src/theme/builtin/locales/en/interface.ftl");
    let ids = english.lines().filter_map(|line| line.split_once(" =").map(|(id, _)| id));
    let ids = ids.filter(|id| id.starts_with(|first: char| first.is_ascii_lowercase()));
    ids.chain(["unit-people", "unit-people-scaled"]).map(str::to_owned).collect()
}
