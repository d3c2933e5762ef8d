//! `hexaglot init [DIR]`: a site of one's own, with sample pages in its languages, and what hosts and editors need.
//!
//! Asks on a terminal for what is not said. A file that exists is left as it is.

mod answers;
mod arguments;
mod samples;
mod texts;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::ensure;

use self::answers::Answers;
pub(super) use self::arguments::InitArgs;
use super::console::{Common, Console};
use super::l10n::stamp_drafts;
use super::new_files;
use super::schema;
use super::site::clock;
use crate::config;
use crate::content::scaffold::NewFile;
use crate::report::{Format, counted};
use crate::schema::FOLDER;
use crate::theme;

/// Files that are the same in every site.
const FILES: &[(&str, &str)] = &[
    (".editorconfig", include_str!("init/editorconfig")),
    (".gitattributes", include_str!("init/gitattributes")),
    (".gitignore", include_str!("init/gitignore")),
    (".vscode/extensions.json", include_str!("init/extensions.json")),
    (".vscode/settings.json", include_str!("init/settings.json")),
];

/// Files in which names stand in braces.
const FILLED: &[(&str, &str)] = &[
    ("README.md", include_str!("init/readme.md")),
    (".github/workflows/site.yml", include_str!("init/github.yml")),
    (".gitlab-ci.yml", include_str!("init/gitlab.yml")),
];

/// Writes the files.
pub(super) fn run(common: &Common, args: &InitArgs) -> anyhow::Result<ExitCode> {
    let root = args.dir.as_ref().map_or_else(|| common.root.clone(), |dir| below(&common.root, dir));
    ensure!(!root.is_file(), "`{}` is a file: name a folder", root.display());
    ensure!(
        root.join(config::FILE).symlink_metadata().is_err(),
        "`{}` has a site already; `hexaglot serve{}` shows it, and `hexaglot new` adds to it",
        root.display(),
        at(&root)
    );
    let answers = Answers::of(args, &root)?;
    let mut files = samples::files(&answers, clock()?);
    files.extend(FILES.iter().map(|(path, text)| NewFile::new(path, (*text).to_owned())));
    files.extend(FILLED.iter().map(|(path, text)| NewFile::new(path, answers.filled(text))));
    let is_there = |file: &NewFile| root.join(&file.path).symlink_metadata().is_ok();
    let (kept, new): (Vec<NewFile>, Vec<NewFile>) = files.into_iter().partition(is_there);
    std::fs::create_dir_all(&root)
        .map_err(|error| anyhow::anyhow!("cannot make the folder `{}`: {error}", root.display()))?;
    // The configuration is the last file: without it, a folder in which writing failed is no site.
    new_files::all(&root, &new)?;
    schema::write_all(&root.join(FOLDER), &theme::builtin_kinds())?;
    let site = Common { root: root.clone(), quiet: common.quiet, color: common.color };
    let drafts: Vec<&str> =
        new.iter().map(|file| &*file.path).filter(|path| answers.translates(path)).collect();
    stamp_drafts(&site, &drafts)?;
    tell(&Console::new(common, Format::Human), &root, (&new, &kept), &answers);
    Ok(ExitCode::SUCCESS)
}

/// Says what was made and what to do next.
fn tell(console: &Console, root: &Path, (new, kept): (&[NewFile], &[NewFile]), answers: &Answers) {
    let languages = counted(answers.languages.len(), "language");
    console.say(format_args!(
        "made a site in {languages} in `{}`: {}",
        root.display(),
        counted(new.len(), "file")
    ));
    for file in kept {
        console.note(&format!("`{}` was there and stays as it is", file.path));
    }
    let without: Vec<String> =
        answers.languages.iter().filter(|of| of.texts.is_none()).map(|of| format!("`{}`", of.tag)).collect();
    if !without.is_empty() {
        console.note(&format!(
            "the program has no sample texts in {}: `hexaglot l10n next{} {}` says what to write first",
            without.join(", "),
            at(root),
            without[0].trim_matches('`')
        ));
    }
    console.hint(&format!(
        "`hexaglot serve{} --open` shows the site while you write; `README.md` there says where things are and how to put it online",
        at(root)
    ));
}

/// A folder below another, without a `./` before it.
fn below(root: &Path, dir: &Path) -> PathBuf {
    if root == Path::new(".") { dir.to_owned() } else { root.join(dir) }
}

/// How a command names the folder of a site.
fn at(root: &Path) -> String {
    if root == Path::new(".") { String::new() } else { format!(" --root {}", root.display()) }
}
