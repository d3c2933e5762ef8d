//! Whom to tell of a weakness of the site (RFC 9116).

use super::raw::RawSecurity;
use crate::date::Day;
use crate::diag::{Code, Diagnostics};
use crate::node::text::SecureWeb;
use crate::node::{At, Text};

/// What `security.txt` says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Security {
    /// Addresses, the best first.
    pub contacts: Vec<String>,
    /// The last day on which anybody may rely on it.
    pub expires: Day,
    /// Other fields by the names of the standard, with an address each.
    pub others: Vec<(&'static str, String)>,
}

impl Security {
    /// What the table says; a day that is past is reported.
    pub(super) fn resolve(raw: RawSecurity, today: Day, diags: &mut Diagnostics) -> Option<Security> {
        let expires = raw.expires?;
        if expires.value < today {
            diags
                .report(
                    Code::ExpiredContact,
                    expires.place.clone(),
                    format!("nobody may rely on `[security]` after {}", expires.value),
                )
                .help("check the addresses, and write a day of the next year");
        } else if today.days_until(expires.value) > 366 {
            diags
                .report(
                    Code::ExpiredContact,
                    expires.place.clone(),
                    format!("`expires` is {}: nobody checks addresses for so long", expires.value),
                )
                .help("write a day at most a year ahead (RFC 9116, section 2.5.5)");
        }
        if raw.contact.as_ref().is_some_and(Vec::is_empty) {
            diags
                .report(
                    Code::ExpiredContact,
                    expires.place.clone(),
                    "`[security]` names nobody who is told of a weakness, so it is not published",
                )
                .help("add an address to `contact`, such as `contact = [\"mailto:security@example.org\"]`");
        }
        let address = |name, at: Option<At<Text<SecureWeb>>>| {
            at.filter(|at| at.value.is_sound()).map(|at| (name, at.value.to_string()))
        };
        let others = [
            address("Encryption", raw.encryption),
            address("Acknowledgments", raw.acknowledgments),
            address("Policy", raw.policy),
            address("Hiring", raw.hiring),
        ];
        let contacts =
            raw.contact.into_iter().flatten().filter(|at| at.value.is_sound()).map(|at| at.value.to_string());
        let contacts: Vec<String> = contacts.collect();
        let others = others.into_iter().flatten().collect();
        (!contacts.is_empty()).then_some(Security { contacts, expires: expires.value, others })
    }
}
