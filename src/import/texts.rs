//! A file with a text -> a page whose place is not known yet.

use super::front;
use super::names;
use super::old::OldPage;
use super::report::Report;
use super::source::Source;

/// Reads a text with its front matter.
pub fn read(source: &Source, file: &str, report: &mut Report) -> Option<OldPage> {
    let text = source.text(file, report)?;
    let parsed = front::read(file, &text, report);
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let stem = stem.strip_suffix("/index").or_else(|| stem.strip_suffix("/README")).unwrap_or(stem);
    Some(OldPage {
        source: file.to_owned(),
        title: names::heading(&parsed.body).unwrap_or_else(|| names::title(stem)),
        front: parsed.fields,
        body: parsed.body,
        is_mdx: file.ends_with(".mdx"),
        ..OldPage::default()
    })
}

/// Whether a file is a text in Markdown or MDX.
pub fn is_text(file: &str) -> bool {
    [".md", ".mdx", ".markdown"].iter().any(|ending| file.ends_with(ending))
}

/// A path without its ending.
pub fn stem(path: &str) -> &str {
    path.rsplit_once('.').filter(|(_, ending)| !ending.contains('/')).map_or(path, |(stem, _)| stem)
}

/// The address of a path below a prefix, as a folder.
pub fn address(parts: &[&str]) -> String {
    let parts: Vec<&str> =
        parts.iter().map(|part| part.trim_matches('/')).filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { "/".to_owned() } else { format!("/{}/", parts.join("/")) }
}
