//! Many names in which misspelt ones are looked up many times.

/// Names in two orders: by their first letters, and by their last ones.
#[derive(Debug, Default)]
pub struct Names {
    /// Each in small letters, and as written.
    forward: Vec<(String, String)>,
    /// Each in small letters, reversed, and its number among the others.
    backward: Vec<(String, usize)>,
}

/// Up to this many names are all compared.
const FEW: usize = 96;

/// How many neighbors are compared on each side in each order.
const NEIGHBORS: usize = 24;

impl Names {
    /// Sorts some names.
    pub fn new<'a>(names: impl IntoIterator<Item = &'a str>) -> Names {
        let mut forward: Vec<(String, String)> =
            names.into_iter().map(|name| (name.to_lowercase(), name.to_owned())).collect();
        forward.sort_unstable();
        forward.dedup();
        let mut backward = Vec::new();
        if forward.len() > FEW {
            let reversed = |(number, (small, _)): (usize, &(String, String))| {
                (small.chars().rev().collect::<String>(), number)
            };
            backward = forward.iter().enumerate().map(reversed).collect();
            backward.sort_unstable();
        }
        Names { forward, backward }
    }

    /// All names, sorted without regard to case.
    pub fn all(&self) -> impl Iterator<Item = &str> + Clone {
        self.forward.iter().map(|(_, name)| name.as_str())
    }

    /// How many they are.
    pub fn count(&self) -> usize {
        self.forward.len()
    }

    /// Names that may be nearly equal to this name: all of a short list, or the neighbors in both orders of a long one. A typing
    /// error leaves the letters before it or after it unchanged, so the wrong name is near the right one in one of the two orders.
    pub fn around(&self, name: &str) -> Vec<&str> {
        let small = name.to_lowercase();
        if self.backward.is_empty() {
            return self.all().collect();
        }
        let reversed: String = small.chars().rev().collect();
        let near = neighbors(&self.forward, &small).iter().map(|(_, name)| name.as_str());
        let by_end = neighbors(&self.backward, &reversed).iter();
        near.chain(by_end.map(|(_, number)| self.forward[*number].1.as_str())).collect()
    }
}

fn neighbors<'s, T>(sorted: &'s [(String, T)], name: &str) -> &'s [(String, T)] {
    let at = sorted.partition_point(|(other, _)| other.as_str() < name);
    &sorted[at.saturating_sub(NEIGHBORS)..(at + NEIGHBORS).min(sorted.len())]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::nearest;

    #[test]
    fn a_slip_is_found_among_many_names_wherever_it_is() {
        let names: Vec<String> = (0..5000).map(|number| format!("chapter-{number}-of-the-report")).collect();
        let known = Names::new(names.iter().map(String::as_str));
        for (typed, meant) in [
            ("chpter-4711-of-the-report", "chapter-4711-of-the-report"),
            ("chapter-4711-of-the-reprot", "chapter-4711-of-the-report"),
            ("Chapter-4711-of-the-report", "chapter-4711-of-the-report"),
            ("chapter-4711-ofthe-report", "chapter-4711-of-the-report"),
        ] {
            assert_eq!(nearest(typed, known.around(typed)), Some(meant), "{typed}");
        }
        assert_eq!(nearest("zebra", known.around("zebra")), None);
    }

    #[test]
    fn few_names_are_all_looked_at() {
        let known = Names::new(["title", "date"]);
        assert_eq!(known.around("x"), ["date", "title"]);
    }
}
