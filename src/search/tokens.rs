//! Text -> words: runs of letters, digits and marks; where a script has no spaces between words, each few characters of a run.
//!
//! A browser cuts queries by the same rules. Only texts of pages have what joins the parts of a compound, and the ends of runs.

use unicode_normalization::char::is_combining_mark;

use super::rules::{fold, gram, is_dropped};

/// A word of a text, as it is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The word.
    pub form: String,
    /// Whether its language may have other forms of it: not of a few characters of a script without spaces.
    pub is_word: bool,
}

/// Longest form that is kept, in bytes: what is longer is no word.
const LONGEST: usize = 96;

/// The parts of a text between which nothing joins: where each begins, as it is written, and whether its script has spaces.
pub fn written(text: &str) -> impl Iterator<Item = (usize, &str, bool)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        at += text[at..].find(is_inside)?;
        let (start, mut has_spaces) = (at, true);
        let bytes = text.as_bytes();
        loop {
            while bytes.get(at).is_some_and(u8::is_ascii_alphanumeric) {
                at += 1;
            }
            let Some(c) = text[at..].chars().next().filter(|c| is_inside(*c)) else { break };
            has_spaces &= gram(c) == 0;
            at += c.len_utf8();
        }
        Some((start, &text[start..at], has_spaces))
    })
}

/// Whether a character is part of a word as it is written.
fn is_inside(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphanumeric() } else { is_letter(c) || is_dropped(c) }
}

fn is_letter(c: char) -> bool {
    match c {
        // Looking up the Unicode data of each character costs more than all the rest.
        'a'..='z' | 'A'..='Z' | '0'..='9' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ÿ' => true,
        'Ѐ'..='ҁ' | 'ؠ'..='ي' | '一'..='鿿' => true,
        '\u{a0}' | '،' | '、' | '。' | '，' => false,
        _ => c.is_alphanumeric() || is_combining_mark(c),
    }
}

/// The tokens of a word as it is written; of a page, if `is_page`, and else of a query.
pub fn of_word(word: &str, is_page: bool) -> Vec<Token> {
    let mut found = Vec::new();
    let folded = fold(word);
    for part in folded.split(|c: char| !is_letter(c)).filter(|part| !part.is_empty()) {
        let mut rest = part;
        while let Some(first) = rest.chars().next() {
            let size = gram(first);
            let end = rest.find(|c: char| gram(c) != size).unwrap_or(rest.len());
            let (run, after) = rest.split_at(end);
            match size {
                0 => found.push(Token { form: cut(run).to_owned(), is_word: true }),
                size => grams(run, size, is_page, &mut found),
            }
            rest = after;
        }
    }
    found
}

/// The start of a word that is too long.
fn cut(word: &str) -> &str {
    let mut end = word.len().min(LONGEST);
    while !word.is_char_boundary(end) {
        end -= 1;
    }
    &word[..end]
}

fn grams(run: &str, size: usize, is_page: bool, found: &mut Vec<Token>) {
    let starts: Vec<usize> = run.char_indices().map(|(at, _)| at).chain([run.len()]).collect();
    let count = starts.len() - 1;
    let mut push = |from: usize, to: usize| {
        found.push(Token { form: run[starts[from]..starts[to]].to_owned(), is_word: false });
    };
    if count < size {
        return push(0, count);
    }
    (0..=count - size).for_each(|from| push(from, from + size));
    // A query of fewer characters finds the beginnings of those above, and these ends.
    if is_page {
        (count - size + 1..count).for_each(|from| push(from, count));
    }
}

/// All tokens of a text of a page.
pub fn tokens(text: &str) -> Vec<Token> {
    written(text).flat_map(|(_, word, _)| of_word(word, true)).collect()
}

#[cfg(test)]
mod tests {
    use super::tokens;

    fn forms(text: &str) -> Vec<String> {
        tokens(text).into_iter().map(|token| token.form).collect()
    }

    #[test]
    fn the_letters_that_are_listed_are_those_of_unicode() {
        for c in char::MIN..=char::MAX {
            let of_unicode = c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c);
            assert_eq!(super::is_letter(c), of_unicode, "{c:?}");
        }
    }

    #[test]
    fn words_are_cut_in_each_script() {
        assert_eq!(forms("SDG-9, BDT/DIR/110"), ["sdg", "9", "bdt", "dir", "110"]);
        assert_eq!(forms("l’Économie d'accès"), ["l", "economie", "d", "acces"]);
        assert_eq!(forms("Ёлка и 2022 год"), ["елка", "и", "2022", "год"]);
        assert_eq!(forms("وَالتَّعَهُّدات"), ["والتعهدات"]);
        assert_eq!(forms("数字联盟2022"), ["数字", "字联", "联盟", "盟", "2022"]);
        assert_eq!(forms("データ"), ["デー", "ータ", "タ"]);
        assert_eq!(forms("ภาษาไทย").len(), 7);
        assert_eq!(forms("p2c@itu.int"), ["p2c", "itu", "int"]);
        assert_eq!(forms("हिन्दी में"), ["हिन्दी", "में"]);
        assert_eq!(forms("<b>\u{200b}…</b>"), ["b", "b"]);
    }
}
