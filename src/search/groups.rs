//! Forms -> the words that they are forms of: by Snowball's stems; in Arabic without the words that are written together with others.

use std::collections::HashSet;

use super::rules::{BEGINNINGS, fold};
use crate::languages::Stems;

/// Names the word of each form: `forms` are forms with the word as it was first written, or none where forms have no others.
pub fn groups(primary: &str, forms: &[(String, Option<String>)]) -> Vec<String> {
    if primary == "ar" {
        return arabic(forms);
    }
    let stems = Stems::of(primary);
    let stem = |written: &String| {
        stems.of_word(written).first().map(|stem| fold(stem)).filter(|stem| !stem.is_empty())
    };
    forms
        .iter()
        .map(|(form, written)| written.as_ref().and_then(stem).unwrap_or_else(|| form.clone()))
        .collect()
}

/// Endings of Arabic words, the longest first.
pub const ENDINGS: &[&str] = &[
    "اتهم", "اتها", "اتكم", "اتنا", "هما", "كما", "تها", "تهم", "اته", "ات", "ان", "ون", "ين", "ها", "هم",
    "نا", "كم", "يه", "ه", "ا",
];

/// Articles are taken away always, single letters only where another form shows that they are none of the word.
fn arabic(forms: &[(String, Option<String>)]) -> Vec<String> {
    let known: HashSet<&str> = forms.iter().map(|(form, _)| without_ending(form)).collect();
    let group = |(form, written): &(String, Option<String>)| {
        if written.is_none() || !form.starts_with(|c| ('\u{620}'..='\u{64a}').contains(&c)) {
            return form.clone();
        }
        let mut word = form.as_str();
        while let Some(rest) = without_beginning(word, |beginning| beginning.chars().count() > 1) {
            word = rest;
        }
        let single = without_beginning(word, |beginning| beginning.chars().count() == 1);
        let single = single.filter(|rest| known.contains(without_ending(rest)));
        without_ending(single.unwrap_or(word)).to_owned()
    };
    forms.iter().map(group).collect()
}

/// What is left of a word, at least three letters.
fn without_beginning(word: &str, fits: impl Fn(&str) -> bool) -> Option<&str> {
    let mut rests = BEGINNINGS
        .iter()
        .filter(|beginning| fits(beginning))
        .filter_map(|beginning| word.strip_prefix(beginning));
    rests.find(|rest| rest.chars().count() > 2)
}

fn without_ending(word: &str) -> &str {
    let mut rests = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
    rests.find(|rest| rest.chars().count() > 2).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::groups;

    fn grouped(primary: &str, words: &[&str]) -> Vec<String> {
        let forms: Vec<_> = words.iter().map(|word| (super::fold(word), Some((*word).to_owned()))).collect();
        groups(primary, &forms)
    }

    #[test]
    fn forms_of_a_word_are_one_group() {
        let of_one = [
            ("en", &["pledge", "pledges", "pledged"][..]),
            ("fr", &["engagement", "engagements"]),
            ("es", &["compromiso", "compromisos"]),
            ("ru", &["отчет", "отчёта", "отчётами"]),
            ("ar", &["تعهد", "التعهدات", "والتعهدات"]),
            ("ar", &["جامعات", "الجامعات", "للجامعات", "وللجامعات", "وجامعة"]),
            ("ar", &["التزام", "الالتزام", "بالتزامات"]),
            ("ar", &["كتاب", "الكتاب"]),
            ("de", &["Ziele", "Zielen"]),
        ];
        for (language, words) in of_one {
            let found = grouped(language, words);
            assert!(found.iter().all(|group| *group == found[0]), "{language}: {found:?}");
        }
        let two = grouped("ar", &["كتاب", "الكتاب", "تعهد", "التعهد", "وزارة"]);
        assert_ne!(two[0], two[2]);
        assert_eq!(two[4], "وزار");
    }
}
