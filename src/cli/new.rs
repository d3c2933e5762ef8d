//! `hexaglot new KIND SLUG`: the files of an entry in the right place, with every field explained.
//!
//! Decides what to write, and asks on a terminal for missing arguments; [`scaffold`](crate::content::scaffold) makes the texts.
//! Existing files are never changed.

pub(super) mod ask;
mod survey;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, bail, ensure};
use clap::Args;

use self::survey::{EntryFiles, Survey};
use super::console::{Common, Console, say};
use super::l10n::new_language;
use super::new_files;
use super::prompt::Prompt;
use super::site::{clock, require_site};
use crate::build::configuration;
use crate::config::{Config, Settings};
use crate::content::kinds::{Kind, PAGE, SECTION};
use crate::content::paths;
use crate::content::scaffold::{FileLayout, Scaffold, Wanted};
use crate::date::Day;
use crate::diag::{Diagnostic, Diagnostics, Severity, one_of};
use crate::inputs::Inputs;
use crate::lang::Lang;
use crate::report::{Format, Tally};
use crate::schema::{FOLDER, Subject};
use crate::theme;

/// Arguments of `new`.
#[derive(Args)]
pub(super) struct NewArgs {
    /// Name of a kind, such as `page` or `event`; `hexaglot kinds` lists them. `language` adds a language to the site, or to a
    /// language of it the messages that it lacks.
    kind: Option<String>,
    /// The entry's name in paths, such as `road-to-addis`; of a language, its tag, such as `de` or `pt-BR`.
    slug: Option<String>,
    /// The languages to write, such as `ru,en`, the original's first; `all` for all; the site's source language if absent.
    #[arg(long, value_name = "LANGUAGES")]
    lang: Option<String>,
    /// The section's path below `content/`, `.` for no section; the one whose entries are of the kind if absent.
    #[arg(long, value_name = "PATH")]
    section: Option<String>,
    /// The title; made of the slug if absent.
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// The name of a new language in itself, such as `Deutsch`.
    #[arg(long, value_name = "TEXT")]
    name: Option<String>,
}

/// What is no kind, unless a site declares one.
const LANGUAGE: &str = "language";

/// Answers to the program's own questions.
type Here = Prompt<std::io::StdinLock<'static>, std::io::Stderr>;

/// Writes the files.
pub(super) fn run(common: &Common, args: &NewArgs) -> anyhow::Result<ExitCode> {
    let (root, console) = (common.root.as_path(), Console::new(common, Format::Human));
    require_site(root)?;
    let inputs = Inputs::from_dir(root, |_| false, &mut Diagnostics::new())?;
    let Some(config) = configured(&inputs, clock()?, &console) else { return Ok(ExitCode::from(1)) };
    let mut found = Diagnostics::new();
    let kinds = theme::kinds(&inputs, &config, &mut found);
    let mistakes = Mistakes::shown(found, &config, &inputs, &console);
    if args.kind.as_deref() == Some(LANGUAGE) && kinds.get(LANGUAGE).is_none() {
        return new_language(common, args.slug.as_deref(), args.name.as_deref());
    }
    let survey = Survey::new(&inputs, &config, &kinds);
    let mut answers = Prompt::here();
    let absent = format!("say which kind: `hexaglot new KIND SLUG`; {}", one_of("", ask::kinds(&kinds)));
    let question = format!("Kind ({})", ask::kinds(&kinds).join(", "));
    let kind =
        answers.obtain(args.kind.as_deref(), &question, None, &absent, |name| ask::kind(name, &kinds))?;
    if mistakes.are_in(&kind) {
        console.failure("nothing was written", mistakes.tally, serde_json::json!({}));
        return Ok(ExitCode::from(1));
    }
    let absent = format!("say how it is named in paths: `hexaglot new {} SLUG`", kind.name);
    let slug =
        answers.obtain(args.slug.as_deref(), "Name in paths (road-to-addis)", None, &absent, ask::slug)?;
    let section = section(args, &survey, &kind, &slug, &mut answers)?;
    let path = if section.is_empty() { slug.clone() } else { format!("{section}/{slug}") };
    let standing = survey.find(&path).cloned().unwrap_or_default();
    let texts = languages(args.lang.as_deref(), &config, &standing)?;
    let original = original(&config, &survey, &path, &standing, &texts);
    let wanted = wanted(args, &survey, &kind, &path, &standing)?;
    let known = standing.texts.get(&original).and_then(|file| survey.field_in(file, "title"));
    let proposal = known.unwrap_or_else(|| ask::title_of(&slug));
    let title = answers.obtain(args.title.as_deref(), "Title", Some(&proposal), "", ask::title)?;
    let scaffold = Scaffold {
        kind: kind.clone(),
        section: &section,
        slug: &slug,
        title: &title,
        // A title that is given for one text is in the language of that text.
        title_language: if texts.len() == 1 && title != proposal { texts[0] } else { original },
        form: form(&survey, &kind, &section, wanted, &standing),
        wanted,
        inherited: if kind.is_section { kinds.known(SECTION) } else { survey.inherited(&path) },
        languages: &config.languages,
        source: config.source,
        texts: &texts,
        original,
        today: config.today,
        schemas: root.join(FOLDER).join(Subject::Facts(kind.clone()).file()).is_file().then_some(FOLDER),
    };
    let written = new_files::all(root, &scaffold.files())?;
    if kind.name == PAGE && args.section.is_none() && section.is_empty() {
        note_sections(&survey.sections_of(&kind), &console);
    }
    tell(root, &written, wanted, &console);
    Ok(ExitCode::SUCCESS)
}

/// The configuration; `None` if it has errors, which are shown.
fn configured(inputs: &Inputs, clock: Day, console: &Console) -> Option<Config> {
    let mut diags = Diagnostics::new();
    let config = configuration(inputs, &Settings::at(clock), &mut diags);
    let errors: Vec<_> = diags
        .sorted()
        .into_iter()
        .filter(|problem| config.levels.of(problem.code) == Some(Severity::Error))
        .map(|problem| (Severity::Error, problem))
        .collect();
    if errors.is_empty() {
        return Some(config);
    }
    let tally = console.problems(&errors, inputs);
    console.failure("nothing was written", tally, serde_json::json!({}));
    None
}

/// What is wrong in declarations of kinds, and was shown.
struct Mistakes {
    /// The files with errors.
    files: Vec<Arc<str>>,
    tally: Tally,
}

impl Mistakes {
    fn shown(found: Diagnostics, config: &Config, inputs: &Inputs, console: &Console) -> Mistakes {
        let judged = found.sorted().into_iter();
        let judged = judged.filter_map(|problem| Some((config.levels.of(problem.code)?, problem)));
        let problems: Vec<(Severity, Diagnostic)> = judged.collect();
        let errors = problems.iter().filter(|(severity, _)| *severity == Severity::Error);
        let files = errors.filter_map(|(_, problem)| Some(Arc::clone(&problem.place.as_ref()?.path)));
        Mistakes { files: files.collect(), tally: console.problems(&problems, inputs) }
    }

    /// Whether a kind may have other fields than its declaration should give it.
    fn are_in(&self, kind: &Kind) -> bool {
        let names = [Some(kind.name.as_str()), kind.extends.as_deref()];
        names.into_iter().flatten().any(|name| {
            let file = format!("kinds/{name}.toml");
            self.files.iter().any(|path| path.ends_with(&file))
        })
    }
}

/// The section of the entry: the one named, the one in which it is, or the one whose entries are of its kind.
fn section(
    args: &NewArgs,
    survey: &Survey<'_>,
    kind: &Kind,
    slug: &str,
    answers: &mut Here,
) -> anyhow::Result<String> {
    if let Some(given) = &args.section {
        return named(given, survey);
    }
    let fitting = survey.sections_of(kind);
    let all = survey.sections();
    let candidates = if fitting.is_empty() { &all } else { &fitting };
    let stands = |section: &&&str| {
        let path = format!("{section}/{slug}");
        survey.find(&path).is_some() && survey.kind(&path) == *kind
    };
    if survey.find(slug).is_some() && survey.kind(slug) == *kind {
        return Ok(String::new());
    }
    if let [section] = candidates.iter().filter(stands).collect::<Vec<_>>()[..] {
        return Ok((*section).to_owned());
    }
    match (&fitting[..], &*kind.name) {
        // Sections have pages of all sorts: which one is meant, only its author knows.
        (_, PAGE) => Ok(String::new()),
        ([section], _) => Ok((*section).to_owned()),
        ([], SECTION) => Ok(String::new()),
        ([], _) => {
            let absent = format!(
                "no section has `children: {}`; name the section of the entry with `--section`: {}, or `.` for none",
                kind.name,
                listed(&all)
            );
            answers.obtain(None, &question(&all), None, &absent, |given| named(given, survey))
        }
        (several, _) => {
            let absent = format!(
                "more than one section has `children: {}`; name one with `--section`: {}, or `.` for none",
                kind.name,
                listed(several)
            );
            answers.obtain(None, &question(several), None, &absent, |given| named(given, survey))
        }
    }
}

fn question(sections: &[&str]) -> String {
    let sections: String = sections.iter().map(|section| format!("{section}, ")).collect();
    format!("Section ({sections}. for none)")
}

fn listed(sections: &[&str]) -> String {
    let quoted: Vec<String> = sections.iter().map(|section| format!("`{section}`")).collect();
    if quoted.is_empty() { "there is none yet".to_owned() } else { quoted.join(", ") }
}

/// The section that a path names, with or without `content/` and the name of its file.
fn named(given: &str, survey: &Survey<'_>) -> anyhow::Result<String> {
    let path = given.trim_start_matches("./").trim_end_matches('/');
    let path = paths::below(path).unwrap_or(path);
    let path = path.strip_suffix(paths::TEXT).map_or(path, paths::entry_of);
    if matches!(path, "" | "." | "content") {
        return Ok(String::new());
    }
    let sections = survey.sections();
    ensure!(
        sections.contains(&path),
        "no section `{path}`: {}, or make it with `hexaglot new section`",
        one_of(path, sections)
    );
    Ok(path.to_owned())
}

/// The languages to write.
fn languages(given: Option<&str>, config: &Config, standing: &EntryFiles) -> anyhow::Result<Vec<Lang>> {
    let Some(given) = given else { return Ok(vec![config.source]) };
    if given.trim() == "all" {
        let missing = config.languages.iter().map(|language| language.id);
        let mut missing: Vec<Lang> = missing.filter(|lang| !standing.texts.contains_key(lang)).collect();
        missing.sort_by_key(|lang| *lang != config.source);
        ensure!(!missing.is_empty(), "the entry has a text in every language already; nothing was written");
        return Ok(missing);
    }
    let mut list = Vec::new();
    for name in given.split(',').map(str::trim).filter(|name| !name.is_empty()) {
        let by_tag = || config.languages.iter().find(|language| language.tag.eq_ignore_ascii_case(name));
        let lang = config.languages.by_segment(name).or_else(|| by_tag().map(|language| language.id));
        let lang = lang.with_context(|| {
            format!("unknown language `{name}`: {}", one_of(name, config.languages.segments()))
        })?;
        if let Some(file) = standing.texts.get(&lang) {
            bail!("`{file}` exists; nothing was written; leave `{name}` out of `--lang`");
        }
        if !list.contains(&lang) {
            list.push(lang);
        }
    }
    ensure!(!list.is_empty(), "`--lang` names no language: {}", one_of("", config.languages.segments()));
    Ok(list)
}

/// The language of the original: from the entry or its texts, or else the first of those to write.
fn original(config: &Config, survey: &Survey<'_>, path: &str, standing: &EntryFiles, texts: &[Lang]) -> Lang {
    let said = survey.field(path, "original").and_then(|name| config.languages.by_segment(&name));
    let stands = |lang: &Lang| standing.texts.contains_key(lang);
    said.or_else(|| Some(config.source).filter(stands))
        .or_else(|| standing.texts.keys().next().copied())
        .or_else(|| texts.first().copied())
        .unwrap_or(config.source)
}

/// Whether the entry is new; an existing entry gets texts in missing languages, if they are named.
fn wanted(
    args: &NewArgs,
    survey: &Survey<'_>,
    kind: &Kind,
    path: &str,
    standing: &EntryFiles,
) -> anyhow::Result<Wanted> {
    let Some(first) = standing.files().next() else { return Ok(Wanted::Entry) };
    let found = survey.kind(path);
    ensure!(
        found == *kind,
        "`{first}` exists, and is of the kind `{}`, not `{}`; nothing was written",
        found.name,
        kind.name
    );
    if args.lang.is_none() {
        bail!(
            "`{first}` exists; nothing was written; for a text in a further language, name it with `--lang`"
        );
    }
    Ok(Wanted::Texts)
}

fn form(
    survey: &Survey<'_>,
    kind: &Kind,
    section: &str,
    wanted: Wanted,
    standing: &EntryFiles,
) -> FileLayout {
    match (wanted, FileLayout::of(kind)) {
        (Wanted::Texts, _) => standing.form(),
        (Wanted::Entry, FileLayout::Section) => FileLayout::Section,
        (Wanted::Entry, form) => survey.habit(section).unwrap_or(form),
    }
}

/// Says how a page is made in a section of pages, if there is one.
fn note_sections(sections: &[&str], console: &Console) {
    if !sections.is_empty() {
        console.note(&format!(
            "the page is in no section; `--section PATH` makes one whose entries are pages: {}",
            listed(sections)
        ));
    }
}

/// Prints what was written, and what to do next.
fn tell(root: &Path, written: &[PathBuf], wanted: Wanted, console: &Console) {
    for path in written {
        say(path.display());
    }
    let root = if root == Path::new(".") { String::new() } else { format!(" --root {}", root.display()) };
    let what = match wanted {
        Wanted::Entry => "the entry",
        Wanted::Texts => "each text",
    };
    console.hint(&format!(
        "fill the files in and look at them with `hexaglot serve --drafts{root}`; `draft: true` keeps {what} unpublished until you remove it"
    ));
}
