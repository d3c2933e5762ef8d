//! Markdown and calls of components, as the body of a page.

use std::sync::Arc;

use hexaglot::document::{self, ParseOptions};
use hexaglot::inputs;

use super::ground::{LANGUAGES, Made, chosen, ground};

/// A paragraph that must be read, whatever is above it.
const LAST: &str = "Zqlastwordsqz";

/// A text where raw HTML is cleaned: nothing active gets out.
pub fn markdown(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let made = page(&text, true);
    // A tag may hide what comes behind it, as it would in a browser.
    if !text.contains('<') {
        ends_with_last_words(&made, &text);
    }
}

/// A text where raw HTML is denied: nothing is lost without a word.
pub fn calls(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let made = page(&text, false);
    ends_with_last_words(&made, &text);
}

const PATH: &str = "content/page.md";

fn page(text: &str, is_cleaned: bool) -> Made {
    let file = format!("---\ntitle: Page\n---\n{text}\n\n{LAST}\n");
    let ground = ground(chosen(LANGUAGES, text.as_bytes()), is_cleaned);
    let path: Arc<str> = PATH.into();
    let read =
        || document::parse(&path, &file, inputs::hash(file.as_bytes()), ParseOptions::of(ground.config()));
    let (first, second) = (read(), read());
    assert!(first == second, "two readings of one text differ");
    assert!(file.get(first.body.clone()).is_some(), "{:?}", first.body);
    ground.build(&[(PATH, file.as_bytes())])
}

fn ends_with_last_words(made: &Made, text: &str) {
    let is_shown = |html: &[u8]| html.windows(LAST.len()).any(|words| words == LAST.as_bytes());
    let pages = made.files.iter().filter(|(path, _)| path.ends_with("/page/index.html"));
    let is_seen = pages.into_iter().any(|(_, html)| is_shown(html));
    assert!(is_seen || made.is_reported(PATH), "the last words are lost after {text:?}");
}
