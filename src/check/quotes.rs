//! Straight quotation marks that stay straight although the page has the typography of its language.
//!
//! That happens inside words that look like a program's: `lang="fr"`. Feet, inches and addresses keep theirs rightly.

use super::reading::Reading;
use crate::content::kinds::TypographyMode;
use crate::diag::{Code, Diagnostics};
use crate::locales::typography::{Rules, straight_marks};
use crate::markdown::Passage;

/// Reports each word with such marks once.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) {
    if reading.scope.site.typography(reading.page) == TypographyMode::Verbatim {
        return;
    }
    let Some(rules) = reading.scope.locales.get(reading.page.lang).rules else { return };
    for passage in reading.passages() {
        marks(reading, rules, passage, diags);
    }
}

fn marks(reading: &Reading<'_>, rules: &Rules, passage: &Passage, diags: &mut Diagnostics) {
    let text = passage.text.as_str();
    let mut end = 0;
    for at in straight_marks(rules, text) {
        if at < end || text[..at].ends_with(|c: char| c.is_numeric()) {
            continue;
        }
        let parts = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',' | ';');
        let start = end.max(text[end..at].rfind(parts).map_or(end, |found| end + found));
        let start = text[start..at].find(|c| !parts(c)).map_or(at, |found| start + found);
        end = text[at..].find(parts).map_or(text.len(), |found| at + found);
        let word = &text[start..end];
        if word.contains("://") || word.contains('@') {
            continue;
        }
        let message = format!("the straight mark in `{word}` stays straight on the page");
        let help = format!(
            "set it as code: `` `{word}` ``; or type the language’s own mark{}",
            rules
                .quotes
                .first()
                .map_or(String::new(), |pair| format!("s `{}` and `{}`", pair.open, pair.close))
        );
        reading.report(Code::StraightQuote, passage, at..at + 1, message, diags).help(help);
    }
}
