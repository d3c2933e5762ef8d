//! Exact values of numbers: a whole number and a power of ten, in one form only.

/// A value; equal values have equal fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ExactValue {
    /// Its digits without zeros at the end.
    digits: u128,
    /// The power of ten that they are multiplied by.
    power: i32,
}

impl ExactValue {
    /// Digits times a power of ten.
    pub fn new(mut digits: u128, mut power: i32) -> ExactValue {
        while digits > 0 && digits.is_multiple_of(10) {
            digits /= 10;
            power += 1;
        }
        ExactValue { digits, power: if digits == 0 { 0 } else { power } }
    }

    /// Digits as they are written; `None` for more than 30, which are not counted.
    pub fn parse(digits: &str, power: i32) -> Option<ExactValue> {
        let short = digits.trim_start_matches('0');
        (short.len() <= 30).then(|| ExactValue::new(short.parse().unwrap_or(0), power))
    }

    /// The same digits with another power of ten.
    pub fn times(self, power: i32) -> ExactValue {
        if self.digits == 0 { self } else { ExactValue { power: self.power + power, ..self } }
    }

    /// The sum, where it fits.
    pub fn plus(self, other: ExactValue) -> Option<ExactValue> {
        let power = self.power.min(other.power);
        let digits = |value: ExactValue| {
            let tens = 10u128.checked_pow(u32::try_from(value.power - power).ok()?)?;
            value.digits.checked_mul(tens)
        };
        Some(ExactValue::new(digits(self)?.checked_add(digits(other)?)?, power))
    }

    /// Its value where it is a whole number that fits.
    pub fn whole(self) -> Option<u128> {
        self.digits.checked_mul(10u128.checked_pow(u32::try_from(self.power).ok()?)?)
    }

    /// Whether one may be the other with a digit lost, added, wrong or swapped, or with another magnitude.
    pub fn is_slip_of(self, other: ExactValue) -> bool {
        let text = |value: ExactValue| {
            let zeros = usize::try_from(value.power).unwrap_or(0);
            format!("{}{}", value.digits, "0".repeat(if zeros < 6 { zeros } else { 0 })).into_bytes()
        };
        let (left, right) = (text(self), text(other));
        let sorted = |text: &[u8]| {
            let mut text = text.to_vec();
            text.sort_unstable();
            text
        };
        // Two single digits that differ have nothing in common.
        self.digits == other.digits
            || left.len().max(right.len()) > 1
                && (sorted(&left) == sorted(&right) || is_one_off(&left, &right))
    }

    /// Whether it has these digits, with any power of ten.
    pub fn has_digits_of(self, other: ExactValue) -> bool {
        self.digits == other.digits
    }
}

/// Whether texts differ in one character, or one of them has a character more.
fn is_one_off(left: &[u8], right: &[u8]) -> bool {
    let (short, long) = if left.len() < right.len() { (left, right) } else { (right, left) };
    let same = short.iter().zip(long).take_while(|(left, right)| left == right).count();
    match long.len() - short.len() {
        0 => short.get(same + 1..) == long.get(same + 1..),
        1 => short.get(same..) == long.get(same + 1..),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_has_one_form_and_sums_are_exact() {
        let read = |digits: &str, power| ExactValue::parse(digits, power).unwrap();
        assert_eq!(read("0041", 0), read("41", 0));
        assert_eq!(read("1300", 4), read("13", 6));
        assert_eq!(read("1", 8).plus(read("4400", 4)), Some(read("144", 6)));
        assert_eq!(read("25", -1).whole(), None);
        assert_eq!(read("2", 3).whole(), Some(2000));
        assert_eq!(ExactValue::parse(&"9".repeat(31), 0), None);
    }

    #[test]
    fn slips_are_known_from_other_numbers() {
        let slip = |left: u128, right: u128| ExactValue::new(left, 0).is_slip_of(ExactValue::new(right, 0));
        assert!(slip(2019, 2013) && slip(1340, 1304) && slip(4000, 40_000) && slip(64, 46) && slip(90, 60));
        assert!(slip(25_000_000, 25_000_000_000) && slip(7, 71) && slip(3, 3_000_000_000));
        assert!(!slip(2019, 6844) && !slip(18, 6) && !slip(2, 7) && !slip(2018, 14));
    }
}
