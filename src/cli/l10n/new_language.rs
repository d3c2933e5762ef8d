//! `hexaglot new language TAG`: the entry in `site.toml`, the folder of messages, and a list of what to do first.

mod guide;
mod messages;

use std::fs;
use std::process::ExitCode;

use anyhow::{Context, bail, ensure};

use self::guide::Guide;
use super::pages::Pages;
use super::workspace::{Workspace, write};
use crate::cli::console::{Common, Console, say};
use crate::cli::new_files;
use crate::cli::site::clock;
use crate::cli::site_lock::SiteLock;
use crate::config::{self, Config, LanguageTag, NewLanguage, Settings, with_language};
use crate::content::scaffold::NewFile;
use crate::diag::Severity;
use crate::lang::{Direction, Language, canonical_tag};
use crate::languages::own_name;
use crate::node::text::TextFormat;
use crate::report::{Format, Tally, counted};

/// Adds the language to the site: all files, or nothing.
pub(in crate::cli) fn run(
    common: &Common,
    tag: Option<&str>,
    name: Option<&str>,
) -> anyhow::Result<ExitCode> {
    let Some(tag) = tag else {
        bail!("say which language: `hexaglot new language TAG`, such as `de` or `pt-BR`")
    };
    let _lock = SiteLock::take(common)?;
    let site = Workspace::of(common)?;
    let tag = checked(tag, &site.config)?;
    let (segment, is_named) = segment(&tag, &site.config)?;
    let own = own_name(&tag);
    let fallback = fallback(&site.config);
    let new = NewLanguage {
        tag: &tag,
        segment: is_named.then_some(&*segment),
        name: name.or(own).unwrap_or(&tag),
        fallback: &fallback,
    };
    let file = site.inputs.find(config::FILE).context("`site.toml` is gone")?;
    let before = fs::read_to_string(common.root.join(config::FILE)).context("cannot read `site.toml`")?;
    let after = with_language(&file.path, &before, &new).with_context(|| {
        format!(
            "`site.toml` lists its languages in another form, or has mistakes: write this there, and run the command again\n\n\
             [[languages]]\n{}",
            new.fields().join("\n")
        )
    })?;
    write(&common.root, config::FILE, &after)?;
    let files = match written(common, &tag) {
        Ok(files) => files,
        Err(error) => {
            write(&common.root, config::FILE, &before)?;
            return Err(error);
        }
    };
    say(config::FILE);
    files.iter().for_each(|file| say(&file.path));
    let console = Console::new(common, Format::Human);
    if name.or(own).is_none() {
        console.note(&format!(
            "write the name of the language in itself into `site.toml`, in place of `name = \"{tag}\"`"
        ));
    }
    tell(common, &console, &segment)
}

/// The tag in its canonical form, if it is a language's that the site does not have.
fn checked(given: &str, config: &Config) -> anyhow::Result<String> {
    if !LanguageTag::fits(given) {
        let meant = LanguageTag::meant(given).or_else(|| by_name(given));
        let help = meant.map_or_else(|| LanguageTag::HELP.to_owned(), |tag| format!("did you mean `{tag}`?"));
        bail!("{}: {help}", LanguageTag::message(given));
    }
    let tag = canonical_tag(given);
    if let Some(known) = config.languages.iter().find(|language| *language.tag == *tag) {
        bail!(
            "the site has the language `{}` already, with the segment `{}`: `hexaglot l10n status --lang {1}` shows what it lacks",
            known.tag,
            known.segment
        );
    }
    Ok(tag)
}

/// The tag of a language that is named instead.
fn by_name(given: &str) -> Option<String> {
    crate::languages::tag_of_name(given).map(str::to_owned)
}

/// Its segment in paths, and whether `site.toml` has to say it.
fn segment(tag: &str, config: &Config) -> anyhow::Result<(String, bool)> {
    let short = tag.split('-').next().unwrap_or(tag).to_lowercase();
    if config.languages.by_segment(&short).is_none() {
        return Ok((short, false));
    }
    let long = tag.to_lowercase();
    ensure!(
        config.languages.by_segment(&long).is_none(),
        "the segment `{long}` belongs to another language of the site: give that one another `segment` first"
    );
    Ok((long, true))
}

/// The fallback chain of most languages of the site, if it leads to its source language.
fn fallback(config: &Config) -> Vec<&str> {
    let source = config.language(config.source);
    let is_chained = |language: &Language| language.fallback.contains(&config.source);
    if config.languages.iter().any(is_chained) { vec![&source.segment] } else { Vec::new() }
}

/// Writes the messages and the list of what to do, for a site whose `site.toml` has the language.
fn written(common: &Common, tag: &str) -> anyhow::Result<Vec<NewFile>> {
    let site = Workspace::of(common)?;
    let language = site.config.languages.iter().find(|language| *language.tag == *tag);
    let language = language.with_context(|| format!("`site.toml` does not list `{tag}` afterwards"))?;
    let mut files = messages::files(&site, language);
    let guide = Guide { site: &site, language, files: &files }.text();
    let path = format!("locales/{}.md", language.segment);
    files.push(NewFile { path, text: guide });
    let is_new = |file: &NewFile| common.root.join(&file.path).symlink_metadata().is_err();
    // The list of what to do is replaced by nobody.
    files.retain(|file| file.path.ends_with(".ftl") || is_new(file));
    new_files::all(&common.root, &files)?;
    Ok(files)
}

/// Says what a build of the site reports by now.
fn tell(common: &Common, console: &Console, segment: &str) -> anyhow::Result<ExitCode> {
    let pages = Pages::on(common, &Settings::at(clock()?))?;
    let config = &pages.world().config;
    let lang = config.languages.by_segment(segment).context("the language is not listed")?;
    let language = config.language(lang);
    let direction = if language.direction == Direction::Rtl { ", from right to left" } else { "" };
    console.say(format_args!(
        "`{}` is a language of the site{direction}: its pages are at `/{segment}/`",
        language.tag
    ));
    let missing = pages.world().site.entries.iter().filter(|entry| entry.original != lang).count();
    let next = format!("`locales/{segment}.md` says what to do first");
    let Pages { inputs, built, problems } = pages;
    let mut found = built.judge(problems);
    found.retain(|(severity, _)| *severity == Severity::Error);
    if found.is_empty() {
        console.say(format_args!(
            "`hexaglot build` passes; {} wait for a translation",
            counted(missing, "page")
        ));
        console.hint(&next);
        return Ok(ExitCode::SUCCESS);
    }
    let tally: Tally = console.problems(&found, &inputs);
    console.failure(
        "`hexaglot build` will not pass before these are corrected",
        tally,
        serde_json::json!({}),
    );
    console.hint(&next);
    Ok(ExitCode::SUCCESS)
}
