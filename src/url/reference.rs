//! What an editor typed as the target of a link, taken apart as browsers do it.

use memchr::memchr;

/// The parts of a target without a scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts<'a> {
    /// What comes before `?` and `#`.
    pub path: &'a str,
    /// What follows `?`.
    pub query: Option<&'a str>,
    /// What follows `#`.
    pub fragment: Option<&'a str>,
}

/// Takes a target apart.
pub fn split(target: &str) -> Parts<'_> {
    let (rest, fragment) = cut(target, b'#');
    let (path, query) = cut(rest, b'?');
    Parts { path, query, fragment }
}

fn cut(text: &str, sign: u8) -> (&str, Option<&str>) {
    memchr(sign, text.as_bytes()).map_or((text, None), |at| (&text[..at], Some(&text[at + 1..])))
}

/// A target without the spaces around it, and without the marks that nobody sees and that come with a copied address.
pub fn bare(target: &str) -> &str {
    target.trim_matches(|sign: char| sign <= ' ' || is_unseen(sign))
}

/// Marks that nobody sees: of direction, and of places where a line may break or not.
pub fn is_unseen(c: char) -> bool {
    c >= '\u{ad}'
        && matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Schemes that a link may have. All others run what they hold, or ask for a program that readers may not have.
const LINKED: &[&str] = &["http", "https", "mailto", "tel"];

/// The scheme that a browser sees, in lower case: it drops control characters before it, and tabs and line ends inside it.
pub fn scheme(target: &str) -> Option<String> {
    memchr(b':', target.as_bytes())?;
    let mut scheme = String::new();
    for character in target.trim_start_matches(|first| first <= ' ').chars() {
        match character {
            '\t' | '\n' | '\r' => {}
            ':' => return Some(scheme).filter(|scheme| !scheme.is_empty()),
            letter if letter.is_ascii_alphabetic() => scheme.push(letter.to_ascii_lowercase()),
            other if !scheme.is_empty() && (other.is_ascii_digit() || "+-.".contains(other)) => {
                scheme.push(other)
            }
            _ => return None,
        }
    }
    None
}

/// The scheme of a target, if no link may have it.
pub fn refused_scheme(target: &str) -> Option<String> {
    scheme(target).filter(|scheme| !LINKED.contains(&scheme.as_str()))
}

/// Whether an address with this scheme would run or show what it holds itself.
pub fn runs(scheme: &str) -> bool {
    ["javascript", "vbscript", "livescript", "data", "blob", "filesystem", "view-source", "jar"]
        .contains(&scheme)
}

/// The path from a folder to a file, both below one root: `../join.md`.
pub fn relative(folder: &str, path: &str) -> String {
    let mut from = folder.split('/').filter(|part| !part.is_empty()).peekable();
    let mut to = path.split('/').peekable();
    while let (Some(left), Some(right)) = (from.peek(), to.peek()) {
        if left != right {
            break;
        }
        from.next();
        to.next();
    }
    let up = from.map(|_| "..");
    up.chain(to).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::url::join;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_relative_path_leads_back(folder in "[ab]?(/[ab]){0,3}", path in "[ab](/[ab]){0,3}") {
            let way = relative(&folder, &path);
            // A folder that is named as the file is not inside itself.
            if !way.is_empty() {
                prop_assert_eq!(join(&folder, &way), Some(path));
            }
        }
    }

    #[test]
    fn targets_are_taken_apart() {
        let parts = split("a.md?b#c?d#e");
        assert_eq!((parts.path, parts.query, parts.fragment), ("a.md", Some("b"), Some("c?d#e")));
        assert_eq!(split("#a").fragment, Some("a"));
    }

    #[test]
    fn schemes_are_seen_as_browsers_see_them() {
        for target in ["javascript:alert(1)", " JaVa\tScript:x", "\u{1}java\nscript:x"] {
            assert_eq!(refused_scheme(target).as_deref(), Some("javascript"), "{target:?}");
        }
        for target in ["https://a.test", "MAILTO:a@b", "tel:+1", "a/b:c", "?a:b", "#a:b", "1:2", "a.md"] {
            assert_eq!(refused_scheme(target), None, "{target:?}");
        }
    }
}
