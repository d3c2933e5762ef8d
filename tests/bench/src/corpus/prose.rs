//! Sentences, paragraphs and phrases of a language, with a count of their words.

use super::random::Random;
use super::vocabulary::Vocabulary;

/// What a word of a paragraph is dressed in: the text before it and the text after it.
pub type Mark<'a> = (&'a str, &'a str);

/// Writes prose.
pub struct Prose<'a> {
    /// The language.
    pub language: &'a Vocabulary,
    /// Words so far.
    pub count: usize,
    /// Where words are drawn from.
    pub random: Random,
    words: &'a [&'static str],
}

impl<'a> Prose<'a> {
    /// Prose of a language whose words are given once for all pages.
    pub fn new(language: &'a Vocabulary, words: &'a [&'static str], random: Random) -> Prose<'a> {
        Prose { language, count: 0, random, words }
    }

    /// Some words without an end.
    pub fn phrase(&mut self, length: usize, out: &mut String) {
        for at in 0..length {
            if at > 0 {
                out.push_str(self.language.join);
            }
            out.push_str(self.random.one(self.words));
        }
        self.count += length;
    }

    /// Some words that begin with a capital letter.
    pub fn title(&mut self, length: usize, out: &mut String) {
        let start = out.len();
        self.phrase(length, out);
        capitalize(out, start);
    }

    /// A sentence of 6 to 16 words; one of them bears the mark.
    pub fn sentence(&mut self, mark: Mark<'_>, out: &mut String) {
        let start = out.len();
        let length = self.random.between(6, 16);
        let marked = self.random.below(length);
        let pause = if length > 9 { self.random.between(3, length - 3) } else { 0 };
        for at in 0..length {
            match at {
                0 => {}
                at if at == pause => out.push_str(self.language.comma),
                _ => out.push_str(self.language.join),
            }
            if at == marked {
                out.push_str(mark.0);
            }
            out.push_str(self.random.one(self.words));
            if at == marked {
                out.push_str(mark.1);
            }
        }
        self.count += length;
        capitalize(out, start);
        out.push_str(self.language.stop);
    }

    /// A paragraph of 3 to 5 sentences, the first of which bear the marks, and the empty line after it.
    pub fn paragraph(&mut self, marks: &[Mark<'_>], out: &mut String) {
        let length = self.random.between(3, 5).max(marks.len());
        for at in 0..length {
            self.sentence(marks.get(at).copied().unwrap_or_default(), out);
        }
        end_line(out);
        out.push('\n');
    }
}

/// Ends a line without white space before its end.
pub fn end_line(out: &mut String) {
    out.truncate(out.trim_end().len());
    out.push('\n');
}

fn capitalize(out: &mut String, start: usize) {
    let Some(first) = out[start..].chars().next() else { return };
    if first.is_lowercase() {
        let capital: String = first.to_uppercase().collect();
        out.replace_range(start..start + first.len_utf8(), &capital);
    }
}
