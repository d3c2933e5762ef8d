//! The lines and counts that formats share.

use super::listing::{HELD, Listing, STANDINGS};
use crate::report::counted;
use crate::site::survey::{Lacking, Row};

/// How many translations of each standing a language has, and the words to do.
pub fn columns(listing: &Listing, language: &str) -> (Vec<String>, u32) {
    let is_of = |row: &&Row, name: &str| row.standing == name || name == HELD && row.is_held();
    let count = |name: &&str| listing.of(language).filter(|row| is_of(row, name)).count().to_string();
    (STANDINGS.iter().map(count).collect(), listing.of(language).map(|row| row.words).sum())
}

/// A number of words.
pub fn counted_words(words: u32) -> String {
    counted(words as usize, "word")
}

/// A translation with what is to be done.
pub fn line(row: &Row) -> String {
    let publish = row.publish.map(|day| format!(" (published from {day} on)")).unwrap_or_default();
    format!("{}: {}{publish}", row.file, what(row))
}

/// What each word of a status means, and what is done about it.
pub const LEGEND: [(&str, &str); 14] = [
    ("current", "it follows the original"),
    ("minor", "the original changed, and `l10n minor` says that its meaning did not"),
    ("ahead", "it has sections that the original lacks: write them there too, or remove them"),
    (
        "incomplete",
        "it follows the original, and lacks parts of it: `l10n diff FILE` shows them; where that is intended, `l10n stamp FILE --differs REASON`",
    ),
    (
        "stale",
        "the original says something else by now: `l10n diff FILE`, for messages `l10n diff --messages LANG`, shows what changed",
    ),
    ("outdated", "it is stale for longer than `grace` of `[translation]` in `site.toml` allows"),
    ("unknown", "it has no stamp: compare it with the original, then run `l10n stamp FILE`"),
    ("orphan", "it was made from a text that is not the original of its entry"),
    ("missing", "there is none: `l10n new LANG ORIGINAL` begins the translation of a page"),
    ("unstamped", "a message without a record: `l10n stamp --messages LANG ID` once it is right"),
    ("obsolete", "a message whose original is gone: `l10n prune` removes it"),
    ("copied", "a message that still has the text of its original"),
    ("broken", "a message with another problem, which `l10n lint --lang LANG` explains"),
    ("words to do", "words of originals in sections that changed, or of which there is no translation"),
];

/// The legend as lines, of all words or of some.
pub fn legend(is_wanted: impl Fn(&str) -> bool) -> String {
    let lines = LEGEND.iter().filter(|(word, _)| is_wanted(word));
    lines.map(|(word, meaning)| format!("  {word:<11}  {meaning}\n")).collect()
}

/// What is to be done.
pub fn what(row: &Row) -> String {
    let Row { standing, words, original, .. } = row;
    let what = match *standing {
        "stale" | "outdated" if row.changed.is_empty() => {
            format!("{standing}: a part of {original} was removed")
        }
        "stale" | "outdated" => format!("{standing}: {} ({})", row.changed.join(", "), counted_words(*words)),
        "incomplete" => format!("incomplete: it lacks {} ({})", lacking(row), counted_words(*words)),
        "missing" => format!("missing ({})", counted_words(*words)),
        "unknown" => format!("unknown: {} ({})", without_stamp(row), counted_words(*words)),
        "broken" => format!("broken: {}", row.problem.as_deref().unwrap_or("the file cannot be read")),
        _ => (*standing).to_owned(),
    };
    match (row.below, row.state) {
        _ if row.is_untouched => format!("{what}; {HELD}: its texts are still those of its original"),
        (Some(least), Some("unknown")) => {
            format!("{what}; {HELD}: it has no state, and is published from `{least}` on")
        }
        (Some(least), Some(state)) => {
            format!("{what}; {HELD}: it is `{state}`, and published from `{least}` on")
        }
        _ => what,
    }
}

/// What an incomplete translation lacks, with the lines where it belongs.
pub fn lacking(row: &Row) -> String {
    let one = |lack: &Lacking| {
        let line = lack.line.map(|line| format!(" (line {line})")).unwrap_or_default();
        format!("{}{line}", lack.what)
    };
    row.lacks.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// What is known of a translation without a stamp: `l10n new` writes its state into the file that it makes.
fn without_stamp(row: &Row) -> &'static str {
    match row.state {
        None | Some("unknown") => "no stamp",
        Some(_) => "begun, not stamped",
    }
}

/// A text without signs of Markdown, on one line. Hosts make links of names and numbers behind `@` and `#` even if these are escaped, so
/// that an invisible sign follows them.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '!' => {
                out.extend(['\\', letter])
            }
            '#' => out.push_str("\\#\u{2060}"),
            '@' => out.push_str("@\u{2060}"),
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
    }
    out
}

/// A text without signs of HTML and XML, and without characters that no XML has.
pub fn marked_up(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            letter if crate::bytes::control::is_control(letter) => out.push('\u{fffd}'),
            letter => out.push(letter),
        }
    }
    out
}
