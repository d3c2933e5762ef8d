//! The `[headers]` table: headers that servers send, for all files or for those below a path.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Code, Diagnostics};
use crate::node::{Key, Node};
use crate::source::Place;

/// One header for the files of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Path of the files, such as `/files/*`.
    pub path: String,
    /// Its name.
    pub name: String,
    /// Its value; empty to leave the header out.
    pub value: String,
    /// Where its path is written, if it has one.
    pub place: Option<Place>,
}

/// Reads the table: `Name = "value"`, and `["/path/*"]` tables with the same contents.
pub fn resolve(
    path: &Arc<str>,
    table: &BTreeMap<String, (&Key, &Node)>,
    diags: &mut Diagnostics,
) -> Vec<Header> {
    let mut headers = Vec::new();
    for (name, (key, node)) in table {
        match node.as_map() {
            None => headers.extend(header(path, "/*", name, node, diags)),
            Some(_) if name.contains(is_line) => {
                let place = Place::new(path, key.range.clone());
                diags.report(Code::OutOfRange, place, format!("`{name}` is not a path in one line")).help(
                    "write each path as a table of its own, without line ends: `[headers.\"/files/*\"]`",
                );
            }
            Some(fields) if name.starts_with('/') => {
                let each = fields.iter().filter_map(|(key, node)| header(path, name, &key.name, node, diags));
                let place = Some(Place::new(path, key.range.clone()));
                headers.extend(each.map(|header| Header { place: place.clone(), ..header }));
            }
            Some(fields) => report(path, name, fields, node, diags),
        }
    }
    headers
}

fn header(path: &Arc<str>, files: &str, name: &str, node: &Node, diags: &mut Diagnostics) -> Option<Header> {
    let place = Place::new(path, node.range.clone());
    let Some(value) = node.as_text() else {
        diags
            .report(Code::WrongType, place, format!("expected a text, found {}", node.shape()))
            .help("write the value in quotation marks, or `\"\"` to leave the header out");
        return None;
    };
    let sound = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if !sound || name.is_empty() || value.contains(is_line) {
        diags
            .report(Code::OutOfRange, place, format!("`{name}` cannot be a header"))
            .help("write the name with letters and `-`, and the value in one line");
        return None;
    }
    Some(Header { path: files.to_owned(), name: name.to_owned(), value: value.to_owned(), place: None })
}

/// Characters that end a line for some parser, or that no line may have: a rule is one line.
fn is_line(sign: char) -> bool {
    sign.is_control() && sign != '\t' || matches!(sign, '\u{2028}' | '\u{2029}')
}

fn report(path: &Arc<str>, name: &str, fields: &[(Key, Node)], node: &Node, diags: &mut Diagnostics) {
    let range = fields.first().map_or(node.range.clone(), |(key, _)| key.range.clone());
    diags
        .report(Code::OutOfRange, Place::new(path, range), format!("`{name}` is not a path"))
        .help("name the files by a path that begins with `/`: `[headers.\"/files/*\"]`");
}
