//! The house style of a language as data.

use std::borrow::Cow;

/// The typographic rules of one language. [`Rules::of_tag`] has those of six languages, and the quotation marks of all others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Quotation marks, the outermost first. A straight double mark takes the first level, a straight single mark the
    /// second, each one deeper inside another quotation; after the last level comes the first again. If empty, straight
    /// marks stay and only apostrophes change.
    pub quotes: Cow<'static, [QuotePair]>,
    /// The replacement of a straight single mark beside a letter; `None` where single marks are letters or signs of their own, as
    /// in Hebrew and Hawaiian: there they all stay.
    pub apostrophe: Option<char>,
    /// Words that begin with an apostrophe: `'tis`.
    pub elisions: &'static [&'static str],
    /// Marks and the no-break space before each of them, inserted if it is missing: French `:` and `!`. A mark counts only at the
    /// end of a word, so not in `10:30` and `!=`.
    pub spaced: Cow<'static, [(char, char)]>,
    /// Marks before which a typed space is dropped.
    pub tight_before: &'static [char],
    /// Marks after which a typed space is dropped: Spanish `¿`.
    pub tight_after: &'static [char],
    /// Which comma, colon and question mark the script has.
    pub punctuation: Punctuation,
    /// Whether words have no spaces between them, so that a line end between two wide characters is none: Chinese, Japanese.
    pub unspaced: bool,
    /// The replacement of three dots.
    pub ellipsis: &'static str,
    /// The replacement of a hyphen between two whole numbers, such as `7-9`; a hyphen if the house style keeps it.
    pub range: char,
    /// The replacements of `--` and `---` between spaces; of `---` between letters too. In Chinese, between Han characters. As
    /// typed in languages without house style.
    pub dashes: [Cow<'static, str>; 2],
    /// Whether `76º` gets its point: `76.º`.
    pub ordinal_point: bool,
    /// Whether the hyphen of a Cyrillic abbreviation with a short ending (`ВКРЭ-22`) becomes U+2011.
    pub firm_hyphen: bool,
    /// What stays on one line.
    pub joins: Joins,
}

/// One level of quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuotePair {
    /// The mark that begins a quotation.
    pub open: char,
    /// The mark that ends it.
    pub close: char,
    /// The space between the marks and the text, as French `«` and `»` have it.
    pub inside: Option<char>,
}

/// Which punctuation marks a script has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Punctuation {
    /// The marks of ASCII.
    Latin,
    /// `،`, `؛` and `؟` beside Arabic letters.
    Arabic,
    /// `，。：；！？（）` beside Han characters, and no spaces beside those that pause.
    FullWidth,
}

/// Words between which an ordinary space becomes a no-break space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Joins {
    /// Units, magnitudes and months, after a number.
    pub after_number: &'static [&'static str],
    /// Whether a number stays with the noun after it: the words that are not nouns, such as prepositions; `None` if it does not.
    pub no_nouns: Option<&'static [&'static str]>,
    /// Abbreviations and currencies, before a number: `n°`, `№`, `USD`.
    pub before_number: &'static [&'static str],
    /// Titles, before a capital letter: `M.`, `Dr`.
    pub before_name: &'static [&'static str],
    /// Pairs of words that are one: `т.` and `д.`.
    pub pairs: &'static [(&'static str, &'static str)],
    /// One-letter words that don't end a line.
    pub short_words: &'static [char],
    /// Whether an initial stays with what follows: `А. С. Пушкин`.
    pub initials: bool,
    /// Whether a dash between spaces stays on the line of the word before it.
    pub dash: bool,
    /// The space between groups of three digits, where the author typed a space.
    pub digits: Option<char>,
}

impl Joins {
    /// No joins: every space may end a line.
    pub const NONE: Joins = Joins {
        after_number: &[],
        no_nouns: None,
        before_number: &[],
        before_name: &[],
        pairs: &[],
        short_words: &[],
        initials: false,
        dash: false,
        digits: None,
    };
}

impl Rules {
    /// The same rules with what a site says of its own: the dash that `--` becomes, the marks of each level.
    #[must_use]
    pub fn with(mut self, dash: Option<&str>, quotes: &[(char, char)]) -> Rules {
        if let Some(dash) = dash {
            self.dashes[0] = Cow::Owned(dash.to_owned());
        }
        if !quotes.is_empty() {
            let inside =
                |open| self.quotes.iter().find(|pair| pair.open == open).and_then(|pair| pair.inside);
            let own = quotes.iter().map(|&(open, close)| QuotePair { open, close, inside: inside(open) });
            self.quotes = own.collect();
        }
        self
    }

    /// The levels of quotation marks that have a space inside.
    pub(super) fn spaced_pairs(&self) -> impl Iterator<Item = (&QuotePair, char)> {
        self.quotes
            .iter()
            .filter(|pair| pair.open != pair.close)
            .filter_map(|pair| Some((pair, pair.inside?)))
    }
}
