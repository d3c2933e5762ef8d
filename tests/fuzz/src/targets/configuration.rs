//! `site.toml` and `theme.toml`: the whole site is read under them.

use super::ground::{files, ground, whole};
use hexaglot::inputs::Inputs;

const THEMED: &[u8] = b"base_url = \"https://site.test\"\ntheme = \"own\"\ntoday = 2021-10-18\n\
    [[languages]]\ntag = \"en\"\nname = \"English\"\n";

/// The settings of a site, or of its theme.
pub fn configuration(data: &[u8]) {
    let mut files = files("en", "deny");
    let is_of_theme = data.starts_with(b"# theme.toml\n");
    let (settings, theme) = if is_of_theme { (THEMED, data) } else { (data, b"".as_slice()) };
    files.insert("site.toml", settings.to_vec());
    files.insert("themes/own/theme.toml", theme.to_vec());
    let made = whole(&Inputs::from_memory(&files));
    ground("en", false).hold(&made);
    let Some(headers) = made.text("_headers").filter(|_| made.is_published()) else { return };
    // A rule is a path, then its values, each in one line.
    let is_rule = |line: &str| {
        line.is_empty() || line.starts_with(['/', '#']) || line.starts_with("  ") && line.contains(": ")
    };
    assert!(headers.lines().all(is_rule) && !headers.contains('\r'), "{headers}");
}
