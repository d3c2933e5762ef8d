//! What the bar and the overlay in the browser show about a page, as JSON.

use std::sync::Arc;

use serde_json::{Value, json};

use super::answer::Found;
use super::desk::desk_of;
use super::editor::{Editor, Links};
use crate::build::scope;
use crate::check;
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::live::{Preview, View};
use crate::report::{Tally, Texts, browser};
use crate::site::{ArtifactKind, Page, PageId};
use crate::source::Place;

/// How many problems of other pages are shown.
const SHOWN: usize = 50;

/// All that is shown of a page.
pub fn about(found: &Found, preview: &Preview, editor: &Editor, edition: &str) -> Value {
    let view = &found.view;
    let shown = found.at.and_then(|at| view.page(at));
    let editor = editor.links(view);
    let mut shown_as = Shown { texts: Texts::of(&view.inputs), editor };
    let judged = problems(view, found.at);
    let (own, others) = &judged;
    let (of_page, of_all) = (Tally::of(own), Tally::of(own) + Tally::of(others));
    json!({
        "hash": found.hash(),
        "edition": edition,
        "told": name_of(view, found.at, &judged),
        "problems": {
            "page": shown_as.list(own, SHOWN),
            "site": shown_as.list(others, SHOWN),
            "more": own.len().saturating_sub(SHOWN) + others.len().saturating_sub(SHOWN),
            "pageErrors": of_page.errors,
            "pageWarnings": of_page.warnings,
            "errors": of_all.errors,
            "warnings": of_all.warnings,
        },
        "page": found.at.zip(shown).map(|(at, (id, page))| self::page(view, (at, id, page), &mut shown_as)),
        "languages": languages(view, found, shown.map(|(_, page)| page)),
        "preview": {
            "today": view.built.world().config.today.to_string(),
            "asOf": preview.today.map(|day| day.to_string()),
            "drafts": view.built.world().config.drafts,
        },
    })
}

/// How problems are shown: with the texts around them, and links that open these in an editor.
struct Shown<'v> {
    texts: Texts<'v>,
    editor: Links<'v>,
}

impl Shown<'_> {
    /// The first of some problems.
    fn list(&mut self, problems: &[(Severity, Diagnostic)], most: usize) -> Vec<Value> {
        let link = |path: &str, line, column| self.editor.link(path, line, column);
        let first = problems.iter().take(most);
        first.map(|(severity, problem)| browser(&self.texts.finding(*severity, problem), &link)).collect()
    }
}

/// A hash of all problems and of the text of the page, so that the browser requests them only when they have changed.
pub fn problems_hash(view: &View, at: Option<usize>) -> String {
    name_of(view, at, &problems(view, at))
}

fn name_of(view: &View, at: Option<usize>, judged: &(Judged, Judged)) -> String {
    let shown = at.and_then(|at| view.page(at));
    let files = shown.map(|(_, page)| files_of(view, page)).unwrap_or_default();
    let stamps: Vec<_> =
        files.iter().map(|path| view.inputs.find(path).map(|file| view.inputs.stamp(file))).collect();
    let text = format!("{judged:?} {stamps:?}");
    blake3::hash(text.as_bytes()).to_hex().as_str().chars().take(16).collect()
}

type Judged = Vec<(Severity, Diagnostic)>;

/// The problems of a page, and those of the rest; errors first.
fn problems(view: &View, at: Option<usize>) -> (Judged, Judged) {
    let shown = at.and_then(|at| view.page(at));
    let files = shown.map(|(_, page)| files_of(view, page)).unwrap_or_default();
    let rendering = at.map_or_else(Diagnostics::new, |at| view.problems_of(at));
    let of_page = |problem: &Diagnostic| {
        let place = problem.place.as_ref();
        place.is_some_and(|place| files.contains(&place.path))
            || rendering.iter().any(|other| other == problem)
    };
    let mut all = view.problems();
    all.sort_by_key(|(severity, _)| *severity);
    all.into_iter().partition(|(_, problem)| of_page(problem))
}

/// The files that a page is made of: its text, and the facts of its entry if they have a file.
fn files_of(view: &View, page: &Page) -> Vec<Arc<str>> {
    let facts = &view.built.world().site.entry(page.entry).file;
    // Without facts, the file of the entry is a text, which may be in another language.
    let facts = Some(facts).filter(|file| !file.ends_with(".md"));
    [&page.document.path].into_iter().chain(facts).cloned().collect()
}

/// The problems that `hexaglot check` reports in a page's own files.
fn remarks(view: &View, page: &Page) -> Judged {
    let world = view.built.world();
    let scope = scope(world);
    let found = check::of_entry(scope, world.site.entry(page.entry), &view.inputs);
    let files = files_of(view, page);
    let is_here = |place: &Place| files.contains(&place.path);
    let own = |problem: &Diagnostic| {
        let also = problem.also.iter().map(|(place, _)| place);
        problem.place.iter().chain(also).any(is_here)
    };
    view.built.judge(found).into_iter().filter(|(_, problem)| own(problem)).collect()
}

/// The data of the page itself.
fn page(view: &View, (at, id, page): (usize, PageId, &Page), shown: &mut Shown<'_>) -> Value {
    let editor = shown.editor;
    let world = view.built.world();
    let site = &world.site;
    let entry = site.entry(page.entry);
    let text_lang = world.config.language(page.text_lang());
    let words = view.words(at);
    // Readers read about this many words, or Han characters, in a minute.
    let speed = if text_lang.primary() == "zh" || text_lang.primary() == "ja" { 350 } else { 220 };
    let file = |path: &str| json!({ "path": path, "href": editor.link(path, 1, 1) });
    let paths = site.alternates(entry).map(|page| &page.document.path);
    let mut files: Vec<&str> = paths.chain([&entry.file]).map(|path| &**path).collect();
    files.sort_unstable();
    files.dedup();
    let template = view.built.template_file(id);
    let headings = page.document.outline.headings.iter().enumerate().map(
        |(at, heading)| json!({ "level": heading.level, "id": world.site.heading_id(page, at), "text": heading.text }),
    );
    let remarks = shown.list(&remarks(view, page), usize::MAX);
    let language = world.config.language(page.lang);
    json!({
        "desk": desk_of(&language.segment, &entry.path),
        "title": page.title,
        "kind": entry.kind.name,
        "state": site.state_name(page),
        "notice": page.notice.map(|lang| world.config.language(lang).name.to_string()),
        "words": words,
        "minutes": words.div_ceil(speed),
        "file": file(&page.document.path),
        "files": files.into_iter().map(file).collect::<Vec<_>>(),
        "template": template.as_deref().map(file),
        "outline": headings.collect::<Vec<_>>(),
        "remarks": remarks,
    })
}

/// All languages with the address of this page in each.
fn languages(view: &View, found: &Found, page: Option<&Page>) -> Vec<Value> {
    let world = view.built.world();
    let base = &world.config.base_path;
    let here = found.at.map(|at| &view.artifact(at).what);
    let address = |language: &crate::lang::Language| match (page, here) {
        (Some(page), _) => {
            let other = world.site.page_of(page.entry, language.id).map(|id| world.site.page(id));
            other.map(|other| (format!("{base}{}", world.site.url(other)), other.notice.is_none()))
        }
        (None, Some(ArtifactKind::NotFound(_))) => None,
        _ => Some((format!("{base}{}", language.folder()), true)),
    };
    let languages = world.config.languages.iter().map(|language| {
        let address = address(language);
        json!({
            "segment": &*language.segment,
            "tag": &*language.tag,
            "name": &*language.name,
            "dir": language.direction.as_str(),
            "href": address.as_ref().map(|(address, _)| address),
            "translated": address.as_ref().is_some_and(|(_, translated)| *translated),
            "current": page.is_some_and(|page| page.lang == language.id),
        })
    });
    languages.collect()
}
