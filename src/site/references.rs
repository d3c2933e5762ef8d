//! Checks the ids and paths that facts name, and finds unused files.

use std::collections::BTreeSet;

use super::links::{Hints, asset_of, resolve_path};
use super::markup::Markup;
use super::model::Entry;
use super::named_files::file_name;
use super::numbers::EntryId;
use super::whole::Site;
use crate::config::Config;
use crate::content::kinds::{Fact, FileFacts, Role, Session, Type};
use crate::content::paths;
use crate::date::{ClockChange, DateSpan, LocalTime, PartialDate, Zone};
use crate::diag::{Code, Diagnostics, did_you_mean, one_of};
use crate::node::text::PagePath;
use crate::node::{At, Text};
use crate::source::Place;
use crate::url;

/// Checks all facts of all entries.
pub fn check(site: &Site, config: &Config, diags: &mut Diagnostics) {
    let mut lacking = tables(site, diags);
    for (id, entry) in site.entry_ids().zip(site.entries.iter()) {
        let mut checker = Checker { site, config, id, entry, lacking: &mut lacking, diags };
        checker.common();
        checker.kind();
    }
    records(site, diags);
    forms(site, config, diags);
    glossary(site, config, diags);
    navigation(site, config, diags);
    unused(site, diags);
}

/// The tables that the site does not have and that its kinds name by mistake for one that it has, which is reported. Another may be of
/// use later: it is reported when an entry has a record of it.
fn tables(site: &Site, diags: &mut Diagnostics) -> BTreeSet<String> {
    let mut lacking = BTreeSet::new();
    for at in site.kinds.iter().flat_map(|kind| &kind.tables_named) {
        let known = site.data.tables().map(|table| table.name.as_str());
        let meant = if site.data.has(&at.value) { None } else { did_you_mean(&at.value, known) };
        if let Some(help) = meant
            && paths::is_own_kind(&at.place.path)
            && lacking.insert(at.value.clone())
        {
            no_table(at, help, diags);
        }
    }
    lacking
}

fn no_table(At { value, place }: &At<String>, help: String, diags: &mut Diagnostics) {
    let message = format!("no table `{}`", paths::table(value));
    diags.report(Code::UnknownReference, place.clone(), message).help(help);
}

/// Reports tables of the glossary that are not there.
fn glossary(site: &Site, config: &Config, diags: &mut Diagnostics) {
    let tables = &config.glossary.tables;
    for at in tables.iter().filter(|at| !site.data.has(&at.value)) {
        let help = did_you_mean(&at.value, site.data.tables().map(|table| table.name.as_str()));
        no_table(at, help.unwrap_or_else(|| format!("write the table `{}`", paths::table(&at.value))), diags);
    }
    let is_listed = |at: &&At<String>| tables.iter().any(|table| table.value == at.value);
    for at in config.glossary.required.iter().filter(|at| !is_listed(at)) {
        let message = format!("`{}` is not among the `tables` of the glossary", at.value);
        let names = tables.iter().map(|table| table.value.as_str());
        let near = did_you_mean(&at.value, names);
        let help = near.unwrap_or_else(|| format!("write `\"{}\"` into `tables` too", at.value));
        diags.report(Code::UnknownReference, at.place.clone(), message).help(help);
    }
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
    id: EntryId,
    entry: &'a Entry,
    /// The tables that are reported as missing.
    lacking: &'a mut BTreeSet<String>,
    diags: &'a mut Diagnostics,
}

impl Checker<'_> {
    fn common(&mut self) {
        let facts = &self.entry.facts;
        self.records("audiences", &facts.audiences);
        facts.related.iter().for_each(|at| self.path(&at.value, None, &at.place));
    }

    /// Checks the values of the kind's own facts, and of the texts that name something.
    fn kind(&mut self) {
        let entry = self.entry;
        let mut found = Vec::new();
        entry.kind_facts.visit(&entry.kind.facts, &mut |kind, at| found.push((kind, at)));
        for id in entry.pages.iter().flatten() {
            let page = self.site.page(*id);
            if page.notice.is_none() {
                page.texts.visit(&entry.kind.texts, &mut |kind, at| found.push((kind, at)));
            }
        }
        found.into_iter().for_each(|(kind, at)| self.value(kind, at));
    }

    fn value(&mut self, kind: &Type, At { value, place }: &At<Fact>) {
        match (kind, value) {
            (Type::Record(table), Fact::Text(id)) => self.record(table, id, place),
            (Type::Form, Fact::Text(name)) => self.form(name, place),
            (Type::Language, Fact::Text(segment)) => self.language(segment, place),
            (Type::Part, Fact::Text(id)) => self.part(id, place),
            (Type::Markdown, Fact::Text(text)) => drop(Markup::of(text, place, self.config, self.diags)),
            (Type::Image, Fact::Text(path)) => self.beside(path, place),
            (Type::Entry(of), Fact::Entry(path)) => self.path(path, of.as_deref(), place),
            (_, Fact::File(file)) => self.file(file),
            (_, Fact::Session(session)) => self.session(session),
            _ => {}
        }
    }

    fn records(&mut self, table: &str, ids: &[At<String>]) {
        ids.iter().for_each(|at| self.record(table, &at.value, &at.place));
    }

    fn record(&mut self, table: &str, id: &str, place: &Place) {
        if self.site.data.record(table, id).is_none() {
            let data = &self.site.data;
            // One table is missing, however many entries name its records.
            if !data.has(table) {
                let mut named = self.entry.kind.tables_named.iter();
                let declared = named.find(|at| at.value == table && paths::is_own_kind(&at.place.path));
                let is_news = self.lacking.insert(table.to_owned());
                if let (true, Some(at)) = (is_news, declared) {
                    no_table(at, format!("write the table `{}`", paths::table(table)), self.diags);
                }
                if !is_news || declared.is_some() {
                    return;
                }
            }
            let help = match data.absence(table, id) {
                Some(absence) => absence,
                None if data.has(table) => self.site.suggestions().record(&[table], id),
                None => format!("write the table `{}`", paths::table(table)),
            };
            self.diags
                .report(Code::UnknownReference, place.clone(), format!("no record `{id}` in `{table}.yaml`"))
                .help(help);
        }
    }

    fn path(&mut self, path: &Text<PagePath>, of: Option<&str>, place: &Place) {
        let (site, config) = (self.site, self.config);
        let target = resolve_path(&self.entry.file, path);
        let known = |path: &String| site.by_path.contains_key(path) || site.hidden.contains_key(path);
        if path.is_sound() && !target.as_ref().is_some_and(known) {
            let hints = Hints { site, config, file: &self.entry.file, entry: &self.entry.path };
            let help = hints.page(path);
            self.diags.report(Code::BrokenLink, place.clone(), format!("no page `{path}`")).help(
                help.unwrap_or_else(|| {
                    "write a relative path to a `.md` file without its language".to_owned()
                }),
            );
        }
        let found = target.and_then(|path| site.by_path.get(&path)).map(|id| &site.entry(*id).kind);
        // A kind that does not exist is reported where a field names it.
        let of = of.filter(|of| site.kinds.get(of).is_some());
        if let (Some(of), Some(found)) = (of, found)
            && found.name != of
            && found.extends.as_deref() != Some(of)
        {
            let message = format!("`{path}` is of the kind `{}`, not `{of}`", found.name);
            self.diags
                .report(Code::UnknownReference, place.clone(), message)
                .help(format!("name an entry of the kind `{of}`"));
        }
    }

    fn form(&mut self, name: &str, place: &Place) {
        if !self.config.forms.contains_key(name) {
            let help = one_of(name, self.config.forms.keys().map(String::as_str));
            self.diags
                .report(Code::UnknownReference, place.clone(), format!("no form `{name}` in `site.toml`"))
                .help(help);
        }
    }

    fn language(&mut self, segment: &str, place: &Place) {
        if self.config.languages.by_segment(segment).is_none() {
            self.diags
                .report(Code::UnknownLanguage, place.clone(), format!("unknown language `{segment}`"))
                .help(one_of(segment, self.config.languages.segments()));
        }
    }

    fn part(&mut self, id: &str, place: &Place) {
        let section = self.site.parent(self.id).map(|parent| self.site.entry(parent));
        let Some(section) = section.filter(|section| section.kind.of_role(Role::Parts).is_some()) else {
            let kinds = self.site.kinds.iter().filter(|kind| kind.of_role(Role::Parts).is_some());
            let kinds: Vec<String> = kinds.map(|kind| format!("`{}`", kind.name)).collect();
            let message = "the entry is named as a part of its section, which has no parts";
            let help = match &kinds[..] {
                [] => "remove the line".to_owned(),
                kinds => {
                    format!("remove the line, or move the entry into the folder of a {}", kinds.join(" or "))
                }
            };
            self.diags.report(Code::UnknownReference, place.clone(), message).help(help);
            return;
        };
        let known = section.part_ids();
        if !known.contains(&id) {
            self.diags
                .report(
                    Code::UnknownReference,
                    place.clone(),
                    format!("`{}` has no part `{id}`", section.path),
                )
                .help(one_of(id, known));
        }
    }

    fn file(&mut self, file: &FileFacts) {
        file.language.iter().for_each(|at| self.language(&at.value, &at.place));
        if let Some(at) = &file.url
            && file.placeholder == Some(true)
        {
            self.diags
                .report(Code::Placeholder, at.place.clone(), "the address of the file is a placeholder")
                .help("write the real address and remove `placeholder: true`");
        }
        file.path.iter().for_each(|at| self.beside(&at.value, &at.place));
    }

    /// Reports a file that is not beside the page.
    fn beside(&mut self, path: &str, place: &Place) {
        if asset_of(&self.entry.file, path).is_none_or(|path| !self.site.assets.contains(&path)) {
            let (site, config) = (self.site, self.config);
            let hints = Hints { site, config, file: &self.entry.file, entry: &self.entry.path };
            let hint = hints.file(path, |_| true).and_then(|hint| Some(url::decode(&hint)?.into_owned()));
            self.diags
                .report(Code::BrokenLink, place.clone(), format!("no file `{path}` beside the page"))
                .help(hint.unwrap_or_else(|| "put the file beside the page".to_owned()));
        }
    }

    fn session(&mut self, session: &Session) {
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
        if let (Some(start), Some(dates)) = (&session.start, self.entry.when()) {
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
    fn session_day(&mut self, start: &At<LocalTime>, zone: &Zone, (span, place): (&DateSpan, &Place)) {
        let day = start.value.day();
        let (first, last) = (span.start.first_day(), span.end.last_day());
        let slack = i64::from(zone.name() == "UTC");
        if day.days_until(first) <= slack && last.days_until(day) <= slack {
            return;
        }
        let whole =
            DateSpan { start: PartialDate::Day(first.min(day)), end: PartialDate::Day(last.max(day)) };
        let field = self.entry.kind.name_of(Role::When).unwrap_or_default();
        let message = format!("the session on {day} is outside the `{field}` of its entry, {span}");
        self.diags
            .report(Code::OutOfRange, start.place.clone(), message)
            .also(place.clone(), "the days of the entry")
            .help(format!("correct the day, or write `{field}: {whole}`"));
    }
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

/// A file is used if a page links to it, a fact names it, it is beside a page in a folder of its own, or it is static.
fn unused(site: &Site, diags: &mut Diagnostics) {
    let later = site.pages.iter().flat_map(|page| &page.document.outline.later);
    let later: BTreeSet<String> = later.filter_map(|target| file_name(target)).collect();
    let is_awaited = |name: &str| site.awaited.contains(name) || later.contains(name);
    let broken: Vec<&str> = broken_markup(site).collect();
    for path in site.assets.iter() {
        let beside = site.by_path.get(url::folder(path)).is_some_and(|id| !site.entry(*id).kind.is_section);
        let hidden = site.hidden.contains_key(url::folder(path));
        let name = path.rsplit('/').next().unwrap_or(path);
        let is_meant = || broken.iter().any(|message| message.contains(name));
        if !site.is_used(path) && !beside && !hidden && !is_awaited(name) && !is_meant() {
            let file = paths::file(path);
            diags
                .report_file(Code::UnusedFile, &file, format!("nothing uses `{file}`"))
                .help("link to it from a page, or delete it");
        }
    }
}

/// What was said of links and images that could not be read; the files that they name may be used.
fn broken_markup(site: &Site) -> impl Iterator<Item = &str> {
    let problems = site.pages.iter().flat_map(|page| page.document.problems.iter());
    let broken = problems.filter(|problem| matches!(problem.code, Code::BrokenMarkup | Code::ForeignSyntax));
    broken.map(|problem| &*problem.message)
}
