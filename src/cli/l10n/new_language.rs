//! `hexaglot new language TAG`: the entry in `site.toml`, the folder of messages, and a list of what to do first; for a language of the
//! site, the messages that it lacks.

mod added;
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
use crate::config::{
    self, Config, Coverage, LanguageTag, NewLanguage, Settings, with_language, with_required,
};
use crate::content::scaffold::NewFile;
use crate::diag::Severity;
use crate::lang::{Direction, Lang, Language, canonical_tag, likely_tag};
use crate::languages::own_name;
use crate::node::text::TextFormat;
use crate::report::{Format, Tally, counted};
use crate::site::survey::survey;

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
    if let Some(language) = listed(tag, &site.config).filter(|_| name.is_none())
        && let Some(code) = added::run(common, language)?
    {
        return Ok(code);
    }
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
    let by_hand = || {
        format!(
            "`site.toml` lists its languages in another form, or has mistakes: write this there, and run the command again\n\n\
             [[languages]]\n{}",
            new.fields().join("\n")
        )
    };
    let after = with_language(&file.path, &before, &new).with_context(by_hand)?;
    let (after, together) =
        with_required(&file.path, &after, &site.config.languages.segments()).with_context(by_hand)?;
    // The site has the language only once all else is there: who is stopped half-way runs the command again.
    let files = written(common, &site.with(&file.path, &after)?, &tag)?;
    write(&common.root, config::FILE, &after).context(
        "the files of the language are written, and `site.toml` does not list it yet: run the command again",
    )?;
    say(config::FILE);
    files.iter().for_each(|file| say(&file.path));
    let console = Console::new(common, Format::Human);
    if name.or(own).is_none() {
        console.note(&format!(
            "write the name of the language in itself into `site.toml`, in place of `name = \"{tag}\"`"
        ));
    }
    tell_together(&console, &together, &segment);
    tell(common, &console, &segment)
}

/// Says which policies would have waited for the new language.
fn tell_together(console: &Console, together: &[String], segment: &str) {
    for kind in together {
        console.note(&format!(
            "`[translation.{kind}]` publishes all languages of an entry together, and would wait for `{segment}`: it names the languages \
             that it requires now. Add `\"{segment}\"` to its `required` once its pages are translated"
        ));
    }
}

/// The language of the site with a tag or a segment.
fn listed<'c>(given: &str, config: &'c Config) -> Option<&'c Language> {
    config.languages.iter().find(|language| *language.tag == *given || *language.segment == *given)
}

/// The canonical tag of a language that people read.
///
/// # Errors
///
/// What to write instead.
pub(in crate::cli) fn spoken_tag(given: &str) -> anyhow::Result<String> {
    if !LanguageTag::fits(given) {
        let meant = LanguageTag::meant(given).or_else(|| by_name(given));
        let help = meant.map_or_else(|| LanguageTag::HELP.to_owned(), |tag| format!("did you mean `{tag}`?"));
        bail!("{}: {help}", LanguageTag::message(given));
    }
    if let Some(why) = unspoken(given) {
        bail!("`{given}` is {why}: {}", LanguageTag::HELP);
    }
    Ok(canonical_tag(given))
}

/// The tag, if it is a language's that the site does not have.
fn checked(given: &str, config: &Config) -> anyhow::Result<String> {
    let tag = spoken_tag(given)?;
    let known = config
        .languages
        .iter()
        .find(|language| *language.tag == *tag || likely_tag(&language.tag) == likely_tag(&tag));
    if let Some(known) = known {
        let as_known =
            if *known.tag == *tag { String::new() } else { format!(", which is the same as `{tag}`") };
        bail!(
            "the site has the language `{}` already{as_known}, with the segment `{}`: `hexaglot l10n status --lang {1}` shows what it lacks",
            known.tag,
            known.segment
        );
    }
    ensure!(tag == given, "the tag `{given}` is written `{tag}`: type `hexaglot new language {tag}`");
    Ok(tag)
}

/// What a tag is instead of a language that people read.
fn unspoken(tag: &str) -> Option<&'static str> {
    let tag = tag.to_ascii_lowercase();
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    match language {
        "und" => return Some("the tag of an unknown language"),
        "mul" => return Some("the tag of several languages at once"),
        "mis" => return Some("the tag of languages without a code"),
        "zxx" => return Some("the tag of what is in no language"),
        _ => {}
    }
    if language.len() == 3 && ("qaa".."qua").contains(&language) {
        return Some("a tag for private use, which no reader's browser knows");
    }
    let region = parts.find(|part| part.len() == 2);
    match region? {
        "xa" | "xb" => Some("a pseudo-locale, which `hexaglot l10n pseudo` makes"),
        region
            if region == "aa"
                || region == "zz"
                || ("qm".."r").contains(&region)
                || region.starts_with('x') && region != "xk" =>
        {
            Some("a tag for private use, which no reader's browser knows")
        }
        _ => None,
    }
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

/// Writes the messages and the list of what to do, for a site that has the language.
fn written(common: &Common, site: &Workspace, tag: &str) -> anyhow::Result<Vec<NewFile>> {
    let language = site.config.languages.iter().find(|language| *language.tag == *tag);
    let language = language.with_context(|| format!("`site.toml` does not list `{tag}` afterwards"))?;
    let mut files = messages::files(site, language);
    let guide = Guide { site, language, files: &files }.text();
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
    let (missing, all) =
        (waiting(common, lang, Coverage::Edition)?, waiting(common, lang, Coverage::Awaited)?);
    let next = format!("`locales/{segment}.md` says what to do first");
    let Pages { inputs, built, problems, .. } = pages;
    let mut found = built.judge(problems);
    found.retain(|(severity, _)| *severity == Severity::Error);
    if found.is_empty() {
        let to_come = match all > missing {
            true => format!(" today, {all} with those to come"),
            false => String::new(),
        };
        let missing = counted(missing, "page");
        console.say(format_args!("`hexaglot build` passes; {missing} wait for a translation{to_come}"));
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

/// How many pages wait for a translation, as `l10n status` counts them.
fn waiting(common: &Common, lang: Lang, coverage: Coverage) -> anyhow::Result<usize> {
    let pages = Pages::on(common, &Settings { coverage, ..Settings::at(clock()?) })?;
    let rows = survey(pages.surveyed(), Some(lang), None);
    Ok(rows.iter().filter(|row| row.standing == "missing").count())
}
