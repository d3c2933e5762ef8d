//! Paths of the published site: URL paths, output paths, slugs, percent-encoding.
//!
//! All functions here are from text to text; `site::routes` decides which page has which path. `encoding` writes and reads
//! addresses by the URL standard, `reference` parses what an editor typed, `schemeless` recognizes addresses without a scheme.

mod encoding;
mod media;
mod reference;
mod schemeless;

use unicode_normalization::UnicodeNormalization;

pub use encoding::{complete, decode, encode_fragment, encode_part, encode_path, standard};
pub use media::{TYPES, type_of};
pub use reference::{
    Parts, Refused, bare, is_mail_address, is_unseen, refused, refused_scheme, relative, runs, scheme, split,
};
pub use schemeless::{with_scheme, without_spaces};

/// Whether `slug` may be in a path: ASCII letters, digits, `-`, `_` and `.`, not only dots.
pub fn is_slug(slug: &str) -> bool {
    !slug.is_empty()
        && slug.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
        && slug.bytes().any(|byte| byte != b'.')
}

/// A slug made from any text: ASCII letters and digits in lower case, each run of other characters as one `-`.
pub fn slugify(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_ascii_alphanumeric() {
            slug.push(character.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// An anchor in the script of `text`: letters and digits of any script in lower case, each run of other characters as one `-`.
pub fn anchor(text: &str) -> String {
    let mut anchor = String::with_capacity(text.len());
    for character in text.chars() {
        if is_small_letter(character) {
            anchor.push(character);
        } else if character.is_ascii_uppercase() {
            anchor.push(character.to_ascii_lowercase());
        } else if character.is_alphanumeric() || is_mark(character) || character == '_' {
            anchor.extend(character.to_lowercase());
        } else if !anchor.is_empty() && !anchor.ends_with('-') && !is_apostrophe(character) {
            anchor.push('-');
        }
    }
    anchor.truncate(anchor.trim_end_matches('-').len());
    anchor
}

/// Letters and digits of the most frequent scripts that are their own lower case: looking up the Unicode data of each character
/// costs more than all the rest of making an anchor.
fn is_small_letter(character: char) -> bool {
    matches!(character, 'a'..='z' | '0'..='9' | 'ß'..='ö' | 'ø'..='ÿ' | 'а'..='џ' | 'ؠ'..='ي' | '一'..='鿿')
}

/// Combining marks of Arabic and Latin text belong to their letter.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '\u{2019}')
}

/// The output file of a URL path: `/en/join/` is `en/join/index.html`, `/en/feed.xml` is `en/feed.xml`.
pub fn output_path(url: &str) -> String {
    let path = url.trim_start_matches('/');
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// The address of an output file: that of `en/join/index.html` is `/en/join/`, that of `en/feed.xml` is `/en/feed.xml`.
pub fn address(path: &str) -> String {
    match path.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => format!("/{folder}"),
        _ => format!("/{path}"),
    }
}

/// Joins a relative path to the folder of a file and resolves `.` and `..`; `None` if it leaves the root.
pub fn join(folder: &str, relative: &str) -> Option<String> {
    let mut path = String::with_capacity(folder.len() + 1 + relative.len());
    let push = |path: &mut String, part: &str| {
        if !path.is_empty() {
            path.push('/');
        }
        path.push_str(part);
    };
    parts(folder).filter(|part| !part.is_empty()).for_each(|part| push(&mut path, part));
    for part in parts(relative) {
        match part {
            "" | "." => {}
            ".." if path.is_empty() => return None,
            ".." => path.truncate(path.rfind('/').unwrap_or(0)),
            part => push(&mut path, part),
        }
    }
    Some(path)
}

/// The parts of a path between slashes. They are so short that comparing each byte is fastest.
fn parts(path: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(path);
    std::iter::from_fn(move || {
        let text = rest?;
        let end = text.bytes().position(|byte| byte == b'/');
        rest = end.map(|end| &text[end + 1..]);
        Some(&text[..end.unwrap_or(text.len())])
    })
}

/// Whether a link destination names a scheme (`https:`, `mailto:`) or a host (`//host`).
pub fn is_absolute(destination: &str) -> bool {
    if destination.starts_with("//") {
        return true;
    }
    destination.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    })
}

/// The host of an absolute URL: `www.itu.int` of `https://www.itu.int/x`.
pub fn host(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("//")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?.split(':').next()?;
    (!host.is_empty()).then_some(host)
}

/// The folder part of a path: `a/b` of `a/b/c.md`, empty at the root.
pub fn folder(path: &str) -> &str {
    memchr::memrchr(b'/', path.as_bytes()).map_or("", |at| &path[..at])
}

/// The path as a system sees it that ignores letter case and Unicode forms.
pub fn folded(path: &str) -> String {
    path.nfc().collect::<String>().to_lowercase().nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn slugs_of_any_text_are_slugs_and_stay_so(text in "\\PC{0,40}") {
            let slug = slugify(&text);
            prop_assert!(slug.is_empty() || is_slug(&slug));
            prop_assert_eq!(slugify(&slug), slug);
        }

        #[test]
        fn joined_paths_stay_inside_and_have_no_dots(folder in "[a-z/]{0,12}", relative in "[a-z./]{0,16}") {
            if let Some(joined) = join(&folder, &relative) {
                prop_assert!(joined.split('/').all(|part| joined.is_empty() || !matches!(part, "" | "." | "..")));
            }
        }
    }

    #[test]
    fn slugs_are_ascii_and_anchors_keep_their_script() {
        assert_eq!(slugify("BDT/DIR/110 — letter!"), "bdt-dir-110-letter");
        assert_eq!(anchor("Что дальше?"), "что-дальше");
        assert_eq!(anchor("L'accès, c'est"), "laccès-cest");
        assert_eq!(anchor("如何加入"), "如何加入");
    }

    #[test]
    fn small_letters_are_letters_of_unicode_and_their_own_small_form() {
        for character in (char::MIN..=char::MAX).filter(|character| is_small_letter(*character)) {
            assert!(character.is_alphanumeric() && character.to_lowercase().eq([character]), "{character:?}");
        }
    }

    #[test]
    fn joining_never_leaves_the_root() {
        assert_eq!(join("a/b", "../c.md").as_deref(), Some("a/c.md"));
        assert_eq!(join("a", "../../c.md"), None);
    }

    #[test]
    fn output_paths_follow_the_trailing_slash() {
        assert_eq!(output_path("/"), "index.html");
        assert_eq!(output_path("/en/join/"), "en/join/index.html");
        assert_eq!(output_path("/en/feed.xml"), "en/feed.xml");
    }

    #[test]
    fn hosts_are_found_without_user_and_port() {
        assert_eq!(host("https://me@example.org:8080/x"), Some("example.org"));
        assert_eq!(host("mailto:a@b"), None);
        assert!(is_absolute("mailto:a@b") && is_absolute("//x/y") && !is_absolute("a/b:c"));
    }
}
