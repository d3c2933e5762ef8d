//! Artifacts that would hide each other: two with one path, a file where others need a folder, paths that differ only in letter
//! case.
//!
//! Called by the plan, whose list is sorted. Nearly no path can clash with a folder or with another in letter case; the characters
//! of a path show which ones can, so that a large site costs one comparison per path.

use std::collections::{BTreeMap, BTreeSet};

use memchr::memmem;

use crate::content::paths;
use crate::diag::{Code, Diagnostics};
use crate::site::address;
use crate::site::{Artifact, ArtifactKind, CalendarScope, FeedScope, Part, Redirect, Site};
use crate::source::Place;
use crate::url;

/// Reports all clashes, and removes hidden artifacts.
pub fn settle(site: &Site, list: &mut Vec<Artifact>, diags: &mut Diagnostics) {
    let mut clashes = Clashes { site, diags, reported: BTreeSet::new() };
    list.dedup_by(|later, first| {
        let twice = later.path == first.path;
        if twice {
            clashes.same(first, later);
        }
        twice
    });
    let hidden = clashes.folders(list);
    let mut at = 0..;
    list.retain(|_| at.next().is_none_or(|at| !hidden.contains(&at)));
    clashes.letters(list);
}

struct Clashes<'a> {
    site: &'a Site,
    diags: &'a mut Diagnostics,
    /// Places that are reported already: the same page in six languages is one mistake.
    reported: BTreeSet<Option<Place>>,
}

impl Clashes<'_> {
    /// Two artifacts with one path.
    fn same(&mut self, first: &Artifact, later: &Artifact) {
        if self.is_harmless(&first.what, &later.what) {
            return;
        }
        let message = format!(
            "{} and {} would both be published as `{}`",
            self.name(&first.what),
            self.name(&later.what),
            first.path
        );
        self.report(&first.what, &later.what, message);
    }

    /// Files whose path is a folder of others; returns which artifacts are removed.
    fn folders(&mut self, list: &[Artifact]) -> BTreeSet<usize> {
        let mut hidden = BTreeSet::new();
        let as_folder = memmem::Finder::new("index.html/");
        let is_odd = list.iter().any(|artifact| as_folder.find(artifact.path.as_bytes()).is_some());
        // Nearly all artifacts are pages, whose files have the same name and are in folders with names that no file has.
        let files = list.iter().enumerate().filter(|(_, file)| is_odd || !file.path.ends_with("/index.html"));
        for (file, folder) in files.map(|(at, file)| (at, format!("{}/", file.path))) {
            let start = list.partition_point(|artifact| *artifact.path < *folder);
            let inside =
                list[start..].iter().take_while(|artifact| artifact.path.starts_with(&folder)).count();
            for at in start..start + inside {
                // An address that an alias only implies gives way to all addresses that are written somewhere.
                let rank = |at: usize| (self.is_implied(&list[at].what), &list[at].what);
                let (first, later) = if rank(file) < rank(at) { (file, at) } else { (at, file) };
                hidden.insert(later);
                let (first, later) = (&list[first].what, &list[later].what);
                let message = format!(
                    "{} and {} need `{}` as a file and as a folder",
                    self.name(first),
                    self.name(later),
                    list[file].path
                );
                self.report(first, later, message);
            }
        }
        hidden
    }

    /// Paths that are equal without letter case and Unicode forms, or one of which is then a folder of the other.
    fn letters(&mut self, list: &[Artifact]) {
        let mut folded: BTreeMap<String, usize> = BTreeMap::new();
        let mut pairs: BTreeSet<(String, String)> = BTreeSet::new();
        for (at, artifact) in list.iter().enumerate().filter(|(_, artifact)| has_forms(&artifact.path)) {
            let fold = url::folded(&artifact.path);
            let plain = |fold: &str| find(list, fold).filter(|other| !has_forms(&list[*other].path));
            let other = folded.get(&fold).copied().or_else(|| plain(&fold));
            if let Some(other) = other {
                self.similar(&list[other], artifact, &mut pairs);
            }
            // A file that is a folder of this one.
            let folders = fold.match_indices('/').map(|(end, _)| &fold[..end]);
            let file =
                folders.filter_map(|folder| folded.get(folder).copied().or_else(|| plain(folder))).next();
            // And one that this is a folder of.
            let inside = format!("{fold}/");
            let next = list.partition_point(|other| *other.path < *inside);
            let below = list.get(next).filter(|other| other.path.starts_with(&inside)).map(|_| next);
            let known = folded.range(inside.clone()..).next().filter(|(path, _)| path.starts_with(&inside));
            for other in [file, below, known.map(|(_, at)| *at)].into_iter().flatten() {
                self.similar(&list[other], artifact, &mut pairs);
            }
            folded.entry(fold).or_insert(at);
        }
    }

    fn similar(&mut self, first: &Artifact, later: &Artifact, pairs: &mut BTreeSet<(String, String)>) {
        let (one, another) = differing(&first.path, &later.path);
        if !pairs.insert((one.to_owned(), another.to_owned())) {
            return;
        }
        let message = format!("`{one}` and `{another}` differ only in letter case or Unicode form");
        let place = self.site.origin(&later.what).or_else(|| self.site.origin(&first.what));
        if let Some(place) = place {
            let problem = self.diags.report(Code::SimilarPaths, place, message);
            problem.help("rename one of them: on many computers they are one");
            if let Some(place) = self.site.origin(&first.what) {
                problem.also(place, "the other one");
            }
        }
    }

    fn report(&mut self, first: &ArtifactKind, later: &ArtifactKind, message: String) {
        let (first_place, later_place) = (self.site.origin(first), self.site.origin(later));
        let (place, other) = match later_place {
            Some(place) => (Some(place), first_place),
            None => (first_place, None),
        };
        if !self.reported.insert(place.clone()) {
            return;
        }
        let is_alias =
            matches!(first, ArtifactKind::Redirect(_)) || matches!(later, ArtifactKind::Redirect(_));
        let code = if is_alias { Code::AliasCollision } else { Code::DuplicateRoute };
        let is_page = |what: &ArtifactKind| matches!(what, ArtifactKind::Page(..));
        let help = match (is_alias, is_page(first) || is_page(later)) {
            (true, _) => "remove the alias",
            (false, true) => "give the page another `slug`, or rename its file",
            (false, false) => "rename one of the files",
        };
        let problem = match place {
            Some(place) => self.diags.report(code, place, message),
            None => self.diags.report_site(code, message),
        };
        problem.help(help);
        if let Some(other) = other {
            problem.also(other, "the other one");
        }
    }

    /// Whether nothing is lost if both have one path: an alias that was given twice, or an address that an alias only implies.
    fn is_harmless(&self, first: &ArtifactKind, later: &ArtifactKind) -> bool {
        let same =
            self.redirect(first).zip(self.redirect(later)).is_some_and(|(first, later)| first.to == later.to);
        self.is_implied(first) || self.is_implied(later) || same
    }

    fn is_implied(&self, what: &ArtifactKind) -> bool {
        self.redirect(what).is_some_and(|redirect| redirect.is_implied)
    }

    fn redirect(&self, what: &ArtifactKind) -> Option<&Redirect> {
        match what {
            ArtifactKind::Redirect(at) => self.site.redirects().get(*at),
            _ => None,
        }
    }

    fn name(&self, what: &ArtifactKind) -> String {
        let entry = |id| paths::entry_name(&self.site.entry(self.site.page(id).entry).path);
        match what {
            ArtifactKind::Page(id, Part { number: 1, .. }) => format!("the page `{}`", entry(*id)),
            ArtifactKind::Page(id, part) => format!("part {} of the list `{}`", part.number, entry(*id)),
            ArtifactKind::Chooser => "the choice of languages".to_owned(),
            ArtifactKind::NotFound(_) | ArtifactKind::NotFoundRoot => {
                "the page for missing addresses".to_owned()
            }
            ArtifactKind::Feed(FeedScope::Language(_), _) => "the feed".to_owned(),
            ArtifactKind::Feed(FeedScope::Page(id), _) => format!("the feed of `{}`", entry(*id)),
            ArtifactKind::Calendar(CalendarScope::Language(_)) => "the calendar".to_owned(),
            ArtifactKind::Calendar(CalendarScope::Event(id) | CalendarScope::Section(id)) => {
                format!("the calendar of `{}`", entry(*id))
            }
            ArtifactKind::Manifest(_) => "the web manifest".to_owned(),
            ArtifactKind::SitemapIndex | ArtifactKind::Sitemap(_) => "the sitemap".to_owned(),
            ArtifactKind::Robots => format!("the program's `{}`", address::ROBOTS),
            ArtifactKind::Llms(_) => format!("the program's `{}`", address::LLMS),
            ArtifactKind::Search(_) | ArtifactKind::Index(..) => "the search".to_owned(),
            ArtifactKind::Security => format!("the program's `{}`", address::SECURITY),
            ArtifactKind::Translations => format!("the program's `{}`", address::TRANSLATIONS),
            ArtifactKind::Host(file) => format!("the program's `{}`", file.name()),
            ArtifactKind::Redirect(at) => format!("the alias `{}`", self.site.redirects()[*at].from),
            ArtifactKind::Asset(name) => format!("the asset `{name}`"),
            ArtifactKind::Static(path) => format!("the static file `{path}`"),
            ArtifactKind::File(path) => format!("the file `{}`", paths::file(path)),
        }
    }
}

/// Two paths up to the part in which they differ: a folder in two spellings is one mistake, regardless of its files.
fn differing<'p>(one: &'p str, another: &'p str) -> (&'p str, &'p str) {
    let parts = one.split('/').zip(another.split('/'));
    let same = parts.take_while(|(left, right)| left == right).map(|(part, _)| part.len() + 1).sum::<usize>();
    let head = |path: &'p str| {
        let rest = path.get(same..).unwrap_or_default();
        &path[..same.min(path.len()) + rest.find('/').unwrap_or(rest.len())]
    };
    (head(one), head(another))
}

fn find(list: &[Artifact], path: &str) -> Option<usize> {
    list.binary_search_by(|artifact| (*artifact.path).cmp(path)).ok()
}

fn has_forms(path: &str) -> bool {
    path.bytes().any(|byte| byte.is_ascii_uppercase() || !byte.is_ascii())
}
