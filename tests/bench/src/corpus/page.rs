//! The text of one page: front matter, 500 to 800 words of prose, and all that Markdown has to offer.

use std::fmt::Write;

use super::code;
use super::prose::{Prose, end_line};
use super::random::Random;
use super::vocabulary::{SECTIONS, Vocabulary};
use super::{Dialect, Slugs, file_name};

/// A page to be written.
pub struct Sheet<'a> {
    /// Number of the entry, from 0.
    pub entry: usize,
    /// Its language.
    pub language: &'a Vocabulary,
    /// The words of the language.
    pub words: &'a [&'static str],
    /// Whose links are written.
    pub dialect: Dialect,
    /// Names of all entries up to this one.
    pub slugs: &'a Slugs,
}

impl Sheet<'_> {
    /// The page. It depends on its entry and language alone, not on the size of the corpus.
    pub fn text(&self) -> String {
        let random = Random::of(self.language.segment, self.entry);
        let mut prose = Prose::new(self.language, self.words, random);
        let mut out = String::with_capacity(9 * 1024);
        self.front(&mut prose, &mut out);
        let length = prose.random.between(500, 800) - 120;
        prose.paragraph(&[("**", "**"), ("*", "*"), ("`", "`")], &mut out);
        let near = self.link(7);
        prose.paragraph(&[("[", &near), ("", "[^1]")], &mut out);
        let mut part = 0;
        while prose.count < length {
            part += 1;
            self.part(part, &mut prose, &mut out);
        }
        self.end(&mut prose, &mut out);
        out
    }

    fn front(&self, prose: &mut Prose<'_>, out: &mut String) {
        out.push_str("---\ntitle: \"");
        prose.title(4, out);
        out.push_str("\"\ndescription: \"");
        prose.phrase(12, out);
        let _ = write!(
            out,
            "\"\ndate: {}\nweight: {}\n---\n\n",
            day(self.entry),
            self.entry / SECTIONS.len() + 1
        );
    }

    /// A heading and what is below it.
    fn part(&self, number: usize, prose: &mut Prose<'_>, out: &mut String) {
        out.push_str("## ");
        prose.title(3, out);
        let _ = write!(out, " {number}\n\n");
        let far = self.link(number * 101);
        prose.paragraph(&[("*", "*"), ("", ""), ("[", &far)], out);
        match number {
            1 => bullets(prose, out),
            2 => {
                table(prose, out);
                if self.entry.is_multiple_of(5) {
                    code::block(self.entry, &mut prose.random, out);
                }
            }
            3 => {
                quotation(prose, out);
                steps(prose, out);
            }
            _ => {
                out.push_str("### ");
                prose.title(2, out);
                let _ = write!(out, " {number}\n\n");
            }
        }
        prose.paragraph(&[("**", "**"), ("`", "`")], out);
        prose.paragraph(&[], out);
    }

    fn end(&self, prose: &mut Prose<'_>, out: &mut String) {
        let _ = write!(out, "{}{}[", prose.language.read_on, prose.language.join);
        prose.phrase(2, out);
        let _ = write!(out, "{} · [", self.link(11));
        prose.phrase(2, out);
        let _ = write!(out, "{}\n\n[^1]: ", self.link(23));
        prose.sentence(("", ""), out);
        end_line(out);
    }

    /// The second half of a link to the entry that stands `back` before this one, or to one of the first.
    fn link(&self, back: usize) -> String {
        let target = if back <= self.entry { self.entry - back } else { back % (self.entry + 1) };
        let (section, slug) = (SECTIONS[target % SECTIONS.len()], self.slugs.of(target));
        match self.dialect {
            Dialect::Files => format!("](../{section}/{slug}.md)"),
            Dialect::Zola => format!("](@/{section}/{})", file_name(slug, self.language)),
        }
    }
}

/// The day of an entry. The first 2,000 have one each, and all others are older, so a feed has one order only.
fn day(entry: usize) -> String {
    let ago = if entry < 2_000 { entry * 37 % 2_000 } else { 2_000 + entry * 37 % 3_000 };
    let (year, month, day) = (2025 - ago / 336, 12 - ago % 336 / 28, 28 - ago % 28);
    format!("{year}-{month:02}-{day:02}")
}

fn bullets(prose: &mut Prose<'_>, out: &mut String) {
    for _ in 0..5 {
        out.push_str("- ");
        let length = prose.random.between(5, 9);
        prose.phrase(length, out);
        out.push('\n');
    }
    out.push('\n');
}

fn steps(prose: &mut Prose<'_>, out: &mut String) {
    for number in 1..=4 {
        let _ = write!(out, "{number}. ");
        prose.phrase(6, out);
        out.push('\n');
    }
    out.push('\n');
}

fn table(prose: &mut Prose<'_>, out: &mut String) {
    let [item, sort, amount] = prose.language.columns;
    let _ = write!(out, "| {item} | {sort} | {amount} |\n| --- | :---: | ---: |\n");
    for _ in 0..5 {
        out.push_str("| ");
        prose.phrase(2, out);
        out.push_str(" | ");
        prose.phrase(1, out);
        let _ = writeln!(out, " | {} |", prose.random.below(10_000));
    }
    out.push('\n');
}

fn quotation(prose: &mut Prose<'_>, out: &mut String) {
    out.push_str("> ");
    prose.sentence(("", ""), out);
    end_line(out);
    let _ = write!(out, ">\n> **{}**{}", prose.language.mind, prose.language.join);
    prose.sentence(("", ""), out);
    end_line(out);
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::day;

    #[test]
    fn the_newest_days_are_taken_once() {
        let days: BTreeSet<String> = (0..2_000).map(day).collect();
        assert_eq!(days.len(), 2_000);
        assert!((2_000..9_000).all(|entry| days.first().is_some_and(|oldest| day(entry) < *oldest)));
    }
}
