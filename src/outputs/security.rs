//! `security.txt` (RFC 9116): whom to tell of a weakness of the site.

use crate::config::Config;
use crate::site::address;

/// The file; empty if the configuration says nothing.
pub fn security(config: &Config) -> String {
    let Some(said) = &config.security else { return String::new() };
    let mut out = String::new();
    let mut field = |name: &str, value: &str| {
        for part in [name, ": ", value, "\n"] {
            out.push_str(part);
        }
    };
    said.contacts.iter().for_each(|contact| field("Contact", contact));
    field("Expires", &format!("{}T23:59:59Z", said.expires));
    said.others.iter().for_each(|(name, address)| field(name, address));
    let tags: Vec<&str> = config.languages.iter().map(|language| &*language.tag).collect();
    field("Preferred-Languages", &tags.join(", "));
    field("Canonical", &[&*config.base_url, &address::of_site(address::SECURITY)].concat());
    out
}
