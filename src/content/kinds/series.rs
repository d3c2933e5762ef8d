//! A series of events in parts; also a section, whose entries are the events.

use std::collections::BTreeMap;

use crate::date::DateSpan;
use crate::fields;

fields! {
    /// Facts of a series.
    pub struct SeriesFacts("the facts of a series") {
        /// Hash tag without `#`.
        hashtag: Option<String>,
        /// Its parts, in order.
        parts: Vec<PartFacts>,
    }
}

fields! {
    /// A part of a series.
    pub struct PartFacts("a part of a series") {
        /// Its name in files; events name it in `part`.
        id: Option<String>,
        /// When it takes place.
        dates: Option<DateSpan>,
    }
}

fields! {
    /// Texts of a series.
    pub struct SeriesTexts("the texts of a series") {
        /// Texts of each part, by its id.
        parts: Option<BTreeMap<String, PartTexts>>,
        /// What the series looks at.
        enablers: Vec<String>,
    }
}

fields! {
    /// Texts of a part.
    pub struct PartTexts("the texts of a part") {
        /// Its title.
        title: Option<String>,
        /// One sentence about it.
        description: Option<String>,
    }
}
