//! What a page is, for machines: JSON-LD 1.1 (W3C) in the vocabulary of schema.org.
//!
//! What kind of thing a page is follows from the roles that its kind declares, not from the name of the kind: what takes place is an
//! `Event`, what has files or is issued on a day is an `Article`.

use super::records::linked;
use super::schema_org::{
    EntryPoint, Event, Graph, Location, MediaObject, Named, Node, Organization, PostalAddress, SearchAction,
    Session, Step, SuperEvent, Trail, Work,
};
use super::sources::Sources;
use crate::content::kinds::{self, Attendance, EventStatus, Fact, Role};
use crate::date::{DateSpan, PartialDate, ZonedTime};
use crate::node::At;
use crate::render::PlaceName;
use crate::site::{Entry, Occurrence, Page, resolve_path};

/// The text of `<script type="application/ld+json">` in a page. It has no `<`, `>` and `&`, so that it cannot end the element.
pub fn linked_data(sources: &Sources<'_>, page: &Page, canonical: &str) -> String {
    let graph = Maker { sources, page, entry: sources.site.entry_of(page), canonical }.graph();
    let text = serde_json::to_string(&graph).unwrap_or_default();
    text.replace('&', "\\u0026").replace('<', "\\u003c").replace('>', "\\u003e")
}

struct Maker<'a> {
    sources: &'a Sources<'a>,
    page: &'a Page,
    entry: &'a Entry,
    canonical: &'a str,
}

impl Maker<'_> {
    fn graph(&self) -> Graph {
        let mut nodes = vec![Node::Organization(self.organization())];
        let trail = self.trail();
        let event = self.event();
        let is_article = event.is_none() && self.is_article();
        let mut page = self.work("page");
        let home = self.sources.site.home_in(self.page.lang);
        page.is_part_of =
            home.map(|home| Named { id: format!("{}#website", self.address(self.sources.site.url(home))) });
        page.breadcrumb = trail.as_ref().map(|trail| Named { id: trail.id.clone() });
        let main = if is_article { Some("article") } else { event.as_ref().map(|_| "event") };
        page.main_entity = main.map(|name| self.part(name));
        if self.entry.path.is_empty() {
            let publisher = Some(Named { id: self.whole("#organization") });
            let potential_action = self.search();
            nodes.push(Node::WebSite(Work { publisher, potential_action, ..self.work("website") }));
        }
        nodes.push(if self.entry.kind.is_section { Node::CollectionPage(page) } else { Node::WebPage(page) });
        nodes.extend(trail.map(Node::BreadcrumbList));
        nodes.extend(is_article.then(|| Node::Article(self.article())));
        nodes.extend(event.map(|event| Node::Event(Box::new(event))));
        Graph { context: "https://schema.org", nodes }
    }

    /// How readers of the language of the page search the site, if it can be searched.
    fn search(&self) -> Option<SearchAction> {
        let address = self.sources.site.search_page(self.sources.config, self.page.lang)?;
        let url_template = format!("{}?q={{query}}", self.address(&address));
        Some(SearchAction { target: EntryPoint { url_template }, query_input: "required name=query" })
    }

    /// A thing of the whole site.
    fn whole(&self, name: &str) -> String {
        format!("{}/{name}", self.sources.config.base_url)
    }

    /// A thing of this page.
    fn part(&self, name: &str) -> Named {
        Named { id: format!("{}#{name}", self.canonical) }
    }

    fn address(&self, path: &str) -> String {
        [&*self.sources.config.base_url, path].concat()
    }

    /// The whole address of a link of the site.
    fn followed(&self, url: &str) -> String {
        self.address(url.strip_prefix(&*self.sources.config.base_path).unwrap_or(url))
    }

    fn tag(&self) -> String {
        self.sources.config.language(self.page.text_lang()).tag.to_string()
    }

    fn logo(&self) -> Option<String> {
        let mut icons = self.sources.theme.manifest.icons.iter().filter(|icon| !icon.maskable);
        let drawn = icons.clone().rfind(|icon| icon.media_type != "image/svg+xml");
        drawn.or_else(|| icons.next()).map(|icon| self.address(&icon.address))
    }

    fn organization(&self) -> Organization {
        let home = self.sources.site.home_in(self.page.lang);
        let name = home.map_or_else(String::new, |home| self.sources.text(home, &home.title));
        Organization { id: self.whole("#organization"), name, url: self.whole(""), logo: self.logo() }
    }

    /// What every work says of itself, and of its translations.
    fn work(&self, part: &str) -> Work {
        let Maker { sources, page, entry, .. } = *self;
        let name = |other: &Page| Named { id: format!("{}#{part}", self.address(sources.site.url(other))) };
        let (is_original, own) = (page.text_lang() == entry.original, page.text_lang());
        let others = sources.site.alternates(page.entry).filter(|other| other.lang != own);
        let original = sources.site.page_of(page.entry, entry.original).filter(|_| !is_original);
        let original = original.map(|id| sources.site.page(id)).filter(|original| original.notice.is_none());
        Work {
            id: self.part(part).id,
            url: self.canonical.to_owned(),
            name: sources.text(page, &page.title),
            description: sources.description(page),
            in_language: self.tag(),
            date_modified: sources.updated(page).map(|day| day.to_string()),
            translation_of_work: original.map(name),
            work_translation: if is_original { others.map(name).collect() } else { Vec::new() },
            ..Work::default()
        }
    }

    /// The way to the page, itself last.
    fn trail(&self) -> Option<Trail> {
        let Maker { sources, page, .. } = *self;
        let site = sources.site;
        let parent = site.parent(page.entry)?;
        let own = Some(parent).filter(|id| Some(*id) != site.home());
        let around = site.home().into_iter().chain(site.ancestors(parent)).chain(own);
        let around = around.filter_map(|id| Some(site.page(site.page_of(id, page.lang)?)));
        let steps = around.chain(std::iter::once(page)).zip(1..);
        let step = |(page, position): (&Page, usize)| Step {
            position,
            name: sources.names(page).1,
            item: self.address(site.url(page)),
        };
        Some(Trail { id: self.part("breadcrumbs").id, item_list_element: steps.map(step).collect() })
    }

    /// Whether it is a text of its own: issued or dated, or there to be downloaded.
    fn is_article(&self) -> bool {
        let Entry { kind, facts, .. } = self.entry;
        kind.is_issued || facts.date.is_some() || kind.of_role(Role::Files).is_some()
    }

    fn article(&self) -> Work {
        let Maker { sources, page, entry, .. } = *self;
        let organization = || Some(Named { id: self.whole("#organization") });
        let files = entry.of_role(Role::Files).map_or(&[][..], Fact::items).iter();
        let file = |at: &At<Fact>| {
            let Fact::File(facts) = &at.value else { return None };
            let file = sources.download(page, facts).filter(|file| !file.is_placeholder)?;
            let language = file.lang.map(|lang| sources.config.language(lang).tag.to_string());
            let url = if file.is_external { file.url } else { self.followed(&file.url) };
            Some(MediaObject { content_url: url, in_language: language })
        };
        let title = sources.text(page, &page.title);
        Work {
            headline: Some(title),
            identifier: self.numbers(),
            date_published: entry.facts.date.as_ref().map(|span| span.start.to_string()),
            image: self.logo(),
            author: organization(),
            publisher: organization(),
            main_entity_of_page: Some(self.part("page")),
            associated_media: files.filter_map(file).collect(),
            citation: self.cited(),
            ..self.work("article")
        }
    }

    /// What tells it apart from others of its kind: all its numbers together, and each of a list.
    fn numbers(&self) -> Vec<String> {
        let fields = self.entry.kind.facts.iter().zip(self.entry.kind_facts.iter());
        let numbers = fields.filter(|(field, _)| field.role == Some(Role::Number)).filter_map(|(_, at)| at);
        let words = numbers.flat_map(Fact::items).filter_map(|at| match &at.value {
            Fact::Text(text) => Some(text.clone()),
            Fact::Number(number) => Some(number.to_string()),
            _ => None,
        });
        let words: Vec<String> = words.collect();
        if self.entry.kind.is_issued && !words.is_empty() { vec![words.join("/")] } else { words }
    }

    /// The texts among the related entries.
    fn cited(&self) -> Vec<Named> {
        let Maker { sources, page, entry, .. } = *self;
        let related = entry.facts.related.iter().filter_map(|path| {
            let target = resolve_path(&entry.file, &path.value)?;
            let id = sources.site.entry_at(&target)?;
            let other = sources.site.page(sources.site.page_of(id, page.lang)?);
            let kind = &sources.site.entry_of(other).kind;
            let is_article = kind.is_issued || kind.of_role(Role::Files).is_some();
            is_article.then(|| Named { id: format!("{}#article", self.address(sources.site.url(other))) })
        });
        related.collect()
    }

    fn event(&self) -> Option<Event> {
        let Maker { sources, page, entry, .. } = *self;
        let (span, _) = entry.when()?;
        let (start, end) = times(entry, span);
        let mode = entry.of_role(Role::Attendance).and_then(|at| at.value.as_text());
        let mode = mode.and_then(Attendance::of_word);
        let location = self.location(mode);
        let name = sources.text(page, &page.title);
        let sessions = entry.sessions().filter_map(kinds::Session::times);
        let session = |(start, end): (ZonedTime, Option<ZonedTime>)| Session {
            name: name.clone(),
            start_date: start.rfc3339(),
            end_date: end.map(|end| end.rfc3339()),
            event_status: status(entry),
            location: location.clone(),
        };
        let sessions: Vec<Session> = sessions.map(session).collect();
        Some(Event {
            id: Some(self.part("event").id),
            description: sources.description(page),
            url: self.canonical.to_owned(),
            in_language: self.tag(),
            start_date: start,
            end_date: end,
            event_status: status(entry),
            previous_start_date: previous_start(entry),
            event_attendance_mode: mode.map(attendance_mode),
            image: self.logo(),
            organizer: Some(Named { id: self.whole("#organization") }),
            super_event: self.super_event(),
            // One session is the event itself.
            sub_event: if sessions.len() > 1 { sessions } else { Vec::new() },
            location,
            name,
        })
    }

    fn location(&self, mode: Option<Attendance>) -> Vec<Location> {
        let place = self.sources.place(self.page).and_then(|PlaceName { hall, city, country }| {
            let name = hall.or_else(|| city.clone()).or_else(|| country.clone())?;
            let address = PostalAddress { address_locality: city, address_country: country };
            Some(Location::Place { name, address: Some(address) })
        });
        let is_online = matches!(mode, Some(Attendance::Online | Attendance::Mixed));
        let online = is_online.then(|| Location::VirtualLocation { url: self.canonical.to_owned() });
        place.into_iter().chain(online).collect()
    }

    /// The event that it is a part of, or the series.
    fn super_event(&self) -> Option<SuperEvent> {
        let Maker { sources, page, entry, .. } = *self;
        let within = match entry.of_role(Role::Within).map(|at| &at.value) {
            Some(Fact::Entry(path)) => linked(sources, page, path),
            _ => None,
        };
        if let Some(link) = within {
            let url = self.followed(&link.url);
            return Some(SuperEvent::Event { name: link.title, url });
        }
        let parent = sources.site.parent(page.entry)?;
        sources.site.entry(parent).kind.of_role(Role::Parts)?;
        let link = sources.link(sources.site.page_of(parent, page.lang)?);
        let url = self.followed(&link.url);
        Some(SuperEvent::EventSeries { name: link.title, url })
    }
}

/// The day on which an event was to begin, if it was moved to another one.
fn previous_start(entry: &Entry) -> Option<String> {
    let (before, (now, _)) = (entry.moved_from.as_ref()?, entry.when()?);
    let are_days = [before, now].iter().all(|span| matches!(span.start, PartialDate::Day(_)));
    (are_days && before.start != now.start).then(|| before.start.to_string())
}

fn attendance_mode(attendance: Attendance) -> &'static str {
    match attendance {
        Attendance::Online => "https://schema.org/OnlineEventAttendanceMode",
        Attendance::OnSite => "https://schema.org/OfflineEventAttendanceMode",
        Attendance::Mixed => "https://schema.org/MixedEventAttendanceMode",
    }
}

/// What became of an event; one that was moved and not called off is rescheduled.
fn status(entry: &Entry) -> &'static str {
    let said = entry.of_role(Role::Status).and_then(|at| at.value.as_text()).and_then(EventStatus::of_word);
    match said.unwrap_or(EventStatus::Scheduled) {
        EventStatus::Cancelled => "https://schema.org/EventCancelled",
        EventStatus::Postponed => "https://schema.org/EventPostponed",
        EventStatus::Scheduled if previous_start(entry).is_some() => "https://schema.org/EventRescheduled",
        EventStatus::Scheduled => "https://schema.org/EventScheduled",
    }
}

/// When an event begins and ends, as precisely as is known.
fn times(entry: &Entry, span: &DateSpan) -> (String, Option<String>) {
    let hours = entry.occurrences().into_iter().filter_map(|occurrence| match occurrence {
        Occurrence::Hours(start, end) => Some((start, end)),
        Occurrence::Days(..) => None,
    });
    let hours: Vec<_> = hours.collect();
    let first = hours.iter().map(|(start, _)| start).min_by_key(|start| start.instant());
    let last = hours.iter().max_by_key(|(start, end)| end.as_ref().unwrap_or(start).instant());
    match (first, last) {
        (Some(start), Some((_, end))) => (start.rfc3339(), end.as_ref().map(|end| end.rfc3339())),
        _ => (span.start.to_string(), (span.end != span.start).then(|| span.end.to_string())),
    }
}
