//! Values of declared fields, and the records that built-in types read: files to download, sessions, figures.

use crate::choice;
use crate::date::{DateSpan, LocalTime, Zone, ZonedTime};
use crate::fields;
use crate::locales::formats::Scale;
use crate::node::text::{PagePath, Web};
use crate::node::{At, Decimal, Text};

fields! {
    /// A file to download in one language.
    pub struct FileFacts("a file to download") {
        /// Segment of its language.
        language: Option<At<String>>,
        /// Path of a file beside the page.
        path: Option<At<String>>,
        /// Address of a file elsewhere.
        url: Option<At<Text<Web>>>,
        /// Whether the address is still a placeholder.
        placeholder: Option<bool>,
    }
}

fields! {
    /// A session: local times in a named zone (RFC 9557, IANA tz database).
    pub struct Session("a session", requires {
        "start": MissingField, "start: 2020-11-09T13:30";
        "zone": DeadlineWithoutZone, "zone: Europe/Zurich";
    }) {
        /// Local start: `2020-11-09T13:30`.
        start: Option<At<LocalTime>>,
        /// Local end.
        end: Option<At<LocalTime>>,
        /// Zone of both: `Europe/Zurich`.
        zone: Option<At<Zone>>,
    }
}

fields! {
    /// A figure: value and scale, never a formatted text.
    pub struct Figure("a figure") {
        /// Its name; the message `figure-<id>` says what it counts.
        id: Option<String>,
        /// The value.
        value: Option<Decimal>,
        /// `thousand`, `million` or `billion`.
        scale: Option<Scale>,
        /// What is counted.
        unit: Option<Unit>,
        /// The day for which it holds.
        as_of: Option<DateSpan>,
    }
}

impl Session {
    /// When it starts and ends, in its zone.
    pub fn times(&self) -> Option<(ZonedTime, Option<ZonedTime>)> {
        let zone = &self.zone.as_ref()?.value;
        let time = |local: &At<LocalTime>| ZonedTime::at(local.value, zone);
        Some((time(self.start.as_ref()?)?, self.end.as_ref().and_then(time)))
    }
}

/// Unit of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// United States dollars.
    Usd,
    /// Per cent.
    Percent,
    /// Persons.
    People,
}

choice!(Unit, "unit", { "USD" => Usd, "percent" => Percent, "people" => People });

/// The value of a declared field.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// A text, or the name of something: a record, a form, a language, one of the choices.
    Text(String),
    /// `true` or `false`.
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// A number with all its digits.
    Decimal(Decimal),
    /// A date or a span of dates.
    Date(DateSpan),
    /// A time with its zone.
    Instant(ZonedTime),
    /// A session.
    Session(Session),
    /// A figure.
    Figure(Figure),
    /// An address on the web.
    Address(Text<Web>),
    /// The path of an entry, relative, without language.
    Entry(Text<PagePath>),
    /// A file to download.
    File(FileFacts),
    /// Several values of one type.
    List(Vec<At<Fact>>),
    /// Values of declared fields.
    Group(Values),
    /// Values of one type, by their names.
    Map(Vec<(String, At<Fact>)>),
}

impl Fact {
    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Fact::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The items of a list; the value itself if it is none.
    pub fn items(this: &At<Fact>) -> &[At<Fact>] {
        match &this.value {
            Fact::List(items) => items,
            _ => std::slice::from_ref(this),
        }
    }

    /// Whether two values are the same, wherever they are written.
    pub fn is_same(&self, other: &Fact) -> bool {
        match (self, other) {
            (Fact::List(left), Fact::List(right)) => {
                left.len() == right.len()
                    && left.iter().zip(right).all(|(left, right)| left.value.is_same(&right.value))
            }
            (Fact::Group(left), Fact::Group(right)) => left.is_same(right),
            (Fact::Map(left), Fact::Map(right)) => {
                let mut pairs = left.iter().zip(right);
                left.len() == right.len()
                    && pairs.all(|(left, right)| left.0 == right.0 && left.1.value.is_same(&right.1.value))
            }
            (left, right) => left == right,
        }
    }
}

/// The values of declared fields, in the order of the declaration; `None` for a field that is absent or could not be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Values(pub(super) Box<[Option<At<Fact>>]>);

impl Values {
    /// The value of the field with this number.
    pub fn get(&self, number: usize) -> Option<&At<Fact>> {
        self.0.get(number)?.as_ref()
    }

    /// Gives the field with this number a value.
    pub fn set(&mut self, number: usize, at: At<Fact>) {
        if let Some(value) = self.0.get_mut(number) {
            *value = Some(at);
        }
    }

    /// Whether no field is declared.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All values, in the order of the declaration.
    pub fn iter(&self) -> impl Iterator<Item = Option<&At<Fact>>> {
        self.0.iter().map(Option::as_ref)
    }

    /// Whether two hold the same values, wherever they are written.
    pub fn is_same(&self, other: &Values) -> bool {
        let same = |(left, right): (&Option<At<Fact>>, &Option<At<Fact>>)| match (left, right) {
            (Some(left), Some(right)) => left.value.is_same(&right.value),
            (left, right) => left.is_none() && right.is_none(),
        };
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(same)
    }
}
