//! One function for each reader: bytes -> nothing, or a panic that says what is wrong.
//!
//! [`ground`] is the small site that the bytes become a file of, built as the program builds it; [`oracles`] says what must hold whatever
//! the bytes are. Each target adds what is true of its own reader.

mod addresses;
mod appearance;
mod cache;
mod configuration;
mod dates;
mod front;
mod ground;
mod messages;
mod oracles;
mod search;
mod seeds;
mod texts;

pub use seeds::seeds;

/// Gives bytes to one reader.
pub type Target = fn(&[u8]);

/// All targets by name; `tests/fuzz/seeds` has a folder for each.
pub const TARGETS: &[(&str, Target)] = &[
    ("addresses", addresses::addresses),
    ("cache", cache::cache),
    ("calls", texts::calls),
    ("configuration", configuration::configuration),
    ("dates", dates::dates),
    ("facts", front::facts),
    ("fluent", messages::fluent),
    ("front", front::front),
    ("icons", appearance::icons),
    ("markdown", texts::markdown),
    ("search", search::search),
    ("styles", appearance::styles),
];
