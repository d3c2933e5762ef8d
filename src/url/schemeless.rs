//! Addresses of other sites and mail addresses without their scheme, which a link would read as a file: `www.a.org`, `a@b.org`.

/// The whole address that a text without a scheme stands for.
pub fn with_scheme(text: &str) -> Option<String> {
    let broken = ["https//:", "https//", "http//:", "http//"].iter().find_map(|start| {
        let rest = text.strip_prefix(start)?.trim_start_matches('/');
        is_host(rest, false).then(|| format!("{}://{rest}", start.split('/').next().unwrap_or_default()))
    });
    let named = || is_host(text, true).then(|| format!("https://{text}"));
    broken.or_else(named).or_else(|| is_mail(text).then(|| format!("mailto:{text}")))
}

/// An address without invalid spaces: after its scheme, and in its host or in the recipient of a mail.
pub fn without_spaces(address: &str) -> String {
    // Of two addresses, the first one.
    let address = [" http://", " https://"]
        .iter()
        .fold(address, |address, start| address.split(start).next().unwrap_or_default());
    let Some((scheme, rest)) = address
        .split_once(':')
        .filter(|(scheme, _)| !scheme.is_empty() && scheme.bytes().all(|byte| byte.is_ascii_alphabetic()))
    else {
        return address.to_owned();
    };
    let slashes = rest.len() - rest.trim_start_matches(['/', ' ']).len();
    let end = rest[slashes..].find(['/', '?', '#']).map_or(rest.len(), |at| slashes + at);
    let (host, path) = rest.split_at(end);
    format!("{scheme}:{}{path}", host.split_whitespace().collect::<String>())
}

/// Top-level domains that are not endings of files.
const ENDS: &[&str] = &[
    "com", "org", "net", "edu", "gov", "int", "info", "io", "dev", "eu", "uk", "fr", "de", "es", "ru", "cn",
    "ch", "it", "pt", "br", "mx", "ar", "pl", "ua", "kz", "jp", "kr", "in", "ae", "eg", "sa", "us", "ca",
    "au", "nl", "za", "ng", "ke", "tr", "id", "kg", "uz", "by", "co", "me", "test", "example",
];

/// Whether a text begins with the name of a host: `example.org/join`; not `e.g.`.
fn is_host(text: &str, by_end: bool) -> bool {
    let path = text.split(['#', '?']).next().unwrap_or_default();
    let (host, rest) = path.split_once('/').unwrap_or((path, ""));
    let host = host.to_ascii_lowercase();
    let Some((name, end)) = host.rsplit_once('.') else { return false };
    let known = ENDS.contains(&end) || name == "www" || host.starts_with("www.") || !by_end;
    // What follows is the path of the other site.
    !name.is_empty()
        && known
        && host.split('.').all(is_part)
        && rest.split('/').all(|part| part.is_empty() || is_path(part))
}

/// Whether a text is one mail address, or several, with a subject or without.
fn is_mail(text: &str) -> bool {
    let addresses = text.split('?').next().unwrap_or_default();
    addresses.split(',').all(|address| {
        let Some((name, host)) = address.trim().split_once('@') else { return false };
        let end = host.rsplit_once('.').map_or("", |(_, end)| end);
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"._+-".contains(&byte);
        !name.is_empty()
            && name.bytes().all(is_name)
            && host.split('.').all(is_part)
            && end.len() >= 2
            && end.bytes().all(|byte| byte.is_ascii_alphabetic())
    })
}

fn is_part(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'))
}

fn is_path(text: &str) -> bool {
    text.chars().all(|c| c.is_alphanumeric() || !c.is_ascii() || b"-_.~%+,:;=@!$&'*() ".contains(&(c as u8)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_in_the_name_of_a_host_go() {
        for (text, right) in [
            ("https://exa mple.org/a b", "https://example.org/a b"),
            ("https: //a.org", "https://a.org"),
            ("mailto: a@b.org", "mailto:a@b.org"),
            ("mailto:a@b.org?subject=a b", "mailto:a@b.org?subject=a b"),
            ("https://a.org https://b.org", "https://a.org"),
            ("a b.md", "a b.md"),
        ] {
            assert_eq!(without_spaces(text), right, "{text}");
        }
    }

    #[test]
    fn an_address_without_a_scheme_is_made_whole() {
        for (text, whole) in [
            ("www.a.org", "https://www.a.org"),
            ("WWW.A.ORG/b.md", "https://WWW.A.ORG/b.md"),
            ("example.com/join?a=b#c", "https://example.com/join?a=b#c"),
            ("t.me/x", "https://t.me/x"),
            ("a.example/x", "https://a.example/x"),
            ("https//a.org", "https://a.org"),
            ("http//:a.org/b", "http://a.org/b"),
            ("a@b.org", "mailto:a@b.org"),
            ("a.b+c@d-e.org?subject=x", "mailto:a.b+c@d-e.org?subject=x"),
            ("a@b.org,c@d.org", "mailto:a@b.org,c@d.org"),
            ("report.pdf", ""),
            ("e.g.", ""),
            ("icon@2x.png/a", ""),
            ("@a", ""),
            ("../a.org.md", ""),
            ("a/b.org", ""),
        ] {
            assert_eq!(with_scheme(text).unwrap_or_default(), whole, "{text}");
        }
    }
}
