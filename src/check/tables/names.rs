//! Whether a text of capitalized words that two languages of one script share is a name in both, or was left over: as the site's pages have it.

use crate::check::scope::Scope;
use crate::check::writing::script_of_language;
use crate::diag::Diagnostics;
use crate::inputs::Inputs;
use crate::lang::Language;
use crate::node::Node;
use crate::site::Page;

/// So many texts of a table are looked for in the pages at most.
pub const MOST: usize = 20;

/// Whether a text that is that of the original may be left over: it has capitalized words, and another language of the script has other words.
pub fn is_candidate(
    scope: Scope<'_>,
    (text, language): (&str, &Language),
    source: &Language,
    value: &Node,
) -> bool {
    let script = script_of_language(language);
    let others = scope.config.languages.iter().filter(|other| {
        other.id != language.id && other.id != source.id && script_of_language(other) == script
    });
    let is_other = |other: &Language| {
        let said = value.get(&other.segment).and_then(Node::as_text);
        said.is_some_and(|said| said.trim() != text.trim())
    };
    script.is_some()
        && script == script_of_language(source)
        && phrase(text).is_some()
        && others.into_iter().any(is_other)
}

/// Whether the pages of the original's language have the words of a text, and those of its own language never do.
pub fn is_left(
    scope: Scope<'_>,
    text: &str,
    (language, source): (&Language, &Language),
    inputs: &Inputs,
) -> bool {
    let Some(phrase) = phrase(text) else { return false };
    let says = |page: &Page| {
        let text = inputs.text(&page.document.path, &mut Diagnostics::new());
        text.is_some_and(|text| text.contains(&phrase))
    };
    let pages = |language: &Language| {
        let lang = language.id;
        scope
            .site
            .pages
            .iter()
            .filter(move |page| page.lang == lang && page.notice.is_none() && page.document.has_file())
    };
    let is_translated = |page: &Page| scope.site.page_of(page.entry, language.id).is_some();
    pages(source).any(|page| is_translated(page) && says(page)) && !pages(language).any(|page| says(page))
}

/// The first two or more words of a text behind each other that have a capital and small letters.
fn phrase(text: &str) -> Option<String> {
    let is_capitalized = |word: &&str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase)
            && word.chars().count() > 2
            && letters.all(|c| c.is_lowercase())
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    let start = words.iter().position(is_capitalized)?;
    let run: Vec<&str> = words[start..].iter().copied().take_while(|word| is_capitalized(word)).collect();
    (run.len() > 1).then(|| run.join(" "))
}

#[cfg(test)]
mod tests {
    use super::phrase;

    #[test]
    fn a_phrase_has_two_capitalized_words() {
        assert_eq!(phrase("ITU Member States").as_deref(), Some("Member States"));
        assert_eq!(phrase("Oxford"), None);
        assert_eq!(phrase("read more"), None);
    }
}
