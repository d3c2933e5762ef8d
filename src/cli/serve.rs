//! `hexaglot serve`: the site in a browser while it is written.

use std::net::SocketAddr;
use std::process::{Command, ExitCode, Stdio};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::ensure;
use clap::Args;
use serde_json::json;

use super::console::{Common, Console, failure};
use super::l10n::language;
use super::site::{SiteArgs, require_site};
use crate::bytes::control::shown_in_line;
use crate::check::is_of_language;
use crate::diag::{Diagnostic, Severity};
use crate::live::{Edited, Extent, Hub, Preview, View};
use crate::report::{Finding, Format, Tally, counted, findings};
use crate::serve::{Options, ServerObserver, serve};
use crate::url;

/// Arguments of `serve`.
#[derive(Args)]
pub(super) struct ServeArgs {
    #[command(flatten)]
    site: SiteArgs,
    /// Name or address to listen on; others than this machine can look only if it is not the default.
    #[arg(long, value_name = "HOST", default_value = "127.0.0.1")]
    host: String,
    /// Port to listen on; 0 takes any free one.
    #[arg(long, short, value_name = "PORT", default_value_t = 1111)]
    port: u16,
    /// Show one language, by segment or tag, and the originals that its pages were made from; problems are those of the language.
    #[arg(long)]
    lang: Option<String>,
    /// Open the site in the browser.
    #[arg(long)]
    open: bool,
    /// How a file is opened in your editor: an address with {path}, {line} and {column}.
    #[arg(long, value_name = "URL")]
    editor: Option<String>,
}

/// Serves.
pub(super) fn run(common: &Common, args: &ServeArgs) -> anyhow::Result<ExitCode> {
    ensure!(
        args.site.format != Format::Sarif,
        "`--format sarif` is one document; for a stream of problems take `json`"
    );
    let opens = |form: &str| url::scheme(form).is_some_and(|scheme| !url::runs(&scheme));
    ensure!(
        args.editor.as_deref().is_none_or(opens),
        "`--editor` is no address of an editor: write its scheme first, such as `vscode://file{{path}}:{{line}}:{{column}}`"
    );
    require_site(&common.root)?;
    raise_limit();
    let output = std::path::absolute(common.root.join("public"))?;
    let options = Options {
        root: common.root.clone(),
        skip: Box::new(move |path| {
            path.is_dir() && std::path::absolute(path).is_ok_and(|path| path == output)
        }),
        settings: args.site.settings(false)?,
        host: args.host.clone(),
        port: args.port,
        only: args.lang.clone(),
        editor: args.editor.clone(),
    };
    let terminal = Terminal {
        host: args.host.clone(),
        open: args.open,
        lang: args.lang.clone(),
        console: Console::new(common, args.site.format),
        shown: Mutex::default(),
    };
    serve(options, Arc::new(terminal))?;
    Ok(ExitCode::SUCCESS)
}

/// No more than this many problems are shown to people before the address of the site.
const FIRST: usize = 5;

/// Shows events on the terminal.
struct Terminal {
    host: String,
    open: bool,
    /// The one language that is shown.
    lang: Option<String>,
    console: Console,
    /// The problems that were shown and have not been fixed since.
    shown: Mutex<Vec<Finding>>,
}

impl Terminal {
    /// The problems of a view: those of the language that is shown, and of no language.
    fn problems(&self, view: &View) -> Vec<(Severity, Diagnostic)> {
        let mut problems = view.problems();
        let config = &view.built.world().config;
        if let Some(lang) = self.lang.as_deref().and_then(|name| language(config, name).ok()) {
            let others =
                || config.languages.iter().map(|language| language.id).filter(|other| *other != lang);
            problems.retain(|(_, problem)| {
                is_of_language(problem, config, lang)
                    || !others().any(|other| is_of_language(problem, config, other))
            });
        }
        problems
    }

    /// Shows the first problems of a site, so that its address stays in sight.
    fn show_first(&self, present: &[Finding]) {
        self.console.findings_up_to(FIRST, present);
        *self.shown.lock().unwrap_or_else(PoisonError::into_inner) = present.to_vec();
    }

    /// Shows the problems that are new.
    fn show_new(&self, present: &[Finding]) {
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let fresh = without(present, &shown);
        self.console.findings(&fresh);
        shown.extend(fresh);
    }

    /// Shows the problems that are fixed.
    fn show_mended(&self, present: &[Finding]) {
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        self.console.resolved(&without(&shown, present));
        *shown = present.to_vec();
    }
}

/// The findings of a list that another list does not have; repeated ones are counted.
fn without(list: &[Finding], other: &[Finding]) -> Vec<Finding> {
    let mut left: Vec<_> = other.iter().map(Finding::identity).collect();
    left.sort_unstable();
    let mut rest = Vec::new();
    for finding in list {
        match left.binary_search(&finding.identity()) {
            Ok(at) => drop(left.remove(at)),
            Err(_) => rest.push(finding.clone()),
        }
    }
    rest
}

impl ServerObserver for Terminal {
    fn ready(&self, address: SocketAddr, hub: &Hub) {
        let view = hub.view(&Preview::default());
        let world = view.built.world();
        let name = if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() };
        let only = self.lang.as_deref().and_then(|name| language(&world.config, name).ok());
        let below = only.map(|lang| format!("{}/", world.config.language(lang).segment)).unwrap_or_default();
        let url = format!("http://{name}:{}{}/{below}", address.port(), world.config.base_path);
        let problems = self.problems(&view);
        self.show_first(&findings(&problems, &view.inputs));
        if !address.ip().is_loopback() {
            self.console.note("everybody who reaches this machine can look at the site");
        }
        let (pages, languages) = (world.site.pages.len(), world.config.languages.len());
        let tally = Tally::of(&problems);
        let (shown, named) = (counted(pages, "page"), counted(languages, "language"));
        let named = match only {
            Some(lang) => format!("{named}, of which `{}` is shown,", world.config.language(lang).segment),
            None => named,
        };
        let sentence = format!("{shown} in {named} at {url} ({tally}); Ctrl-C ends");
        let fields = json!({ "url": url, "pages": pages, "languages": languages });
        self.console.summary("ready", tally, sentence, fields);
        if self.open {
            open(&url);
        }
    }

    fn edited(&self, edited: &Edited, hub: &Hub) {
        let what = match edited.extent {
            Extent::Nothing => return,
            Extent::Pages(count) => counted(count, "page"),
            Extent::Templates => "templates".to_owned(),
            Extent::Site => "site".to_owned(),
        };
        let view = hub.view(&Preview::default());
        let problems = self.problems(&view);
        self.show_new(&findings(&problems, &view.inputs));
        let first = shown_in_line(edited.files.first().map_or("", |path| path));
        let more = match edited.files.len() {
            0 | 1 => String::new(),
            count => format!(" and {} more", count - 1),
        };
        let tally = Tally::of(&problems);
        let time = edited.time.as_secs_f64() * 1000.0;
        let files: Vec<&str> = edited.files.iter().map(|path| &**path).collect();
        let fields = json!({ "files": files, "made": what, "milliseconds": time });
        self.console.summary(
            "edit",
            tally,
            format_args!("{first}{more}: {what} in {time:.1} ms; {tally}"),
            fields,
        );
    }

    fn swept(&self, hub: &Hub) {
        let view = hub.view(&Preview::default());
        let present = findings(&self.problems(&view), &view.inputs);
        self.show_new(&present);
        self.show_mended(&present);
    }

    fn trouble(&self, error: &anyhow::Error) {
        failure(error);
    }
}

/// Opens an address in the browser; if that fails, the address is on the terminal.
fn open(url: &str) {
    let (program, arguments): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[url])
    } else if cfg!(windows) {
        ("explorer", &[url])
    } else {
        ("xdg-open", &[url])
    };
    let _ = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
}

/// Raises the limit of open files: each browser and each idle connection needs one.
#[cfg(unix)]
fn raise_limit() {
    use rustix::process::{Resource, getrlimit, setrlimit};
    let mut limit = getrlimit(Resource::Nofile);
    limit.current = limit.maximum;
    // If that is refused, the present limit is enough.
    let _ = setrlimit(Resource::Nofile, limit);
}

#[cfg(not(unix))]
fn raise_limit() {}
