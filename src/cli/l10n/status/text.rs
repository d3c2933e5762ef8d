//! The status for people: on a terminal, or as Markdown.

use std::fmt::Write;
use std::sync::Arc;

use super::super::workspace::Call;
use super::listing::{Listing, Message, NEEDS, STANDINGS};
use super::words::{columns, counted_words, escaped, legend, line};
use crate::report::{Folded, counted, fold};
use crate::site::survey::Row;

/// The status for a terminal.
pub fn human(listing: &Listing, call: &Call, is_whole: bool) -> String {
    let mut out = String::new();
    let cells = |cells: &[String]| {
        let widths = STANDINGS.map(|name| (name.len() + 2).max(9));
        cells.iter().zip(widths).map(|(cell, width)| format!("{cell:>width$}")).collect::<String>()
    };
    let _ = writeln!(out, "{:10}{}   words to do", "language", cells(&STANDINGS.map(str::to_owned)));
    for language in &listing.languages {
        let (counts, words) = columns(listing, language);
        let _ = writeln!(out, "{language:10}{}   {words:>11}", cells(&counts));
    }
    rows(&mut out, listing, is_whole);
    if !listing.messages.is_empty() {
        let cells = |cells: &[String]| cells.iter().map(|cell| format!("{cell:>10}")).collect::<String>();
        let _ = writeln!(out, "\n{:10}{}", "messages", cells(&NEEDS.map(str::to_owned)));
        for language in &listing.languages {
            let _ = writeln!(
                out,
                "{language:10}{}",
                cells(&listing.needs(language).map(|count| count.to_string()))
            );
        }
        messages(&mut out, listing, is_whole);
    }
    for (language, count) in &listing.unrecorded {
        let _ = writeln!(
            out,
            "{language}: nobody recorded from which originals {} made: run `{}` once they are right",
            if *count == 1 { "its message was".to_owned() } else { format!("its {count} messages were") },
            call.site_line(&format!("l10n stamp --messages {language}"))
        );
    }
    for (language, count) in &listing.tables {
        let _ = writeln!(
            out,
            "{language}: {} no text in this language: `{}` shows where",
            if *count == 1 {
                "a value of a table has".to_owned()
            } else {
                format!("{count} values of tables have")
            },
            call.line(&format!("check --lang {language}"))
        );
    }
    let words = |word: &str| {
        let has_row = listing.rows.iter().any(|row| row.standing == word && word != "current");
        has_row || listing.messages.iter().any(|message| message.standing == word)
    };
    let legend = legend(words);
    if !legend.is_empty() {
        let _ = write!(out, "\nwhat the words mean (`hexaglot l10n status --help` has all):\n{legend}");
    }
    next(&mut out, listing, call);
    out.truncate(out.trim_end().len());
    out
}

/// How many translations wait for a review in each language, and what to type next.
fn next(out: &mut String, listing: &Listing, call: &Call) {
    let waits = |language: &Arc<str>| {
        let is_early = |row: &&Row| matches!(row.state, Some("draft" | "machine"));
        let count = listing.of(language).filter(is_early).count();
        (count > 0).then(|| format!("{language} {count}"))
    };
    let waiting: Vec<String> = listing.languages.iter().filter_map(waits).collect();
    if !waiting.is_empty() {
        let _ = writeln!(
            out,
            "\nnot reviewed (`draft`, `machine`): {}; after a review: `{}`",
            waiting.join(", "),
            call.line("l10n stamp FILE --reviewed-by NAME")
        );
    }
    let is_due = |language: &&Arc<str>| {
        listing.of(language).any(Row::is_due)
            || listing.messages.iter().any(|message| message.language == **language)
    };
    let due: Vec<&str> = listing.languages.iter().filter(is_due).map(|language| &**language).collect();
    let language = match due[..] {
        [] => return,
        [one] => one,
        _ => "LANG",
    };
    let _ = writeln!(
        out,
        "\nnext: `{}` says what to translate first, and the command to type",
        call.line(&format!("l10n next {language}"))
    );
}

/// The translations that need something; many of one standing in a language are folded.
fn rows(out: &mut String, listing: &Listing, is_whole: bool) {
    let shown: Vec<&Row> = listing.rows.iter().filter(|row| row.is_due()).collect();
    for one in fold(&shown, |row| (is_whole.then_some(&row.file), &row.language, row.standing)) {
        let _ = match one {
            Folded::One(row) => writeln!(out, "{}", line(row)),
            Folded::More(count, row) => {
                writeln!(
                    out,
                    "… and {count} more in `{}`: {}; `--all` shows them",
                    row.language, row.standing
                )
            }
        };
    }
}

/// The messages that need something; many with one need in a file are folded.
fn messages(out: &mut String, listing: &Listing, is_whole: bool) {
    let file = |message: &Message| message.finding.spot.as_ref().map(|spot| Arc::clone(&spot.place.path));
    let sort = |message: &Message| {
        (is_whole.then(|| message.place()), message.language.clone(), message.standing, file(message))
    };
    for one in fold(&listing.messages, sort) {
        let _ = match one {
            Folded::One(message) => writeln!(out, "{}", of_message(message)),
            Folded::More(count, message) => {
                let place = file(message).map(|file| format!(" in {file}")).unwrap_or_default();
                let Message { language, standing, .. } = message;
                writeln!(out, "… and {count} more of `{language}`{place}: {standing}; `--all` shows them")
            }
        };
    }
}

/// A message with what is to be done.
fn of_message(message: &Message) -> String {
    format!("{}: {}: {}", message.place(), message.standing, message.finding.message)
}

/// The status as Markdown.
pub fn markdown(listing: &Listing) -> String {
    let stale: Vec<&Row> =
        listing.rows.iter().filter(|row| matches!(row.standing, "stale" | "outdated")).collect();
    let words: u32 = stale.iter().map(|row| row.words).sum();
    let mut out =
        format!("**{}, {} to look at**\n\n", counted(stale.len(), "stale translation"), counted_words(words));
    let _ = writeln!(out, "| language | {} | words to do |", STANDINGS.join(" | "));
    let _ = writeln!(out, "|---|{}---:|", "---:|".repeat(STANDINGS.len()));
    for language in &listing.languages {
        let (counts, words) = columns(listing, language);
        let _ = writeln!(out, "| {language} | {} | {words} |", counts.join(" | "));
    }
    let due: Vec<&Row> = listing.rows.iter().filter(|row| row.is_due()).collect();
    if !due.is_empty() {
        out.push('\n');
        due.iter().for_each(|row| out.push_str(&format!("- {}\n", escaped(&line(row)))));
    }
    if !listing.messages.is_empty() {
        let _ = writeln!(out, "\n| messages | {} |", NEEDS.join(" | "));
        let _ = writeln!(out, "|---|{}", "---:|".repeat(NEEDS.len()));
        for language in &listing.languages {
            let needs = listing.needs(language).map(|count| count.to_string());
            let _ = writeln!(out, "| {language} | {} |", needs.join(" | "));
        }
        out.push('\n');
        for message in &listing.messages {
            let _ = writeln!(out, "- {}", escaped(&of_message(message)));
        }
    }
    out.truncate(out.trim_end().len());
    out
}
