//! Icons: `assets/icons/*.svg` -> markup for pages, drawn in the color of the text around it.
//!
//! An icon keeps its shapes and their look, by lists of elements, attributes and functions of values, which ignore letter case as
//! HTML does. What only drawing programs need is dropped, and everything else is a problem: it might run, load or break the site's
//! security policy. Ids would be duplicated on a page, so shapes may not need them.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::styles::RawAsset;
use crate::diag::{Code, Diagnostics};
use crate::source::{Place, whole};

/// Where icons are among the assets.
const FOLDER: &str = "icons/";

/// Elements that an icon may hold.
const SHAPES: &[&str] = &["svg", "g", "path", "circle", "ellipse", "line", "polyline", "polygon", "rect"];

/// Attributes that an icon may have, as they are written.
const ATTRIBUTES: &[&str] = &[
    "clip-rule",
    "color",
    "cx",
    "cy",
    "d",
    "display",
    "fill",
    "fill-opacity",
    "fill-rule",
    "height",
    "opacity",
    "paint-order",
    "pathLength",
    "points",
    "preserveAspectRatio",
    "r",
    "rx",
    "ry",
    "shape-rendering",
    "stroke",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-opacity",
    "stroke-width",
    "transform",
    "transform-origin",
    "vector-effect",
    "viewBox",
    "visibility",
    "width",
    "x",
    "x1",
    "x2",
    "y",
    "y1",
    "y2",
];

/// Attributes that say nothing about how an icon looks in a page.
const UNNEEDED: &[&str] = &[
    "id",
    "class",
    "xmlns",
    "version",
    "role",
    "baseprofile",
    "enable-background",
    "focusable",
    "lang",
    "overflow",
    "tabindex",
    "baseline-shift",
    "font-family",
    "font-size",
    "font-weight",
    "image-rendering",
    "color-rendering",
    "text-rendering",
    "color-interpolation",
    "color-interpolation-filters",
    "isolation",
    "mix-blend-mode",
    "solid-color",
    "solid-opacity",
];

/// Functions that a value may have: places, angles and colors.
const FUNCTIONS: &[&str] = &[
    "matrix",
    "translate",
    "translatex",
    "translatey",
    "scale",
    "scalex",
    "scaley",
    "rotate",
    "skewx",
    "skewy",
    "rgb",
    "rgba",
    "hsl",
    "hsla",
    "hwb",
    "lab",
    "lch",
    "oklab",
    "oklch",
    "color",
    "color-mix",
    "light-dark",
    "var",
    "calc",
];

/// An icon, ready to be put into a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Icon {
    /// Attributes of `<svg>` without size, with a space before each.
    pub attributes: String,
    /// What is inside `<svg>`.
    pub shapes: String,
}

/// Takes the icons out of the assets; the nearest of several with one name is kept.
pub fn take(assets: &mut Vec<RawAsset>, diags: &mut Diagnostics) -> BTreeMap<String, Icon> {
    let mut icons: BTreeMap<String, Icon> = BTreeMap::new();
    assets.retain(|asset| {
        let name = asset.name.strip_prefix(FOLDER).and_then(|name| name.strip_suffix(".svg"));
        let Some(name) = name else { return true };
        if !icons.contains_key(name) {
            icons.insert(name.to_owned(), read(asset, diags));
        }
        false
    });
    icons
}

fn read(asset: &RawAsset, diags: &mut Diagnostics) -> Icon {
    let mut icon = Icon { attributes: String::new(), shapes: String::new() };
    let Ok(text) = str::from_utf8(&asset.bytes) else {
        diags
            .report_file(Code::NotUtf8, &asset.path, format!("`{}` is not UTF-8", asset.path))
            .help("open the file in an editor and save it with the encoding UTF-8");
        return icon;
    };
    let text = text.trim_start_matches('\u{feff}');
    let mut parser = Parser { path: &asset.path, text, depth: 0, skipping: 0, diags };
    let mut reader = Reader::from_str(text);
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(0);
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(Event::Start(element)) => parser.start(&element, at, false, &mut icon),
            Ok(Event::Empty(element)) => parser.start(&element, at, true, &mut icon),
            Ok(Event::End(element)) => parser.end(element.name().0, &mut icon),
            Ok(_) => {}
            Err(error) => {
                parser.report(at, &format!("the icon cannot be read: {error}"), "save it again as SVG");
                break;
            }
        }
    }
    if icon.attributes.is_empty() {
        parser.report(
            0,
            "the icon has no `<svg>` with a `viewBox`",
            "add `viewBox=\"0 0 24 24\"` to `<svg>`",
        );
    }
    icon
}

struct Parser<'a> {
    path: &'a Arc<str>,
    text: &'a str,
    depth: usize,
    /// Open elements that are dropped with their contents.
    skipping: usize,
    diags: &'a mut Diagnostics,
}

impl Parser<'_> {
    fn report(&mut self, at: usize, message: &str, help: &str) {
        let place = Place::new(self.path, whole(self.text, at..at + 1));
        self.diags.report(Code::BadIcon, place, message).help(help);
    }

    fn start(&mut self, element: &BytesStart<'_>, at: usize, empty: bool, icon: &mut Icon) {
        let name = element.name().0.to_ascii_lowercase();
        let dropped = matches!(name.as_str(), "title" | "desc" | "metadata" | "defs") || name.contains(':');
        if self.skipping > 0 || dropped {
            self.skipping += usize::from(!empty);
            return;
        }
        if !SHAPES.contains(&name.as_str()) {
            self.report(
                at,
                &format!("`<{name}>` is not allowed in an icon"),
                "draw it with paths and plain shapes",
            );
            self.skipping += usize::from(!empty);
            return;
        }
        let attributes = self.attributes(element, at);
        if self.depth == 0 {
            if attributes.contains(" viewBox=") {
                icon.attributes = attributes;
            }
        } else {
            // Writing to memory does not fail.
            let _ = write!(icon.shapes, "<{name}{attributes}{}>", if empty { "/" } else { "" });
        }
        self.depth += usize::from(!empty);
    }

    fn end(&mut self, name: &str, icon: &mut Icon) {
        if self.skipping > 0 {
            self.skipping -= 1;
            return;
        }
        self.depth = self.depth.saturating_sub(1);
        if self.depth > 0 {
            let _ = write!(icon.shapes, "</{}>", name.to_ascii_lowercase());
        }
    }

    /// The attributes that are kept.
    fn attributes(&mut self, element: &BytesStart<'_>, at: usize) -> String {
        let mut kept = String::new();
        let root = self.depth == 0;
        for attribute in element.attributes() {
            let Ok(attribute) = attribute else {
                let message = format!("an attribute of `<{}>` cannot be read", element.name().0);
                self.report(at, &message, "write each attribute once, as `name=\"value\"`");
                continue;
            };
            let (name, value) = (attribute.key.0, attribute.value.as_ref());
            let lower = name.to_ascii_lowercase();
            let is_unneeded = UNNEEDED.contains(&lower.as_str())
                || ["aria-", "data-"].iter().any(|start| lower.starts_with(start))
                || name.contains(':')
                || root && matches!(lower.as_str(), "width" | "height" | "x" | "y");
            if is_unneeded {
                continue;
            }
            let known = ATTRIBUTES.iter().find(|known| known.eq_ignore_ascii_case(name));
            let value = quick_xml::escape::unescape(value).ok().filter(|value| is_drawn(value));
            match (known, value) {
                (Some(known), Some(value)) => {
                    let _ = write!(kept, " {known}=\"{}\"", quick_xml::escape::escape(&*value));
                }
                _ => self.report(
                    at,
                    &format!("the attribute `{name}` of `<{}>` is not allowed in an icon", element.name().0),
                    "write `fill`, `stroke` and the like as attributes, with plain colors or `currentColor`",
                ),
            }
        }
        kept
    }
}

/// Whether a value consists only of words, numbers, colors and the functions of the list. A backslash would write other letters.
fn is_drawn(value: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c.is_ascii_whitespace() || "#.,+-%()/_".contains(c);
    let is_known = |before: &str| {
        let word = before.rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '-').next().unwrap_or_default();
        word.is_empty() || FUNCTIONS.iter().any(|known| known.eq_ignore_ascii_case(word))
    };
    value.chars().all(is_plain) && value.match_indices('(').all(|(at, _)| is_known(value[..at].trim_end()))
}
