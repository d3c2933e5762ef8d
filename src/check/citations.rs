//! Titles of works that a text cites, which stay as they are in every language.

use std::ops::Range;

/// How many words the authors before a year have at most.
const AUTHORS: usize = 8;

/// The titles of cited works in a text: behind authors and a year, `Sen, A. (1999). Development as freedom.`, or before a place, a publisher
/// and a year, `Sen A. Development as freedom. Oxford: OUP; 1999.`
pub fn titles(text: &str) -> Vec<Range<usize>> {
    // Most texts have no year.
    if !text.contains("19") && !text.contains("20") {
        return Vec::new();
    }
    let parts = parts(text);
    let mut found = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let said = &text[part.clone()];
        let authors = || text[..part.start].rsplit(['\n', ';', '；']).next().unwrap_or_default();
        let is_cited = || words(authors()).count() + words(said).count() <= AUTHORS;
        if ends_in_year(said) && is_cited() {
            found.extend(parts.get(at + 1).cloned());
        } else if is_published(said) && at > 0 && parts.len() < 8 {
            found.extend((at > 1 || !is_cited()).then(|| parts[at - 1].clone()));
        }
    }
    found.dedup();
    found
}

/// Whether a sentence ends in a year in brackets, or is a year: `(1999).`, `(2021, October 18).`, `1999.`
fn ends_in_year(said: &str) -> bool {
    let said = said.trim().trim_end_matches(['.', ',']);
    let is_year = |text: &str| {
        let text = text.trim_end_matches(|c: char| c.is_ascii_lowercase());
        text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) && text.starts_with(['1', '2'])
    };
    let inside = said.strip_suffix([')', '）']).and_then(|said| Some(said.rsplit_once(['(', '（'])?.1));
    inside
        .map_or_else(|| is_year(said), |inside| is_year(inside.split([',', ' ']).next().unwrap_or_default()))
}

/// Whether a sentence has a place, a publisher and a year: `Oxford: WHO; 2020.`
fn is_published(said: &str) -> bool {
    let said = said.trim().trim_end_matches('.');
    let Some((before, year)) = said.rsplit_once([';', ',']) else { return false };
    let year = year.trim();
    year.len() == 4
        && year.bytes().all(|byte| byte.is_ascii_digit())
        && before.split_once(':').is_some_and(|(place, publisher)| {
            words(place).count() < 4 && (1..8).contains(&words(publisher).count())
        })
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.contains(char::is_alphabetic))
}

/// The sentences of a text; initials end none.
fn parts(text: &str) -> Vec<Range<usize>> {
    let mut list = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        let end = at + c.len_utf8();
        let is_end = match c {
            '.' | '?' | '!' => letters.peek().is_none_or(|(_, next)| next.is_whitespace()),
            '。' | '\n' => true,
            _ => false,
        };
        let initial = text[start..at].trim_end().rsplit([' ', '.', '\u{a0}']).next().unwrap_or_default();
        if is_end && !(c == '.' && initial.chars().count() == 1 && initial.starts_with(char::is_uppercase)) {
            list.push(start..end);
            start = end;
        }
    }
    list.push(start..text.len());
    list.retain(|part| !text[part.clone()].trim().is_empty());
    list
}

#[cfg(test)]
mod tests {
    use super::titles;

    #[test]
    fn titles_of_cited_works_are_known_by_their_year() {
        for (text, title) in [
            ("Sen, A. (1999). Development as freedom. Oxford University Press.", "Development as freedom."),
            (
                "UIT (2021). Measuring digital development: Facts and figures. Liège.",
                "Measuring digital development: Facts and figures.",
            ),
            ("引用：ITU (2021). Measuring digital development. Oxford.", "Measuring digital development."),
            (
                "Organisation mondiale de la Santé. (2020). WHO guidelines on activity. Liège : OMS.",
                "WHO guidelines on activity.",
            ),
            ("Sen A. Development as freedom. Oxford: OUP; 1999.", ""),
            (
                "World Health Organization. Guidelines on physical activity. Oxford: WHO; 2020.",
                "Guidelines on physical activity.",
            ),
            ("Sen, Amartya. 1999. Development as freedom. Boston.", "Development as freedom."),
            ("The museum of the town was opened by its mayor in the month of May (1999). It is closed.", ""),
            ("Please come in 2021. We are open.", ""),
        ] {
            let found: Vec<&str> = titles(text).into_iter().map(|part| text[part].trim()).collect();
            assert_eq!(found.first().copied().unwrap_or_default(), title, "{text}");
        }
    }
}
