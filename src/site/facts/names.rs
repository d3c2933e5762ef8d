//! The names of the fields of a kind.

use std::sync::Arc;

use crate::content::kinds::{Kind, Overridable};
use crate::node::{Key, Node, ReadFields};

/// A field where it is.
pub(super) type PlacedField<'n> = (&'n Key, &'n Node, &'n Arc<str>);

/// Which names are facts, which are texts, which are both.
pub(super) struct FieldNames<'k> {
    /// Facts.
    pub(super) facts: Vec<&'k str>,
    /// Texts.
    pub(super) texts: Vec<&'k str>,
    /// Both.
    pub(super) overridable: Vec<&'k str>,
}

impl<'k> FieldNames<'k> {
    /// Those of a kind.
    pub(super) fn of(kind: &'k Kind) -> FieldNames<'k> {
        FieldNames {
            facts: kind.all_facts().map(|field| field.name()).collect(),
            texts: kind.all_texts().map(|field| field.name()).collect(),
            overridable: Overridable::FIELDS.iter().map(|field| field.name).collect(),
        }
    }

    /// All of them.
    pub(super) fn all(&self) -> Vec<&'k str> {
        self.texts.iter().chain(&self.overridable).chain(&self.facts).copied().collect()
    }

    /// Whether a name is one of a fact.
    pub(super) fn is_fact(&self, name: &str) -> bool {
        self.facts.contains(&name)
    }
}
