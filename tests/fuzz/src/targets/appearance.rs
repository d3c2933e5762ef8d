//! What a theme brings besides templates: stylesheets and icons.

use std::sync::Arc;

use hexaglot::config::Config;
use hexaglot::diag::Diagnostics;
use hexaglot::theme::{self, Theme};

use super::ground::{File, Ground, ground};
use super::oracles::{self, active};
use crate::html_reader::{Token, tokens};

/// Between the two sheets of an input.
const CUT: &[u8] = b"/*cut*/";

/// A stylesheet and one that it may import.
pub fn styles(data: &[u8]) {
    let ground = ground("en", false);
    let at = data.windows(CUT.len()).position(|bytes| bytes == CUT);
    let (sheet, part) = at.map_or((data, b"".as_slice()), |at| (&data[..at], &data[at + CUT.len()..]));
    let small = bundled(ground, ground.config(), sheet, part);
    let Some(small) = small else { return };
    // What an `@import` says of its sheet is made smaller once it is no `@import`.
    let again = bundled(ground, ground.config(), small.as_bytes(), b"").expect("what was published is sound");
    let twice = bundled(ground, ground.config(), again.as_bytes(), b"");
    assert_eq!(twice.as_ref(), Some(&again), "made smaller twice");
    let loose = Config { minify: false, ..ground.config().clone() };
    let Some(long) = bundled(ground, &loose, sheet, part) else {
        panic!("refused when it is not made smaller")
    };
    let late = bundled(ground, ground.config(), long.as_bytes(), b"");
    assert_eq!(late.as_ref(), Some(&again), "{long}\nmade smaller");
}

/// The sheet as it is published, if nothing is wrong with it.
fn bundled(ground: &Ground, config: &Config, sheet: &[u8], part: &[u8]) -> Option<String> {
    let given = [("assets/own.css", sheet), ("assets/parts/a.css", part)];
    let (theme, problems) = load(ground, config, &given);
    let bytes = Arc::clone(&theme.assets.get("own.css")?.bytes);
    let text = std::str::from_utf8(&bytes).expect("text of a text").to_owned();
    problems.is_empty().then_some(text)
}

fn load(ground: &Ground, config: &Config, given: &[File<'_>]) -> (Theme, Diagnostics) {
    let inputs = ground.inputs(given);
    let mut diags = Diagnostics::new();
    let theme = theme::load(&inputs, config, &mut diags);
    oracles::sound(&diags, &inputs);
    (theme, diags)
}

const SHAPES: &[&str] = &["svg", "g", "path", "circle", "ellipse", "line", "polyline", "polygon", "rect"];

/// A drawing: as an icon, whatever is reported, and as an image of a page.
pub fn icons(data: &[u8]) {
    let ground = ground("en", false);
    let (theme, _) = load(ground, ground.config(), &[("assets/icons/own.svg", data)]);
    let icon = &theme.icons["own"];
    let html = format!("<svg{}>{}</svg>", icon.attributes, icon.shapes);
    assert!(active(&html).is_empty(), "{:?} in {html}", active(&html));
    let mut open = 0_i32;
    for token in tokens(&html) {
        let Token::Tag(name, attributes, is_end) = token else { continue };
        open += if is_end { -1 } else { 1 };
        assert!(SHAPES.contains(&name.as_str()), "<{name}> in {html}");
        for (key, value) in attributes {
            assert!(
                !["id", "class", "href", "src"].contains(&key.as_str()) && !key.contains(':'),
                "{key} in {html}"
            );
            let loads = ["url", "image", "element", "attr", "src"];
            let calls = |name: &str| {
                value.to_ascii_lowercase().replace(char::is_whitespace, "").contains(&format!("{name}("))
            };
            assert!(
                !loads.into_iter().any(calls) && !value.contains(['\\', '<', '&', '"']),
                "{value} in {html}"
            );
        }
        assert!(open >= 0, "an end too many in {html}");
    }
    let page = b"---\ntitle: Page\n---\n![A drawing](own.svg)\n";
    ground.build(&[("content/own.svg", data), ("content/page.md", page)]);
}
