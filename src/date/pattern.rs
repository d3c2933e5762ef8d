//! The notations of dates and times as regular expressions (ECMA 262), for editors. They accept the days that the calendar has,
//! including leap years; they cannot check that a span ends after it starts, or that a zone exists.

/// A day that exists.
macro_rules! day {
    () => {
        concat!(
            "([0-9]{4}-(",
            "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])",
            "|(0[469]|11)-(0[1-9]|[12][0-9]|30)",
            "|02-(0[1-9]|1[0-9]|2[0-8]))",
            "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)"
        )
    };
}

/// A day, month or year.
macro_rules! date {
    () => {
        concat!("([0-9]{4}(-(0[1-9]|1[0-2]))?|", day!(), ")")
    };
}

macro_rules! time {
    () => {
        concat!(day!(), "[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?")
    };
}

macro_rules! zone {
    () => {
        "(UTC|[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)+)"
    };
}

/// `2021-10-18`
pub const DAY: &str = concat!("^", day!(), "$");

/// `2021`, `2021-12`, `2021-10-18`, or two of these with `/` between them.
pub const SPAN: &str = concat!("^", date!(), "(/", date!(), ")?$");

/// `2021-10-31T23:59`
pub const LOCAL: &str = concat!("^", time!(), "$");

/// `Europe/Zurich`
pub const ZONE: &str = concat!("^", zone!(), "$");

/// `2021-10-31T23:59[Europe/Zurich]`
pub const ZONED: &str = concat!("^", time!(), "\\[", zone!(), "\\]$");
