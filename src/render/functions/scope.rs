//! What a function knows, and how it reads what it is given.

use std::sync::Arc;

use foldhash::HashMap;
use tera::{Kwargs, TeraResult, Value};

use crate::date::DateSpan;
use crate::diag::{Code, one_of};
use crate::lang::Lang;
use crate::locales::{GivenDate, Locale};
use crate::render::errors::error;
use crate::render::invalid_argument::{no_entry, plain_path};
use crate::render::views::{self, Sources};
use crate::render::{TrackedSite, World};
use crate::site::EntryId;

/// What a function can use.
#[derive(Clone)]
pub(super) struct Scope {
    pub(super) world: Arc<World>,
    /// The language of the reader, whose pages are listed and linked to.
    pub(super) lang: Lang,
    /// The language of words, dates and numbers: another than the reader's in a text under a notice.
    pub(super) words: Lang,
    pub(super) plain: PlainMessages,
}

/// The typeset messages without values, by language and key: most calls of `t` use one of them.
pub type PlainMessages = Arc<Vec<HashMap<String, Value>>>;

pub(super) type Function = fn(&Scope, &Kwargs) -> TeraResult<Value>;

impl Scope {
    /// The scope of the language that `in` names, for pages that speak several.
    pub(super) fn asked(&self, kwargs: &Kwargs) -> TeraResult<Scope> {
        let Some(segment) = kwargs.get::<String>("in")? else { return Ok(self.clone()) };
        let languages = &self.world.config.languages;
        match languages.by_segment(&segment) {
            Some(lang) => Ok(Scope { lang, words: lang, ..self.clone() }),
            None => {
                let help = one_of(&segment, languages.segments());
                Err(error(Code::UnknownLanguage, format!("unknown language `{segment}`"), help))
            }
        }
    }

    pub(super) fn locale(&self) -> &Locale {
        self.world.locales.get(self.words)
    }

    /// The site, with a record of what is read of it.
    pub(super) fn site(&self) -> TrackedSite<'_> {
        TrackedSite::new(&self.world.site)
    }

    /// The input of views.
    pub(super) fn sources(&self) -> Sources<'_> {
        self.world.sources()
    }

    /// The entry with a path such as `events/roundtable` or `@/events/roundtable.md`.
    pub(super) fn entry(&self, path: &str) -> TeraResult<EntryId> {
        if let Some(id) = self.site().entry_at(plain_path(path)) {
            return Ok(id);
        }
        let site = &self.world.site;
        let invalid = no_entry(site, path, site.hidden.get(plain_path(path)).copied());
        Err(error(invalid.code, invalid.message, invalid.help))
    }
}

/// The date of a value: the view of a date that a template gives back, or a text of the author.
pub(super) fn span(value: &Value) -> TeraResult<DateSpan> {
    if let Some(GivenDate::Span(span)) = value.as_map().and_then(views::given_date) {
        return Ok(span);
    }
    let text = if value.is_map() { String::new() } else { value.to_string() };
    DateSpan::parse(&text)
        .map_err(|problem| error(Code::BadDate, problem.message, problem.help.unwrap_or_default()))
}

pub(super) fn named<T>(
    kwargs: &Kwargs,
    name: &str,
    by_name: fn(&str) -> Option<T>,
    known: &[&str],
) -> TeraResult<Option<T>> {
    let Some(given) = kwargs.get::<String>(name)?.filter(|given| !given.is_empty()) else { return Ok(None) };
    match by_name(&given) {
        Some(value) => Ok(Some(value)),
        None => {
            let help = one_of(&given, known.to_vec());
            Err(error(Code::ComponentArgument, format!("unknown {name} `{given}`"), help))
        }
    }
}
