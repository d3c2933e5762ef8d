//! A verdict -> a problem, at the first place of the address.

use ::url::Url;

use super::verdict::Verdict;
use crate::check::Elsewhere;
use crate::diag::{Code, Diagnostics};

/// Reports an address that leads to nothing, has moved, or could not be checked.
pub(super) fn report(of: &Elsewhere, verdict: &Verdict, diags: &mut Diagnostics) {
    let address = &of.address;
    let (code, message, help) = match verdict {
        Verdict::Good => return,
        Verdict::Moved { to } => {
            let to = with_fragment(address, to);
            (Code::MovedLink, format!("`{address}` has moved for good"), format!("write `{to}`"))
        }
        Verdict::Dead { why } => (
            Code::DeadLink,
            format!("`{address}` leads to nothing: {why}"),
            "write its new address, link to a copy in an archive, or remove the link".to_owned(),
        ),
        Verdict::Unsure { why } => (
            Code::UnreachableLink,
            format!("`{address}` could not be checked: {why}"),
            format!(
                "open it in a browser; if readers can see it, add it to `ignore` of `[external]` in `site.toml`: `\"{}\"`",
                plain(address)
            ),
        ),
    };
    let Some((first, others)) = of.places.split_first() else { return };
    let problem = diags.report(code, first.clone(), message);
    problem.help(help);
    for place in others {
        problem.also(place.clone(), "here too");
    }
}

/// The new address with the part of the page that the old one names, unless the redirect names one.
fn with_fragment(address: &str, to: &str) -> String {
    match address.split_once('#') {
        Some((_, fragment)) if !to.contains('#') => format!("{to}#{fragment}"),
        _ => to.to_owned(),
    }
}

/// A pattern for all addresses of a site.
fn plain(address: &str) -> String {
    Url::parse(address).map_or(address.to_owned(), |url| format!("{}/*", url.origin().ascii_serialization()))
}
