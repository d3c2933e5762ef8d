//! Every language needs a home page: it is where the choice of languages, the header and the feed lead to.

use super::model::Site;
use crate::config::{Config, FILE};
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// Reports each language without a home page, or the site without any.
pub fn check(site: &Site, config: &Config, diags: &mut Diagnostics) {
    // A site without pages has a problem of its own, and a text that cannot be read is no missing one.
    if site.entries.is_empty() {
        return;
    }
    for language in config.languages.iter().filter(|language| site.home_in(language.id).is_none()) {
        let segment = &language.segment;
        let message = format!("the language `{segment}` has no home page");
        diags
            .report(Code::MissingHome, Place::file(&FILE.into()), message)
            .help(format!("write `content/_index.{segment}.md`, or remove the language from `site.toml`"));
    }
}
