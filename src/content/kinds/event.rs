//! An event: dates, sessions with their instants, place, format.

use crate::choice;
use crate::date::{DateSpan, LocalTime, Zone};
use crate::fields;
use crate::locales::formats::Scale;
use crate::node::text::{PagePath, Web};
use crate::node::{At, Decimal, Text};

fields! {
    /// Facts of an event.
    pub struct EventFacts("the facts of an event") {
        /// What kind of event it is.
        kind_of_event = "type": Option<EventType>,
        /// When it takes place, as precisely as is known.
        dates: Option<At<DateSpan>>,
        /// Sessions with their own instants.
        sessions: Vec<Session>,
        /// Where one takes part.
        format: Option<EventFormat>,
        /// Id of the place in `content/_data/places.yaml`.
        place: Option<At<String>>,
        /// Id of the part of the series that it belongs to.
        part: Option<At<String>>,
        /// Path of the event that it is part of, relative, without language.
        parent: Option<At<Text<PagePath>>>,
        /// Path of the pillar that it is about.
        pillar: Option<At<Text<PagePath>>>,
        /// Address for registration.
        registration: Option<Text<Web>>,
        /// Segments of the languages of interpretation.
        interpretation: Vec<At<String>>,
        /// Figures that it is known for.
        figures: Vec<Figure>,
    }
}

fields! {
    /// Texts of an event.
    pub struct EventTexts("the texts of an event") {
        /// The hall or house.
        venue: Option<String>,
        /// What came of it.
        outcome: Option<String>,
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

/// What kind of event it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventType {
    /// Start of a series.
    Launch,
    /// A meeting.
    Meeting,
    /// An online dialogue.
    WebDialogue,
    /// A roundtable.
    Roundtable,
    /// A conference.
    Conference,
}

choice!(EventType, "type of event", {
    "launch" => Launch,
    "meeting" => Meeting,
    "web-dialogue" => WebDialogue,
    "roundtable" => Roundtable,
    "conference" => Conference,
});

/// Where one takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventFormat {
    /// Online only.
    Virtual,
    /// In one place only.
    Physical,
    /// Both.
    Hybrid,
}

choice!(EventFormat, "format", { "virtual" => Virtual, "physical" => Physical, "hybrid" => Hybrid });
