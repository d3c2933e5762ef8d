//! A visitor: from the home page and the sitemap to all that can be reached, as the bucket is at one moment.

use std::collections::BTreeSet;

use crate::double::Objects;

/// The links that lead to nothing.
pub fn broken(objects: &Objects) -> Vec<String> {
    let text = |path: &str| Some(String::from_utf8_lossy(&objects.get(path)?.bytes).into_owned());
    from_entrances(&text)
}

/// The same of a server that is asked for each text; `None` is an answer that something is missing.
pub fn from_entrances(text: &dyn Fn(&str) -> Option<String>) -> Vec<String> {
    let mut wrong = Vec::new();
    let (mut seen, mut next) = (BTreeSet::new(), Vec::new());
    for entrance in ["index.html", "sitemap.xml"] {
        next.extend(text(entrance).map(|found| (entrance.to_owned(), found)));
    }
    while let Some((path, found)) = next.pop() {
        if !seen.insert(path.clone()) {
            continue;
        }
        for link in links(&path, &found).into_iter().filter(|link| !seen.contains(link)).collect::<Vec<_>>() {
            match text(&link) {
                Some(found) => next.push((link, found)),
                None => wrong.push(format!("{path} leads to {link}")),
            }
        }
    }
    wrong
}

/// The files that a file names.
fn links(path: &str, text: &str) -> BTreeSet<String> {
    let signs: &[(&str, char)] = match path.rsplit('.').next().unwrap() {
        "html" => &[(" href=\"", '"'), (" src=\"", '"'), (" href=", ' '), (" src=", ' ')],
        "xml" => &[("<loc>", '<'), (" href=\"", '"')],
        _ => &[],
    };
    let mut found = BTreeSet::new();
    for (before, after) in signs {
        for part in text.split(before).skip(1) {
            let address = part.split(['>', *after]).next().unwrap();
            let address = address.trim_matches('"').split(['#', '?']).next().unwrap();
            let address = address.strip_prefix("https://site.test").unwrap_or(address);
            if address.starts_with("//") || address.contains(':') || address.is_empty() {
                continue;
            }
            let base = url::Url::parse(&format!("http://x/{path}")).unwrap();
            let target = base.join(address).unwrap();
            let target =
                percent_encoding::percent_decode_str(target.path()).decode_utf8().unwrap().into_owned();
            let target = target.trim_start_matches('/');
            found.insert(if target.is_empty() || target.ends_with('/') {
                format!("{target}index.html")
            } else {
                target.to_owned()
            });
        }
    }
    found
}
