//! A request for an artifact -> the answer of a static host, with the dev server's script at the end of pages.

use std::sync::Arc;

use hyper::body::Bytes;
use hyper::http::header::{
    ACCEPT_RANGES, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, HOST, HeaderName,
    HeaderValue, IF_NONE_MATCH, IF_RANGE, LOCATION, RANGE,
};
use hyper::http::request::Parts;
use hyper::http::{Method, Response, StatusCode};

use super::address::{self, Target};
use super::body::Body;
use super::host_rules;
use crate::live::{Hub, Preview, Trouble, View};
use crate::outputs;
use crate::site::address as published;
use crate::site::{Absence, ArtifactKind};
use crate::url;

/// The server's own files are below this path.
pub const OWN: &str = "/__hexaglot";

/// How often a page is tried again that is being saved.
const TRIES: usize = 8;

/// The bytes that a path stands for.
pub struct Found {
    /// The status.
    pub status: StatusCode,
    /// The bytes, as a build makes them.
    pub bytes: Vec<u8>,
    /// Where they were found.
    pub view: Arc<View>,
    /// Which artifact they are, if they are one.
    pub at: Option<usize>,
}

impl Found {
    /// A short name of the bytes.
    pub fn hash(&self) -> String {
        hash(&self.bytes)
    }
}

/// The target of a path.
pub enum Way {
    /// Something to show.
    Here(Found),
    /// Another address.
    There(String, StatusCode),
}

fn hash(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().as_str().chars().take(32).collect()
}

/// Finds the target of a path. Files that were just saved are read first, so nobody sees an old text or half of a new one.
///
/// # Errors
///
/// An error of the operating system.
pub fn look(hub: &Hub, preview: &Preview, path: &str) -> anyhow::Result<Way> {
    for _ in 0..TRIES {
        let view = hub.preview(preview)?;
        let (status, at) = match address::find(&view, path) {
            Target::Artifact(at) => (StatusCode::OK, Some(at)),
            Target::Moved(to) => return Ok(Way::There(local(&to), StatusCode::MOVED_PERMANENTLY)),
            Target::Missing(at) => match redirect(&view, path) {
                Some((to, StatusCode::OK)) => match address::find(&view, &to) {
                    Target::Artifact(at) => (StatusCode::OK, Some(at)),
                    _ => (StatusCode::NOT_FOUND, at),
                },
                Some((to, status)) if status.is_redirection() => return Ok(Way::There(to, status)),
                _ => (StatusCode::NOT_FOUND, at),
            },
        };
        let Some(at) = at else { return Ok(Way::Here(Found { status, bytes: Vec::new(), view, at: None })) };
        match view.bytes(at) {
            Ok(bytes) => {
                let failed = bytes.is_empty() && is_page(&view, at);
                let status = if failed { StatusCode::INTERNAL_SERVER_ERROR } else { status };
                return Ok(Way::Here(Found { status, bytes, view, at: Some(at) }));
            }
            Err(Trouble::Stale(file)) => {
                hub.edit(&[file.to_string()].into())?;
            }
            Err(Trouble::Failed(error)) => return Err(error),
        }
    }
    anyhow::bail!("the file of this page changes faster than it can be read")
}

fn redirect(view: &View, path: &str) -> Option<(String, StatusCode)> {
    let rules = view.bytes(view.find("_redirects")?).ok()?;
    let (to, status, is_local) = host_rules::redirect(&String::from_utf8_lossy(&rules), path)?;
    let to = if is_local { local(&to) } else { to };
    Some((to, StatusCode::from_u16(status).ok()?))
}

fn is_page(view: &View, at: usize) -> bool {
    view.artifact(at).path.ends_with(".html")
        && !matches!(view.artifact(at).what, ArtifactKind::File(_) | ArtifactKind::Static(_))
}

/// Answers a request for an artifact.
pub fn answer(hub: &Hub, preview: &Preview, request: &Parts) -> Response<Body> {
    let path = request.uri.path();
    let mut response = match look(hub, preview, path) {
        Ok(Way::Here(found)) => shown(found, path, request),
        Ok(Way::There(to, status)) => {
            let query = request.uri.query().map(|query| format!("?{query}")).unwrap_or_default();
            moved(&format!("{to}{query}"), status)
        }
        Err(error) => plain(StatusCode::SERVICE_UNAVAILABLE, &format!("{error:#}\n")),
    };
    // Another save may come at any time; the browser asks each time, and gets a short answer if nothing has changed.
    response.headers_mut().entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache"));
    response
}

/// A path of this server: two slashes at its beginning, of either kind, would begin the name of another host.
pub fn local(path: &str) -> String {
    format!("/{}", path.trim_start_matches(['/', '\\']))
}

/// Sends the browser to another address.
pub fn moved(to: &str, status: StatusCode) -> Response<Body> {
    let mut response = plain(status, "");
    match HeaderValue::from_str(to) {
        Ok(to) => {
            response.headers_mut().insert(LOCATION, to);
            // A browser keeps a permanent redirect for good, but a later edit may put a page there.
            response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
            response
        }
        Err(_) => plain(StatusCode::NOT_FOUND, "no such address\n"),
    }
}

/// A few words.
pub fn plain(status: StatusCode, words: &str) -> Response<Body> {
    let mut response = Response::new(Body::from(words.to_owned()));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    response
}

fn shown(found: Found, path: &str, request: &Parts) -> Response<Body> {
    let name = found.at.map_or(published::NOT_FOUND, |at| &*found.view.artifact(at).path);
    let kind = url::type_of(name);
    let redirects =
        found.at.is_some_and(|at| matches!(found.view.artifact(at).what, ArtifactKind::Redirect(_)));
    let is_html = kind.starts_with("text/html");
    let given = headers(&found.view, path, &own_source(request));
    let absence = if found.status == StatusCode::NOT_FOUND { absence(&found.view, path) } else { None };
    let bytes = if is_html && !redirects { with_script(&found, absence.as_deref()) } else { found.bytes };
    let etag = format!("\"{}\"", hash(&bytes));
    let mut response = body(found.status, bytes, &etag, request);
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(HeaderName::from_static("x-content-type-options"), HeaderValue::from_static("nosniff"));
    for (name, value) in given {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(&value)) {
            headers.insert(name, value);
        }
    }
    response
}

/// The server's own files as a source of a Content-Security-Policy, in which addresses cannot have brackets.
fn own_source(request: &Parts) -> String {
    let host = request.headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    if host.starts_with('[') { "'self'".to_owned() } else { format!("{host}{OWN}/") }
}

/// The headers that the site's own `_headers` gives a path.
fn headers(view: &View, path: &str, own: &str) -> Vec<(String, String)> {
    let rules = view.find(published::HEADERS).and_then(|at| view.bytes(at).ok());
    rules.map(|rules| host_rules::headers(&String::from_utf8_lossy(&rules), path, own)).unwrap_or_default()
}

/// All bytes, no bytes, or the requested range.
fn body(status: StatusCode, bytes: Vec<u8>, etag: &str, request: &Parts) -> Response<Body> {
    let header = |name| request.headers.get(name).and_then(|value| value.to_str().ok());
    let length = bytes.len();
    let (mut status, mut bytes) = (status, Bytes::from(bytes));
    let mut range_sent = None;
    if status == StatusCode::OK {
        let known = header(IF_NONE_MATCH).is_some_and(|tags| tags.split(',').any(|tag| is_tag(tag, etag)));
        let same = header(IF_RANGE).is_none_or(|tag| tag.trim() == etag);
        match header(RANGE)
            .filter(|_| same && request.method == Method::GET)
            .and_then(|range| asked(range, length))
        {
            _ if known => (status, bytes) = (StatusCode::NOT_MODIFIED, Bytes::new()),
            Some(Some((first, last))) => {
                (status, bytes) = (StatusCode::PARTIAL_CONTENT, bytes.slice(first..last + 1));
                range_sent = Some(format!("bytes {first}-{last}/{length}"));
            }
            Some(None) => {
                (status, bytes) = (StatusCode::RANGE_NOT_SATISFIABLE, Bytes::new());
                range_sent = Some(format!("bytes */{length}"));
            }
            None => {}
        }
    }
    let size = bytes.len();
    let empty = request.method == Method::HEAD || status == StatusCode::NOT_MODIFIED;
    let mut response = Response::new(if empty { Body::empty() } else { Body::from(bytes) });
    *response.status_mut() = status;
    let headers = response.headers_mut();
    if status != StatusCode::NOT_MODIFIED {
        headers.insert(CONTENT_LENGTH, HeaderValue::from(size));
    }
    headers.insert(ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    let values = [(ETAG, Some(etag.to_owned())), (CONTENT_RANGE, range_sent)];
    for (name, value) in values {
        if let Some(value) = value.and_then(|value| HeaderValue::from_str(&value).ok()) {
            headers.insert(name, value);
        }
    }
    response
}

fn is_tag(given: &str, etag: &str) -> bool {
    let given = given.trim();
    given == "*" || given.strip_prefix("W/").unwrap_or(given) == etag
}

/// The requested range: first and last byte, or `None` inside if it is outside the file. Several ranges, and invalid ones, are
/// answered with the whole file.
fn asked(range: &str, length: usize) -> Option<Option<(usize, usize)>> {
    let (first, last) = range.strip_prefix("bytes=")?.trim().split_once('-')?;
    if last.contains(',') {
        return None;
    }
    let number =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<usize>().ok())?;
    match (first, last) {
        ("", last) => {
            let count = number(last)?.min(length);
            Some((count > 0).then(|| (length - count, length - 1)))
        }
        (first, last) => {
            let first = number(first)?;
            let last = if last.is_empty() { usize::MAX } else { number(last)? };
            if last < first {
                return None;
            }
            Some((first < length).then(|| (first, last.min(length - 1))))
        }
    }
}

/// Why an entry has no page at its address: it is a draft, or it is not published on this day.
fn absence(view: &View, path: &str) -> Option<String> {
    let world = view.built.world();
    let (path, base) = (url::decode(path)?, url::decode(&world.config.base_path)?);
    let below = path.strip_prefix(&*base)?;
    let plain = below.trim_matches('/');
    let languages = &world.config.languages;
    let parted = plain.split_once('/').filter(|(segment, _)| languages.by_segment(segment).is_some());
    let entry = parted.map(|(_, entry)| entry).or(languages.at_root().map(|_| plain))?;
    Some(match world.site.hidden.get(entry)? {
        Absence::Draft => {
            format!("This page is a draft and is not published. {}", choice("drafts=1", "Show drafts"))
        }
        Absence::Until(day) => {
            let choice = choice(&format!("as-of={day}"), "Show that day");
            format!("This page is published from {day} on. {choice}")
        }
        Absence::From(day) => {
            format!("This page was published until {day}, not on that day and after it.")
        }
    })
}

/// A button by which the script of the dev server chooses how this browser looks at the site.
fn choice(query: &str, words: &str) -> String {
    format!("<button type=\"button\" data-preview=\"{query}\">{words}</button>")
}

/// The page with the script of the dev server before the end of its body, and a remark at its head.
fn with_script(found: &Found, remark: Option<&str>) -> Vec<u8> {
    let script =
        format!("<script type=\"module\" src=\"{OWN}/client.js\" data-hash=\"{}\"></script>", found.hash());
    let remark = remark.map(|words| format!("<p role=\"status\" lang=\"en\" dir=\"ltr\">{words}</p>"));
    let remark = remark.unwrap_or_default();
    if found.bytes.is_empty() {
        let status = found.status;
        return format!(
            "<!doctype html><meta charset=\"utf-8\"><title>{status}</title><body>{remark}{script}</body>"
        )
        .into_bytes();
    }
    // The policy inside the page would block the script; the same policy is in the header, where the script is allowed.
    let policy = outputs::find_policy(&found.bytes).unwrap_or_default();
    let bytes = [&found.bytes[..policy.start], &found.bytes[policy.end..]].concat();
    let end = bytes.windows(7).rposition(|bytes| bytes.eq_ignore_ascii_case(b"</body>"));
    let (before, after) = bytes.split_at(end.unwrap_or(bytes.len()));
    let (head, body) = before.split_at(if remark.is_empty() { 0 } else { start_of_body(before) });
    [head, remark.as_bytes(), body, script.as_bytes(), after].concat()
}

/// Where the content of a page's body begins.
fn start_of_body(html: &[u8]) -> usize {
    let tag = html.windows(5).position(|bytes| bytes.eq_ignore_ascii_case(b"<body")).unwrap_or(0);
    html[tag..].iter().position(|byte| *byte == b'>').map_or(0, |at| tag + at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_cut_to_the_length() {
        assert_eq!(asked("bytes=0-3", 10), Some(Some((0, 3))));
        assert_eq!(asked("bytes=4-", 10), Some(Some((4, 9))));
        assert_eq!(asked("bytes=-3", 10), Some(Some((7, 9))));
        assert_eq!(asked("bytes=8-99", 10), Some(Some((8, 9))));
        assert_eq!(asked("bytes=10-", 10), Some(None));
        assert_eq!(asked("bytes=-0", 10), Some(None));
        for other in ["bytes=3-1", "bytes=0-1,3-4", "lines=1-2", "bytes=a-b", "bytes=", "bytes=-"] {
            assert!(asked(other, 10).is_none_or(|range| range.is_none()), "{other}");
        }
    }
}
