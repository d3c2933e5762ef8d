//! The grammar of file names below `content/`.

use crate::url;

/// A part of a path made of any name, in whatever script.
pub(super) fn suggestion(part: &str) -> String {
    let slug = url::slugify(&any_ascii::any_ascii(part));
    if slug.is_empty() { "about".to_owned() } else { slug }
}

/// Whether a part of a name has the form of a language tag.
pub(super) fn looks_like_language(part: &str) -> bool {
    let primary = part.split(['-', '_']).next().unwrap_or_default();
    (2..=3).contains(&primary.len()) && primary.bytes().all(|byte| byte.is_ascii_alphabetic())
}
