//! A circular: an official letter with letterhead, addressees, deadline and signature.

use super::document::FileFacts;
use crate::fields;
use crate::node::At;

fields! {
    /// Facts of a circular.
    pub struct CircularFacts("the facts of a circular") {
        /// Series of the reference: `BDT/DIR`.
        series: Option<String>,
        /// Number in the series: `110`.
        number: Option<String>,
        /// Ids of the addressed groups, in the order of the letter.
        addressees: Vec<At<String>>,
        /// Name of the hosted form that the letter asks to fill in; its deadline is the letter's.
        form: Option<At<String>>,
        /// Id of the contact for questions.
        contact: Option<At<String>>,
        /// Id of the person who signed.
        signatory: Option<At<String>>,
        /// The signed letter, per language.
        files: Vec<FileFacts>,
    }
}

fields! {
    /// Texts of a circular.
    pub struct CircularTexts("the texts of a circular") {
        /// Issuing body, line by line.
        issuer: Vec<String>,
        /// Label of the reference: "Ref.:".
        reference_label: Option<String>,
        /// Type of letter: "Circular".
        reference_type: Option<String>,
        /// Place of issue.
        place: Option<String>,
        /// Subject.
        subject: Option<String>,
        /// Salutation, line by line.
        salutation: Vec<String>,
        /// Closing words.
        closing: Option<String>,
        /// Note that the original was signed.
        signed_note: Option<String>,
        /// Office of the signatory on the day of the letter.
        signatory_title: Option<String>,
    }
}
