//! Which version of its original a translation follows.

use crate::content::kinds::{Declaration, Translation, TranslationState};
use crate::content::stamp::{EquivalentFormat, Sem, ShortSum, Stamp};
use crate::document::Document;
use crate::markdown::SectionSum;

use super::complete::Lack;
use super::meaning::{says, sem, short_sums};

/// How a translation compares with its original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// It has no stamp, so nobody knows.
    Unknown,
    /// It follows the original as it is.
    Current,
    /// The original changed since, without another meaning.
    Minor,
    /// The text that it was made from is not the original of its entry, or is gone.
    Orphan,
    /// It follows the original, and has sections that the original lacks.
    Ahead,
    /// It follows the original, and lacks parts of it.
    Incomplete(Vec<Lack>),
    /// The original changed: in these sections, as [`section_sums`](super::section_sums) counts them. Without any, sections were removed.
    Stale(Vec<usize>),
}

/// A section by its number, as [`section_sums`](super::section_sums) counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The texts of the front matter.
    FrontMatter,
    /// What comes before the first heading.
    Beginning,
    /// What follows the heading with this number.
    Heading(usize),
}

impl Section {
    /// The one with a number.
    pub fn at(number: usize) -> Section {
        match number {
            0 => Section::FrontMatter,
            1 => Section::Beginning,
            number => Section::Heading(number - 2),
        }
    }

    /// The number of the heading that it follows.
    pub fn heading(self) -> Option<usize> {
        match self {
            Section::Heading(number) => Some(number),
            Section::FrontMatter | Section::Beginning => None,
        }
    }
}

/// An original, as its translations are compared with it.
#[derive(Clone, Copy, Debug)]
pub struct Original<'a> {
    /// Its sections.
    pub sections: &'a [SectionSum],
    /// Pairs of versions that say the same.
    pub equivalent: &'a [(Sem, Sem)],
}

/// Compares what a translation says of its original with the original.
pub fn freshness(translation: Option<&Translation>, original: Original<'_>) -> Freshness {
    let stamp = translation.and_then(|translation| translation.source.as_ref());
    let Some(stamp) = stamp.and_then(|at| Stamp::parse(&at.value)) else { return Freshness::Unknown };
    // The front matter alone: the body was not measured.
    if original.sections.len() < 2 {
        return Freshness::Unknown;
    }
    let now = sem(original.sections);
    if stamp.sem == now {
        return Freshness::Current;
    }
    if are_equivalent(stamp.sem, now, original.equivalent) {
        return Freshness::Minor;
    }
    let before = translation.and_then(|translation| translation.sections.as_ref());
    let before = before.and_then(|at| ShortSum::parse_list(&at.value)).unwrap_or_default();
    Freshness::Stale(changed(&before, &short_sums(original.sections)))
}

/// Whether a translation that was reviewed says something else now, or has the state of a review that nobody recorded. It is as it was if
/// its body was not measured.
pub fn is_changed_since_review(translation: &Translation, document: &Document, kind: &Declaration) -> bool {
    let is_review = translation.state.is_some_and(TranslationState::is_review);
    let reviewed = translation.text.as_ref().and_then(|at| Sem::parse(&at.value));
    let is_other = |reviewed: Sem| !document.sections.is_empty() && !says(document, kind, reviewed);
    is_review && (unrecorded(translation).is_some() || reviewed.is_some_and(is_other))
}

/// What the stamp of a review lacks that no command leaves out, so that its state was written by hand; `None` for other states too.
pub fn unrecorded(translation: &Translation) -> Option<&'static str> {
    let is_review = translation.state.is_some_and(TranslationState::is_review);
    let is_unnamed = translation.reviewed_by.is_none() && translation.reviewed.is_none();
    match translation.text {
        _ if !is_review => None,
        _ if is_unnamed => Some("names neither who reviewed this text nor the day"),
        None => Some("does not say which text was reviewed"),
        Some(_) => None,
    }
}

/// Whether two versions say the same, also by way of others.
fn are_equivalent(one: Sem, other: Sem, pairs: &[(Sem, Sem)]) -> bool {
    let mut reached = vec![one];
    let mut at = 0;
    while let Some(sem) = reached.get(at).copied() {
        if sem == other {
            return true;
        }
        for (left, right) in pairs {
            let next = if *left == sem { *right } else { *left };
            if (*left == sem || *right == sem) && !reached.contains(&next) {
                reached.push(next);
            }
        }
        at += 1;
    }
    false
}

/// The sections that no earlier section equals, wherever it was.
fn changed(before: &[ShortSum], now: &[ShortSum]) -> Vec<usize> {
    let mut left = before.to_vec();
    let mut list = Vec::new();
    for (at, sum) in now.iter().enumerate() {
        match left.iter().position(|earlier| earlier == sum) {
            Some(found) => {
                left.swap_remove(found);
            }
            None => list.push(at),
        }
    }
    list
}

impl Freshness {
    /// Whether the translation was made from the original as it is, or from a version that says the same.
    pub fn follows(&self) -> bool {
        matches!(self, Freshness::Current | Freshness::Minor | Freshness::Ahead | Freshness::Incomplete(_))
    }

    /// Whether lists of translations show the same for both, wherever it is in the file.
    pub fn is_listed_as(&self, other: &Freshness) -> bool {
        match (self, other) {
            (Freshness::Incomplete(one), Freshness::Incomplete(other)) => {
                one.iter().map(|lack| &lack.what).eq(other.iter().map(|lack| &lack.what))
            }
            _ => self == other,
        }
    }

    /// Its name in reports.
    pub fn name(&self) -> &'static str {
        match self {
            Freshness::Unknown => "unknown",
            Freshness::Current => "current",
            Freshness::Minor => "minor",
            Freshness::Orphan => "orphan",
            Freshness::Ahead => "ahead",
            Freshness::Incomplete(_) => "incomplete",
            Freshness::Stale(_) => "stale",
        }
    }
}

/// The pairs that an original lists.
pub fn equivalent<'a>(written: impl Iterator<Item = &'a str>) -> Vec<(Sem, Sem)> {
    written.filter_map(EquivalentFormat::parse).collect()
}

#[cfg(test)]
mod tests {
    use super::{Sem, are_equivalent, changed};
    use crate::content::stamp::ShortSum;

    #[test]
    fn equivalence_goes_both_ways_and_on() {
        let sem = |number: u64| Sem::of_sum(number << 16);
        let pairs = [(sem(1), sem(2)), (sem(3), sem(2)), (sem(4), sem(5))];
        assert!(are_equivalent(sem(1), sem(3), &pairs));
        assert!(!are_equivalent(sem(1), sem(4), &pairs));
    }

    #[test]
    fn a_section_that_moved_is_unchanged() {
        let sums = |list: [u64; 3]| list.map(|sum| ShortSum::of_sum(sum << 40));
        assert_eq!(changed(&sums([1, 2, 3]), &sums([3, 1, 2])), Vec::<usize>::new());
        assert_eq!(changed(&sums([1, 2, 3]), &sums([1, 4, 3])), [1]);
        assert_eq!(changed(&sums([1, 1, 3]), &sums([1, 1, 1])), [2]);
    }
}
