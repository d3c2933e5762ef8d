//! `theme` in `site.toml`: the name of a theme, or a table that also says how the built-in theme looks.

use schemars::{Schema, SchemaGenerator, json_schema};

use crate::choice;
use crate::fields;
use crate::node::text::Color;
use crate::node::{At, Node, Read, Reader, Text, Value, schema_of};

fields! {
    /// The `[theme]` table.
    pub struct RawLook("the `[theme]` table") {
        /// Name of the theme, a folder under `themes/`; the built-in theme if absent.
        name: Option<At<String>>,
        /// What the site is above all: `organization`, `documentation` or `news`.
        layout: Option<Layout>,
        /// What the home page shows below its text: `cards` of the sections, the `latest` events and news, or `plain`: nothing.
        home: Option<HomeLayout>,
        /// Color of links and buttons on a light page: `#0b4f9e`.
        accent: Option<At<Text<Color>>>,
        /// The same on a dark page: `#8fc0ff`.
        accent_dark: Option<At<Text<Color>>>,
        /// Letters of texts: `sans` or `serif`.
        font: Option<Font>,
        /// Name of an asset or a static file, shown before the title of the site: `logo.svg`.
        logo: Option<At<String>>,
    }
}

/// What a site is above all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// Pages of an organization.
    #[default]
    Organization,
    /// Pages that are read in an order, with their tree beside them.
    Documentation,
    /// Posts by date.
    News,
}

choice!(Layout, "layout", {
    "organization" => Organization, "documentation" => Documentation, "news" => News
});

/// What the home page shows below its text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HomeLayout {
    /// Cards of the sections.
    Cards,
    /// The text alone.
    #[default]
    Plain,
    /// Cards, the next events and the latest news.
    Latest,
}

choice!(HomeLayout, "home page", { "cards" => Cards, "plain" => Plain, "latest" => Latest });

/// Letters of texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Font {
    /// Without serifs.
    #[default]
    Sans,
    /// With serifs.
    Serif,
}

choice!(Font, "font", { "sans" => Sans, "serif" => Serif });

/// `theme`, as written.
#[derive(Clone, Debug, PartialEq)]
pub enum RawThemeChoice {
    /// A name.
    Name(At<String>),
    /// A table.
    Look(RawLook),
}

impl Read for RawThemeChoice {
    fn expects() -> String {
        "the name of a theme, or a table".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<RawThemeChoice> {
        match &node.value {
            Value::Map(_) => RawLook::read(node, reader).map(RawThemeChoice::Look),
            _ => At::read(node, reader).map(RawThemeChoice::Name),
        }
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [schema_of::<String>(generator), schema_of::<RawLook>(generator)] })
    }
}

/// How the built-in theme looks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Look {
    /// What the site is above all.
    pub layout: Layout,
    /// What the home page shows below its text.
    pub home: HomeLayout,
    /// Color of links and buttons on light pages.
    pub accent: Option<At<Text<Color>>>,
    /// The same on dark pages.
    pub accent_dark: Option<At<Text<Color>>>,
    /// Letters of texts.
    pub font: Font,
    /// Asset or static file before the title of the site.
    pub logo: Option<At<String>>,
}

/// The name of the theme and the look of the built-in one.
pub fn resolve(raw: Option<RawThemeChoice>) -> (Option<At<String>>, Look) {
    let raw = match raw {
        None => return (None, Look::default()),
        Some(RawThemeChoice::Name(name)) => return (Some(name), Look::default()),
        Some(RawThemeChoice::Look(raw)) => raw,
    };
    let layout = raw.layout.unwrap_or_default();
    let home = match layout {
        Layout::Organization => HomeLayout::Latest,
        Layout::Documentation | Layout::News => HomeLayout::Cards,
    };
    let look = Look {
        layout,
        home: raw.home.unwrap_or(home),
        accent: raw.accent.filter(|at| at.value.is_sound()),
        accent_dark: raw.accent_dark.filter(|at| at.value.is_sound()),
        font: raw.font.unwrap_or_default(),
        logo: raw.logo,
    };
    (raw.name, look)
}
