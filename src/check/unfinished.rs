//! Texts that are not written yet: samples of `hexaglot new`, and placeholders such as `TODO`.

use std::ops::Range;

use super::reading::Reading;
use super::words::fold;
use crate::content::kinds::Kinds;
use crate::content::scaffold::{TEXT, TRANSLATE, YOURS, samples};
use crate::diag::{Code, Diagnostics};
use crate::languages;
use crate::source::Place;
use crate::translation::all_texts;

/// Reports the sample text of a page, and a title that is not translated yet.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) {
    // Drafts are unfinished on purpose.
    if reading.scope.config.drafts {
        return;
    }
    for passage in reading.passages() {
        if let Some(at) = passage.text.find(TEXT) {
            let message = format!("`{TEXT}` is the sample of `hexaglot new`");
            let help = "write the text of the page in its place, or `draft: true` in the front matter";
            reading.report(Code::UnfinishedText, passage, at..at + TEXT.len(), message, diags).help(help);
        }
    }
    placeholders(reading, diags);
    below_extra(reading, diags);
    title(reading, &reading.text, diags);
    texts(reading, &reading.text, diags);
}

/// Texts that only hold the place of one.
fn placeholders(reading: &Reading<'_>, diags: &mut Diagnostics) {
    for passage in reading.passages() {
        let Some(part) = placeholder(&passage.text) else { continue };
        let message = format!("`{}` only holds the place of a text", &passage.text[part.clone()]);
        let help = "write the text of the page in its place, or `draft: true` in the front matter";
        reading.report(Code::UnfinishedText, passage, part, message, diags).help(help);
    }
}

/// Sentences of an original below `extra` that only hold the place of one; those of translations are compared with them.
fn below_extra(reading: &Reading<'_>, diags: &mut Diagnostics) {
    if reading.page.lang != reading.entry().original {
        return;
    }
    let document = &reading.page.document;
    let texts = all_texts(document, &reading.entry().kind);
    for field in
        texts.iter().filter(|field| field.is_extra() && field.text.split_whitespace().nth(1).is_some())
    {
        let Some(part) = placeholder(&field.text) else { continue };
        let message = format!("`{}`: `{}` only holds the place of a text", field.name, &field.text[part]);
        let place = Place::new(&document.path, field.range.clone());
        diags.report(Code::UnfinishedText, place, message).help("write the text in its place");
    }
}

/// Words that are placeholders wherever they are, if nothing else is in the text, or if a colon follows.
const MARKS: &[&str] = &["todo", "fixme", "tbd", "tbc", "xxx", "xxxx", "tktk", "???"];

/// The part of a text that shows that it is not written yet.
pub fn placeholder(text: &str) -> Option<Range<usize>> {
    let trimmed = text.trim();
    let start = text.len() - text.trim_start().len();
    let whole = start..start + trimmed.len();
    if trimmed.len() > 10 {
        let is_latin =
            |at: &usize| text.get(*at..at + 11).is_some_and(|part| part.eq_ignore_ascii_case("lorem ipsum"));
        let mut places = memchr::memchr2_iter(b'L', b'l', text.as_bytes());
        if let Some(at) = places.find(is_latin) {
            return Some(at..at + 11);
        }
    }
    let first = trimmed.trim_start_matches(['[', '(', '{', '*', '<']);
    let word = first.split(|c: char| !c.is_alphanumeric() && c != '?').next().unwrap_or_default();
    let is_mark = |word: &str| MARKS.contains(&word.to_lowercase().as_str());
    if !word.is_empty() && word.len() < 5 && is_mark(word) {
        let rest = first[word.len()..].trim_start();
        let is_alone = !rest.chars().any(char::is_alphanumeric);
        let is_bracketed = trimmed.starts_with(['[', '(']) && trimmed.ends_with([']', ')']);
        if is_alone || is_bracketed || rest.starts_with([':', '：']) && word.chars().all(char::is_uppercase)
        {
            return Some(whole);
        }
    }
    const LONGEST: usize = 64;
    if trimmed.len() > LONGEST {
        return None;
    }
    let words = trimmed.trim_matches(|c: char| !c.is_alphanumeric());
    let words = MARKS
        .iter()
        .find_map(|mark| {
            let (before, rest) = words.split_at_checked(mark.len())?;
            let rest = rest.trim_start_matches([':', ' ', '-', '–', '—', '：']);
            (before.eq_ignore_ascii_case(mark) && rest.len() < words.len() - mark.len()).then_some(rest)
        })
        .unwrap_or(words);
    let folded = fold(words);
    let known = |list: &[&str]| list.iter().any(|phrase| *phrase == folded);
    languages::all().any(|language| known(language.words.unfinished)).then_some(whole)
}

/// Whether a text only says that it is a translation, where its original says more.
pub fn is_to_come(text: &str, original: &str) -> bool {
    if text.len() > 32 || original.len() < 24 {
        return false;
    }
    let folded = fold(text.trim());
    let known = || languages::all().any(|language| language.words.translation.contains(&folded.as_str()));
    original.chars().count() > 24 && known()
}

/// Samples of texts that every entry of the kind must have.
fn texts(reading: &Reading<'_>, text: &str, diags: &mut Diagnostics) {
    let document = &reading.page.document;
    for field in reading.entry().kind.texts.iter().filter(|field| field.required) {
        let Some(node) = document.front.get(&field.name) else { continue };
        let line = text[node.range.end.min(text.len())..].lines().next().unwrap_or_default();
        let Some(sample) = field.example.as_deref().filter(|_| line.trim_end() == YOURS) else { continue };
        if text.get(node.range.clone()).is_some_and(|written| written == field.kind.typed(sample)) {
            let message = format!("`{sample}` is the sample of `hexaglot new`");
            let help = format!("write the text of the entry, and remove `{}`", YOURS.trim());
            diags
                .report(Code::UnfinishedText, Place::new(&document.path, node.range.clone()), message)
                .help(help);
        }
    }
}

/// A title in the words of the original, beside the note of `hexaglot new`.
fn title(reading: &Reading<'_>, text: &str, diags: &mut Diagnostics) {
    let entry = reading.entry();
    let site = reading.scope.site;
    let original = site.page_of(reading.page.entry, entry.original).map(|id| site.page(id));
    let same = original
        .is_some_and(|original| original.lang != reading.page.lang && original.title == reading.page.title);
    let document = &reading.page.document;
    let Some(node) = document.front.get("title").filter(|_| same) else { return };
    let line = text[node.range.end.min(text.len())..].lines().next().unwrap_or_default();
    if !line.trim().trim_start_matches('#').trim().starts_with(TRANSLATE) {
        return;
    }
    let message = format!("the title `{}` is that of the original", reading.page.title);
    let help = format!("translate it, and remove `# {TRANSLATE}`");
    diags.report(Code::UnfinishedText, Place::new(&document.path, node.range.clone()), message).help(help);
}

/// Reports the sample values of a file of facts.
pub fn facts(path: &std::sync::Arc<str>, text: &str, kinds: &Kinds, diags: &mut Diagnostics) {
    // Facts of a draft are unfinished on purpose.
    if text.lines().any(|line| line.trim_end() == "draft: true" || line.starts_with("draft: true ")) {
        return;
    }
    // Most files have none.
    if !text.contains(YOURS) {
        return;
    }
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let line = line.trim_end();
        let Some((name, value)) = line.strip_suffix(YOURS).and_then(|line| line.split_once(": ")) else {
            continue;
        };
        if kinds.iter().flat_map(samples).any(|(field, sample)| field == name && sample == value) {
            let message = format!("`{value}` is the sample of `hexaglot new`");
            let help = format!("write the value of the entry, and remove `{}`", YOURS.trim());
            let from = start + name.len() + 2;
            diags
                .report(Code::UnfinishedText, Place::new(path, from..from + value.len()), message)
                .help(help);
        }
    }
}
