//! The rules that a site gives its host: `_headers` and `_redirects`, as Netlify and Cloudflare Pages read them.
//!
//! They are read from the artifacts of these names. Rules that would harm the dev server are ignored: caching, which would hide
//! edits, and headers of the connection. The dev server's own script is added to a Content-Security-Policy.

/// A rule of `_headers`: a pattern of paths, and headers to set; an empty value removes a header.
#[derive(Clone, Debug, PartialEq, Eq)]
struct HeaderRule {
    pattern: String,
    headers: Vec<(String, String)>,
}

/// Headers that only the server sets.
const OWN: &[&str] = &[
    "cache-control",
    "connection",
    "content-encoding",
    "content-length",
    "content-range",
    "date",
    "etag",
    "expires",
    "last-modified",
    "location",
    "server",
    "strict-transport-security",
    "transfer-encoding",
    "upgrade",
];

/// The headers that the text of `_headers` sets for a path, names in lower case; several of one name are joined. `own`, a source of
/// a policy, is added to policies.
pub fn headers(text: &str, path: &str, own: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let applying = rules(text).into_iter().filter(|rule| matched(path_of(&rule.pattern), path).is_some());
    for (name, value) in applying.flat_map(|rule| rule.headers) {
        if OWN.contains(&name.as_str()) {
            continue;
        }
        let known = found.iter().position(|(known, _)| *known == name);
        match (known, value.is_empty()) {
            (Some(at), true) => {
                found.remove(at);
            }
            (Some(at), false) => found[at].1 = format!("{}, {value}", found[at].1),
            (None, true) => {}
            (None, false) => found.push((name, value)),
        }
    }
    for (name, value) in &mut found {
        if name.starts_with("content-security-policy") {
            *value = with_source(value, own);
        }
    }
    found
}

fn rules(text: &str) -> Vec<HeaderRule> {
    let mut rules: Vec<HeaderRule> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#')) {
        let inner = line.starts_with([' ', '\t']);
        match (inner, rules.last_mut()) {
            (false, _) => rules.push(HeaderRule { pattern: line.trim().to_owned(), headers: Vec::new() }),
            (true, None) => {}
            (true, Some(rule)) => {
                let line = line.trim();
                let away = line.strip_prefix('!').map(|name| (name.trim().to_lowercase(), String::new()));
                let set = || {
                    let (name, value) = line.split_once(':')?;
                    Some((name.trim().to_lowercase(), value.trim().to_owned()))
                };
                rule.headers.extend(away.or_else(set));
            }
        }
    }
    rules
}

/// The same policy, with scripts and connections of one more source.
fn with_source(policy: &str, own: &str) -> String {
    let mut directives: Vec<String> =
        policy.split(';').map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
    let named = |part: &str, name: &str| part.split_whitespace().next() == Some(name);
    let default = directives.iter().find(|part| named(part, "default-src")).cloned();
    for name in ["script-src", "connect-src"] {
        let stated = directives.iter_mut().find(|part| named(part, name));
        let of_default = || default.as_ref().map(|part| part.replacen("default-src", name, 1));
        let widened = |part: &str| format!("{} {own}", part.replace(" 'none'", ""));
        match stated {
            Some(part) => *part = widened(part),
            None => directives.extend(of_default().map(|part| widened(&part))),
        }
    }
    directives.join("; ")
}

/// Where `_redirects` sends a path without a file: address and status, 200 meaning that the target is shown at this path, and
/// whether the rule leads to a path of the site, with any value of its `:splat`.
pub fn redirect(text: &str, path: &str) -> Option<(String, u16, bool)> {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with('#'));
    lines
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            let (from, to) = (words.next()?, words.next()?);
            let status = words.next().map_or(Some(301), |word| word.trim_end_matches('!').parse().ok())?;
            let values = matched(path_of(from), path)?;
            // The longer name first, so that `:a` does not replace the beginning of `:ab`.
            let mut values: Vec<(String, String)> = values;
            values.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
            let is_local = to.starts_with('/') && !to.starts_with("//");
            let to =
                values.iter().fold(to.to_owned(), |to, (name, value)| to.replace(&format!(":{name}"), value));
            Some((to, status, is_local))
        })
        .next()
}

/// The path of a pattern that may name a host.
fn path_of(pattern: &str) -> &str {
    match pattern.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("/", |at| &rest[at..]),
        None => pattern,
    }
}

/// Whether a path fits a pattern with `*` and `:name`, and what they stand for.
fn matched(pattern: &str, path: &str) -> Option<Vec<(String, String)>> {
    let Some(at) = pattern.find(['*', ':']) else { return (pattern == path).then(Vec::new) };
    let path = path.strip_prefix(&pattern[..at])?;
    let rest = &pattern[at + 1..];
    if pattern[at..].starts_with('*') {
        let cuts = (0..=path.len()).rev().filter(|cut| path.is_char_boundary(*cut));
        return cuts.into_iter().find_map(|cut| {
            let mut values = matched(rest, &path[cut..])?;
            values.push(("splat".to_owned(), path[..cut].to_owned()));
            Some(values)
        });
    }
    let length = rest.find(|next: char| !next.is_ascii_alphanumeric() && next != '_').unwrap_or(rest.len());
    let cut = path.find('/').unwrap_or(path.len());
    if cut == 0 || length == 0 {
        return None;
    }
    let mut values = matched(&rest[length..], &path[cut..])?;
    values.push((rest[..length].to_owned(), path[..cut].to_owned()));
    Some(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADERS: &str = "# all\n/*\n  X-Frame-Options: DENY\n  Cache-Control: max-age=9\n/en/*\n  X-Of: one\n  X-Of: two\n/en/:page/\n  ! X-Frame-Options\n";

    #[test]
    fn headers_follow_their_patterns_and_caching_is_left_out() {
        assert_eq!(headers(HEADERS, "/fr/", ""), [("x-frame-options".to_owned(), "DENY".to_owned())]);
        assert_eq!(headers(HEADERS, "/en/join/", ""), [("x-of".to_owned(), "one, two".to_owned())]);
        assert_eq!(headers(HEADERS, "/en/a/b/", "").len(), 2);
    }

    #[test]
    fn a_policy_lets_the_own_script_in() {
        let with = |policy: &str| {
            headers(&format!("/*\n  Content-Security-Policy: {policy}\n"), "/", "h:1/own/").remove(0).1
        };
        assert_eq!(
            with("default-src 'none'; img-src *"),
            "default-src 'none'; img-src *; script-src h:1/own/; connect-src h:1/own/"
        );
        assert_eq!(with("script-src 'none'"), "script-src h:1/own/");
    }

    #[test]
    fn redirects_fill_their_places() {
        let text = "/old /new\n/blog/:year/* /news/:year-:splat 302\n/app/* /index.html 200\n";
        assert_eq!(redirect(text, "/old"), Some(("/new".to_owned(), 301, true)));
        assert_eq!(redirect(text, "/blog/2021/a/b"), Some(("/news/2021-a/b".to_owned(), 302, true)));
        assert_eq!(redirect(text, "/app/x"), Some(("/index.html".to_owned(), 200, true)));
        assert_eq!(redirect(text, "/other"), None);
    }
}
