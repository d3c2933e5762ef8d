//! The part of `theme.toml` about the theme as an application: colors, icons, and values of its own.
//!
//! A field of a nearer theme replaces that of its parents. Icons are assets or static files of the chain.

use std::collections::BTreeMap;

use super::files::{Asset, StaticFile};
use crate::choice;
use crate::diag::{Code, Diagnostics, one_of};
use crate::fields;
use crate::node::text::Color;
use crate::node::{At, Node, Text, Value};
use crate::url;

fields! {
    /// A theme's own file, `theme.toml`.
    pub struct RawTheme("`theme.toml`") {
        /// Name of the theme that it builds on; the built-in theme is the last parent of all.
        parent: Option<At<String>>,
        /// What it is, for people.
        description: Option<String>,
        /// Colors and icons of the site as an application.
        manifest: Option<RawManifest>,
        /// Anything of your own; templates see it as `site.theme.extra`.
        extra: Option<Node>,
    }
}

fields! {
    /// The `[manifest]` table of a theme.
    pub struct RawManifest("the `[manifest]` table") {
        /// Color of the frame around the page: `#0b4f9e`.
        theme_color: Option<Text<Color>>,
        /// The same where readers prefer dark colors.
        theme_color_dark: Option<Text<Color>>,
        /// Color of the page before it is there.
        background_color: Option<Text<Color>>,
        /// How an installed site is shown; `minimal-ui` if absent.
        display: Option<Display>,
        /// Names of assets or static files, the smallest first.
        icons: Vec<At<String>>,
    }
}

/// How an installed site is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Display {
    /// As a page of the browser.
    Browser,
    /// In a window of its own, with few controls.
    #[default]
    MinimalUi,
    /// In a window of its own.
    Standalone,
}

choice!(Display, "display mode", { "browser" => Browser, "minimal-ui" => MinimalUi, "standalone" => Standalone });

/// An icon of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteIcon {
    /// Its address below the site's root.
    pub address: String,
    /// `192x192`, or `any` for drawings without a size.
    pub sizes: String,
    /// Media type.
    pub media_type: &'static str,
    /// Whether its edge may be cut off, as its name says: `icon-maskable-512.png`.
    pub maskable: bool,
}

/// The theme as an application.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Manifest {
    /// Color of the frame around the page.
    pub theme_color: Option<String>,
    /// The same where readers prefer dark colors.
    pub theme_color_dark: Option<String>,
    /// Color of the page before it is there.
    pub background_color: Option<String>,
    /// How an installed site is shown.
    pub display: Display,
    /// Icons of the site.
    pub icons: Vec<SiteIcon>,
    /// Values of the theme's own, by name.
    pub extra: BTreeMap<String, Node>,
}

/// Assets and static files, by name.
type Files<'t> = (&'t BTreeMap<String, Asset>, &'t BTreeMap<String, StaticFile>);

/// Merges what the themes of the chain say, nearest first.
pub fn resolve(files: Files<'_>, chain: Vec<RawTheme>, diags: &mut Diagnostics) -> Manifest {
    let mut manifest = Manifest::default();
    let mut display = None;
    for raw in chain {
        if let Some(Node { value: Value::Map(fields), .. }) = raw.extra {
            for (key, node) in fields {
                manifest.extra.entry(key.name).or_insert(node);
            }
        }
        let Some(said) = raw.manifest else { continue };
        for (known, found) in [
            (&mut manifest.theme_color, said.theme_color),
            (&mut manifest.theme_color_dark, said.theme_color_dark),
            (&mut manifest.background_color, said.background_color),
        ] {
            let found = found.filter(Text::is_sound);
            *known = known.take().or(found.map(|color| color.to_string()));
        }
        display = display.or(said.display);
        if manifest.icons.is_empty() {
            manifest.icons = said.icons.iter().filter_map(|at| icon(files, at, diags)).collect();
        }
    }
    Manifest { display: display.unwrap_or_default(), ..manifest }
}

/// The address of the logo that `site.toml` names.
pub fn logo(
    (assets, statics): Files<'_>,
    at: Option<&At<String>>,
    diags: &mut Diagnostics,
) -> Option<String> {
    let at = at?;
    let name = at.value.trim_start_matches('/');
    let asset = assets.get(name).map(|asset| asset.address.clone());
    let found = asset.or_else(|| statics.get(name).map(|_| format!("/{}", url::encode_path(name))));
    if found.is_none() {
        let known = assets.keys().chain(statics.keys()).map(String::as_str);
        diags
            .report(Code::BrokenLink, at.place.clone(), format!("no asset or static file `{name}`"))
            .help(one_of(name, known));
    }
    found
}

fn icon((assets, statics): Files<'_>, at: &At<String>, diags: &mut Diagnostics) -> Option<SiteIcon> {
    let name = at.value.trim_start_matches('/');
    let pixels = |bytes: &[u8]| imagesize::blob_size(bytes).ok().map(|size| (size.width, size.height));
    let asset = assets.get(name).map(|asset| (asset.address.clone(), pixels(&asset.bytes)));
    let fixed = || statics.get(name).map(|file| (format!("/{}", url::encode_path(name)), file.size));
    let Some((address, size)) = asset.or_else(fixed) else {
        let known: Vec<&str> = assets.keys().chain(statics.keys()).map(String::as_str).collect();
        diags
            .report(Code::BrokenLink, at.place.clone(), format!("no asset or static file `{name}`"))
            .help(one_of(name, known));
        return None;
    };
    let media_type = match name.rsplit('.').next() {
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("webp") => "image/webp",
        Some("ico") => "image/x-icon",
        _ => {
            diags
                .report(Code::BadImage, at.place.clone(), format!("`{name}` is no icon"))
                .help("save it as SVG, PNG, WebP or ICO");
            return None;
        }
    };
    let size = size.filter(|_| media_type != "image/svg+xml");
    Some(SiteIcon {
        address,
        sizes: size.map_or("any".to_owned(), |(width, height)| format!("{width}x{height}")),
        media_type,
        maskable: name.contains("maskable"),
    })
}
