//! Numbers that look random and are the same everywhere: SplitMix64, begun from a name.

/// A row of numbers.
pub struct Random {
    state: u64,
}

impl Random {
    /// The row that belongs to a name and a number.
    pub fn of(name: &str, number: usize) -> Random {
        let mut state = 0xcbf2_9ce4_8422_2325_u64;
        for byte in name.bytes().chain(number.to_le_bytes()) {
            state = (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        Random { state }
    }

    fn number(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ (self.state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`, which is not 0.
    pub fn below(&mut self, limit: usize) -> usize {
        ((u128::from(self.number()) * limit as u128) >> 64) as usize
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: usize, high: usize) -> usize {
        low + self.below(high - low + 1)
    }

    /// One of a list, which is not empty.
    pub fn one<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn a_name_always_gives_the_same_row() {
        let row = |name| {
            let mut random = Random::of(name, 3);
            (0..4).map(|_| random.below(1000)).collect::<Vec<_>>()
        };
        assert_eq!(row("en"), row("en"));
        assert_ne!(row("en"), row("fr"));
    }

    #[test]
    fn numbers_stay_between_their_limits_and_reach_both() {
        let mut random = Random::of("limits", 0);
        let drawn: Vec<usize> = (0..1000).map(|_| random.between(3, 6)).collect();
        assert_eq!((drawn.iter().min(), drawn.iter().max()), (Some(&3), Some(&6)));
    }
}
