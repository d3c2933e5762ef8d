//! Parses what an editor typed as the target of a link, as browsers do.

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

/// Splits a target.
pub fn split(target: &str) -> Parts<'_> {
    let (rest, fragment) = cut(target, b'#');
    let (path, query) = cut(rest, b'?');
    Parts { path, query, fragment }
}

fn cut(text: &str, sign: u8) -> (&str, Option<&str>) {
    memchr(sign, text.as_bytes()).map_or((text, None), |at| (&text[..at], Some(&text[at + 1..])))
}

/// A target without the spaces around it, and without invisible characters that come with a copied address.
pub fn bare(target: &str) -> &str {
    target.trim_matches(|sign: char| sign <= ' ' || is_unseen(sign))
}

/// Invisible characters: marks of direction, and of places where a line may break or not.
pub fn is_unseen(c: char) -> bool {
    c >= '\u{ad}'
        && matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Schemes that a link may have. Others run their contents, or need a program that readers may not have.
const LINKED: &[&str] = &["http", "https", "mailto", "tel", "webcal"];

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

/// The scheme of a target, if links may not have it.
pub fn refused_scheme(target: &str) -> Option<String> {
    match refused(target) {
        Some(Refused::Scheme(scheme)) => Some(scheme),
        _ => None,
    }
}

/// Fields that a link may fill in for a new mail: its writer sees them before sending (RFC 6068, section 7).
const MAIL_FIELDS: &[&str] = &["subject", "body", "cc", "to", "keywords", "in-reply-to"];

/// Why an address may not be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It has a scheme that links may not have.
    Scheme(String),
    /// It fills in a field that the writer of the mail does not see, or more than a field.
    MailField(String),
}

impl Refused {
    /// What is wrong with `what`, such as `links`.
    pub fn message(&self, what: &str) -> String {
        match self {
            Refused::Scheme(scheme) => format!("{what} may not begin with `{scheme}:`"),
            Refused::MailField(field) => format!("{what} may not fill in `{field}` of a mail"),
        }
    }

    /// What to type.
    pub fn help(&self) -> &'static str {
        match self {
            Refused::Scheme(_) => "write a path, or an address with `https:`, `http:`, `mailto:` or `tel:`",
            Refused::MailField(_) => {
                "write the mail address alone, or with `?subject=…`: `mailto:name@example.org`"
            }
        }
    }

    /// Whether the address is never published, regardless of the level of the problem.
    pub fn is_harmful(&self) -> bool {
        match self {
            Refused::Scheme(scheme) => runs(scheme),
            Refused::MailField(_) => true,
        }
    }
}

/// Why an address may not be published, or `None`. Nothing else in the program decides this.
pub fn refused(target: &str) -> Option<Refused> {
    let scheme = scheme(target)?;
    if !LINKED.contains(&scheme.as_str()) {
        return Some(Refused::Scheme(scheme));
    }
    if scheme == "mailto" { mail_field(target).map(Refused::MailField) } else { None }
}

/// The field of a mail that a link may not fill in.
fn mail_field(target: &str) -> Option<String> {
    let (to, query) = target.split_once('?').unwrap_or((target, ""));
    let has_lines = |text: &str| super::decode(text).is_none_or(|text| text.contains(['\n', '\r', '\0']));
    if has_lines(&to.replace(['\t', '\n', '\r'], "")) {
        return Some("to".to_owned());
    }
    let fields = query.split(['&', '#']).filter(|field| !field.is_empty());
    fields.into_iter().find_map(|field| {
        let (name, value) = field.split_once('=').unwrap_or((field, ""));
        let name = super::decode(name).unwrap_or_default().replace(['\t', '\n', '\r'], "");
        let name = name.trim().to_ascii_lowercase();
        let is_known = MAIL_FIELDS.contains(&name.as_str());
        (!is_known || name != "body" && has_lines(value)).then_some(name)
    })
}

/// Whether a text is exactly one mail address, and cannot have another meaning as a part of a longer address.
pub fn is_mail_address(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let is_host = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.');
    let is_name = |c: char| c.is_alphanumeric() || "!$'*+-./=^_{|}~".contains(c);
    let has_parts = host.contains('.') && !host.split('.').any(str::is_empty);
    !name.is_empty() && name.chars().all(is_name) && has_parts && host.chars().all(is_host)
}

/// Whether an address with this scheme would run or show its own contents.
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
            // A folder of the same name as the file is not inside itself.
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

    #[test]
    fn mails_go_to_whom_their_writer_sees() {
        for target in
            ["mailto:a@b.org", "mailto:a@b.org?subject=a%20b&body=x%0Ay", "MAILTO:a@b.org?Subject=x#bcc=y"]
        {
            let refused = refused(target).filter(|_| !target.contains('#'));
            assert_eq!(refused, None, "{target}");
        }
        for (target, field) in [
            ("mailto:a@b.org?bcc=c@d.org", "bcc"),
            ("mailto:a@b.org?subject=x&B%63c=c@d.org", "bcc"),
            ("mailto:a@b.org?subject=x%0D%0ABcc:c@d.org", "subject"),
            ("mailto:a@b.org%0ABcc:c@d.org", "to"),
            ("mail\tto:a@b.org?attach=/etc/passwd", "attach"),
        ] {
            assert_eq!(refused(target), Some(Refused::MailField(field.to_owned())), "{target}");
        }
    }

    #[test]
    fn a_mail_address_is_nothing_more() {
        for text in ["a@b.org", "a.b+c@d-e.org", "имя@почта.рф"] {
            assert!(is_mail_address(text), "{text}");
        }
        for text in [
            "a@b.org?bcc=c@d.org",
            "a@b",
            "a@b.org, c@d.org",
            "a@b.org\n",
            "<a@b.org>",
            "@b.org",
            "a@.org",
            "a%0A@b.org",
        ] {
            assert!(!is_mail_address(text), "{text}");
        }
    }
}
