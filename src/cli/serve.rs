//! `hexaglot serve`: the site in a browser while it is written.

use std::net::SocketAddr;
use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;

use clap::Args;

use super::SiteArgs;
use super::report::{Reporter, counted, failure, say};
use crate::diag::Severity;
use crate::serve::{Ear, Edited, Extent, Hub, Options, Preview, serve};

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
    /// Open the site in the browser.
    #[arg(long)]
    open: bool,
    /// How a file is opened in your editor: an address with {path}, {line} and {column}.
    #[arg(long, value_name = "URL")]
    editor: Option<String>,
}

/// Serves.
pub(super) fn run(args: &ServeArgs) -> anyhow::Result<ExitCode> {
    super::raise_limit();
    let output = std::path::absolute(args.site.root.join("public"))?;
    let options = Options {
        root: args.site.root.clone(),
        skip: Box::new(move |path| {
            path.is_dir() && std::path::absolute(path).is_ok_and(|path| path == output)
        }),
        settings: args.site.settings(false),
        host: args.host.clone(),
        port: args.port,
        editor: args.editor.clone(),
    };
    let terminal = Terminal { host: args.host.clone(), open: args.open, format: args.site.format };
    serve(options, Arc::new(terminal))?;
    Ok(ExitCode::SUCCESS)
}

/// Tells on the terminal what happens.
struct Terminal {
    host: String,
    open: bool,
    format: super::Format,
}

impl Ear for Terminal {
    fn ready(&self, address: SocketAddr, hub: &Hub) {
        let view = hub.view(&Preview::default());
        let world = view.built.world();
        let name = if self.host.contains(':') { format!("[{}]", self.host) } else { self.host.clone() };
        let url = format!("http://{name}:{}{}/", address.port(), world.config.base_path);
        let tally = Reporter::new(self.format, &view.inputs).print(&view.problems());
        say(format_args!(
            "{} in {} at {url} ({tally}); Ctrl-C ends",
            counted(world.site.pages.len(), "page"),
            counted(world.config.languages.len(), "language"),
        ));
        if !address.ip().is_loopback() {
            say(format_args!("everybody who reaches this machine can look at the site"));
        }
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
        let problems = hub.view(&Preview::default()).problems();
        let errors = problems.iter().filter(|(severity, _)| *severity == Severity::Error).count();
        let first = edited.files.first().map_or("", |path| path);
        let more = match edited.files.len() {
            0 | 1 => String::new(),
            count => format!(" and {} more", count - 1),
        };
        say(format_args!(
            "{first}{more}: {what} in {:.1} ms; {}, {}",
            edited.time.as_secs_f64() * 1000.0,
            counted(errors, "error"),
            counted(problems.len() - errors, "warning")
        ));
    }

    fn trouble(&self, error: &anyhow::Error) {
        failure(error);
    }
}

/// Opens an address in the browser; where that fails the address stands on the terminal.
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
