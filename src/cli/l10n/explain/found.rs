//! An address -> the page that is there, and where each of its words comes from.

use std::collections::BTreeMap;

use anyhow::{Context, bail};

use super::words::{MessageTexts, Words, of_page, search};
use crate::check::{KnownFile, KnownMessages};
use crate::cli::l10n::pages::Pages;
use crate::diag::did_you_mean;
use crate::lang::{Lang, Language};
use crate::locales::Asked;
use crate::render::message_calls;
use crate::site::survey::name;
use crate::site::{ArtifactKind, CalendarScope, FeedScope, Page, PageId};
use crate::source::{Place, line_column};
use crate::translation::Freshness;
use crate::url;

/// A page that was found.
pub(super) struct Found {
    page: PageId,
    /// The address of it that leads there, if it is another.
    former: Option<String>,
}

/// What is known of an address. Languages are segments, places `file:line`.
pub(super) struct Explained {
    pub(super) address: String,
    /// The address that was asked for, which leads to this one.
    pub(super) former: Option<String>,
    pub(super) entry: String,
    pub(super) kind: String,
    pub(super) language: String,
    /// The file of its text; `None` for a page that has none.
    pub(super) file: Option<String>,
    /// The language of its text, if it is another.
    pub(super) text_language: Option<String>,
    /// The file of the original.
    pub(super) original: Option<String>,
    pub(super) is_original: bool,
    pub(super) state: Option<&'static str>,
    pub(super) standing: Option<&'static str>,
    /// The sections of the original that changed since.
    pub(super) changed: Vec<String>,
    pub(super) messages: Vec<Shown>,
    /// The texts of its own file.
    pub(super) texts: Vec<Words>,
    /// The texts with the words that were asked for.
    pub(super) found: Vec<Words>,
    /// What is shown in another language, and why.
    pub(super) falls_back: Vec<String>,
    pub(super) alternates: Vec<Alternate>,
}

/// A message of the page's templates.
pub(super) struct Shown {
    pub(super) id: String,
    /// Where its text is; `None` if no language has it.
    pub(super) place: Option<String>,
    /// Its text as it is written.
    pub(super) text: String,
    /// Where it is asked for.
    pub(super) asked: String,
    /// The language of its text, if it is another.
    pub(super) language: Option<String>,
}

/// The page in another language.
pub(super) struct Alternate {
    pub(super) language: String,
    pub(super) address: Option<String>,
    pub(super) file: Option<String>,
    /// `original`, a freshness, or `missing`.
    pub(super) standing: &'static str,
}

/// The page at an address.
pub(super) fn find(pages: &Pages, given: &str) -> anyhow::Result<Found> {
    let (config, site) = (&pages.world().config, &pages.world().site);
    let path = below(pages, given)?;
    match site.published(config).find(&path).map(|found| found.what.clone()) {
        Some(
            ArtifactKind::Page(page, _)
            | ArtifactKind::Calendar(CalendarScope::Event(page) | CalendarScope::Section(page))
            | ArtifactKind::Feed(FeedScope::Page(page), _),
        ) => Ok(Found { page, former: None }),
        Some(ArtifactKind::Redirect(at)) => {
            let redirect = &site.redirects()[at];
            Ok(Found { page: redirect.to, former: Some(path) })
        }
        Some(other) => match site.origin(&other) {
            Some(place) => bail!("`{path}` is no page: it is made from `{}`", place.path),
            None => bail!("`{path}` is no page: the program makes it from all pages"),
        },
        None => bail!("nothing is published at `{path}`: {}", instead(pages, &path)),
    }
}

/// The address below the site's own, plain and without its fragment.
fn below(pages: &Pages, given: &str) -> anyhow::Result<String> {
    let config = &pages.world().config;
    let plain = given.split(['#', '?']).next().unwrap_or_default();
    let path = match plain.split_once("://") {
        None => plain,
        Some((_, rest)) => {
            let (host, path) = rest.find('/').map_or((rest, "/"), |at| rest.split_at(at));
            let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
            let own = url::host(&config.base_url).unwrap_or_default();
            let is_local = matches!(name, "localhost" | "127.0.0.1" | "[::1]" | "0.0.0.0");
            if !host.eq_ignore_ascii_case(own) && !name.eq_ignore_ascii_case(own) && !is_local {
                bail!("`{given}` is not an address of this site, which is `{}`", config.base_url);
            }
            path
        }
    };
    let decoded = url::decode(path).with_context(|| format!("`{given}` is not encoded as UTF-8"))?;
    let base = config.base_path.trim_end_matches('/');
    let path = decoded.strip_prefix(base).filter(|rest| rest.is_empty() || rest.starts_with('/'));
    let path = path.unwrap_or(&decoded);
    Ok(if path.starts_with('/') { path.to_owned() } else { format!("/{path}") })
}

/// What may be meant by an address at which nothing is.
fn instead(pages: &Pages, path: &str) -> String {
    let (config, site) = (&pages.world().config, &pages.world().site);
    let (first, rest) = path.trim_start_matches('/').split_once('/').unwrap_or((path, ""));
    let own = config.languages.by_segment(first);
    let others = config.languages.iter().filter(|language| Some(language.id) != own);
    let book = site.published(config);
    let there = own.and_then(|lang| {
        let kinds = others.filter_map(|other| Some(book.find(&[&*other.folder(), rest].concat())?.what));
        let page = kinds.filter_map(|what| match what {
            ArtifactKind::Page(id, _) => Some(site.page(*id)),
            _ => None,
        });
        Some((config.language(lang), page.into_iter().next()?))
    });
    if let Some((language, page)) = there {
        let entry = site.entry(page.entry);
        let name = if entry.path.is_empty() { page.document.path.to_string() } else { entry.path.clone() };
        return format!(
            "`{}` has no page in `{1}`; `hexaglot l10n new {1} {name}` begins one",
            page.document.path, language.segment
        );
    }
    // Of pages that are as near, the one in the source language is meant.
    let (source, others): (Vec<_>, Vec<_>) =
        site.pages.iter().partition(|page| page.lang == pages.world().config.source);
    let urls: Vec<&str> = source.into_iter().chain(others).map(|page| site.url(page)).collect();
    let slashed = format!("{}/", path.trim_end_matches('/'));
    let name = |path: &str| path.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned();
    let same_name =
        || urls.iter().find(|url| name(url) == name(path)).map(|url| format!("did you mean `{url}`?"));
    did_you_mean(&slashed, urls.iter().copied()).or_else(same_name).unwrap_or_else(|| {
        "addresses are those of the published site, such as `/en/`; drafts need `--drafts`".to_owned()
    })
}

/// Explains a page.
pub(super) fn explain(pages: &Pages, found: &Found, words: &[String]) -> Explained {
    let (config, site) = (&pages.world().config, &pages.world().site);
    let page = site.page(found.page);
    let entry = site.entry(page.entry);
    let original = site.original(entry);
    let freshness = site.freshness(page, config);
    let changed = match (&freshness, original) {
        (Some(Freshness::Stale(at)), Some(original)) => at.iter().map(|at| name(original, *at)).collect(),
        _ => Vec::new(),
    };
    let segment = |lang: Lang| config.language(lang).segment.to_string();
    let (messages, texts) = (messages(pages, page), of_page(pages, page));
    let found_words = match words {
        [] => Vec::new(),
        words => {
            let said = messages.iter().filter_map(|message| {
                let what = format!("message `{}`", message.id);
                Some(Words { what, place: message.place.clone()?, text: message.text.clone() })
            });
            search(pages, page, (said.collect(), &texts), words)
        }
    };
    let mut falls_back = Vec::new();
    if let Some(lang) = page.notice {
        let (own, other) = (segment(page.lang), segment(lang));
        falls_back.push(format!(
            "the text is shown in `{other}` under a notice: the page is not translated into `{own}`"
        ));
    }
    falls_back.extend(messages.iter().filter_map(|message| reason(message, config.language(page.lang))));
    let is_original = entry.original == page.lang && page.notice.is_none();
    let others = config.languages.iter().filter(|language| language.id != page.lang);
    Explained {
        address: site.url(page).to_owned(),
        former: found.former.clone(),
        entry: entry.path.clone(),
        kind: entry.kind.name.clone(),
        language: segment(page.lang),
        file: page.document.has_file().then(|| page.document.path.to_string()),
        text_language: page.notice.map(segment),
        original: original.map(|original| original.document.path.to_string()),
        is_original,
        state: (!is_original && page.notice.is_none()).then(|| site.state_name(page)),
        standing: freshness.as_ref().map(Freshness::name),
        changed,
        messages,
        texts,
        found: found_words,
        falls_back,
        alternates: others.map(|language| alternate(pages, page, language)).collect(),
    }
}

fn reason(message: &Shown, own: &Language) -> Option<String> {
    let id = &message.id;
    match (&message.language, &message.place) {
        (Some(other), Some(place)) => Some(format!(
            "the message `{id}` is shown in `{other}` ({place}): `{}` does not have it",
            own.segment
        )),
        (_, None) => Some(format!("the message `{id}` is in no language: readers see its id")),
        _ => None,
    }
}

fn alternate(pages: &Pages, page: &Page, language: &Language) -> Alternate {
    let (config, site) = (&pages.world().config, &pages.world().site);
    let entry = site.entry(page.entry);
    let other = site.page_of(page.entry, language.id).map(|id| site.page(id));
    let own = other.filter(|other| other.notice.is_none());
    let standing = match own {
        Some(_) if entry.original == language.id => "original",
        Some(own) => site.freshness(own, config).as_ref().map_or("unknown", Freshness::name),
        None => "missing",
    };
    Alternate {
        language: language.segment.to_string(),
        address: other.map(|other| site.url(other).to_owned()),
        file: own.filter(|own| own.document.has_file()).map(|own| own.document.path.to_string()),
        standing,
    }
}

/// The messages that the page's templates and components ask for.
fn messages(pages: &Pages, page: &Page) -> Vec<Shown> {
    let world = pages.world();
    let entry = world.site.entry(page.entry);
    let own = entry.facts.template.as_ref().map(|at| at.value.as_str());
    let components = page.document.outline.calls.iter().map(|call| call.name.as_str());
    let calls = message_calls(&world.theme, own.into_iter().chain(entry.kind.templates()), components);
    let known = KnownMessages::of(&world.config, &world.theme);
    let chain = chain(pages, page.lang);
    let mut texts = MessageTexts::default();
    let mut shown: BTreeMap<String, Shown> = BTreeMap::new();
    for call in calls {
        let id = call.id.split('.').next().unwrap_or_default();
        let ids: Vec<String> = if call.is_prefix { begin_with(&known, id) } else { vec![id.to_owned()] };
        for id in ids {
            let asked = line(pages, &call.place);
            let text = text(&known, &chain, &id, &mut texts);
            // Formats that the data of CLDR has need no message.
            if text.is_none() && (call.is_prefix || Asked::is_of_program(&id)) {
                continue;
            }
            let language = text.as_ref().map(|(.., lang)| *lang).filter(|lang| *lang != page.lang);
            let language = language.map(|lang| world.config.language(lang).segment.to_string());
            let (place, text) = text.map_or((None, String::new()), |(place, text, _)| (Some(place), text));
            shown.entry(id.clone()).or_insert(Shown { id, place, text, asked, language });
        }
    }
    shown.into_values().collect()
}

/// The languages in which a message is looked for.
fn chain(pages: &Pages, lang: Lang) -> Vec<Lang> {
    let config = &pages.world().config;
    let mut chain = vec![lang];
    chain.extend(&config.language(lang).fallback);
    chain.push(config.source);
    chain
}

fn begin_with(known: &KnownMessages<'_>, prefix: &str) -> Vec<String> {
    let ids = known.files().flat_map(|file| file.entries().map(|(id, _)| id));
    let mut ids: Vec<String> = ids.filter(|id| id.starts_with(prefix)).collect();
    ids.sort();
    ids.dedup();
    ids
}

/// Where the text of a message is, what it says, and its language: the nearest layer of the first language that has it.
fn text(
    known: &KnownMessages<'_>,
    chain: &[Lang],
    id: &str,
    texts: &mut MessageTexts,
) -> Option<(String, String, Lang)> {
    let has = |file: &&KnownFile<'_>| file.entries().any(|(known, _)| known == id);
    chain.iter().find_map(|lang| {
        let of_lang = || known.files().filter(|file| file.source.lang == *lang && !file.source.is_borrowed);
        let file = of_lang().find(has)?;
        let (_, entry) = file.entries().find(|(known, _)| known == id)?;
        let (line, _) = line_column(&file.source.text, entry.place.start);
        Some((format!("{}:{line}", file.source.path), texts.of(file, id), *lang))
    })
}

/// A place in a template.
fn line(pages: &Pages, place: &Place) -> String {
    let mut templates = pages.world().theme.templates.iter();
    let found = templates.find(|template| template.path == place.path);
    let number = found.map_or(1, |template| line_column(&template.text, place.start).0);
    format!("{}:{number}", place.path)
}
