//! A unit whose translation was changed both in the file that came back and in the site -> what is reported of it.

use super::unit::Incoming;
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// Reports a unit that is not written, since the site has other words than those that went out: at `own`, or none at all, or nobody can say where.
pub fn report_conflict(unit: &Incoming, own: Option<Place>, diags: &mut Diagnostics) {
    let what = if own.is_some() { "was changed" } else { "was changed or removed" };
    let message = format!("this translation {what} in the site since the file was made, and in the file too");
    let help = match own {
        Some(_) => {
            "write the words that count into the site; or extract the page again, and correct it there"
        }
        None => "extract the page again, and translate what is open there",
    };
    let problem = diags.report(Code::BadExchange, unit.place.clone(), message);
    if let Some(own) = own {
        problem.also(own, "the site says this");
    }
    problem.help(help);
}
