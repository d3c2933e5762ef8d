//! `hexaglot l10n new LANG PAGE…`: the file of a translation, with the original's text in place, to be written over.

use std::process::ExitCode;

use anyhow::{Context, bail, ensure};
use clap::Args;

use super::pages::Pages;
use super::workspace::{Call, language, to_add};
use crate::cli::console::{Common, Console, say};
use crate::cli::new_files;
use crate::cli::site::{SiteArgs, person};
use crate::content::kinds::{CommonTexts, Kind, Overridable};
use crate::content::paths;
use crate::content::scaffold::NewFile;
use crate::diag::did_you_mean;
use crate::lang::Lang;
use crate::node::ReadFields;
use crate::report::{Format, counted};
use crate::site::Page;
use crate::site::survey::beside;
use crate::translation::{Written, field_texts, only_fields, with_field};

/// Arguments of `l10n new`.
#[derive(Args)]
pub(super) struct NewArgs {
    /// The language of the translation, by segment or tag.
    #[arg(value_name = "LANG")]
    lang: String,
    /// Files of originals, such as `content/about.en.md`, or names of entries, such as `about`.
    #[arg(value_name = "PAGE", required = true)]
    pages: Vec<String>,
    /// The state of the translations: `machine` if a program makes them.
    #[arg(long, value_name = "STATE", default_value = "draft", value_parser = ["draft", "machine"])]
    state: String,
    /// Who translates.
    #[arg(long, value_name = "NAME", value_parser = person)]
    by: Option<String>,
    #[command(flatten)]
    site: SiteArgs,
}

/// Writes the files: all of them or none.
pub(super) fn run(common: &Common, args: &NewArgs) -> anyhow::Result<ExitCode> {
    let pages = Pages::of(common, &args.site)?;
    let config = &pages.world().config;
    if let ("language", [tag]) = (&*args.lang, args.pages.as_slice())
        && let Some(help) = to_add(tag).filter(|_| config.languages.by_segment(tag).is_none())
    {
        bail!("`l10n new` writes translations of pages: {help}");
    }
    let lang = language(config, &args.lang)?;
    let call = Call::of(common, args.site.flags());
    let mut files: Vec<NewFile> = Vec::new();
    for name in &args.pages {
        let file = translation(&pages, original(&pages, name, lang, &call)?, lang, args)?;
        if !files.iter().any(|known| known.path == file.path) {
            files.push(file);
        }
    }
    new_files::all(&common.root, &files)?;
    files.iter().for_each(|file| say(&file.path));
    let console = Console::new(common, Format::Human);
    let segment = &pages.world().config.language(lang).segment;
    let names: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
    console.say(format_args!("{} to be translated", counted(files.len(), "file")));
    console.hint(&format!(
        "translate the text in place, look at it with `{}`, then run `{}` and `{}`",
        call.line("serve"),
        call.line(&format!("check --lang {segment}")),
        call.line(&format!("l10n stamp {} --by NAME", names.join(" ")))
    ));
    Ok(ExitCode::SUCCESS)
}

/// The original that is named, which has no translation into the language.
fn original<'p>(pages: &'p Pages, name: &str, lang: Lang, call: &Call) -> anyhow::Result<&'p Page> {
    let page = named(pages, name)?;
    let (world, path) = (pages.world(), &page.document.path);
    let entry = pages.entry(page);
    if entry.original != page.lang {
        match world.site.original(entry) {
            Some(original) => {
                bail!("`{path}` is a translation: name its original, `{}`", original.document.path)
            }
            None => bail!(
                "`{path}` is no original: the entry's is in `{}`, and has no text yet",
                world.config.language(entry.original).segment
            ),
        }
    }
    let segment = &world.config.language(lang).segment;
    ensure!(page.lang != lang, "`{path}` is the text in `{segment}` already: it is the original");
    let there = entry.pages[lang.index()].map(|id| world.site.page(id));
    if let Some(there) = there.filter(|page| page.notice.is_none() && page.document.has_file()) {
        let there = &there.document.path;
        let diff = call.line(&format!("l10n diff {there}"));
        bail!("`{there}` exists; nothing was written; `{diff}` shows what it lacks");
    }
    Ok(page)
}

/// The page of a file, or the original of an entry.
fn named<'p>(pages: &'p Pages, name: &str) -> anyhow::Result<&'p Page> {
    let site = &pages.world().site;
    if name.ends_with(paths::TEXT) {
        return pages.page(name);
    }
    let here = pages.in_site(name).filter(|path| pages.inputs.below(path).next().is_some());
    let plain = here.as_deref().unwrap_or_else(|| name.trim_start_matches("./").trim_end_matches('/'));
    if plain.ends_with(paths::TEXT) {
        return pages.page(plain);
    }
    let path = paths::below(plain).unwrap_or(plain);
    let entry = site.entries.iter().find(|entry| entry.path == path);
    let entry = entry.with_context(|| {
        let near = did_you_mean(path, site.entries.iter().map(|entry| entry.path.as_str()));
        let near = near.unwrap_or_else(|| "name the file of an original".to_owned());
        format!("there is no entry `{name}`: {near}")
    })?;
    site.original(entry).with_context(|| {
        let segment = &pages.world().config.language(entry.original).segment;
        format!("the entry `{path}` has no text in `{segment}`, the language of its original")
    })
}

/// The file of the translation.
fn translation(pages: &Pages, original: &Page, lang: Lang, args: &NewArgs) -> anyhow::Result<NewFile> {
    let config = &pages.world().config;
    let kind = &pages.entry(original).kind;
    let (of, segment) = (&config.language(original.lang).segment, &config.language(lang).segment);
    let path = beside(original, segment, of);
    let (text, from) = (pages.text(original)?, &original.document);
    let failed = || {
        format!(
            "cannot take the front matter of `{}` over: correct what `hexaglot check` reports of it, or copy the file to `{path}` and \
             run `hexaglot l10n stamp {path}`",
            from.path
        )
    };
    let kept = only_fields(&text, from, |name| is_kept(kind, name)).with_context(failed)?;
    // It follows no version yet: `l10n stamp` says so once it is translated.
    let mut fields = vec![("of", of.to_string()), ("state", args.state.clone())];
    fields.extend(args.by.clone().map(|by| ("by", by)));
    let written = with_field(&kept, &pages.earlier(original, &kept), "translation", &Written::Map(&fields));
    let written = written.with_context(failed)?;
    // What is written says what the original says, word for word.
    let texts = |text: &str| {
        let document = pages.earlier(original, text);
        let fields = field_texts(&document, kind).into_iter().map(|field| (field.name, field.text));
        (fields.collect::<Vec<_>>(), text[document.body].to_owned())
    };
    ensure!(texts(&written) == texts(&text), failed());
    Ok(NewFile { path, text: written })
}

/// Whether a field of the original is taken over: the texts of the page, and what it says of itself alone. Facts are the entry's.
fn is_kept(kind: &Kind, name: &str) -> bool {
    const OF_ORIGINAL: [&str; 4] = ["translation", "equivalent", "aliases", "updated"];
    let common = CommonTexts::FIELDS.iter().chain(Overridable::FIELDS).map(|field| field.name);
    let own = kind.texts.iter().map(|field| field.name.as_str());
    !OF_ORIGINAL.contains(&name) && common.chain(own).any(|known| known == name)
}
