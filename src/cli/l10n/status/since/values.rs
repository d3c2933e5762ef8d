//! Values of tables whose text in the source language says something else than at an earlier revision, in languages whose text is as it was.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::super::listing::{Selection, Source};
use crate::content::paths;
use crate::diag::Diagnostics;
use crate::markdown::Canonical;
use crate::node::{Node, yaml};
use crate::site::{localized, texts_of};
use crate::source::Positions;

/// A text of a table that does not follow its original.
pub struct Value {
    /// Its language.
    pub language: Arc<str>,
    /// The table.
    pub file: Arc<str>,
    /// Its line there.
    pub line: usize,
    /// The record and the field.
    pub name: String,
    /// The language of the original.
    pub source: Arc<str>,
}

impl Value {
    /// File and line.
    pub fn place(&self) -> String {
        format!("{}:{}", self.file, self.line)
    }

    /// What is to be done.
    pub fn told(&self) -> String {
        format!("stale: `{}` says something else in `{}`", self.name, self.source)
    }
}

/// The texts of a site that a change leaves behind.
pub fn stale(now: &Source, before: &Source, only: Selection<'_>) -> Vec<Value> {
    if only.kind.is_some() {
        return Vec::new();
    }
    let (languages, source) = (&now.config().languages, now.config().source);
    let source = &languages.get(source).segment;
    let mut found = Vec::new();
    for file in now.inputs.below(paths::folder(&paths::tables())) {
        let read = |site: &Source| site.inputs.text(&file.path, &mut Diagnostics::new());
        let (Some(text), Some(old)) = (read(now), read(before).filter(|_| is_table(&file.path))) else {
            continue;
        };
        if text == old {
            continue;
        }
        let (Some(table), Some(old)) = (parsed(&file.path, &text), parsed(&file.path, &old)) else {
            continue;
        };
        let old: BTreeMap<String, &Node> =
            localized(&old, languages).into_iter().map(|value| (value.name, value.node)).collect();
        let positions = Positions::new(text.as_str());
        for value in localized(&table, languages) {
            let Some(was) = old.get(&value.name) else { continue };
            if same((was, value.node), source) != Some(false) {
                continue;
            }
            let own = languages.iter().filter(|language| language.segment != *source);
            for language in own.filter(|language| only.lang.is_none_or(|lang| lang == language.id)) {
                let node = value.node.get(&language.segment);
                let is_behind = same((was, value.node), &language.segment) == Some(true);
                found.extend(node.filter(|_| is_behind).map(|node| Value {
                    language: Arc::clone(&language.segment),
                    file: Arc::clone(&file.path),
                    line: positions.at(node.range.start).0,
                    name: value.name.clone(),
                    source: Arc::clone(source),
                }));
            }
        }
    }
    found
}

fn is_table(path: &str) -> bool {
    paths::FACTS.iter().any(|ending| path.ends_with(ending))
}

fn parsed(path: &Arc<str>, text: &str) -> Option<Node> {
    yaml(path, text, 0, &mut Diagnostics::new())
}

/// Whether the texts of two values say the same in a language; `None` if one of them has none.
fn same((was, is): (&Node, &Node), segment: &str) -> Option<bool> {
    let texts = |node: &Node| -> Option<Vec<(String, String)>> {
        let said = texts_of(node.get(segment)?).into_iter();
        let texts: Vec<_> =
            said.map(|(part, node)| (part, Canonical::of(node.as_text().unwrap_or_default()))).collect();
        (!texts.is_empty()).then_some(texts)
    };
    Some(texts(was)? == texts(is)?)
}
