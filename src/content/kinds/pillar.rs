//! A pillar, shown to readers as a focus area.

use crate::fields;
use crate::node::Between;

fields! {
    /// Facts of a pillar.
    pub struct PillarFacts("the facts of a pillar") {
        /// Its place among the pillars, from 1.
        number: Option<Between<1, 99>>,
        /// Sustainable Development Goals that it serves, 1 to 17.
        sdgs: Vec<Between<1, 17>>,
    }
}

fields! {
    /// Texts of a pillar.
    pub struct PillarTexts("the texts of a pillar") {
        /// One word for it: "Access".
        verb: Option<String>,
        /// What it aims at.
        aim: Option<String>,
        /// Its sub-themes.
        topics: Vec<String>,
        /// What its working group does.
        working_group: Option<String>,
    }
}
