//! What the translator's view of a page asks for: the page whose parts are numbered, where each comes from, and words.

use std::sync::Arc;

use serde_json::{Value, json};

use super::words::Words;
use crate::desk::Annotated;
use crate::diag::Diagnostics;
use crate::live::Preview;
use crate::live::{Trouble, View};
use crate::locales::state_file;
use crate::marks::Part;
use crate::serve::address::{self, Target};
use crate::serve::editor::Links;
use crate::serve::shared::Server;
use crate::source::{Positions, line_column};

/// How often a page is tried again that is being saved.
const TRIES: usize = 8;

/// The messages of the panel.
const WORDS: [&str; 14] = [
    "view",
    "view-hint",
    "view-message",
    "view-block",
    "view-field",
    "view-fact",
    "view-built-in",
    "view-nothing",
    "view-next",
    "view-previous",
    "view-attribute",
    "open",
    "close",
    "desk",
];

/// The page at a path, whose parts are numbered; `None` if there is none.
pub fn marked(
    server: &Server,
    preview: &Preview,
    path: &str,
    parts: &hyper::http::request::Parts,
) -> anyhow::Result<Option<Value>> {
    let Some((view, at, page)) = annotated(server, preview, path)? else { return Ok(None) };
    let words = Words::of(parts);
    let language = words.language();
    let texts: serde_json::Map<String, Value> =
        WORDS.iter().map(|id| ((*id).to_owned(), json!(words.text(id)))).collect();
    let links = server.editor.links(&view);
    Ok(Some(json!({
        "hash": hash(&page),
        "html": String::from_utf8_lossy(&page.html),
        "parts": places(&view, at, &page, links),
        "words": texts,
        "lang": &*language.tag,
        "dir": language.direction.as_str(),
    })))
}

/// A name for the numbered page at a path.
pub fn marked_hash(server: &Server, preview: &Preview, path: &str) -> Option<String> {
    let (_, _, page) = annotated(server, preview, path).ok()??;
    Some(hash(&page))
}

fn hash(page: &Annotated) -> String {
    let parts = format!("{:?}", page.parts);
    let hash = blake3::hash(&[&page.html, parts.as_bytes()].concat());
    hash.to_hex().as_str().chars().take(32).collect()
}

type Page = (Arc<View>, usize, Annotated);

fn annotated(server: &Server, preview: &Preview, path: &str) -> anyhow::Result<Option<Page>> {
    for _ in 0..TRIES {
        let view = server.hub.preview(preview)?;
        let at = match address::find(&view, path) {
            Target::Artifact(at) | Target::Missing(Some(at)) => at,
            Target::Moved(_) | Target::Missing(None) => return Ok(None),
        };
        match view.annotated(at) {
            Ok(page) => return Ok(Some((view, at, page))),
            Err(Trouble::Stale(file)) => {
                server.hub.edit(&[file.to_string()].into())?;
            }
            Err(Trouble::Failed(error)) => return Err(error),
        }
    }
    anyhow::bail!("the file of this page changes faster than it can be read")
}

/// Where each part of a page comes from.
fn places(view: &View, at: usize, page: &Annotated, links: Links<'_>) -> Vec<Value> {
    let file = view.page(at).map(|(_, page)| Arc::clone(&page.document.path));
    let text = file.as_ref().and_then(|path| view.inputs.text(path, &mut Diagnostics::new()));
    let positions = text.as_deref().map(Positions::new);
    let part = |(part, number): &(Part, usize)| match part {
        Part::Message => message(view, *number, links),
        Part::Block => {
            let (Some(path), Some(positions)) = (&file, &positions) else { return json!({ "kind": "none" }) };
            let line = positions.at(*number).0;
            json!({ "kind": "block", "path": &**path, "line": line, "href": links.link(path, line, 1) })
        }
    };
    page.parts.iter().map(part).collect()
}

fn message(view: &View, number: usize, links: Links<'_>) -> Value {
    let marked = view.marked();
    let Some((lang, id)) = marked.messages.get(number) else { return json!({ "kind": "none" }) };
    let world = view.built.world();
    let segment = &world.config.language(*lang).segment;
    let place = marked.places().get(&(*lang, id.clone()));
    let sources = &world.theme.messages;
    let text =
        |path: &Arc<str>| sources.iter().find(|source| source.path == *path).map(|source| &source.text);
    let at = place
        .map(|place| (&place.path, text(&place.path).map_or(1, |text| line_column(text, place.start).0)));
    let own = format!("locales/{segment}/");
    json!({
        "kind": "message",
        "id": id,
        "path": at.map(|(path, _)| &**path),
        "line": at.map(|(_, line)| line),
        "href": at.and_then(|(path, line)| links.link(path, line, 1)),
        // A message of the program is replaced by one of the site.
        "own": at.is_none_or(|(path, _)| path.starts_with("builtin/")).then_some(own),
        "state": state_file::NAME,
    })
}
