//! Values with positions: the contents of YAML, TOML and JSON files before their meaning is known.
//!
//! [`yaml`] and [`toml`] parse text into a [`Node`]; [`fields!`](crate::fields) and [`Read`] turn nodes into the typed structs of
//! `config` and `content`, and report every problem instead of stopping at the first. For editors, the same types describe in
//! [`schema`] what a file may contain.

mod control;
mod dates;
pub mod escapes;
mod fields;
pub mod foreign;
mod json;
mod numbers;
mod plain;
mod read;
pub mod schema;
pub mod text;
mod toml;
mod value;
mod yaml;

pub use fields::{Fields, ReadFields, require};
pub use json::{json, json_end};
pub use numbers::{Between, Count, Decimal, plain_digits};
pub use read::{At, Choice, Read, Reader, schema_of};
pub use schema::{Documented, FieldDoc, Required};
pub use text::Text;
pub use toml::{toml, toml_part};
pub use value::{Key, Node, Value};
pub use yaml::{double_quoted, yaml};
