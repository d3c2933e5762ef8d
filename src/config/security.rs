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
                    expires.place,
                    format!("nobody may rely on `[security]` after {}", expires.value),
                )
                .help("check the addresses, and write a day of the next year");
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
            raw.contact.into_iter().filter(|at| at.value.is_sound()).map(|at| at.value.to_string());
        let contacts: Vec<String> = contacts.collect();
        let others = others.into_iter().flatten().collect();
        (!contacts.is_empty()).then_some(Security { contacts, expires: expires.value, others })
    }
}
