//! A pillar, shown to readers as a focus area.

use crate::fields;
use crate::node::At;

fields! {
    /// Facts of a pillar.
    pub struct PillarFacts("the facts of a pillar") {
        /// Its place among the pillars, from 1.
        number: Option<At<i64>>,
        /// Sustainable Development Goals that it serves, 1 to 17.
        sdgs: Vec<At<i64>>,
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
