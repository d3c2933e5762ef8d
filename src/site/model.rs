//! The site as a value, which all later stages read and none changes.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Deref;
use std::sync::{Arc, Mutex, OnceLock};

use crate::content::kinds::{
    COMMON_DATE, CommonFacts, Fact, Group, Kind, Kinds, Overridable, Role, SectionFacts, Session,
    Translation, TranslationState, Type, TypographyMode, Values,
};
use crate::date::{DateSpan, Day};
use crate::document::Document;
use crate::inputs::Hash;
use crate::lang::{Lang, Language};
use crate::markdown::{ResolvedImage, ResolvedLink};
use crate::node::At;
use crate::source::Place;

use super::absence::Absence;
use super::artifact::{Book, ThemeFile};
use super::data::Data;
use super::index::Index;
use super::numbers::{EntryId, PageId};
use super::path_index::Suggestions;
use super::value_pages::ValuePages;

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
    /// Facts of a section.
    pub section: SectionFacts,
    /// Fields that pages may override.
    pub overridable: Overridable,
    /// Facts that may be reported already, as they are written.
    pub unread: Vec<(String, String)>,
    /// The language that it was first written in.
    pub original: Lang,
    /// The section that it belongs to.
    pub(super) parent: Option<EntryId>,
    /// The entries below it, in order.
    pub(super) children: Vec<EntryId>,
    /// Its pages, by language; pages shown under a notice are among them.
    pub pages: Vec<Option<PageId>>,
    /// Its path without language, made of slugs: `focus-areas/access`.
    pub route: String,
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

    /// The slug: the last part of its path on the site.
    pub fn slug(&self) -> &str {
        self.route.rsplit('/').next().unwrap_or_default()
    }
}

/// What the files of an entry say in one language.
#[derive(Clone, Debug)]
pub struct PageText {
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
    /// Fields of this page alone.
    pub overridable: Overridable,
}

/// An entry in one language: what its files say, and its place on the site.
#[derive(Clone, Debug)]
pub struct Page {
    /// What its files say.
    pub text: PageText,
    /// Its address on the site, with slashes at both ends and without `base_path`.
    pub url: String,
    /// The page before it in its section.
    pub(super) previous: Option<PageId>,
    /// The page after it.
    pub(super) next: Option<PageId>,
    /// Anchors of headings, by number, where they differ from the outline's, or are asked for although the template has them.
    pub renamed: Vec<(usize, String)>,
    /// Its links, in the outline's order.
    pub links: Vec<ResolvedLink>,
    /// Its images, in the outline's order.
    pub images: Vec<ResolvedImage>,
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

/// The whole site. Its parts are shared, so that a site with a few other pages costs no copy of the rest.
#[derive(Clone, Default)]
pub struct Site {
    /// All entries, sorted by path.
    pub entries: Arc<Vec<Entry>>,
    /// All pages, sorted by entry and language.
    pub pages: Vec<Arc<Page>>,
    /// Entry by path.
    pub by_path: Arc<BTreeMap<String, EntryId>>,
    /// Redirects, sorted by former address.
    pub redirects: Arc<Vec<Redirect>>,
    /// Tables of data.
    pub data: Arc<Data>,
    /// The kinds that entries may have.
    pub kinds: Arc<Kinds>,
    /// The pages of values.
    pub values: Arc<ValuePages>,
    /// Why entries do not exist on the day of the edition, by path.
    pub hidden: Arc<BTreeMap<String, Absence>>,
    /// Names of files that only texts lead to which do not exist on that day.
    pub awaited: Arc<BTreeSet<String>>,
    /// Files beside pages, below `content/`.
    pub assets: Arc<BTreeSet<String>>,
    /// Those that pages link to and facts name.
    pub used_assets: Arc<BTreeSet<String>>,
    /// Sizes of images.
    pub images: Arc<BTreeMap<String, Option<(usize, usize)>>>,
    /// Files of the theme and its parents.
    pub of_theme: Arc<Vec<ThemeFile>>,
    /// All addresses, collected when first needed.
    pub(super) book: Arc<OnceLock<Book>>,
    /// The names for suggestions, collected for the first misspelt name.
    pub(super) suggestions: Arc<OnceLock<Suggestions>>,
    /// The entries by the values of a fact, once somebody has asked for them.
    pub(super) indexes: Arc<Mutex<HashMap<String, Arc<Index>>>>,
}

impl Deref for Page {
    type Target = PageText;

    fn deref(&self) -> &PageText {
        &self.text
    }
}

impl PageText {
    /// The language of its text: another than its own under a notice.
    pub fn text_lang(&self) -> Lang {
        self.notice.unwrap_or(self.lang)
    }
}

impl Site {
    /// The same site over other files of a theme.
    pub fn with_theme(&self, of_theme: Vec<ThemeFile>) -> Site {
        Site { of_theme: Arc::new(of_theme), book: Arc::default(), ..self.clone() }
    }

    /// The entry with this id.
    pub fn entry(&self, id: EntryId) -> &Entry {
        &self.entries[id.0 as usize]
    }

    /// The page with this id.
    pub fn page(&self, id: PageId) -> &Page {
        &self.pages[id.0 as usize]
    }

    /// The entry, to be completed while the site is assembled.
    pub(super) fn entry_mut(&mut self, id: EntryId) -> &mut Entry {
        &mut Arc::make_mut(&mut self.entries)[id.0 as usize]
    }

    /// The page, to be completed while the site is assembled.
    pub(super) fn page_mut(&mut self, id: PageId) -> &mut Page {
        Arc::make_mut(&mut self.pages[id.0 as usize])
    }

    /// The page of an entry for readers of a language: in it, in the first language of its fallback chain that has one,
    /// else in that of the original.
    pub fn nearest(&self, entry: EntryId, reader: &Language) -> Option<PageId> {
        let chain = std::iter::once(reader.id).chain(reader.fallback.iter().copied());
        let mut wanted = chain.chain(std::iter::once(self.entry(entry).original));
        wanted.find_map(|lang| self.page_of(entry, lang))
    }

    /// The page of an entry in a language.
    pub fn page_of(&self, entry: EntryId, lang: Lang) -> Option<PageId> {
        self.entry(entry).pages[lang.index()]
    }

    /// Ids of all entries.
    pub fn entry_ids(&self) -> impl Iterator<Item = EntryId> + use<> {
        (0..u32::try_from(self.entries.len()).unwrap_or(u32::MAX)).map(EntryId)
    }

    /// Ids of all pages.
    pub fn page_ids(&self) -> impl Iterator<Item = PageId> + use<> {
        (0..u32::try_from(self.pages.len()).unwrap_or(u32::MAX)).map(PageId)
    }

    /// The home page of a language.
    pub fn home_in(&self, lang: Lang) -> Option<&Page> {
        self.home().and_then(|home| self.page_of(home, lang)).map(|id| self.page(id))
    }

    /// The home page's entry.
    pub fn home(&self) -> Option<EntryId> {
        self.by_path.get("").copied()
    }

    /// The section that an entry belongs to.
    pub fn parent(&self, entry: EntryId) -> Option<EntryId> {
        self.entry(entry).parent
    }

    /// The entries right below an entry, in order.
    pub fn children(&self, entry: EntryId) -> &[EntryId] {
        &self.entry(entry).children
    }

    /// The page before a page in its section, and the one after it.
    pub fn neighbors(&self, page: &Page) -> (Option<PageId>, Option<PageId>) {
        (page.previous, page.next)
    }

    /// The entry and the sections around it, outermost first, without the home page.
    pub fn ancestors(&self, entry: EntryId) -> Vec<EntryId> {
        let mut chain = Vec::new();
        let mut at = self.entry(entry).parent;
        while let Some(id) = at {
            if !self.entry(id).path.is_empty() {
                chain.push(id);
            }
            at = self.entry(id).parent;
        }
        chain.reverse();
        chain
    }

    /// The outermost section around an entry below the home page; the entry itself if there is none.
    pub fn outermost(&self, entry: EntryId) -> &Entry {
        let mut at = self.entry(entry);
        while let Some(parent) = at.parent.map(|id| self.entry(id)).filter(|parent| !parent.path.is_empty()) {
            at = parent;
        }
        at
    }

    /// The pages of an entry that have a text in their language, in the order of the language bar.
    pub fn alternates<'s>(&'s self, entry: &'s Entry) -> impl Iterator<Item = &'s Page> {
        entry.pages.iter().flatten().map(|id| self.page(*id)).filter(|page| page.notice.is_none())
    }

    /// Where the translation of a page is.
    pub fn state(&self, page: &Page) -> TranslationState {
        let original = self.entry(page.entry).original == page.text_lang();
        let fallback = if original { TranslationState::Original } else { TranslationState::Reviewed };
        page.translation.as_ref().and_then(|translation| translation.state).unwrap_or(fallback)
    }

    /// Whether typography is applied to a page.
    pub fn typography(&self, page: &Page) -> TypographyMode {
        page.overridable.typography.or(self.entry(page.entry).overridable.typography).unwrap_or_default()
    }

    /// The place of a page's title, or of its file.
    pub fn place(&self, page: &Page) -> Place {
        Place::file(&page.document.path)
    }
}
