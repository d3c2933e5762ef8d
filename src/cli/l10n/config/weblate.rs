//! The files of Weblate: `.weblate` for its client wlc (<https://docs.weblate.org/en/latest/wlc.html>), and the components for
//! `import_json` and its API.

use serde_json::{Value, json};

use super::project::Project;
use crate::content::scaffold::NewFile;
use crate::url::slugify;

/// What to do next.
pub(super) const NEXT: &str = "make a project with the slug `site`, or write that of yours into `.weblate` and `weblate.json`; write the address of your \
    Weblate into `.weblate`, and make the components with `weblate import_json --project site weblate.json`";

/// The address of a repository that nobody has named.
pub(super) const PLACEHOLDER: &str = "https://example.org/repository.git";

/// The name of the project where nobody has named it.
const PROJECT: &str = "site";

/// `.weblate`, and `weblate.json` with a component for each file of originals.
pub(super) fn files(project: &Project<'_>, repository: &str) -> Vec<NewFile> {
    let components: Vec<Value> = components(project, repository);
    let first = components.first().and_then(|component| component["slug"].as_str()).unwrap_or_default();
    let client = format!(
        "# The client of Weblate, wlc. Made by `hexaglot l10n config weblate`; the key belongs in your own `~/.config/weblate`.\n\
         [weblate]\nurl = https://hosted.weblate.org/api/\ntranslation = {PROJECT}/{first}\n"
    );
    let list = serde_json::to_string_pretty(&components).unwrap_or_default();
    vec![
        NewFile { path: ".weblate".to_owned(), text: client },
        NewFile { path: "weblate.json".to_owned(), text: format!("{list}\n") },
    ]
}

fn components(project: &Project<'_>, repository: &str) -> Vec<Value> {
    let source = project.source();
    let targets: Vec<&str> = project.targets().map(|language| &*language.segment).collect();
    let mut slugs: Vec<String> = Vec::new();
    let mut made = Vec::new();
    for (folder, name) in &project.originals {
        let layer = folder.trim_end_matches("locales/").trim_end_matches('/');
        let layer = layer.rsplit('/').next().filter(|layer| !layer.is_empty()).unwrap_or("site");
        let stem = name.trim_end_matches(".ftl");
        let slug = slugify(&format!("{layer} {stem}"));
        let slug = (1..).map(|at| if at == 1 { slug.clone() } else { format!("{slug}-{at}") });
        let slug = slug.into_iter().find(|slug| !slugs.contains(slug)).unwrap_or_default();
        // All components are in one repository, which the first one fetches.
        let repo = slugs
            .first()
            .map_or_else(|| repository.to_owned(), |first| format!("weblate://{PROJECT}/{first}"));
        made.push(json!({
            "name": format!("{layer}: {stem}"),
            "slug": slug,
            "vcs": "git",
            "repo": repo,
            "file_format": "fluent",
            "filemask": format!("{folder}*/{name}"),
            "template": format!("{folder}{}/{name}", source.segment),
            "source_language": { "code": &*source.segment },
            "language_regex": format!("^({})$", targets.join("|")),
            // `hexaglot new language` adds a language, so that it is in `site.toml` too.
            "new_lang": "none",
            "edit_template": false,
        }));
        slugs.push(slug);
    }
    made
}
