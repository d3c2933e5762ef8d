//! Makes a page for each entry and language, by the fallback policy if there is no text.

use std::sync::Arc;

use super::begun::Begun;
use super::contents::Contents;
use super::facts::{EntryFields, TextFields};
use super::held::Held;
use super::model::{Entry, Page};
use super::numbers::{EntryId, PageId};
use super::standing::changed_since_review;
use crate::config::{Config, Coverage, Fallback};
use crate::content::front::Format;
use crate::content::kinds::{CommonFacts, CommonTexts};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::lang::Lang;
use crate::node::{Node, ReadFields, Value, foreign};
use crate::parallel;
use crate::source::Place;

/// Entries and pages.
pub fn make(drafts: Vec<EntryFields>, config: &Config, diags: &mut Diagnostics) -> Contents {
    let numbered: Vec<(EntryId, &EntryFields)> = (0..).map(EntryId).zip(&drafts).collect();
    let begun = Arc::new(Begun::of(&drafts, config));
    let made = parallel::map(&numbered, |(id, fields)| Pages::of(*id, fields, (config, &begun)));
    let mut entries = Vec::with_capacity(drafts.len());
    let mut list = Vec::with_capacity(made.iter().map(|made| made.list.len()).sum());
    for (fields, made) in drafts.into_iter().zip(made) {
        diags.extend(made.told);
        let mut pages = vec![None; config.languages.len()];
        for page in made.list {
            pages[page.lang.index()] = Some(PageId(u32::try_from(list.len()).unwrap_or(u32::MAX)));
            list.push(Arc::new(page));
        }
        entries.push(Entry { original: made.original, pages, held: made.hidden, ..entry(fields) });
    }
    let ids = (0..).map(EntryId);
    // Drafts come in path order, which such a map is made of at once.
    let by_path = entries.iter().map(|entry| entry.path.clone()).zip(ids).collect();
    Contents { entries: Arc::new(entries), pages: Arc::new(list), by_path: Arc::new(by_path), begun }
}

/// What the files of one entry say in each language that it has a page in.
pub struct Pages {
    /// The language that it was first written in.
    pub original: Lang,
    /// Its pages, in the order of languages.
    pub list: Vec<Page>,
    /// Pages of texts that a policy of `[translation]` holds back.
    pub hidden: Vec<Page>,
    /// What is wrong with them.
    pub told: Diagnostics,
}

impl Pages {
    /// Those of an entry.
    pub fn of(id: EntryId, fields: &EntryFields, (config, begun): (&Config, &Begun)) -> Pages {
        let mut told = Diagnostics::new();
        let original = original(fields, config, &mut told);
        let notice = !fields.is_of_values && config.fallback_of(&fields.kind.name) == Fallback::Notice;
        let held = Held::of(fields, original, config);
        let is_shown = |lang: Lang| config.coverage >= Coverage::Held || config.drafts || !held.has(lang);
        let text_in = |lang: Lang| fields.texts.iter().find(|text| text.lang == lang && is_shown(lang));
        let any = || fields.texts.iter().find(|text| is_shown(text.lang));
        let elsewhere = |chain: &[Lang]| {
            chain.iter().copied().find_map(text_in).or_else(|| text_in(original)).or_else(any)
        };
        let mut list = Vec::with_capacity(config.languages.len());
        for language in config.languages.iter() {
            let lang = language.id;
            if let Some(text) = text_in(lang) {
                list.push(page(id, lang, None, (text, original), &mut told));
                if !fields.is_of_values {
                    report_empty(text, &mut told);
                }
            } else if let Some(text) = elsewhere(&language.fallback).filter(|_| notice) {
                list.push(page(id, lang, Some(text.lang), (text, original), &mut Diagnostics::new()));
            }
        }
        let hidden = fields.texts.iter().filter(|text| !is_shown(text.lang));
        let hidden = hidden.map(|text| page(id, text.lang, None, (text, original), &mut told)).collect();
        // A value has a page in the languages of its entries, with or without a text of its own.
        let is_waiting = held.report(fields, original, config, &mut told);
        if !is_waiting && !fields.is_of_values && !held.is_orphaned() {
            report_missing(fields, (&held, original), (config, begun), &mut told);
        }
        // That a text is held back since it has changed is reported once.
        let is_news = |page: &&Page| page.notice.is_none() && (is_waiting || !held.has(page.lang));
        list.iter().filter(is_news).for_each(|page| changed_since_review(page, &mut told));
        let told = fields.texts.iter().fold(told, |told, text| text.document.said(told));
        Pages { original, list, hidden, told }
    }
}

fn entry(fields: EntryFields) -> Entry {
    Entry {
        path: fields.path,
        kind: fields.kind,
        is_certain: fields.is_certain,
        file: fields.file,
        digest: fields.digest,
        facts: fields.facts,
        kind_facts: fields.kind_facts,
        moved_from: fields.moved_from,
        section: fields.section,
        overridable: fields.overridable,
        unread: fields.unread,
        original: Lang(0),
        pages: Vec::new(),
        held: Vec::new(),
    }
}

fn original(fields: &EntryFields, config: &Config, diags: &mut Diagnostics) -> Lang {
    if let Some(at) = &fields.facts.original {
        match config.languages.by_segment(&at.value) {
            Some(lang) if fields.texts.iter().any(|text| text.lang == lang) => return lang,
            Some(_) => {
                diags
                    .report(
                        Code::UnknownLanguage,
                        at.place.clone(),
                        format!("the original's language is `{}`, but there is no text in it", at.value),
                    )
                    .help("write the text, or name a language that has one");
            }
            None => {
                diags
                    .report(
                        Code::UnknownLanguage,
                        at.place.clone(),
                        format!("unknown language `{}`", at.value),
                    )
                    .help(crate::diag::one_of(&at.value, config.languages.segments()));
            }
        }
    }
    original_by_stamps(fields, config)
}

/// The language of the text that no other was made before: one that says to be a translation is the original only if there is no other
/// language to name.
fn original_by_stamps(fields: &EntryFields, config: &Config) -> Lang {
    let text_in = |lang: Lang| fields.texts.iter().find(|text| text.lang == lang);
    let of = |text: &TextFields| {
        let of = text.common.translation.as_ref().and_then(|translation| translation.of.as_ref());
        of.map(|at| config.languages.by_segment(&at.value))
    };
    let is_free = |text: &&TextFields| of(text).is_none_or(|of| of == Some(text.lang));
    let source = text_in(config.source);
    let free = source.filter(is_free).or_else(|| fields.texts.iter().find(is_free));
    if let Some(text) = free {
        return text.lang;
    }
    let is_open = |lang: &Lang| text_in(*lang).is_none();
    let named = fields.texts.iter().filter_map(|text| of(text)?).find(is_open);
    let languages = || config.languages.iter().map(|language| language.id);
    let open = || std::iter::once(config.source).chain(languages()).find(is_open);
    named.or_else(open).unwrap_or(config.source)
}

fn page(
    entry: EntryId,
    lang: Lang,
    notice: Option<Lang>,
    (text, original): (&TextFields, Lang),
    diags: &mut Diagnostics,
) -> Page {
    let title = title(text, diags);
    Page {
        entry,
        lang,
        document: Arc::clone(&text.document),
        notice,
        label: text.common.label.clone().unwrap_or_else(|| title.clone()),
        title,
        description: text.common.description.clone(),
        texts: text.texts.clone(),
        translation: text.common.translation.clone(),
        is_changed_since_review: text.is_changed_since_review && text.lang != original,
        equivalent: text.common.equivalent.clone(),
        overridable: text.overridable.clone(),
    }
}

fn report_empty(text: &TextFields, diags: &mut Diagnostics) {
    if !text.document.outline.has_text && text.texts.is_empty() && text.document.problems.is_empty() {
        diags
            .report(Code::EmptyPage, Place::file(&text.document.path), "the page has no text")
            .help("write the text below the front matter, or mark the page `draft: true`");
    }
}

fn title(text: &TextFields, diags: &mut Diagnostics) -> String {
    if let Some(title) = text.common.title.as_ref().filter(|title| !title.value.trim().is_empty()) {
        return title.value.clone();
    }
    if let Some(heading) =
        text.document.outline.headings.first().filter(|heading| heading.level == 1 && !heading.has_call)
    {
        return heading.text.clone();
    }
    // Front matter that cannot be read is reported; it may contain the title.
    if !text.document.is_front_read() {
        return String::new();
    }
    let path = &text.document.path;
    let (place, help) = match text.document.front.field("title") {
        None => (
            Place::file(path),
            match text.document.format {
                Format::Yaml => "add `title: …` to the front matter, between lines of `---`",
                Format::Toml => "add `title: …` below the first line",
                Format::Json => "add `title: …` behind `{`, and a comma behind it if other fields follow",
            },
        ),
        Some((key, Node { value: Value::Null, range })) if !range.is_empty() => (
            Place::new(path, key.range.clone()),
            "put the word in quotes: without them it means that there is no title",
        ),
        Some((key, Node { value: Value::Null | Value::Text(_), .. })) => {
            (Place::new(path, key.range.clone()), "write the title behind its name")
        }
        // A title that is not text has been reported.
        Some(_) => return String::new(),
    };
    let is_lost = |problem: &Diagnostic| matches!(problem.code, Code::YamlValue | Code::BadFrontMatter);
    let known: Vec<&str> =
        CommonTexts::FIELDS.iter().chain(CommonFacts::FIELDS).map(|field| field.name).collect();
    let mut keys = text.document.front.as_map().unwrap_or_default().iter().map(|(key, _)| &key.name);
    if keys.any(|key| foreign::means(key, "title", &known)) {
        return String::new();
    }
    if !text.document.problems.iter().any(is_lost) {
        diags.report(Code::MissingField, place, "the page has no `title`").help(help);
    }
    String::new()
}

fn report_missing(
    fields: &EntryFields,
    (held, original): (&Held<'_>, Lang),
    (config, begun): (&Config, &Begun),
    diags: &mut Diagnostics,
) {
    // A missing home page is a problem of the language, which is reported as such.
    if fields.path.is_empty() && config.fallback_of(&fields.kind.name) == Fallback::Omit {
        return;
    }
    let missing: Vec<&str> = config
        .languages
        .iter()
        .filter(|language| held.requires(language.id) && begun.has(language.id))
        .filter(|language| !fields.texts.iter().any(|text| text.lang == language.id))
        .map(|language| &*language.segment)
        .collect();
    if let Some(first) = missing.first() {
        let text = fields.texts.iter().find(|text| text.lang == original).or(fields.texts.first());
        let file = text.map_or("", |text| &*text.document.path);
        let stem = file.strip_suffix(".md").unwrap_or(file);
        let stem = match stem.rsplit_once('.') {
            Some((stem, last)) if config.languages.by_segment(last).is_some() => stem,
            _ => stem,
        };
        let name = match fields.path.as_str() {
            "" => "the home page".to_owned(),
            path => format!("`{path}`"),
        };
        diags
            .report_file(
                Code::MissingLanguage,
                &fields.file,
                format!("{name} has no page in: {}", missing.join(", ")),
            )
            .help(format!("write `{stem}.{first}.md`; `hexaglot l10n new {first} {file}` begins it"));
    }
}
