//! What the files of entries say.

use std::sync::Arc;

use crate::content::kinds::{
    COMMON_DATE, CommonFacts, Fact, Group, Kind, Overridable, Role, SectionFacts, Session, Translation,
    TranslationState, Type, Values,
};
use crate::content::stamp::EquivalentFormat;
use crate::date::{DateSpan, Day};
use crate::document::Document;
use crate::inputs::Hash;
use crate::lang::Lang;
use crate::node::{At, Text};
use crate::source::Place;

use super::numbers::{EntryId, PageId};

/// One thing: an event, a document, a page in all its languages.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Path below `content/`, without language and ending; empty for the home page.
    pub path: String,
    /// Its kind.
    pub kind: Kind,
    /// Whether all that decides its kind and its fields could be read.
    pub is_certain: bool,
    /// The file that problems of the entry are reported in.
    pub file: Arc<str>,
    /// Hash of its facts file and of the front matter of all its texts.
    pub digest: Hash,
    /// Facts of every kind.
    pub facts: CommonFacts,
    /// Facts of its own kind.
    pub kind_facts: Values,
    /// When it was to take place before the last of its `updates` that moved it.
    pub moved_from: Option<DateSpan>,
    /// Facts of a section.
    pub section: SectionFacts,
    /// Fields that pages may override.
    pub overridable: Overridable,
    /// Facts that may be reported already, as they are written.
    pub unread: Vec<(String, String)>,
    /// The language that it was first written in.
    pub original: Lang,
    /// Its pages, by language; pages shown under a notice are among them.
    pub pages: Vec<Option<PageId>>,
    /// Pages of translations that a policy of `[translation]` holds back; they have no number.
    pub held: Vec<Page>,
}

impl Entry {
    /// The date that it is sorted and listed by.
    pub fn date(&self) -> Option<&DateSpan> {
        self.when().map(|(span, _)| span).or(self.facts.date.as_ref())
    }

    /// The value of its first fact with a role.
    pub fn of_role(&self, role: Role) -> Option<&At<Fact>> {
        self.kind_facts.get(self.kind.of_role(role)?)
    }

    /// When it takes place, if its kind says so, and where that is written.
    pub fn when(&self) -> Option<(&DateSpan, &Place)> {
        match self.of_role(Role::When)? {
            At { value: Fact::Date(span), place } => Some((span, place)),
            _ => None,
        }
    }

    /// The id of the record of its place.
    pub fn place_id(&self) -> Option<&str> {
        self.of_role(Role::Where)?.value.as_text()
    }

    /// The table with the record of its place.
    pub fn place_table(&self) -> Option<&str> {
        match &self.kind.facts[self.kind.of_role(Role::Where)?].kind {
            Type::Record(table) => Some(table),
            _ => None,
        }
    }

    /// Its sessions.
    pub fn sessions(&self) -> impl Iterator<Item = &Session> {
        let items = self.of_role(Role::Sessions).map_or(&[][..], Fact::items);
        items.iter().filter_map(|at| match &at.value {
            Fact::Session(session) => Some(session),
            _ => None,
        })
    }

    /// The ids of its parts.
    pub fn part_ids(&self) -> Vec<&str> {
        self.parts(|group, values| {
            let at = group.fields.iter().position(|field| field.name == "id")?;
            values.get(at)?.value.as_text()
        })
        .flatten()
        .collect()
    }

    /// The last day of each of its parts; `None` for one without days. No part, if there are none.
    pub fn part_days(&self) -> impl Iterator<Item = Option<Day>> {
        self.parts(|group, values| {
            let at = group.fields.iter().position(|field| field.kind == Type::Date)?;
            match &values.get(at)?.value {
                Fact::Date(span) => Some(span.end.last_day()),
                _ => None,
            }
        })
    }

    fn parts<'e, T>(
        &'e self,
        of: impl Fn(&'e Group, &'e Values) -> Option<T> + 'e,
    ) -> impl Iterator<Item = Option<T>> + 'e {
        let declared = self.kind.of_role(Role::Parts).map(|at| &self.kind.facts[at].kind);
        let group = match declared {
            Some(Type::List(each)) => match &**each {
                Type::Group(group) => Some(group),
                _ => None,
            },
            _ => None,
        };
        let items = self.of_role(Role::Parts).map_or(&[][..], Fact::items);
        items.iter().filter_map(move |at| match (&at.value, group) {
            (Fact::Group(values), Some(group)) => Some(of(group, values)),
            _ => None,
        })
    }

    /// The values of its facts that may have pages, each with the folder of these pages.
    pub fn values_with_pages(&self) -> impl Iterator<Item = (&str, &str)> {
        let fields = self.kind.facts.iter().zip(self.kind_facts.iter());
        let with_pages = fields.filter_map(|(field, at)| Some((&*field.pages.as_ref()?.folder, at?)));
        with_pages.flat_map(|(folder, at)| {
            Fact::items(at).iter().filter_map(move |at| Some((folder, at.value.as_text()?)))
        })
    }

    /// The paths of the files beside it that its facts name.
    pub fn asset_paths(&self) -> Vec<&str> {
        super::named_files::paths(&self.kind, &self.kind_facts)
    }

    /// A fact as it is written, if it is reported.
    pub fn unread(&self, facts: &[&str]) -> Option<&str> {
        let mut unread = self.unread.iter();
        unread.find(|(name, _)| facts.contains(&name.as_str())).map(|(_, written)| written.as_str())
    }

    /// Its date as it is written, if it is reported.
    pub fn unread_date(&self) -> Option<&str> {
        let when = self.kind.name_of(Role::When);
        self.unread(&[when.unwrap_or(COMMON_DATE), COMMON_DATE])
    }

    /// Its place as it is written, if it is reported.
    pub fn unread_place(&self) -> Option<&str> {
        self.unread(&[self.kind.name_of(Role::Where)?])
    }
}

/// An entry in one language: what its files say. Its place on the site follows from all entries: [`Structure`](super::Structure)
/// has it.
#[derive(Clone, Debug)]
pub struct Page {
    /// The entry.
    pub entry: EntryId,
    /// The reader's language.
    pub lang: Lang,
    /// The text.
    pub document: Arc<Document>,
    /// The language of the text, where it is shown under a notice.
    pub notice: Option<Lang>,
    /// Its title.
    pub title: String,
    /// Its short name for menus.
    pub label: String,
    /// One sentence about it.
    pub description: Option<String>,
    /// Texts of its own kind.
    pub texts: Values,
    /// Where the translation is.
    pub translation: Option<Translation>,
    /// Whether it was translated and reviewed, and says something else now: its review is over.
    pub is_changed_since_review: bool,
    /// Earlier versions of it that say the same, in pairs.
    pub equivalent: Vec<At<Text<EquivalentFormat>>>,
    /// Fields of this page alone.
    pub overridable: Overridable,
}

impl Page {
    /// The language of its text: another than its own under a notice.
    pub fn text_lang(&self) -> Lang {
        self.notice.unwrap_or(self.lang)
    }

    /// The state of its translation that is recorded and still true.
    pub fn translation_state(&self) -> Option<TranslationState> {
        let written = self.translation.as_ref().and_then(|translation| translation.state);
        if self.is_changed_since_review { Some(TranslationState::Draft) } else { written }
    }
}

/// A former address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirect {
    /// The former address.
    pub from: String,
    /// The page that it leads to.
    pub to: PageId,
    /// Where the alias was written.
    pub place: Place,
    /// Whether it only follows from an alias with a language; any other artifact with its address keeps the address.
    pub is_implied: bool,
}
