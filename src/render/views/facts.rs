//! Facts and texts of a page as its kind declares them: records, entries, files and forms resolved in the reader's language.

use serde::Serialize;
use tera::Value;

use super::dates::{DateView, InstantView};
use super::markup::markup;
use super::records::{file, linked, record};
use super::site::form;
use super::sources::Sources;
use super::values::valued;
use crate::content::kinds::{Fact, Field, Figure, Session, Type, Values};
use crate::date::ZonedTime;
use crate::locales::AmountUnit;
use crate::node::At;
use crate::site::{Page, asset_of, file_address, language_name};
use crate::url;

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

/// An image beside the page.
#[derive(Clone, Debug, Serialize)]
pub struct ImageView {
    /// Its address.
    pub url: String,
    /// Its width in pixels, if it is known.
    pub width: Option<usize>,
    /// Its height in pixels, if it is known.
    pub height: Option<usize>,
}

/// The facts of a page that its kind declares, by name.
pub fn facts(sources: &Sources<'_>, page: &Page) -> Value {
    let entry = sources.site.entry_of(page);
    Maker { sources, page, is_text: false }.fields(&entry.kind.facts, &entry.kind_facts)
}

/// The texts of a page that its kind declares, by name.
pub fn texts(sources: &Sources<'_>, page: &Page) -> Value {
    let entry = sources.site.entry_of(page);
    Maker { sources, page, is_text: true }.fields(&entry.kind.texts, &page.texts)
}

/// Makes the views of values.
pub(super) struct Maker<'a> {
    /// What views are made from.
    pub sources: &'a Sources<'a>,
    /// The page whose values they are.
    pub page: &'a Page,
    /// Whether they are texts, which are typeset.
    pub is_text: bool,
}

impl Maker<'_> {
    /// All declared fields; an absent one is an empty list, or empty.
    fn fields(&self, declared: &[Field], values: &Values) -> Value {
        let field = |(field, at): (&Field, Option<&At<Fact>>)| {
            let absent = || match field.kind {
                Type::List(_) => Value::from(Vec::<Value>::new()),
                _ => Value::none(),
            };
            let value = match (&field.pages, at) {
                (Some(pages), Some(at)) => Some(valued(self.sources, self.page, field, pages, at)),
                (_, at) => at.and_then(|at| self.value(&field.kind, at)),
            };
            let value = value.unwrap_or_else(absent);
            (field.name.clone().into(), value)
        };
        Value::from(declared.iter().zip(values.iter()).map(field).collect::<tera::Map>())
    }

    /// The view of a value of a type.
    pub fn value(&self, kind: &Type, at: &At<Fact>) -> Option<Value> {
        let Maker { sources, page, .. } = *self;
        let date = |span| DateView::new(span, sources.locales.get(page.lang), sources.config.today);
        Some(match (&at.value, kind) {
            (Fact::Text(text), _) => return self.named(kind, text),
            (Fact::Flag(flag), _) => Value::from(*flag),
            (Fact::Number(number), _) => Value::from(*number),
            (Fact::Decimal(digits), Type::Decimal(scale, unit)) => {
                let unit = unit.and_then(|unit| AmountUnit::by_name(unit.name()));
                Value::from(sources.locales.get(page.lang).amount(&digits.0, *scale, unit))
            }
            (Fact::Decimal(digits), _) => Value::from(digits.0.as_str()),
            (Fact::Date(span), _) => Value::from_serializable(&date(span)),
            (Fact::Instant(time), _) => Value::from_serializable(&self.instant(time)),
            (Fact::Session(session), _) => Value::from_serializable(&self.session(session)?),
            (Fact::Figure(figure), _) => Value::from_serializable(&self.figure(figure)),
            (Fact::Address(address), _) => Value::from(&*url::standard(address)),
            (Fact::Entry(path), _) => Value::from_serializable(&linked(sources, page, path)?),
            (Fact::File(facts), _) => Value::from_serializable(&file(sources, page, facts)?),
            (Fact::List(items), Type::List(of)) => {
                Value::from(items.iter().filter_map(|item| self.value(of, item)).collect::<Vec<Value>>())
            }
            (Fact::Map(items), Type::Map(of)) => {
                let item = |(name, at): &(String, At<Fact>)| Some((name.clone().into(), self.value(of, at)?));
                Value::from(items.iter().filter_map(item).collect::<tera::Map>())
            }
            (Fact::Group(values), Type::Group(group)) => self.fields(&group.fields, values),
            _ => return None,
        })
    }

    /// A text, or what it names.
    fn named(&self, kind: &Type, text: &str) -> Option<Value> {
        let Maker { sources, page, is_text } = *self;
        Some(match kind {
            Type::Record(table) => record(sources, table, text, page.lang)?,
            Type::Form => {
                let facts = sources.config.forms.get(text)?;
                Value::from_serializable(&form(text, facts, page.lang, sources))
            }
            Type::Language => {
                let language = sources.config.language(sources.config.languages.by_segment(text)?);
                Value::from(language_name(sources.locales, page.lang, &language.segment, &language.name))
            }
            Type::Image => Value::from_serializable(&self.image(text)?),
            Type::Markdown => markup(sources, page, text),
            Type::Text if is_text => Value::from(sources.text(page, text)),
            _ => Value::from(text),
        })
    }

    fn image(&self, path: &str) -> Option<ImageView> {
        let Maker { sources, page, .. } = *self;
        let path = asset_of(&sources.site.entry_of(page).file, path)?;
        let size = sources.site.image_size(&path);
        Some(ImageView {
            url: file_address(sources.config, &path),
            width: size.map(|(width, _)| width),
            height: size.map(|(_, height)| height),
        })
    }

    fn instant(&self, time: &ZonedTime) -> InstantView {
        InstantView::new(time, self.sources.locales.get(self.page.lang), self.sources.config.today)
    }

    fn session(&self, session: &Session) -> Option<SessionView> {
        let (start, end) = session.times()?;
        Some(SessionView {
            start: self.instant(&start),
            end: end.as_ref().map(|end| self.instant(end)),
            utc: UtcView {
                start: self.instant(&start.in_utc()),
                end: end.map(|end| self.instant(&end.in_utc())),
            },
        })
    }

    fn figure(&self, figure: &Figure) -> FigureView {
        let locale = self.sources.locales.get(self.page.lang);
        let digits = figure.value.as_ref().map_or("", |value| value.0.as_str());
        let unit = figure.unit.and_then(|unit| AmountUnit::by_name(unit.name()));
        let as_of = figure.as_of.as_ref();
        FigureView {
            id: figure.id.clone(),
            text: locale.amount(digits, figure.scale, unit),
            as_of: as_of.map(|span| DateView::new(span, locale, self.sources.config.today)),
        }
    }
}
