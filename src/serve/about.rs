//! What the bar and the overlay in the browser show of a page, as JSON.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};

use super::answer::Found;
use crate::check::{self, Scope};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::live::{Preview, View};
use crate::site::{Page, PageId, What};
use crate::source::{Place, line_column};
use crate::theme::Theme;

/// So many problems of the rest of the site are shown.
const SHOWN: usize = 50;

/// Lines of a file before and after a problem.
const AROUND: usize = 2;

/// The longest line that is shown, in characters.
const WIDEST: usize = 240;

/// Where files are opened.
#[derive(Clone, Debug)]
pub struct Editor {
    /// The site's folder.
    pub root: std::path::PathBuf,
    /// An address with `{path}`, `{line}` and `{column}`, instead of the site's own.
    pub form: Option<String>,
}

/// Opens files in Visual Studio Code.
const VSCODE: &str = "vscode://file{path}:{line}:{column}";

/// Where files of a site are opened.
#[derive(Clone, Copy)]
struct Links<'e> {
    root: &'e Path,
    form: &'e str,
}

impl Links<'_> {
    fn link(&self, path: &str, line: usize, column: usize) -> Option<String> {
        let whole = self.root.join(path);
        let there = Path::new(path).components().next().is_some_and(|first| first.as_os_str() != "builtin");
        let shown = whole.to_str().filter(|_| there)?.replace('\\', "/");
        let rooted = if shown.starts_with('/') { shown } else { format!("/{shown}") };
        let path = crate::url::encode_path(&rooted).into_owned();
        let filled = self.form.replace("{path}", &path);
        Some(filled.replace("{line}", &line.to_string()).replace("{column}", &column.to_string()))
    }
}

/// All that is shown of a page.
pub fn about(found: &Found, preview: &Preview, editor: &Editor, edition: &str) -> Value {
    let view = &found.view;
    let shown = found.at.and_then(|at| view.page(at));
    let own_form = view.built.world().config.editor.as_deref();
    let form = editor.form.as_deref().or(own_form).unwrap_or(VSCODE);
    let editor = Links { root: &editor.root, form };
    let mut texts = Texts { view, editor, known: BTreeMap::new() };
    let (own, others) = problems(view, found.at);
    let errors = |list: &[(Severity, Diagnostic)]| {
        list.iter().filter(|(severity, _)| *severity == Severity::Error).count()
    };
    let (page_errors, site_errors) = (errors(&own), errors(&others));
    let warnings = own.len() + others.len() - page_errors - site_errors;
    let list = |list: &[(Severity, Diagnostic)], texts: &mut Texts<'_>| {
        list.iter()
            .take(SHOWN)
            .map(|(severity, problem)| texts.problem(*severity, problem))
            .collect::<Vec<_>>()
    };
    json!({
        "hash": found.hash(),
        "edition": edition,
        "told": problems_hash(view, found.at),
        "problems": {
            "page": list(&own, &mut texts),
            "site": list(&others, &mut texts),
            "more": own.len().saturating_sub(SHOWN) + others.len().saturating_sub(SHOWN),
            "pageErrors": page_errors,
            "pageWarnings": own.len() - page_errors,
            "errors": page_errors + site_errors,
            "warnings": warnings,
        },
        "page": found.at.zip(shown).map(|(at, (id, page))| of_page(at, id, page, &mut texts)),
        "languages": languages(view, found, shown.map(|(_, page)| page)),
        "preview": {
            "today": view.built.world().config.today.to_string(),
            "asOf": preview.today.map(|day| day.to_string()),
            "drafts": view.built.world().config.drafts,
        },
    })
}

/// A short name for all problems and for the text of the page, so that the browser need not ask for them again and again.
pub fn problems_hash(view: &View, at: Option<usize>) -> String {
    let shown = at.and_then(|at| view.page(at));
    let files = shown.map(|(_, page)| files_of(view, page)).unwrap_or_default();
    let stamps: Vec<_> =
        files.iter().map(|path| view.inputs.find(path).map(|file| view.inputs.stamp(file))).collect();
    let text = format!("{:?} {stamps:?}", problems(view, at));
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
    // Without facts, the file of the entry is a text, maybe in another language.
    let facts = Some(facts).filter(|file| !file.ends_with(".md"));
    [&page.document.path].into_iter().chain(facts).cloned().collect()
}

/// What `hexaglot check` says of a page's own files.
fn remarks(view: &View, page: &Page) -> Judged {
    let world = view.built.world();
    let scope = Scope { config: &world.config, locales: &world.locales, site: &world.site };
    let found = check::of_entry(scope, world.site.entry(page.entry), &view.inputs);
    let files = files_of(view, page);
    let is_here = |place: &Place| files.contains(&place.path);
    let own = |problem: &Diagnostic| {
        let also = problem.also.iter().map(|(place, _)| place);
        problem.place.iter().chain(also).any(is_here)
    };
    view.built.judge(found).into_iter().filter(|(_, problem)| own(problem)).collect()
}

fn of_page(at: usize, id: PageId, page: &Page, texts: &mut Texts<'_>) -> Value {
    let (view, editor) = (texts.view, texts.editor);
    let world = view.built.world();
    let site = &world.site;
    let entry = site.entry(page.entry);
    let text_lang = world.config.language(page.text_lang());
    let words = view.words(at);
    // Readers take in about so many words, or Han characters, in a minute.
    let speed = if text_lang.primary() == "zh" || text_lang.primary() == "ja" { 350 } else { 220 };
    let file = |path: &str| json!({ "path": path, "href": editor.link(path, 1, 1) });
    let paths = site.alternates(entry).map(|page| &page.document.path);
    let mut files: Vec<&str> = paths.chain([&entry.file]).map(|path| &**path).collect();
    files.sort_unstable();
    files.dedup();
    let template = view.built.template_file(id);
    let headings = page.document.outline.headings.iter().enumerate().map(
        |(at, heading)| json!({ "level": heading.level, "id": page.heading_id(at), "text": heading.text }),
    );
    let remarks = remarks(view, page);
    let remarks = remarks.iter().map(|(severity, problem)| texts.problem(*severity, problem));
    json!({
        "title": page.title,
        "kind": entry.kind.name(),
        "state": site.state(page).name(),
        "notice": page.notice.map(|lang| world.config.language(lang).name.to_string()),
        "words": words,
        "minutes": words.div_ceil(speed),
        "file": file(&page.document.path),
        "files": files.into_iter().map(file).collect::<Vec<_>>(),
        "template": template.as_deref().map(file),
        "outline": headings.collect::<Vec<_>>(),
        "remarks": remarks.collect::<Vec<_>>(),
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
            other.map(|other| (format!("{base}{}", other.url), other.notice.is_none()))
        }
        (None, Some(What::NotFound(_))) => None,
        _ => Some((format!("{base}/{}/", language.segment), true)),
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

/// The texts that problems stand in, each read once.
struct Texts<'v> {
    view: &'v View,
    editor: Links<'v>,
    known: BTreeMap<Arc<str>, Option<String>>,
}

impl Texts<'_> {
    fn text(&mut self, path: &Arc<str>) -> Option<&str> {
        if !self.known.contains_key(path) {
            let read = || self.view.inputs.shown(path);
            let text = Theme::builtin_text(path).map(str::to_owned).or_else(read);
            self.known.insert(Arc::clone(path), text);
        }
        self.known.get(path)?.as_deref()
    }

    fn problem(&mut self, severity: Severity, problem: &Diagnostic) -> Value {
        let also: Vec<Value> = problem
            .also
            .iter()
            .map(|(place, label)| {
                let mut value = self.place(place);
                value["label"] = json!(label);
                value
            })
            .collect();
        json!({
            "severity": severity.as_str(),
            "code": problem.code.name(),
            "message": problem.message,
            "help": problem.help,
            "explanation": problem.code.explanation(),
            "place": problem.place.as_ref().map(|place| self.place(place)),
            "also": also,
        })
    }

    fn place(&mut self, place: &Place) -> Value {
        let editor = self.editor;
        let Some(text) = self.text(&place.path) else {
            return json!({ "path": &*place.path, "line": 1, "column": 1, "href": editor.link(&place.path, 1, 1) });
        };
        let (line, column) = line_column(text, place.start);
        let (end_line, end_column) = line_column(text, place.end);
        let first = line.saturating_sub(AROUND).max(1);
        let lines = text.lines().enumerate().skip(first - 1).take(line + AROUND + 1 - first);
        let frame = lines.map(|(at, text)| {
            let skipped = if at + 1 == line { skipped(text, column) } else { 0 };
            let text: String = text.chars().skip(skipped).take(WIDEST).collect();
            json!({ "number": at + 1, "text": text, "skipped": skipped })
        });
        json!({
            "path": &*place.path,
            "line": line,
            "column": column,
            "endColumn": if end_line == line { end_column } else { usize::MAX >> 32 },
            "href": editor.link(&place.path, line, column),
            "frame": frame.collect::<Vec<_>>(),
        })
    }
}

/// How many characters of a line are not shown, so that a place far along a long line is.
fn skipped(line: &str, column: usize) -> usize {
    let length = line.chars().count();
    if length <= WIDEST { 0 } else { column.saturating_sub(WIDEST / 2).min(length - WIDEST) }
}
