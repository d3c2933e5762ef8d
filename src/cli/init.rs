//! `hexaglot init DIR`: a small, working site in two languages with the built-in theme, and settings for editors.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, ensure};
use clap::Args;

use super::console::{Common, Console};
use super::schema;
use crate::report::Format;
use crate::schema::FOLDER;
use crate::theme;

/// Arguments of `init`.
#[derive(Args)]
pub(super) struct InitArgs {
    /// The folder; it must not exist, or be empty.
    dir: PathBuf,
}

const FILES: &[(&str, &str)] = &[
    ("site.toml", include_str!("init/site.toml")),
    (".gitattributes", include_str!("init/gitattributes")),
    (".gitignore", include_str!("init/gitignore")),
    (".vscode/settings.json", include_str!("init/settings.json")),
    (".vscode/extensions.json", include_str!("init/extensions.json")),
    ("content/_index.en.md", include_str!("init/_index.en.md")),
    ("content/_index.fr.md", include_str!("init/_index.fr.md")),
    ("content/events/_index.yaml", include_str!("init/events.yaml")),
    ("content/events/_index.en.md", include_str!("init/events.en.md")),
    ("content/events/_index.fr.md", include_str!("init/events.fr.md")),
    ("content/events/opening.yaml", include_str!("init/opening.yaml")),
    ("content/events/opening.en.md", include_str!("init/opening.en.md")),
    ("content/events/opening.fr.md", include_str!("init/opening.fr.md")),
];

/// Writes the files.
pub(super) fn run(common: &Common, args: &InitArgs) -> anyhow::Result<ExitCode> {
    let dir = &args.dir;
    let taken = dir.read_dir().is_ok_and(|mut entries| entries.next().is_some());
    ensure!(!taken && !dir.is_file(), "`{}` is not an empty folder", dir.display());
    for (path, text) in FILES {
        let target = dir.join(path);
        let folder = target.parent().context("a file has a folder")?;
        std::fs::create_dir_all(folder)
            .with_context(|| format!("cannot make the folder `{}`", folder.display()))?;
        std::fs::write(&target, text).with_context(|| format!("cannot write `{}`", target.display()))?;
    }
    schema::write_all(&dir.join(FOLDER), &theme::builtin_kinds())?;
    let console = Console::new(common, Format::Human);
    console
        .say(format_args!("made a site in `{0}`; build it with: hexaglot build --root {0}", dir.display()));
    let translations: Vec<&str> =
        FILES.iter().map(|(path, _)| *path).filter(|path| path.ends_with(".fr.md")).collect();
    console.hint(&format!(
        "look at it with `hexaglot serve --root {0}` while you write; once its French texts say what the English ones say, record it with \
         `hexaglot l10n stamp --root {0} {1}`, so that the program knows when one of them has to follow",
        dir.display(),
        translations.join(" ")
    ));
    Ok(ExitCode::SUCCESS)
}
