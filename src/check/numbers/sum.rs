//! Adds up the words of a number, in hundredths: what may stand behind what depends on the language.

/// A number as far as it is read; all values in hundredths.
#[derive(Clone, Debug)]
pub struct Sum {
    /// What is before the last magnitude.
    pub total: u128,
    /// What is behind it.
    pub current: u128,
    /// What is added next is less.
    pub below: u128,
    /// The last magnitude.
    pub scale: Option<u32>,
    /// The last value that was added.
    pub last: u128,
    /// Whether its words mean nothing else.
    pub sure: bool,
    /// Whether nothing can be added.
    pub closed: bool,
    /// Other values: of the parts before and after a word that may join two numbers.
    pub others: Vec<u128>,
    /// The token after it.
    pub end: usize,
}

/// One, in hundredths.
pub const ONE: u128 = 100;

impl Sum {
    /// One that is not read yet, before a token.
    pub fn at(first: usize) -> Sum {
        Sum {
            total: 0,
            current: 0,
            below: 1000 * ONE,
            scale: None,
            last: 0,
            sure: true,
            closed: false,
            others: Vec::new(),
            end: first,
        }
    }

    /// Its value.
    pub fn value(&self) -> u128 {
        self.total + self.current
    }

    /// Adds a value, unless it begins another number.
    pub fn add(&mut self, lang: &str, value: u128, joined: bool, is_first: bool) -> bool {
        let unit = self.current / ONE % 10;
        let plain = value / ONE;
        if plain >= 1000 {
            // `ألفان`
            let scale = if plain >= 1_000_000 { 6 } else { 3 };
            if self.current > 0 || self.scale.is_some_and(|last| last <= scale) || !is_first && !joined {
                return false;
            }
            self.total += value;
            (self.scale, self.below) = (Some(scale), 1000 * ONE);
            return true;
        }
        let (mut added, mut below) = (value, self.room(lang, plain));
        let fits = match lang {
            _ if is_first => true,
            "fr" if plain == 20 && self.last == 4 * ONE && unit == 4 && !joined => {
                // `quatre-vingts`
                (added, below) = (76 * ONE, 20 * ONE);
                true
            }
            "fr" if plain < 20 && matches!(self.last / ONE, 60) => {
                joined == (plain == 1 || plain == 11) || !joined
            }
            "fr" if (7..10).contains(&plain) && self.last == 10 * ONE => !joined,
            "fr" if joined => value < self.below && matches!(plain, 1 | 11) && self.last >= 20 * ONE,
            "es" if joined => value < self.below && plain < 10 && (30..100).contains(&(self.last / ONE)),
            "en" if joined => {
                let after = self.scale.is_some() && self.current == 0 || self.below == 100 * ONE;
                after && value < 100 * ONE && value < self.below
            }
            "ar" if (20..100).contains(&plain) && unit > 0 && self.last < 10 * ONE => joined,
            // `وأحد عشر` is written as `واحد عشر`.
            "ar" if plain == 1 && !joined => value < self.below && self.below >= 100 * ONE,
            "ar" if plain == 10 && unit > 0 && self.last < 10 * ONE => !joined,
            "ar" => joined && value < self.below,
            _ => !joined && value < self.below,
        };
        if !fits {
            return false;
        }
        self.current += added;
        self.last = if added == 76 * ONE { 80 * ONE } else { value };
        self.below = below;
        true
    }

    /// What may be added behind a value is less than this.
    fn room(&self, lang: &str, plain: u128) -> u128 {
        let is_closed = match lang {
            "ar" => (10..100).contains(&plain) && self.last < 10 * ONE,
            // `dix-sept` has a rule of its own.
            "fr" => plain == 10,
            _ => false,
        };
        match plain {
            60 if lang == "fr" => 20 * ONE,
            _ if is_closed || plain == 150 => ONE,
            100.. => 100 * ONE,
            20.. if plain.is_multiple_of(10) => 10 * ONE,
            _ => ONE,
        }
    }

    /// Multiplies by a power of ten, unless it begins another number.
    pub fn multiply(&mut self, lang: &str, power: u32, joined: bool, is_first: bool) -> bool {
        let by = 10u128.pow(power);
        if power == 2 {
            let hundreds = self.current % (1000 * ONE);
            if !is_first && (hundreds >= 100 * ONE || joined && (lang != "ar" || self.current > 0)) {
                return false;
            }
            if self.current == 0 && self.scale.is_some() && lang == "en" {
                return false;
            }
            self.current = self.current.max(ONE) * by;
            (self.below, self.last) = (100 * ONE, 100 * ONE);
            return true;
        }
        if joined && (lang != "ar" || self.current > 0) && !is_first {
            return false;
        }
        match self.scale {
            Some(last) if last == power => return false,
            // `mil millones`
            Some(last) if last < power => self.total = (self.total + self.current).saturating_mul(by),
            Some(_) if self.current == 0 && !joined && lang == "ar" => return false,
            _ => {
                // A dual without its last letter is written as the form behind a number: `مليونا`.
                self.others.extend((lang == "ar" && self.current == 0 && power > 2).then_some(2 * by * ONE));
                self.total = self.total.saturating_add(self.current.max(ONE).saturating_mul(by));
            }
        }
        self.current = 0;
        (self.below, self.last, self.scale) = (1000 * ONE, 0, Some(power));
        true
    }
}
