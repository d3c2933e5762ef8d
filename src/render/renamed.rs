//! A template in which a message has another id.

use super::tags::{TokenKind, tags};
use super::uses::{UseKind, uses};
use crate::locales::fluent::declared;

/// The text of a template in which calls of `t` and declarations name a message by another id; `None` if it is not named.
pub fn renamed_in_template(template: &str, id: &str, new: &str) -> Option<String> {
    let mut places = Vec::new();
    for tag in tags(template) {
        for used in uses(&tag).iter().filter(|used| used.what == UseKind::Function && used.name == "t") {
            let key = used.given.iter().find(|given| given.name.text == "key");
            for token in key.iter().flat_map(|key| &tag.tokens[key.tokens.clone()]) {
                let name = token.text.split('.').next().unwrap_or_default();
                if token.kind == TokenKind::Text && name == id {
                    places.push(token.at + 1..token.at + 1 + id.len());
                }
            }
        }
    }
    let named = declared(template).into_iter().filter(|one| !one.is_prefix && one.name == id);
    places.extend(named.map(|one| one.range));
    places.sort_by_key(|range| range.start);
    places.dedup();
    let mut text = template.to_owned();
    places.iter().rev().for_each(|range| text.replace_range(range.clone(), new));
    (!places.is_empty()).then_some(text)
}
