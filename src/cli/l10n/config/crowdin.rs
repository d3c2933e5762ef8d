//! The configuration of Crowdin's client: `crowdin.yml` (<https://crowdin.github.io/crowdin-cli/configuration>).

use super::project::Project;
use crate::content::scaffold::NewFile;
use crate::lang::{Language, language_and_script};
use crate::node::double_quoted;

/// What to do next.
pub(super) const NEXT: &str = "set `CROWDIN_PROJECT_ID` and `CROWDIN_PERSONAL_TOKEN`, and run `crowdin config lint`, then \
    `crowdin upload sources`";

/// Languages that Crowdin names with a country.
const NAMED: &[(&str, &str)] = &[
    ("es", "es-ES"),
    ("ga", "ga-IE"),
    ("gu", "gu-IN"),
    ("hy", "hy-AM"),
    ("ml", "ml-IN"),
    ("ne", "ne-NP"),
    ("nn", "nn-NO"),
    ("pa", "pa-IN"),
    ("pt", "pt-PT"),
    ("si", "si-LK"),
    ("sv", "sv-SE"),
    ("ur", "ur-PK"),
];

/// `crowdin.yml`: the folders of messages, and the folder of each language.
pub(super) fn files(project: &Project<'_>) -> Vec<NewFile> {
    let source = &project.source().segment;
    let mut text = "# The messages of this site for Crowdin. Made by `hexaglot l10n config crowdin`.\n\
        project_id_env: CROWDIN_PROJECT_ID\napi_token_env: CROWDIN_PERSONAL_TOKEN\nbase_path: \".\"\npreserve_hierarchy: true\n\nfiles:\n"
        .to_owned();
    for folder in &project.folders {
        text += &format!(
            "  - source: {}\n    translation: {}\n    languages_mapping:\n      two_letters_code:\n",
            double_quoted(&format!("/{folder}{source}/**/*.ftl")),
            double_quoted(&format!("/{folder}%two_letters_code%/**/%original_file_name%"))
        );
        for language in project.targets() {
            text += &format!(
                "        {}: {}\n",
                double_quoted(&name(language)),
                double_quoted(&language.segment)
            );
        }
    }
    vec![NewFile { path: "crowdin.yml".to_owned(), text }]
}

/// The name of a language at Crowdin.
fn name(language: &Language) -> String {
    if language.primary() == "zh" {
        let is_traditional = language_and_script(&language.tag).1.as_deref() == Some("Hant");
        return if is_traditional { "zh-TW" } else { "zh-CN" }.to_owned();
    }
    let named = NAMED.iter().find(|(tag, _)| *tag == &*language.tag);
    named.map_or_else(|| language.tag.to_string(), |(_, name)| (*name).to_owned())
}
