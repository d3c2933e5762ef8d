//! What is known of an address, for a terminal and for programs.

use serde_json::{Value, json};

use super::found::Explained;
use super::words::Words;
use crate::cli::console::say;
use crate::report::counted;

/// For a terminal.
pub(super) fn human(found: &Explained) {
    if let Some(former) = &found.former {
        say(format_args!("`{former}` is a former address of this page"));
    }
    row("address", &found.address);
    row("entry", if found.entry.is_empty() { "the home page" } else { &found.entry });
    row("kind", &found.kind);
    row("language", &found.language);
    row("file", found.file.as_deref().unwrap_or("none: the page follows from other entries"));
    if found.is_original {
        row("original", "this text");
    } else if let Some(original) = &found.original {
        row("original", original);
    }
    if let Some(state) = found.state {
        row("state", state);
    }
    if let Some(standing) = found.standing {
        let changed =
            if found.changed.is_empty() { String::new() } else { format!(": {}", found.changed.join(", ")) };
        row("standing", &format!("{standing}{changed}"));
    }
    say(format_args!("\n{}:", counted(found.messages.len(), "message")));
    let width = found.messages.iter().map(|message| message.id.chars().count()).max().unwrap_or_default();
    for message in &found.messages {
        let place = message.place.as_deref().unwrap_or("nowhere");
        let language = message.language.as_ref().map(|other| format!(" (in `{other}`)")).unwrap_or_default();
        say(format_args!("  {:width$}  {place}{language}, asked for at {}", message.id, message.asked));
        if !message.text.is_empty() {
            say(format_args!("  {:width$}  {}", "", message.text));
        }
    }
    say(format_args!("\n{}:", counted(found.texts.len(), "text") + " of its file"));
    found.texts.iter().for_each(text);
    if found.falls_back.is_empty() {
        say("\nnothing falls back to another language");
    } else {
        say("\nwhat falls back:");
        found.falls_back.iter().for_each(|line| say(format_args!("  {line}")));
    }
    say("\nin other languages:");
    for other in &found.alternates {
        let address = other.address.as_deref().unwrap_or("no page");
        let file = other.file.as_ref().map(|file| format!(", {file}")).unwrap_or_default();
        say(format_args!("  {:8} {:9} {address}{file}", other.language, other.standing));
    }
}

/// The texts with the words that were asked for, for a terminal.
pub(super) fn searched(found: &Explained) {
    found.found.iter().for_each(text);
}

fn text(words: &Words) {
    say(format_args!("  {} ({})\n    {}", words.place, words.what, words.text));
}

fn row(name: &str, value: &str) {
    say(format_args!("{name:9} {value}"));
}

/// For programs.
pub(super) fn json(found: &Explained) -> Value {
    let messages = found.messages.iter().map(|message| {
        json!({ "id": message.id, "place": message.place, "text": message.text, "asked": message.asked, "language": message.language })
    });
    let alternates = found.alternates.iter().map(|other| {
        json!({
            "language": other.language, "address": other.address, "file": other.file, "standing": other.standing,
        })
    });
    let words = |list: &[Words]| -> Vec<Value> {
        let one = |words: &Words| json!({ "what": words.what, "place": words.place, "text": words.text });
        list.iter().map(one).collect()
    };
    json!({
        "address": found.address, "former": found.former, "entry": found.entry, "kind": found.kind, "language": found.language,
        "file": found.file, "text_language": found.text_language, "original": found.original, "is_original": found.is_original,
        "state": found.state, "standing": found.standing, "changed": found.changed,
        "messages": messages.collect::<Vec<_>>(), "texts": words(&found.texts), "found": words(&found.found), "falls_back": found.falls_back,
        "alternates": alternates.collect::<Vec<_>>(),
    })
}
