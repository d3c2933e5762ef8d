//! `l10n.json`: where each translation is, for other programs.

use serde_json::{Map, Value, json};

use crate::config::Config;
use crate::lang::Lang;
use crate::render::World;
use crate::site::{Entry, Page, Site};
use crate::translation::{Freshness, Section};

/// All entries in path order, and each of their languages: address, state, how it compares with its original, and the anchors of
/// the sections of the original that have changed.
pub fn translations(world: &World) -> String {
    let (config, site) = (&world.config, &world.site);
    let language = |language: &crate::lang::Language| json!({ "segment": *language.segment, "tag": *language.tag, "name": *language.name });
    let languages: Vec<Value> = config.languages.iter().map(language).collect();
    let entries: Vec<Value> = site.entries.iter().filter_map(|entry| of_entry(world, entry)).collect();
    let all = json!({ "edition": config.today.to_string(), "languages": languages, "entries": entries });
    format!("{all}\n")
}

fn of_entry(world: &World, entry: &Entry) -> Option<Value> {
    let (config, site) = (&world.config, &world.site);
    let original = site.original(entry)?;
    let in_languages: Map<String, Value> = config
        .languages
        .iter()
        .map(|language| {
            (language.segment.to_string(), of_language(site, config, (entry, original), language.id))
        })
        .collect();
    Some(json!({
        "path": entry.path,
        "kind": entry.kind.name,
        "original": *config.language(original.lang).segment,
        "translations": in_languages,
    }))
}

fn of_language(site: &Site, config: &Config, (entry, original): (&Entry, &Page), lang: Lang) -> Value {
    let page = entry.pages[lang.index()].map(|id| site.page(id));
    let Some(page) = page.filter(|page| page.notice.is_none()) else {
        return json!({ "standing": if entry.held.iter().any(|held| held.lang == lang) { "held" } else { "missing" } });
    };
    let url = format!("{}{}", config.base_url, site.url(page));
    if page.lang == original.lang {
        return json!({ "url": url, "state": site.state_name(page), "standing": "original" });
    }
    let freshness = site.freshness(page, config);
    let mut told = json!({
        "url": url,
        "state": site.state_name(page),
        "standing": site.standing(page, freshness.as_ref(), config),
    });
    if let Some(Freshness::Stale(changed)) = &freshness {
        let anchor = |number: &usize| match Section::at(*number) {
            Section::Heading(at) => Some(site.heading_id(original, at).to_owned()),
            Section::FrontMatter | Section::Beginning => None,
        };
        told["changed"] = changed.iter().filter_map(anchor).collect();
    }
    if let Some(Freshness::Incomplete(lacks)) = &freshness {
        told["lacks"] = lacks.iter().map(|lack| lack.said(&original.document)).collect();
    }
    told
}
