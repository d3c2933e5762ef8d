//! `[translation]` of `site.toml`: what has to be translated, how well, and what follows if an original has changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use schemars::{Schema, SchemaGenerator, json_schema};

use super::tables::named_nodes;
use crate::choice;
use crate::diag::{Code, Diagnostics, one_of};
use crate::fields;
use crate::lang::{Lang, Languages};
use crate::node::{At, Between, Node, Read, ReadFields as _, Reader, schema_of};

fields! {
    /// One `[translation.<kind>]` table.
    pub struct RawPolicy("a `[translation.<kind>]` table") {
        /// Segments of the languages in which each entry has a text; all languages of the site if absent.
        required: Option<Vec<At<String>>>,
        /// `each`: every language by itself, as soon as its text is good enough; `together`: all required languages at once.
        publish: Option<Publish>,
        /// The state from which a translation is published: `machine`, `draft`, `reviewed`, `official`; any if absent.
        minimum: Option<Minimum>,
        /// Whether translations by a machine are published; `true` if absent.
        machine: Option<bool>,
        /// Days after the original's `updated` in which a translation may follow an earlier version; then it is outdated.
        grace: Option<Between<0, 3650>>,
        /// What follows for an outdated translation: `banner`, `fallback`, `frozen`.
        outdated: Option<Outdated>,
    }
}

/// Whether the languages of an entry wait for each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Publish {
    /// Each is published by itself.
    #[default]
    Each,
    /// None is published before all are ready.
    Together,
}

choice!(Publish, "way of publishing translations", { "each" => Each, "together" => Together });

/// The state from which a translation is published, the lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Minimum {
    /// Translated by a machine.
    Machine,
    /// Translated, not yet reviewed by a native translator.
    Draft,
    /// Reviewed.
    Reviewed,
    /// Issued by the organization.
    Official,
}

choice!(Minimum, "state of a translation", {
    "machine" => Machine,
    "draft" => Draft,
    "reviewed" => Reviewed,
    "official" => Official,
});

/// What follows when a translation is outdated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Outdated {
    /// It is published under a notice with the sections that have changed.
    #[default]
    Banner,
    /// It is not published: readers get what the `[fallback]` policy says.
    Fallback,
    /// It is published as the edition of the day of the version that it follows, under a notice with that day.
    Frozen,
}

choice!(Outdated, "policy for outdated translations", {
    "banner" => Banner,
    "fallback" => Fallback,
    "frozen" => Frozen,
});

/// What holds for the translations of a kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// The languages in which each entry has a text.
    pub required: Vec<Lang>,
    /// Whether they wait for each other.
    pub publish: Publish,
    /// The state from which a translation is published.
    pub minimum: Option<Minimum>,
    /// Whether translations by a machine are published.
    pub machine: bool,
    /// Days after the original's `updated` until a translation of an earlier version is outdated; `None` if it never is.
    pub grace: Option<u16>,
    /// What follows then.
    pub outdated: Outdated,
}

/// The `[translation]` table as written: a policy for each kind.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RawPolicies(Vec<(At<String>, Node)>);

impl Read for RawPolicies {
    fn expects() -> String {
        format!("a map of kinds, each value {}", RawPolicy::expects())
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<RawPolicies> {
        named_nodes(node, reader).map(RawPolicies)
    }

    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "object", "additionalProperties": schema_of::<RawPolicy>(generator) })
    }
}

/// The policies of all kinds.
#[derive(Clone, Debug, Default)]
pub struct Policies {
    by_kind: BTreeMap<String, Policy>,
    /// The kinds that they are for, as they are written.
    pub names: Vec<At<String>>,
}

impl Policies {
    /// The policy of a kind, or that of `default`.
    pub fn of(&self, kind: &str) -> Option<&Policy> {
        self.by_kind.get(kind).or_else(|| self.by_kind.get("default"))
    }

    /// What a table says; a kind takes from `default` what its own table does not say. Fields of the whole file are reported.
    pub(super) fn resolve(
        path: &Arc<str>,
        raw: RawPolicies,
        languages: &Languages,
        is_of_file: impl Fn(&str) -> bool,
        diags: &mut Diagnostics,
    ) -> Policies {
        let mut policies = Policies::default();
        let mut read = Vec::new();
        for (at, node) in raw.0 {
            let is_field = RawPolicy::FIELDS.iter().any(|field| field.name == at.value);
            if is_field || is_of_file(&at.value) {
                let message = format!("unknown kind `{}` in `[translation]`", at.value);
                let help = match is_field {
                    true => format!(
                        "write it into `[translation.default]`, or into the table of a kind: `{}` is no kind",
                        at.value
                    ),
                    false => "write the name of a kind, or `default`".to_owned(),
                };
                diags.report(Code::UnknownKind, at.place, message).help(help);
                continue;
            }
            let policy = RawPolicy::read(&node, &mut Reader { path, diags });
            read.extend(policy.map(|policy| (at.value.clone(), policy)));
            policies.names.push(at);
        }
        let default = read.iter().find(|(name, _)| name == "default").map(|(_, raw)| raw.clone());
        let default = default.unwrap_or_default();
        for (name, raw) in read {
            let policy = policy(&raw, &default, languages, diags);
            policies.by_kind.insert(name, policy);
        }
        policies
    }
}

fn policy(own: &RawPolicy, default: &RawPolicy, languages: &Languages, diags: &mut Diagnostics) -> Policy {
    let outdated = own.outdated.or(default.outdated);
    let grace = own.grace.as_ref().or(default.grace.as_ref()).and_then(|days| u16::try_from(days.0).ok());
    for at in own.required.iter().flatten().filter(|at| languages.by_segment(&at.value).is_none()) {
        let message = format!("unknown language `{}`", at.value);
        diags
            .report(Code::UnknownLanguage, at.place.clone(), message)
            .help(one_of(&at.value, languages.segments()));
    }
    let required = own.required.as_ref().or(default.required.as_ref());
    let required = match required {
        Some(list) => list.iter().filter_map(|at| languages.by_segment(&at.value)).collect(),
        None => languages.iter().map(|language| language.id).collect(),
    };
    Policy {
        required,
        publish: own.publish.or(default.publish).unwrap_or_default(),
        minimum: own.minimum.or(default.minimum),
        machine: own.machine.or(default.machine).unwrap_or(true),
        grace: grace.or(outdated.map(|_| 0)),
        outdated: outdated.unwrap_or_default(),
    }
}
