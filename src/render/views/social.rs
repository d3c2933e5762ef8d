//! What other sites show of a page that is linked there (Open Graph), and the theme as an application.

use serde::Serialize;
use tera::Value;

use super::localized::localized;
use super::sources::Sources;
use crate::lang::Lang;
use crate::site::Page;

/// A page as others show it; templates write it into `<meta property="og:…">`.
#[derive(Clone, Debug, Serialize)]
pub struct OpenGraphView {
    /// `website` for the home page, `article` else.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Title.
    pub title: String,
    /// One sentence about it.
    pub description: Option<String>,
    /// The whole address.
    pub url: String,
    /// Title of the home page.
    pub site_name: String,
    /// Language and territory of the text: `fr_FR`.
    pub locale: String,
    /// Those of the other languages in which the page has a text.
    pub alternates: Vec<String>,
    /// The day of the last change, ISO 8601.
    pub modified: Option<String>,
}

/// An icon of the site.
#[derive(Clone, Debug, Serialize)]
pub struct SiteIconView {
    /// Its address.
    pub url: String,
    /// `192x192`, or `any`.
    pub sizes: String,
    /// Media type.
    #[serde(rename = "type")]
    pub media_type: &'static str,
    /// Whether its edge may be cut off.
    pub maskable: bool,
}

/// What `theme.toml` says.
#[derive(Clone, Debug, Serialize)]
pub struct ThemeView {
    /// Color of the frame around the page.
    pub color: Option<String>,
    /// The same where readers prefer dark colors.
    pub color_dark: Option<String>,
    /// Color of the page before it is there.
    pub background: Option<String>,
    /// Icons of the site.
    pub icons: Vec<SiteIconView>,
    /// What the site is above all: `organization`, `documentation` or `news`.
    pub layout: &'static str,
    /// What the home page shows below its text: `cards`, `plain` or `latest`.
    pub home: &'static str,
    /// The logo before the title of the site.
    pub logo: Option<String>,
    /// Values of the theme's own.
    pub extra: Value,
}

/// The Open Graph view of a page.
pub fn open_graph(sources: &Sources<'_>, page: &Page, url: String) -> OpenGraphView {
    let entry = sources.site.entry_of(page);
    let text_lang = page.text_lang();
    let locale = |lang: Lang| sources.locales.get(lang).with_territory.clone();
    let home = sources.site.home().and_then(|home| sources.site.page_of(home, page.lang));
    let others = sources.site.alternates(page.entry).filter(|other| other.lang != text_lang);
    OpenGraphView {
        kind: if entry.path.is_empty() { "website" } else { "article" },
        title: sources.text(page, &page.title),
        description: sources.description(page),
        url,
        site_name: home.map_or_else(String::new, |id| sources.link(id).title),
        locale: locale(text_lang),
        alternates: others.map(|other| locale(other.lang)).collect(),
        modified: sources.updated(page).map(|day| day.to_string()),
    }
}

/// The view of the theme.
pub fn theme(sources: &Sources<'_>, lang: Lang) -> ThemeView {
    let (manifest, look) = (&sources.theme.manifest, &sources.config.look);
    let icons = manifest.icons.iter().map(|icon| SiteIconView {
        url: format!("{}{}", sources.config.base_path, icon.address),
        sizes: icon.sizes.clone(),
        media_type: icon.media_type,
        maskable: icon.maskable,
    });
    let extra = manifest.extra.iter().map(|(name, node)| (name.clone(), localized(node, lang, sources)));
    ThemeView {
        color: manifest.theme_color.clone(),
        color_dark: manifest.theme_color_dark.clone(),
        background: manifest.background_color.clone(),
        icons: icons.collect(),
        layout: look.layout.name(),
        home: look.home.name(),
        logo: sources.theme.logo.as_ref().map(|logo| [&*sources.config.base_path, logo].concat()),
        extra: Value::from_serializable(&extra.collect::<std::collections::BTreeMap<String, Value>>()),
    }
}
