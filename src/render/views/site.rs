//! The site in one language: made once, shared by all its pages.

use std::collections::BTreeMap;

use serde::Serialize;
use tera::Value;

use super::dates::{DateView, InstantView};
use super::localized::localized;
use super::social::ThemeView;
use super::sources::{LinkView, Sources};
use crate::config::{Config, Form};
use crate::content::paths;
use crate::date::{Day, ZonedTime};
use crate::lang::Lang;
use crate::render::Reader;
use crate::render::TrackedSite;
use crate::site::{address, language_name, resolve_path};
use crate::url;

/// A language.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageView {
    /// BCP 47 tag.
    pub tag: String,
    /// Path segment.
    pub segment: String,
    /// Its name in itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Address of its home page, or of the page on which languages are chosen where it has none.
    pub home: String,
}

/// A hosted form on the day of the edition.
#[derive(Clone, Debug, Serialize)]
pub struct FormView {
    /// Its name in `site.toml`.
    pub name: String,
    /// Its address in the reader's language.
    pub url: String,
    /// The host of the address.
    pub host: String,
    /// `before`, `open`, `last-day`, `closed` or `withdrawn`.
    pub state: &'static str,
    /// From when it accepts entries.
    pub opens: Option<InstantView>,
    /// Until when.
    pub closes: Option<InstantView>,
    /// Whole days from the day of the edition to the last day; 0 on the last day.
    pub days_left: Option<i64>,
    /// Names of the languages that it is offered in.
    pub languages: Vec<String>,
    /// Address for questions.
    pub email: Option<String>,
    /// Whether the address is a placeholder.
    pub placeholder: bool,
}

/// The site.
#[derive(Clone, Debug, Serialize)]
pub struct SiteView {
    /// Title of the home page.
    pub title: String,
    /// Scheme and host, and the path if it has one: `https://example.org`.
    pub base_url: String,
    /// The path of `base_url`, empty at the root of a host.
    pub base_path: String,
    /// Address of the home page in this language, or of the page on which languages are chosen where it has none.
    pub home: String,
    /// Address of the feed in this language.
    pub feed: String,
    /// Address of the search page in this language, if there is one.
    pub search: Option<String>,
    /// Address of the calendar in this language, if there are events whose days are known.
    pub calendar: Option<String>,
    /// Address at which programs subscribe to it.
    pub webcal: Option<String>,
    /// Address of the web manifest in this language.
    pub manifest: String,
    /// What `theme.toml` says.
    pub theme: ThemeView,
    /// This language.
    pub language: LanguageView,
    /// All languages, in the order of the language bar.
    pub languages: Vec<LanguageView>,
    /// Main navigation.
    pub navigation: Vec<LinkView>,
    /// Hosted forms by name.
    pub forms: BTreeMap<String, FormView>,
    /// Tables of `content/_data/`, in this language.
    pub data: BTreeMap<String, Value>,
    /// The day of the edition.
    pub today: DateView,
    /// Whether the site's address is a placeholder.
    pub demonstration: bool,
    /// Free values of `site.toml`.
    pub extra: Value,
}

/// The names of all fields that the site has.
pub const SITE_FIELDS: &[&str] = &[
    "title",
    "base_url",
    "base_path",
    "home",
    "feed",
    "search",
    "calendar",
    "webcal",
    "manifest",
    "theme",
    "language",
    "languages",
    "navigation",
    "forms",
    "data",
    "today",
    "demonstration",
    "extra",
];

/// The view of a language.
pub fn language(config: &Config, site: TrackedSite<'_>, lang: Lang) -> LanguageView {
    let language = config.language(lang);
    let home = site.home_in(lang).map_or("/", |page| site.url(page));
    LanguageView {
        tag: language.tag.to_string(),
        segment: language.segment.to_string(),
        name: language.name.to_string(),
        dir: language.direction.as_str(),
        home: [&*config.base_path, home].concat(),
    }
}

/// The view of the site in a language.
pub fn site(sources: &Sources<'_>, lang: Lang) -> SiteView {
    let Reader { config, site, locales } = sources.reader;
    let home = site.home().and_then(|home| site.page_of(home, lang));
    let this = language(config, site, lang);
    let generated =
        |name: &str| [&config.base_path, &*address::of_language(config.language(lang), name)].concat();
    let linked = |path: &str| {
        let id = site.entry_at(&resolve_path(paths::TOP, path)?)?;
        Some(sources.link(site.page_of(id, lang)?))
    };
    let data = site.data().tables().map(|table| (table.name.clone(), localized(&table.node, lang, sources)));
    SiteView {
        title: home.map_or_else(|| this.name.clone(), |id| sources.link(id).title),
        base_url: config.base_url.clone(),
        base_path: config.base_path.clone(),
        home: this.home.clone(),
        feed: generated(address::FEED),
        search: site.search_page(config, lang).map(|address| [&*config.base_path, &address].concat()),
        calendar: sources.calendar(lang),
        webcal: site.calendar(config, lang).map(|address| sources.webcal(&address)),
        manifest: generated(address::MANIFEST),
        theme: super::social::theme(sources, lang),
        languages: config.languages.iter().map(|other| language(config, site, other.id)).collect(),
        navigation: config.navigation.iter().filter_map(|at| linked(&at.value)).collect(),
        forms: config
            .forms
            .iter()
            .map(|(name, facts)| (name.clone(), form(name, facts, lang, sources)))
            .collect(),
        data: data.collect(),
        today: DateView::of_day(config.today, locales.get(lang), config.today),
        demonstration: config.demonstration,
        extra: config.extra.as_ref().map_or_else(Value::none, |extra| localized(extra, lang, sources)),
        language: this,
    }
}

/// What a form is on a day: `before`, `open`, `last-day`, `closed` or `withdrawn`.
pub fn form_state(form: &Form, today: Day) -> &'static str {
    let day = |time: &Option<ZonedTime>| time.as_ref().map(ZonedTime::day);
    match (day(&form.opens), day(&form.closes)) {
        _ if form.withdrawn => "withdrawn",
        (Some(first), _) if today < first => "before",
        (_, Some(last)) if today > last => "closed",
        (_, Some(last)) if today == last => "last-day",
        _ => "open",
    }
}

/// The view of a form on the day of the edition.
pub fn form(name: &str, form: &Form, lang: Lang, sources: &Sources<'_>) -> FormView {
    let Reader { config, site, locales } = sources.reader;
    let (opens, closes) = (form.opens.as_ref(), form.closes.as_ref());
    let today = config.today;
    let state = form_state(form, today);
    let url = form.urls.get(lang.index()).map_or_else(String::new, |url| url::standard(url).into_owned());
    let view = |time| InstantView::new(time, locales.get(lang), today);
    let contact = form.contact.as_ref().and_then(|at| site.data().record("contacts", &at.value));
    FormView {
        name: name.to_owned(),
        host: url::host(&url).unwrap_or_default().to_owned(),
        url,
        state,
        opens: opens.map(view),
        closes: closes.map(view),
        days_left: closes.map(|time| today.days_until(time.day())).filter(|days| *days >= 0),
        languages: form
            .languages
            .iter()
            .map(|lang_of_form| {
                let language = config.language(*lang_of_form);
                language_name(locales, lang, &language.segment, &language.name)
            })
            .collect(),
        email: contact.and_then(|record| site.data().text(record, "email", lang, &config.languages)),
        placeholder: form.placeholder,
    }
}

#[cfg(test)]
mod tests {
    use super::SITE_FIELDS;

    #[test]
    fn the_list_of_fields_is_that_of_the_site() {
        let source = include_str!("site.rs");
        let view = source.split("pub struct SiteView {").nth(1).unwrap().split("\n}\n").next().unwrap();
        let fields: Vec<&str> =
            view.split("\n    pub ").skip(1).filter_map(|rest| Some(rest.split_once(':')?.0)).collect();
        assert_eq!(fields, SITE_FIELDS);
    }
}
