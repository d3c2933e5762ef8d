//! Units -> the files of an export, and onto disk. What translators have done in files that are there is not lost.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::ValueEnum;

use super::earlier::{Work, earlier, kept, work};
use crate::cli::console::say;
use crate::cli::l10n::pages::Pages;
use crate::exchange::{Head, Kept, Unit, carry, po, tmx, xliff};
use crate::lang::Lang;
use crate::report::counted;
use crate::source::within;

/// A format.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Target {
    /// gettext
    Po,
    /// XLIFF 2.0
    Xliff2,
    /// A translation memory, TMX 1.4b, of translations that follow their originals.
    Tmx,
}

impl Target {
    fn ending(self) -> &'static str {
        match self {
            Target::Po => "po",
            Target::Xliff2 => "xlf",
            Target::Tmx => "tmx",
        }
    }
}

/// The units of a file of the site.
pub(super) struct Group {
    /// The file that it becomes, without folder and ending.
    pub(super) name: String,
    /// The language of the originals.
    pub(super) source: Lang,
    /// Its units.
    pub(super) units: Vec<Unit>,
}

/// The files with their texts, and with what translators have added to earlier ones: in the folder `output`, or in the place that is given.
pub(super) fn files(
    (to, given, output): (Target, Option<&Path>, PathBuf),
    (pages, lang): (&Pages, Lang),
    groups: Vec<Group>,
) -> anyhow::Result<Vec<(PathBuf, String)>> {
    let config = &pages.world().config;
    let tag = |lang: Lang| &*config.language(lang).tag;
    if to == Target::Tmx {
        let all: Vec<(&str, &Unit)> = groups
            .iter()
            .flat_map(|group| group.units.iter().map(|unit| (tag(group.source), unit)))
            .collect();
        let path = match given {
            Some(folder) if folder.is_dir() => folder.join(format!("{}.tmx", config.language(lang).segment)),
            Some(file) => file.to_owned(),
            None => output.with_extension("tmx"),
        };
        return Ok(vec![(path, tmx(tag(config.source), tag(lang), &all))]);
    }
    let day = config.today.to_string();
    let text = |path: PathBuf, source: Lang, mut units: Vec<Unit>| {
        let head = Head { site: &config.base_url, source: tag(source), target: tag(lang), day: &day };
        let kept = carried(&path, &mut units, to == Target::Po);
        let made = match to {
            Target::Po => po(head, &units, &kept),
            _ => xliff(head, &units, &kept),
        };
        (path, made)
    };
    if !is_file(to, &output) {
        let path = |name: &str| file(to, &output, name);
        let made = groups.into_iter().map(|group| text(path(&group.name), group.source, group.units));
        return Ok(made.collect());
    }
    let mut of_language: BTreeMap<&str, Vec<Unit>> = BTreeMap::new();
    let source = groups.first().map_or(config.source, |group| group.source);
    for group in groups {
        of_language.entry(tag(group.source)).or_default().extend(group.units);
    }
    if of_language.len() > 1 {
        let all: Vec<String> = of_language.keys().map(|tag| format!("`{tag}`")).collect();
        bail!(
            "the originals are in {}, and one file has one language of originals: name a folder",
            all.join(", ")
        );
    }
    let units: Vec<Unit> = of_language.into_values().flatten().collect();
    Ok(vec![text(output, source, units)])
}

/// Whether a path is that of one file for all.
fn is_file(to: Target, output: &Path) -> bool {
    output.extension().is_some_and(|own| own == to.ending() || to == Target::Xliff2 && own == "xliff")
}

/// The file of a page in a folder, or the one for all.
pub(super) fn file(to: Target, output: &Path, name: &str) -> PathBuf {
    if is_file(to, output) { output.to_owned() } else { output.join(format!("{name}.{}", to.ending())) }
}

/// Gives units what translators have added to them in the file that is there, and says which of it has no unit any more.
fn carried(path: &Path, units: &mut [Unit], is_po: bool) -> Kept {
    let Some(before) = earlier(path) else { return Kept::default() };
    let (kept, gone) = carry(units, before, is_po);
    if let Some(first) = gone.first() {
        let place = if is_po { "at its end, as obsolete (`#~`)" } else { "in notes of the file" };
        let texts = match gone.len() {
            1 => "a text that is".to_owned(),
            count => format!("{count} texts that are"),
        };
        say(format_args!(
            "{}: comments on {texts} gone from the site are kept {place}: “{}”",
            path.display(),
            within(first, 60)
        ));
    }
    kept
}

/// Writes the files. What translators have worked on is not written over, unless `--force` says so: then it is kept beside them.
pub(super) fn write(files: &[(PathBuf, String)], force: bool) -> anyhow::Result<()> {
    let worked: Vec<(&Path, Work)> =
        files.iter().filter_map(|(path, text)| Some((path.as_path(), work(path, text)?))).collect();
    if let (false, Some((path, first))) = (force, worked.first()) {
        let more = match worked.len() {
            1 => String::new(),
            count => format!("; so have {} more", counted(count - 1, "file")),
        };
        bail!(
            "`{}` has {first}, which the site does not have, and nothing was written{more}: `hexaglot l10n import` brings it into the site; \
             `--output` names another place, and `--force` keeps the file as `{0}.old`",
            path.display()
        );
    }
    for (path, work) in &worked {
        let old = kept(path);
        fs::rename(path, &old).with_context(|| format!("cannot rename `{}`", path.display()))?;
        say(format_args!("{}: had {work}, and is kept as `{}`", path.display(), old.display()));
    }
    for (path, text) in files {
        let failed = || format!("cannot write `{}`", path.display());
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).with_context(failed)?;
        }
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let beside = path.with_file_name(format!(".{name}.new"));
        fs::write(&beside, text).with_context(failed)?;
        fs::rename(&beside, path).with_context(failed)?;
    }
    Ok(())
}
