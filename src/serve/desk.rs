//! The translator's desk: the queue of each language, a translation beside its original, and pages whose texts say where they come
//! from.
//!
//! Called by `server`, behind the same guard. [`desk`](crate::desk) has the data. `queue_page` and `translation_page` write the pages
//! inside of the `frame`, `marked` is what the translator's view of a page asks for, `words` the interface in the language of
//! whoever looks, `events` tells a page that the site has changed. A GET changes nothing.

mod addresses;
mod events;
mod frame;
mod marked;
mod queue_page;
mod source_of;
mod translation_page;
mod words;

use hyper::body::Bytes;
use hyper::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use hyper::http::request::Parts;
use hyper::http::{Response, StatusCode};

use super::address::query;
use super::answer::{moved, plain};
use super::body::Body;
use super::shared::Server;
use crate::live::{Preview, Trouble};
pub use addresses::{DESK, desk_of};
pub use events::events;
use frame::Shown;
pub use marked::{marked, marked_hash};
pub use source_of::source_of;
use words::Words;

/// What the pages may do: nothing but what this server gives them.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; \
                      base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// How often a translation is tried again that is being saved.
const TRIES: usize = 8;

/// Whether a path belongs to the desk.
pub fn is_of_desk(path: &str) -> bool {
    path.strip_prefix(DESK).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Answers a request for a page of the desk.
pub fn answer(server: &Server, parts: &Parts) -> Response<Body> {
    let path = parts.uri.path();
    if path == DESK {
        let query = parts.uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        return moved(&format!("{DESK}/{query}"), StatusCode::MOVED_PERMANENTLY);
    }
    if path != format!("{DESK}/") {
        return plain(StatusCode::NOT_FOUND, "the translator's desk has no such page\n");
    }
    if let Some(only) = &server.only {
        match query(&parts.uri, "lang") {
            None => {
                let ui = query(&parts.uri, "ui");
                let to = addresses::address(Some(only.segment()), None, ui.as_deref());
                return moved(&to, StatusCode::SEE_OTHER);
            }
            Some(segment) => {
                if let Some(refusal) = only.refused_by_desk(&segment, path) {
                    return refusal;
                }
            }
        }
    }
    match page(server, parts) {
        Ok((status, html)) => sent(status, html),
        Err(error) => plain(StatusCode::SERVICE_UNAVAILABLE, &format!("{error:#}\n")),
    }
}

/// A page with its status.
fn page(server: &Server, parts: &Parts) -> anyhow::Result<(StatusCode, String)> {
    let words = Words::of(parts);
    let preview = server.choices.of(parts);
    let (segment, entry) = (query(&parts.uri, "lang"), query(&parts.uri, "entry"));
    for _ in 0..TRIES {
        // Read first, so that changes meanwhile are sent again.
        let edition = server.hub.edition_name();
        let published = server.hub.preview(&preview)?;
        let view = server.hub.preview(&Preview { for_translators: true, ..preview.clone() })?;
        let editor = server.editor.links(&view);
        let shown = Shown { view: &view, published: &published, editor, words: &words, edition: &edition };
        let lang = segment.as_deref().map(|name| view.built.world().config.languages.by_segment(name));
        match (lang, &entry) {
            (None, _) => return Ok((StatusCode::OK, queue_page::overview(shown))),
            (Some(None), _) => return Ok((StatusCode::NOT_FOUND, frame::missing(shown, None))),
            (Some(Some(lang)), None) => return Ok((StatusCode::OK, queue_page::queue(shown, lang))),
            (Some(Some(lang)), Some(entry)) => {
                let earlier = |blob: &str| server.earlier.text(&server.editor.root, blob);
                match translation_page::page(shown, (lang, entry), &earlier) {
                    Ok(Some(html)) => return Ok((StatusCode::OK, html)),
                    Ok(None) => return Ok((StatusCode::NOT_FOUND, frame::missing(shown, Some(lang)))),
                    Err(Trouble::Stale(file)) => {
                        server.hub.edit(&[file.to_string()].into())?;
                    }
                    Err(Trouble::Failed(error)) => return Err(error),
                }
            }
        }
    }
    anyhow::bail!("the files of this translation change faster than they can be read")
}

fn sent(status: StatusCode, html: String) -> Response<Body> {
    let mut response = Response::new(Body::from(Bytes::from(html)));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert("content-security-policy", HeaderValue::from_static(POLICY));
    headers.insert("x-content-type-options", HeaderValue::from_static("nosniff"));
    headers.insert("referrer-policy", HeaderValue::from_static("no-referrer"));
    headers.insert("cross-origin-resource-policy", HeaderValue::from_static("same-origin"));
    headers.insert("cross-origin-opener-policy", HeaderValue::from_static("same-origin"));
    response
}
