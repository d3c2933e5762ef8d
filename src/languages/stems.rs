//! The stem of a word: what its forms have in common.

use rust_stemmers::{Algorithm, Stemmer};

use super::letters::push_lower;

/// The languages whose forms are known, by the first part of their tag; others are compared word by word.
const ALGORITHMS: &[(&str, Algorithm)] = &[
    ("da", Algorithm::Danish),
    ("de", Algorithm::German),
    ("el", Algorithm::Greek),
    ("en", Algorithm::English),
    ("es", Algorithm::Spanish),
    ("fi", Algorithm::Finnish),
    ("fr", Algorithm::French),
    ("hu", Algorithm::Hungarian),
    ("it", Algorithm::Italian),
    ("nb", Algorithm::Norwegian),
    ("nl", Algorithm::Dutch),
    ("nn", Algorithm::Norwegian),
    ("no", Algorithm::Norwegian),
    ("pt", Algorithm::Portuguese),
    ("ro", Algorithm::Romanian),
    ("ru", Algorithm::Russian),
    ("sv", Algorithm::Swedish),
    ("ta", Algorithm::Tamil),
    ("tr", Algorithm::Turkish),
];

/// Compares the words of one language.
pub struct Stems {
    rules: Rules,
    /// The letters of the longest ending.
    ending: usize,
}

/// How stems are made.
enum Rules {
    /// By the rules of Snowball.
    Snowball(Stemmer),
    /// By the words that Arabic writes together with others.
    Arabic,
    /// The forms of its words are not known.
    Unknown,
}

impl Stems {
    /// Those of the language with the first part of a tag.
    pub fn of(primary: &str) -> Stems {
        let known = ALGORITHMS.iter().find(|(tag, _)| *tag == primary);
        let rules = match known {
            Some((_, algorithm)) => Rules::Snowball(Stemmer::create(*algorithm)),
            None if primary == "ar" => Rules::Arabic,
            None => Rules::Unknown,
        };
        Stems { rules, ending: if primary == "en" { 2 } else { 3 } }
    }

    /// The stems that a word in any case may have; two words may be forms of one if they share one.
    pub fn of_word(&self, word: &str) -> Vec<String> {
        match &self.rules {
            Rules::Arabic if word.contains(is_arabic) => {
                let mut stems: Vec<String> =
                    without_clitics(word).iter().map(|word| without_ending(word)).collect();
                stems.sort();
                stems.dedup();
                stems
            }
            Rules::Snowball(stemmer) if !word.contains(is_arabic) => {
                vec![stemmer.stem(&plain(word)).into_owned()]
            }
            _ => vec![plain(word)],
        }
    }

    /// Whether two words differ in their endings alone, and not only agree in their stems: `pledge` and `pledges`, not `publication`
    /// and `publicly`; in Arabic, in the words written together with them, if both or neither have the article.
    pub fn is_inflected(&self, word: &str, other: &str) -> bool {
        if word.contains(is_arabic) {
            let (one, two) = (with_article(word), with_article(other));
            return one.iter().any(|word| two.contains(word));
        }
        let (word, other) = (plain(word), plain(other));
        let shared = word.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
        let rest = |word: &str| word.chars().count() - shared;
        rest(&word).max(rest(&other)) <= self.ending
    }
}

fn is_arabic(c: char) -> bool {
    ('\u{600}'..='\u{6ff}').contains(&c)
}

/// A word in small letters, without what one writer writes and another does not: vowel signs, the bar of long lines, forms of alef, the
/// dots of ё.
fn plain(word: &str) -> String {
    let mut plain = String::with_capacity(word.len());
    word.chars().filter(|c| !is_mark(*c)).for_each(|c| push_lower(&mut plain, same(c)));
    plain
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\u{ad}')
}

fn same(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        'ё' | 'Ё' => 'е',
        c => c,
    }
}

/// A word and what is left of it without each of these beginnings that it has.
fn without(words: &[String], beginnings: &[&str]) -> Vec<String> {
    let shorter = words.iter().flat_map(|word| {
        beginnings.iter().filter_map(|beginning| {
            word.strip_prefix(beginning).filter(|rest| rest.chars().count() > 2).map(str::to_owned)
        })
    });
    words.iter().cloned().chain(shorter).collect()
}

/// An Arabic word with and without what may be written together with it: the article only where it has no hamza.
fn without_clitics(word: &str) -> Vec<String> {
    let bare: String = word.chars().filter(|c| !is_mark(*c)).collect();
    let words = without(&[bare], &["و", "ف"]);
    let words = without(&words, &["بال", "كال", "لل", "ال", "ب", "ك", "ل"]);
    words.iter().map(|word| plain(word)).collect()
}

/// The same, with its article.
fn with_article(word: &str) -> Vec<String> {
    let bare: String = word.chars().filter(|c| !is_mark(*c)).collect();
    let words = without(&[bare], &["و", "ف"]);
    let mut all = without(&words, &["ب", "ك", "ل"]);
    all.extend(words.iter().filter_map(|word| Some(format!("ال{}", word.strip_prefix("لل")?))));
    let endless = |word: &String| {
        let word = plain(word);
        ["ين", "ون", "ا"].iter().find_map(|end| word.strip_suffix(end)).map(str::to_owned).unwrap_or(word)
    };
    all.iter().map(endless).collect()
}

/// An Arabic word without its ending.
fn without_ending(word: &str) -> String {
    const ENDINGS: [&str; 14] =
        ["هما", "كما", "تها", "ات", "ان", "ون", "ين", "ها", "هم", "نا", "كم", "يه", "ه", "ا"];
    let mut rests = ENDINGS.iter().filter_map(|ending| word.strip_suffix(ending));
    rests.find(|rest| rest.chars().count() > 2).unwrap_or(word).to_owned()
}

#[cfg(test)]
mod tests {
    use super::Stems;

    #[test]
    fn forms_of_a_word_share_a_stem_and_other_words_do_not() {
        let forms = [
            ("en", "pledge", "Pledges"),
            ("en", "community", "communities"),
            ("fr", "engagement", "engagements"),
            ("es", "compromiso", "compromisos"),
            ("ru", "Конференция", "конференциями"),
            ("ru", "отчет", "отчёта"),
            ("ar", "التعهد", "وبالتعهدات"),
            ("ar", "وكالات", "لوكالات"),
            ("ar", "استمارة", "الاستمارة"),
            ("ar", "إلكترونية", "الإلكترونية"),
            ("ar", "أقل", "لأقل"),
            ("ar", "نمواً", "نموا"),
            ("de", "Ziele", "Zielen"),
            ("zh", "ITU", "itu"),
            ("xx", "Wort", "wort"),
        ];
        for (language, one, other) in forms {
            let stems = Stems::of(language);
            let (left, right) = (stems.of_word(one), stems.of_word(other));
            assert!(left.iter().any(|stem| right.contains(stem)), "{language}: {left:?} {right:?}");
        }
        let english = Stems::of("en");
        assert!(english.is_inflected("pledge", "Pledges") && !english.is_inflected("join", "joining"));
        assert!(!english.is_inflected("publications", "publicly"));
        let arabic = Stems::of("ar");
        assert!(
            arabic.is_inflected("المناسبات", "وللمناسبات") && !arabic.is_inflected("المناسبات", "بمناسبة")
        );
    }
}
