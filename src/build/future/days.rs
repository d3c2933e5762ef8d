//! For which of the days of change a site is assembled.

use crate::date::Day;
use crate::diag::Since;

/// The next days are looked at one by one.
const NEAR: usize = 32;

/// The days after them are looked at in so many groups.
const GROUPS: usize = 32;

/// The days on which something changes.
#[derive(Clone, Debug, Default)]
pub struct Days {
    /// How many there are.
    pub count: usize,
    /// They, in order.
    pub all: Vec<Day>,
    /// The days that are checked, in order.
    pub(super) stops: Vec<Stop>,
}

/// A day that is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stop {
    /// The day.
    pub(super) day: Day,
    /// The first day on which a new problem exists.
    pub(super) since: Since,
}

impl Days {
    /// All days, or the next ones and the last day of each group of the others: each costs a pass over the whole site, so that all
    /// days of a site with thousands of them would take time quadratic in the size of the site.
    pub(super) fn of(days: Vec<Day>) -> Days {
        let count = days.len();
        if count <= NEAR + GROUPS {
            return Days { count, stops: days.iter().copied().map(Stop::exact).collect(), all: days };
        }
        let (near, far) = days.split_at(NEAR);
        let groups = far.chunks(far.len().div_ceil(GROUPS));
        let last = |group: &[Day]| {
            let day = *group.last()?;
            Some(Stop { day, since: Since { day, is_exact: group.len() == 1 } })
        };
        let stops = near.iter().copied().map(Stop::exact).chain(groups.filter_map(last)).collect();
        Days { count, stops, all: days }
    }

    /// How many of them are looked at.
    pub fn looked_at(&self) -> usize {
        self.stops.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(count: usize) -> Vec<Day> {
        let first = Day::parse("2030-01-01").unwrap();
        std::iter::successors(Some(first), |day| Some(day.next())).take(count).collect()
    }

    #[test]
    fn a_few_days_are_looked_at_one_by_one_and_thousands_in_groups() {
        for count in [0, 1, 64] {
            let few = Days::of(days(count));
            assert!(few.looked_at() == count && few.stops.iter().all(|stop| stop.since.is_exact));
        }
        for count in [65, 100, 10_000] {
            let many = Days::of(days(count));
            assert!((NEAR + 1..=NEAR + GROUPS).contains(&many.looked_at()), "{count}");
            assert_eq!(many.stops.last().map(|stop| stop.day), days(count).last().copied());
            assert!(many.stops.is_sorted_by_key(|stop| stop.day));
        }
    }
}
