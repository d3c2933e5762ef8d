//! What `[theme]` of `site.toml` says of colors and letters -> custom properties of the built-in stylesheet.

use crate::config::{Font, Look};
use crate::diag::{Code, Diagnostics};
use crate::node::text::Color;
use crate::node::{At, Text};

/// Rules that follow those of the built-in stylesheet; a color that is hard to read is reported and left out.
pub fn tokens(look: &Look, diags: &mut Diagnostics) -> String {
    let mut rules = String::new();
    let light = color(look.accent.as_ref(), 1.0, "darker", diags);
    let dark = color(look.accent_dark.as_ref(), DARK, "lighter", diags);
    if light.is_some() || dark.is_some() {
        let (light, dark) = (light.as_deref().unwrap_or("#0b4f9e"), dark.as_deref().unwrap_or("#8fc0ff"));
        rules.push_str(&format!(":root {{ --link: light-dark({light}, {dark}); }}\n"));
    }
    if look.font == Font::Serif {
        rules.push_str(":root { --font: var(--serif); }\n");
    }
    rules
}

/// Luminance of the darkest ground that the built-in theme has on dark pages behind links.
const DARK: f64 = 0.012;

/// A color that is read easily on a ground of this luminance; another one is reported.
fn color(at: Option<&At<Text<Color>>>, ground: f64, better: &str, diags: &mut Diagnostics) -> Option<String> {
    let at = at?;
    let own = luminance(&at.value);
    let contrast = (own.max(ground) + 0.05) / (own.min(ground) + 0.05);
    if contrast < 4.5 {
        let page = if ground > 0.5 { "light" } else { "dark" };
        let message = format!(
            "links in `{}` are hard to read on a {page} page: the contrast is {contrast:.1}, and 4.5 is needed",
            &*at.value
        );
        diags.report(Code::OutOfRange, at.place.clone(), message).help(format!("write a {better} color"));
        return None;
    }
    Some(at.value.to_string())
}

/// Relative luminance as WCAG 2 defines it, of a color with three or six digits.
fn luminance(color: &str) -> f64 {
    let digits = color.trim_start_matches('#');
    let part = |at: usize| {
        let text = match digits.len() {
            3 => digits[at..=at].repeat(2),
            _ => digits[2 * at..2 * at + 2].to_owned(),
        };
        let value = f64::from(u8::from_str_radix(&text, 16).unwrap_or_default()) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2)
}

#[cfg(test)]
mod tests {
    use super::luminance;

    #[test]
    fn luminance_is_that_of_the_standard() {
        for (color, expected) in [("#fff", 1.0), ("#000000", 0.0), ("#0b4f9e", 0.080), ("#777777", 0.184)] {
            assert!((luminance(color) - expected).abs() < 0.002, "{color} {}", luminance(color));
        }
    }
}
