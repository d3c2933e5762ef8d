//! The status for people: on a terminal, or as Markdown.

use std::fmt::Write;

use super::listing::{Listing, Message, NEEDS, STANDINGS};
use super::words::{columns, counted_words, escaped, line};
use crate::report::counted;
use crate::site::survey::Row;

/// The status for a terminal.
pub fn human(listing: &Listing) -> String {
    let mut out = String::new();
    let cells = |cells: &[String]| cells.iter().map(|cell| format!("{cell:>9}")).collect::<String>();
    let _ = writeln!(out, "{:10}{}   words to do", "language", cells(&STANDINGS.map(str::to_owned)));
    for language in &listing.languages {
        let (counts, words) = columns(listing, language);
        let _ = writeln!(out, "{language:10}{}   {words:>11}", cells(&counts));
    }
    for row in listing.rows.iter().filter(|row| is_shown(row)) {
        let _ = writeln!(out, "{}", line(row));
    }
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
        for message in &listing.messages {
            let _ = writeln!(out, "{}", of_message(message));
        }
    }
    for (language, count) in &listing.unrecorded {
        let _ = writeln!(
            out,
            "{language}: nobody recorded from which originals {} made: run `hexaglot l10n stamp --messages {language}` once they are right",
            if *count == 1 { "its message was".to_owned() } else { format!("its {count} messages were") }
        );
    }
    out.truncate(out.trim_end().len());
    out
}

/// Whether a translation has a line of its own.
fn is_shown(row: &Row) -> bool {
    matches!(row.standing, "stale" | "outdated" | "orphan" | "missing" | "broken") || row.below.is_some()
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
    if !stale.is_empty() {
        out.push('\n');
        stale.iter().for_each(|row| out.push_str(&format!("- {}\n", escaped(&line(row)))));
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
