//! The policy of the site inside its pages, for hosts that do not read `_headers`.
//!
//! A page carries the same words as `_headers` says for its path, without what browsers do not hear there (Content Security Policy 3,
//! section 3.3). A site that publishes a `_headers` file of its own has taken the policy into its hands.

use std::ops::Range;

use memchr::memmem;

use super::headers::policies;
use crate::config::Config;
use crate::markdown::escape;
use crate::site::Site;

/// What the element begins with.
const OPENING: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

/// Directives that a page cannot give itself.
const OF_SERVERS: &[&str] = &["frame-ancestors", "report-uri", "report-to", "sandbox"];

/// Bytes in which a head begins.
const HEAD: usize = 1024;

/// The page at an output path with the policy at the beginning of its head.
pub fn with_policy(config: &Config, site: &Site, path: &str, mut html: Vec<u8>) -> Vec<u8> {
    if site.assets.contains("_static/_headers") {
        return html;
    }
    let Some(at) = start(&html) else { return html };
    let address = ["/", path.strip_suffix("index.html").unwrap_or(path)].concat();
    for policy in policies(config, &address).into_iter().rev() {
        let kept = policy.split(';').map(str::trim).filter(|part| {
            let name = part.split_ascii_whitespace().next().unwrap_or_default();
            !name.is_empty() && !OF_SERVERS.iter().any(|other| name.eq_ignore_ascii_case(other))
        });
        let kept = kept.collect::<Vec<_>>().join("; ");
        if !kept.is_empty() {
            let element = ["\n", OPENING, &escape(&kept), "\">"].concat();
            html.splice(at..at, element.into_bytes());
        }
    }
    html
}

/// Where the policy belongs: behind the name of the encoding, which browsers look for first, or else at the start of the head.
fn start(html: &[u8]) -> Option<usize> {
    let begin = &html[..html.len().min(HEAD)];
    let head = memmem::find(begin, b"<head").or_else(|| memmem::find(begin, b"<HEAD"))?;
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
