//! Values that programs read and no reader does: classes of a style sheet, files, addresses, colors.

/// Words in names of fields whose values are such.
const NAMES: &[&str] = &[
    "align",
    "anchor",
    "api",
    "bg",
    "class",
    "classes",
    "cls",
    "code",
    "color",
    "colors",
    "colour",
    "colours",
    "config",
    "css",
    "email",
    "endpoint",
    "file",
    "filename",
    "files",
    "font",
    "fonts",
    "grid",
    "href",
    "html",
    "icon",
    "icons",
    "id",
    "ids",
    "image",
    "images",
    "img",
    "js",
    "json",
    "lang",
    "layout",
    "locale",
    "logo",
    "mail",
    "mime",
    "path",
    "paths",
    "phone",
    "photo",
    "regex",
    "route",
    "selector",
    "sku",
    "slug",
    "src",
    "style",
    "styles",
    "svg",
    "tel",
    "template",
    "thumbnail",
    "timezone",
    "token",
    "uri",
    "url",
    "urls",
    "uuid",
    "variant",
    "version",
    "width",
];

/// Whether a value of a field is technical, by the last word of the field's name, or because it has the form of a path, an address or a list of
/// declarations.
pub fn is_technical(name: &str, text: &str) -> bool {
    // `extra.files.2`
    let last = name.rsplit('.').find(|part| part.parse::<usize>().is_err()).unwrap_or_default();
    let mut words = last.split(['-', '_']).rev().take(1);
    let is_short = text.split_whitespace().count() < 6 && !text.trim_end().ends_with(['.', '!', '?', '。']);
    is_short && words.any(|word| NAMES.contains(&word.to_lowercase().as_str())) || is_formed(text.trim())
}

/// Whether a text has the form of a path of a file, an address, or declarations of a style sheet.
fn is_formed(text: &str) -> bool {
    let is_word = |word: &str| word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
    let is_file = || {
        let Some((stem, ending)) = text.rsplit_once('.') else { return false };
        let ending_is =
            (2..=5).contains(&ending.len()) && ending.bytes().all(|byte| byte.is_ascii_alphanumeric());
        ending_is && text.is_ascii() && (stem.contains('/') || !stem.contains([' ', '.']))
    };
    let is_address = || {
        text.contains("://") && !text.contains(' ')
            || text.starts_with("mailto:")
            || text.starts_with('#') && is_word(&text[1..])
    };
    let is_declaration = |part: &str| {
        let named = part.trim().split_once(':');
        named.is_some_and(|(name, value)| {
            name.contains('-') && is_word(name) || value.trim().starts_with('#') || value.contains("px")
        })
    };
    let is_style =
        || text.ends_with(';') && text.split(';').filter(|part| !part.trim().is_empty()).all(is_declaration);
    is_file() || is_address() || is_style()
}

#[cfg(test)]
mod tests {
    use super::is_technical;

    #[test]
    fn values_for_programs_are_told_from_texts() {
        for (name, text) in [
            ("extra.css", "grid two-columns"),
            ("extra.hero.image", "img/my photo.jpg"),
            ("extra.card_color", "dark blue"),
            ("extra.files.2", "annual report.pdf"),
            ("extra.lead", "img/my photo.jpg"),
            ("extra.lead", "color: #fff; margin-top: 2px;"),
        ] {
            assert!(is_technical(name, text), "{name}: {text}");
        }
        for (name, text) in [
            ("extra.label", "read more"),
            ("extra.lead", "We meet in Lyon. Come too."),
            ("extra.image_caption", "a red barn"),
            ("extra.video", "Watch how the members meet each year in the hall."),
        ] {
            assert!(!is_technical(name, text), "{name}: {text}");
        }
    }
}
