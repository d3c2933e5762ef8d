//! The options of Fluent's own functions `NUMBER` and `DATETIME`, read when a file is read; problems are returned to the caller
//! with the words that they are about.

use fluent_syntax::ast::{InlineExpression, NamedArgument};

use super::formats::{DateTimeOptions, Grouping, NumberOptions, NumberStyle, TextLength};
use crate::date::Zone;
use crate::diag::one_of;

/// The functions that messages can call.
pub const NAMES: [&str; 2] = ["NUMBER", "DATETIME"];

const NUMBER: [&str; 10] = [
    "minimumIntegerDigits",
    "minimumFractionDigits",
    "maximumFractionDigits",
    "minimumSignificantDigits",
    "maximumSignificantDigits",
    "useGrouping",
    "style",
    "currency",
    "currencyDisplay",
    "type",
];

const DATETIME: [&str; 11] = [
    "dateStyle",
    "timeStyle",
    "weekday",
    "year",
    "month",
    "day",
    "hour",
    "minute",
    "second",
    "hour12",
    "timeZone",
];

/// What is wrong with an option.
pub struct InvalidOption<'s> {
    /// The words of the file that are wrong.
    pub at: &'s str,
    /// What is wrong.
    pub message: String,
    /// What to type.
    pub help: String,
}

/// An option: its name, and its value as it is written.
struct Variables<'s> {
    name: &'s str,
    value: &'s str,
}

impl<'s> Variables<'s> {
    fn all(named: &[NamedArgument<&'s str>]) -> impl Iterator<Item = Variables<'s>> {
        named.iter().map(|argument| Variables {
            name: argument.name.name,
            value: match &argument.value {
                InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                    value
                }
                _ => "",
            },
        })
    }

    fn unknown(&self, function: &str, known: &[&str]) -> InvalidOption<'s> {
        let message = match self.name {
            "unit"
            | "unitDisplay"
            | "era"
            | "dayPeriod"
            | "fractionalSecondDigits"
            | "timeZoneName"
            | "calendar"
            | "numberingSystem"
            | "notation"
            | "compactDisplay" => {
                format!("the option `{}` of `{function}` is not supported", self.name)
            }
            _ => format!("`{function}` has no option `{}`", self.name),
        };
        InvalidOption { at: self.name, message, help: one_of(self.name, known.iter().copied()) }
    }

    fn bad(&self, help: String) -> InvalidOption<'s> {
        let at = if self.value.is_empty() { self.name } else { self.value };
        InvalidOption { at, message: format!("`{}` is no value of `{}`", self.value, self.name), help }
    }

    /// The value, if it is one of these names.
    fn choice<T: Copy>(&self, known: &[(&str, T)], report: &mut dyn FnMut(InvalidOption<'s>)) -> Option<T> {
        let found = known.iter().find(|(name, _)| *name == self.value).map(|(_, value)| *value);
        if found.is_none() {
            report(self.bad(one_of(self.value, known.iter().map(|(name, _)| *name))));
        }
        found
    }

    /// The value, if it is a whole number from `least` to `most`.
    fn count(&self, least: u8, most: u8, report: &mut dyn FnMut(InvalidOption<'s>)) -> Option<u8> {
        let found = self.value.parse().ok().filter(|count| (least..=most).contains(count));
        if found.is_none() {
            report(self.bad(format!("write a whole number from {least} to {most}")));
        }
        found
    }
}

const GROUPING: [(&str, Grouping); 8] = [
    ("auto", Grouping::Auto),
    ("true", Grouping::Auto),
    ("1", Grouping::Auto),
    ("always", Grouping::Always),
    ("min2", Grouping::Min2),
    ("never", Grouping::Never),
    ("false", Grouping::Never),
    ("0", Grouping::Never),
];

/// The options of `NUMBER`.
pub fn number<'s>(
    named: &[NamedArgument<&'s str>],
    report: &mut dyn FnMut(InvalidOption<'s>),
) -> NumberOptions {
    let mut options = NumberOptions::default();
    let mut style = None;
    for given in Variables::all(named) {
        match given.name {
            "minimumIntegerDigits" => options.integer = given.count(1, 21, report).unwrap_or(1),
            "minimumFractionDigits" => options.least_fraction = given.count(0, 20, report),
            "maximumFractionDigits" => options.most_fraction = given.count(0, 20, report),
            "minimumSignificantDigits" => options.least_significant = given.count(1, 21, report),
            "maximumSignificantDigits" => options.most_significant = given.count(1, 21, report),
            "useGrouping" => options.grouping = given.choice(&GROUPING, report).unwrap_or_default(),
            "type" => {
                options.ordinal =
                    given.choice(&[("cardinal", false), ("ordinal", true)], report) == Some(true);
            }
            "style" => style = given.choice(&[("decimal", 0), ("percent", 1), ("currency", 2)], report),
            "currency"
                if given.value.len() == 3 && given.value.bytes().all(|byte| byte.is_ascii_uppercase()) =>
            {
                options.style = NumberStyle::Currency(given.value.to_owned());
            }
            "currency" => report(given.bad("write a code of ISO 4217 such as `USD`".to_owned())),
            "currencyDisplay" => {
                given.choice(&[("code", ())], report);
            }
            // The style has been reported.
            "unit" | "unitDisplay" if is_unit(named) => {}
            _ => report(given.unknown("NUMBER", &NUMBER)),
        }
    }
    let currency = matches!(options.style, NumberStyle::Currency(_));
    match style {
        Some(1) => options.style = NumberStyle::Percent,
        Some(2) if currency => {}
        Some(2) => {
            let given = Variables::all(named).find(|given| given.name == "style");
            given.into_iter().for_each(|given| {
                let message = "the style `currency` needs the option `currency`".to_owned();
                report(InvalidOption {
                    at: given.value,
                    message,
                    help: "add `currency: \"USD\"`".to_owned(),
                });
            });
        }
        _ => options.style = NumberStyle::Decimal,
    }
    check_order(&options, named, report);
    options
}

fn is_unit(named: &[NamedArgument<&str>]) -> bool {
    Variables::all(named).any(|given| (given.name, given.value) == ("style", "unit"))
}

fn check_order<'s>(
    options: &NumberOptions,
    named: &[NamedArgument<&'s str>],
    report: &mut dyn FnMut(InvalidOption<'s>),
) {
    let pairs = [
        (options.least_fraction, options.most_fraction, "minimumFractionDigits", "maximumFractionDigits"),
        (
            options.least_significant,
            options.most_significant,
            "minimumSignificantDigits",
            "maximumSignificantDigits",
        ),
    ];
    for (least, most, low, high) in pairs {
        let (Some(least), Some(most)) = (least, most) else { continue };
        let given = Variables::all(named).find(|given| given.name == low);
        if let (true, Some(given)) = (least > most, given) {
            let message = format!("`{low}` is larger than `{high}`");
            report(InvalidOption { at: given.value, message, help: format!("write `{low}: {most}`") });
        }
    }
}

/// The options of `DATETIME`.
pub fn datetime<'s>(
    named: &[NamedArgument<&'s str>],
    report: &mut dyn FnMut(InvalidOption<'s>),
) -> DateTimeOptions {
    const STYLES: [(&str, TextLength); 4] = [
        ("full", TextLength::Full),
        ("long", TextLength::Long),
        ("medium", TextLength::Medium),
        ("short", TextLength::Short),
    ];
    const WORDS: [(&str, TextLength); 2] = [("long", TextLength::Long), ("short", TextLength::Medium)];
    const FIGURES: [(&str, TextLength); 2] = [("numeric", TextLength::Short), ("2-digit", TextLength::Short)];
    const MONTHS: [(&str, TextLength); 4] = [WORDS[0], WORDS[1], FIGURES[0], FIGURES[1]];
    const HOURS: [(&str, bool); 4] = [("true", true), ("1", true), ("false", false), ("0", false)];
    let mut options = DateTimeOptions::default();
    for given in Variables::all(named) {
        let field = match given.name {
            "dateStyle" => {
                options.date_style = given.choice(&STYLES, report);
                continue;
            }
            "timeStyle" => {
                options.time_style = given.choice(&STYLES, report);
                continue;
            }
            "hour12" => {
                options.hour12 = given.choice(&HOURS, report);
                continue;
            }
            "timeZone" => {
                match Zone::parse(given.value) {
                    Ok(zone) => options.zone = Some(zone),
                    Err(problem) => report(InvalidOption {
                        at: given.value,
                        message: problem.message,
                        help: problem.help.unwrap_or_default(),
                    }),
                }
                continue;
            }
            "weekday" => &mut options.weekday,
            "month" => &mut options.month,
            "year" => &mut options.year,
            "day" => &mut options.day,
            "hour" => &mut options.hour,
            "minute" => &mut options.minute,
            "second" => &mut options.second,
            _ => {
                report(given.unknown("DATETIME", &DATETIME));
                continue;
            }
        };
        *field = match given.name {
            "weekday" => given.choice(&WORDS, report),
            "month" => given.choice(&MONTHS, report),
            _ => given.choice(&FIGURES, report),
        };
    }
    if let (Err(help), Some(first)) = (options.fields(), named.first()) {
        let message = "these parts of a date cannot be written together".to_owned();
        report(InvalidOption { at: first.name.name, message, help });
    }
    options
}
