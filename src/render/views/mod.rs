//! What templates see, and nothing else: the only types of the program that are serialized.
//!
//! A theme author reads of them in `.github/THEMES.md`; a test keeps their JSON as a snapshot, so that a change to them
//! is always seen. Texts are typeset for their language; addresses carry the site's base path.

mod breadcrumbs;
mod cards;
mod chart;
mod dates;
mod facts;
mod groups;
mod localized;
mod markup;
mod page;
mod records;
mod site;
mod social;
mod sources;
mod timeline;
mod translations;
mod values;

pub use breadcrumbs::Breadcrumbs;
pub use cards::CardView;
pub use chart::{Amount, BarView, ChartView, TickView, chart};
pub use dates::{DateView, InstantView, field, given_date, state};
pub use groups::{MonthView, by_month};
pub use localized::{localized, localized_record};
pub use page::{FIELDS as PAGE_FIELDS, RowView, inventory, page, with_titles};
pub use records::{InLanguageView, in_languages};
pub use site::{FormView, LanguageView, SITE_FIELDS, SiteView, form, form_state, language, site};
pub use social::{OpenGraphView, SiteIconView, ThemeView};
pub use sources::{LanguageSwitchers, LinkView, Sources};
pub use timeline::{SpanView, TimeTickView, TimelineView, timeline};
pub use translations::TranslationView;
