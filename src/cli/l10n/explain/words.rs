//! Words that a reader sees -> the texts in which they are.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::check::KnownFile;
use crate::cli::l10n::pages::Pages;
use crate::content::name::is_text;
use crate::content::paths;
use crate::diag::Diagnostics;
use crate::exchange::Texts;
use crate::locales::fluent::{self, FluentText};
use crate::markdown::Canonical;
use crate::site::Page;
use crate::source::line_column;

/// A text that a page shows.
pub(super) struct Words {
    /// What it is: a message with its id, a field, a paragraph.
    pub(super) what: String,
    /// Its file and line.
    pub(super) place: String,
    /// It as it is written, on one line.
    pub(super) text: String,
}

/// The texts of messages, parsed once for each file.
#[derive(Default)]
pub(super) struct MessageTexts(BTreeMap<Arc<str>, Vec<FluentText>>);

impl MessageTexts {
    /// What a message of a file says, with its attributes.
    pub(super) fn of(&mut self, file: &KnownFile<'_>, id: &str) -> String {
        let path = Arc::clone(&file.source.path);
        let texts = self.0.entry(path).or_insert_with(|| fluent::texts(file.source));
        let own: Vec<String> =
            texts.iter().filter(|text| text.id() == id).map(|text| line(&text.text)).collect();
        own.join(" | ")
    }
}

/// The texts of a page's own file.
pub(super) fn of_page(pages: &Pages, page: &Page) -> Vec<Words> {
    let Some(text) = page.document.has_file().then(|| pages.text(page).ok()).flatten() else {
        return Vec::new();
    };
    let kind = &pages.world().site.entry(page.entry).kind;
    let texts = Texts::of(&page.document, kind, &pages.world().theme.calls, &text);
    let shown = texts.list.iter().filter(|one| one.has_words());
    let words = |one: &crate::exchange::Text| Words {
        what: one.what(),
        place: format!("{}:{}", page.document.path, line_column(&text, one.range.start).0),
        text: line(&one.written()),
    };
    shown.map(words).collect()
}

/// The texts in which words are: messages of the page and its own texts; then facts and tables, and what other pages say of themselves in
/// the same language, since lists show it. Layout, typography and capitals do not count. If no text has them in a row, those that have all of
/// them.
pub(super) fn search(
    pages: &Pages,
    page: &Page,
    (messages, texts): (Vec<Words>, &[Words]),
    words: &[String],
) -> Vec<Words> {
    let copy =
        |one: &Words| Words { what: one.what.clone(), place: one.place.clone(), text: one.text.clone() };
    let mut all: Vec<Words> = messages.into_iter().chain(texts.iter().map(copy)).collect();
    all.extend(facts(pages, page));
    all.extend(of_others(pages, page));
    let wanted = plain(&words.join(" "));
    let each: Vec<String> = words.iter().flat_map(|word| word.split_whitespace()).map(plain).collect();
    let has_row = |one: &Words| plain(&one.text).contains(&wanted);
    let has_all = |one: &Words| {
        let text = plain(&one.text);
        each.iter().all(|word| text.contains(word.as_str()))
    };
    let is_in_row = all.iter().any(has_row);
    all.retain(|one| if is_in_row { has_row(one) } else { has_all(one) });
    all
}

/// The lines of the facts of the entry, and of tables.
fn facts(pages: &Pages, page: &Page) -> Vec<Words> {
    let own = &pages.world().site.entry(page.entry).file;
    let tables = paths::tables();
    let below = pages.inputs.below("content").map(|file| &file.path);
    let files = below.filter(|path| *path == own || path.starts_with(&tables));
    let mut found = Vec::new();
    for path in files.filter(|path| is_text(path) && !path.ends_with(paths::TEXT)) {
        let Some(text) = pages.inputs.text(path, &mut Diagnostics::new()) else { continue };
        let what = if path == own { "facts of the entry" } else { "table" };
        found.extend((1..).zip(text.lines()).map(|(number, text)| Words {
            what: what.to_owned(),
            place: format!("{path}:{number}"),
            text: line(text),
        }));
    }
    found
}

/// What other pages of the language say of themselves.
fn of_others(pages: &Pages, page: &Page) -> Vec<Words> {
    let site = &pages.world().site;
    let others = site.pages.iter().filter(|other| {
        other.lang == page.lang
            && other.entry != page.entry
            && other.notice.is_none()
            && other.document.has_file()
    });
    let mut found = Vec::new();
    for other in others {
        let Ok(text) = pages.text(other) else { continue };
        for field in crate::translation::field_texts(&other.document, &site.entry(other.entry).kind) {
            found.push(Words {
                what: format!("field `{}` of another page", field.name),
                place: format!("{}:{}", other.document.path, line_column(&text, field.range.start).0),
                text: line(&field.text),
            });
        }
    }
    found
}

/// A text as it is compared.
fn plain(text: &str) -> String {
    Canonical::of(text).to_lowercase()
}

/// A text on one line.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
