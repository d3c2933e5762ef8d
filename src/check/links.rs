//! Links whose words say nothing of where they lead.

use super::reading::Reading;
use super::words;
use crate::diag::{Code, Diagnostics};

/// Reports the words of each such link; words of any language are known on every page.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) {
    for passage in &reading.prose.passages {
        for link in &passage.links {
            let Some(shown) = passage.text.get(link.words.clone()) else { continue };
            let folded = words::fold(shown);
            if words::all().any(|words| words.vague.contains(&folded.as_str())) {
                let message = format!("the link text `{shown}` does not say where the link leads");
                let help = format!(
                    "make a link of the words that name its target: `[the concept note]({})`",
                    link.destination
                );
                reading.report(Code::VagueLink, passage, link.words.clone(), message, diags).help(help);
            }
        }
    }
}
