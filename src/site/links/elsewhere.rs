//! Addresses of other sites and of mail that are invalid as typed, and what to type instead.

use crate::diag::{Code, did_you_mean};
use crate::url;

/// What is wrong with an address.
pub(super) struct InvalidAddress {
    pub(super) code: Code,
    pub(super) message: String,
    pub(super) help: String,
}

/// Whether an address has a usual form with a host; then nothing else is checked.
pub(super) fn is_usual(typed: &str) -> bool {
    let Some(rest) = typed.strip_prefix("https://").or_else(|| typed.strip_prefix("http://")) else {
        return false;
    };
    let bytes = rest.as_bytes();
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    let mut labels = 0;
    let mut at = 0;
    loop {
        let length = bytes[at..].iter().take_while(|byte| is_part(byte)).count();
        labels += usize::from(length > 0);
        at += length;
        match bytes.get(at) {
            Some(b'.') if length > 0 => at += 1,
            None | Some(b'/' | b'?' | b'#') => return length > 0 && labels > 1,
            _ => return false,
        }
    }
}

/// What is wrong with an address with a scheme, or with `//` at its beginning.
pub(super) fn fault(typed: &str) -> Option<InvalidAddress> {
    let scheme = url::scheme(typed).unwrap_or_default();
    let rest = if scheme.is_empty() { typed } else { typed.split_once(':')?.1 };
    match scheme.as_str() {
        "mailto" => mail(typed, rest),
        "tel" => telephone(rest),
        _ => web(typed, &scheme, rest),
    }
}

/// The probable address if the scheme is misspelt: `htps://a.org`.
pub(super) fn misspelt(typed: &str, scheme: &str) -> Option<String> {
    let rest = typed.get(scheme.len()..)?.strip_prefix("://").filter(|rest| !rest.is_empty())?;
    let near = did_you_mean(scheme, ["https", "http"])?;
    let meant = if near.contains("https") { "https" } else { "http" };
    Some(format!("write `{meant}://{rest}`"))
}

const SAMPLE: &str = "write the whole name of the site, such as `https://www.example.org`";

fn nowhere(typed: &str, what: &str, sample: &str) -> Option<InvalidAddress> {
    Some(InvalidAddress {
        code: Code::PlaceholderLink,
        message: format!("the link leads nowhere: `{typed}` names no {what}"),
        help: format!("write the whole address, such as `{sample}`, or remove the link"),
    })
}

fn broken(message: String, help: impl Into<String>) -> Option<InvalidAddress> {
    Some(InvalidAddress { code: Code::BrokenLink, message, help: help.into() })
}

fn web(typed: &str, scheme: &str, rest: &str) -> Option<InvalidAddress> {
    let after = rest.trim_start_matches(['/', '\\', ' ']);
    let shown = if scheme.is_empty() { "https" } else { scheme };
    if after.is_empty() || after.starts_with(['?', '#']) {
        return nowhere(typed, "site", "https://www.example.org");
    }
    if let Some(inner) = doubled(after) {
        return broken(format!("`{typed}` has a scheme twice"), format!("write `{inner}`"));
    }
    if !scheme.is_empty() && !rest.starts_with("//") && !rest.starts_with("\\\\") || rest.starts_with("///") {
        let help = format!("write `{shown}://{after}`");
        return broken(format!("`{typed}` names no site: exactly two slashes come before a name"), help);
    }
    let host = after.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    if host.contains(char::is_whitespace) {
        let help = format!("write `{}`", url::without_spaces(&format!("{shown}://{after}")));
        return broken(format!("the name of the site in `{typed}` has a space"), help);
    }
    let name = host.rsplit('@').next().unwrap_or_default();
    if name.starts_with('.') || name.contains("..") {
        let parts: Vec<&str> = name.split('.').filter(|part| !part.is_empty()).collect();
        let help = match parts.len() {
            0 | 1 => SAMPLE.to_owned(),
            _ => format!("write `{shown}://{}{}`", parts.join("."), &after[host.len()..]),
        };
        return broken(format!("the name `{name}` of the site in `{typed}` has a dot too many"), help);
    }
    let error = ::url::Url::parse(&format!("{shown}://{after}")).err()?;
    let help = match error {
        ::url::ParseError::InvalidPort => {
            let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
            format!(
                "write a port from 1 to 65535, or none: `{shown}://{host}{}`",
                &after[after.find(['/', '?', '#']).unwrap_or(after.len())..]
            )
        }
        _ => SAMPLE.to_owned(),
    };
    broken(format!("`{typed}` is no address: {error}"), help)
}

/// The inner address of `http://http://a.org`.
fn doubled(after: &str) -> Option<String> {
    ["https", "http"].into_iter().find_map(|scheme| {
        let rest = after.strip_prefix(scheme)?;
        let rest = rest.strip_prefix("://").or_else(|| rest.strip_prefix("//"))?;
        (!rest.is_empty()).then(|| format!("{scheme}://{rest}"))
    })
}

fn mail(typed: &str, rest: &str) -> Option<InvalidAddress> {
    let (names, query) = rest.split_once('?').map_or((rest, None), |(names, query)| (names, Some(query)));
    let decoded = url::decode(names)?;
    let plain: String = decoded.trim_start_matches('/').split_whitespace().collect();
    if plain.is_empty() {
        // A mail with a subject and without an address is for sharing.
        return if query.is_some() {
            None
        } else {
            nowhere(typed, "mail address", "mailto:name@example.org")
        };
    }
    let whole = plain.split(',').all(|name| {
        name.split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'))
    });
    if !whole {
        let message = format!("`{plain}` is no mail address");
        return broken(message, "write a whole one, such as `mailto:name@example.org`");
    }
    if *plain == *decoded {
        return None;
    }
    let query = query.map(|query| format!("?{query}")).unwrap_or_default();
    broken(
        format!("`{typed}` has a sign too many before or in the mail address"),
        format!("write `mailto:{plain}{query}`"),
    )
}

fn telephone(rest: &str) -> Option<InvalidAddress> {
    if rest.trim().is_empty() {
        return nowhere(&format!("tel:{rest}"), "number", "tel:+41227305111");
    }
    if rest.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    broken(
        format!("`{}` is no telephone number", rest.trim()),
        "write it with its digits, such as `tel:+41227305111`",
    )
}

/// The probable meaning of an address without a scheme, for which no file was found.
pub(super) fn schemeless(typed: &str) -> Option<(String, String)> {
    let whole = url::with_scheme(typed)?;
    let what = if whole.starts_with("mailto:") {
        "a mail address without `mailto:`"
    } else {
        "an address of another site without `https://`"
    };
    Some((
        format!("`{typed}` is {what}, and is taken for a file beside the page"),
        format!("write `{whole}`"),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_found_and_its_help_leads_somewhere() {
        for (typed, help) in [
            ("http://", "https://www.example.org"),
            ("//", "https://www.example.org"),
            ("mailto:", "mailto:name@example.org"),
            ("tel:", "tel:+41227305111"),
            ("https://a b.org/c", "https://ab.org/c"),
            ("https:/a.org", "https://a.org"),
            ("https:a.org/b", "https://a.org/b"),
            ("https:///a.org", "https://a.org"),
            ("///a.org", "https://a.org"),
            ("http://http://a.org", "http://a.org"),
            ("https://https//a.org", "https://a.org"),
            ("https://a..b/c", "https://a.b/c"),
            ("https://.org", "https://www.example.org"),
            ("https://a.org:99999/b", "https://a.org/b"),
            ("https://a<b.org", "https://www.example.org"),
            ("mailto:nobody", "mailto:name@example.org"),
            ("mailto:a@", "mailto:name@example.org"),
            ("mailto://a@b.org", "mailto:a@b.org"),
            ("mailto: a@b.org?subject=x", "mailto:a@b.org?subject=x"),
            ("mailto:%20a@b.org", "mailto:a@b.org"),
            ("tel:abc", "tel:+41227305111"),
        ] {
            let fault = fault(typed).unwrap_or_else(|| panic!("{typed}"));
            assert!(!is_usual(typed), "{typed}");
            let named =
                fault.help.rsplit("`").nth(1).map(|_| fault.help.split('`').rfind(|part| part.contains(':')));
            assert_eq!(named.flatten(), Some(help), "{typed}: {}", fault.help);
            assert!(super::fault(help).is_none(), "{help}");
        }
    }

    #[test]
    fn right_addresses_have_no_fault() {
        for typed in [
            "https://a.org",
            "http://a.org:8080/x",
            "https://user@a.org",
            "http://[::1]/",
            "https://例子.中国/a",
            "//a.org/x",
            "https://a.org./",
            "http://localhost:8000",
            "https://a.org?x",
            "mailto:a@b.org",
            "mailto:a@b.org,c@d.org?subject=a b",
            "mailto:?subject=x",
            "mailto:a%2Bb@c.org",
            "tel:+41 22 730 51 11",
            "tel:1-800-FLOWERS",
            "HTTPS://A.ORG",
            "https://a_b.org",
            "https://a.org/b c",
            "https://a.org/https://b.org",
        ] {
            assert!(fault(typed).is_none(), "{typed}");
        }
        assert!(
            is_usual("https://www.a-b.org/x") && is_usual("http://a.org?x") && !is_usual("https://a.org:80")
        );
    }
}
