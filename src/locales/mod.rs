//! Everything that depends on a language: messages (Fluent), formats (ICU4X), typography.
//!
//! `fluent` parses and checks the files of all layers (site, theme, parent themes, built-in theme), `messages` merges them message
//! by message and answers [`Locale::message`], `resolve` runs one, `variables` says what a call must give it; `state_file` is the record of
//! translations. Templates use it through `render::functions`.

mod amounts;
mod arguments;
mod built;
pub mod fluent;
pub mod formats;
mod functions;
mod locale;
mod messages;
mod program;
pub mod pseudo;
mod resolve;
pub mod state_file;
pub mod typography;
mod variables;

pub use amounts::AmountUnit;
pub use arguments::{GivenDate, MessageArgument, MessageProblem};
pub use built::{Locales, build};
pub use fluent::Asked;
pub use locale::Locale;
pub use messages::Messages;
pub use program::ProgramMessages;
pub use variables::{MessageVariables, VariableUse};
