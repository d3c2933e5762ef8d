//! The kinds of entries: the facts and texts of each, and what the program does with them.
//!
//! Kinds are declared by files, `kinds/<name>.toml` of the site, its themes and the built-in theme (`declaration`), with `types` for
//! what a field holds, `roles` for what the program does with it, and `values` for what is read (`typed`). `value_pages` and
//! `fields_with_pages` say which facts have pages of their values, and `collections` where these are. `common` has the fields of every
//! kind, `section` those of entries with others below them.

mod collections;
mod common;
mod declaration;
mod fields_with_pages;
mod reading;
mod roles;
mod section;
mod typed;
mod types;
mod value_pages;
mod values;

pub use collections::{Collection, VALUE, VALUES};
pub use common::{
    CommonFacts, CommonTexts, Overridable, Translation, TranslationState, TypographyMode, Update,
};
pub use declaration::{Declaration, File, RawField, RawKind};
pub use fields_with_pages::item;
pub use roles::{Attendance, EventStatus, Role};
pub use section::{SectionFacts, SortBy};
pub use types::{Field, Group, Type};
pub use value_pages::Pages;
pub use values::{Fact, Figure, FileFacts, Session, Unit, Values};

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, LazyLock};

use crate::diag::{Code, Diagnostics, one_of};
use crate::node::{At, Documented, FieldDoc, ReadFields};

/// A kind of entry, shared by all entries of it.
#[derive(Clone)]
pub struct Kind(Arc<Declaration>);

impl Deref for Kind {
    type Target = Declaration;

    fn deref(&self) -> &Declaration {
        &self.0
    }
}

impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.name.fmt(f)
    }
}

impl PartialEq for Kind {
    fn eq(&self, other: &Kind) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0 == other.0
    }
}

impl Default for Kind {
    fn default() -> Kind {
        static PLAIN: LazyLock<Kind> = LazyLock::new(|| plain(PAGE));
        PLAIN.clone()
    }
}

/// The kind of entries without another one.
pub const PAGE: &str = "page";
/// The kind of entries with others below them.
pub const SECTION: &str = "section";
/// The kind of the home page.
pub const HOME: &str = "home";

/// The fact of every kind with a date.
pub const COMMON_DATE: &str = "date";

/// A kind without fields of its own.
fn plain(name: &str) -> Kind {
    let is_section = name != PAGE;
    Kind(Arc::new(Declaration { name: name.to_owned(), is_section, ..Declaration::default() }))
}

/// Facts that decide what an entry is, or when facts change: no update changes them.
pub const FIXED: &[&str] = &["kind", "children", "updates"];

impl Kind {
    /// All facts of this kind, its own first; fields that may also be in one text, for that page alone, are not among them.
    pub fn all_facts<'k>(&'k self) -> impl Iterator<Item = &'k (dyn Documented + 'k)> {
        let section = if self.is_section { SectionFacts::FIELDS } else { &[] };
        declared(&self.facts).chain(documented(section)).chain(documented(CommonFacts::FIELDS))
    }

    /// All texts of this kind, those of every page first.
    pub fn all_texts<'k>(&'k self) -> impl Iterator<Item = &'k (dyn Documented + 'k)> {
        documented(CommonTexts::FIELDS).chain(declared(&self.texts))
    }

    /// The facts that every entry of the kind must have.
    pub fn required_facts(&self) -> impl Iterator<Item = &str> {
        let own = self.facts.iter().filter(|field| field.required).map(|field| field.name.as_str());
        self.required.iter().map(String::as_str).chain(own)
    }

    /// How a fact is typed: `number: 110`.
    pub fn sample(&self, fact: &str) -> String {
        match self.facts.iter().find(|field| field.name == fact) {
            Some(field) => field.sample(),
            None => format!("{fact}: {}", if fact == COMMON_DATE { "2021-10-18" } else { "…" }),
        }
    }

    /// The name of the fact with a role.
    pub fn name_of(&self, role: Role) -> Option<&str> {
        self.of_role(role).map(|at| self.facts[at].name.as_str())
    }

    /// What to type to give an entry a date.
    pub fn sample_of_date(&self) -> String {
        self.sample(self.name_of(Role::When).unwrap_or(COMMON_DATE))
    }

    /// The templates that render it, the first that exists: its own, that of the kind that it extends, that of a section or a page.
    pub fn templates(&self) -> impl Iterator<Item = &str> {
        let own = self.template.as_deref().unwrap_or(&self.name);
        let own = own.strip_suffix(".html").unwrap_or(own);
        let section = self.is_section.then_some(SECTION);
        std::iter::once(own).chain(self.extends.as_deref()).chain(section).chain([PAGE])
    }
}

/// Fields that the program knows, as documented ones.
pub fn documented<'k>(fields: &'static [FieldDoc]) -> impl Iterator<Item = &'k (dyn Documented + 'k)> {
    fields.iter().map(|field| field as &(dyn Documented + 'k))
}

/// Declared fields, as documented ones.
pub fn declared<'k>(fields: &'k [Field]) -> impl Iterator<Item = &'k (dyn Documented + 'k)> {
    fields.iter().map(|field| field as &(dyn Documented + 'k))
}

/// The kinds of a site.
#[derive(Clone, Debug, PartialEq)]
pub struct Kinds {
    list: BTreeMap<String, Kind>,
    collections: Vec<Collection>,
}

impl Default for Kinds {
    fn default() -> Kinds {
        let list = [PAGE, SECTION, HOME].map(|name| (name.to_owned(), plain(name))).into();
        Kinds { list, collections: Vec::new() }
    }
}

impl Kinds {
    /// Reads declarations, those of the nearest layer first; a file in a nearer layer replaces one of the same name.
    pub fn read(files: &[File<'_>], diags: &mut Diagnostics) -> Kinds {
        let mut kinds = Kinds::default();
        let mut read: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (at, file) in files.iter().enumerate() {
            read.entry(file.name().unwrap_or_default()).or_default().push(at);
        }
        for name in read.keys() {
            if let Some(found) = resolve(files, &read, (name, 0), &mut Followed::default(), diags) {
                kinds.list.insert((*name).to_owned(), Kind(Arc::new(found)));
            }
        }
        for kind in kinds.list.values() {
            let known = kind.children.as_ref().filter(|name| !kinds.list.contains_key(*name));
            if let (Some(name), Some(at)) =
                (known, read.get(kind.name.as_str()).and_then(|list| list.first()))
            {
                diags
                    .report_file(
                        Code::UnknownKind,
                        files[*at].path,
                        format!("unknown kind `{name}` in `children`"),
                    )
                    .help(one_of(name, kinds.names()));
            }
        }
        kinds.check_named(diags);
        kinds.collections = Collection::all(kinds.list.values().map(|kind| &**kind), diags);
        kinds
    }

    /// Reports kinds that fields name and that do not exist, each where it is named.
    fn check_named(&self, diags: &mut Diagnostics) {
        let mut named: Vec<&At<String>> = Vec::new();
        for at in self.iter().flat_map(|kind| &kind.kinds_named) {
            if !named.contains(&at) {
                named.push(at);
            }
        }
        named.into_iter().for_each(|at| self.check(at, diags));
    }

    /// The collections of pages of values.
    pub fn collections(&self) -> &[Collection] {
        &self.collections
    }

    /// The same without pages of values in some folders.
    pub fn without_pages(&self, folders: &[String]) -> Kinds {
        let mut kinds = self.clone();
        kinds.collections.retain(|collection| !folders.contains(&collection.pages.folder));
        kinds
    }

    /// The kind of an entry with this path, if that is the place of a value's page or of a list of values.
    pub fn of_values(&self, path: &str) -> Option<&'static str> {
        self.collections.iter().find_map(|collection| collection.kind_at(path))
    }

    /// The kind with this name.
    pub fn get(&self, name: &str) -> Option<&Kind> {
        self.list.get(name)
    }

    /// The kind with this name, or a plain one.
    pub fn known(&self, name: &str) -> Kind {
        self.get(name).cloned().unwrap_or_else(|| plain(name))
    }

    /// The names of all kinds, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> + Clone {
        self.list.keys().map(String::as_str)
    }

    /// All kinds, in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = &Kind> {
        self.list.values()
    }

    /// The names of all fields with a date, an instant or a session, alone or in lists, maps and groups.
    pub fn names_of_days(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::from([COMMON_DATE.to_owned()]);
        self.iter()
            .flat_map(|kind| kind.facts.iter().chain(&kind.texts))
            .for_each(|field| field.days(&mut names));
        names
    }

    /// The messages that may be the label of a field, the first that exists: of its kind, of those that this extends, of all kinds.
    pub fn label_ids(&self, kind: &Kind, field: &str) -> Vec<String> {
        let field = field.replace('_', "-");
        let own = self.chain(kind).map(|kind| format!("fact-{}-{field}", kind.name));
        own.chain([format!("fact-{field}")]).collect()
    }

    /// The messages that may be a word of a choice, the first that exists.
    pub fn word_ids(&self, kind: &Kind, field: &str, word: &str) -> Vec<String> {
        let field = field.replace('_', "-");
        self.chain(kind).map(|kind| format!("{}-{field}-{word}", kind.name)).collect()
    }

    /// A kind and those that it extends.
    fn chain<'k>(&'k self, kind: &'k Kind) -> impl Iterator<Item = &'k Kind> {
        let next = |kind: &&'k Kind| self.get(kind.extends.as_deref()?);
        std::iter::successors(Some(kind), next).take(LONGEST_CHAIN)
    }

    /// Reports a kind that does not exist.
    pub fn check(&self, at: &At<String>, diags: &mut Diagnostics) {
        if self.get(&at.value).is_none() {
            diags
                .report(Code::UnknownKind, at.place.clone(), format!("unknown kind `{}`", at.value))
                .help(one_of(&at.value, self.names()));
        }
    }
}

/// The layers in which each kind is declared, nearest first.
type Layers<'f> = BTreeMap<&'f str, Vec<usize>>;

/// The chain from a kind to those that it extends.
#[derive(Default)]
struct Followed {
    /// The files.
    files: Vec<usize>,
    /// Whether one of them leads back to another.
    is_circle: bool,
    /// Whether there are more than [`LONGEST_CHAIN`].
    is_too_long: bool,
}

/// No more kinds than these extend one another in a row.
const LONGEST_CHAIN: usize = 32;

/// The declaration of a kind in a layer and those behind it, with the fields of what it extends.
fn resolve(
    files: &[File<'_>],
    layers: &Layers<'_>,
    (name, layer): (&str, usize),
    followed: &mut Followed,
    diags: &mut Diagnostics,
) -> Option<Declaration> {
    let file = *layers.get(name)?.get(layer)?;
    if followed.files.contains(&file) {
        followed.is_circle = true;
        return None;
    }
    if followed.files.len() > LONGEST_CHAIN {
        followed.is_too_long = true;
        return None;
    }
    followed.files.push(file);
    let (mut declaration, extends) = reading::read(&files[file], diags)?;
    declaration.is_section |= matches!(name, SECTION | HOME);
    let Some(at) = extends else { return Some(declaration) };
    let own = at.value == name;
    let next = if own { layer + 1 } else { 0 };
    // Problems of a kind that another extends are reported for that kind.
    let mut silent = Diagnostics::new();
    let base = resolve(files, layers, (&at.value, next), followed, &mut silent);
    if followed.is_too_long {
        let message = format!("more than {LONGEST_CHAIN} kinds extend one another from `{name}` on");
        let help = "extend a kind that is nearer to the end of the chain";
        diags.report(Code::BadKind, at.place, message).help(help);
        return Some(declaration);
    }
    if let Some(base) = base {
        declaration.extends = (!own).then_some(at.value);
        return Some(extended(declaration, base));
    }
    let (message, help) = match (followed.is_circle, own) {
        (true, _) => (format!("`{}` leads back to a kind that it extends", at.value), None),
        (_, true) => (format!("no theme behind this one declares `{name}`"), None),
        _ if layers.contains_key(&*at.value) => return Some(declaration),
        _ => {
            let help = one_of(&at.value, layers.keys().copied());
            (format!("unknown kind `{}` in `extends`", at.value), Some(help))
        }
    };
    let help = help.unwrap_or_else(|| "remove `extends`".to_owned());
    diags.report(Code::UnknownKind, at.place, message).help(help);
    // Each kind of a circle is reported where it is declared.
    (!followed.is_circle || followed.files.first() == Some(&file)).then_some(declaration)
}

/// A declaration with the fields of another; its own replace those of the same name.
fn extended(own: Declaration, base: Declaration) -> Declaration {
    let fields = |own: Vec<Field>, mut base: Vec<Field>| {
        for field in own {
            match base.iter_mut().find(|known| known.name == field.name) {
                Some(known) => *known = field,
                None => base.push(field),
            }
        }
        base
    };
    let named = |own: Vec<At<String>>, base: Vec<At<String>>| own.into_iter().chain(base).collect();
    let mut required = base.required;
    required.extend(own.required);
    Declaration {
        about: if own.about.is_empty() { base.about } else { own.about },
        is_section: own.is_section || base.is_section,
        children: own.children.or(base.children),
        has_folder: own.has_folder || base.has_folder,
        is_issued: own.is_issued || base.is_issued,
        required,
        facts: fields(own.facts, base.facts),
        texts: fields(own.texts, base.texts),
        is_unread: own.is_unread || base.is_unread,
        kinds_named: named(own.kinds_named, base.kinds_named),
        tables_named: named(own.tables_named, base.tables_named),
        ..own
    }
}
