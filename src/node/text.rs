//! Texts of a format: an address, a part of a path. An invalid text is reported at its place, and kept.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use schemars::{Schema, SchemaGenerator};
use serde_json::json;

use super::{Node, Read, Reader, schema};
use crate::diag::Code;
use crate::url;

/// A format of texts.
pub trait TextFormat: Sized {
    /// What is expected: "an address".
    const EXPECTS: &'static str;
    /// The same as a regular expression (ECMA 262).
    const PATTERN: &'static str;
    /// `number` or `integer` if these fit too, as they are written.
    const NUMBERS: Option<&'static str> = None;
    /// What to type.
    const HELP: &'static str;
    /// The code of a text that does not fit.
    const CODE: Code;

    /// Whether a text fits.
    fn fits(text: &str) -> bool;

    /// What is wrong with an invalid text.
    fn message(text: &str) -> String {
        format!("`{text}` is not {}", Self::EXPECTS)
    }

    /// What to type instead of an invalid text.
    fn help(_: &str) -> String {
        Self::HELP.to_owned()
    }
}

/// A text of a form.
pub struct Text<F> {
    text: String,
    form: PhantomData<F>,
}

impl<F: TextFormat> Text<F> {
    /// Whether it is valid; an invalid text has been reported.
    pub fn is_sound(&self) -> bool {
        F::fits(&self.text)
    }
}

impl<F> Deref for Text<F> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl<F> Clone for Text<F> {
    fn clone(&self) -> Self {
        Text { text: self.text.clone(), form: PhantomData }
    }
}

impl<F> PartialEq for Text<F> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<F> Eq for Text<F> {}

impl<F> fmt::Debug for Text<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

impl<F> fmt::Display for Text<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

impl<F: TextFormat> Read for Text<F> {
    fn expects() -> String {
        F::EXPECTS.to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = String::read(node, reader)?;
        if !F::fits(&text) {
            let message = F::message(&text);
            let _: Option<()> = reader.bad(F::CODE, node, message, Some(F::help(&text)));
        }
        Some(Text { text, form: PhantomData })
    }

    fn schema(_: &mut SchemaGenerator) -> Schema {
        let mut schema = schema::pattern(F::EXPECTS, F::PATTERN);
        if let Some(number) = F::NUMBERS {
            schema.insert("type".to_owned(), json!(["string", number]));
        }
        schema
    }
}

/// A color. Manifests know hexadecimal ones everywhere, and newer forms of CSS hardly anywhere.
pub struct Color;

impl TextFormat for Color {
    const EXPECTS: &'static str = "a color";
    const PATTERN: &'static str = "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$";
    const HELP: &'static str = "write it with six digits: `#0b4f9e`";
    const CODE: Code = Code::OutOfRange;

    fn fits(text: &str) -> bool {
        let digits = text.strip_prefix('#').unwrap_or_default();
        matches!(digits.len(), 3 | 6) && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
    }
}

/// The last part of a path.
pub struct Slug;

impl TextFormat for Slug {
    const EXPECTS: &'static str = "a part of a path, of ASCII letters, digits, `-`, `_` and `.`";
    const PATTERN: &'static str = r"^\.*[A-Za-z0-9_-][A-Za-z0-9_.-]*$";
    const NUMBERS: Option<&'static str> = Some("number");
    const HELP: &'static str = "use ASCII letters, digits and `-`, such as `road-to-addis`";
    const CODE: Code = Code::BadFileName;

    fn fits(text: &str) -> bool {
        url::is_slug(text)
    }
}

/// A former address below the host.
pub struct FormerPath;

impl TextFormat for FormerPath {
    const EXPECTS: &'static str = "a path of the site, such as `/call/`";
    const PATTERN: &'static str = concat!(
        r"^/?(\.{0,2}[^/.?#\\ \t\r\n][^/?#\\ \t\r\n]*|\.{3,}[^/?#\\ \t\r\n]*)",
        r"(/(\.{0,2}[^/.?#\\ \t\r\n][^/?#\\ \t\r\n]*|\.{3,}[^/?#\\ \t\r\n]*))*/*$"
    );
    const NUMBERS: Option<&'static str> = Some("number");
    const HELP: &'static str =
        "write the former path without host, `?` and `#`, such as `/call/`; a space is `%20`";
    const CODE: Code = Code::BrokenLink;

    fn fits(text: &str) -> bool {
        let path = text.trim_matches('/');
        let is_sign = |sign: char| matches!(sign, '?' | '#' | '\\' | ' ' | '\t' | '\r' | '\n');
        let is_part = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(is_sign);
        let decoded = url::decode(path);
        let is_plain =
            decoded.is_some_and(|path| path.split('/').all(|part| !matches!(part, "" | "." | "..")));
        // A path with two slashes at its beginning names a host (RFC 3986, section 4.2).
        !path.is_empty() && !text.starts_with("//") && path.split('/').all(is_part) && is_plain
    }
}

/// The path of a page's file without its language.
pub struct PagePath;

impl TextFormat for PagePath {
    const EXPECTS: &'static str = "the path of a page, such as `../topics/access.md`";
    const PATTERN: &'static str = r"\.md$";
    const HELP: &'static str = "write a relative path to a `.md` file without its language";
    const CODE: Code = Code::BrokenLink;

    fn fits(text: &str) -> bool {
        text.ends_with(".md")
    }

    fn help(text: &str) -> String {
        let name = text.rsplit('/').next().unwrap_or_default();
        let is_bare = !text.starts_with('/') && !name.is_empty() && !name.contains(['.', ' ']);
        if is_bare { format!("write `{text}.md`") } else { Self::HELP.to_owned() }
    }
}

/// An address on the web.
pub struct Web;

impl TextFormat for Web {
    const EXPECTS: &'static str = "an address that begins with `https://`";
    const PATTERN: &'static str = r"^https?://[^/?#@: \t\r\n][^ \t\r\n]*$";
    const HELP: &'static str = "write the whole address, such as `https://example.org/letter`";
    const CODE: Code = Code::BrokenLink;

    fn message(text: &str) -> String {
        spaced(text).map_or_else(|| format!("`{text}` is not {}", Self::EXPECTS), |(message, _)| message)
    }

    fn help(text: &str) -> String {
        spaced(text).map_or_else(|| Self::HELP.to_owned(), |(_, help)| help)
    }

    fn fits(text: &str) -> bool {
        text.strip_prefix("http://").is_some_and(is_host_and_more) || SecureWeb::fits(text)
    }
}

/// An address on the web whose host proves who it is.
pub struct SecureWeb;

impl TextFormat for SecureWeb {
    const EXPECTS: &'static str = "an address that begins with `https://`";
    const PATTERN: &'static str = r"^https://[^/?#@: \t\r\n][^ \t\r\n]*$";
    const HELP: &'static str = "write the whole address, beginning with `https://`";
    const CODE: Code = Code::BrokenLink;

    fn message(text: &str) -> String {
        spaced(text).map_or_else(|| format!("`{text}` is not {}", Self::EXPECTS), |(message, _)| message)
    }

    fn help(text: &str) -> String {
        spaced(text).map_or_else(|| Self::HELP.to_owned(), |(_, help)| help)
    }

    fn fits(text: &str) -> bool {
        text.strip_prefix("https://").is_some_and(is_host_and_more)
    }
}

/// Where somebody can be reached: RFC 9116, section 2.5.3.
pub struct ContactAddress;

impl TextFormat for ContactAddress {
    const EXPECTS: &'static str = "an address that begins with `mailto:`, `https://` or `tel:`";
    const PATTERN: &'static str =
        r"^(mailto:[^ \t\r\n@]+@[^ \t\r\n@]+|https://[^/?#@: \t\r\n][^ \t\r\n]*|tel:\+?[0-9.()-]+)$";
    const HELP: &'static str =
        "write `mailto:` and a mail address, an address with `https://`, or `tel:` and a number";
    const CODE: Code = Code::BrokenLink;

    fn help(text: &str) -> String {
        match url::is_mail_address(text.trim()) {
            true => format!("write `mailto:{}`", text.trim()),
            false => Self::HELP.to_owned(),
        }
    }

    fn fits(text: &str) -> bool {
        let is_number = |number: &str| {
            let digits = number.strip_prefix('+').unwrap_or(number);
            !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit() || b".()-".contains(&byte))
        };
        text.strip_prefix("mailto:").is_some_and(url::is_mail_address)
            || text.strip_prefix("tel:").is_some_and(is_number)
            || SecureWeb::fits(text)
    }
}

/// What is wrong with an address that is valid except for spaces, and what to type.
fn spaced(text: &str) -> Option<(String, String)> {
    let encoded = text.trim().replace([' ', '\t'], "%20");
    (encoded != text && Web::fits(&encoded))
        .then(|| (format!("the address `{text}` has a space in it"), format!("write `{encoded}`")))
}

fn is_host_and_more(rest: &str) -> bool {
    let host = rest.starts_with(|first: char| !"/?#@:".contains(first));
    host && !rest.contains([' ', '\t', '\r', '\n'])
}
