//! Kinds, as files declare them: `kinds/case-study.toml` -> a [`Declaration`].
//!
//! A declaration names the facts and the texts of a kind with their types, and gives roles to the fields that the program uses.
//! Everything else about a kind follows from it: reading, messages, schemas, new files, views.

use std::sync::Arc;

use crate::fields;
use crate::locales::formats::Scale;
use crate::node::{At, Node};

use super::roles::Role;
use super::types::Field;
use super::value_pages::Asked;
use super::values::Unit;

fields! {
    /// The declaration of a kind, `kinds/<name>.toml`.
    pub struct RawKind("the declaration of a kind") {
        /// What an entry of the kind is, in one sentence.
        about: Option<String>,
        /// Name of a kind whose fields it has too; of the next theme if it is its own.
        extends: Option<At<String>>,
        /// Whether entries are below it.
        section: Option<bool>,
        /// Kind of the entries below, which `hexaglot new` writes into a new entry.
        children: Option<At<String>>,
        /// Whether a new entry is a folder with room for other files.
        folder: Option<bool>,
        /// Name of the template that renders it; that of the kind if absent.
        template: Option<At<String>>,
        /// Whether its text is issued on its date and says for ever what held then.
        issued: Option<bool>,
        /// Names of the facts of every kind that an entry must have.
        required: Vec<At<String>>,
        /// Its facts, by name.
        facts: Option<Node>,
        /// Its texts, by name.
        texts: Option<Node>,
    }
}

fields! {
    /// The declaration of a field.
    pub struct RawField("the declaration of a field") {
        /// What it is, in one sentence.
        about: Option<String>,
        /// What it holds.
        type_name = "type": Option<At<String>>,
        /// Of lists and maps: the type of each value, by name or as a table.
        of: Option<Node>,
        /// Of a group: its fields, by name.
        fields: Option<Node>,
        /// Of a choice: the words.
        choices: Vec<String>,
        /// Of a record: its table in `content/_data/`.
        table: Option<String>,
        /// Of an entry: its kind.
        kind: Option<String>,
        /// Of a number: the least that it may be.
        least: Option<i64>,
        /// Of a number: the most that it may be.
        most: Option<i64>,
        /// Of a decimal: the scale in which it is shown.
        scale: Option<Scale>,
        /// Of a decimal: its unit.
        unit: Option<Unit>,
        /// Whether every entry must have it.
        required: Option<bool>,
        /// A value, as it is typed.
        example: Option<String>,
        /// What the program does with it.
        role: Option<At<Role>>,
        /// What pages call it, in a language or in each; where no message `fact-<kind>-<name>` says so.
        label: Option<Node>,
        /// Whether lists of facts on pages leave it out.
        hidden: Option<bool>,
        /// Of a fact: whether each of its values has a page, or how these are made.
        pages: Option<At<Asked>>,
    }
}

/// A kind of content.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Declaration {
    /// Its name.
    pub name: String,
    /// What an entry of the kind is.
    pub about: String,
    /// The kind whose fields it has too.
    pub extends: Option<String>,
    /// Whether entries are below it.
    pub is_section: bool,
    /// Kind of the entries below a new one.
    pub children: Option<String>,
    /// Whether a new entry is a folder.
    pub has_folder: bool,
    /// Name of its template, if not its own name.
    pub template: Option<String>,
    /// Whether its text says for ever what held on its date.
    pub is_issued: bool,
    /// Facts of every kind that it must have.
    pub required: Vec<String>,
    /// Its facts.
    pub facts: Vec<Field>,
    /// Its texts.
    pub texts: Vec<Field>,
    /// Whether its file could not be read to its end, so that it may have other fields.
    pub is_unread: bool,
    /// The kinds that its fields name.
    pub kinds_named: Vec<At<String>>,
    /// The tables that its fields name.
    pub tables_named: Vec<At<String>>,
}

impl Declaration {
    /// The first fact with a role, by its number.
    pub fn of_role(&self, role: Role) -> Option<usize> {
        self.facts.iter().position(|field| field.role == Some(role))
    }

    /// The first text with a role, by its number.
    pub fn text_of_role(&self, role: Role) -> Option<usize> {
        self.texts.iter().position(|field| field.role == Some(role))
    }
}

/// A file that declares a kind.
pub struct File<'f> {
    /// Its path.
    pub path: &'f Arc<str>,
    /// Its text; `None` if it cannot be read, which was reported.
    pub text: Option<&'f str>,
}

impl File<'_> {
    /// The name of the kind: the file's without its ending.
    pub fn name(&self) -> Option<&str> {
        self.path.rsplit('/').next()?.strip_suffix(".toml")
    }
}
