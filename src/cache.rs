//! What a build leaves for the next one in `.hexaglot/cache`: documents without problems, lines of highlighted code, fingerprints
//! and reads of artifacts, and the folders of the output.
//!
//! A cache only saves time. It names the program, the day and the raw HTML policy that it was made for, and each of its `frames`
//! has a hash; a cache that does not match or is truncated is ignored. `documents` are packed by hundreds, and a `state` contains
//! everything else that is new since the build before, so that a build which changes one page appends a few lines and rewrites
//! nothing. Unused data stays in the file until it has grown by half. A file with the same stamp counts as unchanged if it was
//! written well before the build that read it, because a second change within one tick of the clock does not change the stamp.
//!
//! `surveyed` is the file of the commands for translators, which need little of each document; `hashes` is the one of `publish`.

mod documents;
mod frames;
mod hashes;
mod made;
mod purpose;
mod reads;
mod state;
mod surveyed;

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};

use crate::document::{Document, ParseOptions};
use crate::inputs::{self, Inputs};
use crate::markdown::{self, KnownLine};
use crate::memo::{Earlier, Memo};
use crate::parallel;
use crate::publish::Folders;

pub use frames::FOLDER;
pub use hashes::{Hashes, Sha256};
pub use made::Made;
pub use purpose::Purpose;
pub use reads::{Numbers, Questions};
pub use surveyed::{save_surveyed, surveyed};

use documents::DOCUMENTS;
use frames::{Frames, Fresh, Unfit};
use purpose::purpose;
use state::{State, Sum};

/// The file in the folder of the cache.
const NAME: &str = "build";

const STATE: u8 = 1;

/// The file is rewritten when more than one in this many items of it is unused.
const WASTE: usize = 3;

/// The cache of an earlier build.
pub struct Cache {
    /// Its documents.
    pub documents: Vec<Earlier>,
    /// The paths of its entries, by their numbers.
    pub names: Vec<String>,
    /// How each artifact was made, sorted by path.
    pub made: Vec<(Arc<str>, Made)>,
    /// The folders of the output.
    pub folders: Folders,
    /// Lines of highlighted code.
    pub lines: Vec<KnownLine>,
    frames: Frames,
    /// Documents and artifacts that were added since the file was rewritten.
    added: usize,
}

/// Reads the cache that a program left in a site; `None` if there is none. The second value says why one was not used.
pub fn load(root: &Path, engine: &[u8]) -> (Option<Cache>, Option<String>) {
    let said = |reason: &str| {
        let path = root.join(FOLDER);
        (None, Some(format!("the cache in `{}` is not used: {reason}", path.display())))
    };
    match Frames::find(root, NAME) {
        Ok(None) => (None, None),
        Ok(Some(Ok(frames))) if frames.purpose[0] != inputs::hash(engine) => (None, None),
        Ok(Some(found)) => match found.and_then(unpack) {
            Ok(cache) => (Some(cache), None),
            Err(unfit) => said(unfit.words()),
        },
        Err(error) => said(&error.to_string()),
    }
}

impl Cache {
    /// Whether documents are the same in an edition.
    pub fn is_for(&self, edition: ParseOptions) -> bool {
        self.frames.purpose[1] == purpose(&[], edition)[1]
    }

    /// Takes the documents and lines out of the cache.
    pub fn take(&mut self) -> (Vec<Earlier>, Vec<KnownLine>) {
        (std::mem::take(&mut self.documents), std::mem::take(&mut self.lines))
    }
}

/// The contents of a frame.
enum Said {
    Documents(Vec<Earlier>),
    State(Box<State>),
}

fn unpack(frames: Frames) -> Result<Cache, Unfit> {
    let said = parallel::map(&frames.list, |frame| {
        let bytes = frames.read(frame)?;
        match frame.kind {
            DOCUMENTS => documents::unpack(&bytes).map(Said::Documents),
            STATE => postcard::from_bytes(&bytes).ok().map(Box::new).map(Said::State),
            _ => None,
        }
    });
    let mut cache = Cache {
        documents: Vec::new(),
        names: Vec::new(),
        made: Vec::new(),
        folders: Folders::default(),
        lines: Vec::new(),
        frames,
        added: 0,
    };
    let (mut sum, mut packs, mut is_whole) = (Sum::default(), 0, false);
    for said in said {
        match said.ok_or(Unfit::Damaged)? {
            Said::Documents(documents) => {
                (packs, is_whole) = (packs + 1, false);
                cache.added += if sum.made.is_empty() { 0 } else { documents.len() };
                cache.documents.extend(documents);
            }
            // A part of the state before it.
            Said::State(state) if state.continues => sum.add(*state),
            Said::State(state) => {
                is_whole = state.packs == packs;
                packs = 0;
                cache.added += if sum.made.is_empty() { 0 } else { state.size() };
                sum.add(*state);
            }
        }
    }
    // A killed build has left an incomplete frame.
    if !is_whole {
        return Err(Unfit::Damaged);
    }
    (cache.names, cache.made, cache.folders, cache.lines) = (sum.names, sum.made, sum.folders, sum.lines);
    Ok(cache)
}

/// What a build adds to the cache.
pub struct CacheUpdate<'a> {
    /// When it began, in nanoseconds since 1970.
    pub began: u64,
    /// All documents of the site.
    pub documents: Vec<&'a Document>,
    /// The paths of entries, by their numbers: those of the earlier cache first.
    pub names: Vec<String>,
    /// How new and changed artifacts were made.
    pub made: Vec<(Arc<str>, Made)>,
    /// The unchanged artifacts, by their places in the earlier cache, in order.
    pub kept: Vec<usize>,
    /// The folders of the output.
    pub folders: Folders,
}

/// The cache that a build began with, and its documents.
pub type EarlierCache<'a> = (&'a Cache, &'a Memo);

/// Saves the cache for the next build; a reader sees either the old cache or the complete new one.
///
/// # Errors
///
/// If the folder or the file cannot be written.
pub fn save(
    root: &Path,
    purpose: Purpose<'_>,
    inputs: &Inputs,
    update: CacheUpdate<'_>,
    before: Option<EarlierCache<'_>>,
) -> Result<()> {
    let mut update = update;
    update.documents.retain(|document| document.problems.is_empty());
    match before {
        Some(before) if add(inputs, &update, before)? => Ok(()),
        before => write(root, purpose, inputs, update, before.map(|(cache, _)| cache)),
    }
}

/// Appends what is new to the file; `false` if it is not the file that was read, or if it should be rewritten.
fn add(inputs: &Inputs, update: &CacheUpdate<'_>, (cache, memo): EarlierCache<'_>) -> Result<bool> {
    let is_new = |document: &&&Document| {
        let stamp = documents::stamp_of(document, inputs);
        !memo.holds(document, stamp, documents::is_settled(stamp, update.began))
    };
    let new = update.documents.iter().filter(is_new).copied().collect();
    let new: Vec<&Document> = ordered(new);
    let mut kept = update.kept.iter().copied().peekable();
    let others = (0..cache.made.len()).filter(|at| kept.next_if_eq(at).is_none());
    let is_made = |path: &str| update.made.binary_search_by(|(made, _)| (**made).cmp(path)).is_ok();
    let gone = others.map(|at| &cache.made[at].0).filter(|path| !is_made(path)).cloned();
    let names = update.names.get(cache.names.len()..).unwrap_or_default();
    let mut state = State::of(usize::from(!new.is_empty()), names, markdown::new_lines());
    state.gone = gone.collect();
    let state = state.with_folders(Some(&cache.folders), &update.folders);
    let count = cache.added + new.len() + state.size() + update.made.len();
    if count > (update.documents.len() + update.made.len() + update.kept.len()) / WASTE {
        return Ok(false);
    }
    let state = state.with_made(update.made.iter().cloned());
    if state.is_empty() {
        return Ok(true);
    }
    let mut frames = Vec::new();
    if !new.is_empty() {
        frames.push((DOCUMENTS, documents::pack(&new, inputs, update.began)?));
    }
    frames.push((STATE, postcard::to_allocvec(&state)?));
    cache.frames.add(&frames)
}

/// Rewrites the file.
fn write(
    root: &Path,
    purpose: Purpose<'_>,
    inputs: &Inputs,
    update: CacheUpdate<'_>,
    before: Option<&Cache>,
) -> Result<()> {
    let mut file = Fresh::begin(root, NAME, self::purpose(purpose.engine, purpose.edition))?;
    let documents = ordered(update.documents);
    let packs: Vec<&[&Document]> = documents.chunks(documents::PACK).collect();
    // A few packs at a time limit the memory.
    for some in packs.chunks(documents::AT_ONCE) {
        let packed = parallel::map(some, |pack| documents::pack(pack, inputs, update.began));
        for pack in packed {
            file.add(DOCUMENTS, &pack.context("cannot pack a document")?)?;
        }
    }
    let mut add = |state: State| file.add(STATE, &postcard::to_allocvec(&state)?);
    add(State::of(packs.len(), &update.names, Vec::new()).with_folders(None, &update.folders))?;
    let lines = markdown::known_lines();
    // Whole, they would be in memory twice.
    for some in lines.chunks(state::AT_ONCE) {
        add(State::continued(some.to_vec()))?;
    }
    let kept = update.kept.iter().filter_map(|at| before?.made.get(*at)).cloned();
    let mut made = kept.chain(update.made);
    loop {
        let some: Vec<(Arc<str>, Made)> = made.by_ref().take(state::AT_ONCE).collect();
        if some.is_empty() {
            break;
        }
        add(State::continued(Vec::new()).with_made(some))?;
    }
    file.finish()
}

/// The documents in the order of their paths, each once: pages under a notice share one.
fn ordered(mut documents: Vec<&Document>) -> Vec<&Document> {
    documents.retain(|document| document.has_file());
    documents.sort_unstable_by(|a, b| a.path.cmp(&b.path));
    documents.dedup_by(|a, b| a.path == b.path);
    documents
}
