//! Which version of its original a translation without a stamp follows, by the history of both in Git, and how sure that is.
//!
//! A translation follows the version beside which it was made, if that was there before; a commit that has both as new files says nothing of
//! it. A later commit counts only if it changed what the translation says, in every
//! section that the original had changed by then: one that fixed a typo, added a blank line or brought one of five sections up to date
//! says nothing of the rest.

use std::collections::BTreeMap;
use std::fmt;

use super::pages::{Pages, git, stamp_of};
use crate::cli::console::Common;
use crate::content::stamp::{Sem, Stamp};
use crate::document::Document;
use crate::inputs::history::is_shallow;
use crate::markdown::SectionSum;
use crate::report::counted;
use crate::site::Page;
use crate::translation::{blob_id, section_sums, sem};

/// So many commits of a translation are read.
const COMMITS: &str = "-300";

/// What Git has of the site's folder.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum History {
    /// No Git, no repository, or no commit.
    None,
    /// What came after some commits.
    Shallow,
    /// All of it.
    Whole,
}

/// The version of an original that a translation follows.
pub(super) struct Followed {
    /// Its stamp, and the sums of its sections.
    pub(super) source: (Stamp, String),
    /// Why it is this one.
    why: Why,
    /// Whether the translation was made in a commit that has its original as a new file too, so that nobody knows which text it was made from.
    is_together: bool,
    /// The commit of the translation from which that is known, with its day.
    commit: String,
    /// A later commit that brought a part of the translation up to date: its name, how many sections, of how many.
    partial: Option<(String, usize, usize)>,
}

/// Why a version is the one that a translation follows.
#[derive(Clone, Copy)]
enum Why {
    /// The translation was made beside it.
    Made,
    /// So many sections had changed, and all of them were changed in the translation.
    Sections(usize),
    /// So many sections had changed, and as many were changed in the translation, which has others.
    Count(usize),
}

impl fmt::Display for Followed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let commit = &self.commit;
        let likely = if self.is_together { "unsure" } else { "likely" };
        match self.why {
            Why::Made if self.is_together => {
                write!(
                    f,
                    "unsure: both are new in {commit}, which does not show from which text it was made"
                )?;
            }
            Why::Made => write!(f, "sure: it was made in {commit}")?,
            Why::Sections(count) => write!(
                f,
                "{likely}: {commit} followed {}",
                match count {
                    0 => "the removal of a section".to_owned(),
                    1 => "the one section that had changed".to_owned(),
                    count => format!("all {count} sections that had changed"),
                }
            )?,
            Why::Count(count) => write!(
                f,
                "unsure: {commit} changed as many sections as the original had, {count}, but the two have different sections"
            )?,
        }
        if let Some((commit, some, all)) = &self.partial {
            write!(
                f,
                "; {commit} changed {some} of {} that had changed, so it does not count",
                counted(*all, "section")
            )?;
        }
        Ok(())
    }
}

impl Followed {
    /// Whether the history shows it.
    pub(super) fn is_shown(&self) -> bool {
        !self.is_together && !matches!(self.why, Why::Count(_))
    }
}

/// A text in a commit.
struct Text {
    sections: Vec<SectionSum>,
    blob: String,
}

impl Text {
    fn of(common: &Common, pages: &Pages, page: &Page, (commit, path): (&str, &str)) -> Option<Text> {
        let written = git(common, &["cat-file", "blob", &format!("{commit}:./{path}")])?;
        let text = written.trim_start_matches('\u{feff}').replace("\r\n", "\n");
        let document: Document = pages.measured(&pages.earlier(page, &text), &text);
        let sections = section_sums(&document, &pages.entry(page).kind);
        Some(Text { sections, blob: blob_id(written.as_bytes()) })
    }

    fn sem(&self) -> Sem {
        sem(&self.sections)
    }
}

/// What is known after some commits.
struct Walk {
    /// The version that the translation follows, if it is known.
    found: Option<Followed>,
    /// Whether it was made in a commit that has its original as a new file too.
    is_together: bool,
    /// The version with which the next ones are compared.
    base: Option<Text>,
    /// The translation in the last commit.
    own: Option<Text>,
    /// The sections that were brought up to date since, with the sum of the original's section then.
    done: BTreeMap<usize, u64>,
}

impl Walk {
    /// Goes on to a commit in which the translation and its original say this.
    fn step(&mut self, name: String, own: Text, original: Text) {
        let Some(base) = &self.base else {
            // A copy of the original is not translated yet.
            if own.sem() != original.sem() {
                self.follow(name, Why::Made, original);
            }
            self.own = Some(own);
            return;
        };
        let before = self.own.as_ref().map_or(&[][..], |before| &before.sections);
        let (theirs, mine) = (changed(&base.sections, &original.sections), changed(before, &own.sections));
        let is_alike = own.sections.len() == original.sections.len() && before.len() == base.sections.len();
        let why = if base.sem() == original.sem() {
            None
        } else if is_alike || theirs.is_empty() {
            let sum = |at: usize| original.sections.get(at).map(|section| section.sum);
            self.done
                .extend(mine.iter().filter(|at| theirs.contains(at)).filter_map(|at| Some((*at, sum(*at)?))));
            let is_done = theirs.iter().all(|at| self.done.get(at).copied() == sum(*at));
            let is_shorter = !theirs.is_empty() || own.sections.len() < before.len();
            (is_done && is_shorter).then_some(Why::Sections(theirs.len()))
        } else {
            (mine.len() >= theirs.len()).then_some(Why::Count(theirs.len()))
        };
        match why {
            Some(why) => self.follow(name, why, original),
            None if base.sem() != original.sem() => {
                let touched = if is_alike { self.done.len() } else { mine.len() };
                if let Some(found) = &mut self.found {
                    found.partial = Some((name, touched, theirs.len().max(1)));
                }
            }
            None => {}
        }
        self.own = Some(own);
    }

    fn follow(&mut self, commit: String, why: Why, original: Text) {
        let source = stamp_of(&original.sections, original.blob.clone());
        self.found = Some(Followed { source, why, is_together: self.is_together, commit, partial: None });
        self.base = Some(original);
        self.done.clear();
    }
}

/// The numbers of the sections that no earlier section equals.
fn changed(before: &[SectionSum], now: &[SectionSum]) -> Vec<usize> {
    let mut left: Vec<u64> = before.iter().map(|section| section.sum).collect();
    let mut is_new = |sum: u64| match left.iter().position(|earlier| *earlier == sum) {
        Some(found) => {
            left.swap_remove(found);
            false
        }
        None => true,
    };
    now.iter().enumerate().filter_map(|(at, section)| is_new(section.sum).then_some(at)).collect()
}

impl History {
    pub(super) fn of(common: &Common) -> History {
        match git(common, &["rev-parse", "--verify", "--quiet", "HEAD"]) {
            None => History::None,
            Some(_) if is_shallow(&common.root) => History::Shallow,
            Some(_) => History::Whole,
        }
    }

    /// The version of the original that a translation follows, or why nobody knows.
    pub(super) fn version(
        self,
        common: &Common,
        pages: &Pages,
        (page, original): (&Page, &Page),
    ) -> Result<Followed, &'static str> {
        if self == History::None {
            return Err("there is no history in Git here");
        }
        let (path, from) = (&page.document.path, &original.document.path);
        let status =
            git(common, &["status", "--porcelain", "--", path]).ok_or("Git does not know this folder")?;
        match status.get(..2) {
            None => {}
            Some("??") => return Err("it is not in Git yet"),
            Some(_) => return Err("it has changes that are not committed"),
        }
        let commits = Commit::all(common, path);
        if commits.is_empty() {
            return Err("it is not in Git");
        }
        let config = &pages.world().config;
        let segment = |page: &Page| config.language(page.lang).segment.to_string();
        let (own_segment, segment_of_original) = (segment(page), segment(original));
        let mut walk = Walk { found: None, is_together: false, base: None, own: None, done: BTreeMap::new() };
        let mut is_cut = false;
        for commit in commits.iter().rev() {
            let hash = commit.hash.as_str();
            let Some(own) = Text::of(common, pages, page, (hash, &commit.path)) else { continue };
            if walk.own.as_ref().is_some_and(|before| before.sem() == own.sem()) {
                continue;
            }
            let beside = renamed(&commit.path, &own_segment, &segment_of_original);
            let names = [Some(from.to_string()), beside];
            let mut texts = names.iter().flatten();
            let found = texts.find_map(|name| Text::of(common, pages, original, (hash, name)));
            if walk.base.is_none() {
                let before = |name: &String| git(common, &["cat-file", "-e", &format!("{hash}^:./{name}")]);
                walk.is_together = names.iter().flatten().all(|name| before(name).is_none());
            }
            match found {
                // All files of the first commit that a shallow clone has seem to be of that commit.
                Some(text) if self == History::Shallow && commit.is_first => {
                    is_cut = true;
                    (walk.base, walk.own) = (Some(text), Some(own));
                }
                Some(text) => walk.step(commit.name.clone(), own, text),
                None => walk.own = Some(own),
            }
        }
        walk.found.ok_or(match (is_cut, walk.base.is_some() || walk.own.is_none()) {
            (true, _) => "it was saved before the history of this shallow clone begins",
            (false, true) => "Git lacks the texts as they were then",
            (false, false) => "its original was not there when it was last saved, or said the same",
        })
    }
}

/// A commit of a translation.
struct Commit {
    hash: String,
    /// Its short name, and its day.
    name: String,
    /// Whether no commit is before it.
    is_first: bool,
    /// The file as it was called then.
    path: String,
}

impl Commit {
    /// Those of a file, also under its former names, the newest first.
    fn all(common: &Common, path: &str) -> Vec<Commit> {
        let format = "--format=%x01%H %h %cs %P";
        let log = ["log", COMMITS, "--follow", "--relative", "--name-only", format, "--", path];
        let log = git(common, &[&["-c", "core.quotePath=false"][..], &log].concat());
        log.unwrap_or_default().split('\u{1}').filter_map(Commit::read).collect()
    }

    fn read(written: &str) -> Option<Commit> {
        let (head, rest) = written.split_once('\n')?;
        let mut words = head.split(' ');
        let (hash, short, day) = (words.next()?, words.next()?, words.next()?);
        let is_first = words.all(str::is_empty);
        let path = rest.lines().find(|line| !line.is_empty())?.to_owned();
        Some(Commit { hash: hash.to_owned(), name: format!("{short} ({day})"), is_first, path })
    }
}

/// The file of an original beside a translation that was called something else.
fn renamed(path: &str, own: &str, original: &str) -> Option<String> {
    let stem = path.strip_suffix(".md")?.strip_suffix(own)?.strip_suffix('.')?;
    Some(format!("{stem}.{original}.md"))
}
