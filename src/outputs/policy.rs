//! The policy of the site inside its pages, for hosts that do not read `_headers`.
//!
//! A page has the same policy as `_headers` sets for its path, without the directives that browsers ignore there (Content Security
//! Policy 3, section 3.3). A site that publishes its own `_headers` file is responsible for the policy.

use std::ops::Range;
use std::sync::LazyLock;

use memchr::{memchr_iter, memmem};

use super::hosting::{PageUse, policies, policy};
use crate::config::Config;
use crate::markdown::escape;
use crate::site::Site;
use crate::site::address;
use crate::url;

/// The beginning of the element.
const OPENING: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

/// Directives that a page cannot give itself.
const OF_SERVERS: &[&str] = &["frame-ancestors", "report-uri", "report-to", "sandbox"];

/// Bytes in which a head begins.
const HEAD: usize = 1024;

/// The page at an output path with the policy at the beginning of its head.
pub fn with_policy(config: &Config, site: &Site, path: &str, mut html: Vec<u8>) -> Vec<u8> {
    if site.assets.contains(&address::own_headers()) {
        return html;
    }
    let Some(at) = start(&html) else { return html };
    let address = url::address(path);
    let page = page_use(config, site, &address);
    if config.headers.is_empty() {
        insert(&mut html, at, own(page));
        return html;
    }
    let elements: String = policies(config, &address, page).into_iter().map(element).collect();
    insert(&mut html, at, &elements);
    html
}

fn insert(html: &mut Vec<u8>, at: usize, element: &str) {
    let (before, length) = (html.len(), element.len());
    html.resize(before + length, 0);
    html.copy_within(at..before, at + length);
    html[at..at + length].copy_from_slice(element.as_bytes());
}

/// What a page at an address needs.
fn page_use(config: &Config, site: &Site, address: &str) -> PageUse {
    if config.search.is_none() {
        return PageUse::Plain;
    }
    let is_search = |lang| site.search_page(config, lang).is_some_and(|page| page == address);
    let may_be = address.ends_with(&format!("/{}", address::SEARCH));
    let is_search = may_be && config.languages.iter().any(|language| is_search(language.id));
    if is_search { PageUse::Search } else { PageUse::Form }
}

/// The element for the policy that a page has by itself.
fn own(page: PageUse) -> &'static str {
    static PLAIN: LazyLock<String> = LazyLock::new(|| element(policy(PageUse::Plain)));
    static FORM: LazyLock<String> = LazyLock::new(|| element(policy(PageUse::Form)));
    static SEARCH: LazyLock<String> = LazyLock::new(|| element(policy(PageUse::Search)));
    match page {
        PageUse::Plain => &PLAIN,
        PageUse::Form => &FORM,
        PageUse::Search => &SEARCH,
    }
}

/// A policy as an element; `None` if none of its directives is allowed there.
fn element(policy: &str) -> String {
    let kept = policy.split(';').map(str::trim).filter(|part| {
        let name = part.split_ascii_whitespace().next().unwrap_or_default();
        !name.is_empty() && !OF_SERVERS.iter().any(|other| name.eq_ignore_ascii_case(other))
    });
    let kept = kept.collect::<Vec<_>>().join("; ");
    if kept.is_empty() { kept } else { ["\n", OPENING, &escape(&kept), "\">"].concat() }
}

/// The place of the policy: after the encoding, which browsers look for first, or else at the start of the head.
fn start(html: &[u8]) -> Option<usize> {
    let begin = &html[..html.len().min(HEAD)];
    let is_head = |at: &usize| {
        let name = begin.get(at + 1..at + 5).is_some_and(|name| name.eq_ignore_ascii_case(b"head"));
        name && begin.get(at + 5).is_some_and(|end| !end.is_ascii_alphanumeric())
    };
    let head = memchr_iter(b'<', begin).find(is_head)?;
    let end_of = |from: usize| Some(from + begin[from..].iter().position(|byte| *byte == b'>')? + 1);
    let head = end_of(head)?;
    let rest = begin[head..].trim_ascii_start();
    let is_encoding = rest.get(..13).is_some_and(|tag| tag.eq_ignore_ascii_case(b"<meta charset"));
    if is_encoding { end_of(begin.len() - rest.len()) } else { Some(head) }
}

/// Where a page has such a policy, with the line end before it.
pub fn find_policy(html: &[u8]) -> Option<Range<usize>> {
    let begin = &html[..html.len().min(HEAD)];
    let at = memmem::find(begin, OPENING.as_bytes())?;
    let end = at + html[at..].iter().position(|byte| *byte == b'>')? + 1;
    let start = at - usize::from(at > 0 && html[at - 1] == b'\n');
    Some(start..end)
}
