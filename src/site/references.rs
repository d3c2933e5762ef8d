//! Checks the ids and paths that facts name, and finds files that nothing uses.

use std::collections::BTreeSet;

use super::links::{Hints, below_content, resolve_path};
use super::model::{Entry, Site};
use super::named::{file_name, files};
use crate::config::Config;
use crate::content::kinds::{FileFacts, KindFacts, Session};
use crate::content::paths;
use crate::date::{ClockChange, DateSpan, LocalTime, PartialDate, Zone};
use crate::diag::{Code, Diagnostics, one_of};
use crate::node::text::PagePath;
use crate::node::{At, Text};
use crate::source::Place;
use crate::url;

/// Checks all facts of all entries.
pub fn check(site: &Site, config: &Config, diags: &mut Diagnostics) {
    for entry in site.entries.iter() {
        let mut checker = Checker { site, config, entry, diags };
        checker.common();
        checker.kind();
    }
    records(site, diags);
    forms(site, config, diags);
    navigation(site, config, diags);
    unused(site, diags);
}

/// Reports organizations that have the name of a reference: a link by `ref:` means the latter.
fn records(site: &Site, diags: &mut Diagnostics) {
    let table = |name: &str| site.data.tables().find(|table| table.name == name);
    let (Some(references), Some(organizations)) = (table("references"), table("organizations")) else {
        return;
    };
    for (key, _) in organizations.node.as_map().unwrap_or_default() {
        let Some((first, _)) = references.node.field(&key.name) else { continue };
        let message = format!("`ref:{}` can mean this organization and a record of `references`", key.name);
        diags
            .report(Code::ConflictingFact, Place::new(&organizations.path, key.range.clone()), message)
            .also(Place::new(&references.path, first.range.clone()), "the other record")
            .help("give one of the two another name");
    }
}

struct Checker<'a> {
    site: &'a Site,
    config: &'a Config,
    entry: &'a Entry,
    diags: &'a mut Diagnostics,
}

impl Checker<'_> {
    fn common(&mut self) {
        let facts = &self.entry.facts;
        self.records("audiences", &facts.audiences);
        facts.related.iter().for_each(|at| self.path(at));
    }

    fn kind(&mut self) {
        match &self.entry.kind_facts {
            KindFacts::Circular(facts) => {
                self.records("audiences", &facts.addressees);
                self.records("contacts", facts.contact.as_slice());
                self.records("people", facts.signatory.as_slice());
                facts.form.iter().for_each(|at| self.form(at));
                facts.files.iter().for_each(|file| self.file(file));
            }
            KindFacts::Document(facts) => {
                self.records("organizations", &facts.authors);
                facts.files.iter().for_each(|file| self.file(file));
            }
            KindFacts::Event(facts) => {
                self.records("places", facts.place.as_slice());
                facts.parent.iter().chain(&facts.pillar).for_each(|at| self.path(at));
                facts.part.iter().for_each(|at| self.part(at));
                facts.interpretation.iter().for_each(|at| self.language(at));
                facts.sessions.iter().for_each(|session| self.session(session, facts.dates.as_ref()));
            }
            _ => {}
        }
    }

    fn records(&mut self, table: &str, ids: &[At<String>]) {
        for at in ids {
            if self.site.data.record(table, &at.value).is_none() {
                let data = &self.site.data;
                let help = match data.absence(table, &at.value) {
                    Some(absence) => absence,
                    None if data.has(table) => self.site.near().record(&[table], &at.value),
                    None => format!("write the table `{}`", paths::table(table)),
                };
                self.diags
                    .report(
                        Code::UnknownReference,
                        at.place.clone(),
                        format!("no record `{}` in `{table}.yaml`", at.value),
                    )
                    .help(help);
            }
        }
    }

    fn path(&mut self, at: &At<Text<PagePath>>) {
        let (site, config) = (self.site, self.config);
        let target = resolve_path(&self.entry.file, &at.value);
        let known =
            |path: &String| self.site.by_path.contains_key(path) || self.site.hidden.contains_key(path);
        if at.value.is_sound() && !target.as_ref().is_some_and(known) {
            let hints = Hints { site, config, file: &self.entry.file, entry: &self.entry.path };
            self.diags.report(Code::BrokenLink, at.place.clone(), format!("no page `{}`", at.value)).help(
                hints.page(&at.value).unwrap_or_else(|| {
                    "write a relative path to a `.md` file without its language".to_owned()
                }),
            );
        }
    }

    fn form(&mut self, at: &At<String>) {
        if !self.config.forms.contains_key(&at.value) {
            let help = one_of(&at.value, self.config.forms.keys().map(String::as_str));
            self.diags
                .report(
                    Code::UnknownReference,
                    at.place.clone(),
                    format!("no form `{}` in `site.toml`", at.value),
                )
                .help(help);
        }
    }

    fn language(&mut self, at: &At<String>) {
        if self.config.languages.by_segment(&at.value).is_none() {
            self.diags
                .report(Code::UnknownLanguage, at.place.clone(), format!("unknown language `{}`", at.value))
                .help(one_of(&at.value, self.config.languages.segments()));
        }
    }

    fn part(&mut self, at: &At<String>) {
        let series = self.entry.parent.map(|parent| &self.site.entry(parent).kind_facts);
        let Some(KindFacts::Series(series)) = series else {
            self.diags
                .report(
                    Code::UnknownReference,
                    at.place.clone(),
                    "the event has a `part` but is in no series",
                )
                .help("remove `part`, or move the event into the folder of a series");
            return;
        };
        let known: Vec<&str> = series.parts.iter().filter_map(|part| part.id.as_deref()).collect();
        if !known.contains(&at.value.as_str()) {
            self.diags
                .report(
                    Code::UnknownReference,
                    at.place.clone(),
                    format!("the series has no part `{}`", at.value),
                )
                .help(one_of(&at.value, known));
        }
    }

    fn file(&mut self, file: &FileFacts) {
        file.language.iter().for_each(|at| self.language(at));
        if let Some(at) = &file.url
            && file.placeholder == Some(true)
        {
            self.diags
                .report(Code::Placeholder, at.place.clone(), "the address of the file is a placeholder")
                .help("write the real address and remove `placeholder: true`");
        }
        if let Some(at) = &file.path
            && asset_of(&self.entry.file, &at.value).is_none_or(|path| !self.site.assets.contains(&path))
        {
            let (site, config) = (self.site, self.config);
            let hints = Hints { site, config, file: &self.entry.file, entry: &self.entry.path };
            let hint =
                hints.file(&at.value, |_| true).and_then(|hint| Some(url::decode(&hint)?.into_owned()));
            self.diags
                .report(Code::BrokenLink, at.place.clone(), format!("no file `{}` beside the page", at.value))
                .help(hint.unwrap_or_else(|| "put the file beside the page".to_owned()));
        }
    }

    fn session(&mut self, session: &Session, dates: Option<&At<DateSpan>>) {
        if let (Some(start), Some(end)) = (&session.start, &session.end)
            && end.value < start.value
        {
            self.diags
                .report(Code::OutOfRange, end.place.clone(), "the session ends before it starts")
                .help("exchange `start` and `end`");
        }
        let Some(zone) = &session.zone else { return };
        for at in session.start.iter().chain(&session.end) {
            self.clock_change(at, &zone.value);
        }
        if let (Some(start), Some(dates)) = (&session.start, dates) {
            self.session_day(start, &zone.value, dates);
        }
    }

    /// Reports a time that the clocks of its zone skip or show twice.
    fn clock_change(&mut self, at: &At<LocalTime>, zone: &Zone) {
        let Some(change) = ClockChange::at(at.value, zone) else { return };
        let help = match &change {
            ClockChange::Skipped { after } => format!("write `{after}`"),
            ClockChange::Twice { first, second } => {
                format!("write the session on the clock of UTC: `{first}` or `{second}` with `zone: UTC`")
            }
        };
        let message = change.message(at.value, zone);
        self.diags.report(Code::BadDate, at.place.clone(), message).help(help);
    }

    /// Reports a session on another day than those of its event. On the clock of UTC it may be the day before or after.
    fn session_day(&mut self, start: &At<LocalTime>, zone: &Zone, dates: &At<DateSpan>) {
        let (day, span) = (start.value.day(), dates.value);
        let (first, last) = (span.start.first_day(), span.end.last_day());
        let slack = i64::from(zone.name() == "UTC");
        if day.days_until(first) <= slack && last.days_until(day) <= slack {
            return;
        }
        let whole =
            DateSpan { start: PartialDate::Day(first.min(day)), end: PartialDate::Day(last.max(day)) };
        let message = format!("the session on {day} is outside the `dates` of its event, {span}");
        self.diags
            .report(Code::OutOfRange, start.place.clone(), message)
            .also(dates.place.clone(), "the days of the event")
            .help(format!("correct the day, or write `dates: {whole}`"));
    }
}

/// The path below `content/` of a file that the facts in `file` name.
pub fn asset_of(file: &str, path: &str) -> Option<String> {
    url::join(url::folder(below_content(file)), path)
}

fn forms(site: &Site, config: &Config, diags: &mut Diagnostics) {
    for (name, form) in &config.forms {
        if form.placeholder {
            diags
                .report(
                    Code::Placeholder,
                    form.place.clone(),
                    format!("the address of the form `{name}` is a placeholder"),
                )
                .help("write the real address and remove `placeholder = true`");
        }
        if let Some(at) = &form.contact
            && site.data.record("contacts", &at.value).is_none()
        {
            diags
                .report(
                    Code::UnknownReference,
                    at.place.clone(),
                    format!("no record `{}` in `contacts.yaml`", at.value),
                )
                .help(one_of(&at.value, site.data.ids("contacts")));
        }
    }
}

fn navigation(site: &Site, config: &Config, diags: &mut Diagnostics) {
    for at in &config.navigation {
        let known = resolve_path(paths::TOP, &at.value)
            .is_some_and(|path| site.by_path.contains_key(&path) || site.hidden.contains_key(&path));
        if !known && at.value.is_sound() {
            let hints = Hints { site, config, file: paths::TOP, entry: "" };
            let help = hints.page(&at.value);
            diags
                .report(
                    Code::BrokenLink,
                    at.place.clone(),
                    format!("no page `{}` for the navigation", at.value),
                )
                .help(help.unwrap_or_else(|| {
                    format!("write the path of a page's file from `{}`, without its language", paths::CONTENT)
                }));
        }
    }
}

/// A file is used if a page links to it, a fact names it, it stands beside a page in a folder of its own, or it is static.
fn unused(site: &Site, diags: &mut Diagnostics) {
    let later = site.pages.iter().flat_map(|page| &page.document.outline.later);
    let later: BTreeSet<String> = later.filter_map(|target| file_name(target)).collect();
    let is_awaited = |path: &str| {
        let name = path.rsplit('/').next().unwrap_or(path);
        site.awaited.contains(name) || later.contains(name)
    };
    for path in site.assets.iter() {
        let beside = site.by_path.get(url::folder(path)).is_some_and(|id| !site.entry(*id).kind.is_section());
        let hidden = site.hidden.contains_key(url::folder(path));
        if !site.is_used(path) && !beside && !hidden && !is_in_broken_markup(site, path) && !is_awaited(path)
        {
            let file = paths::file(path);
            diags
                .report_file(Code::UnusedFile, &file, format!("nothing uses `{file}`"))
                .help("link to it from a page, or delete it");
        }
    }
}

/// Whether a link or an image that could not be read, which is reported, names the file.
fn is_in_broken_markup(site: &Site, path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let mut problems = site.pages.iter().flat_map(|page| page.document.problems.iter());
    problems.any(|problem| {
        matches!(problem.code, Code::BrokenMarkup | Code::ForeignSyntax) && problem.message.contains(name)
    })
}

impl Site {
    /// Whether a file below `content/` is published: it is static, somebody uses it, or it is in the folder of a page.
    pub fn publishes(&self, path: &str) -> bool {
        let folder = self.by_path.get(url::folder(path));
        self.is_used(path) || folder.is_some_and(|id| !self.entry(*id).kind.is_section())
    }

    /// Whether a file is linked, named by facts or static.
    pub fn is_used(&self, path: &str) -> bool {
        if path.starts_with(paths::STATIC) || self.used_assets.contains(path) {
            return true;
        }
        self.entries.iter().any(|entry| {
            files(&entry.kind_facts).any(|at| asset_of(&entry.file, at).as_deref() == Some(path))
        })
    }
}
