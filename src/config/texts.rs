//! Formats of texts in `site.toml`: the site's address, its output folder, language tags, path segments.

use super::assigned;
use crate::diag::Code;
use crate::node::text::TextFormat;
use crate::url;

/// The address of the site.
pub struct BaseUrl;

impl TextFormat for BaseUrl {
    const EXPECTS: &'static str = "an address of a site";
    const PATTERN: &'static str = r"^https?://[^/?#@: \t\r\n][^/?#@ \t\r\n]*(/[^?# \t\r\n]*)?$";
    const HELP: &'static str = "write scheme, host and perhaps a path: `https://example.org`";
    const CODE: Code = Code::WrongType;

    fn fits(text: &str) -> bool {
        crate::node::text::Web::fits(text) && !text.contains(['?', '#']) && !authority(text).contains('@')
    }
}

/// Host and port, and the user name before them, if there is one.
fn authority(address: &str) -> &str {
    address.split_once("//").and_then(|(_, rest)| rest.split('/').next()).unwrap_or_default()
}

/// How a file is opened in an editor: an address whose scheme belongs to a program, and is not one that browsers run.
pub struct EditorAddress;

impl TextFormat for EditorAddress {
    const EXPECTS: &'static str = "an address that opens an editor";
    const PATTERN: &'static str = concat!(
        "^(?!([jJ][aA][vV][aA][sS][cC][rR][iI][pP][tT]|[vV][bB][sS][cC][rR][iI][pP][tT]|",
        "[lL][iI][vV][eE][sS][cC][rR][iI][pP][tT]|[dD][aA][tT][aA]|[bB][lL][oO][bB]|",
        "[fF][iI][lL][eE][sS][yY][sS][tT][eE][mM]|[vV][iI][eE][wW]-[sS][oO][uU][rR][cC][eE]|[jJ][aA][rR]):)",
        r"[A-Za-z][A-Za-z0-9+.-]*:[^\u0000-\u0020]*$"
    );
    const HELP: &'static str = "write its scheme first: `vscode://file{path}:{line}:{column}`";
    const CODE: Code = Code::UnsafeLink;

    fn fits(text: &str) -> bool {
        let is_plain = !text.contains(|c: char| c <= ' ');
        is_plain && url::scheme(text).is_some_and(|scheme| !url::runs(&scheme))
    }
}

/// The address of a site as the URL standard writes it, without a slash at its end and without two in a row.
///
/// # Errors
///
/// What is wrong with its host or port.
pub fn normalized(given: &str) -> Result<String, String> {
    let is_digits = |rest: &str| rest.len() > 1 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
    if given.split('%').skip(1).any(|rest| !is_digits(rest)) {
        return Err("two digits of a character follow a `%`".to_owned());
    }
    let read = ::url::Url::parse(given).map_err(|error| error.to_string())?;
    let origin = read.origin().ascii_serialization();
    let parts: Vec<&str> = read.path().split('/').filter(|part| !part.is_empty()).collect();
    Ok(parts.into_iter().fold(origin, |address, part| format!("{address}/{part}")))
}

/// A folder inside the site.
pub struct FolderPath;

impl TextFormat for FolderPath {
    const EXPECTS: &'static str = "a folder inside the site";
    const PATTERN: &'static str =
        r"^([^/.][^/]*|\.[^/.][^/]*|\.\.[^/]+)(/([^/.][^/]*|\.[^/.][^/]*|\.\.[^/]+))*$";
    const NUMBERS: Option<&'static str> = Some("number");
    const HELP: &'static str = "write a plain name such as `public`, or give another place with `--output`";
    const CODE: Code = Code::OutOfRange;

    fn fits(text: &str) -> bool {
        url::join("", text).is_some_and(|path| !path.is_empty() && path == text)
    }
}

/// A folder in which a site is published.
pub struct PublishPath;

impl TextFormat for PublishPath {
    const EXPECTS: &'static str = "a folder";
    // What the configuration of a server cannot quote is refused.
    const PATTERN: &'static str = r#"^[^\u0000-\u001f\u007f"$`\\{}]+$"#;
    const NUMBERS: Option<&'static str> = Some("number");
    const HELP: &'static str =
        "write a path without quotation marks, braces, `$` and backslashes: `/srv/www/site`";
    const CODE: Code = Code::OutOfRange;

    fn fits(text: &str) -> bool {
        let is_refused =
            |sign: char| sign <= '\u{1f}' || matches!(sign, '\u{7f}' | '"' | '$' | '`' | '\\' | '{' | '}');
        !text.is_empty() && !text.contains(is_refused)
    }
}

/// A language tag.
pub struct LanguageTag;

impl TextFormat for LanguageTag {
    const EXPECTS: &'static str = "a BCP 47 language tag";
    const PATTERN: &'static str = concat!(
        "^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?",
        "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$"
    );
    const HELP: &'static str = "write a tag such as `fr`, `pt-BR` or `zh-Hans`";
    const CODE: Code = Code::UnknownLanguage;

    fn message(text: &str) -> String {
        match Self::is_well_formed(text) {
            true => format!("`{text}` is the tag of no language"),
            false => format!("`{text}` is not {}", Self::EXPECTS),
        }
    }

    fn help(text: &str) -> String {
        Self::meant(text).map_or_else(|| Self::HELP.to_owned(), |tag| format!("write `\"{tag}\"`"))
    }

    fn fits(text: &str) -> bool {
        Self::is_well_formed(text) && assigned::is_assigned(text)
    }
}

impl LanguageTag {
    /// The tag that is meant by a text that is none.
    pub fn meant(text: &str) -> Option<String> {
        let tag = text.trim().replace(['_', ' '], "-");
        let tag = assigned::meant(&tag).unwrap_or(tag);
        Some(crate::lang::canonical_tag(&tag)).filter(|tag| Self::fits(tag))
    }

    /// Whether a text has the form of a tag, even if the language does not exist.
    pub fn is_well_formed(text: &str) -> bool {
        !text.contains('_') && text.parse::<unic_langid::LanguageIdentifier>().is_ok()
    }
}

/// A path segment of a language.
pub struct Segment;

impl TextFormat for Segment {
    const EXPECTS: &'static str = "a path segment of ASCII letters, digits and `-`";
    const PATTERN: &'static str = "^[A-Za-z0-9-]+$";
    const NUMBERS: Option<&'static str> = Some("integer");
    const HELP: &'static str = "use ASCII letters, digits and `-`";
    const CODE: Code = Code::OutOfRange;

    fn fits(text: &str) -> bool {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    }
}

/// A dash of prose.
pub struct Dash;

impl TextFormat for Dash {
    const EXPECTS: &'static str = "a dash";
    const PATTERN: &'static str = "^(–|—|―|⸺|——|--)$";
    const HELP: &'static str = "write `–`, `—`, `―` or `——`; or `--`, which stays as typed";
    const CODE: Code = Code::WrongType;

    fn fits(text: &str) -> bool {
        matches!(text, "–" | "—" | "―" | "⸺" | "——" | "--")
    }
}

/// A mark that begins a quotation and one that ends it.
pub struct QuoteMarks;

impl TextFormat for QuoteMarks {
    const EXPECTS: &'static str = "two quotation marks";
    const PATTERN: &'static str = "^[«»‹›“”„‟‘’‚‛「」『』《》〈〉]{2}$";
    const HELP: &'static str = "write the mark that begins a quotation and the one that ends it: `«»`";
    const CODE: Code = Code::WrongType;

    fn fits(text: &str) -> bool {
        text.chars().count() == 2 && text.chars().all(|c| "«»‹›“”„‟‘’‚‛「」『』《》〈〉".contains(c))
    }
}
