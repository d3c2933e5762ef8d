//! Files that facts and texts name.

use crate::content::kinds::{FileFacts, KindFacts};
use crate::url;

/// The last part of the path that a link names, as files are called.
pub fn file_name(target: &str) -> Option<String> {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let name = path.rsplit('/').next().filter(|name| name.contains('.') && !name.ends_with(".md"))?;
    Some(url::decode(name)?.into_owned())
}

/// The files beside it that facts name.
pub(super) fn files(facts: &KindFacts) -> impl Iterator<Item = &str> {
    let files: &[FileFacts] = match facts {
        KindFacts::Circular(facts) => &facts.files,
        KindFacts::Document(facts) => &facts.files,
        _ => &[],
    };
    files.iter().filter_map(|file| Some(file.path.as_ref()?.value.as_str()))
}
