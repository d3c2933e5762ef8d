//! Pages of the values of facts: each value that an entry has becomes an entry too, with a page in each language of its entries.
//!
//! [`make`] adds these entries before pages are made, so that addresses, trails, languages, sitemap and links need no other rule for them;
//! [`listed`] says which entries have a value, for the tree to list them at its page. A file at the place of such an entry is its text.
//! `found` says which values there are, `words` what they are called, `fill` what their entries are made of.

mod fill;
mod found;
mod words;

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use super::contents::Contents;
use super::data::Data;
use super::facts::EntryFields;
use super::numbers::EntryId;
use super::schedule::Due;
use super::value_pages::ValuePages;
use crate::config::Config;
use crate::content::kinds::{Collection, Kinds, Type, VALUE};
use crate::content::paths;
use crate::diag::{Code, Diagnostics, Names, nearest};
use crate::lang::Lang;
use crate::locales::Locales;
use crate::node::double_quoted;
use fill::Filler;
use found::{Found, Met};
use words::Words;

/// The paths of the pages of values: folder of the collection, value, path.
pub type Paths = Vec<(String, String, String)>;

/// Adds the pages of values to the entries that exist.
pub fn make(
    due: &mut Due,
    kinds: &Kinds,
    (config, locales, data): (&Config, &Locales, &Data),
    diags: &mut Diagnostics,
) -> Paths {
    let mut all = Paths::new();
    if kinds.collections().is_empty() {
        return all;
    }
    let words = Words { config, locales, data };
    for collection in kinds.collections() {
        let met = found::values(collection, due, data, config);
        let is_own = |fields: &mut EntryFields| collection.kind_at(&fields.path).is_some();
        let own = due.kept.extract_if(.., is_own).map(|fields| (fields.path.clone(), fields)).collect();
        let mut maker = Maker { collection, kinds, words, own, made: Vec::new() };
        let paths = maker.paths(&met.list, diags);
        maker.pages(&met.list, &paths, diags);
        maker.list(&met.list, &paths, diags);
        maker.unused(&met, &paths, due, diags);
        for fields in maker.made {
            due.hidden.remove(&fields.path);
            due.kept.push(fields);
        }
        let folder = &collection.pages.folder;
        let pairs = met.list.into_iter().zip(paths);
        all.extend(pairs.filter_map(|(found, path)| Some((folder.clone(), found.value, path?))));
    }
    due.kept.sort_by(|left, right| left.path.cmp(&right.path));
    all
}

/// Which entry is the page of which value.
pub fn pages(contents: &Contents, paths: Paths) -> ValuePages {
    let page = |(folder, value, path)| Some((folder, value, *contents.by_path.get::<String>(&path)?));
    ValuePages::of(paths.into_iter().filter_map(page))
}

/// The entries that have a value, by its page. They are listed there; their own section stays around them.
pub fn listed(
    contents: &Contents,
    pages: &ValuePages,
    (kinds, config, data): (&Kinds, &Config, &Data),
) -> BTreeMap<EntryId, Vec<EntryId>> {
    let mut below: BTreeMap<EntryId, Vec<EntryId>> = BTreeMap::new();
    if pages.is_empty() {
        return below;
    }
    for (id, entry) in contents.entry_ids().zip(contents.entries.iter()) {
        for collection in kinds.collections() {
            let Some(number) = collection.number(&entry.kind.name) else { continue };
            for (value, _) in found::of_entry(collection, &entry.kind_facts, number, data, config) {
                let page = pages.get(&collection.pages.folder, value);
                page.into_iter().for_each(|page| below.entry(page).or_default().push(id));
            }
        }
    }
    below
}

/// Makes the pages of one collection.
struct Maker<'a> {
    collection: &'a Collection,
    kinds: &'a Kinds,
    words: Words<'a>,
    /// What editors wrote below its folder.
    own: BTreeMap<String, EntryFields>,
    made: Vec<EntryFields>,
}

impl Maker<'_> {
    fn folder(&self) -> &str {
        &self.collection.pages.folder
    }

    /// The path of the page of each value. Values whose pages would have one address, or none, are reported.
    fn paths(&self, values: &[Found], diags: &mut Diagnostics) -> Vec<Option<String>> {
        let mut claimed: BTreeMap<String, &str> = BTreeMap::new();
        for (path, fields) in &self.own {
            if let Some(value) = fill::value(fields) {
                claimed.entry(value.to_owned()).or_insert(path);
            }
        }
        let mut taken: BTreeMap<String, &Found> = BTreeMap::new();
        let mut proposed: BTreeSet<String> = BTreeSet::new();
        for found in values {
            if let Some(path) = claimed.get(&found.value) {
                taken.insert((*path).to_owned(), found);
            }
        }
        let mut list = Vec::with_capacity(values.len());
        for found in values {
            if let Some(path) = claimed.get(&found.value) {
                list.push(Some((*path).to_owned()));
                continue;
            }
            let slug = paths::slug(&found.value);
            let path = format!("{}/{slug}", self.folder());
            let other = taken.get(&path).copied();
            if slug.is_empty() || other.is_some() {
                self.report_path(found, (&slug, other), (&taken, &mut proposed), diags);
                list.push(None);
                continue;
            }
            taken.insert(path.clone(), found);
            list.push(Some(path));
        }
        list
    }

    fn report_path(
        &self,
        found: &Found,
        (slug, other): (&str, Option<&Found>),
        (taken, proposed): (&BTreeMap<String, &Found>, &mut BTreeSet<String>),
        diags: &mut Diagnostics,
    ) {
        let (folder, value) = (self.folder(), &found.value);
        let stem = if slug.is_empty() { VALUE } else { slug };
        let is_free = |path: &String| {
            !taken.contains_key(path) && !self.own.contains_key(path) && !proposed.contains(path)
        };
        let path = (2..).map(|number| format!("{folder}/{stem}-{number}")).find(is_free).unwrap_or_default();
        proposed.insert(path.clone());
        let file = format!("{}{path}{}", paths::CONTENT, paths::FACTS[0]);
        let line = format!("write `value: {}` in `{file}`", double_quoted(value));
        let (code, message, help) = match other {
            Some(other) => (
                Code::DuplicateRoute,
                format!(
                    "the values `{value}` and `{}` would both have the page `{folder}/{slug}`",
                    other.value
                ),
                format!("{line} to give it an address of its own, or write both values alike"),
            ),
            None => (
                Code::BadFileName,
                format!("nothing of the value `{value}` can be part of an address"),
                format!("{line} to give its page an address"),
            ),
        };
        let problem = diags.report(code, found.place.clone(), message);
        problem.help(help);
        if let Some(other) = other {
            problem.also(other.place.clone(), "the other value");
        }
    }

    fn pages(&mut self, values: &[Found], paths: &[Option<String>], diags: &mut Diagnostics) {
        let filler = Filler::new(self.collection, self.kinds, self.words);
        let (mut named, mut words) = (BTreeSet::new(), Vec::new());
        for (found, path) in values.iter().zip(paths) {
            let Some(path) = path else { continue };
            let own = self.own.remove(path);
            let mut is_named = false;
            let name = |lang| {
                named.insert(lang);
                is_named = true;
                self.words.value(self.collection, &found.value, lang)
            };
            let without = format!("no entry has the value `{}`", found.value);
            let fields = filler.value(path, own, &found.value);
            self.made.push(filler.texts(fields, &found.langs, name, &without, diags));
            if is_named {
                words.push(found.value.as_str());
            }
        }
        if matches!(self.collection.item, Type::Choice(_)) {
            let keys = words.into_iter().filter_map(|word| self.words.key_of_word(self.collection, word));
            self.words.report_missing(self.collection, keys, &named, diags);
        }
    }

    /// The list of all values, if there are any.
    fn list(&mut self, values: &[Found], paths: &[Option<String>], diags: &mut Diagnostics) {
        let with_page = values.iter().zip(paths).filter(|(_, path)| path.is_some());
        let langs: BTreeSet<Lang> = with_page.flat_map(|(found, _)| found.langs.iter().copied()).collect();
        if langs.is_empty() {
            return;
        }
        let filler = Filler::new(self.collection, self.kinds, self.words);
        let folder = &self.collection.pages.folder;
        let fields = filler.list(folder, self.own.remove(folder));
        let mut named = BTreeSet::new();
        let name = |lang| {
            named.insert(lang);
            self.words.list(self.collection, lang)
        };
        let without = format!("no entry has a value of `{}`", self.collection.field);
        self.made.push(filler.texts(fields, &langs, name, &without, diags));
        let key = words::key_of_list(self.collection);
        self.words.report_missing(self.collection, [key].into_iter(), &named, diags);
    }

    /// Reports files of values that no entry has. Those of values that come on another day wait for it.
    fn unused(&self, met: &Met, paths: &[Option<String>], due: &mut Due, diags: &mut Diagnostics) {
        let claims: Vec<(&str, &String)> =
            self.own.iter().filter_map(|(path, fields)| Some((fill::value(fields)?, path))).collect();
        // Of two files that say to be of one value, the first is.
        let claims: BTreeMap<&str, &String> = claims.into_iter().rev().collect();
        let mut awaited = BTreeMap::new();
        for (value, absence) in &met.absent {
            let path = claims.get(value.as_str()).map(|path| (*path).clone());
            let path = path.unwrap_or_else(|| format!("{}/{}", self.folder(), paths::slug(value)));
            awaited.insert(path, *absence);
        }
        let known: BTreeSet<&String> = paths.iter().flatten().collect();
        awaited.retain(|path, _| !known.contains(path));
        let pages: BTreeMap<&str, &String> = met
            .list
            .iter()
            .zip(paths)
            .filter_map(|(found, path)| Some((&*found.value, path.as_ref()?)))
            .collect();
        let stems_of = OnceCell::new();
        let stems = || {
            let stems = paths.iter().flatten().filter_map(|path| path.rsplit('/').next());
            stems_of.get_or_init(|| Names::new(stems))
        };
        for (path, fields) in &self.own {
            let is_list = *path == self.folder();
            if awaited.contains_key(path) || is_list && !met.absent.is_empty() {
                continue;
            }
            let texts = fields.texts.iter().map(|text| &text.document.path);
            let Some(file) = texts.chain([&fields.file]).min() else { continue };
            let value = fill::value(fields);
            if let Some((value, other)) = value.and_then(|value| Some((value, pages.get(value)?))) {
                let message = format!("the value `{value}` has its page in `{other}` already");
                let help = "move its text there and delete the file";
                diags.report_file(Code::DuplicateRoute, file, message).help(help);
                continue;
            }
            let stem = path.rsplit('/').next().unwrap_or_default();
            let message = match is_list {
                true => format!("no entry has a value of `{}`", self.collection.field),
                false => format!("no entry has the value `{}`", value.unwrap_or(stem)),
            };
            let near = if is_list { None } else { nearest(stem, stems().around(stem)) };
            let help = |file: &str| match near {
                Some(near) => {
                    let (folder, name) = file.split_at(file.rfind('/').map_or(0, |slash| slash + 1));
                    format!("rename it to `{folder}{}`, or delete it", name.replacen(stem, near, 1))
                }
                None => format!("delete it, or write the value as `{}` of an entry", self.collection.field),
            };
            diags.report_file(Code::UnusedFile, file, message).help(help(file));
        }
        let has_pages = paths.iter().any(Option::is_some);
        if let Some(absence) = met.absent.values().next().filter(|_| !has_pages) {
            due.hidden.insert(self.folder().to_owned(), *absence);
        }
        due.hidden.extend(awaited);
    }
}
