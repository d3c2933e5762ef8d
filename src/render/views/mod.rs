//! Views: the types that templates see. Besides them, only what the cache keeps between builds is serialized.
//!
//! `.github/THEMES.md` explains them to theme authors; a test compares their JSON with a snapshot, so that each change of them
//! is noticed. Texts are typeset for their language; addresses include the site's base path.

mod breadcrumbs;
mod cards;
mod chart;
mod dates;
mod fact_list;
mod fact_words;
mod facts;
mod groups;
mod linked_data;
mod localized;
mod markup;
mod page;
mod records;
mod schema_org;
mod search;
mod site;
mod social;
mod sources;
mod timeline;
mod translations;
mod tree;
mod values;

pub use breadcrumbs::Breadcrumbs;
pub use cards::CardView;
pub use chart::{Amount, BarView, ChartView, TickView, chart};
pub use dates::{DateView, InstantView, field, given_date, state};
pub use fact_list::fact_list;
pub use groups::{MonthView, by_month};
pub use localized::{localized, localized_record};
pub use page::{FIELDS as PAGE_FIELDS, RowView, inventory, page, with_titles};
pub use records::{InLanguageView, in_languages};
pub use search::{GroupView, SearchView, search};
pub use site::{FormView, LanguageView, SITE_FIELDS, SiteView, form, form_state, language, site};
pub use social::{OpenGraphView, SiteIconView, ThemeView};
pub use sources::{CardFacts, LanguageSwitchers, LinkView, Sources};
pub use timeline::{SpanView, TimeTickView, TimelineView, timeline};
pub use translations::{TranslationView, changed_sections};
pub use tree::{TreeView, tree};
