//! Why a value is invalid as an argument, and what to type instead.

use crate::content::paths;
use crate::diag::{Code, nearest};
use crate::site::{Absence, Site};

/// Why a text does not fit.
#[derive(Debug)]
pub struct InvalidArgument {
    /// The code of the problem.
    pub code: Code,
    /// What is wrong.
    pub message: String,
    /// What to type.
    pub help: String,
}

impl InvalidArgument {
    /// A misfit of an argument's name or sort.
    pub fn of_argument(message: String, help: String) -> InvalidArgument {
        InvalidArgument { code: Code::ComponentArgument, message, help }
    }
}

/// When the thing that an argument names must exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// On the day of the edition.
    Today,
    /// On any day: the call is not shown today.
    SomeDay,
}

/// The problem of a path without an entry.
pub fn no_entry(site: &Site, path: &str, hidden: Option<Absence>) -> InvalidArgument {
    if let Some(absence) = hidden {
        return invalid(Code::BrokenLink, absence.message(path), absence.help("call"));
    }
    invalid(Code::BrokenLink, format!("no entry `{path}`"), near_entry(site, path))
}

/// What to type instead of a path without an entry.
fn near_entry(site: &Site, path: &str) -> String {
    let bare = plain_path(path).trim_start_matches(['.', '/']).trim_end_matches('/');
    let bare = bare.rsplit_once('.').map_or(bare, |(stem, _)| stem);
    let near = site.suggestions();
    let same = || near.entries.same_name(bare).next().map(|number| near.entries.path(number));
    let same = site.by_path.get_key_value(bare).map(|(path, _)| path.as_str()).or_else(same);
    let found = same.filter(|_| !bare.is_empty()).or_else(|| nearest(bare, near.paths.around(bare)));
    match (found, near.paths.all().next()) {
        (Some(found), _) => format!("did you mean `{found}`?"),
        (None, Some(first)) => {
            format!("write a path below `{}` without language, such as `{first}`", paths::CONTENT)
        }
        (None, None) => format!("write a path below `{}` without language", paths::CONTENT),
    }
}

/// The entry that a path such as `events/roundtable` or `@/events/roundtable.md` names.
pub fn plain_path(path: &str) -> &str {
    paths::entry_of(path.strip_prefix("@/").unwrap_or(path).trim_end_matches(paths::TEXT))
}

/// A misfit in words.
pub fn invalid(code: Code, message: impl Into<String>, help: impl Into<String>) -> InvalidArgument {
    InvalidArgument { code, message: message.into(), help: help.into() }
}
