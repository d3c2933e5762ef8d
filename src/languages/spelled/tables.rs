//! What a language calls its numbers.

/// Words for numbers: a value, and all words for it.
pub type Named<T> = &'static [(T, &'static str)];

/// The numbers of a language in words.
pub struct Spelled {
    /// The first part of its tag.
    pub tag: &'static str,
    /// Numbers that count.
    pub cardinals: Named<u32>,
    /// Numbers of an order, which end a number; `+` stands for the endings of an adjective of Russian.
    pub ordinals: Named<u32>,
    /// Words that are often not numbers, or are about a number only.
    pub vague: Named<u32>,
    /// Magnitudes by their powers of ten.
    pub scales: Named<u32>,
    /// Magnitudes that count nothing by themselves: `thousands`.
    pub plurals: Named<u32>,
    /// Twelve, which can be counted.
    pub dozens: &'static [&'static str],
    /// Parts of one behind a number: `three quarters`.
    pub fractions: Named<u32>,
    /// A half before a magnitude: `half a million`.
    pub half: &'static [&'static str],
    /// A half behind a number: `and a half`.
    pub half_behind: &'static [&'static str],
    /// Words inside a number.
    pub joins: &'static [&'static str],
    /// Words between a half and a magnitude.
    pub articles: &'static [&'static str],
    /// Words beside a number that count all but one or more: `five other languages`.
    pub others: &'static [&'static str],
}
