//! Mozilla's project configuration: `l10n.toml`
//! (<https://moz-l10n-config.readthedocs.io/en/latest/fileformat.html>).

use super::project::Project;
use crate::content::scaffold::NewFile;
use crate::node::double_quoted;

/// What to do next.
pub(super) const NEXT: &str = "commit it, and name it in Pontoon as the project's configuration file; \
    `compare-locales l10n.toml . LOCALE…` checks the messages in the same way";

/// `l10n.toml`: the folders of messages with the locales that they have, named after their folders.
pub(super) fn files(project: &Project<'_>) -> Vec<NewFile> {
    let source = &project.source().segment;
    let locales: Vec<String> =
        project.targets().map(|language| format!("    {},\n", double_quoted(&language.segment))).collect();
    let mut text = format!(
        "# The messages of this site for Pontoon, compare-locales and moz.l10n. Made by `hexaglot l10n config pontoon`.\n\
         basepath = \".\"\n\nlocales = [\n{}]\n",
        locales.concat()
    );
    for folder in &project.folders {
        text += &format!(
            "\n[[paths]]\nreference = {}\nl10n = {}\n",
            double_quoted(&format!("{folder}{source}/**/*.ftl")),
            double_quoted(&format!("{folder}{{locale}}/**/*.ftl"))
        );
    }
    vec![NewFile { path: "l10n.toml".to_owned(), text }]
}
