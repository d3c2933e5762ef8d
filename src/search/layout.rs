//! In which file of an index what is. It follows from the number of pages alone, so that the files are known before they are made.

use super::rules::gram;

/// The files of an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// How many pages are in it.
    pub pages: usize,
    /// How many files have words.
    pub shards: usize,
    /// By how many first characters words are divided.
    pub depth: usize,
    /// How many pages a file of excerpts has.
    pub chunk: usize,
}

impl Layout {
    /// The layout for a number of pages.
    pub fn of(pages: usize) -> Layout {
        let (shards, depth) = match pages {
            0..=100 => (3, 1),
            101..=300 => (7, 1),
            301..=900 => (13, 1),
            901..=2_500 => (61, 2),
            2_501..=10_000 => (127, 2),
            _ => (251, 2),
        };
        Layout { pages, shards, depth, chunk: if pages > 4_000 { 8 } else { 4 } }
    }

    /// How many files have excerpts.
    pub fn chunks(self) -> usize {
        self.pages.div_ceil(self.chunk)
    }

    /// The file of words that a form is in. All forms with one beginning are in one file, as far as the depth goes.
    pub fn shard(self, form: &str) -> usize {
        let mut letters = form.chars();
        let Some(first) = letters.next() else { return 0 };
        let second = letters.next().filter(|_| self.depth > 1 && gram(first) == 0);
        (first as usize * 31 + second.map_or(0, |second| second as usize)) % self.shards
    }
}
