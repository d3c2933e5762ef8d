//! What is given to a message, and why it could not be shown.

/// A value given to a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageArgument {
    /// A text, shown as it is.
    Text(String),
    /// A number: it chooses the plural, and is shown as the language writes it, with at most three decimals.
    Number(String),
    /// A number with all its digits.
    Amount(String),
    /// A date: shown as a text, and read from its ISO form where a message formats it itself.
    Date {
        /// As it is shown.
        text: String,
        /// ISO 8601.
        iso: String,
    },
}

/// Why a message could not be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MessageProblem {
    /// No file of the language has it.
    Unknown,
    /// It uses a variable that was not given.
    MissingArgument(String),
    /// Something else: what is wrong.
    Other(String),
}
