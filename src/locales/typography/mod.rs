//! Typesets prose by the rules of its language: quotation marks, apostrophes, dashes, no-break spaces.
//!
//! Called for each paragraph, heading, cell and list item before it is written, and for titles. Passes, in order:
//! 1. `flat`: the runs of a block become one text, so that a quotation may open in one run and close in another;
//! 2. `characters`: the characters (`quotes` by `pairs`, `dashes`, `marks`), except in addresses, names, versions and codes;
//! 3. `spaces`: the spaces between them (`joins` knows what must stay on one line).
//!
//! `words` and `names` recognize addresses, file names, versions and codes; `code` recognizes JSON, attributes and calls. `house`
//! has the style of six languages, `cldr` the quotation marks of all others. A quotation mark is changed only together with its
//! counterpart.
//!
//! Typesetting twice is the same as once, and unchanged text is not copied. This module does not know about Markdown, HTML or
//! pages; it does not see code, and never looks inside [`Run::Opaque`].

use std::borrow::Cow;

mod characters;
mod cldr;
mod code;
mod dashes;
mod edits;
mod flat;
mod house;
mod joins;
mod kinds;
mod marks;
mod names;
mod pairs;
mod quotes;
mod rules;
mod run;
mod spaces;
mod words;

#[cfg(test)]
mod tests;

pub use kinds::is_han;
pub use rules::{Joins, Punctuation, QuotePair, Rules};
pub use run::Run;

/// Typesets the runs of one paragraph, heading, cell or list item in place.
pub fn typeset(rules: &Rules, runs: &mut [Run<'_>]) {
    if let [Run::Prose(text)] = runs {
        if let Some(new) = rework(rules, text, &mut []) {
            *text = Cow::Owned(new);
        }
        return;
    }
    let mut flat = flat::flatten(runs);
    if let Some(new) = rework(rules, &flat.text, &mut flat.ends) {
        flat::distribute(&new, &flat.ends, runs);
    }
}

/// Typesets a text that is one block by itself: a title, a description.
pub fn typeset_str<'a>(rules: &Rules, text: &'a str) -> Cow<'a, str> {
    rework(rules, text, &mut []).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// Where straight quotation marks and apostrophes of a block stay straight, with U+FFFC for what is opaque in it.
pub fn straight_marks(rules: &Rules, text: &str) -> Vec<usize> {
    let edits = characters::edit(rules, text);
    let stays = |at: &usize| !edits.has(*at) && (rules.apostrophe.is_some() || text.as_bytes()[*at] == b'"');
    memchr::memchr2_iter(b'"', b'\'', text.as_bytes()).filter(stays).collect()
}

/// The typeset text, or `None` if nothing changes. `ends` are offsets that move with the text.
fn rework(rules: &Rules, text: &str, ends: &mut [usize]) -> Option<String> {
    let Look { mut made, mut is_settled } = pass(rules, text, ends)?;
    // A changed mark may be read in another way than the typed one: repeat until nothing changes. Real prose needs one more pass.
    for _ in 0..MOST_LOOKS {
        if is_settled {
            break;
        }
        let Some(next) = pass(rules, &made, ends) else { break };
        Look { made, is_settled } = next;
    }
    Some(made)
}

/// The result of both passes over a text.
struct Look {
    made: String,
    /// Whether another pass would change nothing: only spaces became no-break spaces, which are spaces to every rule.
    is_settled: bool,
}

/// The maximum number of passes.
const MOST_LOOKS: usize = 8;

/// Both passes once.
fn pass(rules: &Rules, text: &str, ends: &mut [usize]) -> Option<Look> {
    let lettered = characters::edit(rules, text).apply(ends);
    let spaces = spaces::edit(rules, lettered.as_deref().unwrap_or(text));
    let is_settled = lettered.is_none() && spaces.only_join();
    let made = spaces.apply(ends).or(lettered)?;
    Some(Look { made, is_settled })
}
