//! Selections by number whose default is not `[other]`.

use super::known::KnownFile;
use crate::diag::{Code, Diagnostics};
use crate::locales::fluent::Key;

/// Reports them at the key of the default.
pub fn check(file: &KnownFile<'_>, diags: &mut Diagnostics) {
    for (id, entry) in file.entries() {
        for (choice, places) in entry.facts.choices.iter().filter(|(choice, _)| choice.is_by_number()) {
            let (Some(default), Some(place)) = (choice.keys.get(choice.default), places.get(choice.default))
            else {
                continue;
            };
            let name = match default {
                Key::Name(name) if name == "other" => continue,
                Key::Name(name) | Key::Number(name) => name,
            };
            let has_other = choice.keys.iter().any(|key| matches!(key, Key::Name(name) if name == "other"));
            let (message, help) = if has_other {
                (
                    format!("the default of the selection in `{id}` is not `[other]`"),
                    "write `*[other]`".to_owned(),
                )
            } else {
                (
                    format!("the selection by number in `{id}` has no `[other]`"),
                    format!("write `*[other]` for `*[{name}]`, or add a line `*[other] …`"),
                )
            };
            diags.report(Code::MissingOther, place.clone(), message).help(help);
        }
    }
}
