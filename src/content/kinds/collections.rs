//! Collections: all pages of the values of one fact, whichever kinds have it.
//!
//! Kinds that declare a fact of one name and type with one folder share its pages. Which file below the folder is the text of which
//! value is known in `site`.

use super::declaration::Declaration;
use super::fields_with_pages::item;
use super::types::{Field, Type};
use super::value_pages::Pages;
use crate::diag::{Code, Diagnostics};

/// The kind of the page of a value.
pub const VALUE: &str = "value";

/// The kind of the list of all values of a fact.
pub const VALUES: &str = "values";

/// The pages of the values of a fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Collection {
    /// How they are made.
    pub pages: Pages,
    /// The name of the fact.
    pub field: String,
    /// The type of its values.
    pub item: Type,
    /// The kinds that have the fact, and its number in each.
    pub of: Vec<(String, usize)>,
}

impl Collection {
    /// The collections of some kinds. Two that need one folder are reported.
    pub fn all<'k>(kinds: impl Iterator<Item = &'k Declaration>, diags: &mut Diagnostics) -> Vec<Collection> {
        let mut list: Vec<Collection> = Vec::new();
        for kind in kinds {
            for (number, field) in kind.facts.iter().enumerate() {
                let Some(pages) = &field.pages else { continue };
                let own = (kind.name.clone(), number);
                let is_here = |known: &&mut Collection| {
                    let (one, other) = (&known.pages.folder, &pages.folder);
                    kind_at(one, other).or_else(|| kind_at(other, one)).is_some()
                };
                match list.iter_mut().find(is_here) {
                    None => list.push(Collection {
                        pages: pages.clone(),
                        field: field.name.clone(),
                        item: item(&field.kind).clone(),
                        of: vec![own],
                    }),
                    Some(known) if known.is_of(field) => known.of.push(own),
                    Some(known) => clash(known, pages, &field.name, diags),
                }
            }
        }
        list
    }

    /// The number of the fact in a kind that has it.
    pub fn number(&self, kind: &str) -> Option<usize> {
        self.of.iter().find(|(name, _)| name == kind).map(|(_, number)| *number)
    }

    /// Whether an entry with this path is the list of values, or the page of one.
    pub fn kind_at(&self, path: &str) -> Option<&'static str> {
        kind_at(&self.pages.folder, path)
    }

    /// Whether a field has the same values and the same pages.
    fn is_of(&self, field: &Field) -> bool {
        let is_here = field.pages.as_ref().is_some_and(|pages| pages.folder == self.pages.folder);
        is_here && self.field == field.name && self.item == *item(&field.kind)
    }
}

fn kind_at(folder: &str, path: &str) -> Option<&'static str> {
    match path.strip_prefix(folder)? {
        "" => Some(VALUES),
        below => below.strip_prefix('/').filter(|stem| !stem.contains('/')).map(|_| VALUE),
    }
}

fn clash(known: &Collection, pages: &Pages, field: &str, diags: &mut Diagnostics) {
    let message = format!("`{}` has the pages of other values already", pages.folder);
    let kind = known.of.first().map_or("", |(kind, _)| kind.as_str());
    let also = format!("those of `{}` of the kind `{kind}`", known.field);
    // Not below the folder that is taken.
    let folder = format!("{}-{field}", pages.folder).replace(['_', '/'], "-");
    diags
        .report(Code::BadKind, pages.place.clone(), message)
        .also(known.pages.place.clone(), also)
        .help(format!("write `pages = {{ folder = \"{folder}\" }}`"));
}
