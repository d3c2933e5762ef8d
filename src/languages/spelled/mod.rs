//! Numbers in words, a file for each language: what each word adds to a number.
//!
//! Chinese has signs instead of words, which `check::numbers` reads.

mod arabic;
mod english;
mod french;
mod russian;
mod spanish;
mod tables;

use std::collections::HashMap;
use std::sync::LazyLock;

use tables::{Named, Spelled};

static ALL: [&Spelled; 5] =
    [&english::ENGLISH, &french::FRENCH, &spanish::SPANISH, &russian::RUSSIAN, &arabic::ARABIC];

/// What a word adds to a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Its value.
    Cardinal(u32),
    /// Its value, at the end of a number: `third`.
    Ordinal(u32),
    /// A value that may be none.
    Vague(u32),
    /// A power of ten.
    Scale(u32),
    /// The same where it counts nothing by itself: `thousands`.
    Plural(u32),
    /// Twelve of something.
    Dozen,
}

/// The words for numbers of a language.
pub struct Lexicon {
    known: &'static Spelled,
    pieces: HashMap<String, Piece>,
}

/// Those of the language with the first part of a tag; `None` where they are not known.
pub fn lexicon(primary: &str) -> Option<&'static Lexicon> {
    static MADE: LazyLock<Vec<Lexicon>> =
        LazyLock::new(|| ALL.into_iter().map(|known| Lexicon { known, pieces: pieces(known) }).collect());
    MADE.iter().find(|lexicon| lexicon.known.tag == primary)
}

impl Lexicon {
    /// What a word in small letters adds to a number, and whether it is written together with `and`, as in Arabic.
    pub fn piece(&self, word: &str) -> Option<(Piece, bool)> {
        match self.known.tag {
            "ru" => {
                let word = plain(word);
                self.pieces.get(&word).copied().or_else(|| compound(&word)).map(|piece| (piece, false))
            }
            "ar" => self.joined(&plain(word)),
            _ => self.pieces.get(word).map(|piece| (*piece, false)),
        }
    }

    fn joined(&self, word: &str) -> Option<(Piece, bool)> {
        let of = |word: &str| {
            let found = |word: &str| self.pieces.get(word).copied();
            let bare = |word: &str| found(word.strip_prefix("ال")?);
            let short = || word.strip_prefix(['ب', 'ل', 'ك']);
            found(word)
                .or_else(|| bare(word))
                .or_else(|| found(short()?))
                .or_else(|| bare(short()?))
                .or_else(|| found(word.strip_prefix("لل")?))
        };
        let after = || Some((of(word.strip_prefix(['و', 'ف'])?)?, word.starts_with('و')));
        of(word).map(|piece| (piece, false)).or_else(after)
    }

    /// The whole that a word divides: `quarters`.
    pub fn fraction(&self, word: &str) -> Option<u32> {
        let word = plain(word);
        let bare = ["وال", "ال", "و"].iter().find_map(|prefix| word.strip_prefix(prefix)).unwrap_or(&word);
        let named = |named: &str| named.split(' ').any(|name| name == word || name == bare);
        self.known.fractions.iter().find(|(_, names)| named(names)).map(|(whole, _)| *whole)
    }

    /// Whether a word is half of the magnitude behind it.
    pub fn is_half(&self, word: &str) -> bool {
        self.known.half.contains(&word)
    }

    /// Whether words end a number with a half.
    pub fn ends_with_half(&self) -> &'static [&'static str] {
        self.known.half_behind
    }

    /// Whether a word may be between the parts of a number.
    pub fn joins(&self, word: &str) -> bool {
        self.known.joins.contains(&word)
    }

    /// Whether a word beside a number says that more are counted.
    pub fn is_other(&self, word: &str) -> bool {
        self.known.others.contains(&word)
    }

    /// Whether a word may be between a half and its magnitude.
    pub fn is_article(&self, word: &str) -> bool {
        self.known.articles.contains(&word)
    }
}

/// A word without the differences that people do not write: of `ё`, of the Hamza, of the last letter.
fn plain(word: &str) -> String {
    let simple = |c: char| match c {
        'ё' => 'е',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        c => c,
    };
    word.chars().map(simple).collect()
}

/// The endings of an ordinal of Russian.
const ENDINGS: &[&str] = &["ый", "ой", "ий", "ого", "ому", "ым", "ом", "ая", "ую", "ое", "ые", "ых", "ыми"];

fn pieces(known: &Spelled) -> HashMap<String, Piece> {
    let mut made = HashMap::new();
    let mut add = |named: Named<u32>, piece: fn(u32) -> Piece| {
        for (value, names) in named {
            for name in names.split(' ') {
                match name.strip_suffix('+') {
                    Some(stem) => {
                        for ending in ENDINGS {
                            made.insert(format!("{stem}{ending}"), piece(*value));
                        }
                    }
                    None => {
                        made.insert(name.to_owned(), piece(*value));
                    }
                }
            }
        }
    };
    add(known.ordinals, Piece::Ordinal);
    add(known.cardinals, Piece::Cardinal);
    add(known.vague, Piece::Vague);
    add(known.scales, Piece::Scale);
    add(known.plurals, Piece::Plural);
    for word in known.dozens {
        made.insert((*word).to_owned(), Piece::Dozen);
    }
    made
}

/// The value of a word of Russian that begins with a number: `пятилетний`, `двадцатипятилетие`.
fn compound(word: &str) -> Option<Piece> {
    let (mut rest, mut value, mut last) = (word, 0, 1000);
    while let Some((more, prefix)) = russian::PREFIXES.iter().find(|(_, prefix)| rest.starts_with(prefix)) {
        let place = [100, 10, 1].into_iter().find(|place| more >= place)?;
        if place >= last {
            break;
        }
        value += more;
        last = if (10..20).contains(more) { 1 } else { place };
        rest = &rest[prefix.len()..];
        if russian::BEHIND_PREFIX.iter().any(|behind| rest.starts_with(behind)) {
            return Some(Piece::Ordinal(value));
        }
    }
    None
}
