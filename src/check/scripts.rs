//! Words that mix alphabets whose letters look alike (UTS #39): a Latin `c` in a Cyrillic word.
//!
//! The table is our own: the data of the standard (the crate `unicode-security`, 600 kB) has a common form for letters that look
//! alike, not the letter to type instead, and no form for `k` and `к`, which are confused most often in Russian.

use std::ops::Range;

use icu::properties::{CodePointMapData, CodePointMapDataBorrowed, props::Script};

use super::reading::Reading;
use crate::diag::{Code, Diagnostics};

/// Letters that look alike: Latin, Cyrillic, Greek. Letters without a twin are spaces.
const TWINS: &[[char; 3]] = &[
    ['A', 'А', 'Α'],
    ['B', 'В', 'Β'],
    ['C', 'С', ' '],
    ['E', 'Е', 'Ε'],
    ['H', 'Н', 'Η'],
    ['I', 'І', 'Ι'],
    ['J', 'Ј', ' '],
    ['K', 'К', 'Κ'],
    ['M', 'М', 'Μ'],
    ['N', ' ', 'Ν'],
    ['O', 'О', 'Ο'],
    ['P', 'Р', 'Ρ'],
    ['S', 'Ѕ', ' '],
    ['T', 'Т', 'Τ'],
    ['X', 'Х', 'Χ'],
    ['Y', 'У', 'Υ'],
    ['Z', ' ', 'Ζ'],
    ['a', 'а', 'α'],
    ['c', 'с', ' '],
    ['e', 'е', ' '],
    ['i', 'і', 'ι'],
    ['j', 'ј', ' '],
    ['k', 'к', 'κ'],
    ['o', 'о', 'ο'],
    ['p', 'р', 'ρ'],
    ['s', 'ѕ', ' '],
    ['u', ' ', 'υ'],
    ['v', ' ', 'ν'],
    ['x', 'х', 'χ'],
    ['y', 'у', ' '],
];

/// The alphabets, in the order of [`TWINS`].
const ALPHABETS: [(Script, &str); 3] =
    [(Script::Latin, "Latin"), (Script::Cyrillic, "Cyrillic"), (Script::Greek, "Greek")];

/// Reports the first foreign letter of each mixed word. Hyphens, apostrophes and digits separate words.
pub fn check(reading: &Reading<'_>, diags: &mut Diagnostics) {
    for passage in reading.passages() {
        for Mixed { part, message, help } in mixed(&passage.text) {
            reading.report(Code::MixedScripts, passage, part, message, diags).help(help);
        }
    }
}

/// A letter of another alphabet in a word.
pub struct Mixed {
    /// Where it is.
    pub part: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to type.
    pub help: String,
}

/// The first foreign letter of each mixed word of a text.
pub fn mixed(text: &str) -> Vec<Mixed> {
    if text.is_ascii() {
        return Vec::new();
    }
    let scripts = CodePointMapData::<Script>::new();
    let is_end = |c: char| !c.is_alphabetic() && scripts.get(c) != Script::Inherited;
    let mut start = 0;
    let words = text.split_inclusive(is_end).filter_map(|part| {
        let here = start;
        start += part.len();
        word(here, part, scripts)
    });
    words.collect()
}

fn word(start: usize, word: &str, scripts: CodePointMapDataBorrowed<'_, Script>) -> Option<Mixed> {
    let alphabet = |c: char| ALPHABETS.iter().position(|(script, _)| scripts.get(c) == *script);
    let mut counts = [0; ALPHABETS.len()];
    word.chars().filter_map(alphabet).for_each(|at| counts[at] += 1);
    if counts.iter().filter(|count| **count > 0).count() < 2 {
        return None;
    }
    let main = (0..counts.len()).rev().max_by_key(|at| counts[*at])?;
    let (at, c, from, twin) = word.char_indices().find_map(|(at, c)| {
        let from = alphabet(c).filter(|from| *from != main)?;
        // A letter without a twin is intended, as in `kΩ`, unless the whole word is in doubt.
        let twin =
            TWINS.iter().find(|twins| twins[from] == c).map(|twins| twins[main]).filter(|twin| *twin != ' ');
        (twin.is_some() || from != 2 && main != 2).then_some((at, c, from, twin))
    })?;
    let [(_, main), (_, from)] = [ALPHABETS[main], ALPHABETS[from]];
    let shown = word.trim_end_matches(|c: char| !c.is_alphabetic());
    let code = u32::from(c);
    let message = format!("the {main} word `{shown}` has the {from} letter `{c}` (U+{code:04X})");
    let help = match twin {
        Some(twin) => format!("type the {main} letter `{twin}` (U+{:04X})", u32::from(twin)),
        None => format!("type the word with {main} letters, or part it with a hyphen"),
    };
    Some(Mixed { part: start + at..start + at + c.len_utf8(), message, help })
}
