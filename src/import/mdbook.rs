//! A book of mdBook: `book.toml`, `SUMMARY.md` as order and tree, and the files that texts include.
//!
//! Books in several languages are folders with a book each, named by the language, beside each other or beside the main one.

use super::front;
use super::includes;
use super::names;
use super::old::{Ids, OldFile, OldLanguage, OldPage, OldSite, Shape};
use super::report::Report;
use super::source::Source;
use super::texts;
use super::values::{at, words};
use crate::node::Node;
use crate::url;

/// A book in one language.
struct Book {
    /// Its folder.
    folder: String,
    /// The folder of its texts.
    texts: String,
    language: OldLanguage,
    settings: Option<Node>,
}

/// Reads the site.
pub fn read(source: &Source, report: &mut Report) -> OldSite {
    let mut books: Vec<Book> = Vec::new();
    books.extend(book(source, "", None, report));
    for folder in folders(source) {
        let code = folder.trim_end_matches('/').rsplit('/').next().unwrap_or_default().to_owned();
        let own = book(source, &folder, Some(&code), report);
        let is_known =
            |language: &OldLanguage| books.iter().any(|book| book.language.segment == language.segment);
        if let Some(own) = own.filter(|own| !is_known(&own.language)) {
            books.push(own);
        }
    }
    let text = |name: &str| {
        let settings = books.first().and_then(|book| book.settings.as_ref());
        settings.and_then(|node| at(node, &["book", name])).and_then(words)
    };
    let mut site = OldSite {
        title: text("title").unwrap_or_default(),
        languages: books.iter().map(|book| book.language.clone()).collect(),
        ids: Ids::MdBook,
        ..OldSite::default()
    };
    for (language, book) in books.iter().enumerate() {
        chapters(source, book, language, &mut site, report);
        let list = book
            .settings
            .as_ref()
            .and_then(|node| at(node, &["output", "html", "redirect"]))
            .and_then(Node::as_map);
        let prefix = &book.language.prefix;
        for (key, node) in list.unwrap_or_default() {
            if let Some(target) = words(node) {
                let folder = url::folder(key.name.trim_start_matches('/'));
                let whole =
                    url::join(if target.starts_with('/') { "" } else { folder }, &target).unwrap_or_default();
                site.redirects.push((with(prefix, &key.name), page_address(prefix, &whole)));
            }
        }
    }
    for file in source.below("po").chain(source.below("theme")) {
        let what = if file.ends_with(".po") {
            "a translation in PO: `hexaglot l10n import` reads PO that `l10n extract` wrote"
        } else {
            "a part of the theme"
        };
        report.left(file, what);
    }
    site
}

fn with(prefix: &str, path: &str) -> String {
    let parts: Vec<&str> =
        [prefix, path.trim_matches('/')].into_iter().filter(|part| !part.is_empty()).collect();
    format!("/{}", parts.join("/"))
}

/// Folders that are named by a language and may have a book.
fn folders(source: &Source) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for file in &source.files {
        let Some(folder) = file.strip_suffix("/book.toml").or_else(|| file.strip_suffix("/SUMMARY.md"))
        else {
            continue;
        };
        let folder = folder.strip_suffix("/src").unwrap_or(folder);
        let code = folder.rsplit('/').next().unwrap_or_default();
        if names::is_language(code) && folder != "src" && !found.iter().any(|known| known == folder) {
            found.push(folder.to_owned());
        }
    }
    found
}

fn book(source: &Source, folder: &str, code: Option<&str>, report: &mut Report) -> Option<Book> {
    let inside = |path: &str| if folder.is_empty() { path.to_owned() } else { format!("{folder}/{path}") };
    let file = inside("book.toml");
    let settings = source.has(&file).then(|| source.text(&file, report)).flatten();
    let settings = settings.and_then(|text| front::file(&file, &text, report));
    if settings.is_some() {
        report.turned(&file, "settings: title, languages and redirects are in the new site");
    }
    let text = |name: &str| settings.as_ref().and_then(|node| at(node, &["book", name])).and_then(words);
    let named = text("src").unwrap_or_else(|| "src".to_owned());
    let candidates = [inside(&named), folder.to_owned()];
    let texts = candidates
        .into_iter()
        .find(|texts| source.has(format!("{texts}/SUMMARY.md").trim_start_matches('/')))?;
    let (segment, tag) =
        names::language(code.unwrap_or(&text("language").unwrap_or_else(|| "en".to_owned())));
    let prefix = code.unwrap_or_default().to_owned();
    Some(Book {
        folder: folder.to_owned(),
        texts,
        language: OldLanguage { segment, tag, prefix, ..OldLanguage::default() },
        settings,
    })
}

/// A line of the table of contents.
struct Chapter {
    title: String,
    file: String,
}

fn summary(text: &str) -> Vec<Chapter> {
    let mut list = Vec::new();
    for line in text.lines() {
        let line = line.trim().trim_start_matches(['-', '*', '+']).trim_start();
        let Some((title, rest)) = line.strip_prefix('[').and_then(|rest| rest.rsplit_once("](")) else {
            continue;
        };
        let file = rest.split(')').next().unwrap_or_default().trim();
        let file = file
            .strip_prefix('<')
            .and_then(|file| file.strip_suffix('>'))
            .unwrap_or(file)
            .trim_start_matches("./");
        if !file.is_empty() {
            let title = names::heading(&format!("# {title}")).unwrap_or_else(|| title.to_owned());
            list.push(Chapter {
                title,
                file: url::decode(file).map_or_else(|| file.to_owned(), |file| file.into_owned()),
            });
        }
    }
    list
}

fn chapters(source: &Source, book: &Book, language: usize, site: &mut OldSite, report: &mut Report) {
    let folder = if book.texts.is_empty() { String::new() } else { format!("{}/", book.texts) };
    let contents = format!("{folder}SUMMARY.md");
    let text = source.text(&contents, report).unwrap_or_default();
    report.turned(&contents, "the order of chapters is the `weight` of pages");
    let chapters = summary(&text);
    let prefix = &book.language.prefix;
    for (order, chapter) in chapters.iter().enumerate() {
        let file = format!("{folder}{}", chapter.file);
        if site.pages.iter().any(|page| page.source == file) {
            continue;
        }
        if !source.has(&file) {
            report.left(&contents, format!("the chapter `{}` has no file", chapter.file));
            continue;
        }
        let Some(mut page) = texts::read(source, &file, report) else { continue };
        page.body = includes::turn(source, &file, &page.body, report);
        let stem = texts::stem(&chapter.file);
        let is_head = stem == "README" || stem.ends_with("/README");
        let path = if is_head { stem.trim_end_matches("README").trim_end_matches('/') } else { stem };
        let path = if path == "index" { "" } else { path.strip_suffix("/index").unwrap_or(path) };
        page.title.clone_from(&chapter.title);
        page.address = page_address(prefix, &chapter.file);
        page.language = language;
        page.entry = names::entry(path);
        page.shape = Shape::of_page(&page.entry, is_head);
        page.weight = Some(i64::try_from(order).unwrap_or(0) + 1);
        site.pages.push(page);
    }
    // The first chapter is also at the address of the book.
    let home = if prefix.is_empty() { "/".to_owned() } else { format!("/{prefix}/") };
    if !site.pages.iter().any(|page| page.language == language && page.entry.is_empty())
        && let Some(first) = site.pages.iter().find(|page| page.language == language)
    {
        let title = if site.title.is_empty() { first.title.clone() } else { site.title.clone() };
        let body = format!("[{}]({})\n", first.title, first.address);
        site.pages.push(OldPage {
            source: contents.clone(),
            language,
            address: home,
            title,
            body,
            shape: Shape::Section,
            ..OldPage::default()
        });
    }
    rest(source, book, &folder, language, site, report);
}

/// Files beside chapters: texts that are in no table of contents were not published, all others were.
fn rest(
    source: &Source,
    book: &Book,
    folder: &str,
    language: usize,
    site: &mut OldSite,
    report: &mut Report,
) {
    let others: Vec<String> = site
        .languages
        .iter()
        .filter(|language| !language.prefix.is_empty())
        .map(|language| format!("{}/", language.prefix))
        .collect();
    for file in source.below(book.texts.as_str()) {
        let below = &file[folder.len()..];
        let is_other = language == 0 && others.iter().any(|other| below.starts_with(other));
        if is_other
            || site.pages.iter().any(|page| page.source == file)
            || book.texts == book.folder && below == "book.toml"
            || report.knows(file)
        {
            continue;
        }
        if file.ends_with(".md") {
            report.left(file, "a text that `SUMMARY.md` does not name: it was not published");
        } else {
            site.files.push(OldFile { source: file.to_owned(), address: with(&book.language.prefix, below) });
        }
    }
}

/// The address of a chapter.
fn page_address(prefix: &str, file: &str) -> String {
    let path = match file.strip_suffix("README.md") {
        Some(folder) => format!("{folder}index.html"),
        None => format!(
            "{}.html",
            file.strip_suffix(".md").or_else(|| file.strip_suffix(".html")).unwrap_or(file)
        ),
    };
    let path = path
        .strip_suffix("index.html")
        .filter(|rest| rest.is_empty() || rest.ends_with('/'))
        .map_or(path.clone(), str::to_owned);
    let whole = with(prefix, &path);
    let is_folder = path.is_empty() || path.ends_with('/');
    if is_folder && !whole.ends_with('/') { format!("{whole}/") } else { whole }
}
