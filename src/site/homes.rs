//! Every language needs a home page: the target of the language menu, of the header and of the feed.

use super::absence::Absence;
use super::structure::Structure;
use crate::config::{Config, FILE};
use crate::content::name::{Name, Role};
use crate::content::paths;
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// Reports each language without a home page, or the site without any. A text that cannot be read does not count as missing.
pub fn check(site: &Structure, unread: &[Name], config: &Config, diags: &mut Diagnostics) {
    let is_unread = |role: Role| unread.iter().any(|name| name.entry.is_empty() && name.role == role);
    for language in config.languages.iter() {
        if site.home_in(language.id).is_some() || is_unread(Role::Text(language.id)) {
            continue;
        }
        let segment = &language.segment;
        let message = format!("the language `{segment}` has no home page");
        let (message, help) = match site.hidden.get("") {
            Some(Absence::Draft) => (
                format!("{message}, since its home page is a draft"),
                "remove `draft: true` from it".to_owned(),
            ),
            Some(Absence::From(day)) => (
                format!("{message}, since it expired on `{day}`"),
                "remove `expires` from the home page".to_owned(),
            ),
            Some(Absence::Until(day)) => {
                (format!("{message} before `{day}`"), "remove `publish` from the home page".to_owned())
            }
            None if !site.begun.has(language.id)
                && site.pages.iter().any(|page| page.document.has_file()) =>
            {
                (
                    format!("the language `{segment}` has no page yet"),
                    format!(
                        "write `{}`, the home page, first: `hexaglot l10n next {segment}` says what to translate then; or remove the language \
                     from `site.toml`",
                        paths::home(Some(segment))
                    ),
                )
            }
            None => (
                message,
                format!("write `{}`, or remove the language from `site.toml`", paths::home(Some(segment))),
            ),
        };
        diags.report(Code::MissingHome, Place::file(&FILE.into()), message).help(help);
    }
}
