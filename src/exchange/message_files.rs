//! Messages that a language does not have yet -> the text of their file: that of the original, or the one that there is with more in it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::locales::fluent::{self, FluentText, Source};

/// The file of an original with translated texts, and without messages that have none.
pub fn translated(original: &Source, texts: &[FluentText], said: &BTreeMap<&str, &str>) -> String {
    let mut text = original.text.clone();
    for one in texts.iter().rev() {
        if let Some(target) = said.get(one.name.as_str()) {
            text.replace_range(one.range.clone(), &fluent::indented(target));
        }
    }
    let open: BTreeSet<String> = texts
        .iter()
        .filter(|one| !said.contains_key(one.name.as_str()))
        .map(|one| one.id().to_owned())
        .collect();
    if open.is_empty() { text } else { fluent::without(&with(original, text), &open) }
}

/// The text of a file with further messages: each behind the one that comes before it in the file of the original.
pub fn inserted(
    original: &Source,
    texts: &[FluentText],
    said: &BTreeMap<&str, &str>,
    mut text: String,
) -> String {
    let mut ids: Vec<&str> = texts.iter().map(FluentText::id).collect();
    ids.dedup();
    for (number, id) in ids.iter().enumerate() {
        let own: Vec<&FluentText> =
            texts.iter().filter(|one| one.id() == *id && said.contains_key(one.name.as_str())).collect();
        let Some(first) = own.first() else { continue };
        let mut message = original.text[first.message.clone()].to_owned();
        for one in own.iter().rev() {
            let range = one.range.start - one.message.start..one.range.end - one.message.start;
            message.replace_range(range, &fluent::indented(said[one.name.as_str()]));
        }
        let now = fluent::texts(&with(original, text.clone()));
        let before =
            ids[..number].iter().rev().find_map(|before| now.iter().rev().find(|one| one.id() == *before));
        let at = before.map_or(text.trim_end().len(), |before| before.message.end);
        let gap = if text.trim().is_empty() { "" } else { "\n" };
        let end = if text[at..].trim().is_empty() && !text[at..].contains('\n') { "\n" } else { "" };
        text.insert_str(at, &format!("{gap}{}{end}", message.trim_end()));
    }
    text
}

fn with(file: &Source, text: String) -> Source {
    Source { path: Arc::clone(&file.path), text, lang: file.lang, layer: file.layer, is_borrowed: false }
}
