//! The files of a new site that depend on its answers: `site.toml` and the sample pages, one of each built-in kind.

use std::fmt::Write;

use super::answers::{Answers, SiteLanguage};
use super::arguments::SiteKind;
use crate::content::scaffold::NewFile;
use crate::date::Day;
use crate::node::double_quoted;

/// A sample page: its path without language, the texts that it has, and further fields of its front matter.
struct Sample {
    path: &'static str,
    /// What the ids of its texts begin with.
    id: &'static str,
    fields: &'static str,
}

const fn sample(path: &'static str, id: &'static str) -> Sample {
    Sample { path, id, fields: "" }
}

/// The pages of every site.
const PAGES: &[Sample] = &[
    sample("about", "about"),
    sample("news/_index", "news"),
    sample("news/first-news", "first-news"),
    sample("events/_index", "events"),
    sample("events/opening", "opening"),
    sample("documents/_index", "documents"),
    sample("documents/statutes/index", "statutes"),
];

/// The pages of documentation, before the others.
const GUIDE: &[Sample] = &[
    sample("guide/_index", "guide"),
    Sample { path: "guide/first-steps", id: "first-steps", fields: "weight: 1\n" },
    Sample { path: "guide/settings", id: "settings", fields: "weight: 2\n" },
];

/// Facts of entries: path, kind of schema, text. The day is that on which the site is made.
const FACTS: &[(&str, &str, &str)] = &[
    ("news/_index", "section", "children: post\nsort_by: date\npaginate_by: 20\n"),
    ("news/first-news", "post", "# Facts of the entry, once for all languages.\ndate: {today}\n"),
    ("events/_index", "section", "children: event\nsort_by: date\n"),
    (
        "events/opening",
        "event",
        "# Facts of the event, once for all languages.\ndates: 2030-05-04\nformat: physical\n",
    ),
    ("documents/_index", "section", "children: document\n"),
    (
        "documents/statutes/index",
        "document",
        "# Facts of the document, once for all languages.\nversion: \"1.0\"\n",
    ),
    ("guide/_index", "section", "sort_by: weight\n"),
];

/// The files; the last one is `site.toml`.
pub(super) fn files(answers: &Answers, today: Day) -> Vec<NewFile> {
    let guide = if answers.kind == SiteKind::Documentation { GUIDE } else { &[] };
    let pages = || guide.iter().chain(PAGES);
    let mut files: Vec<NewFile> =
        answers.languages.iter().filter_map(|language| home(answers, language)).collect();
    for page in pages() {
        // Without a text in the original's language there is nothing to translate.
        let languages = answers.languages.iter().filter(|_| answers.source().texts.is_some());
        files.extend(languages.filter_map(|language| text(page, language)));
    }
    let has = |path: &str| pages().any(|page| page.path == path);
    for (path, kind, text) in FACTS.iter().filter(|(path, ..)| has(path) && answers.source().texts.is_some())
    {
        let up = "../".repeat(path.matches('/').count() + 1);
        let text = text.replace("{today}", &today.to_string());
        let schema = format!("# yaml-language-server: $schema={up}.vscode/schemas/{kind}-facts.json\n");
        files.push(NewFile::new(&format!("content/{path}.yaml"), schema + &text));
    }
    files.push(NewFile::new("site.toml", configuration(answers)));
    files
}

/// The home page of a language, which bears the name of the site. A language without sample texts has none before somebody translates it;
/// that of the originals has one in any case.
fn home(answers: &Answers, language: &SiteLanguage) -> Option<NewFile> {
    let mut text = format!("---\ntitle: {}\n", double_quoted(&answers.name));
    let has_originals = answers.source().texts.is_some();
    match &language.texts {
        Some(texts) if has_originals => {
            let _ = write!(
                text,
                "description: {}\n# The name is the same in all languages.\nno_translate: [title]\n---\n\n{}\n",
                double_quoted(&texts.get("home-description")),
                texts.get("home-text")
            );
        }
        _ if language.tag == answers.source().tag => {
            let _ = write!(text, "no_translate: [title]\n---\n\n{}\n", answers.name);
        }
        _ => return None,
    }
    Some(NewFile::new(&format!("content/_index.{}.md", language.segment), text))
}

/// A page in a language, if there are texts in it.
fn text(page: &Sample, language: &SiteLanguage) -> Option<NewFile> {
    let texts = language.texts.as_ref()?;
    let of = |part: &str| texts.get(&format!("{}-{part}", page.id));
    let text = format!(
        "---\ntitle: {}\ndescription: {}\n{}---\n\n{}\n",
        double_quoted(&of("title")),
        double_quoted(&of("description")),
        page.fields,
        of("text")
    );
    Some(NewFile::new(&format!("content/{}.{}.md", page.path, language.segment), text))
}

/// `site.toml`.
fn configuration(answers: &Answers) -> String {
    let navigation: &[&str] = match (answers.kind, answers.source().texts.is_some()) {
        (_, false) => &[],
        (SiteKind::Organization, _) => {
            &["about.md", "news/_index.md", "events/_index.md", "documents/_index.md"]
        }
        (SiteKind::Documentation, _) => &["guide/_index.md", "news/_index.md", "about.md"],
        (SiteKind::News, _) => &["news/_index.md", "events/_index.md", "about.md"],
    };
    let navigation: Vec<String> = navigation.iter().map(|path| double_quoted(path)).collect();
    let address = double_quoted(&answers.address);
    let mut text = format!(
        "#:schema ./.vscode/schemas/site.json\n\
         # The site's configuration. `hexaglot explain site.toml` lists every field, `hexaglot explain base_url` explains one.\n\
         base_url = {address}\nnavigation = [{}]\n\
         \n# The languages, in the order of the language bar; texts are written in the first one.\n",
        navigation.join(", ")
    );
    let tables: Vec<String> = answers.languages.iter().map(SiteLanguage::table).collect();
    text += &tables.join("\n");
    let layout = answers.kind.word();
    let _ = write!(
        text,
        "\n# How it looks; `hexaglot explain site.toml` lists colors, fonts and the logo.\n[theme]\nlayout = {}\n",
        double_quoted(&layout)
    );
    text += "\n# Readers search the site, each in their own language.\n[search]\n";
    text += "\n# Where the site is published: the files that these hosts need are written, and what they cannot do is reported.\n\
             [deploy.github]\nhost = \"github-pages\"\n\n[deploy.gitlab]\nhost = \"gitlab-pages\"\n";
    text
}
