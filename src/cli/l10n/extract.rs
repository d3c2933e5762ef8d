//! `hexaglot l10n extract`: the texts of a site for programs of translators.

mod earlier;
mod files;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{bail, ensure};
use clap::Args;

use self::earlier::Earlier;
use self::files::{Group, Target, file, files, write};
use super::begun::untranslate;
use super::exchange::{Bilingual, bilingual, messages, originals};
use super::message_history;
use super::pages::Pages;
use super::recorded::Recorded;
use super::workspace::language;
use crate::cli::console::{Common, Console, say};
use crate::cli::site::SiteArgs;
use crate::diag::{did_you_mean, one_of};
use crate::exchange::{Incoming, State, Trust, Unit, units, written};
use crate::lang::Lang;
use crate::locales::fluent::{Source, texts};
use crate::locales::formats::is_optional;
use crate::report::{Format, counted};
use crate::source::Positions;
use crate::translation::Freshness;

/// Arguments of `l10n extract`.
#[derive(Args)]
pub(super) struct ExtractArgs {
    /// The format of the files.
    #[arg(long, value_enum)]
    to: Target,
    /// The language to translate into, by segment or tag.
    #[arg(long, value_name = "LANG")]
    lang: String,
    /// A folder, with a file for each page and one for the messages, or the one file for all. `exchange/LANG` in the site's folder if absent.
    #[arg(long, value_name = "PATH")]
    output: Option<PathBuf>,
    /// Entries of one kind only, without the messages.
    #[arg(long)]
    kind: Option<String>,
    /// Write over files that exist.
    #[arg(long)]
    force: bool,
    /// Files of pages, in any language, or of messages; the whole site if none is named.
    files: Vec<String>,
    #[command(flatten)]
    site: SiteArgs,
}

/// Extracts.
pub(super) fn run(common: &Common, args: &ExtractArgs) -> anyhow::Result<ExitCode> {
    let pages = Pages::of(common, &args.site)?;
    let config = &pages.world().config;
    let lang = language(config, &args.lang)?;
    if let Some(kind) = args.kind.as_deref().filter(|kind| pages.world().site.kinds.get(kind).is_none()) {
        bail!("unknown kind `{kind}`: {}", one_of(kind, pages.world().site.kinds.names()));
    }
    let mut groups = of_pages(common, &pages, args, lang)?;
    groups.extend(of_messages(common, &pages, args, lang));
    groups.retain(|group| !group.units.is_empty());
    ensure!(
        !groups.is_empty(),
        "there is nothing to extract: no page or message has words to be translated into `{}`",
        args.lang
    );
    let count = |state: fn(State) -> bool| {
        groups.iter().flat_map(|group| &group.units).filter(|unit| state(unit.state)).count()
    };
    let all = count(|_| true);
    let (open, fuzzy) = (count(|state| state == State::Untranslated), count(|state| state == State::Fuzzy));
    let below = folder(common, args, &pages, lang);
    let files = files((args.to, args.output.as_deref(), below), (&pages, lang), groups)?;
    write(&files, args.force)?;
    let console = Console::new(common, Format::Human);
    let place = match files.as_slice() {
        [(path, _)] => format!("`{}`", path.display()),
        files => {
            format!("{} in `{}`", counted(files.len(), "file"), folder(common, args, &pages, lang).display())
        }
    };
    match args.to {
        Target::Tmx => console.say(format_args!("{} in {place}", counted(all, "unit"))),
        _ => console.say(format_args!(
            "{} in {place}: {open} not translated, {fuzzy} to be looked at",
            counted(all, "unit")
        )),
    }
    Ok(ExitCode::SUCCESS)
}

/// The units of pages.
fn of_pages(common: &Common, pages: &Pages, args: &ExtractArgs, lang: Lang) -> anyhow::Result<Vec<Group>> {
    let named = named(pages, args)?;
    let (mut groups, mut unknown) = (Vec::new(), 0);
    let (mut earlier, below) = (Earlier::default(), folder(common, args, pages, lang));
    for (entry, original) in originals(pages, lang) {
        let is_named = args.files.is_empty() || named.contains(entry.path.as_str());
        if !is_named || args.kind.as_ref().is_some_and(|kind| *kind != entry.kind.name) {
            continue;
        }
        let path = &original.document.path;
        let segment = &pages.world().config.language(original.lang).segment;
        let stem = path.strip_suffix(".md").unwrap_or(path);
        let stem = stem.strip_suffix(&format!(".{segment}")).unwrap_or(stem);
        // What somebody has imported from an earlier file is known by its words there.
        let before = earlier.units(&file(args.to, &below, stem));
        let own: Vec<&Incoming> = before.iter().filter(|unit| unit.id.file == **path).collect();
        let Some(page) = bilingual((common, pages), (entry, original), lang, (&own, Trust::States))? else {
            say(format_args!(
                "{path}: left out, since the front matter of a language cannot be read; `hexaglot check` says why"
            ));
            continue;
        };
        tell_differences(&page);
        let found = page.translation.as_ref();
        let (doubt, most) = found
            .map_or((&crate::exchange::Doubt::None, State::Translated), |found| (&found.doubt, found.most));
        let both = found.map(|found| (&found.texts, found.matches.as_slice()));
        let mut units = units((path, &page.text), &page.texts, both, doubt, most);
        let is_unstamped = found.is_some_and(|found| found.freshness == Some(Freshness::Unknown));
        untranslate(pages, &page, &mut units);
        if is_unstamped {
            units.iter_mut().filter(|unit| is_copy(unit)).for_each(|unit| unit.state = State::Fuzzy);
        }
        if args.to == Target::Tmx {
            let is_current = found
                .is_some_and(|found| matches!(found.freshness, Some(Freshness::Current | Freshness::Minor)));
            unknown += usize::from(is_unstamped);
            units.retain(|unit| is_current && unit.state >= State::Translated);
        }
        groups.push(Group { name: stem.to_owned(), source: original.lang, units });
    }
    if unknown > 0 {
        say(format_args!(
            "{} left out, since nobody knows which version of its original it follows; `hexaglot l10n stamp` or `hexaglot l10n adopt` records it",
            counted(unknown, "page")
        ));
    }
    Ok(groups)
}

/// The entries of the files that are named.
fn named<'a>(pages: &'a Pages, args: &ExtractArgs) -> anyhow::Result<BTreeSet<&'a str>> {
    let mut found = BTreeSet::new();
    for file in args.files.iter().filter(|file| !file.ends_with(".ftl")) {
        found.insert(pages.entry(pages.page(file)?).path.as_str());
    }
    Ok(found)
}

/// Says where a translation has another structure than its original.
fn tell_differences(page: &Bilingual<'_>) {
    let Some(translation) = &page.translation else { return };
    let missing = page.texts.list.iter().zip(&translation.matches);
    let missing = missing
        .filter(|(text, found)| found.partner.is_none() && text.has_words() && !text.is_field())
        .count();
    let surplus = translation.surplus();
    if missing > 0 {
        say(format_args!(
            "{}: {} of `{}` missing in it",
            page.path,
            counted(missing, "text"),
            page.original.document.path
        ));
    }
    let positions = Positions::new(&translation.text);
    for at in surplus {
        let line = positions.at(translation.texts.list[at].range.start).0;
        say(format_args!(
            "{}:{line}: belongs to no text of `{}`, and stays as it is",
            page.path, page.original.document.path
        ));
    }
}

/// The units of messages.
fn of_messages(common: &Common, pages: &Pages, args: &ExtractArgs, lang: Lang) -> Option<Group> {
    let world = pages.world();
    let named: Vec<&str> = args
        .files
        .iter()
        .filter(|file| file.ends_with(".ftl"))
        .map(|file| file.trim_start_matches("./"))
        .collect();
    let is_whole = args.files.is_empty() && args.kind.is_none();
    if lang == world.config.source || !is_whole && named.is_empty() {
        return None;
    }
    let messages = messages(pages, lang);
    let recorded = Recorded::of(pages, lang);
    let categories = world.locales.get(lang).formats.plural_rules(false).categories();
    let forms = format!("forms of numbers in `{}`: {}", args.lang, categories.join(", "));
    let segment = &world.config.language(lang).segment;
    let may_be_same = |file: &str, id: &str| {
        recorded.is_current(file, id) || world.config.same_messages.iter().any(|same| same.is_of(segment, id))
    };
    let is_stale = |file: &str, id: &str| recorded.is_stale(file, id);
    let mut units = messages.units(&forms, is_stale, is_optional, may_be_same);
    for name in &named {
        if !units.iter().any(|unit| messages.is_in(&unit.id, name)) {
            let near =
                did_you_mean(name, messages.files().map(|file| &*file.path)).map(|near| format!(": {near}"));
            say(format_args!(
                "{}: no file of messages that are translated into `{}`{}",
                common.root.join(name).display(),
                args.lang,
                near.unwrap_or_default()
            ));
        }
    }
    units.retain(|unit| is_whole || named.iter().any(|name| messages.is_in(&unit.id, name)));
    if args.to == Target::Tmx {
        units.retain(|unit| {
            unit.state >= State::Translated && recorded.is_current(&unit.id.file, message(unit))
        });
    }
    with_former(common, pages, &recorded, &mut units);
    Some(Group { name: "messages".to_owned(), source: world.config.source, units })
}

/// The id of the message that a unit is of.
fn message(unit: &Unit) -> &str {
    unit.id.name.field().split('.').next().unwrap_or_default()
}

/// Gives units of messages the originals that their translations were made from, as far as Git has them.
fn with_former(common: &Common, pages: &Pages, recorded: &Recorded, units: &mut [Unit]) {
    let source = pages.world().config.source;
    let wanted = units.iter().filter_map(|unit| {
        let former = recorded.former(&unit.id.file, message(unit))?;
        Some((message(unit), unit.id.file.as_str(), former.hash.as_str()))
    });
    let found = message_history::earlier(&common.root, source, wanted);
    for unit in units {
        let Some(former) = recorded.former(&unit.id.file, message(unit)) else { continue };
        let Some(text) = found.get(&(message(unit).to_owned(), former.hash.clone())) else { continue };
        let path = unit.id.file.as_str().into();
        let file = Source { path, text: text.clone(), lang: source, layer: 0, is_borrowed: false };
        let before = texts(&file).into_iter().find(|text| text.name == unit.id.name.field());
        unit.former = before.map(|before| before.text).filter(|before| *before != written(&unit.source));
    }
}

/// Whether a translation is still the original, as a new page has it. Short names may be the same.
fn is_copy(unit: &Unit) -> bool {
    unit.target == unit.source && written(&unit.target).split_whitespace().count() > 2
}

/// Where the files go.
fn folder(common: &Common, args: &ExtractArgs, pages: &Pages, lang: Lang) -> PathBuf {
    let segment = &pages.world().config.language(lang).segment;
    let below = Path::new("exchange").join(&**segment);
    let own = || if common.root == Path::new(".") { below.clone() } else { common.root.join(&below) };
    args.output.clone().unwrap_or_else(own)
}
