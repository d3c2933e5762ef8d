//! Names in capitals with small words between them, which stay as they are in every language.

use super::tongue::is_small;

/// Whether a text consists of names: `Save the Children`, `Mary Lee, Bank of the West`. All words but small ones have a capital, the first and
/// the last too, and there are two at least.
pub fn is_name(text: &str) -> bool {
    let text = text.trim().trim_end_matches(')');
    let list: Vec<&str> = words(text).collect();
    let named = list.iter().filter(|word| is_named(word)).count();
    named > 1
        && !text.ends_with(['.', '!', '?', ':', '。', '！', '？', '：'])
        && list.first().is_some_and(|word| is_named(word))
        && list.last().is_some_and(|word| is_named(word))
        && list.iter().all(|word| is_named(word) || is_small_in_name(word))
}

/// The words of a text that are not in a name with small words between its own: what is left says in which language it is.
pub fn words_outside_names(text: &str) -> Vec<&str> {
    let list: Vec<&str> = words(text).collect();
    let mut left = Vec::with_capacity(list.len());
    let mut at = 0;
    while at < list.len() {
        let end = end_of_name(&list[at..]);
        if end == 0 {
            left.push(list[at]);
        }
        at += end.max(1);
    }
    left
}

/// How many words the name with which some begin has; 0 if it has no small words.
fn end_of_name(list: &[&str]) -> usize {
    let run = list.iter().take_while(|word| is_named(word) || is_small_in_name(word)).count();
    let Some(last) = list[..run].iter().rposition(|word| is_named(word)) else { return 0 };
    let name = &list[..=last];
    let is_one = is_named(name[0]) && name.iter().filter(|word| is_named(word)).count() > 2;
    if is_one && name.iter().any(|word| is_small_in_name(word)) { name.len() } else { 0 }
}

fn is_named(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

fn is_small_in_name(word: &str) -> bool {
    word.chars().count() < 3 && word.chars().all(char::is_lowercase) || is_small(word)
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.contains(char::is_alphabetic))
}

#[cfg(test)]
mod tests {
    use super::{is_name, words_outside_names};

    #[test]
    fn names_have_capitals_but_for_their_small_words() {
        for name in [
            "Save the Children",
            "Doctors of the World",
            "Mary Lee, Bank of the West",
            "Bank of America",
            "The Inn at the Park",
        ] {
            assert!(is_name(name), "{name}");
        }
        for text in
            ["Save the children", "Working group", "Children", "The museum is open.", "Members of the board"]
        {
            assert!(!is_name(text), "{text}");
        }
        let left = words_outside_names("Voir The State of the World in Figures (2020)");
        assert!(left.is_empty() || left == ["Voir"], "{left:?}");
        assert_eq!(words_outside_names("Read the book of the month").len(), 6);
    }
}
