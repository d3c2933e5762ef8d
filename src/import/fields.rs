//! Fields of other generators -> fields of ours.
//!
//! What has no equivalent is kept under `extra`, so that a template can use it; nothing is lost.

use super::emit;
use super::old::{OldPage, Shape, Taxonomy};
use super::values::{at, day, flag, number, texts, words};
use crate::node::{Node, Value};

/// The fields of a page, as ours.
#[derive(Default)]
pub struct Fields {
    /// Facts: the same in all languages.
    pub facts: Vec<(&'static str, Node)>,
    /// The values of its taxonomies, which are facts too.
    pub terms: Vec<(String, Vec<String>)>,
    /// Fields of the page alone.
    pub own: Vec<(&'static str, Node)>,
    /// Former addresses.
    pub aliases: Vec<String>,
    /// All else.
    pub extra: Vec<(String, Node)>,
}

/// Orders of Zola that are ours too.
const SORTS: &[&str] = &["date", "weight", "title"];

/// What a field is here; `None` if the address says it already.
enum Meaning {
    Own(&'static str),
    Fact(&'static str),
    DayFact(&'static str),
    Day(&'static str),
    Aliases,
    Drop,
    Extra,
}

fn meaning(name: &str) -> Meaning {
    match name.to_ascii_lowercase().replace(['-', '_'], "").as_str() {
        "title" => Meaning::Own("title"),
        "linktitle" | "sidebarlabel" | "navtitle" => Meaning::Own("label"),
        "description" => Meaning::Own("description"),
        "date" | "pubdate" => Meaning::DayFact("date"),
        "publishdate" => Meaning::DayFact("publish"),
        "expirydate" | "unpublishdate" => Meaning::DayFact("expires"),
        "lastmod" | "updated" | "lastupdated" | "lastmodifiedat" => Meaning::Day("updated"),
        "weight" | "sidebarposition" | "navorder" | "order" => Meaning::Fact("weight"),
        "draft" | "published" => Meaning::Own("draft"),
        "aliases" | "redirectfrom" => Meaning::Aliases,
        "slug" | "url" | "permalink" | "path" | "lang" | "translationkey" | "pageid" | "cascade" => {
            Meaning::Drop
        }
        _ => Meaning::Extra,
    }
}

/// Reads the fields of a page.
pub fn of(page: &OldPage, taxonomies: &[Taxonomy]) -> Fields {
    let mut fields = Fields::default();
    for (name, node) in &page.front {
        if let Some(known) = taxonomies.iter().find(|known| known.field.eq_ignore_ascii_case(name)) {
            fields.terms.push((known.field.clone(), texts(node)));
            continue;
        }
        match (name.as_str(), &node.value) {
            ("sort_by", Value::Text(by)) if page.shape == Shape::Section && SORTS.contains(&by.as_str()) => {
                fields.facts.push(("sort_by", node.clone()));
            }
            ("paginate_by", Value::Number(count))
                if page.shape == Shape::Section && count.as_str() != "0" =>
            {
                fields.facts.push(("paginate_by", node.clone()));
            }
            ("taxonomies", Value::Map(inner)) => {
                for (key, node) in inner {
                    fields.terms.push((key.name.clone(), texts(node)));
                }
            }
            ("extra" | "params", Value::Map(inner)) => {
                fields.extra.extend(inner.iter().map(|(key, node)| (key.name.clone(), node.clone())));
            }
            ("sidebar", Value::Map(inner)) => sidebar(&mut fields, name, node, inner),
            _ => fields.take(name, node),
        }
    }
    fields.terms.retain(|(_, values)| !values.is_empty());
    if let Some(weight) = page.weight {
        fields.facts.retain(|(name, _)| *name != "weight");
        fields.facts.push(("weight", Node { value: Value::Number(weight.to_string()), range: 0..0 }));
    }
    if !fields.own.iter().any(|(name, _)| *name == "title") {
        fields.own.insert(0, ("title", emit::text(page.title.as_str())));
    }
    fields
}

/// What Starlight says of a page in its list of pages.
fn sidebar(fields: &mut Fields, name: &str, node: &Node, inner: &[(crate::node::Key, Node)]) {
    if let Some(label) = at(node, &["label"]).and_then(words) {
        fields.own.push(("label", emit::text(label)));
    }
    if let Some(order) = at(node, &["order"]).filter(|order| number(order).is_some()) {
        fields.facts.push(("weight", order.clone()));
    }
    if inner.iter().any(|(key, _)| !matches!(key.name.as_str(), "label" | "order")) {
        fields.extra.push((name.to_owned(), node.clone()));
    }
}

impl Fields {
    fn take(&mut self, name: &str, node: &Node) {
        let kept = match meaning(name) {
            Meaning::Drop => true,
            Meaning::Aliases => {
                self.aliases.extend(texts(node));
                true
            }
            Meaning::Own("draft") => {
                let is_draft = flag(node).map(|value| value != name.eq_ignore_ascii_case("published"));
                if is_draft == Some(true) {
                    self.own.push(("draft", Node { value: Value::Bool(true), range: 0..0 }));
                }
                is_draft.is_some()
            }
            Meaning::Own(ours) => words(node)
                .map(|words| {
                    self.own.push((ours, emit::text(words.split_whitespace().collect::<Vec<_>>().join(" "))))
                })
                .is_some(),
            Meaning::Day(ours) => words(node)
                .and_then(|text| day(&text))
                .map(|day| self.own.push((ours, emit::text(day))))
                .is_some(),
            Meaning::DayFact(ours) => words(node)
                .and_then(|text| day(&text).map(|day| (text, day)))
                .map(|(text, day)| {
                    // The time of the day is no fact here.
                    if text.len() > 10 && !text[10..].trim_start_matches(['T', ' ']).starts_with("00:00:00") {
                        self.extra.push((name.to_owned(), emit::text(text)));
                    }
                    self.facts.push((ours, emit::text(day)));
                })
                .is_some(),
            Meaning::Fact(ours) => {
                let whole = number(node).map(|whole| self.facts.push((ours, number_node(whole))));
                whole.is_some()
            }
            Meaning::Extra => false,
        };
        if !kept && !node.is_blank() {
            self.extra.push((name.to_owned(), node.clone()));
        }
    }
}

fn number_node(whole: i64) -> Node {
    Node { value: Value::Number(whole.to_string()), range: 0..0 }
}
