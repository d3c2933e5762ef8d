//! Which fields may have pages of their values, and how these are made.

use super::types::Type;
use super::value_pages::{Asked, Pages};
use crate::diag::{Code, Diagnostics};
use crate::node::At;
use crate::url;

/// The pages that a field asks for; what cannot have any is reported.
pub fn of(
    name: &str,
    kind: &Type,
    is_fact: bool,
    asked: At<Asked>,
    diags: &mut Diagnostics,
) -> Option<Pages> {
    let At { value: Asked(Some(raw)), place } = asked else { return None };
    if !is_fact {
        let message = "only the values of a fact have pages".to_owned();
        diags.report(Code::BadKind, place, message).help("remove `pages`");
        return None;
    }
    match item(kind) {
        Type::Text | Type::Choice(_) | Type::Record(_) | Type::Language => {}
        Type::Entry(_) => {
            let message = "an entry has a page of its own already".to_owned();
            let help = format!(
                "remove `pages`; its template lists what names it: `entries(where={{\"{name}\": page}})`"
            );
            diags.report(Code::BadKind, place, message).help(help);
            return None;
        }
        _ => {
            let message =
                "only texts, choices, records and languages have pages of their values, and lists of these";
            diags.report(Code::BadKind, place, message).help("remove `pages`");
            return None;
        }
    }
    let own = name.replace('_', "-");
    let folder_at = raw.folder.as_ref().map_or_else(|| place.clone(), |at| at.place.clone());
    let folder = match raw.folder {
        Some(at) if !at.value.split('/').all(url::is_slug) => {
            let message = format!("`{}` cannot be a folder of pages", at.value);
            let help = format!("use small letters, digits and `-`, such as `{own}`");
            diags.report(Code::BadKind, at.place, message).help(help);
            own
        }
        Some(at) => at.value,
        None => own,
    };
    Some(Pages {
        folder,
        template: raw.template,
        list: raw.list,
        paginate_by: raw.paginate_by,
        place,
        folder_at,
    })
}

/// The type of the single values of a field.
pub fn item(kind: &Type) -> &Type {
    match kind {
        Type::List(of) => of,
        kind => kind,
    }
}
