//! `messages.state`: the original of each message as it was when its translation was recorded.
//!
//! One line for each message, sorted by id, so that two people who record different messages meet no conflict.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::fluent::Canonical;
use crate::diag::{Code, Diagnostics};
use crate::source::Place;

/// The name of the file, beside the files of messages of a language.
pub const NAME: &str = "messages.state";

const HEAD: &str = "# Written by `hexaglot l10n stamp --messages`: the original of each message when its translation was last read.\n";

/// Reads a record; lines that cannot be read are reported.
pub fn read(path: &Arc<str>, text: &str, diags: &mut Diagnostics) -> BTreeMap<String, Canonical> {
    let mut found = BTreeMap::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let here = start..start + line.trim_end().len();
        start += line.len();
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        match entry(line) {
            Some((id, form)) => {
                found.insert(id.to_owned(), form);
            }
            None => {
                diags
                    .report(
                        Code::MessageState,
                        Place::new(path, here),
                        format!("`{line}` is no line of a record of messages"),
                    )
                    .help("delete the line, and run `hexaglot l10n stamp --messages`");
            }
        }
    }
    found
}

fn entry(line: &str) -> Option<(&str, Canonical)> {
    let (id, rest) = line.split_once(" = ")?;
    let mut words = rest.split(' ');
    let hash = words.next()?;
    let is_name = |text: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
    };
    let variables: Option<BTreeSet<String>> =
        words.map(|word| word.strip_prefix('$').filter(|name| is_name(name)).map(str::to_owned)).collect();
    let is_hash = hash.len() == 12 && hash.chars().all(|c| c.is_ascii_hexdigit());
    (is_name(id) && is_hash).then_some(())?;
    Some((id, Canonical { hash: hash.to_owned(), variables: variables? }))
}

/// A record as a text.
pub fn write(entries: &BTreeMap<String, Canonical>) -> String {
    let line = |(id, form): (&String, &Canonical)| {
        let variables: String = form.variables.iter().map(|name| format!(" ${name}")).collect();
        format!("{id} = {}{variables}\n", form.hash)
    };
    std::iter::once(HEAD.to_owned()).chain(entries.iter().map(line)).collect()
}
