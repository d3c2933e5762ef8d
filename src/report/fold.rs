//! Many lines of one sort -> the first of them, and how many more there are. For people alone: programs get all.

use std::collections::BTreeMap;

/// Up to so many of one sort are shown.
pub const MOST: usize = 8;

/// So many are shown of more.
const FIRST: usize = 5;

/// A line of a list.
#[derive(Debug, PartialEq, Eq)]
pub enum Folded<'a, T> {
    /// A line.
    One(&'a T),
    /// So many more lines of the sort of the one before it.
    More(usize, &'a T),
}

/// The lines of a list, those of one sort folded after the first ones.
pub fn fold<T, K: Ord>(list: &[T], sort: impl Fn(&T) -> K) -> Vec<Folded<'_, T>> {
    let mut counts: BTreeMap<K, (usize, usize)> = BTreeMap::new();
    for one in list {
        counts.entry(sort(one)).or_default().0 += 1;
    }
    let mut folded = Vec::new();
    for one in list {
        let Some((all, shown)) = counts.get_mut(&sort(one)) else { continue };
        *shown += 1;
        if *all <= MOST || *shown <= FIRST {
            folded.push(Folded::One(one));
        }
        if *all > MOST && *shown == FIRST {
            folded.push(Folded::More(*all - FIRST, one));
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::{Folded, fold};

    #[test]
    fn only_many_of_one_sort_are_folded() {
        let mut list: Vec<(char, usize)> = (0..9).map(|number| ('a', number)).collect();
        list.insert(3, ('b', 0));
        let folded = fold(&list, |(letter, _)| *letter);
        assert_eq!(folded.len(), 7, "{folded:?}");
        assert_eq!(folded[3], Folded::One(&('b', 0)));
        assert_eq!(folded[6], Folded::More(4, &('a', 4)));
        assert_eq!(fold(&list[..8], |(letter, _)| *letter).len(), 8);
    }
}
