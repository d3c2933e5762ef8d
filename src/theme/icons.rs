//! Icons: `assets/icons/*.svg` -> markup that stands in pages, drawn in the color of the text around it.
//!
//! An icon keeps its shapes and what they look like; what only drawing programs need is dropped, and what could run, load
//! or break the site's security policy is a problem. Ids would stand twice on a page, so shapes may not need them.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::styles::RawAsset;
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// Where icons stand among the assets.
const FOLDER: &str = "icons/";

/// Elements that an icon may hold.
const SHAPES: &[&str] = &["svg", "g", "path", "circle", "ellipse", "line", "polyline", "polygon", "rect"];

/// An icon, ready to be put into a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Icon {
    /// Attributes of `<svg>` without size, with a space before each.
    pub attributes: String,
    /// What stands inside `<svg>`.
    pub shapes: String,
}

/// Takes the icons out of the assets; of icons with one name the nearest is kept.
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
    let text = String::from_utf8_lossy(&asset.bytes);
    let mut icon = Icon { attributes: String::new(), shapes: String::new() };
    let mut parser = Parser { path: &asset.path, depth: 0, skipping: 0, diags };
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
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
    depth: usize,
    /// Open elements that are dropped with what they hold.
    skipping: usize,
    diags: &'a mut Diagnostics,
}

impl Parser<'_> {
    fn report(&mut self, at: usize, message: &str, help: &str) {
        self.diags.report(Code::BadIcon, Place::new(self.path, at..at + 1), message).help(help);
    }

    fn start(&mut self, element: &BytesStart<'_>, at: usize, empty: bool, icon: &mut Icon) {
        let name = element.name().0.to_owned();
        let dropped = matches!(name.as_str(), "title" | "desc" | "metadata" | "defs") || name.contains(':');
        if self.skipping > 0 || dropped {
            self.skipping += usize::from(!empty);
            return;
        }
        if !SHAPES.contains(&name.as_str()) {
            self.report(
                at,
                &format!("`<{name}>` cannot stand in an icon"),
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
            // Memory takes any text.
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
            let _ = write!(icon.shapes, "</{name}>");
        }
    }

    /// The attributes that are kept.
    fn attributes(&mut self, element: &BytesStart<'_>, at: usize) -> String {
        let mut kept = String::new();
        let root = self.depth == 0;
        for attribute in element.attributes().flatten() {
            let (name, value) = (attribute.key.0, attribute.value.as_ref());
            let unneeded =
                matches!(name, "id" | "class" | "xmlns" | "version" | "role") || name.contains(':');
            if unneeded
                || name.starts_with("aria-")
                || (root && matches!(name, "width" | "height" | "x" | "y"))
            {
                continue;
            }
            if name == "style" || name == "href" || name.starts_with("on") || value.contains("url(") {
                self.report(
                    at,
                    &format!("the attribute `{name}` of `<{}>` cannot stand in an icon", element.name().0),
                    "write `fill`, `stroke` and the like as attributes, with plain colors or `currentColor`",
                );
                continue;
            }
            let _ = write!(kept, " {name}=\"{}\"", value.replace('"', "&quot;"));
        }
        kept
    }
}
