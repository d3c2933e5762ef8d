//! Addresses in tables: fields whose name says that they hold one are looked at where they are written.
//!
//! Called when the tables of a site are collected. What a template makes an address of beyond these fields is looked at when its page
//! is made.

use std::sync::Arc;

use crate::diag::{Code, Diagnostics};
use crate::node::{Node, Value};
use crate::source::Place;
use crate::url;

/// Fields that hold an address of the web or of the site.
const ADDRESSES: &[&str] = &["url", "urls", "href", "link", "links", "web", "website", "homepage"];

/// Fields that hold a mail address.
const MAILS: &[&str] = &["email", "emails", "e-mail", "mail"];

/// What the texts inside a node are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    Text,
    Address,
    Mail,
}

/// Reports addresses that no page may have.
pub(super) fn check(path: &Arc<str>, node: &Node, diags: &mut Diagnostics) {
    look(path, node, Holds::Text, diags);
}

fn look(path: &Arc<str>, node: &Node, holds: Holds, diags: &mut Diagnostics) {
    match &node.value {
        Value::Map(fields) => {
            for (key, value) in fields {
                let inside = match key.name.to_ascii_lowercase().as_str() {
                    name if ADDRESSES.contains(&name) => Holds::Address,
                    name if MAILS.contains(&name) => Holds::Mail,
                    _ => holds,
                };
                look(path, value, inside, diags);
            }
        }
        Value::List(items) => items.iter().for_each(|item| look(path, item, holds, diags)),
        Value::Text(text) if !text.is_empty() => report(path, node, text, holds, diags),
        _ => {}
    }
}

fn report(path: &Arc<str>, node: &Node, text: &str, holds: Holds, diags: &mut Diagnostics) {
    let place = || Place::new(path, node.range.clone());
    if let (Holds::Address, Some(refused)) = (holds, url::refused(text)) {
        diags.report(Code::UnsafeLink, place(), refused.message("addresses")).help(refused.help());
    } else if holds == Holds::Mail && !url::is_mail_address(text) {
        diags
            .report(Code::UnsafeLink, place(), format!("`{text}` is not a mail address"))
            .help("write one address and nothing else, such as `name@example.org`");
    }
}
