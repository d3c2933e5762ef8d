//! Facts and texts of each kind, with ids resolved to names in the reader's language.

use serde::Serialize;

use super::dates::{DateView, InstantView};
use super::records::{FileView, Record, files, linked, record, text, texts};
use super::site::{FormView, form, string};
use super::sources::{LinkView, Sources};
use crate::content::kinds::{KindFacts, KindTexts, Session};
use crate::date::{LocalTime, ZonedTime};
use crate::node::At;
use crate::site::{Page, language_name};
use crate::url;

/// A circular.
#[derive(Clone, Debug, Serialize)]
pub struct CircularView {
    /// Issuing body, line by line.
    pub issuer: Vec<String>,
    /// Label of the reference.
    pub reference_label: Option<String>,
    /// The whole reference: "Circular BDT/DIR/110".
    pub reference: String,
    /// The number alone: `BDT/DIR/110`.
    pub number: String,
    /// Place of issue.
    pub place: Option<String>,
    /// Addressed groups, in the order of the letter.
    pub addressees: Vec<Record>,
    /// Subject.
    pub subject: Option<String>,
    /// Salutation, line by line.
    pub salutation: Vec<String>,
    /// Closing words.
    pub closing: Option<String>,
    /// Note that the original was signed.
    pub signed_note: Option<String>,
    /// Who signed.
    pub signatory: Option<Record>,
    /// Office of the signatory.
    pub signatory_title: Option<String>,
    /// The form that the letter asks to fill in.
    pub form: Option<FormView>,
    /// The contact for questions.
    pub contact: Option<Record>,
    /// The signed letter.
    pub files: Vec<FileView>,
}

/// A pillar.
#[derive(Clone, Debug, Serialize)]
pub struct PillarView {
    /// Its number, from 1.
    pub number: Option<i64>,
    /// One word for it.
    pub verb: Option<String>,
    /// What it aims at.
    pub aim: Option<String>,
    /// Sub-themes.
    pub topics: Vec<String>,
    /// What its working group does.
    pub working_group: Option<String>,
    /// Sustainable Development Goals that it serves.
    pub sdgs: Vec<i64>,
}

/// A document.
#[derive(Clone, Debug, Serialize)]
pub struct DocumentView {
    /// Files to download.
    pub files: Vec<FileView>,
    /// Organizations that wrote it.
    pub authors: Vec<Record>,
    /// ISBNs.
    pub isbn: Vec<String>,
    /// Licence.
    pub licence: Option<String>,
    /// Number of pages.
    pub pages: Option<i64>,
    /// Version.
    pub version: Option<String>,
    /// What readers must be told.
    pub disclaimer: Option<String>,
}

/// A part of a series.
#[derive(Clone, Debug, Serialize)]
pub struct PartView {
    /// Its id, which is also its anchor.
    pub id: String,
    /// Its title.
    pub title: Option<String>,
    /// One sentence about it.
    pub description: Option<String>,
    /// When it takes place.
    pub date: Option<DateView>,
}

/// A series.
#[derive(Clone, Debug, Serialize)]
pub struct SeriesView {
    /// Hash tag without `#`.
    pub hashtag: Option<String>,
    /// Its parts, in order.
    pub parts: Vec<PartView>,
    /// What it looks at.
    pub enablers: Vec<String>,
}

/// A session of an event, in its own zone.
#[derive(Clone, Debug, Serialize)]
pub struct SessionView {
    /// Its start.
    pub start: InstantView,
    /// Its end.
    pub end: Option<InstantView>,
    /// The same on the clock of UTC.
    pub utc: UtcView,
}

/// A session on the clock of UTC.
#[derive(Clone, Debug, Serialize)]
pub struct UtcView {
    /// Its start.
    pub start: InstantView,
    /// Its end.
    pub end: Option<InstantView>,
}

/// A figure.
#[derive(Clone, Debug, Serialize)]
pub struct FigureView {
    /// Its id.
    pub id: Option<String>,
    /// The amount in the reader's language.
    pub text: String,
    /// The day for which it holds.
    pub as_of: Option<DateView>,
}

/// An event.
#[derive(Clone, Debug, Serialize)]
pub struct EventView {
    /// `launch`, `meeting`, `web-dialogue`, `roundtable` or `conference`.
    #[serde(rename = "type")]
    pub kind: Option<&'static str>,
    /// When it takes place.
    pub dates: Option<DateView>,
    /// `virtual`, `physical` or `hybrid`.
    pub format: Option<&'static str>,
    /// Its place.
    pub place: Option<Record>,
    /// The hall or house.
    pub venue: Option<String>,
    /// Sessions with their instants.
    pub sessions: Vec<SessionView>,
    /// Id of its part of the series.
    pub part: Option<String>,
    /// The event that it is part of.
    pub parent: Option<LinkView>,
    /// The pillar that it is about.
    pub pillar: Option<LinkView>,
    /// Address for registration.
    pub registration: Option<String>,
    /// Names of the languages of interpretation.
    pub interpretation: Vec<String>,
    /// What came of it.
    pub outcome: Option<String>,
    /// Figures.
    pub figures: Vec<FigureView>,
    /// Address of its calendar file, if its days are known.
    pub calendar: Option<String>,
}

impl CircularView {
    /// The view of a page, if it is a circular.
    pub fn new(sources: &Sources<'_>, page: &Page) -> Option<CircularView> {
        let entry = sources.site.entry_of(page);
        let (KindFacts::Circular(facts), KindTexts::Circular(said)) = (&entry.kind_facts, &page.texts) else {
            return None;
        };
        let number = match (&facts.series, &facts.number) {
            (Some(series), Some(number)) => format!("{series}/{number}"),
            (series, number) => series.clone().or(number.clone()).unwrap_or_default(),
        };
        let named = facts.form.as_ref().and_then(|at| Some((at, sources.config.forms.get(&at.value)?)));
        Some(CircularView {
            issuer: texts(sources, page, &said.issuer),
            reference_label: text(sources, page, &said.reference_label),
            reference: said
                .reference_type
                .as_ref()
                .map_or_else(|| number.clone(), |kind| format!("{kind} {number}")),
            number,
            place: text(sources, page, &said.place),
            addressees: facts
                .addressees
                .iter()
                .filter_map(|id| record(sources, "audiences", id, page.lang))
                .collect(),
            subject: text(sources, page, &said.subject),
            salutation: texts(sources, page, &said.salutation),
            closing: text(sources, page, &said.closing),
            signed_note: text(sources, page, &said.signed_note),
            signatory: facts.signatory.as_ref().and_then(|id| record(sources, "people", id, page.lang)),
            signatory_title: text(sources, page, &said.signatory_title),
            form: named.map(|(at, facts)| form(&at.value, facts, page.lang, sources)),
            contact: facts.contact.as_ref().and_then(|id| record(sources, "contacts", id, page.lang)),
            files: files(sources, page, &facts.files),
        })
    }
}

impl PillarView {
    /// The view of a page, if it is a pillar.
    pub fn new(sources: &Sources<'_>, page: &Page) -> Option<PillarView> {
        let entry = sources.site.entry_of(page);
        let (KindFacts::Pillar(facts), KindTexts::Pillar(said)) = (&entry.kind_facts, &page.texts) else {
            return None;
        };
        Some(PillarView {
            number: facts.number.map(|number| number.0),
            verb: text(sources, page, &said.verb),
            aim: text(sources, page, &said.aim),
            topics: texts(sources, page, &said.topics),
            working_group: text(sources, page, &said.working_group),
            sdgs: facts.sdgs.iter().map(|goal| goal.0).collect(),
        })
    }
}

impl DocumentView {
    /// The view of a page, if it is a document or a concept note.
    pub fn new(sources: &Sources<'_>, page: &Page) -> Option<DocumentView> {
        let entry = sources.site.entry_of(page);
        let (KindFacts::Document(facts), KindTexts::Document(said)) = (&entry.kind_facts, &page.texts) else {
            return None;
        };
        Some(DocumentView {
            files: files(sources, page, &facts.files),
            authors: facts
                .authors
                .iter()
                .filter_map(|id| record(sources, "organizations", id, page.lang))
                .collect(),
            isbn: facts.isbn.clone(),
            licence: facts.licence.clone(),
            pages: facts.pages.map(|count| count.0),
            version: facts.version.clone(),
            disclaimer: text(sources, page, &said.disclaimer),
        })
    }
}

impl SeriesView {
    /// The view of a page, if it is a series.
    pub fn new(sources: &Sources<'_>, page: &Page) -> Option<SeriesView> {
        let entry = sources.site.entry_of(page);
        let (KindFacts::Series(facts), KindTexts::Series(said)) = (&entry.kind_facts, &page.texts) else {
            return None;
        };
        let parts = facts.parts.iter().filter_map(|part| {
            let id = part.id.clone()?;
            let texts = said.parts.as_ref().and_then(|parts| parts.get(&id));
            Some(PartView {
                title: texts.and_then(|texts| text(sources, page, &texts.title)),
                description: texts.and_then(|texts| text(sources, page, &texts.description)),
                date: part
                    .dates
                    .as_ref()
                    .map(|span| DateView::new(span, sources.locales.get(page.lang), sources.config.today)),
                id,
            })
        });
        Some(SeriesView {
            hashtag: facts.hashtag.clone(),
            parts: parts.collect(),
            enablers: texts(sources, page, &said.enablers),
        })
    }
}

impl EventView {
    /// The view of a page, if it is an event.
    pub fn new(sources: &Sources<'_>, page: &Page) -> Option<EventView> {
        let entry = sources.site.entry_of(page);
        let (KindFacts::Event(facts), KindTexts::Event(said)) = (&entry.kind_facts, &page.texts) else {
            return None;
        };
        let locale = sources.locales.get(page.lang);
        let view = |span| DateView::new(span, locale, sources.config.today);
        let figures = facts.figures.iter().map(|figure| {
            let digits = figure.value.as_ref().map_or("", |value| value.0.as_str());
            let unit = figure.unit.and_then(|unit| crate::locales::AmountUnit::by_name(unit.name()));
            FigureView {
                id: figure.id.clone(),
                text: locale.amount(digits, figure.scale, unit),
                as_of: figure.as_of.as_ref().map(view),
            }
        });
        let interpretation = facts.interpretation.iter().filter_map(|at| {
            let language = sources.config.language(sources.config.languages.by_segment(&at.value)?);
            Some(language_name(sources.locales, page.lang, &language.segment, &language.name))
        });
        Some(EventView {
            kind: facts.kind_of_event.map(|kind| kind.name()),
            dates: facts.dates.as_ref().map(|at| view(&at.value)),
            format: facts.format.map(|format| format.name()),
            place: facts.place.as_ref().and_then(|id| record(sources, "places", id, page.lang)),
            venue: text(sources, page, &said.venue),
            sessions: facts
                .sessions
                .iter()
                .filter_map(|session| self::session(sources, page, session))
                .collect(),
            part: facts.part.as_ref().map(|at| at.value.clone()),
            parent: facts.parent.as_ref().and_then(|path| linked(sources, page, path)),
            pillar: facts.pillar.as_ref().and_then(|path| linked(sources, page, path)),
            registration: facts.registration.as_ref().map(|address| url::standard(address).into_owned()),
            interpretation: interpretation.collect(),
            outcome: text(sources, page, &said.outcome),
            figures: figures.collect(),
            calendar: sources.event_calendar(page),
        })
    }
}

fn session(sources: &Sources<'_>, page: &Page, session: &Session) -> Option<SessionView> {
    let zone = session.zone.as_ref()?;
    let time = |local: &At<LocalTime>| ZonedTime::at(local.value, &zone.value);
    let view =
        |time: &ZonedTime| InstantView::new(time, sources.locales.get(page.lang), sources.config.today);
    let start = time(session.start.as_ref()?)?;
    let end = session.end.as_ref().and_then(time);
    Some(SessionView {
        start: view(&start),
        end: end.as_ref().map(view),
        utc: UtcView { start: view(&start.in_utc()), end: end.map(|end| view(&end.in_utc())) },
    })
}

impl EventView {
    /// The name of the city, for lists.
    pub fn city(&self) -> Option<String> {
        string(self.place.as_ref()?.as_map()?, "city")
    }
}
