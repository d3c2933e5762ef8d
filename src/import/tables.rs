//! Files of data -> tables of ours, where they are maps of records.

use super::emit;
use super::front;
use super::old::{MadeFile, OldSite};
use super::report::Report;
use super::source::Source;
use crate::content::paths;
use crate::node::{Node, Value};
use crate::url;

/// Reads the files below a folder.
pub fn read(source: &Source, folder: &str, site: &mut OldSite, report: &mut Report) {
    let files: Vec<String> = source.below(folder).map(str::to_owned).collect();
    for file in files {
        let name = file.rsplit('/').next().unwrap_or_default();
        let Some((stem, ending)) = name.rsplit_once('.') else { continue };
        if !matches!(ending, "toml" | "yaml" | "yml" | "json") {
            report.left(&file, "data in a format that is not read");
            continue;
        }
        let Some(node) = source.text(&file, report).and_then(|text| front::file(&file, &text, report)) else {
            continue;
        };
        let is_top = file.matches('/').count() == folder.matches('/').count() + 1;
        if !is_top || !is_table(&node) || !url::is_slug(stem) || stem.contains('.') {
            report.left(&file, "data that is no map of records: templates read tables of records");
            continue;
        }
        let text = emit::fields(
            node.as_map().unwrap_or_default().iter().map(|(key, node)| (key.name.as_str(), node)),
            0,
        );
        report.turned(&file, "data is a table");
        site.made.push(MadeFile { path: paths::table(stem), text, source: file });
    }
}

fn is_table(node: &Node) -> bool {
    let fits = |name: &str| {
        name.starts_with(|sign: char| sign.is_ascii_lowercase()) && url::is_slug(name) && !name.contains('.')
    };
    node.as_map().is_some_and(|fields| {
        !fields.is_empty()
            && fields.iter().all(|(key, node)| fits(&key.name) && matches!(node.value, Value::Map(_)))
    })
}
