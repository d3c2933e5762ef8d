//! Links whose words do not describe their target.

use super::reading::Reading;
use super::words;
use crate::diag::{Code, Diagnostics};
use crate::languages;
use crate::source::Place;

/// Reports the words of each such link; the words of every language are checked on every page.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) {
    empty(reading, diags);
    for passage in &reading.prose.passages {
        for link in &passage.links {
            let Some(shown) = passage.text.get(link.words.clone()) else { continue };
            let folded = words::fold(shown);
            if languages::all().any(|known| known.words.vague.contains(&folded.as_str())) {
                let message = format!("the link text `{shown}` does not say where the link leads");
                let help = format!(
                    "make a link of the words that name its target: `[the report of 2021]({})`",
                    link.destination
                );
                reading.report(Code::VagueLink, passage, link.words.clone(), message, diags).help(help);
            }
        }
    }
}

/// Reports links without words: `[](about.md)`, `[ ](about.md)`.
fn empty(reading: &Reading<'_>, diags: &mut Diagnostics) {
    for link in &reading.page.document.outline.links {
        let source = reading.text.get(link.range.clone()).unwrap_or_default();
        let words = source.strip_prefix('[').and_then(|rest| Some(&rest[..rest.find(']')?]));
        let unseen = |c: char| {
            c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '*' | '_')
        };
        // One that leads nowhere is reported as such.
        let leads = !matches!(link.destination.trim(), "" | "#");
        if leads && words.is_some_and(|words| words.replace("&nbsp;", "").chars().all(unseen)) {
            let place = Place::new(&reading.page.document.path, link.range.clone());
            let message = format!("the link to `{}` has no words, so nobody sees it", link.destination);
            let help = format!(
                "name its target between the brackets, `[the report of 2021]({})`, or remove the link",
                link.destination
            );
            diags.report(Code::VagueLink, place, message).help(help);
        }
    }
}
